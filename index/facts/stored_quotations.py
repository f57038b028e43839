"""The quotations of a story as stored in a generation, and the speakers of its spans."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Protocol, TypeVar

import msgspec
from cachetools import LRUCache

from index.errors import GenerationDamaged

_Decoded = TypeVar("_Decoded")

QUOTATIONS = "quotations.json"
QUOTATIONS_FORMAT = 3


class StoredUnit(msgspec.Struct, frozen=True, array_like=True):
    """A sentence of a quotation: its span, and that of the words that name the speaker.

    `speaker_start` and `speaker_end` are -1 if the text names nobody; `embedded` is a post without marks.
    """

    article: int
    start: int
    end: int
    speaker_start: int
    speaker_end: int
    said_by: str
    embedded: bool


class StoredCluster(msgspec.Struct, frozen=True, array_like=True):
    """One spoken sentence and the units that print it; see `compare.quotation_clusters.QuotationCluster`.

    A negative `chain` marks quoted words that are not speech: a title, a sign, a scare quote.
    """

    units: tuple[int, ...]
    whole: int
    chain: int
    said_by: str


class StoredQuotations(msgspec.Struct, frozen=True):
    """All quotations of a story."""

    units: tuple[StoredUnit, ...] = ()
    clusters: tuple[StoredCluster, ...] = msgspec.field(default=(), name="sayings")  # the name in generations on disk
    format: int = QUOTATIONS_FORMAT

    @property
    def speech(self) -> list[StoredUnit]:
        return [self.units[unit] for cluster in self.clusters if cluster.chain >= 0 for unit in cluster.units]


def write_quotations(quotations: StoredQuotations) -> bytes:
    """Encodes the quotations as JSON; the same story gives the same bytes."""
    return msgspec.json.encode(quotations)


def read_quotations(raw: bytes | None) -> StoredQuotations:
    """Decodes the output of `write_quotations`; empty if a generation has none or another format's."""
    if raw is None or decoded(raw, _Format).format != QUOTATIONS_FORMAT:
        return StoredQuotations()
    return decoded(raw, StoredQuotations)


def decoded(raw: bytes, kind: type[_Decoded]) -> _Decoded:
    """Decodes JSON of a generation as `kind`.

    Raises:
        GenerationDamaged: the JSON is invalid or of another type.
    """
    try:
        return msgspec.json.decode(raw, type=kind)
    except msgspec.DecodeError as error:  # also a value of another type
        raise GenerationDamaged(
            f"A part of the index cannot be read ({error}).", remedy="Run `storybot rebuild`."
        ) from None


class _Format(msgspec.Struct):
    format: int = 0


class _Extras(Protocol):
    """The part of a generation that is needed here."""

    id: str

    def extra(self, name: str) -> bytes | None: ...


class Speakers:
    """Tells who speaks a span of an article."""

    def __init__(self, units: Sequence[StoredUnit]) -> None:
        self._units = sorted(units, key=lambda unit: (unit.article, unit.start))
        self._starts = [(unit.article, unit.start) for unit in self._units]
        self._longest = max((unit.end - unit.start for unit in units), default=0)

    def quoted(self, article: int, start: int, end: int) -> list[tuple[int, int, str]]:
        """Returns the quoted stretches of `[start, end)`, each with its speaker, "" if unknown."""
        first = bisect_left(self._starts, (article, start - self._longest))
        return [
            (max(start, unit.start), min(end, unit.end), unit.said_by)
            for unit in self._units[first : bisect_left(self._starts, (article, end))]
            if unit.article == article and unit.end > start
        ]

    def said_by(self, article: int, start: int, end: int, least: float = 0.5) -> str | None:
        """Returns the one speaker whose quoted words make up at least this share of `[start, end)`, or None."""
        quoted: Counter[str] = Counter()
        for first, last, name in self.quoted(article, start, end):
            quoted[name] += last - first
        if len(quoted) != 1:
            return None
        ((name, characters),) = quoted.items()
        return name if name and characters >= least * (end - start) else None


_open: LRUCache[str, Speakers] = LRUCache(maxsize=4)  # generations
_lock = threading.Lock()


def speakers_of(generation: _Extras) -> Speakers:
    """Returns the speakers of a generation, loaded once. Thread-safe."""
    with _lock:
        found = _open.get(generation.id)
        if found is None:
            found = _open[generation.id] = Speakers(read_quotations(generation.extra(QUOTATIONS)).speech)
        return found
