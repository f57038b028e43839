"""Alembic's entry point: runs the migrations on the caller's connection and in its transaction."""

from __future__ import annotations

from alembic import context

from bot.state.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # in SQLite too, since transactions start with an explicit BEGIN
)
context.run_migrations()
