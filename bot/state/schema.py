"""Creates the tables of a new database and runs the migrations that an older one lacks."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, inspect, select, text

from bot.state.tables import HEAD, metadata
from index import SettingsError

if TYPE_CHECKING:
    from bot.state.database import Database


_MIGRATION_LOCK = 0x73746F72  # key of the advisory lock that PostgreSQL holds during a migration


def migrate_database(database: Database) -> None:
    """Runs the missing migrations. If two processes start together, the second finds them done."""
    with database.begin(reads=True) as connection:
        if _revision(connection) == HEAD:
            return
    with database.begin() as connection:
        if database.shared:
            connection.execute(select(func.pg_advisory_xact_lock(_MIGRATION_LOCK)))
        revision = _revision(connection)
        if revision is not None and revision > HEAD:
            raise SettingsError(
                f"The database {database.name} was written by a newer storybot (revision {revision}, not {HEAD}).",
                name="STORYBOT_DATABASE",
                remedy="Update storybot, or name another with STORYBOT_DATABASE.",
            )
        if revision is None:
            _create_tables(connection)
        else:
            upgrade_from(connection, revision)


def _create_tables(connection: Connection) -> None:
    """Creates all tables as the migrations would (a test compares them), without loading Alembic's 11 MB."""
    metadata.create_all(connection)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})
    _set_user_version(connection)


def _revision(connection: Connection) -> str | None:
    """Returns the latest revision that was run. Before Alembic, SQLite's `user_version` held it."""
    if inspect(connection).has_table("alembic_version"):
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if connection.dialect.name != "sqlite":
        return None
    version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    return f"{version:04}" if version else None


def upgrade_from(connection: Connection, revision: str | None) -> None:
    """Runs the migrations after a revision; all of them if it is None."""
    from alembic import command  # imported only when there is a migration to run
    from alembic.config import Config

    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    if revision is not None and not inspect(connection).has_table("alembic_version"):
        command.stamp(config, revision)
    if revision != HEAD:
        command.upgrade(config, HEAD)
    _set_user_version(connection)


def _set_user_version(connection: Connection) -> None:
    """Sets SQLite's `user_version`, so that versions of storybot older than Alembic refuse the file."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version = {int(HEAD)}")
