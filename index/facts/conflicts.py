"""The points on which two sentences about the same thing contradict each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from rapidfuzz.distance import Indel, LCSseq

from index.corpus.tokens import Word, is_content, snowball, word_set
from index.facts.agreement import kind_of, meaning_changers
from index.facts.date_expressions import ReadDate
from index.facts.lexicon import RELATIONS, verbs_of, word_stem
from index.facts.owners import owner_differs
from index.facts.reporting_verbs import AUXILIARIES, SAYING
from index.facts.shared_words import attribution, content_stems, exclusive_words, root_of, uncovered
from index.facts.statement import RULING_OUT, Marked, Name, Statement, between, is_inside, once_each
from index.facts.word_roles import swapped_parties
from index.lazy_regex import lazy

MAX_RATIO = 3.0  # of two numbers of one thing; numbers further apart count different things
ConflictKind = Literal["denial", "number", "day", "name", "thing"]
_NOT_DOUBTFUL = word_set("sole question hardly denying refusing failing future intent duty")
_TIME_WORDS = word_set(
    "now currently still yet already once initially originally then later birth another previous previously "
    "einst früher ehemals autrefois jadis antaño vroeger ooit antigamente outrora"
)
_WITH_ORDINAL = word_set("minut half place floor round day centuri")  # stems of things that have a single ordinal
# Words that may both be true: in turn, or of two things.
_COMPATIBLE = word_set(
    """
    opened open opens began begun begins started starts closed close closes shut ended ends finished finishes bought
    buys sold sell sells arrived arrives entered left leaves departed exited released freed detained jailed
    imprisoned arrested reinstated suspended dismissed sacked north south east west northern southern eastern
    western primary secondary right
    """
)
DAYS_APART = {"day": 14, "week": 28, "month": 100, "year": 1100}  # largest gap between two dates of one event
_MIN_SIMILARITY = 0.75  # share of words that two sentences have in common, in order
_SHARED = 0.6  # of the words of the shorter of two sentences about the same thing
_FORMS = {"were": "was", "are": "is", "have": "has", "had": "has"}
# What is possible, planned, wanted or alleged does not contradict a fact.
_BEFORE_THEN = word_set("before previously earlier hitherto")
_OPEN = word_set("possible future conditional intent duty hearsay")
_PLANNED = frozenset({"future", "intent"})
_POSSIBLE = frozenset({"possible"})
_VERBS_OF_FORECAST = word_set("may might could can")
_SURELY = word_set("future duty")  # “will close”, “must repay”
_ROUGHLY = 5  # per cent
_LONG = 5  # words in common
_ALL = lazy(r"\b(?:all|every|each)\b", re.IGNORECASE)
_ALL_BUT = lazy(
    r"\b(?:all|every \w+|each \w+) but\b(?! none)|"
    r"\b(?:all|every|each)\b[^.;:]{0,60}?\b(?:except(?! that)|apart from|bar (?=one|two|the))\b",
    re.IGNORECASE,
)
_CLAUSE_ENDS = lazy(r"[,;:—–.][”\"’]?\s|\s(?:but|and|while|although|because)\s")
_HAVING = AUXILIARIES | word_set("has have had with there gave made as")
_STAYING = word_set("stay stays stayed remain remains remained kept")
# Verbs that contradict each other whatever the other words of two sentences about the same thing.
_OPPOSITE_VERBS = word_set(
    """
    admitted confirmed confessed acknowledged denied disputed accepted approved backed supported endorsed rejected
    refused opposed vetoed won lost survived died alive dead killed raised increased rose risen grew gained climbed
    decreased fell fallen shrank dropped declined sank lowered reduced cut convicted guilty acquitted cleared innocent
    open opened closed shut profit loss praised welcomed criticised criticized condemned upheld overturned quashed
    allowed permitted banned barred blocked improved worsened strengthened weakened doubled tripled halved
    """
)
_ONCE = word_set("begin end close effect forc")  # stems
_VAGUE_COUNTS = word_set("some several dozens scores hundreds thousands millions")
_VALUE = lazy(r"(?P<around>[-£$€]*)(?P<value>\d+(?:\.\d+)?(?:e\+?\d+)?)(?:%|[ap])?")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two spans, `mine` and `theirs`, that cannot both be true of one thing; `value` and `other` are their values."""

    kind: ConflictKind
    value: str
    other: str
    mine: tuple[int, int]
    theirs: tuple[int, int]


