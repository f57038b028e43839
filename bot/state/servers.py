"""What each server has set: where the bot answers, who may ask, who may see it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.state.database import Database


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """`channels` empty: everywhere. `role` None: everyone may ask. `private`: only the asker sees the answer."""

    channels: frozenset[int] = frozenset()
    role: int | None = None
    private: bool = False


_DEFAULTS = ServerSettings()


class Servers:
    """Server settings, in memory as in the database, so that a question never waits for the disk."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[int, ServerSettings] = {}
        self._changing = asyncio.Lock()

    async def load(self) -> None:
        """Reads all of them."""
        async with self._database.execute("SELECT server, channel FROM server_channel") as rows:
            channels = [(int(server), int(channel)) async for server, channel in rows]
        async with self._database.execute("SELECT id, role, private FROM server") as rows:
            self._known = {
                int(server): ServerSettings(frozenset(c for s, c in channels if s == server), role, bool(private))
                async for server, role, private in rows
            }

    def get(self, server: int | None) -> ServerSettings:
        """The settings of a server; the defaults where it has set none, and in DMs."""
        return self._known.get(server, _DEFAULTS) if server is not None else _DEFAULTS

    async def add_channel(self, server: int, channel: int) -> ServerSettings:
        return await self._change(server, lambda now: replace(now, channels=now.channels | {channel}))

    async def remove_channel(self, server: int, channel: int) -> ServerSettings:
        return await self._change(server, lambda now: replace(now, channels=now.channels - {channel}))

    async def set_role(self, server: int, role: int | None) -> ServerSettings:
        return await self._change(server, lambda now: replace(now, role=role))

    async def set_private(self, server: int, private: bool) -> ServerSettings:
        return await self._change(server, lambda now: replace(now, private=private))

    async def reset(self, server: int) -> ServerSettings:
        return await self._change(server, lambda now: _DEFAULTS)

    async def _change(self, server: int, change: Callable[[ServerSettings], ServerSettings]) -> ServerSettings:
        """Changes what is set now, one change after the other, so that none of two at once is lost."""
        async with self._changing:
            return await self._put(server, change(self.get(server)))

    async def forget(self, server: int) -> None:
        """Deletes what a server has set, as when the bot is taken out of it."""
        async with self._database.transaction():
            await self._database.execute("DELETE FROM server WHERE id = ?", (server,))
        self._known.pop(server, None)

    async def _put(self, server: int, settings: ServerSettings) -> ServerSettings:
        async with self._database.transaction():
            await self._database.execute(
                "INSERT INTO server (id, role, private) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET role = excluded.role, private = excluded.private",
                (server, settings.role, int(settings.private)),
            )
            await self._database.execute("DELETE FROM server_channel WHERE server = ?", (server,))
            await self._database.executemany(
                "INSERT INTO server_channel (server, channel) VALUES (?, ?)",
                [(server, channel) for channel in sorted(settings.channels)],
            )
        self._known[server] = settings
        return settings
