"""What the bot stores, in SQLite and in PostgreSQL, and copies between the two."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import Connection, make_url, select

from bot import delivery
from bot.cards import custom_ids
from bot.cards.card import Button, Card
from bot.state import copying, database, feedback, people, tables
from bot.state.conversation import Conversations
from bot.state.database import Location
from bot.state.database_errors import DatabaseTrouble
from bot.state.people import OptOuts
from bot.state.schema import upgrade_from
from bot.state.servers import Servers, ServerSettings
from index import Question, SettingsError
from tests.bot.state.test_database import BEFORE_ALEMBIC, as_released, differences
from tests.support.postgres import administer, empty_database, needs_postgres
from tests.support.processes import ROOT

SALT = b"s" * 32
LARGEST = 2**63 - 1


@pytest.fixture(params=["SQLite", pytest.param("PostgreSQL", marks=needs_postgres)])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Location]:
    if request.param == "SQLite":
        yield tmp_path / "bot.sqlite3"
        return
    with empty_database() as url:
        yield url


def rows_of(place: Location) -> dict[str, list[tuple[object, ...]]]:
    with database.opened(place) as opened, opened.begin(reads=True) as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in tables.metadata.sorted_tables
        }


async def test_the_settings_of_a_server_round_trip(place: Location) -> None:
    async with database.open_database(place) as opened:
        servers = Servers(opened)
        await servers.load()
        await asyncio.gather(*(servers.add_channel(LARGEST, channel) for channel in range(5)))
        await servers.remove_channel(LARGEST, 3)
        await servers.set(LARGEST, caution="eager")
        await servers.set(LARGEST, private=True)
        await servers.ignore(LARGEST, 8, role=True)
        set_so = await servers.ignore(LARGEST, 9, role=False)
        assert [await servers.mark_ignored_told(LARGEST, "p") for _ in range(2)] == [True, False]
        await servers.set(2, role=7)
        await servers.forget(2)
        again = Servers(opened)
        await again.load()
        assert again.settings[LARGEST] == set_so
        assert set_so.channels == {0, 1, 2, 4}
        assert again.settings[2] == ServerSettings()


async def test_a_rating_can_be_changed_explained_and_deleted(place: Location) -> None:
    async with database.open_database(place) as opened:
        for good in (True, False):
            await feedback.store_rating(opened, feedback.Rating(LARGEST, "p", good, True, "q “ü”", "g"))
        await feedback.give_reason(opened, LARGEST, "p", "r" * 900)
        assert await feedback.verdict_of(opened, LARGEST, "p") == "down"
        assert await feedback.verdict_of(opened, LARGEST, "someone") is None
        await feedback.store_rating(opened, feedback.Rating(1, "p", True, True, None, "g"))
        await feedback.withdraw(opened, 1, "p")
    (row,) = feedback.exported(place)
    assert (row["verdict"], row["reason"], row["question"]) == ("down", "r" * feedback.LONGEST_REASON, "q “ü”")
    async with database.open_database(place) as opened:
        assert await people.forget_person(opened, "p") == 1
    assert list(feedback.exported(place)) == []


async def test_conversations_ids_and_opt_outs_survive_a_restart(place: Location) -> None:
    question = Question(
        "und “dann”?",
        outlet="Ö",
        after=date(2024, 1, 2),
        seen=frozenset({("000.txt", 5), ("000.txt", 9)}),
        seen_first=frozenset({("000.txt", 5)}),
    )
    long = Card(blocks=(), buttons=(Button(custom_id="x" * 300, label="More"),))
    async with database.open_database(place) as opened:
        conversations = Conversations(opened)
        await conversations.remember(question, "p", 1, None, channel=2)
        await conversations.remember(Question("?"), "q", 3)
        assert await conversations.forget("q")
        assert not await conversations.forget("q")
        outs = OptOuts(opened, SALT)
        await outs.add(4)
        await outs.add(4)
        await outs.add(5)
        await outs.remove(5)
        (button,) = (await delivery.fitted(opened, long)).buttons
        assert len(button.custom_id) <= custom_ids.LONGEST
    async with database.open_database(place) as opened:
        conversations, outs = Conversations(opened), OptOuts(opened, SALT)
        await conversations.load()
        await outs.load()
        assert conversations.before(1) == conversations.before(2, "p") == question
        assert conversations.before(3) is None
        assert outs.people == {database.hashed(4, SALT)}
        assert await delivery.long_id_behind(opened, button.custom_id) == "x" * 300


AS_A_PROCESS = """
import sys
from pathlib import Path
from pydantic import SecretStr
from bot.cards import custom_ids
from bot.state import database, people

