"""Marks what surrounds the reporting: standfirst, bylines, captions; author bios, offers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby, pairwise

from rapidfuzz import fuzz

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.clumps import is_set_apart
from index.corpus.boilerplate.lines import Block, Shape, normal
from index.corpus.boilerplate.pattern_parts import AGO, DATE
from index.corpus.calendar_names import WEEKDAYS, one_of
from index.corpus.types import NOTE_KINDS, Article
from index.lazy_regex import lazy

# A credit after a caption's sentences: "… on Tuesday. Agency/Jane Doe".
CREDITED = lazy(
    r"[.!][\"”’)]*\s+(?:[A-ZÀ-Þ][\w.’'&-]*(?:[\s/|]+|$)){1,5}$|"
    r"\b[A-Z][\w ]{1,25}/[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2}$"
)
_LONGEST_APPEAL, _LONGEST_PROFILE = 6, 4  # paragraphs
_CLOCK = lazy(
    r"\W*(?:\d{1,2}(?:[:.h]\d\d)?\s*(?:[ap]\.?m\.?|uhr)?|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d{1,3}\s*(?:m|min|mins|"
    r"minutes?|h|hrs?|"
    r"hours?|d|days?)\s+ago|just now)\s*(?:[A-Z]{2,4})?\W*",
    re.I,
)
_DATED = lazy(rf"\b{AGO}\b|\b{DATE}", re.I)
_LEADING_NAME = lazy(r"(?:[A-ZÀ-Þ][\w’'-]*(?: |$)){1,4}")
_FULL_NAME = lazy(r"[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+")
_NICKNAME = lazy(r" (?:\([^()]{1,20}\)|[“\"][^“”\"]{1,20}[”\"])(?= )")
_OF_THE_PRESS = lazy(  # what says that a job is an author's, even if the page's byline names somebody else
    r"\b(?:freelance|based in|staff|who (?:covers|writes)|covering|contributor|author of|"
    r"(?:reporter|writer|columnist|correspondent|journalist|editor) (?:for|at|with|in) (?:the )?[A-ZÀ-Þ]\w*)\b"
)
_TWO_SENTENCES = lazy(r"[^\W\d_]{3}[.!?] \w+ \w")
_LONGEST_CREDIT = 6  # words
_GALLERY = lazy(r"(?:photos|pictures|images|videos?|gallery|watch)\s?:", re.I)  # “PHOTOS: The bridge, year by year”
_ENGLISH = lazy(r"\b(?:the|and|of|its|is|are|an)\b")
_PARAGRAPH = 8  # words
_LEAST_POINTS = 3
_LONGEST_LABEL = 3  # words
_HEADING = 5  # words by which the heading of an entry is known
_LONGEST_SCENE = 25  # words
_LEAST_SHOWN, _LEAST_PLACED = 5, 7  # words
_AT_PLACE = lazy(r"\b(?:in|on|at|near|outside|inside|beside|along|off|behind|from|during|where) (?:the|an?|[A-ZÀ-Þ])")
_PAST = lazy(  # except participles that describe a scene: “a street lit by lamps”, “a car stuck in the mud”
    r"\b(?:[a-z]{2,}ed|became|began|blew|bore|bought|broke|brought|chose|clung|crept|cut|dealt|drank|drew|drove|ate|fed|"
    r"felt|fell|fled|flew|forbade|forgot|fought|found|froze|gave|grew|heard|held|hit|kept|knew|led|left|lent|lost|meant|"
    r"met|paid|put|quit|ran|rang|rode|rose|sang|sank|sat|saw|sent|shook|slept|sold|sought|spent|spoke|sprang|stole|stood|"
    r"struck|swam|swept|swore|taught|tore|thought|threw|told|understood|went|woke|won|wore|wrote|(?<!A )shot|"
    r"know|think|believe|expect|agree|remain|seem|[a-z]+s show)\b"
)
_PART = lazy(r"(?:The|Its|His|Her|Their) [a-z]")  # “The ferry carries its last cars on Sunday.”
_WEEKDAY = lazy(rf"\b(?:{one_of(map(str.title, WEEKDAYS['en']))})\b")
_PLANNED = lazy(  # what the present tense announces: “The court sits on Monday”
    r"\b(?:leaves?|arrives?|plays?|attends?|runs?|sits?|takes? part|marche?s?|holds?|celebrates?|works?|pass(?:es)?|"
    r"is|are|has|have|can|will|would|may|might|must|should|could|do|does|next|when|if|until)\b"
)
_SOURCE = lazy(r"(?:source|data|chart|graphic|quelle|grafik|fuente|gráfico|fonte)s?\s?:", re.I)  # of a chart
_LONGEST_SOURCE, _LONGEST_CHART = 8, 15  # words
_LABEL = lazy(  # on its own line
    r"(?:image|media|video|photo|picture) (?:caption|source|credit)[,:]?|(?:image|photo|picture|video):|expand|"
    r"duration:? \d{1,2}:\d\d|"
    r"(?:view|open|see) (?:the |this )?(?:image|picture|photo) in (?:full ?screen|full size|gallery)|"
    r"tekst (?:loopt|gaat) (?:door|verder) onder .{3,20}",
    re.I,
)


def mark_top(article: Article, blocks: list[Block]) -> None:
    """Marks standfirst, byline and captions between the headline and the first prose."""
    names = author_names(article, blocks)
    title = next((index for index, block in enumerate(blocks) if block.kind == "headline"), 0)
    for above, block in pairwise(blocks[: title + 20]):
        below_name = _names(above, block.shape.text) and _begins_with(block.shape.text, names)
        if block.open and (below_name or _about_author(block.shape.text, names)):
            block.kind = "author_bio"
    first = next((index for index, block in enumerate(blocks) if block.prose and index >= title), len(blocks))
    place = next((index for index, block in enumerate(blocks[:first]) if block.kind == "headline"), None)
    for point in _run_of_points(blocks, title + 1):
        blocks[point].kind, blocks[point].doubtful = "body", True
    for index, block in enumerate(blocks[:first]):
        shape = block.shape
        if block.kind in ("boilerplate", *NOTE_KINDS) and place is not None and index == place + 1:
            place = index  # a standfirst may follow a notice
        if (
            not block.open
            or (shape.closed and (shape.words > 3 or hints.FINITE.search(shape.text)))
            or shape.words > 40
        ):
            continue
        if shape.words <= 14 and (hints.BYLINE.search(shape.bare) or _is_author(article, shape.bare)):
            block.kind = "byline"
        elif CREDITED.search(shape.bare):
            block.kind = "caption"
        elif place is not None and hints.SIGNED_END.search(shape.text):
            block.kind = "standfirst"
        elif hints.KEY_POINTS.match(shape.text):
            block.kind = "subhead"
        elif index + 1 == first and hints.LISTED_ENTRY.match(shape.text):
            block.kind = "subhead"  # of a live blog's first entry
        elif (
            place is not None
            and (index == place + 1 or _is_lower_standfirst(blocks, index))
            and shape.words >= 6
            and not (shape.titled or shape.linked or _DATED.search(shape.text))
        ):
            signed = any(
                one.kind == "byline"
                or hints.BYLINE.search(one.shape.text)
                or _is_author(article, one.shape.text)
                or hints.NAME_ALONE.match(one.shape.text)
                for one in blocks[index + 1 : index + 4]
            )
            sure = signed or article.is_html  # HTML captions are already removed
            told = hints.FINITE.search(shape.text) or _TWO_SENTENCES.search(shape.text)
            block.kind = "standfirst" if sure or told else "caption"
            block.doubtful = block.kind == "standfirst" and not signed
        elif shape.words >= 6 + (shape.bullet and shape.titled) and (
            shape.bullet or _is_key_point(blocks, index, article.is_html)
        ):
            block.doubtful = True  # the key points at the top of some pages
            block.kind = "body"
        elif index + 1 == first and index and is_clock(blocks[index - 1].shape.text):
            block.kind = "subhead"  # of a live blog's first entry, below its time
        elif hints.LISTED_ENTRY.match(shape.text):
            block.kind = "teaser"
        else:
            block.kind = "caption" if shape.words > 2 else "boilerplate"


def _run_of_points(blocks: list[Block], begin: int) -> range:
    """Returns the positions of three or more adjacent lines below the headline that summarise the article."""
    end = begin
    while end < len(blocks) and (end == begin or not blocks[end].shape.gap):
        shape = blocks[end].shape
        if not (blocks[end].open and 6 <= shape.words <= 30) or shape.titled:
            break
        if CREDITED.search(shape.text) or (hints.SCENE.match(shape.text) and _is_scene(shape)):
            break
        end += 1
    pictured = end < len(blocks) and blocks[end].kind == "caption"  # none of them is the picture's
    return range(begin, end if end - begin + pictured >= _LEAST_POINTS else begin)


def _is_lower_standfirst(blocks: list[Block], index: int) -> bool:
    """Whether a line above the author's name, but not right below the headline, is a standfirst."""
    shape, below = blocks[index].shape, blocks[index + 1 : index + 3]
    signed = len(below) == 2 and hints.BYLINE.search(below[0].shape.text) is not None
    return signed and below[1].kind == "byline" and shape.words >= 10 and not hints.describes(shape.text)


