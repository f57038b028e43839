"""Coordination of the processes that share a PostgreSQL database: notifications, leader election, identify turns.

Each process holds one connection that listens (`LISTEN`) and holds advisory locks: one that shows that the process is
alive and, in one process, the leader's. PostgreSQL releases them when the process dies. A SQLite file has a single
process.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from bot.state.database import CHANNEL, Database
from bot.telemetry import log, pairs

if TYPE_CHECKING:
    import psycopg

IDENTIFY_SECONDS = 5.0
"""Discord's minimum time between two identifies of the same `max_concurrency` bucket."""
_LEADER, OWNERS, _IDENTIFY = 0x6C656164, 0x6F776E, 0x6964  # classes of advisory locks
_ELECTION_SECONDS = 2.0  # between two attempts to become the leader
_RECONNECT_SECONDS = 1.0  # after a lost connection
_START_SECONDS = 10.0

Listener = Callable[[str], Awaitable[object]]


class SingleProcess:
    """A single process with its own database, which always leads."""

    owner = 0
    leads = True

    async def start(self, listeners: Mapping[str, Listener]) -> None:
        pass

    async def announce(self, topic: str, payload: str) -> None:
        pass

    async def identify_turn(self, bucket: int, *, initial: bool) -> None:
        if not initial:
            await asyncio.sleep(IDENTIFY_SECONDS)

    async def close(self) -> None:
        pass


class PostgresGroup:
    """One of several processes that share a PostgreSQL database."""

    def __init__(self, database: Database) -> None:
        self._url = database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self.owner = secrets.randbelow(2**31 - 1) + 1
        self.leads = False
        self._listeners: Mapping[str, Listener] = {}
        self._listening: asyncio.Task[None] | None = None
        self._connected = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()

    async def start(self, listeners: Mapping[str, Listener]) -> None:
        """Starts listening. Each topic's listener gets the payload, or "" if notifications were missed.

        Returns after `_START_SECONDS` if PostgreSQL is unreachable; it keeps trying in the background.
        """
        self._listeners = listeners
        self._listening = asyncio.create_task(self._listen())
        with suppress(TimeoutError):
            await asyncio.wait_for(self._connected.wait(), _START_SECONDS)

    async def announce(self, topic: str, payload: str) -> None:
        """Sends a notification to all processes, including this one."""
        import psycopg

        try:
            async with await self._connect() as connection:
                await connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, f"{topic} {payload}"))
        except (psycopg.Error, OSError) as error:  # the other processes also poll every few seconds
            log.warning("unannounced %s", pairs({"topic": topic, "cause": type(error).__name__}))

    async def identify_turn(self, bucket: int, *, initial: bool) -> None:
        """Waits until a shard of this bucket (its number modulo `max_concurrency`) may identify.

        `initial`: it is the first shard of this process.
        """
        import psycopg

        try:
            connection = await self._connect()
            try:
                await connection.execute("SELECT pg_advisory_lock(%s, %s)", (_IDENTIFY, bucket))
            except BaseException:
                await connection.close()
                raise
        except (psycopg.Error, OSError) as error:
            log.warning("identify turn unknown %s", pairs({"cause": type(error).__name__}))
            await asyncio.sleep(IDENTIFY_SECONDS)
            return
        self._keep(asyncio.create_task(_hold(connection)))

    async def close(self) -> None:
        for task in (self._listening, *self._tasks):
            if task is not None:
                task.cancel()
        await asyncio.gather(*filter(None, (self._listening, *self._tasks)), return_exceptions=True)

    def _keep(self, task: asyncio.Task[Any]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _connect(self) -> psycopg.AsyncConnection[Any]:
        import psycopg

        return await psycopg.AsyncConnection.connect(
            self._url,
            autocommit=True,
            connect_timeout=5,
            keepalives_idle=10,
            keepalives_interval=5,
            keepalives_count=3,
            tcp_user_timeout=10_000,
        )

    async def _listen(self) -> None:
        import psycopg

        while True:
            try:
                async with await self._connect() as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    await connection.execute("SELECT pg_advisory_lock(%s, %s)", (OWNERS, self.owner))
                    await self._serve(connection)
            except (psycopg.Error, OSError) as error:
                log.warning("group unheard %s", pairs({"cause": type(error).__name__, "again_s": _RECONNECT_SECONDS}))
            finally:
                self.leads = False
            await asyncio.sleep(_RECONNECT_SECONDS)

    async def _serve(self, connection: psycopg.AsyncConnection[Any]) -> None:
        """Competes for the lead and dispatches notifications until the connection breaks."""
        self._connected.set()
        for listener in self._listeners.values():  # notifications from before this connection are lost
            self._keep(asyncio.create_task(_deliver(listener, "")))
        while True:
            if not self.leads:
                cursor = await connection.execute("SELECT pg_try_advisory_lock(%s, 0)", (_LEADER,))
                (self.leads,) = await cursor.fetchone() or (False,)
                if self.leads:
                    log.info("leads %s", pairs({"owner": self.owner}))
            else:
                await connection.execute("SELECT 1")  # a leader must notice that its connection broke
            async for notice in connection.notifies(timeout=_ELECTION_SECONDS):
                topic, _, payload = notice.payload.partition(" ")
                if topic in self._listeners:
                    log.info("heard %s", pairs({"topic": topic}))
                    self._keep(asyncio.create_task(_deliver(self._listeners[topic], payload)))


async def _deliver(listener: Listener, payload: str) -> None:
    try:
        await listener(payload)
    except Exception:  # the next poll makes up for it
        log.exception("unheard")


async def _hold(connection: psycopg.AsyncConnection[Any]) -> None:
    """Keeps a shard's turn until Discord lets the next one identify."""
    try:
        await asyncio.sleep(IDENTIFY_SECONDS)
    finally:
        await connection.close()


def group_of(database: Database) -> SingleProcess | PostgresGroup:
    """Returns the group of the processes on this database."""
    return PostgresGroup(database) if database.shared else SingleProcess()
