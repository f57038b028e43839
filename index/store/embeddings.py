"""Vectors that were computed once, kept for the next rebuild; see `kept`.

A row is found by the SHA-256 of the encoder's fingerprint, the role and the text.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.models.encoder import EncoderIdentity, Role
from index.store.row_cache import KeptRows, told_apart


def text_key(identity: EncoderIdentity, role: Role, text: str) -> bytes:
    """The key of a text's vector, 32 bytes."""
    return hashlib.sha256(f"{identity.fingerprint}\n{role}\n{text}".encode(errors="replace")).digest()


class EmbeddingCache(KeptRows):
    """An open cache of vectors, kept as half floats; `KeptRows` says how it is used and what it raises.

    Args:
        path: the SQLite file.
        dimension: of the vectors; a row of another length counts as missing.
        read_only: look only.
    """

    version = 1
    table = "vectors"
    column = "vector"

    def __init__(self, path: Path, dimension: int, *, read_only: bool = False) -> None:
        self._size = dimension * 2
        super().__init__(path, read_only=read_only)

    def _checksum(self, place: int, key: bytes, raw: bytes) -> int:
        return zlib.crc32(raw, place & 0xFF)

    def missing(self, keys: Sequence[bytes]) -> set[int]:
        """The numbers of the keys that have no sound vector here."""
        with told_apart(self._path):
            found = {number for number, _ in self._sound(keys)}
        return set(range(len(keys))) - found

    def get(self, keys: Sequence[bytes]) -> NDArray[np.float16]:
        """(len(keys), dimension).

        Raises:
            KeyError: one of them is missing.
        """
        vectors = np.empty((len(keys), self._size // 2), dtype="<f2")
        count = 0
        with told_apart(self._path):
            for number, raw in self._sound(keys):
                vectors[number] = np.frombuffer(raw, dtype="<f2")
                count += 1
        if count != len(keys):
            raise KeyError(f"{len(keys) - count} vectors are missing from {self._path}")
        return vectors

    def _sound(self, keys: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
        return ((number, raw) for number, raw in self._found(keys) if len(raw) == self._size)

    def put(self, keys: Sequence[bytes], vectors: NDArray[np.float32]) -> None:
        """Keeps `vectors` (len(keys), dimension) as half floats, committed when this returns; raises OSError."""
        self._keep(keys, [vector.tobytes() for vector in np.ascontiguousarray(vectors, dtype="<f2")])