where, salt_file = sys.argv[1:]
place = SecretStr(where) if "://" in where else Path(where)
with database.opened(place) as opened:
    salt = people.read_salt(place, Path(salt_file))
    people.check_salt(opened, salt)
    print(database.hashed(7, salt), custom_ids.ask_again(5, 7, salt))
"""


def test_processes_on_one_database_share_their_salt_and_a_different_one_is_refused(
    place: Location, tmp_path: Path
) -> None:
    where = str(place) if isinstance(place, Path) else place.get_secret_value()

    def process(salt: Path) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", AS_A_PROCESS, where, str(salt)]
        return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    both = [process(tmp_path / "shared.salt") for _ in range(2)]
    first, second = (one.communicate(timeout=120) for one in both)
    assert first == second, (first, second)
    assert len(first[0].split()) == 2, first
    assert "does not match the database" in process(tmp_path / "other.salt").communicate(timeout=120)[1]


async def test_a_failed_write_leaves_nothing(place: Location) -> None:
    async with database.open_database(place) as opened:

        def twice(connection: Connection) -> None:
            for _ in range(2):
                connection.execute(tables.opted_out.insert(), {"person": "p"})

        with pytest.raises(DatabaseTrouble):
            await opened.write(twice)
        assert await opened.read(select(tables.opted_out)) == []


def test_the_migrations_create_the_tables_of_the_code(place: Location) -> None:
    if isinstance(place, Path):
        place.touch()
    with closing(database.Database(database._engine(place), "new")) as new, new.begin() as connection:
        upgrade_from(connection, None)
    assert differences(place) == []


def test_a_new_database_created_without_migrations_is_the_same(place: Location) -> None:
    assert differences(place) == []


def test_a_backup_of_either_is_a_sqlite_file_with_every_row(place: Location, tmp_path: Path) -> None:
    before = released(tmp_path / "old.sqlite3")
    if isinstance(place, SecretStr):
        copying.move_database(tmp_path / "old.sqlite3", place)
    else:
        (tmp_path / "old.sqlite3").rename(place)
    to = tmp_path / "copies" / "backup.sqlite3"
    copying.copy_database(place, to)
    assert [path.name for path in to.parent.iterdir()] == ["backup.sqlite3"]
    assert to.stat().st_mode & 0o777 == 0o600
    assert rows_of(to) == before
    with pytest.raises(SettingsError, match="already exists"):
        copying.copy_database(place, to)


def released(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Creates a file with rows in every table; returns its contents."""
    as_released(path, BEFORE_ALEMBIC.read_text(encoding="utf-8"))
    return rows_of(path)


@needs_postgres
async def test_a_migration_to_postgresql_loses_nothing_and_continues_numbering(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    before = released(path)
    with empty_database() as url:
        counts = copying.move_database(path, url)
        assert counts == {name: len(rows) for name, rows in before.items()}
        assert rows_of(url) == before
        async with database.open_database(url) as opened:
            await feedback.store_rating(opened, feedback.Rating(99, "new", True, True, "q", "g"))
        assert max(row[0] for row in rows_of(url)["rating"]) == max(row[0] for row in before["rating"]) + 1  # type: ignore[type-var,operator]
        with pytest.raises(SettingsError, match="has rows in"):
            copying.move_database(path, url)


@needs_postgres
def test_a_failed_migration_leaves_the_target_empty(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    released(path)
    with database.opened(path) as opened, opened.begin() as connection:
        connection.execute(tables.long_id.insert(), {"id": "zero\0", "custom_id": "x", "kept": 1.0})
    with empty_database() as url:
        with pytest.raises(SettingsError):
            copying.move_database(path, url)
        assert not any(rows_of(url).values())


@needs_postgres
async def test_an_unreachable_server_is_one_sentence_and_asking_continues() -> None:
    with empty_database() as url:
        name = make_url(url.get_secret_value()).database
        administer(f"ALTER DATABASE {name} RENAME TO away_{name}")
        async with database.open_database(url) as opened:
            servers = Servers(opened)
            await servers.load()
            assert servers.settings[1].private, "what a server has set is not known"
            with pytest.raises(DatabaseTrouble, match=r"cannot be reached\. Check that PostgreSQL runs"):
                await servers.set(1, role=2)
            administer(f"ALTER DATABASE away_{name} RENAME TO {name}")
            assert (await servers.set(1, role=2)).role == 2
            assert not servers.unread


def test_the_password_is_in_no_message() -> None:
    url = SecretStr("postgresql://storybot:secret-words@127.0.0.1:1/storybot")
    problem = database.checked(url)
    assert problem is not None
    assert "storybot:***@127.0.0.1:1/storybot cannot be reached" in problem.message
    assert "secret-words" not in str(problem)
