"""The reader: how likely a sentence answers a question.

The shipped reader is MiniLM fitted by `python -m bench.reader` (see bench/reader), int8, run by ONNX Runtime; nothing
here imports torch. `NullReader` stands in where a machine cannot afford it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from tokenizers import Tokenizer

from index.answer.runs import Candidate, find_runs
from index.answer.windows import Encoded, Window, encode_window, pad, sentence_scores
from index.errors import ModelNotFound

WEIGHTS = Path(__file__).resolve().parent / "weights"
BATCH_TOKENS = 1200  # windows of like length share a batch up to here; more costs padding and cache

__all__ = ["Candidate", "NullReader", "OnnxReader", "Reader", "WindowReading", "find_runs", "open_reader"]


class Reader(Protocol):
    """Judges candidates. Implementations may be called from several threads at once."""

    def judge(
        self, question: str, candidates: Sequence[Candidate], *, follows: str | None = None
    ) -> NDArray[np.float32]:
        """(candidates,): calibrated probabilities, 0..1, that each sentence answers `question` (after `follows`)."""
        ...


@dataclass(frozen=True, slots=True)
class WindowReading:
    """What the reader made of one window: a logit for each sentence, and one for "nothing here answers"."""

    sentences: NDArray[np.float32]
    none: float


def _sigmoid(odds: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(odds, -30, 30))), np.float32)


class NullReader:
    """No model: a logistic over nearness and words alone (`null.json`: bias, dense, words)."""

    def __init__(self, coefficients: Mapping[str, float]) -> None:
        self._fitted = dict(coefficients)

    def judge(
        self, question: str, candidates: Sequence[Candidate], *, follows: str | None = None
    ) -> NDArray[np.float32]:
        fitted = self._fitted
        odds = [fitted["bias"] + fitted["dense"] * one.dense + fitted["words"] * one.words for one in candidates]
        return _sigmoid(np.asarray(odds, np.float32))


class OnnxReader:
    """The fitted reader. ONNX Runtime sessions and tokenizers are safe to share between threads."""

    def __init__(self, session: InferenceSession, tokenizer: Tokenizer, calibration: Mapping[str, float]) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._fitted = dict(calibration)
        self._pieces = lru_cache(maxsize=8192)(self._encode)

    def _encode(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def pieces(self, text: str) -> list[int]:
        return list(self._pieces(text))

    def read(self, question: str, windows: Sequence[Window], *, follows: str | None = None) -> list[WindowReading]:
        """The raw logits of each window, in the order given. Windows of like length are run together."""
        encoded = [encode_window(self.pieces, question, window, follows=follows) for window in windows]
        order = sorted(range(len(encoded)), key=lambda at: len(encoded[at].ids))
        read: dict[int, WindowReading] = {}
        batch: list[int] = []
        for place, at in enumerate(order):
            batch.append(at)
            last = place + 1 == len(order)
            if last or len(encoded[order[place + 1]].ids) * (len(batch) + 1) > BATCH_TOKENS:
                tokens = self._run([encoded[one] for one in batch])
                for row, one in enumerate(batch):
                    scores = sentence_scores(tokens[row], encoded[one].owner, len(windows[one].sentences))
                    read[one] = WindowReading(scores, float(tokens[row, 0, 2]))
                batch = []
        return [read[at] for at in range(len(windows))]

    def _run(self, encoded: Sequence[Encoded]) -> NDArray[np.float32]:
        ids, mask, segments = pad(encoded)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": segments}
        return np.asarray(self._session.run(None, given)[0], np.float32)

    def logits(
        self, question: str, candidates: Sequence[Candidate], *, follows: str | None = None
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """(candidates,) each: the sentences' logits, and the logit of "nothing" of the window that each was read in."""
        scores = np.full(len(candidates), -20.0, np.float32)
        none = np.zeros(len(candidates), np.float32)
        runs = find_runs(candidates)
        for run, reading in zip(runs, self.read(question, [run.window for run in runs], follows=follows), strict=True):
            for place, number in enumerate(run.candidates):
                if number >= 0:
                    scores[number], none[number] = reading.sentences[place], reading.none
        return scores, none

    def judge(
        self, question: str, candidates: Sequence[Candidate], *, follows: str | None = None
    ) -> NDArray[np.float32]:
        if not candidates:
            return np.zeros(0, np.float32)
        scores, none = self.logits(question, candidates, follows=follows)
        fitted = self._fitted
        dense = np.asarray([one.dense for one in candidates], np.float32)
        odds = fitted["bias"] + fitted["sentence"] * scores + fitted["none"] * none + fitted["dense"] * dense
        return _sigmoid(odds)


def open_reader(folder: Path = WEIGHTS, *, threads: int = 0, off: bool = False) -> OnnxReader | NullReader:
    """The reader in `folder`; with `off` the one that needs no model. `threads` 0 takes all cores.

    Raises:
        ModelNotFound: the folder lacks `reader.onnx`, `tokenizer.json` or `calibration.json`.
    """
    try:
        fitted = json.loads((folder / "calibration.json").read_text("utf-8"))
        if off:
            return NullReader(fitted["null"])
        for name in ("reader.onnx", "tokenizer.json"):
            if not (folder / name).is_file():
                raise FileNotFoundError(name)
        options = SessionOptions()
        options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_ALL
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = InferenceSession(str(folder / "reader.onnx"), options, providers=["CPUExecutionProvider"])
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    except FileNotFoundError as error:
        raise ModelNotFound(
            "The reader's weights are not there.", model=str(folder), remedy="`python -m bench.reader` makes them."
        ) from error
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return OnnxReader(session, tokenizer, fitted["reader"])
