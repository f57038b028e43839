"""Finds outlets that describe one thing differently: its size, its price, and when something was done to it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from index.compare.claims import Claim, Claims
from index.compare.difference import DifferenceKind, FoundDifference, Place
from index.compare.differing_dates import is_said
from index.compare.things import BEING, DETERMINERS, HAVING, MEASURES, RELATIVE, WEIGHING, Thing, Things
from index.corpus.tokens import is_content, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.conflicts import MAX_RATIO, left_open, time_words
from index.facts.date_expressions import ReadDate
from index.facts.lexicon import SYNONYMS
from index.facts.numbers import NUMBER_WORDS, WRITTEN_NUMBER, Hedge, hedge_before, value_of
from index.facts.reporting_verbs import AUXILIARIES
from index.facts.statement import read_statement
from index.lazy_regex import lazy

_SURE = 0.7
_PHYSICAL = word_set("length weight volume area")
_SAME_LENGTH = (word_set("long length"), word_set("high tall height"), word_set("deep depth"), word_set("wide width"))
_UNSAID = word_set("long high tall deep cost worth")  # what “a 40-metre bridge” or “the £4m bridge” may mean
_SIDES = "|".join(sorted(word for row in _SAME_LENGTH for word in row))
_MEASURED = lazy(
    rf"(?<![\w£$€.,:/-])(?P<n>{WRITTEN_NUMBER})(?:(?P<joined>-)|\s+)(?P<unit>{'|'.join(sorted(MEASURES))})\b"
    rf"(?:(?:-|\s+(?:in\s+)?)(?P<side>{_SIDES})\b)?(?!\s+(?:from|of|off|away|above|below|short|per|behind|apart|up|down|an?\s+[a-z]+)\b)",
    re.I,
)
_PRICE = lazy(
    rf"(?P<sign>[£$€])\s?(?P<n>{WRITTEN_NUMBER})(?![\w-])(?!\s+(?:an?|per|each|every|for|or|to)\b|\s*[-–])", re.I
)
_COSTING = word_set("cost costs costing")
_PRICED_BEFORE = AUXILIARIES | word_set("which that has have had will would originally together")
_HEDGED_WITHIN = 24  # characters
_HEDGES = word_set("about around some roughly nearly almost just over more than at least only under up to")
_DONE = "was "
_REACH = 7  # words between a date and its verb
_NEAR = 1.06  # two sizes of which one is rounded
_YEARS_APART = 20
_MOST = 40  # articles that describe one thing, each compared with each


@dataclass(frozen=True, slots=True)
class _Stated:
    """What a sentence states of a thing: `low` to `high` is its size or the days of a date.

    `beside` are the words that restrict what was done on a date, or those for the side that was measured.
    """

    claim: Claim
    of: Thing
    what: str
    beside: frozenset[str]
    low: float
    high: float
    focus: tuple[int, int]
    printed: str
    joined: bool = False  # “a 40-metre tower”
    hedge: Hedge = ""

    @property
    def kind(self) -> DifferenceKind:
        """The kind of a difference in it."""
        return "day" if self.is_date else "number"

    @property
    def is_date(self) -> bool:
        """Whether it is when something was done to the thing."""
        return self.what.startswith(_DONE)


class Descriptions:
    """What the sentences of a story state of things."""

    def __init__(self, claims: Claims, story: StoryFacts) -> None:
        self._reader = _Reader(claims, story)
        self._stated = [stated for claim in claims.claims for stated in self._reader.read(claim)]
        self._at = {(stated.claim.article, stated.focus[0]): stated for stated in self._stated}

    def differing(self) -> Iterable[FoundDifference]:
        """Finds a thing that two outlets describe differently, each of them always in the same way."""
        rows: dict[tuple[str, str], dict[int, list[_Stated]]] = defaultdict(lambda: defaultdict(list))
        for stated in self._stated:
            rows[stated.of.noun, stated.what][stated.claim.article].append(stated)
        for (noun, what), by_article in rows.items():
            single = [row[0] for row in by_article.values() if _agree(row)]
            for a, b in combinations(single[:_MOST], 2):
                if a.claim.outlet != b.claim.outlet and _differ(a, b) and self._reader.is_one_thing(a, b):
                    topic, kind = f"{noun} {what}", a.kind
                    yield FoundDifference(kind, topic, a.printed, b.printed, _place(a), _place(b), _SURE)

    def tell_apart(self, one: FoundDifference) -> bool:
        """Whether what a difference is about are two things that only share a noun, such as an old and a new bridge."""
        a, b = (self._at.get((place.article, place.focus_start)) for place in (one.place, one.against))
        same = a is not None and b is not None and (a.of.noun, a.what) == (b.of.noun, b.what)
        return same and a is not None and b is not None and self._reader.are_apart(a, b)


def _agree(row: Sequence[_Stated]) -> bool:
    return not any(_differ(a, b) or a.beside != b.beside for a, b in combinations(row, 2))


def _differ(a: _Stated, b: _Stated) -> bool:
    """Whether two values of one thing cannot both be true."""
    if a.is_date:
        return (a.high < b.low or b.high < a.low) and abs(a.low - b.low) <= 366 * _YEARS_APART
    low, high = sorted((a, b), key=lambda one: one.low)
    bounded = low.hedge == "over" or high.hedge == "under"
    return not bounded and _NEAR * low.low < high.low <= MAX_RATIO * low.low


def _other_side(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one is a length and the other a width; “a 40-metre bridge” does not say which, but means no width."""
    return one != other if one and other else bool(one | other) and (one | other).isdisjoint(_UNSAID)


