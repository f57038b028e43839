"""Compares the types of dense index at growing sizes, over the same vectors: at which size IVF beats exact search.

    python -m bench.scale.kinds GENERATION --work FILE --folder FOLDER --sizes 1000,10000 --kinds exact,ivf

prints a line of JSON for each kind and size, and with `--curve` one for each number of lists searched. The vectors are
the first ones of a large generation; everything uses `index.store.dense`.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from bench.samples import median, percentile
from bench.scale.measure import PASSAGES, TEN, read_work
from index.store import dense as store
from index.store.checked_files import HashedWriter, Part
from index.store.dense import FILE, VectorIndex, Vectors, build_index, in_chunks
from index.store.generation_manifest import VectorKind

QUESTIONS, ROUNDS = 100, 3
Best = list[tuple[NDArray[np.float32], float]]  # per question: all cosines, and the tenth highest
BREADTHS = (
    ("lists searched", "PROBES", (2, 4, 8, 12, 16)),
    ("candidates per result", "RERANK_FACTOR", (1, 3, 7, 10, 20)),
)


def compare(
    source: Path, folder: Path, queries: NDArray[np.float32], sizes: Sequence[int], kinds: Sequence[str], curve: bool
) -> Iterator[dict[str, Any]]:
    """Yields a row for each kind and size; keeps the indexes in `folder` for the next run."""
    dimension = queries.shape[1]
    whole = np.memmap(source / "passages.vectors", dtype="<f2", mode="r").reshape(-1, dimension)
    for size in sizes:
        halves = whole[:size]
        best = _nearest(queries, halves)
        with HashedWriter(_fresh(folder / f"{size}.vectors")) as file:
            for begin, end in in_chunks(size, 4096):
                file.write(halves[begin:end].tobytes())
        for name in kinds:
            kind = cast(VectorKind, name)
            place = folder / f"{size}-{kind}"
            place.mkdir(exist_ok=True)
            _fresh(place / FILE)
            began, ran = time.perf_counter(), time.process_time()
            entry = build_index(kind, halves, place).get(FILE)
            built = {"build_s": time.perf_counter() - began, "build_cpu_s": time.process_time() - ran}
            part = Part(file.path, file.finished())
            index = VectorIndex(kind, Vectors(part, size, dimension), place / FILE, entry)
            row = {"size": size, "kind": kind, **built, "index_mb": entry.size / 2**20 if entry else 0.0}
            yield row | _timed(index, queries, best)
            if kind == "exact":
                yield {"size": size, "kind": "FAISS alone"} | _timed(index._index, queries, best)
            elif curve:
                yield from _curve(kind, size, index, queries, best)
            part.close()
            (place / FILE).unlink(missing_ok=True)
        file.path.unlink()


def _curve(
    kind: str,
    size: int,
    index: VectorIndex,
    queries: NDArray[np.float32],
    best: Best,
) -> Iterator[dict[str, Any]]:
    for label, name, breadths in BREADTHS:
        usual = {name: getattr(store, name), "MIN_RERANKED": store.MIN_RERANKED}
        try:
            store.MIN_RERANKED = 0
            for breadth in breadths:
                setattr(store, name, breadth)
                row = {"size": size, "kind": kind, "label": label, "breadth": breadth, "usual": usual[name]}
                yield row | _timed(index, queries, best)
        finally:
            for constant, value in usual.items():
                setattr(store, constant, value)


def _nearest(queries: NDArray[np.float32], halves: NDArray[np.float16]) -> Best:
    """Returns, per question, all cosines and the tenth highest."""
    scores = np.concatenate(
        [queries @ halves[begin:end].astype(np.float32).T for begin, end in in_chunks(len(halves), 20_000)], axis=1
    )
    return [(row, float(np.partition(row, len(row) - TEN)[len(row) - TEN])) for row in scores]


def _timed(
    index: Any,  # noqa: ANN401
    queries: NDArray[np.float32],
    best: Best,
) -> dict[str, Any]:
    """Returns milliseconds per search and recall@10, of a `VectorIndex` or a bare FAISS index."""
    is_ours = isinstance(index, VectorIndex)
    wall, cpu, shares = [], [], []
    for number in range(ROUNDS * len(queries)):
        query = queries[number % len(queries)]
        running, start = time.thread_time(), time.perf_counter()
        found = index.search(query, PASSAGES)[0] if is_ours else index.search(query[None], PASSAGES)[1][0]
        wall.append(1000 * (time.perf_counter() - start))
        cpu.append(1000 * (time.thread_time() - running))
        scores, least = best[number % len(queries)]
        shares.append(float((scores[found[:TEN]] >= least - 1e-6).mean()))
    return {
        "p50_ms": median(wall),
        "p99_ms": percentile(wall, 0.99),
        "cpu_p50_ms": median(cpu),
        "recall_at_10": float(np.mean(shares)),
        "searches": len(wall),
    }


def _fresh(path: Path) -> Path:
    path.unlink(missing_ok=True)
    return path


def bandwidth() -> float:
    """Returns the gigabytes per second that one thread reads, the best of five."""
    block = np.ones(64 << 20, dtype=np.float32)
    seconds = []
    for _ in range(5):
        began = time.perf_counter()
        block.max()
        seconds.append(time.perf_counter() - began)
    return block.nbytes / min(seconds) / 1e9


def main(arguments: Sequence[str] | None = None) -> int:
    """Compares and prints; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale.kinds")
    parser.add_argument("generation", type=Path)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--sizes", required=True)
    parser.add_argument("--kinds", default="exact,ivf")
    parser.add_argument("--curve", action="store_true", help="also measure recall against latency")
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    queries = read_work(given.work).vectors[:QUESTIONS]
    print(json.dumps({"bandwidth": bandwidth()}), flush=True)
    sizes = [int(size) for size in given.sizes.split(",")]
    for row in compare(given.generation, given.folder, queries, sizes, given.kinds.split(","), given.curve):
        print(json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