def conflicts(one: Statement, other: Statement, *, reworded: bool = False) -> list[Conflict]:
    """Returns the points on which two sentences about the same thing contradict each other.

    The caller ensures that they are about the same thing. What only one of them states is not a conflict. In sentences
    that are `reworded`, only numbers, negations and opposite verbs count, and only if nothing else differs.
    """
    if _ordinals(one) != _ordinals(other):
        return []  # two parts of a reform, two matches of a cup
    changing, others_changing = (meaning_changers(each, attribution(each)) for each in (one, other))
    if owner_differs(one, other) or owner_differs(other, one) or changing != others_changing:
        return []  # “the mayor will not come”, “the mayor’s aide will come”, “the deputy mayor will come”
    near = not reworded or _on_one_topic(one, other) or denies(one, other) or denies(other, one)
    if not near or (reworded and _at_other_times(one, other)):
        return []
    other_days = _on_other_days(one, other)
    exclusive = [] if other_days else [*_exclusive(one, other, reworded=reworded)]
    # Someone who missed the rehearsal may have come to the ceremony.
    others = _count_others(one, other) if reworded else other_days or _replaced(one, other)
    denied = [] if others else [*_denied(one, other, reworded=reworded)]
    denied += [] if reworded else [*_excepted(one, other), *map(_turned, _excepted(other, one))]
    names = [] if reworded else [*_other_names(one, other)]
    days = [] if reworded else [*_other_days(one, other)]
    found = [*_other_numbers(one, other, reworded=reworded), *denied, *days]
    if len(one.negations) != len(other.negations):  # “the boy was not in danger”, “the girl was”
        exclusive = [found for found in exclusive if {found.value, found.other} <= _OPPOSITE_VERBS]
    if names and (found or exclusive):
        return []  # with another name as well, the rest is about something else
    return [*found, *names, *exclusive, *_swapped(one, other)]


def _ordinals(statement: Statement) -> set[str]:
    numbers = (n for n in statement.numbers if n.key.endswith("th") and n.head not in _WITH_ORDINAL)
    return {number.key for number in numbers}


def worded_alike(one: Statement, other: Statement) -> bool:
    """Whether two sentences share most of their words, in the same order."""
    mine, theirs = _forms(one), _forms(other)
    return Indel.normalized_similarity(mine, theirs, score_cutoff=_MIN_SIMILARITY) >= _MIN_SIMILARITY


@once_each
def _forms(statement: Statement) -> list[str]:
    return [_FORMS.get(token.key) or word_stem(token.key) for token in statement.tokens]


@once_each
def _content(statement: Statement) -> set[str]:
    return {word_stem(token.key) for token in statement.tokens if is_content(token.key)}


def _on_one_topic(one: Statement, other: Statement) -> bool:
    """Whether two sentences share most of their words that are neither names nor numbers."""
    mine, theirs = ({stem for stem in content_stems(each) if stem} for each in (one, other))
    shared = len(mine & theirs) + bool({day.iso for day in one.dates} & {day.iso for day in other.dates})
    return shared >= 2 and shared >= _SHARED * min(len(mine), len(theirs))


def _at_other_times(one: Statement, other: Statement) -> bool:
    """Whether the sentences name different days, or only one is about the present or a possibility."""
    # “They want it to drop the plan” leaves open what “It has not dropped the plan” denies.
    mine, theirs = (Counter(mark.key for mark in each.modals if mark.key in _OPEN) for each in (one, other))
    if mine != theirs and not _is_planned_otherwise(one, other) and not _is_planned_otherwise(other, one):
        return True
    if time_words(one.tokens) != time_words(other.tokens):
        return True
    mine_days, their_days = _days(one), _days(other)
    # A year or month in only one of them belongs to an earlier event, unless it lies ahead.
    ahead = any(mark.key == "future" for each in (one, other) for mark in each.modals)
    background = {any(day.precision in ("month", "year") for day in days) for days in (mine_days, their_days)}
    if not ahead and len(background) > 1:
        return True
    return _on_other_days(one, other)


def _on_other_days(one: Statement, other: Statement) -> bool:
    mine, theirs = _days(one), _days(other)
    return bool(mine and theirs) and not any(_overlaps(day, d) for day in mine for d in theirs)


def left_open(statement: Statement) -> set[str]:
    """Returns the ways in which a sentence leaves its truth open: possible, planned, wanted, rumoured."""
    return {mark.key for mark in statement.modals} & _OPEN


