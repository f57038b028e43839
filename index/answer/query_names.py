"""The names of a question, as the story's own capitals tell them, and whether a sentence is about them.

In a news story the right event with another person is the commonest near-miss, and people type names in lower case: so
what is a name is read off the articles, where it is printed with a capital inside sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from index.answer.spelling import WORD, stem

OFTEN = 0.7  # of a word's places inside sentences have a capital where it is a name
_OPENS = "“\"‘'([—–:.!?…"  # after these a capital proves nothing


@lru_cache(maxsize=4096)
def capitals(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The stems that `text` prints with a capital where no sentence begins, and those that it prints without one."""
    high, low = set(), set()
    for found in WORD.finditer(text):
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


def names_in_question(
    question: str, texts: Sequence[str], corrected: Mapping[str, str], stop: Collection[str]
) -> list[list[str]]:
    """The question's names, each as the stems of its words; words that stand side by side make one name.

    Args:
        question: as asked.
        texts: sentences of the story among which the names are looked for.
        corrected: typing error → the stem it is meant for.
        stop: stems that are no names.
    """
    roots = [corrected.get(word, stem(word)) for word in WORD.findall(question)]
    known = [capitals(text) for text in texts]
    is_name = {root: _is_name(root, known) for root in roots if root not in stop and len(root) > 1}
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
