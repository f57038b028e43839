"""A generation as its readers see it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.corpus.passages import Passage
from index.corpus.sentences import Sentence
from index.corpus.types import Citation, Outlet, Source
from index.models.encoder import Encoder


class GenerationReader(Protocol):
    """An open, verified generation. Thread-safe; holds its files until `close`.

    Numbers of passages, sentences and articles count from 0 through the whole generation.
    """

    id: str
    created: str  # ISO 8601, UTC
    title: str
    outlets: tuple[Outlet, ...]
    sources: Sequence[Source]  # one for each article, by article number
    encoder: Encoder
    article_count: int
    passage_count: int
    sentence_count: int

    def source(self, article: int) -> Source: ...
    def passage(self, number: int) -> Passage: ...
    def sentence(self, number: int) -> Sentence: ...
    def passage_of_sentence(self, number: int) -> int: ...
    def article_sentences(self, article: int) -> range: ...
    def article_passages(self, article: int) -> range: ...
    def cite(self, article: int, start: int, end: int) -> Citation:
        """Cuts the excerpt from the article's text after comparing its SHA-256, with the notes that bear on it.

        Raises:
            ArticleDrifted: the checksums differ.
        """
        ...

    def text(self, article: int) -> str:
        """An article's whole text, after comparing its SHA-256; raises ArticleDrifted."""
        ...

    def allowed(self, *, outlet: str | None, after: date | None, until: date | None) -> NDArray[np.bool_] | None:
        """A mask over articles, (articles,), or None where nothing is filtered."""
        ...

    def search_vectors(
        self, query: NDArray[np.float32], k: int, articles: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The k passages nearest to `query` (dimension,): numbers, cosines, best first; filters work inside."""
        ...

    def search_words(
        self, text: str, k: int, articles: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The k passages that share words with `text`: numbers and BM25 scores, best first."""
        ...

    def sentence_vectors(self, sentences: Sequence[int]) -> NDArray[np.float32]:
        """(len(sentences), dimension), unit length: each sentence encoded with its context."""
        ...

    def document_frequency(self, stem: str) -> int:
        """In how many sentences the stem stands."""
        ...

    def vocabulary(self) -> frozenset[str]:
        """All stems of the story; none where there are so many that comparing a word with each would take long."""
        ...

    def extra(self, name: str) -> bytes | None:
        """A named part that the build added (quotations, differences …), verified; None where there is none."""
        ...
