"""Submitted forms, dispatched by custom id, so that a form that is open during a restart still works."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import discord

from bot.article_buttons import apply_corrections
from bot.cards import custom_ids
from bot.failures import interaction_failed, served
from bot.pages import page_chosen
from bot.rating import reason_given

if TYPE_CHECKING:
    from bot.client import StoryBot

_FORMS = (
    (re.compile(custom_ids.REASON), reason_given),
    (re.compile(custom_ids.JUMP), page_chosen),
    (re.compile(custom_ids.CORRECTION), apply_corrections),
)


async def form_sent(bot: StoryBot, interaction: discord.Interaction[Any]) -> None:
    """Passes a submitted form to its handler. Ignores interactions that are not one of the bot's forms."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    data: Mapping[str, Any] = interaction.data or {}
    for pattern, sent in _FORMS:
        if match := pattern.fullmatch(str(data.get("custom_id", ""))):
            fields = dict(_values(data.get("components", ())))
            try:
                if await served(interaction):
                    await sent(bot, interaction, match, fields)
            except Exception as error:  # reported by the error gateway
                await interaction_failed(interaction, error)
            return


def _values(components: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yields the custom id and the trimmed value of each field."""
    for component in components:
        if "value" in component:
            yield str(component.get("custom_id", "")), str(component["value"] or "").strip()
        yield from _values(component.get("components", ()))
        if inner := component.get("component"):
            yield from _values((inner,))
