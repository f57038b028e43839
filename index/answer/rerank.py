"""The best candidates read in their articles: neighbouring sentences share a window, each the other's context."""

from __future__ import annotations

import hashlib
import logging
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from index.answer.reader_model import OnnxReader, Window, prefix_of
from index.answer.retrieve import Candidate, z_scores
from index.models.onnx_reranker import OnnxReranker
from index.settings import Settings, models_folder
from index.store.protocol import GenerationReader

log = logging.getLogger(__name__)

Mode = Literal["with_reader", "without_reader"]
UNREAD = -12.0  # the "reader" feature of a candidate that was not read, below the score of any sentence
WINDOW_CHARACTERS = 560  # as long as the windows the reader was fitted on


@dataclass(frozen=True, slots=True)
class Previous:
    """The question before a follow-up, and the sentence that was shown in answer to it; None where it was declined."""

    question: str
    shown: str | None


class SentenceReader(Protocol):
    """The reader as answering needs it; `mode` names the calibration that was fitted on its features."""

    @property
    def mode(self) -> Mode: ...

    def read(
        self, generation: GenerationReader, question: str, previous: Previous | None, candidates: Sequence[Candidate]
    ) -> dict[str, NDArray[np.float32]]:
        """Features by name, (candidates,) each; the reader decides how many candidates it really reads."""
        ...


@dataclass(frozen=True, slots=True)
class StoryReader:
    """Reads the first `sentences` candidates of a question; implements `SentenceReader`."""

    reader: OnnxReader
    sentences: int
    mode: Mode = "with_reader"

    def read(
        self, generation: GenerationReader, question: str, previous: Previous | None, candidates: Sequence[Candidate]
    ) -> dict[str, NDArray[np.float32]]:
        """(candidates,) each: "reader", the log-odds that it answers, UNREAD where not read; "none", its window's own
        log-odds that nothing in it answers, 0 where not read.
        """
        stretches = stretches_of(generation, [one.sentence for one in candidates[: self.sentences]])
        windows = [window_of(generation, stretch) for stretch in stretches]
        logits: dict[int, tuple[float, float]] = {}
        follows, shown = (previous.question, previous.shown) if previous else (None, None)
        readings = self.reader.read(question, windows, follows=follows, shown=shown)
        for stretch, reading in zip(stretches, readings, strict=True):
            for number, logit in zip(stretch, reading.sentences, strict=True):
                logits[number] = (float(logit), reading.none)
        read = np.asarray([logits.get(one.sentence, (UNREAD, 0.0)) for one in candidates], np.float32)
        return {"reader": read[:, 0], "none": read[:, 1]}


@dataclass(frozen=True, slots=True)
class RerankedReader:
    """A named cross-encoder as one more feature, beside the shipped reader or in its place."""

    reader: StoryReader | None
    reranker: OnnxReranker
    sentences: int

    @property
    def mode(self) -> Mode:
        """The coefficients that the shipped reader's columns belong to, or those without."""
        return "without_reader" if self.reader is None else self.reader.mode

    def read(
        self, generation: GenerationReader, question: str, previous: Previous | None, candidates: Sequence[Candidate]
    ) -> dict[str, NDArray[np.float32]]:
        """The reader's columns, and "reranker": the logits of the first `sentences` candidates as z-scores.

        The rest get the lowest of them. Logits of models that we do not know have no common scale.
        """
        columns = dict(self.reader.read(generation, question, previous, candidates)) if self.reader else {}
        asked = f"{previous.question} {question}" if previous else question
        texts = [sentence_text(generation, one.sentence) for one in candidates[: self.sentences]]
        scores = z_scores(self.reranker.score(asked, texts))
        column = np.full(len(candidates), scores.min(initial=0.0), np.float32)
        column[: len(scores)] = scores
        return {**columns, "reranker": column}


def stretches_of(generation: GenerationReader, sentences: Sequence[int]) -> list[range]:
    """Runs of neighbouring sentences in which each given one stands, with the one before it where there is room."""
    wanted = sorted(set(sentences))
    stretches: list[range] = []
    for number in wanted:
        article = generation.article_sentences(generation.sentence(number).article)
        first = max(article.start, number - 1)
        if stretches and number in stretches[-1]:
            continue
        if stretches and first <= stretches[-1].stop and stretches[-1].start >= article.start:
            grown = range(stretches[-1].start, number + 1)
            if _characters(generation, grown) <= WINDOW_CHARACTERS:
                stretches[-1] = grown
                continue
        start = first if _characters(generation, range(first, number + 1)) <= WINDOW_CHARACTERS else number
        stretches.append(range(start, number + 1))
    return stretches


