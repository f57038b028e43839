"""The question queue: admission and rate limits, waiting, worker threads, and the answer cache.

The event loop only waits here; worker threads answer. A question occupies its worker until the thread returns, so a
thread that hangs costs one worker and blocks nothing else.
"""

from __future__ import annotations

import asyncio
import time
import unicodedata
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from contextvars import copy_context
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final, TypeVar

from cachetools import LRUCache, TTLCache

from bot.cards.custom_ids import current_story
from bot.messages import t
from bot.state.servers import ServerSettings
from index import Decline, Question, Response, Settings

LONGEST_QUESTION: Final = 1000
WAITING_SECONDS: Final = 600.0
"""How long a question may wait for a worker; Discord accepts an answer for 15 minutes."""
ANSWER_SECONDS: Final = 90.0
"""How long a worker may take for a question."""
LONGEST_COOLDOWN: Final = 3600
"""The longest time between two questions of a person, in seconds."""
_MINUTE: Final = 60.0
_REMEMBERED: Final = 100_000
"""People and servers tracked at once for rate limits."""


_T = TypeVar("_T")


class Refusal(Exception):
    """A question is refused or abandoned without an error; `str()` is the line for the asker.

    `reason` is one word for logs and metrics.
    """

    def __init__(self, reason: str, line: str) -> None:
        super().__init__(line)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Reply:
    """A response, with the seconds it waited for a worker, the seconds in total, and whether it came from the cache."""

    response: Response
    waited: float
    seconds: float
    cached: bool


class Ticket:
    """A place in the queue."""


