"""Reading an article costs CPU time linear in its text, whatever piece the text repeats."""

from __future__ import annotations

import pytest

from bench.linear import PIECES, growth, made_pieces, measure, seconds_to_read

SIZES = (6, 24)  # kB; both beyond the longest sentence and paragraph
SHORT = (
    "txt mixed", "txt quote", "txt single-open", "txt weekday", "txt number-word", "txt name-and", "txt curly-line",
    "txt said-before", "txt caps-line", "html b", "html p",
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def warmed() -> None:
    """What is imported and compiled once is no cost of a text."""
    for name in ("txt day", "html p"):
        seconds_to_read(*PIECES[name], 2000)


def grows(piece: str, suffix: str) -> float:
    """The exponent of growth, the lower of two tries: a busy machine only ever makes the longer reading slower."""
    return min(growth(SIZES, measure(piece, suffix, SIZES, 60.0)) for _ in range(2))


@pytest.mark.parametrize("name", SHORT)
def test_a_text_of_four_times_the_length_costs_about_four_times_as_much(name: str) -> None:
    assert grows(*PIECES[name]) < 1.6


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(set(PIECES) - set(SHORT)))
def test_so_it_is_for_every_kind_of_piece(name: str) -> None:
    assert grows(*PIECES[name]) < 1.6


@pytest.mark.slow
def test_so_it_is_for_pieces_that_nobody_thought_of() -> None:
    assert {name: g for name, (piece, suffix) in made_pieces(30).items() if (g := grows(piece, suffix)) >= 1.6} == {}
