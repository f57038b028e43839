"""Determines who a sentence is about and whom “he” and “she” mean, for attributions and claims."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.corpus.person_words import FEMALE, MALE, PEOPLE_NOUNS, TITLES, sex_of_first_name
from index.corpus.tokens import STOPWORDS, WORD_PATTERN, word_set
from index.facts.name_mentions import BODIES
from index.facts.name_resolution import CLUBS, Mention, Names
from index.facts.reporting_verbs import (
    HELPERS,
    INVERTING,
    PLURAL_PRONOUNS,
    PREPOSITIONS,
    SAYING,
    SUBJECT_PRONOUNS,
)
from index.lazy_regex import lazy

_TOKEN = lazy(rf"{WORD_PATTERN}|[,;:—–]")
_WORD_OR_MARK = lazy(rf"{WORD_PATTERN}|[,;:.]")
_FIRM = lazy(r"(?:firm|company|agency|charity|giant|maker|group|watchdog|regulator)$")
_FIRST_PERSON = lazy(r"(?:i|we)(?:[’'](?:m|re|ve|d|ll))?$")
_PEOPLE = (TITLES | MALE | FEMALE | PEOPLE_NOUNS) - {"general", "major", "premier", "prime", "former", "acting"}
_SENTENCE_END = lazy(r"(?<!\b[A-Z])(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)[.!?…](?=\s)")
# Before a place, an organisation or a thing: “head of Ferry Home”, “her first Rover”.
_NO_PERSON_BEFORE = lazy(r"\b(?:of|in|at|from|for|the|an?|his|her|its|their|first|last|new) $")
_BESIDE_PRONOUN = lazy(
    r"\s*(?:Beside|With|Behind|Next to|Alongside|Opposite|Near|By|Before|After|To|Facing) (?:him|her|them)\b"
)
_BESIDE_SUBJECT = lazy(r"\b(?:with|by|about|on|against|like|after|before) $")
_ADDRESSING = word_set(
    "told tells asked asks warned warns reminded reminds informed informs urged urges thanked thanks"
)
_ADDRESSED_PRONOUN = {
    gender: lazy(
        rf"\b(?:told|asked|warned|reminded|informed|rang|phoned|texted|challenged|pressed|questioned|"
        rf"(?:put|suggested|said|wrote|suggests|puts)(?: \w+)? to) {pronoun}\b"
    )
    for gender, pronoun in (("m", "him"), ("f", "her"))
}
_PRESS = word_set(
    "radio tv news times post herald mail courier mirror telegraph tribune journal gazette press magazine"
)
ACCORDING = lazy(
    r"\s*(?:according to|in the (?:words|view|opinion|eyes) of|laut|selon|"
    r"nach (?:angaben|den worten|ansicht|meinung|einschätzung|auskunft|überzeugung|darstellung) (?:von|vom|des|der)|"
    r"d[’']après|según)\s+",
    re.IGNORECASE,
)
_NEWCOMER = lazy(r"\s*(?:An?|One|Another|Each|Either|Neither|No|His|Her|Their|Its)((?: [\w’'-]+){1,4})")
_ONE_OF = lazy(
    r"\s*(?:(?:One|Another|Each|Either|Neither|None) of (?:the|those|these|his|her|their|its|our)"
    r"|Ein(?:er|e|es) (?:der|von|ihrer|seiner|unserer)|(?:L[’'])?[Uu]ne? d(?:es|e ses|e leurs)|Un[oa] de)\b"
)
_HOLDER = lazy(r"\s*(?:(?:But|And|So|Yet|Then|Now|Later) t|T)he ([a-z-]+)(?: ([a-z-]+))?(?=,? (?!of\b)[a-z])")
_SPANS_OF_TIME = word_set("years year months month weeks week days day hours hour minutes decades century time season")
_FRONTED = lazy(r"\s*(?:For|To) ")
_CLAUSE_OPENERS = word_set("after when while as before since because although though")
# People described by a noun; elsewhere a common noun before a verb of saying is not a speaker.
SPEAKING_NOUN = lazy(
    r"^(?:police|officials?|residents?|neighbou?rs?|witness(?:es)?|sources?|critics?|fans?|activists?|families|family|couple|"
    r"mother|father|wife|husband|son|daughter|brother|sister|friends?|colleagues?|aides?|experts?|scientists?|lawyers?|"
    r"council|court|company|firm|union|ministry|government|department|agency|charity|club|team|hospital|school|university|"
    r"boss|chief|head|judge|jury|king|queen|president|mayor|minister|star|rapper|pop|owner|member|crew|staff|"
    r"\w+(?:man|woman|men|women|people|person|ess|ist|ists|er|ers|or|ors|ian|ians|ant|ants))$"
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker as named in the text, `[start, end)`; `name` is the full name, "" if only described.

    `again` marks words of whoever spoke last (“he went on”, “the message continued”).
    """

    start: int
    end: int
    name: str
    again: bool = False


