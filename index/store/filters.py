"""Filters by outlet and date, as masks over articles and ranges of passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from index.corpus.tokens import key
from index.corpus.types import Outlet

Mask = NDArray[np.bool_]
"""Which articles are allowed, (articles,)."""
Runs = NDArray[np.int64]
"""Ranges `[begin, end)` of passages, ascending, (n, 2)."""


def merge_runs(begins: NDArray[np.int64], ends: NDArray[np.int64]) -> Runs:
    """Returns ascending ranges, (n, 2): merges adjacent ones and drops empty ones."""
    kept = begins < ends
    begins, ends = begins[kept], ends[kept]
    if not len(begins):
        return np.empty((0, 2), dtype=np.int64)
    apart = begins[1:] != ends[:-1]
    return np.stack([begins[np.append(True, apart)], ends[np.append(apart, True)]], axis=1).astype(np.int64)


def count_of(runs: Runs) -> int:
    """Returns the total number of passages in the ranges."""
    return int((runs[:, 1] - runs[:, 0]).sum())


def numbers_of(runs: Runs) -> NDArray[np.int32]:
    """Lists the passages in the ranges, ascending."""
    lengths = runs[:, 1] - runs[:, 0]
    before = np.cumsum(lengths) - lengths
    return np.asarray(np.arange(int(lengths.sum())) + np.repeat(runs[:, 0] - before, lengths), np.int32)


def mask_of(runs: Runs, total: int) -> NDArray[np.bool_]:
    """Returns a mask of the passages in the ranges, (total,)."""
    bounds = np.concatenate([[0], runs.ravel(), [total]])
    inside = np.zeros(len(bounds) - 1, dtype=np.bool_)
    inside[1::2] = True  # bounds alternate: outside, inside, …, outside
    return np.repeat(inside, np.diff(bounds))


def runs_of(passages: Mask) -> Runs:
    """Returns the ranges of a mask of passages, (total,)."""
    numbers = np.flatnonzero(passages)
    return merge_runs(numbers, numbers + 1)


@dataclass(frozen=True, slots=True)
class FilteredBy:
    """The filter behind a mask: outlet numbers, and inclusive ordinal dates; None if not filtered."""

    outlets: tuple[int, ...] | None
    after: int | None
    until: int | None


class Filters:
    """The columns that filters use. Thread-safe.

    Args:
        articles: their rows (`records.ARTICLE`), with a final sentinel row.
        outlets: in the order of their numbers in the rows.
    """

    def __init__(self, articles: NDArray[np.void], outlets: Sequence[Outlet]) -> None:
        self._outlets = outlets
        # Copies, because the columns are strided.
        self._outlet = np.ascontiguousarray(articles["outlet"][:-1])
        self._days = np.ascontiguousarray(articles["published"][:-1])
        self._first_passage = articles["first_passage"].astype(np.int64)
        self._last: tuple[Mask, Runs | None] | None = None
        self._asked: tuple[Mask, FilteredBy] | None = None

    def allowed(self, *, outlet: str | None, after: date | None, until: date | None) -> Mask | None:
        """Returns a read-only mask of articles, (articles,); None without a filter.

        An outlet matches by name or alias, ignoring case and apostrophes; an unknown one allows no article. An article
        without a date fails any date filter. Both dates are inclusive.
        """
        if outlet is None and after is None and until is None:
            return None
        mask, outlets = np.ones(len(self._outlet), dtype=bool), None
        if outlet is not None:
            wanted = key(outlet.strip())
            named = [wanted in {key(name.strip()) for name in (one.name, *one.aliases)} for one in self._outlets]
            # An article without an outlet has number -1, which selects the last element.
            mask &= np.array([*named, False])[self._outlet]
            outlets = tuple(number for number, is_meant in enumerate(named) if is_meant)
        if after is not None:
            mask &= self._days >= after.toordinal()
        if until is not None:
            mask &= (self._days > 0) & (self._days <= until.toordinal())
        mask.flags.writeable = False
        first = None if after is None else after.toordinal()
        self._asked = mask, FilteredBy(outlets, first, None if until is None else until.toordinal())
        return mask

    def asked_for(self, articles: Mask) -> FilteredBy | None:
        """Returns the filter behind a mask if it is the most recent one; else None."""
        last = self._asked
        return last[1] if last is not None and last[0] is articles else None

    def outlet_of(self, article: int) -> int:
        """Returns the number of an article's outlet; -1 for none."""
        return int(self._outlet[article])

    def runs(self, articles: Mask) -> Runs | None:
        """Returns the passage ranges of these articles; None if all are allowed."""
        last = self._last  # both searches of a question use the same mask
        if last is not None and last[0] is articles:
            return last[1]
        found = None
        if not articles.all():
            numbers = np.flatnonzero(articles)
            found = merge_runs(self._first_passage[numbers], self._first_passage[numbers + 1])
        if not articles.flags.writeable:
            self._last = articles, found
        return found
