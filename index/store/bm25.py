"""BM25 over passages, stored as bm25s's arrays.

A rebuild has bm25s compute the score of every stem in every passage: a sparse matrix in CSC format with a column per
stem, stored as `data` (scores), `indices` (passages) and `indptr` (column starts). A search adds the columns of the
question's stems. Answering reads the arrays with NumPy instead of importing bm25s, whose optional compilers alone take
half a second to load. Large files are read rather than memory-mapped: if one is truncated under a running bot, that
must raise an error, not kill the process.
"""

from __future__ import annotations

import struct
import threading
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
from cachetools import LRUCache, cached
from numpy.typing import NDArray

from index.corpus.tokens import search_words, snowball
from index.store.checked_files import FileEntry, HashedWriter, Part, damaged
from index.store.filters import Mask, Runs, mask_of, runs_of

K1: Final = 1.2
B: Final = 0.75
"""Robertson's usual values; they suit passages of a few sentences."""
COLUMN_CACHE_BYTES: Final = 160 << 20
STEM_CACHE: Final = 4096
BM25_FILES: Final = ("bm25.stems", "bm25.rows", "bm25.indices", "bm25.data")
ROW: Final = np.dtype([("stem", "<u8"), ("indptr", "<u8"), ("sentences", "<u4")])
"""A stem's row: its start in `bm25.stems`, the start of its column, and the number of sentences that contain it."""
_ROW, _TWO_ROWS = struct.Struct("<QQI"), struct.Struct("<QQIQQI")

Column = tuple[NDArray[np.int32], NDArray[np.float32]]
"""The passages that contain a stem, ascending, and its score in each."""


class WordIndex:
    """The BM25 index that `write_words` wrote. Thread-safe.

    Args:
        open_part: opens a file by name, verified.
        passages: the number of passages.
        runs_of: returns the ranges of passages of a mask of articles; None for all. By default, these are one.

    Raises:
        GenerationDamaged: the files do not fit together; also from every method, if a row or a column is damaged.
    """

    def __init__(
        self, open_part: Callable[[str], Part], passages: int, runs_of: Callable[[Mask], Runs | None] = runs_of
    ) -> None:
        self._stems, self._table, self._indices, self._data = (open_part(name) for name in BM25_FILES)
        if self._table.size % ROW.itemsize or self._table.size < ROW.itemsize or self._indices.size != self._data.size:
            raise damaged(self._table.path, "does not match the rest of the BM25 index")
        self._count = self._table.size // ROW.itemsize - 1
        self._passages, self._runs_of = passages, runs_of
        # A cache over a method would keep this object alive.
        self._find = lru_cache(STEM_CACHE)(partial(_find_stem, self._stems, self._table, self._count))
        self._columns: LRUCache[object, Column] = LRUCache(COLUMN_CACHE_BYTES, getsizeof=_column_bytes)
        read = partial(_read_column, self._table, self._indices, self._data, passages)
        self._column = cached(self._columns, lock=threading.Lock())(read)

    def document_frequency(self, stem: str) -> int:
        """Returns the number of sentences that contain the stem."""
        found = self._find(stem)
        return 0 if found is None else found[1]

    def stems(self, most: int) -> frozenset[str]:
        """Returns all stems of the story; empty if there are more than `most`."""
        if self._count > most:
            return frozenset()
        table = np.frombuffer(self._table.read(0, self._table.size), dtype=ROW)
        raw = self._stems.read(0, self._stems.size)
        ends = table["stem"].tolist()
        return frozenset(raw[begin:end].decode(errors="replace") for begin, end in pairwise(ends))

    def search(self, text: str, k: int, articles: Mask | None = None) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Returns the k best passages that share stems with `text`: numbers and BM25 scores, ties by number.

        `articles` is a mask; None allows all. A stem that occurs twice in the text counts twice.
        """
        scores = np.zeros(self._passages, dtype=np.float32)
        for number, times in self.stem_counts(text).items():
            passages, values = self._column(number)
            # With indices of this type, `np.add.at` is three times as fast as `scores[passages] += values`.
            np.add.at(scores, passages.astype(np.intp), values if times == 1 else values * np.float32(times))
        if articles is not None and (runs := self._runs_of(articles)) is not None:
            scores *= mask_of(runs, self._passages)
        k = min(k, int(np.count_nonzero(scores)))
        if k <= 0:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        # Include all ties with the k-th score, so that position decides among them.
        found = np.flatnonzero(scores >= np.partition(scores, len(scores) - k)[len(scores) - k])
        order = np.lexsort((found, -scores[found]))[:k]
        return found[order].astype(np.int64), scores[found[order]]

    def stem_counts(self, text: str) -> dict[int, int]:
        """Returns stem number → count for the text's stems that occur in the story."""
        counts = Counter(map(snowball, search_words(text)))
        stems = ((self._find(stem), times) for stem, times in counts.items())
        return {found[0]: times for found, times in stems if found is not None}

    def by_passage(self) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]:
        """Returns the matrix by rows: where each passage starts, (passages + 1,), and its stems' numbers and scores.

        Loads all of it into memory: eight bytes and a sort index per stem of each passage.
        """
        table = np.frombuffer(self._table.read(0, self._table.size), dtype=ROW)
        lengths = table["indptr"][1:].astype(np.int64) - table["indptr"][:-1].astype(np.int64)
        passages = np.frombuffer(self._indices.read(0, self._indices.size), dtype="<i4")
        values = np.frombuffer(self._data.read(0, self._data.size), dtype="<f4")
        order = np.argsort(passages, kind="stable")
        stems = np.repeat(np.arange(self._count, dtype=np.int32), lengths)
        begins = np.concatenate([[0], np.cumsum(np.bincount(passages, minlength=self._passages))])
        return begins.astype(np.int64), stems[order], values[order]


