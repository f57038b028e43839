"""Typing errors: the word of a story that a word of a question stands for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.corpus.tokens import stem
from index.lazy_regex import lazy

SHORTEST_TO_CORRECT = 4  # in shorter words, one changed letter makes another word
_CANDIDATES = 8  # stems whose words are compared with a typing error


def errors_allowed(word: str) -> int:
    """Returns the number of typing errors allowed in a word of this length."""
    if len(word) < SHORTEST_TO_CORRECT:
        return 0
    return 1 if len(word) < 8 else 2


def nearest(word: str, vocabulary: Collection[str], printed: Callable[[str], Collection[str]]) -> str | None:
    """Returns the word, in lower case, that a typing error stands for; None if none is similar enough.

    It sounds the same (“Steven” for “Stephen”), or has the same first letter and few letters that differ.

    Args:
        word: as typed.
        vocabulary: stems.
        printed: maps a stem to its words in lower case. They are compared, too, since stems may hide how similar two
            words are: “Silas” becomes “sila”, and “Silus” stays.
    """
    root, typed = stem(word), word.casefold()
    allowed = errors_allowed(root)
    if not allowed:
        return None
    sound = _as_heard(root)
    starting = _by_first_sound(frozenset(vocabulary)).get(sound[0], {})
    near = process.extract(sound, starting, scorer=OSA.distance, score_cutoff=allowed + 1, limit=_CANDIDATES)
    found = (
        (min(errors, errors_between(root, other)), errors, one)
        for _, _, other in near
        for one in printed(other)
        for errors in (errors_between(typed, one),)
    )
    fewest, _, best = min(found, default=(allowed + 1, 0, ""))
    return best if fewest <= allowed else None


def errors_between(typed: str, word: str) -> int:
    """Returns the number of typing errors; 0 for spellings of one sound, many for another first letter."""
    if _as_heard(typed) == _as_heard(word):
        return 0
    # OSA counts a transposition as a single error.
    return int(OSA.distance(typed, word)) if typed[:1] == word[:1] else len(typed) + len(word)


_SOUNDS = (
    ("ph", "f"), ("v", "f"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("z", "s"),
    ("c", "k"), ("q", "k"), ("kh", "k"), ("th", "t"), ("y", "i"),
)  # fmt: skip
_DOUBLED = lazy(r"(\w)\1+")


def _as_heard(word: str) -> str:
    """Spells letters that sound alike in one way: “catherine” and “katherine”, “thompson” and “tompson”."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=8)
def _by_first_sound(vocabulary: frozenset[str]) -> dict[str, dict[str, str]]:
    """Returns first letter of the sound → stem → sound. A frozenset caches its hash, so repeated calls are cheap."""
    sounds: dict[str, dict[str, str]] = {}
    words = sorted(vocabulary)
    # One text is read faster than thousands of words.
    for root, sound in zip(words, _as_heard("\n".join(words)).split("\n"), strict=False):
        sounds.setdefault(sound[:1], {})[root] = sound
    return sounds
