"""Classifies lines by shape: reporting is closed sentences; short open lines are headings, captions or labels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.corpus.boilerplate import hints, pattern_parts
from index.corpus.boilerplate.edges import CREDITED, is_clock, shows_picture
from index.corpus.boilerplate.lines import CITED, Block, normal
from index.corpus.boilerplate.other_stories import mark_linked_stories
from index.corpus.types import Article

_SHOUTED = re.compile(r"(?:[A-ZÀ-Þ0-9][A-ZÀ-Þ0-9’'-]*[\s!?,]+){3,10}")  # TABLOID SUBHEADS!!!
_DATED = re.compile(rf"\b(?i:{pattern_parts.DATE})[,\s]+(?:19|20)\d\d\b")
# “Political correspondent at Labour headquarters”, below a name.
_JOB_ALONE = re.compile(rf"{pattern_parts.JOB}(?:,? (?:at|in|on|of|for|from) [^.!?]{{2,40}})?", re.I)
_CODE = re.compile(r"(?:(?:[;{}=<>\\$*&]|\w\(|--\w|->|::).{0,80}){4}")
_INNER_END = re.compile(
    r"[^\W\d_]{3}[.!?] [A-ZÀ-Þ¿¡]?[^\W\d_]+ .{12}"
)  # “We plant poplars. There are two hundred, in pots”
_GOES_ON = re.compile(r"[,;，；、]$")
_STANDFIRST, _LONGEST_CAPTION, _LEAST_WORDS = 2, 40, 4  # lines; words; words
_LEAST_LEADING = 8  # words of a line below the article that introduces something


def mark_by_shape(article: Article, blocks: list[Block]) -> None:
    """Marks closed sentences as reporting, and short open lines between them as subheads, captions or headlines."""
    long = [block for block in blocks if block.open and len(block.shape.text) >= 60]
    punctuated = not long or sum(block.shape.closed for block in long) * 2 >= len(long)  # Thai is not
    prose = [index for index, block in enumerate(blocks) if block.prose]
    last = prose[-1] if prose else -1
    listing = False
    _mark_names(blocks)
    if not article.is_html:
        mark_linked_stories(blocks)
    begin = next((index for index, block in enumerate(blocks) if block.prose and block.shape.words >= 20), 0)
    longest = 12 if article.is_html else 9  # words of a subhead; headlines of other stories are longer
    for index, block in enumerate(blocks):
        if not block.open:
            listing = listing and block.kind in CITED
            continue
        block.unrecognised = True
        shape = block.shape
        timed = any(is_clock(one.shape.text) for one in _signatures_above(blocks, index))  # the heading of an entry
        pictured = shows_picture(shape) and not timed
        foot = shape.without_stops and index > last >= 0  # headlines of other stories, as long as a sentence
        if shape.closed:
            block.kind, listing = "subhead" if _SHOUTED.fullmatch(shape.text) else "body", True
        elif shape.words <= _LONGEST_CAPTION and CREDITED.search(shape.bare):
            block.kind = "caption"
        elif not article.is_html and (shape.joints > 1 or (shape.joints and shape.words <= 3)):
            block.kind = "boilerplate"
        elif hints.is_dateline(shape.text):
            block.kind = "byline"
        elif shape.bullet and (listing or index < last) and shape.words >= 3:
            block.kind, block.doubtful = "body", True
        elif (shape.leads_on and shape.text[-1] in ":：") or (shape.without_stops and _heads_list(blocks, index)):
            below = blocks[index + 1] if index + 1 < len(blocks) else block
            listed = below is not block and below.shape.bullet
            told = shape.words >= 5 or listed or hints.SAID.search(shape.text)
            block.kind, listing = "body" if told else "subhead", True
            if index > last and shape.words < _LEAST_LEADING and below.kind == "teaser":
                block.kind, listing = "boilerplate", False  # of topics, or of other stories
        elif article.is_html and index < last and shape.words >= 5 and _GOES_ON.search(shape.text):
            block.kind, block.doubtful = "body", True
        elif shape.opens_quoted and shape.quoted_end and shape.words <= 7 and not re.search(r"[.,!?]", shape.text):
            block.kind = "subhead"
        elif article.is_html and shape.quoted_end and index == 1 and blocks[0].kind == "headline" and shape.words >= 8:
            block.kind, block.doubtful = "standfirst", True
        elif shape.quoted_end and (shape.words >= 15 or shape.opens_quoted or hints.SAID.search(shape.text)):
            block.kind = "body"
        elif (
            shape.words >= 22
            or (len(shape.text) >= (150 if punctuated else 40) and not foot)
            or _is_open_prose(blocks, index, last)
            or (article.is_html and _is_open_prose_of_markup(blocks, index, last))
        ):
            block.kind, block.doubtful = "body", True
        elif index > last and not (shape.words <= 8 and _heads_list(blocks, index)):
            block.kind = "teaser" if shape.words >= 5 else "boilerplate"
        elif index < begin and "," in shape.text and hints.BYLINE.search(shape.text):
            block.kind = "byline"
        elif not article.is_html and index < last and blocks[index + 1].kind not in CITED and pictured:
            block.kind = "caption"
        elif _is_label(shape.text) or (index < begin and _DATED.search(shape.text)):
            block.kind = "boilerplate"
        elif article.is_html and shape.words > longest and not pictured:  # captions are already removed
            block.doubtful = not shape.titled and hints.FINITE.search(shape.text) is not None
            block.kind = "body" if block.doubtful else "subhead"
        else:
            button = not article.is_html and shape.words <= 2 and shape.text[0].islower()
            block.kind = "boilerplate" if button else "subhead" if shape.words <= longest else "caption"
    mark_stacks(blocks, not article.is_html)


def _is_open_prose(blocks: list[Block], index: int, last: int) -> bool:
    """Whether an open line quotes somebody (“We lost,” he said), or is in brackets among the reporting."""
    shape = blocks[index].shape
    if hints.SAID.search(shape.text) and re.search('[,.?!]["“”’»]', shape.text):
        return True
    return index <= last + 1 and shape.words >= _LEAST_WORDS and re.fullmatch(r"\(.+\)", shape.text) is not None


def _is_open_prose_of_markup(blocks: list[Block], index: int, last: int) -> bool:
    """Whether an open line of HTML, without captions and links, is code, has a sentence in it or ends the article."""
    shape = blocks[index].shape
    if shape.words >= _LEAST_WORDS and (_CODE.search(shape.text) or _INNER_END.search(shape.text)):
        return True
    return index == last + 1 and _ends_article(blocks, index)


def _ends_article(blocks: list[Block], index: int) -> bool:
    """Whether an open line right below the last paragraph is its last sentence: alone, with a verb, and no title."""
    shape = blocks[index].shape
    alone = index + 1 == len(blocks) or not blocks[index + 1].open
    reports = shape.words > _LEAST_WORDS and not shape.titled and hints.FINITE.search(shape.text) is not None
    addressed = re.search(r"[:|/@]", shape.text) or hints.SPEAKS_TO_READERS.search(shape.text)
    return alone and reports and not addressed and blocks[index - 1].kind in CITED


def _signatures_above(blocks: list[Block], index: int) -> Iterator[Block]:
    """Yields the line above and, if that is an author's, the one above it."""
    for block in reversed(blocks[max(0, index - 2) : index]):
        yield block
        if block.kind != "byline":
            return


