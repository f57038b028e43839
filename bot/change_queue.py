"""Queues changes of a story: applies them in batches, one rebuild at a time, and rolls back what cannot go live.

Each is logged (`bot.state.article_log`) before its rebuild, so that a restarted bot resumes it.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from bot.cards.article import progress_card
from bot.cards.card import Card
from bot.delivery import UNDELIVERED
from bot.failures import line_for
from bot.markdown import escape_line
from bot.messages import t
from bot.queue import Refusal
from bot.rebuilding import RebuildFailed, rebuild_in_subprocess
from bot.state import article_log
from bot.state.article_log import Kind, LoggedChange
from bot.telemetry import log, pairs
from index import StorybotError, StoryChange, undo_change

if TYPE_CHECKING:
    from bot.client import StoryBot

MOST_AT_ONCE = 8
"""Changes per rebuild."""
MOST_WAITING = 50
"""Changes that may wait for a rebuild."""
_PROGRESS_SECONDS = 3.0
_LIVE_SECONDS = 60.0

Show = Callable[[Card], Awaitable[object]]
"""Shows a card to the person who asked for a change."""
_P = ParamSpec("_P")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of a change: its id in the log and the change, or a sentence that says why it failed."""

    row: int = 0
    change: StoryChange | None = None
    failed: str = ""


@dataclass(slots=True)
class QueuedChange:
    """A queued change. `apply` changes the story's folder; `finish` runs once that is live.

    `undoes` is the log id of the change that it undoes; `change` and `row` are its record and its log id once applied.
    """

    kind: Kind
    apply: Callable[[], StoryChange]
    show: Show
    person: int | None = None
    server: int | None = None
    undoes: int | None = None
    finish: Callable[[], object] = lambda: None
    change: StoryChange | None = None
    row: int = 0
    begun: bool = False
    done: asyncio.Future[Outcome] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    context: Context = field(default_factory=copy_context)  # so that the outcome is in the asker's language
    showing: set[asyncio.Task[object]] = field(default_factory=set)

    def end(self, outcome: Outcome) -> None:
        if not self.done.done():
            self.done.set_result(outcome)

    def translate(self, key: str) -> str:
        return self.context.copy().run(t, key)