def _days(statement: Statement) -> list[ReadDate]:
    """Returns the dates of a sentence, except those on which something was only said."""
    skipped = attribution(statement)
    return [day for day in statement.dates if not is_inside(day.start, skipped)]


def _is_planned_otherwise(one: Statement, other: Statement) -> bool:
    """Whether one sentence denies a plan of the other: “is not leaving”, “will leave”."""
    heads = {mark.head for mark in one.negations}
    if any(token.key in RULING_OUT for token in one.tokens):  # “ruled out running”, “is considering running”
        planned = any(mark.key in _PLANNED and mark.head in heads for mark in other.modals)
        return planned and not left_open(one) and not any(uncovered(other, one))
    leaving = any(t.key.endswith("ing") and word_stem(t.key) in heads for t in one.tokens)
    return leaving and left_open(other) == {"future"}


def _overlaps(day: ReadDate, other: ReadDate) -> bool:
    return day.day <= other.last and other.day <= day.last


def _exclusive(one: Statement, other: Statement, *, reworded: bool) -> Iterable[Conflict]:
    same_days = bool({day.iso for day in one.dates} & {day.iso for day in other.dates})
    stay = (same_days or not (one.dates or other.dates)) and any(
        token.key in _STAYING for each in (one, other) for token in each.tokens
    )
    if _count_others(one, other):
        return  # nine miners survived, two died
    for mine, theirs in exclusive_words(one, other):
        pair = {mine.start, theirs.start}
        beside = [
            [t for t in uncovered(*both) if t.start not in pair and t.key not in _STAYING]
            for both in ((one, other), (other, one))
        ]
        if all(beside):
            continue  # they approved one plan and rejected another
        if mine.key in RELATIONS and not SAYING.isdisjoint(token.key for token in one.tokens):
            continue  # the victim’s brother spoke, and so did her father
        compatible = {mine.key, theirs.key} <= _COMPATIBLE and not stay
        if not compatible and (not reworded or {mine.key, theirs.key} <= _OPPOSITE_VERBS):
            yield Conflict("thing", mine.key, theirs.key, (mine.start, mine.end), (theirs.start, theirs.end))


def _count_others(one: Statement, other: Statement) -> bool:
    """Whether the sentences count the same things and agree on no count of them."""
    mine, theirs = _counts(one), _counts(other)
    agreed = {head for head, _ in mine & theirs}
    return not {head for head, _ in mine} & {head for head, _ in theirs} <= agreed


def _counts(statement: Statement) -> set[tuple[str, str]]:
    """Returns the numbers of things, each with the stem of the word behind it; not “Ann Lee, 33, was”."""
    after = {token.start: word_stem(token.key) for token in statement.tokens}
    beside = {(after.get(n.end + 1), n.key) for n in statement.numbers if not kind_of(n.key)}
    return {(head, key) for head, key in beside if head is not None}


def _replaced(shown: Statement, other: Statement) -> bool:
    """Whether `other` replaces words of `shown`: “brother”, “sister”; “held”, “broke”.

    Synonyms are recognised only by a common stem; otherwise the sentences count as different. Names, numbers, dates,
    modals, negations and verbs of saying are compared elsewhere.
    """
    mine, theirs = content_stems(shown), content_stems(other)
    blocks = LCSseq.editops(mine, theirs).as_matching_blocks()
    before = (0, 0)
    for block in blocks:
        left = [stem for stem in mine[before[0] : block.a] if stem and stem not in other.stems]
        right = [stem for stem in theirs[before[1] : block.b] if stem and stem not in shown.stems]
        if left and right:
            return True
        before = (block.a + block.size, block.b + block.size)
    return False


def _swapped(one: Statement, other: Statement) -> Iterable[Conflict]:
    """Yields the two parties of a verb that the sentences swap while they state the same otherwise.

    Both must name a day, or something else of the event: of two matches each side may have won one.
    """
    parties = swapped_parties(one, other)
    days, their_days = ({day.iso for day in each.dates} for each in (one, other))
    if not parties or days != their_days or _marks(one) != _marks(other):
        return
    if any(uncovered(one, other)) or any(uncovered(other, one)):
        return
    both = ((one, other), (other, one))
    if any(not any(map(name.same_as, theirs.names)) for mine, theirs in both for name in mine.names if not name.opens):
        return
    if days or {root_of(stem) for stem in content_stems(one)} - {*parties, ""}:
        a, b = (_span_of(parties, each) for each in (one, other))
        yield Conflict("thing", " ".join(parties), " ".join(reversed(parties)), a, b)


