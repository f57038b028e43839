"""Who a story names most, and what one outlet alone reports."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from index.compare.claims import Claim, Claims, meeting
from index.compare.clusters import Clusters
from index.compare.reading import Reading
from index.compare.words import listed

_EACH = 8  # sentences kept for an outlet
_SHARED = 0.3  # a sentence that has more in common with one of another outlet is not told by one alone
_LEAST = 6  # words of weight
_ORGANISATION = listed(
    """
    agency association authority bank board bureau centre center club college committee commission company corp council
    court department fc foundation group home hospital inc institute league limited ltd ministry museum news office
    organisation party plc police rovers school service society team times town trust union united university post
    """
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person with how often and where the story names them; the first place that names them in full."""

    name: str
    mentions: int
    articles: int
    article: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Alone:
    """A sentence, numbered as in the corpus, that shares no rare words with one of another outlet.

    `weight` orders those of one outlet. Whether another outlet tells it in quite other words, vectors can say.
    """

    sentence: int
    article: int
    start: int
    end: int
    weight: float


def find_people(reading: Reading, limit: int = 24) -> tuple[Person, ...]:
    """The people a story names, most mentioned first."""
    mentions: Counter[str] = Counter()
    articles: dict[str, set[int]] = defaultdict(set)
    first: dict[str, tuple[int, int, int]] = {}
    for article, row in enumerate(reading.names.mentions):
        for mention in row:
            if mention.name not in reading.names.people or _ORGANISATION & set(mention.name.casefold().split()):
                continue
            mentions[mention.name] += 1
            articles[mention.name].add(article)
            printed = reading.texts[article][mention.start : mention.end]
            if printed == mention.name:
                first.setdefault(mention.name, (article, mention.start, mention.end))
    ranked = sorted(first, key=lambda name: (-len(articles[name]), -mentions[name], name))
    ranked.sort(key=lambda name: -mentions[name] * len(articles[name]))
    return tuple(Person(name, mentions[name], len(articles[name]), *first[name]) for name in ranked[:limit])


def find_alone(claims: Claims, clusters: Clusters, reading: Reading) -> tuple[Alone, ...]:
    """For each outlet a few sentences that no other outlet comes near, the weightiest first."""
    if len(set(reading.outlets)) < 2:
        return ()
    shared_spans = _spans_of_shared_sayings(clusters, reading)
    chosen = [claim for claim in claims.claims if len(claim.stems) >= _LEAST]
    nearest: Counter[int] = Counter()
    for a, b in meeting(claims, chosen):
        _, plain, share = claims.shared(a, b)
        if plain:
            for claim in (a, b):
                nearest[claim.number] = max(nearest[claim.number], int(1000 * share))
    by_outlet: dict[str, list[Alone]] = defaultdict(list)
    for claim in chosen:
        spoken = sum(min(end, claim.end) - max(start, claim.start) for start, end in claim.quoted)
        mostly_quoted = spoken > 0.5 * (claim.end - claim.start)
        if nearest[claim.number] > 1000 * _SHARED or mostly_quoted or _inside(claim, shared_spans[claim.article]):
            continue
        stated = bool(claim.subject or claim.people) + bool(claim.numbers or claim.dates)
        if stated:
            weight = sum(claims.weight[stem] for stem in claim.stems) / len(claim.stems) + stated
            by_outlet[claim.outlet].append(Alone(claim.number, claim.article, claim.start, claim.end, round(weight, 4)))
    kept = [row for rows in by_outlet.values() for row in sorted(rows, key=lambda a: (-a.weight, a.start))[:_EACH]]
    return tuple(sorted(kept, key=lambda row: (row.article, row.start)))


def _spans_of_shared_sayings(clusters: Clusters, reading: Reading) -> dict[int, list[tuple[int, int]]]:
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for saying in clusters.sayings:
        articles = [reading.quotations[clusters.units[u].quotation].article for u in saying.units]
        if len({reading.outlets[article] for article in articles}) > 1:
            for u, article in zip(saying.units, articles, strict=True):
                spans[article].append((clusters.units[u].start, clusters.units[u].end))
    return spans


def _inside(claim: Claim, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < claim.end and claim.start < end for start, end in spans)
