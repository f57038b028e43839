"""Figures that were measured several times, and the tables that they stand in."""

from __future__ import annotations

import json
import math
import os
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

Cell = str | float | int | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it is kept and printed: `rows` hold text and numbers, None where there is nothing."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A row of what is to be reached: `measured` says in words what was, `reached` is None where nothing was to be."""

    what: str
    target: str
    measured: str
    reached: bool | None


@dataclass(frozen=True, slots=True)
class Part:
    """What one part of the bench gave: `load` is the machine's before and after it, `seconds` how long it took."""

    tables: tuple[Table, ...]
    targets: tuple[Target, ...] = ()
    runs: int = 1
    load: tuple[float, ...] = ()
    seconds: float = 0.0


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0..1) of all do not exceed, by nearest rank: always one that was measured.

    Raises:
        ValueError: there are no values, or the share is none.
    """
    if not values or not 0 < share <= 1:
        raise ValueError("A percentile needs values and a share in (0, 1].")
    ordered = sorted(values)
    return ordered[math.ceil(share * len(ordered)) - 1]


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """Ours over theirs, run by run: what loads the machine in a run loads both.

    Raises:
        ValueError: there are not as many of the one as of the other.
    """
    return [one / other for one, other in zip(ours, theirs, strict=True)]


def spread(values: Sequence[float], digits: int = 0) -> str:
    """The median, and the least and the most where there were several: "12 (10–19)"."""
    middle = f"{median(values):,.{digits}f}"
    if len(values) == 1:
        return middle
    return f"{middle} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"


def load() -> float:
    """The machine's load over the last minute; 0 where it does not tell."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else 0.0


def markdown(table: Table) -> str:
    """The table in Markdown; numbers to the right."""
    numeric = [
        any(isinstance(row[at], (int, float)) for row in table.rows)
        and all(row[at] is None or isinstance(row[at], (int, float)) for row in table.rows)
        for at in range(len(table.columns))
    ]
    lines = [
        f"### {table.title}",
        "",
        "| " + " | ".join(_escaped(column) for column in table.columns) + " |",
        "|" + "|".join(" ---: " if right else " --- " for right in numeric) + "|",
        *("| " + " | ".join(cell_text(cell) for cell in row) + " |" for row in table.rows),
    ]
    if table.notes:
        lines += ["", *(f"- {note}" for note in table.notes)]
    return "\n".join(lines) + "\n"


def cell_text(cell: Cell) -> str:
    """A cell as it is printed: three digits that count, thousands apart, and nothing for None."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        if cell != cell:
            return "–"
        if abs(cell) >= 100 or cell == int(cell):
            return f"{cell:,.0f}"
        return f"{cell:.3g}"
    return f"{cell:,}" if isinstance(cell, int) and not isinstance(cell, bool) else _escaped(str(cell))


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def write_results(path: Path, parts: Mapping[str, Part], machine: Mapping[str, Any]) -> None:
    """Keeps what was measured as JSON, part by part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    results = {"machine": dict(machine), "parts": {name: asdict(part) for name, part in parts.items()}}
    path.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read_results(path: Path) -> dict[str, Part]:
    """What `write_results` wrote. A file that has tables but no parts, or is a list of tables, is one part.

    Raises:
        ValueError: it holds no such thing.
    """
    results = json.loads(path.read_text(encoding="utf-8"))
    if isinstance(results, list):
        results = {"tables": results}
    if "parts" not in results:
        results = {"parts": {path.stem: results}}
    return {name: part_of(fields) for name, fields in results["parts"].items()}


def part_of(fields: Mapping[str, Any]) -> Part:
    """A part out of JSON."""
    loads = fields.get("load") or []
    return Part(
        tuple(table_of(one) for one in fields["tables"]),
        tuple(target_of(one) for one in fields.get("targets") or ()),
        int(fields.get("runs") or 1),
        tuple(map(float, loads if isinstance(loads, list) else [loads])),
        float(fields.get("seconds") or 0.0),
    )


def table_of(fields: Mapping[str, Any]) -> Table:
    """A table out of JSON.

    Raises:
        ValueError: a row has not as many cells as there are columns.
    """
    notes = fields.get("notes") or ()
    table = Table(
        str(fields["title"]),
        tuple(map(str, fields["columns"])),
        tuple(tuple(row) for row in fields["rows"]),
        (notes,) if isinstance(notes, str) else tuple(map(str, notes)),
    )
    if any(len(row) != len(table.columns) for row in table.rows):
        raise ValueError(f"A row of the table {table.title!r} has not as many cells as there are columns.")
    return table


def target_of(fields: Mapping[str, Any]) -> Target:
    """A target out of JSON."""
    reached = fields.get("reached")
    return Target(
        str(fields["what"]),
        str(fields["target"]),
        str(fields["measured"]),
        reached if reached is None else bool(reached),
    )
