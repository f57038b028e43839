"""A cache for one question: what was read from the generation and verified is not read again.

Every text is compared with its checksum when it is first read, as ever. `cite` is not cached: what is shown is cut from
the article anew, and compared anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import overload

from index.corpus.types import Source
from index.store.protocol import GenerationReader


class _Sources(Sequence[Source]):
    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources, self._read = sources, cache(sources.__getitem__)

    def __len__(self) -> int:
        return len(self._sources)

    def __iter__(self) -> Iterator[Source]:
        return iter(self._sources)

    @overload
    def __getitem__(self, index: int) -> Source: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Source]: ...
    def __getitem__(self, index: int | slice) -> Source | Sequence[Source]:
        return self._sources[index] if isinstance(index, slice) else self._read(index)


class CachedGeneration:
    """A `GenerationReader` for one question; raises what the generation under it raises.

    Its methods are those of the generation itself, or a cache over one, so that no call passes through code in between.
    """

    def __init__(self, generation: GenerationReader) -> None:
        self.id, self.created, self.title = generation.id, generation.created, generation.title
        self.outlets, self.encoder = generation.outlets, generation.encoder
        self.passage_count, self.sentence_count = generation.passage_count, generation.sentence_count
        self.sources: Sequence[Source] = _Sources(generation.sources)
        self.passage = cache(generation.passage)
        self.sentence = cache(generation.sentence)
        self.text = cache(generation.text)
        self.document_frequency = cache(generation.document_frequency)
        self.passage_of_sentence = generation.passage_of_sentence
        self.article_sentences = generation.article_sentences
        self.article_passages = generation.article_passages
        self.cite = generation.cite
        self.allowed = generation.allowed
        self.search_vectors, self.search_words = generation.search_vectors, generation.search_words
        self.sentence_vectors = generation.sentence_vectors
        self.vocabulary = generation.vocabulary
        self.extra = generation.extra


def cached(generation: GenerationReader) -> GenerationReader:
    """The generation behind a cache for one question; one that has its cache already as it is."""
    return generation if isinstance(generation, CachedGeneration) else CachedGeneration(generation)
