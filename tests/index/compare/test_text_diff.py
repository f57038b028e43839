"""Word-level differences between two wordings."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from index.compare.text_diff import side_by_side

PRINTED = "So many people feel so betrayed right now."


def _shown(text: str, against: str) -> str:
    signs = {"same": "{}", "adds": "+{}+", "leaves_out": "-{}-", "cut": "({})"}
    return "".join(signs[part.kind].format(part.text) for part in side_by_side(text, against))


def test_removed_added_and_changed_words_are_distinguished() -> None:
    assert _shown("So many people feel betrayed right now.", PRINTED) == "So many people feel -so -betrayed right now."
    assert _shown("So very many people feel so betrayed right now.", PRINTED).startswith("So +very+ many")
    assert _shown("people of colour.", "people of color.") == "people of -color-+colour+."


def test_a_cut_end_is_not_a_change() -> None:
    assert [part.kind for part in side_by_side("feel so betrayed", PRINTED)] == ["cut", "same", "cut"]


def test_case_and_punctuation_are_not_changes() -> None:
    said = ("so many people, feel SO betrayed; right now!", "I don’t")
    for words, printed in zip(said, (PRINTED, "I don't"), strict=True):
        assert {part.kind for part in side_by_side(words, printed)} <= {"same", "cut"}


WORDS = st.lists(st.sampled_from(("a", "bee", "sees", "the", "red", "don't", "sea,", "“now”", "so")), max_size=9).map(
    " ".join
)


@settings(deadline=None)
@given(text=WORDS, against=WORDS)
def test_the_text_itself_is_always_there_verbatim(text: str, against: str) -> None:
    parts = side_by_side(text, against)
    assert "".join(part.text for part in parts if part.kind in ("same", "adds")) == text
