"""The Discord permissions that the bot needs, and those that are missing."""

from __future__ import annotations

import discord

from bot.messages import t

NEEDED = (
    "view_channel",
    "send_messages",
    "send_messages_in_threads",
    "read_message_history",
    "add_reactions",
    "create_public_threads",
)


def needed() -> discord.Permissions:
    """Returns the permissions that `storybot invite` requests."""
    return discord.Permissions(**dict.fromkeys(NEEDED, True))


def missing(held: discord.Permissions, *, thread: bool = False) -> list[str]:
    """Lists the missing permissions, as `Send Messages (answer mentions)`. A thread needs neither thread nor send
    rights.
    """
    return [
        t(f"permission.{name}")
        for name in NEEDED
        if not getattr(held, name) and not (thread and name in {"create_public_threads", "send_messages"})
    ]
