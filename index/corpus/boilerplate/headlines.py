"""Finds the headline and what precedes it."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.lines import Block, normal
from index.corpus.types import Article

_LONGEST_OF_MENU = 12  # words of a line above a headline
_LEAST_WORDS = 12
_LONGEST_TRAIL = 6  # words
_NEAR = 3  # lines below the headline, which may have it again in parts
_LEAST_MENU, _LONGEST_MENU = 20, 300  # lines
_TRAIL = re.compile(r"\s[>›»/|]\s.*\s[>›»/|]\s")  # “Home > News > Local”


def mark_headline(article: Article, blocks: list[Block]) -> None:
    """Marks the headline near the top, and what is above it as boilerplate."""
    top = blocks[:12]
    place = None
    if article.headline:
        wanted = normal(article.headline)
        texts = [normal(block.shape.text) if block.kind in (None, "headline", "subhead") else "" for block in top]
        like = [index for index, text in enumerate(texts) if _alike(text, wanted)]
        place = texts.index(wanted) if wanted and wanted in texts else next(iter(like), None)
        place = _lower_headline(blocks, wanted) if place is None else place
    # The text of an HTML page keeps the printed headline only if it is the stated one.
    stated = article.is_html and article.headline is not None and "headline" not in article.inferred
    if place is None and stated and top and top[0].open and not top[0].shape.closed:
        shape, wanted = top[0].shape, normal(article.headline or "")
        if shape.words >= 10 and not shape.titled and fuzz.token_sort_ratio(normal(shape.text), wanted) < 75:
            top[0].kind, top[0].doubtful = "body", True
            return
    if place is None and not article.is_html:
        place = _signed_headline(blocks)
    menus = not article.is_html and _first_prose(blocks) >= _LEAST_MENU
    # Front matter is boilerplate.
    begin = next((index for index, block in enumerate(blocks) if block.kind != "boilerplate"), len(blocks))
    first = blocks[begin].shape if begin < len(blocks) and blocks[begin].open else None
    if place is None and first and not (menus or first.closed or first.leads_on or first.bullet):
        place = begin if 3 <= first.words <= 30 else None
    if place is None:
        return
    blocks[place].kind = "headline"
    for block in blocks[:place]:
        if not block.prose or block.shape.words <= _LONGEST_OF_MENU:
            block.kind = block.kind or "boilerplate"
    if article.headline:  # repeated further down, as above a comment form
        wanted = normal(article.headline)
        for index, block in enumerate(blocks[place + 1 :]):
            text = normal(block.shape.text)
            longer = not article.is_html and len(wanted.split()) >= 5 and text.endswith(f" {wanted}")
            part = index < _NEAR and block.shape.words > 2 and f" {text} " in f" {wanted} "
            told = block.shape.closed and block.shape.text[-1] not in "?!"
            if block.open and not told and (longer or part or _alike(text, wanted)):
                block.kind = "boilerplate"


def _signed_headline(blocks: list[Block]) -> int | None:
    """Returns the headline below the menus of a whole page saved as text: the first long line above the byline."""
    first = _first_prose(blocks)
    if not 6 <= first <= _LONGEST_MENU:
        return None
    signed = next(
        (
            index
            for index, block in enumerate(blocks[:first])
            if block.kind == "byline" or (block.open and hints.BYLINE.search(block.shape.text))
        ),
        first,
    )
    found: list[int] = []
    for index in range(max(0, signed - 4), signed):
        shape = blocks[index].shape
        closed = shape.closed and shape.text[-1] not in "?!"
        trail = _TRAIL.search(shape.text) is not None
        if blocks[index].open and not (closed or trail or shape.bullet) and 4 <= shape.words <= 25:
            found.append(index)
    # A short line right below a menu, such as a trail, is not the headline if a longer line is set apart below it.
    attached = [index for index in found if not blocks[index].shape.gap and blocks[index].shape.words <= _LONGEST_TRAIL]
    alone = [index for index in found if blocks[index].shape.gap and blocks[index].shape.words > _LONGEST_TRAIL]
    return next(iter(alone if found and found[0] in attached and alone else found), None)


def _first_prose(blocks: list[Block]) -> int:
    return next((index for index, block in enumerate(blocks) if _is_paragraph(block)), 0)


def _is_paragraph(block: Block) -> bool:
    """Whether this is prose of some length; a headline may end in a quotation, too."""
    return block.prose and block.shape.words >= (_LEAST_WORDS if block.shape.closed else 2 * _LEAST_WORDS)


def _lower_headline(blocks: list[Block], wanted: str) -> int | None:
    """Returns the headline below the menus of a whole page: most of the prose follows it."""
    for index, block in enumerate(blocks[12:_LONGEST_MENU], 12):
        if block.open and normal(block.shape.text) == wanted:
            above = sum(one.prose for one in blocks[:index])
            return index if above * 2 < sum(one.prose for one in blocks) else None
    return None


def _alike(one: str, other: str) -> bool:
    return bool(one) and (one == other or fuzz.ratio(one, other) >= 90)
