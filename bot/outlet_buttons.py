"""The buttons of the comparisons. As all buttons they carry what they need and outlive a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.buttons import REBUILT, Press
from bot.cards import custom_ids
from bot.cards.card import Card, layout, notice
from bot.cards.comparison import DIFFERENCES_ON_PAGE, differences_card, otherwise_card, timeline_card
from bot.delivery import respond

if TYPE_CHECKING:
    from bot.client import StoryBot
    from index import StoryFace


def differences_page(story: StoryFace, generation: str, page: int) -> Card:
    """A page of the differences; computes, so it belongs in a thread."""
    count = len(story.differences())
    last = max(0, -(-count // DIFFERENCES_ON_PAGE) - 1)
    page = min(max(page, 0), last)
    first = page * DIFFERENCES_ON_PAGE
    return differences_card(story.differences(first, DIFFERENCES_ON_PAGE), count, generation, page)


class AcrossPage(Press, template=custom_ids.ACROSS):
    """Another page of `/differences` or `/timeline`, or the first one, from the story's card."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        live = bot.catalogue.status.generation
        if custom_ids.short(live) != self.match["generation"]:
            await respond(interaction, notice(REBUILT))
            return
        what, page = self.match["what"], int(self.match["page"])
        turning = interaction.message is not None and not _is_story(interaction.message)
        await interaction.response.defer(ephemeral=True, thinking=not turning)
        if what == "d":
            card = await bot.lookup(differences_page, bot.story, live, page)
        else:
            card = timeline_card(await bot.lookup(bot.story.timeline), live, page)
        if turning:
            await interaction.edit_original_response(view=layout(card))
        else:
            await respond(interaction, card)


class ShowOtherwise(Press, template=custom_ids.OTHERWISE):
    """How other outlets print what an answer rests on."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        if custom_ids.short(bot.catalogue.status.generation) != self.match["generation"]:
            await respond(interaction, notice(REBUILT))
            return
        numbers = custom_ids.numbers(self.match["numbers"])
        found = [one for number in numbers for one in await bot.lookup(bot.story.differences, number, 1)]
        await respond(interaction, otherwise_card(found) if found else notice(REBUILT))


def _is_story(message: discord.Message) -> bool:
    """Whether a press came from the story's card, which stays as it is: it alone has both kinds of button."""
    text = str([component.to_dict() for component in message.components])
    return "story:x:d:" in text and "story:x:l:" in text


OUTLET_BUTTONS: tuple[type[Press], ...] = (AcrossPage, ShowOtherwise)
