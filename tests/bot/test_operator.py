"""What an operator does: invite, sync, feedback export, backup; and how a failed start ends."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import urllib.request
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import discord
import pytest

from bot import __main__ as entry
from bot import commands as operator
from bot import database, feedback
from bot.client import StoryBot
from bot.commands import _essence, _registered, _Registrar
from bot.logs import Redactor, configure, pairs
from bot.metrics import Metrics
from bot.permissions import missing, needed
from index import Citation, SettingsError, Source, StorybotError
from tests.bot.conftest import Start, make_settings, text_of
from tests.bot.story_double import StoryDouble

PROJECT = Path(__file__).resolve().parents[2]
ID = 123456789012345678
TOKEN = base64.urlsafe_b64encode(str(ID).encode()).decode().rstrip("=") + ".GabcDE." + "x" * 38


# -- invite


def test_the_invite_link_asks_for_exactly_the_permissions_needed(tmp_path: Path) -> None:
    link = urlsplit(operator.invite(make_settings(tmp_path, discord_token=TOKEN)))
    query = parse_qs(link.query)
    assert query["client_id"] == [str(ID)]
    assert query["scope"] == ["bot applications.commands"]
    # View Channel, Send Messages, Read Message History, Create Public Threads, Send Messages in Threads.
    assert int(query["permissions"][0]) == 1 << 10 | 1 << 11 | 1 << 16 | 1 << 35 | 1 << 38
    assert TOKEN not in link.geturl()


@pytest.mark.parametrize(("token", "words"), [(None, "no Discord token"), ("nonsense", "does not accept the token")])
def test_without_a_usable_token_there_is_no_link(tmp_path: Path, token: str | None, words: str) -> None:
    with pytest.raises(SettingsError, match=words) as raised:
        operator.invite(make_settings(tmp_path, discord_token=token))
    assert raised.value.exit_code == 78
    assert "DISCORD_TOKEN" in str(raised.value)


def test_missing_permissions_are_named_with_what_they_are_for() -> None:
    held = needed()
    assert missing(held) == []
    held.update(send_messages=False, create_public_threads=False)
    assert missing(held) == [
        "Send Messages (answer mentions)",
        "Create Public Threads (open a thread to discuss an answer in)",
    ]
    assert missing(held, thread=True) == []


# -- sync


class Registry:
    """Discord's side of command registration, as far as sync uses it."""

    def __init__(self) -> None:
        self.commands: dict[int | None, list[dict[str, Any]]] = {None: []}
        self.writes = 0

    async def get_global_commands(self, application: int) -> list[dict[str, Any]]:
        return self.commands[None]

    async def get_guild_commands(self, application: int, guild: int) -> list[dict[str, Any]]:
        return self.commands.get(guild, [])

    def _store(self, guild: int | None, payload: list[dict[str, Any]]) -> list[dict[str, Any]]:
        self.writes += 1
        kept: list[dict[str, Any]] = json.loads(json.dumps(payload))
        for number, one in enumerate(kept):
            one |= {"id": str(number + 1), "application_id": str(ID), "version": "1", "dm_permission": True}
            one.setdefault("nsfw", False)
            one.setdefault("description", "")
            one.setdefault("default_member_permissions", None)
            one.setdefault("name_localizations", None)
            one |= {"contexts": None, "integration_types": [0]} if guild is not None else {}
        self.commands[guild] = kept
        return kept

    async def bulk_upsert_global_commands(self, application: int, payload: list[dict[str, Any]]) -> Any:
        return self._store(None, payload)

    async def bulk_upsert_guild_commands(self, application: int, guild: int, payload: list[dict[str, Any]]) -> Any:
        return self._store(guild, payload)


@pytest.fixture
async def registrar() -> Any:
    client = _Registrar()
    await client._async_setup_hook()
    await client.setup_hook()
    client._connection.application_id = ID
    registry = Registry()
    for name in dir(registry):
        if name.endswith("_commands"):
            setattr(client.http, name, getattr(registry, name))
    return client, registry


@pytest.mark.parametrize("guild", [None, 42])
async def test_sync_registers_once_and_then_does_nothing(registrar: Any, guild: int | None) -> None:
    client, registry = registrar
    first = await _registered(client, guild)
    assert {"ask", "settings", "Ask about this", "Find the source"} <= set(first.created)
    assert first.applied
    assert str(first).startswith("Registered everywhere. New: " if guild is None else "Registered in server 42. New: ")
    second = await _registered(client, guild)
    assert not second.applied
    assert len(second.unchanged) == len(first.created)
    assert str(second).startswith("Nothing has changed; ")
    assert registry.writes == 1


