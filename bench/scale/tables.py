"""Tables and targets of `bench.scale`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from bench.samples import Table, Target, median

Row = Mapping[str, Any]
P99, RECALL, RESIDENT, OPENING, GROWTH = 40.0, 0.98, 1536.0, 2.0, 12.0  # ms, share, MB, seconds, times
MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Size:
    """The results at one size: its build, and each run of `bench.scale.measure`."""

    build: Row
    runs: Sequence[Row]

    @property
    def passages(self) -> int:
        return int(self.build["passages"])

    def of(self, name: str) -> float:
        """Returns the median of the runs."""
        return median([float(run[name]) for run in self.runs])

    def filtered(self, number: int, name: str) -> float:
        """Returns the median of the runs with the filter of this number; 0 is none."""
        return median([float(run["filters"][number][name]) for run in self.runs])

    @property
    def filters(self) -> Sequence[Row]:
        """Returns the first run's filters, which were compared with brute force."""
        found: Sequence[Row] = self.runs[0]["filters"]
        return found


def tables(sizes: Sequence[Size], kinds: Sequence[Row], load: tuple[float, float]) -> list[Table]:
    """Builds all tables; `kinds` are the rows of `bench.scale.kinds`."""
    counts = ", ".join(f"{len(one.runs)} ({one.passages:,})" for one in sizes)
    times = f"Medians of runs: {counts}. Each run is a separate process that asks every question once."
    loaded = f"Load average before and after: {load[0]:.1f}, {load[1]:.1f}."
    return [*_kinds(kinds, loaded), *_by_size(sizes, times, loaded), *_filters(sizes, times, loaded)]


def _by_size(sizes: Sequence[Size], times: str, loaded: str) -> list[Table]:
    latency = Table(
        "Search latency by corpus size",
        (
            "passages",
            "hybrid, p50, ms",
            "hybrid, p99, ms",
            "dense, p50, ms",
            "dense, p99, ms",
            "BM25, p50, ms",
            "BM25, p99, ms",
        ),
        tuple(
            (
                one.passages,
                *(
                    one.filtered(0, f"{name}_{share}_ms")
                    for name in ("both", "vectors", "words")
                    for share in ("p50", "p99")
                ),
            )
            for one in sizes
        ),
        (
            f"The top 64 passages of dense and of BM25 search, as for an answer, without encoding; {_asked(sizes)} "
            "questions.",
            times,
            loaded,
        ),
    )
    running = Table(
        "CPU time of a search by corpus size",
        ("size", "p50, ms", "p99, ms"),
        tuple((one.passages, one.filtered(0, "cpu_p50_ms"), one.filtered(0, "cpu_p99_ms")) for one in sizes),
        ("Hybrid search; CPU time of its thread, which other programs on the machine do not affect.", times),
    )
    memory = Table(
        "Memory by corpus size",
        ("passages", "resident, MB", "peak, MB"),
        tuple(
            (one.passages, one.of("resident_mb"), one.of("highest_mb")) for one in sizes if "resident_mb" in one.runs[0]
        ),
        ("Of a process that opened the generation and the encoder and searched with every filter.", times),
    )
    opening = Table(
        "Opening and writing",
        (
            "size",
            "index",
            "opening, s",
            "read on opening, MB",
            "writing, s",
            "writing, CPU s",
            "peak before writing, MB",
            "peak while writing, MB",
            "on disk, MB",
        ),
        tuple(
            (
                one.passages,
                str(one.build["kind"]),
                one.of("opening_s"),
                one.of("opening_read_mb"),
                *(float(one.build[name]) for name in ("write_s", "write_cpu_s", "story_mb", "highest_mb", "disk_mb")),
            )
            for one in sizes
        ),
        (
            "Opening verifies and loads the index and the encoder, with the files in the page cache.",
            "Writing happens once, without embedding; one thread trains the index, all cores fill it.",
            times,
            loaded,
        ),
    )
    found = Table(
        "Recall by corpus size",
        (
            "size",
            "recall@10",
            "hit@1, dense",
            "hit@1, BM25",
            "hit@1, hybrid",
            "hit@10, dense",
            "hit@10, BM25",
            "hit@10, hybrid",
        ),
        tuple(
            (
                one.passages,
                float(one.filters[0]["recall_at_10"]),
                *(
                    float(one.runs[0]["planted"][f"{way}_{place}"])
                    for place in ("first", "ten")
                    for way in ("vectors", "words", "both")
                ),
            )
            for one in sizes
        ),
        (
            f"recall@10 compares dense search with brute force, {sizes[0].filters[0]['compared']} questions; hit@k is "
            "the share of planted answers, one sentence each, whose passage is among the first k.",
            "A passage's vector is the normalised mean of the vectors of its two or three sentences, one of which "
            "answers, so planted answers get harder to find as the corpus grows.",
        ),
    )
    return [latency, memory, running, opening, found]


def _asked(sizes: Sequence[Size]) -> str:
    counts = sorted({int(one.filters[0]["questions"]) for one in sizes})
    return f"{counts[0]}" if len(counts) == 1 else f"{counts[0]} to {counts[-1]}"


def _filters(sizes: Sequence[Size], times: str, loaded: str) -> list[Table]:
    made = []
    for one in sizes[-2:]:
        rows = tuple(
            (
                str(row["filter"]),
                int(row["allowed"]),
                one.filtered(number, "both_p50_ms"),
                one.filtered(number, "both_p99_ms"),
                one.filtered(number, "cpu_p99_ms"),
                float(row["recall_at_10"]),
                int(row["fewest"]),
            )
            for number, row in enumerate(one.filters)
        )
        columns = ("filter", "passages left", "p50, ms", "p99, ms", "p99, CPU ms", "recall@10", "fewest results")
        made.append(Table(f"Filters at {one.passages:,} passages", columns, rows, (times, loaded)))
    return made


