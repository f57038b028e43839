"""The database: made, migrated, backed up; and the feedback that is exported from it."""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from bot import commands as operator
from bot.state import database, feedback
from index import Citation, SettingsError, Source
from tests.bot.conftest import BOT_ID, make_settings


def test_the_database_is_made_in_wal_mode_at_its_newest_version(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "bot.sqlite3"
    database.prepare(path)
    database.prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(database.MIGRATIONS),)


async def test_connections_wait_for_each_other(tmp_path: Path) -> None:
    async with database.open_database(tmp_path / "bot.sqlite3") as connection:
        async with connection.execute("PRAGMA busy_timeout") as rows:
            assert await rows.fetchone() == (5000,)
        async with connection.execute("PRAGMA foreign_keys") as rows:
            assert await rows.fetchone() == (1,)


def test_a_database_of_a_newer_storybot_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(SettingsError, match="newer storybot"):
        database.prepare(path)


def test_what_is_no_database_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    path.write_bytes(b"no database at all, but long enough to be looked at as one" * 20)
    with pytest.raises(SettingsError, match="cannot be used"):
        database.prepare(path)


def test_many_processes_may_migrate_at_once(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    failed: list[Exception] = []

    def prepare() -> None:
        try:
            database.prepare(path)
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=prepare) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


async def test_a_backup_is_whole_also_while_the_database_is_written(tmp_path: Path) -> None:
    settings = make_settings(tmp_path)
    async with database.open_database(settings.database) as connection:
        for number in range(20):
            await feedback.rate(connection, feedback.Rating(number, "p", True, True, "q", "g"))
        operator.backup(settings, tmp_path / "copies" / "one.sqlite3")
    copied = list(feedback.exported(tmp_path / "copies" / "one.sqlite3"))
    assert len(copied) == 20
    with pytest.raises(SettingsError, match="there already"):
        operator.backup(settings, tmp_path / "copies" / "one.sqlite3")
    with pytest.raises(SettingsError, match="no database"):
        operator.backup(make_settings(tmp_path, database=tmp_path / "none.sqlite3"), tmp_path / "x")


async def test_feedback_is_exported_in_the_shape_of_evaluation_questions_and_forgotten_by_id(tmp_path: Path) -> None:
    settings = make_settings(tmp_path)
    salt = feedback.read_salt(settings.database)
    person = feedback.hashed(BOT_ID, salt)
    sentence = Citation(Source("000.txt", "O", None, None, None, None), 5, 12, "“Yes.”\n…")
    async with database.open_database(settings.database) as connection:
        await feedback.rate(connection, feedback.Rating(1, person, True, True, "why?", "g", (sentence,)))
        await feedback.rate(connection, feedback.Rating(2, person, False, False, None, "g", reason="it does say"))
        await feedback.rate(connection, feedback.Rating(3, "someone else", True, True, "q", "g"))
    rows = [json.loads(line) for line in operator.feedback_export(settings)]
    assert rows[0] | {"rated": ""} == {
        "id": "f00001", "question": "why?", "kind": "feedback", "answerable": True,
        "gold": [{"file": "000.txt", "sentence": "“Yes.”\n…"}], "follows": None, "gold_mode": "any", "answered": True,
        "cited": [{"file": "000.txt", "sentence": "“Yes.”\n…"}], "verdict": "up", "reason": None, "generation": "g",
        "rated": "",
    }  # fmt: skip
    assert (rows[1]["answerable"], rows[1]["reason"], rows[1]["question"]) == (None, "it does say", None)
    assert operator.forget(settings, BOT_ID) == 2
    assert [json.loads(line)["id"] for line in operator.feedback_export(settings)] == ["f00003"]


def test_the_salt_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    salt = feedback.read_salt(path)
    assert len(salt) == 32
    assert feedback.read_salt(path) == salt
    assert path.with_suffix(".salt").stat().st_mode & 0o777 == 0o600
    assert feedback.hashed(1, salt) != feedback.hashed(1, feedback.read_salt(tmp_path / "other.sqlite3"))
    path.with_suffix(".salt").write_bytes(b"short")
    with pytest.raises(SettingsError, match="damaged"):
        feedback.read_salt(path)
