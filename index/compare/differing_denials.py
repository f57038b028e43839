"""Finds blanket denials (“no one was hurt”) that another outlet contradicts."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from index.compare.claims import Claim, Claims
from index.compare.difference import FoundDifference
from index.compare.same_event import at_one_time
from index.corpus.tokens import Word, is_content, word_set
from index.facts.lexicon import word_stem
from index.facts.numbers import NUMBER_WORDS, PEOPLE_COUNTED
from index.facts.reporting_verbs import PREPOSITIONS, SAYING
from index.facts.scene import GROUP, is_person_noun
from index.facts.shared_words import attribution
from index.facts.statement import is_inside
from index.lazy_regex import lazy

_SURE = 0.6
_PERSON = "people"  # the noun of “nobody” and “no member of staff”
_DENIAL = lazy(
    r"(?:^|[,.:;–—] |[“\"]|\b(?:and|but|that) )"
    r"(?P<of>nobody|(?:no|none of (?:the|his|her|its|their)) (?P<noun>[a-z-]+)(?: of staff)?)(?: else)?"
    r"(?: (?:was|were|is|are|be|been|being|has|have|had|will|would|yet|still|also|ever|even))* (?P<verb>[a-z-]+)",
    re.I,
)
# “There were no injuries”, “ended without any arrests”
_ABSENT = lazy(
    r"\b(?:there (?:was|were|have been|had been) no|without(?: any| a(?: single)?)?|with no) "
    r"(?P<what>[a-z]+(?: (?:or|and) [a-z]+)?)(?=[,.;]|$)",
    re.I,
)
# “No deaths have been reported”
_UNREPORTED = lazy(
    r"(?:^|[,.;:] |[“\"])no (?P<what>[a-z]+(?: (?:or|and) [a-z]+)?) (?:was|were|has|have|had)"
    r"(?: been| yet| so far){0,2} (?:reported|recorded|made|confirmed)\b",
    re.I,
)
_ANYBODY = word_set("one member members person people body staff employee employees worker workers")
_ZONE = 6  # words on either side of a verb in which its person is looked for
_MOST = 24  # sentences with one verb that are compared
_SHARED = 3  # words that two sentences share with the sentence before


@dataclass(frozen=True, slots=True)
class _Denial:
    """A blanket denial: the verb's stem and the noun."""

    claim: Claim
    noun: str
    verb: str
    start: int
    end: int


def differing_denials(claims: Claims) -> Iterable[FoundDifference]:
    """Finds blanket denials that another outlet contradicts."""
    doing: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims.claims:
        for verb in claim.acts:
            doing[verb].append(claim)
    for claim in claims.claims:
        for denial in _denials(claims, claim):
            for other in doing[denial.verb][:_MOST]:
                stated = _stated(claims, denial, other) if other.outlet != claim.outlet else None
                if stated is not None and _is_of_one_event(claims, denial, other, doing[denial.verb]):
                    yield FoundDifference(
                        "denial",
                        f"{denial.noun} {denial.verb}",
                        "denied",
                        "stated",
                        claim.place(denial.start, denial.end),
                        other.place(stated.start, stated.end),
                        _SURE,
                    )


def _denials(claims: Claims, claim: Claim) -> Iterable[_Denial]:
    first, text = claim.start, claims.texts[claim.article][claim.start : claim.end]
    for found in _DENIAL.finditer(text):
        noun, verb = (found["noun"] or "one").casefold(), word_stem(found["verb"].casefold())
        if verb in claim.acts and word_stem(noun) not in claim.acts and not claim.in_quotes(first + found.start("of")):
            of = _PERSON if noun in _ANYBODY and not found["of"].startswith(("none", "None")) else word_stem(noun)
            yield _Denial(claim, of, verb, first + found.start("of"), first + found.end())
    for found in itertools.chain(_ABSENT.finditer(text), _UNREPORTED.finditer(text)):
        if found[0].casefold().startswith("with") and _is_of_person(claim, first + found.start()):
            continue  # “the driver escaped without injury”
        for noun in re.split(" or | and ", found["what"].casefold()):
            if not claim.in_quotes(first + found.start()):
                yield _Denial(claim, _PERSON, word_stem(noun), first + found.start(), first + found.end())


def _is_of_person(claim: Claim, position: int) -> bool:
    """Whether the sentence up to a position is about one person: “the driver escaped”, not “the rioters left”."""
    before = itertools.takewhile(lambda t: t.end <= position and t.key not in PREPOSITIONS, claim.tokens)
    return any(t.key in claim.named or (is_person_noun(t.key) and not GROUP.match(t.key)) for t in before)


def _without_speaker(claims: Claims, claim: Claim) -> frozenset[str]:
    """Returns the stems of the content words of a sentence, without who said it, people, names, dates and “so far”."""
    skipped = [*attribution(claims.statement(claim)), *((day.start, day.end) for day in claim.dates)]
    words = (t.key for t in claim.tokens if not is_inside(t.start, skipped))
    apart = claim.proper | NUMBER_WORDS | {"far", "yet"}
    plain = (key for key in words if is_content(key) and not key[0].isdigit() and key not in apart)
    return frozenset(word_stem(key) for key in plain if not _is_person(key))


def _stated(claims: Claims, denial: _Denial, other: Claim) -> Word | None:
    """Returns the verb with which a sentence contradicts a denial, or None."""
    tokens = other.tokens
    for at, token in enumerate(tokens):
        if word_stem(token.key) != denial.verb or other.in_quotes(token.start):
            continue
        near = tokens[max(0, at - _ZONE) : at + 1 + _ZONE]
        if any(near[0].start <= mark.start < token.start for mark in claims.statement(other).negations):
            return None
        keys = {each.key for each in near} - SAYING
        of_noun = denial.noun in map(word_stem, keys)
        if of_noun or (denial.noun == _PERSON and any(key in other.named or _is_person(key) for key in keys)):
            return token
    return None


def _is_of_one_event(claims: Claims, denial: _Denial, other: Claim, doing: list[Claim]) -> bool:
    """Whether a sentence is about the event of a denial: the denial's article has some of its words."""
    claim = denial.claim
    named_alike = claim.names_only_of(other, claims) and other.names_only_of(claim, claims)
    if not named_alike or not at_one_time(claims, claim, other):
        return False
    apart = {denial.verb, denial.noun, word_stem("people")}
    known = {stem for one in claims.claims if one.article == claim.article for stem in one.stems}
    said = _without_speaker(claims, other) - apart
    if len(said & known) < min(2, len(said)):
        return False
    ours, theirs = (
        a.stems | (b.stems if b is not None else frozenset())
        for a, b in ((claim, claims.before(claim)), (other, claims.before(other)))
    )
    if len((ours & theirs) - apart) >= _SHARED:
        return True
    # “No one has been arrested”, “police have arrested a boy”: neither article mentions another arrest.
    return all(sum(one.article == of.article for one in doing) <= 1 for of in (claim, other))


def _is_person(key: str) -> bool:
    return key in PEOPLE_COUNTED or is_person_noun(key) or is_person_noun(key.removesuffix("s"))
