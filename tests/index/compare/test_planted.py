"""What is found of the differences planted in our four stories, and in the shipped story; floors, not goals.

Measured when written: quotations 125 of 128 found and no others; speakers 108 of 125; pairs of one quotation in two
outlets 47 of 47, and no wrong pair of 39; dates 76 of 80; differences: every listed row was read and judged correct,
and 34 of 64 planted pairs were among them (the others need world knowledge).
"""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pytest

from index.compare.claims import find_dated
from index.compare.difference import Place
from index.corpus.articles import read_story
from index.corpus.passages import cut
from tests.index.compare.made import SHIPPED, STORIES, Made, analysed, shipped

NAMES = ("council-vote", "cup-final", "foreign-quotes", "product-recall")


@dataclass(frozen=True, slots=True)
class Gold:
    """A planted piece of a quotation and the units found for it."""

    entry: int
    speaker: str
    article: int
    units: tuple[int, ...]


@cache
def made(name: str) -> Made:
    """One of our own stories with all of its analysis results."""
    return analysed(cut(read_story(STORIES / name)))


@cache
def planted(name: str) -> Any:  # noqa: ANN401  (JSON)
    """What was planted in it."""
    return json.loads((STORIES / name / "planted.json").read_text("utf-8"))


@cache
def gold(name: str) -> tuple[Gold, ...]:
    """Returns the planted pieces in citable lines."""
    found = made(name)
    number = {article.name: i for i, article in enumerate(found.corpus.articles)}
    rows = []
    for entry, quotation in enumerate(planted(name)["quotations"]):
        for variant in quotation["variants"]:
            article = number[variant["file"]]
            places = _places(found, article, variant["text"])
            if places:
                units = next((units for place in places if (units := _units(found, article, *place))), ())
                rows.append(Gold(entry, quotation["speaker"] or "", article, units))
    return tuple(rows)


def _places(found: Made, article: int, text: str) -> list[tuple[int, int]]:
    whole, places, at = found.reading.texts[article], [], -1
    while (at := whole.find(text, at + 1)) >= 0:
        cited = any(p.start <= at and at + len(text) <= p.end + 1 for p in found.reading.paragraphs[article])
        if cited and at and whole[at - 1] in "“\"‘„'‚> \n":
            places.append((at, at + len(text)))
    return places


def _units(found: Made, article: int, start: int, end: int) -> tuple[int, ...]:
    inside, covered = [], 0
    for number, unit in enumerate(found.clustered.units):
        common = min(unit.end, end) - max(unit.start, start)
        if found.reading.quotations[unit.quotation].article == article and common >= 0.6 * (unit.end - unit.start):
            inside.append(number)
            covered += common
    return tuple(inside) if covered >= 0.7 * (end - start) else ()


def test_planted_quotations_are_found() -> None:
    rows = [row for name in NAMES for row in gold(name)]
    assert sum(bool(row.units) for row in rows) / len(rows) >= 0.95


@pytest.mark.parametrize("name", NAMES)
def test_nothing_else_is_read_as_a_quotation(name: str) -> None:
    found = made(name)
    known = {unit for row in gold(name) for unit in row.units}
    quoted = {found.clustered.units[unit].quotation for unit in known}
    extra = {unit.quotation for unit in found.clustered.units} - quoted
    texts = [variant["text"] for entry in planted(name)["quotations"] for variant in entry["variants"]]
    unplanted = [
        number
        for number in extra
        if not any(
            found.reading.texts[q.article][q.start : q.end].strip(" ,.!?…")[:40] in text
            or text[:40] in found.reading.texts[q.article][q.start : q.end]
            for q in [found.reading.quotations[number]]
            for text in texts
        )
    ]
    assert unplanted == []


def test_planted_speakers_are_named() -> None:
    right = every = 0
    for name in NAMES:
        found = made(name)
        speaker = {unit: cluster.said_by for cluster in found.clustered.clusters for unit in cluster.units}
        for row in gold(name):
            if row.units:
                every += 1
                right += {_surname(speaker[unit]) for unit in row.units} == {_surname(row.speaker)}
    assert right / every >= 0.82


def test_a_named_speaker_is_hardly_ever_wrong() -> None:
    wrong = every = 0
    for name in NAMES:
        found = made(name)
        for row in gold(name):
            for unit in row.units:
                said_by = found.reading.quotations[found.clustered.units[unit].quotation].said_by
                if said_by and row.speaker:
                    every += 1
                    known = set(said_by.casefold().split()) & set(row.speaker.casefold().split())
                    wrong += not known
    assert wrong / every <= 0.03


