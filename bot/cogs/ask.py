"""Asking by command: /ask, and *Ask about this* and *Find the source* in a message's menu."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, delivery
from bot.answering import answer_interaction, look_up
from bot.cards.answer import found_card
from bot.cards.card import Card
from bot.cards.comparison import quote_card
from bot.cards.custom_ids import current_story
from bot.current_story import story_choices
from bot.markdown import all_text
from bot.messages import t
from bot.queue import LONGEST_QUESTION
from bot.slash_commands import add_menu, slash_command
from bot.story_catalogue import date_choices, outlet_choices, read_day
from index import Question

if TYPE_CHECKING:
    from bot.client import StoryBot


class Ask(commands.Cog):
    """Commands that take a question, or a message as the question."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot
        add_menu(bot, "ask-about-this", self.ask_about)
        add_menu(bot, "find-the-source", self.find_source)

    @slash_command("ask")
    async def ask(
        self,
        interaction: discord.Interaction[StoryBot],
        question: app_commands.Range[str, 1, LONGEST_QUESTION],
        outlet: str | None = None,
        after: str | None = None,
        before: str | None = None,
        story: str | None = None,
        private: bool = False,
    ) -> None:
        """/ask question outlet after before story private. The story was entered when the command arrived."""
        try:
            since: date | None = read_day(after) if after else None
            until: date | None = read_day(before) if before else None
        except ValueError as error:
            await delivery.say(interaction, str(error))
            return
        asked = Question(question, outlet=outlet, after=since, until=until)
        await answer_interaction(self.bot, interaction, asked, way="slash", private=private)
        if story and self.bot.current.several and (interaction.guild_id is None or access.user_installed(interaction)):
            person = self.bot.hashed(interaction.user.id)
            await self.bot.story_choices.choose(person, current_story(), server=None)

    @ask.autocomplete("outlet")
    async def outlets(self, interaction: discord.Interaction[StoryBot], current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=name, value=name) for name in outlet_choices(self.bot.catalogue, current)]

    @ask.autocomplete("after")
    @ask.autocomplete("before")
    async def dates(self, interaction: discord.Interaction[StoryBot], current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=name, value=iso) for name, iso in date_choices(self.bot.catalogue, current)]

    @ask.autocomplete("story")
    async def stories(self, interaction: discord.Interaction[StoryBot], current: str) -> list[app_commands.Choice[str]]:
        guild = None if access.user_installed(interaction) else interaction.guild_id
        return story_choices(self.bot.current.offered(guild), current)

    async def ask_about(self, interaction: discord.Interaction[StoryBot], message: discord.Message) -> None:
        """*Ask about this*: asks the text of a message."""
        if text := await self._text_of(message, interaction, t("ask.no_words_to_ask")):
            await answer_interaction(self.bot, interaction, Question(text), way="menu", private=False)

    async def find_source(self, interaction: discord.Interaction[StoryBot], message: discord.Message) -> None:
        """*Find the source*: which articles print this text, exactly or nearly."""
        if text := await self._text_of(message, interaction, t("ask.no_words_to_find")):
            await look_up(self.bot, interaction, text, partial(source_card, self.bot, text))

    async def _text_of(
        self, message: discord.Message, interaction: discord.Interaction[StoryBot], if_empty: str
    ) -> str:
        """Returns the text of a message, up to the length of a question; if there is none, says why and returns ""."""
        opted_out = self.bot.hashed(message.author.id) in self.bot.opt_outs.people
        text = "" if opted_out else all_text(message, self.bot.me.id)[:LONGEST_QUESTION]
        if not text:
            await delivery.say(interaction, t("access.author_opted_out") if opted_out else if_empty)
        return text


def source_card(bot: StoryBot, text: str) -> Card:
    """Returns who said these words and how each outlet prints them, or else the nearest passages.

    It blocks, so call it in a worker thread.
    """
    said = bot.story.quote(text)
    quoted = said.printed in ("exact", "part")
    printed = () if quoted else bot.story.find_words(text)
    return quote_card(said) if said.found and not printed else found_card(text, printed)
