"""The stories that servers, channels and people chose; the story of watches, digests and declined questions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.state.tables import ID, KEYED

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "story_choice",
        sa.Column("place", sa.Text, primary_key=True),
        sa.Column("server", ID),
        sa.Column("story", sa.Text, nullable=False),
        **KEYED,
    )
    op.create_index("story_choice_server", "story_choice", ["server"])
    for table in ("watch", "digest", "declined_question"):
        op.add_column(table, sa.Column("story", sa.Text, nullable=False, server_default=""))
