"""The words of a question against those of the story: stems, stop words, typing errors, unknown words and names.

A name that stands nowhere in the articles is the surest sign that they do not answer. But people type in lower case,
with typing errors, and only half of a name. So a word is unknown only if it is neither an ordinary English word nor
near to any word of the story. A word is a name if the articles print it with a capital inside sentences: the right
event with another person is the commonest near-miss in a news story.
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

from index.corpus.tokens import SEARCH_WORD, STOPWORDS, word_set
from index.models.shipped import checked
from index.store.bm25 import tokens

SHORTEST_TO_CORRECT = 4  # below, one changed letter makes another word
OFTEN = 0.7  # of a word's places inside sentences have a capital where it is a name
_OPENS = "“\"‘'([—–:.!?…"  # after these a capital proves nothing


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
    return frozenset(map(stem, SEARCH_WORD.findall(text)))


# A question can turn on these: “during the talks”, “the same”, “only once”; “may” is a month, “ill” a state.
_TELLING = word_set(
    """
    down during each either every few further id ill lets may might must nor once only other own same shall through
    under until upon yet
    """
)
# These count as words of the question in the figures that the calibration was fitted to.
_FITTED_WITH = word_set(
    """
    hers herself himself itself myself ours theirs themselves yours yourself arent cant couldnt didnt doesnt dont hadnt
    hasnt havent hes isnt ive shes shouldnt thats theres theyre wasnt werent weve wont wouldnt youre youve
    """
)
# What people type around a question, and words for the articles themselves; and what the apostrophe of “don’t” leaves.
_CHAT = word_set(
    """
    actually anybody anyone anyway anyways apparently article articles basically bit btw cause cuz done exactly get go
    going gonna got gotta guys hey idk kinda know lol na ok okay outlet outlets paper papers please pls plz quite really
    saying somebody someone story stuff supposedly tell thing tho though thru u um ur whos wtf ya yeah yo
    d didn doesn don isn ll re t ve wasn
    """
)
STOP_WORDS = STOPWORDS - _TELLING - _FITTED_WITH | _CHAT
STOP = STOP_WORDS | frozenset(map(stem, STOP_WORDS))


def errors_allowed(word: str) -> int:
    """How many typing errors a word of this length may hold."""
    if len(word) < SHORTEST_TO_CORRECT:
        return 0
    return 1 if len(word) < 8 else 2


def nearest(word: str, vocabulary: Collection[str]) -> str | None:
    """The word of the vocabulary that `word` most likely stands for, same first letter; None where none is near."""
    allowed = errors_allowed(word)
    if not allowed:
        return None
    starting = _starting(frozenset(vocabulary), word[0])
    lengths = range(len(word) - allowed, len(word) + allowed + 1)
    same_start = sorted(itertools.chain.from_iterable(starting.get(length, ()) for length in lengths))
    # Two letters changed places is one typing error, hence OSA.
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
class QuestionWords:
    """A question's words against the story's.

    `corrected` maps words that the story lacks to those that they are typing errors of; `unknown` are names and
    other words outside the language that the story does not have; `strange` are ordinary words that it does not have;
    `known` counts the content words that it has.
    """

    corrected: dict[str, str]
    unknown: tuple[str, ...]
    strange: tuple[str, ...]
    known: int


def read_words(question: str, *, frequency: Callable[[str], int], vocabulary: Collection[str]) -> QuestionWords:
    """Sort a question's words.

    Args:
        question: as asked.
        frequency: stem → in how many sentences of the story it stands.
        vocabulary: the story's stems, to correct typing errors with; may be empty for a very large story.
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


@lru_cache(maxsize=4096)
def capitals(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The stems that `text` prints with a capital where no sentence begins, and those that it prints without one."""
    high, low = set(), set()
    for found in SEARCH_WORD.finditer(text):
        word = found.group()
        if word[0].islower():
            low.add(stem(word))
        elif (
            found.start()
            and text[max(0, found.start() - 3) : found.start()].rstrip()[-1:] not in _OPENS
            and not word.isdigit()
        ):
            high.add(stem(word))
    return frozenset(high), frozenset(low)


def names_in_question(question: str, texts: Sequence[str], corrected: Mapping[str, str]) -> list[list[str]]:
    """The question's names, each as the stems of its words; words that stand side by side make one name.

    Args:
        question: as asked.
        texts: sentences of the story among which the names are looked for.
        corrected: typing error → the stem it is meant for.
    """
    roots = [corrected.get(word, stem(word)) for word in SEARCH_WORD.findall(question)]
    known = [capitals(text) for text in texts]
    is_name = {root: _is_name(root, known) for root in roots if root not in STOP and len(root) > 1}
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


def _is_name(root: str, known: Sequence[tuple[frozenset[str], frozenset[str]]]) -> bool:
    """Whether the texts print the word with a capital nearly wherever that proves something."""
    high = sum(root in names for names, _ in known)
    return high > 0 and high >= OFTEN * (high + sum(root in plain for _, plain in known))


def share_named(names: Sequence[Sequence[str]], stems: Collection[str]) -> float:
    """How many of the names stand among `stems`, by any of their words, 0..1; 1 where there are none."""
    if not names:
        return 1.0
    return sum(any(part in stems for part in name) for name in names) / len(names)
