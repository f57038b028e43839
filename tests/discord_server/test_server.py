"""The loopback Discord with an unmodified discord.py client."""

from __future__ import annotations

import asyncio

import discord
import pytest

from tests.discord_server.conftest import Connected, PlainClient, place
from tests.discord_server.remote import PATIENCE, buttons_of, running_server
from tests.discord_server.world import SEND_MESSAGES, VIEW_CHANNEL


async def test_discord_py_logs_in_and_sees_guild_channel_and_itself(connected: Connected) -> None:
    async with running_server() as server:
        guild, channel, _ = await place(server)
        async with connected(server) as client:
            assert [str(one.id) for one in client.guilds] == [guild]
            room = client.get_channel(int(channel))
            assert isinstance(room, discord.TextChannel)
            assert room.permissions_for(room.guild.me).send_messages
            assert client.latency < 60
        assert await server.do("checks") == []


async def test_a_mention_is_received_and_its_reply_stored_with_its_reference(connected: Connected) -> None:
    async with running_server() as server:
        _, channel, user = await place(server)
        async with connected(server):
            asked = await server.do("say", user=user, channel=channel, content="{bot} good morning")
            reply = await server.reply_to(asked["id"])
        assert "good morning" in reply["content"]
        assert await server.do("checks") == []


async def test_text_is_withheld_without_the_message_content_intent_unless_addressed_to_the_bot(
    connected: Connected,
) -> None:
    async with running_server() as server:
        _, channel, user = await place(server)
        private = (await server.do("open_dm", user=user))["id"]
        async with connected(server) as client:
            for where, words in ((channel, "not for you"), (channel, "{bot} for you"), (private, "privately")):
                await server.do("say", user=user, channel=where, content=words)
            heard = [await asyncio.wait_for(client.heard.get(), PATIENCE) for _ in range(3)]
        assert sorted(message.content.split()[-1] if message.content else "" for message in heard) == [
            "",
            "privately",
            "you",
        ]


async def test_a_wrong_token_is_refused_by_rest_and_a_revoked_one_by_the_gateway(connected: Connected) -> None:
    async with running_server() as server:
        server.token, right = "wrong", server.token
        with pytest.raises(discord.LoginFailure):
            async with connected(server):
                pass
        server.token = right
        await server.do("gateway_faults", refuse_identify=4004)
        with pytest.raises(discord.ConnectionClosed) as refused:
            async with connected(server):
                pass
        assert refused.value.code == 4004
        kinds = {check["kind"] for check in await server.do("checks")}
        assert kinds == {"unauthorised"}


async def test_a_disabled_privileged_intent_closes_with_4014(connected: Connected) -> None:
    async def want_content(client: PlainClient) -> None:
        client._connection._intents.message_content = True

    async with running_server() as server:
        with pytest.raises(discord.PrivilegedIntentsRequired):
            async with connected(server, prepare=want_content):
                pass
    async with running_server("--grant") as server, connected(server, prepare=want_content) as client:
        assert client.is_ready()


async def sync(client: PlainClient) -> None:
    await client.tree.sync()


async def test_a_slash_command_is_deferred_answered_and_its_button_and_modal_work(connected: Connected) -> None:
    async with running_server() as server:
        _, channel, user = await place(server)
        async with connected(server, prepare=sync):
            used = await server.do("slash", user=user, channel=channel, name="echo", options={"words": "hello"})
            answer = await server.answered(used["id"])
            assert (answer["content"], len(buttons_of(answer))) == ("hello", 2)
            fared = await server.do("interaction", id=used["id"])
            assert (fared["callback"], fared["original"]) == (5, answer["id"])

            pressed = await server.do("click", user=user, message=answer["id"], label="Again")
            await server.wait_for("edit", lambda entry: entry["id"] == answer["id"])
            assert (await server.do("interaction", id=pressed["id"]))["acknowledged_after"] < 3

            asked = await server.do("click", user=user, message=answer["id"], label="Why")
            await server.wait_for("acknowledged", lambda entry: entry["interaction"] == asked["id"])
            sent = await server.do("submit", interaction=asked["id"], values={"reason": "I say so"})
            reason = await server.answered(sent["id"])
            assert (reason["content"], reason["only_for"]) == ("because I say so", user)
        assert await server.do("checks") == []


