"""The word index: BM25 over passages.

bm25s weighs every word of every passage when the index is built (`word_writing`); a search adds up the columns of the
question's words. Answering does not import bm25s (its optional compilers alone take half a second): the columns are
read from disk here.
"""

from __future__ import annotations

import math
import struct
import threading
import unicodedata
from array import array
from bisect import bisect_left
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.lazy_regex import late
from index.store.checked_files import FileEntry, HashedWriter, Part, damaged
from index.store.filters import Runs, count_of, mask_of, numbers_of

DENSE = 8  # a word that one of so many passages has is kept with a weight for each passage
OBJECTS = 500  # bytes that a column takes beside its numbers
GLANCE = 8192  # passages with a word, by the best of which it is judged whether the common words are still needed


@dataclass(frozen=True, slots=True)
class Column:
    """The passages `numbers`, ascending, that a word stands in and its `weights` there; of a common word, whose
    `numbers` are None, the weights in every passage, of which most may be 0.
    """

    numbers: NDArray[np.int32] | None
    weights: NDArray[np.float32]

    @property
    def bytes(self) -> int:
        """How much memory it takes."""
        return OBJECTS + self.weights.nbytes + (0 if self.numbers is None else self.numbers.nbytes)


def add(scores: NDArray[np.float32], column: Column, times: int) -> None:
    """Adds to the scores of all passages what a word adds that is asked for so many times."""
    weights = column.weights if times == 1 else column.weights * np.float32(times)
    if column.numbers is None:
        scores += weights
    else:  # a third of the time that `scores[numbers] += weights` takes, if the numbers are such
        np.add.at(scores, column.numbers.astype(np.intp), weights)


def some(column: Column, mask: NDArray[np.bool_] | None) -> NDArray[Any]:
    """Some of a column's passages, of those that are allowed."""
    numbers = np.flatnonzero(column.weights[: DENSE * GLANCE]) if column.numbers is None else column.numbers
    if mask is None:
        return numbers[:GLANCE]
    numbers = numbers[: DENSE * GLANCE]
    return numbers[mask[numbers]][:GLANCE]


def _few(scores: NDArray[np.float32], columns: list[Column]) -> list[NDArray[np.int32]] | None:
    """The columns' passages, where they are so few that going through them takes less time than through `scores`."""
    numbers = [column.numbers for column in columns if column.numbers is not None]
    few = len(numbers) == len(columns) and 2 * DENSE * sum(map(len, numbers)) <= len(scores)
    return numbers if few else None


def at_least(
    scores: NDArray[np.float32], columns: list[Column], least: float, mask: NDArray[np.bool_] | None
) -> NDArray[Any]:
    """The passages of these columns that are allowed and have a score, and that of `least`; ascending."""
    enough = np.float32(max(least, float(np.finfo(np.float32).tiny)))
    few = _few(scores, columns)
    if few is None:
        wanted = scores >= enough
        return np.flatnonzero(wanted if mask is None else wanted & mask)
    found = np.sort(np.concatenate([numbers[scores[numbers] >= enough] for numbers in few]))
    found = different(found)
    return found if mask is None else found[mask[found]]


def different(ascending: NDArray[Any]) -> NDArray[Any]:
    """Each number once."""
    once: NDArray[Any] = ascending[np.diff(ascending, prepend=-1) != 0]
    return once


def clear(scores: NDArray[np.float32], columns: list[Column]) -> None:
    """Makes zeros again of what `add` made of them with these columns."""
    few = _few(scores, columns)
    if few is None:
        scores.fill(0)
    else:
        for numbers in few:
            scores[numbers] = 0


