"""The scope of a number: which things it counts, where, at what rate, and whether as a fact or a forecast.

Two numbers contradict each other only if their scopes are compatible. A thing or place that only one sentence names may
be meant by both; but a mean, a capacity, a forecast, a rate or a part is always named, so one that names none differs.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.compare.claims import Claim, Claims
from index.compare.differing_dates import JOINING, is_said
from index.compare.same_event import PARTS_OF_DAY, change_within_a_day, of_other_moments
from index.corpus.tokens import Word, is_content, word_list, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.date_words import DATE_WORDS
from index.facts.lexicon import EQUAL_PASTS, IRREGULAR, NEGATIONS, word_stem
from index.facts.numbers import NUMBER_WORDS, ORDINALS, PLACE_ADVERBS, ReadNumber
from index.facts.reporting_verbs import AUXILIARIES, PREPOSITIONS, SAYING
from index.facts.scene import is_person_noun
from index.facts.shared_words import root_of
from index.lazy_regex import lazy

# Words before a number that make it one of another kind: both sentences have one of a row, or neither.
_KINDS = tuple(
    map(
        word_set,
        (
            "expect expects expected forecast forecasts forecasters predict predicts predicted project"
            " projected projection warn warned warns think thinks believe believes valued want wants wanted demand"
            " demands demanded demanding ask asks asked asking seek seeks sought hope hopes hoped offered bid promised"
            " target targets foresaw foresees envisaged envisages"
            " erwartet erwartete erwarteten attendait attendaient esperaba esperaban",
            "hold holds seats seating capacity accommodate accommodates can capable",
            "limit limits maximum minimum allowed permitted",
            "another second smaller earlier previous previously",
        ),
    )
)
_TRYING = word_set("try tries tried trying attempt attempts attempted attempting")
_CALLING = word_set("call calls called calling")  # before “for”
_AHEAD = word_set("will would shall should to")  # before a verb
_BEING = AUXILIARIES - {"being"} | word_set("stay stays stayed remain remains remained")
_PAST_PLANS = word_set("was were been had would")
_BUDGETED = word_set("budget budgeted costed guide")  # before a sum
_WAS_TO = word_set(
    "sollte sollten devait devaient allait allaient debía debían iba iban doveva dovevano zou zouden devia deviam"
)
_UNSURE = word_set("could might may")  # before or behind a number
_MEAN = word_set("average averages averaged mean median typical typically")  # before or behind a number
_MOMENTS = ("point", "stage", "time")  # “at one point”: a number that changes
_ADDITIONAL = word_set("remaining other others another further additional more extra")  # beside a count
_REMAINING = word_set("still remain remains remained")  # counted at a later time
_GROUPS = word_set("child children women men boys girls teenagers")  # part of the people there
_OF_WHOLE = word_set("the those these them his her its their our whom which")  # “eleven of the letters”
_OF_SOME = word_set("poll polls survey surveys first")  # a sample, or one of several votes
_VOTES = word_set("second vote ballot elect runoff run-off referendum")  # stems; all who voted
# Stems of what happens to some of those who are there: how many were hurt or rescued is not how many were aboard.
_FATES = frozenset(
    map(
        word_stem,
        word_list(
            """
            injured killed rescued arrested charged convicted acquitted evacuated trapped treated freed drowned survived
            invited dismissed hired fined jailed infected vaccinated questioned hospitalised stranded
            """
        ),
    )
)
_DEGREES_OF_HARM = frozenset(map(word_stem, ("damaged", "destroyed")))
_RATES = {
    "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year",
    "annually": "year", "hourly": "hour",
}  # fmt: skip
_PER = word_set("per each every")
_PER_ABROAD = word_set("pro im in par al por per all à ao a die")  # “im Monat”, “par an”, “al mes”, “all’anno”
_UNITS = {
    unit: lazy("|".join(words.units[unit] for words in DATE_WORDS.values()), re.IGNORECASE)
    for unit in ("day", "week", "month", "year")
}
_PERIODS = word_set("year month week day hour night minut second season decad weekend head")  # stems
_NTH = frozenset(ORDINALS) | word_set("opening final closing")
# “At her heaviest”, “as a child”: what is no longer so.
_EARLIER_STATE = lazy(
    r"\bat (?:its|his|her|their) (?:\w+est|peak|height|best|worst)\b|\bas an? (?:child|boy|girl|teenager|student)\b",
    re.IGNORECASE,
)
_BEFORE, _HAD = word_set("before avant antes"), word_set("had avait tenía tinha")
_EARLIER = word_set("before earlier ago")  # “the weekend before”
_BACKGROUND = word_set("since which who that where opened founded built born created first last")
_BACKGROUND_WITHIN = 5  # words before a year
_PLACING = {
    word: row[0]
    for row in (
        ("in", "at", "on", "near", "inside", "outside", "off", "under", "over", "by", "beside", "behind", "within"),
        ("of",), ("for", "für", "pour", "para", "voor"), ("from",), ("to", "into"), ("with",), ("against",),
        ("between",), ("about",),
    )
    for word in row
}  # fmt: skip
_AMONG = word_set("in among amongst")
_HAVING = word_set("has have had")
_PARTS_OF_DAY = frozenset(map(word_stem, PARTS_OF_DAY))
_DETERMINERS = word_set("the a an this that these those his her its their our my your")
_BEFORE_DATES = word_set("last next past")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLAUSE_END = re.compile(r"[,;] ")
_PHRASE_END = re.compile(r"[,;:.()–—“”\"!?]")

_Which = tuple[str, str]  # a noun's stem, and the preposition behind it; "" for the words before it


@dataclass(frozen=True, slots=True)
class Scope:
    """The scope of a number. Words are stems.

    `always` must be equal in both sentences: the kind of number, its rate, a past year. `which` has for each noun the
    words that restrict it; `stems` and `names` are all words of the number's clause. `ahead` is the root of the verb
    that is to be done, or, if `was_ahead`, was to be; `done` that of the verb that is done, or, if `past`, was:
    “planned to hire 200”, “hired 90”.
    """

    always: tuple[object, ...]
    which: dict[_Which, frozenset[str]]
    stems: frozenset[str]
    names: frozenset[str]
    opening: frozenset[str]
    ahead: str
    was_ahead: bool
    done: str
    past: bool

    def foresees(self, other: Scope) -> bool:
        """Whether a number was planned or expected, and the other one is the outcome."""
        if not self.ahead or other.ahead:
            return False
        stated = self.was_ahead and self.ahead in map(root_of, other.stems)  # “was to carry 90”, “carries 120”
        return stated or (self.ahead == other.done and (other.past or self.ahead == "be"))


class Scopes:
    """The scopes of a story's numbers, each read once."""

    def __init__(self, claims: Claims, story: StoryFacts) -> None:
        self._claims, self._texts = claims, story.texts
        self._known: dict[tuple[int, int], Scope] = {}
        self._days: dict[int, set[str]] = defaultdict(set)  # named by each article
        self._first_dated: dict[int, int] = {}  # where each article's first sentence that names a day begins
        for claim in claims.claims:
            if days := _days(claim):
                self._days[claim.article] |= days
                self._first_dated.setdefault(claim.article, claim.start)

    def apart(self, a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> bool:
        """Whether the scopes of two numbers differ, so that both may be true."""
        ours, others = self._of(a, mine), self._of(b, theirs)
        # Who saw or did it may be others in another sentence; who has it, may not.
        actors = a.named | b.named if mine.kind == "count" else frozenset()
        return (
            ours.always != others.always
            or ours.foresees(others)
            or others.foresees(ours)
            or _count_other_things(a, b, mine, theirs)
            or self._on_another_day(a, b)
            or self._on_another_day(b, a)
            or any(x - actors and y - actors for x, y in zip(a.names_beyond(b), b.names_beyond(a), strict=True))
            or not (a.names_only_of(b, self._claims) and b.names_only_of(a, self._claims))
            or any(_differ(ours, others, noun) for noun in ours.which.keys() & others.which.keys())
            or bool(ours.opening - others.stems or others.opening - ours.stems)  # “In the city the rent is £900.”
        )

    def spans_apart(self, a: Claim, b: Claim, mine: tuple[int, int], theirs: tuple[int, int]) -> bool:
        """Whether the numbers at two spans have different scopes, are rounded, or belong to two days."""
        ours, others = (
            next((number for number in claim.numbers if number.start < end and start < number.end), None)
            for claim, (start, end) in ((a, mine), (b, theirs))
        )
        if ours is None or others is None:
            return a.published != b.published or change_within_a_day(a, b)
        return ours.agrees_with(others) or of_other_moments(a, b, ours, others) or self.apart(a, b, ours, others)

    def _on_another_day(self, dated: Claim, other: Claim) -> bool:
        """Whether one sentence names a day, and the other one's article only other days, one of them before it."""
        days, known = _days(dated), self._days[other.article]
        before = other.start > self._first_dated.get(other.article, other.start)
        return bool(days) and not other.dates and before and not days & known

    def _of(self, claim: Claim, number: ReadNumber) -> Scope:
        known = self._known.get((claim.number, number.start))
        if known is None:
            known = self._known[claim.number, number.start] = self._read(claim, number)
        return known

    def _read(self, claim: Claim, number: ReadNumber) -> Scope:
        text, stem = self._texts[claim.article], word_stem
        tokens = _clause(claim, number, text)
        undated = [t for t in tokens if not any(day.start <= t.start < day.end for day in claim.dates)]
        phrases = _Phrases(claim, number, undated, text)
        keys = [token.key for token in tokens]
        before = [token.key for token in tokens if token.end <= number.start]
        always = (
            not (_KINDS[0].isdisjoint(before) and _UNSURE.isdisjoint(keys)),  # “up to 500 jobs could go”
            number.kind == "money" and not _BUDGETED.isdisjoint(before),
            *(not words.isdisjoint(before) for words in _KINDS[1:]),
            any(
                (word in _TRYING and to == "to") or (word in _CALLING and to == "for") for word, to in pairwise(before)
            ),
            not _WAS_TO.isdisjoint(before),
            before[-2:-1] == ["of"] and not _OF_WHOLE.isdisjoint(before[-1:]),  # “51 of the 62 lines”
            _is_part(number, before, [token.key for token in _behind(tokens, number)]),
            frozenset(_groups(claim, tokens)) if number.kind in ("percent", "fraction") else "",
            number.unit[-1:] == ("people",) and not _GROUPS.isdisjoint(t.key for t in _behind(tokens, number)[:2]),
            number.kind == "count" and _FATES.intersection(stem(key) for key in keys if key not in claim.proper),
            not _MEAN.isdisjoint(keys) or any(("one", word) in pairwise(keys) for word in _MOMENTS),
            any(stem(period) in _PERIODS and word in _EARLIER for period, word in pairwise(keys)),
            _rate(number, tokens),
            frozenset(_past_times(claim, tokens)),
            frozenset(_parts_of_periods(tokens)),
            frozenset(
                map(str.casefold, _EARLIER_STATE.findall(text, tokens[0].start, tokens[-1].end) if tokens else ())
            ),
            not _BEFORE.isdisjoint(keys) and not _HAD.isdisjoint(keys),  # “had 80 rooms before the fire”
            phrases.opening() if "had" in keys else frozenset[str](),  # “in the semi-final she had scored 22 points”
        )
        which: dict[_Which, frozenset[str]] = {}
        for noun, words in phrases.read():
            which[noun] = which.get(noun, frozenset()) | words
        if harm := _DEGREES_OF_HARM.intersection(map(stem, keys)):
            which["", "harm"] = harm
        stems, names = (frozenset(map(stem, row)) for row in (keys, (word for word in claim.proper if word.isalpha())))
        opening = phrases.opening() if keys[:1] == ["in"] else frozenset[str]()
        return Scope(always, which, stems, names, opening, *_verb_of(keys, len(before), claim))


def _count_other_things(a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether neither sentence mentions what the other counts: “two smugglers”, “three burglars”."""
    counted = mine.kind == theirs.kind == "count" and mine.unit and theirs.unit
    return (
        bool(counted)
        and mine.unit[-1] not in (*theirs.unit, *b.stems)
        and theirs.unit[-1] not in (*mine.unit, *a.stems)
    )


def _verb_of(keys: Sequence[str], number: int, claim: Claim) -> tuple[str, bool, str, bool]:
    """Returns the root of the last verb before a number, or the first behind it, if it is to be done, "" if not, and
    whether it was to be; the root if it is done, and whether it was."""
    verbs = [n for n, key in enumerate(keys) if key in _BEING or word_stem(key) in claim.acts]
    before, behind = [n for n in verbs if n < number], [n for n in verbs if n >= number]
    if not verbs:
        return "", False, "", False
    # “500 trees were to be planted”: the last of the words of a verb
    at = before[-1] if before else next(n for n in behind if keys[n] not in _BEING or n == behind[-1])
    verb, lead = {"open": "opened"}.get(keys[at], keys[at]), list(keys[:at])  # “open” may be an adjective elsewhere
    root = "be" if verb in _BEING else root_of(word_stem(IRREGULAR.get(verb, verb)))
    while lead and (lead[-1] in _BEING | _HAVING | NEGATIONS or lead[-1].endswith("ly")):
        lead.pop()  # “to have cost”
    ahead = not _AHEAD.isdisjoint(lead[-1:])
    if ahead and _HAVING.isdisjoint(lead[-2:-1]):  # not “had to treat”
        return root, not _PAST_PLANS.isdisjoint(keys[:at]), "", False
    past = verb in _PAST_PLANS or verb in IRREGULAR or verb in EQUAL_PASTS or verb.endswith("ed")
    return "", False, "" if ahead else root, past


def _behind(tokens: Sequence[Word], number: ReadNumber) -> list[Word]:
    return [token for token in tokens if token.start >= number.end]


def _days(claim: Claim) -> set[str]:
    return {day.iso for day in claim.dates if day.precision == "day" and not is_said(claim, day)}


def _differ(ours: Scope, others: Scope, noun: _Which) -> bool:
    """Whether a noun means two things: both sentences restrict it, in different words.

    Names are compared with names only, since Castle Park may be the stadium.
    """
    mine, theirs = ours.which[noun], others.which[noun]
    plain, other = mine - ours.names, theirs - others.names
    if mine & theirs or bool(plain) != bool(other):
        return False
    return bool((plain or mine) - others.stems and (other or theirs) - ours.stems)


def _clause(claim: Claim, number: ReadNumber, text: str) -> Sequence[Word]:
    """Returns the words that belong to a number: up to a semicolon or a clause with another number."""
    first, last = claim.start, claim.end
    for mark in re.finditer(";", text[claim.start : claim.end]):
        semicolon = claim.start + mark.start()
        first, last = (max(first, semicolon), last) if semicolon < number.start else (first, min(last, semicolon))
    for other in claim.numbers:
        if other.kind == "age" or other.start == number.start:
            continue
        low, high = min(other.end, number.end), max(other.start, number.start)
        joined = next((t.start for t in claim.tokens if low <= t.start < high and t.key in JOINING), None)
        ended = _CLAUSE_END.search(text, low, high) if joined is None else None
        place = ended.end() if ended is not None else joined
        if place is not None and number.start < place:
            last = min(last, place)
        elif place is not None and any(
            token.key in AUXILIARIES | _HAVING or word_stem(token.key) in claim.acts
            for token in claim.tokens
            if token.start >= place
        ):
            first = max(first, place)  # “and the others have 88”, but not “52 keepers and 340 animals”
    return [token for token in claim.tokens if first <= token.start and token.end <= last]


def _is_part(number: ReadNumber, before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a number counts a part of a whole: “11,200 of the letters”, “the other 8”."""
    counted = number.kind == "count"
    of_whole = counted and behind[:1] == ["of"] and not _OF_WHOLE.isdisjoint(behind[1:2])
    additional = counted and not _ADDITIONAL.isdisjoint({*before[-1:], *behind[:1]})
    return of_whole or additional or list(before[:1]) == ["of"] or not _REMAINING.isdisjoint(behind)


def _groups(claim: Claim, tokens: Sequence[Word]) -> Iterable[str]:
    """Yields the group that a share is restricted to: “in children”, “among the men”, “in an exit poll”."""
    words = [token for token in tokens if token.key not in _DETERMINERS]
    yield from _OF_SOME.intersection(token.key for token in words)
    for word, noun in pairwise(words):
        if word.key in _AMONG and not any(day.start <= noun.end and noun.start < day.end for day in claim.dates):
            plain = is_content(noun.key) and noun.key[0].isalpha() and noun.key not in claim.proper | NUMBER_WORDS
            if plain and word_stem(noun.key) not in _VOTES:
                yield word_stem(noun.key)


def _parts_of_periods(tokens: Sequence[Word]) -> Iterable[tuple[str, str]]:
    """Yields the part of a longer time that a number is for: “on the first day”, “in its opening weekend”."""
    for one, after in pairwise(tokens):
        if one.key in _NTH and word_stem(after.key) in _PERIODS | {"quarter", "half"}:
            yield word_stem(one.key), word_stem(after.key)


def _rate(number: ReadNumber, tokens: Sequence[Word]) -> str:
    """Returns the stem of a rate's unit (“£1,150 a month”), or ""."""
    behind = [token.key for token in tokens if token.start >= number.end]
    for one, after in pairwise(behind[: len(number.unit) + 5]):
        apart = one in _PER_ABROAD or after.startswith("all")  # “all’anno” is one word
        if apart and (unit := next((u for u, word in _UNITS.items() if word.fullmatch(after.removeprefix("all"))), "")):
            return unit
    for one, after in pairwise(behind[: len(number.unit) + 3]):
        if one in _PER or (one in ("a", "an") and word_stem(after) in _PERIODS):
            return word_stem(after)
    return next((_RATES[token.key] for token in tokens if token.key in _RATES), "")


def _past_times(claim: Claim, tokens: Sequence[Word]) -> Iterable[str]:
    """Yields past years and, after “had”, months: “in January it had been 7 per cent”.

    Leaves out years that only describe: “the library, which opened in 1908”.
    """
    if claim.published is None or not tokens:
        return
    years = {token.start: token.key for token in tokens if _YEAR.fullmatch(token.key)}
    inside = (day for day in claim.dates if tokens[0].start <= day.start < tokens[-1].end)
    years |= {day.start: day.iso for day in inside if day.precision == "year"}  # “last year”
    for start, year in years.items():
        before = [token.key for token in tokens if token.end <= start][-_BACKGROUND_WITHIN:]
        if int(year) < claim.published.year and _BACKGROUND.isdisjoint(before):
            yield year
    if any(token.key == "had" for token in tokens):
        yield from (day.iso for day in claim.dates if day.precision == "month")


class _Phrases:
    """The words that restrict each noun in the clause of a number."""

    def __init__(self, claim: Claim, number: ReadNumber, tokens: Sequence[Word], text: str) -> None:
        self._tokens, self._claim, self._number, self._text = tokens, claim, number, text
        self._stems = [word_stem(token.key) for token in self._tokens]
        self._nouns = [self._is_noun(at) for at in range(len(self._tokens))]

    def read(self) -> Iterable[tuple[_Which, frozenset[str]]]:
        """Yields each noun with the words before it, those behind a preposition, or its verb."""
        bare = (
            -1
            if self._number.unit
            else max((at for at, token in enumerate(self._tokens) if token.end <= self._number.end), default=-1)
        )
        if self._number.kind in ("percent", "fraction"):
            yield from self._whose()
        for at, token in enumerate(self._tokens):
            if at == bare:  # “£4m for roads”
                yield from self._behind(at, "", {"on": "for"})
                behind = self._tokens[at + 1 : at + 2]
                if behind and behind[0].key in PLACE_ADVERBS:
                    yield ("", "in"), frozenset((word_stem(behind[0].key),))  # “£12 online”, “£15 at the door”
            elif self._nouns[at] and token.key not in self._claim.proper and self._nouns[at + 1 : at + 2] != [True]:
                first = self._first_of(at)
                if first < at:
                    yield (self._stems[at], ""), frozenset(self._stems[first:at])
                yield from self._behind(at, self._stems[at], {})
                yield from self._acting(first, at)
                yield from self._treated(first, at)

    def opening(self) -> frozenset[str]:
        """Returns the nouns, without names, of the phrase that a clause opens with: “in the first match”."""
        opens = bool(self._tokens) and self._tokens[0].key in _PLACING
        return self._phrase(1, names=False) - _PARTS_OF_DAY if opens else frozenset()

    def _whose(self) -> Iterable[tuple[_Which, frozenset[str]]]:
        """Yields the whole that a share is of: “81 per cent of pupils”, “girls achieved a pass rate of 81 per cent”."""
        after = sum(token.start < self._number.end for token in self._tokens)
        first = sum(token.end <= self._number.start for token in self._tokens)
        found = frozenset[str]()
        if [token.key for token in self._tokens[after : after + 1]] == ["of"]:
            found = self._phrase(after + 1)
        elif first > 0 and self._tokens[first - 1].key == "of":
            found = self._phrase(0)
        if found - _VOTES:
            yield ("", "whose"), found

    def _is_noun(self, at: int) -> bool:
        """Whether a word is a noun or an adjective, by what else it is not."""
        key = self._tokens[at].key
        other = SAYING | PREPOSITIONS | _BEFORE_DATES
        plain = is_content(key) and key[0].isalpha() and key not in other
        return plain and key.partition("-")[0] not in NUMBER_WORDS and self._stems[at] not in self._claim.acts

    def _parted(self, at: int) -> bool:
        """Whether punctuation precedes a word."""
        return _PHRASE_END.search(self._text, self._tokens[at - 1].end, self._tokens[at].start) is not None

    def _first_of(self, at: int) -> int:
        while at > 0 and self._nouns[at - 1] and not self._parted(at):
            at -= 1
        return at

    def _behind(self, at: int, noun: str, roles: dict[str, str]) -> Iterable[tuple[_Which, frozenset[str]]]:
        """Yields the words of the phrase behind a noun: “of the boys' school”, “in the county of Vell”."""
        if at + 1 < len(self._tokens) and not self._parted(at + 1) and self._tokens[at + 1].key in _PLACING:
            preposition, found = self._tokens[at + 1].key, self._phrase(at + 2)
            if not noun and preposition == "for" and self._tokens[at + 2 : at + 3]:
                found |= {self._stems[at + 2]} if self._tokens[at + 2].key.endswith("ing") else set()
            if found:
                yield (noun, roles.get(preposition) or _PLACING[preposition]), found

    def _phrase(self, first: int, *, names: bool = True) -> frozenset[str]:
        """Returns the nouns behind a preposition and behind “of” after them, up to a name unless with `names`."""
        found = set[str]()
        for at in range(first, len(self._tokens)):
            key = self._tokens[at].key
            if not names and key in self._claim.proper:
                break
            if self._parted(at) or not (self._nouns[at] or (key == "of" if found else key in _DETERMINERS)):
                break
            found |= {self._stems[at]} if self._nouns[at] else set()
        return frozenset(found)

    def _acting(self, first: int, at: int) -> Iterable[tuple[_Which, frozenset[str]]]:
        """Yields the subject of the verb before a number, unless it is a person."""
        opens = first == 0 or (first == 1 and self._tokens[0].key in _DETERMINERS)
        if opens and not is_person_noun(self._tokens[at].key):
            between = (n for n in range(at + 1, len(self._tokens)) if self._tokens[n].end <= self._number.start)
            verb = next((self._stems[n] for n in between if self._stems[n] in self._claim.acts | _HAVING), "")
            if verb:
                yield (verb, "does"), frozenset(self._stems[first : at + 1])

    def _treated(self, first: int, at: int) -> Iterable[tuple[_Which, frozenset[str]]]:
        """Yields a verb's object, counted by another number: “sentenced two smugglers to five years”."""
        noun, count = self._stems[at], first - 1
        if count < 1 or noun in self._number.unit or self._tokens[at].end > self._number.start:
            return
        key, verb = self._tokens[count].key, self._stems[count - 1]
        if (key in NUMBER_WORDS or key.isdigit()) and verb in self._claim.acts:
            yield (verb, "whom"), frozenset({noun, key})
