"""Rate limits and queue, and what is answered from the cache."""

from __future__ import annotations

import asyncio
import logging
import threading
from types import SimpleNamespace
from unittest.mock import AsyncMock

import aiohttp
import discord
import pytest

from bot.failures import line_for
from bot.queue import Refusal
from bot.state.claims import Orphan
from index import Question, StorybotError
from tests.bot.conftest import Start, acknowledgements, dm, text_of, until


async def test_a_second_question_within_the_cooldown_gets_a_line_and_a_third_a_reaction(
    start: Start,
) -> None:
    world = await start(user_cooldown=60)
    assert await world.ask("what did he do then?") is not None
    assert "Please wait" in text_of(await world.ask("what did he do then?"))
    assert await world.ask("what did he do then?") is None
    assert [one.path for one in world.env.http_requests if "/reactions/" in one.path]
    refused = await world.ann.slash(world.channel, "ask", question="q")
    assert refused.ephemeral
    assert "Please wait" in text_of(refused.response)
    assert await world.ask("what did he do then?", person=world.bob) is not None
    assert len(world.story.asked) == 1  # the same question comes from the cache


async def test_a_server_over_its_limit_gets_a_polite_private_line(start: Start) -> None:
    world = await start(guild_per_minute=2)
    await world.ask("one?")
    await world.ask("two?", person=world.bob)
    refused = await world.ann.slash(world.channel, "ask", question="three?")
    assert refused.ephemeral
    assert "This server has asked a lot" in text_of(refused.response)
    await world.ann.user.send_dm("three?")
    assert "stood his ground" in dm(world.ann)


async def test_a_person_has_one_running_question_and_the_queue_is_bounded(start: Start, wedge: threading.Event) -> None:
    world = await start(workers=1, queue_size=1)
    asker = world.bot.asker

    async def one(person: int) -> str:
        question = Question(f"question of {person}")
        try:
            with asker.admitted(question, person=person, guild=None):
                return type((await asker.ask(question)).response.result).__name__
        except Exception as error:
            return str(error)

    first, second = asyncio.create_task(one(1)), asyncio.create_task(one(2))
    await until(lambda: (asker.running, asker.waiting) == (1, 1))
    assert "One at a time" in await one(1)
    assert "Too many questions are waiting" in await one(3)
    wedge.set()
    assert [await first, await second] == ["Answer", "Answer"]
    assert (asker.running, asker.waiting) == (0, 0)


async def test_an_interaction_is_acknowledged_while_every_worker_is_busy(start: Start, wedge: threading.Event) -> None:
    world = await start(workers=1)
    asking = asyncio.create_task(world.ann.slash(world.channel, "ask", question="what did he do then?"))
    await until(lambda: acknowledgements(world) == [5])
    assert not asking.done()
    wedge.set()
    await asking
    assert "stood his ground" in text_of(world.channel.last_message)


