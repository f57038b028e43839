"""The bot's SQLite file: settings of servers, ratings, conversations, and ids of buttons that were too long.

It is in WAL mode, with migrations by `user_version`, a busy timeout, and backups.

The file, its log and its backups can be read by their owner alone. What is deleted is overwritten (`secure_delete`),
and `forget_deleted` takes it out of the write-ahead log too.
"""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from functools import partial
from pathlib import Path
from typing import Self

import aiosqlite

from bot.logs import log, pairs
from index import SettingsError

BUSY_MILLISECONDS = 5000
UNUSABLE = (sqlite3.Error, ValueError)
"""What a database raises that cannot be used; aiosqlite raises ValueError for one that is closed, as while stopping."""

UNUSABLE = (sqlite3.Error, ValueError)
"""What a database raises that cannot be used; aiosqlite raises ValueError for one that is closed, as while stopping."""

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
    """
    CREATE TABLE conversation (
        place TEXT PRIMARY KEY,
        person TEXT NOT NULL,
        question TEXT NOT NULL,
        asked REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX conversation_person ON conversation (person);
    CREATE INDEX conversation_asked ON conversation (asked);
    """,
    """
    CREATE TABLE long_id (
        id TEXT PRIMARY KEY,
        custom_id TEXT NOT NULL,
        kept REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX long_id_kept ON long_id (kept);
    """,
    """
    ALTER TABLE server ADD COLUMN cooldown INTEGER CHECK (cooldown BETWEEN 0 AND 3600);
    ALTER TABLE server ADD COLUMN caution TEXT;
    ALTER TABLE server ADD COLUMN language TEXT;
    CREATE TABLE server_ignored (
        server INTEGER NOT NULL REFERENCES server (id) ON DELETE CASCADE,
        target INTEGER NOT NULL,
        role INTEGER NOT NULL CHECK (role IN (0, 1)),
        PRIMARY KEY (server, target)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ignored_told (
        server INTEGER NOT NULL,
        person TEXT NOT NULL,
        PRIMARY KEY (server, person)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE opted_out (person TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    """,
)
"""Each takes the file from one `user_version` to the next; never edited once released."""


# https://www.sqlite.org/rescode.html: the primary code is the low byte of the extended one.
_TROUBLES: tuple[tuple[frozenset[int], str, str, str], ...] = (
    (
        frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}),
        "damaged",
        "is damaged",
        "Put a backup in its place, or move it away to begin with an empty one.",
    ),
    (
        frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}),
        "held",
        "is held by another process",
        "End what else has it open, then try again.",
    ),
    (
        frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH}),
        "read_only",
        "cannot be written",
        "Let the user that runs storybot write to it and to its folder, or name another with STORYBOT_DATABASE.",
    ),
    (
        frozenset({sqlite3.SQLITE_FULL}),
        "full",
        "has no room left on its disk",
        "Free some space, or name another file with STORYBOT_DATABASE.",
    ),
)


def trouble(error: sqlite3.Error | OSError) -> tuple[str, str, str]:
    """What is wrong with a database: in a word, as the end of a sentence for the operator, and the remedy."""
    code = _code(error)
    for codes, kind, what, remedy in _TROUBLES:
        if code is not None and code & 0xFF in codes:
            return kind, what, remedy
    return "refused", "is refused by the disk", "Name another with STORYBOT_DATABASE, or put a backup in its place."


def _code(error: sqlite3.Error | OSError) -> int | None:
    if isinstance(error, OSError):
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        denied = error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)
        return sqlite3.SQLITE_FULL if full else sqlite3.SQLITE_PERM if denied else None
    return getattr(error, "sqlite_errorcode", None)


def explained(error: sqlite3.Error | OSError, path: Path) -> SettingsError:
    """What SQLite or the disk refuses, as one sentence with a remedy."""
    _, what, remedy = trouble(error)
    return SettingsError(f"The database {path} {what}.", name="STORYBOT_DATABASE", remedy=remedy)