class Token(NamedTuple):
    """A word or clause mark at `[start, end)`; `word` is case-folded."""

    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True)
class Scene:
    """The context for reading attributions. `subjects` are the (position, name) of sentences' subjects, in order."""

    text: str
    article: int
    names: Names
    subjects: list[tuple[int, str]]
    language: str = "en"


def sentence_subject(scene: Scene, start: int, end: int) -> str | None:
    """Returns the name that a sentence without quotation marks is about: the first that can be its subject.

    "" for somebody without a name, None if no person can be determined.
    """
    mentions = scene.names.within(scene.article, start, end)
    if _BESIDE_PRONOUN.match(scene.text, start, end):
        return ""  # “Beside him stood Tom Roy”: either may be “he” next
    if _ONE_OF.match(scene.text, start, end):
        return ""
    newcomer = _NEWCOMER.match(scene.text, start, min(end, start + 200))
    if newcomer and _has_person(newcomer[1]):
        # “Her deputy, Omar Reyes, …” has a name, “A Rail spokesman said” none.
        named = mentions[0] if mentions and mentions[0].start <= newcomer.end() + 2 else None
        if named is None or not _has_person(scene.text[newcomer.start(1) : named.start]) or (
            _after_preposition(scene.text, start, named)
        ):  # fmt: skip
            return ""  # somebody who is only described
    holder = _HOLDER.match(scene.text, start, min(end, start + 80))
    role = next((word for word in holder.groups() if word in _PEOPLE), "") if holder else ""
    if holder and role and not (mentions and mentions[0].start <= holder.end() + 2):
        return scene.names.holder(role, holder[1] if holder[2] == role else "")  # “The champion left”
    fronted = _FRONTED.match(scene.text, start, end)
    source = ACCORDING.match(scene.text, start, end)
    if source is not None:  # “According to Ann Lee, …”
        near = (m for m in mentions if m.name in scene.names.people and m.start < source.end() + 60)
        if (person := next(near, None)) is not None:
            return "" if person.possessive else person.name
    pronoun = next((token for token in tokens_of(scene.text, start, end) if token.word in SUBJECT_PRONOUNS), None)
    for mention in mentions:
        if pronoun is not None and pronoun.start < mention.start:
            return resolve_pronoun(
                scene, pronoun.start, SUBJECT_PRONOUNS[pronoun.word], start
            )  # “In it he says that Lee”
        if fronted and mention.start == fronted.end() and mention.name in scene.names.people and not mention.possessive:
            return mention.name  # “For Ann Lee, a teacher, …”: the sentence takes her perspective
        if mention.start < start + 160 and is_capable(scene, start, mention):
            return mention.name
    # “That was news to Ann Lee, whose …”: a sentence that names only one person is about that person.
    people = {m.name for m in mentions if m.name in scene.names.people and not m.possessive}
    return people.pop() if len(people) == 1 and pronoun is None else None


def _has_person(words: str) -> bool:
    nouns = (word for word in words.strip(" ,").split() if word.islower())
    return any(is_person_noun(word) or is_person_noun(word.removesuffix("s")) for word in nouns)


def is_person_noun(word: str) -> bool:
    """Whether a common noun says what somebody is: “bishop”, “passenger”, “lawyer”."""
    head = word.rpartition("-")[2]  # “co-author”, “ex-wife”
    return SPEAKING_NOUN.match(head) is not None or head in _PEOPLE


def pronoun_subject(scene: Scene, start: int, end: int) -> str | None:
    """Returns whom a sentence that opens with “he” or “she” is about, "" if unknown; None for other sentences."""
    opening = re.match(r"[\s,]*(he|she)\b", scene.text[start : min(end, start + 40)], re.IGNORECASE)
    if opening is None:
        return None
    gender = SUBJECT_PRONOUNS[opening[1].casefold()]
    return resolve_pronoun(scene, start + opening.start(1), gender, start)


