"""Whether two sentences may be about the same event at the same time, and two numbers about the same day."""

from __future__ import annotations

import itertools
from collections import defaultdict
from itertools import pairwise

from index.compare.claims import Claim, Claims
from index.compare.differing_dates import is_said
from index.corpus.tokens import is_content, word_set
from index.facts.conflicts import left_open, time_words
from index.facts.date_expressions import CALENDAR_WORDS, ReadDate
from index.facts.lexicon import RELATIONS, word_stem
from index.facts.numbers import NUMBER_WORDS, ORDINALS, ReadNumber
from index.facts.reporting_verbs import AUXILIARIES
from index.facts.scene import is_person_noun

_UNTIL_NOW = word_set("has have hasnt havent yet still so")  # “has not been arrested”, “nobody has been arrested”
_NOW = word_set("yet still once currently now")
_TO_DATE = word_set("has have hat haben sind ha han ont")  # “has raised £120,000”: more the next day
# What grows or shrinks within a day.
_CHANGING = word_set("remain remains remained missing unaccounted search searching looking")
_SO_FAR = word_set("far risen yet toll")
_SPANS = word_set("minutes hour hours day days week weeks month months year years")
_INDEFINITE = word_set("a an another")
_LONGEST_PHRASE = 3  # words between “a” and the end of its noun
PARTS_OF_DAY = word_set("morning noon afternoon evening night overnight")
# Stems of verbs, and words of other languages.
_TOLLS = word_set(
    "kill injur arrest dead die bodi bodies toll rescu toten tote gestorben verletzt morts blessés muertos heridos"
)


def at_one_time(claims: Claims, a: Claim, b: Claim) -> bool:
    """Whether two sentences may be about the same days and times, and agree in modality."""
    days, others = ({day.iso for day in claims.dates(one) if day.precision == "day"} for one in (a, b))
    return (
        (not days or not others or bool(days & others))
        and left_open(claims.statement(a)) == left_open(claims.statement(b))
        and _times(a) == _times(b)
        and claims.is_past(a) == claims.is_past(b)
        and not is_update(claims, a, b)
        and is_beside_event(a) == is_beside_event(b)
    )


def are_of_other_times(claims: Claims, a: Claim, b: Claim) -> bool:
    """Whether two sentences may both be true because time passed: each names only other days than the other does, or
    one tells of a day before which the other had appeared already.

    “The bridge had not opened on Tuesday”, “it opened on Wednesday”; “he denied it”, in an article of Tuesday, and “he
    admitted it on Thursday”.
    """
    ours, others = (_days_of(claims, one) for one in (a, b))
    if ours and others and not any(day.day <= d.last and d.day <= day.last for day in ours for d in others):
        return True
    return _appeared_before(a, b) or _appeared_before(b, a)


def _days_of(claims: Claims, claim: Claim) -> list[ReadDate]:
    """Returns the dates of what a sentence tells: its own, or the years of the sentence before."""
    if claim.dates:
        return [day for day in claim.dates if not is_said(claim, day)]
    return [day for day in claims.dates(claim) if day.precision == "year"]


def relatives_differ(a: Claim, b: Claim) -> bool:
    """Whether only one sentence is about a relative of somebody: “she got three years”, “her brother got two”."""
    return _is_of_relative(a) != _is_of_relative(b)


def _is_of_relative(claim: Claim) -> bool:
    """Whether a word for a relative stands before the first verb of a sentence."""
    verbs = (n for n, t in enumerate(claim.tokens) if t.key in AUXILIARIES or word_stem(t.key) in claim.acts)
    return not RELATIONS.isdisjoint(token.key for token in claim.tokens[: next(verbs, 0)])


def _appeared_before(early: Claim, late: Claim) -> bool:
    """Whether an article appeared before a day on which, as a later one tells, something happened or was said."""
    if early.published is None or late.published is None:
        return False
    return any(early.published < day.day and day.last <= late.published for day in late.dates)


def is_beside_event(claim: Claim) -> bool:
    """Whether a sentence is about a time before or after an event: “hours before the match”."""
    return any(one.key in _SPANS and after.key in ("before", "after") for one, after in pairwise(claim.tokens))


def is_update(claims: Claims, a: Claim, b: Claim) -> bool:
    """Whether an event that was ahead or only possible in one article may have happened before the other appeared."""
    for denying, stating in ((a, b), (b, a)):
        read = claims.statement(denying)
        until_now = bool(read.negations) and any(t.key in _UNTIL_NOW for t in denying.tokens)
        until_now = until_now or any(mark.key == "possible" for mark in read.modals)
        until = stating.published
        if not until_now or denying.published is None or until is None:
            continue
        if any(denying.published < day <= until for day in (until, *(date.day for date in stating.dates))):
            return True
    return False


def have_two_purposes(a: Claim, b: Claim, at: int, other: int) -> bool:
    """Whether two things were done for two purposes: “met on Monday to debate it”, “met on Wednesday to vote on it”.

    `at` and `other` are where the days end.
    """
    ours, others = _purpose(a, at), _purpose(b, other)
    return bool(ours - b.stems) and bool(others - a.stems)


def _purpose(claim: Claim, position: int) -> set[str]:
    """Returns the stems of what follows “to” at a position."""
    behind = [token.key for token in claim.tokens if token.start >= position]
    return {word_stem(key) for key in behind[1:] if is_content(key)} if behind[:1] == ["to"] else set()