def _is_key_point(blocks: list[Block], index: int, is_html: bool) -> bool:
    """Whether a line below the headline is one of several key points.

    A browser copies their list without bullets and blank lines; from HTML, captions are already removed.
    """
    above = blocks[index - 1] if index else None
    if above is None or blocks[index].shape.titled or _DATED.search(blocks[index].shape.text):
        return False
    begun = above.kind in ("standfirst", "body") and (is_html or not blocks[index].shape.gap)
    return begun or hints.KEY_POINTS.match(above.shape.text) is not None


def mark_live_entries(blocks: list[Block]) -> None:
    """Marks a live blog's opening list of times and headings, whose entries follow in full.

    Also a feed of the latest news, from the newest down: an article's own times go up.
    """
    bare = [re.sub(r"^[-*+•·▪●]\s+", "", block.shape.text) for block in blocks]
    listed = [
        index
        for index, block in enumerate(blocks)
        if block.open and not block.shape.closed and hints.LISTED_ENTRY.match(bare[index])
    ]
    texts = [normal(hints.ENTRY_TIME.sub("", re.sub(hints.STARTING_CLOCK, "", text))).split() for text in bare]
    last = {tuple(words[:count]): index for index, words in enumerate(texts) for count in range(1, _HEADING + 1)}
    for _, run in groupby(enumerate(listed), key=lambda one: one[1] - one[0]):  # without other lines in between
        places = [index for _, index in run]
        again = any(last[tuple(texts[place][:_HEADING])] > places[-1] for place in places if texts[place])
        clocks = [tuple(map(int, re.findall(r"\d+", bare[place])[:2])) for place in places]
        newest_first = sum(block.prose for block in blocks[: places[0]]) > 2 and all(a > b for a, b in pairwise(clocks))
        if len(places) > 1 and (again or newest_first):
            for place in places:
                blocks[place].kind = "teaser"
            label = blocks[places[0] - 1]
            if newest_first and label.headline_like and label.shape.words <= _LONGEST_LABEL:
                label.kind = "boilerplate"


