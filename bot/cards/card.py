"""What a message is made of, before Discord: blocks of text and buttons. Pure data, and the limits it is held to.

`layout` turns a card into discord.py's components v2; `bench/picture.py` turns the same card into a picture.
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
"""Characters of text in one view; Discord refuses more."""
MOST_COMPONENTS = 40
"""Components in one view, counted with everything nested in it."""
_ROW = 5
"""Buttons in one row."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button by its custom id (at most 100 characters), which outlives a restart."""

    label: str
    custom_id: str
    emoji: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A block of markdown; with a button it stands at the block's right."""

    content: str
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line between blocks."""


@dataclass(frozen=True, slots=True)
class Card:
    """One message: its pictures, blocks in a container, buttons below. `accent` colours its edge."""

    blocks: tuple[Text | Rule, ...]
    buttons: tuple[Button, ...] = ()
    accent: int | None = None
    pictures: tuple[Picture, ...] = ()


def notice(text: str) -> Card:
    """A card of one line."""
    return Card((Text(text),))


def with_buttons(card: Card, *buttons: Button) -> Card:
    """The card with further buttons below."""
    return replace(card, buttons=(*card.buttons, *buttons))


def text_units(card: Card) -> int:
    """How much of `MOST_TEXT` the card uses."""
    return sum(units(block.content) for block in card.blocks if isinstance(block, Text))


def components(card: Card) -> int:
    """How much of `MOST_COMPONENTS` the card uses."""
    blocks = sum(3 if isinstance(block, Text) and block.button else 1 for block in card.blocks)
    rows = -(-len(card.buttons) // _ROW)
    return 1 + blocks + len(card.buttons) + rows + bool(card.pictures)


def plain(card: Card) -> str:
    """The card's text alone, one block a paragraph, for places that show no components."""
    return "\n".join(block.content for block in card.blocks if isinstance(block, Text))


def layout(card: Card) -> discord.ui.LayoutView:
    """The card as a view to send. It is already stopped: presses are matched by custom id, so nothing is kept of it."""
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
    """The files that go with the card's view: its pictures, each with the words of it as alternative text."""
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
