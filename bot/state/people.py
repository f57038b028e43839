"""Personal data: the salt of the hashes that replace ids, opt-outs, and deletion.

The salt is 32 random bytes in a file beside the database that only its owner can read. Without it, a hash cannot be
linked to a person. `/forget-me` finds a person's rows by the hash; it keeps opt-outs, so that the bot goes on ignoring
them.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, delete, select

from bot.state.article_log import without_editor
from bot.state.conversation import FORGOTTEN_TOPIC, delete_questions
from bot.state.database import Database, Location, hashed, insert_new, notify, opened
from bot.state.database_errors import DatabaseTrouble
from bot.state.story_choices import CHOICES_TOPIC
from bot.state.tables import ignored_told, installation, rating, story_choice, watch
from bot.state.tables import opted_out as opted_out_table
from bot.telemetry import log, pairs
from index import SettingsError

SALT_OF_A_SERVER = Path("var/storybot.salt")
"""The salt's place if the database is a server."""
OPT_OUTS_TOPIC = "opt_outs"
"""The topic on which a change of the opt-outs is announced."""


def read_salt(place: Location, given: Path | None = None) -> bytes:
    """Reads the salt of this installation from `given`, or else from beside the database, and creates it on first use.

    Raises:
        SettingsError: it cannot be read or written.
    """
    path = place.with_suffix(".salt") if isinstance(place, Path) else SALT_OF_A_SERVER
    if given is not None:
        path = given
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _make_salt(path)
        if given is None and path.stat().st_mode & 0o077:
            path.chmod(0o600)
        salt = path.read_bytes()
    except OSError as error:
        raise SettingsError(
            f"The salt for hashing ids ({path}) cannot be used: {error.strerror or error}.",
            remedy="Let the user that runs storybot write to it and its folder, or name another in STORYBOT_SALT_FILE.",
        ) from error
    if len(salt) < 16:
        raise SettingsError(f"The salt for hashing ids ({path}) is damaged.", remedy="Restore it from a backup.")
    return salt


def _make_salt(path: Path) -> None:
    """Creates the file atomically; keeps the file if another process created it meanwhile."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".salt-") as file:  # mode 0600
        file.write(secrets.token_bytes(32))
        file.flush()
        os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(file.name, path)


def check_salt(database: Database, salt: bytes) -> None:
    """Checks that the salt is the one that the database was first used with. It blocks, so call it in a worker thread.

    Raises:
        SettingsError: it is another salt, with which nobody in the database would be recognised.
        DatabaseTrouble: the database cannot be used.
    """
    known_by = hmac.new(salt, b"storybot installation", hashlib.sha256).hexdigest()
    with database.begin() as connection:
        insert_new(connection, installation, {"name": "salt", "value": known_by})
        there = connection.execute(select(installation.c.value).where(installation.c.name == "salt")).scalar_one()
    if there != known_by:
        raise SettingsError(
            f"The salt for hashing ids does not match the database {database.name}.",
            name="STORYBOT_SALT_FILE",
            remedy="Give every process the same file, or restore it from a backup. If it is lost, see docs/growing.md.",
        )


class OptOuts:
    """The people who opted out. `unread` says that they could not be read the last time."""

    def __init__(self, database: Database, salt: bytes) -> None:
        self._database = database
        self._salt = salt
        self.people: set[str] = set()
        """The hashes of their ids."""
        self.unread = False

    async def load(self) -> None:
        """Reads all opt-outs."""
        try:
            self.people = {person for (person,) in await self._database.read(select(opted_out_table))}
            self.unread = False
        except DatabaseTrouble as error:
            if not self.unread:
                log.error("opt-outs unread %s", pairs({"cause": error.kind}))
            self.unread = True

    async def add(self, person: int) -> None:
        """Stores an opt-out."""
        row = {"person": hashed(person, self._salt)}

        def write(connection: Connection) -> None:
            insert_new(connection, opted_out_table, row)
            notify(connection, OPT_OUTS_TOPIC, "")

        await self._database.write(write)
        self.people.add(row["person"])

    async def remove(self, person: int) -> bool:
        """Removes an opt-out. Returns whether there was one."""
        key = hashed(person, self._salt)
        opted_out = key in self.people

        def write(connection: Connection) -> None:
            connection.execute(delete(opted_out_table).where(opted_out_table.c.person == key))
            notify(connection, OPT_OUTS_TOPIC, "")

        await self._database.write(write)
        self.people.discard(key)
        return opted_out


async def forget_person(database: Database, person: str) -> int:
    """Deletes every rating of a person from the database and its write-ahead log. Returns how many there were."""
    count = await database.write(lambda connection: _forget(connection, person))
    await database.forget_deleted()
    return count


def delete_person(place: Location, person: int, salt_file: Path | None = None) -> int:
    """Deletes everything about a person, by Discord id, for the command line. Returns the number of ratings."""
    with opened(place) as database:
        salt = read_salt(place, salt_file)
        check_salt(database, salt)
        key = hashed(person, salt)
        with database.begin() as connection:
            count = _forget(connection, key)
            delete_questions(connection, key)
            connection.execute(delete(watch).where(watch.c.person == person))
            connection.execute(delete(story_choice).where(story_choice.c.place == key))
            connection.execute(without_editor(person))
            notify(connection, FORGOTTEN_TOPIC, key)
            notify(connection, CHOICES_TOPIC, "")
        database.forget_deleted_now()
    return count


def _forget(connection: Connection, person: str) -> int:
    """Deletes a person's ratings, and that servers ignored them. Returns the number of ratings."""
    connection.execute(delete(ignored_told).where(ignored_told.c.person == person))
    return connection.execute(delete(rating).where(rating.c.person == person)).rowcount
