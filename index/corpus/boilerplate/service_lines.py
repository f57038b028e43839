"""Recognises lines in which an outlet serves its readers rather than reports: newsletters, appeals, notices, adverts.

No list of patterns has all wordings of all languages. So a logistic model weighs a line's words, its pairs of words and
the pieces of two to five characters in its words, each hashed into a bucket (Weinberger et al., Feature Hashing for
Large Scale Multitask Learning, 2009). `python -m training.service_lines` fits the weights.
"""

from __future__ import annotations

import io
import math
import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.lines import Block
from index.shipped import checked

BUCKETS = 1 << 15  # of words, and again of pieces
LEAST_PROBABILITY = 0.95
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[@#%€$£¥?!:|©…→]")
_FITTED_SCRIPT = re.compile(r"[a-zà-ÿа-я]{3}", re.I)  # Latin or Cyrillic: no other is in `training/lines`
_PIECES = range(2, 6)  # characters
_LONGEST = 600  # characters
_LEAST_WORDS, _MOST_WORDS = 7, 80


def mark_service_lines(blocks: list[Block]) -> None:
    """Marks lines that no rule recognises, quote nobody and are very likely service.

    Items of a list are left to the rules.
    """
    for block in blocks:
        shape = block.shape
        if block.kind != "body" or not block.unrecognised or not _LEAST_WORDS <= shape.words <= _MOST_WORDS:
            continue
        if shape.bullet or shape.leads_on or not _FITTED_SCRIPT.search(shape.text):
            continue
        if hints.QUOTED.search(shape.text) or hints.SAID.search(shape.text):
            continue
        if service_probability(shape.text) >= LEAST_PROBABILITY:
            block.kind, block.doubtful = "promo", False


def service_probability(text: str) -> float:
    """Returns the probability, 0..1, that a line is service."""
    weights, score = fitted_weights()
    for buckets in feature_buckets(text):
        if buckets:
            score += float(weights[buckets].sum()) / math.sqrt(len(buckets))
    return 1 / (1 + math.exp(-score))


def feature_buckets(text: str) -> tuple[list[int], list[int]]:
    """Returns the buckets of a line's words and pairs of words, below `BUCKETS`, and of its pieces, from there on."""
    tokens = [_without_digits(token) for token in _TOKEN.findall(text[:_LONGEST].casefold())]
    words = {*tokens, *map(" ".join, pairwise(tokens))}
    padded = [f" {token} " for token in tokens]
    pieces = {
        token[start : start + size] for token in padded for size in _PIECES for start in range(len(token) - size + 1)
    }
    return sorted({_bucket(word) for word in words}), sorted({BUCKETS + _bucket(piece) for piece in pieces})


def _without_digits(token: str) -> str:
    return "0" * min(len(token), 5) if token.isdecimal() else token


def _bucket(feature: str) -> int:
    return crc32(feature.encode()) % BUCKETS


@cache
def fitted_weights() -> tuple[NDArray[np.float32], float]:
    """Returns the weights of the buckets, and the bias."""
    saved = np.load(io.BytesIO(checked(Path(__file__).parent / "data" / "service_lines.npz")))
    return saved["weights"] * saved["scale"], float(saved["bias"])
