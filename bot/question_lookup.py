"""The question behind one of our answers when memory no longer has it: read from the messages themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord

from bot.cards.answer import ASKED
from bot.cards.escaping import read_back


async def question_text(message: discord.Message, me: discord.abc.User) -> str | None:
    """What was asked: from the answer's own *Asked* line, else from the message that it replies to."""
    for content in texts(message):
        if content.startswith(ASKED):
            return read_back(content.removeprefix(ASKED))
    if message.reference is None or message.reference.message_id is None:
        return None
    asked = message.reference.resolved
    if not isinstance(asked, discord.Message):
        try:
            asked = await message.channel.fetch_message(message.reference.message_id)
        except discord.HTTPException:
            return None
    return without_mention(asked.content, me.id) or None


def texts(message: discord.Message) -> Iterator[str]:
    """The text displays of a message, in order."""
    pending: list[Any] = list(message.components)
    while pending:
        component = pending.pop(0)
        if isinstance(component, discord.TextDisplay):
            yield component.content
        pending = [*getattr(component, "children", ()), *pending]


def without_mention(content: str, me: int) -> str:
    """A message's text without the mention of the bot."""
    for mention in (f"<@{me}>", f"<@!{me}>"):
        content = content.replace(mention, " ")
    return " ".join(content.split())
