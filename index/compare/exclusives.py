"""Finds the people a story names most, and what only one outlet reports."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import msgspec

from index.compare.claims import Claim, Claims
from index.compare.difference import Difference
from index.compare.quotation_clusters import ClusteredQuotations
from index.corpus.tokens import word_set
from index.facts.analyse_article import StoryFacts

_PER_OUTLET = 3  # sentences per outlet
_MIN_WORDS = 6  # content words
_ORGANISATION = word_set(
    """
    agency association authority bank board bureau centre center club college committee commission company corp council
    court department fc foundation group home hospital inc institute league limited ltd ministry museum news office
    organisation party plc police rovers school service society team times town trust union united university post
    """
)


class Person(msgspec.Struct, frozen=True, array_like=True):
    """A person, how often the story names them, and the first place that names them in full."""

    name: str
    mentions: int
    articles: int
    article: int
    start: int
    end: int


class Exclusive(msgspec.Struct, frozen=True, array_like=True):
    """A sentence with names, numbers or dates that no other outlet prints; `weight` counts them."""

    article: int
    start: int
    end: int
    weight: float


def find_people(story: StoryFacts, limit: int = 24) -> tuple[Person, ...]:
    """Returns the people a story names, most mentioned first."""
    mentions: Counter[str] = Counter()
    articles: dict[str, set[int]] = defaultdict(set)
    first: dict[str, tuple[int, int, int]] = {}
    for article, row in enumerate(story.names.mentions):
        for mention in row:
            if mention.name not in story.names.people or _ORGANISATION & set(mention.name.casefold().split()):
                continue
            mentions[mention.name] += 1
            articles[mention.name].add(article)
            printed = story.texts[article][mention.start : mention.end]
            if printed == mention.name:
                first.setdefault(mention.name, (article, mention.start, mention.end))
    ranked = sorted(first, key=lambda name: (-len(articles[name]), -mentions[name], name))
    ranked.sort(key=lambda name: -mentions[name] * len(articles[name]))
    return tuple(Person(name, mentions[name], len(articles[name]), *first[name]) for name in ranked[:limit])


def find_exclusives(
    claims: Claims, clustered: ClusteredQuotations, story: StoryFacts, differences: Iterable[Difference] = ()
) -> tuple[Exclusive, ...]:
    """Returns for each outlet a few sentences whose names, numbers or dates no other outlet prints, most such first.

    A sentence without its own name, number or date is never called exclusive: others may say the same in other words.
    What others report differently is one of the `differences`.
    """
    if len(set(story.outlets)) < 2:
        return ()
    printed = _printers(claims, story)
    shared_spans = _spans_of_shared_clusters(clustered, story)
    for place in (place for difference in differences for place in (*difference.one, *difference.other)):
        shared_spans[place.article].append((place.start, place.end))
    by_outlet: dict[str, list[Exclusive]] = defaultdict(list)
    for claim in claims.claims:
        if len(claim.stems) < _MIN_WORDS or _mostly_quoted(claim) or _inside(claim, shared_spans[claim.article]):
            continue
        specifics = [key for key in set(_specifics(claim, story)) if printed[key] == {claim.outlet}]
        weight = float(sum(2 if len(key[1].split()) > 1 else 1 for key in specifics))
        if weight >= 2 or any(key[0] != "name" for key in specifics):
            by_outlet[claim.outlet].append(Exclusive(claim.article, claim.start, claim.end, weight))
    chosen = [
        row for rows in by_outlet.values() for row in sorted(rows, key=lambda a: (-a.weight, a.start))[:_PER_OUTLET]
    ]
    return tuple(sorted(chosen, key=lambda row: (row.article, row.start)))


def _specifics(claim: Claim, story: StoryFacts) -> Iterable[tuple[str, str]]:
    """Yields what can be looked for elsewhere: names, numbers with their unit, and dates, as (kind, value)."""
    for mention in story.names.within(claim.article, claim.start, claim.end):
        if len(mention.name) > 3:
            yield "name", mention.name.casefold()
    for number in claim.numbers:
        counts = bool(number.unit) or number.kind == "money" or number.value >= 1000
        if number.kind != "age" and counts and number.value > 3:
            large = number.value >= 1000  # the same number whatever its unit
            yield "number", f"{number.value}" if large else f"{number.kind} {number.value} {number.unit[-1:]}"
    for day in claim.dates:
        if day.precision != "week":
            yield "day", day.iso


def _printers(claims: Claims, story: StoryFacts) -> dict[tuple[str, str], set[str]]:
    printed: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims.claims:
        for key in _specifics(claim, story):
            printed[key].add(claim.outlet)
            # An outlet that prints one word of a name may mean the same one.
            if key[0] == "name":
                for word in key[1].split():
                    printed["name", word].add(claim.outlet)
    for kind, name in [key for key in printed if key[0] == "name" and " " in key[1]]:
        printed[kind, name] |= printed[kind, name.split()[-1]]
    return printed


def _mostly_quoted(claim: Claim) -> bool:
    spoken = sum(min(end, claim.end) - max(start, claim.start) for start, end in claim.quoted)
    return spoken > 0.5 * (claim.end - claim.start)


def _spans_of_shared_clusters(clustered: ClusteredQuotations, story: StoryFacts) -> dict[int, list[tuple[int, int]]]:
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for cluster in clustered.clusters:
        articles = [story.quotations[clustered.units[u].quotation].article for u in cluster.units]
        if len({story.outlets[article] for article in articles}) > 1:
            for u, article in zip(cluster.units, articles, strict=True):
                spans[article].append((clustered.units[u].start, clustered.units[u].end))
    return spans


def _inside(claim: Claim, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < claim.end and claim.start < end for start, end in spans)
