"""Registers the commands with Discord, and says what changed."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

import aiohttp
import discord
from discord.ext import commands

from bot.client import COGS, StoryBot
from bot.discord_token import Unavailable, bad_token
from bot.messages import CommandTranslator
from index import SettingsError


@dataclass(frozen=True, slots=True)
class SyncReport:
    """The changes of a registration, by command name. `guild` is None for a global registration."""

    guild: int | None
    created: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]

    @property
    def applied(self) -> bool:
        """Whether anything was sent to Discord."""
        return bool(self.created or self.changed or self.removed)

    def __str__(self) -> str:
        where = "everywhere" if self.guild is None else f"in server {self.guild}"
        if not self.applied:
            return f"Nothing has changed; {len(self.unchanged)} commands are registered {where}."
        parts = (("new", self.created), ("changed", self.changed), ("removed", self.removed))
        changes = "; ".join(f"{word}: {', '.join(names)}" for word, names in parts if names)
        return f"Registered {where}. {changes[0].upper()}{changes[1:]}."


class Registrar(commands.Bot):
    """A client that only logs in over HTTP and knows the commands, without a story or a database."""

    def __init__(self) -> None:
        super().__init__(command_prefix=commands.when_mentioned, help_command=None, intents=discord.Intents.none())

    async def setup_hook(self) -> None:
        await self.tree.set_translator(CommandTranslator())
        for cog in COGS:
            await self.add_cog(cog(cast("StoryBot", self)))  # it only registers the commands


async def register(secret: str, guild: int | None) -> SyncReport:
    """Registers the commands globally or in a server, if anything has changed.

    Raises:
        SettingsError: Discord does not accept the token, or the bot may not register commands there.
        Unavailable: Discord cannot be reached.
    """
    # discord.py would warn that this client has no intents.
    logging.getLogger("discord").setLevel(logging.ERROR)
    async with Registrar() as client:
        try:
            await client.login(secret)
            return await register_with(client, guild)
        except discord.LoginFailure:
            raise bad_token() from None
        except (discord.Forbidden, discord.NotFound):
            remedy = "Open the link from `storybot invite` first, and check the server's id."
            raise SettingsError("The bot may not register commands there.", remedy=remedy) from None
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            raise Unavailable(
                f"Discord cannot be reached: {type(error).__name__}.",
                remedy="Check the network (and HTTPS_PROXY), then try again.",
            ) from None


async def register_with(client: Registrar, guild: int | None) -> SyncReport:
    """Compares the commands with those registered, and sends them to Discord if they differ."""
    where = discord.Object(guild) if guild is not None else None
    if where is not None:
        client.tree.copy_global_to(guild=where)
    application = client.application_id or 0
    there = await _registered_now(client, application, where)
    here = {
        (command.type.value if isinstance(command, discord.app_commands.ContextMenu) else 1, command.name): command
        for command in client.tree.get_commands(guild=where)
    }
    now = {(int(one.get("type", 1)), one["name"]): _normalised(one, guild is not None) for one in there}
    translator = client.tree.translator
    assert translator is not None
    wanted = {
        key: _normalised(await command.get_translated_payload(client.tree, translator), guild is not None)
        for key, command in here.items()
    }
    report = SyncReport(
        guild,
        created=_names(key for key in wanted if key not in now),
        changed=_names(key for key in wanted if key in now and now[key] != wanted[key]),
        removed=_names(key for key in now if key not in wanted),
        unchanged=_names(key for key in wanted if now.get(key) == wanted[key]),
    )
    if report.applied:
        await client.tree.sync(guild=where)
    return report


async def _registered_now(client: Registrar, application: int, guild: discord.Object | None) -> list[Mapping[str, Any]]:
    """Returns the registered commands with their localisations, which discord.py does not request."""
    path = "/applications/{application_id}/" + ("guilds/{guild_id}/commands" if guild else "commands")
    route = discord.http.Route("GET", path, application_id=application, guild_id=guild.id if guild else None)
    found: list[Mapping[str, Any]] = await client.http.request(route, params={"with_localizations": "true"})
    return found


def _names(keys: Iterable[tuple[int, str]]) -> tuple[str, ...]:
    return tuple(sorted(name for _, name in keys))


_UNORDERED = frozenset({"contexts", "integration_types", "channel_types"})
_SET_BY_DISCORD = frozenset(
    {"id", "application_id", "version", "guild_id", "dm_permission", "handler", "default_permission",
     "name_localized", "description_localized"}
)  # fmt: skip


def _normalised(value: Mapping[str, Any], in_guild: bool) -> dict[str, Any]:
    """Reduces a command's payload to what we set: without Discord's additions and empty, false or null values."""
    kept: dict[str, Any] = {}
    for key, part in value.items():
        # In a server, contexts and install types have no meaning, and Discord returns none.
        if key in _SET_BY_DISCORD or (in_guild and key in {"contexts", "integration_types"}):
            continue
        if isinstance(part, Mapping):
            part = _normalised(part, in_guild)
        elif key in _UNORDERED:
            part = sorted(part or ())
        elif isinstance(part, list):
            part = [_normalised(one, in_guild) if isinstance(one, Mapping) else one for one in part]
        if key == "default_member_permissions" and part is not None:
            part = str(part)
        if key == "type" and part == 1 and "options" not in value and "description" not in value:
            continue
        if part not in (None, False, [], {}, ""):
            kept[key] = part
    return kept
