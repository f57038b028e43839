"""Boilerplate: finds, line by line, what a page carries around the reporting.

General rules, read in this order: the story's own patterns for the outlet, wording (`patterns`), the place
of the headline, reader comments, lists of other stories, embedded posts, repetition on other pages, and at
last shape: reporting is made of closed sentences. A doubtful line stays, and is marked for `storybot doctor`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise, zip_longest

from rapidfuzz import fuzz

from index.corpus.boilerplate import embedded_posts, hints, interviews, patterns
from index.corpus.boilerplate.edges import FINITE, author_names, read_captions, read_entries, read_tail, read_top
from index.corpus.boilerplate.lines import CITED, Block, LineKind, LinePattern, as_blocks, normal, shapes
from index.corpus.boilerplate.listings import read_listings
from index.corpus.boilerplate.notes import read_notes
from index.corpus.boilerplate.reader_comments import read_comments
from index.corpus.calendar_names import ENGLISH_NAMES, one_of
from index.corpus.metadata.front_matter import front_matter_end
from index.corpus.types import NOTE_KINDS, Article, Outlet

__all__ = ["CITED", "Line", "LineKind", "classify_lines", "repeated_lines"]

_LONGEST_TEASER = 35  # words
_LONGEST_OF_MENU = 12  # words of what stands above a headline
_LONGEST_BOILERPLATE = 1500  # characters; longer lines are prose, and patterns on them would cost
_UNSAID = frozenset({"promo", "author_bio", "comments_header", "boilerplate", "caption", "affiliate_notice", "byline"})
_GUARDED = frozenset({"promo", "teaser", "boilerplate", "byline", "author_bio"})
# A caption's credit behind its sentences: "… on Tuesday. Agency/Jane Doe".
_CREDITED = re.compile(
    r"[.!?][\"”’)]*\s+(?:[A-ZÀ-Þ][\w.’'&-]*(?:[\s/|]+|$)){1,5}$|"
    r"\b[A-Z][\w ]{1,25}/[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2}$"
)
# Names amid a sentence, days and months aside.
_CAPITALISED = re.compile(
    rf"\b(?!(?:{one_of(map(str.title, ENGLISH_NAMES))})\b|"
    r"The|This|That|They|There|These|What|When|Where|With|After|From|Your|More)[A-ZÀ-Þ][\w’-]{3,}"
)
_NAME = re.compile(rf"(?<=[a-z,] ){_CAPITALISED.pattern}")
_SHOUTED = re.compile(r"(?:[A-ZÀ-Þ0-9][A-ZÀ-Þ0-9’'-]*[\s!?,]+){3,10}")  # TABLOID SUBHEADS!!!
_NAME_ALONE = re.compile(  # with a day or an age behind it, or without
    r"(?:By |Von |Par )?[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){1,3}"
    rf"(?:\s*[|•·,–-]\s*.{{0,40}}|\s+{patterns.AGO})?$"
)
_DATED = re.compile(rf"\b(?i:{patterns.DATE})[,\s]+(?:19|20)\d\d\b")
_GOES_ON = re.compile(r"(?:It|He|She|They|His|Her|Their|Its|That|But|And|Mr|Mrs|Ms)\b")  # speaks of what stands above
_SPONSOR = re.compile(r"(?:presented|sponsored|brought to you|powered|supported) by\b", re.I)
_MOST_OF_PROSE = 0.6  # of the words of the prose
_TOPICS = re.compile(  # with the topics on the line, or below it
    r"(?:(?:related|suggested|more) (?:topics|tags)|tags|topics|filed under|themen|temas|mots[- ]clés|tagged(?: with)?)"
    r"\s*(?::.{0,120})?$",
    re.I,
)
_RUN_TOGETHER = re.compile(
    r"(?<=[a-z]{2})(?=[A-Z][a-z])|(?<=[a-z]{2})(?=\d)|(?<=\d)(?=[A-Z][a-z])"
)  # "SaveShare24 Comments"
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_BUTTON = re.compile(
    r"(?:share|save|print|e-?mail|comments?|\d+ comments?|copy(?: link)?|subscribe|sign (?:in|up)|log ?in|"
    r"follow(?: us)?|gift.{0,20}|listen.{0,20}|bookmark|like|reply|menu|search|sections|donate|read more|"
    r"view (?:profile|more)|e-?mail address|next|previous|close|teilen|merken|drucken|partager|compartir)",
    re.I,
)
_NUMBERED = re.compile(r"(\d{1,2})[.)]\s")
_STATES = re.compile(r"\d|\b[a-z]{3,}ed\b")  # a figure or a past, where no verb is known
_ENGLISH = re.compile(r"\b(?:the|of|and|for|with|on|from|in)\b")
_SAID = re.compile(
    r"\b(?:said|says|told|wrote|writes|tweeted|added|replied|responded|asked|claims?|claimed|begged|urged|"
    r"according to|sagte|dit|dijo|a déclaré)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line of an article: its number (from 1), its span, what it is and how sure that is.

    `speaker` is the writer of an embedded post, where the page says who. `doubtful` lines stay and are listed.
    `block` is equal for the lines of one paragraph in a file that is wrapped at a fixed width.
    """

    number: int
    start: int
    end: int
    kind: LineKind
    doubtful: bool = False
    speaker: str | None = None
    block: int = -1