def _marks(statement: Statement) -> Counter[str]:
    """Returns the numbers, negations, modals and words of time of a sentence."""
    marks = (*statement.numbers, *statement.negations, *statement.modals)
    return Counter((*(mark.key for mark in marks), *time_words(statement.tokens)))


def _span_of(parties: Sequence[str], statement: Statement) -> tuple[int, int]:
    """Returns the span from the first to the last of the words with these roots."""
    found = [token for token in statement.tokens if root_of(word_stem(token.key)) in parties]
    return found[0].start, found[-1].end


def _other_numbers(one: Statement, other: Statement, *, reworded: bool) -> Iterable[Conflict]:
    if len(one.negations) != len(other.negations) or len(one.numbers) != len(other.numbers):
        return  # “failed to deliver 200 trains”, “delivered 300 trains”
    if time_words(one.tokens) != time_words(other.tokens):
        return
    if one.dates and other.dates and not {day.iso for day in one.dates} & {day.iso for day in other.dates}:
        return  # shares fell 14% on one day and 3% on another
    if {m.key for m in one.modals} & _POSSIBLE != {m.key for m in other.modals} & _POSSIBLE:
        return  # a forecast is not a count
    pairs = list(zip(one.numbers, other.numbers, strict=True))
    if reworded:
        # In another order, only numbers of the same thing are compared, and only if all others are equal.
        ours, others = _only_in(one, other), _only_in(other, one)
        if any(uncovered(one, other)) and any(uncovered(other, one)):
            return
        single = len(ours) == len(others) == 1 and ours[0].head == others[0].head
        pairs = [(ours[0], others[0])] if single and kind_of(ours[0].key) == kind_of(others[0].key) != "th" else []
    for mine, theirs in pairs:
        excepted = {mine.key, theirs.key} == {"all", "all but"}  # see `_excepted`
        if _is_rough_share(one, mine, other, theirs):
            continue
        if not excepted and not _may_be_equal(mine, theirs) and not (reworded and _far_apart(mine, theirs)):
            yield Conflict("number", mine.key, theirs.key, (mine.start, mine.end), (theirs.start, theirs.end))


def _only_in(one: Statement, other: Statement) -> list[Marked]:
    keys = {number.key for number in other.numbers}
    return [number for number in one.numbers if number.key not in keys]


def time_words(tokens: Sequence[Word]) -> set[str]:
    """Returns the words that fix a sentence's time, since a weight now is not the weight at birth."""
    found = {token.key for token in tokens if token.key in _TIME_WORDS}
    behind_at = {after.key for one, after in pairwise(tokens) if one.key == "at"}
    return found - ({"once"} & behind_at) | ({"first"} & behind_at)


def _is_rough_share(one: Statement, mine: Marked, other: Statement, theirs: Marked) -> bool:
    """Whether a share in words is about another share: “half”, “48 per cent”."""
    worded = [not any(map(str.isdigit, between(s, n.start, n.end))) for s, n in ((one, mine), (other, theirs))]
    shares = [float(number.key.strip("<>%")) for number in (mine, theirs) if number.key.endswith("%")]
    return any(worded) and len(shares) == len(worded) and abs(shares[0] - shares[1]) <= _ROUGHLY


def _may_be_equal(mine: Marked, theirs: Marked) -> bool:
    """Whether two numbers can be equal: “214” is “more than 200”."""
    plain, other = mine.key.lstrip("<>"), theirs.key.lstrip("<>")
    if plain == other:
        return True
    if plain.endswith("th") and other.endswith("th"):
        return mine.head not in _WITH_ORDINAL  # a first and a second match are two
    if not _VAGUE_COUNTS.isdisjoint((plain, other)):
        return True
    values = [_VALUE.fullmatch(key) for key in (plain, other)]
    if values[0] is None or values[1] is None or values[0]["around"] != values[1]["around"]:
        return False
    sides = (
        (float(value["value"]), key[0]) for value, key in zip(values, (mine.key, theirs.key), strict=True) if value
    )
    (_, lower), (_, upper) = sorted(sides)
    return lower == ">" or upper == "<"


def _far_apart(mine: Marked, theirs: Marked) -> bool:
    """Whether two numbers are too different to count the same thing: a dozen in one town, 600 in all."""
    values = [_VALUE.fullmatch(key.lstrip("<>")) for key in (mine.key, theirs.key)]
    low, high = sorted(float(value["value"]) if value else 0.0 for value in values)
    return high > MAX_RATIO * low > 0


