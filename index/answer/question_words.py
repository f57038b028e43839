"""Compares a question's words with the story's: stems, stop words, typing errors, unknown words and names.

A name that occurs nowhere in the articles is the best sign that they do not answer the question. But people type in
lower case, make typing errors, and use only part of a name. So a word counts as unknown only if it is neither ordinary
English nor similar to a word of the story. A word is a name if the articles capitalise it inside sentences: the right
event with the wrong person is the most common near miss in a news story.
"""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.corpus.person_words import is_first_name
from index.corpus.tokens import SEARCH_WORD, STOP, stem
from index.models.shipped import checked

SHORTEST_TO_CORRECT = 4  # in shorter words, one changed letter makes another word
MIN_CAPITALISED = 0.7  # minimum share of capitalised occurrences of a name, inside sentences
_SENTENCE_OPENERS = "“\"‘'([—–:.!?…"  # a capital after these proves nothing


@cache
def ordinary_stems() -> frozenset[str]:
    """Returns the stems of ordinary English words that are not names; see `bench/words.py`."""
    packed = checked(Path(__file__).parent / "data" / "english.txt.gz")
    return frozenset(gzip.decompress(packed).decode().split("\n"))


def errors_allowed(word: str) -> int:
    """Returns the number of typing errors allowed in a word of this length."""
    if len(word) < SHORTEST_TO_CORRECT:
        return 0
    return 1 if len(word) < 8 else 2


def nearest(word: str, vocabulary: Collection[str]) -> str | None:
    """Returns the most similar word of the vocabulary with the same first letter; None if none is similar enough."""
    allowed = errors_allowed(word)
    if not allowed:
        return None
    starting = _starting(frozenset(vocabulary), word[0])
    lengths = range(len(word) - allowed, len(word) + allowed + 1)
    same_start = sorted(itertools.chain.from_iterable(starting.get(length, ()) for length in lengths))
    # OSA counts a transposition as a single error.
    found = process.extractOne(word, same_start, scorer=OSA.distance, score_cutoff=allowed)
    return str(found[0]) if found else None


@lru_cache(maxsize=64)
def _starting(vocabulary: frozenset[str], letter: str) -> dict[int, list[str]]:
    """Groups the words with this first letter by length. A frozenset caches its hash, so repeated calls are cheap."""
    words: dict[int, list[str]] = {}
    for word in vocabulary:
        if word[:1] == letter:
            words.setdefault(len(word), []).append(word)
    return words


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question's words compared with the story's.

    `corrected` maps typing errors to the story's stems; `unknown` are names and non-English words that the story lacks;
    `strange` are ordinary words that it lacks; `known` counts the content words that it has.
    """

    corrected: dict[str, str]
    unknown: tuple[str, ...]
    strange: tuple[str, ...]
    known: int


def read_words(question: str, *, frequency: Callable[[str], int], vocabulary: Collection[str]) -> QuestionWords:
    """Classifies a question's words.

    Args:
        question: as asked.
        frequency: maps a stem to the number of the story's sentences that contain it.
        vocabulary: the story's stems, to correct typing errors; may be empty for a very large story.
    """
    corrected: dict[str, str] = {}
    unknown: list[str] = []
    strange: list[str] = []
    known = 0
    written_in_lower_case = question == question.lower()
    for position, found in enumerate(SEARCH_WORD.finditer(question)):
        word = found.group()
        root = stem(word)
        if len(root) < 2 or root in STOP or word.isdigit():
            continue
        if frequency(root):
            known += 1
            continue
        capital = word[0].isupper() and position > 0 and not written_in_lower_case and not question.isupper()
        if root in ordinary_stems() and not capital:
            strange.append(word)
            continue
        near = nearest(root, vocabulary)
        if near:
            corrected[word] = near
            known += 1
        elif nearest(root, ordinary_stems()) and not capital and word.islower():
            strange.append(word)
        else:
            unknown.append(word)
    return QuestionWords(corrected, tuple(unknown), tuple(strange), known)


def is_absent(name: str, words: QuestionWords) -> bool:
    """Whether the story lacks every content word of a name in the question."""
    content = [word for word in SEARCH_WORD.findall(name) if stem(word) not in STOP]
    return bool(content) and {*words.unknown, *words.strange}.issuperset(content)


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
        corrected: typing error → intended stem.
    """
    roots = [corrected.get(word, stem(word)) for word in SEARCH_WORD.findall(question)]
    known = [capitals(text) for text in texts]
    is_name: dict[str, bool] = {}
    for root in roots:
        if root not in STOP and len(root) > 1:
            high, low = sum(root in names for names, _ in known), sum(root in plain for _, plain in known)
            is_name[root] = high > 0 and high >= MIN_CAPITALISED * (high + low)
    found: list[list[str]] = []
    beside = False
    for root in roots:
        name = is_name.get(root, False)
        if name and beside:
            found[-1].append(root)
        elif name:
            found.append([root])
        beside = name
    return found


def share_named(names: Sequence[Sequence[str]], stems: Collection[str]) -> float:
    """Returns the share of names with any of their words among `stems`, 0..1; 1 without names."""
    if not names:
        return 1.0
    return sum(any(part in stems for part in name) for name in names) / len(names)
