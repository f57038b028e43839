"""The bot's messages as data: blocks of text and buttons, and Discord's limits for them.

`layout` converts a card to discord.py's components v2; `bench/picture.py` draws the same card as a picture.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import discord

from bot.cards.escaping import units

if TYPE_CHECKING:
    from index import Picture

MOST_TEXT = 4000
"""Discord's limit of text in one view, in UTF-16 units."""
_ROW = 5
"""Buttons per row."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button by its custom id (at most 100 characters), which works across restarts."""

    label: str
    custom_id: str
    emoji: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A block of markdown. Its button, if any, stands on the right."""

    content: str
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A line between blocks."""


@dataclass(frozen=True, slots=True)
class Card:
    """A message: pictures, blocks in a container, and buttons below. `accent` is the colour of its edge."""

    blocks: tuple[Text | Rule, ...]
    buttons: tuple[Button, ...] = ()
    accent: int | None = None
    pictures: tuple[Picture, ...] = ()


def notice(text: str) -> Card:
    return Card((Text(text),))


def with_buttons(card: Card, *buttons: Button) -> Card:
    """Adds buttons below a card."""
    return replace(card, buttons=(*card.buttons, *buttons))


def text_units(card: Card) -> int:
    """Returns how much of `MOST_TEXT` the card uses."""
    return sum(units(block.content) for block in card.blocks if isinstance(block, Text))


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
