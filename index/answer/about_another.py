"""Whether a sentence is about another person, place or number than the question, reports another's words, or is
about another thing of the kind that the question singles out.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence, Set

from index.answer.query import PEOPLE_WORDS, names_in_question, ordinary_stems
from index.answer.sure_answer import AGE, OLD, is_placed, whose_age
from index.corpus.calendar_names import one_of
from index.corpus.person_words import FEMALE, MALE, TITLES, sex_of_first_name
from index.corpus.tokens import SEARCH_WORD, STOP, is_content, key, stem, stems_in, word_list, word_set
from index.facts.lexicon import EXCLUSIVE, word_stem
from index.facts.numbers import NUMBER_WORDS, ORDINALS
from index.facts.reporting_verbs import SAYING
from index.facts.statement import Name, Statement
from index.lazy_regex import lazy

SUBJECT_FOLLOWS = lazy(
    r"\b(?:did|does|do|will|would|can|could|should|has|have|had|is|was|are|were)(?:n[’']?t)?\s+", re.IGNORECASE
)
_PLURAL = lazy(r"[a-z]{3,}(?<![aisu])s")
_OPENING = 3  # words before the name of a subject: “In May the singer Ann Vale”


def tells_of_another(question: str, statement: Statement, texts: Sequence[str], about: str = "") -> bool:
    """Whether a sentence has another person than the question as its subject: “where will Cole go?”, “Vale will go”.

    Args:
        question: without the names of outlets.
        statement: what the sentence states.
        about: whom the sentence is about without the name: “she will go”.
        texts: sentences of the story, which show what is a name, and what names one person has.
    """
    asked = SUBJECT_FOLLOWS.search(question)
    words = SEARCH_WORD.findall(question[asked.end() :]) if asked else []
    words = list(itertools.dropwhile(lambda word: key(word) in TITLES, words))
    names = names_in_question(" ".join(words[:_OPENING]), texts, {})
    if not names or names[0][0] != stem(words[0]):
        return False
    person, last = names[0], key(words[len(names[0]) - 1])
    described = "".join(words[len(person) : len(person) + 1])
    if _PLURAL.fullmatch(described) or described in PEOPLE_WORDS - TITLES:
        return False  # “are Dutch farmers on strike?” is about farmers
    if last.endswith("s") and re.search(rf"\b{re.escape(last[:-1])}\b", " ".join(texts), re.IGNORECASE):
        return False  # “who is Cole's agent?”
    others = {name: [stem(part) for part in name.parts] for name in statement.names}
    alike = [name for name, other in others.items() if _may_be_one(person, other)]
    if alike:
        sex = sex_of_first_name(words[0])
        return all(sex and name.titles & (FEMALE if sex == "m" else MALE) for name in alike)
    if OLD.search(question) and not _ONE_PERSON.match(statement.text):
        ages = [whose_age(statement, age) for age in AGE.finditer(statement.text)]
        if ages:
            return all(ages)
    subject_of = [stem(word) for word in SEARCH_WORD.findall(about)]
    if about and (_may_be_one(person, subject_of) or _are_joined(person, subject_of, texts)):
        return False
    if any(person[-1] == other[-1] for other in others.values()):
        return True  # “Ben Vale” and “Ann Vale”
    if about and (opening := _ONE_PERSON.match(statement.text)):
        nickname = len(person) == 1 and key(words[0]) in about.casefold()  # “Alex” of “Alexander”
        return not nickname and _OF_OTHERS[opening[1].casefold()].isdisjoint(token.key for token in statement.tokens)
    done = {word_stem(key(word)) for word in words if is_content(key(word)) and stem(word) not in person}
    subject = _subject(statement, done)
    return subject is not None and not subject.speaks and not _are_joined(person, others[subject], texts)


_ONE_PERSON = lazy(r"(s?he)\b", re.IGNORECASE)
# Who else a sentence with “he” may tell of: “he asked them to leave”
_OF_OTHERS = {
    "he": word_set("him she her it its they them their"),
    "she": word_set("he him his it its they them their"),
}
_THING = lazy(r"\s[a-z]")  # “the Leeds captain” is not Leeds


def _subject(statement: Statement, done: Set[str]) -> Name | None:
    """Returns the name that opens a sentence, or the last one before a word of what was done; None without one."""
    names = [name for name in statement.names if not is_placed(statement, name)]
    if _ONE_PERSON.match(statement.text):
        return None
    before = [token.key for token in statement.tokens if names and token.end <= names[0].start]
    if names and len(before) <= _OPENING:
        described = before[-1:] in (["the"], ["a"], ["an"]) and _THING.match(
            statement.text, names[0].end - statement.start
        )
        ordinary = names[0].opens and stem(names[0].parts[0]) in ordinary_stems()
        return None if described or ordinary else names[0]
    verb = next((token.start for token in statement.tokens if word_stem(token.key) in done), 0)
    return next((name for name in reversed(names) if name.end <= verb), None)


def _may_be_one(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names may be one person's: “Ben Cole” and “Cole” or “Ben”, but not “Ann Cole”."""
    short, long = sorted((one, other), key=len)
    return (len(short) == 1 and short[0] in long) or (short[-1] == long[-1] and short[0] in long)


