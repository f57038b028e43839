"""Finds outlets that describe one thing differently: how large it is, and in which year something was done to it.

A thing is known by its common noun. Two sentences that share nothing but the noun, “the 42-metre tower” and “a tower 24
metres high”, are about one thing only if each article speaks of a single thing of that kind, and nothing tells the two
apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations

from index.compare.claims import Claim, Claims
from index.compare.difference import DifferenceKind, FoundDifference, Place
from index.compare.differing_dates import is_said
from index.corpus.tokens import Word, is_content, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.conflicts import MAX_RATIO, left_open, time_words
from index.facts.date_expressions import ReadDate
from index.facts.lexicon import SYNONYMS
from index.facts.numbers import NUMBER_WORDS, WRITTEN_NUMBER, Hedge, hedge_before, value_of
from index.facts.reporting_verbs import AUXILIARIES, PREPOSITIONS, SAYING
from index.facts.statement import read_statement
from index.lazy_regex import lazy

_SURE = 0.7
# Units of one dimension, each with its size; what a thing has, a storey or a seat, is its own.
_UNITS = {
    word: (dimension, size)
    for words, dimension, size in (
        ("centimetre centimetres centimeter centimeters cm", "length", 0.01),
        ("metre metres meter meters m", "length", 1.0),
        ("kilometre kilometres kilometer kilometers km", "length", 1000.0),
        ("mile miles", "length", 1609.0),
        ("foot feet ft", "length", 0.3048),
        ("kilo kilos kilogram kilograms kg", "weight", 1.0),
        ("tonne tonnes ton tons", "weight", 1000.0),
        ("litre litres liter liters", "volume", 1.0),
        ("acre acres", "area", 0.405),
        ("hectare hectares", "area", 1.0),
        ("storey storeys story stories", "storey", 1.0),
        ("seat seats seater", "seat", 1.0),
        ("bed beds", "bed", 1.0),
        ("room rooms", "room", 1.0),
        ("bedroom bedrooms", "bedroom", 1.0),
        ("page pages", "page", 1.0),
        ("lane lanes", "lane", 1.0),
    )
    for word in words.split()
}
_PHYSICAL = word_set("length weight volume area")
_SAME_LENGTH = (word_set("long length"), word_set("high tall height"), word_set("deep depth"), word_set("wide width"))
_UNSAID = word_set("long high tall deep cost worth")  # what “a 40-metre bridge” or “the £4m bridge” may mean
_SIDES = "|".join(sorted(word for row in _SAME_LENGTH for word in row))
_MEASURED = lazy(
    rf"(?<![\w£$€.,:/-])(?P<n>{WRITTEN_NUMBER})(?:(?P<joined>-)|\s+)(?P<unit>{'|'.join(sorted(_UNITS))})\b"
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
_BEING = AUXILIARIES | word_set("stand stands stood measure measures measured measuring rise rises rising")
_WEIGHING = word_set("weigh weighs weighed weighing")
_HAVING = word_set("has have had with having")
_RELATIVE = word_set("which that")
_DETERMINERS = word_set("the a an this that his her its their our my")
_OWNERS = word_set("his her its their our my")
_OF = (
    PREPOSITIONS
    - _RELATIVE
    - word_set("after before when while since until because as if where whether who whom whose")
)
_NO_NOUNS = SAYING | PREPOSITIONS | _BEING | _WEIGHING | _HAVING
_ABSTRACT = word_set(
    "height length depth width weight distance altitude area half part side end stretch section rest top"
)
_CLAUSE_MARK = re.compile(r"[;:()–—“”\"!?]|\.\s")
_DONE = "was "
_REACH = 7  # words between a date and its verb
_NEAR = 1.06  # two sizes of which one is rounded
_YEARS_APART = 10
_MOST = 40  # articles that describe one thing, each compared with each


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun with the words before it; all words are stems. `owner` is the name of whoever owns it, if printed."""

    noun: str
    words: frozenset[str]
    names: frozenset[str]
    owned: bool
    new: bool  # “a tower”
    first: int  # the place of its first word


