"""The generation that is served: held while it is read, exchanged for a newer one, let go with its last reader.

A generation cites its own copy of each text, so that a rollback and a reader of an older generation have theirs, and
proves that copy's SHA-256 before it shows a word of it. A file that was edited or removed after the rebuild can
therefore make no excerpt wrong; the operator is told in the log that the file no longer is what is cited.
"""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from index.answer.results import Answer, Decline
from index.corpus.decoding import read_bytes
from index.corpus.types import Citation
from index.errors import GenerationError, StorybotError
from index.settings import Settings
from index.store.checked_files import CHECKED_WHOLE
from index.store.generation import Generation
from index.store.generation_manifest import MANIFEST_NAME
from index.store.generations import live_id
from index.store.location import OpenEncoders, index_folder, open_story_index

if TYPE_CHECKING:
    from index.compare.view import Across

log = logging.getLogger(__name__)

Stamp = tuple[int, int, int, int]
_OBJECTS = 300_000
"""Bytes of an open story beside its files: measured on 200 copies of a story of five articles."""


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

    def look(self, result: Answer | Decline) -> None:
        """Logs, once for each change, which of the articles that it cites are no longer the file that was indexed."""
        for name in dict.fromkeys(cited.source.article for cited in cited_in(result)):
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
                    name,
                    why,
                    self._generation.id,
                )

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


def cited_in(result: Answer | Decline) -> Iterator[Citation]:
    """Every citation that is shown, as answer, as *also in* or as nearest."""
    excerpts = (
        (*result.nearest, *result.contradicts) if isinstance(result, Decline) else (*result.excerpts, *result.more)
    )
    for excerpt in excerpts:
        yield from (excerpt.passage, excerpt.answer, *excerpt.also_in)


class Served:
    """A generation with the number of questions that are reading it; closed when it is retired and the last lets go."""

    def __init__(self, generation: Generation, settings: Settings) -> None:
        self.generation = generation
        self.vocabulary = generation.vocabulary()
        self.saved = SavedArticles(settings.story, generation)
        self.users = 0
        self.retired = False

    @cached_property
    def language(self) -> tuple[str, str]:
        """Language and script of the articles, as `language_of_story` gives them."""
        from index.answer.intent import language_of_story

        texts = (self.generation.text(article)[:2000] for article in range(min(3, len(self.generation.sources))))
        return language_of_story("\n".join(texts))

    @cached_property
    def across(self) -> Across:
        """What is known across the outlets; its rooms are loaded when somebody first compares."""
        from index.compare.view import Across

        return Across(self.generation)


def memory_of(generation: Generation) -> int:
    """Bytes of memory that an open generation takes, by estimate: all its files but the encoder."""
    files = generation.manifest.content.files
    return _OBJECTS + sum(entry.size for name, entry in files.items() if not name.startswith("encoder/"))


