"""Tells whether two numbers of freely worded sentences belong to one event that both name: a sale, a vote, a toll."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence

from index.compare.claims import Claim, Claims
from index.corpus.tokens import word_set
from index.facts.lexicon import word_stem
from index.facts.numbers import NumberKind, ReadNumber

_LIKELY = 0.6  # confidence of each of these rules
_CROWD_RATIO = 2.0  # estimates of one crowd
_NEAR = 1.15  # larger measurement over the smaller
_ABOARD_WITHIN = 6  # words after a number: “219 passengers and crew on board”
# Stems.
_HURT = word_set("injur wound hurt")
_DEAD = word_set("kill die dead")
_COMING = word_set("attend crowd gather march pack rally turn demonstr")
_TRADING = word_set("sign buy sell sale sold pay fee deal transfer move join price auction")
_OTHER_SUMS = word_set("wage salari bonus commiss profit debt fine instal loan earn")
_MEASURES = word_set("knot mph kph metr meter feet degre")  # no distances: each leg of a journey has its own
_VOTING = word_set("vote ballot elect runoff run-off round referendum")
_LEVELS = word_set("low lowest night overnight morning record")  # of what is measured
OTHER_EVENT = word_set("another other second smaller earlier previous")


def people_aboard_once(chosen: Sequence[Claim]) -> frozenset[int]:
    """Returns the articles that print a single number of people aboard."""
    values: dict[int, set[float]] = defaultdict(set)
    for claim in chosen:
        for number in claim.numbers:
            if _is_aboard(claim, number):
                values[claim.article].add(number.value)
    return frozenset(article for article, printed in values.items() if len(printed) == 1)


def score_freely_worded(
    claims: Claims,
    a: Claim,
    b: Claim,
    mine: ReadNumber,
    theirs: ReadNumber,
    beside: Collection[str],
    once: Collection[int],
) -> float:
    """Returns the confidence that two numbers of a kind count or measure the same, 0 if no rule tells.

    `beside` are the words beside both, `once` the articles with one number of people aboard.
    """
    rule = _RULES.get(mine.kind)
    ratio = max(mine.value, theirs.value) / min(mine.value, theirs.value)
    if rule is not None and rule(claims, a, b, mine, theirs, ratio):
        return _LIKELY
    aboard = _is_aboard(a, mine) and _is_aboard(b, theirs) and {a.article, b.article} <= set(once)
    same_vessel = set(beside) - a.acts - b.acts - OTHER_EVENT
    return _LIKELY if aboard and same_vessel and ratio <= 1.5 else 0.0


def is_measured(mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether two numbers measure a speed, a height or a temperature."""
    return mine.kind == "count" and mine.unit[-1:] == theirs.unit[-1:] and not _MEASURES.isdisjoint(mine.unit[-1:])


def measured_alike(claims: Claims, a: Claim, b: Claim) -> bool:
    """Whether two measurements may be of one moment: not a low, and none at a time of day."""
    ours, others = ({token.key for token in claim.tokens} & _LEVELS for claim in (a, b))
    return ours == others and not a.clocks and not b.clocks


def _is_aboard(claim: Claim, number: ReadNumber) -> bool:
    if number.kind != "count" or number.unit[-1:] != ("people",):
        return False
    before = [token.key for token in claim.tokens if token.end <= number.start][-2:]
    behind = [token.key for token in claim.tokens if token.start >= number.end][:_ABOARD_WITHIN]
    return (
        "carrying" in before
        or "aboard" in behind
        or ("on", "board") in itertools.pairwise(behind)
        or (before[-1:] == ["with"] and behind[:1] == ["passengers"])
    )


