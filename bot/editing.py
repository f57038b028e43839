"""Changes to the story from Discord. Rebuilds run one at a time, and a change that cannot go live is rolled back.

Changes that arrive during a rebuild wait for the next one, which makes all of them live. Each is logged
(`bot.state.article_log`) before its rebuild, so a bot that is stopped in between resumes it.
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
from bot.cards.escaping import escape_line
from bot.delivery import UNDELIVERED
from bot.failures import line_for
from bot.logs import log, pairs
from bot.messages import t
from bot.queue import Refusal
from bot.rebuilding import RebuildFailed, rebuild_in_subprocess
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
"""Changes per rebuild."""
MOST_WAITING = 50
"""Changes that may wait for a rebuild."""
LARGEST_UPLOAD = 25 * 2**20
"""Bytes of an attachment."""
UPLOAD_SECONDS = 60.0
_PROGRESS_SECONDS = 3.0
_LIVE_SECONDS = 60.0

Show = Callable[[Card], Awaitable[object]]
"""Shows a card to whoever asked for a change."""
_P = ParamSpec("_P")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of a change: its id in the log and the change, or a sentence that says why it failed."""

    row: int = 0
    change: StoryChange | None = None
    failed: str = ""


@dataclass(slots=True)
class _Job:
    """A queued change. `apply` changes the story's folder; `finish` runs once that is live."""

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
    context: Context = field(default_factory=copy_context)  # so that the outcome is in the asker's language
    showing: set[asyncio.Task[object]] = field(default_factory=set)

    def end(self, outcome: Outcome) -> None:
        if not self.done.done():
            self.done.set_result(outcome)

    def translate(self, key: str) -> str:
        return self.context.copy().run(t, key)


