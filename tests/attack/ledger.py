"""The progress of an attack, saved line by line, so that an interrupted run resumes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.store.changes import code_digest

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Figures = Mapping[str, Any]


def add(figures: DataclassInstance, other: Figures) -> None:
    """Adds the counts of another run or point to `figures`; the size of a run is not a count and stays."""
    for name, value in other.items():
        mine = getattr(figures, name)
        if isinstance(value, dict):
            for kind, times in value.items():
                mine[kind] = mine.get(kind, 0) + times
        else:
            setattr(figures, name, mine + value)


class Ledger:
    """The finished points of an attack with their figures; in memory only if no file is named.

    A point counts for the same attack, size and seed on the same code of the index.
    """

    def __init__(self, attack: str, path: Path | None = None) -> None:
        self._attack, self._path = f"{attack}, code {code_digest()[:12]}", path
        self.done: dict[str, Figures] = {}
        if path is not None and path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                if row["attack"] == self._attack:
                    self.done[row["point"]] = row["figures"]

    def enter(self, point: str, figures: DataclassInstance) -> None:
        """Records a finished point; it is on disk when this returns."""
        # Not with `asdict`, which mangles a Counter.
        self.done[point] = {field.name: getattr(figures, field.name) for field in fields(figures)}
        if self._path is not None:
            row = {"attack": self._attack, "point": point, "figures": self.done[point]}
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")
