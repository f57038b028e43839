"""The tables of the bot's database, the same in SQLite and PostgreSQL.

A new table needs a `Table` here, a migration in `migrations/versions/`, and a new `HEAD` (see docs/architecture.md).
Tests compare the migrated tables with these, on both databases.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeEngine

HEAD = "0011"
"""The latest revision in `migrations/versions/`."""

ID: TypeEngine[int] = BigInteger().with_variant(Integer(), "sqlite")
"""A Discord id, or any integer of up to 64 bits."""
SECONDS: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")
"""Seconds since 1970."""
STRICT: dict[str, Any] = {"sqlite_strict": True}
KEYED: dict[str, Any] = {"sqlite_strict": True, "sqlite_with_rowid": False}
"""For a table whose primary key is not a single integer."""

metadata = MetaData()

server = Table(
    "server",
    metadata,
    Column("id", ID, primary_key=True, autoincrement=False),
    Column("role", ID),
    Column("private", Integer, CheckConstraint("private IN (0, 1)"), nullable=False, server_default=text("0")),
    Column("cooldown", Integer, CheckConstraint("cooldown BETWEEN 0 AND 3600")),
    Column("caution", Text),
    Column("language", Text),
    Column(
        "keep_declined", Integer, CheckConstraint("keep_declined IN (0, 1)"), nullable=False, server_default=text("0")
    ),
    Column("editor_role", ID),
    Column("review_channel", ID),
    Column(
        "found_at_once", Integer, CheckConstraint("found_at_once IN (0, 1)"), nullable=False, server_default=text("0")
    ),
    **STRICT,
)
server_channel = Table(
    "server_channel",
    metadata,
    Column("server", ID, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("channel", ID, primary_key=True),
    **KEYED,
)
server_ignored = Table(
    "server_ignored",
    metadata,
    Column("server", ID, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("target", ID, primary_key=True),
    Column("role", Integer, CheckConstraint("role IN (0, 1)"), nullable=False),
    **KEYED,
)
ignored_told = Table(
    "ignored_told",
    metadata,
    Column("server", ID, primary_key=True, autoincrement=False),
    Column("person", Text, primary_key=True),
    **KEYED,
)
opted_out = Table("opted_out", metadata, Column("person", Text, primary_key=True), **KEYED)
rating = Table(
    "rating",
    metadata,
    Column("id", ID, primary_key=True),
    Column("message", ID, nullable=False),
    Column("person", Text, nullable=False),
    Column("verdict", Text, CheckConstraint("verdict IN ('up', 'down')"), nullable=False),
    Column("answered", Integer, CheckConstraint("answered IN (0, 1)"), nullable=False),
    Column("question", Text),
    Column("generation", Text, nullable=False),
    Column("cited", Text, nullable=False, server_default="[]"),
    Column("reason", Text),
    Column("rated", Text, nullable=False),
    Column("story", Text, nullable=False, server_default=""),
    UniqueConstraint("message", "person"),
    Index("rating_person", "person"),
    **STRICT,
)
conversation = Table(
    "conversation",
    metadata,
    Column("place", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("asked", SECONDS, nullable=False),
    Index("conversation_person", "person"),
    Index("conversation_asked", "asked"),
    **KEYED,
)
story_choice = Table(
    "story_choice",
    metadata,
    Column("place", Text, primary_key=True),
    Column("server", ID),
    Column("story", Text, nullable=False),
    Index("story_choice_server", "server"),
    **KEYED,
)
long_id = Table(
    "long_id",
    metadata,
    Column("id", Text, primary_key=True),
    Column("custom_id", Text, nullable=False),
    Column("kept", SECONDS, nullable=False),
    Index("long_id_kept", "kept"),
    **KEYED,
)
watch = Table(
    "watch",
    metadata,
    Column("id", ID, primary_key=True),
    Column("person", ID),
    Column("server", ID),
    Column("channel", ID),
    Column("question", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("seen", Text, nullable=False),
    Column("generation", Text, nullable=False),
    Column("asked", Text, nullable=False),
    Column("undelivered", Integer, CheckConstraint("undelivered IN (0, 1)"), nullable=False, server_default=text("0")),
    Column("created", SECONDS, nullable=False),
    Column("story", Text, nullable=False, server_default=""),
    Index("watch_person", "person"),
    Index("watch_server", "server"),
    **STRICT,
)
watch_generation = Table(
    "watch_generation",
    metadata,
    Column("generation", Text, primary_key=True),
    Column("articles", Text, nullable=False),
    **KEYED,
)
digest = Table(
    "digest",
    metadata,
    Column("channel", ID, primary_key=True, autoincrement=False),
    Column("server", ID, nullable=False),
    Column("every", Text, CheckConstraint("every IN ('daily', 'weekly')"), nullable=False),
    Column("seen", Text, nullable=False),
    Column("sent", SECONDS, nullable=False),
    Column("story", Text, nullable=False, server_default=""),
    Index("digest_server", "server"),
    **STRICT,
)
declined_question = Table(
    "declined_question",
    metadata,
    Column("server", ID, primary_key=True, autoincrement=False),
    Column("question", Text, primary_key=True),
    Column("asked", SECONDS, nullable=False),
    Column("story", Text, nullable=False, server_default=""),
    **KEYED,
)
article_change = Table(
    "article_change",
    metadata,
    Column("id", ID, primary_key=True),
    Column("at", SECONDS, nullable=False),
    Column("kind", Text, CheckConstraint("kind IN ('add', 'remove', 'undo')"), nullable=False),
    Column("person", ID),
    Column("server", ID),
    Column("change", Text, nullable=False),
    Column("undoes", ID),
    Column("live", Integer, CheckConstraint("live IN (0, 1)"), nullable=False),
    Column("undone", Integer, CheckConstraint("undone IN (0, 1)"), nullable=False),
    Column("story", Text, nullable=False, server_default=""),
    Column("owner", Integer, nullable=False, server_default=text("0")),
    Index("article_change_person", "person"),
    **STRICT,
)
article_card = Table(
    "article_card",
    metadata,
    Column("page", Text, primary_key=True),
    Column("server", ID, primary_key=True),
    Column("at", SECONDS, nullable=False),
    **KEYED,
)
installation = Table(
    "installation",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    **KEYED,
)
heard_event = Table(
    "heard_event",
    metadata,
    Column("event", ID, primary_key=True, autoincrement=False),
    Column("guild", ID),
    Column("channel", ID, nullable=False),
    Column("owner", Integer, nullable=False),
    Column("heard", SECONDS, nullable=False),
    Column("settled", Integer, CheckConstraint("settled IN (0, 1)"), nullable=False),
    Index("heard_event_heard", "heard"),
    **KEYED,
)
