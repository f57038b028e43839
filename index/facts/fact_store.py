"""The facts of each article, taken from a cache of an earlier rebuild or read anew."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from index.errors import ArticleError

log = logging.getLogger(__name__)

ARTICLES_AT_ONCE = 64  # read, and committed, at a time
_Facts = TypeVar("_Facts")


class RowStore(Protocol):
    """Where encoded facts stay between rebuilds: bytes under keys of 32 bytes. It never raises, and may forget."""

    def get(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """The row under each key, None where there is none."""
        ...

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Stores a row for each key."""
        ...

    def failed(self, error: ArticleError) -> None:
        """Hears of an article in which nothing could be found."""
        ...


class NoStore:
    """Stores nothing: everything is read anew."""

    def get(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """Nothing."""
        return [None] * len(keys)

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Forgets them."""

    def failed(self, error: ArticleError) -> None:
        """Nobody asks."""


class FactCache:
    """Gives the facts of each article, from the store where it has them.

    Args:
        store: where encoded facts stay between rebuilds.
        version: what reads the facts, to the version: facts of another version are read anew.
    """

    def __init__(self, store: RowStore | None = None, version: str = "") -> None:
        self._store = store or NoStore()
        self._version = version

    def each(
        self,
        name: str,
        kind: Any,  # noqa: ANN401
        inputs: Sequence[str],
        make: Callable[[int], _Facts],
        instead: Callable[[int, ArticleError], _Facts],
    ) -> list[_Facts]:
        """The facts of one kind for every article.

        Args:
            name: of what is read, in the keys.
            kind: the type of the facts of one article, which msgspec encodes and decodes.
            inputs: for each article a digest of everything that `make` looks at.
            make: reads the facts of the article of this number, from nothing but what `inputs` digests.
            instead: the facts of an article for which `make` raises ArticleError. They are not stored: the next rebuild
                tries again.
        """
        decoder = msgspec.json.Decoder(kind)
        keys = [hashlib.sha256(f"{self._version}\n{name}\n{one}".encode()).digest() for one in inputs]
        found: dict[bytes, _Facts] = {}
        distinct = dict(zip(reversed(keys), reversed(range(len(keys))), strict=True))  # the first article of each
        order = sorted(distinct, key=distinct.__getitem__)
        for key, raw in zip(order, self._store.get(order), strict=True):
            if raw is not None:
                try:
                    found[key] = decoder.decode(raw)
                except msgspec.DecodeError:  # nothing that this program wrote
                    log.warning("Cached facts cannot be read; the article is read again.")
        missing = [key for key in order if key not in found]
        for begin in range(0, len(missing), ARTICLES_AT_ONCE):
            rows: dict[bytes, bytes] = {}
            for key in missing[begin : begin + ARTICLES_AT_ONCE]:
                try:
                    found[key] = make(distinct[key])
                    rows[key] = msgspec.json.encode(found[key])
                except ArticleError as error:
                    self._store.failed(error)
                    found[key] = instead(distinct[key], error)
            self._store.put(list(rows), list(rows.values()))
        return [found[key] for key in keys]


def digest(*parts: object) -> str:
    """A digest of values that msgspec can encode."""
    return hashlib.sha256(msgspec.json.encode(parts, order="deterministic")).hexdigest()
