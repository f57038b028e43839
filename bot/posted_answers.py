"""Reads the bot's own answers back from Discord: their texts, their buttons, and the question behind them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import discord

from bot.markdown import components_of, parse_message, texts, unescape
from bot.messages import in_every_language
from index import Question

if TYPE_CHECKING:
    from bot.client import StoryBot


async def question_behind(bot: StoryBot, message: discord.Message) -> Question | None:
    """Returns the question of one of the bot's answers: as remembered, or else as far as Discord shows it."""
    known = bot.conversations.before(message.id)
    if known is None and (text := await _question_text(message, bot.me.id)):
        known = Question(text)
    return known


async def _question_text(message: discord.Message, me: int) -> str | None:
    """Returns the question of an answer: from its *Asked* line, or else from the message that it replies to."""
    for content in texts(message):
        for head in (f"-# {asked} " for asked in in_every_language("answer.asked")):
            if content.startswith(head):
                return unescape(content.removeprefix(head))
    if message.reference is None or message.reference.message_id is None:
        return None
    asked = message.reference.resolved
    if not isinstance(asked, discord.Message):
        try:
            asked = await message.channel.fetch_message(message.reference.message_id)
        except discord.HTTPException:
            return None
    return parse_message(asked.content, me).plain or None


def custom_ids_in(message: discord.Message) -> Iterator[str]:
    """Yields the custom ids of a message's buttons, in order."""
    return (one.custom_id for one in components_of(message) if isinstance(one, discord.Button) and one.custom_id)
