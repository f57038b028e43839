"""REST: the bot itself, guilds, channels, messages, threads."""

from __future__ import annotations

from aiohttp import web

from tests.discord_server.gateway import GUILDS
from tests.discord_server.payloads import (
    channel_json,
    guild_json,
    member_json,
    message_json,
    role_json,
    user_json,
)
from tests.discord_server.posting import bot_message, check_may_send, check_permission, edit_message
from tests.discord_server.server import API, SERVER, Server, answer, path_id, read_json, refuse
from tests.discord_server.traffic import ApiError
from tests.discord_server.world import (
    ADD_REACTIONS,
    CREATE_PUBLIC_THREADS,
    READ_HISTORY,
    THREAD,
    VIEW_CHANNEL,
    Channel,
    Guild,
    Message,
)

routes = web.RouteTableDef()


def find_channel(server: Server, request: web.Request) -> Channel:
    channel = server.world.channels.get(path_id(request, "channel"))
    if channel is None:
        raise ApiError(404, 10003, "Unknown Channel")
    return channel


def find_guild(server: Server, request: web.Request) -> Guild:
    guild = server.world.guilds.get(path_id(request, "guild"))
    if guild is None:
        raise ApiError(404, 10004, "Unknown Guild")
    if not guild.installed:
        raise ApiError(403, 50001, "Missing Access")
    return guild


def find_message(channel: Channel, request: web.Request) -> Message:
    message = channel.messages.get(path_id(request, "message"))
    if message is None or message.only_for is not None:
        raise ApiError(404, 10008, "Unknown Message")
    return message


@routes.get(f"{API}/users/@me")
async def me(request: web.Request) -> web.Response:
    return answer(user_json(request.app[SERVER].world.bot))


@routes.get(f"{API}/users/@me/guilds")
async def my_guilds(request: web.Request) -> web.Response:
    world = request.app[SERVER].world
    mine = [guild for guild in world.guilds.values() if guild.installed]
    return answer([{"id": str(g.id), "name": g.name, "owner": False, "permissions": "0", "features": []} for g in mine])


@routes.get(f"{API}/users/{{user}}")
async def one_user(request: web.Request) -> web.Response:
    user = request.app[SERVER].world.users.get(path_id(request, "user"))
    if user is None:
        raise ApiError(404, 10013, "Unknown User")
    return answer(user_json(user))


