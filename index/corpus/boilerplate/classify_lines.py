"""Classifies each line of an article as reporting or boilerplate.

The rules are general and run in the order of `classify_lines`; the first match wins: the manifest's patterns for the
outlet, notes, wording, the headline, reader comments, other stories, embedded posts and interviews, repetition across
pages, captions and lists, the edges of the page, and last the shape of the line, since reporting consists of closed
sentences. A doubtful line remains reporting and is listed by `storybot doctor`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from index.corpus.boilerplate import embedded_posts, hints, interviews, patterns
from index.corpus.boilerplate.article_extent import mark_outside_article
from index.corpus.boilerplate.clumps import lone_paragraphs, mark_clumps, mark_polls
from index.corpus.boilerplate.edges import mark_captions, mark_live_entries, mark_tail, mark_top
from index.corpus.boilerplate.headlines import mark_headline
from index.corpus.boilerplate.hints import is_dateline
from index.corpus.boilerplate.line_scores import mark_unlike_reporting
from index.corpus.boilerplate.lines import CITED, Block, LineKind, LinePattern, Shape, as_blocks, shapes
from index.corpus.boilerplate.listings import mark_drawn_tables, mark_listings
from index.corpus.boilerplate.note_wording import lone_label, names_own
from index.corpus.boilerplate.notes import mark_notes
from index.corpus.boilerplate.other_stories import (
    mark_foreign_cards,
    mark_links,
    mark_lone_cards,
    mark_other_stories,
    mark_story_cards,
    mark_story_lists,
)
from index.corpus.boilerplate.reader_comments import mark_reader_comments
from index.corpus.boilerplate.repetition import (
    mark_pull_quotes,
    mark_repeated_labels,
    mark_repeated_lines,
    mark_second_copies,
)
from index.corpus.boilerplate.script_patterns import IN_OTHER_SCRIPTS
from index.corpus.boilerplate.script_wording import OTHER_SCRIPT
from index.corpus.boilerplate.service_lines import mark_service_lines
from index.corpus.boilerplate.shape import mark_by_shape, mark_stacks
from index.corpus.metadata.front_matter import front_matter_end
from index.corpus.types import NOTE_KINDS, Article, Outlet

_LONGEST_BOILERPLATE = 1500  # characters; longer lines are prose, and matching them is slow
_NEVER_SPEECH = frozenset(
    {"promo", "author_bio", "comments_header", "boilerplate", "caption", "affiliate_notice", "byline"}
)
_DOUBTED_IF_LONG = frozenset({"promo", "teaser", "boilerplate", "byline", "author_bio"})
_LONGEST_FORM = 4  # lines
_LONGEST_PITCH = 90  # words
_LONGEST_MESSAGE = 5  # lines
_BULLET = re.compile(r"^[-*•·▪●>»→►▶|–—#\s]+(?=\w)")
_FORWARDED = re.compile(
    r"-{3,}\s*(?:forwarded message|original message|weitergeleitete nachricht|message (?:transféré|d['’]origine)|"
    r"mensaje reenviado|messaggio inoltrato|wiadomość przekazana)\b|begin forwarded message:",
    re.I,
)
_MAIL_FIELD = re.compile(r"[A-ZÀ-Þ][\w-]{1,12}: ")  # From: · Betreff:
_LONGEST_NOTE = 4  # paragraphs above a forwarded mail
_LONGEST_WELCOME = 14  # words
_LIVE_OPENING = re.compile(r"(?:[\w ]{0,20},? (?:and )?)?welcome to\b", re.I)
# “We are closing this page. Here is what happened today:”
_SUMS_UP = re.compile(r"[.!?] (?:Here['’]s|Here (?:is|are)|This is) (?:what|how|where|an?|the|our)\b.*:$")
_CONSENT = re.compile(r"by (?:signing|subscribing|submitting|providing|entering|clicking|registering)\b", re.I)
_LONGEST_OFFER = 25  # words
_SPONSOR = re.compile(r"(?:presented|sponsored|brought to you|powered|supported) by\b", re.I)
_MESSAGE = re.compile(r"(?:an? )?(?:message|word) from (?:(?:our|the) )?", re.I)
_ENGLISH = re.compile(r"\b(?:the|of|and|for|with|on|from|in)\b")


@dataclass(frozen=True, slots=True)
class Line:
    """A non-blank line of an article: its number (from 1), its span and its kind.

    `speaker` is the writer of an embedded post, if the page names one. `doubtful` lines are kept and listed. `block` is
    equal for the lines of one paragraph in a hard-wrapped file.
    """

    number: int
    start: int
    end: int
    kind: LineKind
    doubtful: bool = False
    speaker: str | None = None
    block: int = -1


def classify_lines(article: Article, outlet: Outlet, repeated: frozenset[str] = frozenset()) -> tuple[Line, ...]:
    """Classifies every non-blank line of the article, in order.

    `repeated` holds the lines that the outlet prints on several pages, from `repeated_lines`.

    Raises:
        PatternTooSlow: one of the outlet's patterns takes too long on a line.
    """
    lines = shapes(article.text)
    blocks = blocks_by_rule(article, outlet, lines, repeated)
    if not article.is_html:
        mark_second_copies(blocks)
        mark_unlike_reporting(blocks)
    mark_service_lines(blocks)
    if not article.is_html:
        mark_stacks(blocks, whole_page=True)  # again, without the subheads of what was left out
    by_number = {block.shape.block: block for block in blocks}
    return tuple(
        Line(line.number, line.start, line.end, block.kind or "body", block.doubtful, block.speaker, line.block)
        for line in lines
        for block in (by_number[line.block],)
    )


def blocks_by_rule(
    article: Article, outlet: Outlet, lines: list[Shape], repeated: frozenset[str] = frozenset()
) -> list[Block]:
    """Returns the paragraphs that `lines` form with the kinds that the rules give them, without the fitted model."""
    blocks = [Block(shape) for shape in as_blocks(lines)]
    _mark_by_markup(article, blocks)
    _mark_above_forwarded(blocks)
    if article.is_html:
        mark_drawn_tables(blocks)
    _mark_by_outlet_patterns(blocks, outlet)
    mark_notes(blocks, outlet, article.headline)
    _unmark_posts(blocks, outlet)
    _mark_by_wording(blocks)
    mark_headline(article, blocks)
    mark_reader_comments(blocks)
    _mark_readers_notes(blocks)
    mark_story_lists(blocks, items_alone=article.is_html)
    mark_story_cards(blocks)
    mark_other_stories(blocks)
    if not article.is_html:
        mark_foreign_cards(blocks)
        mark_lone_cards(blocks)
    _mark_offers(blocks)
    embedded_posts.attribute(blocks)
    interviews.attribute_turns(blocks, outlet)
    mark_repeated_lines(article, blocks, repeated)
    mark_pull_quotes(blocks)
    if not article.is_html:
        _mark_pitches(blocks)
        _mark_days(blocks)
    mark_live_entries(blocks)
    mark_captions(blocks, whole_page=not article.is_html)
    if not article.is_html:
        mark_repeated_labels(blocks)
    mark_polls(blocks)
    mark_listings(blocks, drawn=article.is_html)
    mark_top(article, blocks)
    mark_tail(article, blocks)
    if not article.is_html:
        mark_links(blocks)
        mark_clumps(blocks)
        mark_outside_article(blocks)
        mark_tail(article, blocks)  # again, without the text below the article
    mark_by_shape(article, blocks)
    _keep_something(blocks)
    return blocks


@lru_cache(maxsize=256)
def _compiled(sources: tuple[str, ...]) -> tuple[LinePattern, ...]:
    return tuple(LinePattern(source) for source in sources)


def _mark_by_markup(article: Article, blocks: list[Block]) -> None:
    """Marks front matter as boilerplate, and Markdown headings as headings."""
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


def _mark_above_forwarded(blocks: list[Block]) -> None:
    """Marks a mail's header and the note above what it forwards."""
    found = next((index for index, block in enumerate(blocks) if _FORWARDED.match(block.shape.text)), None)
    if found is None or sum(block.prose for block in blocks[:found]) > _LONGEST_NOTE:
        return
    end = found + 1
    while end < len(blocks) and _MAIL_FIELD.match(blocks[end].shape.text) and not blocks[end].shape.gap:
        end += 1
    for block in blocks[:end]:
        block.kind = "boilerplate"