def _are_joined(one: Sequence[str], other: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether the story prints a name with both: “Ann Lee” for “Ann” and “Lee”."""
    wanted = {(one[-1], other[0]), (other[-1], one[0])}
    return any(not wanted.isdisjoint(itertools.pairwise(map(stem, SEARCH_WORD.findall(text)))) for text in texts)


OWNED = lazy(r"\b(?P<owner>\w[\w-]+)[’']s?\s+(?P<things>[\w-]+(?:\s+[\w-]+)?)")


def belongs_to_another(question: str, statement: Statement, texts: Sequence[str]) -> bool:
    """Whether a sentence tells of something of another name than the question: “Vale's son”, asked for “Cole's son”."""
    told = stems_in(statement.text)
    owners = {part for name in statement.names for part in name.parts if part in statement.owners}
    others = {f"{owner}s": stem(owner) for owner in owners - {key(word) for word in SEARCH_WORD.findall(question)}}
    for found in OWNED.finditer(question) if others else ():
        owner, things = stem(found["owner"]), {word_stem(key(word)) for word in found["things"].split()}
        if owner in told or not names_in_question(found["owner"], texts, {}):
            continue
        for place, token in enumerate(statement.tokens):
            before = [one.key for one in statement.tokens[max(place - 2, 0) : place] if one.key in others]
            if before and is_content(token.key) and word_stem(token.key) in things:
                return not any(_are_joined([owner], [others[one]], texts) for one in before)
    return False


WHO_IS = lazy(r"\W*(?:and\s+|so\s+)?who(?:[’']?s|\s+(?:is|was))\s+(?P<name>[\w’' -]+?)\W*", re.IGNORECASE)
# “The inspector, Ann Vale”, “the Leeds baker Ann Vale”
_ROLE_BEFORE = lazy(
    r"\b(?:the|an?|his|her|its|their|our|my|\w+[’']s?)\s+(?:[\w-]+\s+){0,4}?(?-i:[a-z][a-z-]{2,}),?\s+$", re.IGNORECASE
)
# “Ann Vale, an inspector”, “Ann Vale, 43, who”, “Ann Vale is head of”
_ROLE_BEHIND = lazy(
    r"(?:,\s+(?:\d+,\s+)?|\s+\(\d+\),?\s+|\s+(?:is|was|became)\s+)"
    r"(?:an?|the|his|her|who|whose|[a-z]+(?=\s+(?:of|at|for)\b))\b"
)


def introduces(asked: str, statement: Statement) -> bool:
    """Whether a sentence tells who somebody is: “Ann Vale, an inspector, said”, “the inspector Ann Vale”."""
    wanted = [key(word) for word in SEARCH_WORD.findall(asked) if key(word) not in TITLES]
    return any(
        wanted
        and list(name.parts[-len(wanted) :]) == wanted
        and (
            _ROLE_BEFORE.search(statement.text, 0, name.start - statement.start)
            or _ROLE_BEHIND.match(statement.text, name.end - statement.start)
        )
        for name in statement.names
    )


_PASSIVE = word_set("is are was were be been being by to and")
_SUBJECT_REACH = 4  # words between somebody and the verb: “Mayor Finn Strand, 51, said”


def reports_words_of(statement: Statement, person: Set[str], about: str = "") -> bool | None:
    """Whether a sentence reports words of somebody, given by the stems of a name or an office.

    False if it reports those of somebody else, by name, or `about` whom it is; None if it does not say.
    """
    if any(name.speaks and not person.isdisjoint(map(stem, name.parts)) for name in statement.names):
        return True
    tokens, theirs = statement.tokens, not person.isdisjoint(stems_in(about))
    for place, token in enumerate(tokens):
        near = [each.key for each in tokens[place + 1 : place + 1 + _SUBJECT_REACH]]
        verb = next((n for n, word in enumerate(near) if word in SAYING), None)
        said = verb is not None and _PASSIVE.isdisjoint(near[:verb])
        if said and (stem(token.key) in person or (about and not place)):
            return theirs or stem(token.key) in person
    return False if any(name.speaks for name in statement.names) else None


def reports_words_of_another(person: Sequence[str], statement: Statement, texts: Sequence[str]) -> bool:
    """Whether a sentence reports words of somebody else than the person asked for: “Vale said”, of “Ben Cole”.

    Args:
        person: the stems of a name; a description (“the mayor”) may be anybody's.
        statement: what the sentence states.
        texts: sentences of the story, which show what names one person has.
    """
    if not (STOP | stems_in(statement.text)).isdisjoint(person) or any(stem(word) in person for word in PEOPLE_WORDS):
        return False
    others = [[stem(part) for part in name.parts] for name in statement.names if name.speaks]
    return bool(others) and not any(_are_joined(person, other, texts) for other in others)


# Words of a row single out different things of a kind: “the first payment” and “the second payment”.
_SINGLING = (
    *(row for row in EXCLUSIVE if {"left", "red", "primary"} & {*row}),
    word_list("north south east west"),
    ORDINALS,
    *map(
        word_list,
        (
            "junior senior",
            "upper lower top bottom",
            "front back rear",
            "inner outer",
            "older younger elder eldest youngest oldest",
            "old new",
            "men’s women’s",
            "boys’ girls’",
            "man woman boy girl",
            "male female",
            "home away",
            "public private",
            "indoor outdoor",
            "northbound southbound eastbound westbound",
            "domestic international",
            "maximum minimum",
            "morning afternoon evening",
            "spring summer autumn winter",
            "earlier later",
        ),
    ),
)
_SINGLED = {key(word): {*map(key, row)} - {key(word)} for row in _SINGLING for word in row}
_WOMEN = word_list("woman girl mother sister daughter wife grandmother aunt niece actress")
_MEN = word_list("man boy father brother son husband grandfather uncle nephew")
# “When was the young woman released?”; not “what did he tell the woman?”
_SUBJECT_SEX = lazy(
    r"\b(?:is|was|did|does|has|had|will|would|can|could)\s+(?:the|an?|this|that|his|her|their)\s+(?:\w+\s+)?"
    rf"(?:(?P<she>{one_of(_WOMEN)})|(?P<he>{one_of(_MEN)}))\b(?!\s+(?:who|that|and|or)\b)",
    re.IGNORECASE,
)
_BARE = [word.partition("’")[0] for row in (*_SINGLING, _WOMEN, _MEN) for word in row]
SINGLED_OUT = lazy(rf"\b(?:{one_of(_BARE)})(?:ern)?\b", re.IGNORECASE)


def singles_out_another(question: str, statement: Statement) -> bool:
    """Whether a sentence is about another thing of the kind that the question singles out: “the first payment”, or of
    a man (“He was released”) where the question asks for a woman.
    """
    # “Northern” is north.
    asked = [key(word).removesuffix("ern") for word in SEARCH_WORD.findall(question)]
    told = [token.key.removesuffix("ern") for token in statement.tokens]
    subject = _SUBJECT_SEX.search(question)
    if subject and {subject.lastgroup, *told[:1]} == {"he", "she"} and {*_WOMEN, *_MEN}.isdisjoint(told):
        return True
    return any(
        word not in told
        and (kind := _kind_behind(asked, place)) is not None
        and any(other in others and _kind_behind(told, at) == kind for at, other in enumerate(told))
        for place, word in enumerate(asked)
        if (others := _SINGLED.get(word)) is not None and asked[place - 1 : place] != ["how"]
    )


def _kind_behind(words: Sequence[str], place: int) -> str | None:
    """Returns the stem of the first content word behind a place: of “older of the two brothers”, that of “brothers”."""
    behind = (word for word in words[place + 1 : place + 5] if is_content(word) and word not in NUMBER_WORDS)
    return next(map(word_stem, behind), None)


NUMBER_ASKED = lazy(r"\b\d[\d.,]*\d\b")


def lacks_number(question: str, statement: Statement, before: str) -> bool:
    """Whether neither a sentence nor what stands `before` it has a number of the question, of two digits or more."""
    keys = {number.key for number in statement.numbers}
    return any(n not in keys and n not in f"{before} {statement.text}" for n in NUMBER_ASKED.findall(question))


_AT = lazy(r"\b(?:in|at|near|from)\s+(?:the\s+)?(?P<place>\w+(?:\s+\w+)?)", re.IGNORECASE)


def is_elsewhere(question: str, statement: Statement, texts: Sequence[str], before: str) -> bool:
    """Whether the question has a place that neither a sentence with another place nor what stands `before` it has."""
    asked = _AT.search(question)
    if asked is None or not any(is_placed(statement, name) for name in statement.names):
        return False
    names = names_in_question(asked["place"], texts, {})
    return bool(names) and stems_in(f"{before} {statement.text}").isdisjoint(names[0])
