"""The bot's messages as data: blocks of text and buttons, and Discord's limits for them.

`bot/delivery.py` sends a card as discord.py's components v2; `bench/picture.py` draws the same card as a picture.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.markdown import units

if TYPE_CHECKING:
    from index import Picture

MOST_TEXT = 4000
"""Discord's limit of text in one view, in UTF-16 units."""


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
    """Returns the length of the card's text in UTF-16 units, at most `MOST_TEXT` of which Discord shows."""
    return sum(units(block.content) for block in card.blocks if isinstance(block, Text))
