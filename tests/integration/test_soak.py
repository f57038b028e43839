"""A short version of the soak in `bench/soak.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import soak
from bench.soak_figures import within_bounds

PAUSE = 0.8  # seconds; without it, how many questions are asked would depend on how slow the rebuilds are


@pytest.mark.timeout(3600)
async def test_a_short_soak_has_no_wrong_or_lost_answer_and_keeps_its_bounds(shipped_index: Path) -> None:
    figures = await soak.soak_bot(2, 1, 1, people=2, models=shipped_index / ".models", candidates=4, pause=PAUSE)
    assert figures.wrong == []
    assert figures.lost == []
    assert (figures.rebuilds, figures.rollbacks, figures.damages) == (2, 1, 1)
    assert figures.refused_generations == 1
    assert figures.with_number > 0
    assert within_bounds(figures)
