"""Repeated measurements and the tables that show them."""

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
    """A table; `rows` contain text and numbers, None for an empty cell."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A target: `measured` describes the measurement, `reached` is None without a bound."""

    what: str
    target: str
    measured: str
    reached: bool | None


@dataclass(frozen=True, slots=True)
class Part:
    """The result of one part: `load` is the machine's load before and after it, `seconds` its duration."""

    tables: tuple[Table, ...]
    targets: tuple[Target, ...] = ()
    runs: int = 1
    load: tuple[float, ...] = ()
    seconds: float = 0.0


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """Returns the nearest-rank percentile for `share` (0..1], which is always a measured value.

    Raises:
        ValueError: there are no values, or the share is out of range.
    """
    if not values or not 0 < share <= 1:
        raise ValueError("A percentile needs values and a share in (0, 1].")
    ordered = sorted(values)
    return ordered[math.ceil(share * len(ordered)) - 1]


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """Returns ours/theirs per run, because load on the machine affects both in a run.

    Raises:
        ValueError: the numbers of runs differ.
    """
    return [one / other for one, other in zip(ours, theirs, strict=True)]


def spread(values: Sequence[float], digits: int = 0) -> str:
    """Formats the median, with minimum and maximum if there are several values: "12 (10–19)"."""
    middle = f"{median(values):,.{digits}f}"
    if len(values) == 1:
        return middle
    return f"{middle} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"


def load() -> float:
    """Returns the load average of the last minute; 0 if unknown."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else 0.0


def markdown(table: Table) -> str:
    """Formats the table in Markdown, with numbers right-aligned."""
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
    """Formats a cell: three significant digits, thousands separators, empty for None."""
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
    """Saves the parts as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    results = {"machine": dict(machine), "parts": {name: asdict(part) for name, part in parts.items()}}
    path.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read_results(path: Path) -> dict[str, Part]:
    """Loads what `write_results` wrote; a file of tables without parts, or a list of tables, is read as one part.

    Raises:
        ValueError: it has neither form.
    """
    results = json.loads(path.read_text(encoding="utf-8"))
    if isinstance(results, list):
        results = {"tables": results}
    if "parts" not in results:
        results = {"parts": {path.stem: results}}
    return {name: part_of(fields) for name, fields in results["parts"].items()}


def part_of(fields: Mapping[str, Any]) -> Part:
    """Parses a part."""
    loads = fields.get("load") or []
    return Part(
        tuple(table_of(one) for one in fields["tables"]),
        tuple(target_of(one) for one in fields.get("targets") or ()),
        int(fields.get("runs") or 1),
        tuple(map(float, loads if isinstance(loads, list) else [loads])),
        float(fields.get("seconds") or 0.0),
    )


def table_of(fields: Mapping[str, Any]) -> Table:
    """Parses a table.

    Raises:
        ValueError: a row and the columns differ in length.
    """
    notes = fields.get("notes") or ()
    table = Table(
        str(fields["title"]),
        tuple(map(str, fields["columns"])),
        tuple(tuple(row) for row in fields["rows"]),
        (notes,) if isinstance(notes, str) else tuple(map(str, notes)),
    )
    if any(len(row) != len(table.columns) for row in table.rows):
        raise ValueError(f"A row of the table {table.title!r} has the wrong number of cells.")
    return table


def target_of(fields: Mapping[str, Any]) -> Target:
    """Parses a target."""
    reached = fields.get("reached")
    return Target(
        str(fields["what"]),
        str(fields["target"]),
        str(fields["measured"]),
        reached if reached is None else bool(reached),
    )
