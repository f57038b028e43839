"""Reranking: the best candidates read in their articles by the reader, which says how likely a sentence answers.

Neighbouring sentences share a window, each the other's context; the best two are then read once more, each in the midst
of its neighbours, and the mean of both logits counts. The shipped reader is fitted by `python -m training`, int8, run
by ONNX Runtime; nothing here imports torch. What its logits are worth beside the other features is weighed by
`calibrate.py`. Fitting and answering build its input here:

    [CLS] earlier question [SEP] shown [SEP] question [SEP] outlet: headline. sentence sentence sentence [SEP]

The earlier question is there for a follow-up alone, and with it the sentence that was shown in answer to it, if one
was. Segment 0 reaches to the question's [SEP]; the rest is segment 1.
"""

from __future__ import annotations

import hashlib
import logging
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from tokenizers import Tokenizer

from index.answer.retrieve import Candidate, sentence_text, z_scores
from index.errors import ModelNotFound
from index.models.default_encoder import WEIGHTS_FOLDER
from index.models.onnx_encoder import TOKENIZER, cores, open_tokenizer
from index.models.onnx_reranker import OnnxReranker
from index.models.shipped import check_digest
from index.settings import Settings, models_folder
from index.store.protocol import GenerationReader

log = logging.getLogger(__name__)

Mode = Literal["with_reader", "without_reader"]
UNREAD = -12.0  # the "reader" feature of a candidate that was not read, below the score of any sentence
WINDOW_CHARACTERS = 560  # as long as the windows the reader was fitted on
LOOKED_AT_AGAIN = 2  # of the sentences that score best, so many are read once more, amid what stands around them
REACH = 2  # sentences on either side of them, then
CUT_OFF = -20.0  # the score of a sentence that no longer fitted into its window
CLS, SEP = 101, 102  # the uncased BERT vocabulary
QUESTION_TOKENS = 40
EARLIER_TOKENS = 24
SHOWN_TOKENS = 40
PREFIX_TOKENS = 20
SENTENCE_TOKENS = 80
WINDOW_TOKENS = 150

Pieces = Callable[[str], Sequence[int]]  # text → word-piece ids, without [CLS] and [SEP]


