"""The bot's part of the `storybot` command line: run, invite, sync, feedback, backup.

`index` imports this package only when one of these commands runs.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import discord
from pydantic import SecretStr

from bot import discord_checks
from bot.discord_token import ENV_FILE, EXPOSED, EXPOSED_REMEDY, application_id, bad_token, exposed_token, token
from bot.permissions import needed
from bot.process import run_until_stopped
from bot.registering import SyncReport, register
from bot.state import copying, database, feedback, people
from index import Settings, SettingsError, settings_of_story


def run(settings: Settings, hint: Callable[[str], str] = str) -> int:
    """`storybot run`: runs the bot until it is stopped; for `hint` see there. Returns the exit code."""
    return run_until_stopped(settings, hint)


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
    return asyncio.run(register(token(settings), guild if guild is not None else settings.test_guild))


def examine(settings: Settings) -> tuple[discord_checks.Row, ...]:
    """`storybot doctor`, if a token is set: checks the bot's files, then what Discord knows of the bot.

    Every problem becomes a finding; none is raised.
    """
    here = tuple(_own_files(settings))
    try:
        return (*here, *asyncio.run(discord_checks.check_discord(token(settings), settings)))
    except discord.LoginFailure:
        return (*here, ("error", bad_token().message, bad_token().remedy))
    except discord_checks.UNREACHABLE as error:
        return (*here, discord_checks.unreachable(error))


def _own_files(settings: Settings) -> Iterator[discord_checks.Row]:
    if exposed_token(Path(ENV_FILE)):
        yield "warning", EXPOSED, EXPOSED_REMEDY
    if (problem := database.checked(settings.database)) is not None:
        yield "error", problem.message, problem.remedy


def feedback_export(settings: Settings, story: str | None = None) -> Iterator[str]:
    """`storybot feedback export`: yields the ratings as JSON lines in the shape of evaluation questions.

    `story` limits them to one story, by name.

    Raises:
        SettingsError: there is no such story, or the database cannot be used.
    """
    if story is not None:
        settings_of_story(settings, story)
    return (json.dumps(row, ensure_ascii=False) for row in feedback.exported(settings.database, story))


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
