"""Watched questions in the database: for whom, and the answer last shown.

A person's watch holds their Discord id, which a DM needs; a channel's watch holds no person.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update

from bot.cards.custom_ids import current_story
from bot.state.database import Database, insert_new
from bot.state.tables import watch, watch_generation
from index import SeenAnswer, seen_as_json, seen_from_json

MOST_OF_A_PERSON, MOST_OF_A_SERVER, MOST_IN_ALL = 10, 20, 5000


@dataclass(frozen=True, slots=True)
class Watch:
    """A watched question.

    `channel` and `server` are those to notify; if they are None, `person` is notified by DM. `seen` is the answer last
    reported, as of `generation`; `asked` is the generation last asked. `undelivered`: an update could not be sent.
    `story` is the name of the story, if there are several.
    """

    id: int
    person: int | None
    server: int | None
    channel: int | None
    question: str
    language: str
    seen: SeenAnswer
    generation: str
    asked: str
    undelivered: bool
    story: str = ""


class Watches:
    """The watched questions. Every method may raise DatabaseTrouble."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self,
        question: str,
        language: str,
        seen: SeenAnswer,
        generation: str,
        articles: Sequence[str],
        *,
        person: int | None = None,
        server: int | None = None,
        channel: int | None = None,
    ) -> int | None:
        """Adds a watch. Returns its id, or None if the person, the server or the bot has too many.

        A question that is already watched is replaced. `articles` are the hashes of the generation's articles, none if
        they are unknown.
        """
        own = watch.c.person == person if channel is None else watch.c.channel == channel
        all_of = watch.c.person == person if channel is None else watch.c.server == server
        most = MOST_OF_A_PERSON if channel is None else MOST_OF_A_SERVER
        row = {
            "person": person,
            "server": server,
            "channel": channel,
            "question": question,
            "language": language,
            "seen": seen_as_json(seen),
            "generation": generation,
            "asked": generation,
            "undelivered": 0,
            "created": time.time(),
            "story": current_story(),
        }

        def work(connection: Connection) -> int | None:
            same = (watch.c.question == question, watch.c.story == row["story"])
            connection.execute(delete(watch).where(own, *same))
            counted = select(func.count()).select_from(watch)
            if connection.execute(counted.where(all_of)).scalar_one() >= most:
                return None
            if connection.execute(counted).scalar_one() >= MOST_IN_ALL:
                return None
            if articles:
                _keep_generation(connection, generation, articles)
            return int(connection.execute(insert(watch).values(row).returning(watch.c.id)).scalar_one())

        return await self._database.write(work)

    async def of(self, person: int | None, server: int | None = None) -> tuple[Watch, ...]:
        """Returns the watches of a person and, if `server` is given, of its channels, oldest first."""
        mine = watch.c.person == person
        where = mine if server is None else or_(mine, watch.c.server == server)
        return tuple(map(_read, await self._database.read(select(watch).where(where).order_by(watch.c.id))))

    async def find(self, number: int) -> Watch | None:
        """Returns a watch by id, or None."""
        rows = await self._database.read(select(watch).where(watch.c.id == number))
        return _read(rows[0]) if rows else None

    async def stories(self) -> tuple[str, ...]:
        """Returns the names of the watched stories; "" stands for the only story."""
        return tuple(str(name) for (name,) in await self._database.read(select(watch.c.story).distinct()))

    async def due(self, generation: str, *, unfinished: bool) -> tuple[int, ...]:
        """Returns the ids of the current story's watches that were not asked at a generation.

        `unfinished` includes those asked whose update was not sent yet.
        """
        where = watch.c.asked != generation
        if unfinished:
            where = or_(where, watch.c.generation != generation)
        of_story = watch.c.story == current_story()
        rows = await self._database.read(select(watch.c.id).where(of_story, where).order_by(watch.c.id))
        return tuple(int(number) for (number,) in rows)

    async def articles(self, generation: str) -> frozenset[str] | None:
        """Returns the hashes of a generation's articles, if a watch needs them."""
        rows = await self._database.read(
            select(watch_generation.c.articles).where(watch_generation.c.generation == generation)
        )
        return frozenset(str(rows[0][0]).split()) if rows else None

    async def ask(self, number: int, generation: str, articles: Sequence[str]) -> None:
        """Marks a watch as asked at a generation before asking, so that a crash does not repeat it forever."""

        def work(connection: Connection) -> None:
            _keep_generation(connection, generation, articles)
            connection.execute(update(watch).where(watch.c.id == number).values(asked=generation))

        await self._database.write(work)

    async def record_seen(self, number: int, seen: SeenAnswer, generation: str) -> None:
        """Stores the answer that was reported, or needed no report, as of a generation."""
        change = update(watch).where(watch.c.id == number)
        await self._database.execute(change.values(seen=seen_as_json(seen), generation=generation, undelivered=0))

    async def mark_undelivered(self, number: int) -> None:
        """Marks an update as undelivered. The answer seen before stays, so that the change is not lost."""
        await self._database.execute(update(watch).where(watch.c.id == number).values(undelivered=1))

    async def unreachable(self) -> frozenset[int]:
        """Returns the people to whom an update could not be sent."""
        rows = await self._database.read(
            select(watch.c.person).where(watch.c.undelivered == 1, watch.c.person.is_not(None))
        )
        return frozenset(int(person) for (person,) in rows)

    async def remove(self, number: int) -> None:
        await self._database.execute(delete(watch).where(watch.c.id == number))

    async def forget_person(self, person: int) -> int:
        """Stops every watch of a person. Returns how many there were."""
        return await self._database.execute(delete(watch).where(watch.c.person == person))

    async def forget_server(self, server: int) -> None:
        """Stops every watch of a server's channels."""
        await self._database.execute(delete(watch).where(watch.c.server == server))

    async def forget_channel(self, channel: int) -> None:
        """Stops every watch of a channel, as when it was deleted."""
        await self._database.execute(delete(watch).where(watch.c.channel == channel))


def _keep_generation(connection: Connection, generation: str, articles: Sequence[str]) -> None:
    """Stores the articles of a generation, and deletes the generations that no watch needs."""
    needed = select(watch.c.generation).union(select(watch.c.asked))
    old = watch_generation.c.generation
    connection.execute(delete(watch_generation).where(old.not_in(needed), old != generation))
    insert_new(connection, watch_generation, {"generation": generation, "articles": " ".join(articles)})


def _read(row: Row[Any]) -> Watch:
    try:
        seen = seen_from_json(row.seen, SeenAnswer)
    except ValueError:  # written by another version of storybot
        seen = SeenAnswer()
    return Watch(
        row.id, row.person, row.server, row.channel, row.question, row.language, seen, row.generation, row.asked,
        bool(row.undelivered), row.story,
    )  # fmt: skip
