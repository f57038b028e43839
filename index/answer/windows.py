"""What the reader is shown: a question against a run of neighbouring sentences.

Sentences are judged inside their run, not alone, because "he" and "that" point to the sentence before, and because a
sentence answers best only when compared with its neighbours. Fitting (`training`) and answering build their input
here, so that both see the same tokens:

    [CLS] earlier question [SEP] question [SEP] outlet: headline. sentence sentence sentence [SEP]

Segment 0 reaches to the question's [SEP]; the rest is segment 1. NumPy and tokenizers only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CLS, SEP, PAD = 101, 102, 0  # the uncased BERT vocabulary, which MiniLM shares
QUESTION_TOKENS = 40
EARLIER_TOKENS = 24
PREFIX_TOKENS = 20
SENTENCE_TOKENS = 80
WINDOW_TOKENS = 150

Pieces = Callable[[str], list[int]]  # text → word-piece ids, without [CLS] and [SEP]


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring sentences of one article, in order. `prefix` is what stands over them (outlet and headline)."""

    sentences: tuple[str, ...]
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Encoded:
    """`ids` and `segments` (tokens,); `owner` (tokens,) numbers the sentence a token belongs to, -1 for none."""

    ids: NDArray[np.int64]
    segments: NDArray[np.int64]
    owner: NDArray[np.int64]


def prefix_of(outlet: str, headline: str, speaker: str | None = None) -> str:
    """The line put over a window: who printed it under which headline, and who wrote it where that is another."""
    parts = [part for part in (outlet, headline) if part]
    line = ": ".join(parts)
    if speaker:
        line = f"{line}. {speaker} wrote" if line else f"{speaker} wrote"
    return f"{line}:" if line else ""


def fit_question(pieces: Pieces, question: str) -> list[int]:
    """Ids of a question. Of one that is too long both ends are kept: what is asked stands at either."""
    ids = pieces(question)
    if len(ids) <= QUESTION_TOKENS:
        return ids
    half = QUESTION_TOKENS // 2
    return ids[:half] + ids[-half:]


def encode_window(pieces: Pieces, question: str, window: Window, *, follows: str | None = None) -> Encoded:
    """The tokens of one question against one window.

    Sentences that no longer fit into `WINDOW_TOKENS` are left out from the end; the first is always there.
    """
    ids = [CLS]
    if follows:
        ids += [*pieces(follows)[:EARLIER_TOKENS], SEP]
    ids += [*fit_question(pieces, question), SEP]
    first = len(ids)
    owner = [-1] * first
    if window.prefix:
        prefix = pieces(window.prefix)[:PREFIX_TOKENS]
        ids += prefix
        owner += [-1] * len(prefix)
    room = WINDOW_TOKENS
    for number, sentence in enumerate(window.sentences):
        text = pieces(sentence)[:SENTENCE_TOKENS]
        if number and len(text) > room:
            break
        room -= len(text)
        ids += text
        owner += [number] * len(text)
    ids.append(SEP)
    owner.append(-1)
    segments = [0] * first + [1] * (len(ids) - first)
    return Encoded(np.asarray(ids, np.int64), np.asarray(segments, np.int64), np.asarray(owner, np.int64))


def pad(encoded: Sequence[Encoded]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Ids, attention mask and segments of a batch, each (windows, longest)."""
    longest = max(len(one.ids) for one in encoded)
    ids = np.full((len(encoded), longest), PAD, np.int64)
    mask = np.zeros_like(ids)
    segments = np.zeros_like(ids)
    for row, one in enumerate(encoded):
        size = len(one.ids)
        ids[row, :size], mask[row, :size], segments[row, :size] = one.ids, 1, one.segments
    return ids, mask, segments


def sentence_scores(tokens: NDArray[np.float32], owner: NDArray[np.int64], count: int) -> NDArray[np.float32]:
    """Sentence logits of one window, (count,), from the model's token outputs (tokens, 3).

    A sentence's logit is the mean of its tokens' first output (is it about this?) and the log-sum-exp of their second
    (is the answer here?). Sentences that were cut off get -20.
    """
    scores = np.full(count, -20.0, np.float32)
    for number in range(count):
        mine = tokens[: len(owner)][owner == number]
        if len(mine):
            peak = mine[:, 1].max()
            scores[number] = mine[:, 0].mean() + peak + np.log(np.exp(mine[:, 1] - peak).sum())
    return scores
