"""Threads to discuss an answer in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot import question_lookup
from bot.cards.card import layout, notice
from bot.cards.escaping import read_back, shown_line
from bot.logs import log, pairs

if TYPE_CHECKING:
    from bot.client import StoryBot

_HAS_THREAD = 160004
_NAME = 90


def may_offer(channel: object) -> bool:
    """Whether a thread can be opened from a message here: in a server's text or news channel."""
    return isinstance(channel, discord.TextChannel)


async def open_thread(bot: StoryBot, interaction: discord.Interaction[Any]) -> str:
    """Opens a thread on the pressed message and says in it how to go on; the line for who pressed."""
    message = interaction.message
    if message is None or bot.user is None or not may_offer(interaction.channel):
        return "A thread can only be opened in a server's text channel."
    known = bot.conversations.before(message.id)
    text = known.text if known is not None else await question_lookup.question_text(message, bot.user)
    try:
        thread = await message.create_thread(name=_name(text), auto_archive_duration=1440)
    except discord.Forbidden:
        return "I may not open threads here. `/status` tells a moderator what is missing."
    except discord.HTTPException as error:
        if error.code == _HAS_THREAD:
            return f"There is a thread already: <#{message.id}>"
        log.warning("thread %s", pairs({"channel": interaction.channel_id, "status": error.status, "code": error.code}))
        return "Discord did not let me open a thread."
    bot.conversations.remember_as(thread.id, message.id)
    how = "Just ask on" if bot.settings.message_content else "Mention me to ask on"
    try:
        await thread.send(view=layout(notice(f"{how}; I follow what was asked here before.")))
    except discord.HTTPException as error:
        log.warning("thread %s", pairs({"channel": thread.id, "status": error.status, "code": error.code}))
    return f"Opened <#{thread.id}>"


def _name(question: str | None) -> str:
    return read_back(shown_line(question, _NAME)) if question else "About this answer"
