"""Asking: by mention, by reply, in a thread or a DM, with /ask, and from a message's menu."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

import discord
from cachetools import LRUCache
from discord import app_commands
from discord.ext import commands

from bot import access, buttons, delivery, question_lookup
from bot.answering import Place, answer
from bot.cards.answer import found_card
from bot.cards.card import Card, notice
from bot.cards.comparison import quote_card
from bot.logs import log, pairs
from bot.queue import LONGEST_QUESTION, Refusal
from bot.state.autocomplete import date_choices, outlet_choices, read_day
from bot.state.conversation import following
from index import Question

if TYPE_CHECKING:
    from bot.client import StoryBot

EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
BOTH = app_commands.AppInstallationType(guild=True, user=True)
HOW = "Mention me with a question about the story, or use `/ask`. `/help` tells the rest."
UNREAD = "Discord did not show me your words. Mention me in the reply, or leave its ping on, and I can read it."
_HANDLED = 2048


class Ask(commands.Cog):
    """Hears questions and hands them on."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot
        self._handled: LRUCache[int, None] = LRUCache(_HANDLED)
        self._menus = [
            app_commands.ContextMenu(name=name, callback=callback, allowed_contexts=EVERYWHERE, allowed_installs=BOTH)
            for name, callback in (("Ask about this", self.ask_about), ("Find the source", self.find_source))
        ]

    async def cog_load(self) -> None:
        for menu in self._menus:
            self.bot.tree.add_command(menu)

    async def cog_unload(self) -> None:
        for menu in self._menus:
            self.bot.tree.remove_command(menu.name, type=menu.type)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """A mention, a reply to one of our answers, a DM, or (with the message content intent) our own thread."""
        if not self._addressed(message) or self._seen(message.id):
            return
        settings = self.bot.servers.get(message.guild.id if message.guild else None)
        if (line := access.closed(settings, message.channel, message.author)) is not None:
            log.info("closed %s", pairs({"guild": message.guild and message.guild.id, "channel": message.channel.id}))
            await self._hint(message, line)
            return
        text = question_lookup.without_mention(message.content, self._me.id)
        if not text:
            await self._hint(message, HOW if self._me in message.mentions or message.guild is None else UNREAD)
            return
        async with self.bot.asker.exchange():
            await self._answer_message(message, text, private=settings.private and message.guild is not None)

    async def _answer_message(self, message: discord.Message, text: str, *, private: bool) -> None:
        question = following(Question(text), await self._before(message))
        guild = message.guild.id if message.guild else None
        place = Place("mention", message.author.id, guild, message.channel.id)
        try:
            with self.bot.asker.admitted(
                question, person=place.person, guild=guild, generation=self.bot.catalogue.status.generation
            ):
                async with delivery.typing(message.author if private else message.channel):
                    offer = not private and buttons.may_offer(message.channel)
                    card = await answer(self.bot, question, place, asked=text if private else None, thread=offer)
        except Refusal as refusal:
            self.bot.metrics.refused(refusal.reason)
            log.info("refused %s", pairs({**place.fields(), "reason": refusal.reason}))
            await self._hint(message, str(refusal))
            return
        send = delivery.direct(message.author, card) if private else delivery.reply(message, card)
        sent = await send
        thread = message.channel.id if isinstance(message.channel, discord.Thread) or guild is None else None
        self.bot.conversations.remember(question, sent.id if sent else None, thread)

    @app_commands.command(description="Ask about the story; the answer is made of excerpts from its articles.")
    @app_commands.describe(
        question="What you want to know",
        outlet="Only what this outlet printed",
        after="Only articles of this day or later, such as 2018-04-26",
        before="Only articles of this day or earlier, such as 2018-04-27",
        private="Show the answer to you alone",
    )
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def ask(
        self,
        interaction: discord.Interaction[StoryBot],
        question: app_commands.Range[str, 1, LONGEST_QUESTION],
        outlet: str | None = None,
        after: str | None = None,
        before: str | None = None,
        private: bool = False,
    ) -> None:
        """/ask question outlet after before private"""
        try:
            since: date | None = read_day(after) if after else None
            until: date | None = read_day(before) if before else None
        except ValueError as error:
            await delivery.say(interaction, str(error))
            return
        asked = Question(question, outlet=outlet, after=since, until=until)
        await self._answer_interaction(interaction, asked, way="slash", private=private)

    @ask.autocomplete("outlet")
    async def outlets(self, interaction: discord.Interaction[StoryBot], current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=name, value=name) for name in outlet_choices(self.bot.catalogue, current)]

    @ask.autocomplete("after")
    @ask.autocomplete("before")
    async def dates(self, interaction: discord.Interaction[StoryBot], current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=name, value=iso) for name, iso in date_choices(self.bot.catalogue, current)]

    async def ask_about(self, interaction: discord.Interaction[StoryBot], message: discord.Message) -> None:
        """*Ask about this*: the message's words as the question."""
        text = question_lookup.without_mention(message.content, self._me.id)
        if not text:
            await delivery.say(interaction, "There are no words in that message to ask about.")
            return
        await self._answer_interaction(interaction, Question(text[:LONGEST_QUESTION]), way="menu", private=False)

    async def find_source(self, interaction: discord.Interaction[StoryBot], message: discord.Message) -> None:
        """*Find the source*: which articles print these words, exactly or nearly."""
        text = question_lookup.without_mention(message.content, self._me.id)[:LONGEST_QUESTION]
        if not text:
            await delivery.say(interaction, "There are no words in that message to look for.")
            return
        settings = self.bot.servers.get(interaction.guild_id)
        if (line := access.closed(settings, interaction.channel, interaction.user)) and not access.lent(interaction):
            await delivery.say(interaction, line)
            return
        hidden = access.private(interaction, settings, False)
        await interaction.response.defer(ephemeral=hidden, thinking=True)
        async with self.bot.asker.exchange():
            said = await self.bot.lookup(self.bot.story.quote, text)
            printed = [] if any(one.exact for one in said) else await self.bot.lookup(self.bot.story.find_words, text)
            # Who said it, and how each outlet words it; of words that nobody printed, what comes nearest.
            card = quote_card(text, said) if said and not printed else found_card(text, printed)
            await delivery.respond(interaction, card, private=hidden)

    async def _answer_interaction(
        self, interaction: discord.Interaction[StoryBot], question: Question, *, way: str, private: bool
    ) -> None:
        settings = self.bot.servers.get(interaction.guild_id)
        lent = access.lent(interaction)
        if not lent and (line := access.closed(settings, interaction.channel, interaction.user)) is not None:
            await delivery.say(interaction, line)
            return
        hidden = access.private(interaction, settings, private)
        in_thread = isinstance(interaction.channel, discord.Thread)
        if in_thread or interaction.guild_id is None:
            question = following(question, self.bot.conversations.before(interaction.channel_id))
        place = Place(way, interaction.user.id, interaction.guild_id, interaction.channel_id)
        generation = self.bot.catalogue.status.generation
        async with self.bot.asker.exchange():
            try:
                with self.bot.asker.admitted(question, person=place.person, guild=place.guild, generation=generation):
                    await interaction.response.defer(ephemeral=hidden, thinking=True)
                    offer = not hidden and buttons.may_offer(interaction.channel)
                    card = await answer(self.bot, question, place, asked=question.text, thread=offer)
            except Refusal as refusal:
                self.bot.metrics.refused(refusal.reason)
                log.info("refused %s", pairs({**place.fields(), "reason": refusal.reason}))
                await delivery.say(interaction, str(refusal))
                return
            sent = await delivery.complete(interaction, card)
        channel = interaction.channel_id if in_thread or interaction.guild_id is None else None
        self.bot.conversations.remember(question, sent.id if sent else None, channel)

    @property
    def _me(self) -> discord.ClientUser:
        return cast("discord.ClientUser", self.bot.user)

    def _addressed(self, message: discord.Message) -> bool:
        if message.author.bot or message.webhook_id is not None:
            return False
        if message.type not in {discord.MessageType.default, discord.MessageType.reply}:
            return False
        if message.guild is None or self._me in message.mentions or self._replied(message) is not None:
            return True
        own = isinstance(message.channel, discord.Thread) and message.channel.owner_id == self._me.id
        return own and self.bot.settings.message_content

    def _seen(self, message: int) -> bool:
        """Whether a message was handled before, as when the gateway sends it again."""
        if message in self._handled:
            return True
        self._handled[message] = None
        return False

    def _replied(self, message: discord.Message) -> discord.Message | None:
        """The message of ours that this one replies to."""
        reference = message.reference
        if reference is None or reference.type is not discord.MessageReferenceType.reply:
            return None
        resolved = reference.resolved
        return resolved if isinstance(resolved, discord.Message) and resolved.author.id == self._me.id else None

    async def _before(self, message: discord.Message) -> Question | None:
        """The question before this one: of the answer replied to, else of the thread or DM."""
        replied = self._replied(message)
        if replied is not None:
            known = self.bot.conversations.before(replied.id)
            if known is None and (text := await question_lookup.question_text(replied, self._me)):
                known = Question(text)
            return known
        if isinstance(message.channel, discord.Thread) or message.guild is None:
            return self.bot.conversations.before(message.channel.id)
        return None

    async def _hint(self, message: discord.Message, line: str) -> None:
        """A polite line to the person alone: in the DM they wrote in, else as a DM, else not at all."""
        card: Card = notice(line)
        if message.guild is None:
            await delivery.reply(message, card)
        elif not self.bot.asker.hinted(message.author.id):
            await delivery.direct(message.author, card)


async def setup(bot: StoryBot) -> None:
    await bot.add_cog(Ask(bot))
