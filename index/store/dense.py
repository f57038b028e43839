"""Dense search: the embeddings of passages, and FAISS over them.

Embeddings are stored once, as float16. Up to `EXACT_UP_TO` passages, FAISS compares the question with each of them
("exact"). Above that, it compares the question with product-quantised codes, four bits for each three dimensions,
scanned with SIMD (André, Kermarrec and Le Scouarnec, Cache locality is not enough, 2015), and reranks the best by their
float16 vectors ("ivf"). All inverted lists are searched: a passage about several things lies in a list far from a
question about one of them. Filters are applied within the search. If a filter leaves few passages, all of them are
compared, so that an outlet with ten passages among a million still gets its ten results.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from index.models.onnx_encoder import cores
from index.store.checked_files import BLOCK, FileEntry, HashedWriter, Part, damaged, verified_blocks
from index.store.filters import Mask, Runs, count_of, mask_of, numbers_of, runs_of
from index.store.generation_manifest import VectorKind

EXACT_UP_TO = 15_000  # measured: exact is faster at 10,000 and slower at 30,000 (`python -m bench.scale`)
FILTERED_EXACT_UP_TO = 12_000  # with a filter: compare all passages if it leaves at most this many
RERANK_FACTOR = 8  # candidates per result, reranked by their float16 vectors
MIN_RERANKED = 400
LISTS = 16  # inverted lists
DIMENSIONS_PER_CODE = (3, 2, 4, 1)  # dimensions per four-bit code: the first of these that divides the dimension
PROBES = 16  # lists searched
FILE = "vectors.faiss"

Numbers = NDArray[np.int64]
Scores = NDArray[np.float32]


def load_faiss() -> ModuleType:
    """Imports faiss on first use, without its log lines about the CPU."""
    logging.getLogger("faiss").setLevel(logging.WARNING)
    import faiss

    return faiss


def choose_kind(wanted: Literal["auto", "exact", "ivf"], passages: int) -> VectorKind:
    """Chooses the kind of index for a number of passages; "exact" if there are too few to train another kind."""
    if wanted == "auto":
        return "exact" if passages <= EXACT_UP_TO else "ivf"
    return "exact" if passages < 1_000 else wanted


def build_index(kind: VectorKind, vectors: NDArray[np.float16], folder: Path) -> dict[str, FileEntry]:
    """Writes the FAISS index, for kinds that have one; `vectors` (n, dimension) may be memory-mapped.

    Deterministic: the same vectors give the same bytes.
    """
    if kind == "exact":
        return {}
    faiss = load_faiss()
    count, dimension = vectors.shape
    lists = max(1, min(LISTS, count // 39))
    together = next(number for number in DIMENSIONS_PER_CODE if dimension % number == 0)
    index = faiss.index_factory(dimension, f"IVF{lists},PQ{dimension // together}x4fs", faiss.METRIC_INNER_PRODUCT)
    index.cp.seed = index.pq.cp.seed = 1
    sample = np.linspace(0, count - 1, min(count, 50_000)).astype(np.int64)
    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)  # training steps are so small that threads would mostly wait for each other
    try:
        index.train(vectors[sample].astype(np.float32))
        faiss.omp_set_num_threads(cores())
        for begin in range(0, count, 50_000):
            index.add(vectors[begin : begin + 50_000].astype(np.float32))
    finally:
        faiss.omp_set_num_threads(threads)
    with HashedWriter(folder / FILE) as file:
        file.write(faiss.serialize_index(index).data)
    return {FILE: file.finished()}


class Vectors:
    """float16 vectors in one file, (count, dimension).

    Raises:
        GenerationDamaged: the file's size does not match, or a value is not finite.
    """

    def __init__(self, part: Part, count: int, dimension: int) -> None:
        if part.size != count * dimension * 2:
            raise damaged(part.path, f"does not contain the {count} vectors of dimension {dimension} in the manifest")
        self.part, self.count, self.dimension = part, count, dimension
        self._held: NDArray[np.float16] | None = None
        if part.held:
            self._held = np.frombuffer(part.whole(), "<f2").reshape(count, dimension)
            self._check(self._held)

    def rows(self, numbers: Iterable[int]) -> NDArray[np.float32]:
        """Returns vectors by number as float32, (len(numbers), dimension)."""
        size = self.dimension * 2
        wanted = [int(number) for number in numbers]
        if any(not 0 <= number < self.count for number in wanted):
            raise IndexError("There is no vector with that number.")
        if self._held is not None:
            return self._held[wanted].astype(np.float32)
        raw = b"".join(self.part.read(number * size, size) for number in wanted)
        return self._floats(raw, len(wanted))

    def run(self, begin: int, end: int) -> NDArray[np.float32]:
        """Returns the vectors `[begin, end)` as float32, (end - begin, dimension)."""
        raw = self.part.read(begin * self.dimension * 2, (end - begin) * self.dimension * 2)
        return self._floats(raw, end - begin)

    def _floats(self, raw: bytes, count: int) -> NDArray[np.float32]:
        rows = np.frombuffer(raw, dtype="<f2").reshape(count, self.dimension)
        self._check(rows)
        return rows.astype(np.float32)

    def _check(self, rows: NDArray[np.float16]) -> None:
        if not np.isfinite(rows).all():  # NaN would propagate through the scores to the confidence
            raise damaged(self.part.path, "contains a value that is not finite")


class VectorIndex:
    """Finds the passages nearest to a question. Thread-safe.

    `runs_of` returns the ranges of passages of a mask of articles; None for all. By default, these are one.

    Raises:
        GenerationDamaged: the FAISS file is damaged or does not match the vectors.
    """

    def __init__(
        self,
        kind: VectorKind,
        vectors: Vectors,
        path: Path,
        entry: FileEntry | None,
        runs_of: Callable[[Mask], Runs | None] = runs_of,
    ) -> None:
        faiss = load_faiss()
        self._runs_of = runs_of
        self._faiss, self._kind, self._vectors = faiss, kind, vectors
        faiss.omp_set_num_threads(1)  # one thread per question, so that concurrent ones do not compete
        if kind == "exact":
            self._index = self._exact(vectors.part.read(0, vectors.part.size))
            return
        if entry is None:
            raise damaged(path, "is missing")
        self._index = _read_index(path, entry)
        if self._index.ntotal != vectors.count or self._index.d != vectors.dimension:
            raise damaged(path, "does not contain the vectors in the manifest")

    def _exact(self, raw: bytes) -> Any:  # noqa: ANN401
        """Builds a brute-force FAISS index over raw float16 vectors."""
        faiss, dimension = self._faiss, self._vectors.dimension
        index = faiss.IndexScalarQuantizer(dimension, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT)
        faiss.copy_array_to_vector(np.frombuffer(raw, dtype=np.uint8), index.codes)
        index.ntotal = len(raw) // (2 * dimension)
        return index

    def search(self, query: Scores, k: int, articles: Mask | None = None) -> tuple[Numbers, Scores]:
        """Returns the k passages nearest to `query` (dimension,): numbers and cosines, best first, ties by number.

        `articles` is a mask; None allows all.
        """
        runs = None if articles is None else self._runs_of(articles)
        count = self._vectors.count if runs is None else count_of(runs)
        k = min(k, count)
        if k <= 0:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        query = np.ascontiguousarray(query, dtype=np.float32)
        if query.shape != (self._vectors.dimension,):
            raise ValueError(f"The query has shape {query.shape}, wanted ({self._vectors.dimension},).")
        if self._kind == "exact":
            selector = None if runs is None else self._selector(runs)
            parameters = None if selector is None else self._faiss.SearchParameters(sel=selector[0])
            similarities, nearest = self._index.search(query[None], k, params=parameters)
            keep = (nearest[0] >= 0) & (nearest[0] < self._vectors.count)
            numbers, scores = nearest[0][keep].astype(np.int64), similarities[0][keep].astype(np.float32)
        elif runs is not None and count <= FILTERED_EXACT_UP_TO:
            numbers, scores = self._compare_all(query, k, runs)
        else:
            numbers, scores = self._search_codes(query, k, runs)
        order = np.lexsort((numbers, -scores))[:k]
        return numbers[order], scores[order]

    def _selector(self, runs: Runs) -> tuple[Any, NDArray[np.uint8]]:
        """Returns FAISS's selector of these passages, and the bits that it points into, which must stay alive."""
        bits = np.packbits(mask_of(runs, self._vectors.count), bitorder="little")
        return self._faiss.IDSelectorBitmap(bits), bits

    def _compare_all(self, query: Scores, k: int, runs: Runs) -> tuple[Numbers, Scores]:
        size = 2 * self._vectors.dimension
        raw = self._vectors.part.read_many((begin * size, (end - begin) * size) for begin, end in runs.tolist())
        return self._compare(query, k, raw, numbers_of(runs))

    def _compare(self, query: Scores, k: int, raw: bytes, numbers: NDArray[Any]) -> tuple[Numbers, Scores]:
        """Returns the k nearest of the passages `numbers`, whose float16 vectors are `raw`."""
        scores, places = self._exact(raw).search(query[None], min(k, len(numbers)))
        # FAISS gives a NaN vector no valid score, or does not return it.
        if places.min(initial=0) < 0 or not np.isfinite(scores).all():
            raise damaged(self._vectors.part.path, "contains a value that is not finite")
        return numbers[places[0]].astype(np.int64), scores[0]

    def _search_codes(self, query: Scores, k: int, runs: Runs | None) -> tuple[Numbers, Scores]:
        """Finds candidates by their codes, and compares their vectors."""
        selector = None if runs is None else self._selector(runs)
        # Fewer dimensions mean shorter, less precise codes.
        found = max(RERANK_FACTOR * k, MIN_RERANKED) * max(1, 384 // self._vectors.dimension)
        probes = min(self._index.nlist, PROBES)
        parameters = self._faiss.SearchParametersIVF(sel=None if selector is None else selector[0], nprobe=probes)
        _, numbers = self._index.search(query[None], min(found, self._vectors.count), params=parameters)
        keep = (numbers[0] >= 0) & (numbers[0] < self._vectors.count)
        candidates, size = np.sort(numbers[0][keep]), 2 * self._vectors.dimension
        raw = self._vectors.part.read_many((number * size, size) for number in candidates.tolist())
        return self._compare(query, k, raw, candidates)


def _read_index(path: Path, entry: FileEntry) -> Any:  # noqa: ANN401
    """Reads a FAISS index once; raises GenerationDamaged.

    FAISS trusts its input: a damaged file could crash the process or exhaust the memory. So FAISS is only given blocks
    whose checksum has been verified. Nor is the file memory-mapped, because truncation would kill a running bot.
    """
    faiss = load_faiss()
    blocks = verified_blocks(path, entry)
    block, used = b"", 0

    def read(wanted: int) -> bytes:
        nonlocal block, used
        if used == len(block):
            block, used = next(blocks, b""), 0
        piece = block[used : used + wanted]
        used += len(piece)
        return piece

    try:
        index = faiss.read_index(faiss.PyCallbackIOReader(read, BLOCK))
        if used < len(block) or next(blocks, b""):
            raise damaged(path, "continues beyond the end of the index")
        return index
    except RuntimeError as error:  # intact, but not an index: written by another version of FAISS
        raise damaged(path, f"cannot be read: {str(error).splitlines()[0]}") from None
    finally:
        blocks.close()


def in_chunks(total: int, size: int) -> Iterator[tuple[int, int]]:
    """Yields consecutive ranges of at most `size` that cover `total`."""
    for begin in range(0, total, size):
        yield begin, min(begin + size, total)
