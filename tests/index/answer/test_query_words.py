"""A question's words compared with the story's: unknown ones, typing errors, names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answer.query import capitals, names_in_question, ordinary_stems, share_named
from index.answer.retrieve import QuestionWords, read_words
from index.answer.spelling import nearest
from index.corpus.tokens import stem, stems_in

STORY = "Mayor Adela Quist opened the Harrow bridge after the council voted; residents had waited for the crossing"
WORDS = STORY.replace(";", "").casefold().split()
FREQUENCY = {stem(word): 1 for word in WORDS}


def printed_in(words: Sequence[str]) -> Callable[[str], list[str]]:
    return lambda root: [word for word in words if stem(word) == root]


def read(question: str) -> QuestionWords:
    return read_words(
        question,
        frequency=lambda root: FREQUENCY.get(root, 0),
        vocabulary=frozenset(FREQUENCY),
        printed=printed_in(WORDS),
    )


def test_a_name_the_story_lacks_is_unknown_in_lower_case_too() -> None:
    assert read("what did obama say about the bridge").unknown == ("obama",)
    assert read("what did Obama say about the bridge").unknown == ("Obama",)


@pytest.mark.parametrize(
    "question", ["what did quist open", "did adela open it", "Quist's bridge", "ADELA QUIST bridge"]
)
def test_part_of_a_name_in_any_case_is_known(question: str) -> None:
    assert read(question).unknown == ()


@pytest.mark.parametrize(("typed", "meant"), [("adlea", "adela"), ("harow", "harrow"), ("counsil", "council")])
def test_a_typing_error_is_corrected_to_the_storys_word(typed: str, meant: str) -> None:
    assert read(f"what about {typed}").corrected == {typed: meant}


NAMES = "silas baroness catherine stephen marchetti thompson phillips okoro"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Silus", "silas"),  # its stem is “sila”
        ("Baronness", "baroness"),  # its stem is “baro”
        ("Katherine", "catherine"),
        ("Steven", "stephen"),
        ("Marchety", "marchetti"),
        ("tompson", "thompson"),
        ("Sylas", "silas"),
        ("Philips", "phillips"),
        ("Okorro", "okoro"),
    ],
)
def test_a_name_is_corrected_by_letters_and_by_sound(typed: str, meant: str) -> None:
    words = NAMES.split()
    assert nearest(typed, [*map(stem, words)], printed_in(words)) == meant


@pytest.mark.parametrize("typed", ["Stefani", "Cameron", "Thorson", "Okafor", "Martelli", "Phelps"])
def test_another_name_is_not_corrected(typed: str) -> None:
    words = NAMES.split()
    assert nearest(typed, [*map(stem, words)], printed_in(words)) is None


def test_an_ordinary_word_the_story_lacks_is_strange_not_unknown() -> None:
    reading = read("were gadgets allowed on the bridge")
    assert reading.unknown == ()
    assert "gadgets" in reading.strange


def test_a_capital_inside_a_question_makes_an_ordinary_word_a_name() -> None:
    assert read("what did Chance say on the bridge").unknown == ("Chance",)
    assert read("what chance was there").unknown == ()


def test_an_ordinary_word_is_no_typing_error_for_one_of_the_storys() -> None:
    assert read("who lives in Bride Lane").corrected == {}  # “bridge”
    assert read("who crossed the brigde").corrected == {"brigde": "bridge"}


def test_without_a_vocabulary_nothing_is_corrected() -> None:
    assert nearest("silus", (), printed_in(())) is None


def test_words_of_three_letters_are_never_corrected() -> None:
    assert nearest("cat", {"car", "cut"}, printed_in(["car", "cut"])) is None


def test_corrections_keep_the_first_letter() -> None:
    assert nearest("bridge", {"fridg"}, printed_in(["fridge"])) is None


def test_the_list_of_ordinary_words_has_no_places_or_people() -> None:
    stems = ordinary_stems()
    assert {"gadget", "missus", "dinner"} <= stems
    assert not {"toronto", "obama", "stephen"} & stems


TEXTS = (
    "Voters heard the mayor, Edith Crane, on Monday.",
    "The council said that Crane would not resign.",
    "Captain Ole Brandt told Crane to wait for the council.",
    "She said Brandt had asked the council.",
)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("what did crane say to brandt", [["crane"], ["brandt"]]),
        ("did Edith Crane resign", [["edith", "crane"]]),
        ("what did the council want", []),
        ("did voters hear it", []),
        ("", []),
    ],
)
def test_names_are_words_that_the_story_capitalises(question: str, names: list[list[str]]) -> None:
    assert names_in_question(question, TEXTS, {}) == names


def test_a_typing_error_in_a_name_is_corrected() -> None:
    assert names_in_question("did cranr resign", TEXTS, {"cranr": "crane"}) == [["crane"]]


def test_a_capital_at_the_start_of_a_sentence_or_quotation_is_not_evidence() -> None:
    high, low = capitals("Sheep ran. “Dogs barked,” said Ida. Wolves—no, Ida—came.")
    assert high == {"ida"}
    assert {"ran", "bark", "said"} <= low


def test_a_sentence_contains_a_name_by_any_of_its_words() -> None:
    names = [["edith", "crane"], ["brandt"]]
    assert share_named(names, stems_in(TEXTS[0])) == 0.5
    assert share_named(names, stems_in(TEXTS[2])) == 1.0
    assert share_named([], stems_in(TEXTS[0])) == 1.0


@given(st.text(max_size=200), st.lists(st.text(max_size=80), max_size=4))
def test_any_text_is_read(question: str, texts: list[str]) -> None:
    names = names_in_question(question, texts, {})
    assert all(0.0 <= share_named(names, stems_in(text)) <= 1.0 for text in texts)
