"""Sending cards: as a reply, else as a plain message, else as a DM, else not at all. A 403 never becomes a loop."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import TypeVar

import aiohttp
import discord

from bot.cards.card import Card, files, layout, notice
from bot.logs import log, pairs

BROKEN = (aiohttp.ClientError, OSError, TimeoutError)
"""A connection that broke or never stood. discord.py tries again after a 5xx, but raises these as they are."""
UNDELIVERED = (discord.HTTPException, *BROKEN)
MUTE_SIGN = "⚠️"
"""On a message: I may not write here, and no DM reaches who wrote it."""
_PAUSES = (0.5, 2.0)
_TYPING_SECONDS = 1.0
"""So long at most an answer waits for typing to show; its rate limit is 5 in 5 s a channel."""

_T = TypeVar("_T")


async def persistently(send: Callable[[], Awaitable[_T]]) -> _T:
    """Sends again where the connection broke; what is sent carries a nonce, so nothing is doubled.

    Raises:
        discord.HTTPException: Discord refuses it.
        aiohttp.ClientError, OSError, TimeoutError: the connection broke each time.
    """
    for pause in _PAUSES:
        try:
            return await send()
        except BROKEN as error:
            log.warning("broken %s", pairs({"cause": type(error).__name__, "again_s": pause}))
            await asyncio.sleep(pause)
    return await send()


@asynccontextmanager
async def typing(channel: discord.abc.Messageable) -> AsyncIterator[None]:
    """Shows typing where that is allowed. A Discord that is slow or refuses it does not hold up the work for long."""
    entered = asyncio.Event()
    shown = asyncio.create_task(_show_typing(channel, entered))
    try:
        with suppress(TimeoutError):
            await asyncio.wait_for(entered.wait(), _TYPING_SECONDS)
        yield
    finally:
        shown.cancel()
        await asyncio.wait({shown})


async def _show_typing(channel: discord.abc.Messageable, entered: asyncio.Event) -> None:
    """Shows typing until it is cancelled."""
    try:
        with suppress(*UNDELIVERED):
            async with channel.typing():
                entered.set()
                await asyncio.Event().wait()
    finally:
        entered.set()


async def reply(message: discord.Message, card: Card, mark: str = "") -> discord.Message | None:
    """Answers a message as well as the permissions allow; the message that was sent, or None where none could be.

    The nonce is made of the message's id, so that an answer sent again after a lost reply is not doubled; `mark` tells
    several replies to one message apart. Where nothing can be sent, a sign says so, which `/help` explains.
    """
    nonce = f"{message.id}{mark}"
    try:
        return await persistently(lambda: message.reply(view=layout(card), mention_author=False, nonce=nonce))
    except UNDELIVERED as error:
        _tell("reply", message.channel, error)
    try:
        # Without the right to read the history, or when the question is deleted, only the reply is refused.
        return await persistently(lambda: message.channel.send(view=layout(card), nonce=nonce))
    except UNDELIVERED as error:
        _tell("send", message.channel, error)
    sent = await direct(message.author, card)
    if sent is None:
        await react(message, MUTE_SIGN)
    return sent


async def react(message: discord.Message, sign: str) -> bool:
    """Puts a reaction under a message; whether that was allowed."""
    try:
        await message.add_reaction(sign)
    except UNDELIVERED as error:
        _tell("react", message.channel, error)
        return False
    return True


async def put_in_place(message: discord.Message, card: Card) -> discord.Message | None:
    """Puts a card where an earlier one of ours stands; None where that is gone."""
    try:
        return await persistently(lambda: message.edit(view=layout(card)))
    except UNDELIVERED as error:
        _tell("edit", message.channel, error)
        return None


async def direct(person: discord.User | discord.Member, card: Card, nonce: str | None = None) -> discord.Message | None:
    """Sends a DM; None where the person takes none. With a nonce of its own it is not doubled by a restart."""
    nonce = nonce or secrets.token_hex(8)
    try:
        return await persistently(lambda: person.send(view=layout(card), nonce=nonce))
    except UNDELIVERED as error:
        log.info("undelivered %s", pairs({"user": person.id, **_cause(error)}))
        return None


async def post(channel: discord.abc.Messageable, card: Card, nonce: str) -> discord.Message:
    """Posts a card into a channel of its own accord.

    Raises:
        discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError: it could not be sent.
    """
    return await persistently(lambda: channel.send(view=layout(card), nonce=nonce))


async def take_back(message: discord.Message) -> None:
    """Deletes a message of ours."""
    with suppress(*UNDELIVERED):
        await message.delete()


async def respond(interaction: discord.Interaction, card: Card, *, private: bool = True) -> None:
    """Says something to an interaction, whether it was acknowledged before or not; silence where it is gone."""
    with suppress(*UNDELIVERED):
        if interaction.response.is_done():
            await interaction.followup.send(view=layout(card), files=files(card), ephemeral=private)
        else:
            await interaction.response.send_message(view=layout(card), files=files(card), ephemeral=private)


async def complete(interaction: discord.Interaction, card: Card) -> discord.Message | None:
    """Puts the card where *is thinking…* or the pressed card stands; None where the interaction is gone by now.

    Where no files may be attached, it goes without its picture.
    """
    try:
        return await persistently(
            lambda: interaction.edit_original_response(view=layout(card), attachments=files(card))
        )
    except UNDELIVERED as error:
        _tell("complete", interaction.channel, error)
    return await complete(interaction, replace(card, pictures=())) if card.pictures else None


async def say(interaction: discord.Interaction, line: str) -> None:
    """A polite line that only the person sees."""
    await respond(interaction, notice(line))


def _tell(what: str, channel: object, error: Exception) -> None:
    log.warning("refused %s", pairs({"what": what, "channel": getattr(channel, "id", None), **_cause(error)}))


def _cause(error: Exception) -> dict[str, object]:
    if isinstance(error, discord.HTTPException):
        return {"status": error.status, "code": error.code}
    return {"cause": type(error).__name__}