class Serving:
    """The live generation of the settings' story, for many threads. Asleep, none is open until one is asked for.

    Args:
        encoders: the open encoders by fingerprint, shared with the servings of other stories.
        asleep: whether opening waits for the first question.
        opened: is called with this serving each time that it opened a generation after having been asleep.

    Raises:
        NoGeneration: the story has not been indexed.
        GenerationDamaged, GenerationIncompatible: the index cannot be served.
    """

    def __init__(
        self,
        settings: Settings,
        encoders: OpenEncoders | None = None,
        *,
        asleep: bool = False,
        opened: Callable[[Serving], None] = lambda serving: None,
    ) -> None:
        self._settings = settings
        self._folder = index_folder(settings)
        self._encoders = encoders if encoders is not None else OpenEncoders()
        self._lock = threading.Lock()
        self._changing = threading.Lock()
        self._refused: tuple[str, str] | None = None
        self._damage: str | None = None
        self._verified = ""
        self._last = ""  # the id of the generation that was served last
        self._used = time.monotonic()
        self._opened = opened
        self._served = None if asleep else self._open()

    @property
    def complaint(self) -> str | None:
        """Why a newer generation is not served, or what the full verification found in the one that is."""
        return self._refused[1] if self._refused else self._damage

    @contextmanager
    def lease(self) -> Iterator[Served]:
        """What is served now, held open until the block ends."""
        served = self._taken()
        try:
            yield served
        finally:
            with self._lock:
                served.users -= 1
                last = served.retired and served.users == 0
            if last:
                served.generation.close()

    def _taken(self) -> Served:
        """What is served, with one user more."""
        if (served := self._joined()) is not None:
            return served
        with self._changing:
            if (served := self._joined()) is not None:
                return served
            served = self._open()
            served.users = 1
            self._served = served
        self._opened(self)
        return served

    def _joined(self) -> Served | None:
        with self._lock:
            self._used = time.monotonic()
            if self._served is not None:
                self._served.users += 1
            return self._served

    def _open(self) -> Served:
        served = Served(open_story_index(self._settings, self._encoders), self._settings)
        self._last = served.generation.id
        self.encoder = served.generation.encoder
        return served

    def sleep(self) -> None:
        """Lets the generation go, once the questions under way have ended, until the next question opens it again."""
        with self._changing:
            with self._lock:
                served, self._served = self._served, None
                idle = served is not None and served.users == 0
                if served is not None:
                    served.retired = True
            if served is not None and idle:
                served.generation.close()

    @property
    def idle_seconds(self) -> float:
        """How long ago it was last asked."""
        return time.monotonic() - self._used

    @property
    def memory(self) -> int:
        """Bytes of memory that it takes, by estimate; 0 asleep."""
        with self._lock:
            return memory_of(self._served.generation) if self._served is not None else 0

    def refresh(self) -> bool:
        """Takes up a newer live generation if there is one and it verifies; whether it did.

        One that is refused is said once in the log and kept in `complaint`. Asleep, the next question takes it up.
        """
        with self._changing:
            try:
                wanted = live_id(self._folder)
            except GenerationError as error:
                self._refuse("", error)
                return False
            if wanted == self._last:
                self._refused = None
                self._verify_large_files()
                return False
            if self._served is None:
                self._last = wanted
                return True
            if self._refused and self._refused[0] == wanted:
                return False
            try:
                fresh = self._open()
            except StorybotError as error:
                self._refuse(wanted, error)
                return False
            with self._lock:
                old, self._served = self._served, fresh
                old.retired = True
                idle = old.users == 0
            if idle:
                old.generation.close()
            self._refused = self._damage = None
            log.info("Serving generation %s instead of %s.", fresh.generation.id, old.generation.id)
            return True

    def _refuse(self, generation: str, error: StorybotError) -> None:
        if self._refused is None or self._refused[0] != generation:
            log.error("Generation %s is refused: %s Serving on with the old one.", generation or "?", error.message)
        self._refused = (generation, error.message)

    def _verify_large_files(self) -> None:
        """Once for each generation, in a thread of its own: what was opened by samples alone is read to its end.

        Whatever is wrong there can rank excerpts otherwise, but cite no wrong text, so the generation is served on.
        """
        if self._served is None or self._verified == self._served.generation.id:
            return
        generation = self._served.generation
        self._verified = generation.id
        if any(entry.size > CHECKED_WHOLE for entry in generation.manifest.content.files.values()):
            threading.Thread(target=self._verify, name="verify", daemon=True).start()

    def _verify(self) -> None:
        with self.lease() as served:
            try:
                served.generation.verify()
            except StorybotError as error:
                log.error("%s %s", error.message, error.remedy)
                if served is self._served:
                    self._damage = error.message

    def close(self) -> None:
        """Lets the generation go once the questions under way have ended."""
        with self._lock:
            served = self._served
            if served is None:
                return
            already, served.retired = served.retired, True
            idle = served.users == 0
        if idle and not already:
            with suppress(OSError):
                served.generation.close()