def _denied(one: Statement, other: Statement, *, reworded: bool) -> Iterable[Conflict]:
    """Yields what one sentence denies or doubts and the other affirms."""
    for mine, theirs, turned in ((one, other, False), (other, one, True)):
        doubts = [(_doubting(mine, theirs), _doubting(theirs, mine))] if not reworded else []
        for marks, others in ((mine.negations, theirs.negations), *doubts):
            known = {(mark.key, mark.head) for mark in others} | {(mark.key, "") for mark in others}
            for mark in marks:
                if (mark.key, mark.head) in known:
                    continue
                if _is_of_the_past(mine, mark):
                    continue
                # “Opened” is also a synonym of “began”, unlike “open”.
                same = (t for t in theirs.tokens if mark.head and mark.head in (word_stem(t.key), snowball(t.key)))
                stated = next(same, None)
                if stated is None or _is_denied_too(theirs, stated) or _is_gerund(theirs, stated):
                    continue
                if reworded and not _is_same_act(mine, mark, theirs, stated):
                    continue
                a, b = (mark.start, mark.end), (stated.start, stated.end)
                yield (
                    Conflict("denial", "stated", mark.key, b, a)
                    if turned
                    else Conflict("denial", mark.key, "stated", a, b)
                )


def _is_denied_too(statement: Statement, word: Word) -> bool:
    """Whether a clause denies a word as well: “has not issued a warrant”, “issued no warrant”."""
    if any(mark.start == word.end + 1 for mark in statement.negations):
        return True
    clauses = (_clause(statement, mark) for mark in statement.negations if mark.end <= word.start)
    return any(start <= word.start < end for start, end in clauses)


def _is_gerund(statement: Statement, word: Word) -> bool:
    """Whether a word only names an act: “convicted of stealing it”, beside “accused of stealing it”."""
    at = statement.tokens.index(word)
    return word.key.endswith("ing") and statement.tokens[max(0, at - 1)].key == "of"


def _excepted(one: Statement, other: Statement) -> Iterable[Conflict]:
    """Yields “all but two” where the other sentence has “all”."""
    but, every = _ALL_BUT.search(one.text), _ALL.search(other.text)
    if but is not None and every is not None and not _ALL_BUT.search(other.text):
        excepted, whole = (start + found.start() for start, found in ((one.start, but), (other.start, every)))
        a, b = (excepted, one.start + but.end()), (whole, other.start + every.end())
        yield Conflict("denial", "not", "stated", a, b)


def _turned(found: Conflict) -> Conflict:
    return Conflict(found.kind, found.other, found.value, found.theirs, found.mine)


def _is_of_the_past(statement: Statement, mark: Marked) -> bool:
    """Whether something is denied only for an earlier time: “had never won it before”, “never previously”."""
    denied = statement.text[mark.start - statement.start : mark.end - statement.start].casefold()
    then = (token for token in statement.tokens if token.key in _BEFORE_THEN)
    # Not “before guests smelled it”.
    ends = (not re.match(r"\s+\w", statement.text[token.end - statement.start :]) for token in then)
    return denied == "never" and any(ends)


def may_conflict(one: Statement, other: Statement) -> bool:
    """Whether two sentences share enough words and days to be compared; fewer than `may_agree` requires."""
    mine, theirs = _content(one), _content(other)
    shared, short = len(mine & theirs), min(len(mine), len(theirs))
    return (shared >= 2 and shared >= _SHARED * short) or denies(one, other) or denies(other, one)


def denies(one: Statement, other: Statement) -> bool:
    """Whether a clause of `one` denies something that `other` has word for word: “Nobody was hurt on the island”."""
    return any(_clause_covered(one, mark, other) for mark in one.negations)


def _clause_covered(one: Statement, mark: Marked, other: Statement) -> bool:
    start, end = _clause(one, mark)
    lacking = any(start <= token.start < end for token in uncovered(one, other))
    said = {t.key for t in one.tokens if start <= t.start < end and is_content(t.key) and t.key != "nobody"}
    shared = sum(word_stem(word) in other.stems for word in said)
    if shared < 2:  # “A man climbed the hall; he was not armed”: all that precedes has to be the same
        return said != set() and not any(uncovered(one, other)) and len(one.stems & other.stems) > _LONG
    return not lacking


