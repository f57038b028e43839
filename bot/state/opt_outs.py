"""Who does not want to be heard: their messages are neither answered nor kept.

Kept as salted hashes, in memory and in the database. `/forget-me` leaves them, or the bot would hear them again.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from bot.logs import log, pairs
from bot.state.database import Database, DatabaseTrouble, insert_new, notify
from bot.state.feedback import hashed
from bot.state.tables import opted_out as opted_out_table

OPT_OUTS_TOPIC = "opt_outs"
"""What a change of who opted out is announced under."""


class OptOuts:
    """The people who opted out."""

    def __init__(self, database: Database, salt: bytes) -> None:
        self._database = database
        self._salt = salt
        self._people: set[str] = set()
        self.unread = False

    async def load(self) -> None:
        """Reads all of them; `unread` says where they cannot be."""
        try:
            self._people = {person for (person,) in await self._database.read(select(opted_out_table))}
            self.unread = False
        except DatabaseTrouble as error:
            if not self.unread:
                log.error("opt-outs unread %s", pairs({"cause": error.kind}))
            self.unread = True

    def __contains__(self, person: int) -> bool:
        """Whether a person opted out, by their Discord id."""
        return bool(self._people) and hashed(person, self._salt) in self._people

    async def add(self, person: int) -> None:
        """Takes a person's wish down."""
        row = {"person": hashed(person, self._salt)}

        def write(connection: Connection) -> None:
            insert_new(connection, opted_out_table, row)
            notify(connection, OPT_OUTS_TOPIC, "")

        await self._database.write(write)
        self._people.add(row["person"])

    async def remove(self, person: int) -> bool:
        """Hears a person again; whether they had opted out."""
        opted_out = person in self
        key = hashed(person, self._salt)

        def write(connection: Connection) -> None:
            connection.execute(delete(opted_out_table).where(opted_out_table.c.person == key))
            notify(connection, OPT_OUTS_TOPIC, "")

        await self._database.write(write)
        self._people.discard(key)
        return opted_out
