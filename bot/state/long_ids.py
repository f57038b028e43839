"""Custom ids longer than Discord allows: stored in the database, replaced by a short digest on the card."""

from __future__ import annotations

import time
from dataclasses import replace

from sqlalchemy import Connection, delete, select

from bot.cards import custom_ids
from bot.cards.card import Button, Card, Text
from bot.logs import log, pairs
from bot.state.database import Database, upsert
from bot.state.database_errors import DatabaseTrouble
from bot.state.tables import long_id

KEPT_SECONDS = 400 * 24 * 3600.0
"""How long the buttons of an answer work."""


class LongIds:
    """Long custom ids by their digest. Buttons with the same id share a row."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def fitted(self, card: Card) -> Card:
        """Returns the card with long ids shortened. Where they cannot be stored, their buttons are left out."""
        buttons = (*card.buttons, *(block.button for block in card.blocks if isinstance(block, Text) and block.button))
        long = {one.custom_id for one in buttons if len(one.custom_id) > custom_ids.LONGEST}
        if not long:
            return card
        short = {custom_id: custom_ids.shortened(custom_id) for custom_id in sorted(long)}
        now = time.time()
        rows = [{"id": key, "custom_id": custom_id, "kept": now} for custom_id, key in short.items()]

        def write(connection: Connection) -> None:
            connection.execute(delete(long_id).where(long_id.c.kept < now - KEPT_SECONDS))
            upsert(connection, long_id, rows)

        stored = True
        try:
            await self._database.write(write)
        except DatabaseTrouble as error:
            log.warning("buttons left out %s", pairs({"cause": error.kind, "count": len(short)}))
            stored = False

        def changed(button: Button | None) -> Button | None:
            if button is None or button.custom_id not in short:
                return button
            return replace(button, custom_id=short[button.custom_id]) if stored else None

        blocks = tuple(
            replace(block, button=changed(block.button)) if isinstance(block, Text) else block for block in card.blocks
        )
        return replace(card, blocks=blocks, buttons=tuple(filter(None, map(changed, card.buttons))))

    async def find(self, key: str) -> str | None:
        """Returns the full id behind a short one, or None.

        Raises:
            DatabaseTrouble: the database cannot be read.
        """
        rows = await self._database.read(select(long_id.c.custom_id).where(long_id.c.id == key))
        return str(rows[0][0]) if rows else None