@dataclass(slots=True)
class EditingThreads:
    """Shared by all editors: thread pools, running work, and the lock that lets one story rebuild at a time."""

    reading: ThreadPoolExecutor = field(default_factory=partial(ThreadPoolExecutor, 1, thread_name_prefix="articles"))
    polling: ThreadPoolExecutor = field(default_factory=partial(ThreadPoolExecutor, 1, thread_name_prefix="follow"))
    busy: set[asyncio.Future[object]] = field(default_factory=set)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def read(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Runs something that reads or writes articles in a worker thread, one at a time."""
        return await self._run(self.reading, partial(work, *args, **kwargs))

    async def poll(self, work: Callable[[], _T]) -> _T:
        """Polls followed sources in a thread of their own."""
        return await self._run(self.polling, work)

    async def _run(self, pool: ThreadPoolExecutor, work: Callable[[], _T]) -> _T:
        running = asyncio.get_running_loop().run_in_executor(pool, partial(copy_context().run, work))
        self.busy.add(running)  # type: ignore[arg-type]  # the result does not matter here
        running.add_done_callback(self.busy.discard)
        return await running

    def close(self) -> None:
        """Releases the threads without waiting."""
        for pool in (self.reading, self.polling):
            pool.shutdown(wait=False, cancel_futures=True)


class ChangeQueue:
    """The changes of one story that wait for a rebuild."""

    def __init__(self, bot: StoryBot, name: str, story: Path, threads: EditingThreads) -> None:
        self._bot = bot
        self._name = name
        self._story = story
        self._threads = threads
        self._waiting: deque[QueuedChange] = deque()
        self._worker: asyncio.Task[None] | None = None

    def resume(self, changes: Sequence[LoggedChange]) -> None:
        """Rebuilds for changes whose rebuild was interrupted."""
        self._waiting.extendleft(
            QueuedChange(one.kind, _already_applied, to_nobody, change=one.change, row=one.id)
            for one in reversed(changes)
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

    @property
    def room(self) -> int:
        """How many more changes may wait for a rebuild."""
        return MOST_WAITING - len(self._waiting)

    async def make(self, queued: QueuedChange) -> Outcome:
        """Makes a change live, and shows its progress."""
        if self.room <= 0:
            return Outcome(failed=t("rebuild.too_many"))
        self._waiting.append(queued)
        self._start_worker()
        await _show(queued, progress_card("queued", 0, 0))
        outcome = await queued.done
        if queued.showing:  # a late progress card could overwrite the outcome
            await asyncio.wait(queued.showing)
        return outcome

    async def _work(self) -> None:
        """Processes the queued changes until none is left."""
        changes: list[QueuedChange] = []
        try:
            while self._waiting:
                changes = [self._waiting.popleft() for _ in range(min(MOST_AT_ONCE, len(self._waiting)))]
                await self._round(changes)
        finally:
            self._waiting.extendleft(reversed([queued for queued in changes if not queued.done.done()]))
            while self._waiting:
                queued = self._waiting.popleft()
                queued.end(Outcome(failed=queued.translate("queue.stopping")))

    async def _round(self, changes: Sequence[QueuedChange]) -> None:
        """Applies the changes to the folder, and rebuilds."""
        applied = [queued for queued in changes if await self._apply(queued)]
        if applied:
            await self._build(applied)

    async def _apply(self, queued: QueuedChange) -> bool:
        if queued.change is not None:  # applied by an earlier run
            return True
        logging = asyncio.create_task(self._apply_and_log(queued))
        try:
            await asyncio.shield(logging)
        except asyncio.CancelledError:  # a change that is in the folder must be in the log, to be resumed
            if not queued.begun:
                logging.cancel()
            await asyncio.wait({logging})
            raise
        except Exception as error:
            await self._roll_back(queued)
            queued.end(Outcome(failed=_error_line(error, queued)))
            return False
        return True

    async def _apply_and_log(self, queued: QueuedChange) -> None:
        def apply() -> StoryChange:
            queued.begun = True
            return queued.apply()

        queued.change = await self._threads.read(apply)
        queued.row = await article_log.begin(
            self._bot.database,
            queued.kind,
            queued.change,
            person=queued.person,
            server=queued.server,
            undoes=queued.undoes,
            story=self._name,
            owner=self._bot.processes.owner,
        )

    async def _build(self, changes: Sequence[QueuedChange]) -> None:
        try:
            await self._enter()
            async with self._threads.turn:
                generation = await rebuild_in_subprocess(self._bot.settings, _ProgressReporter(changes), self._name)
            await self._wait_until_live(generation)
        except RebuildFailed as error:
            for queued in reversed(changes):
                await self._roll_back(queued)
            if len(changes) == 1:
                changes[0].end(Outcome(failed=escape_line(str(error), 500)))
                return
            for queued in changes:  # one of them may be at fault, so try each alone
                await self._round([queued])
            return
        except Exception as error:
            for queued in reversed(changes):
                await self._roll_back(queued)
                queued.end(Outcome(failed=_error_line(error, queued)))
            return
        held = {source.article for source in self._bot.catalogue.sources}
        for queued in changes:
            await self._finish(queued, held)

    async def _enter(self) -> None:
        """Enters this story for the rest of the task. Raises Refusal if it no longer exists, or StorybotError."""
        if not await self._bot.current.enter_by_name(self._name, anywhere=True):
            raise Refusal("no_story", t("which_story.none_chosen"))

    async def _finish(self, queued: QueuedChange, held: set[str]) -> None:
        assert queued.change is not None
        if queued.change.after is not None and queued.change.after.file not in held:
            await self._roll_back(queued)
            queued.end(Outcome(failed=queued.translate("rebuild.not_held")))
            return
        try:
            await article_log.finish(self._bot.database, queued.row)
            await self._threads.read(queued.finish)
        except (StorybotError, OSError) as error:
            log.error("unfinished change %s", pairs({"row": queued.row, "cause": str(error)}))
        log.info("changed %s", pairs({"kind": queued.kind, "article": queued.change.article, "user": queued.person}))
        queued.end(Outcome(queued.row, queued.change))

    async def _roll_back(self, queued: QueuedChange) -> None:
        """Undoes a change in the story's folder and deletes it from the log."""
        try:
            if queued.change is not None:
                change, queued.change = queued.change, None
                await self._threads.read(undo_change, self._story, change, keep=queued.kind != "add")
            if queued.row:
                row, queued.row = queued.row, 0
                await article_log.drop(self._bot.database, row)
        except (StorybotError, OSError) as error:
            log.error("not taken back %s", pairs({"kind": queued.kind, "cause": str(error)}))

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
    """Reports a rebuild's progress to all who wait for it, every few seconds at most."""

    def __init__(self, changes: Sequence[QueuedChange]) -> None:
        self._changes = changes
        self._last = float("-inf")

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last < _PROGRESS_SECONDS:
            return
        self._last = now
        for queued in self._changes:
            card = queued.context.copy().run(progress_card, stage, done, total)
            task: asyncio.Task[object] = asyncio.create_task(_show(queued, card))  # does not wait for Discord
            queued.showing.add(task)
            task.add_done_callback(queued.showing.discard)


async def to_nobody(card: Card) -> None:
    """Shows the progress of a change nowhere, since nobody is waiting for it."""


def _already_applied() -> StoryChange:
    """Replaces `apply` for a change of an earlier run: once rolled back, it is not applied again."""
    raise Refusal("stopping", t("queue.stopping"))


def _error_line(error: Exception, queued: QueuedChange) -> str:
    """Returns the line for the asker and logs the cause."""
    where = pairs({"change": queued.kind, "server": queued.server, "user": queued.person})
    return queued.context.copy().run(line_for, error, where=where) or queued.translate("answer.failed")


async def _show(queued: QueuedChange, card: Card) -> None:
    """Shows progress unless the change has ended, so that its outcome is not overwritten."""
    if not queued.done.done():
        with suppress(*UNDELIVERED):
            await queued.show(card)
