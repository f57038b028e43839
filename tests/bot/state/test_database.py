"""The database: created, migrated, backed up; and the export of feedback."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, select
from sqlalchemy import text as sql
from sqlalchemy.exc import DBAPIError

from bot import commands as operator
from bot.messages import t
from bot.state import copying, database, feedback, people
from bot.state.conversation import FOLLOWED_SECONDS, Conversations
from bot.state.database_errors import DatabaseTrouble
from bot.state.database_errors import trouble as told_of
from bot.state.servers import Servers
from bot.state.tables import HEAD, metadata, rating, story_choice
from index import Citation, Question, SettingsError, Source
from tests.bot.conftest import BOT_ID, make_settings
from tests.support.processes import ROOT


def test_the_database_is_created_in_wal_mode_at_its_newest_version(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "bot.sqlite3"
    database.prepare(path)
    database.prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
        assert connection.execute("PRAGMA user_version").fetchone() == (int(HEAD),)


async def test_connections_wait_for_each_other(tmp_path: Path) -> None:
    async with database.open_database(tmp_path / "bot.sqlite3") as connection:
        assert await connection.read(sql("PRAGMA busy_timeout")) == [(5000,)]
        assert await connection.read(sql("PRAGMA foreign_keys")) == [(1,)]


@pytest.mark.parametrize(
    "script",
    [
        "PRAGMA user_version = 99",
        "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES (9999)",
    ],
)
def test_a_database_of_a_newer_storybot_is_refused(tmp_path: Path, script: str) -> None:
    path = tmp_path / "bot.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    with pytest.raises(SettingsError, match="newer storybot"):
        database.prepare(path)


BEFORE_ALEMBIC = Path(__file__).with_name("before_alembic.sql")
"""The dump of a file created by version 0.2.0 before it used Alembic, with rows in every table."""


def rows_of(path: Path) -> dict[str, list[dict[str, object]]]:
    """Returns all rows by table, each by column."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1")] for name in tables}


def differences(place: database.Location) -> list[Any]:
    """Returns differences between the database as created by the migrations and `metadata`.

    Ignores nullable keys: SQLite reports them from before Alembic, and no row without a key can be stored.
    """
    with database.opened(place) as connection, connection.begin() as begun:
        found = compare_metadata(MigrationContext.configure(begun), metadata)
    keys = {(table.name, column.name) for table in metadata.sorted_tables for column in table.primary_key}
    return [
        one
        for many in found
        for one in (many if isinstance(many, list) else [many])
        if not (one[0] == "modify_nullable" and (one[2], one[3]) in keys)
    ]


def as_released(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)


