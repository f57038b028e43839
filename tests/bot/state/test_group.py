"""Processes on one PostgreSQL database: who leads, what they learn from each other, and who answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from bot import delivery
from bot.cards.card import Button, Card
from bot.state import article_log, database, group, people
from bot.state.claims import Claims, Orphan
from bot.state.conversation import FORGOTTEN_TOPIC, Conversations, Remembered
from bot.state.database import Location
from bot.state.people import OPT_OUTS_TOPIC, OptOuts
from bot.state.servers import SETTINGS_TOPIC, Servers
from index import Question, StoryChange
from tests.bot.conftest import until
from tests.support.postgres import empty_database, needs_postgres

SALT = b"s" * 32


class Process:
    """The part of a bot that others on its database can see."""

    def __init__(self, opened: database.Database) -> None:
        self.group = group.group_of(opened)
        self.servers = Servers(opened)
        self.opt_outs = OptOuts(opened, SALT)
        self.conversations = Conversations(opened)
        self.database = opened
        self.claims = Claims(opened, self.group.owner)
        self.generations: list[str] = []

    async def start(self) -> None:
        await self.group.start(
            {
                SETTINGS_TOPIC: self.servers.reload,
                OPT_OUTS_TOPIC: lambda payload: self.opt_outs.load(),
                FORGOTTEN_TOPIC: self.conversations.forgotten,
                "generation": self._generation,
            }
        )

    async def _generation(self, payload: str) -> None:
        self.generations.append(payload)


@asynccontextmanager
async def process(place: Location) -> AsyncIterator[Process]:
    async with database.open_database(place) as opened:
        made = Process(opened)
        await made.start()
        try:
            yield made
        finally:
            await made.group.close()


@asynccontextmanager
async def two() -> AsyncIterator[tuple[Process, Process]]:
    with empty_database() as url:
        async with process(url) as one, process(url) as other:
            yield one, other


@needs_postgres
async def test_one_of_two_leads_and_the_other_takes_over() -> None:
    with empty_database() as url:
        async with AsyncExitStack() as stack:
            async with process(url) as one:
                await until(lambda: one.group.leads)
                other = await stack.enter_async_context(process(url))
                assert (one.group.leads, other.group.leads) == (True, False)
            await until(lambda: other.group.leads)
            assert not one.group.leads


@needs_postgres
async def test_a_change_by_one_process_is_seen_by_the_other() -> None:
    async with two() as (one, other):
        await one.servers.set(7, private=True)
        await until(lambda: other.servers.settings[7].private)
        await asyncio.gather(one.servers.add_channel(7, 1), other.servers.add_channel(7, 2), one.servers.set(7, role=3))
        mine, theirs = one.servers.settings, other.servers.settings
        await until(lambda: theirs[7] == mine[7] and theirs[7].role == 3)
        assert theirs[7].channels == {1, 2}, "neither overwrites what the other has set"
        await one.opt_outs.add(4)
        await until(lambda: database.hashed(4, SALT) in other.opt_outs.people)
        await one.group.announce("generation", "0001")
        await until(lambda: other.generations[-1:] == ["0001"])


@needs_postgres
async def test_answers_of_one_process_can_be_followed_up_and_deleted_in_the_other() -> None:
    async with two() as (one, other):
        await one.conversations.remember(Question("who?"), "p", 5, channel=6)
        assert other.conversations.before(5) is None
        await other.conversations.fetch(5, channel=6, person="p")
        assert other.conversations.before(5) == other.conversations.before(6, "p") == Question("who?")
        long = "story:m:" + "x" * 200
        (button,) = (await delivery.fitted(one.database, Card((), (Button("More", long),)))).buttons
        assert await delivery.long_id_behind(other.database, button.custom_id) == long, "its buttons work there too"
        await one.conversations.forget("p")
        await until(lambda: other.conversations.before(5) is None)


@needs_postgres
async def test_a_message_is_answered_by_one_process_and_taken_over_when_that_one_dies() -> None:
    def everything(guild: int | None) -> bool:
        return True

    with empty_database() as url:
        async with process(url) as other:
            async with process(url) as one:
                assert sorted([await one.claims.take(1, 8, 9), await other.claims.take(1, 8, 9)]) == [False, True]
                assert await one.claims.take(2, 8, 9)
                assert await one.claims.take(3, 8)
                assert await one.claims.take(4, settled=True)
                await one.claims.settle(3)
                assert await other.claims.orphans(everything) == [], "its process lives"
            found = await orphans_of(other, everything)
            assert Orphan(2, 9, 8) in found
            assert not {3, 4} & {orphan.message for orphan in found}
            assert await other.claims.orphans(everything) == [], "it is its own by now"


async def orphans_of(taker: Process, serves: Callable[[int | None], bool]) -> list[Orphan]:
    """Waits until PostgreSQL has noticed the other process's death; returns what is taken over."""
    async with asyncio.timeout(60):
        while not (found := await taker.claims.orphans(serves)):  # noqa: ASYNC110  (PostgreSQL sets no event)
            await asyncio.sleep(0.02)
    return found


@needs_postgres
async def test_a_change_of_the_story_is_left_to_its_process_while_that_is_alive() -> None:
    change = StoryChange(None, None)
    with empty_database() as url:
        async with database.open_database(url) as opened, process(url) as other:
            async with process(url) as one:
                await article_log.begin(
                    opened, "add", change, person=1, server=2, undoes=None, story="harbour", owner=one.group.owner
                )
                assert await article_log.take_unfinished(opened, other.group.owner) == {}
            async with asyncio.timeout(60):
                while not (taken := await article_log.take_unfinished(opened, other.group.owner)):  # noqa: ASYNC110
                    await asyncio.sleep(0.02)  # until PostgreSQL notices that the process is gone
            assert [one.change for one in taken["harbour"]] == [change]
            assert await article_log.take_unfinished(opened, other.group.owner) == {}, "it is its own by now"


@needs_postgres
async def test_shards_of_one_bucket_wait_for_each_other_and_others_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group, "IDENTIFY_SECONDS", 1.0)
    async with two() as (one, other):
        await one.group.identify_turn(0, initial=True)
        waiting = asyncio.create_task(other.group.identify_turn(0, initial=True))
        await other.group.identify_turn(1, initial=True)
        assert not waiting.done()
        await waiting


async def test_a_single_process_leads(tmp_path: Path) -> None:
    async with process(tmp_path / "bot.sqlite3") as alone:
        assert alone.group.leads


@needs_postgres
async def test_a_question_asked_here_is_not_replaced_by_an_older_one_of_another_process() -> None:
    with empty_database() as url:
        async with database.open_database(url) as opened:
            now = [1000.0]
            here = Conversations(opened, clock=lambda: now[0])
            await here.remember(Question("first?"), "p", 5)
            now[0] += 1
            here._questions["5"] = Remembered(Question("second?"), "p", now[0])  # not written yet
            await here.fetch(5)
            assert here.before(5) == Question("second?")


@needs_postgres
async def test_a_person_deleted_on_the_command_line_is_forgotten_by_running_processes(tmp_path: Path) -> None:
    with empty_database() as url:
        async with process(url) as one:
            salt = tmp_path / "salt"
            person = database.hashed(7, people.read_salt(url, salt))
            await one.conversations.remember(Question("who?"), person, 5)
            people.delete_person(url, 7, salt)
            await until(lambda: one.conversations.before(5) is None)
