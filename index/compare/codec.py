"""What a rebuild finds across the outlets, as the generation keeps it: spans and names in JSON, and nothing twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from index.compare.claims import Dated
from index.compare.difference import Difference, Place
from index.compare.exclusives import Alone, Person
from index.compare.quotation_clusters import Clusters
from index.facts.quotations import Quotation

QUOTATIONS = "quotations.json"
DIFFERENCES = "differences.json"
TIMELINE = "timeline.json"
PEOPLE = "people.json"
ALONE = "alone.json"
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
    embedded: int  # 1 for a post without marks


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
    units = tuple(StoredUnit(*row) for row in data["units"])
    sayings = tuple(StoredSaying(tuple(row[0]), row[1], row[2], row[3]) for row in data["sayings"])
    return StoredQuotations(units, sayings)


def write_differences(differences: Sequence[Difference]) -> bytes:
    """The differences as JSON, most telling first."""
    rows = [[d.kind, [_row(p) for p in d.one], [_row(p) for p in d.other], d.weight] for d in differences]
    return to_json({"format": FORMAT, "rows": rows})


def read_differences(raw: bytes | None) -> tuple[Difference, ...]:
    """What `write_differences` wrote."""
    return tuple(
        Difference(kind, tuple(Place(*p) for p in one), tuple(Place(*p) for p in other), weight)
        for kind, one, other, weight in _rows(raw)
    )


def write_timeline(dated: Sequence[Dated]) -> bytes:
    """Dated sentences as JSON, by day."""
    rows = [
        [
            d.iso,
            d.precision,
            d.first.isoformat(),
            d.last.isoformat(),
            d.article,
            d.start,
            d.end,
            d.focus_start,
            d.focus_end,
        ]
        for d in dated
    ]
    return to_json({"format": FORMAT, "rows": rows})


def read_timeline(raw: bytes | None) -> tuple[Dated, ...]:
    """What `write_timeline` wrote."""
    return tuple(
        Dated(iso, precision, date.fromisoformat(first), date.fromisoformat(last), *spans)
        for iso, precision, first, last, *spans in _rows(raw)
    )


def write_people(people: Sequence[Person]) -> bytes:
    """People as JSON, most mentioned first."""
    return to_json(
        {"format": FORMAT, "rows": [[p.name, p.mentions, p.articles, p.article, p.start, p.end] for p in people]}
    )


def read_people(raw: bytes | None) -> tuple[Person, ...]:
    """What `write_people` wrote."""
    return tuple(Person(*row) for row in _rows(raw))


def write_alone(alone: Sequence[Alone]) -> bytes:
    """What one outlet alone reports, as JSON."""
    return to_json({"format": FORMAT, "rows": [[a.article, a.start, a.end, a.weight] for a in alone]})


def read_alone(raw: bytes | None) -> tuple[Alone, ...]:
    """What `write_alone` wrote."""
    return tuple(Alone(*row) for row in _rows(raw))


def _row(place: Place) -> list[int]:
    return [place.article, place.start, place.end, place.focus_start, place.focus_end]


def _rows(raw: bytes | None) -> list[list[Any]]:
    """The rows of a list that was written in today's format; none of another's."""
    data = json.loads(raw) if raw else {}
    return list(data["rows"]) if data.get("format") == FORMAT else []


def to_json(value: object) -> bytes:
    """Compact JSON with sorted keys: deterministic."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
