"""Reads the facts of each article from the cache of an earlier rebuild, or computes them."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from index.errors import ArticleError

log = logging.getLogger(__name__)

ARTICLES_AT_ONCE = 64  # read and committed per batch
_Facts = TypeVar("_Facts")


class RowStore(Protocol):
    """Stores encoded facts between rebuilds: bytes under keys of 32 bytes. Never raises, and may lose rows."""

    def get(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """Returns the row under each key, or None."""
        ...

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None: ...

    def failed(self, error: ArticleError) -> None:
        """Reports an article that could not be analysed."""
        ...


class NoStore:
    """Stores nothing, so that everything is computed."""

    def get(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """Returns None for every key."""
        return [None] * len(keys)

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Discards the rows."""

    def failed(self, error: ArticleError) -> None:
        """Ignores the report."""


class FactCache:
    """Returns the facts of each article, from the store if possible.

    Args:
        store: keeps encoded facts between rebuilds.
        version: of everything that computes facts; facts of another version are computed again.
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
        """Returns the facts of one kind for every article.

        Args:
            name: of the kind, part of the keys.
            kind: the type of one article's facts, which msgspec encodes and decodes.
            inputs: for each article a digest of everything that `make` depends on.
            make: computes the facts of an article, given its number, only from what its digest covers.
            instead: returns the facts of an article for which `make` raises ArticleError. They are not stored, so that
                the next rebuild tries again.
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
                except msgspec.DecodeError:  # not written by this program
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
    """Returns a digest of values that msgspec can encode."""
    return hashlib.sha256(msgspec.json.encode(parts, order="deterministic")).hexdigest()
