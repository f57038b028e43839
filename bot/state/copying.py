"""Copies of the whole database: backups, which are SQLite files, and the move from SQLite to PostgreSQL."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from sqlalchemy import Connection, Table, func, select

from bot.state.database import Location, opened, prepare
from bot.state.database_errors import DAMAGED, HELD, trouble
from bot.state.tables import metadata
from index import SettingsError

_BATCH = 1000


def copy_database(place: Location, to: Path) -> None:
    """Writes a consistent copy of the database as a SQLite file of mode 0600. The bot may run meanwhile.

    Raises:
        SettingsError: there is no database, or the copy cannot be written.
    """
    if isinstance(place, Path) and not place.is_file():
        raise SettingsError(
            f"There is no database at {place} yet.",
            name="STORYBOT_DATABASE",
            remedy="The bot creates it; if it is elsewhere, set STORYBOT_DATABASE.",
        )
    if to.exists():
        raise SettingsError(f"{to} already exists.", remedy="Name a file that does not exist yet.")
    if isinstance(place, Path):
        _copy_file(place, to)
        return
    prepare(to)
    with opened(place) as source, opened(to) as target:
        with source.begin(reads=True, snapshot=True) as rows, target.begin() as copy:
            _copy_rows(rows, copy)
        target.forget_deleted_now()  # the file must be complete without its write-ahead log


def _copy_file(path: Path, to: Path) -> None:
    try:
        with closing(sqlite3.connect(path)) as source:
            source.execute("PRAGMA schema_version")  # connecting alone does not open the file
    except sqlite3.Error as error:
        raise trouble(error, str(path)) from error
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise _unwritten(to, error.strerror) from error
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(to)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        to.unlink(missing_ok=True)
        found = trouble(error, str(path))
        # Only the database itself can be damaged or locked; anything else is about the copy.
        raise (found if found.kind in (DAMAGED[0], HELD[0]) else _unwritten(to, error)) from error


def _unwritten(to: Path, cause: object) -> SettingsError:
    return SettingsError(f"{to} cannot be written: {cause}.", remedy="Name a file in another folder.")


def move_database(path: Path, to: SecretStr) -> Mapping[str, int]:
    """Copies a SQLite file (the bot's database or a backup) into an empty PostgreSQL database.

    Everything happens in one transaction and is compared row by row. Returns the number of rows by table.

    Raises:
        SettingsError: there is no such file, the target is not empty, or a database cannot be used.
    """
    if not path.is_file():
        raise SettingsError(f"There is no database at {path}.", remedy="Name the bot's SQLite file, or a backup.")
    with opened(path) as source, opened(to) as target, source.begin(reads=True) as rows, target.begin() as copy:
        filled = [table.name for table in metadata.sorted_tables if _count(copy, table)]
        if filled:
            raise SettingsError(
                f"The database {target.name} has rows in {', '.join(filled)} already.",
                remedy="Name an empty database.",
            )
        _copy_rows(rows, copy)
        return {table.name: _compared(rows, copy, table) for table in metadata.sorted_tables}


def _copy_rows(source: Connection, target: Connection) -> None:
    for table in metadata.sorted_tables:
        for batch in source.execute(select(table)).mappings().partitions(_BATCH):
            target.execute(table.insert(), [dict(row) for row in batch])
        _continue_numbers(target, table)


def _continue_numbers(connection: Connection, table: Table) -> None:
    """Advances PostgreSQL's sequence past the copied ids, so that the next row gets a free one."""
    number = table.autoincrement_column
    if connection.dialect.name == "postgresql" and number is not None:
        sequence = func.pg_get_serial_sequence(table.name, number.name)
        connection.execute(select(func.setval(sequence, select(func.max(number)).scalar_subquery())))


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _compared(source: Connection, target: Connection, table: Table) -> int:
    """Compares a table in both databases. Returns its number of rows.

    Raises:
        SettingsError: they differ, for example because PostgreSQL cannot store a character.
    """
    there = [_rows(connection, table) for connection in (source, target)]
    if there[0] != there[1]:
        raise SettingsError(
            f"The rows of {table.name} differ after copying; nothing was copied.",
            remedy="Run it again while no bot uses either database.",
        )
    return len(there[0])


def _rows(connection: Connection, table: Table) -> set[tuple[Any, ...]]:
    return {tuple(row) for row in connection.execute(select(table))}
