"""What finds candidate passages of a generation: FAISS and BM25 in this process, or a server beside it.

An engine gives numbers of passages and scores, nothing else. Texts, spans and checksums stay in the generation, so that
a wrong row of a server can be left out and never be quoted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from index.store.bm25 import WordIndex
from index.store.dense import VectorIndex
from index.store.filters import Filters, Mask

if TYPE_CHECKING:
    from index.store.generation_manifest import GenerationManifest

Passages = tuple[NDArray[np.int64], NDArray[np.float32]]
"""Numbers of passages and their scores, best first, equal scores by number."""


class Engine(Protocol):
    """Finds passages of one generation. Thread-safe.

    Raises:
        GenerationDamaged: a file of the generation is not what was written.
        EngineUnavailable: the server does not answer in time.
    """

    def search_vectors(self, query: NDArray[np.float32], k: int, articles: Mask | None) -> Passages:
        """The k passages nearest to `query` (dimension,) by cosine; `articles` (articles,) allows, None allows all."""
        ...

    def search_words(self, text: str, k: int, articles: Mask | None) -> Passages:
        """The k passages that share stems with `text`, by BM25."""
        ...

    def close(self) -> None:
        """Lets go of what it holds."""
        ...


@dataclass(frozen=True, slots=True)
class EmbeddedEngine:
    """FAISS and BM25 over the files of the generation."""

    vectors: VectorIndex
    words: WordIndex
    filters: Filters

    def search_vectors(self, query: NDArray[np.float32], k: int, articles: Mask | None) -> Passages:
        """See `Engine`."""
        return self.vectors.search(query, k, None if articles is None else self.filters.runs(articles))

    def search_words(self, text: str, k: int, articles: Mask | None) -> Passages:
        """See `Engine`."""
        return self.words.search(text, k, None if articles is None else self.filters.runs(articles))

    def close(self) -> None:
        """Its files are the generation's."""


@dataclass(frozen=True, slots=True)
class EngineParts:
    """What a server's engine is opened with."""

    manifest: GenerationManifest
    words: WordIndex
    filters: Filters


OpenEngine = Callable[[EngineParts], Engine]
