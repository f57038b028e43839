"""The quotations of a story, and whom its sentences are about, as stored in a generation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from index.errors import GenerationDamaged

_Decoded = TypeVar("_Decoded")

QUOTATIONS = "quotations.json"
QUOTATIONS_FORMAT = 3
SUBJECTS = "subjects.json"


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


def write_subjects(subjects: Mapping[int, str]) -> bytes:
    """Encodes the names that sentences are about, by the sentences' numbers, as JSON in their order."""
    return msgspec.json.encode(tuple(subjects.items()))


def read_subjects(raw: bytes | None) -> dict[int, str]:
    """Decodes the output of `write_subjects`; empty if a generation has none, such as one of an earlier version."""
    return {} if raw is None else dict(decoded(raw, tuple[tuple[int, str], ...]))


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
