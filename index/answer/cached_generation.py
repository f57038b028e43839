"""A cache for one question: what was read from the generation and verified is not read again.

Every text is compared with its checksum when it is first read, as ever. `cite` remembers nothing: what is shown is cut
from the article anew, and compared anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from index.corpus.passages import Passage
from index.corpus.sentences import Sentence
from index.corpus.types import Citation, Source
from index.store.protocol import GenerationReader

Key = TypeVar("Key")
Value = TypeVar("Value")


class _Cache(dict[Key, Value]):
    """What `read` gives for each key, read when it is first asked for."""

    def __init__(self, read: Callable[[Key], Value]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, key: Key) -> Value:
        value = self[key] = self._read(key)
        return value


class _Sources(Sequence[Source]):
    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._kept: _Cache[int, Source] = _Cache(sources.__getitem__)

    def __len__(self) -> int:
        return len(self._sources)

    def __iter__(self) -> Iterator[Source]:
        return iter(self._sources)

    @overload
    def __getitem__(self, index: int) -> Source: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Source]: ...
    def __getitem__(self, index: int | slice) -> Source | Sequence[Source]:
        return self._sources[index] if isinstance(index, slice) else self._kept[index]


class CachedGeneration:
    """A `GenerationReader` for one question, and so for one thread; raises what the generation under it raises."""

    def __init__(self, generation: GenerationReader) -> None:
        self._generation = generation
        self.id, self.created, self.title = generation.id, generation.created, generation.title
        self.outlets, self.encoder = generation.outlets, generation.encoder
        self.passage_count, self.sentence_count = generation.passage_count, generation.sentence_count
        self.sources: Sequence[Source] = _Sources(generation.sources)
        self._passages: _Cache[int, Passage] = _Cache(generation.passage)
        self._sentences: _Cache[int, Sentence] = _Cache(generation.sentence)
        self._texts: _Cache[int, str] = _Cache(generation.text)
        self._frequencies: _Cache[str, int] = _Cache(generation.document_frequency)

    def passage(self, number: int) -> Passage:
        return self._passages[number]

    def sentence(self, number: int) -> Sentence:
        return self._sentences[number]

    def passage_of_sentence(self, number: int) -> int:
        return self._generation.passage_of_sentence(number)

    def article_sentences(self, article: int) -> range:
        return self._generation.article_sentences(article)

    def article_passages(self, article: int) -> range:
        return self._generation.article_passages(article)

    def cite(self, article: int, start: int, end: int) -> Citation:
        """Cut and compared anew each time."""
        return self._generation.cite(article, start, end)

    def text(self, article: int) -> str:
        return self._texts[article]

    def allowed(self, *, outlet: str | None, after: date | None, until: date | None) -> NDArray[np.bool_] | None:
        return self._generation.allowed(outlet=outlet, after=after, until=until)

    def search_vectors(
        self, query: NDArray[np.float32], k: int, articles: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        return self._generation.search_vectors(query, k, articles)

    def search_words(
        self, text: str, k: int, articles: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        return self._generation.search_words(text, k, articles)

    def sentence_vectors(self, sentences: Sequence[int]) -> NDArray[np.float32]:
        return self._generation.sentence_vectors(sentences)

    def document_frequency(self, stem: str) -> int:
        return self._frequencies[stem]

    def vocabulary(self) -> frozenset[str]:
        return self._generation.vocabulary()

    def extra(self, name: str) -> bytes | None:
        return self._generation.extra(name)


def cached(generation: GenerationReader) -> GenerationReader:
    """The generation behind a cache for one question; one that has its cache already as it is."""
    return generation if isinstance(generation, CachedGeneration) else CachedGeneration(generation)