@routes.post(f"{API}/users/@me/channels")
async def open_dm(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    payload, _ = await read_json(server, request)
    user = server.world.users.get(int(payload.get("recipient_id", 0)))
    if user is None or user.bot:
        raise ApiError(400, 50033, "Invalid Recipient(s)")
    return answer(channel_json(server.world, server.world.dm_with(user)))


@routes.get(f"{API}/oauth2/applications/@me")
@routes.get(f"{API}/applications/@me")
async def application(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    world = server.world
    return answer(
        {
            "id": str(world.application),
            "name": world.bot.name,
            "description": "",
            "icon": None,
            "bot_public": True,
            "bot_require_code_grant": False,
            "owner": user_json(world.users[world.owner.id]),
            "team": None,
            "verify_key": "0" * 64,
            "flags": server.gateway.application_flags(),
            "interactions_endpoint_url": None,
            "integration_types_config": {"0": {}, "1": {}},
        }
    )


@routes.get(f"{API}/gateway")
async def gateway(request: web.Request) -> web.Response:
    return answer({"url": request.app[SERVER].gateway.url})


@routes.get(f"{API}/gateway/bot")
async def gateway_bot(request: web.Request) -> web.Response:
    gate = request.app[SERVER].gateway
    left = {
        "total": 1000,
        "remaining": 1000 - gate.identifies,
        "reset_after": 86_400_000,
        "max_concurrency": gate.concurrency,
    }
    return answer({"url": gate.url, "shards": gate.shards, "session_start_limit": left})


@routes.get(f"{API}/guilds/{{guild}}")
async def one_guild(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    return answer(guild_json(server.world, find_guild(server, request)))


@routes.get(f"{API}/guilds/{{guild}}/channels")
async def guild_channels(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    guild = find_guild(server, request)
    channels = [server.world.channels[channel] for channel in guild.channels]
    return answer([channel_json(server.world, channel) for channel in channels if channel.type != THREAD])


@routes.get(f"{API}/guilds/{{guild}}/roles")
async def guild_roles(request: web.Request) -> web.Response:
    guild = find_guild(request.app[SERVER], request)
    return answer([role_json(role, number) for number, role in enumerate(guild.roles.values())])


@routes.get(f"{API}/guilds/{{guild}}/members/{{user}}")
async def guild_member(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    guild, user = find_guild(server, request), path_id(request, "user")
    if user not in guild.members:
        raise ApiError(404, 10007, "Unknown Member")
    return answer(member_json(server.world, guild, user))


@routes.get(f"{API}/channels/{{channel}}")
async def one_channel(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    channel = find_channel(server, request)
    check_permission(server, channel, VIEW_CHANNEL)
    return answer(channel_json(server.world, channel))


@routes.post(f"{API}/channels/{{channel}}/typing")
async def typing(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    channel = find_channel(server, request)
    check_may_send(server, channel)
    server.journal.note("typing", channel=str(channel.id))
    return answer(None, 204)


@routes.post(f"{API}/channels/{{channel}}/messages")
async def create_message(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    channel = find_channel(server, request)
    payload, files = await read_json(server, request)
    check_may_send(server, channel)
    return answer(message_json(server.world, bot_message(server, channel, payload, files)))


@routes.get(f"{API}/channels/{{channel}}/messages")
async def history(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    channel = find_channel(server, request)
    check_permission(server, channel, READ_HISTORY)
    limit = int(request.query.get("limit", 50))
    before, after = int(request.query.get("before", 1 << 63)), int(request.query.get("after", 0))
    shown = [m for m in channel.messages.values() if after < m.id < before and m.only_for is None]
    chosen = shown[:limit] if "after" in request.query else shown[-limit:]
    content = bool(server.gateway.grants & (1 << 15))
    return answer([message_json(server.world, m, message_content=content) for m in reversed(chosen)])


@routes.get(f"{API}/channels/{{channel}}/messages/{{message}}")
async def one_message(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    channel = find_channel(server, request)
    check_permission(server, channel, READ_HISTORY)
    content = bool(server.gateway.grants & (1 << 15))
    return answer(message_json(server.world, find_message(channel, request), message_content=content))


@routes.patch(f"{API}/channels/{{channel}}/messages/{{message}}")
async def change_message(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    channel = find_channel(server, request)
    message = find_message(channel, request)
    payload, files = await read_json(server, request)
    if message.author != server.world.bot.id:
        raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    return answer(message_json(server.world, edit_message(server, message, payload, files)))


@routes.delete(f"{API}/channels/{{channel}}/messages/{{message}}")
async def delete_message(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    channel = find_channel(server, request)
    message = find_message(channel, request)
    if message.author != server.world.bot.id:
        raise ApiError(403, 50013, "Missing Permissions")
    del channel.messages[message.id]
    server.journal.note("delete", id=str(message.id), channel=str(channel.id))
    return answer(None, 204)


@routes.put(f"{API}/channels/{{channel}}/messages/{{message}}/reactions/{{emoji}}/@me")
async def react(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    channel = find_channel(server, request)
    check_permission(server, channel, ADD_REACTIONS)
    message = find_message(channel, request)
    message.reactions.append(request.match_info["emoji"])
    server.journal.note("reaction", message=str(message.id), emoji=request.match_info["emoji"])
    return answer(None, 204)


@routes.delete(f"{API}/channels/{{channel}}/messages/{{message}}/reactions/{{emoji}}/@me")
async def unreact(request: web.Request) -> web.Response:
    message = find_message(find_channel(request.app[SERVER], request), request)
    if request.match_info["emoji"] in message.reactions:
        message.reactions.remove(request.match_info["emoji"])
    return answer(None, 204)


@routes.post(f"{API}/channels/{{channel}}/messages/{{message}}/threads")
@routes.post(f"{API}/channels/{{channel}}/threads")
async def create_thread(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    parent = find_channel(server, request)
    check_permission(server, parent, CREATE_PUBLIC_THREADS)
    payload, _ = await read_json(server, request)
    name = str(payload.get("name") or "")
    refuse(server, "thread", [] if 1 <= len(name) <= 100 else [f"name: has 1 to 100 characters, not {len(name)}"])
    if parent.guild is None or parent.type == THREAD:
        raise ApiError(400, 50024, "Cannot execute action on this channel type")
    start = find_message(parent, request) if "message" in request.match_info else None
    if start is not None and start.id in server.world.channels:
        raise ApiError(400, 160004, "A thread has already been created for this message")
    thread = server.world.add_thread(parent, name, server.world.bot.id, thread_id=start.id if start else None)
    payload = channel_json(server.world, thread)
    server.gateway.dispatch("THREAD_CREATE", payload | {"newly_created": True}, guild=parent.guild, intent=GUILDS)
    server.journal.note("thread", id=str(thread.id), parent=str(parent.id))
    return answer(payload, 201)


@routes.put(f"{API}/channels/{{channel}}/thread-members/@me")
async def join_thread(request: web.Request) -> web.Response:
    find_channel(request.app[SERVER], request)
    return answer(None, 204)
