"""The buttons. Each is matched by its custom id alone, so it works after a restart and for as long as its message does.

What a press shows is cut from the articles anew. Where the index has been rebuilt since, the sentence numbers in the id
mean nothing any more, and the person is told so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self, cast

import discord

from bot import question_lookup
from bot.cards import custom_ids
from bot.cards.answer import context_card, more_card, nearest_card
from bot.cards.card import Button, Card, layout, notice
from bot.cards.comparison import DIFFERENCES_ON_PAGE, differences_card, otherwise_card, timeline_card
from bot.cards.escaping import read_back, shown_line
from bot.cards.excerpts import single
from bot.cards.sources import outlet_card, sources_card
from bot.delivery import respond, say
from bot.failures import interaction_failed, served
from bot.logs import log, pairs
from bot.state import feedback
from index import Citation, Excerpt, GenerationError

if TYPE_CHECKING:
    from bot.client import StoryBot
    from index import StoryFace


_HAS_THREAD = 160004
_NAME = 90


def may_offer(channel: object) -> bool:
    """Whether a thread can be opened from a message here: in a server's text or news channel, where that is allowed."""
    if not isinstance(channel, discord.TextChannel):
        return False
    me = channel.guild.me
    return me is None or channel.permissions_for(me).create_public_threads


def delete_button(asker: int) -> Button:
    """Deletes an answer, for who asked it and for moderators."""
    return Button("", custom_ids.delete(asker), "🗑️")


async def open_thread(bot: StoryBot, interaction: discord.Interaction[Any]) -> str:
    """Opens a thread on the pressed message and says in it how to go on; the line for who pressed."""
    message = interaction.message
    if message is None or bot.user is None or not may_offer(interaction.channel):
        return "A thread can only be opened in a server's text channel."
    known = bot.conversations.before(message.id)
    text = known.text if known is not None else await question_lookup.question_text(message, bot.user)
    try:
        thread = await message.create_thread(name=_name(text), auto_archive_duration=1440)
    except discord.Forbidden:
        return "I may not open threads here. `/status` tells a moderator what is missing."
    except discord.HTTPException as error:
        if error.code == _HAS_THREAD:
            return f"There is a thread already: <#{message.id}>"
        log.warning("thread %s", pairs({"channel": interaction.channel_id, "status": error.status, "code": error.code}))
        return "Discord did not let me open a thread."
    await bot.conversations.remember_as(thread.id, message.id)
    how = "Just ask on" if bot.settings.message_content else "Mention me to ask on"
    try:
        await thread.send(view=layout(notice(f"{how}; I follow what was asked here before.")))
    except discord.HTTPException as error:
        log.warning("thread %s", pairs({"channel": thread.id, "status": error.status, "code": error.code}))
    return f"Opened <#{thread.id}>"


def _name(question: str | None) -> str:
    return read_back(shown_line(question, _NAME)) if question else "About this answer"


REBUILT = (
    "The index has been rebuilt since this was shown, so I cannot tell what stood there. "
    "Ask again for an answer from the articles as they are now."
)
AROUND = 3
"""Sentences on each side that *More context* shows."""


class Press(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"story:never"):
    """A button known by its id. Subclasses say what a press does; whatever it raises goes through the gateway."""

    def __init__(self, item: discord.ui.Button[Any], match: re.Match[str]) -> None:
        super().__init__(item)
        self.match = match

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(cast("discord.ui.Button[Any]", item), match)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        try:
            if await served(interaction):
                await self.press(cast("StoryBot", interaction.client), interaction)
        except Exception as error:  # the gateway sorts them
            await interaction_failed(interaction, error)

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        raise NotImplementedError


class MoreContext(Press, template=custom_ids.CONTEXT):
    """The sentences around the answering one."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await _sentences(bot, self.match["generation"], custom_ids.numbers(self.match["sentences"]), AROUND)
        card = context_card(found[0].passage, found[0].answer) if found else notice(REBUILT)
        await respond(interaction, card)


class MoreExcerpts(Press, template=custom_ids.MORE):
    """What else bears on the question."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await _sentences(bot, self.match["generation"], custom_ids.numbers(self.match["sentences"]), 1)
        await respond(interaction, more_card(found, bot.catalogue.status.generation) if found else notice(REBUILT))


