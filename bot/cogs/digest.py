"""/digest: posts what is new in the story in a channel, daily or weekly."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, cast

import discord
from discord import app_commands
from discord.ext import commands, tasks

from bot import delivery
from bot.answering import look_up
from bot.cards.card import Card
from bot.cards.custom_ids import current_story
from bot.cards.digest import no_news_card
from bot.digesting import news_card, snapshot
from bot.messages import choices, t
from bot.slash_commands import command_group, slash_command
from bot.state.digests import Every
from bot.telemetry import log
from index import SeenStory

if TYPE_CHECKING:
    from bot.client import StoryBot

_ROUND_SECONDS = 60.0


class Digesting(commands.Cog):
    """Discord shows these commands to members with *Manage Server*; the checks enforce it."""

    digest = command_group("digest", moderators=True)

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot

    async def cog_load(self) -> None:
        self._rounds.start()

    async def cog_unload(self) -> None:
        self._rounds.cancel()

    @tasks.loop(seconds=_ROUND_SECONDS)
    async def _rounds(self) -> None:
        try:
            if self.bot.is_ready() and self.bot.processes.leads:
                await self.bot.digesting.round(time.time())
        except Exception:  # the next round may succeed
            log.exception("digests failed")

    @slash_command("start", digest, moderators=True)
    @app_commands.choices(every=choices("daily", "weekly"))
    async def start(self, interaction: discord.Interaction[StoryBot], every: str) -> None:
        channel, held = interaction.channel_id, interaction.app_permissions
        assert channel is not None
        assert interaction.guild_id is not None
        in_thread = isinstance(interaction.channel, discord.Thread)
        if not (held.send_messages_in_threads if in_thread else held.send_messages):
            await delivery.say(interaction, t("watch.cannot_write", channel=f"<#{channel}>"))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        seen = await self.bot.lookup(snapshot, self.bot.story)
        await self.bot.digests.start(channel, interaction.guild_id, cast("Every", every), seen)
        await delivery.say(interaction, t("digest.started", every=t(f"choice.{every}"), channel=f"<#{channel}>"))

    @slash_command("stop", digest, moderators=True)
    async def stop(self, interaction: discord.Interaction[StoryBot]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        there = interaction.channel_id is not None and await self.bot.digests.stop(interaction.channel_id)
        await delivery.say(interaction, t("digest.stopped" if there else "digest.none"))

    @slash_command("now", digest, moderators=True)
    async def now(self, interaction: discord.Interaction[StoryBot]) -> None:
        known = await self.bot.digests.of(interaction.channel_id or 0)
        here = known is not None and known.story == current_story()
        before = known.seen if known is not None and here else SeenStory()

        def make_card() -> Card:
            return news_card(self.bot.story, before, ())[0] or no_news_card()

        await look_up(self.bot, interaction, "digest", make_card, moderating=True)
