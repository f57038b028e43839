"""Comparison of outlets: /quote, /compare, /differences, /story and /timeline."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering import look_up
from bot.cards import custom_ids
from bot.cards.card import Card, notice
from bot.cards.comparison import compare_card, quote_card, story_card
from bot.messages import t
from bot.pages import list_page
from bot.queue import LONGEST_QUESTION
from bot.slash_commands import slash_command

if TYPE_CHECKING:
    from bot.client import StoryBot


class Outlets(commands.Cog):
    """Shows what the outlets share and where they differ, as computed when the index was built."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot

    @slash_command("quote")
    async def quote(
        self, interaction: discord.Interaction[StoryBot], words: app_commands.Range[str, 1, LONGEST_QUESTION]
    ) -> None:
        await look_up(self.bot, interaction, words, lambda: quote_card(self.bot.story.quote(words)))

    @slash_command("compare")
    async def compare(
        self, interaction: discord.Interaction[StoryBot], topic: app_commands.Range[str, 1, LONGEST_QUESTION]
    ) -> None:
        def make_card() -> Card:
            views = self.bot.story.compare(topic)
            shown = [view.best.answer for view in views if view.best is not None]
            return compare_card(topic, views, self.bot.story.differences_touching(shown))

        make = make_card if topic.strip() else lambda: notice(t("decline.nothing_asked"))
        await look_up(self.bot, interaction, topic, make)

    @slash_command("differences")
    async def differences(self, interaction: discord.Interaction[StoryBot]) -> None:
        listed = custom_ids.differences(self.bot.catalogue.status.generation)
        await look_up(self.bot, interaction, "differences", partial(list_page, self.bot, listed, 0))

    @slash_command("story")
    async def story(self, interaction: discord.Interaction[StoryBot]) -> None:
        generation = self.bot.catalogue.status.generation
        await look_up(self.bot, interaction, "story", lambda: story_card(self.bot.story.card(), generation))

    @slash_command("timeline")
    async def timeline(self, interaction: discord.Interaction[StoryBot]) -> None:
        listed = custom_ids.timeline(self.bot.catalogue.status.generation)
        await look_up(self.bot, interaction, "timeline", partial(list_page, self.bot, listed, 0))
