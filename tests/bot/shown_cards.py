"""Helpers for tests of cards."""

from __future__ import annotations

from bot.cards.card import MOST_TEXT, Card, Text, text_units
from bot.cards.custom_ids import shortened
from bot.delivery import layout


def texts(card: Card) -> list[str]:
    return [block.content for block in card.blocks if isinstance(block, Text)]


def plain(card: Card) -> str:
    """Returns the card's text without components, one block per line."""
    return "\n".join(texts(card))


def check_limits(card: Card) -> None:
    """Checks Discord's limits; discord.py's view refuses too many components itself."""
    assert text_units(card) <= MOST_TEXT
    assert layout(card).total_children_count <= 40
    assert all(content.strip() for content in texts(card))
    custom = [button.custom_id for button in card.buttons]
    custom += [block.button.custom_id for block in card.blocks if isinstance(block, Text) and block.button]
    assert len(set(custom)) == len(custom)
    sent = [one if len(one) <= 100 else shortened(one) for one in custom]  # like `fitted` in bot/delivery.py
    assert all(0 < len(one) <= 100 for one in sent)
    assert len(set(sent)) == len(sent)
    assert all(len(button.label) <= 80 and (button.label or button.emoji) for button in card.buttons)
    assert len(card.buttons) <= 10
