"""The normal form in which quotations are compared, and their overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import LCSseq

from index.corpus.tokens import Word, key, words
from index.corpus.unspaced_names import UNSPACED
from index.facts.numbers import TENS, UNITS
from index.lazy_regex import lazy

_INSERTED = lazy(r"\((?:sic|emphasis [^)]*)\)|\[(?:sic|\.\.\.|…)\]", re.IGNORECASE)
_CHARACTERS = lazy(rf"{UNSPACED.pattern}|(?:(?!{UNSPACED.pattern}).)+")
_NO_SPACE = lazy(rf"(?<={UNSPACED.pattern}) (?={UNSPACED.pattern})")
# British and American spellings.
_SPELLINGS = (
    (lazy(r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ful$|ite$|less$|ers?$|ly$)"), "or"),
    (lazy(r"(?<=[a-z]{2})is(?=e$|ed$|es$|ing$|er$|ers$|ation$|ations$)"), "iz"),
    (lazy(r"(?<=[a-z]{2})ys(?=e$|ed$|es$|ing$)"), "yz"),
    (lazy(r"(?<=[a-z]{2})tre(?=s?$)"), "ter"),
    (lazy(r"(?<=[a-z]{2})ence$"), "ense"),
    (lazy(r"(?<=[a-z])ll(?=ed$|ing$|er$)"), "l"),
    (lazy(r"^grey"), "gray"),
    (lazy(r"^programme"), "program"),
)
_CONTRACTIONS = {
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "werent": "were not",
    "cant": "can not",
    "cannot": "can not",
    "couldnt": "could not",
    "wont": "will not",
    "wouldnt": "would not",
    "shouldnt": "should not",
    "hasnt": "has not",
    "havent": "have not",
    "hadnt": "had not",
    "im": "i am",
    "ive": "i have",
    "youre": "you are",
    "youve": "you have",
    "theyre": "they are",
    "theyve": "they have",
    "weve": "we have",
    "thats": "that is",
    "theres": "there is",
    "whats": "what is",
    "its": "it is",  # a possessive too, on both sides
    "lets": "let us",
    "itll": "it will",
    "youll": "you will",
    "theyll": "they will",
    "whos": "who is",
    "hes": "he is",
    "shes": "she is",
    "id": "i would",
    "youd": "you would",
    "theyd": "they would",
}
_NUMBERS = {word: str(value) for value, word in enumerate([*UNITS, TENS[0]]) if value > 1}


def compared(tokens: Iterable[Word | str]) -> list[str]:
    """Normalises words: British and American spellings, contractions and small numbers become equal."""
    result: list[str] = []
    for token in tokens:
        word = token if isinstance(token, str) else token.key
        if word in _CONTRACTIONS:
            result += _CONTRACTIONS[word].split()
            continue
        word = _NUMBERS.get(word, word)
        for pattern, spelling in _SPELLINGS:
            word = pattern.sub(spelling, word)
        result.append(word)
    return result


def alignment(short: Sequence[str], long: Sequence[str]) -> tuple[int, int, int]:
    """Returns the number of words shared in order, the longest common run, and the words of `long` that they span."""
    blocks = [block for block in LCSseq.editops(short, long).as_matching_blocks() if block.size]
    # A single matching word far away is chance.
    solid = [block for block in blocks if block.size > 1] or blocks
    if not solid:
        return 0, 0, 0
    first, last = solid[0].b, solid[-1].b + solid[-1].size
    near = [block for block in blocks if first - 2 <= block.b <= last + 1]
    spread = near[-1].b + near[-1].size - near[0].b
    return sum(block.size for block in near), max(block.size for block in near), spread


def ngrams(keys: Sequence[str], size: int) -> list[tuple[str, ...]]:
    """Returns every run of `size` words, in order."""
    return [tuple(keys[i : i + size]) for i in range(len(keys) - size + 1)]


def unit_keys(text: str, start: int, end: int, *, characters: bool = False) -> tuple[str, ...]:
    """Returns the normalised words of a span, without editorial insertions (“(sic)”).

    `characters`: as `quoted_words` splits them.
    """
    inserted = [m.span() for m in _INSERTED.finditer(text, start, end)]
    every = quoted_words(text, start, end) if characters else words(text, start, end)
    return tuple(compared(w for w in every if not any(a <= w.start < b for a, b in inserted)))


def quoted_words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Returns the words of a span, and single characters of a script without spaces, where a part may be quoted."""
    found: list[Word] = []
    for word in words(text, start, end):
        if UNSPACED.search(text, word.start, word.end):
            parts = _CHARACTERS.finditer(text, word.start, word.end)
            found += (Word(part.start(), part.end(), key(part.group())) for part in parts)
        else:
            found.append(word)
    return found


def without_spaces(tokens: Sequence[str]) -> str:
    """Joins words by spaces, but the characters of a script without spaces by nothing."""
    return _NO_SPACE.sub("", " ".join(tokens))
