"""Paged lists. The person who asked for a list turns its pages; others get a private copy.

A list is identified by its custom id (`custom_ids.sources`, `outlet`, `edits`, `differences`, `timeline`). Pages always
show the live generation; if the index was rebuilt since the list was shown, the page says so.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
from cachetools import LRUCache

from bot import access, delivery
from bot.cards import custom_ids
from bot.cards.answer import deletable
from bot.cards.card import Card, Text, notice
from bot.cards.comparison import DIFFERENCES_ON_PAGE, differences_card, picture_label, picture_lead, timeline_card
from bot.cards.evidence import edits_card
from bot.cards.paging import clamp_page
from bot.cards.sources import outlet_card, sources_card
from bot.messages import spoken, t
from bot.press import Press
from index import draw_timeline

if TYPE_CHECKING:
    from bot.client import StoryBot
    from index import CitedDate, Picture, Story

_LONGEST_NUMBER = 6


_DRAWINGS = 8


class Drawings:
    """Pictures of timelines, drawn once per generation and language."""

    def __init__(self) -> None:
        self._drawn: LRUCache[tuple[str, str, str], Picture] = LRUCache(_DRAWINGS)
        self._drawing = threading.Lock()

    def timeline(self, title: str, generation: str, dated: tuple[CitedDate, ...]) -> Picture:
        """Draws the timeline of a generation. It blocks, so call it in a worker thread."""
        key = (title, generation, spoken())
        with self._drawing:
            if key not in self._drawn:
                self._drawn[key] = draw_timeline(title, dated, label=picture_label, lead=picture_lead)
            return self._drawn[key]


def list_page(bot: StoryBot, listed: str, number: int) -> Card:
    """Returns page `number` (from 0) of a list on the live generation, at most the last page.

    It blocks, so call it in a worker thread.
    """
    catalogue, live = bot.catalogue, bot.catalogue.status.generation
    kind, key = listed[0], listed[1:]
    if kind == "s":
        return sources_card(catalogue.sources, number)
    if kind == "o":
        name = next((one.name for one in catalogue.outlets if custom_ids.outlet(one.name) == listed), None)
        if name is None:
            return notice(t("sources.outlet_gone"))
        return outlet_card([source for source in catalogue.sources if source.outlet == name], name, number)
    if kind == "e":
        source = catalogue.by_key.get(key)
        if source is None:
            return notice(t("answer.article_gone"))
        return edits_card(source, bot.story.edits(source.article), number)
    if kind == "d":
        card = differences_page(bot.story, live, number)
    else:
        dated = bot.story.timeline()
        card = timeline_card(dated, live, number)
        if dated:
            card = replace(card, pictures=(bot.drawings.timeline(catalogue.status.title, live, dated),))
    return (
        card
        if custom_ids.generation_key(live) == key
        else replace(card, blocks=(*card.blocks, Text(f"-# {t('page.rebuilt')}")))
    )


def differences_page(story: Story, generation: str, page: int) -> Card:
    """Returns a page of the differences. It blocks, so call it in a worker thread."""
    count = len(story.differences())
    page, _ = clamp_page(count, DIFFERENCES_ON_PAGE, page)
    shown = story.differences(page * DIFFERENCES_ON_PAGE, DIFFERENCES_ON_PAGE)
    return differences_card(shown, count, generation, page)


async def _show(bot: StoryBot, interaction: discord.Interaction[Any], listed: str, number: int, *, turn: bool) -> None:
    """Turns the page for the person who asked for the list; others get a private copy, which they can turn."""
    message = interaction.message
    turn = turn and not _is_someone_elses(interaction)
    await interaction.response.defer(ephemeral=True, thinking=not turn)
    access.speak_to_readers(interaction, hidden=not turn or message is None or message.flags.ephemeral)
    card = await bot.lookup(list_page, bot, listed, number)
    if turn and message is not None and not message.flags.ephemeral:
        card = deletable(card, interaction.user.id)
    if turn:
        await delivery.complete(interaction, card)
    else:
        await delivery.respond(interaction, card)


def _is_someone_elses(interaction: discord.Interaction[Any]) -> bool:
    """Returns whether the message answers a command of somebody else."""
    given = interaction.message.interaction_metadata if interaction.message is not None else None
    return given is not None and given.user.id != interaction.user.id


class TurnPage(Press, template=custom_ids.TURN):
    """Turns to another page. From the story card, opens the first page as a new message."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        turn = self.match["mark"] != "s"
        await _show(bot, interaction, self.match["list"], int(self.match["page"]), turn=turn)


class ChoosePage(Press, template=custom_ids.JUMP):
    """Asks which page to go to."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_modal(WhichPage(self.match.string))


class WhichPage(discord.ui.Modal):
    """The form for a page number. `page_chosen` handles what is submitted."""

    def __init__(self, custom_id: str) -> None:
        super().__init__(title=t("page.choose"), custom_id=custom_id)
        self.add_item(discord.ui.TextInput(label=t("page.which"), custom_id="number", max_length=_LONGEST_NUMBER))
        self.stop()


async def page_chosen(
    bot: StoryBot, interaction: discord.Interaction[Any], match: re.Match[str], fields: Mapping[str, str]
) -> None:
    """Shows the page whose number was submitted."""
    text = fields.get("number", "")
    if not text.isdecimal():
        await delivery.say(interaction, t("page.no_number"))
        return
    await _show(bot, interaction, match["list"], int(text) - 1, turn=True)


PAGES: tuple[type[Press], ...] = (TurnPage, ChoosePage)
