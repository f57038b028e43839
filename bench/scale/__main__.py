"""Search latency, recall and memory from a thousand passages to a million:

    python -m bench.scale [--sizes 1000,10000,100000,1000000] [--runs 3] [--out var/bench]

writes `scale.json`, `scale.md` and plots into the folder OUT. The stories are generated (`bench.make_story`), their
vectors come from the shipped encoder (`bench.scale.encoded`), and the store is the real one: each size is written as a
generation, then opened and searched in separate processes. Generations stay in `--work` for the next run; a million
passages take 7 GB of disk and about 10 GB of memory while they are written.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.machine import describe
from bench.report_plots import draw
from bench.samples import Part, load, markdown, write_results
from bench.scale.build import REPORT, WORK
from bench.scale.tables import Size, tables, targets

PROJECT = Path(__file__).resolve().parent.parent.parent
PLACE = PROJECT / "var" / "bench"
SIZES = "1000,10000,100000,1000000"
KINDS = (1_000, 3_000, 10_000, 20_000, 30_000, 100_000, 1_000_000)
RUNS, COMPARED = "runs.json", "kinds.json"


def run(module: str, *arguments: str, threads: int = 1) -> Iterator[dict[str, Any]]:
    """Runs a module in a new process and yields its output lines as JSON.

    Raises:
        SystemExit: it failed; its output is above.
    """
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "OPENBLAS_NUM_THREADS": str(threads)}
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=PROJECT) as child:
        for line in child.stdout or ():
            yield json.loads(line)
    if child.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {child.returncode}.")


def measured(work: Path, cache: Path, passages: int, runs: int, *, reuse: bool) -> Size:
    """Builds one size unless it exists, and measures it repeatedly, the first time also against brute force.

    With `reuse`, returns the results of an earlier run at this size.
    """
    folder = work / str(passages)
    if reuse and (folder / RUNS).exists():
        fields = json.loads((folder / RUNS).read_text(encoding="utf-8"))
        return Size(fields["build"], fields["runs"])
    cores = os.cpu_count() or 1
    options = ("--passages", str(passages), "--cache", str(cache))
    build = next(run("bench.scale.build", str(folder), *options, threads=cores))
    _tell(f"{passages:,} passages: written in {build['write_s']:.1f} s")
    generation = str(folder / "generations" / build["generation"])
    rows = []
    for number in range(runs):
        exact = ["--exact"] if number == 0 else []
        rows.append(next(run("bench.scale.measure", generation, "--work", str(folder / WORK), *exact)))
        first = rows[-1]["filters"][0]
        _tell(
            f"{passages:,} passages, run {number + 1}: opened in {rows[-1]['opening_s']:.2f} s, p50 "
            f"{first['both_p50_ms']:.2f} ms, p99 {first['both_p99_ms']:.2f} ms, load {load()}"
        )
    (folder / RUNS).write_text(json.dumps({"build": build, "runs": rows}) + "\n", encoding="utf-8")
    return Size(build, rows)


def compared(work: Path, passages: int, *, reuse: bool) -> list[dict[str, Any]]:
    """Measures each kind of index at every size up to this one, and recall against speed at the largest common one."""
    folder = work / str(passages)
    if reuse and (work / COMPARED).exists():
        found: list[dict[str, Any]] = json.loads((work / COMPARED).read_text(encoding="utf-8"))
        return found
    build = json.loads((folder / REPORT).read_text(encoding="utf-8"))
    common = (
        str(folder / "generations" / build["generation"]),
        "--work",
        str(folder / WORK),
        "--folder",
        str(work / "kinds"),
    )
    rows: list[dict[str, Any]] = []
    for size in (size for size in KINDS if size <= passages):
        curve = ["--curve"] if size >= min(100_000, passages) else []
        for row in run("bench.scale.kinds", *common, "--sizes", str(size), *curve):
            rows.append(row)
            _tell(json.dumps(row))
        (work / COMPARED).write_text(json.dumps(rows) + "\n", encoding="utf-8")
    return rows


def _tell(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and writes; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale", description="Measures search by corpus size.")
    parser.add_argument("--sizes", default=SIZES, help="numbers of passages, separated by commas")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--out", type=Path, default=PLACE, help="folder for scale.json and the plots")
    parser.add_argument("--work", type=Path, default=PLACE / "scale", help="folder that keeps the stories")
    parser.add_argument("--cache", type=Path, default=PLACE / "cache", help="folder that keeps the vectors")
    parser.add_argument("--kinds-up-to", type=int, default=KINDS[-1], help="compare index types up to this size")
    parser.add_argument("--reuse", action="store_true", help="keep the results of an earlier run")
    given = parser.parse_args(arguments)
    began, before = time.monotonic(), load()
    wanted = sorted(int(size) for size in given.sizes.split(","))
    sizes: list[Size] = []
    kinds: list[dict[str, Any]] = []

    def keep() -> Part:
        """Saves the results after each step, so that an interrupted run keeps them."""
        loads = (before, load())
        made = tuple(tables(sizes, kinds, loads))
        part = Part(made, tuple(targets(sizes)), given.runs, loads, time.monotonic() - began)
        write_results(given.out / "scale.json", {"scale": part}, describe())
        return part

    for passages in wanted:
        sizes.append(measured(given.work, given.cache, passages, given.runs, reuse=given.reuse))
        keep()
    largest = max((size for size in wanted if size <= given.kinds_up_to), default=0)
    if largest:
        kinds = compared(given.work, largest, reuse=given.reuse)
    part = keep()
    (given.out / "scale.md").write_text("\n".join(map(markdown, part.tables)), encoding="utf-8")
    drawn = draw({"scale": part}, given.out)
    print(f"{given.out / 'scale.json'}: {len(part.tables)} tables, plots {', '.join(drawn)}")
    for target in part.targets:
        print(f"{target.what}: {target.measured} ({target.target})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
