"""The word index: BM25 over passages.

bm25s weighs every word of every passage when the index is built; a search adds up the columns of the question's words.
Answering does not import bm25s (its optional compilers alone take half a second): the columns are read from disk here.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.store.files import FileEntry, HashedWriter, Part, damaged

K1, B = 1.2, 0.75  # Robertson's usual values, which suit passages of a few sentences
FILES = ("words.stems", "words.rows", "words.passages", "words.weights")
ROW = np.dtype([("stem", "<u8"), ("column", "<u8"), ("sentences", "<u4"), ("_", "<u4")])

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "＇": "'", "`": "'"})
_MARKS = re.compile("[\u0300-\u036f]")
_SCRIPTS_WITHOUT_SPACES = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0e7f"
_WORD = re.compile(
    rf"\d+(?:[.,]\d+)+|[{_SCRIPTS_WITHOUT_SPACES}]|[^\W_{_SCRIPTS_WITHOUT_SPACES}]+(?:'[^\W_{_SCRIPTS_WITHOUT_SPACES}]+)*"
)
_local = threading.local()


def words(text: str) -> list[str]:
    """The words of a text as they are compared.

    Case, accents, compatibility forms, curly apostrophes and the possessive are folded away; a number with its
    separators is one word; scripts without spaces give single characters.
    """
    folded = text.translate(_APOSTROPHES)
    if folded.isascii():
        folded = folded.lower()
    else:
        folded = unicodedata.normalize("NFKC", folded).casefold().translate(_APOSTROPHES)
        folded = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFKD", folded)))
    return [word.replace(",", "").removesuffix("'s") or word for word in _WORD.findall(folded)]


def tokens(text: str) -> list[str]:
    """The Snowball stems of a text's words, in order: the words that the index, and whoever counts words, compare."""
    stemmer = getattr(_local, "stemmer", None)
    if stemmer is None:  # a stemmer belongs to one thread
        import Stemmer

        stemmer = _local.stemmer = Stemmer.Stemmer("english")
    return list(stemmer.stemWords(words(text)))


def write_words(folder: Path, sentences: Iterable[str], passages: Sequence[tuple[int, int]]) -> dict[str, FileEntry]:
    """Builds the word index into `folder` and returns the entries of its files; raises OSError.

    Args:
        sentences: every sentence; document frequencies count these.
        passages: the sentences `[first, last)` of each passage; what is searched.
    """
    seen: dict[str, int] = {}
    documents: list[list[int]] = []
    frequency: list[int] = []
    for text in sentences:
        document = [seen.setdefault(token, len(seen)) for token in tokens(text)]
        documents.append(document)
        frequency += [0] * (len(seen) - len(frequency))
        for number in set(document):
            frequency[number] += 1
    joined = [[number for document in documents[first:last] for number in document] for first, last in passages]
    del documents
    weights, rows, columns = _weigh(joined, len(seen))
    stems = sorted(seen, key=lambda stem: stem.encode())
    table = np.zeros(len(stems) + 1, dtype=ROW)
    with (
        HashedWriter(folder / "words.stems") as text_file,
        HashedWriter(folder / "words.passages") as rows_file,
        HashedWriter(folder / "words.weights") as data_file,
    ):
        place = column = 0
        for begin in range(0, len(stems), 4096):
            chunk = stems[begin : begin + 4096]
            spans = [(int(columns[seen[stem]]), int(columns[seen[stem] + 1])) for stem in chunk]
            for number, (stem, (first, last)) in enumerate(zip(chunk, spans, strict=True), begin):
                table[number] = (place, column, frequency[seen[stem]], 0)
                place, column = place + len(stem.encode()), column + last - first
            text_file.write("".join(chunk).encode())
            rows_file.write(b"".join(rows[first:last].tobytes() for first, last in spans))
            data_file.write(b"".join(weights[first:last].tobytes() for first, last in spans))
        table[len(stems)] = (place, column, 0, 0)
    with HashedWriter(folder / "words.rows") as table_file:
        table_file.write(table.tobytes())
    return {file.path.name: file.finished() for file in (text_file, table_file, rows_file, data_file)}


def _weigh(documents: list[list[int]], stems: int) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int64]]:
    """BM25 weights by stem: weights and numbers of passages, and where each stem's begin, (stems + 1,)."""
    if not any(documents):  # bm25s would take the mean of nothing
        return np.empty(0, "<f4"), np.empty(0, "<i4"), np.zeros(stems + 1, np.int64)
    from bm25s import BM25

    index = BM25(k1=K1, b=B, method="lucene", backend="numpy", csc_backend="numpy", auto_compile=False)
    scores = index.build_index_from_ids(list(range(stems)), documents, show_progress=False)
    weights, rows = np.asarray(scores["data"], dtype="<f4"), np.asarray(scores["indices"], dtype="<i4")
    return weights, rows, np.asarray(scores["indptr"], dtype=np.int64)