# The reader and its input


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring sentences of one article, in order. `prefix` is what stands over them (outlet and headline)."""

    sentences: tuple[str, ...]
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Encoded:
    """`ids` and `segments` (tokens,); `owner` (tokens,) numbers the sentence a token belongs to, -1 for none."""

    ids: NDArray[np.int64]
    segments: NDArray[np.int64]
    owner: NDArray[np.int64]


def prefix_of(outlet: str, headline: str, speaker: str | None = None) -> str:
    """The line put over a window: who printed it under which headline, and who wrote it where that is another."""
    parts = [part for part in (outlet, headline) if part]
    line = ": ".join(parts)
    if speaker:
        line = f"{line}. {speaker} wrote" if line else f"{speaker} wrote"
    return f"{line}:" if line else ""


def fit_question(pieces: Pieces, question: str) -> Sequence[int]:
    """Ids of a question. Of one that is too long both ends are kept: what is asked stands at either."""
    ids = pieces(question)
    if len(ids) <= QUESTION_TOKENS:
        return ids
    half = QUESTION_TOKENS // 2
    return [*ids[:half], *ids[-half:]]


def encode_window(
    pieces: Pieces, question: str, window: Window, *, follows: str | None = None, shown: str | None = None
) -> Encoded:
    """The tokens of one question against one window; `shown` is the sentence that answered the question it follows.

    Sentences that no longer fit into `WINDOW_TOKENS` are left out from the end; the first is always there.
    """
    ids = [CLS]
    if follows:
        ids += [*pieces(follows)[:EARLIER_TOKENS], SEP]
        if shown:
            ids += [*pieces(shown)[:SHOWN_TOKENS], SEP]
    ids += [*fit_question(pieces, question), SEP]
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
    """Sentence logits of one window, (count,), from the model's token outputs (tokens, 3).

    A sentence's logit is the mean of its tokens' first output (is it about this?) and the log-sum-exp of their second
    (is the answer here?). Sentences that were cut off get CUT_OFF.
    """
    scores = np.full(count, CUT_OFF, np.float32)
    for number in range(count):
        mine = tokens[: len(owner)][owner == number]
        if len(mine):
            peak = mine[:, 1].max()
            scores[number] = mine[:, 0].mean() + peak + np.log(np.exp(mine[:, 1] - peak).sum())
    return scores


READER_GRAPH = "reader.onnx"


@dataclass(frozen=True, slots=True)
class WindowReading:
    """What the reader made of one window: a logit for each sentence, and one for "nothing here answers"."""

    sentences: NDArray[np.float32]
    none: float


class OnnxReader:
    """The fitted reader. ONNX Runtime sessions and tokenizers are safe to share between threads.

    `workers` windows are read at once, of all questions together, each on one core: measured on two cores, that takes
    two thirds of the time of one window after the other on both, and however many ask, no more cores are fought over.
    """

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer, workers: int = 1) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self.pieces = lru_cache(maxsize=8192)(self._encode)
        self._pool = ThreadPoolExecutor(workers, "reader") if workers > 1 else None

    def _encode(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def read(
        self, question: str, windows: Sequence[Window], *, follows: str | None = None, shown: str | None = None
    ) -> list[WindowReading]:
        """The raw logits of each window, in the order given.

        Each window is run by itself. An int8 graph scales its activations by all that it is given at once, so that in a
        batch a window's logits would depend on its neighbours; and without padding it takes less time and memory.
        """
        encoded = [encode_window(self.pieces, question, window, follows=follows, shown=shown) for window in windows]
        return list((self._pool.map if self._pool else map)(self._read, windows, encoded))

    def _read(self, window: Window, encoded: Encoded) -> WindowReading:
        ids, segments = encoded.ids[None], encoded.segments[None]
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": segments}
        tokens = np.asarray(self._session.run(None, given)[0], np.float32)[0]
        return WindowReading(sentence_scores(tokens, encoded.owner, len(window.sentences)), float(tokens[0, 2]))


def open_reader(folder: Path = WEIGHTS_FOLDER, *, threads: int = 0, fused: Path | None = None) -> OnnxReader:
    """The reader in `folder`. `threads` 0 takes all cores; `fused` is its graph as `fuse_reader` wrote it.

    Raises:
        ModelNotFound: the folder lacks `reader.onnx` or `tokenizer.json`.
        ModelError: they are those that ship, and one is not what belongs to this version.
    """
    for name in (READER_GRAPH, TOKENIZER):
        if not (folder / name).is_file():
            raise ModelNotFound(
                "The reader's weights are not there.", model=str(folder), remedy="`python -m training` makes them."
            )
    session = None
    if fused is not None and fused.is_file():
        try:
            session = _session(fused, GraphOptimizationLevel.ORT_DISABLE_ALL)
        except Exception as error:  # ONNX Runtime raises bare Exceptions of its own
            log.warning("The reader's graph in %s cannot be used and is fused anew: %s", fused, error)
    if session is None:
        session = _session(folder / READER_GRAPH, GraphOptimizationLevel.ORT_ENABLE_ALL)
    if folder == WEIGHTS_FOLDER:
        check_digest(folder / TOKENIZER)
    return OnnxReader(session, open_tokenizer(folder / TOKENIZER), threads or cores())


def fuse_reader(target: Path, folder: Path = WEIGHTS_FOLDER) -> None:
    """Writes the reader's graph with ONNX Runtime's fusions done, so that no start has to do them.

    Measured on the shipped reader: half the time to open. The level of fusions is the one that any processor can run.
    """
    _session(folder / READER_GRAPH, GraphOptimizationLevel.ORT_ENABLE_EXTENDED, save=target)


def _session(graph: Path, level: GraphOptimizationLevel, save: Path | None = None) -> InferenceSession:
    if graph == WEIGHTS_FOLDER / READER_GRAPH:
        check_digest(graph)
    options = SessionOptions()
    options.graph_optimization_level = level
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # windows differ in length: a pattern for each would only cost memory
    options.log_severity_level = 4
    if save is not None:
        options.optimized_model_filepath = str(save)
    return InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])


# The stage


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
        logits: dict[int, tuple[float, float]] = {}
        for stretch, reading in self._read(generation, question, previous, stretches):
            for number, logit in zip(stretch, reading.sentences, strict=True):
                logits[number] = (float(logit), reading.none)
        best = sorted(logits, key=lambda number: -logits[number][0])[:LOOKED_AT_AGAIN]
        again = self._read(generation, question, previous, [stretch_around(generation, number) for number in best])
        for number, (stretch, reading) in zip(best, again, strict=True):
            first, none = logits[number]
            second = float(reading.sentences[number - stretch.start])
            if second > CUT_OFF:
                logits[number] = ((first + second) / 2, none)
        read = np.asarray([logits.get(one.sentence, (UNREAD, 0.0)) for one in candidates], np.float32)
        return {"reader": read[:, 0], "none": read[:, 1]}

    def _read(
        self, generation: GenerationReader, question: str, previous: Previous | None, stretches: Sequence[range]
    ) -> Iterator[tuple[range, WindowReading]]:
        windows = [window_of(generation, stretch) for stretch in stretches]
        follows, shown = (previous.question, previous.shown) if previous else (None, None)
        return zip(stretches, self.reader.read(question, windows, follows=follows, shown=shown), strict=True)


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


def stretch_around(generation: GenerationReader, number: int) -> range:
    """A sentence in the midst of its neighbours: up to REACH on either side, as many as a window has room for."""
    article = generation.article_sentences(generation.sentence(number).article)
    found = range(number, number + 1)
    for before, after in ((0, 1), (1, 0)) * REACH:
        grown = range(found.start - before, found.stop + after)
        inside = article.start <= grown.start and grown.stop <= article.stop
        if inside and _characters(generation, grown) <= WINDOW_CHARACTERS:
            found = grown
    return found


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
    weights = (WEIGHTS_FOLDER / READER_GRAPH).stat()
    fused = f"{weights.st_size}\0{weights.st_mtime_ns}\0{onnxruntime.__version__}"
    return models_folder(settings) / f"reader-{hashlib.sha256(fused.encode()).hexdigest()[:16]}.onnx"


def fuse_reader_of(settings: Settings) -> None:
    """Fuses the shipped reader's graph for the starts to come, where it is switched on and that has not been done.

    A reader that cannot be fused answers all the same, so that this is said in the log and fails nothing.
    """
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
    reader = None
    if settings.reader:
        reader = StoryReader(open_reader(threads=settings.threads, fused=fused_reader(settings)), settings.candidates)
    if not settings.reranker:
        return reader
    reranker = OnnxReranker(reranker_folder(settings), threads=settings.threads)
    return RerankedReader(reader, reranker, settings.candidates)