class Asker:
    """The queue in front of the workers. All methods run on the event loop.

    `respond` answers a question. It blocks, so it is called in a worker thread. `generation` returns the id of the live
    generation of the current event's story.
    """

    def __init__(
        self,
        respond: Callable[[Question], Response],
        settings: Settings,
        *,
        generation: Callable[[], str],
        servers: Callable[[int | None], ServerSettings] = lambda server: ServerSettings(),
    ) -> None:
        self._respond = respond
        self._generation = generation
        self._servers = servers
        self._settings = settings
        self._workers = ThreadPoolExecutor(settings.workers, thread_name_prefix="answer")
        self._free = asyncio.Semaphore(settings.workers)
        self._asking: set[int] = set()
        self._last_asked: TTLCache[int, float] = TTLCache(_REMEMBERED, LONGEST_COOLDOWN)
        self._guilds: TTLCache[int, deque[float]] = TTLCache(_REMEMBERED, _MINUTE)
        self._lately_refused: TTLCache[int, bool] = TTLCache(_REMEMBERED, _MINUTE)
        self._answers: LRUCache[tuple[object, ...], Response] = LRUCache(settings.cache_answers)
        self._exchanges: set[asyncio.Task[object]] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._queue: dict[Ticket, None] = {}  # in the order of service
        self.running = 0
        self.draining = False
        self.refusing_waiting = False

    @contextmanager
    def admitted(self, question: Question, *, person: int, guild: int | None) -> Iterator[None]:
        """Admits a person's question, for as long as it is being answered. It never waits.

        Raises:
            Refusal: the question is too long, or exceeds a limit.
        """
        if self.draining:
            raise Refusal("stopping", t("queue.stopping"))
        if len(question.text) > LONGEST_QUESTION:
            raise Refusal("too_long", t("queue.too_long", characters=LONGEST_QUESTION))
        if person in self._asking:
            raise Refusal("already", t("queue.already"))
        server = self._servers(guild)
        # A server can lengthen the operator's cooldown but not shorten it.
        cooldown = max(self._settings.user_cooldown, server.cooldown or 0)
        now = time.monotonic()
        left = cooldown - (now - self._last_asked.get(person, float("-inf")))
        if left > 0:
            raise Refusal("cooldown", t("queue.cooldown", seconds=max(1, round(left))))
        if len(self._queue) >= self._settings.queue_size:
            key = (current_story(), self._generation(), *_key(replace(question, caution=server.caution)))
            if key not in self._answers:
                raise Refusal("queue", t("queue.full"))
        if guild is not None:
            recent = self._guilds.get(guild) or deque()
            while recent and now - recent[0] >= _MINUTE:
                recent.popleft()
            if len(recent) >= self._settings.guild_per_minute:
                raise Refusal("server", t("queue.server"))
            recent.append(now)
            self._guilds[guild] = recent  # set again to renew its expiry
        self._last_asked[person] = now
        self._asking.add(person)
        try:
            yield
        finally:
            self._asking.discard(person)

    @property
    def waiting(self) -> int:
        """The number of questions that wait for a worker."""
        return len(self._queue)

    def place_of(self, ticket: Ticket) -> int:
        """Returns the place in the queue, 1 for the next; 0 if the ticket is not waiting."""
        return next((place for place, one in enumerate(self._queue, 1) if one is ticket), 0)

    async def ask(self, question: Question, *, ticket: Ticket | None = None) -> Reply:
        """Answers an admitted question, from the cache or in a worker.

        Raises:
            Refusal: it timed out.
            StorybotError: raised by the story.
        """
        began = time.monotonic()
        generation = self._generation()
        key = (current_story(), generation, *_key(question))
        if (known := self._answers.get(key)) is not None:
            return Reply(known, 0.0, time.monotonic() - began, cached=True)
        waited, response = await self._run(partial(self._respond, question), ticket)
        result = response.result
        drifted = isinstance(result, Decline) and result.reason == "article_drifted"
        if result.generation == generation and result.lasting and not drifted and self._answers.maxsize:
            self._answers[key] = response
        return Reply(response, waited, time.monotonic() - began, cached=False)

    async def look_up(self, work: Callable[[], _T], *, ticket: Ticket | None = None) -> _T:
        """Runs an admitted look-up in the same queue as the questions.

        Raises:
            Refusal: it timed out.
            StorybotError: raised by the story.
        """
        _, found = await self._run(work, ticket)
        return found

    @asynccontextmanager
    async def exchange(self) -> AsyncIterator[None]:
        """Marks a question as under way from its arrival until its answer is sent; `drain` waits for it."""
        task = asyncio.current_task()
        assert task is not None
        self._exchanges.add(task)
        self._idle.clear()
        try:
            yield
        finally:
            self._exchanges.discard(task)
            if not self._exchanges:
                self._idle.set()

    async def drain(self, seconds: float) -> bool:
        """Stops admitting questions and waits for those under way. Returns whether they all finished in time."""
        self.draining = True
        try:
            async with asyncio.timeout(seconds):
                await self._idle.wait()
        except TimeoutError:
            return False
        return True

    def lately_refused(self, person: int) -> bool:
        """Returns whether this person was sent a refusal in the last minute; if not, counts one now."""
        if person in self._lately_refused:
            return True
        self._lately_refused[person] = True
        return False

    def forget_answers(self) -> None:
        """Empties the cache, since the index has changed."""
        self._answers.clear()

    def refuse_waiting(self) -> None:
        """Refuses the questions that still wait for a worker, so that their askers can be told."""
        self.refusing_waiting = True
        for _ in range(self.waiting):
            self._free.release()

    def close(self) -> None:
        """Cancels what is under way and releases the workers without waiting."""
        for task in self._exchanges:
            task.cancel()
        self._workers.shutdown(wait=False, cancel_futures=True)

    async def _run(self, work: Callable[[], _T], ticket: Ticket | None) -> tuple[float, _T]:
        """Runs work in its turn, in the context of the event: its story and language. Returns also the seconds waited.

        Raises:
            Refusal: it timed out, or the bot is stopping.
        """
        began, ticket = time.monotonic(), ticket or Ticket()
        self._queue[ticket] = None
        try:
            async with asyncio.timeout(WAITING_SECONDS):
                await self._free.acquire()
        except TimeoutError:
            raise Refusal("timeout", t("queue.timeout")) from None
        finally:
            del self._queue[ticket]
        if self.refusing_waiting:
            raise Refusal("stopping", t("queue.stopping"))
        self.running += 1
        waited = time.monotonic() - began
        try:
            working = asyncio.get_running_loop().run_in_executor(self._workers, partial(copy_context().run, work))
        except BaseException:
            self._release(None)
            raise
        # Releases the worker when the thread returns, also if the question timed out before.
        working.add_done_callback(self._release)
        await asyncio.wait({working}, timeout=ANSWER_SECONDS)
        if not working.done():
            raise Refusal("timeout", t("queue.timeout"))
        return waited, working.result()

    def _release(self, work: asyncio.Future[Any] | None) -> None:
        self.running -= 1
        self._free.release()
        if work is not None and not work.cancelled():
            work.exception()  # retrieved, or asyncio would log it for a question that timed out


def _key(question: Question) -> tuple[object, ...]:
    """Returns the cache key of a question: text (white space normalised), filters, and the questions it follows."""
    words = " ".join(unicodedata.normalize("NFC", question.text).split())
    outlet = question.outlet.casefold() if question.outlet else None
    shown = (question.seen, question.seen_first)
    follows = _key(question.follows) if question.follows else ()
    return (words, outlet, question.after, question.until, *shown, question.caution, follows)
