"""Discord's part of `storybot doctor`: whether the token is valid, and which permissions the bot lacks.

It uses HTTP only, so a running bot is not disturbed. No finding contains the token.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from typing import Any

import aiohttp
import discord

from bot.markdown import escape_line
from bot.permissions import missing
from index import Settings

TIMEOUT_SECONDS = 15.0  # seconds for all requests together
MOST_SERVERS = 200  # Discord's page size
Row = tuple[str, str, str]
"""A finding: "error", "warning" or "note"; the problem; the remedy."""


async def check_discord(secret: str, settings: Settings) -> tuple[Row, ...]:
    """Returns what Discord knows of the bot with this token.

    Raises:
        discord.LoginFailure: Discord does not accept the token.
        discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError: Discord refuses or cannot be reached.
    """
    # discord.py would warn that this client has no intents.
    logging.getLogger("discord").setLevel(logging.ERROR)
    async with asyncio.timeout(TIMEOUT_SECONDS), discord.Client(intents=discord.Intents.none()) as client:
        await client.login(secret)
        information = await client.application_info()
        servers = await client.http.get_guilds(MOST_SERVERS)
        registered = await client.http.get_global_commands(information.id)
    flags = information.flags
    reads_messages = flags.gateway_message_content or flags.gateway_message_content_limited
    return (*_of_application(settings, reads_messages, len(registered)), *_of_servers(servers))


def _of_application(settings: Settings, reads_messages: bool, commands: int) -> Iterator[Row]:
    if settings.message_content and not reads_messages:
        message = "STORYBOT_MESSAGE_CONTENT is set, but Discord does not let the bot read messages."
        yield (
            "error",
            message,
            "Switch on *Message Content Intent* in the developer portal (Bot), or unset the setting.",
        )
    if not commands and settings.test_guild is None:
        yield "warning", "No commands are registered with Discord.", "Run: storybot sync"


def _of_servers(servers: list[Any]) -> Iterator[Row]:
    if not servers:
        yield "warning", "The bot is not in any server yet.", "Open the link from: storybot invite"
        return
    whole = 0
    for server in servers:
        held = discord.Permissions(int(server.get("permissions", 0)))
        lacking = [] if held.administrator else missing(held)
        whole += not lacking
        if lacking:
            message = f"In {escape_line(str(server.get('name')), 80)} the bot lacks: {', '.join(lacking)}."
            yield (
                "warning",
                message,
                "Give its role these permissions, or use the link from: storybot invite",
            )
    if whole:
        where = f"{whole} of {len(servers)} server{'' if len(servers) == 1 else 's'}"
        message = f"Discord accepts the token; in {where} the bot has all the permissions it needs."
        yield "note", message, "A channel may deny some of them; /status in the channel shows that."


def unreachable(error: Exception) -> Row:
    """Returns the finding for a failed request to Discord."""
    reason = f"HTTP {error.status}" if isinstance(error, discord.HTTPException) else type(error).__name__
    return "warning", f"Discord cannot be reached: {reason}.", "Check the network and try again."


UNREACHABLE = (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError)