K1, B = 1.2, 0.75  # Robertson's usual values, which suit passages of a few sentences
REMEMBERED, UNASKED = 4096, -1  # stems whose place is kept at hand; what stands for a place that is not
FILES = ("words.stems", "words.rows", "words.passages", "words.weights")
ROW = np.dtype([("stem", "<u8"), ("column", "<u8"), ("sentences", "<u4"), ("highest", "<f4")])
FEW = 4096  # passages that a filter leaves, up to which each is looked up in each word's column
LOOKED_UP = 16  # so many passages are added from a column in the time that one is looked up in it
KEPT = 160 << 20  # bytes of the columns that are kept in memory
_ROW, _TWO_ROWS = struct.Struct("<QQIf"), struct.Struct("<QQIfQQIf")

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "＇": "'", "`": "'"})
_MARKS = late("[\u0300-\u036f]")
_SCRIPTS_WITHOUT_SPACES = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0e7f"
_WORD = late(
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
    return stems_of(words(text))


def stems_of(folded: Sequence[str]) -> list[str]:
    """The Snowball stem of each word."""
    stemmer = getattr(_local, "stemmer", None)
    if stemmer is None:  # a stemmer belongs to one thread
        import Stemmer

        stemmer = _local.stemmer = Stemmer.Stemmer("english")
    return list(stemmer.stemWords(folded))


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
        self._own = threading.local()
        self._lock = threading.Lock()
        self._kept: OrderedDict[int, Column] = OrderedDict()
        self._kept_bytes = 0
        self._found: dict[str, int | None] = {}  # where a stem stands: questions use the same words again and again

    def _row(self, number: int) -> tuple[int, int, int, float]:
        """Where a stem and its column begin, in how many sentences it stands, and the highest weight in its column."""
        row: tuple[int, int, int, float] = _ROW.unpack(self._table.read(number * _ROW.size, _ROW.size))
        return row

    def _stem(self, number: int) -> bytes:
        begin, _, _, _, end, _, _, _ = _TWO_ROWS.unpack(self._table.read(number * _ROW.size, _TWO_ROWS.size))
        if not 0 <= end - begin <= 1 << 20:
            raise damaged(self._table.path, f"is not what was written in its row {number}")
        return self._stems.read(begin, end - begin)

    def _find(self, stem: str) -> int | None:
        found = self._found.get(stem, UNASKED)  # one look: another thread may clear it any moment
        if found != UNASKED:
            return found
        wanted = stem.encode(errors="replace")
        number = bisect_left(range(self._count), wanted, key=self._stem)
        found = number if number < self._count and self._stem(number) == wanted else None
        if len(self._found) >= REMEMBERED:
            self._found.clear()
        self._found[stem] = found
        return found

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

    def search(self, text: str, k: int, runs: Runs | None = None) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The k passages that share words with `text`: numbers and BM25 scores, best first, equal ones by number.

        `runs` are the stretches of passages that are allowed, None allows all; a word that stands twice in the text
        counts twice. The rare words' passages are scored one and all; what the common words add at most then says which
        passages are still worth being looked up in their long columns. The result is that of scoring every
        passage by every word (MaxScore: Turtle and Flood, Query evaluation: strategies and optimizations, 1995).
        """
        terms = self._terms(text)
        if k <= 0 or not terms:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        if runs is not None and count_of(runs) <= FEW:
            found: NDArray[Any] = numbers_of(runs)
            scores = np.zeros(len(found), dtype=np.float32)
            for term in terms:
                scores += self._look_up(term, found)
            found, scores = found[scores > 0], scores[scores > 0]
        else:
            found, scores = self._score(terms, k, None if runs is None else mask_of(runs, self._passages))
        if len(found) > k:
            # All that score as much as the k-th stay in, so that equal scores are ordered by number and nothing else.
            kept = scores >= _kth(scores, k)
            found, scores = found[kept], scores[kept]
        order = np.lexsort((found, -scores))[:k]
        return found[order].astype(np.int64), scores[order]

    def _terms(self, text: str) -> list[_Term]:
        """The text's words that the story has, the one that can add most to a score first."""
        terms = []
        for stem, times in Counter(tokens(text)).items():
            number = self._find(stem)
            if number is None:
                continue
            (_, begin, _, highest), end = self._row(number), self._row(number + 1)[1]
            if not 0 <= end - begin <= self._passages:
                raise damaged(self._table.path, f"is not what was written in its row {number}")
            if begin < end:
                # No weight reaches the inverse document frequency, as Lucene's form has it.
                most = math.log1p((self._passages - (end - begin) + 0.5) / (end - begin + 0.5))
                if not 0 < highest <= most * 1.001:
                    raise damaged(self._table.path, f"holds a weight that no word can have in its row {number}")
                terms.append(_Term(begin, end, times, highest))
        return sorted(terms, key=lambda term: (-term.times * term.most, term.begin))

    def _score(
        self, terms: list[_Term], k: int, mask: NDArray[np.bool_] | None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Passages, ascending, no other one among the k best, and their scores."""
        rest = [sum(term.times * term.most for term in terms[place:]) for place in range(len(terms) + 1)]
        scores, place, least = self._zeros(), 0, 0.0
        columns: list[Column] = []
        try:
            while place < len(terms):
                columns.append(self._column(terms[place]))
                add(scores, columns[-1], terms[place].times)
                place += 1
                if place == len(terms) or 2 * rest[place] >= rest[0]:
                    continue
                least = least or self._least(terms[place:], columns, scores, k, mask)
                if rest[place] >= least:
                    continue
                # A passage that has none of the words so far cannot be among the best any more.
                found = at_least(scores, columns, least - rest[place], mask)
                if LOOKED_UP * len(found) <= terms[place].end - terms[place].begin:
                    break  # looking these up in the next column takes less time than adding all of it
            else:
                found = at_least(scores, columns, 0, mask)
            values = scores[found]
            clear(scores, columns)
        except BaseException:
            self._own.zeros = None
            raise
        for number in range(place, len(terms)):
            values = values + self._look_up(terms[number], found)
            hopeful = np.flatnonzero(values + np.float32(rest[number + 1]) >= least)
            found, values = found[hopeful], values[hopeful]
        return found, values

    def _least(
        self,
        terms: list[_Term],
        columns: list[Column],
        scores: NDArray[np.float32],
        k: int,
        mask: NDArray[np.bool_] | None,
    ) -> float:
        """What the k-th best passage scores at least: what the k-th of some does that are likely to be good.

        `columns` are in `scores`, those of `terms` not yet; 0 where too few passages were looked at.
        """
        sample = np.concatenate([some(column, mask) for column in columns])
        place = max(len(sample) - 4 * k, 0)
        likely = np.sort(sample[np.argpartition(scores[sample], place)[place:]] if place else sample)
        likely = different(likely)
        if len(likely) < k:
            return 0.0
        values = scores[likely]
        for term in terms:
            values = values + self._look_up(term, likely)
        return _kth(values, k) * (1 - 1e-5)  # for what adding up in another order may round away

    def _zeros(self) -> NDArray[np.float32]:
        """(passages,): zeros of this thread's own, to be left as such; making them anew takes longer than a search."""
        zeros: NDArray[np.float32] | None = getattr(self._own, "zeros", None)
        if zeros is None:
            zeros = self._own.zeros = np.zeros(self._passages, dtype=np.float32)
        return zeros

    def _look_up(self, term: _Term, passages: NDArray[Any]) -> NDArray[np.float32]:
        """(len(passages),): what a word adds to each of these passages, which are ascending."""
        column = self._column(term)
        if column.numbers is None:
            every: NDArray[np.float32] = column.weights[passages] * np.float32(term.times)
            return every
        # Of the same type: else the whole column is turned into the other.
        passages = passages.astype(np.int32, copy=False)
        places = np.minimum(np.searchsorted(column.numbers, passages), len(column.numbers) - 1)
        there = column.numbers[places] == passages
        return np.where(there, column.weights[places], np.float32(0)) * np.float32(term.times)

    def _column(self, term: _Term) -> Column:
        """The passages that a word stands in, and its weights there. What was read stays in memory a while."""
        with self._lock:
            kept = self._kept.get(term.begin)
            if kept is not None:
                self._kept.move_to_end(term.begin)
                return kept
        column = self._read_column(term)
        if column.bytes <= KEPT // 2:
            with self._lock:
                if self._kept.setdefault(term.begin, column) is column:
                    self._kept_bytes += column.bytes
                while self._kept_bytes > KEPT:
                    self._kept_bytes -= self._kept.popitem(last=False)[1].bytes
        return column

    def _read_column(self, term: _Term) -> Column:
        count = term.end - term.begin
        numbers = np.frombuffer(self._rows.read(4 * term.begin, 4 * count), dtype="<i4")
        weights = np.frombuffer(self._data.read(4 * term.begin, 4 * count), dtype="<f4")
        if numbers[0] < 0 or numbers[-1] >= self._passages or not (numbers[1:] > numbers[:-1]).all():
            raise damaged(self._rows.path, "is not in the order of the passages")
        if not (weights.min() > 0 and weights.max() <= term.most):  # nor, then, is one of them no number
            raise damaged(self._data.path, "holds a weight that no word can have")
        if DENSE * count < self._passages:
            return Column(numbers, weights)
        every = np.zeros(self._passages, dtype=np.float32)
        every[numbers] = weights
        return Column(None, every)


@dataclass(frozen=True, slots=True)
class _Term:
    """A word of a question: its column `[begin, end)`, how often it is asked for, and the bound of its weights."""

    begin: int
    end: int
    times: int
    most: float


def _kth(scores: NDArray[np.float32], k: int) -> float:
    """The k-th highest of the scores; the lowest where there are fewer."""
    place = max(len(scores) - k, 0)
    return float(np.partition(scores, place)[place])


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
