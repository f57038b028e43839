from __future__ import annotations

import pytest

from index.answer.retrieve import STOP
from index.answer.spelling import Reading, nearest, ordinary_stems, read_words, stem

STORY = "Mayor Adela Quist opened the Harrow bridge after the council voted; residents had waited for the crossing"
FREQUENCY = {stem(word): 1 for word in STORY.replace(";", "").split()}


def read(question: str) -> Reading:
    return read_words(
        question, frequency=lambda root: FREQUENCY.get(root, 0), vocabulary=frozenset(FREQUENCY), stop=STOP
    )


def test_a_name_the_story_lacks_is_unknown_in_lower_case_too() -> None:
    assert read("what did obama say about the bridge").unknown == ("obama",)
    assert read("what did Obama say about the bridge").unknown == ("Obama",)


@pytest.mark.parametrize(
    "question", ["what did quist open", "did adela open it", "Quist's bridge", "ADELA QUIST bridge"]
)
def test_half_a_name_in_any_case_is_known(question: str) -> None:
    assert read(question).unknown == ()


@pytest.mark.parametrize(("typed", "meant"), [("adlea", "adela"), ("harow", "harrow"), ("counsil", "council")])
def test_a_slip_of_the_finger_is_mended_to_the_storys_word(typed: str, meant: str) -> None:
    assert read(f"what about {typed}").corrected == {typed: stem(meant)}


def test_an_ordinary_word_the_story_lacks_is_strange_and_not_unknown() -> None:
    reading = read("were gadgets allowed on the bridge")
    assert reading.unknown == ()
    assert "gadgets" in reading.strange


def test_a_capital_inside_a_question_makes_an_ordinary_word_a_name() -> None:
    assert read("what did Chance say on the bridge").unknown == ("Chance",)
    assert read("what chance was there").unknown == ()


def test_words_of_three_letters_are_never_mended() -> None:
    assert nearest("cat", {"car", "cut"}) is None


def test_the_first_letter_is_kept_when_mending() -> None:
    assert nearest("bridge", {"fridge"}) is None


def test_the_list_of_ordinary_words_has_no_places_or_people() -> None:
    stems = ordinary_stems()
    assert {"gadget", "missus", "dinner"} <= stems
    assert not {"toronto", "obama", "stephen"} & stems
