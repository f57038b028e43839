"""Finds syndicated copies: text of an agency or a partner that several outlets print as their own article.

Two articles are copies if about half of the shorter one's word sequences occur in the other; nearly all, if they
contradict each other. Quoted words do not count: independent reports quote the same statements. The overlap is counted
exactly, because MinHash estimates Jaccard similarity, which is low for an article cut to half.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

import msgspec
import numpy as np
from numpy.typing import NDArray

from index.compare.difference import Difference
from index.corpus.passages import Corpus
from index.corpus.types import Article
from index.lazy_regex import lazy

_WORDS_PER_RUN = 5  # words per sequence
_MIN_RUNS = 20  # sequences of the shorter article; below that two short notices are similar by chance
_MIN_SHARE = 0.4  # of the shorter article's sequences; one changed word affects five of them
_MIN_SHARE_CONTRADICTING = 0.9  # a copy with one fact updated shares nearly all the rest
_STYLE = frozenset({"wording", "spelling"})  # differences that change no fact
_QUOTED = lazy(r"[“\"«„][^”\"»“]{0,800}[”\"»“]")
_PRIME = np.uint64(0x9E3779B97F4A7C15)

Hashes = NDArray[np.uint64]


class Copies(msgspec.Struct, frozen=True, array_like=True):
    """The numbers of articles that print the same text, by date.

    `first` is the one published first; -1 if their dates do not tell.
    """

    articles: tuple[int, ...]
    first: int


def find_copies(corpus: Corpus, differences: Iterable[Difference] = ()) -> tuple[Copies, ...]:
    """Returns the groups of copies among articles of different outlets, in story order, in time linear in the text.

    `differences` are those between the articles.
    """
    contradicting = _contradicting(differences)
    runs = [_runs_of_words(words) for words in _words_of_articles(corpus)]
    outlets = [article.outlet for article in corpus.articles]
    parents = list(range(len(runs)))

    def root(number: int) -> int:
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    for one, other, shared in _shared_runs(runs):
        shorter = min(len(runs[one]), len(runs[other]))
        least = _MIN_SHARE_CONTRADICTING if (one, other) in contradicting else _MIN_SHARE
        if outlets[one] != outlets[other] and shorter >= _MIN_RUNS and shared >= least * shorter:
            parents[root(other)] = root(one)
    by_root = sorted((root(number), number) for number in range(len(runs)))
    groups = [[number for _, number in members] for _, members in groupby(by_root, key=itemgetter(0))]
    return tuple(_group(corpus.articles, group) for group in sorted(groups) if len(group) > 1)


def _contradicting(differences: Iterable[Difference]) -> set[tuple[int, int]]:
    """Returns the pairs of articles, the lower number first, that state different facts."""
    return {
        (min(a.article, b.article), max(a.article, b.article))
        for difference in differences
        if difference.kind not in _STYLE
        for a in difference.one
        for b in difference.other
    }


def _group(articles: Sequence[Article], members: list[int]) -> Copies:
    members = sorted(members, key=lambda number: (str(articles[number].published or "9"), number))
    days = [articles[number].published for number in members]
    stated = all(articles[number].published and "published" not in articles[number].inferred for number in members)
    return Copies(tuple(members), members[0] if stated and days[0] != days[1] else -1)


def _words_of_articles(corpus: Corpus) -> Iterator[NDArray[np.uint64]]:
    """Yields the words of each article's citable sentences as numbers; notes and boilerplate are left out."""
    numbers: dict[str, int] = {}
    by_article: list[list[str]] = [[] for _ in corpus.articles]
    for sentence in corpus.sentences:
        by_article[sentence.article].append(corpus.text(sentence))
    for sentences in by_article:
        words = re.findall(r"\w+", _QUOTED.sub(" ", " ".join(sentences)).casefold())
        yield np.array([numbers.setdefault(word, len(numbers) + 1) for word in words], dtype=np.uint64)


def _runs_of_words(words: NDArray[np.uint64]) -> Hashes:
    """Returns the distinct hashes of all word sequences."""
    if len(words) < _WORDS_PER_RUN:
        return np.zeros(0, dtype=np.uint64)
    mixed = np.zeros(len(words) - _WORDS_PER_RUN + 1, dtype=np.uint64)
    for place in range(_WORDS_PER_RUN):
        mixed = mixed * _PRIME + words[place : place + len(mixed)]
        mixed ^= mixed >> np.uint64(29)
    return np.unique(mixed)


def _shared_runs(runs: Sequence[Hashes]) -> Iterator[tuple[int, int, int]]:
    """Yields pairs of articles, the lower number first, with the number of sequences they share.

    For a sequence in many articles, each is paired only with the first and the next one, which keeps the work linear;
    copies still meet because they share nearly all sequences.
    """
    if not runs:
        return
    hashes = np.concatenate(runs)
    owners = np.repeat(np.arange(len(runs), dtype=np.int64), [len(one) for one in runs])
    order = np.lexsort((owners, hashes))
    hashes, owners = hashes[order], owners[order]
    same = hashes[1:] == hashes[:-1]
    starts = np.concatenate(([0], np.flatnonzero(~same) + 1))
    firsts = owners[np.repeat(starts, np.diff(np.append(starts, len(hashes))))]
    second = owners[1:][same]
    beside, first = owners[:-1][same], firsts[1:][same]
    apart = first != beside  # the same pair counts once
    pairs = np.concatenate((beside * len(runs) + second, first[apart] * len(runs) + second[apart]))
    found, counts = np.unique(pairs, return_counts=True)
    for pair, count in zip(found.tolist(), counts.tolist(), strict=True):
        yield pair // len(runs), pair % len(runs), count
