"""How a failed start ends, and how the bot stops."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import discord
import pytest

from bot import process as entry
from bot.client import StoryBot
from index import OneStory
from tests.bot.conftest import TOKEN, Start, make_settings, text_of, until
from tests.bot.story_double import StoryDouble


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keeps the test's own logging, and replaces the index by the story in memory."""
    monkeypatch.setattr(entry, "configure", lambda settings: None)
    monkeypatch.setattr(entry, "open_stories", lambda settings: OneStory(StoryDouble()))
    yield
    gc.unfreeze()


def run(tmp_path: Path, **changes: Any) -> int:
    return entry.run_until_stopped(make_settings(tmp_path, **{"discord_token": TOKEN, **changes}))


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
        (RuntimeError(f"odd {TOKEN}"), 70, "internal error: RuntimeError: odd [token]"),
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


def test_without_a_token_it_says_where_to_set_one(
    tmp_path: Path, quiet: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, discord_token=None) == 78
    assert capsys.readouterr().err.startswith("storybot: There is no Discord token. Get one at https:")


def test_the_last_line_names_the_story_of_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = make_settings(tmp_path, discord_token=TOKEN, story=tmp_path, index_dir=tmp_path / "none")
    assert entry.run_until_stopped(settings, lambda text: text.replace("rebuild", "rebuild --story ferry")) == 78
    assert "Run `storybot rebuild --story ferry`." in capsys.readouterr().err


def test_a_missing_index_or_story_and_a_setting_out_of_bounds_are_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(entry, "configure", lambda settings: None)
    monkeypatch.chdir(tmp_path)
    given = {"DISCORD_TOKEN": TOKEN, "STORYBOT_STORY": str(tmp_path), "STORYBOT_INDEX_DIR": str(tmp_path / "none")}
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    for changed, word in (
        ({}, "storybot rebuild"),
        ({"STORYBOT_STORY": str(tmp_path / "gone")}, "no such folder"),
        ({"STORYBOT_WORKERS": "many"}, "STORYBOT_WORKERS"),
    ):
        with monkeypatch.context() as patched:
            for name, value in changed.items():
                patched.setenv(name, value)
            assert entry.run_from_environment() == 78, word
        (line,) = capsys.readouterr().err.splitlines()
        assert word in line
        assert TOKEN not in line


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
        raise RuntimeError("Session is closed")  # like aiohttp when it is closed during a request

    monkeypatch.setattr(StoryBot, "start", start)
    assert run(tmp_path) == 0


def test_garbage_is_collected_while_it_serves_but_not_while_it_loads(
    tmp_path: Path, quiet: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    serving = []

    async def start(self: StoryBot, token: str, **_: object) -> None:
        serving.append(gc.isenabled())

    monkeypatch.setattr(StoryBot, "start", start)
    gc.disable()  # like the command before it loads the bot
    try:
        assert run(tmp_path) == 0
        assert serving == [True]
    finally:
        gc.enable()


async def test_stopping_finishes_running_work_and_accepts_no_more(start: Start, wedge: threading.Event) -> None:
    world = await start()
    asking = asyncio.create_task(world.ask("what did he do then?"))
    await until(lambda: world.bot.asker.running == 1)
    draining = asyncio.create_task(world.bot.asker.drain(60))
    await until(lambda: world.bot.asker.draining)
    with (
        pytest.raises(Exception, match="being restarted"),
        world.bot.asker.admitted(_question(), person=9, guild=None),
    ):
        pass
    wedge.set()
    assert "stood his ground" in text_of(await asking)
    assert await draining


async def test_stopping_waits_no_longer_than_its_limit(start: Start) -> None:
    world = await start()
    async with world.bot.asker.exchange():
        assert not await world.bot.asker.drain(0.05)


def _question() -> Any:
    from index import Question

    return Question("q")
