"""What a question asks for: `parse_query` reads it once into a `Query`, before retrieval.

Here are its names, whose words it asks for, and follow-ups, which ask the previous question of another outlet, person
or date. `named_outlets`, `date_questions`, `comparison_questions` and `note_questions` have what only some questions
need; `intent` recognises metadata and pronouns.
"""

from __future__ import annotations

import gzip
import itertools
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, Protocol

from index.answer.comparison_questions import (
    CHOICES,
    COMPARES,
    CONTRASTS,
    NUMBER_CHOICE,
    OPEN_QUESTION,
    SOURCES,
    VAGUE_NUMBER,
    compared_outlets,
    has_topic,
    topic,
)
from index.answer.date_questions import DATE_ASKED, AskedDate, asked_date, only_date
from index.answer.intent import Field, asked_field, is_ellipsis, refers_back
from index.answer.named_outlets import (
    ACCORDING_TO_ARTICLE,
    OUTLET_SAYS,
    USED_AS_OUTLET,
    absent_outlet,
    any_name,
    outlet_mentions,
    outlets_meant,
    outlets_named,
    with_full_names,
    without_outlets,
)
from index.answer.note_questions import NOTES_ASKED, asked_notes
from index.answer.phrases import REFERS_IN
from index.answer.results import QUESTION_CHARACTERS, Question
from index.corpus.person_words import OFFICES, PEOPLE_NOUNS, RELATIVES, TITLES, is_first_name, sex_of_first_name
from index.corpus.tokens import (
    COMMON_WORDS,
    SEARCH_WORD,
    STOP,
    STOPWORDS,
    guess_language,
    key,
    stem,
    word_set,
)
from index.corpus.types import NoteKind, Outlet
from index.facts.name_mentions import BODIES
from index.facts.reporting_verbs import SAYING
from index.lazy_regex import lazy
from index.shipped import checked

Comparison = Literal["on_topic", "any_difference"]


# The names in a question: words that the articles capitalise inside sentences. The right event with the wrong person is
# the most common near miss in a news story.

MIN_CAPITALISED = 0.7  # minimum share of capitalised occurrences of a name, inside sentences
_SENTENCE_OPENERS = "“\"‘'([—–:.!?…"  # a capital after these proves nothing


@cache
def ordinary_stems() -> frozenset[str]:
    """Returns the stems of ordinary English words that are not names; see `bench/words.py`."""
    packed = checked(Path(__file__).parent / "data" / "english.txt.gz")
    return frozenset(gzip.decompress(packed).decode().split("\n"))


