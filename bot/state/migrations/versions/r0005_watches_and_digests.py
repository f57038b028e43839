"""Watched questions, digests, and declined questions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.state.tables import ID, KEYED, SECONDS, STRICT

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    kept = sa.CheckConstraint("keep_declined IN (0, 1)")
    op.add_column("server", sa.Column("keep_declined", sa.Integer, kept, nullable=False, server_default=sa.text("0")))
    undelivered = sa.CheckConstraint("undelivered IN (0, 1)")
    op.create_table(
        "watch",
        sa.Column("id", ID, primary_key=True),
        sa.Column("person", ID),
        sa.Column("server", ID),
        sa.Column("channel", ID),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("seen", sa.Text, nullable=False),
        sa.Column("generation", sa.Text, nullable=False),
        sa.Column("asked", sa.Text, nullable=False),
        sa.Column("undelivered", sa.Integer, undelivered, nullable=False, server_default=sa.text("0")),
        sa.Column("created", SECONDS, nullable=False),
        **STRICT,
    )
    op.create_index("watch_person", "watch", ["person"])
    op.create_index("watch_server", "watch", ["server"])
    op.create_table(
        "watch_generation",
        sa.Column("generation", sa.Text, primary_key=True),
        sa.Column("articles", sa.Text, nullable=False),
        **KEYED,
    )
    op.create_table(
        "digest",
        sa.Column("channel", ID, primary_key=True, autoincrement=False),
        sa.Column("server", ID, nullable=False),
        sa.Column("every", sa.Text, sa.CheckConstraint("every IN ('daily', 'weekly')"), nullable=False),
        sa.Column("seen", sa.Text, nullable=False),
        sa.Column("sent", SECONDS, nullable=False),
        **STRICT,
    )
    op.create_index("digest_server", "digest", ["server"])
    op.create_table(
        "declined_question",
        sa.Column("server", ID, primary_key=True, autoincrement=False),
        sa.Column("question", sa.Text, primary_key=True),
        sa.Column("asked", SECONDS, nullable=False),
        **KEYED,
    )
