"""Finished points of an attack are not repeated."""

from __future__ import annotations

from pathlib import Path

from tests.attack.crash import CrashFigures
from tests.attack.ledger import Ledger, add


def test_a_recorded_point_counts_for_the_next_run_of_the_same_attack(tmp_path: Path) -> None:
    path = tmp_path / "attack.jsonl"
    at = CrashFigures(points=1, answers=7)
    at.kinds["fsync"] += 2
    Ledger("crash at 10 points", path).enter("3", at)
    Ledger("crash at 20 points", path).enter("4", CrashFigures(points=1))

    again = Ledger("crash at 10 points", path)
    figures = CrashFigures(points=1)
    figures.kinds["write"] += 1
    add(figures, again.done["3"])

    assert again.done.keys() == {"3"}
    assert (figures.points, figures.answers, dict(figures.kinds)) == (2, 7, {"write": 1, "fsync": 2})


def test_changed_code_is_attacked_from_the_beginning(tmp_path: Path) -> None:
    path = tmp_path / "attack.jsonl"
    Ledger("crash", path).enter("3", CrashFigures())
    row = path.read_text(encoding="utf-8")
    path.write_text(row.replace("code ", "code 0"), encoding="utf-8")

    assert not Ledger("crash", path).done
