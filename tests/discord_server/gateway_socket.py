"""One gateway socket from HELLO to its end."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
import zlib

from aiohttp import WSCloseCode, WSMsgType, web

from tests.discord_server.gateway import Connection, Gateway
from tests.discord_server.payloads import member_json
from tests.discord_server.world import Json

HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, REQUEST_MEMBERS = 1, 2, 3, 4, 6, 8
RECONNECT, INVALID_SESSION, HELLO, ACK = 7, 9, 10, 11


async def serve_socket(gateway: Gateway, request: web.Request) -> web.WebSocketResponse:
    """Speaks gateway v10 over one socket until either side ends it."""
    ws = web.WebSocketResponse(max_msg_size=4096, autoping=True)
    await ws.prepare(request)
    connection = Connection(len(gateway.connections), ws, request, gateway.interval)
    gateway.connections.append(connection)
    gateway.journal.note("connect", connection=connection.number)
    if request.query.get("v") != "10" or request.query.get("encoding") != "json":
        gateway.journal.violate("gateway", f"query {request.query_string}")
    writer = asyncio.create_task(_write(connection, compress=request.query.get("compress") == "zlib-stream"))
    watch = asyncio.create_task(_watch(gateway, connection))
    interval = int(connection.interval * 1000)
    connection.outgoing.put_nowait({"op": HELLO, "d": {"heartbeat_interval": interval}, "t": None, "s": None})
    try:
        async for message in ws:
            if message.type is not WSMsgType.TEXT:
                await ws.close(code=4002)
                break
            code = _receive(gateway, connection, message.data)
            if code is not None:
                gateway.journal.note("close", connection=connection.number, code=code, by="server")
                await _flush(connection)
                await ws.close(code=code)
                break
    finally:
        watch.cancel()
        writer.cancel()
        by_client = ws.close_code in (WSCloseCode.OK, WSCloseCode.GOING_AWAY)
        gateway.detach(connection, clean=by_client)
        gateway.journal.note("disconnect", connection=connection.number, code=ws.close_code)
    return ws


async def _write(connection: Connection, *, compress: bool) -> None:
    """Sends queued payloads in order, as text or as one zlib stream; None in the queue marks it empty for `_flush`."""
    stream = zlib.compressobj()
    with contextlib.suppress(ConnectionError):
        while True:
            payload = await connection.outgoing.get()
            if payload is not None:
                text = json.dumps(payload)
                if compress:
                    data = stream.compress(text.encode()) + stream.flush(zlib.Z_SYNC_FLUSH)
                    await connection.ws.send_bytes(data)
                else:
                    await connection.ws.send_str(text)
            connection.outgoing.task_done()


async def _flush(connection: Connection) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(connection.outgoing.join(), 1)


async def _watch(gateway: Gateway, connection: Connection) -> None:
    """Closes a connection whose heartbeats are missing, like Discord."""
    while True:
        await asyncio.sleep(connection.interval)
        last = connection.beats[-1] if connection.beats else connection.opened
        if time.monotonic() - last > 2 * connection.interval + 5:
            gateway.journal.violate("heartbeat", f"none for {time.monotonic() - last:.1f} s")
            await connection.ws.close(code=4009)
            return


def _receive(gateway: Gateway, connection: Connection, text: str) -> int | None:
    """Handles one payload from the client; returns a close code if Discord would close."""
    now = time.monotonic()
    connection.received.append(now)
    if len(connection.received) > 120 and now - connection.received[0] < 60:
        gateway.journal.violate("gateway", "over 120 payloads a minute")
        return 4008
    try:
        payload = json.loads(text)
        op, data = payload["op"], payload.get("d")
    except (ValueError, KeyError, TypeError):
        gateway.journal.violate("gateway", f"undecodable payload {text[:100]!r}")
        return 4002
    if op == HEARTBEAT:
        _beat(gateway, connection, data, now)
        return None
    if op == IDENTIFY:
        return gateway.identify(connection, data)
    if op == RESUME:
        if not gateway.resume(connection, data):
            connection.outgoing.put_nowait({"op": INVALID_SESSION, "d": False, "t": None, "s": None})
        return None
    if connection.session is None:
        return 4003
    if op == PRESENCE:
        gateway.journal.note("presence", data=data)
    elif op == REQUEST_MEMBERS:
        _send_members(gateway, connection, data)
    elif op != VOICE:
        gateway.journal.violate("gateway", f"unknown op {op}")
        return 4001
    return None


def _beat(gateway: Gateway, connection: Connection, seq: object, now: float) -> None:
    connection.beats.append(now)
    session = connection.session
    if seq is not None and (not isinstance(seq, int) or (session is not None and seq > session.seq)):
        gateway.journal.violate("heartbeat", f"with sequence {seq}, which was never sent")
    if not gateway.faults.mute_acks:
        connection.outgoing.put_nowait({"op": ACK, "d": None, "t": None, "s": None})


def _send_members(gateway: Gateway, connection: Connection, data: Json) -> None:
    session = connection.session
    guild = gateway.world.guilds.get(int(data.get("guild_id", 0)))
    if session is None or guild is None:
        return
    wanted = {int(user) for user in data.get("user_ids") or guild.members}
    members = [member_json(gateway.world, guild, user) for user in guild.members if user in wanted]
    chunk = {
        "guild_id": str(guild.id),
        "members": members,
        "chunk_index": 0,
        "chunk_count": 1,
        "not_found": [],
        "nonce": data.get("nonce"),
    }
    gateway.send_event(session, "GUILD_MEMBERS_CHUNK", chunk)