async def test_a_question_that_takes_too_long_is_abandoned_and_its_worker_not_reused(
    start: Start, wedge: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.queue.ANSWER_SECONDS", 0.1)
    monkeypatch.setattr("bot.queue.WAITING_SECONDS", 0.1)
    world = await start(workers=1)
    asker = world.bot.asker
    for number in range(2):
        with (
            pytest.raises(Exception, match="took too long"),
            asker.admitted(Question("q"), person=number, guild=None),
        ):
            await asker.ask(Question("q"))
    assert asker.running == 1
    wedge.set()
    await until(lambda: asker.running == 0)
    world.story.wedged = None
    assert (await asker.ask(Question("q"))).response.result is not None


async def test_the_same_question_is_answered_from_the_cache_until_the_index_changes(start: Start) -> None:
    world = await start()
    await world.ask("what did he do then?")
    await world.ask("  what did he   do then? ", person=world.bob)
    assert len(world.story.asked) == 1
    await world.ask("What did he do then?", person=world.bob)
    assert len(world.story.asked) == 2  # case may distinguish names, so it matters
    world.story.newer = "20180428-second"
    assert await world.bot.reload()
    await world.ask("what did he do then?")
    assert len(world.story.asked) == 3


async def test_a_follow_up_is_not_mistaken_for_the_same_words_elsewhere(start: Start) -> None:
    world = await start()
    first = await world.ask("what did he do then?")
    await world.ask("and what of the label?", person=world.bob)
    await world.ann.send(world.channel, f"{world.me} and what of the label?", reply_to=first)
    assert [question.follows is None for question in world.story.asked] == [True, True, False]


async def test_a_question_taken_over_from_a_dead_process_is_not_refused_as_too_soon(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start(user_cooldown=60)
    asked = await world.ann.send(world.channel, f"{world.me} what did he do then?")
    settle = AsyncMock()
    monkeypatch.setattr(world.bot, "claims", SimpleNamespace(settle=settle))
    channel = world.bot.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    world.bot.dispatch("orphan", await channel.fetch_message(asked.id))
    await until(lambda: settle.await_count == 1)
    (answer,) = [one for one in world.channel.history() if one.author == world.bot.user]
    assert "stood his ground" in text_of(answer)


async def test_look_ups_are_admitted_like_questions(start: Start) -> None:
    world = await start(user_cooldown=60)
    await world.ann.slash(world.channel, "story")
    for command, options in (("timeline", {}), ("differences", {}), ("quote", {"words": "dragon energy"})):
        refused = await world.ann.slash(world.channel, command, **options)
        assert refused.ephemeral
        assert "Please wait" in text_of(refused.response)
    assert {type(error).__name__ for error in world.env.errors} == {"CommandInvokeError"}
    assert await world.ask("what did he do then?", person=world.bob) is not None


async def test_a_new_generation_is_served_automatically_within_seconds(start: Start) -> None:
    world = await start()
    world.story.newer = "20180428-second"
    await world.env.advance_time(5)
    assert world.bot.catalogue.status.generation == "20180428-second"


async def test_a_failing_refresh_is_logged_once_and_the_bot_continues(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    world = await start()
    world.story.refresh_error = StorybotError("The generation is damaged.", remedy="storybot rebuild")
    with caplog.at_level(logging.ERROR):
        await world.env.advance_time(7)
    assert [record for record in caplog.records if "refresh refused" in record.getMessage()] != []
    assert len([record for record in caplog.records if "refresh refused" in record.getMessage()]) == 1
    assert await world.ask("what did he do then?") is not None


async def test_a_flood_of_look_ups_by_one_person_lets_others_in_after_the_running_one(start: Start) -> None:
    world = await start(workers=1, user_cooldown=3)
    asker, held, order = world.bot.asker, threading.Event(), list[int]()

    async def look_up(person: int) -> str:
        def work() -> None:
            held.wait(60)
            order.append(person)

        try:
            with asker.admitted(Question("timeline"), person=person, guild=None):
                await asker.look_up(work)
        except Refusal as refusal:
            return refusal.reason
        return "served"

    flood = [asyncio.create_task(look_up(1)) for _ in range(100)]
    await until(lambda: asker.running == 1)
    other, late = asyncio.create_task(look_up(2)), asyncio.create_task(look_up(3))
    flood += [asyncio.create_task(look_up(1)) for _ in range(100)]
    await until(lambda: asker.waiting == 2)
    held.set()
    reasons = await asyncio.gather(*flood)
    assert [await other, await late] == ["served", "served"]
    assert order == [1, 2, 3]
    assert sorted(reasons) == ["already"] * 199 + ["served"]
    assert await look_up(1) == "cooldown"


async def test_a_catalogue_that_could_not_be_read_in_time_is_read_in_the_next_round(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start()
    world.story.newer = "20180428-second"
    with monkeypatch.context() as once:

        def late(story: object) -> None:
            raise Refusal("timeout", "That took too long.")

        once.setattr("bot.story_catalogue.read", late)
        await world.bot.reload()
    await world.bot.reload()
    assert world.bot.catalogue.status.generation == "20180428-second"


async def test_a_connection_that_breaks_while_one_message_is_taken_over_leaves_the_others(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start()
    sought: list[int] = []

    async def orphans(serves: object) -> list[Orphan]:
        return [Orphan(1, world.guild.id, 2), Orphan(3, world.guild.id, 4)]

    async def broken(number: int) -> None:
        sought.append(number)
        raise aiohttp.ServerDisconnectedError

    monkeypatch.setattr(world.bot, "claims", SimpleNamespace(orphans=orphans))
    monkeypatch.setattr(world.bot, "fetch_channel", broken)
    await world.bot._take_over()
    assert sought == [2, 4]


async def test_a_slow_new_generation_is_not_mistaken_for_a_hung_bot(
    start: Start,
) -> None:
    world = await start()
    world.bot._refresh.cancel()  # stands for one that waits
    before = world.bot._heartbeat
    await world.env.advance_time(5)
    assert world.bot._heartbeat > before


async def test_a_message_taken_over_is_answered_although_the_channel_cannot_be_read(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start(cache_answers=0)
    asked = await world.ann.send(world.channel, f"{world.me} what did he do then?")
    channel = world.bot.get_channel(world.channel.id)
    assert isinstance(channel, discord.TextChannel)
    message = await channel.fetch_message(asked.id)

    def broken(*_: object, **__: object) -> None:
        raise aiohttp.ServerDisconnectedError

    monkeypatch.setattr(discord.TextChannel, "history", broken)
    monkeypatch.setattr(world.bot, "claims", SimpleNamespace(settle=AsyncMock()))
    world.bot.dispatch("orphan", message)
    await until(lambda: len(world.story.asked) == 2)


def test_a_refusal_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="storybot"):
        assert line_for(Refusal("timeout", "That took too long."), where="guild=1") == "That took too long."
    assert "refused guild=1 reason=timeout" in caplog.text
