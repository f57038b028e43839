"""Server settings and ratings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.state.tables import ID, KEYED, STRICT

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "server",
        sa.Column("id", ID, primary_key=True, autoincrement=False),
        sa.Column("role", ID),
        sa.Column(
            "private", sa.Integer, sa.CheckConstraint("private IN (0, 1)"), nullable=False, server_default=sa.text("0")
        ),
        **STRICT,
    )
    op.create_table(
        "server_channel",
        sa.Column("server", ID, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("channel", ID, primary_key=True),
        **KEYED,
    )
    op.create_table(
        "rating",
        sa.Column("id", ID, primary_key=True),
        sa.Column("message", ID, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("verdict", sa.Text, sa.CheckConstraint("verdict IN ('up', 'down')"), nullable=False),
        sa.Column("answered", sa.Integer, sa.CheckConstraint("answered IN (0, 1)"), nullable=False),
        sa.Column("question", sa.Text),
        sa.Column("generation", sa.Text, nullable=False),
        sa.Column("cited", sa.Text, nullable=False, server_default="[]"),
        sa.Column("reason", sa.Text),
        sa.Column("rated", sa.Text, nullable=False),
        sa.UniqueConstraint("message", "person"),
        **STRICT,
    )
    op.create_index("rating_person", "rating", ["person"])
