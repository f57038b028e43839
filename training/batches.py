"""Examples as tensors, in batches of similar length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from index.answer.rerank import Encoded, encode_window
from training.examples import Example

PAD = 0  # in the uncased BERT vocabulary


@dataclass(frozen=True, slots=True)
class Ready:
    """A tokenised example; `answer` (tokens,) marks the answer's tokens if they are known."""

    example: Example
    encoded: Encoded
    labels: tuple[int, ...]
    answer: tuple[int, ...]
    located: bool


@dataclass(frozen=True, slots=True)
class Batch:
    ids: Tensor
    mask: Tensor
    segments: Tensor
    owner: Tensor
    labels: Tensor
    answer: Tensor
    located: Tensor
    question: Tensor  # (windows,): the number of each window's question
    cluster: Tensor  # (windows,): the number of its cluster of minimally different questions


def prepare(tokenizer: Tokenizer, examples: Sequence[Example]) -> list[Ready]:
    """Tokenises the examples; a truncated window loses the labels of its dropped sentences."""
    known: dict[str, list[int]] = {}

    def pieces(text: str) -> list[int]:
        if text not in known:
            known[text] = tokenizer.encode(text, add_special_tokens=False).ids
        return known[text]

    ready = []
    for example in examples:
        encoded = encode_window(pieces, example.question, example.window, follows=example.follows, shown=example.shown)
        there = int(encoded.owner.max()) + 1
        labels = example.labels[:there]
        if 1 in example.labels and 1 not in labels:
            continue
        answer: list[int] = []
        if example.span and example.span[0] < there:
            number, start, end = example.span
            offsets = tokenizer.encode(example.window.sentences[number], add_special_tokens=False).offsets
            places = np.flatnonzero(encoded.owner == number)
            answer = [
                int(place)
                for place, (left, right) in zip(places, offsets, strict=False)
                if left < end and right > start
            ]
        ready.append(Ready(example, encoded, labels, tuple(answer), bool(answer) or 1 not in labels))
    return ready


def pad(encoded: Sequence[Encoded]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Pads a batch; returns ids, attention mask and segments, each (windows, longest)."""
    longest = max(len(one.ids) for one in encoded)
    ids = np.full((len(encoded), longest), PAD, np.int64)
    mask = np.zeros_like(ids)
    segments = np.zeros_like(ids)
    for row, one in enumerate(encoded):
        size = len(one.ids)
        ids[row, :size], mask[row, :size], segments[row, :size] = one.ids, 1, one.segments
    return ids, mask, segments


def to_batch(groups: Sequence[Sequence[Ready]]) -> Batch:
    """Combines groups into one batch."""
    some = [one for group in groups for one in group]
    asked = [(number, one.example.side) for number, group in enumerate(groups) for one in group]
    numbers = {key: number for number, key in enumerate(dict.fromkeys(asked))}
    question = torch.tensor([numbers[key] for key in asked])
    cluster = torch.tensor([key[0] for key in asked])
    ids, mask, segments = pad([one.encoded for one in some])
    owner = np.full(ids.shape, -1, np.int64)
    answer = np.zeros(ids.shape, bool)
    labels = np.full((len(some), max(len(one.labels) for one in some)), -1, np.int64)
    for row, one in enumerate(some):
        owner[row, : len(one.encoded.owner)] = one.encoded.owner
        answer[row, list(one.answer)] = True
        labels[row, : len(one.labels)] = one.labels
    located = np.asarray([one.located for one in some], np.float32)
    tensor = torch.from_numpy
    return Batch(
        tensor(ids),
        tensor(mask),
        tensor(segments),
        tensor(owner),
        tensor(labels),
        tensor(answer),
        tensor(located),
        question,
        cluster,
    )


def in_batches(groups: Sequence[Sequence[Ready]], tokens: int, rng: Random) -> Iterator[list[Sequence[Ready]]]:
    """Yields all groups once, randomly ordered but sorted by length within large chunks, about `tokens` per batch."""

    def longest(group: Sequence[Ready]) -> int:
        return max(len(one.encoded.ids) for one in group)

    order = list(groups)
    rng.shuffle(order)
    batches: list[list[Sequence[Ready]]] = []
    for start in range(0, len(order), 2048):
        chunk = sorted(order[start : start + 2048], key=longest)
        batch: list[Sequence[Ready]] = []
        mixed: list[list[Sequence[Ready]]] = []
        for one in chunk:
            if batch and longest(one) * (sum(map(len, batch)) + len(one)) > tokens:
                mixed.append(batch)
                batch = []
            batch.append(one)
        mixed.append(batch)
        rng.shuffle(mixed)
        batches += mixed
    yield from batches