def is_capable(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a name can be the subject of its sentence, which begins at `start`."""
    if scene.text[mention.start - 1 : mention.start] == "(" and scene.text[mention.end : mention.end + 1] == ")":
        return False  # the agency in a dateline
    hangs = _after_preposition(scene.text, start, mention)
    return not mention.possessive and not hangs and not modifies(scene, mention)


def resolve_it(scene: Scene, position: int) -> str:
    """Returns the organisation that “it” at `position` means: the last named subject, unless that is a person."""
    last = bisect_left(scene.subjects, (position, ""))
    for place, name in reversed(scene.subjects[max(0, last - 3) : last]):
        if position - place > 600:
            break
        if name:
            words = name.split()
            body = len(words) == 1 or words[-1].endswith("s") or any(word.casefold() in BODIES for word in words)
            return name if body and name not in scene.names.gender else ""
    return ""


def resolve_pronoun(scene: Scene, position: int, gender: str, sentence: int) -> str:
    """Returns whom “he” or “she” at `position` means, "" if unknown; `sentence` is where its sentence begins."""
    inside = [m for m in scene.names.within(scene.article, sentence, position) if _fits(scene, m.name, gender)]
    capable = [mention.name for mention in inside if is_capable(scene, sentence, mention)]
    if capable:
        return capable[-1]
    last = bisect_left(scene.subjects, (position, ""))
    for place, name in reversed(scene.subjects[max(0, last - 8) : last]):
        if position - place > 1200:
            break
        if not name or _fits(scene, name, gender):
            if name and _ADDRESSED_PRONOUN[gender].search(scene.text, place, min(position, place + 300)):
                return resolve_pronoun(scene, place, gender, place)  # “Lee put it to him … “No,” he said”
            return "" if name and _another_fits(scene, name, gender, place, position) else name
        if _may_be_person(scene, name, gender):
            return ""  # nearer than any known person
        if others := _others_who_fit(scene, name, gender, place, position):
            return _only_other(scene, others, gender)
    return ""


def _only_other(scene: Scene, mentions: Sequence[Mention], gender: str) -> str:
    """Returns whom a pronoun means that does not fit the subject: “The boss met Ann Lee. “No,” she said.”"""
    names = {mention.name for mention in mentions}
    verb = re.search(r"(\w+)\s(?:Mrs?\s|Ms\s|Dr\s)?$", scene.text[: mentions[0].start][-40:])
    sure = _sex(scene, mentions[0].name) == gender or (verb is not None and verb[1] in _ADDRESSING)
    return names.pop() if len(names) == 1 and sure else ""


def resolve_dropped(scene: Scene, position: int) -> str:
    """Returns the subject of a Spanish verb without one, “…”, lamentó: the last one, if nobody else is near."""
    last = bisect_left(scene.subjects, (position, ""))
    place, name = scene.subjects[last - 1] if last else (0, "")
    near = position - place <= 600 and name in scene.names.people
    return name if near and not _another_fits(scene, name, _sex(scene, name), place, position) else ""


def _another_fits(scene: Scene, name: str, gender: str, start: int, end: int) -> bool:
    """Whether the sentence about `name` at `start` mentions somebody else who may be meant: “Lee met Roy at noon.”"""
    others = _others_who_fit(scene, name, gender, start, end)
    if scene.text[end : end + 1].isupper():  # “Lee met with Roy. He wrote: …” goes on about Lee
        others = [other for other in others if not _BESIDE_SUBJECT.search(scene.text, start, other.start)]
    # “Lee says that Roy left”: Lee, who speaks, goes on.
    said = others and any(
        token.word in SAYING and token.word not in _ADDRESSING
        for token in tokens_of(scene.text, start, others[0].start)
    )
    return bool(others) and not said


def _others_who_fit(scene: Scene, name: str, gender: str, start: int, end: int) -> list[Mention]:
    """Returns the people besides `name` in the sentence at `start` whom a pronoun may mean."""
    stop = _SENTENCE_END.search(scene.text, start, end)
    mentions = scene.names.within(scene.article, start, stop.start() if stop else end)
    own = next((mention.start for mention in mentions if mention.name == name), start)
    return [
        other
        for other in mentions
        if other.name != name
        and other.start > own
        and not other.possessive
        and other.name in scene.names.people
        and _may_be_person(scene, other.name, gender)
        and not _NO_PERSON_BEFORE.search(scene.text, start, other.start)
    ]


def _may_be_person(scene: Scene, name: str, gender: str) -> bool:
    """Whether only “he” or “she” itself shows a name of two or three words to be a person's."""
    words, sex = name.split(), _sex(scene, name)
    return (
        len(words) in (2, 3)
        and (not gender or (sex or gender) == gender)
        and not any(word.casefold() in BODIES | CLUBS | _PRESS or word.isupper() for word in words)
    )


def _fits(scene: Scene, name: str, gender: str) -> bool:
    return name in scene.names.people and (_sex(scene, name) or gender) == gender


def _sex(scene: Scene, name: str) -> str:
    """Returns "m" or "f" if the story's words or the first name show it, "" otherwise."""
    return scene.names.gender.get(name) or sex_of_first_name(name)


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """Returns the words of `text[start:end]` and the marks that separate its clauses."""
    return [Token(*m.span(), m.group().casefold()) for m in _TOKEN.finditer(text, start, end)]


def main_subject(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns the subject of the clause at the end of `tokens`, for a participle or a second verb of that subject."""
    first = 0
    for i, token in enumerate(tokens):
        if token.word in _CLAUSE_OPENERS and i:
            first = i + 1
    if first:
        inside = _first_capable(scene, tokens[first : first + 2])
        if inside is not None:
            return inside
        opening = tokens[first].word if first < len(tokens) else ""
        if opening in {"the", "a", "an", "his", "her", "its", "their"} | PLURAL_PRONOUNS or SPEAKING_NOUN.match(
            opening
        ):
            return Attribution(tokens[first].start, tokens[first].end, "")  # only described, so it may be anybody
    return _first_capable(scene, tokens)


def _first_capable(scene: Scene, tokens: list[Token]) -> Attribution | None:
    if not tokens:
        return None
    begin = tokens[0].start
    inside = scene.names.within(scene.article, begin, tokens[-1].end)
    mention = next((m for m in inside if is_capable(scene, begin, m)), None)
    pronoun = next((token for token in tokens if token.word in SUBJECT_PRONOUNS), None)
    first_person = next((token for token in tokens if _FIRST_PERSON.match(token.word)), None)
    if first_person is not None and (mention is None or first_person.start < mention.start):
        return None
    if pronoun is not None and (mention is None or pronoun.start < mention.start):
        return by_pronoun(scene, pronoun, begin)
    return Attribution(mention.start, mention.end, mention.name) if mention is not None else None


def modifies(scene: Scene, mention: Mention) -> bool:
    """Whether a name only modifies the next noun: “the Song singer”, “Club boss Ann Lee”, “Ferry hire firm”."""
    if scene.language in INVERTING:
        return False
    after = re.match(r" ([a-z-]+)(?: ([a-z-]+))?", scene.text[mention.end : mention.end + 40])
    word, second = (after.group(1), after.group(2) or "") if after else ("", "")
    return (_FIRM.match(second) is not None and word not in SAYING and word not in STOPWORDS) or (
        SPEAKING_NOUN.match(word) is not None and word not in HELPERS and word not in STOPWORDS and word not in SAYING
    )


def _after_preposition(text: str, start: int, mention: Mention) -> bool:
    """Whether a name depends on a preposition, as in “about Ann Lee” or “to the singer Ann Lee”."""
    before = _WORD_OR_MARK.findall(text[max(start, mention.start - 60) : mention.start])
    for i, word in enumerate(reversed(before)):
        folded = word.casefold()
        if folded in PREPOSITIONS:
            return folded not in {
                "as",
                "if",
                "that",
                "when",
                "where",
                "while",
                "who",
                "which",
                "whose",
                "because",
                "since",
            }
        if i > 3 or not word[0].isalnum() or folded in SAYING or (i == 0 and folded in _SPANS_OF_TIME):
            return False
        # A verb before the name makes it an object: “thanked Ann Lee”.
        if i == 0 and folded.endswith(("ed", "ing")) and folded not in HELPERS:
            return True
    return False


def by_pronoun(scene: Scene, token: Token, sentence: int) -> Attribution:
    """Returns “he” or “she” as a speaker; `sentence` is where its sentence begins."""
    gender = SUBJECT_PRONOUNS[token.word]
    name = resolve_pronoun(scene, token.start, gender, sentence)
    if name:
        scene.names.gender.setdefault(name, gender)  # who is “he” once is not “she” later
    return Attribution(token.start, token.end, name)


def mention_at(scene: Scene, token: Token) -> Mention | None:
    """Returns the name that a word is part of."""
    found = scene.names.within(scene.article, max(0, token.start - 60), token.end)
    return next((m for m in found if m.start <= token.start < m.end), None)
