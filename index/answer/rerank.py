"""Reranking: the reader reads the best candidates in context and scores how likely each sentence answers.

Neighbouring sentences share a window as context. The best two are read a second time, centred in a window, and their
two logits are averaged. The shipped reader is fitted by `python -m training`, quantised to int8 and run by ONNX
Runtime; nothing here imports torch. `calibrate.py` weighs its logits against the other features. Training and answering
share this input format:

    [CLS] earlier question [SEP] shown [SEP] question [SEP] outlet: headline. sentence sentence sentence [SEP]

Only a follow-up has the earlier question, and the sentence shown in answer to it, if any. Segment 0 ends with the
question's [SEP]; the rest is segment 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession
from tokenizers import Tokenizer

from index.answer.retrieve import Candidate, sentence_text, z_scores
from index.models.onnx_reranker import OnnxReranker
from index.store.protocol import GenerationReader

Mode = Literal["with_reader", "without_reader"]
UNREAD = -12.0  # the "reader" feature of an unread candidate, below the score of any sentence
WINDOW_CHARACTERS = 560  # the length of the windows that the reader was fitted on
REREAD = 2  # best sentences that are read a second time, centred in a window
REACH = 2  # sentences on either side of them
CUT_OFF = -20.0  # the score of a sentence that did not fit into its window
CLS, SEP = 101, 102  # the uncased BERT vocabulary
QUESTION_TOKENS = 40
EARLIER_TOKENS = 24
SHOWN_TOKENS = 40
PREFIX_TOKENS = 20
SENTENCE_TOKENS = 80
WINDOW_TOKENS = 150
READINGS = 256  # of the last twenty questions: a follow-up reads the question before it again

Pieces = Callable[[str], Sequence[int]]  # text → word-piece ids, without [CLS] and [SEP]


# The reader and its input


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring sentences of one article, and the line above them (outlet and headline)."""

    sentences: tuple[str, ...]
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Encoded:
    """`ids` and `segments` (tokens,); `owner` (tokens,) is the number of each token's sentence, -1 for none."""

    ids: NDArray[np.int64]
    segments: NDArray[np.int64]
    owner: NDArray[np.int64]


def prefix_of(outlet: str, headline: str, speaker: str | None = None) -> str:
    """Builds the line above a window: outlet and headline, and the speaker if the words are not the outlet's."""
    parts = [part for part in (outlet, headline) if part]
    line = ": ".join(parts)
    if speaker:
        line = f"{line}. {speaker} wrote" if line else f"{speaker} wrote"
    return f"{line}:" if line else ""


def encode_window(
    pieces: Pieces, question: str, window: Window, *, follows: str | None = None, shown: str | None = None
) -> Encoded:
    """Encodes a question and a window; `shown` is the sentence that answered the question it follows.

    Sentences that do not fit into `WINDOW_TOKENS` are dropped from the end; the first is always included.
    """
    ids = [CLS]
    if follows:
        ids += [*pieces(follows)[:EARLIER_TOKENS], SEP]
        if shown:
            ids += [*pieces(shown)[:SHOWN_TOKENS], SEP]
    asked = pieces(question)
    if len(asked) > QUESTION_TOKENS:  # keeps both ends, because it may be asked at either
        half = QUESTION_TOKENS // 2
        asked = [*asked[:half], *asked[-half:]]
    ids += [*asked, SEP]
    first = len(ids)
    owner = [-1] * first
    if window.prefix:
        prefix = pieces(window.prefix)[:PREFIX_TOKENS]
        ids += prefix
        owner += [-1] * len(prefix)
    room = WINDOW_TOKENS
    for number, sentence in enumerate(window.sentences):
        text = pieces(sentence)[:SENTENCE_TOKENS]
        if number and len(text) > room:
            break
        room -= len(text)
        ids += text
        owner += [number] * len(text)
    ids.append(SEP)
    owner.append(-1)
    segments = [0] * first + [1] * (len(ids) - first)
    return Encoded(np.asarray(ids, np.int64), np.asarray(segments, np.int64), np.asarray(owner, np.int64))


def sentence_scores(tokens: NDArray[np.float32], owner: NDArray[np.int64], count: int) -> NDArray[np.float32]:
    """Computes a window's sentence logits, (count,), from the model's token outputs, (tokens, 3).

    A sentence's logit is the mean of its tokens' first output (relevance) plus the log-sum-exp of their second (the
    position of the answer). Sentences that were cut off get CUT_OFF.
    """
    scores = np.full(count, CUT_OFF, np.float32)
    for number in range(count):
        mine = tokens[: len(owner)][owner == number]
        if len(mine):
            peak = mine[:, 1].max()
            scores[number] = mine[:, 0].mean() + peak + np.log(np.exp(mine[:, 1] - peak).sum())
    return scores


@dataclass(frozen=True, slots=True)
class WindowReading:
    """The reader's output for a window: a logit for each sentence, and one for "nothing here answers"."""

    sentences: NDArray[np.float32]
    none: float


