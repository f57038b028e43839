"""From the reader's logits to probabilities that mean what they say (Platt 1999), fitted on held-out topics."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from bench.reader.cases import Case
from index.answer.reader import OnnxReader


def _rows(
    cases: Sequence[Case], logits: Sequence[tuple[NDArray[np.float32], NDArray[np.float32]]]
) -> NDArray[np.float64]:
    rows = [
        (float(scores[at]), float(none[at]), one.dense, one.words)
        for case, (scores, none) in zip(cases, logits, strict=True)
        for at, one in enumerate(case.candidates)
    ]
    return np.asarray(rows, np.float64)


def calibrate(reader: OnnxReader, cases: Sequence[Case], out: Path) -> dict[str, dict[str, float]]:
    """Writes and returns the coefficients of the reader and of the one without a model.

    Each question weighs the same, however many candidates it has.
    """
    logits = [reader.logits(case.question, case.candidates, follows=case.follows) for case in cases]
    rows = _rows(cases, logits)
    gold = np.asarray([float(at in case.gold) for case in cases for at in range(len(case.candidates))])
    read = LogisticRegression(C=10.0, max_iter=1000).fit(rows[:, :3], gold)
    null = LogisticRegression(C=10.0, max_iter=1000).fit(rows[:, 2:], gold)
    fitted = {
        "reader": {
            "bias": float(read.intercept_[0]),
            **{
                name: round(float(value), 5)
                for name, value in zip(("sentence", "none", "dense"), read.coef_[0], strict=True)
            },
        },
        "null": {
            "bias": float(null.intercept_[0]),
            **{name: round(float(value), 5) for name, value in zip(("dense", "words"), null.coef_[0], strict=True)},
        },
    }
    out.write_text(json.dumps(fitted, indent=1) + "\n", "utf-8")
    return fitted