def _mark_by_outlet_patterns(blocks: list[Block], outlet: Outlet) -> None:
    given = _compiled(outlet.boilerplate)
    for block in blocks:
        if block.open and any(pattern.search(block.shape.text[:_LONGEST_BOILERPLATE]) for pattern in given):
            block.kind = "boilerplate"


def _unmark_posts(blocks: list[Block], outlet: Outlet) -> None:
    """Unmarks notes that are not the outlet's: an embedded post, or words that the line above introduces.

    A post corrects its writer, unless it mentions "this article" or the outlet.
    """
    noted = [index for index, block in enumerate(blocks) if block.kind in NOTE_KINDS]
    if not noted:
        return
    read = [Block(block.shape, block.kind) for block in blocks]
    _mark_by_wording(read)
    for index in noted:
        read[index].kind = None
    embedded_posts.attribute(read)
    for index in noted:
        if names_own(blocks[index].shape.text, outlet):
            continue
        above = blocks[index - 1].shape.text if index else ""
        if read[index].kind == "embedded_tweet":
            blocks[index].kind, blocks[index].speaker = "embedded_tweet", read[index].speaker
        elif index + 1 < len(blocks) and (writer := embedded_posts.signed_by(blocks[index + 1])):
            blocks[index].kind, blocks[index].speaker = "embedded_tweet", writer
        elif above.endswith(":") and lone_label(above) is None:
            blocks[index].kind = None


