"""The permissions the bot asks for, each with what it is for, and what is missing in a channel."""

from __future__ import annotations

import discord

NEEDED: dict[str, str] = {
    "view_channel": "see the channels it is asked in",
    "send_messages": "answer mentions",
    "send_messages_in_threads": "answer in threads",
    "read_message_history": "answer as a reply",
    "add_reactions": "answer with a sign where a line would be too much",
    "create_public_threads": "open a thread to discuss an answer in",
}


def needed() -> discord.Permissions:
    """Exactly what `storybot invite` asks for."""
    return discord.Permissions(**dict.fromkeys(NEEDED, True))


def missing(held: discord.Permissions, *, thread: bool = False) -> list[str]:
    """What is missing of them, as `Send Messages (answer mentions)`; in a thread opening one does not matter."""
    return [
        f"{name.replace('_', ' ').title()} ({purpose})"
        for name, purpose in NEEDED.items()
        if not getattr(held, name) and not (thread and name in {"create_public_threads", "send_messages"})
    ]
