"""Sending cards: as a reply, else as a plain message, else as a DM. A 403 never leads to a loop."""

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
"""The connection broke or could not be made. discord.py retries after a 5xx, but raises these."""
UNDELIVERED = (discord.HTTPException, *BROKEN)
MUTE_SIGN = "⚠️"
"""Reaction on a message: the bot may not write here, and its author accepts no DM."""
_PAUSES = (0.5, 2.0)
_TYPING_SECONDS = 1.0
"""How long an answer waits for the typing indicator, whose rate limit is 5 requests per 5 s and channel."""

_T = TypeVar("_T")


async def with_retries(send: Callable[[], Awaitable[_T]]) -> _T:
    """Sends with retries when the connection breaks. The payload carries a nonce, so nothing is sent twice.

    Raises:
        discord.HTTPException: Discord refuses it.
        aiohttp.ClientError, OSError, TimeoutError: every attempt failed.
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
    """Shows the typing indicator if possible. A slow or refusing Discord delays the work by a second at most."""
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
    """Shows the typing indicator until cancelled."""
    try:
        with suppress(*UNDELIVERED):
            async with channel.typing():
                entered.set()
                await asyncio.Event().wait()
    finally:
        entered.set()


async def reply(message: discord.Message, card: Card, mark: str = "") -> discord.Message | None:
    """Answers a message as well as the permissions allow. Returns the sent message, or None.

    The nonce derives from the message's id, so that a retry sends nothing twice; `mark` distinguishes several replies
    to one message. If nothing can be sent, a reaction shows it, which `/help` explains.
    """
    nonce = f"{message.id}{mark}"
    try:
        return await with_retries(lambda: message.reply(view=layout(card), mention_author=False, nonce=nonce))
    except UNDELIVERED as error:
        _log_refusal("reply", message.channel, error)
    try:
        # Without Read Message History, or if the question was deleted, only the reply is refused.
        return await with_retries(lambda: message.channel.send(view=layout(card), nonce=nonce))
    except UNDELIVERED as error:
        _log_refusal("send", message.channel, error)
    sent = await direct(message.author, card)
    if sent is None:
        await react(message, MUTE_SIGN)
    return sent


async def react(message: discord.Message, sign: str) -> bool:
    """Adds a reaction. Returns whether that was allowed."""
    try:
        await message.add_reaction(sign)
    except UNDELIVERED as error:
        _log_refusal("react", message.channel, error)
        return False
    return True


async def replace_card(message: discord.Message, card: Card) -> discord.Message | None:
    """Replaces one of the bot's messages with a card. Returns None if the message is gone."""
    try:
        return await with_retries(lambda: message.edit(view=layout(card)))
    except UNDELIVERED as error:
        _log_refusal("edit", message.channel, error)
        return None


async def direct(person: discord.User | discord.Member, card: Card, nonce: str | None = None) -> discord.Message | None:
    """Sends a DM. Returns None if the person accepts none. A fixed `nonce` prevents a duplicate after a restart."""
    nonce = nonce or secrets.token_hex(8)
    try:
        return await with_retries(lambda: person.send(view=layout(card), nonce=nonce))
    except UNDELIVERED as error:
        log.info("undelivered %s", pairs({"user": person.id, **_cause(error)}))
        return None


async def post(channel: discord.abc.Messageable, card: Card, nonce: str) -> discord.Message:
    """Posts a card into a channel unprompted.

    Raises:
        discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError: it could not be sent.
    """
    return await with_retries(lambda: channel.send(view=layout(card), nonce=nonce))


async def respond(interaction: discord.Interaction, card: Card, *, private: bool = True) -> None:
    """Responds to an interaction, acknowledged or not. Does nothing if the interaction has expired."""
    with suppress(*UNDELIVERED):
        if interaction.response.is_done():
            await interaction.followup.send(view=layout(card), files=files(card), ephemeral=private)
        else:
            await interaction.response.send_message(view=layout(card), files=files(card), ephemeral=private)


async def complete(interaction: discord.Interaction, card: Card) -> discord.Message | None:
    """Replaces *is thinking…* or the pressed card. Returns None if the interaction has expired.

    If files may not be attached, sends the card without its pictures.
    """
    try:
        return await with_retries(
            lambda: interaction.edit_original_response(view=layout(card), attachments=files(card))
        )
    except UNDELIVERED as error:
        _log_refusal("complete", interaction.channel, error)
    return await complete(interaction, replace(card, pictures=())) if card.pictures else None


async def say(interaction: discord.Interaction, line: str) -> None:
    """Sends a line that only the person sees."""
    await respond(interaction, notice(line))


def _log_refusal(what: str, channel: object, error: Exception) -> None:
    log.warning("refused %s", pairs({"what": what, "channel": getattr(channel, "id", None), **_cause(error)}))


def _cause(error: Exception) -> dict[str, object]:
    if isinstance(error, discord.HTTPException):
        return {"status": error.status, "code": error.code}
    return {"cause": type(error).__name__}
