"""Leaves out lines of a whole page saved as text that look unlike its reporting, by a fitted logistic model.

The rules before it know what boilerplate says. This tells it by its place and form: lists of other stories, captions,
tags and labels stand apart from the paragraphs, in runs, are short, cut off or printed twice, and quote nobody.
`python -m training.line_model` fits the weights.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.lines import CITED, Block

_PARAGRAPH = 12  # words
_LEAST_PARAGRAPHS, _LEAST_BOILERPLATE = 3, 8
_FARTHEST = 40  # lines
_NARROW, _WIDE = 2, 5  # lines from one paragraph to the next in a stretch
LINE_WEIGHTS = {
    "length": 0.427,
    "closed": -0.168,
    "doubtful": -1.172,
    "reports speech": 1.677,
    "offers": -2.786,
    "cut off": -3.607,
    "set apart": 1.099,
    "printed twice": -2.691,
    "distance": -0.73,
    "run": -0.23,
    "narrow share": 1.364,
    "wide share": 0.726,
}
_BIAS = 1.456


def mark_unlike_reporting(blocks: list[Block]) -> None:
    """Marks lines without a rule of their own that are likely boilerplate, unless only the article was saved."""
    boilerplate = sum(block.kind not in CITED and block.kind != "subhead" for block in blocks)
    if boilerplate <= _LEAST_BOILERPLATE or sum(_is_paragraph(block) for block in blocks) < _LEAST_PARAGRAPHS:
        return
    scored = [
        (block, features) for block, features in zip(blocks, line_features(blocks), strict=True) if is_scored(block)
    ]
    for _, group in groupby(
        scored, key=lambda one: -1 if one[0].shape.bullet else one[0].shape.block
    ):  # a list is kept whole
        lines = list(group)
        if sum(_score(features) for _, features in lines) < 0:
            for block, _ in lines:
                block.kind, block.doubtful = "teaser" if block.shape.closed else "boilerplate", False


def _score(features: dict[str, float]) -> float:
    return _BIAS + sum(LINE_WEIGHTS[name] * value for name, value in features.items())


def is_scored(block: Block) -> bool:
    """Whether a line was kept for its shape alone: the rules know more about lists, points, posts and subheads.

    A numbered sentence is a step or a point; the ranks of other stories stand before headlines.
    """
    step = block.shape.closed and hints.NUMBERED_HEADING.match(block.shape.text) is not None
    return block.unrecognised and block.kind == "body" and not step


def line_features(blocks: Sequence[Block]) -> Iterator[dict[str, float]]:
    """Yields the features of each line whose kind is decided."""
    paragraphs = [index for index, block in enumerate(blocks) if _is_paragraph(block)]
    narrow, wide = (_shares(blocks, paragraphs, gap) for gap in (_NARROW, _WIDE))
    runs = _runs_apart(blocks)
    printed = Counter(block.shape.text for block in blocks)
    for index, block in enumerate(blocks):
        shape = block.shape
        place = bisect_left(paragraphs, index)
        nearest = [abs(other - index) for other in paragraphs[max(0, place - 1) : place + 2] if other != index]
        yield {
            "length": math.log1p(shape.words),
            "closed": float(shape.closed),
            "doubtful": float(block.doubtful),
            "reports speech": float(hints.SAID.search(shape.text) is not None),
            "offers": float(hints.PITCH.search(shape.text) is not None),
            "cut off": float(shape.text.endswith(("…", "..."))),
            "set apart": float(shape.gap),
            "printed twice": float(printed[shape.text] > 1),
            "distance": math.log(min([*nearest, _FARTHEST])),
            "run": math.log(runs[index]),
            "narrow share": narrow[index],
            "wide share": wide[index],
        }


def _is_paragraph(block: Block) -> bool:
    shape = block.shape
    ends = shape.closed or shape.quoted_end
    return block.kind in CITED and shape.words >= _PARAGRAPH and ends and not shape.bullet


def _shares(blocks: Sequence[Block], paragraphs: Sequence[int], gap: int) -> list[float]:
    """Returns for each line which share of the prose the stretch of paragraphs around it has.

    In a stretch, each paragraph is at most `gap` lines below the last.
    """
    shares = [0.0] * len(blocks)
    sizes = [len(blocks[index].shape.text) for index in paragraphs]
    begin = 0
    for end in range(1, len(paragraphs) + 1):
        if end < len(paragraphs) and paragraphs[end] - paragraphs[end - 1] <= gap:
            continue
        for index in range(paragraphs[begin], paragraphs[end - 1] + 1):
            shares[index] = sum(sizes[begin:end]) / sum(sizes)
        begin = end
    return shares


def _runs_apart(blocks: Sequence[Block]) -> list[int]:
    """Returns for each line how many lines without a paragraph stand together, all with bullets or all without."""
    runs: list[int] = []
    keys = [(index if _is_paragraph(block) else None, block.shape.bullet) for index, block in enumerate(blocks)]
    for _, run in groupby(keys):
        count = len(list(run))
        runs += [count] * count
    return runs