def _clause(statement: Statement, mark: Marked) -> tuple[int, int]:
    """Returns the part of a sentence around a negation, between commas and conjunctions."""
    first = mark.start - statement.start
    before = max((m.end() for m in _CLAUSE_ENDS.finditer(statement.text, 0, first)), default=0)
    behind = _CLAUSE_ENDS.search(statement.text, first)
    return before + statement.start, (behind.start() if behind else len(statement.text)) + statement.start


def _is_same_act(denying: Statement, mark: Marked, stating: Statement, stated: Word) -> bool:
    """Whether somebody did what the other sentence denies, to the same thing or person.

    Who did not sign the petition may have signed the contract; and “power” is not an act in “cut off power”.
    """
    if not _is_predicate(stating, stated) or not _clause_covered(denying, mark, stating):
        return False
    mine, theirs = _name_before(denying, mark.start), _name_before(stating, stated.start)
    if mine is not None and theirs is not None:
        return mine.same_as(theirs)
    return True


def _name_before(statement: Statement, position: int) -> Name | None:
    return next((name for name in reversed(statement.names) if name.end <= position), None)


def _is_predicate(statement: Statement, word: Word) -> bool:
    """Whether a word is a verb or a predicate."""
    place = statement.tokens.index(word)
    before = {token.key for token in statement.tokens[max(0, place - 3) : place]}
    return word.key.endswith("ed") or word.key in verbs_of(statement.tokens) or bool(before & _HAVING)


def _doubting(statement: Statement, other: Statement) -> list[Marked]:
    """Returns the modals of a sentence that leave open whether the other is true; “only” and questions do not.

    “It may have cut the power” doubts that it did; “it may cut the power” is a forecast, and doubts that it will.
    """
    forecasts = {
        one.start
        for one, after in pairwise(statement.tokens)
        if one.key in _VERBS_OF_FORECAST and after.key not in ("have", "be")
    }
    sure = _SURELY.isdisjoint(mark.key for mark in other.modals)
    return [m for m in statement.modals if m.key not in _NOT_DOUBTFUL and not (sure and m.start in forecasts)]


def _other_days(one: Statement, other: Statement) -> Iterable[Conflict]:
    if len(one.dates) != 1 or len(other.dates) != 1 or _values_of(one) != _values_of(other):
        return
    if len(one.negations) != len(other.negations):
        return  # it did not sail on Monday, and sailed on Tuesday
    if len({any(m.key == "future" for m in each.modals) for each in (one, other)}) > 1:
        return  # a plan that was carried out or postponed
    if any(uncovered(one, other)) and any(uncovered(other, one)):
        return  # two men on Monday, three on Thursday
    mine, theirs = one.dates[0], other.dates[0]
    near = 0 < abs((mine.day - theirs.day).days) <= DAYS_APART[mine.precision]
    # What is due on the first of a month may be due each month.
    once = not _ONCE.isdisjoint(one.stems) or (mine.day.day > 1 and _are_long(one, other))
    if mine.precision == theirs.precision and (near or (once and _differ_in_month(mine, theirs))):
        yield Conflict("day", mine.iso, theirs.iso, (mine.start, mine.end), (theirs.start, theirs.end))


def _differ_in_month(mine: ReadDate, theirs: ReadDate) -> bool:
    """Whether two days differ in the month alone: 12 February, 12 June."""
    same = (mine.day.year, mine.day.day) == (theirs.day.year, theirs.day.day)
    return mine.precision == "day" and same and mine.iso != theirs.iso


def _are_long(one: Statement, other: Statement) -> bool:
    """Whether two sentences share so many words that they are about one event, not two of a kind."""
    return len(_content(one) & _content(other)) > _LONG


def _values_of(statement: Statement) -> Counter[tuple[str, str]]:
    return Counter((number.key, number.head) for number in statement.numbers)


def _leads(statement: Statement, name: Name) -> bool:
    return bool(statement.tokens) and name.start == statement.tokens[0].start


def _other_names(one: Statement, other: Statement) -> Iterable[Conflict]:
    """Yields a name that replaces another while all other names are the same."""
    mine = [name for name in one.names if not name.opens and not any(name.same_as(n) for n in other.names)]
    theirs = [name for name in other.names if not name.opens and not any(name.same_as(n) for n in one.names)]
    if len(mine) == len(theirs) == 1:
        a, b = mine[0], theirs[0]
        if _leads(one, a) and _leads(other, b) and not (one.numbers or one.dates or len(one.names) > 1):
            return  # “Ann Lee did not respond”, “Tom Roy did not respond”: both may be true
        yield Conflict("name", " ".join(a.parts), " ".join(b.parts), (a.start, a.end), (b.start, b.end))
