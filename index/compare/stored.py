"""What a rebuild finds across the outlets, as the generation keeps it: spans and names in JSON, and nothing twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from index.compare.clusters import Clusters
from index.compare.quotations import Quotation

QUOTATIONS = "quotations.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class StoredUnit:
    """A sentence of a quotation as kept: its span, that of its quoted run, and the words that name who said it."""

    article: int
    start: int
    end: int
    run_start: int
    run_end: int
    speaker_start: int  # -1 where the text names nobody
    speaker_end: int
    said_by: str
    embedded: bool


@dataclass(frozen=True, slots=True)
class StoredSaying:
    """One sentence that was said and the units that print it; see `clusters.Saying`."""

    units: tuple[int, ...]
    whole: int
    chain: int
    said_by: str


@dataclass(frozen=True, slots=True)
class StoredQuotations:
    """All quotations of a story."""

    units: tuple[StoredUnit, ...]
    sayings: tuple[StoredSaying, ...]


def write_quotations(clusters: Clusters, quotations: Sequence[Quotation]) -> bytes:
    """The quotations as JSON, the same bytes for the same story."""
    units: list[list[Any]] = []
    for unit in clusters.units:
        q = quotations[unit.quotation]
        units.append(
            [
                q.article,
                unit.start,
                unit.end,
                q.start,
                q.end,
                q.speaker_start,
                q.speaker_end,
                q.said_by,
                int(q.embedded),
            ]
        )
    sayings = [[list(s.units), s.whole, s.chain, s.said_by] for s in clusters.sayings]
    return to_json({"format": FORMAT, "units": units, "sayings": sayings})


def read_quotations(raw: bytes | None) -> StoredQuotations:
    """What `write_quotations` wrote; nothing where a generation has none or another format's."""
    data = json.loads(raw) if raw else {}
    if data.get("format") != FORMAT:
        return StoredQuotations((), ())
    units = tuple(StoredUnit(*row[:8], bool(row[8])) for row in data["units"])
    sayings = tuple(StoredSaying(tuple(row[0]), row[1], row[2], row[3]) for row in data["sayings"])
    return StoredQuotations(units, sayings)


def to_json(value: Any) -> bytes:  # noqa: ANN401  (whatever JSON holds)
    """Compact JSON with sorted keys: deterministic."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
