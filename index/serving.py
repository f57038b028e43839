"""The generation being served: leased while it is read, replaced by a newer one, closed with its last lease.

Excerpts are cut from the generation's own copy of each text, whose SHA-256 is verified first. So an article that is
edited or removed after the rebuild cannot make an excerpt wrong; the log warns that file and citation differ.
"""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from index.answer.results import Answer, Decline
from index.corpus.decoding import read_bytes
from index.corpus.tokens import language_of_story
from index.corpus.types import Citation
from index.errors import EngineUnavailable, GenerationError, StorybotError
from index.settings import Settings
from index.store.checked_files import FULL_CHECK_LIMIT
from index.store.generation import Generation
from index.store.generation_manifest import MANIFEST_NAME
from index.store.generations import live_id
from index.store.location import OpenEncoders, index_folder, open_story_index

if TYPE_CHECKING:
    from index.compare.view import Across

log = logging.getLogger(__name__)

Stamp = tuple[int, int, int, int]
"""Inode, size, mtime and ctime of a file, both in nanoseconds."""
_BASE_MEMORY = 300_000
"""Memory in bytes of an open story besides its files; measured on 200 copies of a story of five articles."""


class SavedArticles:
    """Compares the article files in the story's folder with a generation. Thread-safe.

    A file is read only if its inode, size or times have changed since the last check, or, on the first check, if it may
    be newer than the generation; so a check usually costs one `stat`.
    """

    def __init__(self, story: Path, generation: Generation) -> None:
        self._story, self._generation = story, generation
        self._stamps: dict[str, Stamp | None] = {}
        self._lock = threading.Lock()
        # The clock in the generation's name may have been ahead of the one that stamps files.
        written = (generation.folder / MANIFEST_NAME).stat().st_mtime
        self._made = min(datetime.fromisoformat(generation.created).timestamp(), written) * 1e9

    def log_changes(self, result: Answer | Decline) -> None:
        """Logs each cited article whose file differs from the indexed one, once per change."""
        for name in dict.fromkeys(cited.source.article for cited in cited_in(result)):
            stamp: Stamp | None = None
            with suppress(OSError):
                found = (self._story / name).stat()
                stamp = found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns
            with self._lock:
                known = name in self._stamps and self._stamps[name] == stamp
                first = name not in self._stamps
                self._stamps[name] = stamp
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
        """Returns how the file differs from the cited text; empty if it does not or there is no story folder."""
        if not self._story.is_dir():
            return ""
        try:
            data = read_bytes(self._story / name, within=self._story)  # pages are never parsed while answering
        except OSError:
            return "has been removed" if not (self._story / name).exists() else "has become unreadable"
        indexed = next((one.file_sha256 for one in self._generation.sources if one.article == name), "")
        return "has changed" if indexed and hashlib.sha256(data).hexdigest() != indexed else ""


def cited_in(result: Answer | Decline) -> list[Citation]:
    """Returns every citation shown: as an answer, as *also in* or as the nearest excerpt of a decline."""
    excerpts = (
        (*result.nearest, *result.contradicts) if isinstance(result, Decline) else (*result.excerpts, *result.more)
    )
    return [one for excerpt in excerpts for one in (excerpt.passage, excerpt.answer, *excerpt.also_in)]


class Served:
    """A generation and the number of its leases; closed once it is retired and the last lease ends."""

    def __init__(self, generation: Generation, settings: Settings) -> None:
        self.generation = generation
        self.vocabulary = generation.vocabulary()
        self.saved = SavedArticles(settings.story, generation)
        self.leases = 0
        self.retired = False

    @cached_property
    def language(self) -> tuple[str, str]:
        """Language and script of the articles; see `language_of_story`."""
        texts = (self.generation.text(article)[:2000] for article in range(min(3, len(self.generation.sources))))
        return language_of_story("\n".join(texts))

    @cached_property
    def across(self) -> Across:
        """The comparison across outlets; imported and built on first use."""
        from index.compare.view import Across

        return Across(self.generation)


@dataclass(frozen=True, slots=True)
class _Refusal:
    """A newer generation that is not served, and why; `lasting` if another try would fail as well."""

    generation: str
    why: str
    lasting: bool


def memory_of(generation: Generation) -> int:
    """Estimates the memory that an open generation takes, in bytes: all of its files except the encoder."""
    files = generation.manifest.content.files
    return _BASE_MEMORY + sum(entry.size for name, entry in files.items() if not name.startswith("encoder/"))


