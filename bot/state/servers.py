"""Server settings: where and whom the bot answers, who sees the answer, cooldown, caution, language, article rights."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, func, select

from bot.state.database import Database, insert_new, notify, upsert
from bot.state.database_errors import DatabaseTrouble
from bot.state.tables import ignored_told, server_channel, server_ignored
from bot.state.tables import server as server_table
from bot.telemetry import log, pairs
from index import CAUTIONS, Caution


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """The settings of one server. A default leaves the choice to the operator or to Discord.

    `channels` empty: all channels. `role` None: everyone may ask. `private`: only the asker sees the answer. `cooldown`
    is in seconds. `language` None: the server's language on Discord. `keep_declined`: declined questions are stored for
    the digest. The bot does not answer `ignored_members` and `ignored_roles`. `editor_role` may change the story, as
    moderators may. Found pages are reviewed in `review_channel`; with `found_at_once`, pages with complete metadata are
    added without review.
    """

    channels: frozenset[int] = frozenset()
    role: int | None = None
    private: bool = False
    cooldown: int | None = None
    caution: Caution | None = None
    language: str | None = None
    keep_declined: bool = False
    ignored_members: frozenset[int] = frozenset()
    ignored_roles: frozenset[int] = frozenset()
    editor_role: int | None = None
    review_channel: int | None = None
    found_at_once: bool = False


SETTINGS_TOPIC = "settings"
"""The topic on which a change of a server's settings is announced."""
_DEFAULTS = ServerSettings()
RESETTABLE = {
    "channel": ("channels",),
    "role": ("role",),
    "visibility": ("private",),
    "cooldown": ("cooldown",),
    "caution": ("caution",),
    "language": ("language",),
    "questions": ("keep_declined",),
    "ignore": ("ignored_members", "ignored_roles"),
    "articles": ("editor_role", "review_channel", "found_at_once"),
    "story": (),
}
"""The fields that each `/settings` command sets; the story is in `story_choices`."""
Change = Callable[[ServerSettings], ServerSettings]


class Servers:
    """Server settings, cached in memory, so that answering never waits for the disk."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.settings: defaultdict[int | None, ServerSettings] = defaultdict(ServerSettings)
        """The settings by server; the defaults for None (outside servers) and for a server without settings."""
        self.unread = False
        """Whether the last read of the settings failed."""
        self._ever_read = False
        self._changing = asyncio.Lock()

    async def load(self) -> None:
        """Reads all settings. If they could never be read (`unread`), answers are private in every server.

        Settings read earlier stay valid, unless another process may have changed them.
        """
        try:
            await self._read()
        except DatabaseTrouble as error:
            if self._ever_read and not self._database.shared:
                return
            if not self.unread:
                log.error("settings unread %s", pairs({"cause": error.kind}))
            # The settings of each server are unknown; its answers may have to be private.
            self.settings = defaultdict(lambda: ServerSettings(private=True), {None: _DEFAULTS})
            self.unread = True

    async def _read(self) -> None:
        self.settings = defaultdict(ServerSettings, await self._database.view(_stored))
        self.unread, self._ever_read = False, True

    async def reload(self, server: str) -> None:
        """Reloads the settings of a server that another process changed; an empty `server` means any of them."""
        if not server or self.unread:
            await self.load()
            return
        number = int(server)
        async with self._changing:
            stored = await self._database.view(lambda connection: _stored(connection, number))
            self.settings.pop(number, None)
            self.settings.update(stored)

    async def add_channel(self, server: int, channel: int) -> ServerSettings:
        return await self._change(server, lambda now: replace(now, channels=now.channels | {channel}))

    async def remove_channel(self, server: int, channel: int) -> ServerSettings:
        return await self._change(server, lambda now: replace(now, channels=now.channels - {channel}))

    async def set(self, server: int, **values: Any) -> ServerSettings:  # noqa: ANN401  (each field has a type of its own)
        """Sets these fields of the settings."""
        return await self._change(server, lambda now: replace(now, **values))

    async def ignore(self, server: int, target: int, *, role: bool) -> ServerSettings:
        """Ignores a member, or everyone with a role."""
        return await self._change(server, lambda now: _ignoring(now, target, role=role))

    async def unignore(self, server: int, target: int) -> ServerSettings:
        """Stops ignoring a member or a role; ids are unique across both."""

        def change(now: ServerSettings) -> ServerSettings:
            members, roles = now.ignored_members - {target}, now.ignored_roles - {target}
            return replace(now, ignored_members=members, ignored_roles=roles)

        return await self._change(server, change)

    async def mark_ignored_told(self, server: int, person: str) -> bool:
        """Returns True the first time for an ignored person (by the hash of their id) in a server, and False from then
        on.
        """
        row = {"server": server, "person": person}
        return await self._database.write(lambda connection: insert_new(connection, ignored_told, row))

    async def reset(self, server: int, setting: str | None = None) -> ServerSettings:
        """Resets one setting, as named in `RESETTABLE`, or all of them."""
        if setting is None:
            return await self._change(server, lambda now: _DEFAULTS)
        return await self.set(server, **{name: getattr(_DEFAULTS, name) for name in RESETTABLE[setting]})

    async def _change(self, server: int, change: Change) -> ServerSettings:
        """Applies `change` to the stored settings. Changes are serialised across processes, so that none is lost."""
        if self.unread:  # else the other stored settings would stay unknown
            await self._read()

        def write(connection: Connection) -> ServerSettings:
            if connection.dialect.name == "postgresql":
                connection.execute(select(func.pg_advisory_xact_lock(server)))
            changed = change(_stored(connection, server).get(server, _DEFAULTS))
            _store(connection, server, changed)
            notify(connection, SETTINGS_TOPIC, server)
            return changed

        async with self._changing:
            self.settings[server] = await self._database.write(write)
            return self.settings[server]

    async def forget(self, server: int) -> None:
        """Deletes a server's settings, as when the bot leaves it."""

        def write(connection: Connection) -> None:
            connection.execute(delete(server_table).where(server_table.c.id == server))
            connection.execute(delete(ignored_told).where(ignored_told.c.server == server))
            notify(connection, SETTINGS_TOPIC, server)

        async with self._changing:
            await self._database.write(write)
            self.settings.pop(server, None)


