"""The reader: how likely a sentence answers a question.

The shipped reader is MiniLM fitted by `python -m training` (see training), int8, run by ONNX Runtime; nothing
here imports torch. What its logits are worth beside the other voices is weighed by `judge.py`.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from tokenizers import Tokenizer

from index.answer.windows import Encoded, Window, encode_window, pad, sentence_scores
from index.errors import ModelNotFound
from index.models.onnx_encoder import cores

WEIGHTS = Path(__file__).resolve().parent / "weights"
GRAPH, TOKENIZER = "reader.onnx", "tokenizer.json"

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
        self._pieces = lru_cache(maxsize=8192)(self._encode)
        self._pool = ThreadPoolExecutor(workers, "reader") if workers > 1 else None

    def _encode(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def pieces(self, text: str) -> list[int]:
        return list(self._pieces(text))

    def read(self, question: str, windows: Sequence[Window], *, follows: str | None = None) -> list[WindowReading]:
        """The raw logits of each window, in the order given.

        Each window is run by itself. An int8 graph scales its activations by all that it is given at once, so that in a
        batch a window's logits would depend on its neighbours; and without padding it takes less time and memory.
        """
        encoded = [encode_window(self.pieces, question, window, follows=follows) for window in windows]
        return list((self._pool.map if self._pool else map)(self._read, windows, encoded))

    def _read(self, window: Window, encoded: Encoded) -> WindowReading:
        ids, mask, segments = pad([encoded])
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": segments}
        tokens = np.asarray(self._session.run(None, given)[0], np.float32)[0]
        return WindowReading(sentence_scores(tokens, encoded.owner, len(window.sentences)), float(tokens[0, 2]))


def open_reader(folder: Path = WEIGHTS, *, threads: int = 0, fused: Path | None = None) -> OnnxReader:
    """The reader in `folder`. `threads` 0 takes all cores; `fused` is its graph as `fuse_reader` wrote it.

    Raises:
        ModelNotFound: the folder lacks `reader.onnx` or `tokenizer.json`.
    """
    for name in (GRAPH, TOKENIZER):
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
        session = _session(folder / GRAPH, GraphOptimizationLevel.ORT_ENABLE_ALL)
    tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return OnnxReader(session, tokenizer, threads or cores())


def fuse_reader(target: Path, folder: Path = WEIGHTS) -> None:
    """Writes the reader's graph with ONNX Runtime's fusions done, so that no start has to do them.

    Measured on the shipped reader: half the time to open. The level of fusions is the one that any processor can run.
    """
    _session(folder / GRAPH, GraphOptimizationLevel.ORT_ENABLE_EXTENDED, save=target)


def _session(graph: Path, level: GraphOptimizationLevel, save: Path | None = None) -> InferenceSession:
    options = SessionOptions()
    options.graph_optimization_level = level
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # windows differ in length: a pattern for each would only cost memory
    options.log_severity_level = 4
    if save is not None:
        options.optimized_model_filepath = str(save)
    return InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
