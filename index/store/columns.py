"""The columns of the word index: which passages a word stands in, and what it adds to their scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

DENSE = 8  # a word that one of so many passages has is kept with a weight for each passage
OBJECTS = 500  # bytes that a column takes beside its numbers
GLANCE = 8192  # passages with a word, by the best of which it is judged whether the common words are still needed


@dataclass(frozen=True, slots=True)
class Column:
    """The passages `numbers`, ascending, that a word stands in and its `weights` there; of a common word, whose
    `numbers` are None, the weights in every passage, of which most may be 0.
    """

    numbers: NDArray[np.int32] | None
    weights: NDArray[np.float32]

    @property
    def bytes(self) -> int:
        """How much memory it takes."""
        return OBJECTS + self.weights.nbytes + (0 if self.numbers is None else self.numbers.nbytes)


def add(scores: NDArray[np.float32], column: Column, times: int) -> None:
    """Adds to the scores of all passages what a word adds that is asked for so many times."""
    weights = column.weights if times == 1 else column.weights * np.float32(times)
    if column.numbers is None:
        scores += weights
    else:  # a third of the time that `scores[numbers] += weights` takes, if the numbers are such
        np.add.at(scores, column.numbers.astype(np.intp), weights)


def some(column: Column, mask: NDArray[np.bool_] | None) -> NDArray[Any]:
    """Some of a column's passages, of those that are allowed."""
    numbers = np.flatnonzero(column.weights[: DENSE * GLANCE]) if column.numbers is None else column.numbers
    if mask is None:
        return numbers[:GLANCE]
    numbers = numbers[: DENSE * GLANCE]
    return numbers[mask[numbers]][:GLANCE]


def _few(scores: NDArray[np.float32], columns: list[Column]) -> list[NDArray[np.int32]] | None:
    """The columns' passages, where they are so few that going through them takes less time than through `scores`."""
    numbers = [column.numbers for column in columns if column.numbers is not None]
    few = len(numbers) == len(columns) and 2 * DENSE * sum(map(len, numbers)) <= len(scores)
    return numbers if few else None


def at_least(
    scores: NDArray[np.float32], columns: list[Column], least: float, mask: NDArray[np.bool_] | None
) -> NDArray[Any]:
    """The passages of these columns that are allowed and have a score, and that of `least`; ascending."""
    enough = np.float32(max(least, float(np.finfo(np.float32).tiny)))
    few = _few(scores, columns)
    if few is None:
        wanted = scores >= enough
        return np.flatnonzero(wanted if mask is None else wanted & mask)
    found = np.sort(np.concatenate([numbers[scores[numbers] >= enough] for numbers in few]))
    found = different(found)
    return found if mask is None else found[mask[found]]


def different(ascending: NDArray[Any]) -> NDArray[Any]:
    """Each number once."""
    once: NDArray[Any] = ascending[np.diff(ascending, prepend=-1) != 0]
    return once


def clear(scores: NDArray[np.float32], columns: list[Column]) -> None:
    """Makes zeros again of what `add` made of them with these columns."""
    few = _few(scores, columns)
    if few is None:
        scores.fill(0)
    else:
        for numbers in few:
            scores[numbers] = 0
