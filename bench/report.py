"""Builds one report from all measurements: `make bench` runs it last, or

    python -m bench.report

combines `quality.json`, `peers.json`, `outlets.json`, `scale.json` and `trace.json` of `var/bench`, those that exist,
into `bench/REPORT.md`, `bench/report.json` and the plots in `bench/plots`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.machine import describe
from bench.report_plots import draw
from bench.samples import Part, Table, Target, markdown, read_results

PROJECT = Path(__file__).resolve().parent.parent
PLACE = PROJECT / "var" / "bench"
SHORTFALLS = PROJECT / "bench" / "SHORTFALLS.md"  # written by hand, from profiles
QUALITY = ("questions", "bold", "shown", "right_declines", "wrong_declines", "auroc", "calibration_error")
HEADINGS = {
    "quality": "Quality",
    "start": "Start",
    "answer": "Answering",
    "bot": "The running bot",
    "curve": "Quality against time",
    "stages": "Where the time goes",
    "embed": "Embedding",
    "changed": "A changed article",
    "outlets": "Across the outlets",
    "limits": "Limits",
    "scale": "A thousand to a million passages",
    "trace": "The way of a question",
}


def quality_part(path: Path) -> Part:
    """Builds a table from the output of `python -m bench.quality --save`."""
    found: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    rows = tuple(
        (name, *(round(value, 3) if isinstance(value := one[key], float) else value for key in QUALITY))
        for name, one in found.items()
    )
    columns = ("story", *(key.replace("_", " ") for key in QUALITY))
    notes = ("Shares; the README says under Evaluation how they are judged.",)
    return Part((Table("What the answers are worth", columns, rows, notes),))


def gather(place: Path) -> dict[str, Part]:
    """Loads every measured part, in the order of the report.

    Raises:
        SystemExit: there are no measurements.
    """
    parts: dict[str, Part] = {}
    if (place / "quality.json").is_file():
        parts["quality"] = quality_part(place / "quality.json")
    for name in ("peers.json", "outlets.json", "scale.json", "trace.json"):
        if (place / name).is_file():
            parts |= read_results(place / name)
    if not parts:
        raise SystemExit(f"Nothing was measured in {place} yet: `make bench` does it all.")
    order = [*HEADINGS, *parts]
    return dict(sorted(parts.items(), key=lambda item: order.index(item[0])))


def mark(target: Target) -> str:
    return "stated" if target.reached is None else "reached" if target.reached else "**falls short**"


def targets_table(targets: Sequence[Target]) -> str:
    """Formats the targets beside the measurements, met or not."""
    rows = [f"| {one.what} | {one.target} | {one.measured} | {mark(one)} |" for one in targets]
    return "\n".join(["| what | to reach | measured | |", "| --- | --- | --- | --- |", *rows]) + "\n"


def machine_lines(machine: Mapping[str, Any]) -> str:
    return (
        f"{machine['cores']} cores ({machine['architecture']}; {machine['flags']}), {machine['memory_gb']} GB,"
        f" {machine['system']}, Python {machine['python']}; {machine['versions']}."
    )


def compose(
    parts: Mapping[str, Part], machine: Mapping[str, Any], plots: Sequence[str], day: str, reasons: str = ""
) -> str:
    """Builds the report in Markdown; `reasons` explain missed targets."""
    targets = [target for part in parts.values() for target in part.targets]
    short = [target.what for target in targets if target.reached is False]
    pieces = [
        "# What storybot costs, and what it is worth\n",
        f"Made by `make bench` on {day}; do not edit. {machine_lines(machine)}\n",
        "Compared on the same machine, model (all-MiniLM-L6-v2), articles and questions: LangChain with FAISS and"
        " HuggingFaceEmbeddings, txtai hybrid, and plain sentence-transformers with NumPy. “1/20” is the median of the"
        " ratios of the runs.\n",
        "## What was to be reached\n",
        targets_table(targets),
        f"{len(short)} of {len(targets)} rows fall short." + (f" Short: {'; '.join(short)}.\n" if short else "\n"),
    ]
    if short and reasons:
        pieces += ["## Why it falls short\n", reasons]
    pieces += [f"![{name.replace('_', ' ')}](plots/{name}.png)\n" for name in plots]
    for name, part in parts.items():
        pieces.append(f"## {HEADINGS.get(name, name)}\n")
        if part.load:
            loads = " to ".join(f"{one:.1f}" for one in part.load)
            pieces.append(
                f"Runs: {part.runs}. Load of the machine before and after, this bench's own included: {loads}.\n"
            )
        pieces += [markdown(table) for table in part.tables]
    return "\n".join(pieces)


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes the report; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.report", description="Puts the report together.")
    parser.add_argument("--measured", type=Path, default=PLACE, help="the folder of the measurements")
    parser.add_argument("--into", type=Path, default=PROJECT / "bench", help="the folder for the report")
    given = parser.parse_args(arguments)
    parts = gather(given.measured)
    machine, day = describe(), datetime.now(UTC).date().isoformat()
    reasons = SHORTFALLS.read_text(encoding="utf-8") if SHORTFALLS.is_file() else ""
    plots = draw(parts, given.into / "plots")
    (given.into / "REPORT.md").write_text(compose(parts, machine, plots, day, reasons), encoding="utf-8")
    report = {"made": day, "machine": machine, "parts": {name: asdict(part) for name, part in parts.items()}}
    (given.into / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{given.into / 'REPORT.md'}: {len(parts)} parts, {len(plots)} pictures")
    return 0


if __name__ == "__main__":
    sys.exit(main())
