"""Across the outlets: /quote, /compare, /differences, /story and /timeline."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, delivery
from bot.buttons import OUTLET_BUTTONS, differences_page
from bot.cards.card import Card, layout
from bot.cards.comparison import compare_card, quote_card, story_card, timeline_card
from bot.messages import label
from bot.queue import LONGEST_QUESTION
from index import CitedDate, Picture, Question, draw_timeline

if TYPE_CHECKING:
    from bot.client import StoryBot

_FILE = "timeline.png"


class Outlets(commands.Cog):
    """Shows what the outlets share and where they differ; all of it was found when the index was built."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot
        self._drawn: tuple[str, Picture] | None = None

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

    async def _picture(self, generation: str, dated: Sequence[CitedDate]) -> Picture:
        """The drawing of a generation's timeline, drawn once."""
        if self._drawn is None or self._drawn[0] != generation:
            self._drawn = generation, await self.bot.lookup(draw_timeline, self.bot.catalogue.status.title, dated)
        return self._drawn[1]

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
        generation = self.bot.catalogue.status.generation

        async def made() -> Card:
            views = await self.bot.lookup(self.bot.story.compare, topic)
            shown = [view.best.answer for view in views if view.best is not None]
            found = await self.bot.lookup(self.bot.story.differences_touching, shown)
            return compare_card(topic, views, generation, found)

        await self._show(interaction, made, topic)

    @app_commands.command(description=label("command.differences.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def differences(self, interaction: discord.Interaction[StoryBot]) -> None:
        generation = self.bot.catalogue.status.generation

        async def made() -> Card:
            return await self.bot.lookup(differences_page, self.bot.story, generation, 0)

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
        async with self._admitted(interaction, "timeline"), self.bot.asker.exchange():
            if not await self._opened(interaction):
                return
            dated = await self.bot.lookup(self.bot.story.timeline)
            card = timeline_card(dated, generation, 0)
            if not dated:
                await delivery.complete(interaction, card)
                return
            await _with_picture(interaction, card, await self._picture(generation, dated))

    async def _show(
        self, interaction: discord.Interaction[StoryBot], made: Callable[[], Awaitable[Card]], what: str
    ) -> None:
        async with self._admitted(interaction, what), self.bot.asker.exchange():
            if await self._opened(interaction):
                await delivery.complete(interaction, await made())

    async def _opened(self, interaction: discord.Interaction[StoryBot]) -> bool:
        """Acknowledges the command where it may be used here; says why not, else."""
        settings = self.bot.servers.get(interaction.guild_id)
        line = access.closed(settings, interaction.channel, interaction.user)
        if line is not None and not access.lent(interaction):
            await delivery.say(interaction, line)
            return False
        await interaction.response.defer(ephemeral=access.private(interaction, settings, False), thinking=True)
        return True


async def _with_picture(interaction: discord.Interaction[StoryBot], card: Card, picture: Picture) -> None:
    """The card under its picture, which has its words as alternative text."""
    view = layout(card)
    shown = discord.ui.LayoutView(timeout=None)
    shown.add_item(discord.ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{_FILE}", description=picture.alt)))
    for item in view.children:
        shown.add_item(item)
    shown.stop()
    file = discord.File(io.BytesIO(picture.png), filename=_FILE, description=picture.alt)
    try:
        await interaction.edit_original_response(view=shown, attachments=[file])
    except delivery.UNDELIVERED:
        # Where files may not be attached, the words alone.
        await delivery.complete(interaction, card)


async def setup(bot: StoryBot) -> None:
    bot.add_dynamic_items(*OUTLET_BUTTONS)
    await bot.add_cog(Outlets(bot))
