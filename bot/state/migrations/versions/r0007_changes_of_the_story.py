"""Editor role and review channel; the log of changes; where found pages were shown."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.state.tables import ID, KEYED, SECONDS, STRICT

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("server", sa.Column("editor_role", ID))
    op.add_column("server", sa.Column("review_channel", ID))
    flag = sa.CheckConstraint("found_at_once IN (0, 1)")
    op.add_column("server", sa.Column("found_at_once", sa.Integer, flag, nullable=False, server_default=sa.text("0")))
    op.create_table(
        "article_change",
        sa.Column("id", ID, primary_key=True),
        sa.Column("at", SECONDS, nullable=False),
        sa.Column("kind", sa.Text, sa.CheckConstraint("kind IN ('add', 'remove', 'undo')"), nullable=False),
        sa.Column("person", ID),
        sa.Column("server", ID),
        sa.Column("change", sa.Text, nullable=False),
        sa.Column("undoes", ID),
        sa.Column("live", sa.Integer, sa.CheckConstraint("live IN (0, 1)"), nullable=False),
        sa.Column("undone", sa.Integer, sa.CheckConstraint("undone IN (0, 1)"), nullable=False),
        **STRICT,
    )
    op.create_index("article_change_person", "article_change", ["person"])
    op.create_table(
        "article_card",
        sa.Column("page", sa.Text, primary_key=True),
        sa.Column("server", ID, primary_key=True),
        sa.Column("at", SECONDS, nullable=False),
        **KEYED,
    )
