"""The bot's part of the `storybot` command line: run, invite, sync, feedback, backup.

`index` imports this package only when one of these commands runs.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import logging
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import discord
from discord.ext import commands
from pydantic import SecretStr

from bot import discord_checks
from bot.client import EXTENSIONS
from bot.messages import CommandTranslator
from bot.permissions import needed
from bot.state import copying, database, feedback, people
from index import Settings, SettingsError, StorybotError, settings_of_story

NO_TOKEN = "There is no Discord token."
NO_TOKEN_REMEDY = "Set DISCORD_TOKEN in the environment or in .env. https://discord.com/developers issues tokens."
BAD_TOKEN = "Discord does not accept the token."
ENV_FILE = ".env"
EXPOSED = "Everybody on this machine can read .env, which contains the Discord token."
EXPOSED_REMEDY = "Run: chmod 600 .env"
_TOKEN_LINE = re.compile(r"^\s*(?:export\s+)?(?:STORYBOT_)?DISCORD_TOKEN\s*=\s*[\"']?[^\s\"'#]", re.MULTILINE)
BAD_TOKEN_REMEDY = "Copy a new one from https://discord.com/developers (Bot, Reset Token) into DISCORD_TOKEN."
UNAVAILABLE = 69


class Unavailable(StorybotError):
    """Discord cannot be reached."""

    exit_code = UNAVAILABLE


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


def token(settings: Settings) -> str:
    """Returns the Discord token.

    Raises:
        SettingsError: there is none.
    """
    value = settings.discord_token.get_secret_value().strip() if settings.discord_token else ""
    if not value:
        raise SettingsError(NO_TOKEN, name="DISCORD_TOKEN", remedy=NO_TOKEN_REMEDY)
    return value


def run(settings: Settings) -> int:
    """`storybot run`: runs the bot until it is stopped. Returns the exit code."""
    from bot.process import run_until_stopped as run_bot

    return run_bot(settings)


def application_id(settings: Settings) -> int:
    """Returns the application's id, which is the first part of the token.

    Raises:
        SettingsError: there is no token, or it is malformed.
    """
    head = token(settings).split(".")[0]
    try:
        return int(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
    except (ValueError, binascii.Error):
        raise SettingsError(BAD_TOKEN, name="DISCORD_TOKEN", remedy=BAD_TOKEN_REMEDY) from None


def invite(settings: Settings) -> str:
    """`storybot invite`: returns the link that adds the bot to a server with exactly the permissions it needs."""
    return discord.utils.oauth_url(
        application_id(settings), permissions=needed(), scopes=("bot", "applications.commands")
    )


def install_link(settings: Settings) -> str:
    """Returns the link by which a person installs the app for themselves, for any server or DM."""
    link = discord.utils.oauth_url(application_id(settings), scopes=("applications.commands",))
    return f"{link}&integration_type=1"


def sync(settings: Settings, guild: int | None = None) -> SyncReport:
    """`storybot sync`: registers the commands globally, or in one server (`guild`, or else the test server).

    Sends nothing if nothing changed.

    Raises:
        SettingsError: there is no valid token, or the bot may not register commands there.
        Unavailable: Discord cannot be reached.
    """
    return asyncio.run(_sync(token(settings), guild if guild is not None else settings.test_guild))


def examine(settings: Settings) -> tuple[discord_checks.Row, ...]:
    """`storybot doctor`, if a token is set: checks the bot's files, then what Discord knows of the bot.

    Every problem becomes a finding; none is raised.
    """
    here = tuple(_own_files(settings))
    try:
        return (*here, *asyncio.run(discord_checks.check_discord(token(settings), settings)))
    except discord.LoginFailure:
        return (*here, ("error", BAD_TOKEN, BAD_TOKEN_REMEDY))
    except discord_checks.UNREACHABLE as error:
        return (*here, discord_checks.unreachable(error))


def _own_files(settings: Settings) -> Iterator[discord_checks.Row]:
    if exposed_token(Path(ENV_FILE)):
        yield "warning", EXPOSED, EXPOSED_REMEDY
    if (problem := database.checked(settings.database)) is not None:
        yield "error", problem.message, problem.remedy


def exposed_token(env_file: Path) -> bool:
    """Returns whether a file holds a Discord token and everybody on the machine can read it."""
    try:
        open_to_all = os.name == "posix" and bool(env_file.stat().st_mode & stat.S_IROTH)
        return open_to_all and _TOKEN_LINE.search(env_file.read_text(encoding="utf-8", errors="replace")) is not None
    except OSError:
        return False


def feedback_export(settings: Settings, story: str | None = None) -> Iterator[str]:
    """`storybot feedback export`: yields the ratings as JSON lines in the shape of evaluation questions.

    `story` limits them to one story, by name.

    Raises:
        SettingsError: there is no such story, or the database cannot be used.
    """
    if story is not None:
        settings_of_story(settings, story)
    return feedback.exported_lines(settings.database, story)


def forget(settings: Settings, person: int) -> int:
    """`storybot feedback forget`: deletes everything about a person, by Discord id. Returns the number of ratings.

    Raises:
        SettingsError: the database cannot be used.
    """
    return people.delete_person(settings.database, person, settings.salt_file)


def backup(settings: Settings, path: Path) -> None:
    """`storybot backup`: writes a consistent copy of the database as a SQLite file, while the bot may run."""
    copying.copy_database(settings.database, path)


def migrate(settings: Settings, source: Path) -> Mapping[str, int]:
    """`storybot migrate`: copies a SQLite file into the configured PostgreSQL database. Returns the rows by table.

    Raises:
        SettingsError: no PostgreSQL database is configured, or nothing could be copied.
    """
    if not isinstance(settings.database, SecretStr):
        raise SettingsError(
            "The target is not the URL of a PostgreSQL database.", remedy="Name one: postgresql://USER@HOST/NAME"
        )
    return copying.move_database(source, settings.database)


class _Registrar(commands.Bot):
    """A client that only logs in over HTTP and knows the commands, without a story or a database."""

    def __init__(self) -> None:
        super().__init__(command_prefix=commands.when_mentioned, help_command=None, intents=discord.Intents.none())

    async def setup_hook(self) -> None:
        await self.tree.set_translator(CommandTranslator())
        for extension in EXTENSIONS:
            await self.load_extension(extension)


async def _sync(secret: str, guild: int | None) -> SyncReport:
    # discord.py would warn that this client has no intents.
    logging.getLogger("discord").setLevel(logging.ERROR)
    async with _Registrar() as client:
        try:
            await client.login(secret)
            return await _registered(client, guild)
        except discord.LoginFailure:
            raise SettingsError(BAD_TOKEN, name="DISCORD_TOKEN", remedy=BAD_TOKEN_REMEDY) from None
        except (discord.Forbidden, discord.NotFound):
            remedy = "Open the link from `storybot invite` first, and check the server's id."
            raise SettingsError("The bot may not register commands there.", remedy=remedy) from None
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            raise Unavailable(
                f"Discord cannot be reached: {type(error).__name__}.", remedy="Try again later."
            ) from None


async def _registered(client: _Registrar, guild: int | None) -> SyncReport:
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


async def _registered_now(
    client: _Registrar, application: int, guild: discord.Object | None
) -> list[Mapping[str, Any]]:
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
