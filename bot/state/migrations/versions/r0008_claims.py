"""Claims of several processes on events."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.state.tables import ID, KEYED, SECONDS

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "heard_event",
        sa.Column("event", ID, primary_key=True, autoincrement=False),
        sa.Column("guild", ID),
        sa.Column("channel", ID, nullable=False),
        sa.Column("owner", sa.Integer, nullable=False),
        sa.Column("heard", SECONDS, nullable=False),
        sa.Column("settled", sa.Integer, sa.CheckConstraint("settled IN (0, 1)"), nullable=False),
        **KEYED,
    )
    op.create_index("heard_event_heard", "heard_event", ["heard"])