@dataclass(frozen=True, slots=True)
class _Stated:
    """What a sentence states of a thing: `low` to `high` is its size or the days of a date.

    `beside` are the words that restrict what was done on a date, or those for the side that was measured.
    """

    claim: Claim
    of: _Phrase
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


def _parts(of: _Phrase) -> set[str]:
    return {words for words in of.words if " " in words}


def _without_s(names: frozenset[str]) -> set[str]:
    """Returns names also without the “s” of a possessive, whose apostrophe a key has lost."""
    return {*names, *(name.removesuffix("s") for name in names)}


def _place(stated: _Stated) -> Place:
    return Place(stated.claim.article, stated.claim.start, stated.claim.end, *stated.focus)


class _Reader:
    """Reads what the sentences of a story state of things."""

    def __init__(self, claims: Claims, story: StoryFacts) -> None:
        self._claims, self._texts = claims, story.texts
        self._stem = claims.stem_of
        self._units = frozenset(map(claims.stem_of, _UNITS))
        self._before: dict[int, Claim] = {}
        for one, after in zip(claims.claims, claims.claims[1:], strict=False):
            if one.article == after.article:
                self._before[after.number] = one

    @cached_property
    def _mentions(self) -> dict[tuple[int, str], list[tuple[Claim, int]]]:
        """The places of each article that print a noun, by its stem."""
        found: dict[tuple[int, str], list[tuple[Claim, int]]] = defaultdict(list)
        for claim in self._claims.claims:
            for at, token in enumerate(claim.tokens):
                if is_content(token.key):
                    found[claim.article, self._stem(token.key)].append((claim, at))
        return found

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
            and self._is_known(a.of, b.claim.article)
            and self._is_known(b.of, a.claim.article)
            and self._open(a) == self._open(b)
            and time_words(a.claim.tokens) == time_words(b.claim.tokens)
            and self._is_single(a)
            and self._is_single(b)
        )

    def are_apart(self, a: _Stated, b: _Stated) -> bool:
        """Whether something tells two things of a kind apart."""
        return (
            (a.beside != b.beside if a.is_date else _other_side(a.beside, b.beside))
            or (a.of.owned != b.of.owned and bool(a.of.names or b.of.names))
            or any(x and y and not x & y for x, y in ((a.of.names, b.of.names), (a.of.words, b.of.words)))
            or _parts(a.of) != _parts(b.of)
            or (not a.is_date and not (self._is_known(a.of, b.claim.article) and self._is_known(b.of, a.claim.article)))
        )

    def _open(self, stated: _Stated) -> set[str]:
        """Returns in which ways a sentence leaves open what it states of a thing."""
        claim = stated.claim
        if stated.joined and not stated.of.new:
            return set()  # “the 40-metre tower will be sold”
        known = claim.tokens, claim.dates
        return left_open(read_statement(self._texts[claim.article], claim.start, claim.end, known=known))

    def _is_known(self, of: _Phrase, article: int) -> bool:
        """Whether an article also prints each word that tells a thing from others: those before the noun in one phrase
        with it, names and what it is of anywhere."""
        beside = {word for claim, at in self._mentions[article, of.noun] for word in self._ahead(claim, at)}
        names = _without_s(self._claims.names[article])
        return of.words - _parts(of) <= beside and all(
            name in names or (article, name) in self._mentions for name in of.names
        )

    def _is_single(self, stated: _Stated) -> bool:
        """Whether an article speaks of one thing of the kind: never in the plural, nor of “another” one."""
        text, forms, told = self._texts[stated.claim.article], set[str](), set[frozenset[str]]()
        for claim, at in self._mentions[stated.claim.article, stated.of.noun]:
            token = claim.tokens[at]
            printed = text[token.start : token.end]
            forms.add(re.sub(r"[’']s?$", "", printed).casefold())
            ahead = claim.tokens[at - 1].key if at else ""
            if ahead in ("another", "other", "each", "every", "both", "no", "any", "one"):
                return False
            told.add(self._ahead(claim, at))
        return len(forms) == 1 and len({words for words in told if words}) <= 1

    def _ahead(self, claim: Claim, at: int) -> frozenset[str]:
        """Returns the stems of the words before a noun that are no names."""
        phrase = self._phrase(claim, at)
        return phrase.words if phrase is not None else frozenset()

    def _is_noun(self, claim: Claim, token: Word) -> bool:
        key = token.key
        plain = is_content(key) and key[0].isalpha() and key not in _NO_NOUNS
        return plain and key.partition("-")[0] not in NUMBER_WORDS and self._stem(key) not in claim.acts

    def _gap(self, claim: Claim, at: int) -> str:
        """Returns what stands before a word."""
        return self._texts[claim.article][claim.tokens[at - 1].end : claim.tokens[at].start] if at else ""

    def _phrase(self, claim: Claim, at: int) -> _Phrase | None:
        """Returns the noun at a place with the words before it, None if it is none or only says whose part is meant."""
        tokens, text = claim.tokens, self._texts[claim.article]
        head = tokens[at]
        if not self._is_noun(claim, head) or head.key in claim.proper or head.key in _ABSTRACT | _UNITS.keys():
            return None
        words, names, owned, new = set[str](), set[str](), False, False
        while at:
            gap, before = self._gap(claim, at), tokens[at - 1]
            if gap not in (" ", "-", "’ ", "' "):
                break
            if before.key in _DETERMINERS:
                owned, new = owned or before.key in _OWNERS, before.key in ("a", "an")
                at -= 1
                break
            has = gap[0] in "’'" or text[before.start : before.end].endswith(("’s", "'s"))
            if before.key in claim.proper or has:  # “Kell’s stadium”, “the club’s stadium”
                names.add(before.key.removesuffix("s") if has else before.key)
                owned = owned or has
            elif before.key.partition("-")[0] in _UNITS:
                pass  # “the old 42-metre tower”
            elif before.key[0].isdigit() or before.key.partition("-")[0] in NUMBER_WORDS:
                if tokens[at].key.partition("-")[0] not in _UNITS and before.key.partition("-")[2] not in _UNITS:
                    return None  # “26 people”: what is counted is no single thing
            elif self._is_noun(claim, before):
                words.add(self._stem(before.key))
            else:
                break
            at -= 1
        return _Phrase(self._stem(head.key), frozenset(words), frozenset(names), owned, new, at)

    def _measured(self, claim: Claim, match: re.Match[str]) -> _Stated | None:
        value, (dimension, size) = value_of(match["n"]), _UNITS[match["unit"].casefold()]
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

    def _attributed(self, claim: Claim, at: int) -> _Phrase | None:
        """Returns what a size stands before: “the 42-metre tower”."""
        tokens, first = claim.tokens, at
        while at < len(tokens) and self._gap(claim, at) == " " and self._is_noun(claim, tokens[at]):
            at += 1
        return self._phrase(claim, at - 1) if at > first else None

    def _priced(self, claim: Claim, match: re.Match[str]) -> _Stated | None:
        """Returns what something cost or is worth: “the £42m ferry”, “watches worth £600,000”."""
        value, tokens = value_of(match["n"]), claim.tokens
        first = sum(token.end <= match.start() for token in tokens)
        last = sum(token.start < match.end() for token in tokens)
        at = first
        while at and self._gap(claim, at).isspace() and tokens[at - 1].key in _HEDGES:
            at -= 1
        before = [token.key for token in tokens[max(0, at - 2) : at]]
        if not value or not before or self._gap(claim, at) != " ":
            return None
        of, how, joined = None, "", before[-1] in _DETERMINERS
        if joined:
            of = self._attributed(claim, last)
        elif before[-1] in _COSTING:
            at, how = at - 1, "cost"
        elif before[-1] == "worth" or before in (["valued", "at"], ["estimated", "at"]):
            at, how = at - 1 - (before[-1] == "at"), "worth"
        if how and at:
            while at and self._gap(claim, at) == " " and tokens[at - 1].key in _PRICED_BEFORE:
                at -= 1
            of = self._subject(claim, at) if at else None
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

    def _described(self, claim: Claim, at: int, dimension: str, has_side: bool) -> _Phrase | None:
        """Returns what a measure behind it describes: “the tower, 24 metres high”, “the tower is 24 metres high”."""
        tokens = claim.tokens
        verbs = _BEING if dimension in _PHYSICAL else _HAVING
        verbs |= _WEIGHING if dimension == "weight" else frozenset()
        passed, relative = False, False
        while at and (self._gap(claim, at) == " "):
            key = tokens[at - 1].key
            if key in verbs or (key == "of" and dimension in _PHYSICAL):
                passed = True
            elif key in _RELATIVE and passed:
                relative = True
            elif key not in _HEDGES:
                break
            at -= 1
        if not at:
            return None
        if self._gap(claim, at) == ", ":
            passed = (passed and relative) or (has_side and not passed)
        if not passed:
            return None
        return self._subject(claim, at)

    def _subject(self, claim: Claim, at: int) -> _Phrase | None:
        """Returns the subject of a predicate that begins at a place."""
        tokens = claim.tokens
        if at == 1 and tokens[0].key == "it":
            return self._subject_before(claim)
        if tokens[at - 1].key == "and":  # “The bridge weighs 80 tonnes and is 45 metres long.”
            return self._subject_before(claim) if tokens[0].key == "it" else self._leading(claim, 0)
        of = self._phrase(claim, at - 1)
        if of is None or not of.first or tokens[of.first - 1].key not in _OF:
            return of
        whole = of.first - 1
        if tokens[whole - 1].key not in _ABSTRACT:  # “the roof of the mill”
            head = self._subject(claim, whole)
            if head is None or tokens[whole].key == "for":  # “tickets for children”
                return head and replace(head, words=head.words | {f"for {of.noun}"})
            return replace(head, names=head.names | of.names | {of.noun})
        return replace(of, words=of.words | {f"{tokens[whole - 1].key} {tokens[whole].key}"})  # “half of the tunnel”

    def _subject_before(self, claim: Claim) -> _Phrase | None:
        """Returns the subject of the sentence before, which “it” means."""
        before = self._before.get(claim.number)
        return self._leading(before, 0) if before is not None else None

    def _leading(self, claim: Claim, at: int) -> _Phrase | None:
        """Returns the noun phrase that begins at a place."""
        tokens = claim.tokens
        first = at
        while at < len(tokens) and (at == first or self._gap(claim, at) in (" ", "-")):
            key = tokens[at].key
            name = key in claim.proper
            number = key[0].isdigit() or key in _UNITS or key.partition("-")[0] in NUMBER_WORDS
            if not (self._is_noun(claim, tokens[at]) or name or number or (at == first and key in _DETERMINERS)):
                break
            at += 1
        return self._phrase(claim, at - 1) if at > first else None

    def _dated(self, claim: Claim, day: ReadDate) -> _Stated | None:
        """Returns what was done to a thing on a date: “the bridge, which opened in May 2011”."""
        tokens = claim.tokens
        last = sum(token.end <= day.start for token in tokens)
        beside, verb = set[str](), -1
        for at in range(last - 1, max(-1, last - 1 - _REACH), -1):
            if at + 1 < last and not self._gap(claim, at + 1).isspace():
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

    def _done_to(self, claim: Claim, verb: int, day: ReadDate) -> _Phrase | None:
        """Returns the thing that a verb is about, if it is its subject or stands before its participle."""
        tokens, at = claim.tokens, verb
        if not at:
            behind = sum(token.start < day.end for token in tokens)
            fronted = behind < len(tokens) and self._gap(claim, behind) == ", "
            return self._leading(claim, behind) if fronted else None
        while at and self._gap(claim, at) == " " and tokens[at - 1].key in (
            AUXILIARIES | _RELATIVE | _HAVING | word_set("first last originally finally only will would to due")
        ):  # fmt: skip
            at -= 1
        if not at:
            return None
        if self._gap(claim, at) == ", ":
            start = at - 1  # an apposition: “The bridge, 241 metres long, opened …”
            while start and "," not in self._gap(claim, start):
                start -= 1
            key = tokens[start].key
            if start and (key[0].isdigit() or key.partition("-")[0] in NUMBER_WORDS or key in _RELATIVE):
                return self._phrase(claim, start - 1)
        return self._subject(claim, at)
