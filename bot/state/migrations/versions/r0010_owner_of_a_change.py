"""The process that makes a change live, so that no other one undoes it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("article_change", sa.Column("owner", sa.Integer, nullable=False, server_default=sa.text("0")))