def window_of(generation: GenerationReader, stretch: range) -> Window:
    """The sentences of a stretch under their outlet and headline."""
    first = generation.sentence(stretch[0])
    text = generation.text(first.article)
    source = generation.source(first.article)
    spans = [generation.sentence(number) for number in stretch]
    sentences = tuple(" ".join(text[span.start : span.end].split()) for span in spans)
    return Window(sentences, prefix_of(source.outlet, source.headline or "", first.speaker))


def _characters(generation: GenerationReader, stretch: range) -> int:
    return generation.sentence(stretch[-1]).end - generation.sentence(stretch[0]).start


def sentence_text(generation: GenerationReader, number: int) -> str:
    """A sentence on one line."""
    sentence = generation.sentence(number)
    return " ".join(generation.text(sentence.article)[sentence.start : sentence.end].split())


def reranker_folder(settings: Settings) -> Path:
    """Where the export of the cross-encoder that the settings name is stored."""
    named = f"{settings.reranker}\0{settings.quantise}"
    return models_folder(settings) / f"reranker-{hashlib.sha256(named.encode()).hexdigest()[:16]}"


def export_reranker_of(settings: Settings) -> Path | None:
    """Exports the named cross-encoder where that has not been done; None where none is named.

    Raises:
        RebuildExtraMissing, ModelError: as `index.models.export_reranker` has it.
    """
    if not settings.reranker:
        return None
    folder = reranker_folder(settings)
    if not folder.is_dir():
        from index.models.export_reranker import export_reranker  # imports torch

        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".reranker-", dir=folder.parent))
        try:
            export_reranker(settings.reranker, made, quantise=settings.quantise)
            made.rename(folder)  # whole or not at all
        finally:
            shutil.rmtree(made, ignore_errors=True)
    return folder


def fused_reader(settings: Settings) -> Path:
    """Where the fused graph of the shipped reader is stored, by its weights and the version of ONNX Runtime."""
    import onnxruntime

    from index.answer.reader_model import READER_GRAPH
    from index.models.default_encoder import WEIGHTS_FOLDER

    weights = (WEIGHTS_FOLDER / READER_GRAPH).stat()
    fused = f"{weights.st_size}\0{weights.st_mtime_ns}\0{onnxruntime.__version__}"
    return models_folder(settings) / f"reader-{hashlib.sha256(fused.encode()).hexdigest()[:16]}.onnx"


def fuse_reader_of(settings: Settings) -> None:
    """Fuses the shipped reader's graph for the starts to come, where it is switched on and that has not been done.

    A reader that cannot be fused answers all the same, so that this is said in the log and fails nothing.
    """
    from index.answer.reader_model import fuse_reader

    if not settings.reader:
        return
    try:
        target = fused_reader(settings)
        if target.is_file():
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".reader-", dir=target.parent) as work:
            made = Path(work) / target.name
            fuse_reader(made)
            made.replace(target)  # whole or not at all
        for old in target.parent.glob("reader-*.onnx"):
            if old != target:
                old.unlink(missing_ok=True)
    except Exception as error:  # ONNX Runtime raises bare Exceptions of its own
        log.info("The reader's graph could not be fused ahead: %s", error)


def open_reader_of(settings: Settings) -> SentenceReader | None:
    """The shipped reader, a named cross-encoder, or both; None where neither is switched on.

    Raises:
        ModelNotFound: the weights, or the exported cross-encoder, are not there.
    """
    if not settings.reader and not settings.reranker:
        return None
    # Imported late: whoever switched the reader off shall not pay for it.
    from index.answer.rerank import RerankedReader, StoryReader

    reader = None
    if settings.reader:
        from index.answer.reader_model import open_reader

        reader = StoryReader(open_reader(threads=settings.threads, fused=fused_reader(settings)), settings.candidates)
    if not settings.reranker:
        return reader
    from index.models.onnx_reranker import OnnxReranker

    reranker = OnnxReranker(reranker_folder(settings), threads=settings.threads)
    return RerankedReader(reader, reranker, settings.candidates)