def classify_lines(article: Article, outlet: Outlet, repeated: frozenset[str] = frozenset()) -> tuple[Line, ...]:
    """Every non-blank line of the article with what it is.

    `repeated` are the outlet's lines that stand on several of its pages, as `repeated_lines` gives them.

    Raises:
        PatternTooSlow: one of the outlet's patterns takes too long on a line.
    """
    lines = shapes(article.text)
    blocks = [Block(shape) for shape in as_blocks(lines)]
    _read_markup(article, blocks)
    _read_outlet_patterns(blocks, outlet)
    read_notes(blocks, outlet)
    _read_wording(blocks)
    _read_headline(article, blocks)
    read_comments(blocks)
    _drop_notes_of_readers(blocks)
    _read_story_lists(blocks, items_alone=article.is_html)
    _read_cards(blocks)
    _read_other_stories(blocks)
    _read_offers(blocks)
    embedded_posts.attribute(blocks)
    interviews.attribute_turns(blocks)
    _read_repetition(article, blocks, repeated)
    read_entries(blocks)
    read_captions(blocks, whole_page=not article.is_html)
    read_listings(blocks, drawn=article.is_html)
    read_top(article, blocks)
    read_tail(article, blocks)
    if not article.is_html:
        _read_stretch(blocks)
    _read_shape(article, blocks)
    _keep_something(blocks)
    by_number = {block.shape.block: block for block in blocks}
    return tuple(
        Line(line.number, line.start, line.end, block.kind or "body", block.doubtful, block.speaker, line.block)
        for line in lines
        for block in (by_number[line.block],)
    )


def repeated_lines(articles: Iterable[Article]) -> dict[str, frozenset[str]]:
    """For each outlet its lines, in normal form, that stand in two of its articles or more."""
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    pages: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        if article.sha256 in pages[article.outlet]:
            continue  # the same page saved twice repeats nothing
        pages[article.outlet].add(article.sha256)
        if len(article.text) <= 2**20:
            seen[article.outlet].update({key for line in article.text.splitlines() if (key := _key(line))})
    return {
        outlet: frozenset(key for key, count in counts.items() if count > 1)
        for outlet, counts in seen.items()
        if len(pages[outlet]) > 1
    }


def _key(line: str) -> str:
    return normal(line) if line.strip() and len(line) <= 400 else ""


@lru_cache(maxsize=256)
def _compiled(sources: tuple[str, ...]) -> tuple[LinePattern, ...]:
    return tuple(LinePattern(source) for source in sources)


def _read_markup(article: Article, blocks: list[Block]) -> None:
    """Front matter is no reporting, and Markdown says itself what its headings are."""
    name = article.name.lower()
    if name.endswith((".html", ".htm")):
        return
    is_markdown = name.endswith((".md", ".markdown"))
    behind = front_matter_end(article.text, markdown=is_markdown)
    for block in blocks:
        if block.shape.start < behind:
            block.kind = "boilerplate"
        elif is_markdown and (found := re.match(r"#{1,6}\s+\S", block.shape.text)):
            block.kind = "headline" if found[0].startswith("# ") else "subhead"


def _read_outlet_patterns(blocks: list[Block], outlet: Outlet) -> None:
    given = _compiled(outlet.boilerplate)
    for block in blocks:
        if block.open and any(pattern.search(block.shape.text[:_LONGEST_BOILERPLATE]) for pattern in given):
            block.kind = "boilerplate"


