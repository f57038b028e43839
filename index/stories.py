"""Several stories in one process: opened on first use, closed when idle or when memory is short; they share models."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from index.answer.chooser_client import open_chooser
from index.answer.reader_files import open_reader_of
from index.models.allocator import share_one_arena, trim_memory
from index.models.encoder import Encoder
from index.serving import Serving
from index.settings import Settings, settings_of_story, story_names
from index.store.location import OpenEncoders
from index.story import OneStory, Story, open_story

_TIMESTAMP_GRANULARITY = 2_000_000_000
"""Nanoseconds; two changes of a folder closer than this may carry the same time stamp."""
IDLE_SECONDS = 900.0
"""An unused story is closed after this time even if memory suffices."""


class Stories:
    """The stories in the folder of stories. Thread-safe.

    Raises:
        ModelError: the reader's files cannot be loaded.
        SettingsError: the chooser's settings are invalid, or the folder cannot be read.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._encoders = OpenEncoders()
        self._encoder: Encoder | None = None  # the last story's, kept alive for the next one to share
        self._stories: dict[str, tuple[Story, Serving]] = {}
        self._lock = threading.Lock()
        self._listed: tuple[int | None, tuple[str, ...]] = None, ()
        story_names(settings)
        self._chooser = open_chooser(settings)
        self._reader = open_reader_of(settings)

    def names(self) -> tuple[str, ...]:
        """Returns the sorted names. Called for every event, so the folder is listed again only after it has changed."""
        changed = _modified_ns(self._settings.stories)
        known, names = self._listed
        if changed is None or changed != known:
            names = story_names(self._settings)
            settled = changed is not None and time.time_ns() - changed > _TIMESTAMP_GRANULARITY
            self._listed = changed if settled else None, names
        return names

    def __getitem__(self, name: str) -> Story:
        """Returns a story by name. Opens nothing, so it is cheap. Raises SettingsError if there is none."""
        with self._lock:
            if name not in self._stories:
                settings = settings_of_story(self._settings, name)
                serving = Serving(settings, self._encoders, asleep=True, opened=self._evict)
                self._stories[name] = Story(settings, serving, self._reader, self._chooser), serving
            return self._stories[name][0]

    def tidy(self) -> None:
        """Closes stories that are idle or exceed the memory limit, and drops those whose folder is gone."""
        for name in set(self._stories) - set(self.names()):
            with self._lock:
                _, serving = self._stories.pop(name)
            serving.close()
        for serving in self.servings():
            if serving.memory and serving.idle_seconds > IDLE_SECONDS:
                serving.sleep()
        self._evict()

    def _evict(self, opened: Serving | None = None) -> None:
        """Puts the least recently used stories to sleep until the rest fit in memory; never the one just opened."""
        if opened is not None:
            self._encoder = opened.encoder
        left = self._settings.stories_memory * 1_000_000
        for serving in sorted(self.servings(), key=lambda one: (one is not opened, one.idle_seconds)):
            left -= serving.memory
            if left < 0 and serving is not opened:
                serving.sleep()

    def servings(self) -> list[Serving]:
        """Returns the `Serving` of every story used so far."""
        with self._lock:
            return [serving for _, serving in self._stories.values()]

    def close(self) -> None:
        """Closes every story as soon as its running questions have ended."""
        for serving in self.servings():
            serving.close()


StoriesFace = OneStory | Stories


def _modified_ns(folder: Path | None) -> int | None:
    """Returns the folder's modification time in nanoseconds; None if it cannot be read."""
    try:
        return folder.stat().st_mtime_ns if folder is not None else None
    except OSError:
        return None


def open_stories(settings: Settings) -> StoriesFace:
    """Opens what the settings name: a folder of stories, none of them open yet, or one story, opened.

    Raises:
        StorybotError: see `open_story` and `Stories`.
    """
    if settings.stories is None:
        return OneStory(open_story(settings))
    share_one_arena()
    stories = Stories(settings)
    trim_memory()
    return stories
