"""Finds what one outlet denies of everybody or everything, “no one was hurt”, and another states of somebody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.compare.claims import Claim, Claims
from index.compare.contradictions import is_update
from index.compare.difference import FoundDifference, Place
from index.corpus.tokens import Word, is_content, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.conflicts import left_open, time_words
from index.facts.numbers import PEOPLE_COUNTED
from index.facts.reporting_verbs import AUXILIARIES, PREPOSITIONS, SAYING
from index.facts.scene import is_person_noun
from index.facts.statement import Statement, read_statement
from index.lazy_regex import lazy

_SURE = 0.6
_PERSON = "people"  # whom “nobody” and “no member of staff” deny it of
_ANYBODY = word_set("one member members person people body staff employee employees worker workers")
_HELPING = AUXILIARIES | word_set("has have had will would yet still also ever even")
_PRONOUNS = word_set("it him her them this that these those")  # “for it”: for what is not known
_SO_FAR = word_set("so far yet until now")
_HAVING = word_set("has have had")
_CLAUSE_END = lazy(
    r"[,;:.–—][”\"’]?(?:\s|$)|\s(?:but|and|while|although|because|after|before|when|since|as|if|unless)\s"
)
_WHEN = lazy(r"\s(?:when|after|before|while|because|as|if)\s")
_ZONE = 6  # words on either side of a verb in which somebody is named to whom it happened
_MOST = 24  # sentences with one verb that are compared
_NOW = word_set("yet still once currently now")
_SEASONS = word_set("winter spring summer autumn ago")
_SHARED = 3  # words that two sentences share with the sentence before


@dataclass(frozen=True, slots=True)
class _Denial:
    """What is denied: the verb's stem, of which noun (`_PERSON` of anybody), what else its clause says, and where."""

    claim: Claim
    noun: str
    verb: str
    passive: bool
    until_now: bool  # “has been arrested”
    rest: frozenset[str]
    start: int
    end: int