def test_the_same_quotation_in_two_outlets_is_paired_and_no_wrong_pair_made() -> None:
    together = every = right = pairs = 0
    for name in NAMES:
        found = made(name)
        chain = {unit: cluster.chain for cluster in found.clustered.clusters for unit in cluster.units}
        for a, b in itertools.combinations([row for row in gold(name) if row.units], 2):
            if a.entry == b.entry and a.article != b.article:
                every += 1
                together += bool({chain[u] for u in a.units} & {chain[u] for u in b.units})
        entries: dict[int, set[int]] = {}
        for row in gold(name):
            for unit in row.units:
                entries.setdefault(unit, set()).add(row.entry)
        for cluster in found.clustered.clusters:
            for u, v in itertools.combinations(cluster.units, 2):
                one, other = (found.reading.quotations[found.clustered.units[w].quotation].article for w in (u, v))
                if one != other and u in entries and v in entries:
                    pairs += 1
                    right += bool(entries[u] & entries[v])
    assert together / every >= 0.93
    assert right / pairs >= 0.97


def test_planted_dates_are_read() -> None:
    right = every = 0
    for name in NAMES:
        found = made(name)
        names = [article.name for article in found.corpus.articles]
        dated = {(names[d.article], d.iso): d for d in find_dated(found.claims)}
        by_day: dict[tuple[str, str], list[str]] = {}
        for day in find_dated(found.claims):
            key = (names[day.article], day.iso)
            by_day.setdefault(key, []).append(found.reading.texts[day.article][day.start : day.end])
        assert dated.keys() == by_day.keys()
        for row in planted(name)["timeline"]:
            every += 1
            told = by_day.get((row["file"], row["date"]), [])
            right += any(text in row["sentence"] or row["sentence"] in text for text in told)
    assert right / every >= 0.9


def test_planted_differences_are_among_those_found() -> None:
    hit = every = 0
    for name in NAMES:
        found = made(name)
        for row in planted(name)["differences"]:
            every += 1
            hit += any(
                _is_row(found, row, d.one, d.other) or _is_row(found, row, d.other, d.one) for d in found.differences
            )
    assert hit / every >= 0.5


# A person read every listed row. A new row has to be read, too, and then added here or fixed.
READ_AND_RIGHT = {"council-vote": 15, "cup-final": 9, "foreign-quotes": 6, "product-recall": 5}


@pytest.mark.parametrize("name", NAMES)
def test_every_listed_row_has_been_read_by_a_person(name: str) -> None:
    assert len(made(name).differences) <= READ_AND_RIGHT[name]


def test_in_the_shipped_story_exactly_the_known_differences_are_found() -> None:
    found = analysed(shipped())
    told = found.told()
    kinds = [kind for kind, _, _ in told]
    assert kinds == ["denial", "thing", "day", "wording", "wording", "wording", "spelling"]
    focus = [{left.casefold(), right.casefold()} for _, left, right in told]
    assert {"wednesday", "thursday"} in focus
    assert {"new single", "new album"} in focus
    assert {"color", "colour"} in focus
    assert "did not respond" in focus[0]
    day = next(row for row in found.differences if row.kind == "day").other[0]  # of the same man as on Wednesday
    assert "Legend posted" in found.reading.texts[day.article][day.start : day.end]


def test_in_the_shipped_story_the_longest_shared_quotation_is_in_four_outlets() -> None:
    groups = [group for group in analysed(shipped()).clusters(4) if group[0].startswith("So many people who love you")]
    assert [len(group) for group in groups] == [4]
    assert len({text.replace("’", "'").rstrip(".") for text in groups[0]}) == 3


def _surname(name: str) -> str:
    return name.split()[-1] if name else ""


def _is_row(found: Made, row: Any, ones: tuple[Place, ...], others: tuple[Place, ...]) -> bool:  # noqa: ANN401
    first, second = row["sentences"]
    names = [article.name for article in found.corpus.articles]

    def stands(sentence: dict[str, str], places: tuple[Place, ...]) -> bool:
        for place in places:
            text = found.reading.texts[place.article][place.start : place.end]
            if names[place.article] == sentence["file"] and (
                text in sentence["sentence"] or sentence["sentence"] in text
            ):
                return True
        return False

    return stands(first, ones) and stands(second, others)


def test_unrelated_stories_share_no_quotation_and_no_difference() -> None:
    stories = [read_story(folder) for folder in (SHIPPED, *(STORIES / name for name in NAMES))]
    articles = tuple(
        replace(article, name=f"{number} {article.name}")
        for number, one in enumerate(stories)
        for article in one.articles
    )
    outlets = tuple(outlet for one in stories for outlet in one.outlets)
    found = analysed(cut(replace(stories[0], articles=articles, outlets=outlets)))
    story_of = [article.name.split()[0] for article in found.corpus.articles]
    for difference in found.differences:
        assert len({story_of[place.article] for place in (*difference.one, *difference.other)}) == 1, difference
    for cluster in found.clustered.clusters:
        units = [found.clustered.units[unit] for unit in cluster.units]
        assert len({story_of[found.reading.quotations[unit.quotation].article] for unit in units}) == 1
