"""Opens and searches one generation in a separate process, so that its memory is that of answering alone.

    python -m bench.scale.measure FOLDER --work FILE [--exact]

FOLDER is the generation, FILE an .npz with the questions; prints one line of JSON. `bench.scale` calls it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.samples import median, percentile
from index.store.generation import Generation
from index.store.generations import open_generation

PASSAGES = 64  # as many as the bot takes from each of the two searches
TEN = 10
WARMING_UP = 40  # questions
COMPARED = 100  # questions whose top ten are compared with brute force


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of a question."""

    name: str
    outlet: str | None = None
    after: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """The questions: texts and vectors (n, dimension), the passage that answers each or -1, and the rare outlets."""

    texts: Sequence[str]
    vectors: NDArray[np.float32]
    answers: NDArray[np.int64]
    rare: Sequence[str]


def resident_mb() -> dict[str, float]:
    """Returns this process's resident memory, its peak and its file-backed part; empty except on Linux."""
    names = {"VmRSS": "resident_mb", "VmHWM": "highest_mb", "RssFile": "file_mb"}
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return {}
    found = (line.split() for line in lines)
    return {names[row[0][:-1]]: int(row[1]) / 1024 for row in found if row and row[0][:-1] in names}


def bytes_read() -> int:
    """Returns the bytes that this process has read from files; 0 except on Linux."""
    try:
        fields = dict(line.split(": ") for line in Path("/proc/self/io").read_text(encoding="ascii").splitlines())
    except OSError:
        return 0
    return int(fields["rchar"])


def filters_of(generation: Generation, rare: str) -> list[Filter]:
    """Returns filters from none to a rare outlet."""
    names = [outlet.name for outlet in generation.outlets]
    return [
        Filter("none"),
        Filter("largest outlet", outlet=names[0]),
        Filter("a small outlet", outlet=names[30]),
        Filter("rare outlet, ten passages", outlet=rare),
        Filter("one year", after=date(2024, 1, 1), until=date(2024, 12, 31)),
        Filter("one month", after=date(2024, 3, 1), until=date(2024, 3, 31)),
        Filter("largest outlet, one month", outlet=names[0], after=date(2024, 3, 1), until=date(2024, 3, 31)),
    ]


def measure(folder: Path, work: Work, *, exact: bool) -> dict[str, Any]:
    """Measures opening, memory, and the time with every filter; with `exact` also recall against brute force."""
    before, read = resident_mb().get("resident_mb", 0.0), bytes_read()
    began = time.perf_counter()
    generation = open_generation(folder)
    opened = time.perf_counter() - began
    with generation:
        found: dict[str, Any] = {
            "passages": generation.passage_count,
            "kind": generation.manifest.content.vectors,
            "opening_s": opened,
            "opening_read_mb": (bytes_read() - read) / 2**20,
            "imported_mb": before,
            "opened_mb": resident_mb().get("resident_mb", 0.0),
        }
        for number in range(min(WARMING_UP, len(work.texts))):
            generation.search_vectors(work.vectors[number], PASSAGES)
            generation.search_words(work.texts[number], PASSAGES)
        filters = filters_of(generation, work.rare[0])
        found["filters"] = [timed(generation, work, one) for one in filters]
        found |= resident_mb()
        if exact:
            truth = Truth(generation, work.vectors[:COMPARED])
            for one, row in zip(filters, found["filters"], strict=True):
                row |= recall(generation, work, one, truth)
            found["planted"] = planted(generation, work)
    return found


def timed(generation: Generation, work: Work, one: Filter) -> dict[str, Any]:
    """Returns milliseconds of both searches, including filtering: medians and 99th percentiles over all questions.

    "cpu" is the thread's CPU time, which other programs on the machine do not affect.
    """
    times: dict[str, list[float]] = {"filter": [], "vectors": [], "words": [], "both": [], "cpu": []}
    clock = time.perf_counter
    for text, vector in zip(work.texts, work.vectors, strict=True):
        running, start = time.thread_time(), clock()
        articles = generation.allowed(outlet=one.outlet, after=one.after, until=one.until)
        filtered = clock()
        generation.search_vectors(vector, PASSAGES, articles)
        near = clock()
        generation.search_words(text, PASSAGES, articles)
        end, ran = clock(), time.thread_time() - running
        taken = (filtered - start, near - filtered, end - near, end - start, ran)
        for name, seconds in zip(times, taken, strict=True):
            times[name].append(1000 * seconds)
    row: dict[str, Any] = {"filter": one.name, "questions": len(work.texts)}
    for name, values in times.items():
        row |= {f"{name}_p50_ms": median(values), f"{name}_p99_ms": percentile(values, 0.99)}
    return row


