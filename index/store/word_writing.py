"""The word index is written: bm25s weighs every word of every passage, and each stem's weights become one column."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.store.bm25 import K1, ROW, B, stems_of, words
from index.store.checked_files import FileEntry, HashedWriter


def write_words(folder: Path, sentences: Iterable[str], passages: Sequence[tuple[int, int]]) -> dict[str, FileEntry]:
    """Builds the word index into `folder` and returns the entries of its files; raises OSError.

    Args:
        sentences: every sentence; document frequencies count these.
        passages: the sentences `[first, last)` of each passage; what is searched.
    """
    stems, numbers, ends = _number_stems(sentences)
    frequency = _count_sentences(numbers, ends, len(stems))
    documents = _Documents(numbers, [(int(ends[first]), int(ends[last])) for first, last in passages])
    weights, rows, columns = _weigh(documents, len(stems))
    order = sorted(range(len(stems)), key=lambda number: stems[number].encode())
    table = np.zeros(len(stems) + 1, dtype=ROW)
    with (
        HashedWriter(folder / "words.stems") as text_file,
        HashedWriter(folder / "words.passages") as rows_file,
        HashedWriter(folder / "words.weights") as data_file,
    ):
        place = column = 0
        for begin in range(0, len(stems), 4096):
            chunk = order[begin : begin + 4096]
            spans = [(int(columns[number]), int(columns[number + 1])) for number in chunk]
            for row, (number, (first, last)) in enumerate(zip(chunk, spans, strict=True), begin):
                highest = weights[first:last].max(initial=0)
                table[row] = (place, column, frequency[number], highest)
                place, column = place + len(stems[number].encode()), column + last - first
            text_file.write("".join(stems[number] for number in chunk).encode())
            rows_file.write(b"".join(rows[first:last].tobytes() for first, last in spans))
            data_file.write(b"".join(weights[first:last].tobytes() for first, last in spans))
        table[len(stems)] = (place, column, 0, 0)
    with HashedWriter(folder / "words.rows") as table_file:
        table_file.write(table.tobytes())
    return {file.path.name: file.finished() for file in (text_file, table_file, rows_file, data_file)}


def _number_stems(sentences: Iterable[str]) -> tuple[list[str], NDArray[np.int32], NDArray[np.int64]]:
    """The stems in the order they first stand; the stem of every word; where each sentence's words end.

    The last, (sentences + 1,), starts with 0. Words are stemmed once, not each time that they stand.
    """
    stems: dict[str, int] = {}
    known: dict[str, int] = {}
    numbers, ends = array("i"), array("q", [0])
    for text in sentences:
        for word in words(text):
            number = known.get(word)
            if number is None:
                number = known[word] = stems.setdefault(stems_of([word])[0], len(stems))
            numbers.append(number)
        ends.append(len(numbers))
    return list(stems), np.frombuffer(numbers, dtype=np.int32), np.frombuffer(ends, dtype=np.int64)


def _count_sentences(numbers: NDArray[np.int32], ends: NDArray[np.int64], stems: int) -> list[int]:
    """In how many sentences each stem stands, (stems,)."""
    counts = np.zeros(stems, dtype=np.int64)
    at_a_time = 50_000
    for begin in range(0, len(ends) - 1, at_a_time):
        bounds = ends[begin : begin + at_a_time + 1]
        sentence = np.repeat(np.arange(len(bounds) - 1, dtype=np.int64), np.diff(bounds))
        different = np.unique(sentence * stems + numbers[bounds[0] : bounds[-1]])
        counts += np.bincount(different % max(stems, 1), minlength=stems)
    return [int(count) for count in counts]


class _Documents(Sequence[list[int]]):
    """The stems of each passage, cut out where they are asked for: a list for each of a million takes gigabytes."""

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


def _weigh(documents: _Documents, stems: int) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int64]]:
    """BM25 weights by stem: weights and numbers of passages, and where each stem's begin, (stems + 1,)."""
    if not any(documents):  # bm25s would take the mean of nothing
        return np.empty(0, "<f4"), np.empty(0, "<i4"), np.zeros(stems + 1, np.int64)
    from bm25s import BM25

    index = BM25(k1=K1, b=B, method="lucene", backend="numpy", csc_backend="numpy", auto_compile=False)
    scores = index.build_index_from_ids(list(range(stems)), documents, show_progress=False)
    weights, rows = np.asarray(scores["data"], dtype="<f4"), np.asarray(scores["indices"], dtype="<i4")
    return weights, rows, np.asarray(scores["indptr"], dtype=np.int64)
