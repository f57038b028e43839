"""Evidence: /check for a proof card, and /edits of an article."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot import delivery
from bot.answering import look_up
from bot.cards import custom_ids
from bot.cards.card import Card
from bot.cards.evidence import check_card
from bot.messages import t
from bot.pages import list_page
from bot.slash_commands import add_menu, slash_command
from bot.story_catalogue import article_choices, article_named
from index import LARGEST_CARD

if TYPE_CHECKING:
    from bot.client import StoryBot

_CARDS = (".png", ".jpg", ".jpeg", ".webp", ".json")


class Evidence(commands.Cog):
    """Checks proof cards, and shows what outlets changed after publication."""

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot
        add_menu(bot, "check-proof", self.check_message)

    @slash_command("check")
    async def check(self, interaction: discord.Interaction[StoryBot], card: discord.Attachment) -> None:
        await self._check(interaction, card)

    async def check_message(self, interaction: discord.Interaction[StoryBot], message: discord.Message) -> None:
        """*Check proof*: checks the first picture or JSON file of a message."""
        card = next((one for one in _files_of(message) if one.filename.casefold().endswith(_CARDS)), None)
        if card is None:
            await delivery.say(interaction, t("proof.no_file"))
            return
        await self._check(interaction, card)

    async def _check(self, interaction: discord.Interaction[StoryBot], card: discord.Attachment) -> None:
        if card.size > LARGEST_CARD:
            await delivery.say(interaction, t("proof.too_large", megabytes=LARGEST_CARD // 2**20))
            return
        data = bytearray()

        async def fetch() -> None:
            data.extend(await card.read())

        def make_card() -> Card:
            return check_card(self.bot.story.check_proof(bytes(data)))

        try:
            await look_up(self.bot, interaction, card.filename[:100], make_card, fetch=fetch)
        except discord.HTTPException:  # of the download: `look_up` handles those of sending
            await delivery.say(interaction, t("proof.gone"))

    @slash_command("edits")
    async def edits(self, interaction: discord.Interaction[StoryBot], article: str) -> None:
        source = article_named(self.bot.catalogue, article)
        if source is None:
            await delivery.say(interaction, t("edits.no_article"))
            return
        await look_up(self.bot, interaction, "edits", partial(list_page, self.bot, custom_ids.edits(source.article), 0))

    @edits.autocomplete("article")
    async def articles(
        self, interaction: discord.Interaction[StoryBot], current: str
    ) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=name, value=key) for name, key in article_choices(self.bot.catalogue, current)]


def _files_of(message: discord.Message) -> Iterator[discord.Attachment]:
    """Yields the attachments of a message and of what it forwards."""
    yield from message.attachments
    for snapshot in message.message_snapshots:
        yield from snapshot.attachments
