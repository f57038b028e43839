"""Discord misbehaves, and the bot continues."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.discord_server.remote import Discord, running_server
from tests.discord_server.world import READ_HISTORY, SEND_MESSAGES, VIEW_CHANNEL, Json
from tests.integration.bot_process import register_commands, running_bot
from tests.integration.quoting import answering_sentences
from tests.integration.test_answers import ANSWERED, place

ON_ONE_BOT = pytest.mark.asyncio(loop_scope="session")
SEND = r"/channels/\d+/messages$"


async def ask(server: Discord, user: str, channel: str) -> str:
    asked = await server.do("say", user=user, channel=channel, content=f"{{bot}} {ANSWERED}")
    return str(asked["id"])


def on_path(path: str, request: Json) -> bool:
    return path in request["path"]


async def still_answers(server: Discord, user: str, channel: str) -> None:
    """Checks that the bot answers as usual."""
    await server.do("clear_faults")
    assert answering_sentences(await server.reply_to(await ask(server, user, channel)))


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 429, "retry_after": 0.3},
        {"status": 429, "retry_after": 0.3, "everywhere": True},
        {"status": 502},
        {"status": 500, "after": True},
        {"status": 502, "times": 3},
        {"delay": 4.0},
        {"cut": True},
        {"cut": True, "after": True},
    ],
    ids=["429", "429 global", "502", "500 after the work", "502 three times", "slow", "cut", "cut after the work"],
)
@ON_ONE_BOT
async def test_an_answer_arrives_once_despite_failures(served: Discord, fault: dict[str, object]) -> None:
    _, channel, user = await place(served)
    number = await served.do("fault", path=SEND, method="POST", **fault)
    asked = await ask(served, user, channel)
    assert answering_sentences(await served.reply_to(asked))
    assert await served.do("struck", number=number) == fault.get("times", 1)
    await still_answers(served, user, channel)
    sent = [message for message in await served.do("messages", channel=channel) if message["author"]["bot"]]
    assert len(sent) == 2
    assert await served.do("checks") == []


@ON_ONE_BOT
async def test_failed_typing_does_not_cost_the_answer(served: Discord) -> None:
    _, channel, user = await place(served)
    for fault in ({"status": 403, "code": 50013}, {"status": 503}, {"cut": True}, {"delay": 60.0}):
        await served.do("fault", path="/typing$", **fault)
        assert answering_sentences(await served.reply_to(await ask(served, user, channel)))
    await still_answers(served, user, channel)
    assert await served.do("checks") == []


async def test_a_403_ends_in_a_dm_or_in_silence_and_never_blocks_the_bot(index_dir: Path, tmp_path: Path) -> None:
    async with running_server() as server:
        guild, channel, user = await place(server)
        mute = (await server.do("create_channel", guild=guild, deny=SEND_MESSAGES))["id"]
        (shy,) = await server.do("create_users", guild=guild, accepts_dms=False)
        private = (await server.do("open_dm", user=user))["id"]
        async with running_bot(server, tmp_path, index_dir) as bot:
            mark = await server.mark()
            await ask(server, user, mute)
            in_dm = await server.wait_for("message", lambda entry: entry["channel"] == private, after=mark)
            assert answering_sentences(await server.do("message", id=in_dm["id"]))
            await ask(server, shy, mute)
            await bot.printed("storybot undelivered ")
            await still_answers(server, user, channel)

            # Without the right to read the history, a reply is refused but a plain message is not.
            await server.do("forbid", channel=channel, deny=READ_HISTORY)
            await server.do("fault", path=SEND, method="POST", status=403, code=160002)
            mark = await server.mark()
            await ask(server, user, channel)
            await server.wait_for("message", lambda entry: entry["channel"] == channel, after=mark)
            await server.do("forbid", channel=channel, deny=0)

            await server.do("forbid", channel=channel, deny=VIEW_CHANNEL)
            mark = await server.mark()
            await ask(server, user, channel)
            await server.wait_for("message", lambda entry: entry["channel"] == private, after=mark)
            await server.do("forbid", channel=channel, deny=0)
            await still_answers(server, user, channel)
        assert await server.do("checks") == []


async def test_failing_interactions_leave_the_bot_working(index_dir: Path, tmp_path: Path) -> None:
    async with running_server() as server:
        await register_commands(server)
        _, channel, user = await place(server)
        async with running_bot(server, tmp_path, index_dir):
            faults: tuple[dict[str, object], ...] = (
                {"path": "/callback", "status": 404, "code": 10062},
                {"path": "/callback", "cut": True},
                {"path": "/webhooks/", "status": 404, "code": 10015},
                {"path": "/webhooks/", "status": 500, "after": True},
                {"path": "/webhooks/", "status": 429, "retry_after": 0.2},
            )
            for fault in faults:
                mark = await server.mark()
                number = await server.do("fault", **fault)
                await server.do("slash", user=user, channel=channel, name="ask", options={"question": ANSWERED})
                path = str(fault["path"])
                await server.wait_for("request", partial(on_path, path), after=mark)
                await still_answers(server, user, channel)
                assert await server.do("struck", number=number) == 1
            used = await server.do("slash", user=user, channel=channel, name="ask", options={"question": ANSWERED})
            assert answering_sentences(await server.answered(used["id"]))


@pytest.mark.parametrize("resumable", [True, False], ids=["resumable", "not resumable"])
@ON_ONE_BOT
async def test_an_invalid_session_and_a_requested_reconnect_go_unnoticed(served: Discord, resumable: bool) -> None:
    _, channel, user = await place(served)
    mark = await served.mark()
    await served.do("invalidate", resumable=resumable)
    await served.wait_for("resume" if resumable else "identify", after=mark)
    await still_answers(served, user, channel)
    mark = await served.mark()
    await served.do("ask_to_reconnect")
    await served.wait_for("resume", after=mark)
    await still_answers(served, user, channel)
    assert await served.do("checks") == []