async def test_sync_tells_what_changed_and_what_is_gone(registrar: Any) -> None:
    client, registry = registrar
    await _registered(client, None)
    ask = next(one for one in registry.commands[None] if one["name"] == "ask")
    ask["options"][0]["description"] = "Something older"
    registry.commands[None].append({"id": "99", "type": 1, "name": "old", "description": "An older command"})
    registry.commands[None] = [one for one in registry.commands[None] if one["name"] != "help"]
    report = await _registered(client, None)
    assert (report.created, report.changed, report.removed) == (("help",), ("ask",), ("old",))
    assert registry.writes == 2


@pytest.mark.parametrize("field", ["required", "autocomplete", "max_length"])
def test_a_difference_in_any_part_of_a_command_counts(field: str) -> None:
    here = {"name": "ask", "description": "d", "options": [{"name": "q", "type": 3, field: 1}]}
    there = {"name": "ask", "description": "d", "options": [{"name": "q", "type": 3}], "id": "1", "version": "2"}
    assert _essence(here, False) != _essence(there, False)
    assert _essence(there, False) == _essence(dict(there, id="5"), False)


@pytest.mark.parametrize(
    ("raised", "kind", "words"),
    [
        (discord.LoginFailure("Improper token"), SettingsError, "does not accept the token"),
        (aiohttp.ClientConnectionError("x"), operator.Unavailable, "cannot be reached"),
        (OSError("x"), operator.Unavailable, "cannot be reached"),
    ],
)
def test_sync_says_what_keeps_it_from_discord(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raised: Exception, kind: type[StorybotError], words: str
) -> None:
    async def login(self: Any, token: str) -> None:
        raise raised

    monkeypatch.setattr(discord.Client, "login", login)
    with pytest.raises(kind, match=words):
        operator.sync(make_settings(tmp_path, discord_token=TOKEN), None)


# -- the database


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


# -- feedback


async def test_feedback_is_exported_in_the_shape_of_evaluation_questions_and_forgotten_by_id(tmp_path: Path) -> None:
    settings = make_settings(tmp_path)
    salt = feedback.read_salt(settings.database)
    person = feedback.hashed(ID, salt)
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
    assert operator.forget(settings, ID) == 2
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


# -- logs and metrics


def test_the_token_reaches_no_log_by_any_way(tmp_path: Path) -> None:
    stream = io.StringIO()
    root = logging.getLogger()
    before = root.handlers, root.level
    try:
        configure(make_settings(tmp_path, discord_token=TOKEN), stream)
        logging.getLogger("discord.http").warning("Authorization: Bot %s", TOKEN)
        logging.getLogger("x").error({"token": TOKEN})
        try:
            raise RuntimeError(f"with {TOKEN} in it")
        except RuntimeError:
            logging.getLogger("x").exception("failed")
        logging.getLogger("x").error("another %s", "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde." + "y" * 38)
    finally:
        root.handlers, root.level = before
    text = stream.getvalue()
    assert TOKEN not in text
    assert "y" * 38 not in text
    assert text.count("[token]") >= 4
    assert "Traceback" in text


def test_redaction_leaves_ordinary_text_alone() -> None:
    assert Redactor()("2018-04-27 a.b.c https://example.com/x.y.z") == "2018-04-27 a.b.c https://example.com/x.y.z"


def test_a_logged_value_stays_on_its_line() -> None:
    assert pairs({"a": 'x\ny "z"', "b": None, "c": 1}) == 'a="x\\ny \\"z\\"" c=1'


async def test_metrics_are_served_on_loopback(start: Start) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    world = await start(metrics_port=port)
    await world.ask("what did he do then?")
    await world.ask("why is the sky blue?")
    await world.ask("why " * 400)

    def read() -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as response:
            return str(response.read().decode())

    text = await asyncio.to_thread(read)
    assert 'storybot_questions_total{decision="answer"} 1.0' in text
    assert 'storybot_questions_total{decision="not_covered"} 1.0' in text
    assert 'storybot_refusals_total{reason="too_long"} 1.0' in text
    assert 'storybot_stage_seconds_count{stage="search"} 1.0' in text
    assert "storybot_articles 5.0" in text


def test_metrics_count_without_prometheus_too() -> None:
    metrics = Metrics()
    metrics.decided("answer", {})
    metrics.decided("nothing_matches", {})
    assert (metrics.answered, metrics.declined) == (1, 1)


