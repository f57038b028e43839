"""Story choices: which of several stories a server, a channel, a thread or a person has chosen.

A person is stored as the salted hash of their id. Choices are cached in memory, so that answering never waits for the
disk.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select

from bot.state.database import Database, notify, upsert
from bot.state.database_errors import DatabaseTrouble
from bot.state.tables import story_choice
from bot.telemetry import log, pairs

CHOICES_TOPIC = "story_choices"
"""The topic on which a choice is announced."""


class StoryChoices:
    """The choices by the id of their place. `unread` says that they could not be read the last time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._chosen: dict[str, tuple[int | None, str]] = {}
        self.unread = False

    async def load(self) -> None:
        """Reads all choices; if that fails, those read before stay."""
        try:
            rows = await self._database.read(select(story_choice.c.place, story_choice.c.server, story_choice.c.story))
            self._chosen = {place: (server, story) for place, server, story in rows}
            self.unread = False
        except DatabaseTrouble as error:
            if not self.unread:
                log.error("story choices unread %s", pairs({"cause": error.kind}))
            self.unread = True

    def first(self, places: Iterable[str]) -> str | None:
        """Returns the choice of the first of these places that has one."""
        return next((self._chosen[place][1] for place in places if place in self._chosen), None)

    def of_server(self, server: int) -> dict[int, str]:
        """Returns the choices of a server and its channels by id, the server's first."""
        found = {int(place): story for place, (owner, story) in self._chosen.items() if owner == server}
        return {server: found.pop(server), **found} if server in found else found

    async def choose(self, place: str, story: str | None, *, server: int | None) -> None:
        """Sets or removes the story of a place.

        Args:
            place: the id of a server, channel or thread; for a person outside servers, the hash of their id.
            story: its name; None removes the choice, so a channel follows its server again.
            server: the server itself or the one that the place is in; None for a person.

        Raises:
            DatabaseTrouble: the choice cannot be written.
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
        """Deletes the choices of a server and its channels."""
        for place in self.of_server(server):
            await self.choose(str(place), None, server=server)