@lru_cache(maxsize=4096)
def capitals(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Returns the stems that `text` capitalises inside sentences, and those that it prints in lower case."""
    high, low = set(), set()
    for found in SEARCH_WORD.finditer(text):
        word = found.group()
        if word[0].islower():
            low.add(stem(word))
        elif is_first_name(word) or (
            found.start()
            and text[max(0, found.start() - 3) : found.start()].rstrip()[-1:] not in _SENTENCE_OPENERS
            and not word.isdigit()
        ):
            high.add(stem(word))
    return frozenset(high), frozenset(low)


def names_in_question(question: str, texts: Sequence[str], corrected: Mapping[str, str]) -> list[list[str]]:
    """Returns the question's names, each as the stems of its words; adjacent words form one name.

    Args:
        question: as asked.
        texts: sentences of the story that show which words are names.
        corrected: typing error → intended word.
    """
    roots = [stem(corrected.get(word, word)) for word in SEARCH_WORD.findall(question)]
    known = [capitals(text) for text in texts]
    is_name: dict[str, bool] = {}
    for root in roots:
        if root not in STOP and len(root) > 1:
            high, low = sum(root in names for names, _ in known), sum(root in plain for _, plain in known)
            is_name[root] = high > 0 and high >= MIN_CAPITALISED * (high + low)
    runs = itertools.groupby(roots, key=lambda root: is_name.get(root, False))
    return [list(run) for name, run in runs if name]


def share_named(names: Sequence[Sequence[str]], stems: Collection[str]) -> float:
    """Returns the share of names with any of their words among `stems`, 0..1; 1 without names."""
    if not names:
        return 1.0
    return sum(any(part in stems for part in name) for name in names) / len(names)


# Follow-ups, and somebody's words

_AND = r"\W*(?:(?:and|but|so|ok|okay)\W+)*"
_THEN = r"(?:\W+(?:then|too|though))?\W*"
_ABOUT_THAT = r"(?:\s+(?:about|on|of|to)\s+(?:that|this|it))?"
# “and in the Echo?”, “what does the Echo say about that?”: the previous question, asked of an outlet
_SAME_OF_OUTLET = lazy(
    rf"{_AND}(?:(?:(?:what|how)\s+about\s+)?(?:according\s+to\s+|in\s+|from\s+|by\s+)?the\s+article(?:['’]s)?|"
    rf"what\s+(?:does|did|do|has)\s+the\s+article\s+{OUTLET_SAYS}{_ABOUT_THAT}){_THEN}",
    re.IGNORECASE,
)
# “the other outlet?”, “and what do the others say?”: the previous question, asked of every outlet
_SAME_OF_OTHERS = lazy(
    rf"{_AND}(?:(?:(?:what|how)\s+about\s+|in\s+|from\s+)?(?:any\s+|the\s+|all\s+)*other(?:s|\s+{SOURCES})|"
    rf"what\s+(?:do|does|did|have)\s+(?:the\s+|all\s+)*other(?:s|\s+{SOURCES})\s+{OUTLET_SAYS}{_ABOUT_THAT}){_THEN}",
    re.IGNORECASE,
)
# “and Quist?”, “what about Ann Quist?”: the previous question, asked of somebody else
_SAME_OF_NAME = lazy(
    r"\W*(?:(?:and|but|so|ok|okay|und|aber|et|mais|y|pero)\W+(?:(?:what|how)\s+about\s+)?|(?:what|how)\s+about\s+)"
    rf"(?P<name>[\w’'-]+(?:\s+[\w’'-]+){{0,3}}?){_THEN}",
    re.IGNORECASE,
)
_SOMEBODY = lazy(r"\b(?:he|she|him)\b", re.IGNORECASE)
_HE_OR_SHE = lazy(r"\b(he|she|him|his|her)\b", re.IGNORECASE)
_HIS = word_set("he him his")
_WHO_IS = lazy(r"\W*(?:(?:and|so|but)\s+)?who(?:\s+(?:is|was)|'?s)\s", re.IGNORECASE)
_OF_A_THING = lazy(r"\b(?:in|at|on|near|off|from|the|a|an)\s+$", re.IGNORECASE)

# Questions for somebody's words: “what did Ann Lee say about the dam?”, “how did she respond?”
_WORDS_ASKED = lazy(r"\b(?P<how>what|how)\s+(?:did|does|do|has|have|had)\s+(?P<rest>[^?.!;:]+)", re.IGNORECASE)
_SAY = word_set("say said says")
_PERSON_WORDS = 6  # at most, with a title or a job
PEOPLE_WORDS = OFFICES | PEOPLE_NOUNS | RELATIVES | TITLES | BODIES | {"police"}
_DETERMINERS = word_set(
    "the a an his her their its our der die das den dem ein eine einen seine ihre le la les un une son sa el los una"
)
_COMMON = frozenset[str]().union(*COMMON_WORDS.values())
_NOT_ONE_PERSON = lazy(r"\b(?:and|or|who|of|that)\b|['’]s\b|,", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AskedWords:
    """Somebody's words that a question asks for.

    `person` is the name as asked, word by word; `about` are the words after the verb. `any` asks only what was said, on
    whatever topic.
    """

    person: tuple[str, ...]
    about: tuple[str, ...]
    any: bool


# The query


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that a question asks for. Later stages take the `Query`, not its parts.

    `question` is the question as asked, truncated to `QUESTION_CHARACTERS`, with its filters (outlet, dates).
    `content` is the search text, without phrases that address an outlet or ask for a comparison. `outlets` are the
    story's outlets that it names; `unknown_outlet` is a name used like an outlet's that the story lacks, or that
    several outlets share, which are then the `candidates`. `field` is the metadata field that it asks for.
    `comparison`: it compares outlets on a topic, or in general ("how do X and Y differ?"), to be answered from the
    stored disagreements. `notes` are the kinds of notes that it asks for ("was there a correction?"), most serious
    first. `words` says whose words it asks for. `date` is the date that it names. `previous` is the previous
    question of the conversation. `of` names whom or what a follow-up asks the previous question of ("and the mayor?").
    `is_empty`: it has no word to search for.
    """

    question: Question
    content: str
    outlets: tuple[str, ...] = ()
    unknown_outlet: str | None = None
    field: Field | None = None
    comparison: Comparison | None = None
    notes: tuple[NoteKind, ...] = ()
    words: AskedWords | None = None
    date: AskedDate | None = None
    candidates: tuple[str, ...] = ()
    previous: Query | None = None
    of: str = ""
    is_empty: bool = False


class KnownWords(Protocol):
    """What parsing needs of a generation: the story's outlets and word frequencies."""

    @property
    def outlets(self) -> Sequence[Outlet]: ...

    def document_frequency(self, stem: str) -> int: ...


def asked_words(text: str) -> AskedWords | None:
    """Returns whose words a question asks for; None if it asks for something else."""
    found = _WORDS_ASKED.search(text)
    if found is None:
        return None
    words = tuple(SEARCH_WORD.finditer(found["rest"]))
    verb = next((place for place, word in enumerate(words[: _PERSON_WORDS + 1]) if key(word.group()) in SAYING), 0)
    if not verb or _NOT_ONE_PERSON.search(found["rest"][: words[verb].start()]):
        return None
    said = tuple(word.group() for word in words)
    about = said[verb + 1 :]
    return AskedWords(said[:verb], about, found["how"].casefold() == "what" and key(said[verb]) in _SAY and not about)


def _noun_phrase(text: str) -> tuple[str, ...]:
    """Returns the words of “the mayor” or “Ann Quist” without the determiner; empty for “who paid” and “later”."""
    words = tuple(word.group() for word in SEARCH_WORD.finditer(text))
    content = words[1:] if words and key(words[0]) in _DETERMINERS else words
    is_named = content != words or all(word[0].isupper() for word in words) or _is_person(content[-1])
    return content if is_named and not any(key(word) in STOPWORDS | _COMMON for word in content) else ()


def _is_person(word: str) -> bool:
    return key(word) in PEOPLE_WORDS or key(word).removesuffix("s") in PEOPLE_WORDS


def parse_query(question: Question, story: KnownWords) -> Query:
    """Parses a question against a story's outlets and words. Never raises for any text."""
    previous, follows = None, question.follows
    if follows is not None:
        # The previous question has the subject, unless it only was “why?” itself; a longer chain only adds cost.
        while follows.follows is not None and (is_ellipsis(follows.text) or _SAME_OF_OTHERS.fullmatch(follows.text)):
            follows = follows.follows
        previous = parse_query(replace(follows, follows=None), story)
    text = question.text.strip()[:QUESTION_CHARACTERS]
    question = replace(question, text=text, follows=previous.question if previous else None)
    full, ambiguous = text, None
    named: tuple[str, ...] = ()
    if any_name(tuple(story.outlets)).search(text):
        full, ambiguous = with_full_names(text, story.outlets)
        named = outlets_named(full, story.outlets)
    unknown: str | None = None
    if not named and any(pattern.search(full) for pattern in USED_AS_OUTLET):
        unknown = absent_outlet(full, story.outlets, story.document_frequency)
    candidates: tuple[str, ...] = ()
    if question.outlet is not None:
        meant = outlets_meant(question.outlet, story.outlets)
        if len(meant) == 1:
            question = replace(question, outlet=meant[0])
        else:
            unknown, candidates = question.outlet, meant
    elif ambiguous is not None and not set(ambiguous[1]) & set(named):
        unknown, candidates = ambiguous
    content = full
    if named or ACCORDING_TO_ARTICLE.search(full):
        content = without_outlets(full, [outlet for outlet in story.outlets if outlet.name in named])
    of, asks_others = "", False
    if follows is not None and previous is not None:
        asks_others = _SAME_OF_OTHERS.fullmatch(content) is not None
        of_name = None if asks_others else _SAME_OF_NAME.fullmatch(content)
        of = " ".join(_noun_phrase(of_name["name"])) if of_name else ""
        if (same := _same_question(question, content, named, of_name, follows, story)) is not None:
            return same
        if not of and (person := _person_meant(content, follows, story)) is not None:
            named_one = _with_person(content, person)
            content = content if refers_back(named_one) else named_one
        if _is_complete(content, story):
            previous = None
    query = Query(
        question,
        content or text,
        named,
        unknown,
        asked_field(text),
        notes=asked_notes(content) if unknown is None and NOTES_ASKED.search(content) else (),
        words=asked_words(content),
        date=asked_date(content) if DATE_ASKED.search(content) else None,
        previous=previous,
        of=of,
        candidates=candidates,
        is_empty=SEARCH_WORD.search(text) is None,
    )
    asks_more = bool(candidates or query.notes) or query.field == "list"
    compares = not asks_more and (asks_others or is_comparison(full, story.outlets))
    return _with_comparison(query, full, story) if compares else query


def _same_question(
    question: Question,
    content: str,
    named: tuple[str, ...],
    of_name: re.Match[str] | None,
    follows: Question,
    story: KnownWords,
) -> Query | None:
    """Returns the question before, asked of the outlet, the date or the person that is all a follow-up names; or None.

    `follows` may itself only name an outlet or somebody. `of_name` is the match of `_SAME_OF_NAME`.
    """
    if _SAME_OF_OUTLET.fullmatch(content):
        earlier = parse_query(follows, story)
        return Query(question, earlier.content, named, None, earlier.field, notes=earlier.notes)
    if (when := only_date(content)) is not None:
        earlier = parse_query(follows, story)
        before = earlier.content.replace(earlier.date.text, " ") if earlier.date else earlier.content
        content = f"{before.rstrip(' ?')} {when}?"
        return replace(earlier, question=question, content=content, date=asked_date(content), previous=None)
    if of_name is None:
        return None
    earlier, of = parse_query(follows, story), " ".join(_noun_phrase(of_name["name"]))
    if (same := _asked_of_name(of_name, earlier.content, story)) is None:
        return None
    words = asked_words(same)
    return replace(earlier, question=question, content=same, words=words, previous=None, of=of, is_empty=False)


def _asked_of_name(asked: re.Match[str], before: str, story: KnownWords) -> str | None:
    """Returns the question `before` with the person that “and Quist?” names; None if nobody can be replaced.

    Replaces whose words it asks for, or else its only name, or else its only pronoun.
    """
    words, person = asked_words(before), _noun_phrase(asked["name"])
    if words is not None and person and (all(word[0].isupper() for word in person) or _is_person(person[-1])):
        named = re.compile(r"\W+".join(map(re.escape, words.person)))
        return named.sub(lambda _: asked["name"], before, count=1)
    spans = _name_spans(before, story) or [found.span() for found in _SOMEBODY.finditer(before)]
    if len(spans) != 1 or _name_spans(asked.string, story) != [asked.span("name")]:
        return None
    start, end = spans[0]
    return f"{before[:start]}{asked['name']}{before[end:]}"


def _person_meant(text: str, follows: Question | None, story: KnownWords) -> str | None:
    """Returns the person whom “he” or “her” in a follow-up means: the only name of the last question with one.

    None if it is hardly a person's: it has no first name, and the question asks neither who that is nor what they said.
    """
    if not _is_about_somebody(text) or _name_spans(text, story):
        return None
    while follows is not None:
        before = follows.text
        names = [
            before[start:end] for start, end in _name_spans(before, story) if not _OF_A_THING.search(before[:start])
        ]
        if names:
            words = [word for word in SEARCH_WORD.findall(before) if word not in names[0]]
            is_one = len(names) == 1 and not any(_is_person(word) for word in words)
            asked = asked_words(before)
            sounds_so = (
                any(is_first_name(word) for word in names[0].split())
                or _WHO_IS.match(before)
                or (asked is not None and " ".join(asked.person) == names[0])
            )
            fits = sex_of_first_name(names[0]) in ("", "m" if _HE_OR_SHE.findall(text)[0].casefold() in _HIS else "f")
            return names[0] if is_one and sounds_so and fits else None
        if not _is_about_somebody(before):
            return None
        follows = follows.follows
    return None


def _is_about_somebody(text: str) -> bool:
    """Whether a text has a pronoun for one man or for one woman, and not both."""
    pronouns = {key(found) for found in _HE_OR_SHE.findall(text)}
    return bool(pronouns) and (pronouns <= _HIS or pronouns.isdisjoint(_HIS))


def _with_person(text: str, person: str) -> str:
    """Returns a question that has “he” or “her” with a name in place of the first."""
    before, pronoun, behind = _HE_OR_SHE.split(text, maxsplit=1)
    follows = SEARCH_WORD.match(behind.lstrip())
    owns = key(pronoun) == "his" or (
        key(pronoun) == "her" and follows is not None and key(follows.group()) not in STOPWORDS
    )
    return f"{before}{person}{'’s' if owns else ''}{behind}"


def _is_complete(text: str, story: KnownWords) -> bool:
    """Whether a question can be understood on its own: it names somebody and asks something about them.

    In German, French and Spanish, where names cannot be told from nouns, one noun or two words of the story are enough.
    """
    language = guess_language(text)
    words = list(SEARCH_WORD.finditer(text))
    if language == "en":
        names = _name_spans(text, story)
        others = sum(not any(start <= word.start() < end for start, end in names) for word in words)
    else:
        content = [word for word in words if key(word.group()) not in COMMON_WORDS[language]]
        known = [word for word in content if story.document_frequency(stem(word.group()))]
        capitals = [word for word in known if word is not words[0] and word.group()[0].isupper()]
        names = [word.span() for word in capitals or known[1:] if language in REFERS_IN]
        others = len(words) - len(names)
    return bool(names) and others > 1 and not refers_back(text)


def _name_spans(text: str, story: KnownWords) -> list[tuple[int, int]]:
    """Returns the spans of names: words of the story that are capitalised or not ordinary English.

    Only in English. Adjacent words are one name.
    """
    found: list[tuple[int, int]] = []
    if guess_language(text) != "en":
        return found
    for word in SEARCH_WORD.finditer(text):
        root = stem(word.group())
        capital = word.start() > 0 and word.group()[0].isupper()
        if (
            not root
            or not story.document_frequency(root)
            or not (capital or (root not in ordinary_stems() and root not in STOP))
        ):
            continue
        end = word.end() - (2 if re.search(r"[’']s$", word.group()) else 0)
        if found and not text[found[-1][1] : word.start()].strip():
            found[-1] = (found[-1][0], end)
        else:
            found.append((word.start(), end))
    return found


def is_comparison(question: str, outlets: Sequence[Outlet] = ()) -> bool:
    """Whether a question asks how outlets differ or agree rather than for a fact.

    Contrasting two of the story's outlets is a comparison, too.
    """
    asked = " ".join(question.replace("’", "'").split())
    text = VAGUE_NUMBER.sub(" ", asked)
    if NUMBER_CHOICE.search(asked) or any(pattern.search(text) for pattern in COMPARES):
        return True
    if not OPEN_QUESTION.search(text) and any(pattern.search(text) for pattern in CHOICES):
        return True
    return CONTRASTS.search(text) is not None and len(outlet_mentions(text, outlets)) >= 2


def _with_comparison(query: Query, text: str, story: KnownWords) -> Query:
    """Adds what a comparison compares: the outlets, and the topic as content.

    `text` is the question with outlets by their full names.
    """
    outlets = story.outlets
    compared = compared_outlets(text, outlets)
    if not has_topic(text, outlets):
        if query.previous is not None:  # "Do they agree?" refers to the previous topic.
            earlier = query.previous
            return replace(
                query,
                content=earlier.content,
                outlets=compared,
                unknown_outlet=None,
                field=earlier.field,
                comparison="on_topic",
            )
        if query.question.outlet is None:
            return replace(query, outlets=compared, unknown_outlet=None, comparison="any_difference")
    if len(compared) < 2:
        return replace(query, comparison="on_topic")
    content = topic(text, [outlet for outlet in outlets if outlet.name in compared])
    return replace(query, content=content, outlets=compared, unknown_outlet=None, comparison="on_topic")
