"""Many questions at once: none lost, none answered twice, and heartbeats on time."""

from __future__ import annotations

import asyncio
import re
import signal
import socket
from pathlib import Path

import aiohttp
import pytest

from tests.discord_server.remote import PATIENCE, ROOT, Discord, running_server, text_of
from tests.discord_server.world import Json
from tests.integration.bot_process import register_commands, running_bot
from tests.integration.quoting import answering_sentences, is_quoted, saved_texts
from tests.integration.test_answers import ANSWERED

QUESTIONS = 200
GUILDS, CHANNELS = 4, 40  # 50 questions per guild and 5 per channel, within Discord's rate limits and the bot's own
HEARTBEAT = 2.0
LATE = 1.0
CANDIDATES = 4  # fewer candidates make answers faster
TEXTS = saved_texts(ROOT / "seeds")


def questions(count: int) -> list[str]:
    """Returns distinct questions from words of the articles."""
    words = [word for text in TEXTS for word in re.findall(r"[A-Za-z']{4,}", text)]
    step = len(words) // count
    return [f"what is said about {' '.join(words[n * step : n * step + 4])}?" for n in range(count)]


async def crowd(server: Discord, count: int) -> list[Json]:
    """Returns the arguments of `say` for `count` questions, each by its own user, in channels of several guilds."""
    channels: list[tuple[str, str]] = []
    guilds = [(await server.do("create_guild"))["id"] for _ in range(GUILDS)]
    for number in range(min(count, CHANNELS)):
        guild = guilds[number % GUILDS]
        channels.append((guild, (await server.do("create_channel", guild=guild))["id"]))
    asked = []
    for number, text in enumerate(questions(QUESTIONS)[:count]):
        guild, channel = channels[number % len(channels)]
        (user,) = await server.do("create_users", guild=guild)
        asked.append({"user": user, "channel": channel, "content": f"{{bot}} {text}"})
    return asked


async def collect(server: Discord, wanted: list[str], patience: float = 1200.0) -> dict[str, list[str]]:
    """Collects the bot's replies by question until all have arrived or `patience` seconds are over."""
    replies: dict[str, list[str]] = {question: [] for question in wanted}
    loop = asyncio.get_running_loop()
    deadline, after = loop.time() + patience, 0
    while any(not found for found in replies.values()) and loop.time() < deadline:
        for entry in await server.do("events", after=after, kinds=["message"], timeout=10):
            after = entry["n"] + 1
            if entry["reply_to"] in replies:
                replies[entry["reply_to"]].append(entry["id"])
    return replies