def checked(path: Path) -> SettingsError | None:
    """What is wrong with the database, for `doctor`; None where nothing is, or where there is none yet."""
    if not path.exists():
        return None
    try:
        with closing(sqlite3.connect(path, timeout=1.0)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise sqlite3.DatabaseError
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        if not hasattr(error, "sqlite_errorcode"):
            error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        return explained(error, path)
    return None


class Database(aiosqlite.Connection):
    """A connection whose writers take turns, each in a transaction that ends whole or not at all.

    `problem` is why the file could not be written at the start; then each transaction raises it, and what can still be
    read is read.
    """

    def __init__(self, connect: Callable[[], sqlite3.Connection], problem: sqlite3.Error | None = None) -> None:
        super().__init__(connect, iter_chunk_size=64)
        self.problem = problem
        self._writing = asyncio.Lock()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Self]:
        """Held while something is written; what fails is taken back.

        Raises:
            sqlite3.Error: it is locked, full, read-only or damaged.
        """
        if self.problem is not None:
            raise self.problem
        async with self._writing:
            await self.execute("BEGIN IMMEDIATE")
            try:
                yield self
                await self.commit()
            except BaseException:
                await self.rollback()
                raise

    async def forget_deleted(self) -> None:
        """Empties the write-ahead log, in which deleted rows would stand until it is written over."""
        async with self._writing, self.execute("PRAGMA wal_checkpoint(TRUNCATE)") as rows:
            await rows.fetchone()


@asynccontextmanager
async def open_database(path: Path) -> AsyncIterator[Database]:
    """The database, made or migrated where needed, closed at the end.

    One that is locked, full, damaged or cannot be written is reported in the log and serves as far as it can be read:
    asking needs none.

    Raises:
        SettingsError: it was written by a newer storybot.
    """
    try:
        prepare(path)
        connection = Database(lambda: sqlite3.connect(path))
    except SettingsError as error:
        if not isinstance(error.__cause__, sqlite3.Error | OSError):
            raise
        log.error(
            "database %s", pairs({"message": error.message, "remedy": f"{error.remedy} Asking works without it."})
        )
        connection = _as_far_as_it_goes(path, _as_sqlite(error.__cause__))
    async with connection:
        await connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        await connection.execute("PRAGMA foreign_keys = ON")
        await connection.execute("PRAGMA secure_delete = ON")
        with suppress(sqlite3.OperationalError):  # alone of these it reads the file, which may be locked
            await connection.execute("PRAGMA synchronous = NORMAL")
        yield connection


def _as_far_as_it_goes(path: Path, problem: sqlite3.Error) -> Database:
    """A database that cannot be prepared: open as ever, or for reading alone, or empty where it cannot be read."""
    uri = path.absolute().as_uri()
    if (_code(problem) or 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):  # which will pass
        return Database(partial(sqlite3.connect, f"{uri}?mode=rw", uri=True))
    for options in ("mode=rw", "mode=ro", "mode=ro&immutable=1"):  # the last where its log cannot be made either
        connect = partial(sqlite3.connect, f"{uri}?{options}", uri=True)
        try:
            with closing(connect()) as connection:
                connection.execute("SELECT count(*) FROM server").fetchone()
        except sqlite3.Error:
            continue
        return Database(connect, None if options == "mode=rw" else problem)
    return Database(partial(sqlite3.connect, ":memory:"), problem)


def _as_sqlite(error: sqlite3.Error | OSError) -> sqlite3.Error:
    if isinstance(error, sqlite3.Error):
        return error
    found = sqlite3.OperationalError(str(error))
    found.sqlite_errorcode = _code(error) or sqlite3.SQLITE_CANTOPEN
    return found


def prepare(path: Path) -> None:
    """Makes the file and brings it up to date; each migration is one transaction, so a crash leaves a whole version."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _for_its_owner_alone(path)
        with closing(sqlite3.connect(path, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA secure_delete = ON")
            _migrate(connection, path)
    except (sqlite3.Error, OSError) as error:
        raise explained(error, path) from error


def _for_its_owner_alone(path: Path) -> None:
    """Makes the file with mode 0600, or takes the rights of others away; SQLite gives its log the file's own mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    for name in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
        if name.exists() and name.stat().st_mode & 0o077:
            name.chmod(0o600)


def copy_database(path: Path, to: Path) -> None:
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
        os.close(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(to)) as target:
            source.backup(target)
    except (sqlite3.Error, OSError) as error:
        raise explained(error, path) from error


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
