"""Finds disagreements on the date or time of the same event."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from index.compare.claims import Claim, Claims, candidate_pairs
from index.compare.difference import FoundDifference
from index.corpus.tokens import Word, is_content, word_set
from index.facts.conflicts import DAYS_APART
from index.facts.date_expressions import CALENDAR_WORDS, ReadDate
from index.facts.lexicon import NEGATIONS, REFUSALS, word_stem
from index.facts.numbers import ORDINALS
from index.facts.reporting_verbs import SAYING
from index.facts.scene import is_person_noun
from index.facts.times import Clock

# Words that begin another clause, which may be about another event.
_CLAUSES = word_set("after before when while because who which whose where although though since as until")
JOINING = word_set("and but while whereas")  # two clauses
_DENYING = NEGATIONS | REFUSALS | word_set("no nobody none without")
_DENIED_WITHIN = 8  # words before a day: “no blasting took place on”
_SAID_WITHIN = 4  # words before a day: “said the mayor of Marrow on”
_PRONOUNS = word_set("he she it they")
_GIVING = word_set("to from against")
_OTHER_EVENT = word_set("another other second smaller earlier previous")
_REPLANNED = word_set("now originally initially")
_WINDOW = 4  # words on either side of a date that tell what happened on it


def differing_days(claims: Claims) -> Iterable[FoundDifference]:
    """Finds the same event on different days or in different months."""
    chosen = [claim for claim in claims.claims if claim.dates]
    beside = {claim.number: _beside(claim, claim.dates[0].start) for claim in chosen}
    strength = {
        (a.number, b.number): _of_one_event(claims, a, b, beside[a.number] & beside[b.number])
        for a, b in candidate_pairs(claims, chosen)
    }
    pairs = [(claims.claims[a], claims.claims[b]) for (a, b), sure in strength.items() if sure > 0]
    agreed: set[tuple[int, int]] = set()  # (claim, article) that date the event equally
    for a, b in pairs:
        if {date.iso for date in a.dates} & {date.iso for date in b.dates}:
            agreed |= {(a.number, b.article), (b.number, a.article)}
    for a, b in pairs:
        if (a.number, b.article) in agreed or (b.number, a.article) in agreed:
            continue
        if len(a.dates) != 1 or len(b.dates) != 1:
            continue
        mine, theirs = a.dates[0], b.dates[0]
        if (_singles_out(a, mine) and _singles_out(b, theirs)) or _in_other_roles(a, b):
            continue
        if _of_other_things(a, b) or _is_denied(a, mine) != _is_denied(b, theirs):
            continue
        if _REPLANNED & {t.key for t in a.tokens} != _REPLANNED & {t.key for t in b.tokens}:
            continue  # “was to open in 2025”, “will now open in 2026”
        alike = mine.precision == theirs.precision != "week" and _is_future(a, mine) == _is_future(b, theirs)
        alike = alike and is_said(a, mine) == is_said(b, theirs) and not _counts_differ(a, b)
        alike = alike and _of_another(a) == _of_another(b)
        near = 0 < abs((mine.day - theirs.day).days) <= DAYS_APART[mine.precision]
        if alike and (near or _misprinted(mine, theirs)):
            topic = f"{a.subject or b.subject} {min(a.stems & b.stems)}"
            sure = strength[a.number, b.number]
            place, against = a.place(mine.start, mine.end), b.place(theirs.start, theirs.end)
            yield FoundDifference("day", topic, mine.iso, theirs.iso, place, against, sure)


def _of_other_things(a: Claim, b: Claim) -> bool:
    """Whether each names something that the other does not, or they open with different pronouns or counts."""
    openings = {claim.tokens[0].key for claim in (a, b)}
    if len(openings) == 2 and openings <= _PRONOUNS:
        return True
    counted = [n.unit for claim in (a, b) for n in claim.numbers if n.start == claim.tokens[0].start]
    if len(counted) == 2 and set(counted[0]).isdisjoint(counted[1]):
        return True
    return a.names_others(b) and not (a.subject and a.subject == b.subject)


def _singles_out(claim: Claim, day: ReadDate) -> bool:
    """Whether a day tells which one is meant: “the meeting on Monday lasted an hour”."""
    before = [token for token in claim.tokens if token.end <= day.start]
    return len(before) == 3 and before[0].key == "the" and before[2].key in ("on", "of", "in")


def _in_other_roles(a: Claim, b: Claim) -> bool:
    """Whether one sentence opens with somebody who receives in the other: “Holm sold the tower”, “sold it to Holm”."""
    given, others = ({after.key for one, after in pairwise(c.tokens) if one.key in _GIVING} for c in (a, b))
    return (a.tokens[0].key in a.proper & others) or (b.tokens[0].key in b.proper & given)


def _is_denied(claim: Claim, day: ReadDate) -> bool:
    """Whether something did not happen on a day: “did not sail on Monday”."""
    before = [token.key for token in claim.tokens if token.end <= day.start][-_DENIED_WITHIN:]
    return not _DENYING.isdisjoint(before)


def _counts_differ(a: Claim, b: Claim) -> bool:
    """Whether they count the same thing, differently: prices fell 14% one day, 3% the next."""
    same_kind = ((n, m) for n in a.numbers for m in b.numbers if n.kind == m.kind)
    pairs = [(n, m) for n, m in same_kind if n.kind == "money" or n.unit == m.unit]
    alike = {(n.kind, n.value) for n in a.numbers} & {(m.kind, m.value) for m in b.numbers}
    return bool(pairs) and not alike


def _of_another(claim: Claim) -> bool:
    """Whether a sentence is about another event of a kind: “the second fire”, “a third body was found on Tuesday”."""
    another = any(one.key in ("a", "an") and after.key in ORDINALS for one, after in pairwise(claim.tokens))
    return another or not _OTHER_EVENT.isdisjoint(token.key for token in claim.tokens)


def is_said(claim: Claim, day: ReadDate) -> bool:
    """Whether something was only said on a day."""
    before = [token.key for token in claim.tokens if token.end <= day.start][-_SAID_WITHIN:]
    return any(word in SAYING for word in before)


def _misprinted(mine: ReadDate, theirs: ReadDate) -> bool:
    """Whether two years have the same digits in a different order: 1931 and 1913."""
    return mine.precision == "year" and mine.iso != theirs.iso and sorted(mine.iso) == sorted(theirs.iso)


def _of_one_event(claims: Claims, a: Claim, b: Claim, beside: set[str], without: Iterable[str] = ()) -> float:
    """Returns the confidence (0..1) that two dated claims are about one event; `beside` are words beside both dates.

    Words `without` weight do not count as shared.

    Words beside a date tell what happened on it; the rest of the sentence may be about another day.
    """
    subject, other = _about(claims, a), _about(claims, b)
    apart = bool(subject) and bool(other) and subject != other
    # “was first seen by Ann Lee” and “Ann Lee first saw it”: the same names in another order.
    turned = len(beside) >= 2 and len(a.proper & b.proper) >= 3
    if not beside & (a.acts | b.acts) or (apart and not turned):
        return 0.0
    _, plain, share = claims.shared(a, b, without)
    same_subject = bool(subject) and subject == other
    if plain < 2 or share < (0.1 if same_subject else 0.2 if len(beside) >= 2 else 0.34):
        return 0.0
    return min(1.0, share + 0.2) if len(beside) >= 2 or share >= 0.18 else 0.0


def _about(claims: Claims, claim: Claim) -> str:
    """Returns the subject; for “The singer turned on Ann Lee” that of the previous sentence, if different."""
    before, opening = claims.before(claim), [token.key for token in claim.tokens[:3]]
    described = opening[:1] == ["the"] and any(is_person_noun(key) for key in opening[1:])
    if claim.subject or before is None or not described:
        return claim.subject
    return before.subject


def _is_future(claim: Claim, day: ReadDate) -> bool:
    """Whether the day lies after the article: a future event has not happened yet."""
    return claim.published is not None and day.day > claim.published


def _beside(claim: Claim, position: int) -> set[str]:
    """Returns the stems of the content words on either side of a position, in its clause, without names.

    In “A vigil was held on Saturday after she was killed”, Saturday is not the day of the killing.
    """
    inside = claim.in_quotes(position)
    before: list[str] = []
    behind: list[str] = []
    for token in reversed([t for t in claim.tokens if t.end <= position]):
        if token.key in _CLAUSES and before:
            break
        before += _content_stem(claim, token, inside)
    for token in (t for t in claim.tokens if t.start >= position):
        if token.key in _CLAUSES:
            break
        behind += _content_stem(claim, token, inside)
    return {*before[:_WINDOW], *behind[: _WINDOW + 1]}


def _content_stem(claim: Claim, token: Word, inside: bool) -> list[str]:
    """Returns [stem] for a content word on the same side of quotation marks, [] for any other."""
    content = is_content(token.key) and token.key not in claim.proper and claim.in_quotes(token.start) == inside
    return [word_stem(token.key)] if content else []


_REACH = 60  # characters between a time and its verb
_HALF_A_DAY = 12 * 60
_MAX_MINUTES_APART = 240  # minutes; largest gap between two times of one event


def differing_times(claims: Claims) -> Iterable[FoundDifference]:
    """Finds the same event at different times of the same day."""
    chosen = [claim for claim in claims.claims if claim.clocks]
    printed: dict[int, list[Clock]] = defaultdict(list)
    for claim in chosen:
        printed[claim.article] += claim.clocks
    for a, b in candidate_pairs(claims, chosen):
        if _other_day(a, b):
            continue
        for mine, theirs in itertools.product(a.clocks, b.clocks):
            apart = mine.apart(theirs)
            misprint = apart == _HALF_A_DAY and mine.minutes % 60 > 0  # “6.40am”, “6.40pm”
            if not (0 < apart <= _MAX_MINUTES_APART or misprint) or mine.agrees_with(theirs):
                continue
            # An article that prints both times reports two events.
            if any(map(theirs.agrees_with, printed[a.article])) or any(map(mine.agrees_with, printed[b.article])):
                continue
            sure = _same_moment(claims, a, b, mine, theirs)
            if sure > 0:
                topic = f"{a.subject or b.subject} {min(a.stems & b.stems)}"
                place, against = a.place(mine.start, mine.end), b.place(theirs.start, theirs.end)
                yield FoundDifference("time", topic, _value(mine), _value(theirs), place, against, sure)


def _same_moment(claims: Claims, a: Claim, b: Claim, mine: Clock, theirs: Clock) -> float:
    """Returns the confidence that two times are those of one event, 0 if not."""
    ours, others = _verbs_beside(a, mine), _verbs_beside(b, theirs)
    alike = bool(set(ours) & set(others))
    beside = _beside(a, mine.start) & _beside(b, theirs.start)
    # “The doors opened at nine o’clock”, “the service began at ten o’clock”: the times have “o’clock” in common.
    clock = {word_stem(token.key) for token in a.tokens if mine.start <= token.start < mine.end}
    sure = _of_one_event(claims, a, b, beside - clock, clock) if alike else 0.0
    if sure > 0:
        return sure
    same_day = {date.iso for date in a.dates} & {date.iso for date in b.dates}
    # The same day in similar sentences: there are many ways to say that something began.
    _, plain, share = claims.shared(a, b)
    same_actor = a.subject == b.subject and (a.subject or alike)
    if same_day and share >= 0.6 and (alike or not (ours and others)):
        return 0.6  # “happened at 4.15pm on Monday”, “at 5.45pm on Monday there was”
    return 0.6 if same_day and same_actor and plain >= 3 else 0.0


def _verbs_beside(claim: Claim, clock: Clock) -> list[str]:
    """Returns the stems of the verbs beside a time, nearest first."""
    near = [t for t in claim.tokens if t.end > clock.start - _REACH and t.start < clock.end + _REACH]
    near.sort(key=lambda t: clock.start - t.end if t.end <= clock.start else t.start - clock.end)
    verbs = [t for t in near if word_stem(t.key) in claim.acts]
    joining = [t.start for t in near if t.key in JOINING]
    # “Left at noon and arrived at six”: a verb behind “and” has a time of its own.
    own = [t for t in verbs if not any(min(t.start, clock.start) < at < max(t.start, clock.start) for at in joining)]
    return [word_stem(t.key) for t in own]


def _other_day(a: Claim, b: Claim) -> bool:
    """Whether both sentences name days and share none, or different days of every week: “weekdays”, “Sundays”."""
    ours, theirs = ({date.iso for date in claim.dates if date.precision == "day"} for claim in (a, b))
    return (bool(ours) and bool(theirs) and not ours & theirs) or _weekly(a) != _weekly(b)


def _weekly(claim: Claim) -> set[str]:
    plurals = {token.key for token in claim.tokens if token.key.endswith("days") or token.key == "weekends"}
    return {key for key in plurals if key.removesuffix("s") in CALENDAR_WORDS | {"weekday", "weekend"}}


def _value(clock: Clock) -> str:
    return f"{clock.minutes:04}"