def _stored(connection: Connection, only: int | None = None) -> dict[int | None, ServerSettings]:
    """Reads the stored settings of one server, or of all."""
    found: dict[int | None, ServerSettings] = {}

    def rows(table: Table, key: ColumnElement[int]) -> Iterator[Any]:
        yield from connection.execute(select(table) if only is None else select(table).where(key == only))

    for row in rows(server_table, server_table.c.id):
        found[row.id] = ServerSettings(
            role=row.role,
            private=bool(row.private),
            cooldown=row.cooldown,
            caution=row.caution if row.caution in CAUTIONS else None,
            language=row.language,
            keep_declined=bool(row.keep_declined),
            editor_role=row.editor_role,
            review_channel=row.review_channel,
            found_at_once=bool(row.found_at_once),
        )
    for row in rows(server_channel, server_channel.c.server):
        now = found.get(row.server, _DEFAULTS)
        found[row.server] = replace(now, channels=now.channels | {row.channel})
    for row in rows(server_ignored, server_ignored.c.server):
        now = found.get(row.server, _DEFAULTS)
        found[row.server] = _ignoring(now, row.target, role=bool(row.role))
    return found


def _ignoring(settings: ServerSettings, target: int, *, role: bool) -> ServerSettings:
    name = "ignored_roles" if role else "ignored_members"
    return replace(settings, **{name: getattr(settings, name) | {target}})


def _store(connection: Connection, server: int, settings: ServerSettings) -> None:
    row = {
        "id": server,
        "role": settings.role,
        "private": int(settings.private),
        "cooldown": settings.cooldown,
        "caution": settings.caution,
        "language": settings.language,
        "keep_declined": int(settings.keep_declined),
        "editor_role": settings.editor_role,
        "review_channel": settings.review_channel,
        "found_at_once": int(settings.found_at_once),
    }
    channels = [{"server": server, "channel": channel} for channel in sorted(settings.channels)]
    ignored = [
        {"server": server, "target": target, "role": role}
        for role, targets in enumerate((settings.ignored_members, settings.ignored_roles))
        for target in sorted(targets)
    ]
    upsert(connection, server_table, [row])
    for table, rows in ((server_channel, channels), (server_ignored, ignored)):
        connection.execute(delete(table).where(table.c.server == server))
        if rows:
            connection.execute(table.insert(), rows)
