"""Which articles a question is about, by outlet and date, and which stretches of passages these are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from index.corpus.types import Outlet

Runs = NDArray[np.int64]


def merge_runs(begins: NDArray[np.int64], ends: NDArray[np.int64]) -> Runs:
    """(n, 2): ascending stretches, those that touch joined and empty ones left out."""
    kept = begins < ends
    begins, ends = begins[kept], ends[kept]
    if not len(begins):
        return np.empty((0, 2), dtype=np.int64)
    apart = begins[1:] != ends[:-1]
    return np.stack([begins[np.append(True, apart)], ends[np.append(apart, True)]], axis=1).astype(np.int64)


def count_of(runs: Runs) -> int:
    """How many passages there are in all of them."""
    return int((runs[:, 1] - runs[:, 0]).sum())


def numbers_of(runs: Runs) -> NDArray[np.int32]:
    """The passages one by one, ascending."""
    lengths = runs[:, 1] - runs[:, 0]
    before = np.cumsum(lengths) - lengths
    return np.asarray(np.arange(int(lengths.sum())) + np.repeat(runs[:, 0] - before, lengths), np.int32)


def mask_of(runs: Runs, total: int) -> NDArray[np.bool_]:
    """(total,): which passages are in one of them."""
    bounds = np.concatenate([[0], runs.ravel(), [total]])
    inside = np.zeros(len(bounds) - 1, dtype=np.bool_)
    inside[1::2] = True  # before, in, between, in, ..., after
    return np.repeat(inside, np.diff(bounds))


Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class FilteredBy:
    """What a mask was made from: numbers of outlets, and ordinal days, inclusive; None where it was not asked for."""

    outlets: tuple[int, ...] | None
    after: int | None
    until: int | None


class Filters:
    """What filters look at, column by column. Thread-safe.

    Args:
        articles: their rows (`records.ARTICLE`), and one more that says where the last one ends.
        outlets: as the rows number them.
    """

    def __init__(self, articles: NDArray[np.void], outlets: Sequence[Outlet]) -> None:
        self._outlets = outlets
        # Copies: a column of the rows lies scattered over all of their bytes.
        self._outlet = np.ascontiguousarray(articles["outlet"][:-1])
        self._days = np.ascontiguousarray(articles["published"][:-1])
        self._first_passage = articles["first_passage"].astype(np.int64)
        self._last: tuple[Mask, Runs | None] | None = None
        self._asked: tuple[Mask, FilteredBy] | None = None

    def allowed(self, outlet: str | None, after: date | None, until: date | None) -> Mask | None:
        """A mask over articles, (articles,), not to be written to, or None where nothing is filtered.

        An outlet is known by its name or an alias, in any case; of an unknown one no article is allowed, nor is an
        article without a date where a date is asked for. Both dates are inclusive.
        """
        if outlet is None and after is None and until is None:
            return None
        mask, outlets = np.ones(len(self._outlet), dtype=bool), None
        if outlet is not None:
            wanted = outlet.casefold().strip()
            named = [wanted in {name.casefold().strip() for name in (one.name, *one.aliases)} for one in self._outlets]
            # An article of no outlet has the number -1, which is the last place.
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
        """What the last mask was made from, where this is that one."""
        last = self._asked
        return last[1] if last is not None and last[0] is articles else None

    def outlet_of(self, article: int) -> int:
        """The number of an article's outlet; -1 for none."""
        return int(self._outlet[article])

    def runs(self, articles: Mask) -> Runs | None:
        """The stretches of passages that these articles have; None where all are allowed."""
        last = self._last  # both searches of a question come with the same mask
        if last is not None and last[0] is articles:
            return last[1]
        found = None
        if not articles.all():
            numbers = np.flatnonzero(articles)
            found = merge_runs(self._first_passage[numbers], self._first_passage[numbers + 1])
        if not articles.flags.writeable:
            self._last = articles, found
        return found
