"""Across the outlets: /quote, /compare, /differences, /story and /timeline."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, delivery
from bot.cards import custom_ids
from bot.cards.answer import delete_button
from bot.cards.card import Card, with_buttons
from bot.cards.comparison import compare_card, quote_card, story_card
from bot.messages import label
from bot.pages import page_of
from bot.queue import LONGEST_QUESTION
from index import Question

if TYPE_CHECKING:
    from bot.client import StoryBot


class Outlets(commands.Cog):
    """Shows what the outlets share and where they differ; all of it was found when the index was built."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot

    @asynccontextmanager
    async def _admitted(self, interaction: discord.Interaction[StoryBot], what: str) -> AsyncIterator[None]:
        """Held during a look-up, which passes the same admission as a question: one at a time, with its cooldown."""
        with self.bot.asker.admitted(
            Question(what),
            person=interaction.user.id,
            guild=interaction.guild_id,
            generation=self.bot.catalogue.status.generation,
        ):
            yield

    @app_commands.command(description=label("command.quote.description"))
    @app_commands.describe(words=label("command.quote.option.words.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def quote(
        self, interaction: discord.Interaction[StoryBot], words: app_commands.Range[str, 1, LONGEST_QUESTION]
    ) -> None:
        async def made() -> Card:
            return quote_card(await self.bot.lookup(self.bot.story.quote, words))

        await self._show(interaction, made, words)

    @app_commands.command(description=label("command.compare.description"))
    @app_commands.describe(topic=label("command.compare.option.topic.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def compare(
        self, interaction: discord.Interaction[StoryBot], topic: app_commands.Range[str, 1, LONGEST_QUESTION]
    ) -> None:
        async def made() -> Card:
            views = await self.bot.lookup(self.bot.story.compare, topic)
            shown = [view.best.answer for view in views if view.best is not None]
            found = await self.bot.lookup(self.bot.story.differences_touching, shown)
            return compare_card(topic, views, found)

        await self._show(interaction, made, topic)

    @app_commands.command(description=label("command.differences.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def differences(self, interaction: discord.Interaction[StoryBot]) -> None:
        generation = self.bot.catalogue.status.generation

        async def made() -> Card:
            return await page_of(self.bot, custom_ids.differences(generation), 0)

        await self._show(interaction, made, interaction.command.name if interaction.command else "")

    @app_commands.command(description=label("command.story.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def story(self, interaction: discord.Interaction[StoryBot]) -> None:
        generation = self.bot.catalogue.status.generation

        async def made() -> Card:
            return story_card(await self.bot.lookup(self.bot.story.card), generation)

        await self._show(interaction, made, interaction.command.name if interaction.command else "")

    @app_commands.command(description=label("command.timeline.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def timeline(self, interaction: discord.Interaction[StoryBot]) -> None:
        generation = self.bot.catalogue.status.generation

        async def made() -> Card:
            return await page_of(self.bot, custom_ids.timeline(generation), 0)

        await self._show(interaction, made, interaction.command.name if interaction.command else "")

    async def _show(
        self, interaction: discord.Interaction[StoryBot], made: Callable[[], Awaitable[Card]], what: str
    ) -> None:
        async with self._admitted(interaction, what), self.bot.asker.exchange():
            hidden = await self._opened(interaction)
            if hidden is not None:
                card = await made()
                buttons = () if hidden else (delete_button(interaction.user.id),)
                await delivery.complete(interaction, with_buttons(card, *buttons))

    async def _opened(self, interaction: discord.Interaction[StoryBot]) -> bool | None:
        """Acknowledges the command; whether only the person sees the answer, None where it may not be used."""
        settings = self.bot.servers.get(interaction.guild_id)
        line = access.closed(settings, interaction.channel, interaction.user)
        if line is not None and not access.lent(interaction):
            await delivery.say(interaction, line)
            return None
        hidden = access.private(interaction, settings, False)
        await interaction.response.defer(ephemeral=hidden, thinking=True)
        access.speak_to_readers(interaction, hidden=hidden)
        return hidden


async def setup(bot: StoryBot) -> None:
    await bot.add_cog(Outlets(bot))
