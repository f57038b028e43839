"""What Alembic runs: the migrations, on the connection and in the transaction of whoever opens the database."""

from __future__ import annotations

from alembic import context

from bot.state.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # in SQLite too, since our transactions begin with BEGIN
)
context.run_migrations()
