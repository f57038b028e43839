"""Which story each place has chosen, where the bot has several: a server, a channel or thread of it, or a person.

A person stands under the salted hash of their id.

In memory as in the database, so that a question never waits for the disk.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select

from bot.logs import log, pairs
from bot.state.database import Database, notify, upsert
from bot.state.database_errors import DatabaseTrouble
from bot.state.tables import story_choice

CHOICES_TOPIC = "story_choices"
"""What a choice is announced under."""


class StoryChoices:
    """The choices by the id of their place; `unread` says that they could not be read the last time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._chosen: dict[str, tuple[int | None, str]] = {}
        self.unread = False

    async def load(self) -> None:
        """Reads all of them; where they cannot be, nobody has chosen anything."""
        try:
            rows = await self._database.read(select(story_choice.c.place, story_choice.c.server, story_choice.c.story))
            self._chosen = {place: (server, story) for place, server, story in rows}
            self.unread = False
        except DatabaseTrouble as error:
            if not self.unread:
                log.error("story choices unread %s", pairs({"cause": error.kind}))
            self.unread = True

    def first(self, places: Iterable[str]) -> str | None:
        """What the first of these places has chosen that has chosen any."""
        return next((self._chosen[place][1] for place in places if place in self._chosen), None)

    def of_server(self, server: int) -> dict[int, str]:
        """What a server and its channels have chosen, by their ids, the server's own first."""
        found = {int(place): story for place, (owner, story) in self._chosen.items() if owner == server}
        return {server: found.pop(server), **found} if server in found else found

    async def choose(self, place: str, story: str | None, *, server: int | None) -> None:
        """Makes a story that of a place, or takes its choice back.

        Args:
            place: the id of a server, or of a channel or thread; the hash of a person's id for outside of servers.
            story: its name; None leaves a channel to its server, and a server without one.
            server: the server that the place is in or is; None for a person.

        Raises:
            DatabaseTrouble: it cannot be written.
        """

        def write(connection: Connection) -> None:
            if story is None:
                connection.execute(delete(story_choice).where(story_choice.c.place == place))
            else:
                upsert(connection, story_choice, [{"place": place, "server": server, "story": story}])
            notify(connection, CHOICES_TOPIC, "")

        await self._database.write(write)
        if story is None:
            self._chosen.pop(place, None)
        else:
            self._chosen[place] = server, story

    async def forget_server(self, server: int) -> None:
        """Deletes what a server and its channels have chosen."""
        for place in self.of_server(server):
            await self.choose(str(place), None, server=server)
