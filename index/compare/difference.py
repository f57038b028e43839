"""A difference: two sides, each with the places that print it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

DifferenceKind = Literal["denial", "number", "day", "time", "name", "thing", "wording", "spelling"]

# Most important first: what happened at all, then what and how much, then wording.
KIND_WEIGHTS: dict[DifferenceKind, float] = {
    "denial": 6.0,
    "thing": 5.0,
    "day": 4.8,
    "time": 4.7,
    "number": 4.5,
    "name": 4.0,
    "wording": 2.0,
    "spelling": 1.0,
}
_PLACES = 12  # stored per side


class Place(msgspec.Struct, frozen=True, array_like=True):
    """A sentence `[start, end)` of an article and its differing words, `[focus_start, focus_end)`."""

    article: int
    start: int
    end: int
    focus_start: int
    focus_end: int


@dataclass(frozen=True, slots=True)
class FoundDifference:
    """Two places that disagree on the same thing. Findings with equal `topic` and values form one difference."""

    kind: DifferenceKind
    topic: str
    value: str
    other: str
    place: Place
    against: Place
    weight: float


class Difference(msgspec.Struct, frozen=True, array_like=True):
    """What outlets print in two ways, without a verdict on either; `weight` orders the list."""

    kind: DifferenceKind
    one: tuple[Place, ...]
    other: tuple[Place, ...]
    weight: float


def gather(found: Iterable[FoundDifference], outlets: Sequence[str]) -> tuple[Difference, ...]:
    """Merges findings of the same two values on the same topic into differences, most important first.

    `outlets` are those of the articles, by number. Each outlet appears once per side.
    """
    sides: dict[tuple[DifferenceKind, str, str, str], tuple[dict[str, Place], dict[str, Place], list[float]]] = {}
    for one in found:
        flipped = one.other < one.value
        first, second = (one.against, one.place) if flipped else (one.place, one.against)
        low, high = sorted((one.value, one.other))
        left, right, weights = sides.setdefault((one.kind, one.topic, low, high), ({}, {}, []))
        left.setdefault(outlets[first.article], first)
        right.setdefault(outlets[second.article], second)
        weights.append(one.weight)
    differences = []
    for (kind, _, _, _), (left, right, weights) in sides.items():
        # An outlet that prints both values is on neither side.
        both = left.keys() & right.keys()
        ones = sorted((p for o, p in left.items() if o not in both), key=_by_place)
        others = sorted((p for o, p in right.items() if o not in both), key=_by_place)
        if not ones or not others:
            continue
        if (ones[0].article, ones[0].start) > (others[0].article, others[0].start):
            ones, others = others, ones
        weight = KIND_WEIGHTS[kind] + min(1.0, max(weights)) + 0.05 * min(10, len(ones) + len(others))
        differences.append(Difference(kind, tuple(ones[:_PLACES]), tuple(others[:_PLACES]), round(weight, 4)))
    return tuple(sorted(differences, key=lambda d: (-d.weight, _by_place(d.one[0]), _by_place(d.other[0]))))


def _by_place(place: Place) -> tuple[int, int]:
    return place.article, place.start