def _read_wording(blocks: list[Block]) -> None:
    for block in blocks:
        shape = block.shape
        if not block.open or len(shape.text) > _LONGEST_BOILERPLATE or shape.opens_quoted:
            continue
        text = re.sub(r"^[-*•·▪●>»→►▶|–—#\s]+(?=\w)", "", shape.text) or shape.text
        kind = next(
            (
                kind
                for kind, pattern in patterns.STRONG
                if pattern.search(text) or (text is not shape.text and pattern.search(shape.text))
            ),
            None,
        )
        if kind is None:
            continue
        if kind == "comments_header" and shape.closed and shape.words > 8:
            continue
        if kind == "byline" and hints.CREDIT.match(text):
            block.kind = kind
            continue
        if kind in _GUARDED and shape.closed and shape.words > 14 and not _addresses(text):
            block.doubtful = True  # reporting seldom says "you" or "our", boilerplate hardly does without
            continue
        if kind in _UNSAID and shape.closed and _SAID.search(text):
            block.doubtful = True  # boilerplate does not report what somebody said
            continue
        block.kind = kind


def _drop_notes_of_readers(blocks: list[Block]) -> None:
    """What reads like a note among the readers' comments is a reader's."""
    prose = max((index for index, block in enumerate(blocks) if block.prose), default=0)
    begin = ("reader_comment", "comments_header")
    first = next(
        (n for n, block in enumerate(blocks) if block.kind in begin and (n > prose or block.kind == begin[0])),
        len(blocks),
    )
    for block in blocks[first:]:
        if block.kind in NOTE_KINDS:
            block.kind = "reader_comment"


def _addresses(text: str) -> bool:
    return bool(
        hints.PITCH.search(text)
        or hints.PITCHED_TO.search(text)
        or hints.SOLD.search(text)
        or re.search(
            r"@\w|https?:|www\.|\b[Tt]his (?:article|story|report|post|(?:press |news )?release)\b|"
            r"cookies|\bapp ?store\b|\barchived (?:article|page)",
            text,
        )
    )


def _read_headline(article: Article, blocks: list[Block]) -> None:
    """The line that is the headline, near the top; what stands above it is the page's."""
    top = blocks[:12]
    place = None
    if article.headline:
        wanted = normal(article.headline)
        texts = [normal(block.shape.text) if block.kind in (None, "headline", "subhead") else "" for block in top]
        like = [index for index, text in enumerate(texts) if _alike(text, wanted)]
        place = texts.index(wanted) if wanted and wanted in texts else next(iter(like), None)
        place = _lower_headline(blocks, wanted) if place is None else place
    # The text of an HTML page has the printed headline where it is the stated one; without it, none is printed.
    stated = article.is_html and article.headline is not None and "headline" not in article.inferred
    if place is None and stated and top and top[0].open and not top[0].shape.closed:
        shape, wanted = top[0].shape, normal(article.headline or "")
        if shape.words >= 10 and not shape.titled and fuzz.token_sort_ratio(normal(shape.text), wanted) < 75:
            top[0].kind, top[0].doubtful = "body", True
            return
    if place is None and not article.is_html:
        place = _signed_headline(blocks)
    if place is None and top and top[0].open and not top[0].shape.closed and not top[0].shape.leads_on:
        place = 0 if 3 <= top[0].shape.words <= 30 and not top[0].shape.bullet else None
    if place is None:
        return
    blocks[place].kind = "headline"
    for block in blocks[:place]:
        if not block.prose or block.shape.words <= _LONGEST_OF_MENU:
            block.kind = block.kind or "boilerplate"
    if article.headline:  # printed again further down, as above a comment form
        for block in blocks[place + 1 :]:
            if block.open and not block.shape.closed and _alike(normal(block.shape.text), normal(article.headline)):
                block.kind = "boilerplate"


def _signed_headline(blocks: list[Block]) -> int | None:
    """The headline below the menus of a page saved whole as text: the first long line above the byline."""
    first = next((index for index, block in enumerate(blocks) if block.prose and block.shape.words >= 12), 0)
    if not 6 <= first <= 80:
        return None
    signed = next(
        (
            index
            for index, block in enumerate(blocks[:first])
            if block.kind == "byline" or (block.open and hints.BYLINE.search(block.shape.text))
        ),
        first,
    )
    for index in range(max(0, signed - 4), signed):
        shape = blocks[index].shape
        closed = shape.closed and shape.text[-1] not in "?!"
        if blocks[index].open and not closed and not shape.bullet and 4 <= shape.words <= 25:
            return index
    return None


def _lower_headline(blocks: list[Block], wanted: str) -> int | None:
    """The headline below the menus of a page saved whole: most of the prose stands behind it."""
    for index, block in enumerate(blocks[12:80], 12):
        if block.open and normal(block.shape.text) == wanted:
            above = sum(one.prose for one in blocks[:index])
            return index if above * 2 < sum(one.prose for one in blocks) else None
    return None


