"""What the buttons of the bot's cards share.

A button is matched by its custom id alone, so it works as long as its message exists, also after a restart. What it
shows is cut from the articles again, by article, checksum and span. If its article has changed, the person is told so
and offered to ask again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self, cast

import discord

from bot import posted_answers
from bot.cards import custom_ids
from bot.cards.answer import as_excerpt, changed_card
from bot.cards.custom_ids import SentencePlace
from bot.delivery import respond
from bot.failures import interaction_failed, served
from index import ArticleDrifted, Excerpt, GenerationError, Source

if TYPE_CHECKING:
    from bot.client import StoryBot
    from index import Story


class Press(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"story:never"):
    """A button recognised by its custom id. Subclasses implement `press`; its errors go to the error gateway."""

    def __init__(self, item: discord.ui.Button[Any], match: re.Match[str]) -> None:
        super().__init__(item)
        self.match = match

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(cast("discord.ui.Button[Any]", item), match)

    @classmethod
    def matching(cls, custom_id: str) -> re.Match[str] | None:
        """Matches a custom id against this button's template."""
        return cls.__discord_ui_compiled_template__.fullmatch(custom_id)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        try:
            if await served(interaction):
                bot = cast("StoryBot", interaction.client)
                await self.press(bot, interaction)
                await bot.watching.hint(interaction)
        except Exception as error:  # reported by the error gateway
            await interaction_failed(interaction, error)

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        raise NotImplementedError

    @property
    def places(self) -> tuple[SentencePlace, ...]:
        return custom_ids.places(self.match["places"])


@dataclass(slots=True)
class Found:
    """The current text at a button's places: excerpts, and the articles of those that changed (None: removed)."""

    excerpts: list[Excerpt] = field(default_factory=list)
    changed: list[Source | None] = field(default_factory=list)


async def find(bot: StoryBot, places: Sequence[SentencePlace], around: int = 0) -> Found:
    """Cuts the sentences at these places again, with `around` more on each side.

    Raises:
        ArticleDrifted: an article was changed and the index has not been rebuilt yet.
    """
    named = [(place, bot.catalogue.by_key.get(place.article)) for place in places]
    return await bot.lookup(_current_text, bot.story, named, around)


def _current_text(story: Story, named: Iterable[tuple[SentencePlace, Source | None]], around: int) -> Found:
    found = Found()
    for place, source in named:
        try:
            if source is None:
                raise GenerationError("The article is no longer in the story.")
            sentence = story.around(source.article, place.start, place.end, 0)
            if custom_ids.checksum(sentence) != place.checksum:
                raise GenerationError("The article has changed.")
            passage = story.around(source.article, place.start, place.end, around) if around else sentence
        except ArticleDrifted:
            raise
        except GenerationError:
            found.changed += [] if source in found.changed else [source]
        else:
            found.excerpts.append(as_excerpt(passage, sentence, 0))
    return found


async def find_or_explain(
    bot: StoryBot, interaction: discord.Interaction[Any], places: Sequence[SentencePlace], around: int = 0
) -> Found | None:
    """Like `find`; if nothing is left, tells the person what changed and returns None."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    found = await find(bot, places, around)
    if found.excerpts:
        return found
    await say_what_changed(bot, interaction, found.changed)
    return None


async def say_what_changed(
    bot: StoryBot, interaction: discord.Interaction[Any], changed: Sequence[Source | None]
) -> None:
    """Says which articles have changed, and offers to ask again if the question is known."""
    message = interaction.message
    asked = await posted_answers.question_behind(bot, message) if message is not None else None
    again = custom_ids.ask_again(message.id if message is not None else 0, interaction.user.id, bot.salt)
    await respond(interaction, changed_card(changed, asked.text if asked is not None else None, again))
