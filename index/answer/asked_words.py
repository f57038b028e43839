"""Recognises questions for somebody's words: “what did Ann Lee say about the dam?”, “how did she respond?”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.corpus.person_words import OFFICES, PEOPLE_NOUNS, RELATIVES, TITLES
from index.corpus.tokens import SEARCH_WORD, STOPWORDS, key, word_set
from index.facts.name_mentions import BODIES
from index.facts.reporting_verbs import SAYING
from index.lazy_regex import lazy

_ASKED = lazy(r"\b(?P<how>what|how)\s+(?:did|does|do|has|have|had)\s+(?P<rest>[^?.!;:]+)", re.IGNORECASE)
_SAY = word_set("say said says")
_PERSON_WORDS = 6  # at most, with a title or a job
_PEOPLE = OFFICES | PEOPLE_NOUNS | RELATIVES | TITLES | BODIES | {"police"}
_DETERMINERS = word_set("the a an his her their its our this that")
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


def asked_words(text: str) -> AskedWords | None:
    """Returns whose words a question asks for; None if it asks for something else."""
    found = _ASKED.search(text)
    if found is None:
        return None
    words = tuple(SEARCH_WORD.finditer(found["rest"]))
    verb = next((place for place, word in enumerate(words[: _PERSON_WORDS + 1]) if key(word.group()) in SAYING), 0)
    if not verb or _NOT_ONE_PERSON.search(found["rest"][: words[verb].start()]):
        return None
    said = tuple(word.group() for word in words)
    about = said[verb + 1 :]
    return AskedWords(said[:verb], about, found["how"].casefold() == "what" and key(said[verb]) in _SAY and not about)


def asked_of_another(text: str, person: str) -> str | None:
    """Returns the question for somebody's words, asked of another person: “what did the captain say?”, “the mayor”.

    None if it asks for something else, or `person` is no name and no word for people.
    """
    asked = asked_words(text)
    words = [word.group() for word in SEARCH_WORD.finditer(person)]
    content = words[1:] if words and key(words[0]) in _DETERMINERS else words
    if asked is None or not content or any(key(word) in STOPWORDS for word in content):
        return None
    last = key(content[-1])
    is_name = content == words and all(word[0].isupper() for word in words)
    if not (is_name or last in _PEOPLE or last.removesuffix("s") in _PEOPLE):
        return None
    named = re.compile(r"\W+".join(map(re.escape, asked.person)))
    return named.sub(lambda _: person, text, count=1)
