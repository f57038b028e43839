"""Comparison of outlets: /quote, /compare, /differences, /story and /timeline."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, delivery
from bot.answering import look_up
from bot.cards import custom_ids
from bot.cards.card import Card
from bot.cards.comparison import compare_card, quote_card, story_card
from bot.messages import label
from bot.pages import list_page
from bot.queue import LONGEST_QUESTION

if TYPE_CHECKING:
    from bot.client import StoryBot


class Outlets(commands.Cog):
    """Shows what the outlets share and where they differ, as computed when the index was built."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot

    @app_commands.command(description=label("command.quote.description"))
    @app_commands.describe(words=label("command.quote.option.words.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def quote(
        self, interaction: discord.Interaction[StoryBot], words: app_commands.Range[str, 1, LONGEST_QUESTION]
    ) -> None:
        await self._show(interaction, words, lambda: quote_card(self.bot.story.quote(words)))

    @app_commands.command(description=label("command.compare.description"))
    @app_commands.describe(topic=label("command.compare.option.topic.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def compare(
        self, interaction: discord.Interaction[StoryBot], topic: app_commands.Range[str, 1, LONGEST_QUESTION]
    ) -> None:
        def make_card() -> Card:
            views = self.bot.story.compare(topic)
            shown = [view.best.answer for view in views if view.best is not None]
            return compare_card(topic, views, self.bot.story.differences_touching(shown))

        await self._show(interaction, topic, make_card)

    @app_commands.command(description=label("command.differences.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def differences(self, interaction: discord.Interaction[StoryBot]) -> None:
        listed = custom_ids.differences(self.bot.catalogue.status.generation)
        await self._show(interaction, "differences", partial(list_page, self.bot, listed, 0))

    @app_commands.command(description=label("command.story.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def story(self, interaction: discord.Interaction[StoryBot]) -> None:
        generation = self.bot.catalogue.status.generation
        await self._show(interaction, "story", lambda: story_card(self.bot.story.card(), generation))

    @app_commands.command(description=label("command.timeline.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def timeline(self, interaction: discord.Interaction[StoryBot]) -> None:
        listed = custom_ids.timeline(self.bot.catalogue.status.generation)
        await self._show(interaction, "timeline", partial(list_page, self.bot, listed, 0))

    async def _show(self, interaction: discord.Interaction[StoryBot], what: str, make_card: Callable[[], Card]) -> None:
        if (line := access.why_not_asked(interaction)) is not None:
            await delivery.say(interaction, line)
            return
        await look_up(self.bot, interaction, what, make_card, hidden=access.private(interaction))
