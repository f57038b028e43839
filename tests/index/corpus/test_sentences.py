"""Sentence boundaries, to the character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.corpus.sentences import split_sentences
from index.corpus.tokens import guess_language
from tests.index.corpus.hard_sentences import HARD

# A broadcaster whose name ends in an exclamation mark: only knowledge of the name tells.
KNOWN_WRONG = {"E! News covered it."}


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language=guess_language(text))]


@pytest.mark.parametrize("sentences", HARD, ids=lambda sentences: sentences[0][:40])
def test_a_hard_text_is_split_as_a_person_would(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.xfail(strict=True, reason="needs to know the name")
@pytest.mark.parametrize("sentence", sorted(KNOWN_WRONG))
def test_a_name_that_ends_in_an_exclamation_mark_ends_no_sentence(sentence: str) -> None:
    assert cut(sentence) == [sentence]


def test_a_sentence_of_a_quotation_keeps_its_attribution() -> None:
    text = "“We lost,” said the coach. “But we will be back. Next year!” he added. “Who knows?” one player asked."
    assert cut(text) == [
        "“We lost,” said the coach.",
        "“But we will be back.",
        "Next year!” he added.",
        "“Who knows?” one player asked.",
    ]


def test_a_crowd_after_a_shout_is_its_own_sentence() -> None:
    assert cut("“Yes!” The crowd went home.") == ["“Yes!”", "The crowd went home."]


def test_offsets_count_from_the_beginning_of_the_text() -> None:
    text = "Not this. \r\nOne here.  Two here. \r\nNor this."
    start, end = text.index("One"), text.index("\r\nNor")
    assert [text[a:b] for a, b in split_sentences(text, start, end)] == ["One here.", "Two here."]


def test_characters_outside_the_basic_plane_count_as_one() -> None:
    text = "🎉 We won. 🎉 They lost 𝟛 times."
    assert "".join(cut(text)).replace(" ", "") == text.replace(" ", "")


@given(st.text(max_size=300))
def test_any_text_is_covered_by_sentences_that_do_not_overlap(text: str) -> None:
    spans = split_sentences(text)
    position = 0
    for start, end in spans:
        assert position <= start < end <= len(text)
        assert not text[position:start].strip(), "only white space stands between sentences"
        assert text[start:end] == text[start:end].strip()
        position = end
    assert not text[position:].strip()


@given(
    st.lists(
        st.sampled_from([*'"“”‘’«»().!?… \u00a0', "U.S.", "he", "Dr.", "said", "No", "I", "3.5", "\n"]), max_size=60
    )
)
def test_any_mixture_of_quotation_marks_is_covered_too(parts: list[str]) -> None:
    text = "".join(parts)
    assert "".join(text[start:end] for start, end in split_sentences(text)).split() == text.split() or (
        "".join("".join(text[start:end] for start, end in split_sentences(text)).split()) == "".join(text.split())
    )


@pytest.mark.parametrize("characters", [300, 1000])
def test_a_long_text_is_split_in_parts_as_it_is_whole(monkeypatch: pytest.MonkeyPatch, characters: int) -> None:
    text = " ".join(" ".join(sentences) for sentences in HARD for _ in range(2))
    monkeypatch.setattr("index.corpus.sentences._PIECE", len(text))
    whole = split_sentences(text)
    monkeypatch.setattr("index.corpus.sentences._PIECE", characters)
    assert split_sentences(text) == whole


def test_text_without_sentence_ends_is_split_at_white_space(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.corpus.sentences._PIECE", 50)
    text = "the mayor and " * 20
    spans = split_sentences(text)
    assert " ".join(text[start:end] for start, end in spans) == text.strip()
