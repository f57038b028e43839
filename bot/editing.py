"""Changes to the story from Discord: waiting articles, followed sources, and what is added to or removed from a story.

`bot.change_queue` makes the changes live.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import discord

from bot.change_queue import ChangeQueue, EditingThreads, Outcome, QueuedChange, Show
from bot.messages import t
from bot.state import article_log
from bot.telemetry import log, pairs
from index import (
    KINDS,
    ArticlePreview,
    PoliteFetcher,
    PollReport,
    StorybotError,
    StoryChange,
    WaitingPage,
    add_undoably,
    fetch_source,
    followed_sources,
    one_article,
    poll_sources,
    preview_proposal,
    propose_article,
    proposed_article,
    settings_of_story,
    suffix_of,
    waiting_folder,
    waiting_pages,
    withdraw_proposal,
)

if TYPE_CHECKING:
    from bot.client import StoryBot

LARGEST_UPLOAD = 25 * 2**20
"""Bytes of an attachment."""
UPLOAD_SECONDS = 60.0
_P = ParamSpec("_P")
_T = TypeVar("_T")


class StoryEditors:
    """The editors of the stories, created on demand."""

    def __init__(self, bot: StoryBot) -> None:
        self._bot = bot
        self._editors: dict[str, StoryEditor] = {}
        self._threads = EditingThreads()
        self._resuming: asyncio.Task[None] | None = None

    def __getitem__(self, name: str) -> StoryEditor:
        """Returns the editor of a story, "" for the only one. Raises SettingsError if there is no such story."""
        if name not in self._editors:
            self._editors[name] = StoryEditor(self._bot, name, self._threads)
        return self._editors[name]

    @property
    def busy(self) -> bool:
        """Whether a thread is working."""
        return bool(self._threads.busy)

    def start(self) -> None:
        """Resumes the changes that an earlier run, or a process that has died since, left unfinished."""
        if self._resuming is None or (self._bot.database.shared and self._resuming.done()):
            self._resuming = asyncio.create_task(self._resume())

    async def _resume(self) -> None:
        try:
            left = await article_log.take_unfinished(self._bot.database, self._bot.processes.owner)
            for name, changes in left.items():
                log.info("resumed %s", pairs({"story": name or None, "changes": len(changes)}))
                self[name].changes.resume(changes)
        except StorybotError as error:
            log.error("changes unread %s", pairs({"cause": error.message}))

    async def in_use(self) -> list[str]:
        """Returns the names of the stories that follow a source or have waiting articles, without creating editors.

        Raises:
            SettingsError: the stories cannot be listed.
        """
        if not self._bot.current.several:
            return [""]
        return await self._threads.read(self._in_use)

    def _in_use(self) -> list[str]:
        settings = self._bot.settings
        assert settings.stories is not None
        folders = {
            name: waiting_folder(settings.model_copy(update={"story": settings.stories / name}))
            for name in self._bot.current.names()
        }
        return [name for name, folder in folders.items() if folder.is_dir()]

    async def close(self) -> None:
        """Cancels the running rebuild and releases the threads."""
        if self._resuming is not None:
            self._resuming.cancel()
        for editor in self._editors.values():
            await editor.changes.close()
        self._threads.close()


class StoryEditor:
    """Changes a story and its waiting articles. Tests replace the fetcher and the clock."""

    def __init__(self, bot: StoryBot, name: str, threads: EditingThreads) -> None:
        self._threads = threads
        self.settings = settings_of_story(bot.settings, name) if bot.current.several else bot.settings
        self.story: Path = self.settings.story
        self.folder: Path = waiting_folder(self.settings)
        self.fetch = fetch_source
        self.polite: Callable[[], PoliteFetcher] = PoliteFetcher
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.in_thread = threads.read
        self.changes = ChangeQueue(bot, name, self.story, threads)

    # -- Waiting articles ---------------------------------------------------------------------------------------------

    async def propose(self, source: str | discord.Attachment) -> str:
        """Reads the article at a URL or in an attachment and stores it as waiting. Returns its name.

        Raises:
            StorybotError: it cannot be read.
            TimeoutError, discord.HTTPException: Discord does not deliver the attachment.
        """
        if isinstance(source, str):
            return await self.in_thread(self._propose, source)
        async with asyncio.timeout(UPLOAD_SECONDS):
            data = await source.read()
        with tempfile.TemporaryDirectory(prefix="storybot-") as folder:
            path = Path(folder) / _file_name(source.filename)
            await self.in_thread(path.write_bytes, data[: LARGEST_UPLOAD + 1])
            return await self.in_thread(self._propose, path)

    def _propose(self, source: str | Path) -> str:
        return propose_article(self.folder, one_article(source, self.fetch))

    async def preview(self, name: str) -> ArticlePreview:
        """Returns how a waiting article will be read. Raises StorybotError if none waits under that name."""
        return await self.in_thread(preview_proposal, self.folder, self.story, name)

    # -- Followed sources ---------------------------------------------------------------------------------------------

    async def poll(self) -> PollReport | None:
        """Polls the followed sources in a thread with its own event loop; None if there are none.

        The pages that it finds wait for review.

        Raises:
            StorybotError: the list cannot be read, or another process is polling.
        """
        if not await self.in_thread(followed_sources, self.folder):
            return None

        def ask() -> PollReport:
            return asyncio.run(poll_sources(self.folder, self.story, self.polite(), self.clock(), hold=True))

        return await self._threads.poll(ask)

    async def found(self) -> list[tuple[WaitingPage, bool]]:
        """Returns the waiting pages, each with whether its source lets it in without review."""
        return await self.in_thread(self._found)

    def _found(self) -> list[tuple[WaitingPage, bool]]:
        straight = {one.url for one in followed_sources(self.folder) if one.straight}
        return [(page, page.source in straight) for page in waiting_pages(self.folder, self.story)]

    # -- Changes ----------------------------------------------------------------------------------------------------

    async def add(self, name: str, show: Show, *, person: int | None, server: int | None) -> Outcome:
        """Adds a waiting article, and removes it from the waiting ones once it is live."""

        def apply() -> StoryChange:
            return add_undoably(self.story, proposed_article(self.folder, name))

        def finish() -> None:
            with suppress(StorybotError):  # someone else did it first
                withdraw_proposal(self.folder, name)

        return await self.changes.make(QueuedChange("add", apply, show, person, server, finish=finish))


def unreadable(file: discord.Attachment) -> str | None:
    """Returns why an attachment is not accepted, by size and name; None if it is."""
    if file.size > LARGEST_UPLOAD:
        return t("article.too_large", megabytes=LARGEST_UPLOAD // 2**20)
    if suffix_of(file.filename) not in KINDS:
        return t("article.kinds", kinds=", ".join(kind.lstrip(".") for kind in KINDS))
    return None


def _file_name(name: str) -> str:
    """Makes an attachment's name safe as a file name, keeping its suffix."""
    return re.sub(r"[^\w.-]", "-", name)[-60:].lstrip(".") or "article.txt"  # at most 240 of 255 bytes
