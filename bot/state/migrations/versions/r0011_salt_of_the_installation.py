"""Facts about the installation: the fingerprint of its salt."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.state.tables import KEYED

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "installation",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
        **KEYED,
    )
