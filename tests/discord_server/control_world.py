"""Control: creating guilds, channels and users, and reading the state."""

from __future__ import annotations

import time

from tests.discord_server.control import action
from tests.discord_server.gateway import GUILDS
from tests.discord_server.payloads import channel_json, guild_json, message_json
from tests.discord_server.server import Server
from tests.discord_server.world import DM, MEMBER_PERMISSIONS, Guild, Json, Message


@action
def info(server: Server) -> Json:
    return {
        "application": str(server.world.application),
        "bot": str(server.world.bot.id),
        "owner": str(server.world.owner.id),
        "token": server.token,
        "gateway": server.gateway.url,
    }


@action
def create_guild(
    server: Server, name: str = "guild", permissions: int = MEMBER_PERMISSIONS, installed: bool = True
) -> Json:
    """Creates a guild with the bot in it, or without if it is only installed by users; notifies a running bot."""
    guild = server.world.add_guild(name, bot_permissions=permissions, installed=installed)
    if installed:
        server.gateway.dispatch("GUILD_CREATE", guild_json(server.world, guild), guild=guild.id, intent=GUILDS)
    return {"id": str(guild.id), "bot_role": str(bot_role(server, guild)) if installed else None}


@action
def create_channel(server: Server, guild: str, name: str = "general", deny: int = 0) -> Json:
    """Creates a text channel; `deny` are permissions refused to the bot's role in it."""
    place = server.world.guilds[int(guild)]
    channel = server.world.add_channel(place, name)
    if deny:
        channel.overwrites[bot_role(server, place)] = (0, deny)
    if place.installed:
        payload = channel_json(server.world, channel)
        server.gateway.dispatch("CHANNEL_CREATE", payload, guild=place.id, intent=GUILDS)
    return {"id": str(channel.id)}


@action
def forbid(server: Server, channel: str, deny: int) -> None:
    """Refuses the bot's role these permissions in a channel from now on (0 resets them)."""
    place = server.world.channels[int(channel)]
    guild = server.world.guilds[place.guild or 0]
    place.overwrites[bot_role(server, guild)] = (0, deny)
    server.gateway.dispatch("CHANNEL_UPDATE", channel_json(server.world, place), guild=guild.id, intent=GUILDS)


@action
def create_users(
    server: Server, count: int = 1, guild: str | None = None, permissions: int = 0, accepts_dms: bool = True
) -> list[str]:
    """Creates users, as members of a guild if given, with a role of these permissions if any."""
    users = [server.world.add_user(f"person{len(server.world.users)}", accepts_dms=accepts_dms) for _ in range(count)]
    for user in users:
        if guild is not None:
            place = server.world.guilds[int(guild)]
            roles = [server.world.add_role(place, "role", permissions).id] if permissions else []
            place.members[user.id] = roles
    return [str(user.id) for user in users]


@action
def open_dm(server: Server, user: str) -> Json:
    return {"id": str(server.world.dm_with(server.world.users[int(user)]).id)}


@action
def remove_bot(server: Server, guild: str) -> None:
    """Kicks the bot."""
    place = server.world.guilds[int(guild)]
    place.installed = False
    place.members.pop(server.world.bot.id, None)
    server.gateway.dispatch("GUILD_DELETE", {"id": guild}, guild=place.id, intent=GUILDS)


@action
def messages(server: Server, channel: str, after: str = "0") -> list[Json]:
    """Returns all messages of a channel, including ephemeral ones (with `only_for`)."""
    place = server.world.channels[int(channel)]
    return [_shown(server, message) for message in place.messages.values() if message.id > int(after)]


@action
def message(server: Server, id: str) -> Json | None:
    found = server.world.find_message(int(id))
    return _shown(server, found) if found else None


@action
def commands(server: Server, guild: str | None = None) -> list[Json]:
    return list(server.commands.get(int(guild) if guild else None, {}).values())


@action
async def events(
    server: Server,
    after: int = 0,
    kinds: list[str] | None = None,
    timeout: float = 0.0,  # noqa: ASYNC109
) -> list[Json]:
    """Returns journal entries from number `after` on; waits up to `timeout` seconds if there are none."""
    return await server.journal.wait(after, kinds, timeout)


@action
def mark(server: Server) -> int:
    """Returns the number of the next journal entry, to wait for."""
    return server.journal.mark()


@action
def counts(server: Server) -> dict[str, int]:
    return dict(server.journal.counts)


@action
def checks(server: Server) -> list[Json]:
    """Returns everything the bot did wrong, and the interactions it never acknowledged."""
    now = time.monotonic()
    forgotten = [
        {"kind": "never acknowledged", "detail": f"{interaction.id} {interaction.data}"}
        for interaction in server.interactions.values()
        if interaction.acknowledged is None and now - interaction.created > server.ack_seconds
    ]
    return server.journal.violations + forgotten


@action
def heartbeats(server: Server) -> Json:
    return server.gateway.heartbeats()


@action
def rate_limits(server: Server, enforced: bool | None = None) -> Json:
    """Returns how often a limit was hit; enables or disables limits."""
    if enforced is not None:
        server.limits.enforced = enforced
    return {"enforced": server.limits.enforced, "hit": server.limits.hit}


def bot_role(server: Server, guild: Guild) -> int:
    return guild.members[server.world.bot.id][0]


def _shown(server: Server, found: Message) -> Json:
    payload = message_json(server.world, found)
    payload["only_for"] = str(found.only_for) if found.only_for else None
    payload["reactions"] = found.reactions
    payload["private"] = server.world.channels[found.channel].type == DM
    return payload
