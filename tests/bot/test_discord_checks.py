"""The checks of `storybot doctor` against Discord."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot import commands as operator
from bot.discord_token import EXPOSED
from bot.permissions import needed
from tests.bot.conftest import make_settings

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE." + "x" * 38
HARBOUR = {"name": "Harbour", "permissions": str(needed().value)}
MUTED = {"name": "Valley", "permissions": str(needed().value & ~discord.Permissions(send_messages=True).value)}


def discord_that_says(
    monkeypatch: pytest.MonkeyPatch, servers: list[dict[str, str]], *, commands: int = 3, reads: bool = False
) -> None:
    """Makes the client log in and receive this information about the bot."""

    async def login(self: Any, token: str) -> None:
        assert token == TOKEN

    async def application_info(self: Any) -> Any:
        flags = discord.ApplicationFlags(gateway_message_content=reads)
        return SimpleNamespace(id=1, flags=flags)

    async def get_guilds(self: Any, limit: int) -> list[dict[str, str]]:
        return servers

    async def get_global_commands(self: Any, application: int) -> list[int]:
        return list(range(commands))

    monkeypatch.setattr(discord.Client, "login", login)
    monkeypatch.setattr(discord.Client, "application_info", application_info)
    monkeypatch.setattr(discord.http.HTTPClient, "get_guilds", get_guilds)
    monkeypatch.setattr(discord.http.HTTPClient, "get_global_commands", get_global_commands)


def told(tmp_path: Path, **settings: object) -> list[tuple[str, str]]:
    rows = operator.examine(make_settings(tmp_path, discord_token=TOKEN, **settings))
    assert TOKEN not in str(rows)
    return [(severity, message) for severity, message, _ in rows]


def test_a_server_with_a_missing_permission_is_named_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    discord_that_says(monkeypatch, [HARBOUR, MUTED])

    assert told(tmp_path) == [
        ("warning", "In Valley the bot lacks: Send Messages (answer mentions)."),
        ("note", "Discord accepts the token; in 1 of 2 servers the bot has all the permissions it needs."),
    ]


def test_a_bot_without_servers_or_commands_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    discord_that_says(monkeypatch, [], commands=0)

    assert told(tmp_path) == [
        ("warning", "No commands are registered with Discord."),
        ("warning", "The bot is not in any server yet."),
    ]


@pytest.mark.parametrize("reads", [True, False])
def test_a_configured_intent_that_is_not_granted_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reads: bool
) -> None:
    discord_that_says(monkeypatch, [HARBOUR], reads=reads)

    assert ("error" in dict(told(tmp_path, message_content=True))) is not reads
    assert "error" not in dict(told(tmp_path))


@pytest.mark.parametrize(
    ("raised", "severity", "words"),
    [
        (discord.LoginFailure(f"improper {TOKEN}"), "error", "does not accept the token"),
        (OSError(f"no route for {TOKEN}"), "warning", "cannot be reached"),
        (TimeoutError(), "warning", "TimeoutError"),
    ],
)
def test_an_unreachable_discord_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raised: Exception, severity: str, words: str
) -> None:
    async def login(self: Any, token: str) -> None:
        raise raised

    monkeypatch.setattr(discord.Client, "login", login)
    ((found, message),) = told(tmp_path)

    assert found == severity
    assert words in message


@pytest.mark.parametrize(
    ("mode", "line", "found"),
    [
        (0o644, f"DISCORD_TOKEN={TOKEN}", True),
        (0o604, f"export DISCORD_TOKEN='{TOKEN}'", True),
        (0o640, f"DISCORD_TOKEN={TOKEN}", False),
        (0o644, "DISCORD_TOKEN=", False),
        (0o644, f"# DISCORD_TOKEN={TOKEN}", False),
    ],
)
def test_a_world_readable_token_is_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, line: str, found: bool
) -> None:
    discord_that_says(monkeypatch, [HARBOUR])
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(f"STORYBOT_WORKERS=2\n{line}\n", encoding="utf-8")
    (tmp_path / ".env").chmod(mode)
    assert (("warning", EXPOSED) in told(tmp_path)) is found


def test_a_damaged_database_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    discord_that_says(monkeypatch, [HARBOUR])
    (tmp_path / "bot.sqlite3").write_bytes(b"no database" * 500)
    assert any(severity == "error" and "is damaged" in message for severity, message in told(tmp_path))
