"""A cache of the analysers' results per article, beside the generations. It makes rebuilds faster and never fails one.

If the file or the disk has a fault, articles are analysed again; a full disk is reported by the writer of the
generation.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import platform
from collections.abc import Sequence
from importlib.metadata import version
from operator import attrgetter
from pathlib import Path

from index.corpus.passages import ArticleCut, Page, cut_page, left_out
from index.errors import ArticleError
from index.facts.fact_store import FactCache, RowStore, digest
from index.store.changes import code_digest
from index.store.row_cache import CacheDamaged, RowCache, discard, sqlite_errors

log = logging.getLogger(__name__)


class AnalysisRows(RowCache):
    """An open cache of analysis results; see `RowCache` for usage and errors."""

    version = 1
    table = "findings"
    column = "finding"

    def _checksum(self, place: int, key: bytes, raw: bytes) -> int:
        # 62 bits, because a wrong result would go unnoticed in everything computed from it.
        return int.from_bytes(hashlib.blake2b(key + raw, digest_size=8).digest(), "little") >> 2

    def get(self, keys: Sequence[bytes]) -> list[bytes | None]:
        """Returns the row stored under each key; None if missing or damaged."""
        rows: list[bytes | None] = [None] * len(keys)
        with sqlite_errors(self._path):
            for number, raw in self._found(keys):
                rows[number] = raw
        return rows

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Stores one row per key, committed on return; raises OSError."""
        self._store(keys, rows)


FINDINGS = "findings.sqlite3"


class AnalysisCache:
    """The analysis results of a story; a `RowStore`, and a context manager.

    The file is opened on first use. If `read_only`, it is never created, changed or repaired. `failures` are those of
    this opening.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path, self._read_only = path, read_only
        self._cache: AnalysisRows | None = None
        self._disabled = False
        self._used: dict[bytes, None] = {}
        self.failures: list[ArticleError] = []

    def get(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """Returns the row stored under each key; None if missing or damaged."""
        self._used.update(dict.fromkeys(keys))
        try:
            cache = self._opened()
            return cache.get(keys) if cache else [None] * len(keys)
        except (OSError, CacheDamaged) as error:
            self._handle_error(error)
        return [None] * len(keys)

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Stores one row per key, committed on return, if possible."""
        if self._read_only:
            return
        self._used.update(dict.fromkeys(keys))
        try:
            if cache := self._opened():
                cache.put(keys, rows)
        except (OSError, CacheDamaged) as error:
            self._handle_error(error)

    def failed(self, error: ArticleError) -> None:
        """Records an article whose analysis failed."""
        self.failures.append(error)

    def finish(self) -> None:
        """Marks the rows that this rebuild used and drops those that the last few did not."""
        if self._cache is None:
            return
        try:
            self._cache.finish(list(self._used))
        except (OSError, CacheDamaged) as error:
            self._handle_error(error)

    def _opened(self) -> AnalysisRows | None:
        if self._cache is None and not self._disabled:
            self._cache = AnalysisRows(self._path, read_only=self._read_only)
        return self._cache

    def _handle_error(self, error: OSError | CacheDamaged) -> None:
        """Recreates a damaged file, once per opening; stops using a disk that cannot be written."""
        if self._read_only:  # the next rebuild reports and recreates it
            self.close()
            self._disabled = True
            return
        log.warning("The cache of analysis results cannot be used, so articles are analysed again: %s", error)
        again = isinstance(error, CacheDamaged) and self._cache is not None
        self.close()
        self._disabled = not again
        if isinstance(error, CacheDamaged):
            with contextlib.suppress(OSError):
                discard(self._path)

    def close(self) -> None:
        if self._cache is not None:
            self._cache.close()
            self._cache = None

    def __enter__(self) -> AnalysisCache:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def cut_cached(pages: Sequence[Page], store: RowStore) -> list[ArticleCut]:
    """Cuts pages like `cut_each`, with `store` as a cache."""
    version_of_cut = "\n".join(
        ["cut", code_digest(), f"Python {platform.python_version()}", f"sentencex {version('sentencex')}"]
    )
    lines = {repeated: digest(sorted(repeated)) for repeated in {page.repeated for page in pages}}
    inputs = [_digest(page, lines[page.repeated]) for page in pages]
    cuts = FactCache(store, version_of_cut)
    return cuts.each("cut", ArticleCut, inputs, lambda n: cut_page(pages[n]), lambda _, error: left_out(error))


_CUT_BY = attrgetter("name", "sha256", "outlet", "headline", "author", "published", "url")


def _digest(page: Page, repeated: str) -> str:
    """Hashes everything that cutting depends on; the text's own digest stands in for the text."""
    return digest(*_CUT_BY(page.article), sorted(page.article.inferred), page.outlet, repeated)