def test_a_file_from_before_alembic_is_migrated_without_loss(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    as_released(path, BEFORE_ALEMBIC.read_text(encoding="utf-8"))
    before = rows_of(path)
    assert all(before.values())
    database.prepare(path)
    after = rows_of(path)
    for table, rows in before.items():
        assert [{name: row[name] for name in rows[0]} for row in after[table]] == rows
    # SQLAlchemy parses a foreign key's ON DELETE from the table's SQL; SQLite itself reports the same for both files.
    assert {one[0] for one in differences(path)} <= {"add_fk", "remove_fk"}
    database.prepare(tmp_path / "new.sqlite3")
    assert foreign_keys(path) == foreign_keys(tmp_path / "new.sqlite3")


def foreign_keys(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return [
            (name, *row)
            for name in sorted(metadata.tables)
            for row in connection.execute(f"PRAGMA foreign_key_list({name})")
        ]


def test_a_file_of_the_first_version_is_completed(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    first = """
        CREATE TABLE server (id INTEGER PRIMARY KEY, role INTEGER, private INTEGER NOT NULL DEFAULT 0) STRICT;
        INSERT INTO server VALUES (1, 2, 1);
        CREATE TABLE rating (
            id INTEGER PRIMARY KEY, message INTEGER NOT NULL, person TEXT NOT NULL, verdict TEXT NOT NULL,
            answered INTEGER NOT NULL, question TEXT, generation TEXT NOT NULL, cited TEXT NOT NULL DEFAULT '[]',
            reason TEXT, rated TEXT NOT NULL, UNIQUE (message, person)
        ) STRICT;
        CREATE INDEX rating_person ON rating (person);
        INSERT INTO rating VALUES (1, 2, 'p', 'up', 1, 'why?', 'g', '[]', NULL, '2026-01-01T00:00:00+00:00');
        PRAGMA user_version = 1;
    """
    as_released(path, first)
    database.prepare(path)
    assert rows_of(path)["server"] == [
        {"id": 1, "role": 2, "private": 1, "cooldown": None, "caution": None, "language": None, "keep_declined": 0}
        | {"editor_role": None, "review_channel": None, "found_at_once": 0}
    ]
    assert [(row["question"], row["story"]) for row in rows_of(path)["rating"]] == [("why?", "")]


def test_a_failed_migration_leaves_the_previous_version_intact(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    as_released(path, "CREATE TABLE opted_out (x); PRAGMA user_version = 3; CREATE TABLE server (id INTEGER) STRICT;")
    with pytest.raises(SettingsError):
        database.prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)
        assert connection.execute("SELECT name FROM pragma_table_info('server')").fetchall() == [("id",)]


def test_a_file_that_is_not_a_database_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    path.write_bytes(b"no database at all, but long enough to be looked at as one" * 20)
    with pytest.raises(SettingsError, match=r"is damaged\. Put a backup in its place"):
        database.prepare(path)


def test_concurrent_processes_may_migrate(tmp_path: Path) -> None:
    failed: list[Exception] = []

    def prepare(path: Path) -> None:
        try:
            database.prepare(path)
        except Exception as error:
            failed.append(error)

    for number in range(20):  # enough for a race to show
        path = tmp_path / f"bot{number}.sqlite3"
        threads = [threading.Thread(target=prepare, args=(path,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failed == []


async def test_a_backup_taken_during_writes_is_complete(tmp_path: Path) -> None:
    settings = make_settings(tmp_path)
    async with database.open_database(settings.database) as connection:
        for number in range(20):
            await feedback.store_rating(connection, feedback.Rating(number, "p", True, True, "q", "g"))
        operator.backup(settings, tmp_path / "copies" / "one.sqlite3")
    copied = list(feedback.exported(tmp_path / "copies" / "one.sqlite3"))
    assert len(copied) == 20
    with pytest.raises(SettingsError, match="already exists"):
        operator.backup(settings, tmp_path / "copies" / "one.sqlite3")
    with pytest.raises(SettingsError, match="no database"):
        operator.backup(make_settings(tmp_path, database=tmp_path / "none.sqlite3"), tmp_path / "x")


async def test_feedback_is_exported_as_evaluation_questions_and_deleted_by_id(tmp_path: Path) -> None:
    settings = make_settings(tmp_path)
    salt = people.read_salt(settings.database)
    person = database.hashed(BOT_ID, salt)
    sentence = Citation(Source("000.txt", "O", None, None, None, None), 5, 12, "“Yes.”\n…")
    async with database.open_database(settings.database) as connection:
        await feedback.store_rating(connection, feedback.Rating(1, person, True, True, "why?", "g", (sentence,)))
        await feedback.store_rating(
            connection, feedback.Rating(2, person, False, False, None, "g", reason="it does say")
        )
        await feedback.store_rating(connection, feedback.Rating(3, "someone else", True, True, "q", "g"))
    rows = [json.loads(line) for line in operator.feedback_export(settings)]
    assert rows[0] | {"rated": ""} == {
        "id": "f00001", "question": "why?", "kind": "feedback", "answerable": True,
        "gold": [{"file": "000.txt", "sentence": "“Yes.”\n…"}], "follows": None, "gold_mode": "any", "answered": True,
        "cited": [{"file": "000.txt", "sentence": "“Yes.”\n…"}], "verdict": "up", "reason": None, "generation": "g",
        "rated": "", "story": None,
    }  # fmt: skip
    assert (rows[1]["answerable"], rows[1]["reason"], rows[1]["question"]) == (None, "it does say", None)
    assert operator.forget(settings, BOT_ID) == 2
    assert [json.loads(line)["id"] for line in operator.feedback_export(settings)] == ["f00003"]


async def test_feedback_is_exported_by_story(tmp_path: Path) -> None:
    for name in ("dinner", "harbour"):
        (tmp_path / "stories" / name).mkdir(parents=True)
    settings = make_settings(tmp_path, stories=tmp_path / "stories")
    async with database.open_database(settings.database) as connection:
        for number, story in enumerate(("", "dinner", "harbour", "harbour"), 1):
            await feedback.store_rating(
                connection, feedback.Rating(number, "p", True, True, f"q{number}", "g", story=story)
            )
    every = [json.loads(line) for line in operator.feedback_export(settings)]
    assert [row["story"] for row in every] == [None, "dinner", "harbour", "harbour"]
    assert [json.loads(line) for line in operator.feedback_export(settings, "harbour")] == every[2:]
    with pytest.raises(SettingsError, match="no story named harbor"):
        operator.feedback_export(settings, "harbor")


def test_the_salt_is_created_once_and_readable_only_by_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    salt = people.read_salt(path)
    assert len(salt) == 32
    assert people.read_salt(path) == salt
    assert path.with_suffix(".salt").stat().st_mode & 0o777 == 0o600
    assert database.hashed(1, salt) != database.hashed(1, people.read_salt(tmp_path / "other.sqlite3"))
    path.with_suffix(".salt").write_bytes(b"short")
    with pytest.raises(SettingsError, match="damaged"):
        people.read_salt(path)


def test_another_process_never_reads_an_incomplete_salt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes of a rolling update, or of two groups, may create it at the same moment."""
    path, made = tmp_path / "bot.sqlite3", secrets.token_bytes
    others: list[bytes] = []

    def meanwhile(size: int) -> bytes:
        monkeypatch.setattr(secrets, "token_bytes", made)
        others.append(people.read_salt(path))
        return made(size)

    monkeypatch.setattr(secrets, "token_bytes", meanwhile)
    assert [people.read_salt(path)] == others == [people.read_salt(path)]
    assert [file.name for file in tmp_path.iterdir()] == ["bot.salt"]


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def rights(path: Path) -> int:
    return path.stat().st_mode & 0o777


async def test_database_log_backup_and_salt_are_private_to_their_owner(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    path.touch(mode=0o644)
    people.read_salt(path)
    path.with_suffix(".salt").chmod(0o644)
    people.read_salt(path)
    async with database.open_database(path) as connection:
        await feedback.store_rating(connection, feedback.Rating(1, "p", True, True, "q", "g"))
        copying.copy_database(path, tmp_path / "copy.sqlite3")
        files = files_in(tmp_path)
        assert {file.suffix for file in files} >= {".sqlite3", ".salt", ".sqlite3-wal"}
        assert {rights(file) for file in files} == {0o600}


async def test_deleted_data_remains_in_no_file(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    secret = "where is the hidden ledger"
    salt = people.read_salt(path)
    async with database.open_database(path) as connection:
        for message in range(3):
            rating = feedback.Rating(message, database.hashed(7, salt), False, True, secret * 50, "g")
            await feedback.store_rating(connection, rating)
            await feedback.give_reason(connection, message, database.hashed(7, salt), f"{secret} was wrong")
        assert secret.encode() in b"".join(file.read_bytes() for file in files_in(tmp_path))
        assert await people.forget_person(connection, database.hashed(7, salt)) == 3
        assert secret.encode() not in b"".join(file.read_bytes() for file in files_in(tmp_path))


@pytest.mark.parametrize("way", ["bot", "command", "another process"])
async def test_a_question_is_deleted_even_if_somebody_else_has_followed_it_up(tmp_path: Path, way: str) -> None:
    path = tmp_path / "bot.sqlite3"
    ann, bob = (database.hashed(number, people.read_salt(path)) for number in (7, 8))
    secret, own = Question("where is the hidden ledger?"), Question("how much did the hat cost?")
    async with database.open_database(path) as opened:
        kept = Conversations(opened)
        await kept.remember(own, bob, 1)
        await kept.remember(secret, ann, 2)
        await kept.remember(Question("who has it?", follows=secret), bob, 3)
        await kept.remember(Question("since when?", follows=Question("who has it?", follows=secret)), bob, 4)
        await kept.remember(Question("and the coat?", follows=own), bob, 5)
        other = Conversations(opened)
        await other.load()
        if way == "command":
            people.delete_person(path, 7)
        else:
            assert await kept.forget(ann)
            await other.forgotten(ann)
        in_memory = {"bot": kept, "another process": other}.get(way) or Conversations(opened)
        if way == "command":
            await in_memory.load()
        assert [getattr(in_memory.before(place), "text", None) for place in (1, 2, 3, 4, 5)] == [
            own.text,
            None,
            "who has it?",
            "since when?",
            "and the coat?",
        ]
        assert "ledger" not in repr([in_memory.before(place) for place in (3, 4)])
        assert (left := in_memory.before(5)) is not None
        assert left.follows == own
        assert b"ledger" not in b"".join(file.read_bytes() for file in files_in(tmp_path))


def test_deleting_from_the_command_line_includes_the_chosen_story(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    key = database.hashed(7, people.read_salt(path))
    with database.opened(path) as opened, opened.begin() as connection:
        connection.execute(insert(story_choice).values(place=key, server=None, story="Eastmere"))
    people.delete_person(path, 7)
    assert key.encode() not in path.read_bytes()


TROUBLES = [
    (sqlite3.SQLITE_CORRUPT, "is damaged"),
    (sqlite3.SQLITE_BUSY_SNAPSHOT, "is locked by another process"),
    (sqlite3.SQLITE_READONLY_DBMOVED, "cannot be written"),
    (sqlite3.SQLITE_CANTOPEN, "cannot be written"),
    (sqlite3.SQLITE_FULL, "has no space left"),
    (sqlite3.SQLITE_IOERR_READ, "cannot be used because of a disk error"),
]


@pytest.mark.parametrize(("code", "words"), TROUBLES)
def test_each_error_of_sqlite_is_a_sentence_with_a_remedy(tmp_path: Path, code: int, words: str) -> None:
    error = sqlite3.OperationalError("raw words of SQLite")
    error.sqlite_errorcode = code
    told = told_of(DBAPIError("SELECT 1", None, error), str(tmp_path / "bot.sqlite3"))
    assert words in told.message
    assert told.remedy
    assert "raw" not in str(told)


def test_a_read_only_database_says_so(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"cannot be written|cannot be used because of a disk error") as raised:
        database.prepare(tmp_path)  # a folder, which is refused for any user
    assert "Errno" not in str(raised.value)


def test_the_doctor_finds_a_damaged_and_a_locked_database(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    assert database.checked(path) is None
    database.prepare(path)
    assert database.checked(path) is None
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "locked by another process" in str(database.checked(path))
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096))
    assert "is damaged" in str(database.checked(path))


SAID = {
    ("opted_out", "person"): "only (?:that|the) hash",
    ("ignored_told", "server"): "[Ss]erver.* keep the ids|server's settings hold its id",
    ("ignored_told", "person"): "hashes of those wh(?:om I told so|o were told)",
    ("conversation", "place"): "under the ids? of",
    ("conversation", "person"): "hash",
    ("conversation", "question"): "filters.* sentences (?:were )?shown.* up to four questions before it",
    ("conversation", "asked"): "and the time",
    ("watch", "person"): "Discord id itself",
    ("watch", "question"): "watch(?:es)? a question.* the question",
    ("watch", "created"): "since when",
    ("watch", "language"): "language",
    ("watch", "seen"): "what (?:you were|was) shown",
    ("watch", "generation"): "shown and of which generation",
    ("watch", "asked"): "shown and of which generation",
    ("watch", "undelivered"): "whether it could be sent",
    ("watch", "story"): "watch(?:es)? a question",
    ("story_choice", "place"): "outside of servers.* hash",
    ("story_choice", "server"): "outside of servers",
    ("story_choice", "story"): "story that (?:you|a person) chose",
    ("rating", "message"): "ids of the message",
    ("rating", "person"): "hash",
    ("rating", "verdict"): "rating",
    ("rating", "answered"): "rating",
    ("rating", "question"): "question",
    ("rating", "generation"): "generation",
    ("rating", "cited"): "excerpts",
    ("rating", "reason"): "reason if",
    ("rating", "story"): "story of (?:the|an) answer",
    ("rating", "rated"): "your rating, when|rating is stored with its time",
    ("article_change", "person"): "its log with (?:their|the|your) Discord id",
}
ABOUT_THE_STORY = {
    ("article_change", name)
    for name in ("id", "at", "kind", "server", "change", "undoes", "live", "undone", "story", "owner")
}


def test_the_privacy_statement_matches_the_columns_of_the_database(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    database.prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        assert sorted(tables) == [
            "alembic_version", "article_card", "article_change", "conversation", "declined_question", "digest",
            "heard_event", "ignored_told", "installation", "long_id", "opted_out", "rating", "server", "server_channel",
            "server_ignored", "story_choice", "watch", "watch_generation",
        ]  # fmt: skip
        columns = {
            (table, row[1])
            for table in (
                "conversation",
                "rating",
                "opted_out",
                "ignored_told",
                "watch",
                "story_choice",
                "article_change",
            )
            for row in connection.execute(f"PRAGMA table_info({table})")
        }
    of_channels = {("watch", "server"), ("watch", "channel")}  # a watch of a channel has no person
    assert columns - {("rating", "id"), ("watch", "id")} - of_channels - ABOUT_THE_STORY == set(SAID)
    page = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    for text in (t("about.kept", ids="", questions=""), page):
        for words in SAID.values():
            assert re.search(words, " ".join(text.split())), words


async def test_setting_the_clock_back_extends_no_retention(tmp_path: Path) -> None:
    now = [2e9]
    async with database.open_database(tmp_path / "bot.sqlite3") as connection:
        kept = Conversations(connection, clock=lambda: now[0])
        await kept.remember(Question("what was asked tomorrow?"), "p", 1, channel=2)
        now[0] -= 3 * FOLLOWED_SECONDS
        assert kept.before(1) is None
        assert kept.before(2, "p") is None
        await kept.remember(Question("and now?"), "p", 3, channel=2)
        assert kept.before(2, "p") == Question("and now?")
        again = Conversations(connection, clock=lambda: now[0] + 2 * FOLLOWED_SECONDS)
        await again.load()
        assert again.before(1) is None  # it was deleted
        now[0] += FOLLOWED_SECONDS / 2  # and forward again
        assert kept.before(3) == Question("and now?")


async def ratings(opened: database.Database) -> list[int]:
    rows = await opened.read(select(rating.c.message).order_by(rating.c.message))
    return [row.message for row in rows]


async def rate(opened: database.Database, message: int) -> None:
    await feedback.store_rating(opened, feedback.Rating(message, "p", True, True, "q", "g"))


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PAUSE_SECONDS", 0.0)


@pytest.mark.usefixtures("at_once")
async def test_a_restored_backup_is_used_from_then_on_without_data_of_the_old_database(
    tmp_path: Path,
) -> None:
    path, backup = tmp_path / "bot.sqlite3", tmp_path / "backup.sqlite3"
    async with database.open_database(path) as opened:
        await rate(opened, 1)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(backup)) as target:
            source.backup(target)
        await rate(opened, 2)
        path.rename(tmp_path / "aside.sqlite3")
        backup.rename(path)
        assert await ratings(opened) == [1]
        await rate(opened, 3)
        assert await ratings(opened) == [1, 3]
        assert opened.opened == 1
    for name, found in ((path, [(1,), (3,)]), (tmp_path / "aside.sqlite3", [(1,), (2,)])):
        with closing(sqlite3.connect(name)) as other:
            assert other.execute("SELECT message FROM rating ORDER BY message").fetchall() == found
            assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.usefixtures("at_once")
async def test_a_database_moved_away_is_replaced_by_an_empty_private_one(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    async with database.open_database(path) as opened:
        await rate(opened, 1)
        path.rename(tmp_path / "aside.sqlite3")
        await rate(opened, 2)
        assert await ratings(opened) == [2]
        assert {file.stat().st_mode & 0o777 for file in files_in(tmp_path)} == {0o600}


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("mended", ["backup", "same file", "none"])
async def test_a_database_damaged_while_in_use_is_a_sentence_until_it_is_repaired(tmp_path: Path, mended: str) -> None:
    path = tmp_path / "bot.sqlite3"
    database.prepare(path)
    sound = path.read_bytes()
    async with database.open_database(path) as opened:
        path.write_bytes(b"\xff" * len(sound))
        for _ in range(2):
            with pytest.raises(DatabaseTrouble, match="is damaged"):
                await rate(opened, 1)
            with pytest.raises(DatabaseTrouble, match="is damaged"):
                await ratings(opened)
        if mended == "same file":
            path.write_bytes(sound)
        elif mended == "backup":
            (tmp_path / "backup").write_bytes(sound)
            (tmp_path / "backup").replace(path)
        else:
            path.unlink()
        await rate(opened, 2)
        assert await ratings(opened) == [2]


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("trouble", ["damaged", "a folder", "read-only"])
async def test_a_database_unusable_at_the_start_is_used_as_soon_as_possible(tmp_path: Path, trouble: str) -> None:
    path = tmp_path / "bot.sqlite3"
    database.prepare(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
    sound = path.read_bytes()
    if trouble == "damaged":
        path.write_bytes(b"\xff" * 8192)
    elif trouble == "a folder":
        path.unlink()
        path.mkdir()
    else:
        path.write_bytes(sound[:18] + b"\x03" + sound[19:])
    async with database.open_database(path) as opened:
        with pytest.raises(DatabaseTrouble):
            await rate(opened, 1)
        if trouble == "read-only":
            assert await ratings(opened) == []
        else:
            with pytest.raises(DatabaseTrouble):
                await ratings(opened)
        if trouble == "a folder":
            path.rmdir()
        path.write_bytes(sound)
        assert await ratings(opened) == []
        await rate(opened, 2)
        assert await ratings(opened) == [2]


async def test_while_the_database_is_locked_only_its_writer_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 400)
    path = tmp_path / "bot.sqlite3"
    async with database.open_database(path) as opened:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            began = time.monotonic()
            found = await asyncio.gather(*(rate(opened, number) for number in range(10)), return_exceptions=True)
            assert time.monotonic() - began < 2.0
            assert {getattr(one, "kind", "") for one in found} == {"held"}
            assert await ratings(opened) == []  # readers do not wait for writers
        monkeypatch.setattr(database, "PAUSE_SECONDS", 0.0)
        await rate(opened, 1)
        assert await ratings(opened) == [1]


@pytest.mark.usefixtures("at_once")
async def test_nothing_is_written_under_a_salt_that_cannot_be_saved(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    path.mkdir()
    async with database.open_database(path) as opened:
        assert opened.problem is not None
        opened.keep_closed()
        path.rmdir()
        for _ in range(2):
            with pytest.raises(DatabaseTrouble):
                await rate(opened, 1)
        assert not path.exists()


@pytest.mark.usefixtures("at_once")
async def test_server_settings_remain_in_force_while_they_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    database.prepare(path)
    async with database.open_database(path) as opened:
        servers = Servers(opened)
        await servers.load()
        await servers.set(1, cooldown=7)
        path.rename(tmp_path / "aside")
        path.write_bytes(b"\xff" * 8192)
        await servers.load()
        assert (servers.settings[1].cooldown, servers.settings[1].private) == (7, False)
        assert not servers.settings[2].private
        fresh = Servers(opened)
        await fresh.load()
        assert fresh.settings[1].private  # assumed while unknown


async def test_a_copy_that_cannot_be_written_names_the_copy_and_leaves_no_part_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bot.sqlite3"
    database.prepare(path)
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match=r"file/copy\.sqlite3 cannot be written: (Not a directory|File exists)"):
        copying.copy_database(path, tmp_path / "file" / "copy.sqlite3")

    class Full(sqlite3.Connection):
        def backup(self, *_: object, **__: object) -> None:
            raise sqlite3.OperationalError("database or disk is full")

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda name: connect(name, factory=Full))
    with pytest.raises(SettingsError, match=r"copy\.sqlite3 cannot be written: database or disk is full"):
        copying.copy_database(path, tmp_path / "copy.sqlite3")
    assert not (tmp_path / "copy.sqlite3").exists()

    class Closed(sqlite3.Connection):
        def execute(self, *_: object, **__: object) -> sqlite3.Cursor:
            error = sqlite3.OperationalError("unable to open database file")
            error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
            raise error

    monkeypatch.setattr(sqlite3, "connect", lambda name: connect(name, factory=Closed))
    with pytest.raises(SettingsError, match=r"The database .*bot\.sqlite3 cannot be written"):
        copying.copy_database(path, tmp_path / "copy.sqlite3")
    assert not (tmp_path / "copy.sqlite3").exists()


async def test_an_error_in_a_piece_of_work_is_not_taken_for_trouble_with_the_disk(tmp_path: Path) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("dictionary changed size during iteration")

    async with database.open_database(tmp_path / "bot.sqlite3") as opened:
        with pytest.raises(RuntimeError, match="dictionary changed size"):
            await opened.view(broken)


async def test_a_closed_database_says_that_it_is_closed(tmp_path: Path) -> None:
    async with database.open_database(tmp_path / "bot.sqlite3") as opened:
        pass
    with pytest.raises(DatabaseTrouble, match="is closed"):
        await opened.read(select(rating))
    assert t("database.closed")