def _alike(one: str, other: str) -> bool:
    return bool(one) and (one == other or fuzz.ratio(one, other) >= 90)


def _read_story_lists(blocks: list[Block], items_alone: bool) -> None:
    """Behind "Related stories" come headlines, until prose comes back.

    `items_alone`: of a page whose tree has left such lists out, the items that are left right below their header.
    """
    inside = False
    number = 0  # of the last heading that is numbered
    for block, below in zip_longest(blocks, blocks[1:]):
        shape = block.shape
        numbered = _NUMBERED.match(shape.text) if block.open else None
        if numbered and int(numbered[1]) == number + 1:
            number, inside = number + 1, False  # the article's own list goes on
        if block.kind == "teaser":
            words = len(re.sub(r"[:|>»]\s*$", "", shape.text).split())
            inside = words <= 5 and bool(hints.LIST_HEADER.search(shape.text))
            inside = inside or (words <= _LONGEST_OF_MENU and shape.text.endswith(":"))
        elif inside and block.open:
            headline = not shape.closed or shape.titled or (shape.bullet and shape.words < 20)
            if items_alone and not (shape.bullet and not shape.closed):
                inside = False
                continue
            headline = headline or (shape.text[-1] in "?!" and shape.words < 16)
            headline = headline or re.match(r"(?:[^\s:.!?]+ ){2,8}[^\s:.!?]+: [A-ZÀ-Þ]", shape.text) is not None
            headline = headline or (below is not None and _stands_between(block, below))
            if (headline and not shape.leads_on and shape.words <= 35) and not (shape.quoted_end and shape.words > 15):
                block.kind = "teaser"
            else:
                inside = False


def _stands_between(block: Block, below: Block) -> bool:
    """Whether a short paragraph that quotes nobody has a headline below it that is longer than a subhead."""
    quiet = not (_SAID.search(block.shape.text) or re.search('["“”„«»]', block.shape.text))
    return quiet and block.shape.words <= 35 and _headline_like(below) and 6 <= below.shape.words <= 25


def _read_cards(blocks: list[Block]) -> None:
    """Behind a header of other stories: headings with one short paragraph each, two or more or with a writer below."""
    names = Counter(name for block in blocks if block.prose for name in _CAPITALISED.findall(block.shape.text))
    above = [0, *accumulate(block.prose for block in blocks)]  # paragraphs of prose above each line
    for header in [index for index, block in enumerate(blocks) if _is_list_header(block)]:
        end, cards, signed = header + 1, 0, False
        while end + 1 < len(blocks) and _is_card(blocks[end], blocks[end + 1], names):
            end, cards = end + 2, cards + 1
            while end < len(blocks) and _signs_card(blocks[end]):
                end, signed = end + 1, True
        goes_on = len(blocks) > end + 1 and blocks[end].prose and blocks[end + 1].prose
        last = above[header] >= max(3, _MOST_OF_PROSE * above[-1])
        if (cards > 1 or signed) and (goes_on or last):
            for block in blocks[header:end]:
                block.kind = "teaser" if block.open or block.kind == "subhead" else block.kind


def _signs_card(block: Block) -> bool:
    text = block.shape.text
    return block.kind == "byline" or _signs(block) or (block.shape.words <= 6 and text.startswith(("by ", "By ")))


def _is_list_header(block: Block) -> bool:
    text = block.shape.text
    return block.kind == "teaser" and block.shape.words <= 5 and hints.LIST_HEADER.search(text) is not None


def _is_card(above: Block, block: Block, names: Counter[str]) -> bool:
    """A heading of some words with a short paragraph that quotes nobody and has few names of the other lines.

    `names` counts the capitalised words of the page's prose.
    """
    heading = not above.shape.closed and above.shape.words >= 4 and above.kind in (None, "teaser", "subhead")
    if not heading or _NUMBERED.match(above.shape.text) or _GOES_ON.match(block.shape.text):
        return False
    if block.kind not in (None, "teaser") or not block.shape.closed or block.shape.words > _LONGEST_TEASER:
        return False
    if hints.QUOTED.search(block.shape.text):
        return False
    own = Counter(_CAPITALISED.findall(block.shape.text)) if block.prose else Counter[str]()
    named = set(_NAME.findall(block.shape.text))
    return 2 * sum(names[name] > own[name] for name in named) <= len(named)


