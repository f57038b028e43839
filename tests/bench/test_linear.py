"""Reading an article takes CPU time linear in its text, whatever piece the text repeats."""

from __future__ import annotations

import pytest

from bench.linear import PIECES, growth, made_pieces, measure, seconds_to_read

SIZES = (6, 24)  # kB; both longer than the longest sentence and paragraph
SHORT = (
    "txt mixed", "txt quote", "txt single-open", "txt weekday", "txt number-word", "txt name-and", "txt curly-line",
    "txt said-before", "txt caps-line", "html b", "html p",
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def warmed() -> None:
    """Warms up, because imports and compiled patterns are not a cost of the text."""
    for name in ("txt day", "html p"):
        seconds_to_read(*PIECES[name], 2000)


def is_linear(piece: str, suffix: str) -> bool:
    """Whether the exponent of growth is low, in one of three tries: load on the machine can slow the longer reading."""
    return any(growth(SIZES, measure(piece, suffix, SIZES, 60.0)) < 1.6 for _ in range(3))


@pytest.mark.parametrize("name", SHORT)
def test_a_text_of_four_times_the_length_costs_about_four_times_as_much(name: str) -> None:
    assert is_linear(*PIECES[name])


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(set(PIECES) - set(SHORT)))
def test_any_kind_of_piece_takes_linear_time(name: str) -> None:
    assert is_linear(*PIECES[name])


@pytest.mark.slow
def test_generated_pieces_take_linear_time() -> None:
    assert [name for name, (piece, suffix) in made_pieces(30).items() if not is_linear(piece, suffix)] == []
