"""The bot's SQLite file: settings of servers, and ratings. WAL, migrations by `user_version`, a busy timeout, backups.

No message is kept in it, nor who asked what: only what a person rated, under a salted hash of their id.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import aiosqlite

from index import SettingsError

BUSY_MILLISECONDS = 5000

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE server (
        id INTEGER PRIMARY KEY,
        role INTEGER,
        private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1))
    ) STRICT;
    CREATE TABLE server_channel (
        server INTEGER NOT NULL REFERENCES server (id) ON DELETE CASCADE,
        channel INTEGER NOT NULL,
        PRIMARY KEY (server, channel)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE rating (
        id INTEGER PRIMARY KEY,
        message INTEGER NOT NULL,
        person TEXT NOT NULL,
        verdict TEXT NOT NULL CHECK (verdict IN ('up', 'down')),
        answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
        question TEXT,
        generation TEXT NOT NULL,
        cited TEXT NOT NULL DEFAULT '[]',
        reason TEXT,
        rated TEXT NOT NULL,
        UNIQUE (message, person)
    ) STRICT;
    CREATE INDEX rating_person ON rating (person);
    """,
)
"""Each takes the file from one `user_version` to the next; never edited once released."""


@asynccontextmanager
async def open_database(path: Path) -> AsyncIterator[aiosqlite.Connection]:
    """The database, made or migrated where needed, closed at the end.

    Raises:
        SettingsError: it cannot be opened, is no database, or was written by a newer storybot.
    """
    prepare(path)
    async with aiosqlite.connect(path) as connection:
        await connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        await connection.execute("PRAGMA foreign_keys = ON")
        await connection.execute("PRAGMA synchronous = NORMAL")
        yield connection


def prepare(path: Path) -> None:
    """Makes the file and brings it up to date; each migration is one transaction, so a crash leaves a whole version."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            _migrate(connection, path)
    except (sqlite3.Error, OSError) as error:
        raise SettingsError(
            f"The database {path} cannot be used: {error}.",
            name="STORYBOT_DATABASE",
            remedy="Name another with STORYBOT_DATABASE, or put a backup in its place.",
        ) from error


def backup(path: Path, to: Path) -> None:
    """A consistent copy of the database, also while the bot runs.

    Raises:
        SettingsError: there is no database, or the copy cannot be written.
    """
    if not path.is_file():
        raise SettingsError(f"There is no database at {path} yet.", name="STORYBOT_DATABASE")
    if to.exists():
        raise SettingsError(f"{to} is there already.", remedy="Name a file that is not.")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(to)) as target:
            source.backup(target)
    except (sqlite3.Error, OSError) as error:
        raise SettingsError(f"The backup {to} cannot be written: {error}.") from error


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        raise SettingsError(
            f"The database {path} is of a newer storybot (version {version}, this one knows {len(MIGRATIONS)}).",
            name="STORYBOT_DATABASE",
            remedy="Update storybot, or name another file with STORYBOT_DATABASE.",
        )
    for number in range(version, len(MIGRATIONS)):
        # Another process may migrate at the same moment; whoever comes second finds the work done.
        script = f"BEGIN IMMEDIATE; {MIGRATIONS[number]} PRAGMA user_version = {number + 1}; COMMIT;"
        try:
            connection.executescript(script)
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            (now,) = connection.execute("PRAGMA user_version").fetchone()
            if now <= number:
                raise