async def test_autocomplete_and_the_context_menu_are_answered(connected: Connected) -> None:
    async with running_server() as server:
        _, channel, user = await place(server)
        async with connected(server, prepare=sync):
            typed = await server.do(
                "slash", user=user, channel=channel, name="echo", options={"words": "ab"}, focused="words"
            )
            await server.wait_for("acknowledged", lambda entry: entry["interaction"] == typed["id"])
            assert (await server.do("interaction", id=typed["id"]))["choices"] == [{"name": "abab", "value": "abab"}]
            said = await server.do("say", user=user, channel=channel, content="something")
            used = await server.do("menu", user=user, message=said["id"], name="Repeat")
            assert (await server.answered(used["id"]))["content"] == "it said something"


async def test_an_acknowledgement_after_three_seconds_finds_no_interaction(connected: Connected) -> None:
    async with running_server("--ack-seconds", "0.5") as server:
        _, channel, user = await place(server)
        async with connected(server, prepare=sync) as client:
            client.slow = 1.0
            used = await server.do("slash", user=user, channel=channel, name="quick")
            await server.wait_for("violation", lambda entry: entry["what"] == "late")
            assert (await server.do("interaction", id=used["id"]))["acknowledged_after"] is None
        assert "never acknowledged" in {check["kind"] for check in await server.do("checks")}


async def test_an_interactions_token_expires_and_an_unregistered_command_cannot_be_used(
    connected: Connected,
) -> None:
    async with running_server("--token-seconds", "0") as server:
        _, channel, user = await place(server)
        async with connected(server, prepare=sync):
            await server.do("slash", user=user, channel=channel, name="echo", options={"words": "late"})
            late = await server.wait_for("violation", lambda entry: entry["what"] == "token")
            assert late
            with pytest.raises(ValueError, match="registered"):
                await server.do("slash", user=user, channel=channel, name="nobody")
            with pytest.raises(ValueError, match="missing"):
                await server.do("slash", user=user, channel=channel, name="echo")


async def test_the_same_nonce_is_not_sent_twice(connected: Connected) -> None:
    async with running_server() as server:
        _, channel, _ = await place(server)
        async with connected(server) as client:
            room = client.get_partial_messageable(int(channel))
            # The first response is lost, so discord.py sends again.
            await server.do("fault", path=f"/channels/{channel}/messages$", method="POST", status=502, after=True)
            sent = await room.send("once", nonce="one")
            assert [message["id"] for message in await server.do("messages", channel=channel)] == [str(sent.id)]
            # discord.py puts a nonce on every send, so this bypasses it.
            bare = {"content": "without one", "allowed_mentions": {"parse": []}}
            await client.http.request(
                discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=int(channel)), json=bare
            )
            assert [check["kind"] for check in await server.do("checks")] == ["nonce"]


async def test_a_message_beyond_discords_limits_is_refused_and_recorded(connected: Connected) -> None:
    async with running_server() as server:
        _, channel, _ = await place(server)
        async with connected(server) as client:
            room = client.get_partial_messageable(int(channel))
            with pytest.raises(discord.HTTPException) as refused:
                await room.send("x" * 2001, nonce="long")
            assert (refused.value.status, refused.value.code) == (400, 50035)
        assert [check["kind"] for check in await server.do("checks")] == ["invalid form"]


async def test_missing_permissions_and_closed_dms_answer_403(connected: Connected) -> None:
    async with running_server() as server:
        guild, channel, user = await place(server)
        (shy,) = await server.do("create_users", accepts_dms=False)
        async with connected(server) as client:
            codes = []
            for denied in (SEND_MESSAGES, VIEW_CHANNEL):
                await server.do("forbid", channel=channel, deny=denied)
                with pytest.raises(discord.Forbidden) as refused:
                    await client.get_partial_messageable(int(channel)).send("hello", nonce="1")
                codes.append(refused.value.code)
            person = await client.fetch_user(int(shy))
            with pytest.raises(discord.Forbidden) as refused:
                await person.send("hello", nonce="2")
            assert [*codes, refused.value.code] == [50013, 50001, 50007]
            await server.do("remove_bot", guild=guild)
            with pytest.raises(discord.Forbidden):
                await client.fetch_guild(int(guild))
        assert user


async def test_a_user_installed_app_can_be_used_where_the_bot_is_not(connected: Connected) -> None:
    async with running_server() as server:
        guild = (await server.do("create_guild", installed=False))["id"]
        channel = (await server.do("create_channel", guild=guild))["id"]
        (user,) = await server.do("create_users", guild=guild)
        async with connected(server, prepare=sync):
            options = {"words": "abroad", "private": True}
            used = await server.do("slash", user=user, channel=channel, name="echo", options=options, for_user=True)
            assert (await server.answered(used["id"]))["only_for"] == user