def _read_other_stories(blocks: list[Block]) -> None:
    """Below the article, two other stories or more with their writers: all from the first of them on.

    Each is a heading, a writer's name with the day, and a paragraph or two, in one of the usual orders.
    """
    if not sum(block.prose for block in blocks) > 3:
        return
    starts = [index for index in range(1, len(blocks)) if _begins_story(blocks, index)]
    starts = [index for index in starts if sum(block.prose for block in blocks[:index]) >= 3]
    if len(starts) < 2 or max(b - a for a, b in pairwise(starts)) > 8:
        return
    for block in blocks[starts[0] :]:
        if block.open or block.kind in ("subhead", "byline"):
            block.kind = "teaser"


def _begins_story(blocks: list[Block], index: int) -> bool:
    """Whether a heading stands here with a signed and dated paragraph below it."""
    block = blocks[index]
    heading = _headline_like(block) or (block.kind == "teaser" and not block.shape.closed)
    if not (heading and 3 <= block.shape.words <= 16) or block.shape.bullet:
        return False
    below = blocks[index + 1 : index + 5]
    signed = [_signs(one) for one in below]
    if len(below) < 2 or True not in signed:
        return False
    place = signed.index(True)
    dated = place + 1 < len(below) and below[place + 1].kind == "byline"
    dated = dated or re.search(rf"{patterns.AGO}|{patterns.DATE}", below[place].shape.text) is not None
    return dated and (place == 0 or (place <= 2 and all(one.shape.closed for one in below[:place])))


def _signs(block: Block) -> bool:
    """A line that is a name alone, or a name with when it was written."""
    shape = block.shape
    if shape.words > 10 or shape.closed or shape.bullet:
        return False
    return _NAME_ALONE.match(shape.text) is not None


def _read_offers(blocks: list[Block]) -> None:
    """What an offer says and lists below itself, and what a sponsor says to the reader below its name."""
    selling = ("promo", "affiliate_notice")
    for index, (above, block) in enumerate(pairwise(blocks), 1):
        if not block.open or above.kind not in selling:
            continue
        text, below = block.shape.text, blocks[index + 1] if index + 1 < len(blocks) else None
        sold = _SPONSOR.match(above.shape.text) and re.search(r"\byou(?:r|rs)?\b", text, re.I)
        listed = block.shape.bullet and not _NUMBERED.match(text)
        pitched = hints.PITCHED_TO.search(text) or hints.PITCH.search(text)
        fragment = block.shape.words <= 14 and not (FINITE.search(text) or re.search(r"\b[a-z]{3,}ed\b", text))
        fragment = fragment and (_ENGLISH.search(text) or not _NAME.search(text)) and not text.endswith("?")
        headed = not above.shape.closed and (pitched or fragment)
        between = below is not None and below.kind in selling
        short = block.shape.words <= 25 and not re.search('["“”„«»]', text)
        said = _SAID.search(text) is not None
        if sold or (not said and (listed or (short and block.shape.closed and (headed or between)))):
            block.kind = "promo"


def _read_repetition(article: Article, blocks: list[Block], repeated: frozenset[str]) -> None:
    """Lines that the outlet prints on several pages, numbers alike.

    Reporting comes back too: background paragraphs, running death tolls. At the edges of a page its words
    distinguish it from what the outlet puts there; between sentences that only this page has it stays.
    """
    if not repeated:
        return
    again = [bool(key) and key in repeated for block in blocks for key in (_key(block.shape.text),)]
    if sum(again) * 2 > len(blocks):
        return  # another version of the same story
    fresh = [index for index, block in enumerate(blocks) if block.prose and not again[index]]
    names = author_names(article, blocks)
    words = {word for index in fresh for word in normal(blocks[index].shape.text).split() if len(word) > 4}
    for index, block in enumerate(blocks):
        if not again[index] or not block.open:
            continue
        amid = bool(fresh) and fresh[0] < index < fresh[-1]
        reporting = block.shape.closed and (amid or _reports(block.shape.text, names, words))
        if reporting or block.shape.opens_quoted:
            block.doubtful = True
        else:
            block.kind = "boilerplate"


def _reports(text: str, names: frozenset[str], words: set[str]) -> bool:
    """Whether a closed line that an outlet repeats is reporting.

    Args:
        text: the line.
        names: the words of the writers' names.
        words: of the prose that only this page has.
    """
    begin = normal(text).split()[:2]
    if len(begin) < 2 or all(word in names for word in begin) or not (FINITE.search(text) or _STATES.search(text)):
        return False
    if not hints.OF_THE_SITE.search(text):
        return True
    # A site speaks of itself in the present; news of the press says what happened, in the words of the article.
    past = _SAID.search(text) or re.search(r"\b(?:was|were|had|[a-z]{3,}ed)\b", text)
    return past is not None and len(words & set(normal(text).split())) >= 2


