"""What was found in each article, handed out from where it was kept, or found anew."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date
from typing import Any, Protocol, TypeVar

log = logging.getLogger(__name__)

ARTICLES_AT_ONCE = 64  # articles read, and committed, at a time
_Found = TypeVar("_Found")


class Store(Protocol):
    """Where findings are kept between rebuilds: bytes under keys of 32 bytes. It never raises, and may forget."""

    def get(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """What is kept under each key, None where nothing is."""
        ...

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Keeps a row for each key."""
        ...


class Nowhere:
    """Keeps nothing: all is found anew."""

    def get(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """Nothing."""
        return [None] * len(keys)

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Forgets them."""


class Keeper:
    """Hands out each article's findings, from the store where they are there.

    Args:
        store: where they are kept.
        made_by: what makes them, to the version: another maker's findings are never taken for its own.
    """

    def __init__(self, store: Store | None = None, made_by: str = "") -> None:
        self._store = store or Nowhere()
        self._made_by = made_by

    def each(
        self, kind: str, inputs: Sequence[str], make: Callable[[int], _Found], to_plain: Callable[[_Found], Any],
        from_plain: Callable[[Any], _Found],
    ) -> list[_Found]:  # fmt: skip
        """The findings of one kind for every article.

        Args:
            kind: what is found.
            inputs: of each article a digest of everything that `make` looks at.
            make: finds it for the article of this number, from nothing but what `inputs` digests.
            to_plain, from_plain: to what JSON can hold, and back to exactly the same.
        """
        keys = [hashlib.sha256(f"{self._made_by}\n{kind}\n{one}".encode()).digest() for one in inputs]
        found: dict[bytes, _Found] = {}
        distinct = dict(zip(reversed(keys), reversed(range(len(keys))), strict=True))  # the first article of each
        order = sorted(distinct, key=distinct.__getitem__)
        for key, raw in zip(order, self._store.get(order), strict=True):
            if raw is not None:
                try:
                    found[key] = from_plain(json.loads(raw))
                except (ValueError, TypeError, KeyError, IndexError):  # nothing that this program wrote
                    log.warning("Kept findings cannot be read and are made anew.")
        missing = [key for key in order if key not in found]
        for begin in range(0, len(missing), ARTICLES_AT_ONCE):
            chunk = missing[begin : begin + ARTICLES_AT_ONCE]
            rows = []
            for key in chunk:
                found[key] = make(distinct[key])
                rows.append(json.dumps(to_plain(found[key]), separators=(",", ":")).encode())
            self._store.put(chunk, rows)
        return [found[key] for key in keys]


def digest(*parts: object) -> str:
    """A digest of plain values."""
    return hashlib.sha256(json.dumps(parts, separators=(",", ":")).encode()).hexdigest()


def row_of(found: Any) -> list[Any]:  # noqa: ANN401
    """The fields of a dataclass as JSON holds them, in their order: whichever it has."""
    return [_plain(getattr(found, field.name)) for field in fields(found)]


def from_row(kind: Callable[..., _Found], row: Sequence[Any]) -> _Found:
    """The dataclass whose `row_of` it is."""
    return kind(*map(_restored, row))


def _plain(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, tuple):
        return list(map(_plain, value))
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _restored(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, list):
        return tuple(map(_restored, value))
    return date.fromisoformat(value["day"]) if isinstance(value, dict) else value