def is_clock(text: str) -> bool:
    """Whether a line is only a time of day or an age, as above an entry of a live blog."""
    return _CLOCK.fullmatch(text) is not None


def author_names(article: Article, blocks: list[Block]) -> frozenset[str]:
    """Returns the words of the authors' names, from the metadata and the bylines of the page."""
    found = set(normal(article.author or "").split())
    title = next((index for index, block in enumerate(blocks) if block.kind == "headline"), 0)
    first = next((index for index, block in enumerate(blocks) if block.prose and index >= title), len(blocks))
    for index, block in [*enumerate(blocks[:60]), *enumerate(blocks[max(60, title) : title + 20], max(60, title))]:
        text = block.shape.text
        top = block.open and (index < first + 4 or not title)
        signs = block.kind == "byline" or (top and hints.BYLINE.search(text))
        signs_off = index > 0 and blocks[index - 1].kind in ("headline", "standfirst") and block.kind == "caption"
        alone = title < index < first and (block.kind in (None, "boilerplate") or signs_off)
        alone = alone and hints.NAME_ALONE.match(text) is not None
        if block.shape.words <= 14 and (signs or alone):
            found.update(*(normal(word).split() for word in re.findall(r"\b[A-ZÀ-Þ][\w’'-]{2,}", text)))
    return frozenset(found - {"by", "von", "par", "reporter", "staff", "writer", "editor", "correspondent"})


def _about_author(text: str, names: frozenset[str]) -> bool:
    """Whether this is a job description whose first two words name an author of the page."""
    return _begins_with(text, names) and bool(hints.AUTHOR_BIO.search(text))