def _place(stated: _Stated) -> Place:
    return Place(stated.claim.article, stated.claim.start, stated.claim.end, *stated.focus)


class _Reader:
    """Reads what the sentences of a story state of things."""

    def __init__(self, claims: Claims, story: StoryFacts) -> None:
        self._claims, self._texts = claims, story.texts
        self._stem = claims.stem_of
        self._units = frozenset(map(claims.stem_of, MEASURES))
        self._things = Things(claims, story)

    def read(self, claim: Claim) -> Iterable[_Stated]:
        """Yields what a sentence states of things outside quotation marks."""
        text = self._texts[claim.article]
        for match in _MEASURED.finditer(text, claim.start, claim.end):
            stated = None if claim.in_quotes(match.start()) else self._measured(claim, match)
            if stated is not None:
                yield stated
        for match in _PRICE.finditer(text, claim.start, claim.end):
            stated = None if claim.in_quotes(match.start()) else self._priced(claim, match)
            if stated is not None:
                yield stated
        for day in claim.dates:
            if day.precision in ("month", "year") and not claim.in_quotes(day.start) and not is_said(claim, day):
                stated = self._dated(claim, day)
                if stated is not None:
                    yield stated

    def is_one_thing(self, a: _Stated, b: _Stated) -> bool:
        """Whether both articles speak of a single thing of the kind, and nothing tells the two apart."""
        shared = len({stem for stem in a.claim.stems & b.claim.stems if stem not in self._units})
        if a.joined and b.joined and not (a.claim.proper & b.claim.proper or shared > 2):
            return False  # “a 100-metre race”, “a 200-metre race”
        names = self._claims.names
        related = shared > 1 or len(names[a.claim.article] & names[b.claim.article]) > 1
        return (
            related
            and not self.are_apart(a, b)
            and self._open(a) == self._open(b)
            and time_words(a.claim.tokens) == time_words(b.claim.tokens)
            and self._things.are_one(a.of, a.claim.article, b.of, b.claim.article)
        )

    def are_apart(self, a: _Stated, b: _Stated) -> bool:
        """Whether something tells two things of a kind apart, or what is stated of them."""
        if a.is_date:
            return a.beside != b.beside or self._things.are_apart(a.of, b.of)
        known = self._things.are_known(a.of, a.claim.article, b.of, b.claim.article)
        return _other_side(a.beside, b.beside) or not known or self._things.are_apart(a.of, b.of)

    def _open(self, stated: _Stated) -> set[str]:
        """Returns in which ways a sentence leaves open what it states of a thing."""
        claim = stated.claim
        if stated.joined and not stated.of.new:
            return set()  # “the 40-metre tower will be sold”
        known = claim.tokens, claim.dates
        return left_open(read_statement(self._texts[claim.article], claim.start, claim.end, known=known))

    def _measured(self, claim: Claim, match: re.Match[str]) -> _Stated | None:
        value, (dimension, size) = value_of(match["n"]), MEASURES[match["unit"].casefold()]
        tokens = claim.tokens
        first = sum(token.end <= match.start() for token in tokens)
        last = sum(token.start < match.end() for token in tokens)
        if value is None or not value:
            return None
        side = next((row for row in _SAME_LENGTH if (match["side"] or "").casefold() in row), frozenset[str]())
        joined = match["joined"] is not None
        of = self._attributed(claim, last) if joined else self._described(claim, first, dimension, bool(side))
        if of is None or (dimension == "length" and not side and not joined and not self._of(claim, first)):
            return None
        return _Stated(
            claim, of, dimension, side, value * size, value * size, match.span("n"), f"{value * size:020.4f}",
            joined, self._hedge(claim, match.start()),
        )  # fmt: skip

    def _hedge(self, claim: Claim, position: int) -> Hedge:
        return hedge_before(self._texts[claim.article][max(claim.start, position - _HEDGED_WITHIN) : position])

    def _attributed(self, claim: Claim, at: int) -> Thing | None:
        """Returns what a size stands before: “the 42-metre tower”."""
        tokens, first = claim.tokens, at
        while at < len(tokens) and self._things.gap(claim, at) == " " and self._things.is_noun(claim, at):
            at += 1
        return self._things.at(claim, at - 1) if at > first else None

    def _priced(self, claim: Claim, match: re.Match[str]) -> _Stated | None:
        """Returns what something cost or is worth: “the £42m ferry”, “watches worth £600,000”."""
        value, tokens = value_of(match["n"]), claim.tokens
        first = sum(token.end <= match.start() for token in tokens)
        last = sum(token.start < match.end() for token in tokens)
        at = first
        while at and self._things.gap(claim, at).isspace() and tokens[at - 1].key in _HEDGES:
            at -= 1
        before = [token.key for token in tokens[max(0, at - 2) : at]]
        if not value or not before or self._things.gap(claim, at) != " ":
            return None
        of, how, joined = None, "", before[-1] in DETERMINERS
        if joined:
            of = self._attributed(claim, last)
        elif before[-1] in _COSTING:
            at, how = at - 1, "cost"
        elif before[-1] == "worth" or before in (["valued", "at"], ["estimated", "at"]):
            at, how = at - 1 - (before[-1] == "at"), "worth"
        if how and at:
            while at and self._things.gap(claim, at) == " " and tokens[at - 1].key in _PRICED_BEFORE:
                at -= 1
            of = self._things.subject(claim, at) if at else None
        if of is None:
            return None
        size, beside = value, frozenset({how} if how else ())
        return _Stated(
            claim, of, f"price {match['sign']}", beside, size, size, match.span(), f"{size:020.4f}", joined,
            self._hedge(claim, match.start()),
        )  # fmt: skip

    def _of(self, claim: Claim, first: int) -> bool:
        """Whether “of” or a verb of measuring stands before a number: “a boat of nine metres”."""
        before = [token.key for token in claim.tokens[max(0, first - 3) : first]]
        return not {"of", "measures", "measured", "measuring"}.isdisjoint(before)

    def _described(self, claim: Claim, at: int, dimension: str, has_side: bool) -> Thing | None:
        """Returns what a measure behind it describes: “the tower, 24 metres high”, “the tower is 24 metres high”."""
        tokens = claim.tokens
        verbs = BEING if dimension in _PHYSICAL else HAVING
        verbs |= WEIGHING if dimension == "weight" else frozenset()
        passed, relative = False, False
        while at and (self._things.gap(claim, at) == " "):
            key = tokens[at - 1].key
            if key in verbs or (key == "of" and dimension in _PHYSICAL):
                passed = True
            elif key in RELATIVE and passed:
                relative = True
            elif key not in _HEDGES:
                break
            at -= 1
        if not at:
            return None
        if self._things.gap(claim, at) == ", ":
            passed = (passed and relative) or (has_side and not passed)
        if not passed:
            return None
        return self._things.subject(claim, at)

    def _dated(self, claim: Claim, day: ReadDate) -> _Stated | None:
        """Returns what was done to a thing on a date: “the bridge, which opened in May 2011”."""
        tokens = claim.tokens
        last = sum(token.end <= day.start for token in tokens)
        beside, verb = set[str](), -1
        for at in range(last - 1, max(-1, last - 1 - _REACH), -1):
            if at + 1 < last and not self._things.gap(claim, at + 1).isspace():
                return None
            token = tokens[at]
            if self._stem(token.key) in claim.acts and not (at > 1 and tokens[at - 1].key == "to"):
                verb = at
                break  # “closed to freight in 1967”
            if token.key == "by" or token.key in ("again", "later", "first"):
                beside = set[str]() if token.key == "by" else beside | {token.key}
            elif is_content(token.key):
                beside.add(self._stem(token.key))
        if verb < 0:
            return None
        of = self._done_to(claim, verb, day)
        if of is None:
            return None
        return _Stated(
            claim, of, f"{_DONE}{self._verb(tokens[verb].key)}", frozenset(beside), day.day.toordinal(),
            day.last.toordinal(), (day.start, day.end), day.iso, joined=False,
        )  # fmt: skip

    def _verb(self, word: str) -> str:
        """Returns the stem of a verb, the same for “will open” and “was opened”."""
        return self._stem(next((past for past in (word + "ed", word + "d") if past in SYNONYMS), word))

    def _done_to(self, claim: Claim, verb: int, day: ReadDate) -> Thing | None:
        """Returns the thing that a verb is about, if it is its subject or stands before its participle."""
        tokens, at = claim.tokens, verb
        if not at:
            behind = sum(token.start < day.end for token in tokens)
            fronted = behind < len(tokens) and self._things.gap(claim, behind) == ", "
            return self._things.leading(claim, behind) if fronted else None
        while at and self._things.gap(claim, at) == " " and tokens[at - 1].key in (
            AUXILIARIES | RELATIVE | HAVING | word_set("first last originally finally only will would to due")
        ):  # fmt: skip
            at -= 1
        if not at:
            return None
        if self._things.gap(claim, at) == ", ":
            start = at - 1  # an apposition: “The bridge, 241 metres long, opened …”
            while start and "," not in self._things.gap(claim, start):
                start -= 1
            key = tokens[start].key
            if start and (key[0].isdigit() or key.partition("-")[0] in NUMBER_WORDS or key in RELATIVE):
                return self._things.at(claim, start - 1)
        return self._things.subject(claim, at)
