"""A server's cooldown, caution, language and ignored members; opt-outs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.state.tables import ID, KEYED

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("server", sa.Column("cooldown", sa.Integer, sa.CheckConstraint("cooldown BETWEEN 0 AND 3600")))
    op.add_column("server", sa.Column("caution", sa.Text))
    op.add_column("server", sa.Column("language", sa.Text))
    op.create_table(
        "server_ignored",
        sa.Column("server", ID, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("target", ID, primary_key=True),
        sa.Column("role", sa.Integer, sa.CheckConstraint("role IN (0, 1)"), nullable=False),
        **KEYED,
    )
    op.create_table(
        "ignored_told",
        sa.Column("server", ID, primary_key=True, autoincrement=False),
        sa.Column("person", sa.Text, primary_key=True),
        **KEYED,
    )
    op.create_table("opted_out", sa.Column("person", sa.Text, primary_key=True), **KEYED)
