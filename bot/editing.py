"""Changes to the story from Discord: one rebuild at a time, and a change that cannot be made live is taken back.

Changes that come in during a rebuild wait, and the next rebuild makes all of them live. Each stands in the log of
changes (`bot.state.article_log`) from before its rebuild on, so a bot that is stopped in between goes on with it.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import discord

from bot.cards.article import progress_card
from bot.cards.card import Card
from bot.cards.escaping import shown_line
from bot.delivery import UNDELIVERED
from bot.failures import line_for
from bot.logs import log, pairs
from bot.messages import t
from bot.queue import Refusal
from bot.rebuilding import RebuildFailed, rebuild_apart
from bot.state import article_log
from bot.state.article_log import Kind, LoggedChange
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
    undo_change,
    waiting_folder,
    waiting_pages,
    withdraw_proposal,
)

if TYPE_CHECKING:
    from bot.client import StoryBot

MOST_AT_ONCE = 8
"""Changes that one rebuild makes live."""
MOST_WAITING = 50
"""Changes that may wait for a rebuild."""
LARGEST_UPLOAD = 25 * 2**20
"""Bytes of an attachment that is read."""
UPLOAD_SECONDS = 60.0
_PROGRESS_SECONDS = 3.0
_LIVE_SECONDS = 60.0

Show = Callable[[Card], Awaitable[object]]
"""Puts a card where whoever asked for a change sees it."""
_P = ParamSpec("_P")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change came to: its number in the log and the change, or the sentence that says why it was not made."""

    row: int = 0
    change: StoryChange | None = None
    failed: str = ""


@dataclass(slots=True)
class _Job:
    """A change that waits for its turn. `apply` changes the story's folder, `finish` comes once that is live."""

    kind: Kind
    apply: Callable[[], StoryChange]
    show: Show
    person: int | None = None
    server: int | None = None
    undoes: int | None = None
    finish: Callable[[], object] = lambda: None
    change: StoryChange | None = None
    row: int = 0
    done: asyncio.Future[Outcome] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    context: Context = field(default_factory=copy_context)  # so that it is told in the language of who asked
    showing: set[asyncio.Task[object]] = field(default_factory=set)

    def end(self, outcome: Outcome) -> None:
        if not self.done.done():
            self.done.set_result(outcome)

    def says(self, key: str) -> str:
        return self.context.copy().run(t, key)


class StoryEditors:
    """What changes the stories: an editor for each, made when it is first wanted."""

    def __init__(self, bot: StoryBot) -> None:
        self._bot = bot
        self._editors: dict[str, StoryEditor] = {}
        self._shared = _Shared()
        self._resuming: asyncio.Task[None] | None = None

    def __getitem__(self, name: str) -> StoryEditor:
        """The editor of a story by its name, "" where there is only one; raises SettingsError where there is none."""
        if name not in self._editors:
            self._editors[name] = StoryEditor(self._bot, name, self._shared)
        return self._editors[name]

    @property
    def busy(self) -> bool:
        """Whether a thread is at work."""
        return bool(self._shared.busy)

    def start(self) -> None:
        """Goes on with what an earlier run left unfinished; called again, with what another process that died left."""
        if self._resuming is None or (self._bot.database.shared and self._resuming.done()):
            self._resuming = asyncio.create_task(self._resume())

    async def _resume(self) -> None:
        try:
            left = await article_log.take_unfinished(self._bot.database, self._bot.processes.owner)
            for name, changes in left.items():
                log.info("resumed %s", pairs({"story": name or None, "changes": len(changes)}))
                self[name].resume(changes)
        except StorybotError as error:
            log.error("changes unread %s", pairs({"cause": error.message}))

    async def in_use(self) -> list[str]:
        """The stories for which something is followed or waits, by name, without making an editor for each.

        Raises:
            SettingsError: the stories cannot be listed.
        """
        if not self._bot.current.several:
            return [""]
        return await asyncio.get_running_loop().run_in_executor(self._shared.reading, self._in_use)

    def _in_use(self) -> list[str]:
        settings = self._bot.settings
        assert settings.stories is not None
        folders = {
            name: waiting_folder(settings.model_copy(update={"story": settings.stories / name}))
            for name in self._bot.current.names()
        }
        return [name for name, folder in folders.items() if folder.is_dir()]

    async def close(self) -> None:
        """Ends the rebuild that runs and lets the threads go."""
        if self._resuming is not None:
            self._resuming.cancel()
        for editor in self._editors.values():
            await editor.close()
        self._shared.reading.shutdown(wait=False, cancel_futures=True)
        self._shared.polling.shutdown(wait=False, cancel_futures=True)