def _is_label(text: str) -> bool:
    """Whether this is a byline, an age, or buttons whose words run together."""
    aged = re.search(rf"\b(?i:{pattern_parts.AGO})\b", text)
    return bool(aged or hints.SIGNED_BY.match(text) or re.fullmatch(r"(?:[A-ZÀ-Þ][a-zà-ÿ]{2,}){2,}", text))


def _heads_list(blocks: list[Block], index: int) -> bool:
    """Whether two list items follow."""
    below = blocks[index + 1 : index + 3]
    return len(below) == 2 and all(one.shape.bullet and (one.open or one.kind in CITED) for one in below)


def mark_stacks(blocks: list[Block], whole_page: bool) -> None:
    """Keeps only the last one or two of consecutive short lines as subheads, which need reporting below them."""
    index = above = 0
    while index < len(blocks):
        end = index
        while end < len(blocks) and blocks[end].kind not in CITED and blocks[end].kind != "headline":
            end += 1
        stack = blocks[index:end]
        heads = [place for place, block in enumerate(stack) if block.kind == "subhead"]
        sold = any(block.kind in ("promo", "affiliate_notice", "teaser", "embed_label") for block in stack)
        signed = whole_page and above <= _STANDFIRST and any(block.kind == "byline" for block in stack)
        kept = [] if end == len(blocks) else heads[-1:] if sold or signed or len(heads) > 2 else heads
        if signed and kept and kept[0] + 1 < len(stack):
            kept = []  # a button of the author's line
        below = stack[kept[-1] + 1 :] if kept else []
        pictured = below and below[0].kind == "caption"  # what follows a picture is no longer headed
        if any(_is_sold(block) for block in below) and not pictured:
            kept = []
        for place in heads:
            if place not in kept:
                stack[place].kind = "boilerplate"
        index, above = end + 1, above + (end < len(blocks) and blocks[end].kind in CITED)


def _is_sold(block: Block) -> bool:
    """Whether a line is an offer, or another story's without a label, which may stand below a subhead."""
    labelled = hints.LIST_HEADER.search(block.shape.text) is not None
    return block.kind in ("promo", "affiliate_notice") or (block.kind == "teaser" and not labelled)


def _mark_names(blocks: list[Block]) -> None:
    """Marks a name alone as a byline if a date or an author bio follows, or the page's byline has it."""
    writers = [{*normal(block.shape.text).split()} for block in blocks if block.kind == "byline"]
    for index, block in enumerate(blocks):
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        if not block.open or not hints.NAME_ALONE.fullmatch(block.shape.bare) or block.shape.words > 4:
            continue
        words = {*normal(block.shape.text).split()}
        working = below is not None and below.open and below.shape.words <= 8 and _JOB_ALONE.fullmatch(below.shape.text)
        if below is not None and working:
            block.kind = below.kind = "byline"
            continue
        if index > 0 and blocks[index - 1].kind == "teaser" and not blocks[index - 1].shape.bullet:
            block.kind = "byline"  # of another story
            continue
        below_by = index > 0 and blocks[index - 1].kind == "byline" and blocks[index - 1].shape.words == 1
        if (
            below_by
            or any(words <= names for names in writers)
            or (below is not None and below.kind in ("byline", "author_bio"))
        ):
            block.kind = "byline"
