"""Random damage to a generation or an article; see `tests.attack.mutation`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attack.damages import DAMAGES
from tests.attack.mutation import DamageFigures, run_in_process

EACH = len(DAMAGES)  # this many damages include each kind once, and frequent kinds several times


def check_figures(figures: DamageFigures, damages: int) -> None:
    assert figures.wrong == []
    assert figures.escaped == [], "something else than a StorybotError came out"
    assert figures.crashes == 0
    assert figures.damages == damages
    assert figures.harmless, "every damage was refused: even a foreign file?"
    assert figures.refused, "no damage was refused"
    assert figures.repaired, "nothing was rebuilt"


def test_damage_to_small_files_is_harmless_or_refused(tmp_path: Path) -> None:
    check_figures(run_in_process(tmp_path, count=EACH, seed=1, large=False), EACH)


def test_damage_to_files_too_large_to_be_read_whole_cites_no_wrong_text(tmp_path: Path) -> None:
    check_figures(run_in_process(tmp_path, count=EACH, seed=2, large=True), EACH)


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("large", [False, True], ids=["small files", "large files"])
def test_a_thousand_damages_are_harmless_or_refused(tmp_path: Path, large: bool) -> None:
    check_figures(run_in_process(tmp_path, count=1000, seed=3, large=large), 1000)
