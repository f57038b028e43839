"""Where outlets tell the same event of another day, or of another month."""

from __future__ import annotations

from collections.abc import Iterable

from index.compare.claims import Claim, Claims, meeting
from index.compare.dates import ReadDate
from index.compare.disputes import Found, Place
from index.compare.words import is_content

_WINDOW = 4  # words beside a day that say what happened on it
_APART: dict[str, int] = {"day": 14, "month": 100, "year": 1100}  # days; two tellings of one event lie no further apart


def differing_days(claims: Claims) -> Iterable[Found]:
    """The same event on another day, or in another month."""
    chosen = [claim for claim in claims.claims if claim.dates]
    beside = {claim.number: _beside_day(claims, claim) for claim in chosen}
    strength = {
        (a.number, b.number): _same_event(claims, a, b, beside[a.number] & beside[b.number])
        for a, b in meeting(claims, chosen)
    }
    pairs = [(claims.claims[a], claims.claims[b]) for (a, b), sure in strength.items() if sure > 0]
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
        if alike and 0 < abs((mine.day - theirs.day).days) <= _APART[mine.precision]:
            topic = f"{a.subject or b.subject} {min(a.stems & b.stems)}"
            sure = strength[a.number, b.number]
            yield Found("day", topic, mine.iso, theirs.iso, _dated(a, mine), _dated(b, theirs), sure)


def _same_event(claims: Claims, a: Claim, b: Claim, beside: set[str]) -> float:
    """How surely two dated claims tell of one event, 0 for not; `beside` are the words that stand beside both days.

    What happened on the day stands beside it; the rest of a sentence may tell of another day.
    """
    if not beside & (a.acts | b.acts) or (a.subject and b.subject and a.subject != b.subject):
        return 0.0
    _, plain, share = claims.shared(a, b)
    same_subject = bool(a.subject) and a.subject == b.subject
    if plain < 2 or share < (0.1 if same_subject else 0.2 if len(beside) >= 2 else 0.34):
        return 0.0
    return min(1.0, share + 0.2) if len(beside) >= 2 or share >= 0.18 else 0.0


def _ahead(claim: Claim, day: ReadDate) -> bool:
    """Whether the day lies after the article: what is to come is no event that has been."""
    return claim.published is not None and day.day > claim.published


def _beside_day(claims: Claims, claim: Claim) -> set[str]:
    first = claim.dates[0]
    inside = claim.in_quotes(first.start)
    content = [
        t
        for t in claim.tokens
        if is_content(t.key) and t.key not in claim.proper and claim.in_quotes(t.start) == inside
    ]
    before = [claims.stem_of(t.key) for t in content if t.end <= first.start][-_WINDOW:]
    behind = [claims.stem_of(t.key) for t in content if t.start >= first.end][: _WINDOW + 1]
    return {*before, *behind}


def _dated(claim: Claim, day: ReadDate) -> Place:
    return Place(claim.article, claim.start, claim.end, day.start, day.end)
