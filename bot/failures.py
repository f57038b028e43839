"""The error gateway of commands, buttons, forms and events: people get a line, the log gets the cause."""

from __future__ import annotations

import secrets
from typing import Any

import discord
from discord import app_commands

from bot import access
from bot.current_story import enter_for
from bot.delivery import BROKEN, say
from bot.markdown import escape
from bot.messages import speak, t
from bot.queue import Refusal
from bot.state.database_errors import DatabaseTrouble
from bot.telemetry import log, pairs
from index import StorybotError

_GONE = frozenset({10015, 10062, 40060})  # unknown webhook, unknown interaction, already acknowledged


class StoryTree(app_commands.CommandTree[discord.Client]):
    """The command tree, which checks every command and reports its errors."""

    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        try:
            return await served(interaction)
        except Exception as error:  # discord.py passes only its own errors on to `on_error`
            await interaction_failed(interaction, error)
            return False

    async def on_error(self, interaction: discord.Interaction, error: app_commands.AppCommandError, /) -> None:
        await interaction_failed(interaction, error)


async def served(interaction: discord.Interaction[Any]) -> bool:
    """Decides whether an interaction is served, tells the person if not, and sets their language.

    Where another process answers the same interaction, returns False and says nothing.
    """
    bot, message = interaction.client, interaction.message
    completes = interaction.type is discord.InteractionType.autocomplete
    if bot.claims and not completes and not await bot.claims.take(interaction.id, settled=True):
        return False
    language = access.personal_language(interaction)
    bot.locales[interaction.user.id] = language
    speak(language)
    line = access.why_not_served(interaction)
    if line is None:
        try:
            await enter_for(bot.current, interaction, user_installed=access.user_installed(interaction))
        except Refusal as refusal:
            line = None if access.needs_no_story(interaction) else str(refusal)
    if line is not None:
        await _say(interaction, line)
        return False
    if not completes and bot.database.shared:
        channel, person = interaction.channel_id, bot.hashed(interaction.user.id)
        await bot.conversations.fetch(message.id if message else None, channel, channel=channel, person=person)
    return True


async def interaction_failed(interaction: discord.Interaction, error: Exception) -> None:
    """Tells the person what concerns them about an error, and logs the rest."""
    line = line_for(error, where=pairs({"guild": interaction.guild_id, "channel": interaction.channel_id}))
    if line is not None:
        await _say(interaction, line)


async def _say(interaction: discord.Interaction, line: str) -> None:
    """Tells the person a line; offers no choices where they are typing."""
    if interaction.type is not discord.InteractionType.autocomplete:
        await say(interaction, line)
    elif not interaction.response.is_done():
        await interaction.response.autocomplete([])


def line_for(error: BaseException, *, where: str) -> str | None:
    """Logs the cause and returns the line for the person; None if they can no longer be told."""
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, Refusal):
        log.info("refused %s reason=%s", where, error.reason)
        return str(error)
    if isinstance(error, DatabaseTrouble):
        log.error("database %s %s", where, pairs({"message": error.message, "remedy": error.remedy}))
        return t("failure.database", trouble=t(f"database.{error.kind}"))
    if isinstance(error, StorybotError):
        log.error("failed %s cause=%s remedy=%s", where, type(error).__name__, pairs({"message": str(error)}))
        return escape(error.message)
    if isinstance(error, app_commands.MissingPermissions):
        return t("failure.managers_only")
    if isinstance(error, app_commands.NoPrivateMessage):
        return t("failure.server_only")
    if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
        log.error("outdated %s remedy=%s", where, '"storybot sync"')
        return t("failure.commands_changed")
    if isinstance(error, app_commands.TransformerError):  # as in a server where the bot is not installed
        return t("failure.unknown_option")
    if isinstance(error, app_commands.CheckFailure):
        return t("failure.not_allowed")
    if isinstance(error, discord.NotFound) and error.code in _GONE:
        log.warning("late %s code=%s", where, error.code)
        return None
    if isinstance(error, discord.Forbidden):
        log.warning("forbidden %s code=%s", where, error.code)
        return t("failure.forbidden")
    if isinstance(error, (*BROKEN, discord.DiscordServerError)):
        log.warning("broken %s cause=%s", where, type(error).__name__)
        return t("failure.connection")
    reference = secrets.token_hex(3)
    log.error("unexpected %s reference=%s", where, reference, exc_info=error)
    return t("failure.fault", reference=reference)
