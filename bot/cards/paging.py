"""Pages of a list: the current page, and the buttons to the others."""

from __future__ import annotations

from bot.cards import custom_ids
from bot.cards.card import Button
from bot.messages import t


def clamp_page(count: int, size: int, page: int) -> tuple[int, int]:
    """Returns the page (from 0) to show, limited to those that exist, and the number of pages, at `size` rows each."""
    pages = max(1, -(-count // size))
    return min(max(page, 0), pages - 1), pages


def page_suffix(page: int, pages: int) -> str:
    """Returns ` · page 2 of 7`, or "" for a single page."""
    return f" · {t('page.where', page=page + 1, pages=pages)}" if pages > 1 else ""


def arrows(page: int, pages: int, listed: str) -> tuple[Button, ...]:
    """Returns the buttons first, back, page number (asks for a page), on and last, without those that lead nowhere."""
    last = pages - 1
    buttons = []
    if page > 1:
        buttons.append(Button("", custom_ids.page(listed, 0, "f"), "⏮️"))
    if page > 0:
        buttons.append(Button(t("button.back"), custom_ids.page(listed, page - 1, "b"), "◀️"))
    if pages > 2:
        buttons.append(Button(f"{page + 1} / {pages}", custom_ids.jump(listed, page)))
    if page < last:
        buttons.append(Button(t("button.on"), custom_ids.page(listed, page + 1, "n"), "▶️"))
    if page < last - 1:
        buttons.append(Button("", custom_ids.page(listed, last, "l"), "⏭️"))
    return tuple(buttons)
