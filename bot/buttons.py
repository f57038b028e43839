"""The buttons of the bot's cards.

A button is matched by its custom id alone, so it works after a restart and as long as its message exists. Whatever it
shows is cut from the articles again, by article, checksum and span. After a rebuild it works as long as its article is
unchanged; otherwise the person is told what changed and offered to ask again.
"""

from __future__ import annotations

import asyncio
import hmac
import re
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self, cast

import discord

from bot import access, question_lookup
from bot.answering import answer_interaction
from bot.cards import custom_ids
from bot.cards.answer import changed_card, context_card, left_out_note, more_card, nearest_card
from bot.cards.card import layout, notice
from bot.cards.comparison import otherwise_card
from bot.cards.custom_ids import SentencePlace, current_story
from bot.cards.escaping import escape_line, unescape
from bot.cards.evidence import proof_card
from bot.cards.excerpts import as_excerpt
from bot.delivery import UNDELIVERED, respond, say
from bot.failures import interaction_failed, served
from bot.logs import log, pairs
from bot.messages import speaking, t
from bot.state import feedback, people
from bot.state.database_errors import DatabaseTrouble
from index import ArticleDrifted, Citation, Excerpt, GenerationError, Picture, Source

if TYPE_CHECKING:
    from bot.client import StoryBot
    from index import StoryFace


_HAS_THREAD, _TOO_MANY_THREADS = 160004, 160006
_LONGEST_THREAD_NAME = 90
_LOOK_SECONDS = 1.5
"""How long a press may wait for the database before it is acknowledged."""
AROUND = 3
"""How many sentences *Context* shows on each side."""


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


def _current_text(story: StoryFace, named: Iterable[tuple[SentencePlace, Source | None]], around: int) -> Found:
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


async def _find_or_explain(
    bot: StoryBot, interaction: discord.Interaction[Any], places: Sequence[SentencePlace], around: int = 0
) -> Found | None:
    """As `find`; if nothing is left, tells the person what changed and returns None."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    found = await find(bot, places, around)
    if found.excerpts:
        return found
    await _say_what_changed(bot, interaction, found.changed)
    return None


class MoreContext(Press, template=custom_ids.CONTEXT):
    """Shows the sentences around the answering one."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        found = await _find_or_explain(bot, interaction, self.places, AROUND)
        if found is None:
            return
        await respond(interaction, context_card(found.excerpts[0].passage, found.excerpts[0].answer))


class MoreExcerpts(Press, template=custom_ids.MORE):
    """Shows further excerpts on the question."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        found = await _find_or_explain(bot, interaction, self.places, 1)
        if found is None:
            return
        await respond(interaction, left_out_note(more_card(found.excerpts), found.changed))


class ShowNearest(Press, template=custom_ids.NEAREST):
    """Shows the nearest excerpts to a declined question."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        found = await _find_or_explain(bot, interaction, self.places)
        if found is None:
            return
        await respond(interaction, left_out_note(nearest_card(found.excerpts), found.changed))


class ShowOtherwise(Press, template=custom_ids.OTHERWISE):
    """Shows what other outlets report differently from an answer."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        found = await _find_or_explain(bot, interaction, self.places)
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
        found = await _find_or_explain(bot, interaction, self.places)
        if found is None:
            return
        drawn = await bot.lookup(_draw_proofs, bot.story, [excerpt.answer for excerpt in found.excerpts])
        await respond(interaction, left_out_note(proof_card(drawn), found.changed))


def _draw_proofs(story: StoryFace, sentences: Sequence[Citation]) -> tuple[Picture, ...]:
    return tuple(story.proof(one.source.article, one.start, one.end) for one in sentences)


async def _say_what_changed(
    bot: StoryBot, interaction: discord.Interaction[Any], changed: Sequence[Source | None]
) -> None:
    """Says which articles have changed, and offers to ask again if the question is known."""
    message = interaction.message
    asked = await question_lookup.question_behind(bot, message) if message is not None else None
    again = custom_ids.ask_again(message.id if message is not None else 0, interaction.user.id, bot.salt)
    await respond(interaction, changed_card(changed, asked.text if asked is not None else None, again))


class AskAgain(Press, template=custom_ids.ASK_AGAIN):
    """Asks the question of an old answer again, for the person who pressed only."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        asked = int(self.match["message"], 36)
        seal = custom_ids.seal(asked, interaction.user.id, bot.salt)
        known = bot.conversations.before(asked) if hmac.compare_digest(seal, self.match["seal"]) else None
        if known is None and interaction.message is not None:
            known = await question_lookup.question_behind(bot, interaction.message)
        if known is None:
            await say(interaction, t("press.question_unknown"))
            return
        await answer_interaction(bot, interaction, known, way="again", private=True, follows=False)