# -- start and end


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the test's own logging alone, and puts the story in memory in the index's place."""
    monkeypatch.setattr(entry, "configure", lambda settings: None)
    monkeypatch.setattr(entry, "open_story", lambda settings: StoryDouble())


def run(tmp_path: Path, **changes: Any) -> int:
    return entry.run(make_settings(tmp_path, **{"discord_token": TOKEN, **changes}))


def starting(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    async def start(self: Any, token: str, **_: object) -> None:
        raise error

    monkeypatch.setattr(StoryBot, "start", start)


def closed_with(code: int) -> discord.ConnectionClosed:
    class Socket:
        close_code = code

    return discord.ConnectionClosed(Socket(), shard_id=0)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (discord.LoginFailure("Improper token has been passed."), 78, "does not accept the token"),
        (closed_with(4004), 78, "does not accept the token"),
        (discord.PrivilegedIntentsRequired(0), 78, "Message Content Intent"),
        (closed_with(4014), 78, "Message Content Intent"),
        (closed_with(4011), 69, "closed the connection with code 4011"),
        (aiohttp.ClientConnectionError("no route"), 69, "cannot be reached"),
        (OSError("no network"), 69, "cannot be reached"),
        (discord.GatewayNotFound(), 69, "cannot be reached"),  # type: ignore[no-untyped-call]
        (TimeoutError(), 69, "cannot be reached"),
        (RuntimeError(f"odd {TOKEN}"), 70, "fault of its own: RuntimeError: odd [token]"),
    ],
)
def test_a_failed_start_ends_in_one_line_and_an_exit_code(
    tmp_path: Path,
    quiet: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
    code: int,
    words: str,
) -> None:
    starting(monkeypatch, error)
    assert run(tmp_path) == code
    printed = capsys.readouterr()
    assert printed.out == ""
    (line,) = printed.err.splitlines()
    assert line.startswith("storybot: ")
    assert words in line
    assert TOKEN not in line


def test_without_a_token_it_says_where_to_put_one(
    tmp_path: Path, quiet: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, discord_token=None) == 78
    assert capsys.readouterr().err.startswith("storybot: There is no Discord token. Put DISCORD_TOKEN=")


def test_without_an_index_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quiet: None) -> None:
    monkeypatch.undo()
    code, err = spawn(tmp_path, DISCORD_TOKEN=TOKEN, STORYBOT_INDEX_DIR=str(tmp_path / "index"))
    assert code == 78
    assert "storybot rebuild" in err.splitlines()[-1]
    assert "Traceback" not in err


def test_as_a_process_without_a_token_it_ends_with_78_and_one_line(tmp_path: Path) -> None:
    code, err = spawn(tmp_path)
    assert code == 78
    (line,) = err.splitlines()
    assert line.startswith("storybot: There is no Discord token.")


def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    code, err = spawn(tmp_path, DISCORD_TOKEN=TOKEN, STORYBOT_WORKERS="many")
    assert code == 78
    assert "STORYBOT_WORKERS" in err.splitlines()[-1]
    assert TOKEN not in err


def spawn(tmp_path: Path, **variables: str) -> tuple[int, str]:
    """`python -m bot` in an empty folder, so that nobody's .env is read."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("STORYBOT_", "DISCORD_"))}
    environment = {**kept, "PYTHONPATH": str(PROJECT), "STORYBOT_DATABASE": str(tmp_path / "bot.sqlite3"), **variables}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "bot"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_with_0(
    tmp_path: Path, quiet: None, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    async def start(self: StoryBot, token: str, **_: object) -> None:
        asyncio.get_running_loop().call_later(0.05, os.kill, os.getpid(), number)
        ended = asyncio.Event()
        closing = StoryBot.close

        async def close() -> None:
            await closing(self)
            ended.set()

        monkeypatch.setattr(self, "close", close)
        await ended.wait()
        raise RuntimeError("Session is closed")  # as aiohttp does when it is closed under a request

    monkeypatch.setattr(StoryBot, "start", start)
    assert run(tmp_path) == 0


async def test_stopping_finishes_what_runs_and_takes_nothing_new(start: Start) -> None:
    world = await start(shutdown_seconds=5)
    world.story.seconds = 0.3
    asking = asyncio.create_task(world.ask("what did he do then?"))
    await asyncio.sleep(0.1)
    draining = asyncio.create_task(world.bot.asker.drain(5))
    await asyncio.sleep(0)
    with (
        pytest.raises(Exception, match="being restarted"),
        world.bot.asker.admitted(_question(), person=9, guild=None, generation="g"),
    ):
        pass
    assert "stood his ground" in text_of(await asking)
    assert await draining


async def test_stopping_waits_no_longer_than_its_bound(start: Start) -> None:
    world = await start()
    async with world.bot.asker.exchange():
        assert not await world.bot.asker.drain(0.05)


def _question() -> Any:
    from index import Question

    return Question("q")
