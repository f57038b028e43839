"""Who does not want to be heard: their messages are neither answered nor kept.

Kept as salted hashes, in memory and in the database. `/forget-me` leaves them, or the bot would hear them again.
"""

from __future__ import annotations

from bot.logs import log, pairs
from bot.state.database import UNUSABLE, Database
from bot.state.feedback import hashed


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
            async with self._database.execute("SELECT person FROM opted_out") as rows:
                self._people = {person async for (person,) in rows}
            self.unread = False
        except UNUSABLE as error:
            if not self.unread:
                log.error("opt-outs unread %s", pairs({"cause": type(error).__name__}))
            self.unread = True

    def __contains__(self, person: int) -> bool:
        """Whether a person opted out, by their Discord id."""
        return bool(self._people) and hashed(person, self._salt) in self._people

    async def add(self, person: int) -> None:
        """Takes a person's wish down."""
        await self._write("INSERT OR IGNORE INTO opted_out (person) VALUES (?)", person)
        self._people.add(hashed(person, self._salt))

    async def remove(self, person: int) -> bool:
        """Hears a person again; whether they had opted out."""
        opted_out = person in self
        await self._write("DELETE FROM opted_out WHERE person = ?", person)
        self._people.discard(hashed(person, self._salt))
        return opted_out

    async def _write(self, statement: str, person: int) -> None:
        async with self._database.transaction():
            await self._database.execute(statement, (hashed(person, self._salt),))
