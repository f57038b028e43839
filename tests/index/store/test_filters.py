"""Filters by outlet and date, and the ranges of passages they leave."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from index.corpus.types import Outlet
from index.store.filters import Filters
from index.store.records import ARTICLE

OUTLETS = (Outlet("First Paper", ("FP",)), Outlet("Second Paper", ("Second's Own",)))
FIRST, SECOND = date(2024, 3, 1), date(2024, 3, 2)


def made(rows: list[tuple[int, date | None, int]]) -> Filters:
    """Builds filters for articles given by outlet, day and number of passages."""
    table = np.zeros(len(rows) + 1, dtype=ARTICLE)
    for number, (outlet, day, passages) in enumerate(rows):
        table[number]["outlet"] = outlet
        table[number]["published"] = day.toordinal() if day else 0
        table[number + 1]["first_passage"] = table[number]["first_passage"] + passages
    table[-1]["outlet"] = -1
    return Filters(table, OUTLETS)


@pytest.fixture
def filters() -> Filters:
    return made([(0, FIRST, 2), (1, SECOND, 3), (-1, FIRST, 1), (0, None, 4), (1, FIRST, 0), (0, SECOND, 2)])


@pytest.mark.parametrize(
    ("outlet", "after", "until", "expected"),
    [
        ("first paper ", None, None, [0, 3, 5]),
        ("fp", None, None, [0, 3, 5]),
        ("Second Paper", None, None, [1, 4]),
        ("second’s own", None, None, [1, 4]),
        ("Third Paper", None, None, []),
        (None, FIRST, None, [0, 1, 2, 4, 5]),
        (None, None, FIRST, [0, 2, 4]),
        ("FP", SECOND, SECOND, [5]),
    ],
)
def test_the_articles_of_an_outlet_and_a_range_of_days_are_allowed(
    filters: Filters, outlet: str | None, after: date | None, until: date | None, expected: list[int]
) -> None:
    mask = filters.allowed(outlet=outlet, after=after, until=until)
    assert mask is not None
    assert np.flatnonzero(mask).tolist() == expected


def test_without_a_filter_everything_is_allowed(filters: Filters) -> None:
    assert filters.allowed(outlet=None, after=None, until=None) is None
    assert filters.runs(np.ones(6, dtype=bool)) is None


def test_adjacent_passages_of_allowed_articles_are_one_range(filters: Filters) -> None:
    for _ in range(2):  # the second time from the cache
        for outlet, expected in (("FP", [[0, 2], [6, 12]]), ("Second Paper", [[2, 5]])):
            allowed = filters.allowed(outlet=outlet, after=None, until=None)
            assert allowed is not None
            runs = filters.runs(allowed)
            assert runs is not None
            assert runs.tolist() == expected


def test_a_writable_mask_is_evaluated_each_time(filters: Filters) -> None:
    mask = np.array([True, False, False, False, False, False])
    for allowed, expected in ((1, [[0, 2]]), (2, [[0, 5]])):
        mask[:allowed] = True
        runs = filters.runs(mask)
        assert runs is not None
        assert runs.tolist() == expected


def test_a_returned_mask_is_read_only(filters: Filters) -> None:
    mask = filters.allowed(outlet="FP", after=None, until=None)
    assert mask is not None
    with pytest.raises(ValueError, match="read-only"):
        mask[0] = False
