"""The plots of the report, drawn from its tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bench.samples import Cell, Part, Table
from index.evaluate.metrics import bench_package

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INK, GRID = "#2b2d31", "#e3e5e8"
COLOURS = ("#5865f2", "#e0912f", "#2f9e78", "#c2477f", "#7a7f87", "#8a6d3b")
SIZES, TIME, MEMORY, RECALL = (
    "passages",
    re.compile(r"\bms\b"),
    re.compile(r"\bMB\b"),
    re.compile("recall", re.IGNORECASE),
)


def number_in(cell: Cell) -> float | None:
    """Returns the number that a cell starts with ("1,234 (1,200–1,300)" is 1234); None without one."""
    if isinstance(cell, (int, float)):
        return float(cell)
    found = re.match(r"\s*(-?[\d,]*\.?\d+)", cell or "")
    return float(found[1].replace(",", "")) if found else None


def series(table: Table, across: int, up: int) -> tuple[list[float], list[float]]:
    """Returns two columns as numbers, without rows that lack either."""
    pairs = [(number_in(row[across]), number_in(row[up])) for row in table.rows]
    known = [(one, other) for one, other in pairs if one is not None and other is not None]
    return [one for one, _ in known], [other for _, other in known]


def tables_of(parts: Mapping[str, Part]) -> Iterator[Table]:
    for part in parts.values():
        yield from part.tables


def columns_like(table: Table, wanted: re.Pattern[str]) -> list[int]:
    return [at for at, column in enumerate(table.columns) if wanted.search(column)]


def groups(table: Table, by: int) -> dict[str, Table]:
    """Splits the rows of a table by the text in one column."""
    found: dict[str, list[tuple[Cell, ...]]] = {}
    for row in table.rows:
        found.setdefault(str(row[by]), []).append(row)
    return {name: Table(table.title, table.columns, tuple(rows)) for name, rows in found.items()}


def draw(parts: Mapping[str, Part], folder: Path) -> list[str]:
    """Draws the plots that the parts have data for; returns their names, saved as `folder`/NAME.png.

    Raises:
        BenchExtraMissing: matplotlib is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    drawn = []
    for name, picture in PICTURES.items():
        figure = bench_package("matplotlib.figure").Figure(figsize=(6.4, 4.0), dpi=130, layout="constrained")
        axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(color=GRID, linewidth=0.8)
        axes.set_axisbelow(True)
        if picture(parts, axes):
            figure.savefig(folder / f"{name}.png")
            drawn.append(name)
    return drawn


def start_up(parts: Mapping[str, Part], axes: Axes) -> bool:
    """Draws bars: seconds to the first answer. Returns whether the report has them, as do the functions below."""
    table = next((one for one in tables_of(parts) if one.title.startswith("Time from process start")), None)
    if table is None:
        return False
    rows = [(str(row[0]), number_in(row[1]) or 0.0) for row in reversed(table.rows)]
    bars = axes.barh([name for name, _ in rows], [seconds for _, seconds in rows], color=COLOURS[4])
    for bar, (name, _) in zip(bars, rows, strict=True):
        bar.set_color(COLOURS[0] if name.startswith("storybot") else COLOURS[4])
    axes.bar_label(bars, fmt="%.2f s", padding=3, fontsize=9)
    axes.set(xlabel="seconds")
    axes.set_title("Time from process start to first answer", fontsize=11, color=INK)
    return True


def quality_against_time(parts: Mapping[str, Part], axes: Axes) -> bool:
    """Draws lines: right answers and right declines over milliseconds per question, a point for each setting."""
    table = next((one for one in tables_of(parts) if one.title == "Quality against latency"), None)
    if table is None:
        return False
    for colour, column in zip(COLOURS, ("bold right", "shown right", "right declines"), strict=False):
        across, up = series(table, table.columns.index("p50, ms"), table.columns.index(column))
        axes.plot(across, up, color=colour, marker="o", label=column)
    for row, time in zip(table.rows, series(table, 1, 0)[0], strict=True):
        axes.annotate(str(row[0]), (time, 0.02), xycoords=("data", "axes fraction"), ha="center", fontsize=8, color=INK)
    axes.set(xlabel="latency, p50, ms (above the axis: candidates read)", ylabel="share", ylim=(0, 1))
    axes.set_title("Quality against latency, by number of candidates", fontsize=11, color=INK)
    axes.legend(frameon=False, fontsize=9)
    return True


def by_size(wanted: re.Pattern[str], title: str, label: str) -> Callable[[Mapping[str, Part], Axes], bool]:
    """Returns a plot of lines over corpus size, for each matching column in every table whose rows are sizes."""

    def picture(parts: Mapping[str, Part], axes: Axes) -> bool:
        lines = []
        for table in tables_of(parts):
            if table.columns[0].casefold() != SIZES or columns_like(table, RECALL):
                continue
            for up in columns_like(table, wanted):
                across, values = series(table, 0, up)
                if len(across) > 1 and len(set(across)) == len(across):
                    lines.append((table.columns[up], across, values))
        for number, (name, across, values) in enumerate(lines):
            axes.plot(across, values, color=COLOURS[number % len(COLOURS)], marker="o", label=name)
        axes.set(xscale="log", yscale="log", xlabel="passages", ylabel=label)
        axes.set_title(title, fontsize=11, color=INK)
        if lines:
            axes.legend(frameon=False, fontsize=9)
        return bool(lines)

    return picture


def recall_against_speed(parts: Mapping[str, Part], axes: Axes) -> bool:
    """Draws points: recall over milliseconds, a line for each kind or size of index."""
    table = next((one for one in tables_of(parts) if columns_like(one, RECALL) and columns_like(one, TIME)), None)
    if table is None:
        return False
    up, across = columns_like(table, RECALL)[0], columns_like(table, TIME)[0]
    for colour, (name, group) in zip(COLOURS, groups(table, 0).items(), strict=False):
        times, recalls = series(group, across, up)
        axes.plot(times, recalls, color=colour, marker="o", label=name)
    axes.set(xscale="log", xlabel=table.columns[across], ylabel=table.columns[up])
    axes.set_title(table.title, fontsize=11, color=INK)
    axes.legend(frameon=False, fontsize=9)
    return True


PICTURES: dict[str, Callable[[Mapping[str, Part], Axes], bool]] = {
    "start_up": start_up,
    "quality_against_time": quality_against_time,
    "latency_by_size": by_size(TIME, "Search latency by corpus size", "ms"),
    "memory_by_size": by_size(MEMORY, "Memory by corpus size", "MB"),
    "recall_against_speed": recall_against_speed,
}