class Rate(Press, template=custom_ids.RATE):
    """Stores a rating. 👎 also asks for an optional reason. Pressing the same button again withdraws the rating."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        message = interaction.message
        if message is None:
            return
        good = self.match["verdict"] == "u"
        person = people.hashed(interaction.user.id, bot.salt)
        if await _already_rated(bot, message.id, person, good=good):
            await interaction.response.defer(ephemeral=True, thinking=True)
            await feedback.withdraw(bot.database, message.id, person)
            await say(interaction, t("rating.undone"))
            return
        if good:
            await interaction.response.defer(ephemeral=True, thinking=True)
        else:
            await interaction.response.send_modal(Reason(message.id))
        lost = await self._keep(bot, message, person, good=good)
        if good:
            await say(interaction, t("rating.kept_without_excerpt" if lost else "rating.kept"))

    async def _keep(self, bot: StoryBot, message: discord.Message, person: str, *, good: bool) -> bool:
        """Stores the rating. Returns whether an excerpt could not be stored with it."""
        try:
            found = await find(bot, self.places)
        except ArticleDrifted:
            found = Found(changed=[None])
        question = await question_lookup.question_behind(bot, message)
        rating = feedback.Rating(
            message=message.id,
            person=person,
            good=good,
            answered=self.match["kind"] == "a",
            question=question.text if question is not None else None,
            generation=self.match["generation"],
            cited=tuple(excerpt.answer for excerpt in found.excerpts),
            story=current_story(),
        )
        await feedback.store_rating(bot.database, rating)
        bot.metrics.rated(good=good, story=current_story())
        return bool(found.changed)


async def _already_rated(bot: StoryBot, message: int, person: str, *, good: bool) -> bool:
    """Returns whether the person has already given this rating. It runs before the press is acknowledged, so it is
    time-limited.
    """
    try:
        async with asyncio.timeout(_LOOK_SECONDS):
            return await feedback.verdict_of(bot.database, message, person) == ("up" if good else "down")
    except (DatabaseTrouble, TimeoutError):
        return False


class Reason(discord.ui.Modal):
    """The form for the optional reason of a 👎, opened while the rating is stored.

    `reason_given` handles what is submitted, so a form that is open during a restart still works.
    """

    def __init__(self, message: int) -> None:
        super().__init__(title=t("rating.what_was_wrong"), custom_id=custom_ids.reason(message))
        self.add_item(
            discord.ui.TextInput(
                label=t("rating.in_a_few_words"),
                custom_id="reason",
                style=discord.TextStyle.paragraph,
                required=False,
                max_length=feedback.LONGEST_REASON,
            )
        )
        self.stop()


async def reason_given(
    bot: StoryBot, interaction: discord.Interaction[Any], match: re.Match[str], fields: Mapping[str, str]
) -> None:
    """Stores the reason of a 👎."""
    text = fields.get("reason", "")
    await interaction.response.defer(ephemeral=True, thinking=True)
    if text:
        person = people.hashed(interaction.user.id, bot.salt)
        await feedback.give_reason(bot.database, int(match["message"], 36), person, text)
    await say(interaction, t("rating.kept"))


class Discuss(Press, template=custom_ids.THREAD):
    """Opens a thread on the answer."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await say(interaction, await open_thread(bot, interaction))


async def open_thread(bot: StoryBot, interaction: discord.Interaction[Any]) -> str:
    """Opens a thread on the pressed message and explains in it how to ask. Returns the line for the person."""
    message = interaction.message
    if message is None or not access.may_open_thread(interaction.channel):
        return t("thread.not_here")
    question = await question_lookup.question_behind(bot, message)
    name = unescape(escape_line(question.text, _LONGEST_THREAD_NAME)) if question is not None else t("thread.name")
    try:
        thread = await message.create_thread(name=name, auto_archive_duration=1440)
    except discord.Forbidden:
        return t("thread.forbidden")
    except discord.HTTPException as error:
        if error.code == _HAS_THREAD:
            return t("thread.exists", thread=f"<#{message.id}>")
        log.warning("thread %s", pairs({"channel": interaction.channel_id, "status": error.status, "code": error.code}))
        if error.code == _TOO_MANY_THREADS:
            return t("thread.too_many")
        return t("thread.refused")
    await bot.conversations.remember_as(thread.id, message.id)
    if bot.current.several and interaction.guild_id is not None:  # the thread continues about the story of the answer
        await bot.story_choices.choose(str(thread.id), current_story(), server=interaction.guild_id)
    with speaking(access.public_language(bot.servers.get(interaction.guild_id), interaction.guild)):
        how = notice(t("thread.just_ask" if bot.settings.message_content else "thread.mention_to_ask"))
    try:
        await thread.send(view=layout(how))
    except UNDELIVERED as error:
        log.warning("thread %s", pairs({"channel": thread.id, "cause": type(error).__name__}))
    return t("thread.opened", thread=f"<#{thread.id}>")


