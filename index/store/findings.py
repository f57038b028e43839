"""What an analyser found in one article, kept for the next rebuild; see `kept`.

A row is found by the SHA-256 of everything that it was made from, the analyser's own version among it. Each carries a
checksum of its key and its bytes: one that was damaged, or that lies under another's key, counts as missing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from index.store.row_cache import KeptRows, told_apart


class FindingsCache(KeptRows):
    """An open cache of findings; `KeptRows` says how it is used and what it raises."""

    version = 1
    table = "findings"
    column = "finding"

    def _checksum(self, place: int, key: bytes, raw: bytes) -> int:
        # 62 bits: findings are long, and what is built from a wrong one would be wrong without a sign of it.
        return int.from_bytes(hashlib.blake2b(key + raw, digest_size=8).digest(), "little") >> 2

    def get(self, keys: Sequence[bytes]) -> list[bytes | None]:
        """What is kept under each key, None where nothing sound is."""
        rows: list[bytes | None] = [None] * len(keys)
        with told_apart(self._path):
            for number, raw in self._found(keys):
                rows[number] = raw
        return rows

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Keeps one row for each key, committed when this returns; raises OSError."""
        self._keep(keys, rows)