def _mark_by_wording(blocks: list[Block]) -> None:
    for block in blocks:
        shape = block.shape
        if not block.open or len(shape.text) > _LONGEST_BOILERPLATE or shape.opens_quoted:
            continue
        entry = hints.ENTRY_TIME.sub("", shape.text) or shape.text
        text = _BULLET.sub("", entry) or entry
        kind = next(
            (
                kind
                for kind, pattern in patterns.STRONG
                if pattern.search(text) or (text is not entry and pattern.search(entry))
            ),
            None,
        )
        if kind is None:
            if not (shape.text.isascii() or hints.SAID.search(text)) and OTHER_SCRIPT.search(text):
                block.kind = next((kind for kind, pattern in IN_OTHER_SCRIPTS if pattern.search(text)), None)
            continue
        if kind == "comments_header" and shape.closed and shape.words > 8:
            continue
        if kind == "byline" and hints.CREDIT.match(text):
            block.kind = kind
            continue
        if (
            kind in _DOUBTED_IF_LONG
            and shape.closed
            and shape.words > 14
            and not (_addresses(text) or is_dateline(text) or hints.ANNOUNCES_STORY.match(text))
        ):
            block.doubtful = True  # reporting seldom says "you" or "our"; boilerplate usually does
            continue
        if kind in _NEVER_SPEECH and shape.closed and (hints.SAID.search(text) or hints.ADVISES.search(text)):
            block.doubtful = True  # boilerplate does not report speech
            continue
        if _opens_with_news(text) or (kind == "promo" and _SUMS_UP.search(text)):
            continue
        block.kind = kind


def _opens_with_news(text: str) -> bool:
    """Whether a line opens a live page and also reports: it has a figure."""
    if not _LIVE_OPENING.match(text) or len(text.split()) <= _LONGEST_WELCOME:
        return False
    return re.search(r"\d", text) is not None


def _mark_readers_notes(blocks: list[Block]) -> None:
    """Turns notes below the start of the reader comments into comments: readers wrote them."""
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
        hints.SPEAKS_TO_READERS.search(hints.QUOTATION.sub("", text))
        or hints.OFFER_WORDS.search(text)
        or re.search(
            r"@\w|https?:|www\.|\bin the print(?:ed)? (?:edition|issue)\b|"
            r"\b[Tt]his (?:article|story|report|post|(?:press |news )?release)\b|"
            r"cookies|\bapp ?store\b|\barchived (?:article|page)|"
            r"\bI (?:understand and )?(?:agree|consent|acknowledge)\b|\bprior written (?:consent|permission)\b",
            text,
        )
    )


def _mark_pitches(blocks: list[Block]) -> None:
    """Marks lines in which the site speaks to its readers about what it offers, and that name nothing of the article.

    Where much of the prose says "you" or "we", as in a column, two different words of an offer are needed.
    """
    prose = [block for block in blocks if block.prose]
    plain = [block.shape.text for block in prose if not hints.PITCH.search(block.shape.text)]
    named = Counter(name for text in plain for name in set(hints.NAME_INSIDE.findall(text)))
    personal = _is_personal(blocks)
    for above, block in pairwise(blocks):
        text = block.shape.text
        if not block.open or above.kind == "headline" or block.shape.words > _LONGEST_PITCH or _quotes(text):
            continue
        if _opens_with_news(text):
            continue
        offers = {found.casefold() for found in hints.PITCH.findall(text)}
        if len(offers) > personal and hints.SPEAKS_TO_READERS.search(text) and not _shares_name(named, text):
            block.kind = "promo"
    if not personal:
        _mark_between_offers(blocks, named)


def _mark_days(blocks: list[Block]) -> None:
    """Marks lines with a page's day, and a name right above, or with a place in between."""
    for index, block in enumerate(blocks):
        if not (block.open and hints.is_day(block.shape.text)):
            continue
        block.kind = "byline"
        for above in reversed(blocks[max(0, index - 2) : index]):
            if not (above.open and above.shape.words <= 4 and not above.shape.closed):
                break
            if hints.NAME_ALONE.fullmatch(above.shape.text):
                above.kind = "byline"


