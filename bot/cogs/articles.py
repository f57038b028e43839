"""For editors: /article add, remove, list and log; also polls the followed sources and shows finds for review."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands, tasks

from bot import access, delivery
from bot.article_buttons import articles_page, card_of, may_edit, outcome_card
from bot.cards.card import notice
from bot.cards.custom_ids import current_story, set_current_story, story_suffix
from bot.change_queue import QueuedChange, to_nobody
from bot.editing import unreadable
from bot.failures import line_for
from bot.markdown import escape
from bot.messages import speaking, t
from bot.slash_commands import command_group, slash_command
from bot.state import article_log
from bot.story_catalogue import article_choices, article_named
from bot.telemetry import log, pairs
from index import Question, StorybotError, WaitingPage, remove_undoably

if TYPE_CHECKING:
    from bot.client import StoryBot

POLL_MINUTES = 5.0
CARDS_A_ROUND = 10
"""Pages shown in a server per poll; the others follow with the next."""


class Articles(commands.Cog):
    """Discord shows these commands to everyone, since any role may be given the right; each checks the person."""

    article = command_group("article", editors=True)

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot
        # Pages (story, id) that failed to enter without review, until a restart.
        self._kept_out: set[tuple[str, str]] = set()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Starts polling. A client that only registers commands never becomes ready."""
        if not self._poll.is_running():
            self._poll.start()

    async def cog_unload(self) -> None:
        self._poll.cancel()

    @slash_command("add", article)
    async def add(
        self,
        interaction: discord.Interaction[StoryBot],
        link: app_commands.Range[str, 1, 2000] | None = None,
        file: discord.Attachment | None = None,
    ) -> None:
        if not await may_edit(self.bot, interaction):
            return
        source = link.strip() if link is not None else file
        if source is None or (link is not None and file is not None):
            await delivery.say(interaction, t("article.link_or_file"))
            return
        if file is not None and (line := unreadable(file)) is not None:
            await delivery.say(interaction, line)
            return
        place = (interaction.user.id, interaction.guild_id)
        with self.bot.asker.admitted(Question("article"), person=place[0], guild=place[1]):
            await interaction.response.defer(ephemeral=True, thinking=True)
            try:
                name = await self.bot.editor.propose(source)
                card = await card_of(self.bot, name)
            except StorybotError as error:
                log.info("not proposed %s", pairs({"user": place[0], "guild": place[1], "cause": error.message}))
                card = notice(_why(error))
            await delivery.complete(interaction, card)

    @slash_command("remove", article)
    async def remove(self, interaction: discord.Interaction[StoryBot], article: str) -> None:
        if not await may_edit(self.bot, interaction):
            return
        source = article_named(self.bot.catalogue, article)
        if source is None:
            await delivery.say(interaction, t("article.unknown"))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        apply = partial(remove_undoably, self.bot.editor.story, source.article)
        show = partial(delivery.complete, interaction)
        change = QueuedChange("remove", apply, show, interaction.user.id, interaction.guild_id)
        outcome = await self.bot.editor.changes.make(change)
        await delivery.complete(interaction, outcome_card(outcome, "remove"))

    @remove.autocomplete("article")
    async def articles(
        self, interaction: discord.Interaction[StoryBot], current: str
    ) -> list[app_commands.Choice[str]]:
        if access.why_not_edit(interaction) is not None:
            return []
        found = article_choices(self.bot.catalogue, current)
        return [app_commands.Choice(name=name, value=key) for name, key in found]

    @slash_command("list", article)
    async def listed(self, interaction: discord.Interaction[StoryBot]) -> None:
        if await may_edit(self.bot, interaction):
            await interaction.response.defer(ephemeral=True, thinking=True)
            await delivery.respond(interaction, await articles_page(self.bot, "l", 0))

    @slash_command("log", article)
    async def log(self, interaction: discord.Interaction[StoryBot]) -> None:
        if await may_edit(self.bot, interaction):
            await interaction.response.defer(ephemeral=True, thinking=True)
            await delivery.respond(interaction, await articles_page(self.bot, "y", 0))

    # -- Followed sources ---------------------------------------------------------------------------------------------

    @tasks.loop(minutes=POLL_MINUTES)
    async def _poll(self) -> None:
        try:
            if self.bot.processes.leads:
                self.bot.editors.start()  # resumes the changes of a process that died
                await self.look_for_news()
        except StorybotError as error:
            log.warning("follow %s", pairs({"cause": error.message}))
        except Exception:  # the next round may succeed
            log.exception("follow failed")

    async def look_for_news(self) -> None:
        """Polls the followed sources of each story, then adds the finds or shows them for review."""
        for story in await self.bot.editors.in_use():
            set_current_story(story)
            try:
                await self._look_for_news()
            except StorybotError as error:
                log.warning("follow %s", pairs({"story": story or None, "cause": error.message}))

    async def _look_for_news(self) -> None:
        report = await self.bot.editor.poll()
        if report is None:
            return
        log.info("followed %s", pairs({"asked": report.asked, "found": len(report.waiting)}))
        for trouble in report.troubles:
            log.warning("follow %s", pairs({"cause": trouble}))
        await self.offer_found()

    async def offer_found(self) -> None:
        """Adds the pages that may enter without review, and shows the others in the review channels."""
        servers = [guild for guild in self.bot.guilds if access.edits_story(self.bot, guild.id)]
        settings = {guild: self.bot.servers.settings[guild.id] for guild in servers}
        at_once = any(one.found_at_once for one in settings.values())
        found = await self.bot.editor.found()
        entering = [page for page, straight in found if (straight or at_once) and self._may_enter(page)]
        # Those for which the queue has no room enter with the next poll.
        await asyncio.gather(*(self._let_in(page) for page in entering[: max(0, self.bot.editor.changes.room)]))
        waiting = frozenset(page.id + story_suffix() for page, _ in found)
        await article_log.forget_shown(self.bot.database, waiting, story_suffix())
        left = [page for page, _ in found if page not in entering or self._is_kept_out(page)]
        for guild, one in settings.items():
            channel = guild.get_channel_or_thread(one.review_channel) if one.review_channel else None
            if isinstance(channel, discord.abc.Messageable):
                await self._show(left, guild, channel)

    def _may_enter(self, page: WaitingPage) -> bool:
        return not self._is_kept_out(page) and not {"outlet", "headline"} & set(page.missing)

    def _is_kept_out(self, page: WaitingPage) -> bool:
        return (current_story(), page.id) in self._kept_out

    async def _let_in(self, page: WaitingPage) -> None:
        outcome = await self.bot.editor.add(page.id, to_nobody, person=None, server=None)
        if outcome.failed:
            self._kept_out.add((current_story(), page.id))
            log.warning("kept out %s", pairs({"page": page.id, "cause": outcome.failed}))

    async def _show(self, pages: list[WaitingPage], guild: discord.Guild, channel: discord.abc.Messageable) -> None:
        shown = await article_log.shown_in(self.bot.database, guild.id)
        fresh = [page for page in pages if page.id + story_suffix() not in shown][:CARDS_A_ROUND]
        with speaking(access.public_language(self.bot.servers.settings[guild.id], guild)):
            for page in fresh:
                try:
                    card = await card_of(self.bot, page.id)
                except StorybotError as error:
                    card = notice(line_for(error, where=pairs({"page": page.id})) or t("answer.failed"))
                try:
                    await delivery.post(channel, card, f"p{page.id}{guild.id % 10**8}")
                except delivery.UNDELIVERED as error:
                    log.warning("unshown %s", pairs({"guild": guild.id, "cause": type(error).__name__}))
                    return
                await article_log.note_shown(self.bot.database, page.id + story_suffix(), guild.id)


def _why(error: StorybotError) -> str:
    """Explains why an article cannot be read, with the remedy unless it is a command on the server."""
    remedy = "" if "storybot" in error.remedy else f" {error.remedy}"
    return escape(f"{error.message}{remedy}".strip())