def _read_stretch(blocks: list[Block]) -> None:
    """Of a page saved whole as text, the one stretch that is the article: the lines with the greatest sum.

    Closed prose counts for a stretch by its words, everything else against it. Prose outside is other stories'.
    """
    if sum(not block.prose and block.kind not in CITED for block in blocks) <= 8:
        return  # a text saved by itself
    best = first = last = start = total = 0
    for index in range(len(blocks)):
        if total <= 0:
            start, total = index, 0
        total += _weight(blocks, index)
        if total > best:
            best, first, last = total, start, index
    headline = next((index for index, block in enumerate(blocks) if block.kind == "headline"), last)
    skipped = sum(_weight(blocks, index) for index in range(first, headline))
    if headline < last and skipped * 3 < best and sum(_weight(blocks, at) for at in range(headline, last + 1)) > 0:
        first = headline
    above = [index for index, block in enumerate(blocks[:first]) if block.prose]
    if len(above) == 1 and first - above[0] <= 8:
        first = above[0]  # a standfirst, with the writer's name and the day below it
    last = _end_of_article(blocks, first, _before_end_mark(blocks, first, last))
    for index, block in enumerate(blocks):
        outside = index < first or index > last
        if outside and (block.prose or (block.open and (block.shape.bullet or block.shape.closed))):
            block.kind = "teaser"
        elif outside and block.open and index < first:
            block.kind = "boilerplate"  # menus, banners


def _before_end_mark(blocks: list[Block], first: int, last: int) -> int:
    """The line above the first end mark that has most of a stretch's prose above it; `last` where there is none."""
    words = [block.shape.words if block.prose or block.kind in CITED else 0 for block in blocks]
    needed = _MOST_OF_PROSE * sum(words[first : last + 1])
    numbered = max(_numbered_on(blocks), default=-1)
    above = paragraphs = 0
    for index in range(first, last + 1):
        if index > numbered and above >= needed and paragraphs >= 5 and _marks_end(blocks, index):
            return index - 1
        above, paragraphs = above + words[index], paragraphs + (words[index] > 0)
    return last


def _numbered_on(blocks: list[Block]) -> frozenset[int]:
    """The places of headings that are numbered on, each with a paragraph below it."""
    number, places = 0, set[int]()
    for index, (block, below) in enumerate(pairwise(blocks)):
        found = _NUMBERED.match(block.shape.text) if below.prose and not below.shape.bullet else None
        if found and int(found[1]) == number + 1:
            number += 1
            places.add(index)
    return frozenset(places if number > 1 else ())


def _marks_end(blocks: list[Block], index: int) -> bool:
    """Whether a line is one that pages have below their articles: tags, a writer's life, comments, other stories."""
    block, below = blocks[index], blocks[index + 1 : index + 2]
    ends = block.kind in ("author_bio", "comments_header", "copyright")
    listed = _is_list_header(block) and not (below and below[0].prose)
    return ends or listed or _TOPICS.match(block.shape.text) is not None


def _end_of_article(blocks: list[Block], first: int, last: int) -> int:
    """The last line of the article: behind the stretch where a closed line names the same people or places.

    Two paragraphs that follow each other are the article's too; teasers of other stories stand by themselves.
    """
    named = {name for block in blocks[first : last + 1] if block.open for name in _NAME.findall(block.shape.text)}
    end = last
    while end + 1 < len(blocks) and blocks[end + 1].open and blocks[end + 1].shape.closed:
        end += 1
    numbered = _numbered_on(blocks)
    headed = False  # behind what pages have below their articles: other stories may speak of the same people
    for index in range(end + 1, len(blocks)):
        block, before = blocks[index], blocks[index - 1]
        headed = headed or _marks_end(blocks, index)
        if not block.prose or not block.shape.closed:
            continue
        pair = before.prose and before.shape.closed
        long = pair and block.shape.words + before.shape.words >= 25
        three = long and blocks[index - 2].prose and blocks[index - 2].shape.closed
        texts = (before.shape.text, block.shape.text) if pair else (block.shape.text,)
        shared = len(named & {name for text in texts for name in _CAPITALISED.findall(text)})
        goes_on = _GOES_ON.match(texts[0]) or any(hints.QUOTED.search(text) for text in texts)
        teased = block.shape.bullet or (_headline_like(before) and not goes_on)
        if (
            index - 1 in numbered
            or (pair and (shared or goes_on or three))
            or (not headed and (long or shared > teased))
        ):
            end, headed = index, False
    return end


