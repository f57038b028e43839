"""Digests: which channels get one and how often, what they last saw, and the declined questions of servers."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Row, delete, select, update

from bot.cards.custom_ids import current_story
from bot.state.database import Database, upsert
from bot.state.tables import declined_question, digest
from index import SeenStory, seen_as_json, seen_from_json

Every = Literal["daily", "weekly"]
DAY_SECONDS = 24 * 3600.0
PERIODS: dict[str, float] = {"daily": DAY_SECONDS, "weekly": 7 * DAY_SECONDS}
MOST_DECLINED = 50
"""Per server."""
_KEPT_SECONDS = 90 * DAY_SECONDS


@dataclass(frozen=True, slots=True)
class Digest:
    """A channel's digest: its period, what the channel last saw, and when the last one was due (seconds since 1970).

    `story` is the name of its story, if there are several.
    """

    channel: int
    server: int
    every: str
    seen: SeenStory
    sent: float
    story: str = ""


class Digests:
    """The digests of channels and the declined questions of servers. Every method may raise DatabaseTrouble."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def start(self, channel: int, server: int, every: Every, seen: SeenStory) -> None:
        """Starts or changes a channel's digest. The first one is sent after a full period."""
        row = {
            "channel": channel,
            "server": server,
            "every": every,
            "seen": seen_as_json(seen),
            "sent": time.time(),
            "story": current_story(),
        }
        await self._database.write(lambda connection: upsert(connection, digest, [row]))

    async def of(self, channel: int) -> Digest | None:
        """Returns the digest of a channel, or None."""
        rows = await self._database.read(select(digest).where(digest.c.channel == channel))
        return _read(rows[0]) if rows else None

    async def due(self, now: float) -> tuple[Digest, ...]:
        """Returns the digests whose period has passed."""
        found = map(_read, await self._database.read(select(digest).order_by(digest.c.sent)))
        return tuple(one for one in found if one.sent + PERIODS[one.every] <= now)

    async def take(self, one: Digest, now: float) -> bool:
        """Marks a digest as checked, without shifting its time of day. Returns False if another process was first."""
        period = PERIODS[one.every]
        sent = one.sent + period * ((now - one.sent) // period)

        taken = update(digest).where(digest.c.channel == one.channel, digest.c.sent == one.sent).values(sent=sent)
        return await self._database.execute(taken) > 0

    async def record_seen(self, channel: int, seen: SeenStory) -> None:
        """Stores what a channel has seen."""
        change = update(digest).where(digest.c.channel == channel)
        await self._database.execute(change.values(seen=seen_as_json(seen)))

    async def stop(self, channel: int) -> bool:
        """Stops a channel's digest. Returns whether there was one."""
        return await self._database.execute(delete(digest).where(digest.c.channel == channel)) > 0

    async def forget_server(self, server: int) -> None:
        """Deletes the digests and declined questions of a server."""

        def work(connection: Connection) -> None:
            connection.execute(delete(digest).where(digest.c.server == server))
            connection.execute(delete(declined_question).where(declined_question.c.server == server))

        await self._database.write(work)

    async def keep_declined(self, server: int, question: str) -> None:
        """Stores a declined question without its asker. Repeats are stored once, and the oldest are dropped beyond the
        limit.
        """
        now, table = time.time(), declined_question
        row = {"server": server, "question": " ".join(question.split()), "asked": now, "story": current_story()}

        def work(connection: Connection) -> None:
            upsert(connection, table, [row])
            latest = select(table.c.question).where(table.c.server == server)
            latest = latest.order_by(table.c.asked.desc()).limit(MOST_DECLINED)
            here = table.c.server == server
            connection.execute(delete(table).where(here, table.c.question.not_in(latest)))
            connection.execute(delete(table).where(table.c.asked < now - _KEPT_SECONDS))

        await self._database.write(work)

    async def declined(self, server: int) -> tuple[str, ...]:
        """Returns the declined questions of a server about the current story, newest first."""
        table = declined_question
        here = (table.c.server == server, table.c.story == current_story())
        found = select(table.c.question).where(*here).order_by(table.c.asked.desc())
        return tuple(str(question) for (question,) in await self._database.read(found))

    async def forget_declined(self, server: int, questions: Collection[str] | None = None) -> None:
        """Deletes the given questions of a server, or all of them."""
        where = [declined_question.c.server == server]
        if questions is not None:
            where.append(declined_question.c.question.in_(questions))
        await self._database.execute(delete(declined_question).where(*where))


def _read(row: Row[Any]) -> Digest:
    try:
        seen = seen_from_json(row.seen, SeenStory)
    except ValueError:  # written by another version of storybot
        seen = SeenStory()
    return Digest(row.channel, row.server, row.every, seen, row.sent, row.story)
