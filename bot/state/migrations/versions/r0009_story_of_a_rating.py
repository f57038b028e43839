"""The story of a rating and of a change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    for table in ("rating", "article_change"):
        op.add_column(table, sa.Column("story", sa.Text, nullable=False, server_default=""))