def are_singled_out(a: Claim, b: Claim) -> bool:
    """Whether one noun has another modifier in each sentence, so that two things are meant: “police cars” and “parked
    cars”, “the first explosion” and “the second explosion”."""
    ours, others = _modifiers(a), _modifiers(b)
    return any(
        (ours[noun] - b.stems - others[noun]) and (others[noun] - a.stems - ours[noun])
        for noun in ours.keys() & others.keys()
    )


def _modifiers(claim: Claim) -> dict[str, set[str]]:
    """Returns the stems of the modifiers of each noun of which one begins its phrase, by the noun's stem."""
    found: dict[str, set[str]] = defaultdict(set)
    for before, word, noun in zip((None, *claim.tokens), claim.tokens, claim.tokens[1:], strict=False):
        counted = before is not None and (before.key in NUMBER_WORDS or before.key.isdigit())
        opens = before is None or (counted and word.start == before.end + 1) or not is_content(before.key)
        named = not {word.key, noun.key}.isdisjoint(claim.proper | CALENDAR_WORDS | NUMBER_WORDS)
        joined = noun.start == word.end + 1 and word.key[0].isalpha()
        if opens and joined and not named and is_content(noun.key) and word_stem(noun.key) not in claim.acts:
            single = word.key in ORDINALS or (is_content(word.key) and not is_person_noun(noun.key))
            found[word_stem(noun.key)] |= {word_stem(word.key)} if single else set()
    return found


def is_newcomer(claims: Claims, claim: Claim) -> bool:
    """Whether a sentence opens with another thing of a kind that its article has named: “The robbery …. A robbery in
    Senn took place on Friday.”"""
    if not claim.tokens or claim.tokens[0].key not in _INDEFINITE:
        return False
    phrase = list(itertools.takewhile(lambda t: is_content(t.key), claim.tokens[1 : 2 + _LONGEST_PHRASE]))
    nouns = {word_stem(t.key) for t in phrase} - claim.acts
    for before in claims.earlier(claim):
        for one, noun in pairwise(before.tokens):
            if one.key == "the" and word_stem(noun.key) in nouns:
                return True
    return False


def of_other_moments(a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether two numbers may belong to two moments: twelve dead on Monday, 14 in an article of Tuesday.

    Counts that change within a day are compared only if both sentences name the moment: “by noon on Tuesday”.
    """
    if misprinted(mine, theirs):
        return False
    ours, others = _moment(a), _moment(b)
    if ours and others:
        return ours != others
    if change_within_a_day(a, b):
        return True
    if a.published is None or b.published is None or a.published == b.published:
        return False
    words, others_words = _words(a), _words(b)
    to_date = bool(_TO_DATE & words & others_words) and bool(a.acts & b.acts or not a.acts | b.acts)
    tolls = bool(_TOLLS & words) and bool(_TOLLS & others_words)
    return (a.published < b.published) == (mine.value < theirs.value) and (to_date or tolls)


def change_within_a_day(a: Claim, b: Claim) -> bool:
    """Whether both sentences have counts that change within a day: who is still missing, who has died so far."""
    so_far = _SO_FAR & _words(a) & _words(b) and _TOLLS & _words(a) and _TOLLS & _words(b)
    return bool(so_far) or (_is_changing(a) and _is_changing(b))


def _words(claim: Claim) -> set[str]:
    return {*claim.acts, *(token.key for token in claim.tokens)}


def _moment(claim: Claim) -> frozenset[object]:
    """Returns the days and times of day as of which a sentence counts; empty if it names none."""
    starts = {*(day.start for day in claim.dates), *(clock.start for clock in claim.clocks)}
    pairs = [*pairwise(claim.tokens)]
    as_of = any(one.key == "by" and after.start in starts for one, after in pairs)
    if not (
        as_of or (_is_changing(claim) and starts) or any((one.key, after.key) == ("as", "of") for one, after in pairs)
    ):
        return frozenset()
    parts = (token.key for token in claim.tokens if token.key in PARTS_OF_DAY)
    return frozenset({*(day.iso for day in claim.dates), *(clock.minutes for clock in claim.clocks), *parts})


def _is_changing(claim: Claim) -> bool:
    """Whether a sentence has a count that changes within a day: “are still”, “missing”, “remain”."""
    keys = [token.key for token in claim.tokens]
    return not _CHANGING.isdisjoint(keys) or any(
        one in AUXILIARIES and after == "still" for one, after in pairwise(keys)
    )


def misprinted(mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether two counts have the same digits in a different order, 212 and 221 passengers; rarely a coincidence."""
    ours, others = f"{mine.value:.0f}", f"{theirs.value:.0f}"
    whole = mine.value.is_integer() and theirs.value.is_integer()
    return whole and len(ours.rstrip("0")) > 1 and len(ours) > 2 and ours != others and sorted(ours) == sorted(others)


def are_first_and_later(a: Claim, b: Claim) -> bool:
    """Whether one sentence is about what was so at first: “initially denied it”, “admitted it”."""
    return _times(a) != _times(b)


def _times(claim: Claim) -> set[str]:
    """Returns words such as “originally”."""
    return time_words(claim.tokens) - _NOW