def _weight(blocks: list[Block], index: int) -> int:
    """What a line says for the article being here; teasers are lone paragraphs between headlines."""
    block, shape = blocks[index], blocks[index].shape
    if block.kind in CITED:
        return 6
    if block.kind is not None:
        return -2
    if (shape.closed or shape.quoted_end) and not (shape.text.endswith("?") and shape.words < 10):
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        above = blocks[index - 1] if index else None
        listed = shape.bullet and above is not None and above.kind == "boilerplate"
        single = above is not None and (listed or _headline_like(above))
        single = single and below is not None and below.open and (not below.prose or below.shape.text.endswith("?"))
        single = single and shape.words <= _LONGEST_TEASER
        words = min(shape.words, 40) if shape.words >= 6 else 2
        return words // 3 if single else words
    divides = shape.words <= 8 and all(one.prose and one.shape.words >= 8 for one in blocks[index + 1 : index + 3])
    if divides and index + 2 < len(blocks):
        return -3  # a subhead with two paragraphs
    if shape.bullet:
        return -3 if shape.words < 7 else -8
    return -6 if shape.words <= 3 or shape.closed else -8


def _headline_like(block: Block) -> bool:
    return block.open and not block.shape.closed and not block.shape.leads_on


def _read_shape(article: Article, blocks: list[Block]) -> None:
    """Reporting is closed sentences; what is short and open between them is a subhead, a caption, a headline."""
    written = [block for block in blocks if block.open or (block.kind == "teaser" and block.shape.closed)]
    long = [block for block in written if len(block.shape.text) >= 60]
    punctuated = not long or sum(block.shape.closed for block in long) * 2 >= len(long)
    prose = [index for index, block in enumerate(blocks) if block.prose]
    last = prose[-1] if prose else -1
    listing = False
    questions = _question_subheads(blocks)
    _read_names(blocks)
    if not article.is_html:
        _read_links(blocks)
    begin = next((index for index, block in enumerate(blocks) if block.prose and block.shape.words >= 20), 0)
    longest = 12 if article.is_html else 9  # words of a subhead; of a text, the headline of another story is longer
    for index, block in enumerate(blocks):
        if not block.open:
            listing = listing and block.kind in CITED
            continue
        shape = block.shape
        if shape.closed:
            asks = shape.text in questions and 0 < index < last
            block.kind, listing = "subhead" if asks or _SHOUTED.fullmatch(shape.text) else "body", True
        elif _CREDITED.search(shape.text):
            block.kind = "caption"
        elif shape.bullet and (listing or index < last) and shape.words >= 3:
            block.kind, block.doubtful = "body", True
        elif shape.leads_on and shape.text[-1] in ":：":
            listed = index + 1 < len(blocks) and blocks[index + 1].shape.bullet
            block.kind = "body" if shape.words >= 5 or listed or _SAID.search(shape.text) else "subhead"
            listing = True
        elif shape.opens_quoted and shape.quoted_end and shape.words <= 7 and not re.search(r"[.,!?]", shape.text):
            block.kind = "subhead"
        elif article.is_html and shape.quoted_end and index == 1 and blocks[0].kind == "headline" and shape.words >= 8:
            block.kind, block.doubtful = "standfirst", True
        elif shape.quoted_end and (shape.words >= 15 or shape.opens_quoted or _SAID.search(shape.text)):
            block.kind = "body"
        elif (
            shape.words >= 22
            or len(shape.text) >= 150
            or (not punctuated and len(shape.text) >= 40)
            or (shape.leads_on and shape.words >= 6)
        ):
            block.kind, block.doubtful = "body", True
        elif _SAID.search(shape.text) and re.search('[,.?!]["“”’»]', shape.text):
            block.kind, block.doubtful = "body", True  # “We lost,” he said
        elif shape.words >= 4 and index <= last + 1 and re.fullmatch(r"\(.+\)", shape.text):
            block.kind, block.doubtful = "body", True
        elif index > last and not (shape.words <= 8 and _heads_list(blocks, index)):
            block.kind = "teaser" if shape.words >= 5 else "boilerplate"
        elif index < begin and "," in shape.text and hints.BYLINE.search(shape.text):
            block.kind = "byline"
        elif _is_label(shape.text) or (index < begin and _DATED.search(shape.text)):
            block.kind = "boilerplate"
        else:
            block.kind = "subhead" if shape.words <= longest else "caption"
    _read_stacks(blocks)


def _is_label(text: str) -> bool:
    """A byline, an age, or buttons whose words ran together."""
    aged = re.search(rf"\b(?i:{patterns.AGO})\b", text)
    pieces = [piece.strip() for piece in _RUN_TOGETHER.split(text)]
    buttons = len(text.split()) <= 8 and sum(_BUTTON.fullmatch(piece) is not None for piece in pieces) > 1
    return bool(aged or buttons or hints.SIGNED_BY.match(text) or re.fullmatch(r"(?:[A-ZÀ-Þ][a-zà-ÿ]{2,}){2,}", text))


