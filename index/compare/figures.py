"""Where outlets give another number, another age or another day for the same thing."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from index.compare.claims import Claim, Claims, meeting
from index.compare.dates import ReadDate
from index.compare.disputes import Found, Place
from index.compare.numbers import ReadNumber
from index.compare.reading import Reading
from index.compare.words import is_content, listed

_WINDOW = 4  # words beside a number that say what is done with it
_VAGUE = listed(  # stems that name nothing in particular
    "time year month week day hour minut second people thing way part money cash sum pound dollar euro cost"
)


def differing_numbers(claims: Claims) -> Iterable[Found]:
    """Counts, sums, shares and scores of the same thing that cannot both be so."""
    chosen = [claim for claim in claims.claims if any(number.kind != "age" for number in claim.numbers)]
    printed = _printed_values(chosen)
    for a, b in meeting(claims, chosen):
        for mine, theirs in itertools.product(a.numbers, b.numbers):
            if (
                mine.kind != theirs.kind
                or mine.kind == "age"
                or mine.agrees_with(theirs)
                or not _comparable(mine, theirs)
            ):
                continue
            if _value_key(theirs) in printed[a.article] or _value_key(mine) in printed[b.article]:
                continue
            strength = _same_thing_counted(claims, a, b, mine, theirs)
            if strength > 0:
                topic = (
                    f"{mine.kind} {' '.join(_common_unit(mine, theirs))} {' '.join(sorted(a.people & b.people)[:1])}"
                )
                yield Found("number", topic, _value(mine), _value(theirs), _place(a, mine), _place(b, theirs), strength)


def differing_ages(claims: Claims, reading: Reading) -> Iterable[Found]:
    """People who are of another age in another outlet."""
    ages: dict[str, list[tuple[Claim, ReadNumber]]] = defaultdict(list)
    for claim in claims.claims:
        for number in claim.numbers:
            if number.kind == "age":
                name = _whose_age(claim, number, reading)
                if name:
                    ages[name].append((claim, number))
    for name, rows in ages.items():
        for (a, mine), (b, theirs) in itertools.combinations(_one_each(rows), 2):
            if a.outlet != b.outlet and mine.value != theirs.value:
                yield Found(
                    "number", f"age {name}", _value(mine), _value(theirs), _place(a, mine), _place(b, theirs), 0.9
                )


def differing_days(claims: Claims) -> Iterable[Found]:
    """The same event on another day, or in another month."""
    chosen = [claim for claim in claims.claims if claim.dates]
    pairs = [(a, b) for a, b in meeting(claims, chosen) if _same_event(claims, a, b) > 0]
    agreed: set[tuple[int, int]] = set()  # (claim, article) that tell the event of the same day
    for a, b in pairs:
        if {date.iso for date in a.dates} & {date.iso for date in b.dates}:
            agreed |= {(a.number, b.article), (b.number, a.article)}
    for a, b in pairs:
        if (a.number, b.article) in agreed or (b.number, a.article) in agreed:
            continue
        if len(a.dates) != 1 or len(b.dates) != 1:
            continue
        mine, theirs = a.dates[0], b.dates[0]
        alike = mine.precision == theirs.precision != "week" and _ahead(a, mine) == _ahead(b, theirs)
        if alike and mine.day != theirs.day:
            topic = f"{a.subject or b.subject} {min(a.stems & b.stems)}"
            strength = _same_event(claims, a, b)
            yield Found("day", topic, mine.iso, theirs.iso, _dated(a, mine), _dated(b, theirs), strength)


def _same_event(claims: Claims, a: Claim, b: Claim) -> float:
    """How surely two dated claims tell of one event, 0 for not."""
    if a.subject and b.subject and a.subject != b.subject:
        return 0.0
    _, plain, share = claims.shared(a, b)
    same_subject = bool(a.subject) and a.subject == b.subject
    if plain < 2 or share < (0.1 if same_subject else 0.34):
        return 0.0
    # What happened on the day stands beside it; the rest of a sentence may tell of another day.
    beside = len(_beside_day(claims, a) & _beside_day(claims, b))
    return min(1.0, share + 0.2) if beside >= 2 or (beside and share >= 0.18) else 0.0


def _ahead(claim: Claim, day: ReadDate) -> bool:
    """Whether the day lies after the article: what is to come is no event that has been."""
    return claim.published is not None and day.day > claim.published


def _beside_day(claims: Claims, claim: Claim) -> set[str]:
    first = claim.dates[0]
    named = {word for name in claim.people for word in name.casefold().split()}
    inside = claim.in_quotes(first.start)
    content = [
        t for t in claim.tokens if is_content(t.key) and t.key not in named and claim.in_quotes(t.start) == inside
    ]
    before = [claims.stem_of(t.key) for t in content if t.end <= first.start][-_WINDOW:]
    behind = [claims.stem_of(t.key) for t in content if t.start >= first.end][: _WINDOW + 1]
    return {*before, *behind}


def _comparable(mine: ReadNumber, theirs: ReadNumber) -> bool:
    low, high = sorted((mine.value, theirs.value))
    if low <= 0 or high / low > 8:
        return False
    if mine.kind in ("count", "score") and (mine.unit or theirs.unit):
        if not mine.unit or not theirs.unit or mine.unit[-1] != theirs.unit[-1]:
            return False
        return len(mine.unit) == 1 or len(theirs.unit) == 1 or mine.unit[0] == theirs.unit[0]
    return True


def _same_thing_counted(claims: Claims, a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> float:
    unit = _common_unit(mine, theirs)
    _, plain, share = claims.shared(a, b, unit)
    beside = _beside(claims, a, mine) & _beside(claims, b, theirs)
    same_subject = bool(a.subject) and a.subject == b.subject
    apart = bool(a.subject) and bool(b.subject) and not same_subject
    if mine.kind == "score":
        one_alike = bool({mine.value, mine.other} & {theirs.value, theirs.other})
        return 0.9 if one_alike and (unit or plain >= 2) else 0.0
    if mine.kind == "money":
        return _same_sum(claims, a, b, mine, theirs, plain, share)
    if mine.kind in ("percent", "fraction"):
        dated = bool({date.iso for date in a.dates} & {date.iso for date in b.dates})
        return 0.7 if (len(beside) >= 2 or (beside and dated)) and share >= 0.2 else 0.0
    if len(unit) == 2 and (plain >= 1 or a.people & b.people):
        return 0.9
    if apart and not beside:
        return 0.0
    vague = not unit or unit[0] in _VAGUE  # a bare number counts nothing that has a name
    if same_subject and beside and not (vague and plain < 2):
        return 0.8
    if plain >= 2 and share >= (0.4 if vague else 0.25) and (beside or not vague):
        return min(1.0, 0.4 + share)
    near = (
        max(mine.value, theirs.value) <= 1.25 * min(mine.value, theirs.value) and min(mine.value, theirs.value) >= 1000
    )
    return 0.6 if near and (plain >= 1 or a.people & b.people) and share >= 0.12 else 0.0


def _same_sum(
    claims: Claims, a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber, plain: int, share: float
) -> float:  # fmt: skip
    """Sums of money: of the same noun beside them, or in sentences that share much."""
    ours, others = _beside(claims, a, mine) | set(mine.unit), _beside(claims, b, theirs) | set(theirs.unit)
    common = (ours & others) - _VAGUE
    large = min(mine.value, theirs.value) >= 10_000  # so much is named once in a story, not for every one of a kind
    named = bool(mine.unit) and mine.unit == theirs.unit and mine.unit[-1] not in _VAGUE
    if named and (plain >= 2 or a.people & b.people or large):
        return 0.8
    if common and share >= (0.04 if large else 0.2) and (set(mine.unit) | set(theirs.unit)) & common:
        return 0.7
    return 0.6 if len(common) >= 2 and plain >= 3 and share >= 0.3 else 0.0


def _beside(claims: Claims, claim: Claim, number: ReadNumber) -> set[str]:
    """Stems of the words of weight right before and behind a number, its unit not among them."""
    known = claims.stem_of
    earliest = max((other.end for other in claim.numbers if other.end <= number.start), default=claim.start)
    content = [t for t in claim.tokens if is_content(t.key) and t.key not in claim.named]
    ahead = [known(t.key) for t in content if earliest <= t.start and t.end <= number.start][-_WINDOW:]
    behind = [known(t.key) for t in content if t.start >= number.end]
    behind = behind[len(number.unit) : len(number.unit) + 2]
    return {stem for stem in (*ahead, *behind) if stem in claim.stems} - set(number.unit)


def _common_unit(mine: ReadNumber, theirs: ReadNumber) -> tuple[str, ...]:
    return mine.unit if mine.unit == theirs.unit else mine.unit[-1:] if mine.unit[-1:] == theirs.unit[-1:] else ()


def _whose_age(claim: Claim, number: ReadNumber, reading: Reading) -> str:
    for mention in reading.names.within(claim.article, claim.start, claim.end):
        gap = reading.texts[claim.article][mention.end : number.start]
        if mention.end <= number.start and gap in (", ", " (", ", aged ", " aged "):
            return mention.name
        if (
            0 <= mention.start - number.end <= 12
            and "year-old" in reading.texts[claim.article][number.start : mention.start]
        ):
            return mention.name
    return ""


def _one_each(rows: Sequence[tuple[Claim, ReadNumber]]) -> list[tuple[Claim, ReadNumber]]:
    """One row an article, none for an article that gives two values."""
    by_article: dict[int, list[tuple[Claim, ReadNumber]]] = defaultdict(list)
    for row in rows:
        by_article[row[0].article].append(row)
    alone = [mine[0] for mine in by_article.values() if len({number.value for _, number in mine}) == 1]
    # Of many articles that agree, one for each outlet and value says all.
    seen: dict[tuple[str, float], tuple[Claim, ReadNumber]] = {}
    for claim, number in alone:
        seen.setdefault((claim.outlet, number.value), (claim, number))
    return list(seen.values())[:40]


def _printed_values(chosen: Sequence[Claim]) -> dict[int, set[tuple[str, str, float, float]]]:
    printed: dict[int, set[tuple[str, str, float, float]]] = defaultdict(set)
    for claim in chosen:
        for number in claim.numbers:
            printed[claim.article].add(_value_key(number))
    return printed


def _value_key(number: ReadNumber) -> tuple[str, str, float, float]:
    return number.kind, number.unit[-1] if number.unit else "", number.value, number.other


def _value(number: ReadNumber) -> str:
    return f"{number.value:020.4f} {number.other:.0f}"


def _place(claim: Claim, number: ReadNumber) -> Place:
    return Place(claim.article, claim.start, claim.end, number.start, number.end)


def _dated(claim: Claim, day: ReadDate) -> Place:
    return Place(claim.article, claim.start, claim.end, day.start, day.end)
