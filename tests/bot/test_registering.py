"""The invite link, and registering commands with Discord."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import discord
import pytest

from bot import commands as operator
from bot.discord_token import Unavailable
from bot.permissions import missing, needed
from bot.registering import Registrar, _normalised, register_with
from index import SettingsError, StorybotError
from tests.bot.conftest import BOT_ID, TOKEN, make_settings


def test_the_invite_link_asks_for_exactly_the_permissions_needed(tmp_path: Path) -> None:
    link = urlsplit(operator.invite(make_settings(tmp_path, discord_token=TOKEN)))
    query = parse_qs(link.query)
    assert query["client_id"] == [str(BOT_ID)]
    assert query["scope"] == ["bot applications.commands"]
    # Add Reactions, View Channel, Send Messages, Read Message History, Create Public Threads, Send Messages in Threads.
    assert int(query["permissions"][0]) == 1 << 6 | 1 << 10 | 1 << 11 | 1 << 16 | 1 << 35 | 1 << 38
    assert TOKEN not in link.geturl()


@pytest.mark.parametrize(("token", "words"), [(None, "no Discord token"), ("nonsense", "does not accept the token")])
def test_without_a_usable_token_there_is_no_link(tmp_path: Path, token: str | None, words: str) -> None:
    with pytest.raises(SettingsError, match=words) as raised:
        operator.invite(make_settings(tmp_path, discord_token=token))
    assert raised.value.exit_code == 78
    assert "DISCORD_TOKEN" in str(raised.value)


def test_missing_permissions_are_named_with_their_purpose() -> None:
    held = needed()
    assert missing(held) == []
    held.update(send_messages=False, create_public_threads=False)
    assert missing(held) == [
        "Send Messages (answer mentions)",
        "Create Public Threads (open a thread to discuss an answer)",
    ]
    assert missing(held, thread=True) == []


class Registry:
    """Discord's side of command registration, as far as sync uses it."""

    def __init__(self) -> None:
        self.commands: dict[int | None, list[dict[str, Any]]] = {None: []}
        self.writes = 0

    async def request(self, route: discord.http.Route, *, params: dict[str, str]) -> list[dict[str, Any]]:
        """Lists commands, with localised names only on request."""
        assert (route.method, params) == ("GET", {"with_localizations": "true"})
        return self.commands.get(int(route.guild_id) if route.guild_id else None, [])

    def _store(self, guild: int | None, payload: list[dict[str, Any]]) -> list[dict[str, Any]]:
        self.writes += 1
        kept: list[dict[str, Any]] = json.loads(json.dumps(payload))
        for number, one in enumerate(kept):
            one |= {"id": str(number + 1), "application_id": str(BOT_ID), "version": "1", "dm_permission": True}
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
    client = Registrar()
    await client._async_setup_hook()
    await client.setup_hook()
    client._connection.application_id = BOT_ID
    registry = Registry()
    for name in ("request", "bulk_upsert_global_commands", "bulk_upsert_guild_commands"):
        setattr(client.http, name, getattr(registry, name))
    return client, registry


@pytest.mark.parametrize("guild", [None, 42])
async def test_sync_registers_once_and_then_does_nothing(registrar: Any, guild: int | None) -> None:
    client, registry = registrar
    first = await register_with(client, guild)
    assert {"ask", "settings", "Ask about this", "Find the source"} <= set(first.created)
    assert first.applied
    assert str(first).startswith("Registered everywhere. New: " if guild is None else "Registered in server 42. New: ")
    second = await register_with(client, guild)
    assert not second.applied
    assert len(second.unchanged) == len(first.created)
    assert str(second).startswith("Nothing has changed; ")
    assert registry.writes == 1


async def test_sync_reports_changed_and_removed_commands(registrar: Any) -> None:
    client, registry = registrar
    await register_with(client, None)
    ask = next(one for one in registry.commands[None] if one["name"] == "ask")
    ask["options"][0]["description"] = "Something older"
    registry.commands[None].append({"id": "99", "type": 1, "name": "old", "description": "An older command"})
    registry.commands[None] = [one for one in registry.commands[None] if one["name"] != "help"]
    report = await register_with(client, None)
    assert (report.created, report.changed, report.removed) == (("help",), ("ask",), ("old",))
    assert registry.writes == 2


async def test_sync_registers_only_a_changed_translation(registrar: Any) -> None:
    client, registry = registrar
    await register_with(client, None)
    ask = next(one for one in registry.commands[None] if one["name"] == "ask")
    assert ask["name_localizations"]["de"] == "frag"
    ask["name_localizations"]["de"] = "frage"
    report = await register_with(client, None)
    assert (report.created, report.changed, report.removed) == ((), ("ask",), ())


@pytest.mark.parametrize("field", ["required", "autocomplete", "max_length"])
def test_a_difference_in_any_part_of_a_command_counts(field: str) -> None:
    here = {"name": "ask", "description": "d", "options": [{"name": "q", "type": 3, field: 1}]}
    there = {"name": "ask", "description": "d", "options": [{"name": "q", "type": 3}], "id": "1", "version": "2"}
    assert _normalised(here, False) != _normalised(there, False)
    assert _normalised(there, False) == _normalised(dict(there, id="5"), False)


@pytest.mark.parametrize(
    ("raised", "kind", "words"),
    [
        (discord.LoginFailure("Improper token"), SettingsError, "does not accept the token"),
        (aiohttp.ClientConnectionError("x"), Unavailable, "cannot be reached"),
        (OSError("x"), Unavailable, "cannot be reached"),
    ],
)
def test_sync_reports_why_it_cannot_reach_discord(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raised: Exception, kind: type[StorybotError], words: str
) -> None:
    async def login(self: Any, token: str) -> None:
        raise raised

    monkeypatch.setattr(discord.Client, "login", login)
    with pytest.raises(kind, match=words):
        operator.sync(make_settings(tmp_path, discord_token=TOKEN), None)
