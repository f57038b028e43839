"""Buttons and forms that change articles: the preview's, *Undo*, and the pages of the list and the log."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import discord

from bot import access, delivery
from bot.cards import custom_ids
from bot.cards.article import LOG_ON_PAGE, articles_card, done_card, failed_card, log_card, preview_card
from bot.cards.card import Card, notice
from bot.cards.custom_ids import current_story
from bot.cards.paging import clamp_page
from bot.change_queue import Outcome, QueuedChange
from bot.messages import t
from bot.press import Press
from bot.state import article_log
from bot.story_catalogue import read_day
from index import (
    ArticlePreview,
    Metadata,
    StorybotError,
    correct_proposal,
    rebuild_needs,
    undo_change,
    withdraw_proposal,
)

if TYPE_CHECKING:
    from bot.client import StoryBot

_LONGEST = 300
"""Characters per form field."""


async def card_of(bot: StoryBot, name: str) -> Card:
    """Returns the preview of a waiting article.

    Raises:
        StorybotError: no article waits under that name.
    """
    preview = await bot.editor.preview(name)
    article = preview.article
    bot.forms[current_story(), name] = Metadata(article.outlet, article.headline, article.author, article.published)
    needs = await bot.editor.in_thread(rebuild_needs, bot.editor.settings)
    return preview_card(name, preview, needs, found_on=_found_on(bot, name, preview))


def _found_on(bot: StoryBot, name: str, preview: ArticlePreview) -> str | None:
    """Returns the host of a page found by following a source; None for a proposal."""
    if not _is_found(name):
        return None
    return re.sub(r"^https?://(?:www\.)?([^/]*).*$", r"\1", preview.article.url or "") or "?"


class DecideOnArticle(Press, template=custom_ids.PROPOSAL):
    """Adds or discards a waiting article, or opens the form for corrections."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        if not await may_edit(bot, interaction):
            return
        name, verb = self.match["proposal"], self.match["verb"]
        if verb == "e":
            known = bot.forms.get((current_story(), name), Metadata())
            await interaction.response.send_modal(Corrections(name, known))
            return
        await interaction.response.defer()
        if verb == "c":
            await bot.editor.in_thread(withdraw_proposal, bot.editor.folder, name)
            line = t("article.rejected" if _is_found(name) else "article.canceled")
            await delivery.complete(interaction, notice(line))
            return
        show = partial(delivery.complete, interaction)
        outcome = await bot.editor.add(name, show, person=interaction.user.id, server=interaction.guild_id)
        again = (await card_of(bot, name)).buttons if outcome.failed and await _waits(bot, name) else ()
        card = failed_card(outcome.failed, again) if outcome.failed else outcome_card(outcome, "add")
        await delivery.complete(interaction, card)


def _is_found(name: str) -> bool:
    """Returns whether a waiting article was found by following a source, which shows in the length of its name."""
    return len(name) == 8


async def _waits(bot: StoryBot, name: str) -> bool:
    with suppress(StorybotError):
        await bot.editor.preview(name)
        return True
    return False


class Corrections(discord.ui.Modal):
    """The form for corrections. `apply_corrections` handles what is submitted."""

    def __init__(self, name: str, known: Metadata) -> None:
        super().__init__(title=t("article.correct"), custom_id=custom_ids.correction(name))
        for field in ("outlet", "headline", "author", "published"):
            self.add_item(
                discord.ui.TextInput(
                    label=t(f"article.label_{field}"),
                    custom_id=field,
                    default=str(getattr(known, field) or "")[:_LONGEST],
                    required=False,
                    max_length=10 if field == "published" else _LONGEST,
                )
            )
        self.stop()


async def apply_corrections(
    bot: StoryBot, interaction: discord.Interaction[Any], match: re.Match[str], fields: Mapping[str, str]
) -> None:
    """Stores the corrections and shows the new preview."""
    if not await may_edit(bot, interaction):
        return
    entered = {name: fields.get(name, "")[:_LONGEST] for name in ("outlet", "headline", "author")}
    try:
        published = read_day(fields["published"]) if fields.get("published") else None
    except ValueError as error:
        await delivery.say(interaction, str(error))
        return
    given = Metadata(**{name: value or None for name, value in entered.items()}, published=published)
    await interaction.response.defer()
    name = match["proposal"]
    await bot.editor.in_thread(correct_proposal, bot.editor.folder, name, given)
    await delivery.complete(interaction, await card_of(bot, name))


class Undo(Press, template=custom_ids.UNDO):
    """Undoes a change of the story, which is a change too."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        if not await may_edit(bot, interaction):
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        logged = await article_log.logged_change(bot.database, current_story(), int(self.match["change"]))
        if logged is None or logged.undone:
            await delivery.complete(interaction, notice(t("article.no_change")))
            return
        undo = partial(undo_change, bot.editor.story, logged.change)
        show = partial(delivery.complete, interaction)
        change = QueuedChange("undo", undo, show, interaction.user.id, interaction.guild_id, undoes=logged.id)
        outcome = await bot.editor.changes.make(change)
        await delivery.complete(interaction, outcome_card(outcome, "undo"))


class TurnArticles(Press, template=custom_ids.ARTICLES_PAGE):
    """Turns a page of the articles or of the log."""

    async def press(self, bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
        if await may_edit(bot, interaction):
            await interaction.response.defer()
            await delivery.complete(interaction, await articles_page(bot, self.match["list"], int(self.match["page"])))


async def articles_page(bot: StoryBot, listed: str, page: int) -> Card:
    """Returns page `page` (from 0) of the articles ("l") or of the log of changes ("y")."""
    if listed == "l":
        waiting = len(await bot.editor.found())
        return articles_card(bot.catalogue.sources, page, waiting)
    count = await article_log.count(bot.database, current_story())
    page, _ = clamp_page(count, LOG_ON_PAGE, page)
    changes = await article_log.log_page(bot.database, current_story(), page * LOG_ON_PAGE, LOG_ON_PAGE)
    return log_card(changes, count, page)


def outcome_card(outcome: Outcome, kind: str) -> Card:
    """Returns the card that reports the outcome of a change."""
    if outcome.failed or outcome.change is None:
        return failed_card(outcome.failed)
    return done_card(kind, outcome.change.article, outcome.change.versions, outcome.row)


async def may_edit(bot: StoryBot, interaction: discord.Interaction[Any]) -> bool:
    """Returns whether the person may change the story here; tells them if not."""
    line = access.why_not_edit(interaction)
    if line is not None:
        await delivery.say(interaction, line)
    return line is None


ARTICLE_BUTTONS: tuple[type[Press], ...] = (DecideOnArticle, Undo, TurnArticles)