class DenialsOfAll:
    """The sentences of a story that deny something of all, and those that state it."""

    def __init__(self, claims: Claims, story: StoryFacts) -> None:
        self._claims, self._texts = claims, story.texts
        self._stem = claims.stem_of
        self._doing: dict[str, list[Claim]] = defaultdict(list)  # the sentences with a verb, by its stem
        for claim in claims.claims:
            for verb in claim.acts:
                self._doing[verb].append(claim)

    def differing(self) -> Iterable[FoundDifference]:
        """Finds what is denied of all in one outlet and stated in another."""
        for claim in self._claims.claims:
            for denial in self._denials(claim):
                for other in self._doing[denial.verb][:_MOST]:
                    if other.outlet == claim.outlet:
                        continue
                    stated = self._stated(denial, other)
                    if stated is not None and self._on_one_event(denial, other, stated):
                        yield FoundDifference(
                            "denial",
                            f"{denial.noun} {denial.verb}",
                            "a denied",
                            "told",
                            Place(claim.article, claim.start, claim.end, denial.start, denial.end),
                            Place(other.article, other.start, other.end, *stated),
                            _SURE,
                        )

    def _denials(self, claim: Claim) -> Iterable[_Denial]:
        tokens, text = claim.tokens, self._texts[claim.article]
        for at, token in enumerate(tokens):
            opens = (
                at == 0 or "," in text[tokens[at - 1].end : token.start] or tokens[at - 1].key in ("and", "but", "that")
            )
            if token.key not in ("nobody", "none", "no") or not opens or claim.in_quotes(token.start):
                continue
            subject, behind = self._of_whom(claim, at)
            if not subject:
                continue
            verb = behind
            while verb < len(tokens) and tokens[verb].key in _HELPING:
                verb += 1
            helping = [each.key for each in tokens[behind:verb]]
            if verb == len(tokens) or self._stem(tokens[verb].key) not in claim.acts:
                continue
            ended = _CLAUSE_END.search(text, tokens[verb].end, claim.end)
            end = ended.start() if ended is not None else claim.end
            clause = [t.key for t in tokens[verb + 1 :] if t.start < end and t.key not in _SO_FAR]
            rest = [key for key in clause if is_content(key)]
            rest += [after for one, after in pairwise(clause) if one in PREPOSITIONS and after in _PRONOUNS]
            days = [(day.start, day.end) for day in claim.dates]
            dated = {t.key for t in tokens if any(first <= t.start < last for first, last in days)}
            yield _Denial(
                claim,
                subject,
                self._stem(tokens[verb].key),
                passive=not AUXILIARIES.isdisjoint(helping),
                until_now=not _HAVING.isdisjoint(helping),
                rest=frozenset(self._stem(key) for key in rest if key not in dated),
                start=token.start,
                end=tokens[verb].end,
            )

    def _of_whom(self, claim: Claim, at: int) -> tuple[str, int]:
        """Returns of what something is denied, and the place behind it; "" if only of some: “no one on the bus”."""
        tokens = claim.tokens
        key, behind = tokens[at].key, at + 1
        following = [token.key for token in tokens[behind : behind + 3]]
        if (
            key == "none"
            and following[:1] == ["of"]
            and following[1:2] in (["the"], ["his"], ["her"], ["its"], ["their"])
        ):
            noun, behind = self._noun(claim, behind + 2)
            return noun, behind
        if key == "none":
            return "", at
        if key == "nobody" or following[:1] == ["one"]:
            behind += key == "no"
            behind += any(token.key == "else" for token in tokens[behind : behind + 1])
            return (_PERSON, behind) if self._goes_on(claim, behind) else ("", at)
        noun, behind = self._noun(claim, behind)
        if noun and tokens[behind - 1].key in _ANYBODY:
            if [token.key for token in tokens[behind : behind + 2]] == ["of", "staff"]:
                behind += 2
            noun = _PERSON
        return (noun, behind) if noun and self._goes_on(claim, behind) else ("", at)

    def _goes_on(self, claim: Claim, at: int) -> bool:
        """Whether the predicate begins at a place, not what singles out some."""
        return at < len(claim.tokens) and claim.tokens[at].key not in PREPOSITIONS

    def _noun(self, claim: Claim, at: int) -> tuple[str, int]:
        """Returns the single noun at a place and the place behind it; a described one is only some: “no Swiss bank”."""
        token = claim.tokens[at] if at < len(claim.tokens) else None
        if token is None or not is_content(token.key) or self._stem(token.key) in claim.acts:
            return "", at
        behind = claim.tokens[at + 1].key if at + 1 < len(claim.tokens) else ""
        ends = behind in _HELPING or behind == "of" or self._stem(behind) in claim.acts
        return (self._stem(token.key), at + 1) if ends else ("", at)

    def _stated(self, denial: _Denial, other: Claim) -> tuple[int, int] | None:
        """Returns where a sentence states of somebody what is denied of all, None if it does not."""
        tokens = other.tokens
        for at, token in enumerate(tokens):
            if self._stem(token.key) != denial.verb or other.in_quotes(token.start):
                continue
            ahead, behind = tokens[max(0, at - _ZONE) : at], tokens[at + 1 : at + 1 + _ZONE]
            if any(ahead[0].start <= mark.start < token.start for mark in self._statement(other).negations if ahead):
                return None
            suffers = not AUXILIARIES.isdisjoint(each.key for each in ahead[-3:])
            if self._names(denial, other, behind if denial.passive and not suffers else ahead):
                return token.start, token.end
        return None

    def _names(self, denial: _Denial, other: Claim, row: Sequence[Word]) -> bool:
        """Whether words name the noun of a denial, or somebody."""
        keys = [token.key for token in row]
        if denial.noun != _PERSON:
            return any(self._stem(key) == denial.noun for key in keys)
        people = (key for key in keys if key not in SAYING)
        return not other.named.isdisjoint(keys) or any(
            key in PEOPLE_COUNTED or is_person_noun(key) or is_person_noun(key.removesuffix("s")) for key in people
        )

    def _on_one_event(self, denial: _Denial, other: Claim, stated: tuple[int, int]) -> bool:
        """Whether a sentence tells of the event of which something is denied."""
        claim = denial.claim
        left, right = self._statement(claim), self._statement(other)
        if left_open(left) != left_open(right) or _times(claim) != _times(other):
            return False
        if is_update(claim, other, left, right):
            return False
        if not (claim.names_only_of(other, self._claims) and other.names_only_of(claim, self._claims)):
            return False
        days, others = (
            {day.iso for day in self._claims.dates(one) if day.precision == "day"} for one in (claim, other)
        )
        if (days and others and not days & others) or self._claims.is_past(claim) or self._claims.is_past(other):
            return False
        stems = other.stems | self._around(other)
        if denial.rest and not denial.rest <= stems:
            return False
        said = {denial.verb, denial.noun, self._stem("people")}
        shared = ((claim.stems | self._around(claim)) & stems) - said
        named = bool(shared & {self._stem(key) for key in claim.proper | other.proper})
        of_thing = denial.noun != _PERSON
        if not denial.rest and not self._is_known_when(claim, other, stated):
            return False
        if len(shared) + named >= _SHARED or len(denial.rest & other.stems) + of_thing > 1:
            return True
        # “No one has been arrested”, “police have arrested a boy”: in either article nothing else is said of arrests.
        doing = [one for one in self._doing[denial.verb] if not of_thing or denial.noun in one.stems]
        alone = all(sum(c.article == one.article for c in doing) == 1 for one in (claim, other))
        return not denial.rest and (denial.until_now or of_thing) and alone

    def _is_known_when(self, claim: Claim, other: Claim, stated: tuple[int, int]) -> bool:
        """Whether the article of a denial has the words that say where and when the other says that it happened.

        It has all of the verb's phrase, “were sold for a concert”, and most of a clause, “when a film was late”.
        """
        known = {stem for one in self._claims.claims if one.article == claim.article for stem in one.stems}
        text = self._texts[other.article]
        for clause in _WHEN.finditer(text, other.start, other.end):
            told = [self._stem(t.key) for t in other.tokens if t.start >= clause.end() and is_content(t.key)]
            if 2 * sum(stem in known for stem in told) < len(told):
                return False
        before = [token.key for token in other.tokens if token.end <= stated[0]][-3:]
        days = [(day.start, day.end) for day in other.dates]
        behind = [t for t in other.tokens if t.start >= stated[1] and not any(a <= t.start < b for a, b in days)]
        if AUXILIARIES.isdisjoint(before) or not behind or behind[0].key == "by":
            return True
        ended = _CLAUSE_END.search(text, stated[1], other.end)
        end = ended.start() if ended is not None else other.end
        return all(self._stem(t.key) in known for t in behind if t.start < end and is_content(t.key))

    def _around(self, claim: Claim) -> frozenset[str]:
        before = self._claims.before(claim)
        return before.stems if before is not None else frozenset()

    def _statement(self, claim: Claim) -> Statement:
        return read_statement(self._texts[claim.article], claim.start, claim.end, known=(claim.tokens, claim.dates))


def _times(claim: Claim) -> set[str]:
    """Returns the words that fix a sentence's time, as “originally” and “last winter” do."""
    return (time_words(claim.tokens) - _NOW) | {token.key for token in claim.tokens if token.key in _SEASONS}
