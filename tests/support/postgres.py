"""An empty PostgreSQL database for a test, on the server in `POSTGRES_FOR_TESTS`."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pydantic import SecretStr
from sqlalchemy import create_engine, make_url

SERVER = os.environ.get("POSTGRES_FOR_TESTS", "")
needs_postgres = pytest.mark.skipif(
    not SERVER, reason="PostgreSQL: POSTGRES_FOR_TESTS names no server (.ci/run starts one)"
)


@contextmanager
def empty_database() -> Iterator[SecretStr]:
    """Yields its URL; drops it at the end, with any remaining connections."""
    name = f"test_{secrets.token_hex(6)}"
    administer(f"CREATE DATABASE {name}")
    try:
        yield SecretStr(make_url(SERVER).set(database=name).render_as_string(hide_password=False))
    finally:
        administer(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def administer(statement: str) -> None:
    """Runs an administrative statement on the server."""
    engine = create_engine(make_url(SERVER).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()