def _read_column(table: Part, indices: Part, data: Part, count: int, number: int) -> Column:
    """Reads a stem's column and verifies it; `count` is the number of passages."""
    begin, end = _row(table, number)[1], _row(table, number + 1)[1]
    if not 0 <= end - begin <= count:
        raise damaged(table.path, f"is damaged in row {number}")
    passages = np.frombuffer(indices.read(4 * begin, 4 * (end - begin)), dtype="<i4")
    values = np.frombuffer(data.read(4 * begin, 4 * (end - begin)), dtype="<f4")
    if begin == end:
        return passages, values
    if passages[0] < 0 or passages[-1] >= count or not (passages[1:] > passages[:-1]).all():
        raise damaged(indices.path, "is not sorted by passage")
    # No score reaches the inverse document frequency (in Lucene's form); NaN fails both comparisons.
    highest = np.log1p((count - len(values) + 0.5) / (len(values) + 0.5)) * 1.001
    if not (values.min() > 0 and values.max() <= highest):
        raise damaged(data.path, "contains an impossible score")
    return passages, values


def _column_bytes(column: Column) -> int:
    return 500 + column[0].nbytes + column[1].nbytes  # 500: the two array objects and the entry


def _row(table: Part, number: int) -> tuple[int, int, int]:
    """Returns the fields of a stem's row; see `ROW`."""
    row: tuple[int, int, int] = _ROW.unpack(table.read(number * _ROW.size, _ROW.size))
    return row


def _find_stem(stems: Part, table: Part, count: int, stem: str) -> tuple[int, int] | None:
    """Returns the number of a stem, by bisection (stems are sorted by their bytes), and of the sentences with it."""

    def stem_at(number: int) -> bytes:
        begin, _, _, end, _, _ = _TWO_ROWS.unpack(table.read(number * _ROW.size, _TWO_ROWS.size))
        if not 0 <= end - begin <= 1 << 20:
            raise damaged(table.path, f"is damaged in row {number}")
        return stems.read(begin, end - begin)

    wanted = stem.encode(errors="replace")
    number = bisect_left(range(count), wanted, key=stem_at)
    return (number, _row(table, number)[2]) if number < count and stem_at(number) == wanted else None


