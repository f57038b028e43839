"""The permissions the bot asks for, each with what it is for, and what is missing in a channel."""

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
    """Exactly what `storybot invite` asks for."""
    return discord.Permissions(**dict.fromkeys(NEEDED, True))


def missing(held: discord.Permissions, *, thread: bool = False) -> list[str]:
    """What is missing of them, as `Send Messages (answer mentions)`; in a thread opening one does not matter."""
    return [
        t(f"permission.{name}")
        for name in NEEDED
        if not getattr(held, name) and not (thread and name in {"create_public_threads", "send_messages"})
    ]
