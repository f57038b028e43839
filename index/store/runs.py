"""Stretches `[begin, end)` of passages, (n, 2), ascending and apart: what a filter leaves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Runs = NDArray[np.int64]


def merge_runs(begins: NDArray[np.int64], ends: NDArray[np.int64]) -> Runs:
    """(n, 2): ascending stretches, those that touch joined and empty ones left out."""
    kept = begins < ends
    begins, ends = begins[kept], ends[kept]
    if not len(begins):
        return np.empty((0, 2), dtype=np.int64)
    apart = begins[1:] != ends[:-1]
    return np.stack([begins[np.append(True, apart)], ends[np.append(apart, True)]], axis=1).astype(np.int64)


def count_of(runs: Runs) -> int:
    """How many passages there are in all of them."""
    return int((runs[:, 1] - runs[:, 0]).sum())


def numbers_of(runs: Runs) -> NDArray[np.int32]:
    """The passages one by one, ascending."""
    lengths = runs[:, 1] - runs[:, 0]
    before = np.cumsum(lengths) - lengths
    return np.asarray(np.arange(int(lengths.sum())) + np.repeat(runs[:, 0] - before, lengths), np.int32)


def mask_of(runs: Runs, total: int) -> NDArray[np.bool_]:
    """(total,): which passages are in one of them."""
    bounds = np.concatenate([[0], runs.ravel(), [total]])
    inside = np.zeros(len(bounds) - 1, dtype=np.bool_)
    inside[1::2] = True  # before, in, between, in, ..., after
    return np.repeat(inside, np.diff(bounds))