def _kinds(kinds: Sequence[Row], loaded: str) -> list[Table]:
    if not kinds:
        return []
    curve = [row for row in kinds if "breadth" in row]
    plain = [row for row in kinds if "size" in row and "breadth" not in row]
    bandwidth = next(float(row["bandwidth"]) for row in kinds if "bandwidth" in row)
    searches = int(plain[0]["searches"])
    tables = []
    if curve:
        rows = tuple(
            (
                f"{row['kind']}, {int(row['size']):,}, by {row['label']}",
                int(row["breadth"]),
                float(row["p50_ms"]),
                float(row["recall_at_10"]),
            )
            for row in curve
        )
        usual = sorted({f"{row['usual']} {row['label']} ({row['kind']})" for row in curve})
        note = f"The default is {', '.join(usual)}."
        columns = ("index, vectors, parameter", "value", "p50, ms", "recall@10")
        tables.append(Table("Recall against latency", columns, rows, (note, f"{searches} searches each. {loaded}")))
    rows_by_kind = tuple(
        (
            f"{int(row['size']):,}",
            str(row["kind"]),
            _or_none(row, "build_s"),
            _or_none(row, "index_mb"),
            float(row["p50_ms"]),
            float(row["p99_ms"]),
            float(row["cpu_p50_ms"]),
            float(row["recall_at_10"]),
        )
        for row in plain
    )
    by_kind = ("vectors", "index", "build, s", "file, MB", "p50, ms", "p99, ms", "p50, CPU ms", "recall@10")
    note = f"{searches} searches for the top 64, one thread. {crossover(plain)} {loaded}"
    tables.append(Table("Dense index types", by_kind, rows_by_kind, (note,)))
    limits = []
    for row in plain:
        if row["kind"] == "FAISS alone":
            read = int(row["size"]) * 384 * 2 / (float(row["cpu_p50_ms"]) / 1000) / 1e9
            limits.append((f"{int(row['size']):,}", float(row["cpu_p50_ms"]), read, read / bandwidth))
    by_size = ("vectors", "FAISS exact search alone, CPU ms", "read, GB/s", "share of memory bandwidth")
    note = f"fp16, one thread. One thread reads {bandwidth:.1f} GB/s from memory (the best of five)."
    tables.append(Table("Lower bound of exact search", by_size, tuple(limits), (note,)))
    return tables


def _or_none(row: Row, name: str) -> float | None:
    return float(row[name]) if name in row else None


def crossover(rows: Sequence[Row]) -> str:
    """Says from which measured size on the inverted file (IVF) is faster than exact search."""
    times = {(row["kind"], int(row["size"])): float(row["cpu_p50_ms"]) for row in rows}
    faster = [size for kind, size in times if kind == "ivf" and times[kind, size] < times.get(("exact", size), 0.0)]
    if not faster:
        return "IVF is faster than exact search at no measured size."
    return f"IVF is faster than exact search from {min(faster):,} vectors on."


def targets(sizes: Sequence[Size]) -> list[Target]:
    """Builds the targets with their measurements."""
    by_size = {one.passages: one for one in sizes}
    largest, smallest = by_size[max(by_size)], by_size[min(by_size)]
    there = largest.passages == MILLION
    name = f"{largest.passages:,} passages"
    plain, recall = largest.filtered(0, "both_p99_ms"), float(largest.filters[0]["recall_at_10"])
    worst = max(range(len(largest.filters)), key=lambda number: largest.filtered(number, "both_p99_ms"))
    slowest = largest.filtered(worst, "both_p99_ms")
    least = min(float(row["recall_at_10"]) for row in largest.filters)
    ran = max(largest.filtered(number, "cpu_p99_ms") for number in range(len(largest.filters)))
    resident, opening = largest.of("resident_mb"), largest.of("opening_s")
    growth = largest.filtered(0, "both_p50_ms") / smallest.filtered(0, "both_p50_ms")
    running = largest.filtered(0, "cpu_p50_ms") / smallest.filtered(0, "cpu_p50_ms")
    each = [
        1024 * (more.of("resident_mb") - less.of("resident_mb")) / (more.passages - less.passages)
        for less, more in pairwise(sizes)
    ]
    return [
        Target(
            f"{name}: hybrid search, p99, without encoding",
            f"≤ {P99:.0f} ms at recall@10 ≥ {RECALL}, with every filter",
            f"{plain:.1f} ms at {recall:.3f}; slowest filter ({largest.filters[worst]['filter']}) {slowest:.1f} ms,"
            f" lowest recall {least:.3f}; at most {ran:.1f} ms of CPU time",
            (max(plain, slowest) <= P99 and min(recall, least) >= RECALL) if there else None,
        ),
        Target(f"{name}: resident memory", "≤ 1.5 GB", f"{resident:,.0f} MB", resident <= RESIDENT if there else None),
        Target(f"{name}: opening the index", "≤ 2 s", f"{opening:.2f} s", opening <= OPENING if there else None),
        Target(
            f"growth from {smallest.passages:,} to {name}",
            "search latency × ≤ 12, memory linear",
            f"latency × {growth:.1f} (p50), CPU time × {running:.1f}; resident KB per additional passage, from size to"
            " size: " + ", ".join(f"{one:.2f}" for one in each),
            growth <= GROWTH and max(each[1:] or each) < 2 if there else None,
        ),
    ]