def _read_links(blocks: list[Block]) -> None:
    """Items amid the prose that nothing announces and that ask, quote or call: headlines of other stories.

    So are items that share hardly a word with the prose.
    """
    prose = Counter(word for block in blocks if block.shape.closed for word in _long_words(block))
    index = 1
    while index < len(blocks):
        end = index
        while end < len(blocks) and blocks[end].open and blocks[end].shape.bullet and not blocks[end].shape.closed:
            end += 1
        items, above = blocks[index:end], blocks[index - 1].shape
        calling = sum(hints.CALLS.search(item.shape.text) is not None for item in items)
        unannounced = bool(items) and above.closed and not _NUMBERED.match(items[0].shape.text)
        foreign = len(items) > 1 and end < len(blocks) and all(6 <= item.shape.words <= 25 for item in items)
        foreign = foreign and _is_foreign(items, prose)
        if unannounced and (2 * calling >= len(items) or foreign):
            for item in items:
                item.kind = "teaser"
        index = max(end, index + 1)


def _is_foreign(items: list[Block], prose: Counter[str]) -> bool:
    """Whether lines share few words with the prose of the page, whose long words `prose` counts."""
    own = {word for item in items for word in _long_words(item)}
    return 4 * sum(word in prose for word in own) <= len(own)


def _long_words(block: Block) -> list[str]:
    return _LONG_WORD.findall(block.shape.text.casefold())


def _heads_list(blocks: list[Block], index: int) -> bool:
    """Whether two items of a list follow."""
    below = blocks[index + 1 : index + 3]
    return len(below) == 2 and all(one.shape.bullet and (one.open or one.kind in CITED) for one in below)


def _read_stacks(blocks: list[Block]) -> None:
    """A subhead has reporting below it. In a stack of short lines only the last heads something, or the last two."""
    index = 0
    while index < len(blocks):
        end = index
        while end < len(blocks) and blocks[end].kind not in CITED and blocks[end].kind != "headline":
            end += 1
        stack = blocks[index:end]
        heads = [place for place, block in enumerate(stack) if block.kind == "subhead"]
        sold = any(block.kind in ("promo", "affiliate_notice", "teaser", "embed_label") for block in stack)
        kept = [] if end == len(blocks) else heads[-1:] if sold or len(heads) > 2 else heads
        if kept and sum(block.kind in ("promo", "affiliate_notice") for block in stack[kept[-1] + 1 :]):
            kept = []
        for place in heads:
            if place not in kept:
                stack[place].kind = "boilerplate"
        index = end + 1


def _read_names(blocks: list[Block]) -> None:
    """A name alone above a day, a writer's life, or as the page's byline has it, is a byline."""
    writers = [{*normal(block.shape.text).split()} for block in blocks if block.kind == "byline"]
    for index, block in enumerate(blocks):
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        if not block.open or not _NAME_ALONE.fullmatch(block.shape.text) or block.shape.words > 4:
            continue
        words = {*normal(block.shape.text).split()}
        below_by = index > 0 and blocks[index - 1].kind == "byline" and blocks[index - 1].shape.words == 1
        if (
            below_by
            or any(words <= names for names in writers)
            or (below is not None and below.kind in ("byline", "author_bio"))
        ):
            block.kind = "byline"


def _question_subheads(blocks: list[Block]) -> frozenset[str]:
    """The short questions that divide a page, where it has two or more, each with a paragraph behind it."""
    found = {
        block.shape.text
        for block, after in pairwise(blocks)
        if block.open and block.shape.words <= 10 and block.shape.text.endswith("?") and not block.shape.opens_quoted
        if (after.open and after.shape.closed and after.shape.words >= 20) or after.kind in CITED
    }
    return frozenset(found) if len(found) > 1 else frozenset()


def _keep_something(blocks: list[Block]) -> None:
    """A page without one closed sentence: its lines are all that there is, so they stay, as doubtful."""
    if any(block.kind in CITED for block in blocks):
        return
    for block in blocks:
        if block.kind in ("subhead", "caption", "teaser", "boilerplate", "headline") and block.shape.words >= 6:
            if block.kind == "headline" and len(blocks) > 1:
                continue
            if not any(pattern.search(block.shape.text[:_LONGEST_BOILERPLATE]) for _, pattern in patterns.STRONG):
                block.kind, block.doubtful = "body", True
