"""The buttons of the bot's cards: further excerpts, differences, proofs, asking again, and stopping a watch."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import discord

from bot.answering import answer_interaction
from bot.cards import custom_ids
from bot.cards.answer import context_card, left_out_note, more_card, nearest_card
from bot.cards.comparison import otherwise_card
from bot.cards.evidence import proof_card
from bot.delivery import long_id_behind, respond, say
from bot.messages import t
from bot.posted_answers import question_behind
from bot.press import Press, find_or_explain
from bot.rating import Rate
from bot.sharing import Delete, Discuss, Share
from index import Citation, Picture

if TYPE_CHECKING:
    from bot.client import StoryBot
    from index import Story

AROUND = 3
"""How many sentences *Context* shows on each side."""


class MoreContext(Press, template=custom_ids.CONTEXT):
    """Shows the sentences around the answering one."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        if (found := await find_or_explain(bot, interaction, self.places, AROUND)) is not None:
            await respond(interaction, context_card(found.excerpts[0].passage, found.excerpts[0].answer))


class MoreExcerpts(Press, template=custom_ids.MORE):
    """Shows further excerpts on the question."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        if (found := await find_or_explain(bot, interaction, self.places, 1)) is not None:
            await respond(interaction, left_out_note(more_card(found.excerpts), found.changed))


class ShowNearest(Press, template=custom_ids.NEAREST):
    """Shows the nearest excerpts to a declined question."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        if (found := await find_or_explain(bot, interaction, self.places)) is not None:
            await respond(interaction, left_out_note(nearest_card(found.excerpts), found.changed))


class ShowOtherwise(Press, template=custom_ids.OTHERWISE):
    """Shows what other outlets report differently from an answer."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        found = await find_or_explain(bot, interaction, self.places)
        if found is None:
            return
        others = await bot.lookup(bot.story.differences_touching, [excerpt.answer for excerpt in found.excerpts])
        if others:
            await respond(interaction, left_out_note(otherwise_card(others), found.changed))
        else:
            await say(interaction, t("press.nobody_otherwise"))


class ShowProof(Press, template=custom_ids.PROOF):
    """Draws a proof card of each excerpt, with its claim embedded."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        found = await find_or_explain(bot, interaction, self.places)
        if found is None:
            return
        drawn = await bot.lookup(_draw_proofs, bot.story, [excerpt.answer for excerpt in found.excerpts])
        await respond(interaction, left_out_note(proof_card(drawn), found.changed))


def _draw_proofs(story: Story, sentences: Sequence[Citation]) -> tuple[Picture, ...]:
    return tuple(story.proof(one.source.article, one.start, one.end) for one in sentences)


class AskAgain(Press, template=custom_ids.ASK_AGAIN):
    """Asks the question of an old answer again, for the person who pressed only."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        asked = int(self.match["message"], 36)
        seal = custom_ids.seal(asked, interaction.user.id, bot.salt)
        known = bot.conversations.before(asked) if hmac.compare_digest(seal, self.match["seal"]) else None
        if known is None and interaction.message is not None:
            known = await question_behind(bot, interaction.message)
        if known is None:
            await say(interaction, t("press.question_unknown"))
            return
        await answer_interaction(bot, interaction, known, way="again", private=True, follows=False)


class StopWatch(Press, template=custom_ids.STOP_WATCH):
    """Stops a watch: for its person, or for moderators if it belongs to a channel."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        watch = await bot.watches.find(int(self.match["watch"], 36))
        if watch is None:
            await say(interaction, t("watch.unknown"))
            return
        moderates = watch.server is not None and interaction.guild_id == watch.server
        if watch.person != interaction.user.id and not (moderates and interaction.permissions.manage_guild):
            await say(interaction, t("watch.not_yours"))
            return
        await bot.watches.remove(watch.id)
        await say(interaction, t("watch.stopped"))


class LongIdButton(Press, template=custom_ids.SHORTENED):
    """A button whose custom id was too long and is stored in the database."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        whole = await long_id_behind(bot.database, self.match.string)
        for press in BUTTONS:
            if whole is not None and (match := press.matching(whole)) is not None:
                await press(discord.ui.Button(custom_id=whole), match).press(bot, interaction)
                return
        await say(interaction, t("press.retired"))


class Retired(Press, template=custom_ids.EARLIER):
    """A button of an earlier version."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await say(interaction, t("press.retired"))


BUTTONS: tuple[type[Press], ...] = (
    MoreContext, MoreExcerpts, ShowNearest, ShowOtherwise, ShowProof, AskAgain, Rate, Discuss, Delete, Share,
    StopWatch, LongIdButton, Retired,
)  # fmt: skip