class OnnxReader:
    """The fitted reader. Thread-safe, as are ONNX Runtime sessions and tokenizers.

    Up to `workers` windows are read in parallel, each on one core and across all questions. Measured on two cores, this
    takes two thirds of the time of reading window by window on both, and the load stays bounded.
    """

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer, workers: int = 1) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self.pieces = lru_cache(maxsize=8192)(self._encode)
        self.reading = lru_cache(maxsize=READINGS)(self._read)
        self._pool = ThreadPoolExecutor(workers, "reader") if workers > 1 else None

    def _encode(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def read(
        self, question: str, windows: Sequence[Window], *, follows: str | None = None, shown: str | None = None
    ) -> list[WindowReading]:
        """Returns the raw logits of each window, in order.

        Windows are not batched: an int8 graph scales activations by the whole batch, so a window's logits would depend
        on the others. Without padding, single runs also take less time and memory.
        """
        read = partial(self.reading, question, follows, shown)
        return list((self._pool.map if self._pool else map)(read, windows))

    def _read(self, question: str, follows: str | None, shown: str | None, window: Window) -> WindowReading:
        encoded = encode_window(self.pieces, question, window, follows=follows, shown=shown)
        ids, segments = encoded.ids[None], encoded.segments[None]
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": segments}
        tokens = np.asarray(self._session.run(None, given)[0], np.float32)[0]
        return WindowReading(sentence_scores(tokens, encoded.owner, len(window.sentences)), float(tokens[0, 2]))


# The stage


@dataclass(frozen=True, slots=True)
class Previous:
    """The previous question, and the sentence shown in answer to it (None for a decline)."""

    question: str
    shown: str | None


class SentenceReader(Protocol):
    """The reader interface of the pipeline; `mode` selects the calibration fitted on its features."""

    @property
    def mode(self) -> Mode: ...

    def read(
        self, generation: GenerationReader, question: str, previous: Previous | None, candidates: Sequence[Candidate]
    ) -> dict[str, NDArray[np.float32]]:
        """Returns features by name, (candidates,) each; may read only the first candidates."""
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
        """Returns, (candidates,) each, "reader": the log-odds that the sentence answers, UNREAD if not read; and
        "none": the log-odds that nothing in its window answers, 0 if not read.
        """
        follows, shown = (previous.question, previous.shown) if previous else (None, None)
        read = partial(self.reader.read, question, follows=follows, shown=shown)
        stretches = stretches_of(generation, [one.sentence for one in candidates[: self.sentences]])
        logits: dict[int, tuple[float, float]] = {}
        readings = read([window_of(generation, stretch) for stretch in stretches])
        for stretch, reading in zip(stretches, readings, strict=True):
            for number, logit in zip(stretch, reading.sentences, strict=True):
                logits[number] = (float(logit), reading.none)
        best = sorted(logits, key=lambda number: -logits[number][0])[:REREAD]
        stretches = [stretch_around(generation, number) for number in best]
        readings = read([window_of(generation, stretch) for stretch in stretches])
        for number, stretch, reading in zip(best, stretches, readings, strict=True):
            first, none = logits[number]
            second = float(reading.sentences[number - stretch.start])
            if second > CUT_OFF:
                logits[number] = ((first + second) / 2, none)
        columns = np.asarray([logits.get(one.sentence, (UNREAD, 0.0)) for one in candidates], np.float32)
        return {"reader": columns[:, 0], "none": columns[:, 1]}


@dataclass(frozen=True, slots=True)
class RerankedReader:
    """A configured cross-encoder as an additional feature, with or without the shipped reader."""

    reader: StoryReader | None
    reranker: OnnxReranker
    sentences: int

    @property
    def mode(self) -> Mode:
        """The calibration of the shipped reader, if it is used, else the one without a reader."""
        return "without_reader" if self.reader is None else self.reader.mode

    def read(
        self, generation: GenerationReader, question: str, previous: Previous | None, candidates: Sequence[Candidate]
    ) -> dict[str, NDArray[np.float32]]:
        """Returns the reader's columns and "reranker": the logits of the first `sentences` candidates as z-scores.

        The rest get the lowest of these. Z-scores, because logits of unknown models have no common scale.
        """
        columns = dict(self.reader.read(generation, question, previous, candidates)) if self.reader else {}
        asked = f"{previous.question} {question}" if previous else question
        texts = [sentence_text(generation, one.sentence) for one in candidates[: self.sentences]]
        scores = z_scores(self.reranker.score(asked, texts))
        column = np.full(len(candidates), scores.min(initial=0.0), np.float32)
        column[: len(scores)] = scores
        return {**columns, "reranker": column}


def stretches_of(generation: GenerationReader, sentences: Sequence[int]) -> list[range]:
    """Covers the sentences with runs of neighbours, each with its preceding sentence if that fits a window."""
    stretches: list[range] = []
    for number in sorted(set(sentences)):
        sentence = generation.sentence(number)
        article = generation.article_sentences(sentence.article)
        first = max(article.start, number - 1)
        if stretches and number in stretches[-1]:
            continue
        if stretches and first <= stretches[-1].stop and stretches[-1].start >= article.start:
            start = stretches[-1].start
            if sentence.end - generation.sentence(start).start <= WINDOW_CHARACTERS:
                stretches[-1] = range(start, number + 1)
                continue
        fits = sentence.end - generation.sentence(first).start <= WINDOW_CHARACTERS
        stretches.append(range(first if fits else number, number + 1))
    return stretches


def stretch_around(generation: GenerationReader, number: int) -> range:
    """Returns a sentence's run of neighbours: up to REACH on either side, as many as fit a window."""
    article = generation.article_sentences(generation.sentence(number).article)
    found = range(number, number + 1)
    for before, after in ((0, 1), (1, 0)) * REACH:
        grown = range(found.start - before, found.stop + after)
        if article.start <= grown.start and grown.stop <= article.stop:
            start, end = generation.sentence(grown[0]).start, generation.sentence(grown[-1]).end
            found = grown if end - start <= WINDOW_CHARACTERS else found
    return found


def window_of(generation: GenerationReader, stretch: range) -> Window:
    """Builds the window of a run of sentences, under outlet and headline."""
    first = generation.sentence(stretch[0])
    text = generation.text(first.article)
    source = generation.source(first.article)
    spans = [generation.sentence(number) for number in stretch]
    sentences = tuple(" ".join(text[span.start : span.end].split()) for span in spans)
    return Window(sentences, prefix_of(source.outlet, source.headline or "", first.speaker))