def _is_personal(blocks: list[Block]) -> bool:
    """Whether much of the prose says "you" or "we" outside quotations, as in a column."""
    prose = [hints.QUOTATION.sub("", block.shape.text) for block in blocks if block.prose]
    return 4 * sum(hints.SPEAKS_TO_READERS.search(text) is not None for text in prose) > len(prose)


def _quotes(text: str) -> bool:
    return hints.reports_speech(text) or hints.ADVISES.search(text) is not None


def _shares_name(named: Counter[str], text: str) -> bool:
    """Whether a line has a name of the article: twice there, since German capitalises all nouns, or as first word."""
    return named[text.split()[0]] > 0 or any(named[name] > 1 for name in hints.NAME_INSIDE.findall(text))


def _mark_between_offers(blocks: list[Block], named: Counter[str]) -> None:
    """Marks up to four lines between two lines of an offer: the heading and the text of a form."""
    offers = [index for index, block in enumerate(blocks) if block.kind == "promo"]
    for first, last in pairwise(offers):
        inside = blocks[first + 1 : last]
        texts = [block.shape.text for block in inside]
        free = 0 < len(inside) <= _LONGEST_FORM and all(block.open for block in inside)
        quiet = not any(_quotes(text) for text in texts)
        quiet = quiet and not any(_shares_name(named, text) for text in texts)
        headed = any(not block.shape.closed for block in inside)
        if free and quiet and headed and max(block.shape.words for block in inside) <= 20:
            for block in inside:
                block.kind = "promo"


def _mark_offers(blocks: list[Block]) -> None:
    """Marks the text and lists below an offer, and a sponsor's message below its name."""
    selling, personal = ("promo", "affiliate_notice"), _is_personal(blocks)
    alone = lone_paragraphs(blocks)
    for index, (above, block) in enumerate(pairwise(blocks), 1):
        if not block.open or above.kind not in selling:
            continue
        text, below = block.shape.text, blocks[index + 1] if index + 1 < len(blocks) else None
        sold = _SPONSOR.match(above.shape.text) and re.search(r"\byou(?:r|rs)?\b", text, re.I)
        listed = block.shape.bullet and not hints.NUMBERED_HEADING.match(text)
        pitched = not personal and (hints.SECOND_PERSON.search(text) or hints.FIRST_PERSON_PLURAL.search(text))
        fragment = block.shape.words <= 14 and not (hints.FINITE.search(text) or re.search(r"\b[a-z]{3,}ed\b", text))
        fragment = fragment and (_ENGLISH.search(text) or not hints.NAME_INSIDE.search(text)) and not text.endswith("?")
        headed = not above.shape.closed and (pitched or fragment)
        between = (below is not None and below.kind in selling) or block.shape.words <= 3
        if index in alone and not (sold or pitched):
            continue
        short = block.shape.words <= 25 and not hints.QUOTED.search(text)
        said = hints.SAID.search(text) is not None
        if sold or (not said and (listed or (short and block.shape.closed and (headed or between)))):
            block.kind = "promo"
    for above, block, below in zip(blocks, blocks[1:], blocks[2:], strict=False):  # what a form offers
        text = block.shape.text
        offered = above.kind in selling or above.headline_like or hints.SPEAKS_TO_READERS.search(text) is not None
        consent = below.kind == "promo" and _CONSENT.match(below.shape.text)
        if consent and offered and block.open and block.shape.words <= _LONGEST_OFFER and not _quotes(text):
            block.kind = "promo"
    _mark_sponsors_message(blocks)


def _mark_sponsors_message(blocks: list[Block]) -> None:
    """Marks a sponsor's message below its name: lines that have the name or say "you" or "we"."""
    for index, block in enumerate(blocks):
        found = _MESSAGE.match(block.shape.text)
        if not found:
            continue
        name, end = block.shape.text[found.end() :].strip(" :").casefold(), index
        for place in range(index + 1, min(index + 1 + _LONGEST_MESSAGE, len(blocks))):
            text = blocks[place].shape.text
            sold = name in text.casefold() or hints.SPEAKS_TO_READERS.search(text)
            if hints.NUMBERED_HEADING.match(text) or (blocks[place].shape.closed and not sold) or _quotes(text):
                break
            end = place if sold else end
        for one in blocks[index + 1 : end + 1]:
            one.kind = "promo"


def _keep_something(blocks: list[Block]) -> None:
    """Keeps, as doubtful, the lines of a page without any closed sentence."""
    if any(block.kind in CITED for block in blocks):
        return
    for block in blocks:
        if block.kind in ("subhead", "caption", "teaser", "boilerplate", "headline") and block.shape.words >= 6:
            if block.kind == "headline" and len(blocks) > 1:
                continue
            if not any(pattern.search(block.shape.text[:_LONGEST_BOILERPLATE]) for _, pattern in patterns.STRONG):
                block.kind, block.doubtful = "body", True