class Truth:
    """The cosines of all passages and questions by brute force, (questions, passages)."""

    def __init__(self, generation: Generation, queries: NDArray[np.float32]) -> None:
        name, count = "passages.vectors", generation.passage_count
        rows = np.memmap(generation.folder / name, dtype="<f2", mode="r", shape=(count, queries.shape[1]))
        self.scores = np.empty((len(queries), count), dtype=np.float32)
        for begin in range(0, count, 20_000):
            self.scores[:, begin : begin + 20_000] = queries @ rows[begin : begin + 20_000].astype(np.float32).T

    def recall(self, question: int, found: NDArray[np.int64], allowed: NDArray[np.int64] | None) -> float:
        """Returns the share of the ten nearest that was found; ties are interchangeable."""
        scores = self.scores[question] if allowed is None else self.scores[question, allowed]
        wanted = min(TEN, len(scores))
        if not wanted:
            return 1.0
        least = np.partition(scores, len(scores) - wanted)[len(scores) - wanted]
        return float((self.scores[question, found[:wanted]] >= least - 1e-6).sum() / wanted)


def recall(generation: Generation, work: Work, one: Filter, truth: Truth) -> dict[str, Any]:
    """Returns recall@10 of the dense search, the number of passages after filtering, and the fewest results."""
    articles = generation.allowed(outlet=one.outlet, after=one.after, until=one.until)
    numbers = None
    if articles is not None:
        spans = [generation.article_passages(int(article)) for article in np.flatnonzero(articles)]
        numbers = np.array([number for span in spans for number in span], dtype=np.int64)
    shares, fewest = [], PASSAGES
    for question in range(len(truth.scores)):
        found, _ = generation.search_vectors(work.vectors[question], PASSAGES, articles)
        shares.append(truth.recall(question, found, numbers))
        fewest = min(fewest, len(found))
    allowed = generation.passage_count if numbers is None else len(numbers)
    return {"allowed": allowed, "recall_at_10": float(np.mean(shares)), "compared": len(shares), "fewest": fewest}


def planted(generation: Generation, work: Work) -> dict[str, Any]:
    """Returns how often the passage with the planted answer comes first, and among the first ten."""
    asked = np.flatnonzero(work.answers >= 0)

    def fused(number: int) -> NDArray[np.int64]:
        scores: dict[int, float] = {}
        for found, values in (
            generation.search_vectors(work.vectors[number], PASSAGES),
            generation.search_words(work.texts[number], PASSAGES),
        ):
            spread = float(values.std()) or 1.0
            lowest = float((values.min() - values.mean()) / spread) if len(values) else 0.0
            for passage, value in zip(found.tolist(), values.tolist(), strict=True):
                scores[passage] = scores.get(passage, 0.0) + (value - float(values.mean())) / spread - lowest
        return np.array(sorted(scores, key=lambda passage: -scores[passage]), dtype=np.int64)

    ways: dict[str, Callable[[int], NDArray[np.int64]]] = {
        "vectors": lambda number: generation.search_vectors(work.vectors[number], PASSAGES)[0],
        "words": lambda number: generation.search_words(work.texts[number], PASSAGES)[0],
        "both": fused,
    }
    row: dict[str, Any] = {"asked": len(asked)}
    for name, way in ways.items():
        ranks = [np.flatnonzero(way(int(number))[:TEN] == work.answers[number]) for number in asked]
        row[f"{name}_first"] = float(np.mean([bool(len(rank)) and rank[0] == 0 for rank in ranks]))
        row[f"{name}_ten"] = float(np.mean([bool(len(rank)) for rank in ranks]))
    return row


def save_work(path: Path, work: Work) -> None:
    """Saves the questions for the measuring process."""
    np.savez(path, texts=np.array(work.texts), vectors=work.vectors, answers=work.answers, rare=np.array(work.rare))


def read_work(path: Path) -> Work:
    """Loads what `save_work` wrote."""
    with np.load(path) as stored:
        return Work(stored["texts"].tolist(), stored["vectors"], stored["answers"], stored["rare"].tolist())


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale.measure")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--exact", action="store_true", help="also compare with brute force")
    given = parser.parse_args(arguments)
    print(json.dumps(measure(given.folder, read_work(given.work), exact=given.exact)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
