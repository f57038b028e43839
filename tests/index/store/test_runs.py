"""Ranges of passages compared with masks."""

from __future__ import annotations

import numpy as np
import pytest

from index.store.filters import count_of, mask_of, merge_runs, numbers_of


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.9, 1.0])
def test_ranges_contain_exactly_the_passages_of_their_mask(share: float) -> None:
    rng = np.random.default_rng(2)
    firsts = np.concatenate([[0], np.cumsum(rng.integers(0, 6, 300))])  # articles, some without passages
    articles = rng.random(300) < share
    expected = np.repeat(articles, np.diff(firsts))
    numbers = np.flatnonzero(articles)
    runs = merge_runs(firsts[numbers], firsts[numbers + 1])
    assert mask_of(runs, int(firsts[-1])).tolist() == expected.tolist()
    assert numbers_of(runs).tolist() == np.flatnonzero(expected).tolist()
    assert count_of(runs) == expected.sum()
    assert (runs[:, 0] < runs[:, 1]).all()
    assert (runs[1:, 0] > runs[:-1, 1]).all()
