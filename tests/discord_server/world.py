"""The state: guilds, channels, users, messages. Their JSON is in payloads.py."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]

DISCORD_EPOCH_MS = 1_420_070_400_000

# Permission bits that this server checks.
CREATE_PUBLIC_THREADS = 1 << 35
SEND_IN_THREADS = 1 << 38
VIEW_CHANNEL = 1 << 10
SEND_MESSAGES = 1 << 11
MANAGE_GUILD = 1 << 5
ADD_REACTIONS = 1 << 6
READ_HISTORY = 1 << 16
EMBED_LINKS = 1 << 14
USE_COMMANDS = 1 << 31
ADMINISTRATOR = 1 << 3
MEMBER_PERMISSIONS = (
    VIEW_CHANNEL
    | SEND_MESSAGES
    | ADD_REACTIONS
    | READ_HISTORY
    | EMBED_LINKS
    | USE_COMMANDS
    | CREATE_PUBLIC_THREADS
    | SEND_IN_THREADS
)
ALL_PERMISSIONS = (1 << 51) - 1

# Channel types.
TEXT, DM, THREAD = 0, 1, 11


@dataclass(slots=True)
class User:
    id: int
    name: str
    bot: bool = False
    accepts_dms: bool = True
    locale: str = "en-US"


@dataclass(slots=True)
class Role:
    id: int
    name: str
    permissions: int


@dataclass(slots=True)
class Channel:
    """`overwrites` maps a role's or user's id to (allow, deny)."""

    id: int
    type: int
    name: str
    guild: int | None = None
    parent: int | None = None
    owner: int | None = None
    recipient: int | None = None
    overwrites: dict[int, tuple[int, int]] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)


@dataclass(slots=True)
class Guild:
    """`members` maps user ids to the ids of their roles. `installed` is false if the bot is not a member."""

    id: int
    name: str
    owner: int
    roles: dict[int, Role]
    members: dict[int, list[int]] = field(default_factory=dict)
    channels: list[int] = field(default_factory=list)
    installed: bool = True


@dataclass(slots=True)
class Message:
    id: int
    channel: int
    author: int
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    flags: int = 0
    type: int = 0
    reply_to: int | None = None
    nonce: str | int | None = None
    edited: str | None = None
    mentions: list[int] = field(default_factory=list)
    mention_everyone: bool = False
    reactions: list[str] = field(default_factory=list)
    interaction: Json | None = None
    only_for: int | None = None  # the user who sees an ephemeral message
    created: str = field(default_factory=lambda: datetime.now(UTC).isoformat())


class Snowflakes:
    """Unique, increasing ids with the time in their upper bits."""

    def __init__(self) -> None:
        self._counter: Iterator[int] = itertools.count()

    def __call__(self) -> int:
        return ((int(time.time() * 1000) - DISCORD_EPOCH_MS) << 22) | (next(self._counter) & 0x3FFFFF)


class World:
    """Everything that exists, by id."""

    def __init__(self, bot_name: str) -> None:
        self.new_id = Snowflakes()
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.application = self.new_id()
        # As with current real applications, the bot's user id is the application's.
        self.bot = User(self.application, bot_name, bot=True)
        self.users[self.bot.id] = self.bot
        self.owner = self.add_user("owner")

    def add_user(self, name: str, *, accepts_dms: bool = True) -> User:
        user = User(self.new_id(), name, accepts_dms=accepts_dms)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, *, bot_permissions: int, installed: bool = True) -> Guild:
        """Creates a guild owned by the application's owner; the bot has its own role with `bot_permissions`."""
        guild_id = self.new_id()
        everyone = Role(guild_id, "@everyone", MEMBER_PERMISSIONS)
        guild = Guild(guild_id, name, self.owner.id, {everyone.id: everyone}, installed=installed)
        guild.members[self.owner.id] = []
        if installed:
            role = self.add_role(guild, self.bot.name, bot_permissions)
            guild.members[self.bot.id] = [role.id]
        self.guilds[guild.id] = guild
        return guild

    def add_role(self, guild: Guild, name: str, permissions: int) -> Role:
        role = Role(self.new_id(), name, permissions)
        guild.roles[role.id] = role
        return role

    def add_channel(self, guild: Guild, name: str) -> Channel:
        channel = Channel(self.new_id(), TEXT, name, guild=guild.id)
        self.channels[channel.id] = channel
        guild.channels.append(channel.id)
        return channel

    def add_thread(self, parent: Channel, name: str, owner: int, *, thread_id: int | None = None) -> Channel:
        assert parent.guild is not None
        thread = Channel(thread_id or self.new_id(), THREAD, name, guild=parent.guild, parent=parent.id, owner=owner)
        self.channels[thread.id] = thread
        self.guilds[parent.guild].channels.append(thread.id)
        return thread

    def dm_with(self, user: User) -> Channel:
        """Returns the only private channel between the bot and this user."""
        for channel in self.channels.values():
            if channel.type == DM and channel.recipient == user.id:
                return channel
        channel = Channel(self.new_id(), DM, "", recipient=user.id)
        self.channels[channel.id] = channel
        return channel

    def find_message(self, message_id: int) -> Message | None:
        return next((c.messages[message_id] for c in self.channels.values() if message_id in c.messages), None)

    def permissions(self, user: int, channel: Channel) -> int:
        """Returns a user's permissions in a channel: roles, then the overwrites of everyone, the roles and the user."""
        if channel.guild is None:
            return MEMBER_PERMISSIONS
        guild = self.guilds[channel.guild]
        if user not in guild.members:
            return 0
        if user == guild.owner:
            return ALL_PERMISSIONS
        place = self.channels[channel.parent] if channel.type == THREAD and channel.parent else channel
        roles = [guild.id, *guild.members[user]]
        allowed = 0
        for role in roles:
            allowed |= guild.roles[role].permissions
        if allowed & ADMINISTRATOR:
            return ALL_PERMISSIONS
        for group in ([guild.id], guild.members[user], [user]):
            allow = deny = 0
            for target in group:
                one_allow, one_deny = place.overwrites.get(target, (0, 0))
                allow, deny = allow | one_allow, deny | one_deny
            allowed = (allowed & ~deny) | allow
        return allowed
