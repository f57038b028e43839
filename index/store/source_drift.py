"""The files that articles were read from, held against what is cited of them.

A generation cites its own copy of each text, so that a rollback and a reader of an older generation have theirs, and
proves that copy's SHA-256 before it shows a word of it. A file that was edited or taken away after the rebuild can
therefore make no excerpt wrong; whoever runs storybot is told in the log that the index says something else by now.
"""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from index.corpus.decoding import read_bytes
from index.corpus.types import Citation
from index.store.generation import Generation
from index.store.generation_manifest import MANIFEST_NAME

log = logging.getLogger(__name__)

Stamp = tuple[int, int, int, int]


class SavedArticles:
    """The articles' files in the story's folder, against one generation. Thread-safe.

    A file is read only where its inode, size or times are not those of the last look, or of a file that has lain there
    since before the generation was made; so a look mostly costs one `stat`.
    """

    def __init__(self, story: Path, generation: Generation) -> None:
        self._story, self._generation = story, generation
        self._looked: dict[str, Stamp | None] = {}
        self._lock = threading.Lock()
        # The clock that named the generation may have been ahead of the one that stamps files.
        written = (generation.folder / MANIFEST_NAME).stat().st_mtime
        self._made = min(datetime.fromisoformat(generation.created).timestamp(), written) * 1e9

    def look(self, citations: Iterable[Citation]) -> None:
        """Logs, once for each change, which of the cited articles are no longer the file that was indexed."""
        for name in dict.fromkeys(cited.source.article for cited in citations):
            stamp = _stamp(self._story / name)
            with self._lock:
                known = name in self._looked and self._looked[name] == stamp
                first = name not in self._looked
                self._looked[name] = stamp
            if known or (first and stamp is not None and max(stamp[2:]) < self._made):
                continue
            if why := self._difference(name):
                log.warning(
                    "%s %s since generation %s was built; it is cited as it was indexed. Run `storybot rebuild`.",
                    name, why, self._generation.id,
                )  # fmt: skip

    def _difference(self, name: str) -> str:
        """How the file differs from what is cited; nothing where it does not, or where no story is kept here."""
        if not self._story.is_dir():
            return ""
        try:
            data = read_bytes(self._story / name, within=self._story)  # a page is never parsed while answering
        except OSError:
            return "has been taken away" if not (self._story / name).exists() else "has become unreadable"
        indexed = next((one.file_sha256 for one in self._generation.sources if one.article == name), "")
        return "has changed" if indexed and hashlib.sha256(data).hexdigest() != indexed else ""


def _stamp(path: Path) -> Stamp | None:
    """Inode, size, and the times of the last writing and of the last change of any kind, in nanoseconds."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns
