"""Classifies lines by their clump: lines without a blank line in between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.lines import Block, LineKind
from index.lazy_regex import lazy

_PARAGRAPH = 20  # words
_LEAST_PARAGRAPHS = 2
_HEADING, _LONE = 4, 12  # least words of a card's heading, and of a paragraph that stands alone
_LONGEST_QUESTION = 8  # words, as a heading
_LONGEST_ANSWER = 10  # words
_ANSWER = lazy(  # of a poll
    r"\W*(?:yes|no|maybe|not sure|don['’]t know|undecided|ja|nein|weiß nicht|oui|non|sans opinion|sí|no sé|sim|não|"
    r"sì|nee|tak|nie|nej|да|нет|так|ні)\b",
    re.I,
)
_COST = 8  # a line of boilerplate weighs as much as this many words of a sentence
_AROUND: frozenset[LineKind] = frozenset(
    {"promo", "teaser", "boilerplate", "caption", "affiliate_notice", "comments_header", "copyright"}
)


def mark_clumps(blocks: list[Block]) -> None:
    """Marks the undecided lines of a clump that is mostly boilerplate, where blank lines set paragraphs apart.

    Such are the title and the summary of a video below "Watch", and the fine print of a form.
    """
    first = next((index for index, block in enumerate(blocks) if _is_paragraph(block)), len(blocks))
    if not is_set_apart(blocks):
        return
    for clump in _clumps(blocks[first + 1 :]):
        known = [block for block in clump if block.kind in _AROUND]
        undecided = list(_hanging(clump))
        words = sum(block.shape.words for block in undecided if block.shape.closed or block.shape.quoted_end)
        spoken = words and any(hints.QUOTED.search(block.shape.text) for block in undecided)
        others = sum(not (block.open and block.shape.closed) for block in clump)
        pitch = clump[0].kind in ("promo", "affiliate_notice")
        signed = clump[0].headline_like and hints.SIGNED_BY.match(clump[1].shape.text) is not None
        if signed and not spoken and words <= hints.LONGEST_TEASER:
            for block in clump:
                block.kind = "teaser"
        elif known and not spoken and words < (hints.LONGEST_TEASER if pitch else _COST * others):
            for block in undecided:
                block.kind = known[0].kind


def _hanging(clump: list[Block]) -> Iterator[Block]:
    """Yields the undecided lines, except an opening sentence, which may be a paragraph with buttons below."""
    headed = False
    for block in clump:
        asks = block.shape.text[-1] in "?!" and block.shape.words <= _LONGEST_QUESTION
        headed = headed or asks or not (block.open and block.shape.closed)
        if block.open and headed:
            yield block


def lone_paragraphs(blocks: list[Block]) -> frozenset[int]:
    """Returns the positions of sentences with a blank line above and below, if the page has cards without one inside.

    There, a card's lede is right below its heading, so what stands alone is the article's.
    """
    shapes = [block.shape for block in blocks]
    ledes = [
        lede.gap
        for heading, lede in pairwise(shapes)
        if not (heading.closed or heading.leads_on or heading.bullet or lede.bullet)
        and heading.words >= _HEADING
        and lede.closed
        and lede.words <= hints.LONGEST_TEASER
    ]
    attached = len(ledes) - sum(ledes)
    if attached < _LEAST_PARAGRAPHS or sum(ledes) > attached:
        return frozenset()
    alone = [shape.gap and below.gap for shape, below in pairwise(shapes)]
    return frozenset(
        index
        for index, shape in enumerate(shapes[:-1])
        if alone[index] and shape.closed and not shape.bullet and shape.words >= _LONE
    )


def is_set_apart(blocks: list[Block]) -> bool:
    """Whether most paragraphs of the page have a blank line above."""
    long = [block.shape.gap for block in blocks if _is_paragraph(block)]
    return len(long) >= _LEAST_PARAGRAPHS and 3 * sum(long) >= 2 * len(long)


def _is_paragraph(block: Block) -> bool:
    return block.prose and block.shape.words >= _PARAGRAPH


def _clumps(blocks: list[Block]) -> Iterator[list[Block]]:
    """Yields two or more lines without a blank line between them, unless the line above introduces them."""
    starts = [index for index, block in enumerate(blocks) if block.shape.gap]
    for begin, end in pairwise([*starts, len(blocks)]):
        introduced = begin > 0 and blocks[begin - 1].open and blocks[begin - 1].shape.leads_on
        if end - begin > 1 and not introduced:
            yield blocks[begin:end]


def mark_polls(blocks: list[Block]) -> None:
    """Marks a question to the readers with its answers below, “Yes, …” and “No, …”, and its label."""
    for index, block in enumerate(blocks):
        if not (block.open and block.shape.text.endswith("?")):
            continue
        end = index + 1
        while end < len(blocks) and blocks[end].headline_like and blocks[end].shape.words <= _LONGEST_ANSWER:
            if not _ANSWER.match(blocks[end].shape.text):
                break
            end += 1
        if end - index > 2:
            labelled = index > 0 and blocks[index - 1].headline_like and blocks[index - 1].shape.words <= 2
            for one in blocks[index - labelled : end]:
                one.kind = "boilerplate"