async def storm(index_dir: Path, folder: Path, count: int, **more: object) -> Json:
    """Asks many questions at once, with the connection cut in between; returns how late heartbeats were.

    `more` are settings of the bot.
    """
    async with running_server("--heartbeat", str(HEARTBEAT)) as server:
        asked = await crowd(server, count)
        settings = {"queue_size": count, "guild_per_minute": count, **more}
        async with running_bot(server, folder, index_dir, **settings) as bot:
            first = await server.do("say_many", messages=asked[: count // 2])
            await server.wait_for("message")
            # The connection is cut while questions wait, the rest is asked meanwhile, and Discord replays too much.
            await server.do("gateway_faults", repeat=30)
            await server.do("drop")
            second = await server.do("say_many", messages=asked[count // 2 :])
            replies = await collect(server, [*first, *second])

            lost = [question for question, found in replies.items() if not found]
            assert not lost, f"{len(lost)} lost; {bot.output()[-2000:]}"
            counts = await server.do("counts")
            assert counts["resume"] == 1
            beats = await server.do("heartbeats")
            for message in [found[0] for found in replies.values()]:
                shown = await server.settled(message, patience=60.0)
                assert "searched" in text_of(shown), text_of(shown)  # an answer or a decline, not a refusal
                assert all(is_quoted(sentence, TEXTS) for sentence in answering_sentences(shown))
        # No late replies either, since the bot has exited.
        sent = [entry["reply_to"] for entry in await server.do("events", kinds=["message"])]
        assert sorted(sent) == sorted(replies)
        assert await server.do("checks") == []
    return dict(beats)


async def test_concurrent_questions_are_each_answered_once_across_a_resume(index_dir: Path, tmp_path: Path) -> None:
    await storm(index_dir, tmp_path, 16, reader=False)


@pytest.mark.slow
async def test_two_hundred_concurrent_questions_are_each_answered_once_with_heartbeats_on_time(
    index_dir: Path, tmp_path: Path
) -> None:
    beats = await storm(index_dir, tmp_path, QUESTIONS, candidates=CANDIDATES)
    assert beats["late_by"] <= LATE, beats
    assert beats["beats"] > 3, beats
    print(f"\n{QUESTIONS} questions, lost 0, doubled 0, {beats}")


async def command_crowd(index_dir: Path, folder: Path, count: int, within: float, **more: object) -> tuple[float, Json]:
    """Sends many /ask at once to a Discord that drops late acknowledgements; returns the slowest acknowledgement in
    seconds, and how late heartbeats were. `more` are settings of the bot.
    """
    async with running_server("--heartbeat", str(HEARTBEAT), "--ack-seconds", str(within)) as server:
        await register_commands(server)
        asked = await crowd(server, count)
        async with running_bot(server, folder, index_dir, queue_size=count, **more):
            used = [
                await server.do(
                    "slash",
                    user=one["user"],
                    channel=one["channel"],
                    name="ask",
                    options={"question": one["content"].removeprefix("{bot} ")},
                )
                for one in asked
            ]
            for one in used:
                await server.answered(one["id"])
            took = [(await server.do("interaction", id=one["id"]))["acknowledged_after"] for one in used]
            beats = await server.do("heartbeats")
        assert await server.do("checks") == []
    return max(took), dict(beats)


async def test_concurrent_slash_commands_are_all_acknowledged_and_answered(index_dir: Path, tmp_path: Path) -> None:
    await command_crowd(index_dir, tmp_path, 8, within=60.0, reader=False)  # generous: the machine may be busy


@pytest.mark.slow
async def test_concurrent_slash_commands_are_acknowledged_within_three_seconds(index_dir: Path, tmp_path: Path) -> None:
    slowest, beats = await command_crowd(index_dir, tmp_path, 50, within=3.0, candidates=CANDIDATES)
    assert slowest < 3
    assert beats["late_by"] <= LATE
    print(f"\n50 interactions, the slowest acknowledged after {slowest:.2f} s")


async def all_taken(server: Discord, asked: list[Json]) -> None:
    """Waits until the bot has accepted every question: it types in its channel, or has answered."""
    open_still, after = {one["channel"] for one in asked}, 0
    async with asyncio.timeout(PATIENCE):
        while open_still:
            for entry in await server.do("events", after=after, kinds=["typing", "message"], timeout=10):
                after = entry["n"] + 1
                open_still.discard(entry["channel"])


async def test_a_sigterm_in_the_middle_finishes_running_work_and_exits_cleanly(index_dir: Path, tmp_path: Path) -> None:
    async with running_server() as server:
        asked = await crowd(server, 12)
        settings = {"queue_size": QUESTIONS, "guild_per_minute": QUESTIONS, "reader": False}
        async with running_bot(server, tmp_path, index_dir, shutdown_seconds=300, **settings) as bot:
            questions_asked = await server.do("say_many", messages=asked)
            await all_taken(server, asked)
            assert await bot.stop(signal.SIGTERM) == 0
            assert "Traceback" not in bot.output(), bot.output()
        # The session was closed with code 1000, so it cannot be resumed.
        closed = await server.do("events", kinds=["disconnect"])
        assert closed[-1]["code"] == 1000
        replies = await collect(server, questions_asked, patience=0.5)
        assert all(len(found) <= 1 for found in replies.values())
        answered = sum(len(found) for found in replies.values())
        assert answered == len(asked), f"{answered} of {len(asked)} that had been asked were answered"
        assert await server.do("checks") == []


async def test_a_sigterm_ends_a_bot_with_a_stuck_worker_and_notifies_everybody_who_waits(
    index_dir: Path, tmp_path: Path
) -> None:
    port = free_port()
    async with running_server() as server:
        asked = await crowd(server, 10)
        async with running_bot(
            server,
            tmp_path,
            index_dir,
            module="tests.integration.held_bot",
            reader=False,
            workers=1,
            shutdown_seconds=0,
            metrics_port=port,
        ) as bot:
            questions_asked = await server.do("say_many", messages=asked)
            await until_waiting(port, len(asked) - 1)
            assert await bot.stop(signal.SIGTERM) == 0
            assert "Traceback" not in bot.output(), bot.output()
        replies = await collect(server, questions_asked, patience=0.5)
        told = [await server.do("message", id=one) for found in replies.values() for one in found]
        assert told, "nobody was told to ask again"
        assert all("restarted" in text_of(message) for message in told), [text_of(message) for message in told]


async def test_a_flood_of_look_ups_by_one_person_takes_one_turn_at_a_time(index_dir: Path, tmp_path: Path) -> None:
    port = free_port()
    async with running_server() as server:
        await register_commands(server)
        guild = (await server.do("create_guild"))["id"]
        channel = (await server.do("create_channel", guild=guild))["id"]
        flooder, *others = await server.do("create_users", guild=guild, count=3)
        settings = {"workers": 1, "guild_per_minute": 1000, "metrics_port": port, "log_ids": True, "reader": False}
        async with running_bot(server, tmp_path, index_dir, module="tests.integration.gated_bot", **settings) as bot:
            flood = [await server.do("slash", user=flooder, channel=channel, name="timeline") for _ in range(60)]
            refused = [await server.answered(one["id"]) for one in flood[1:]]
            for place, other in enumerate(others, 1):
                await server.do("say", user=other, channel=channel, content=f"{{bot}} {ANSWERED}")
                await until_waiting(port, place)
            (tmp_path / "gate").touch()
            await bot.printed(f"user={others[-1]} decision=answer")
            served = re.findall(r"(?:looked up|storybot question) .*?user=(\d+)", bot.output())
        assert served == [flooder, *others]
        assert all("One at a time" in text_of(message) for message in refused)
        assert await server.do("checks") == []


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def until_waiting(port: int, count: int) -> None:
    """Waits until this many questions are queued, by the bot's metrics."""
    async with aiohttp.ClientSession() as session, asyncio.timeout(PATIENCE):
        while True:
            async with session.get(f"http://127.0.0.1:{port}/metrics") as response:
                if f"storybot_questions_waiting {count}.0" in await response.text():
                    return
            await asyncio.sleep(0.05)
