"""Finds outlets that print different numbers for the same thing."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from index.compare.claims import Claim, Claims, candidate_pairs
from index.compare.difference import FoundDifference
from index.compare.differing_dates import is_said
from index.compare.same_event import PARTS_OF_DAY, misprinted, of_other_moments
from index.compare.scope import Scopes
from index.corpus.tokens import is_content, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.conflicts import MAX_RATIO, time_words
from index.facts.date_expressions import ReadDate
from index.facts.lexicon import NEGATIONS, REFUSALS, word_stem
from index.facts.numbers import NUMBER_WORDS, ReadNumber, share_or_change, value_of
from index.lazy_regex import lazy

_MOST = 16  # numbers in a sentence; more are a table, and each is compared with each of another sentence
_WINDOW = 4  # words on either side of a number that tell what is done with it
PrintedNumbers = dict[int, set[tuple[str, str, float, float]]]  # by article
_SECOND_PART = lazy(r"\b(?:feet|foot|ft|hours?|lb|metres?|meters?|minutes?|pounds?|stone)\s(?:and\s)?$", re.IGNORECASE)
_SHARE_OF = lazy(
    r"(?:\b(?:half|thirds?|quarters?|fifths?|tenths?|per\s?cent|percent|most)|%) of "
    r"(?:the |its |his |her |their |[\w ]{0,20}[’']s? )?(?:[\w-]+ )?$",
    re.IGNORECASE,
)
_REACH = 30  # characters between a negation and a number
_CROWD_RATIO = 2.0  # estimates of one crowd
_MEASURES = word_set("knot mph kph metr meter feet degre")
_HOURS = PARTS_OF_DAY | word_set("low lowest")  # of what is measured
_TIMES = word_set("year month week day hour minut second")
_PRICING = word_set("cost put estim valu price total reach make rise fall stand")  # stems
_VAGUE = word_set(  # stems that name nothing in particular
    "time year month week day hour minut second people thing way part money cash sum pound dollar euro cost"
)


def differing_numbers(claims: Claims, story: StoryFacts) -> Iterable[FoundDifference]:
    """Finds counts, sums, shares and scores of the same thing that contradict each other."""
    chosen = [
        claim
        for claim in claims.claims
        if len(claim.numbers) <= _MOST and any(number.kind != "age" for number in claim.numbers)
    ]
    printed = printed_values(claims.claims)
    once = _counted_once(claims.claims)
    scopes = Scopes(claims, story)
    for a, b in candidate_pairs(claims, chosen):
        if time_words(a.tokens) != time_words(b.tokens):
            continue
        for mine, theirs in itertools.product(a.numbers, b.numbers):
            if (
                mine.kind != theirs.kind
                or mine.kind == "age"
                or mine.agrees_with(theirs)
                or not _comparable(mine, theirs)
            ):
                continue
            if value_key(theirs) in printed[a.article] or value_key(mine) in printed[b.article]:
                continue
            if mine.kind in ("count", "percent") and (_states(b, mine.value) or _states(a, theirs.value)):
                continue  # “twelve were hurt, four of them seriously”, “51 per cent, up from 48”
            if _is_denied(a, mine) != _is_denied(b, theirs):
                continue
            if _apart_in_kind(story, a, b, mine, theirs) or of_other_moments(a, b, mine, theirs):
                continue
            named_score = mine.kind == "score" and bool(mine.unit)  # two votes of 14 to some number are one
            if _at_other_times(a, b, mine, theirs) or (not named_score and scopes.apart(a, b, mine, theirs)):
                continue
            strength = _same_thing_counted(claims, a, b, mine, theirs)
            if not strength and value_key(mine)[:2] in once[a.article] & once[b.article]:
                strength = _score_single_counts(claims, a, b, mine, theirs)
            if not strength and _named_alike(a, b, mine, theirs):
                strength = 0.6
            if strength > 0:
                # The same two sums are one difference, however the sentences phrase them.
                topic = (
                    ""
                    if mine.kind == "money"
                    else f"{' '.join(_common_unit(mine, theirs))} {min(a.people & b.people, default='')}"
                )
                topic = f"{mine.kind} {topic}"
                place, against = a.place(mine.start, mine.end), b.place(theirs.start, theirs.end)
                yield FoundDifference("number", topic, _value(mine), _value(theirs), place, against, strength)


def _states(claim: Claim, value: float) -> bool:
    """Whether a sentence has a number of which it does not say what it counts."""
    read = [(one.start, one.end) for row in (claim.dates, claim.numbers, claim.clocks) for one in row]
    return any(
        value_of(token.key) == value
        for token in claim.tokens
        if (token.key[0].isdigit() or token.key in NUMBER_WORDS)
        and not any(start <= token.start < end for start, end in read)
    )


def _is_denied(claim: Claim, number: ReadNumber) -> bool:
    """Whether a number belongs to what did not happen: “failed to deliver 200 trains”."""
    near = [token for token in claim.tokens if number.start - _REACH <= token.start < number.start]
    return any(
        token.key in NEGATIONS or (token.key in REFUSALS and after.key == "to") for token, after in pairwise(near)
    )


def _apart_in_kind(story: StoryFacts, a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether one is a share and the other a change, one the whole of a share (“half of its 4,000 homes”), or one only
    the second part of a measure: “10 feet 4 inches”.
    """
    kinds = set[str]()
    shared = set[bool]()
    for claim, number in ((a, mine), (b, theirs)):
        text = story.texts[claim.article]
        shared.add(_SHARE_OF.search(text, max(claim.start, number.start - 60), number.start) is not None)
        kinds.add(share_or_change(text, number.start, number.end))
        if _SECOND_PART.search(text, max(0, number.start - 12), number.start):
            return True
    return len(shared) > 1 or ("part" in kinds and not kinds.isdisjoint(("change", "more")))


