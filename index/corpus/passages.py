"""Passages: runs of sentences sized for chat (skeleton: filled in by the corpus work)."""

from __future__ import annotations

from dataclasses import dataclass

from index.corpus.articles import Article, Finding, Outlet
from index.corpus.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentences `[first, last)` of the corpus, all of one article: `[start, end)` in its text."""

    article: int
    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """A whole story, read and cut: what the encoder and the store take.

    `sentences` and `passages` are in the order of the articles; the indices in them point into these tuples.
    """

    title: str
    outlets: tuple[Outlet, ...]
    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...] = ()

    def text(self, span: Sentence | Passage) -> str:
        """The characters of a span, unchanged."""
        return self.articles[span.article].text[span.start : span.end]
