"""An exported cross-encoder at answer time: scores a question and a sentence without torch."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions
from tokenizers import Tokenizer

from index.errors import ModelNotFound
from index.models.onnx_encoder import RERANKER_CONFIG, RERANKER_GRAPH, TOKENIZER

PAIRS_AT_ONCE = 16


class OnnxReranker:
    """Scores pairs with the cross-encoder in `folder`. Thread-safe.

    Raises:
        ModelNotFound: a file that `export_reranker` writes is missing or unreadable.
    """

    def __init__(self, folder: Path, *, threads: int = 0) -> None:
        try:
            config = json.loads((folder / RERANKER_CONFIG).read_text(encoding="utf-8"))
            self._inputs: tuple[str, ...] = tuple(config["inputs"])
            self._tokenizer = Tokenizer.from_str((folder / TOKENIZER).read_text(encoding="utf-8"))
            self._tokenizer.enable_truncation(int(config["max_tokens"]))
            options = SessionOptions()
            options.intra_op_num_threads = threads
            graph = (folder / RERANKER_GRAPH).read_bytes()
            self._session = InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # both libraries raise bare Exceptions
            raise ModelNotFound(
                f"There is no sound export of a cross-encoder in {folder}.",
                model=str(folder),
                remedy="Run `storybot rebuild` with STORYBOT_RERANKER set.",
            ) from error

    def score(self, question: str, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Returns the logit of each sentence for `question`, (sentences,)."""
        scores = np.zeros(len(sentences), np.float32)
        order = sorted(range(len(sentences)), key=lambda at: len(sentences[at]))
        for start in range(0, len(order), PAIRS_AT_ONCE):
            some = order[start : start + PAIRS_AT_ONCE]
            encoded = [self._tokenizer.encode(question, sentences[at]) for at in some]
            longest = max(len(one.ids) for one in encoded)
            columns = {name: np.zeros((len(some), longest), np.int64) for name in self._inputs}
            for row, one in enumerate(encoded):
                filled = {"input_ids": one.ids, "attention_mask": one.attention_mask, "token_type_ids": one.type_ids}
                for name, column in columns.items():
                    column[row, : len(one.ids)] = filled[name]
            scores[some] = np.asarray(self._session.run(None, columns)[0], np.float32)[:, 0]
        return scores
