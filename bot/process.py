"""The bot's process: opens its resources, runs it, and ends with one readable line.

The exit codes are those of sysexits: 0 stopped, 69 Discord is unreachable, 70 internal error, 78 configuration error.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import secrets
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp
import discord

from bot.client import StoryBot
from bot.discord_token import ENV_FILE, EXPOSED, EXPOSED_REMEDY, Unavailable, bad_token, exposed_token, token
from bot.state.database import Database, open_database
from bot.state.database_errors import DatabaseTrouble
from bot.state.people import check_salt, read_salt
from bot.telemetry import Redactor, configure, log, printable, secrets_of
from index import Settings, SettingsError, StoriesFace, StorybotError, load_settings, open_stories, shard_group

FAULT = 70
_INTENTS_REMEDY = (
    "Switch on *Message Content Intent* (https://discord.com/developers, Bot), or unset STORYBOT_MESSAGE_CONTENT."
)
_BAD_TOKEN_CLOSE, _INTENTS_CLOSES = 4004, (4013, 4014)


def run_from_environment() -> int:
    """Runs the bot with the settings of the environment and `.env`. Returns the exit code."""
    try:
        settings = load_settings()
    except StorybotError as error:
        return _print_last_line(error, Redactor())
    return run_until_stopped(settings)


def run_until_stopped(settings: Settings, hint: Callable[[str], str] = str) -> int:
    """Runs the bot until it is stopped. Returns the exit code. Errors are printed as one line, without a traceback.

    `hint` lets the commands in an error's text name the story, if the environment does not.
    """
    redactor = Redactor(secrets_of(settings))

    def redact(text: str) -> str:
        return redactor(hint(text))

    configure(settings)
    stuck = False
    try:
        stuck = asyncio.run(serve(settings))
    except StorybotError as error:
        code = _print_last_line(error, redact)
    except KeyboardInterrupt:  # before our own signal handlers were installed
        code = 0
    except Exception as error:
        log.debug("fault", exc_info=error)
        code = _print_last_line(error, redact)
    else:
        code = 0
    if stuck:
        # Python would wait at exit for a thread that is stuck.
        logging.shutdown()
        sys.stderr.flush()
        os._exit(code)
    return code


async def serve(settings: Settings) -> bool:
    """Opens the stories and the database, and runs until SIGTERM or SIGINT. Returns whether a thread is still working.

    Raises:
        StorybotError: the bot cannot start; it names the remedy.
    """
    secret = token(settings)
    if exposed_token(Path(ENV_FILE)):
        log.warning("%s %s", EXPOSED, EXPOSED_REMEDY)
    async with _stories(settings) as stories, open_database(settings.database) as database:
        _check_shards(settings, database)
        bot = StoryBot(settings, stories, database, await asyncio.to_thread(_salt, settings, database))
        async with bot:
            bot.install_signal_handlers()
            gc.freeze()  # what is loaded by now lives until the end, so the collector can skip it
            gc.enable()
            try:
                await bot.start(secret)
            except Exception as error:
                if not bot.stopping:  # errors while closing are expected
                    raise _as_storybot_error(error, settings) from error
    return bot.stuck


def _salt(settings: Settings, database: Database) -> bytes:
    """Reads the salt of this installation.

    If nothing can be written, returns a temporary salt and keeps the database closed.
    """
    try:
        salt = read_salt(settings.database, settings.salt_file)
    except SettingsError:
        if database.problem is None:
            raise
        database.keep_closed()
        return secrets.token_bytes(32)
    with suppress(DatabaseTrouble):  # answering needs no database
        check_salt(database, salt)
    return salt


def _check_shards(settings: Settings, database: Database) -> None:
    group = shard_group(settings)
    if group is not None and len(group[0]) < group[1] and not database.shared:
        raise SettingsError(
            "A group of shards needs a database that all groups share.",
            name="STORYBOT_SHARDS",
            remedy="Set STORYBOT_DATABASE to the URL of a PostgreSQL database (docs/growing.md).",
        )


@asynccontextmanager
async def _stories(settings: Settings) -> AsyncIterator[StoriesFace]:
    stories = await asyncio.to_thread(open_stories, settings)
    try:
        yield stories
    finally:
        await asyncio.to_thread(stories.close)


def _as_storybot_error(error: Exception, settings: Settings) -> Exception:
    """Converts an error of discord.py at the start to a StorybotError; returns others unchanged."""
    closed = error.code if isinstance(error, discord.ConnectionClosed) else None
    if isinstance(error, discord.LoginFailure) or closed == _BAD_TOKEN_CLOSE:
        return bad_token()
    if isinstance(error, discord.PrivilegedIntentsRequired) or closed in _INTENTS_CLOSES:
        return SettingsError("Discord refuses an intent.", name="STORYBOT_MESSAGE_CONTENT", remedy=_INTENTS_REMEDY)
    if closed is not None:
        return Unavailable(f"Discord closed the connection with code {closed}.", remedy="Try again later.")
    network = (aiohttp.ClientError, discord.GatewayNotFound, discord.DiscordServerError, OSError, TimeoutError)
    if isinstance(error, network):
        return Unavailable(
            f"Discord cannot be reached: {type(error).__name__}.",
            remedy="Check the network (and HTTPS_PROXY), then start again.",
        )
    if isinstance(error, discord.HTTPException):
        return Unavailable(f"Discord answered with an error (HTTP {error.status}).", remedy="Try again later.")
    return error


def _print_last_line(error: Exception, redact: Callable[[str], str]) -> int:
    """Prints the error as the last line on standard error. Returns the exit code."""
    if isinstance(error, StorybotError):
        line, code = str(error), error.exit_code
    else:
        line, code = f"storybot ended with an internal error: {type(error).__name__}: {error}", FAULT
    print("storybot:", printable(" ".join(redact(line).split())), file=sys.stderr)
    return code
