"""What the reader is worth: the right sentence first, answered told from unanswered, calibration, and speed."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from bench.reader.cases import Case
from index.answer.reader import Reader


def judged(reader: Reader, cases: Sequence[Case]) -> list[NDArray[np.float32]]:
    return [reader.judge(case.question, case.candidates, follows=case.follows) for case in cases]


def calibration_error(chances: NDArray[np.float64], right: NDArray[np.float64], bins: int = 10) -> float:
    """Expected calibration error over `bins` bins with as many cases each."""
    order = np.argsort(chances)
    parts = [part for part in np.array_split(order, bins) if len(part)]
    return float(sum(len(part) * abs(chances[part].mean() - right[part].mean()) for part in parts) / len(chances))


def figures(cases: Sequence[Case], chances: Sequence[NDArray[np.float32]]) -> dict[str, float]:
    """`first`/`three`: a right sentence is first / among three; `auroc` of the best chance, answered or not;
    `calibration`: how far the best chance is from how often the first sentence is right."""
    first, three, best, answered, right = [], [], [], [], []
    for case, row in zip(cases, chances, strict=True):
        order = np.argsort(-row, kind="stable")
        best.append(float(row[order[0]]))
        answered.append(bool(case.gold))
        right.append(float(int(order[0]) in case.gold))
        if case.gold:
            first.append(int(order[0]) in case.gold)
            three.append(any(int(one) in case.gold for one in order[:3]))
    found = {"questions": float(len(cases)), "first": float(np.mean(first)), "three": float(np.mean(three))}
    if 0 < sum(answered) < len(answered):
        found["auroc"] = float(roc_auc_score(answered, best))
    found["calibration"] = calibration_error(np.asarray(best), np.asarray(right))
    return {name: round(value, 4) for name, value in found.items()}


def speed(reader: Reader, cases: Sequence[Case], count: int, rounds: int = 30) -> dict[str, float]:
    """Milliseconds, p50 and p95, to judge `count` candidates picked evenly from all of a case's."""
    taken = []
    for at in range(rounds + 3):
        case = cases[at % len(cases)]
        step = max(1, len(case.candidates) // count)
        candidates = case.candidates[::step][:count]
        began = time.perf_counter()
        reader.judge(case.question, candidates, follows=case.follows)
        taken.append((time.perf_counter() - began) * 1000)
    p50, p95 = np.percentile(taken[3:], [50, 95])
    return {"candidates": float(count), "p50_ms": round(float(p50), 1), "p95_ms": round(float(p95), 1)}
