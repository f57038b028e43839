"""The best candidates read in their articles: neighbouring sentences share a window, each the other's context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.answer.calibrate import UNREAD, Mode
from index.answer.reader_model import OnnxReader
from index.answer.retrieve import Candidate, z_scores
from index.answer.windows import Window, prefix_of
from index.models.onnx_reranker import OnnxReranker
from index.store.protocol import GenerationReader

WINDOW_CHARACTERS = 560  # as long as the windows the reader was fitted on


@dataclass(frozen=True, slots=True)
class StoryReader:
    """Reads the first `sentences` candidates of a question; implements `ask.SentenceReader`."""

    reader: OnnxReader
    sentences: int
    mode: Mode = "with_reader"

    def read(
        self, generation: GenerationReader, question: str, follows: str | None, candidates: Sequence[Candidate]
    ) -> dict[str, NDArray[np.float32]]:
        """(candidates,) each: "reader", the log-odds that it answers, UNREAD where not read; "none", its window's own
        log-odds that nothing in it answers, 0 where not read.
        """
        stretches = stretches_of(generation, [one.sentence for one in candidates[: self.sentences]])
        windows = [window_of(generation, stretch) for stretch in stretches]
        logits: dict[int, tuple[float, float]] = {}
        readings = self.reader.read(question, windows, follows=follows)
        for stretch, reading in zip(stretches, readings, strict=True):
            for number, logit in zip(stretch, reading.sentences, strict=True):
                logits[number] = (float(logit), reading.none)
        read = np.asarray([logits.get(one.sentence, (UNREAD, 0.0)) for one in candidates], np.float32)
        return {"reader": read[:, 0], "none": read[:, 1]}


@dataclass(frozen=True, slots=True)
class RerankedReader:
    """A named cross-encoder as one more voice, beside the shipped reader or in its place."""

    reader: StoryReader | None
    reranker: OnnxReranker
    sentences: int

    @property
    def mode(self) -> Mode:
        """The coefficients that the shipped reader's columns belong to, or those without."""
        return "without_reader" if self.reader is None else self.reader.mode

    def read(
        self, generation: GenerationReader, question: str, follows: str | None, candidates: Sequence[Candidate]
    ) -> dict[str, NDArray[np.float32]]:
        """The reader's columns, and "reranker": the logits of the first `sentences` candidates as z-scores.

        The rest get the lowest of them. Logits of models that we do not know have no common scale.
        """
        columns = dict(self.reader.read(generation, question, follows, candidates)) if self.reader else {}
        asked = f"{follows} {question}" if follows else question
        texts = [_plain(generation, one.sentence) for one in candidates[: self.sentences]]
        scores = z_scores(self.reranker.score(asked, texts))
        voices = np.full(len(candidates), scores.min(initial=0.0), np.float32)
        voices[: len(scores)] = scores
        return {**columns, "reranker": voices}


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
    source = generation.sources[first.article]
    spans = [generation.sentence(number) for number in stretch]
    sentences = tuple(" ".join(text[span.start : span.end].split()) for span in spans)
    return Window(sentences, prefix_of(source.outlet, source.headline or "", first.speaker))


def _characters(generation: GenerationReader, stretch: range) -> int:
    return generation.sentence(stretch[-1]).end - generation.sentence(stretch[0]).start


def _plain(generation: GenerationReader, number: int) -> str:
    sentence = generation.sentence(number)
    return " ".join(generation.text(sentence.article)[sentence.start : sentence.end].split())
