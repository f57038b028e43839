"""What the reader is shown, and what the shipped one makes of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.answer.reader import WEIGHTS, NullReader, OnnxReader, open_reader
from index.answer.runs import Candidate, find_runs
from index.answer.windows import CLS, SEP, WINDOW_TOKENS, Window, encode_window, pad, prefix_of, sentence_scores
from index.errors import ModelNotFound


def pieces(text: str) -> list[int]:
    """A stand-in for a tokenizer: one id a word."""
    return [1000 + len(word) for word in text.split()]


TEXT = (
    "The ferry left the harbour on Tuesday.",
    "Forty passengers were on board.",
    "Captain Ida Holm said that the sea was calm.",
    "She had sailed for thirty years.",
    "It reached the island at noon.",
)


def candidates(*numbers: int, text: tuple[str, ...] = TEXT, outlet: str = "The Echo") -> list[Candidate]:
    return [
        Candidate(
            text[at],
            " ".join(text[max(0, at - 2) : at]),
            text[at + 1] if at + 1 < len(text) else "",
            "Ferry sails",
            outlet,
        )
        for at in numbers
    ]


def test_a_window_is_question_then_prefix_then_sentences() -> None:
    encoded = encode_window(pieces, "who sailed", Window(("one two", "three"), "Echo: Ferry:"), follows="what left")
    assert list(encoded.ids[[0, 3, 6, -1]]) == [CLS, SEP, SEP, SEP]
    assert list(encoded.owner) == [-1] * 7 + [-1, -1] + [0, 0, 1] + [-1]
    assert list(encoded.segments) == [0] * 7 + [1] * 6


def test_a_window_that_is_too_long_loses_sentences_from_its_end() -> None:
    long = " ".join(["word"] * 70)
    encoded = encode_window(pieces, "who", Window((long, long, long)))
    assert set(encoded.owner) == {-1, 0, 1}
    assert (encoded.owner >= 0).sum() <= WINDOW_TOKENS


def test_a_long_question_keeps_both_ends() -> None:
    words = ["a" * size for size in range(1, 100)]
    encoded = encode_window(pieces, " ".join(words), Window(("x",)))
    assert encoded.ids[1] == 1001
    assert encoded.ids[np.flatnonzero(encoded.ids == SEP)[0] - 1] == 1099


def test_padding_is_masked() -> None:
    encoded = [encode_window(pieces, "who", Window((text,))) for text in ("a", "a b c")]
    ids, mask, segments = pad(encoded)
    assert ids.shape == mask.shape == segments.shape == (2, 7)
    assert list(mask.sum(1)) == [5, 7]


def test_a_score_is_what_it_is_about_and_where_the_answer_is() -> None:
    tokens = np.zeros((4, 3), np.float32)
    tokens[1:3, 0] = (1.0, 3.0)
    tokens[1:3, 1] = (0.0, 0.0)
    scores = sentence_scores(tokens, np.asarray([-1, 0, 0, -1]), 2)
    np.testing.assert_allclose(scores, [2.0 + np.log(2.0), -20.0], rtol=1e-5)


@pytest.mark.parametrize(
    ("outlet", "headline", "speaker", "line"),
    [
        ("", "", None, ""),
        ("The Echo", "", None, "The Echo:"),
        ("The Echo", "Ferry sails", None, "The Echo: Ferry sails:"),
        ("The Echo", "Ferry sails", "Ida Holm", "The Echo: Ferry sails. Ida Holm wrote:"),
    ],
)
def test_the_line_over_a_window(outlet: str, headline: str, speaker: str | None, line: str) -> None:
    assert prefix_of(outlet, headline, speaker) == line


def test_neighbours_share_a_window_in_their_order() -> None:
    runs = find_runs(candidates(2, 0, 1))
    assert [run.window.sentences for run in runs] == [TEXT[:3]]
    assert runs[0].candidates == (1, 2, 0)


def test_a_sentence_between_two_candidates_is_read_with_them() -> None:
    runs = find_runs(candidates(1, 3))
    assert len(runs) == 1
    assert runs[0].window.sentences[-3:] == TEXT[1:4]
    assert runs[0].candidates[-3:] == (0, -1, 1)


def test_the_first_of_a_run_brings_what_stands_before_it() -> None:
    runs = find_runs(candidates(3))
    assert runs[0].candidates == (-1, 0)
    assert runs[0].window.sentences[0].endswith(TEXT[2])


def test_outlets_are_not_mixed() -> None:
    runs = find_runs([*candidates(0), *candidates(1, outlet="The Star")])
    assert len(runs) == 2


@given(st.lists(st.integers(0, 3), max_size=12), st.lists(st.sampled_from("abc"), min_size=4, max_size=4))
@settings(max_examples=200, deadline=None)
def test_every_candidate_stands_in_exactly_one_window(numbers: list[int], words: list[str]) -> None:
    """Also where a sentence is printed twice, or a candidate given twice."""
    text = tuple(f"{word} {word}." for word in words)
    runs = find_runs(candidates(*numbers, text=text))
    placed = sorted(at for run in runs for at in run.candidates if at >= 0)
    assert placed == list(range(len(numbers)))


def test_without_a_model_nearness_decides() -> None:
    reader = NullReader({"bias": -3.0, "dense": 4.0, "words": 1.0})
    near, far = reader.judge("who?", [Candidate("a", dense=0.8, words=1.0), Candidate("b", dense=0.1)])
    assert 0 < far < near < 1


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound):
        open_reader(tmp_path)


shipped = pytest.mark.skipif(not (WEIGHTS / "reader.onnx").is_file(), reason="the reader's weights are not here")


@pytest.fixture(scope="module")
def reader() -> OnnxReader:
    opened = open_reader(threads=2)
    assert isinstance(opened, OnnxReader)
    return opened


@shipped
@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("When did the ferry leave?", 0),
        ("how many ppl on the boat", 1),
        ("what did holm say about the sea", 2),
        ("how long has the captain been sailing", 3),
        ("when did it get to the island", 4),
    ],
)
def test_the_sentence_that_answers_is_first(reader: OnnxReader, question: str, sentence: int) -> None:
    chances = reader.judge(question, candidates(0, 1, 2, 3, 4))
    assert int(chances.argmax()) == sentence


@shipped
def test_a_question_about_something_else_is_not_answered(reader: OnnxReader) -> None:
    asked = reader.judge("When did the ferry leave?", candidates(0, 1, 2, 3, 4)).max()
    other = reader.judge("how do i reset my password", candidates(0, 1, 2, 3, 4)).max()
    assert other < 0.3 < asked


@shipped
def test_chances_do_not_depend_on_the_order_of_the_candidates(reader: OnnxReader) -> None:
    one = reader.judge("who was the captain?", candidates(0, 1, 2, 3, 4))
    other = reader.judge("who was the captain?", candidates(4, 3, 2, 1, 0))
    np.testing.assert_allclose(one, other[::-1], atol=1e-5)


@shipped
def test_no_candidates_give_no_chances(reader: OnnxReader) -> None:
    assert reader.judge("who?", []).shape == (0,)


@shipped
def test_the_weights_stay_small() -> None:
    assert sum(path.stat().st_size for path in WEIGHTS.iterdir()) < 30_000_000
