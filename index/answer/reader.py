"""The reader: how likely a sentence answers a question.

The shipped reader is MiniLM fitted by `python -m bench.reader` (see bench/reader), int8, run by ONNX Runtime; nothing
here imports torch. What its logits are worth beside the other voices is weighed by `judge.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from tokenizers import Tokenizer

from index.answer.windows import Encoded, Window, encode_window, pad, sentence_scores
from index.errors import ModelNotFound

WEIGHTS = Path(__file__).resolve().parent / "weights"


@dataclass(frozen=True, slots=True)
class WindowReading:
    """What the reader made of one window: a logit for each sentence, and one for "nothing here answers"."""

    sentences: NDArray[np.float32]
    none: float


class OnnxReader:
    """The fitted reader. ONNX Runtime sessions and tokenizers are safe to share between threads."""

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._pieces = lru_cache(maxsize=8192)(self._encode)

    def _encode(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def pieces(self, text: str) -> list[int]:
        return list(self._pieces(text))

    def read(self, question: str, windows: Sequence[Window], *, follows: str | None = None) -> list[WindowReading]:
        """The raw logits of each window, in the order given.

        Each window is run by itself. An int8 graph scales its activations by all that it is given at once, so that in a
        batch a window's logits would depend on its neighbours; and without padding it takes less time and memory.
        """
        return [self._read(window, encode_window(self.pieces, question, window, follows=follows)) for window in windows]

    def _read(self, window: Window, encoded: Encoded) -> WindowReading:
        ids, mask, segments = pad([encoded])
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": segments}
        tokens = np.asarray(self._session.run(None, given)[0], np.float32)[0]
        return WindowReading(sentence_scores(tokens, encoded.owner, len(window.sentences)), float(tokens[0, 2]))


def open_reader(folder: Path = WEIGHTS, *, threads: int = 0) -> OnnxReader:
    """The reader in `folder`. `threads` 0 takes all cores.

    Raises:
        ModelNotFound: the folder lacks `reader.onnx` or `tokenizer.json`.
    """
    for name in ("reader.onnx", "tokenizer.json"):
        if not (folder / name).is_file():
            raise ModelNotFound(
                "The reader's weights are not there.", model=str(folder), remedy="`python -m bench.reader` makes them."
            )
    options = SessionOptions()
    options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_ALL
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = InferenceSession(str(folder / "reader.onnx"), options, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return OnnxReader(session, tokenizer)
