"""The articles: /sources for all of them, /source for those of an outlet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, delivery
from bot.cards.answer import ambiguous_outlet_line, deletable, unknown_outlet_line
from bot.cards.card import Card
from bot.cards.sources import outlet_card, sources_card
from bot.slash_commands import slash_command
from bot.story_catalogue import outlet_choices
from index import outlets_meant

if TYPE_CHECKING:
    from bot.client import StoryBot


class Sources(commands.Cog):
    """Lists the story's articles from memory, so no worker is needed."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot

    @slash_command("sources")
    async def sources(self, interaction: discord.Interaction[StoryBot]) -> None:
        await self._show(interaction, lambda: sources_card(self.bot.catalogue.sources, 0))

    @slash_command("source")
    async def source(self, interaction: discord.Interaction[StoryBot], outlet: str) -> None:
        catalogue = self.bot.catalogue
        meant = outlets_meant(outlet, catalogue.outlets)
        if len(meant) != 1:
            known = [one.name for one in catalogue.outlets]
            line = ambiguous_outlet_line(outlet, meant) if meant else unknown_outlet_line(outlet, known)
            await delivery.say(interaction, line)
            return
        name = meant[0]
        held = [source for source in catalogue.sources if source.outlet == name]
        await self._show(interaction, lambda: outlet_card(held, name, 0))

    @source.autocomplete("outlet")
    async def outlets(self, interaction: discord.Interaction[StoryBot], current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=name, value=name) for name in outlet_choices(self.bot.catalogue, current)]

    async def _show(self, interaction: discord.Interaction[StoryBot], make_card: Callable[[], Card]) -> None:
        hidden = access.why_not_asked(interaction) is not None or access.private(interaction)
        access.speak_to_readers(interaction, hidden=hidden)
        card = make_card()
        if not hidden:
            card = deletable(card, interaction.user.id)
        await delivery.respond(interaction, card, private=hidden)