def _named_alike(a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether two sentences share little but a day and a name, or the people and two more names, and each has one such
    number."""
    people = mine.unit[-1:] == ("people",)
    high, low = max(mine.value, theirs.value), min(mine.value, theirs.value)
    counted = mine.kind == "count"
    if (counted and not mine.unit) or high > (_CROWD_RATIO if people else 1.5) * low:
        return False
    for claim in (a, b):
        if sum(n.kind == mine.kind and (not counted or n.unit[-1:] == mine.unit[-1:]) for n in claim.numbers) > 1:
            return False
    if not people and {t.key for t in a.tokens} & _HOURS != {t.key for t in b.tokens} & _HOURS:
        return False
    names, of_same = a.proper & b.proper, bool(a.people) and a.people == b.people
    if mine.kind in ("percent", "fraction") and not of_same:
        return False
    if {day.iso for day in a.dates if day.precision == "day"} & {day.iso for day in b.dates if day.precision == "day"}:
        dated = {word_stem(t.key) for c in (a, b) for t in c.tokens for d in c.dates if d.start <= t.start < d.end}
        nouns = (a.stems & b.stems) - dated - {*map(word_stem, (*mine.unit, *names))}
        return bool(names) and (bool(nouns) or not people)
    return not people and of_same and len(names) >= 4


def _at_other_times(a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether two numbers belong to different dates: 3-1 on Saturday, 2-1 in August; four now, seven in 1994."""
    day, other = _date_of(a, mine), _date_of(b, theirs)
    return day is not None and other is not None and (day.last < other.day or other.last < day.day)


def _date_of(claim: Claim, number: ReadNumber) -> ReadDate | None:
    """Returns the nearest date in the sentence, without days on which something was only said."""
    dates = [day for day in claim.dates if not is_said(claim, day)]
    return min(dates, key=lambda day: max(number.start - day.end, day.start - number.end), default=None)


def _comparable(mine: ReadNumber, theirs: ReadNumber) -> bool:
    low, high = sorted((mine.value, theirs.value))
    if low <= 0 or high / low > (MAX_RATIO if mine.kind in ("count", "score") else 8):
        return False
    if mine.kind == "score" and mine.unit and theirs.unit:
        return True  # “five votes to two”, “six directors to two”: the rest of the sentences shows what is scored
    if mine.kind in ("count", "score") and (mine.unit or theirs.unit):
        if not mine.unit or not theirs.unit or mine.unit[-1] != theirs.unit[-1]:
            return False
        return len(mine.unit) == 1 or len(theirs.unit) == 1 or mine.unit[0] == theirs.unit[0]
    return True


def _same_thing_counted(claims: Claims, a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> float:
    unit = _common_unit(mine, theirs)
    _, plain, share = claims.shared(a, b, {*unit, *_counted(a, mine), *_counted(b, theirs)})
    beside = _beside(a, mine) & _beside(b, theirs)
    same_subject = bool(a.subject) and a.subject == b.subject
    apart = bool(a.subject) and bool(b.subject) and not same_subject
    if mine.kind == "count" and unit and _beside_equal(a, b, mine, theirs):
        return 0.6
    if mine.kind == "count" and unit and misprinted(mine, theirs):
        return 0.6
    if mine.kind == "score":
        one_alike = bool({mine.value, mine.other} & {theirs.value, theirs.other})
        return 0.9 if one_alike else 0.0
    if mine.kind == "money":
        return _score_sums(a, b, mine, theirs)
    if mine.kind in ("percent", "fraction"):
        beside -= {word_stem(key) for key in a.proper}
        people = a.people & b.people
        if unit and people and people == a.people | b.people:
            return 0.7  # somebody's share of the vote
        if apart:
            return 0.0  # two people's shares
        dated = bool({date.iso for date in a.dates} & {date.iso for date in b.dates})
        little_else = bool(beside) and _says_little_else(claims, a, b, unit)  # “Turnout in Kell was 41.3%.”
        return 0.7 if little_else or len(beside) >= 2 or (beside and dated) else 0.0
    if len(unit) == 2 and plain >= 1:
        return 0.9
    if apart and not beside:
        return 0.0
    vague = not unit or unit[0] in _VAGUE  # a bare number counts nothing named
    if same_subject and beside:
        return 0.8
    if plain >= 2 and share >= (0.4 if vague else 0.25) and (beside or not vague):
        return min(1.0, 0.4 + share)
    return 0.0


def _says_little_else(claims: Claims, a: Claim, b: Claim, unit: Sequence[str]) -> bool:
    """Whether two sentences state little but a number, about places that both articles name."""
    known = claims.names[a.article] & claims.names[b.article]
    _, _, share = claims.shared(a, b, {*unit, *map(word_stem, known)})
    return share >= 0.8 and (a.proper | b.proper) <= known


def _score_sums(a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> float:
    """Scores two sums of money by the words beside them that their sentences share."""
    named = bool(mine.unit) and mine.unit == theirs.unit
    low, high = sorted((mine.value, theirs.value))
    act, other = _act_before(a, mine), _act_before(b, theirs)
    one_act = not act or not other or act in b.acts or other in a.acts
    if _right_beside(a, mine) & _right_beside(b, theirs) and high <= 1.5 * low and one_act:
        return 0.6
    if not named and max(sum(number.kind == "money" for number in claim.numbers) for claim in (a, b)) > 1:
        return 0.0  # either of two sums in a sentence may be meant
    ours, others = _beside(a, mine) | set(mine.unit), _beside(b, theirs) | set(theirs.unit)
    common = (ours & others) - _VAGUE
    return 0.6 if common & (a.acts | b.acts) and len(common) >= 2 else 0.0


def _beside(claim: Claim, number: ReadNumber) -> set[str]:
    """Returns the stems of the content words on either side of a number, without its unit."""
    known = word_stem
    earliest = max((other.end for other in claim.numbers if other.end <= number.start), default=claim.start)
    content = [t for t in claim.tokens if is_content(t.key) and t.key not in claim.named]
    ahead = [known(t.key) for t in content if earliest <= t.start and t.end <= number.start][-_WINDOW:]
    behind = [known(t.key) for t in content if t.start >= number.end]
    behind = behind[len(number.unit) : len(number.unit) + 2]
    return {stem for stem in (*ahead, *behind) if stem in claim.stems} - set(number.unit)


def _counted(claim: Claim, number: ReadNumber) -> set[str]:
    """Returns the stems of the printed words that a number counts: “members of staff” has the unit “people”."""
    behind = (word_stem(token.key) for token in claim.tokens if token.start >= number.end and is_content(token.key))
    return set(itertools.islice(behind, len(number.unit)))


def _score_single_counts(claims: Claims, a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> float:
    """Scores counts of a thing that each article counts only once: nearly equal, or in sentences that share more."""
    low, high = sorted((mine.value, theirs.value))
    if mine.unit[-1] in _VAGUE | _MEASURES:
        return 0.0
    if low >= 1000 and high <= 1.3 * low:
        return 0.6
    _, plain, _ = claims.shared(a, b, _common_unit(mine, theirs))
    return 0.5 if low >= 5 and high <= 1.5 * low and (plain >= 1 or a.people & b.people) else 0.0


def _counted_once(chosen: Sequence[Claim]) -> dict[int, set[tuple[str, str]]]:
    """Returns for each article the kinds of things that it counts only once."""
    counts = Counter((c.article, *value_key(n)[:2]) for c in chosen for n in c.numbers if n.kind == "count" and n.unit)
    once: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for (article, kind, unit), count in counts.items():
        if count == 1:
            once[article].add((kind, unit))
    return once


def _act_before(claim: Claim, number: ReadNumber) -> str:
    """Returns the stem of the last verb before a sum, since sums received and spent differ; "" for pricing."""
    before = (word_stem(token.key) for token in reversed(claim.tokens) if token.end <= number.start)
    act = next((stem for stem in before if stem in claim.acts), "")
    return "" if act in _PRICING else act


def _right_beside(claim: Claim, number: ReadNumber) -> set[str]:
    """Returns the stems of the two content words before a number, and of what it counts."""
    earliest = max((other.end for other in claim.numbers if other.end <= number.start), default=claim.start)
    content = [t for t in claim.tokens if is_content(t.key) and t.key not in claim.proper]
    before = [word_stem(t.key) for t in content if earliest <= t.start and t.end <= number.start]
    before = [stem for stem in before if stem not in claim.acts and stem not in _VAGUE]
    return {stem for stem in (*before[-2:], *number.unit) if stem in claim.stems} - claim.acts


def _beside_equal(a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether both sentences also count something on which they agree: “23 patients and nine nurses”, “22 and nine”."""
    return any(
        n is not mine
        and m is not theirs
        and n.kind == m.kind == "count"
        and n.unit[-1:] == m.unit[-1:]
        and n.value == m.value
        and n.unit[-1] not in _TIMES
        for n in a.numbers
        for m in b.numbers
    )


def _common_unit(mine: ReadNumber, theirs: ReadNumber) -> tuple[str, ...]:
    return mine.unit if mine.unit == theirs.unit else mine.unit[-1:] if mine.unit[-1:] == theirs.unit[-1:] else ()


def printed_values(chosen: Sequence[Claim]) -> PrintedNumbers:
    """Returns the numbers that each article prints, by `value_key`."""
    printed: dict[int, set[tuple[str, str, float, float]]] = defaultdict(set)
    for claim in chosen:
        for number in claim.numbers:
            printed[claim.article].add(value_key(number))
    return printed


def value_key(number: ReadNumber) -> tuple[str, str, float, float]:
    """Returns the kind, the unit and the value of a number."""
    return number.kind, number.unit[-1] if number.unit else "", number.value, number.other


def _value(number: ReadNumber) -> str:
    return f"{number.value:020.4f} {number.other:.0f}"