class StoryEditors:
    """The editors of the stories, created on demand."""

    def __init__(self, bot: StoryBot) -> None:
        self._bot = bot
        self._editors: dict[str, StoryEditor] = {}
        self._shared = _Shared()
        self._resuming: asyncio.Task[None] | None = None

    def __getitem__(self, name: str) -> StoryEditor:
        """Returns the editor of a story, "" for the only one. Raises SettingsError if there is no such story."""
        if name not in self._editors:
            self._editors[name] = StoryEditor(self._bot, name, self._shared)
        return self._editors[name]

    @property
    def busy(self) -> bool:
        """Whether a thread is working."""
        return bool(self._shared.busy)

    def start(self) -> None:
        """Resumes the changes that an earlier run, or a process that has died since, left unfinished."""
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
        """Returns the names of the stories that follow a source or have waiting articles, without creating editors.

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
        """Cancels the running rebuild and releases the threads."""
        if self._resuming is not None:
            self._resuming.cancel()
        for editor in self._editors.values():
            await editor.close()
        self._shared.reading.shutdown(wait=False, cancel_futures=True)
        self._shared.polling.shutdown(wait=False, cancel_futures=True)


@dataclass(slots=True)
class _Shared:
    """Shared by all editors: thread pools, running work, and the lock that lets one story rebuild at a time."""

    reading: ThreadPoolExecutor = field(default_factory=partial(ThreadPoolExecutor, 1, thread_name_prefix="articles"))
    polling: ThreadPoolExecutor = field(default_factory=partial(ThreadPoolExecutor, 1, thread_name_prefix="follow"))
    busy: set[asyncio.Future[object]] = field(default_factory=set)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class StoryEditor:
    """Changes a story and its waiting articles. Tests replace the fetcher and the clock."""

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
        """Rebuilds for changes whose rebuild was interrupted."""

        async def nobody(card: Card) -> None:
            pass

        self._jobs.extendleft(
            _Job(one.kind, _already_applied, nobody, change=one.change, row=one.id) for one in reversed(changes)
        )
        self._start_worker()

    async def close(self) -> None:
        """Cancels a running rebuild."""
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.wait({self._worker})

    def _start_worker(self) -> None:
        if self._worker is None or self._worker.done():
            self._worker = asyncio.create_task(self._work())

    # -- Waiting articles ---------------------------------------------------------------------------------------------

    async def propose(self, source: str | discord.Attachment | None) -> str:
        """Reads the article at a URL or in an attachment and stores it as waiting. Returns its name.

        Raises:
            StorybotError: it cannot be read.
            TimeoutError, discord.HTTPException: Discord does not deliver the attachment.
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
        """Returns how a waiting article will be read. Raises StorybotError if none waits under that name."""
        return await self.in_thread(preview_proposal, self.folder, self.story, name)

    async def in_thread(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Runs something that reads or writes articles in a worker thread, one at a time."""
        return await self._in_pool(self._shared.reading, partial(work, *args, **kwargs))

    async def _in_pool(self, threads: ThreadPoolExecutor, work: Callable[[], _T]) -> _T:
        running = asyncio.get_running_loop().run_in_executor(threads, partial(copy_context().run, work))
        self._shared.busy.add(running)  # type: ignore[arg-type]  # the result does not matter here
        running.add_done_callback(self._shared.busy.discard)
        return await running

    # -- Followed sources ---------------------------------------------------------------------------------------------

    async def poll(self) -> PollReport | None:
        """Polls the followed sources in a thread with its own event loop; None if there are none. Finds are left
        waiting.

        Raises:
            StorybotError: the list cannot be read, or another process is polling.
        """
        if not await self.in_thread(followed_sources, self.folder):
            return None

        def ask() -> PollReport:
            return asyncio.run(poll_sources(self.folder, self.story, self.polite(), self.clock(), hold=True))

        return await self._in_pool(self._shared.polling, ask)

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

        return await self._enqueue(_Job("add", apply, show, person, server, finish=finish))

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
        """Makes a change to the story live. `undoes` is the log id of the change that it undoes."""
        return await self._enqueue(_Job(kind, apply, show, person, server, undoes))

    @property
    def room(self) -> int:
        """How many more changes may wait for a rebuild."""
        return MOST_WAITING - len(self._jobs)

    async def _enqueue(self, job: _Job) -> Outcome:
        if self.room <= 0:
            return Outcome(failed=t("rebuild.too_many"))
        self._jobs.append(job)
        self._start_worker()
        await _show(job, progress_card("queued", 0, 0))
        outcome = await job.done
        if job.showing:  # a late progress card could overwrite the outcome
            await asyncio.wait(job.showing)
        return outcome

    async def _work(self) -> None:
        """Processes the queued changes until none is left."""
        jobs: list[_Job] = []
        try:
            while self._jobs:
                jobs = [self._jobs.popleft() for _ in range(min(MOST_AT_ONCE, len(self._jobs)))]
                await self._round(jobs)
        finally:
            self._jobs.extendleft(reversed([job for job in jobs if not job.done.done()]))
            while self._jobs:
                job = self._jobs.popleft()
                job.end(Outcome(failed=job.translate("queue.stopping")))

    async def _round(self, jobs: Sequence[_Job]) -> None:
        """Applies the changes to the folder, and rebuilds."""
        applied = [job for job in jobs if await self._apply(job)]
        if applied:
            await self._build(applied)

    async def _apply(self, job: _Job) -> bool:
        if job.change is not None:  # applied by an earlier run
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
            await self._roll_back(job)
            job.end(Outcome(failed=_error_line(error, job)))
            return False
        return True

    async def _build(self, jobs: Sequence[_Job]) -> None:
        try:
            await self._enter()
            async with self._shared.turn:
                generation = await rebuild_in_subprocess(self._bot.settings, _ProgressReporter(jobs), self._name)
            await self._wait_until_live(generation)
        except RebuildFailed as error:
            for job in reversed(jobs):
                await self._roll_back(job)
            if len(jobs) == 1:
                jobs[0].end(Outcome(failed=escape_line(str(error), 500)))
                return
            for job in jobs:  # one of them may be at fault, so try each alone
                await self._round([job])
            return
        except Exception as error:
            for job in reversed(jobs):
                await self._roll_back(job)
                job.end(Outcome(failed=_error_line(error, job)))
            return
        held = {source.article for source in self._bot.catalogue.sources}
        for job in jobs:
            await self._finish(job, held)

    async def _enter(self) -> None:
        """Enters this story for the rest of the task. Raises Refusal if it no longer exists, or StorybotError."""
        if not await self._bot.current.enter_by_name(self._name, anywhere=True):
            raise Refusal("no_story", t("which_story.none_chosen"))

    async def _finish(self, job: _Job, held: set[str]) -> None:
        assert job.change is not None
        if job.change.after is not None and job.change.after.file not in held:
            await self._roll_back(job)
            job.end(Outcome(failed=job.translate("rebuild.not_held")))
            return
        try:
            await article_log.finish(self._bot.database, job.row)
            await self.in_thread(job.finish)
        except (StorybotError, OSError) as error:
            log.error("unfinished change %s", pairs({"row": job.row, "cause": str(error)}))
        log.info("changed %s", pairs({"kind": job.kind, "article": job.change.article, "user": job.person}))
        job.end(Outcome(job.row, job.change))

    async def _roll_back(self, job: _Job) -> None:
        """Undoes a change in the story's folder and deletes it from the log."""
        try:
            if job.change is not None:
                change, job.change = job.change, None
                await self.in_thread(undo_change, self.story, change, keep=job.kind != "add")
            if job.row:
                row, job.row = job.row, 0
                await article_log.drop(self._bot.database, row)
        except (StorybotError, OSError) as error:
            log.error("not taken back %s", pairs({"kind": job.kind, "cause": str(error)}))

    async def _wait_until_live(self, generation: str) -> None:
        """Waits until a generation is served.

        Raises:
            RebuildFailed: the generation is refused, or is not served in time.
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


class _ProgressReporter:
    """Reports a rebuild's progress to everybody who waits for it, at most every few seconds."""

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
            task: asyncio.Task[object] = asyncio.create_task(_show(job, card))  # does not wait for Discord
            job.showing.add(task)
            task.add_done_callback(job.showing.discard)


def _already_applied() -> StoryChange:
    """Replaces `apply` for a change of an earlier run: once rolled back, it is not applied again."""
    raise RebuildFailed(t("queue.stopping"))


def _error_line(error: Exception, job: _Job) -> str:
    """Returns the line for the asker and logs the cause."""
    where = pairs({"change": job.kind, "server": job.server, "user": job.person})
    return job.context.copy().run(line_for, error, where=where) or job.translate("answer.failed")


async def _show(job: _Job, card: Card) -> None:
    """Shows progress unless the change has ended, so that its outcome is not overwritten."""
    if not job.done.done():
        with suppress(*UNDELIVERED):
            await job.show(card)


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
