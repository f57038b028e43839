"""Who printed these words?"""

from __future__ import annotations

from pathlib import Path

import pytest

from index.compare.view import Across
from tests.index.compare.made import across, corpus_of

ONE = (
    "The captain, Ida Storm, spoke. “We are both salt water. He is my brother,” Ida Storm said. "
    "“The power of the sea is great.”"
)
TWO = '"We are both salt water and wind," Ida Storm said. "The colour of the sky told me."'
THREE = "Ida Storm said: “The color of the sky told me.”"


@pytest.fixture
def found(tmp_path: Path) -> Across:
    return across(corpus_of(tmp_path, ONE, TWO, THREE))


def test_exact_words_name_all_outlets_and_their_wordings(found: Across) -> None:
    (saying,) = found.quote("we are both salt water")
    assert saying.exact
    assert saying.outlets == ("Outlet 0", "Outlet 1")
    assert saying.said_by == "Ida Storm"
    assert [printing.words.text for printing in saying.printings] == [
        "We are both salt water.",
        "We are both salt water and wind",
    ]
    assert [printing.speaker.text if printing.speaker else None for printing in saying.printings] == ["Ida Storm"] * 2


def test_a_wording_that_nobody_printed_finds_the_nearest_and_says_so(found: Across) -> None:
    near = found.quote("salt power")
    assert not any(saying.exact for saying in near)
    assert any(saying.against.text.startswith("We are both salt water") for saying in near)


def test_letters_may_be_wrong(found: Across) -> None:
    assert found.quote("colr of the skye")[0].against.text.startswith("The colo")


def test_spellings_of_both_sides_of_the_atlantic_meet(found: Across) -> None:
    (saying,) = found.quote("color of the sky")
    assert saying.outlets == ("Outlet 1", "Outlet 2")
    assert [printing.exact for printing in saying.printings] == [False, True]


@pytest.mark.parametrize("words", ["", "   ", "the of and", "elephants dancing on the moon", "“”", "?!"])
def test_words_that_nobody_said_find_nothing(found: Across, words: str) -> None:
    assert found.quote(words) == ()


def test_words_over_two_sentences_find_both(found: Across) -> None:
    sayings = found.quote("We are both salt water. He is my brother")
    assert [saying.against.text for saying in sayings][-1].startswith("He is my brother")
    assert len(sayings) == 2


def test_every_printing_is_the_slice_that_it_claims(found: Across, tmp_path: Path) -> None:
    for saying in found.quote("the color of the sky"):
        for printing in saying.printings:
            text = (tmp_path / printing.words.source.article).read_text("utf-8")
            assert text[printing.words.start : printing.words.end] == printing.words.text
