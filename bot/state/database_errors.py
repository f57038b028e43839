"""Database failures as one sentence with a remedy.

The error codes of SQLite, PostgreSQL and the disk fall into a few kinds; messages.toml has a line for each.
"""

from __future__ import annotations

import errno
import sqlite3

from sqlalchemy.exc import DBAPIError

from index import SettingsError


class DatabaseTrouble(SettingsError):
    """The database cannot be used. `kind` is the key of the reason under `[database]` in messages.toml."""

    def __init__(self, message: str, *, remedy: str = "", kind: str = "refused") -> None:
        super().__init__(message, name="STORYBOT_DATABASE", remedy=remedy)
        self.kind = kind


DAMAGED = ("damaged", "is damaged", "Put a backup in its place, or move it away to start with an empty one.")
HELD = ("held", "is locked by another process", "Close other programs that use it, then try again.")
READ_ONLY = (
    "read_only",
    "cannot be written",
    "Let the user that runs storybot write to it and to its folder, or name another with STORYBOT_DATABASE.",
)
FULL = ("full", "has no space left on its disk", "Free some space, or name another file with STORYBOT_DATABASE.")
REFUSED = (
    "refused",
    "cannot be used because of a disk error",
    "Name another with STORYBOT_DATABASE, or put a backup in its place.",
)
CLOSED = ("closed", "is closed", "Start storybot again.")
NO_SERVER = ("unreachable", "cannot be reached", "Check that PostgreSQL runs, and the URL in STORYBOT_DATABASE.")

# https://www.sqlite.org/rescode.html: the primary code is the low byte of the extended one.
_SQLITE_CODES: dict[int, tuple[str, str, str]] = {
    **dict.fromkeys((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB), DAMAGED),
    **dict.fromkeys((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED), HELD),
    **dict.fromkeys(
        (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH), READ_ONLY
    ),
    sqlite3.SQLITE_FULL: FULL,
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html; the longest matching prefix wins.
_POSTGRES_CODES: dict[str, tuple[str, str, str]] = {
    "25006": READ_ONLY,
    "42501": READ_ONLY,
    "40": HELD,
    "55P03": HELD,
    "57014": HELD,
    "53": HELD,
    "53100": FULL,
    "XX001": DAMAGED,
    "XX002": DAMAGED,
    "08": NO_SERVER,
    "28": NO_SERVER,
    "3D": NO_SERVER,
    "57P": NO_SERVER,
}


def trouble(error: BaseException, name: str) -> DatabaseTrouble:
    """Converts an error of a driver or the disk. `name` is the database's name for messages."""
    if isinstance(error, DatabaseTrouble):
        return error
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    found = _of_disk(cause) if isinstance(cause, OSError) else _of_driver(cause)
    return as_trouble(found or REFUSED, name)


def as_trouble(reason: tuple[str, str, str], name: str) -> DatabaseTrouble:
    """Builds the error for one of the reasons above."""
    kind, what, remedy = reason
    return DatabaseTrouble(f"The database {name} {what}.", kind=kind, remedy=remedy)


def _of_disk(error: OSError) -> tuple[str, str, str] | None:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FULL
    return READ_ONLY if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) else None


def _of_driver(error: BaseException) -> tuple[str, str, str] | None:
    if isinstance(error, sqlite3.Error):
        return _SQLITE_CODES.get(getattr(error, "sqlite_errorcode", -1) & 0xFF)
    state = getattr(error, "sqlstate", "")
    if state is None:  # psycopg gives no state if the connection broke or never existed
        return NO_SERVER
    fitting = [prefix for prefix in _POSTGRES_CODES if state.startswith(prefix)]
    return _POSTGRES_CODES[max(fitting, key=len)] if fitting else None