class Delete(Press, template=custom_ids.DELETE):
    """Deletes the answer: for its asker, and for those who may manage messages."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        asked = interaction.user.id == int(self.match["asker"], 36)
        if not asked and not interaction.permissions.manage_messages:
            await say(interaction, t("delete.not_yours"))
            return
        await interaction.response.defer()
        await interaction.delete_original_response()


class Share(Press, template=custom_ids.SHARE):
    """Posts a private answer into the channel with the name of who shared it, unless its articles have changed."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        message = interaction.message
        line = _why_not_share(bot, interaction)
        if message is None or line is not None:
            await say(interaction, line or t("share.nothing"))
            return
        if message.id in bot.shared:
            await say(interaction, t("share.already"))
            return
        bot.shared[message.id] = None
        try:
            await self._post(bot, interaction, message)
        except BaseException:
            bot.shared.pop(message.id, None)
            raise

    async def _post(self, bot: StoryBot, interaction: discord.Interaction[Any], message: discord.Message) -> None:
        await interaction.response.defer()
        found = await find(bot, [place async for place in _places_in(bot, message)])
        if found.changed:
            bot.shared.pop(message.id, None)
            await _say_what_changed(bot, interaction, found.changed)
            return
        shared = _without_button(message, custom_ids.SHARE, custom_ids.delete(interaction.user.id))
        with speaking(access.public_language(bot.servers.get(interaction.guild_id), interaction.guild)):
            by = t("share.by", person=interaction.user.mention)
        shared.add_item(discord.ui.TextDisplay(f"-# {by}"))
        shared.stop()
        try:
            sent = await interaction.followup.send(view=shared, wait=True)
        except UNDELIVERED as error:
            log.warning("unshared %s", pairs({"channel": interaction.channel_id, "cause": type(error).__name__}))
            bot.shared.pop(message.id, None)
            await say(interaction, t("share.refused"))
            return
        await bot.conversations.remember_as(sent.id, message.id)
        kept = _without_button(message, custom_ids.SHARE)
        kept.stop()
        with suppress(*UNDELIVERED):  # it may have been dismissed
            await interaction.edit_original_response(view=kept)


def _why_not_share(bot: StoryBot, interaction: discord.Interaction[Any]) -> str | None:
    settings = bot.servers.get(interaction.guild_id)
    if (line := access.why_not_here(settings, interaction.channel, interaction.user)) is not None:
        return line
    thread = isinstance(interaction.channel, discord.Thread)
    may = interaction.permissions.send_messages_in_threads if thread else interaction.permissions.send_messages
    return None if may or interaction.guild_id is None else t("share.may_not_write")


def _without_button(message: discord.Message, template: str, instead: str | None = None) -> discord.ui.LayoutView:
    """Returns the message's view without the buttons matching `template`; `instead` is the id of a delete button."""
    view = discord.ui.LayoutView.from_message(message, timeout=None)
    for row in [item for item in view.walk_children() if isinstance(item, discord.ui.ActionRow)]:
        for item in list(row.children):
            if isinstance(item, discord.ui.Button) and re.fullmatch(template, item.custom_id or ""):
                row.remove_item(item)
                if instead is not None:
                    row.add_item(discord.ui.Button(emoji="🗑️", custom_id=instead))
        if not row.children:
            parent = row.parent
            (parent if isinstance(parent, discord.ui.Container) else view).remove_item(row)
    return view


async def _places_in(bot: StoryBot, message: discord.Message) -> AsyncIterator[SentencePlace]:
    """Yields the sentence places in the custom ids of a message's buttons."""
    for custom_id in question_lookup.custom_ids_in(message):
        is_short = re.fullmatch(custom_ids.SHORTENED, custom_id) is not None
        whole = (await bot.long_ids.find(custom_id) if is_short else None) or custom_id
        for press in BUTTONS:
            if (match := press.matching(whole)) is not None:
                for place in custom_ids.places(match.groupdict().get("places")):
                    yield place


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
        whole = await bot.long_ids.find(self.match.string)
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
