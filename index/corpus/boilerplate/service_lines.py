"""Recognises lines in which an outlet serves its readers rather than reports: newsletters, appeals, notices, adverts.

No list of patterns has all wordings of all languages. So a logistic model weighs a line's words, its pairs of words and
the pieces of two to five characters in its words, each hashed into a bucket (Weinberger et al., Feature Hashing for
Large Scale Multitask Learning, 2009). `python -m training.service_lines` fits the weights.
"""

from __future__ import annotations

import io
import math
import re
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.lines import Block, Shape
from index.lazy_regex import lazy
from index.shipped import checked

BUCKETS = 1 << 15  # of words, and again of pieces
LEAST_PROBABILITY = 0.93
_RESEMBLES_SERVICE = 0.1  # a probability that news rarely has
_LEAST_LINES, _MOST_LINES = 4, 2 / 3
# Latin, Cyrillic, Greek, Hebrew, Arabic, Devanagari, Thai, kana, ideographs, Hangul: no other is in `training/lines`.
_FITTED_SCRIPT = re.compile(
    "[a-zà-ÿа-яёіїєґά-ώא-תء-ي\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff가-힣]{3}", re.I
)
_QUOTED = lazy(f"{hints.QUOTED.pattern}|[「『]")
# A word, in Indic and Thai script with the vowel signs that `\w` lacks; a number; a sign that tells.
_TOKEN = re.compile(r"[^\W\d_\u0900-\u0eff]+|[\u0900-\u0963\u0970-\u0e4f\u0e5a-\u0eff]+|\d+|[@#%€$£¥?!:|©…→]")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")  # Kana, ideographs, Thai
_PIECES = range(2, 6)  # characters
_LONGEST = 600  # characters
_LEAST_WORDS, _MOST_WORDS = 7, 80


def mark_service_lines(blocks: list[Block]) -> None:
    """Marks lines that no rule recognises, quote nobody and are very likely service.

    Items of a list are left to the rules, and so are pages that speak to the reader throughout, since their reporting
    has the words of service: advice, columns and directions.
    """
    kept = [block for block in blocks if block.kind == "body" and block.unrecognised]
    found = [
        block
        for block in kept
        if _is_weighed(block.shape) and service_probability(block.shape.text) >= LEAST_PROBABILITY
    ]
    if found and not _speak_to_readers([block.shape for block in kept if block not in found]):
        for block in found:
            block.kind, block.doubtful = "promo", False


def _is_weighed(shape: Shape) -> bool:
    text = shape.text
    return bool(
        _LEAST_WORDS <= shape.words <= _MOST_WORDS
        and not (shape.bullet or shape.leads_on)
        and _FITTED_SCRIPT.search(text)
        and not _QUOTED.search(text)
        and not (hints.SAID.search(text) or hints.ADVISES.search(text))
    )


def _speak_to_readers(shapes: list[Shape]) -> bool:
    """Whether most of the lines that the model would keep address the reader, or resemble service a little."""
    lines = [shape.text for shape in shapes if shape.words >= _LEAST_WORDS]
    speaking = sum(
        not _QUOTED.search(text)
        and bool(hints.SPEAKS_TO_READERS.search(text) or service_probability(text) >= _RESEMBLES_SERVICE)
        for text in lines
    )
    return len(lines) >= _LEAST_LINES and speaking >= _MOST_LINES * len(lines)


def service_probability(text: str) -> float:
    """Returns the probability, 0..1, that a line is service."""
    weights, score = fitted_weights()
    tokens = _tokens(text)
    if words := _words(tokens):
        score += float(weights[words].sum()) / math.sqrt(len(words))
    if pieces := [_pieces_sum(token) for token in dict.fromkeys(tokens)]:
        score += sum(total for total, _ in pieces) / math.sqrt(sum(number for _, number in pieces))
    return 1 / (1 + math.exp(-score))


def feature_buckets(text: str) -> tuple[list[int], list[int]]:
    """Returns the buckets of a line's words and pairs of words, below `BUCKETS`, and of its pieces, from there on.

    A word and a pair count once per line, a piece once per word.
    """
    tokens = _tokens(text)
    return _words(tokens), [bucket for token in dict.fromkeys(tokens) for bucket in _pieces(token)]


def _tokens(text: str) -> list[str]:
    tokens = _TOKEN.findall(text[:_LONGEST].casefold())
    return ["0" * min(len(token), 5) if token.isdecimal() else token for token in tokens]


def _words(tokens: list[str]) -> list[int]:
    """Returns the buckets of words and pairs; without spaces between words, those of characters."""
    words = [word for token in tokens for word in (token if _UNSPACED.match(token) else (token,))]
    features = dict.fromkeys([*words, *map(" ".join, pairwise(words))])
    return [crc32(feature.encode()) % BUCKETS for feature in features]


def _pieces(token: str) -> list[int]:
    padded = f" {token} "
    pieces = dict.fromkeys(padded[start : start + size] for size in _PIECES for start in range(len(padded) - size + 1))
    return [BUCKETS + crc32(piece.encode()) % BUCKETS for piece in pieces]


@lru_cache(maxsize=20_000)
def _pieces_sum(token: str) -> tuple[float, int]:
    """Returns the sum of the weights of a word's pieces, and their number."""
    pieces = _pieces(token)
    return float(fitted_weights()[0][pieces].sum()), len(pieces)


@cache
def fitted_weights() -> tuple[NDArray[np.float32], float]:
    """Returns the weights of the buckets, and the bias."""
    saved = np.load(io.BytesIO(checked(Path(__file__).parent / "data" / "service_lines.npz")))
    return saved["weights"] * saved["scale"], float(saved["bias"])
