"""The names of a question, read off the story's capitals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answer.query_names import capitals, names_in_question, share_named
from index.answer.spelling import stems_in

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
def test_names_are_what_the_story_prints_with_a_capital(question: str, names: list[list[str]]) -> None:
    assert names_in_question(question, TEXTS, {}, {"the", "did", "what", "to"}) == names


def test_a_slip_of_the_finger_is_the_name_it_was_meant_for() -> None:
    assert names_in_question("did cranr resign", TEXTS, {"cranr": "crane"}, set()) == [["crane"]]


def test_a_capital_where_a_sentence_or_a_quotation_begins_proves_nothing() -> None:
    high, low = capitals("Sheep ran. “Dogs barked,” said Ida. Wolves—no, Ida—came.")
    assert high == {"ida"}
    assert {"ran", "bark", "said"} <= low


def test_a_sentence_is_about_a_name_by_any_of_its_words() -> None:
    names = [["edith", "crane"], ["brandt"]]
    assert share_named(names, stems_in(TEXTS[0])) == 0.5
    assert share_named(names, stems_in(TEXTS[2])) == 1.0
    assert share_named([], stems_in(TEXTS[0])) == 1.0


@given(st.text(max_size=200), st.lists(st.text(max_size=80), max_size=4))
def test_any_text_is_read(question: str, texts: list[str]) -> None:
    names = names_in_question(question, texts, {}, set())
    assert all(0.0 <= share_named(names, stems_in(text)) <= 1.0 for text in texts)
