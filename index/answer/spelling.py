"""Which words of a question are names, and whether the story knows them.

A name that stands nowhere in the articles is the surest sign that they do not answer. But people type in lower case,
with slips and by half the name, so a word counts as an unknown name only where it is neither an ordinary English word
nor near to any word of the story.
"""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.lazy_regex import late
from index.models.shipped import checked
from index.store.bm25 import tokens

WORD = late(r"[^\W_]+(?:[’'][^\W_]+)*")
SHORTEST_TO_MEND = 4  # below, one changed letter makes another word


@cache
def ordinary_stems() -> frozenset[str]:
    """Stems of ordinary English words, none of them a name; see `bench/words.py`."""
    packed = checked(Path(__file__).parent / "data" / "english.txt.gz")
    return frozenset(gzip.decompress(packed).decode().split("\n"))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of one word, as the word index has it."""
    found = tokens(word)
    return found[0] if found else ""


@lru_cache(maxsize=2048)
def stems_in(text: str) -> frozenset[str]:
    """The stems of a text's words, each once."""
    return frozenset(map(stem, WORD.findall(text)))


def slips(word: str) -> int:
    """How many slips of the finger a word of this length may hold."""
    if len(word) < SHORTEST_TO_MEND:
        return 0
    return 1 if len(word) < 8 else 2


def nearest(word: str, vocabulary: Collection[str]) -> str | None:
    """The word of the vocabulary that `word` most likely stands for, same first letter; None where none is near."""
    allowed = slips(word)
    if not allowed:
        return None
    starting = _starting(frozenset(vocabulary), word[0])
    lengths = range(len(word) - allowed, len(word) + allowed + 1)
    same_start = sorted(itertools.chain.from_iterable(starting.get(length, ()) for length in lengths))
    # Two letters changed places is one slip to the hand, hence OSA.
    found = process.extractOne(word, same_start, scorer=OSA.distance, score_cutoff=allowed)
    return str(found[0]) if found else None


@lru_cache(maxsize=64)
def _starting(vocabulary: frozenset[str], letter: str) -> dict[int, list[str]]:
    """The words with this first letter by length. A frozen set knows its own hash, so the same one is found at once."""
    words: dict[int, list[str]] = {}
    for word in vocabulary:
        if word[:1] == letter:
            words.setdefault(len(word), []).append(word)
    return words


@dataclass(frozen=True, slots=True)
class Reading:
    """A question's words against the story's.

    `corrected` maps words that the story lacks to those that they are typing errors of; `unknown` are names and
    other words outside the language that the story does not have; `strange` are ordinary words that it does not have;
    `known` counts the content words that it has.
    """

    corrected: dict[str, str]
    unknown: tuple[str, ...]
    strange: tuple[str, ...]
    known: int


def read_words(
    question: str, *, frequency: Callable[[str], int], vocabulary: Collection[str], stop: Collection[str]
) -> Reading:
    """Sort a question's words.

    Args:
        question: as asked.
        frequency: stem → in how many sentences of the story it stands.
        vocabulary: the story's stems, to correct typing errors with; may be empty for a very large story.
        stop: stems that say nothing (question words, articles, …).
    """
    corrected: dict[str, str] = {}
    unknown: list[str] = []
    strange: list[str] = []
    known = 0
    written_in_lower_case = question == question.lower()
    for position, found in enumerate(WORD.finditer(question)):
        word = found.group()
        root = stem(word)
        if len(root) < 2 or root in stop or word.isdigit():
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
    return Reading(corrected, tuple(unknown), tuple(strange), known)
