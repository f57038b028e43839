"""The reader: how likely a sentence answers a question.

The shipped reader is fitted by `python -m training`, int8, run by ONNX Runtime; nothing here imports torch. What its
logits are worth beside the other features is weighed by `calibrate.py`. Fitting and answering build its input here:

    [CLS] earlier question [SEP] shown [SEP] question [SEP] outlet: headline. sentence sentence sentence [SEP]

The earlier question is there for a follow-up alone, and with it the sentence that was shown in answer to it, if one
was. Segment 0 reaches to the question's [SEP]; the rest is segment 1.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from tokenizers import Tokenizer

from index.errors import ModelNotFound
from index.models.default_encoder import WEIGHTS_FOLDER
from index.models.onnx_encoder import TOKENIZER, cores
from index.models.shipped import check_digest

CLS, SEP = 101, 102  # the uncased BERT vocabulary
QUESTION_TOKENS = 40
EARLIER_TOKENS = 24
SHOWN_TOKENS = 40
PREFIX_TOKENS = 20
SENTENCE_TOKENS = 80
WINDOW_TOKENS = 150

Pieces = Callable[[str], Sequence[int]]  # text → word-piece ids, without [CLS] and [SEP]


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
    (is the answer here?). Sentences that were cut off get -20.
    """
    scores = np.full(count, -20.0, np.float32)
    for number in range(count):
        mine = tokens[: len(owner)][owner == number]
        if len(mine):
            peak = mine[:, 1].max()
            scores[number] = mine[:, 0].mean() + peak + np.log(np.exp(mine[:, 1] - peak).sum())
    return scores


READER_GRAPH = "reader.onnx"

log = logging.getLogger(__name__)


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
    tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return OnnxReader(session, tokenizer, threads or cores())


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
