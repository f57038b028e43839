"""Questions that can be followed up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.state.tables import KEYED, SECONDS

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "conversation",
        sa.Column("place", sa.Text, primary_key=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("asked", SECONDS, nullable=False),
        **KEYED,
    )
    op.create_index("conversation_person", "conversation", ["person"])
    op.create_index("conversation_asked", "conversation", ["asked"])
