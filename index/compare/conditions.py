"""Finds a thing that did something in one outlet and not in another, or is open in one and closed in another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from index.compare.claims import Claim, Claims
from index.compare.contradictions import is_update
from index.compare.difference import FoundDifference, Place
from index.compare.things import HAVING, RELATIVE, Thing, Things
from index.corpus.tokens import is_content, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.conflicts import left_open, time_words
from index.facts.lexicon import IRREGULAR, NEGATIONS, SYNONYMS
from index.facts.reporting_verbs import AUXILIARIES, PREPOSITIONS
from index.facts.shared_words import PARTICLES
from index.facts.statement import Statement, read_statement
from index.lazy_regex import lazy

_SURE = 0.55
_NOT = NEGATIONS - word_set("dont doesnt wont cant cannot isnt arent couldnt wouldnt")  # of the past
_HELPING = AUXILIARIES | HAVING | RELATIVE | _NOT | word_set("did also")
_COPULAS = word_set("is are was were")
_LASTING = word_set("still remain remains stay stays kept")  # “will stay closed”
_BEFORE_STATE = AUXILIARIES | _LASTING | word_set("will to has have now again")
_STATES = {"closed": "closed", "shut": "closed", "blocked": "closed", "open": "open", "reopened": "open"}
_CLAUSE_END = lazy(r"[,;:.–—][”\"’]?(?:\s|$)|\s(?:but|and|while|although|because|after|before|when|since|as|if)\s")
_MOST = 40  # articles that speak of one thing, each compared with each


@dataclass(frozen=True, slots=True)
class _Condition:
    """What a sentence says that a thing did, or how it is: `value` of `what`; `rest` is what else its clause says."""

    claim: Claim
    of: Thing
    what: str
    value: str
    rest: frozenset[str]
    passive: bool
    start: int
    end: int


def _place(one: _Condition) -> Place:
    return Place(one.claim.article, one.claim.start, one.claim.end, one.start, one.end)


class Conditions:
    """What the things of a story did, and whether they are open."""

    def __init__(self, claims: Claims, story: StoryFacts) -> None:
        self._claims, self._texts = claims, story.texts
        self._stem = claims.stem_of
        self._things = Things(claims, story)

    def differing(self) -> Iterable[FoundDifference]:
        """Finds what outlets say differently, each of them always in the same way."""
        rows: dict[tuple[str, str], dict[int, list[_Condition]]] = defaultdict(lambda: defaultdict(list))
        for claim in self._claims.claims:
            for one in self._read(claim):
                rows[one.of.noun, one.what][one.claim.article].append(one)
        for (noun, what), by_article in rows.items():
            if len({one.value for row in by_article.values() for one in row}) < 2:
                continue
            single = [row[0] for row in by_article.values() if len({one.value for one in row}) == 1]
            for a, b in combinations(single[:_MOST], 2):
                if a.claim.outlet != b.claim.outlet and a.value != b.value and self._contradict(a, b):
                    yield FoundDifference("denial", f"{noun} {what}", a.value, b.value, _place(a), _place(b), _SURE)

    def _contradict(self, a: _Condition, b: _Condition) -> bool:
        """Whether two conditions are those of one thing at one time."""
        names = self._claims.names
        if len(names[a.claim.article] & names[b.claim.article]) < 2:
            return False
        if not self._things.are_one(a.of, a.claim.article, b.of, b.claim.article):
            return False
        left, right = self._statement(a.claim), self._statement(b.claim)
        if is_update(a.claim, b.claim, left, right) or not self._same_rest(a, b):
            return False
        if a.what == "is":
            return a.claim.published is not None and a.claim.published == b.claim.published
        days = [{day.iso for day in self._claims.dates(one.claim)} for one in (a, b)]
        return (
            left_open(left) == left_open(right)
            and time_words(a.claim.tokens) == time_words(b.claim.tokens)
            and (days[0] == days[1] or not (days[0] or days[1]))
        )

    def _same_rest(self, a: _Condition, b: _Condition) -> bool:
        """Whether neither clause is restricted by what the other does not say: “stopped to take on passengers”."""
        return a.rest == b.rest or (a.passive and (a.rest <= b.rest or b.rest <= a.rest))

    def _statement(self, claim: Claim) -> Statement:
        return read_statement(self._texts[claim.article], claim.start, claim.end, known=(claim.tokens, claim.dates))

    def _read(self, claim: Claim) -> Iterable[_Condition]:
        """Yields the conditions of a sentence, outside quotation marks."""
        for at, token in enumerate(claim.tokens):
            if not at or claim.in_quotes(token.start):
                continue
            one = self._state(claim, at) if token.key in _STATES else self._act(claim, at)
            if one is not None:
                yield one

    def _act(self, claim: Claim, at: int) -> _Condition | None:
        """Returns what a thing did or did not do in the past, None if a word is no such verb."""
        tokens, token = claim.tokens, claim.tokens[at]
        first = at
        while first and self._things.gap(claim, first) == " " and tokens[first - 1].key in _HELPING:
            first -= 1
        helping = [each.key for each in tokens[first:at]]
        denied = not _NOT.isdisjoint(helping)
        plain = "did" in helping or "didnt" in helping
        being = next((key for key in helping if key in _COPULAS), "")
        formed = token.key.endswith(("ed", "ing")) or token.key in IRREGULAR
        acts = self._stem(token.key) in claim.acts and (formed or not being)  # “was not empty” is no verb
        if not first or not is_content(token.key) or not (acts or (plain and denied) or being):
            return None
        if plain and not denied:
            return None
        of = self._things.subject(claim, first)
        if of is None:
            return None
        base = IRREGULAR.get(token.key, token.key)
        past = next((past for past in (base + "ed", base + "d") if past in SYNONYMS), base)
        behind = tokens[at + 1].key if at + 1 < len(tokens) else ""
        what = f"{self._stem(past)} {behind if behind in PARTICLES else ''}"
        what += "" if acts or plain else being  # “was empty”: “is empty” is so at another time
        passive = acts and not AUXILIARIES.isdisjoint(helping)
        rest = self._rest(claim, at + 1)
        value = "a denied" if denied else "told"
        return _Condition(claim, of, f"{what} {passive}", value, rest, passive, tokens[first].start, token.end)

    def _state(self, claim: Claim, at: int) -> _Condition | None:
        """Returns that a thing is still closed or open again, None if it only was, or will be some day."""
        tokens, token = claim.tokens, claim.tokens[at]
        first = at
        while first and self._things.gap(claim, first) == " " and tokens[first - 1].key in _BEFORE_STATE:
            first -= 1
        helping = [each.key for each in tokens[first:at]]
        behind = [each.key for each in tokens[at + 1 : at + 3]]
        lasts = not _LASTING.isdisjoint(helping) or "until" in behind or "again" in behind
        if not first or "was" in helping or "were" in helping or behind[:1] == ["to"]:
            return None
        if token.key != "reopened" and not (lasts and helping):
            return None
        of = self._things.subject(claim, first)
        if token.key == "reopened" and not {"has", "have"}.isdisjoint(helping):
            of = self._object(claim, at + 1) or of
        if of is None:
            return None
        return _Condition(claim, of, "is", _STATES[token.key], frozenset(), False, tokens[first].start, token.end)

    def _object(self, claim: Claim, at: int) -> Thing | None:
        """Returns the thing right behind a verb."""
        behind = (
            at < len(claim.tokens) and claim.tokens[at].key not in PREPOSITIONS and self._things.gap(claim, at) == " "
        )
        return self._things.leading(claim, at) if behind else None

    def _rest(self, claim: Claim, at: int) -> frozenset[str]:
        """Returns the stems of the words between a verb and the end of its clause, without dates."""
        start = claim.tokens[at].start if at < len(claim.tokens) else claim.end
        ended = _CLAUSE_END.search(self._texts[claim.article], claim.tokens[at - 1].end, claim.end)
        end = ended.start() if ended is not None else claim.end
        behind = [t for t in claim.tokens[at:] if t.start < end and is_content(t.key) and start <= t.start]
        undated = [t for t in behind if not any(day.start <= t.start < day.end for day in claim.dates)]
        return frozenset(self._stem(token.key) for token in undated)
