"""The things that an article speaks of, by their common nouns, and whether two articles speak of the same one.

Two sentences that share nothing but a noun, “the 42-metre tower” and “a tower 24 metres high”, are about one thing only
if each article speaks of a single thing of that kind, and nothing tells the two apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property

from index.compare.claims import Claim, Claims
from index.corpus.tokens import is_content, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.numbers import NUMBER_WORDS
from index.facts.reporting_verbs import AUXILIARIES, PREPOSITIONS, SAYING

# Units of one dimension, each with its size; what a thing has, a storey or a seat, is its own.
MEASURES = {
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
BEING = AUXILIARIES | word_set("stand stands stood measure measures measured measuring rise rises rising")
WEIGHING = word_set("weigh weighs weighed weighing")
HAVING = word_set("has have had with having")
DETERMINERS = word_set("the a an this that his her its their our my")
_OWNERS = word_set("his her its their our my")
RELATIVE = word_set("which that")
_OF = (
    PREPOSITIONS - RELATIVE - word_set("after before when while since until because as if where whether who whom whose")
)
_NO_NOUNS = SAYING | PREPOSITIONS | BEING | WEIGHING | HAVING
_SEVERAL = word_set("another other each every both no any one")
_ABSTRACT = word_set(
    "height length depth width weight distance altitude area half part side end stretch section rest top"
)


@dataclass(frozen=True, slots=True)
class Thing:
    """A noun with the words and the names before it; all but the names are stems.

    `words` has what it is a part of as two words, “half of”. It is `owned` if somebody's, `new` behind “a”; its first
    word is the one at place `first`.
    """

    noun: str
    words: frozenset[str]
    names: frozenset[str]
    owned: bool
    new: bool
    first: int


class Things:
    """Reads the nouns of a story's sentences."""

    def __init__(self, claims: Claims, story: StoryFacts) -> None:
        self._claims, self._texts = claims, story.texts
        self._stem = claims.stem_of

    def are_one(self, one: Thing, article: int, other: Thing, against: int) -> bool:
        """Whether both articles speak of a single thing of the kind, and nothing tells the two apart."""
        return (
            not self.are_apart(one, other)
            and self.are_known(one, article, other, against)
            and self._is_single(one, article)
            and self._is_single(other, against)
        )

    def are_apart(self, one: Thing, other: Thing) -> bool:
        """Whether something tells two things of a kind apart."""
        return (
            (one.owned != other.owned and bool(one.names or other.names))
            or any(x and y and not x & y for x, y in ((one.names, other.names), (one.words, other.words)))
            or _parts(one) != _parts(other)
        )

    def are_known(self, one: Thing, article: int, other: Thing, against: int) -> bool:
        """Whether each article prints what tells the other's thing from others of its kind."""
        return self._is_known(one, against) and self._is_known(other, article)

    @cached_property
    def _mentions(self) -> dict[tuple[int, str], list[tuple[Claim, int]]]:
        """The places of each article that print a noun, by its stem."""
        found: dict[tuple[int, str], list[tuple[Claim, int]]] = defaultdict(list)
        for claim in self._claims.claims:
            for at, token in enumerate(claim.tokens):
                if is_content(token.key):
                    found[claim.article, self._stem(token.key)].append((claim, at))
        return found

    def _is_known(self, of: Thing, article: int) -> bool:
        """Whether an article also prints each word that tells a thing from others: those before the noun in one phrase
        with it, names and what it is of anywhere."""
        beside = {word for claim, at in self._mentions[article, of.noun] for word in self._ahead(claim, at)}
        names = _without_s(self._claims.names[article])
        return of.words - _parts(of) <= beside and all(
            name in names or (article, name) in self._mentions for name in of.names
        )

    def _is_single(self, of: Thing, article: int) -> bool:
        """Whether an article speaks of one thing of the kind: in one number, and never of “another” one."""
        forms, told = set[str](), set[frozenset[str]]()
        for claim, at in self._mentions[article, of.noun]:
            token = claim.tokens[at]
            if not self.is_noun(claim, at):
                continue  # “the painting was painted”
            forms.add(re.sub(r"[’']s?$", "", self._texts[article][token.start : token.end]).casefold())
            if at and claim.tokens[at - 1].key in _SEVERAL:
                return False
            told.add(self._ahead(claim, at))
        return len(forms) == 1 and len({words for words in told if words}) <= 1

    def _ahead(self, claim: Claim, at: int) -> frozenset[str]:
        """Returns the stems of the words before a noun that are no names."""
        phrase = self.at(claim, at)
        return phrase.words if phrase is not None else frozenset()

    def is_noun(self, claim: Claim, at: int) -> bool:
        """Whether a word is a noun or an adjective, by what else it is not; “a painting” is no verb."""
        key, before = claim.tokens[at].key, claim.tokens[at - 1].key if at else ""
        plain = is_content(key) and key[0].isalpha() and key not in _NO_NOUNS
        named = key.endswith("ing") and before in DETERMINERS
        return plain and key.partition("-")[0] not in NUMBER_WORDS and (named or self._stem(key) not in claim.acts)

    def gap(self, claim: Claim, at: int) -> str:
        """Returns what stands before a word."""
        return self._texts[claim.article][claim.tokens[at - 1].end : claim.tokens[at].start] if at else ""

    def at(self, claim: Claim, at: int) -> Thing | None:
        """Returns the noun at a place with the words before it, None if it is none or only says whose part is meant."""
        tokens, text = claim.tokens, self._texts[claim.article]
        head = tokens[at]
        if not self.is_noun(claim, at) or head.key in claim.proper or head.key in _ABSTRACT | MEASURES.keys():
            return None
        words, names, owned, new = set[str](), set[str](), False, False
        while at:
            gap, before = self.gap(claim, at), tokens[at - 1]
            if gap not in (" ", "-", "’ ", "' "):
                break
            if before.key in DETERMINERS:
                owned, new = owned or before.key in _OWNERS, before.key in ("a", "an")
                at -= 1
                break
            has = gap[0] in "’'" or text[before.start : before.end].endswith(("’s", "'s"))
            if before.key in claim.proper or has:  # “Kell’s stadium”, “the club’s stadium”
                names.add(before.key.removesuffix("s") if has else before.key)
                owned = owned or has
            elif before.key.partition("-")[0] in MEASURES:
                pass  # “the old 42-metre tower”
            elif before.key[0].isdigit() or before.key.partition("-")[0] in NUMBER_WORDS:
                if tokens[at].key.partition("-")[0] not in MEASURES and before.key.partition("-")[2] not in MEASURES:
                    return None  # “26 people”: what is counted is no single thing
            elif self.is_noun(claim, at - 1):
                words.add(self._stem(before.key))
            else:
                break
            at -= 1
        return Thing(self._stem(head.key), frozenset(words), frozenset(names), owned, new, at)

    def subject(self, claim: Claim, at: int) -> Thing | None:
        """Returns the subject of a predicate that begins at a place."""
        tokens = claim.tokens
        if at == 1 and tokens[0].key == "it":
            return self._subject_before(claim)
        if tokens[at - 1].key == "and":  # “The bridge weighs 80 tonnes and is 45 metres long.”
            return self._subject_before(claim) if tokens[0].key == "it" else self.leading(claim, 0)
        of = self.at(claim, at - 1)
        if of is None or not of.first or tokens[of.first - 1].key not in _OF:
            return of
        whole = of.first - 1
        if not whole:
            return None
        if tokens[whole - 1].key not in _ABSTRACT:  # “the roof of the mill”
            head = self.subject(claim, whole)
            if head is None or tokens[whole].key == "for":  # “tickets for children”
                return head and replace(head, words=head.words | {f"for {of.noun}"})
            return replace(head, names=head.names | of.names | {of.noun})
        return replace(of, words=of.words | {f"{tokens[whole - 1].key} {tokens[whole].key}"})  # “half of the tunnel”

    def _subject_before(self, claim: Claim) -> Thing | None:
        """Returns the subject of the sentence before, which “it” means."""
        before = self._claims.before(claim)
        return self.leading(before, 0) if before is not None else None

    def leading(self, claim: Claim, at: int) -> Thing | None:
        """Returns the noun phrase that begins at a place."""
        tokens = claim.tokens
        first = at
        while at < len(tokens) and (at == first or self.gap(claim, at) in (" ", "-")):
            key = tokens[at].key
            name = key in claim.proper
            number = key[0].isdigit() or key in MEASURES or key.partition("-")[0] in NUMBER_WORDS
            if not (self.is_noun(claim, at) or name or number or (at == first and key in DETERMINERS)):
                break
            at += 1
        return self.at(claim, at - 1) if at > first else None


def _parts(of: Thing) -> set[str]:
    return {words for words in of.words if " " in words}


def _without_s(names: frozenset[str]) -> set[str]:
    """Returns names also without the “s” of a possessive, whose apostrophe a key has lost."""
    return {*names, *(name.removesuffix("s") for name in names)}
