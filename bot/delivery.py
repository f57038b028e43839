"""Sends cards as Discord's components: as a reply, else as a plain message, else as a DM. A 403 never leads to a loop.

Custom ids longer than Discord allows are stored in the database, and replaced on the card by a short digest.
"""

from __future__ import annotations

import asyncio
import io
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import TypeVar

import aiohttp
import discord
from sqlalchemy import Connection, delete, select

from bot.cards import custom_ids
from bot.cards.card import Button, Card, Rule, Text, notice
from bot.state.database import Database, upsert
from bot.state.database_errors import DatabaseTrouble
from bot.state.tables import long_id
from bot.telemetry import log, pairs

BROKEN = (aiohttp.ClientError, OSError, TimeoutError)
"""The connection broke or could not be made. discord.py retries after a 5xx, but raises these."""
UNDELIVERED = (discord.HTTPException, *BROKEN)
MUTE_SIGN = "⚠️"
"""Reaction on a message: the bot may not write here, and its author accepts no DM."""
_PAUSES = (0.5, 2.0)
_TYPING_SECONDS = 1.0
"""How long an answer waits for the typing indicator, whose rate limit is 5 requests per 5 s and channel."""

_ROW = 5
"""Buttons per row."""
LONG_ID_SECONDS = 400 * 24 * 3600.0
"""How long the buttons of an answer work."""

_T = TypeVar("_T")


async def fitted(database: Database, card: Card) -> Card:
    """Returns the card with long custom ids shortened. Where they cannot be stored, their buttons are left out.

    Buttons with the same id share a row.
    """
    buttons = {*card.buttons, *(block.button for block in card.blocks if isinstance(block, Text) and block.button)}
    long = sorted({one.custom_id for one in buttons if len(one.custom_id) > custom_ids.LONGEST})
    if not long:
        return card
    now, short = time.time(), {custom_id: custom_ids.shortened(custom_id) for custom_id in long}
    rows = [{"id": key, "custom_id": custom_id, "kept": now} for custom_id, key in short.items()]

    def write(connection: Connection) -> None:
        connection.execute(delete(long_id).where(long_id.c.kept < now - LONG_ID_SECONDS))
        upsert(connection, long_id, rows)

    kept = {one: replace(one, custom_id=short.get(one.custom_id, one.custom_id)) for one in buttons}
    try:
        await database.write(write)
    except DatabaseTrouble as error:
        log.warning("buttons left out %s", pairs({"cause": error.kind, "count": len(short)}))
        kept = {one: one for one in buttons if one.custom_id not in short}
    blocks = tuple(
        replace(block, button=kept.get(block.button)) if isinstance(block, Text) and block.button else block
        for block in card.blocks
    )
    return replace(card, blocks=blocks, buttons=tuple(kept[one] for one in card.buttons if one in kept))


async def long_id_behind(database: Database, key: str) -> str | None:
    """Returns the custom id behind a short one, or None.

    Raises:
        DatabaseTrouble: the database cannot be read.
    """
    rows = await database.read(select(long_id.c.custom_id).where(long_id.c.id == key))
    return str(rows[0][0]) if rows else None


def layout(card: Card) -> discord.ui.LayoutView:
    """Converts the card to a view. The view is already stopped, since presses are matched by custom id."""
    items: list[discord.ui.Item[discord.ui.LayoutView]] = []
    for block in card.blocks:
        if isinstance(block, Rule):
            items.append(discord.ui.Separator())
        elif block.button is not None:
            items.append(discord.ui.Section(block.content, accessory=_button(block.button)))
        else:
            items.append(discord.ui.TextDisplay(block.content))
    for first in range(0, len(card.buttons), _ROW):
        items.append(discord.ui.ActionRow(*(_button(button) for button in card.buttons[first : first + _ROW])))
    view = discord.ui.LayoutView(timeout=None)
    if card.pictures:
        shown = (
            discord.MediaGalleryItem(f"attachment://{_file_name(number)}", description=picture.alt)
            for number, picture in enumerate(card.pictures)
        )
        view.add_item(discord.ui.MediaGallery(*shown))
    view.add_item(discord.ui.Container(*items, accent_colour=card.accent))
    view.stop()
    return view


def files(card: Card) -> list[discord.File]:
    """Returns the card's pictures as files with alternative text."""
    return [
        discord.File(io.BytesIO(picture.png), filename=_file_name(number), description=picture.alt)
        for number, picture in enumerate(card.pictures)
    ]


def _file_name(number: int) -> str:
    return f"picture-{number}.png" if number else "picture.png"


def _button(button: Button) -> discord.ui.Button[discord.ui.LayoutView]:
    return discord.ui.Button(
        style=discord.ButtonStyle.secondary, label=button.label or None, emoji=button.emoji, custom_id=button.custom_id
    )


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
