"""What the analysers found in articles, kept beside a story's generations: a help to a rebuild, and never in its way.

Whatever is wrong with the file or the disk, the findings are made anew; a full disk is for those to tell of who write
what is needed.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from index.store.findings import FindingsCache
from index.store.row_cache import CacheDamaged, throw_away

log = logging.getLogger(__name__)

FINDINGS = "findings.sqlite3"


class KeptFindings:
    """The findings of one story, for one rebuild; a `index.store.fact_rows.Store`. Use it as a context manager.

    The file is opened when something is first asked for.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._cache: FindingsCache | None = None
        self._given_up = False
        self._used: dict[bytes, None] = {}

    def get(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """What is kept under each key, None where nothing sound is."""
        self._used.update(dict.fromkeys(keys))
        try:
            cache = self._opened()
            return cache.get(keys) if cache else [None] * len(keys)
        except (OSError, CacheDamaged) as error:
            self._lose(error)
        return [None] * len(keys)

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Keeps a row for each key, committed when this returns, if it can be."""
        self._used.update(dict.fromkeys(keys))
        try:
            if cache := self._opened():
                cache.put(keys, rows)
        except (OSError, CacheDamaged) as error:
            self._lose(error)

    def finish(self) -> None:
        """Notes what this rebuild used and drops what the last few did not."""
        if self._cache is None:
            return
        try:
            self._cache.finish(list(self._used))
        except (OSError, CacheDamaged) as error:
            self._lose(error)

    def _opened(self) -> FindingsCache | None:
        if self._cache is None and not self._given_up:
            self._cache = FindingsCache(self._path)
        return self._cache

    def _lose(self, error: OSError | CacheDamaged) -> None:
        """A damaged file is begun anew, once; a disk that cannot be written is left alone."""
        log.warning("What was found in the articles cannot be kept, and is found anew: %s", error)
        again = isinstance(error, CacheDamaged) and self._cache is not None
        self.close()
        self._given_up = not again
        if isinstance(error, CacheDamaged):
            with contextlib.suppress(OSError):
                throw_away(self._path)

    def close(self) -> None:
        """Closes the file."""
        if self._cache is not None:
            self._cache.close()
            self._cache = None

    def __enter__(self) -> KeptFindings:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