@dataclass(slots=True)
class _Shared:
    """What all editors use: threads, which of them are at work, and the turn to rebuild, which one has at a time."""

    reading: ThreadPoolExecutor = field(default_factory=partial(ThreadPoolExecutor, 1, thread_name_prefix="articles"))
    polling: ThreadPoolExecutor = field(default_factory=partial(ThreadPoolExecutor, 1, thread_name_prefix="follow"))
    busy: set[asyncio.Future[object]] = field(default_factory=set)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class StoryEditor:
    """What changes a story, and what waits to come into it. Tests exchange what fetches pages, and the clock."""

    def __init__(self, bot: StoryBot, name: str, shared: _Shared) -> None:
        self._bot = bot
        self._name = name
        self._shared = shared
        self.settings = settings_of_story(bot.settings, name) if bot.current.several else bot.settings
        self.story: Path = self.settings.story
        self.folder: Path = waiting_folder(self.settings)
        self.fetch = fetch_source
        self.polite: Callable[[], PoliteFetcher] = PoliteFetcher
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._jobs: deque[_Job] = deque()
        self._worker: asyncio.Task[None] | None = None

    def resume(self, changes: Sequence[LoggedChange]) -> None:
        """Makes live what was changed before a rebuild that was broken off."""

        async def nobody(card: Card) -> None:
            pass

        self._jobs.extendleft(
            _Job(one.kind, _not_again, nobody, change=one.change, row=one.id) for one in reversed(changes)
        )
        self._begin()

    async def close(self) -> None:
        """Ends a rebuild that runs."""
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.wait({self._worker})

    def _begin(self) -> None:
        if self._worker is None or self._worker.done():
            self._worker = asyncio.create_task(self._work())

    # -- What waits for a yes ---------------------------------------------------------------------------------------

    async def propose(self, source: str | discord.Attachment | None) -> str:
        """Reads the article at an address or in an attachment, and keeps it; gives the name by which it waits.

        Raises:
            StorybotError: it cannot be had.
            TimeoutError, discord.HTTPException: Discord does not hand the attachment over.
        """
        if source is None or isinstance(source, str):
            return await self.in_thread(self._propose, source or "")
        async with asyncio.timeout(UPLOAD_SECONDS):
            data = await source.read()
        with tempfile.TemporaryDirectory(prefix="storybot-") as folder:
            path = Path(folder) / _file_name(source.filename)
            await self.in_thread(path.write_bytes, data[: LARGEST_UPLOAD + 1])
            return await self.in_thread(self._propose, path)

    def _propose(self, source: str | Path) -> str:
        return propose_article(self.folder, one_article(source, self.fetch))

    async def preview(self, name: str) -> ArticlePreview:
        """How an article that waits will be read; raises StorybotError where none waits under that name."""
        return await self.in_thread(preview_proposal, self.folder, self.story, name)

    async def in_thread(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Runs something that reads or writes articles in a thread, one after the other."""
        return await self._in(self._shared.reading, partial(work, *args, **kwargs))

    async def _in(self, threads: ThreadPoolExecutor, work: Callable[[], _T]) -> _T:
        running = asyncio.get_running_loop().run_in_executor(threads, partial(copy_context().run, work))
        self._shared.busy.add(running)  # type: ignore[arg-type]  # what it gives does not matter here
        running.add_done_callback(self._shared.busy.discard)
        return await running

    # -- What is followed -------------------------------------------------------------------------------------------

    async def poll(self) -> PollReport | None:
        """Asks what is followed for news, politely, in a thread with a loop of its own; None where nothing is.

        Everything that is found waits.

        Raises:
            StorybotError: the list cannot be read, or another process is asking.
        """
        if not await self.in_thread(followed_sources, self.folder):
            return None

        def ask() -> PollReport:
            return asyncio.run(poll_sources(self.folder, self.story, self.polite(), self.clock(), hold=True))

        return await self._in(self._shared.polling, ask)

    async def found(self) -> list[tuple[WaitingPage, bool]]:
        """The pages that wait, each with whether its source lets it come in by itself."""
        return await self.in_thread(self._found)

    def _found(self) -> list[tuple[WaitingPage, bool]]:
        straight = {one.url for one in followed_sources(self.folder) if one.straight}
        return [(page, page.source in straight) for page in waiting_pages(self.folder, self.story)]

    # -- Changes ----------------------------------------------------------------------------------------------------

    async def add(self, name: str, show: Show, *, person: int | None, server: int | None) -> Outcome:
        """Brings in an article that waits, and forgets that it waited once it is live."""

        def apply() -> StoryChange:
            return add_undoably(self.story, proposed_article(self.folder, name))

        def finish() -> None:
            with suppress(StorybotError):  # somebody was faster
                withdraw_proposal(self.folder, name)

        return await self._queued(_Job("add", apply, show, person, server, finish=finish))

    async def change(
        self,
        kind: Kind,
        apply: Callable[[], StoryChange],
        show: Show,
        *,
        person: int,
        server: int | None,
        undoes: int | None = None,
    ) -> Outcome:
        """Makes a change to the story live; `undoes` is the number in the log of the change that it takes back."""
        return await self._queued(_Job(kind, apply, show, person, server, undoes))

    async def _queued(self, job: _Job) -> Outcome:
        if len(self._jobs) >= MOST_WAITING:
            return Outcome(failed=t("rebuild.too_many"))
        self._jobs.append(job)
        self._begin()
        await _shown(job, progress_card("queued", 0, 0))
        outcome = await job.done
        if job.showing:  # or the end could be written over
            await asyncio.wait(job.showing)
        return outcome

    async def _work(self) -> None:
        """Makes the changes that wait, until none does."""
        jobs: list[_Job] = []
        try:
            while self._jobs:
                jobs = [self._jobs.popleft() for _ in range(min(MOST_AT_ONCE, len(self._jobs)))]
                await self._round(jobs)
        finally:
            self._jobs.extendleft(reversed([job for job in jobs if not job.done.done()]))
            while self._jobs:
                job = self._jobs.popleft()
                job.end(Outcome(failed=job.says("queue.stopping")))

    async def _round(self, jobs: Sequence[_Job]) -> None:
        """Changes the folder as the jobs say, and makes that live."""
        applied = [job for job in jobs if await self._apply(job)]
        if applied:
            await self._build(applied)

    async def _apply(self, job: _Job) -> bool:
        if job.change is not None:  # by an earlier run
            return True
        try:
            job.change = await self.in_thread(job.apply)
            job.row = await article_log.begin(
                self._bot.database,
                job.kind,
                job.change,
                person=job.person,
                server=job.server,
                undoes=job.undoes,
                story=self._name,
                owner=self._bot.processes.owner,
            )
        except Exception as error:
            await self._take_back(job)
            job.end(Outcome(failed=_sentence(error, job)))
            return False
        return True

    async def _build(self, jobs: Sequence[_Job]) -> None:
        try:
            await self._enter()
            async with self._shared.turn:
                generation = await rebuild_apart(self._bot.settings, _Telling(jobs), self._name)
            await self._live(generation)
        except RebuildFailed as error:
            for job in reversed(jobs):
                await self._take_back(job)
            if len(jobs) == 1:
                jobs[0].end(Outcome(failed=shown_line(str(error), 500)))
                return
            for job in jobs:  # one of them may be at fault, which the others are not to suffer for
                await self._round([job])
            return
        except Exception as error:
            for job in reversed(jobs):
                await self._take_back(job)
                job.end(Outcome(failed=_sentence(error, job)))
            return
        held = {source.article for source in self._bot.catalogue.sources}
        for job in jobs:
            await self._finish(job, held)

    async def _enter(self) -> None:
        """Makes the rest of this task about this story; raises as `CurrentStory.go_to`, or Refusal where it is gone."""
        if not await self._bot.current.go_to(self._name, anywhere=True):
            raise Refusal("no_story", t("which_story.none_chosen"))

    async def _finish(self, job: _Job, held: set[str]) -> None:
        assert job.change is not None
        if job.change.after is not None and job.change.after.file not in held:
            await self._take_back(job)
            job.end(Outcome(failed=job.says("rebuild.not_held")))
            return
        try:
            await article_log.finish(self._bot.database, job.row)
            await self.in_thread(job.finish)
        except StorybotError as error:
            log.error("unfinished change %s", pairs({"row": job.row, "cause": error.message}))
        log.info("changed %s", pairs({"kind": job.kind, "article": job.change.article, "user": job.person}))
        job.end(Outcome(job.row, job.change))

    async def _take_back(self, job: _Job) -> None:
        """Puts the story's folder back into the state before a change, and its line out of the log."""
        try:
            if job.change is not None:
                change, job.change = job.change, None
                await self.in_thread(undo_change, self.story, change, keep=job.kind != "add")
            if job.row:
                row, job.row = job.row, 0
                await article_log.drop(self._bot.database, row)
        except (StorybotError, OSError) as error:
            log.error("not taken back %s", pairs({"kind": job.kind, "cause": str(error)}))

    async def _live(self, generation: str) -> None:
        """Waits until a generation is served.

        Raises:
            RebuildFailed: it is refused.
        """
        ending = time.monotonic() + _LIVE_SECONDS
        while self._bot.catalogue.status.generation != generation:
            await self._bot.reload()
            if self._bot.catalogue.status.generation == generation:
                return
            try:
                refused = (await self._bot.lookup(self._bot.story.status)).refused
            except Refusal as error:
                raise RebuildFailed(str(error)) from None
            if refused or time.monotonic() > ending:
                raise RebuildFailed(refused or t("queue.timeout"))
            await asyncio.sleep(0.1)


class _Telling:
    """Hears a rebuild and shows everybody who waits for it where it is, at most every few seconds."""

    def __init__(self, jobs: Sequence[_Job]) -> None:
        self._jobs = jobs
        self._last = float("-inf")

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last < _PROGRESS_SECONDS:
            return
        self._last = now
        for job in self._jobs:
            card = job.context.copy().run(progress_card, stage, done, total)
            task: asyncio.Task[object] = asyncio.create_task(_shown(job, card))  # Discord is not waited for
            job.showing.add(task)
            task.add_done_callback(job.showing.discard)


def _not_again() -> StoryChange:
    """In the place of what made a change of an earlier run, which is not made a second time once it was taken back."""
    raise RebuildFailed(t("queue.stopping"))


def _sentence(error: Exception, job: _Job) -> str:
    """What went wrong, for who asked; the log gets its cause."""
    where = pairs({"change": job.kind, "server": job.server, "user": job.person})
    return job.context.copy().run(line_for, error, where=where) or job.says("answer.failed")


async def _shown(job: _Job, card: Card) -> None:
    """Shows where a change is, unless it has ended by now, so that its end is not written over."""
    if not job.done.done():
        with suppress(*UNDELIVERED):
            await job.show(card)


def unreadable(file: discord.Attachment) -> str | None:
    """Why an attachment is not read, by its size and its name; None where it is."""
    if file.size > LARGEST_UPLOAD:
        return t("article.too_large", megabytes=LARGEST_UPLOAD // 2**20)
    if suffix_of(file.filename) not in KINDS:
        return t("article.kinds", kinds=", ".join(kind.lstrip(".") for kind in KINDS))
    return None


def _file_name(name: str) -> str:
    """A file name without anything that means something to a disk, its suffix kept."""
    return re.sub(r"[^\w.-]", "-", name)[-100:].lstrip(".") or "article.txt"
