"""Embeds a story's texts: new ones are encoded once, the others come from the cache."""

from __future__ import annotations

import hashlib
import logging
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.corpus.passages import Corpus, context_to_embed, sentence_context_to_embed
from index.models.encoder import Encoder, EncoderIdentity, Role
from index.store.dense import in_chunks
from index.store.row_cache import CacheDamaged, RowCache, discard, sqlite_errors
from index.store.write import VectorSource

log = logging.getLogger(__name__)

TEXTS_AT_ONCE = 256  # texts encoded and committed per batch

Progress = Callable[[str, int, int], None]
"""Called with (stage, done, total) during a rebuild; stages are "read", "export", "embed", "write" and "push"."""


def text_key(identity: EncoderIdentity, role: Role, text: str) -> bytes:
    """Returns the cache key of a text's vector, 32 bytes."""
    return hashlib.sha256(f"{identity.fingerprint}\n{role}\n{text}".encode(errors="replace")).digest()


class EmbeddingCache(RowCache):
    """An open cache of float16 vectors; see `RowCache` for usage and errors.

    Args:
        path: the SQLite file.
        dimension: of the vectors; rows of another length count as missing.
        read_only: never write.
    """

    version = 1
    table = "vectors"
    column = "vector"

    def __init__(self, path: Path, dimension: int, *, read_only: bool = False) -> None:
        self._size = dimension * 2
        super().__init__(path, read_only=read_only)

    def _checksum(self, place: int, key: bytes, raw: bytes) -> int:
        return zlib.crc32(raw, place & 0xFFFFFFFF)

    def missing(self, keys: Sequence[bytes]) -> set[int]:
        """Returns the positions of keys that have no undamaged vector in the cache."""
        with sqlite_errors(self._path):
            found = {number for number, _ in self._sound(keys)}
        return set(range(len(keys))) - found

    def get(self, keys: Sequence[bytes]) -> NDArray[np.float16]:
        """Returns the vectors, (len(keys), dimension).

        Raises:
            KeyError: at least one is missing.
        """
        vectors = np.empty((len(keys), self._size // 2), dtype="<f2")
        count = 0
        with sqlite_errors(self._path):
            for number, raw in self._sound(keys):
                vectors[number] = np.frombuffer(raw, dtype="<f2")
                count += 1
        if count != len(keys):
            raise KeyError(f"{len(keys) - count} vectors are missing from {self._path}")
        return vectors

    def _sound(self, keys: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
        return ((number, raw) for number, raw in self._found(keys) if len(raw) == self._size)

    def put(self, keys: Sequence[bytes], vectors: NDArray[np.float32]) -> None:
        """Stores `vectors` (len(keys), dimension) as float16, committed on return; raises OSError."""
        self._store(keys, [vector.tobytes() for vector in np.ascontiguousarray(vectors, dtype="<f2")])


def count_texts(corpus: Corpus) -> int:
    """Counts the texts to embed. They are numbered: passages, sentences with context, sentences alone."""
    return len(corpus.passages) + 2 * len(corpus.sentences)


def _text(corpus: Corpus, number: int) -> str:
    passages, sentences = len(corpus.passages), len(corpus.sentences)
    if number < passages:
        return context_to_embed(corpus, number)
    if number < passages + sentences:
        return sentence_context_to_embed(corpus, number - passages)
    return corpus.text(corpus.sentences[number - passages - sentences])


def keys_of(corpus: Corpus, identity: EncoderIdentity) -> list[bytes]:
    """Returns the cache key of every text to embed, by number."""
    return [text_key(identity, "passage", _text(corpus, number)) for number in range(count_texts(corpus))]


def count_missing(path: Path, corpus: Corpus, identity: EncoderIdentity | None) -> int:
    """Counts the distinct texts without a cached vector; all of them if the encoder is not known yet."""
    if identity is None:
        return len({_text(corpus, number) for number in range(count_texts(corpus))})
    keys = keys_of(corpus, identity)
    try:
        with EmbeddingCache(path, identity.dimension, read_only=True) as cache:
            return len({keys[number] for number in cache.missing(keys)})
    except (OSError, CacheDamaged):  # missing, or to be recreated
        return len(set(keys))


def open_cache(path: Path, identity: EncoderIdentity, keys: Sequence[bytes]) -> EmbeddingCache:
    """Opens the story's cache and reads it once for these keys; recreates it if damaged."""
    cache = EmbeddingCache(path, identity.dimension)
    try:
        cache.missing(keys)
        return cache
    except CacheDamaged as error:
        cache.close()
        log.warning("%s It is recreated.", error)
        discard(path)
        return EmbeddingCache(path, identity.dimension)


def embed(
    corpus: Corpus, keys: Sequence[bytes], cache: EmbeddingCache, load: Callable[[int], Encoder], tell: Progress
) -> int:
    """Encodes every distinct text without a cached vector; returns how many.

    `load` is called with the number of texts and returns the encoder; it is not called if there are none.
    """
    wanted = {keys[number]: number for number in cache.missing(keys)}
    if not wanted:
        return 0
    texts = [(key, _text(corpus, number)) for key, number in wanted.items()]
    # Longest first: the displayed rate can only improve, and no core ends with a long text while the others idle.
    texts.sort(key=lambda pair: (-len(pair[1]), pair[0]))
    encoder = load(len(texts))
    tell("embed", 0, len(texts))
    for begin, end in in_chunks(len(texts), TEXTS_AT_ONCE):
        chunk = texts[begin:end]
        cache.put([key for key, _ in chunk], encoder.encode([text for _, text in chunk], "passage"))
        tell("embed", end, len(texts))
    return len(texts)


def passage_vectors(cache: EmbeddingCache, keys: Sequence[bytes]) -> VectorSource:
    return lambda begin, end: _get(cache, keys[begin:end])


def sentence_vectors(cache: EmbeddingCache, keys: Sequence[bytes], corpus: Corpus) -> VectorSource:
    """Returns a reader of the sentences' vectors: the normalised sum of a sentence's vectors with and without context.

    Alone, a sentence's own meaning dominates; its context resolves pronouns. Measured in docs/decisions (the encoder).
    """
    passages, count = len(corpus.passages), len(corpus.sentences)

    def read(begin: int, end: int) -> NDArray[np.float16]:
        within = _get(cache, keys[passages + begin : passages + end]).astype(np.float32)
        alone = _get(cache, keys[passages + count + begin : passages + count + end]).astype(np.float32)
        both = within + alone
        lengths = np.maximum(np.linalg.norm(both, axis=1, keepdims=True), 1e-9)
        return np.asarray(both / lengths, np.float16)

    return read


def _get(cache: EmbeddingCache, keys: Sequence[bytes]) -> NDArray[np.float16]:
    try:
        return cache.get(keys)
    except KeyError as error:  # the B-tree is damaged: rows that were written are not found
        raise CacheDamaged(f"{error.args[0]}.") from error
