"""The interface of search engines: FAISS and BM25 in this process (`dense`, `bm25`), or a search server.

An engine returns passage numbers and scores only. Texts, spans and checksums stay in the generation, so a wrong row of
a server can be dropped and can never be quoted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.store.bm25 import WordIndex
from index.store.filters import Filters, Mask
from index.store.generation_manifest import GenerationManifest

Passages = tuple[NDArray[np.int64], NDArray[np.float32]]
"""Passage numbers and their scores, best first, ties by number."""


class Engine(Protocol):
    """Searches the passages of one generation. Thread-safe.

    Raises:
        GenerationDamaged: a file of the generation is damaged.
        EngineUnavailable: the server does not answer in time.
    """

    def search_vectors(self, query: NDArray[np.float32], k: int, articles: Mask | None = None) -> Passages:
        """Returns the k passages nearest to `query` (dimension,) by cosine; `articles` is a mask, None allows all."""
        ...

    def search_words(self, text: str, k: int, articles: Mask | None = None) -> Passages:
        """Returns the k best passages for `text` by BM25."""
        ...


OpenEngine = Callable[[GenerationManifest, WordIndex, Filters], Engine]
"""Opens a server's engine for a generation with this manifest, word index and filters."""
