"""Stores the results of the comparison in a generation: spans and names as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from types import GenericAlias
from typing import TypeVar

import msgspec

from index.compare.quotation_clusters import ClusteredQuotations
from index.facts.normalise import unit_keys
from index.facts.quotations import Quotation
from index.facts.stored_quotations import StoredCluster, StoredQuotations, StoredUnit, decoded

DIFFERENCES = "differences.json"
TIMELINE = "timeline.json"
PEOPLE = "people.json"
EXCLUSIVES = "alone.json"
COPIES = "copies.json"

_Row = TypeVar("_Row", bound=msgspec.Struct)


def stored_quotations(
    clustered: ClusteredQuotations, quotations: Sequence[Quotation], texts: Sequence[str]
) -> StoredQuotations:
    """Returns the clustered quotations as stored, followed by quoted words that nobody said.

    Titles, signs and scare quotes appear in quotation marks too, and a search for their words must find them.
    """
    spans = [(quotations[unit.quotation], unit.start, unit.end) for unit in clustered.units]
    clusters = [StoredCluster(tuple(s.units), s.whole, s.chain, s.said_by) for s in clustered.clusters]
    known = {unit.quotation for unit in clustered.units}
    wordings: dict[tuple[str, ...], list[int]] = {}
    for number, quotation in enumerate(quotations):
        keys = unit_keys(texts[quotation.article], quotation.start, quotation.end) if number not in known else ()
        if keys:
            wordings.setdefault(keys, []).append(len(spans))
            spans.append((quotation, quotation.start, quotation.end))
    clusters += [StoredCluster(tuple(rows), rows[0], -n, "") for n, rows in enumerate(wordings.values(), 1)]
    units = [
        StoredUnit(q.article, start, end, q.speaker_start, q.speaker_end, q.said_by, q.embedded)
        for q, start, end in spans
    ]
    return StoredQuotations(tuple(units), tuple(clusters))


def write_rows(rows: Sequence[msgspec.Struct]) -> bytes:
    """Encodes rows as JSON in their order; the same story gives the same bytes."""
    return msgspec.json.encode(rows)


def read_rows(kind: type[_Row], raw: bytes | None) -> tuple[_Row, ...]:
    """Decodes rows from `write_rows`; () if a generation has none. The generation's version fixes their fields."""
    rows: type[tuple[_Row, ...]] = GenericAlias(tuple, (kind, ...))  # type: ignore[assignment]
    return decoded(raw, rows) if raw else ()
