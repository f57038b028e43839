"""Claims: which process answers an event that several processes receive, as in a rolling update.

A process claims a message with one insert before it answers, and settles the claim afterwards. If it dies in between,
another process that serves the same shards takes the message over. An interaction cannot be taken over: Discord accepts
a reply only from the process that acknowledged it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, and_, delete, func, select, update

from bot.state.database import Database, insert_new
from bot.state.database_errors import DatabaseTrouble
from bot.state.group import OWNERS
from bot.state.tables import heard_event
from bot.telemetry import log, pairs

CLAIMED_SECONDS = 900.0
"""How long a claim is kept. Discord does not resend older events."""
HANDOVER_SECONDS = 1.0
"""How long a stopping process leaves an event to another process that received it too."""


@dataclass(frozen=True, slots=True)
class Orphan:
    """A message whose process died before answering it."""

    message: int
    guild: int | None
    channel: int


class Claims:
    """The claims of one process, which `owner` identifies in the group of those that share the database. While it is
    `stopping`, others may claim first.
    """

    def __init__(self, database: Database, owner: int, *, stopping: Callable[[], bool] = lambda: False) -> None:
        self._database = database
        self._owner = owner
        self._stopping = stopping

    async def take(self, event: int, channel: int = 0, guild: int | None = None, *, settled: bool = False) -> bool:
        """Claims a message or an interaction. Returns whether this process answers it; True if the database fails."""
        if self._stopping():
            await asyncio.sleep(HANDOVER_SECONDS)
        now = time.time()
        row = {
            "event": event,
            "guild": guild,
            "channel": channel,
            "owner": self._owner,
            "heard": now,
            "settled": int(settled),
        }

        def write(connection: Connection) -> bool:
            connection.execute(delete(heard_event).where(heard_event.c.heard < now - CLAIMED_SECONDS))
            return insert_new(connection, heard_event, row)

        try:
            return await self._database.write(write)
        except DatabaseTrouble as error:
            log.warning("unclaimed %s", pairs({"cause": error.kind}))
            return True

    async def settle(self, event: int) -> None:
        """Marks a message as answered, so that no other process takes it over."""
        try:
            await self._database.execute(update(heard_event).where(heard_event.c.event == event).values(settled=1))
        except DatabaseTrouble as error:
            log.warning("unsettled %s", pairs({"cause": error.kind}))

    async def orphans(self, serves: Callable[[int | None], bool]) -> list[Orphan]:
        """Takes over the unanswered messages of dead processes.

        `serves` says whether this process serves a guild (None: DMs).

        Raises:
            DatabaseTrouble: the database cannot be used.
        """
        left = and_(
            heard_event.c.settled == 0,
            heard_event.c.owner != self._owner,
            heard_event.c.heard > time.time() - CLAIMED_SECONDS,
        )
        if not (
            rows := [row for row in await self._database.read(select(heard_event).where(left)) if serves(row.guild)]
        ):
            return []

        def write(connection: Connection) -> list[Orphan]:
            dead = {owner for owner in {row.owner for row in rows} if process_died(connection, owner)}
            return [
                Orphan(row.event, row.guild, row.channel)
                for row in rows
                if row.owner in dead and self._take_over(connection, row.event, row.owner)
            ]

        return await self._database.write(write)

    def _take_over(self, connection: Connection, event: int, owner: int) -> bool:
        mine = and_(heard_event.c.event == event, heard_event.c.owner == owner, heard_event.c.settled == 0)
        return connection.execute(update(heard_event).where(mine).values(owner=self._owner)).rowcount > 0


def process_died(connection: Connection, owner: int) -> bool:
    """Tells whether a process has died, which released its advisory lock."""
    return bool(connection.execute(select(func.pg_try_advisory_xact_lock(OWNERS, owner))).scalar_one())
