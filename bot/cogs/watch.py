"""/watch: questions that are asked again at each new generation, for a person by DM or for a channel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands, tasks

from bot import access, delivery
from bot.answering import queue_notice
from bot.cards.answer import answer_card, decline_card
from bot.cards.card import notice
from bot.cards.custom_ids import current_story
from bot.cards.watch import watches_card, watching_card
from bot.messages import t
from bot.queue import LONGEST_QUESTION
from bot.slash_commands import command_group, slash_command
from bot.state.watches import MOST_OF_A_PERSON, MOST_OF_A_SERVER, Watch
from bot.story_catalogue import CHOICE_LENGTH, CHOICES
from bot.telemetry import log
from index import Answer, Question, Response, article_marks, remembered

if TYPE_CHECKING:
    from bot.client import StoryBot

_ROUND_SECONDS = 5.0
_NO_QUESTION = ("not_a_question", "empty_question", "unknown_outlet", "ambiguous_outlet")
"""Why a text is declined that is not a question which the articles could answer."""


class Watching(commands.Cog):
    """Starts, lists and stops watches, and runs the rounds over all of them."""

    watch = command_group("watch", everywhere=True)

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
                await self.bot.watching.round()
        except Exception:  # the next round may succeed
            log.exception("watches failed")

    @slash_command("question", watch)
    async def question(
        self,
        interaction: discord.Interaction[StoryBot],
        question: app_commands.Range[str, 1, LONGEST_QUESTION],
        channel: discord.TextChannel | None = None,
    ) -> None:
        settings = self.bot.servers.settings[interaction.guild_id]
        line = access.why_not_asked(interaction) or _may_not_tell(interaction, channel)
        if line is None and channel is None and self.bot.current.several:
            known = current_story() in self.bot.current.permitted(None)
            line = None if known else t("watch.channels_alone")
        if line is not None:
            await delivery.say(interaction, line)
            return
        asked = Question(" ".join(question.split()), caution=settings.caution)
        place = (interaction.user.id, interaction.guild_id)
        async with self.bot.asker.exchange():
            with self.bot.asker.admitted(asked, person=place[0], guild=place[1]):
                await interaction.response.defer(ephemeral=True, thinking=True)
                async with queue_notice(self.bot, partial(delivery.complete, interaction)) as ticket:
                    reply = await self.bot.asker.ask(asked, ticket=ticket)
            await self._start(interaction, asked, reply.response, channel)

    async def _start(
        self,
        interaction: discord.Interaction[StoryBot],
        question: Question,
        response: Response,
        channel: discord.TextChannel | None,
    ) -> None:
        """Starts a watch with the current answer, which the person is shown."""
        result = response.result
        if response.reply is None or response.story is not None or getattr(result, "reason", "") in _NO_QUESTION:
            await delivery.complete(interaction, notice(t("watch.no_question")))
            return
        catalogue = self.bot.catalogue
        seen = await self.bot.lookup(self.bot.story.seen, result)
        marks = article_marks(catalogue.sources) if catalogue.status.generation == result.generation else ()
        number = await self.bot.watches.add(
            question.text,
            access.personal_language(interaction),
            seen,
            result.generation,
            marks,
            person=interaction.user.id if channel is None else None,
            server=channel.guild.id if channel is not None else None,
            channel=channel.id if channel is not None else None,
        )
        if number is None:
            most = MOST_OF_A_PERSON if channel is None else MOST_OF_A_SERVER
            await delivery.complete(interaction, notice(t("watch.too_many", count=most)))
            return
        asked = question.text
        card = answer_card(result, asked=asked) if isinstance(result, Answer) else decline_card(result, asked=asked)
        card = watching_card(card, number, channel.id if channel else None)
        await delivery.complete(interaction, await delivery.fitted(self.bot.database, card))

    @slash_command("list", watch)
    async def listed(self, interaction: discord.Interaction[StoryBot]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        watches = await self._of(interaction)
        await delivery.respond(interaction, watches_card(watches))
        await self._catch_up(interaction, [one for one in watches if one.undelivered and one.channel is None])

    async def _catch_up(self, interaction: discord.Interaction[StoryBot], watches: list[Watch]) -> None:
        """Shows the updates that could not be sent, and marks them as seen."""
        for watch in watches:
            result = await self.bot.watching.ask_now(watch)
            if result is None:
                continue
            if result.change is not None:
                card = await delivery.fitted(self.bot.database, self.bot.watching.card(watch, result.change))
                await delivery.respond(interaction, card)
            await self.bot.watches.record_seen(watch.id, remembered(watch.seen, result.seen), result.generation)
        if watches:
            self.bot.watching.unreachable.discard(interaction.user.id)

    @slash_command("stop", watch)
    async def stop(self, interaction: discord.Interaction[StoryBot], question: str) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        watches = await self._of(interaction)
        wanted = question.casefold().strip()
        found = next((one for one in watches if wanted in (str(one.id), one.question.casefold())), None)
        if found is None:
            await delivery.say(interaction, t("watch.unknown"))
            return
        await self.bot.watches.remove(found.id)
        await delivery.say(interaction, t("watch.stopped"))

    @stop.autocomplete("question")
    async def watched(self, interaction: discord.Interaction[StoryBot], current: str) -> list[app_commands.Choice[str]]:
        wanted = current.casefold().strip()
        fitting = [one for one in await self._of(interaction) if wanted in one.question.casefold()]
        return [app_commands.Choice(name=one.question[:CHOICE_LENGTH], value=str(one.id)) for one in fitting[:CHOICES]]

    async def _of(self, interaction: discord.Interaction[StoryBot]) -> tuple[Watch, ...]:
        """Returns the person's watches and, for a moderator, those of the server's channels."""
        moderates = interaction.guild_id is not None and interaction.permissions.manage_guild
        return await self.bot.watches.of(interaction.user.id, interaction.guild_id if moderates else None)

    @commands.Cog.listener()
    async def on_app_command_completion(self, interaction: discord.Interaction[StoryBot], command: object) -> None:
        if command is not self.listed:
            await self.bot.watching.hint(interaction)


def _may_not_tell(interaction: discord.Interaction[StoryBot], channel: discord.TextChannel | None) -> str | None:
    """Returns why this person may not set up a watch for a channel, as a line for them; None if they may."""
    if channel is None:
        return None
    if not interaction.permissions.manage_guild:
        return t("failure.managers_only")
    held = channel.permissions_for(channel.guild.me)
    return None if held.view_channel and held.send_messages else t("watch.cannot_write", channel=f"<#{channel.id}>")
