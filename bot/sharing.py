"""What people can do with an answer's message: post a private one publicly, discuss it in a thread, delete it."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import discord

from bot import access, posted_answers
from bot.cards import custom_ids
from bot.cards.card import notice
from bot.cards.custom_ids import SentencePlace, current_story
from bot.delivery import UNDELIVERED, layout, long_id_behind, say
from bot.markdown import escape_line, unescape
from bot.messages import speaking, t
from bot.press import Press, find, say_what_changed
from bot.telemetry import log, pairs

if TYPE_CHECKING:
    from bot.client import StoryBot

_HAS_THREAD, _TOO_MANY_THREADS = 160004, 160006
_LONGEST_THREAD_NAME = 90


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
    question = await posted_answers.question_behind(bot, message)
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
    with speaking(access.public_language(bot.servers.settings[interaction.guild_id], interaction.guild)):
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
        with suppress(discord.NotFound):  # pressed twice, or deleted by somebody else
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
        found = await find(bot, await _places_in(bot, message))
        if found.changed:
            bot.shared.pop(message.id, None)
            await say_what_changed(bot, interaction, found.changed)
            return
        shared = _without_button(message, custom_ids.SHARE, custom_ids.delete(interaction.user.id))
        with speaking(access.public_language(bot.servers.settings[interaction.guild_id], interaction.guild)):
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
    settings = bot.servers.settings[interaction.guild_id]
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


async def _places_in(bot: StoryBot, message: discord.Message) -> list[SentencePlace]:
    """Returns the sentences to which a message's buttons lead."""
    found: list[SentencePlace] = []
    for custom_id in posted_answers.custom_ids_in(message):
        is_short = re.fullmatch(custom_ids.SHORTENED, custom_id) is not None
        whole = await long_id_behind(bot.database, custom_id) if is_short else custom_id
        found += custom_ids.places_in(whole or "")
    return found
