"""The loopback Discord under failures: rate limits, dropped sockets, lost sessions; and its shards."""

from __future__ import annotations

import asyncio

import aiohttp
import discord
import pytest

from tests.discord_server.conftest import Connected, PlainClient, place
from tests.discord_server.remote import PATIENCE, running_server


async def test_discord_py_respects_bucket_and_global_rate_limits(connected: Connected) -> None:
    async with running_server() as server:
        _, channel, _ = await place(server)
        async with connected(server) as client:
            room = client.get_partial_messageable(int(channel))
            await asyncio.gather(*(room.send(f"number {n}", nonce=str(n)) for n in range(8)))
            assert len(await server.do("messages", channel=channel)) == 8
            for everywhere in (False, True):
                order = {"path": "/messages$", "status": 429, "retry_after": 0.1, "everywhere": everywhere}
                number = await server.do("fault", **order)
                await room.send("after a while", nonce=f"later {everywhere}")
                assert await server.do("struck", number=number) == 1
            assert len(await server.do("messages", channel=channel)) == 10
        assert await server.do("checks") == []


async def test_a_client_that_ignores_the_limits_gets_429(connected: Connected) -> None:
    async with running_server() as server, aiohttp.ClientSession() as session:
        guild, channel, _ = await place(server)
        headers = {"Authorization": f"Bot {server.token}", "User-Agent": "DiscordBot (test, 1)"}
        url = f"{server.rest}/channels/{channel}/typing"
        answers = []
        for _ in range(6):
            async with session.post(url, headers=headers) as response:
                answers.append((response.status, response.headers["X-RateLimit-Remaining"]))
                last = response
        assert [status for status, _ in answers] == [204] * 5 + [429]
        assert last.headers["Via"]
        assert float(last.headers["X-RateLimit-Reset-After"]) <= 5
        async with session.get(f"{server.rest}/guilds/{guild}", headers=headers) as response:
            assert response.headers["Content-Type"] == "application/json"


async def test_a_dropped_socket_is_resumed_and_missed_events_arrive(connected: Connected) -> None:
    async with running_server() as server:
        _, channel, user = await place(server)
        async with connected(server) as client:
            await server.do("drop")
            asked = await server.do("say", user=user, channel=channel, content="{bot} are you there?")
            await server.reply_to(asked["id"])
            await asyncio.wait_for(client.resumed.wait(), PATIENCE)
        counts = await server.do("counts")
        assert (counts["identify"], counts["resume"]) == (1, 1)
        assert await server.do("checks") == []


@pytest.mark.parametrize(("resumable", "identifies"), [(True, 1), (False, 2)])
async def test_an_invalid_session_is_resumed_or_restarted(
    connected: Connected, resumable: bool, identifies: int
) -> None:
    async with running_server() as server:
        _, channel, user = await place(server)
        async with connected(server):
            mark = await server.do("mark")
            await server.do("invalidate", resumable=resumable)
            await server.wait_for("resume" if resumable else "identify", after=mark)
            asked = await server.do("say", user=user, channel=channel, content="{bot} still there?")
            await server.reply_to(asked["id"])
        assert (await server.do("counts"))["identify"] == identifies


async def test_op_7_and_op_1_are_followed(connected: Connected) -> None:
    async with running_server() as server, connected(server) as client:
        before = (await server.do("heartbeats"))["beats"]
        await server.do("request_heartbeat")
        await server.do("ask_to_reconnect")
        await asyncio.wait_for(client.resumed.wait(), PATIENCE)
        assert (await server.do("heartbeats"))["beats"] >= before + 2


async def test_missing_heartbeat_acknowledgements_make_the_client_reconnect(connected: Connected) -> None:
    async with running_server("--heartbeat", "1") as server:
        async with connected(server, heartbeat_timeout=3.0) as client:
            await server.do("gateway_faults", mute_acks=True)
            await server.wait_for("resume")
            await server.do("gateway_faults")
            await asyncio.wait_for(client.resumed.wait(), PATIENCE)
        assert (await server.do("heartbeats"))["connections"] >= 2


async def test_a_missing_heartbeat_is_reported_as_late(connected: Connected) -> None:
    async with (
        running_server("--heartbeat", "1") as server,
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{server.gateway}?v=10&encoding=json") as socket,
    ):
        hello = await socket.receive_json()
        assert hello["d"]["heartbeat_interval"] == 1000
        await socket.send_json({"op": 1, "d": None})
        assert (await socket.receive_json())["op"] == 11
        await asyncio.sleep(2.5)
        assert (await server.do("heartbeats"))["late_by"] > 1


async def test_slow_replies_and_cut_connections_occur_once_each(connected: Connected) -> None:
    async with running_server() as server:
        guild, _, _ = await place(server)
        async with connected(server) as client:
            number = await server.do("fault", path=f"/guilds/{guild}$", delay=0.3)
            await client.fetch_guild(int(guild))
            assert await server.do("struck", number=number) == 1
            await server.do("fault", path=f"/guilds/{guild}$", cut=True, times=5)  # aiohttp retries by itself
            with pytest.raises(aiohttp.ClientError):
                await client.fetch_guild(int(guild))
            await server.do("clear_faults")
            await server.do("fault", path=f"/guilds/{guild}$", status=503)
            with pytest.raises(discord.DiscordServerError):
                await client.fetch_guild(int(guild))


async def test_guilds_are_spread_over_shards_and_dms_arrive_on_the_first(connected: Connected) -> None:
    async def no_wait(client: PlainClient) -> None:
        async def at_once(shard_id: int | None, *, initial: bool = False) -> None:
            """Replaces the five seconds between identifies."""

        client.before_identify_hook = at_once  # type: ignore[method-assign]

    async with running_server("--shards", "2") as server:
        rooms = [await place(server) for _ in range(4)]
        async with connected(server, prepare=no_wait) as client:
            assert client.shard_count == 2
            assert {str(guild.id) for guild in client.guilds} == {guild for guild, _, _ in rooms}
            for _, channel, user in rooms:
                private = (await server.do("open_dm", user=user))["id"]
                for where in (channel, private):
                    asked = await server.do("say", user=user, channel=where, content="{bot} hello")
                    await server.reply_to(asked["id"])
        assert await server.do("checks") == []
