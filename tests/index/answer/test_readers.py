"""Which readers are used: the shipped one, a configured cross-encoder, both or neither."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from numpy.typing import NDArray

from index.answer.pipeline import AnswerContext, rank_sentences
from index.answer.query import parse_query
from index.answer.reader_files import (
    export_reranker_of,
    fuse_reader_of,
    fused_reader,
    open_reader_of,
    reranker_folder,
)
from index.answer.rerank import (
    REREAD,
    OnnxReader,
    RerankedReader,
    StoryReader,
    Window,
    WindowReading,
    stretch_around,
)
from index.answer.results import Answer, Question
from index.answer.retrieve import search, sentence_text
from index.build import rebuild
from index.errors import ModelNotFound
from index.models.default_encoder import WEIGHTS_FOLDER
from index.models.onnx_encoder import RERANKER_CONFIG, RERANKER_GRAPH, TOKENIZER
from index.models.onnx_reranker import OnnxReranker
from index.story import open_story
from tests.index.conftest import StoryFactory
from tests.index.models.test_export_reranker import make_tiny

QUESTION = Question("who defended the closing of the bridge")


class Preferring(OnnxReranker):
    """A cross-encoder that scores a sentence by how often it contains a word."""

    def __init__(self, word: str) -> None:
        self.word = word
        self.asked: list[str] = []

    def score(self, question: str, sentences: Sequence[str]) -> NDArray[np.float32]:
        self.asked.append(question)
        return np.asarray([20.0 * sentence.count(self.word) for sentence in sentences], np.float32)


def test_neither_is_opened_if_both_are_disabled(built: StoryFactory) -> None:
    assert open_reader_of(built(reader=False)) is None


def test_a_rebuild_fuses_the_readers_graph_only_once(built: StoryFactory) -> None:
    settings = built(reader=True)
    fused = fused_reader(settings)
    made = fused.stat().st_mtime_ns
    fuse_reader_of(settings)
    assert fused.stat().st_mtime_ns == made
    assert [path.name for path in fused.parent.glob("reader-*")] == [fused.name]


def test_a_disabled_reader_is_not_fused(built: StoryFactory) -> None:
    assert not fused_reader(built(reader=False)).exists()


def test_a_reader_that_cannot_be_fused_fails_no_rebuild(
    built: StoryFactory, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def failing(target: Path) -> None:
        target.write_bytes(b"half")
        raise RuntimeError("no room")

    settings = built(reader=False).model_copy(update={"reader": True})
    monkeypatch.setattr("index.answer.reader_files.fuse_reader", failing)
    with caplog.at_level("INFO"):
        fuse_reader_of(settings)
    assert "no room" in caplog.text
    assert not list(fused_reader(settings).parent.glob("**/reader-*"))


def test_an_unexported_cross_encoder_is_reported_with_the_command_to_export_it(built: StoryFactory) -> None:
    settings = built(reader=False).model_copy(update={"reranker": "cross-encoder/of-no-one"})
    with pytest.raises(ModelNotFound) as raised:
        open_story(settings)
    assert "storybot rebuild" in str(raised.value.remedy)


def test_a_rebuild_exports_the_cross_encoder_once_and_answers_use_it(
    built: StoryFactory, word_encoder: Path, tmp_path: Path
) -> None:
    pytest.importorskip("torch")
    named = make_tiny(tmp_path / "model")
    settings = built(reader=False).model_copy(update={"reranker": str(named)})
    rebuild(settings, encoder=word_encoder, analysers=())
    graph = reranker_folder(settings) / "reranker.onnx"
    made = graph.stat().st_mtime_ns
    rebuild(settings, encoder=word_encoder, analysers=())
    assert graph.stat().st_mtime_ns == made
    with closing(open_story(settings)) as story, story.generation() as generation:
        context = story.context(generation.vocabulary())
        assert context.mode == "without_reader"
        assert isinstance(story.ask(QUESTION), Answer)


def test_an_exported_cross_encoder_is_readable_by_others_and_may_be_made_by_two_at_once(
    built: StoryFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = built(reader=False).model_copy(update={"reranker": "cross-encoder/of-no-one"})
    folder = reranker_folder(settings)

    def export(_: str, into: Path, *, quantise: bool) -> None:
        into.mkdir(exist_ok=True)
        (into / "reranker.onnx").write_text("ours")
        folder.mkdir()  # another rebuild is faster
        (folder / "reranker.onnx").write_text("theirs")

    monkeypatch.setattr("index.models.export_reranker.export_reranker", export)
    assert export_reranker_of(settings) == folder
    assert (folder / "reranker.onnx").read_text() == "theirs"
    shutil.rmtree(folder)
    monkeypatch.setattr(
        "index.models.export_reranker.export_reranker", lambda _, into, quantise: into.mkdir(exist_ok=True)
    )
    export_reranker_of(settings)
    assert folder.stat().st_mode == folder.parent.stat().st_mode


@pytest.mark.parametrize("damage", [None, b"not a graph"])
def test_a_rebuild_exports_a_damaged_cross_encoder_again(
    built: StoryFactory, monkeypatch: pytest.MonkeyPatch, damage: bytes | None
) -> None:
    """The error of a damaged one names `storybot rebuild`."""
    settings = built(reader=False).model_copy(update={"reranker": "cross-encoder/of-no-one"})
    folder = reranker_folder(settings)
    folder.mkdir(parents=True)
    if damage is not None:
        shutil.copyfile(WEIGHTS_FOLDER / TOKENIZER, folder / TOKENIZER)
        (folder / RERANKER_CONFIG).write_text('{"inputs": ["input_ids"], "max_tokens": 9}')
        (folder / RERANKER_GRAPH).write_bytes(damage)
    with pytest.raises(ModelNotFound, match="storybot rebuild"):
        open_reader_of(settings)
    exported = Mock(side_effect=lambda _, into, quantise: into.mkdir())
    monkeypatch.setattr("index.models.export_reranker.export_reranker", exported)
    export_reranker_of(settings)
    assert exported.call_count == 1
    assert not list(folder.iterdir())


def test_its_score_raises_a_sentence(built: StoryFactory) -> None:
    voice = Preferring("baker")
    with closing(open_story(built(reader=False))) as story, story.generation() as generation:
        plain = story.context(generation.vocabulary())
        heard = replace(plain, reader=RerankedReader(None, voice, 24))

        def rank(context: AnswerContext) -> int:
            """Returns the rank of its preferred sentence."""
            ranked = rank_sentences(generation, parse_query(QUESTION, generation), context).sentences
            spans = [generation.sentence(one.sentence) for one in ranked]
            texts = [generation.text(span.article)[span.start : span.end] for span in spans]
            return next(place for place, text in enumerate(texts) if "baker" in text)

        assert rank(heard) < rank(plain)
    assert voice.asked == [QUESTION.text]


class Rereading(OnnxReader):
    """Gives a sentence with "baker" 2 at the first reading and 6 at the second, any other -1."""

    def __init__(self) -> None:
        self.calls: list[Sequence[Window]] = []

    def read(
        self, question: str, windows: Sequence[Window], *, follows: str | None = None, shown: str | None = None
    ) -> list[WindowReading]:
        self.calls.append(windows)
        liked = 2.0 if len(self.calls) == 1 else 6.0
        logits = [[liked if "baker" in text else -1.0 for text in window.sentences] for window in windows]
        return [WindowReading(np.asarray(row, np.float32), 0.5) for row in logits]


def test_the_best_sentences_are_read_again_with_their_neighbours(built: StoryFactory) -> None:
    reader = Rereading()
    with closing(open_story(built(reader=False))) as story, story.generation() as generation:
        found = list(search(generation, parse_query(QUESTION, generation)).candidates)
        columns = StoryReader(reader, 24).read(generation, QUESTION.text, None, found)
        texts = [sentence_text(generation, one.sentence) for one in found]
        around = stretch_around(generation, found[0].sentence)
        article = generation.article_sentences(found[0].article)
    liked = ["baker" in text for text in texts]
    assert sum(liked) in (1, 2)
    assert columns["reader"][liked] == pytest.approx(4.0)
    assert columns["reader"][:24][~np.asarray(liked)[:24]] == pytest.approx(-1.0)
    assert columns["none"][:24] == pytest.approx(0.5)
    assert len(reader.calls) == 2
    second = reader.calls[1]
    assert len(second) == REREAD
    assert all(len(window.sentences) > 1 for window in second)
    assert found[0].sentence in around
    assert article.start <= around.start < around.stop <= article.stop


def test_unread_candidates_rank_with_the_lowest_score(built: StoryFactory) -> None:
    settings = built(reader=False)
    with closing(open_story(settings)) as story, story.generation() as generation:
        found = list(search(generation, parse_query(QUESTION, generation)).candidates)
        column = RerankedReader(None, Preferring("the"), 4).read(generation, QUESTION.text, None, found)["reranker"]
    assert len(found) > 4
    assert column[4:] == pytest.approx(column[:4].min())
    assert column[:4].mean() == pytest.approx(0, abs=1e-5)
