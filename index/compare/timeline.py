"""What a story says happened when: every dated sentence, in the order of the days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from index.compare.claims import Claims
from index.facts.dates import Precision


@dataclass(frozen=True, slots=True)
class Dated:
    """A sentence `[start, end)` of an article that the words `[focus_start, focus_end)` date.

    `iso` is as exact as the words are (see `ReadDate.iso`); `first` and `last` bound what they may mean.
    """

    iso: str
    precision: Precision
    first: date
    last: date
    article: int
    start: int
    end: int
    focus_start: int
    focus_end: int


def find_dated(claims: Claims) -> tuple[Dated, ...]:
    """All dated sentences, once for each day that they name, by day; of one day the exacter first."""
    return tuple(sorted(_dated(claims), key=lambda d: (d.first, d.last, d.article, d.start, d.focus_start)))


def _dated(claims: Claims) -> Iterable[Dated]:
    for claim in claims.claims:
        seen: set[str] = set()
        for day in claim.dates:
            if day.iso not in seen:
                seen.add(day.iso)
                yield Dated(
                    day.iso, day.precision, day.day, day.last,
                    claim.article, claim.start, claim.end, day.start, day.end,
                )  # fmt: skip
