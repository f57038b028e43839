"""Rating an answer with 👍 or 👎, and the form for the reason."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import discord

from bot import posted_answers
from bot.cards import custom_ids
from bot.cards.custom_ids import current_story
from bot.delivery import say
from bot.messages import t
from bot.press import Found, Press, find
from bot.state import feedback
from bot.state.database_errors import DatabaseTrouble
from index import ArticleDrifted

if TYPE_CHECKING:
    from bot.client import StoryBot

_LOOK_SECONDS = 1.5
"""How long a press may wait for the database before it is acknowledged."""


class Rate(Press, template=custom_ids.RATE):
    """Stores a rating. 👎 also asks for an optional reason. Pressing the same button again withdraws the rating."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        message = interaction.message
        if message is None:
            return
        good = self.match["verdict"] == "u"
        person = bot.hashed(interaction.user.id)
        if await _already_rated(bot, message.id, person, good=good):
            await interaction.response.defer(ephemeral=True, thinking=True)
            await feedback.withdraw(bot.database, message.id, person)
            await say(interaction, t("rating.undone"))
            return
        if good:
            await interaction.response.defer(ephemeral=True, thinking=True)
        else:
            await interaction.response.send_modal(Reason(message.id))
        lost = await self._keep(bot, message, person, good=good)
        if good:
            await say(interaction, t("rating.kept_without_excerpt" if lost else "rating.kept"))

    async def _keep(self, bot: StoryBot, message: discord.Message, person: str, *, good: bool) -> bool:
        """Stores the rating. Returns whether an excerpt could not be stored with it."""
        try:
            found = await find(bot, self.places)
        except ArticleDrifted:
            found = Found(changed=[None])
        question = await posted_answers.question_behind(bot, message)
        rating = feedback.Rating(
            message=message.id,
            person=person,
            good=good,
            answered=self.match["kind"] == "a",
            question=question.text if question is not None else None,
            generation=self.match["generation"],
            cited=tuple(excerpt.answer for excerpt in found.excerpts),
            story=current_story(),
        )
        await feedback.store_rating(bot.database, rating)
        bot.metrics.rated(good=good)
        return bool(found.changed)


async def _already_rated(bot: StoryBot, message: int, person: str, *, good: bool) -> bool:
    """Returns whether the person has already given this rating. It runs before the press is acknowledged, so it is
    time-limited.
    """
    try:
        async with asyncio.timeout(_LOOK_SECONDS):
            return await feedback.verdict_of(bot.database, message, person) == ("up" if good else "down")
    except (DatabaseTrouble, TimeoutError):
        return False


class Reason(discord.ui.Modal):
    """The form for the optional reason of a 👎, opened while the rating is stored.

    `reason_given` handles what is submitted, so a form that is open during a restart still works.
    """

    def __init__(self, message: int) -> None:
        super().__init__(title=t("rating.what_was_wrong"), custom_id=custom_ids.reason(message))
        self.add_item(
            discord.ui.TextInput(
                label=t("rating.in_a_few_words"),
                custom_id="reason",
                style=discord.TextStyle.paragraph,
                required=False,
                max_length=feedback.LONGEST_REASON,
            )
        )
        self.stop()


async def reason_given(
    bot: StoryBot, interaction: discord.Interaction[Any], match: re.Match[str], fields: Mapping[str, str]
) -> None:
    text = fields.get("reason", "")
    await interaction.response.defer(ephemeral=True, thinking=True)
    if text:
        person = bot.hashed(interaction.user.id)
        await feedback.give_reason(bot.database, int(match["message"], 36), person, text)
    await say(interaction, t("rating.kept"))