def _begins_with(text: str, names: frozenset[str]) -> bool:
    """Whether a sentence begins with the full name of an author of the page."""
    begin = normal(_NICKNAME.sub("", text)).split()[:2]
    return len(begin) == 2 and all(word in names for word in begin)


def _is_author(article: Article, text: str) -> bool:
    return bool(article.author) and fuzz.ratio(normal(article.author or ""), normal(text)) >= 85


def mark_captions(blocks: list[Block], whole_page: bool) -> None:
    """Marks captions that are whole sentences: they mention a picture, or have a credit below them.

    `whole_page`: the whole page was saved as text, with its first picture above the article.
    """
    for block in blocks:
        credit = block.shape.words <= 8 and hints.PICTURE_CREDIT.match(block.shape.text)
        if block.open and (credit or _LABEL.fullmatch(block.shape.text)):
            block.kind = "caption"
    for title, block in pairwise(blocks):
        charted = _SOURCE.match(block.shape.text) and block.shape.words <= _LONGEST_SOURCE
        if charted and title.headline_like and title.shape.words <= _LONGEST_CHART and not title.shape.bullet:
            title.kind = "caption"
    long = next((index for index, block in enumerate(blocks) if block.prose and block.shape.words >= 20), 0)
    gaps = is_set_apart(blocks)
    apart = all(
        block.shape.gap or _is_credit(above)
        for above, block in pairwise(blocks)
        if block.prose and block.shape.words >= _PARAGRAPH and not block.shape.bullet
    )
    for index, block in enumerate(blocks):
        shape, text = block.shape, block.shape.text
        if not block.open or shape.words > 60 or shape.opens_quoted or shape.bullet:
            continue
        credited = index + 1 < len(blocks) and _is_credit(blocks[index + 1])
        now = hints.describes(text)
        placed = hints.PICTURE_POSITION.search(text) or hints.FULL_DAY.search(text)
        headed = index > 0 and blocks[index - 1].kind == "headline"  # a standfirst
        behind = whole_page or (index > 0 and blocks[index - 1].kind in ("byline", "caption"))
        first = behind and credited and index < long and not headed  # the first picture is above the article
        # Its credit is on the next line, where blank lines stand between paragraphs.
        below = blocks[index + 1] if index + 1 < len(blocks) else block
        attached = gaps and below.kind == "caption" and shape.gap and not below.shape.gap and shape.words <= 30
        attached = attached or (apart and index > 0 and _is_credit(blocks[index - 1]) and not shape.gap)
        scene = index < long and not headed and not now and shape.closed and _is_scene(shape)
        today = whole_page and now and _is_of_a_day(shape)
        labelled = index > 0 and _LABEL.fullmatch(blocks[index - 1].shape.text)
        if (
            hints.PICTURE.search(text)
            or labelled
            or first
            or attached
            or scene
            or today
            or (whole_page and credited and _is_verbless(shape))
            or (now and (placed or credited))
        ):
            block.kind = "caption"
    for block, repeated in pairwise(blocks) if whole_page else ():
        # A picture's description, and the same below it, with or without a credit.
        more = repeated.shape.words - block.shape.words
        same = block.shape.words >= 4 and repeated.shape.text.startswith(block.shape.text.rstrip("."))
        if same and 0 <= more <= _LONGEST_CREDIT and (block.open or block.kind == "caption"):
            block.kind = repeated.kind = "caption"