def _same_count(claims: Claims, a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber, ratio: float) -> bool:
    if not mine.unit or mine.unit[-1:] != theirs.unit[-1:]:
        return False
    if mine.unit[-1] in _MEASURES:
        return _same_measure(claims, a, b, mine, ratio)
    if mine.unit != ("people",) or theirs.unit != ("people",) or not _one_each(a, b, mine):
        return False
    names = len(a.proper & b.proper)
    same_day = bool(_days(a) & _days(b))
    for harm, other in ((_HURT, _DEAD), (_DEAD, _HURT)):
        if a.acts & harm and b.acts & harm:
            near = a.published is not None and b.published is not None and abs((a.published - b.published).days) <= 1
            return (
                near and same_day and bool(names) and _nouns(claims, a, b, harm) >= 1 and not (a.acts | b.acts) & other
            )
    if ratio > _CROWD_RATIO:
        return False
    plain = _nouns(claims, a, b, _COMING)
    came = all(_COMING & _stems(claims, claim) for claim in (a, b))
    return came and same_day and (names >= 2 or (bool(names) and plain >= 1))


def _nouns(claims: Claims, a: Claim, b: Claim, acts: Collection[str]) -> int:
    """Returns how many words two sentences share besides names, dates, and acts that are known to be shared."""
    apart = {word_stem("people"), *acts, *(word_stem(key) for key in a.proper | b.proper)}
    for claim in (a, b):
        dated = (t for t in claim.tokens if any(day.start <= t.start < day.end for day in claim.dates))
        apart |= {word_stem(token.key) for token in dated}
    return len((a.stems & b.stems) - apart)


def _same_measure(claims: Claims, a: Claim, b: Claim, mine: ReadNumber, ratio: float) -> bool:
    """“49.2C in Sefra on Friday” and “48.9C”; “struck the wall at 13 knots” and “13.5 knots when it struck”."""
    if ratio > _NEAR or not measured_alike(claims, a, b):
        return False
    if a.proper & b.proper and _days(a) & _days(b):
        return _one_each(a, b, mine)
    _, plain, share = claims.shared(a, b, {*mine.unit})
    return plain >= 2 and share >= 0.25 and bool(a.acts & b.acts)


def _same_sum(claims: Claims, a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber, ratio: float) -> bool:
    """“Signed Ann Lee from Harrow for £22m” and “broke their record to buy Ann Lee from Harrow for £27m”."""
    people = {word for name in a.people & b.people for word in name.casefold().split()}
    common = a.proper & b.proper
    known = bool(common & people) and len(common) >= 3 and a.people == b.people
    if ratio > 1.5 or not known or not _one_each(a, b, mine):
        return False
    return all(
        bool(_TRADING & _stems(claims, claim))
        and _OTHER_SUMS.isdisjoint(_stems(claims, claim))
        and "record" not in [t.key for t in claim.tokens if t.end <= number.start][-3:]
        for claim, number in ((a, mine), (b, theirs))
    )


def _same_share(claims: Claims, a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber, ratio: float) -> bool:
    """Whether both are one person's share in one vote."""
    voted = all(_VOTING & _stems(claims, claim) for claim in (a, b))
    one = len(a.people) == 1 and a.people == b.people
    return voted and one and ratio <= 1.25 and bool(_days(a) & _days(b)) and _one_each(a, b, mine)


_Rule = Callable[[Claims, Claim, Claim, ReadNumber, ReadNumber, float], bool]
_RULES: dict[NumberKind, _Rule] = {"count": _same_count, "money": _same_sum, "percent": _same_share}


def _one_each(a: Claim, b: Claim, number: ReadNumber) -> bool:
    """Whether either sentence has one number of this kind and unit."""
    counted = number.kind == "count"
    return all(
        sum(n.kind == number.kind and (not counted or n.unit[-1:] == number.unit[-1:]) for n in claim.numbers) == 1
        for claim in (a, b)
    )


def _days(claim: Claim) -> set[str]:
    return {day.iso for day in claim.dates if day.precision == "day"}


def _stems(claims: Claims, *of: Claim) -> set[str]:
    return {word_stem(token.key) for claim in of for token in claim.tokens}