class ShowNearest(Press, template=custom_ids.NEAREST):
    """What lay nearest to a question that was declined."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await _sentences(bot, self.match["generation"], custom_ids.numbers(self.match["sentences"]), 0)
        await respond(interaction, nearest_card(found, bot.catalogue.status.generation) if found else notice(REBUILT))


class Rate(Press, template=custom_ids.RATE):
    """👍 thanks and keeps it; 👎 keeps it and asks for a reason, which may be left out."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        message = interaction.message
        if message is None or bot.user is None:
            return
        good = self.match["verdict"] == "u"
        person = feedback.hashed(interaction.user.id, bot.salt)
        if good:
            await interaction.response.defer(ephemeral=True, thinking=True)
        else:
            await interaction.response.send_modal(Reason(bot, message.id, person))
        cited = await _sentences(bot, self.match["generation"], custom_ids.numbers(self.match["sentences"]), 0)
        known = bot.conversations.before(message.id)
        question = known.text if known is not None else await question_lookup.question_text(message, bot.user)
        rating = feedback.Rating(
            message=message.id,
            person=person,
            good=good,
            answered=self.match["kind"] == "a",
            question=question,
            generation=self.match["generation"],
            cited=tuple(excerpt.answer for excerpt in cited),
        )
        await feedback.store_rating(bot.database, rating)
        if good:
            lost = (
                ""
                if cited or not self.match["sentences"]
                else " The index has been rebuilt since, so without excerpts."
            )
            await say(interaction, f"Thank you, that is kept.{lost} `/forget-me` deletes it.")


class Reason(discord.ui.Modal, title="What was wrong with it?"):
    """The optional reason behind a 👎; the rating itself is kept by then."""

    reason: discord.ui.TextInput[Self] = discord.ui.TextInput(
        label="In a few words (you may leave this out)",
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=feedback.LONGEST_REASON,
    )

    def __init__(self, bot: StoryBot, message: int, person: str) -> None:
        super().__init__(timeout=900)
        self._bot, self._message, self._person = bot, message, person

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        if text := self.reason.value.strip():
            await feedback.give_reason(self._bot.database, self._message, self._person, text)
        await say(interaction, "Thank you, that is kept. `/forget-me` deletes it.")

    async def on_error(  # type: ignore[override]  # discord.py gives modals no item
        self, interaction: discord.Interaction[Any], error: Exception, /
    ) -> None:
        await interaction_failed(interaction, error)


class SourcesPage(Press, template=custom_ids.SOURCES):
    """Another page of `/sources`."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await _turn(interaction, sources_card(bot.catalogue.sources, int(self.match["page"])))


class OutletPage(Press, template=custom_ids.OUTLET):
    """Another page of `/source`."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        catalogue, number = bot.catalogue, int(self.match["outlet"])
        generation = catalogue.status.generation
        if custom_ids.short(generation) != self.match["generation"] or number >= len(catalogue.outlets):
            await say(interaction, "The index has been rebuilt since. Please ask with `/source` again.")
            return
        outlet = catalogue.outlets[number]
        held = [source for source in catalogue.sources if source.outlet == outlet]
        await _turn(interaction, outlet_card(held, outlet, number, generation, int(self.match["page"])))


class Discuss(Press, template=custom_ids.THREAD):
    """Opens a thread on the answer."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await say(interaction, await open_thread(bot, interaction))


class Delete(Press, template=custom_ids.DELETE):
    """Deletes the answer, for who asked it and for those who may delete messages."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        asked = interaction.user.id in custom_ids.numbers(self.match["asker"])
        if not asked and not interaction.permissions.manage_messages:
            await say(interaction, "Only who asked, or a moderator, can delete this answer.")
            return
        await interaction.response.defer()
        await interaction.delete_original_response()


BUTTONS: tuple[type[Press], ...] = (
    MoreContext, MoreExcerpts, ShowNearest, Rate, SourcesPage, OutletPage, Discuss, Delete,
)  # fmt: skip


async def _turn(interaction: discord.Interaction[Any], card: Card) -> None:
    """Turns the page for who asked for it; others get a copy of their own, which they turn alone."""
    if _is_anothers(interaction):
        await interaction.response.send_message(view=layout(card), ephemeral=True)
    else:
        await interaction.response.edit_message(view=layout(card))


def _is_anothers(interaction: discord.Interaction[Any]) -> bool:
    """Whether a message answers a command that somebody else gave."""
    given = interaction.message.interaction_metadata if interaction.message is not None else None
    return given is not None and given.user.id != interaction.user.id


async def _sentences(bot: StoryBot, generation: str, numbers: Sequence[int], around: int) -> list[Excerpt]:
    """The numbered sentences with those around them, cut anew; none where the generation is not the live one."""
    live = bot.catalogue.status.generation
    if custom_ids.short(live) != generation:
        return []

    def cut() -> list[Excerpt]:
        found: list[Excerpt] = []
        for number in numbers:
            sentence: Citation = bot.story.around(live, number, 0)
            passage = bot.story.around(live, number, around) if around else sentence
            found.append(single(passage, sentence, number))
        return found

    try:
        return await bot.lookup(cut)
    except GenerationError:
        if custom_ids.short((await bot.lookup(bot.story.status)).generation) != generation:
            return []  # swapped a moment ago
        raise


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
        turning = (
            interaction.message is not None and not _is_story(interaction.message) and not _is_anothers(interaction)
        )
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
