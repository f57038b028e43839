"""The interface of an open generation."""

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

    Passages, sentences and articles are each numbered from 0 across the generation.
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
        """Verifies the article's SHA-256 and cuts the excerpt from its text, with the outlet's notes on it.

        Raises:
            ArticleDrifted: the checksums differ.
        """
        ...

    def text(self, article: int) -> str:
        """Returns an article's text after verifying its SHA-256; raises ArticleDrifted."""
        ...

    def allowed(self, *, outlet: str | None, after: date | None, until: date | None) -> NDArray[np.bool_] | None:
        """Returns a mask of articles, (articles,); None without a filter."""
        ...

    def search_vectors(
        self, query: NDArray[np.float32], k: int, articles: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Returns the k passages nearest to `query` (dimension,): numbers and cosines, best first.

        `articles` is a mask of the articles to search, (articles,); None for all.
        """
        ...

    def search_words(
        self, text: str, k: int, articles: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Returns the k best passages for `text`: numbers and BM25 scores, best first; `articles` as above."""
        ...

    def sentence_vectors(self, sentences: Sequence[int]) -> NDArray[np.float32]:
        """Returns unit vectors, (len(sentences), dimension), that combine each sentence with its context."""
        ...

    def document_frequency(self, stem: str) -> int:
        """Returns the number of sentences that contain the stem."""
        ...

    def vocabulary(self) -> frozenset[str]:
        """Returns all stems of the story; empty if there are too many to compare a word with each."""
        ...

    def extra(self, name: str) -> bytes | None:
        """Returns an extra file added by an analyser (quotations, differences …), verified; None if there is none."""
        ...
