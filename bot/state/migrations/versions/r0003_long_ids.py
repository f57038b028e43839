"""Custom ids longer than Discord allows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.state.tables import KEYED, SECONDS

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "long_id",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("custom_id", sa.Text, nullable=False),
        sa.Column("kept", SECONDS, nullable=False),
        **KEYED,
    )
    op.create_index("long_id_kept", "long_id", ["kept"])