class WordIndex:
    """Opens what `write_words` wrote and searches it. Thread-safe.

    Args:
        open_part: gives the file of a name, verified.
        passages: how many passages there are.

    Raises:
        GenerationDamaged: the files do not fit together.
    """

    def __init__(self, open_part: Callable[[str], Part], passages: int) -> None:
        self._stems, self._table, self._rows, self._data = (open_part(name) for name in FILES)
        if self._table.size % ROW.itemsize or self._table.size < ROW.itemsize or self._rows.size != self._data.size:
            raise damaged(self._table.path, "does not fit the rest of the word index")
        self._count = self._table.size // ROW.itemsize - 1
        self._passages = passages

    def _row(self, number: int) -> tuple[int, int, int, int]:
        raw = self._table.read(number * ROW.itemsize, ROW.itemsize)
        stem, column, sentences, _ = np.frombuffer(raw, dtype=ROW)[0].item()
        return int(stem), int(column), int(sentences), number

    def _stem(self, number: int) -> bytes:
        begin, end = self._row(number)[0], self._row(number + 1)[0]
        if not 0 <= end - begin <= 1 << 20:
            raise damaged(self._table.path, f"is not what was written in its row {number}")
        return self._stems.read(begin, end - begin)

    def _find(self, stem: str) -> int | None:
        wanted = stem.encode(errors="replace")
        number = bisect_left(range(self._count), wanted, key=self._stem)
        return number if number < self._count and self._stem(number) == wanted else None

    def document_frequency(self, stem: str) -> int:
        """In how many sentences the stem stands."""
        number = self._find(stem)
        return 0 if number is None else self._row(number)[2]

    def stems(self, most: int) -> frozenset[str]:
        """All stems of the story; none where there are more than `most`."""
        if self._count > most:
            return frozenset()
        table = np.frombuffer(self._table.read(0, self._table.size), dtype=ROW)
        raw = self._stems.read(0, self._stems.size)
        ends = table["stem"].tolist()
        return frozenset(raw[begin:end].decode(errors="replace") for begin, end in pairwise(ends))

    def search(
        self, text: str, k: int, allowed: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The k passages that share words with `text`: numbers and BM25 scores, best first.

        `allowed` is a mask over passages; a word that stands twice in the text counts twice.
        """
        scores = np.zeros(self._passages, dtype=np.float32)
        for stem in tokens(text):
            number = self._find(stem)
            if number is None:
                continue
            numbers, weights = self._column(number)
            scores[numbers] += weights
        if allowed is not None:
            scores[~allowed] = 0
        found = np.flatnonzero(scores > 0)
        if len(found) > k > 0:
            # All that score as much as the k-th stay in, so that equal scores are ordered by number and nothing else.
            limit = np.partition(scores[found], len(found) - k)[len(found) - k]
            found = found[scores[found] >= limit]
        order = np.lexsort((found, -scores[found]))[: max(k, 0)]
        return found[order].astype(np.int64), scores[found[order]]

    def _column(self, number: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        begin, end = self._row(number)[1], self._row(number + 1)[1]
        if not 0 <= end - begin <= self._passages:
            raise damaged(self._table.path, f"is not what was written in its row {number}")
        numbers = np.frombuffer(self._rows.read(begin * 4, (end - begin) * 4), dtype="<i4")
        weights = np.frombuffer(self._data.read(begin * 4, (end - begin) * 4), dtype="<f4")
        if len(numbers) and (int(numbers.min()) < 0 or int(numbers.max()) >= self._passages):
            raise damaged(self._rows.path, "points past the passages")
        if not np.isfinite(weights).all():
            raise damaged(self._data.path, "holds what is no number")
        return numbers, weights


def scores_by_hand(passages: Sequence[str], query: str) -> NDArray[np.float64]:
    """BM25 (Lucene's form) of every passage, straight from the formula: what the index is compared with in tests.

    Robertson and Zaragoza, The Probabilistic Relevance Framework (2009); idf as in Lucene, without its (k1 + 1).
    """
    documents = [tokens(text) for text in passages]
    average = sum(map(len, documents)) / len(documents)
    scores = np.zeros(len(documents))
    for token in tokens(query):
        holding = sum(token in document for document in documents)
        idf = np.log(1 + (len(documents) - holding + 0.5) / (holding + 0.5))
        for number, document in enumerate(documents):
            times = document.count(token)
            scores[number] += idf * times / (times + K1 * (1 - B + B * len(document) / average))
    return scores