def _is_scene(shape: Shape) -> bool:
    """Whether a line describes a picture without a verb: "A man in a red coat holding a map."."""
    text = shape.text
    if hints.FINITE.search(text) or _PAST.search(text) or re.search(r"\d", text):
        return False
    described = shape.words <= _LONGEST_SCENE and hints.SCENE.match(text)
    return bool(described or (shape.words <= _LONGEST_SCENE // 2 and hints.PLACED.search(text)))


def _is_verbless(shape: Shape) -> bool:
    """Whether a short English sentence has no verb: “Gil Orr and her brother, Tor, in 2019.”."""
    text = shape.text
    short = _LEAST_SHOWN <= shape.words <= _LONGEST_SCENE // 2
    return bool(short and _ENGLISH.search(text)) and not (hints.FINITE.search(text) or _PAST.search(text))


def _is_of_a_day(shape: Shape) -> bool:
    """Whether one sentence in the present tense tells of a day: "A customer carries out a box of nails on Friday."."""
    text = shape.text
    quiet = not (hints.reports_speech(text) or _PAST.search(text) or _PLANNED.search(text))
    single = re.search(r"(?<!\b[A-ZÀ-Þ])[.!?]\s", text) is None
    quiet = quiet and not _PART.match(text)
    return quiet and single and shape.closed and shape.words <= _LONGEST_SCENE and _WEEKDAY.search(text) is not None


def shows_picture(shape: Shape) -> bool:
    """Whether an open line describes a scene, or names somebody or something at a place, without another verb."""
    text = shape.text
    if shape.words < _LEAST_SHOWN or shape.titled or shape.text[-1] in "?!" or hints.QUOTED.search(text) or ":" in text:
        return False
    if hints.describes(text):
        return True
    named = shape.words >= _LEAST_PLACED or hints.NAME_INSIDE.search(text)  # but “A wall built in a hurry”, a subhead
    return bool(named and _AT_PLACE.search(text) and not (hints.FINITE.search(text) or _PAST.search(text)))


def _is_credit(block: Block) -> bool:
    """Whether this is a short line that credits a picture without describing it."""
    text = block.shape.text
    sentences = re.search(r"(?<!\b[A-ZÀ-Þ])[.!?]\s", text)
    linked = block.shape.words > _LONGEST_CREDIT and _GALLERY.match(text)
    return block.kind in ("caption", "copyright") and block.shape.words <= 10 and not (sentences or linked)


def _mark_company(blocks: list[Block]) -> None:
    """Marks companies' descriptions of themselves at the end, where nobody is quoted any more.

    The first stands below “About …”, or says what the company leads in or provides and has another mark of such a
    description, or another one below it.
    """
    prose = [index for index, block in enumerate(blocks) if block.prose]
    if len(prose) > 3 and hints.ABOUT_INLINE.match(blocks[prose[-1]].shape.text):
        blocks[prose.pop()].kind = "boilerplate"
    tail = prose[3:][-_LONGEST_PROFILE:]
    for index in reversed(tail):
        if hints.reports_speech(blocks[index].shape.text):
            del tail[: tail.index(index) + 1]
            break
    marks = [sum(pattern.search(blocks[index].shape.text) is not None for pattern in hints.COMPANY) for index in tail]
    for place, index in enumerate(tail):
        above = blocks[index - 1]
        headed = hints.ABOUT_COMPANY.match(above.shape.text)
        leads = hints.COMPANY[0].search(blocks[index].shape.text)  # reporters write of sites, staff and sales, too
        goes_on = place + 1 < len(marks) and all(marks[place:])
        if marks[place] and (headed or (leads and (marks[place] > 1 or goes_on))):
            for one in [*tail[place:], *([index - 1] if headed else [])]:
                blocks[one].kind = "boilerplate"
            return


def _mark_appeal(blocks: list[Block]) -> None:
    """Marks an appeal for support in the last paragraphs, from the first one that says "you".

    After one that was marked as an offer, all others have to say "we" or "you".
    """
    prose = [block for block in blocks if block.prose or (block.kind == "promo" and block.shape.closed)]
    tail = [block for block in prose[4:][-_LONGEST_APPEAL:] if block.shape.closed]
    for block in reversed(tail):
        if hints.QUOTED.search(block.shape.text):
            del tail[: tail.index(block) + 1]
            break
    asking = [n for n, block in enumerate(tail) if hints.SECOND_PERSON.search(block.shape.text)]
    first = next((n for n in asking if tail[n].open or _all_personal(tail[n:])), len(tail))
    text = " ".join(block.shape.text for block in tail[first:])
    if hints.PAID_PRESS.search(text) and hints.FIRST_PERSON_PLURAL.search(text):
        for block in tail[first:]:
            block.kind = "promo"


def _all_personal(blocks: list[Block]) -> bool:
    texts = [block.shape.text for block in blocks]
    return all(hints.FIRST_PERSON_PLURAL.search(text) or hints.SECOND_PERSON.search(text) for text in texts)


def _is_named(above: list[Block], text: str) -> bool:
    """Whether the article above mentions the name, or the pronoun, at the start of a sentence."""
    return len(text.split()[0]) <= 4 or _tells_of(above, text)


def _tells_of(above: Iterable[Block], text: str) -> bool:
    """Whether blocks mention the last word of the name at the start of a sentence."""
    name = _LEADING_NAME.match(text)
    surname = normal(name[0]).split()[-1:] if name else []
    return any(word in normal(one.shape.text).split() for word in surname for one in above)


def _names(above: Block, text: str) -> bool:
    """Whether the line above a sentence is only the name that it begins with."""
    name = normal(above.shape.text)
    return above.shape.words in (2, 3) and not above.shape.closed and normal(text).startswith(f"{name} ")


def _speaks_of_site(above: list[Block], text: str) -> bool:
    """Whether a sentence is about the site and has no name from the article."""
    spoken = (hints.QUOTED, hints.ADVISES, hints.FIRST_PERSON_PLURAL, hints.SECOND_PERSON)
    if any(pattern.search(text) for pattern in spoken):
        return False
    if not hints.SITE_WORDS.search(text) or re.search(r"\b(?:sa(?:id|ys)|told|had|was|were)\b", text):
        return False
    return not _shares_name(above, text)


def _shares_name(above: Iterable[Block], text: str) -> bool:
    """Whether a sentence has a capitalised word of the prose above; its first word only if it is a name there."""
    names, first = set(re.findall(r"\b[A-ZÀ-Þ][\w’'-]{3,}", text[1:])), text.split()[0].rstrip(".,")
    texts = [block.shape.text for block in above if block.prose]
    return any(first in hints.NAME_INSIDE.findall(text) or any(name in text for name in names) for text in texts)


def mark_tail(article: Article, blocks: list[Block]) -> None:
    """Marks author bios and offers below the reporting."""
    _mark_company(blocks)
    _mark_appeal(blocks)
    ended = signed = False  # below the article
    writers = author_names(article, blocks)
    names = {name for name in normal(article.author or "").split() if len(name) > 2}
    prose = 0  # prose paragraphs before this one
    for index, block in enumerate(blocks):
        prose += index > 0 and blocks[index - 1].prose
        behind = sum(one.prose for one in blocks[index + 1 : index + 7])
        shape = block.shape
        credit = block.kind == "byline" and prose >= 3 and behind <= 1 and _FULL_NAME.search(shape.text) is not None
        if credit or block.kind in ("author_bio", "copyright", "affiliate_notice", "comments_header", "promo"):
            ended = ended or (behind <= 2 and prose >= 3)
        if hints.SIGNED.match(shape.text) and shape.words <= 10 and not shape.closed and behind <= 1:
            signed = prose >= 3
        if not block.open or shape.opens_quoted or behind > 2:
            continue
        named = shape.words <= 12 and _begins_with(shape.text, writers)
        own = hints.QUOTATION.sub("", shape.text)
        if not shape.closed and not named and not (shape.words <= 30 and hints.AUTHOR_BIO.search(shape.text)):
            continue
        if signed or (prose >= 3 and block.shape.words <= 60 and _begins_with(shape.text, writers)):
            block.kind, ended = "author_bio", True
            continue
        if prose >= 3 and hints.AUTHOR_BIO.search(shape.text) and shape.words <= 60:
            known = bool((names | writers) & set(normal(shape.text).split()[:6])) or _names(
                blocks[index - 1], shape.text
            )
            settled = _OF_THE_PRESS.search(shape.text)
            if re.search(r"\bwho (?:was|were|had|has|died|did|went)\b", shape.text):
                continue
            if not known and _tells_of((one for one in blocks[:index] if one.prose), shape.text):
                continue  # what somebody in the news did before
            sold = index + 1 < len(blocks) and blocks[index + 1].kind in ("affiliate_notice", "copyright", "promo")
            new = behind <= 1 and not _is_named(blocks[:index], shape.text)
            # The page's byline may name somebody else.
            if ended or known or ((sold or new) and not writers) or (settled and behind <= 1):
                block.kind, ended = "author_bio", True
            else:
                block.doubtful = True
        elif ended and shape.words <= _LONGEST_CREDIT and len(writers & set(normal(shape.text).split())) > 1:
            block.kind = "author_bio"  # “More Ida Lomer.”
        elif ended and prose >= 3 and _speaks_of_site(blocks[:index], shape.text):
            block.kind = "boilerplate"
        elif ended and all(said.search(own) for said in (hints.FIRST_PERSON_PLURAL, hints.SECOND_PERSON)):
            block.kind = "promo"
