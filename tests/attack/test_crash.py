"""Rebuilds killed from outside at any point; see `tests.attack.crash`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attack.crash import CrashFigures, crash


def check_figures(figures: CrashFigures, points: int) -> None:
    assert figures.points == points
    assert figures.old_live, "none was killed before the swap"
    assert figures.new_live, "none was killed after the swap"
    assert figures.none_live, "none was killed in the first build"
    assert figures.reused, "none was killed while it embedded"
    assert figures.answers > points, "nobody was asking"


def test_a_rebuild_killed_at_any_point_leaves_the_old_or_the_new_generation_intact(tmp_path: Path) -> None:
    check_figures(crash(tmp_path, points=10, articles=4, sentences=4), 10)


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_a_rebuild_killed_at_two_hundred_points_leaves_the_old_or_the_new_generation_intact(tmp_path: Path) -> None:
    check_figures(crash(tmp_path, points=200, articles=60), 200)
