"""Where outlets tell the same event of another time of the day."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from index.compare.claims import Claim, Claims, meeting
from index.compare.difference import Found, Place
from index.compare.differing_dates import same_event
from index.facts.times import Clock
from index.facts.tokens import listed

_REACH = 60  # characters beside a time in which its verb stands
_BEGINNING = listed("begin arriv enter leav depart")
_ENDING = listed("end close finish stop return")
_APART = 240  # minutes; two tellings of one event lie no further apart


def differing_times(claims: Claims) -> Iterable[Found]:
    """The same event at another hour of the same day."""
    chosen = [claim for claim in claims.claims if claim.clocks]
    printed: dict[int, list[Clock]] = defaultdict(list)
    for claim in chosen:
        printed[claim.article] += claim.clocks
    for a, b in meeting(claims, chosen):
        if _other_day(a, b):
            continue
        for mine, theirs in itertools.product(a.clocks, b.clocks):
            if not 0 < mine.apart(theirs) <= _APART or mine.agrees_with(theirs):
                continue
            # An article that tells of both times tells of two things.
            if any(map(theirs.agrees_with, printed[a.article])) or any(map(mine.agrees_with, printed[b.article])):
                continue
            sure = _same_moment(claims, a, b, mine, theirs)
            if sure > 0:
                topic = f"{a.subject or b.subject} {min(a.stems & b.stems)}"
                yield Found("time", topic, _value(mine), _value(theirs), _place(a, mine), _place(b, theirs), sure)


def _same_moment(claims: Claims, a: Claim, b: Claim, mine: Clock, theirs: Clock) -> float:
    """How surely two hours are those of one event, 0 for not."""
    ours, others = _acts_beside(claims, a, mine), _acts_beside(claims, b, theirs)
    if _opposed(ours[:1], others[:1]):
        return 0.0
    sure = same_event(claims, a, b, mine.start, theirs.start) if set(ours) & set(others) else 0.0
    if sure > 0:
        return sure
    # Of the same subject on the same day, in sentences that have much in common: how it began is put in many words.
    _, plain, share = claims.shared(a, b)
    same_day = {date.iso for date in a.dates} & {date.iso for date in b.dates}
    told_of_one = a.subject == b.subject and (a.subject or a.acts & b.acts)
    return 0.6 if same_day and told_of_one and plain >= 3 and share >= 0.4 else 0.0


def _acts_beside(claims: Claims, claim: Claim, clock: Clock) -> list[str]:
    """Stems of the verbs that stand beside a time, the nearest first."""
    near = [t for t in claim.tokens if t.end > clock.start - _REACH and t.start < clock.end + _REACH]
    near.sort(key=lambda t: clock.start - t.end if t.end <= clock.start else t.start - clock.end)
    return [stem for stem in (claims.stem_of(t.key) for t in near) if stem in claim.acts]


def _opposed(ours: Sequence[str], others: Sequence[str]) -> bool:
    """Whether one tells of a beginning and the other of an end."""
    pairs = ((_BEGINNING, _ENDING), (_ENDING, _BEGINNING))
    return any(set(ours) & one and set(others) & other for one, other in pairs)


def _other_day(a: Claim, b: Claim) -> bool:
    """Whether the sentences name days, and none of the same."""
    ours, theirs = ({date.iso for date in claim.dates if date.precision == "day"} for claim in (a, b))
    return bool(ours) and bool(theirs) and not ours & theirs


def _value(clock: Clock) -> str:
    return f"{clock.minutes:04}"


def _place(claim: Claim, clock: Clock) -> Place:
    return Place(claim.article, claim.start, claim.end, clock.start, clock.end)
