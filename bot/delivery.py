"""Sending cards: as a reply, else as a plain message, else as a DM, else not at all. A 403 never becomes a loop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import discord

from bot.cards import Card, layout, notice
from bot.logs import log, pairs


@asynccontextmanager
async def typing(channel: discord.abc.Messageable) -> AsyncIterator[None]:
    """Shows typing where that is allowed, and lets the work go on where it is not."""
    shown = channel.typing()
    try:
        await shown.__aenter__()
    except discord.HTTPException:
        yield
        return
    try:
        yield
    finally:
        await shown.__aexit__(None, None, None)


async def reply(message: discord.Message, card: Card) -> discord.Message | None:
    """Answers a message as well as the permissions allow; the message that was sent, or None where none could be.

    The nonce is made of the message's id, so that an answer sent again after a lost reply is not doubled.
    """
    nonce = str(message.id)
    try:
        return await message.reply(view=layout(card), mention_author=False, nonce=nonce)
    except discord.HTTPException as error:
        _tell("reply", message.channel, error)
    try:
        # Without the right to read the history, or when the question is deleted, only the reply is refused.
        return await message.channel.send(view=layout(card), nonce=nonce)
    except discord.HTTPException as error:
        _tell("send", message.channel, error)
    return await direct(message.author, card)


async def direct(person: discord.User | discord.Member, card: Card) -> discord.Message | None:
    """Sends a DM; None where the person takes none."""
    try:
        return await person.send(view=layout(card))
    except discord.HTTPException as error:
        log.info("undelivered %s", pairs({"user": person.id, "status": error.status, "code": error.code}))
        return None


async def respond(interaction: discord.Interaction, card: Card, *, private: bool = True) -> None:
    """Says something to an interaction, whether it was acknowledged before or not; silence where it is gone."""
    with suppress(discord.HTTPException):
        if interaction.response.is_done():
            await interaction.followup.send(view=layout(card), ephemeral=private)
        else:
            await interaction.response.send_message(view=layout(card), ephemeral=private)


async def complete(interaction: discord.Interaction, card: Card) -> discord.Message | None:
    """Puts the card where *is thinking…* stands; None where the interaction is gone by now."""
    try:
        return await interaction.edit_original_response(view=layout(card))
    except discord.HTTPException as error:
        _tell("complete", interaction.channel, error)
        return None


async def say(interaction: discord.Interaction, line: str) -> None:
    """A polite line that only the person sees."""
    await respond(interaction, notice(line))


def _tell(what: str, channel: object, error: discord.HTTPException) -> None:
    fields = {"what": what, "channel": getattr(channel, "id", None), "status": error.status, "code": error.code}
    log.warning("refused %s", pairs(fields))