class Serving:
    """The live generation of a story, for many threads. While asleep, no generation is open; a lease wakes it.

    Args:
        encoders: the open encoders by fingerprint, shared with other stories.
        asleep: whether to open the generation with the first question instead of now.
        opened: called with this object each time a lease has woken it.

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
        self._switching = threading.Lock()
        self._refused: _Refusal | None = None
        self._damage: str | None = None
        self._verified = ""
        self._last = ""  # the id of the generation served last
        self._used = time.monotonic()
        self._opened = opened
        self._served = None if asleep else self._open()

    @property
    def complaint(self) -> str | None:
        """Why a newer generation is refused, or what full verification found in the current one; None if nothing."""
        return self._refused.why if self._refused else self._damage

    @contextmanager
    def lease(self) -> Iterator[Served]:
        """Leases the current generation: it stays open until the block ends."""
        served = self._join() or self._wake()
        try:
            yield served
        finally:
            with self._lock:
                served.leases -= 1
                last = served.retired and served.leases == 0
            if last:
                served.generation.close()

    def _wake(self) -> Served:
        """Opens the generation and adds a lease, unless another thread has opened it by now."""
        with self._switching:
            if (served := self._join()) is not None:
                return served
            served = self._open()
            served.leases = 1
            self._served = served
        self._opened(self)
        return served

    def _join(self) -> Served | None:
        """Adds a lease to the current generation; None while asleep."""
        with self._lock:
            self._used = time.monotonic()
            if self._served is not None:
                self._served.leases += 1
            return self._served

    def _open(self) -> Served:
        served = Served(open_story_index(self._settings, self._encoders), self._settings)
        self._last = served.generation.id
        self.encoder = served.generation.encoder
        return served

    def sleep(self) -> None:
        """Closes the generation as soon as its last lease ends; the next question opens it again."""
        with self._switching:
            with self._lock:
                served, self._served = self._served, None
                idle = served is not None and served.leases == 0
                if served is not None:
                    served.retired = True
            if served is not None and idle:
                served.generation.close()

    @property
    def idle_seconds(self) -> float:
        """Seconds since the last question."""
        return time.monotonic() - self._used

    @property
    def memory(self) -> int:
        """Estimated memory in bytes; 0 while asleep."""
        with self._lock:
            return memory_of(self._served.generation) if self._served is not None else 0

    def refresh(self) -> bool:
        """Switches to a newer live generation if there is one and it verifies; returns whether there was one to use.

        A refused generation is logged once and reported by `complaint`; it is tried again only if the search server was
        the reason. While asleep, the next question opens it.
        """
        with self._switching:
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
            if self._served.retired:  # closed
                return False
            if self._refused and self._refused.generation == wanted and self._refused.lasting:
                return False
            try:
                fresh = self._open()
            except StorybotError as error:
                self._refuse(wanted, error)
                return False
            return self._replace(self._served, fresh)

    def _replace(self, old: Served, fresh: Served) -> bool:
        """Serves `fresh` instead of `old`; returns False, with `fresh` closed, if this was closed in the meantime."""
        with self._lock:
            closed, old.retired = old.retired, True
            idle = old.leases == 0
            if not closed:
                self._served = fresh
        if closed:
            fresh.generation.close()
            return False
        if idle:
            old.generation.close()
        self._refused = self._damage = None
        log.info("Serving generation %s instead of %s.", fresh.generation.id, old.generation.id)
        return True

    def _refuse(self, generation: str, error: StorybotError) -> None:
        if self._refused is None or self._refused.generation != generation:
            log.error("Generation %s is refused: %s The old one stays in service.", generation or "?", error.message)
        self._refused = _Refusal(generation, error.message, lasting=not isinstance(error, EngineUnavailable))

    def _verify_large_files(self) -> None:
        """Starts a thread, once per generation, that verifies the files of which opening checked only samples.

        Damage there can change the ranking but never the cited text, so the generation stays in service.
        """
        if self._served is None or self._verified == self._served.generation.id:
            return
        generation = self._served.generation
        self._verified = generation.id
        if any(entry.size > FULL_CHECK_LIMIT for entry in generation.manifest.content.files.values()):
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
        """Closes the generation as soon as its last lease ends."""
        with self._lock:
            served = self._served
            if served is None:
                return
            already, served.retired = served.retired, True
            idle = served.leases == 0
        if idle and not already:
            with suppress(OSError):
                served.generation.close()
