"""The reader's input, and the shipped reader's output."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from numpy.typing import NDArray

from index.answer.reader_files import fuse_reader, open_reader
from index.answer.rerank import (
    CLS,
    SEP,
    WINDOW_TOKENS,
    OnnxReader,
    Window,
    encode_window,
    prefix_of,
    sentence_scores,
)
from index.errors import ModelNotFound


def pieces(text: str) -> list[int]:
    """A stand-in for a tokenizer: one id per word."""
    return [1000 + len(word) for word in text.split()]


TEXT = (
    "The ferry left the harbour on Tuesday.",
    "Forty passengers were on board.",
    "Captain Ida Holm said that the sea was calm.",
    "She had sailed for thirty years.",
    "It reached the island at noon.",
)


def read(reader: OnnxReader, question: str) -> NDArray[np.float32]:
    """Returns the logits of the sentences of TEXT."""
    return reader.read(question, [Window(TEXT, "The Echo: Ferry sails:")])[0].sentences


def test_a_window_is_question_prefix_and_sentences() -> None:
    encoded = encode_window(pieces, "who sailed", Window(("one two", "three"), "Echo: Ferry:"), follows="what left")
    assert list(encoded.ids[[0, 3, 6, -1]]) == [CLS, SEP, SEP, SEP]
    assert list(encoded.owner) == [-1] * 7 + [-1, -1] + [0, 0, 1] + [-1]
    assert list(encoded.segments) == [0] * 7 + [1] * 6


def test_a_window_that_is_too_long_loses_its_last_sentences() -> None:
    long = " ".join(["word"] * 70)
    encoded = encode_window(pieces, "who", Window((long, long, long)))
    assert set(encoded.owner) == {-1, 0, 1}
    assert (encoded.owner >= 0).sum() <= WINDOW_TOKENS


def test_a_long_question_keeps_both_ends() -> None:
    words = ["a" * size for size in range(1, 100)]
    encoded = encode_window(pieces, " ".join(words), Window(("x",)))
    assert encoded.ids[1] == 1001
    assert encoded.ids[np.flatnonzero(encoded.ids == SEP)[0] - 1] == 1099


def test_a_score_combines_relevance_and_the_answers_position() -> None:
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
def test_the_line_above_a_window_names_outlet_headline_and_speaker(
    outlet: str, headline: str, speaker: str | None, line: str
) -> None:
    assert prefix_of(outlet, headline, speaker) == line


@pytest.fixture(scope="module")
def reader() -> OnnxReader:
    return open_reader(threads=2)


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
def test_the_answering_sentence_is_first(reader: OnnxReader, question: str, sentence: int) -> None:
    assert int(read(reader, question).argmax()) == sentence


def test_a_question_about_something_else_is_not_answered(reader: OnnxReader) -> None:
    window = [Window(TEXT)]
    asked = reader.read("When did the ferry leave?", window)[0]
    other = reader.read("how do i reset my password", window)[0]
    assert other.sentences.max() < 0 < asked.sentences.max()


def test_readings_come_in_the_order_of_the_windows(reader: OnnxReader) -> None:
    windows = [Window(TEXT[:count]) for count in (5, 1, 3)]
    forward = reader.read("who was the captain?", windows)
    backward = reader.read("who was the captain?", windows[::-1])
    assert [len(one.sentences) for one in forward] == [5, 1, 3]
    for one, other in zip(forward, backward[::-1], strict=True):
        np.testing.assert_allclose(one.sentences, other.sentences, atol=1e-4)


def test_a_windows_logits_do_not_depend_on_other_windows(reader: OnnxReader) -> None:
    windows = [Window(TEXT[:count]) for count in (5, 1, 3)]
    together = reader.read("who was the captain?", windows)
    for window, beside in zip(windows, together, strict=True):
        (alone,) = reader.read("who was the captain?", [window])
        np.testing.assert_array_equal(alone.sentences, beside.sentences)
        assert alone.none == beside.none


def test_windows_read_in_parallel_equal_sequential_ones(reader: OnnxReader) -> None:
    windows = [Window(TEXT[:count]) for count in (5, 1, 3, 4, 2)]
    alone = open_reader(threads=1).read("who was the captain?", windows)
    for one, other in zip(alone, reader.read("who was the captain?", windows), strict=True):
        np.testing.assert_array_equal(one.sentences, other.sentences)


def test_what_was_read_for_a_question_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = open_reader(threads=1)
    session = Mock(wraps=reader._session)
    monkeypatch.setattr(reader, "_session", session)
    windows = [Window(TEXT[:1]), Window(TEXT[:2])]
    first = reader.read("who was the captain?", windows)
    again = reader.read("who was the captain?", [*windows, Window(TEXT[:2], "Echo:")])
    assert session.run.call_count == 3
    assert again[:2] == first
    reader.read("who was the captain?", windows, follows="which ferry sailed?")
    assert session.run.call_count == 5


def test_a_fused_graph_gives_the_same_logits(reader: OnnxReader, tmp_path: Path) -> None:
    fused = tmp_path / "fused.onnx"
    fuse_reader(fused)
    np.testing.assert_allclose(
        read(open_reader(fused=fused), "how many ppl on the boat"), read(reader, "how many ppl on the boat"), atol=1e-3
    )


def test_an_invalid_fused_graph_is_ignored(
    reader: OnnxReader, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fused = tmp_path / "fused.onnx"
    fused.write_bytes(b"no graph")
    np.testing.assert_array_equal(read(open_reader(fused=fused), "who sailed?"), read(reader, "who sailed?"))
    assert str(fused) in caplog.text


@pytest.mark.parametrize(("shipped", "remedy"), [(True, "Install storybot again"), (False, "python -m training")])
def test_missing_weights_are_reinstalled_or_fitted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shipped: bool, remedy: str
) -> None:
    if shipped:
        monkeypatch.setattr("index.answer.reader_files.WEIGHTS_FOLDER", tmp_path)
    with pytest.raises(ModelNotFound, match=remedy):
        open_reader(tmp_path)


def test_no_windows_give_no_readings(reader: OnnxReader) -> None:
    assert reader.read("who?", []) == []
