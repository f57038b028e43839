"""About the bot: /help, /about, /forget-me, /opt-out and /opt-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot import delivery
from bot.cards import about
from bot.cards.card import notice
from bot.messages import t
from bot.slash_commands import slash_command
from bot.state import article_log, people

if TYPE_CHECKING:
    from bot.client import StoryBot


class About(commands.Cog):
    """Information about the bot, and a person's data. All replies are private."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot

    @slash_command("help")
    async def help(self, interaction: discord.Interaction[StoryBot]) -> None:
        moderator = interaction.guild_id is not None and interaction.permissions.manage_guild
        card = about.help_card(self.bot.tree.get_commands(), self.bot.settings, moderator=moderator)
        await delivery.respond(interaction, card)

    @slash_command("about")
    async def about(self, interaction: discord.Interaction[StoryBot]) -> None:
        await delivery.respond(interaction, about.about_card(self.bot.current.status, self.bot.settings))

    @slash_command("forget-me")
    async def forget_me(self, interaction: discord.Interaction[StoryBot]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        person = self.bot.hashed(interaction.user.id)
        changes = await article_log.forget_editor(self.bot.database, interaction.user.id)
        asked = await self.bot.conversations.forget(person)
        watched = await self.bot.watches.forget_person(interaction.user.id)
        await self.bot.story_choices.choose(person, None, server=None)
        count = await people.forget_person(self.bot.database, person)
        found = count or asked or watched
        what = t("forget.done", count=count) if found else "" if changes else t("forget.nothing")
        anonymous = t("forget.changes", count=changes) if changes else ""
        kept = [t("forget.opted_out")] if person in self.bot.opt_outs.people else []
        await delivery.respond(interaction, notice(" ".join(filter(None, (what, anonymous, t("forget.log"), *kept)))))

    @slash_command("opt-out")
    async def opt_out(self, interaction: discord.Interaction[StoryBot]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self.bot.opt_outs.add(interaction.user.id)
        await self.bot.watches.forget_person(interaction.user.id)
        await self.bot.conversations.forget(self.bot.hashed(interaction.user.id))
        await delivery.say(interaction, t("opt_out.done"))

    @slash_command("opt-in")
    async def opt_in(self, interaction: discord.Interaction[StoryBot]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        opted_out = await self.bot.opt_outs.remove(interaction.user.id)
        await delivery.say(interaction, t("opt_out.undone" if opted_out else "opt_out.was_not"))