def write_words(folder: Path, sentences: Iterable[str], passages: Sequence[tuple[int, int]]) -> dict[str, FileEntry]:
    """Builds the BM25 index in `folder` and returns the entries of its files; raises OSError.

    Args:
        sentences: every sentence; document frequencies count these.
        passages: the sentence range `[first, last)` of each passage; what is searched.
    """
    stems, numbers, ends = _number_stems(sentences)
    frequency = _count_sentences(numbers, ends, len(stems))
    documents = _Documents(numbers, [(int(ends[first]), int(ends[last])) for first, last in passages])
    data, indices, indptr = _bm25_matrix(documents, len(stems))
    order = sorted(range(len(stems)), key=lambda number: stems[number].encode())
    table = np.zeros(len(stems) + 1, dtype=ROW)
    with (
        HashedWriter(folder / "bm25.stems") as stem_file,
        HashedWriter(folder / "bm25.indices") as indices_file,
        HashedWriter(folder / "bm25.data") as data_file,
    ):
        stem_end = column_end = 0
        for begin in range(0, len(stems), 4096):
            chunk = order[begin : begin + 4096]
            spans = [(int(indptr[number]), int(indptr[number + 1])) for number in chunk]
            for row, (number, (first, last)) in enumerate(zip(chunk, spans, strict=True), begin):
                table[row] = (stem_end, column_end, frequency[number])
                stem_end, column_end = stem_end + len(stems[number].encode()), column_end + last - first
            stem_file.write("".join(stems[number] for number in chunk).encode())
            indices_file.write(b"".join(indices[first:last].tobytes() for first, last in spans))
            data_file.write(b"".join(data[first:last].tobytes() for first, last in spans))
        table[len(stems)] = (stem_end, column_end, 0)
    with HashedWriter(folder / "bm25.rows") as table_file:
        table_file.write(table.tobytes())
    return {file.path.name: file.finished() for file in (stem_file, table_file, indices_file, data_file)}


def _number_stems(sentences: Iterable[str]) -> tuple[list[str], NDArray[np.int32], NDArray[np.int64]]:
    """Returns the stems by first occurrence, the stem number of every word, and where each sentence's words end.

    The last has shape (sentences + 1,) and starts with 0. Each distinct word is stemmed only once.
    """
    stems: dict[str, int] = {}
    known: dict[str, int] = {}
    numbers, ends = array("i"), array("q", [0])
    for text in sentences:
        for word in search_words(text):
            number = known.get(word)
            if number is None:
                number = known[word] = stems.setdefault(snowball(word), len(stems))
            numbers.append(number)
        ends.append(len(numbers))
    return list(stems), np.frombuffer(numbers, dtype=np.int32), np.frombuffer(ends, dtype=np.int64)


def _count_sentences(numbers: NDArray[np.int32], ends: NDArray[np.int64], stems: int) -> list[int]:
    """Returns the number of sentences that contain each stem."""
    counts = np.zeros(stems, dtype=np.int64)
    at_a_time = 50_000
    for begin in range(0, len(ends) - 1, at_a_time):
        bounds = ends[begin : begin + at_a_time + 1]
        sentence = np.repeat(np.arange(len(bounds) - 1, dtype=np.int64), np.diff(bounds))
        distinct = np.unique(sentence * stems + numbers[bounds[0] : bounds[-1]])
        counts += np.bincount(distinct % max(stems, 1), minlength=stems)
    return [int(count) for count in counts]


class _Documents(Sequence[list[int]]):
    """The stems of each passage, sliced on demand: a list for each of a million passages would take gigabytes."""

    def __init__(self, numbers: NDArray[np.int32], spans: list[tuple[int, int]]) -> None:
        self._numbers, self._spans = numbers, spans

    def __len__(self) -> int:
        return len(self._spans)

    def __getitem__(self, index: int) -> list[int]:  # type: ignore[override]
        begin, end = self._spans[index]
        return [int(number) for number in self._numbers[begin:end].tolist()]

    def __iter__(self) -> Iterator[list[int]]:
        for begin, end in self._spans:
            yield self._numbers[begin:end].tolist()


def _bm25_matrix(documents: _Documents, stems: int) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int64]]:
    """Returns the scores of every stem in every passage in bm25s's format: data, indices and indptr, (stems + 1,)."""
    if not any(documents):  # bm25s would compute the mean of an empty array
        return np.empty(0, "<f4"), np.empty(0, "<i4"), np.zeros(stems + 1, np.int64)
    from bm25s import BM25

    index = BM25(k1=K1, b=B, method="lucene", backend="numpy", csc_backend="numpy", auto_compile=False)
    scores = index.build_index_from_ids(list(range(stems)), documents, show_progress=False)
    data, indices = np.asarray(scores["data"], dtype="<f4"), np.asarray(scores["indices"], dtype="<i4")
    return data, indices, np.asarray(scores["indptr"], dtype=np.int64)
