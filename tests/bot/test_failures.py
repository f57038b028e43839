"""What happens when Discord refuses, and when something fails."""

from __future__ import annotations

import asyncio
import logging
import re
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import app_commands
from sqlalchemy import Connection

from bot.delivery import say
from bot.failures import line_for
from bot.state import database
from bot.state.database_errors import DatabaseTrouble
from index import StorybotError
from tests.bot.conftest import Start, World, custom_id, dm, labels, text_of, until


def closed_channel(world: World, **denied: bool) -> Any:
    overwrite = discord.PermissionOverwrite(**denied)
    return world.guild.create_text_channel("closed", overwrites={world.bot.user: overwrite})


async def test_without_the_right_to_send_the_answer_comes_by_dm(start: Start) -> None:
    world = await start()
    channel = closed_channel(world, send_messages=False)
    assert await world.ask("what did he do then?", channel=channel) is None
    assert "stood his ground" in dm(world.ann)


async def test_without_the_right_to_read_the_history_the_answer_is_not_a_reply(start: Start) -> None:
    world = await start()
    channel = closed_channel(world, read_message_history=False)
    answer = await world.ask("what did he do then?", channel=channel)
    assert answer is not None
    assert "stood his ground" in text_of(answer)


async def test_if_nothing_can_be_sent_there_is_no_loop(start: Start) -> None:
    world = await start()
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, times=None)
    await world.ask("what did he do then?")
    sends = [request for request in world.env.http_requests if request.path.endswith("/messages")]
    assert len(sends) == 3  # as a reply, as a message, as a DM
    assert not [one for one in world.channel.history() if one.author == world.bot.user]


async def test_refused_typing_does_not_delay_the_answer(start: Start) -> None:
    world = await start()
    world.env.inject_error("POST", "/channels/*/typing", status=403, code=50013, times=None)
    assert await world.ask("what did he do then?") is not None


async def test_a_question_deleted_meanwhile_is_answered_without_a_reply(start: Start) -> None:
    world = await start()
    world.env.inject_error("POST", f"/channels/{world.channel.id}/messages", status=400, code=50035, times=1)
    answer = await world.ask("what did he do then?")
    assert answer.reference is None


async def test_an_answer_to_a_channel_that_was_deleted_meanwhile_comes_by_dm(
    start: Start, wedge: threading.Event
) -> None:
    world = await start()
    elsewhere = world.guild.create_text_channel("elsewhere")
    sent = asyncio.create_task(world.bob.send(elsewhere, f"{world.me} what did he do then?"))
    await until(lambda: bool(world.story.asked))
    world.env.backend.delete_channel(elsewhere.id)
    wedge.set()
    await asyncio.wait([sent])  # simcord cannot return a message of a channel that is gone
    assert "stood his ground" in dm(world.bob)


async def test_a_thread_is_not_offered_where_none_may_be_opened(start: Start) -> None:
    world = await start()
    channel = closed_channel(world, create_public_threads=False)
    answer = await world.ask("what did he do then?", channel=channel)
    assert "Discuss in a thread" not in labels(answer)


async def test_pressing_for_a_thread_says_why_none_is_opened(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    for status, code, line in ((403, 50013, "I may not open threads here"), (400, 160006, "as many open threads")):
        world.env.inject_error("POST", "/channels/*/messages/*/threads", status=status, code=code, times=1)
        pressed = await world.ann.click(answer, label="Discuss in a thread")
        assert pressed.ephemeral
        assert line in text_of(pressed.response)
    assert world.channel.threads == []


async def test_an_answer_to_a_question_in_a_thread_locked_meanwhile_comes_by_dm(start: Start) -> None:
    world = await start()
    await world.ann.click(await world.ask("what did he do then?"), label="Discuss in a thread")
    (thread,) = world.channel.threads
    world.env.inject_error("POST", f"/channels/{thread.id}/messages", status=403, code=160005, times=None)
    assert await world.ask("what did he do then?", channel=thread) is None
    assert "stood his ground" in dm(world.ann)


async def test_an_edit_answered_in_an_archived_thread_gets_a_new_answer(start: Start) -> None:
    world = await start()
    await world.ann.click(await world.ask("what did he do then?"), label="Discuss in a thread")
    (thread,) = world.channel.threads
    question = await world.ann.send(thread, f"{world.me} and who was it?")
    world.env.inject_error("PATCH", f"/channels/{thread.id}/messages/*", status=400, code=50083, times=None)
    await world.ann.edit(question, f"{world.me} what did he do then?")
    assert "stood his ground" in text_of(thread.last_message)
    assert len([one for one in thread.history() if one.reference is not None]) == 2


async def test_an_answer_to_a_vanished_interaction_is_dropped_quietly(start: Start) -> None:
    world = await start()
    world.env.inject_error("PATCH", "/webhooks/*/*/messages/@original", status=404, code=10015)
    await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert world.story.asked


async def test_a_late_acknowledgement_ends_quietly_and_frees_the_person(start: Start) -> None:
    world = await start()
    world.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062)
    await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert [type(error).__name__ for error in world.env.errors] == ["CommandInvokeError"]
    assert await world.ask("what did he do then?") is not None


async def test_a_locked_database_is_a_sentence_and_asking_continues(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await pragma(world, "busy_timeout = 50")
    with closing(sqlite3.connect(world.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with caplog.at_level(logging.ERROR):
            pressed = await world.ann.click(answer, custom_id=custom_id(answer, "story:r:u"))
            forgotten = await world.ann.slash(world.channel, "forget-me")
        for shown in (pressed, forgotten):
            assert "my database is locked by another process" in text_of(shown.response)
        assert "Traceback" not in caplog.text
        assert "Close other programs that use it" in caplog.text
        assert "stood his ground" in text_of(await world.ask("what did he do then?", person=world.bob))
    assert [type(error).__name__ for error in world.env.errors] == ["CommandInvokeError"]


async def pragma(world: World, command: str) -> object:
    """Runs a PRAGMA on the bot's connection; returns its value."""

    def run(connection: Connection) -> object:
        result = connection.exec_driver_sql(f"PRAGMA {command}")
        return result.scalar() if result.returns_rows else None

    return await world.bot.database.write(run)


async def rate_and_ask(world: World) -> tuple[str, str]:
    """Returns what a person who rates an answer is told, and the answer to the next question."""
    asked = await world.ann.slash(world.channel, "ask", question="what did he do then?")
    pressed = await world.ann.click(asked.response, custom_id=custom_id(asked.response, "story:r:u"))
    again = await world.bob.slash(world.channel, "ask", question="and what did he do then?")
    return text_of(pressed.response), text_of(again.response)


@pytest.mark.parametrize(("trouble", "words"), [("full", "has no space left"), ("read-only", "cannot be written")])
async def test_a_database_that_fills_up_or_turns_read_only_while_the_bot_runs(
    start: Start, caplog: pytest.LogCaptureFixture, trouble: str, words: str
) -> None:
    world = await start()
    if trouble == "full":
        await world.bot.database.write(
            lambda connection: connection.exec_driver_sql("CREATE TABLE large AS SELECT randomblob(3000) AS x")
        )
        await pragma(world, f"max_page_count = {await pragma(world, 'page_count')}")
    else:
        await pragma(world, "query_only = ON")
    question = "what did he do then?" + " so" * 60
    with caplog.at_level(logging.ERROR):
        for number in range(30):
            asked = await world.ann.slash(world.channel, "ask", question=f"{number} {question}")
            pressed = await world.ann.click(asked.response, custom_id=custom_id(asked.response, "story:r:u"))
            if "my database" in (told := text_of(pressed.response)):
                break
    assert f"my database {words}" in told
    assert "STORYBOT_DATABASE" in caplog.text
    assert "Traceback" not in caplog.text
    assert "stood his ground" in text_of(await world.ask("what did he do then?", person=world.bob))


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ("locked", "is locked by another process"),
        ("damaged", "is damaged"),
        ("a folder", "cannot be used because of a disk error|cannot be written"),
        ("read-only", "cannot be written"),
    ],
)
async def test_an_unusable_database_does_not_prevent_the_start(
    start: Start,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    trouble: str,
    words: str,
) -> None:
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 50)
    monkeypatch.setattr(database, "PAUSE_SECONDS", 0.0)
    path = tmp_path / "bot.sqlite3"
    database.prepare(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other, caplog.at_level(logging.ERROR):
        if trouble == "locked":
            other.execute("PRAGMA journal_mode = DELETE")
            other.execute("BEGIN EXCLUSIVE")
        elif trouble == "damaged":
            path.write_bytes(b"\xff" * 8192)
        elif trouble == "a folder":
            path.unlink()
            path.mkdir()
        else:  # a file format version that may be read but not written: https://www.sqlite.org/fileformat.html
            other.execute("PRAGMA journal_mode = DELETE")
            path.write_bytes(path.read_bytes()[:18] + b"\x03" + path.read_bytes()[19:])
        world = await start()
        told, answer = await rate_and_ask(world)
        assert re.search(f"my database (?:{words})", told)
        assert "stood his ground" in answer
        if trouble == "locked":
            other.execute("ROLLBACK")
            told, _ = await rate_and_ask(world)
            assert "my database" not in told
    assert "Traceback" not in caplog.text
    assert re.search(f"The database [^ ]+ (?:{words})|The database (?:{words})", caplog.text)


async def test_a_database_damaged_while_the_bot_runs_is_repaired_by_restoring_a_backup(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(database, "PAUSE_SECONDS", 0.0)
    path = tmp_path / "bot.sqlite3"
    database.prepare(path)
    world = await start()
    told, _ = await rate_and_ask(world)
    assert "my database" not in told
    await world.bot.servers.set(world.guild.id, private=True)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(tmp_path / "backup")) as target:
        source.backup(target)
    await world.bot.servers.set(world.guild.id, private=False)
    await world.bot.database.forget_deleted()  # so that everything is in the file
    await pragma(world, "cache_size = 0")
    with caplog.at_level(logging.ERROR):
        path.write_bytes(b"\xff" * path.stat().st_size)
        told, answer = await rate_and_ask(world)
        assert "my database is damaged" in told
        assert "stood his ground" in answer
        (tmp_path / "backup").replace(path)
        told, answer = await rate_and_ask(world)
        assert "my database" not in told
        assert "stood his ground" in answer
    await world.bot._refresh()  # runs every two seconds
    assert world.bot.servers.settings[world.guild.id].private  # as in the backup
    assert "Traceback" not in caplog.text
    assert "Put a backup in its place" in caplog.text


async def test_unreadable_server_settings_are_assumed_to_be_private(start: Start, tmp_path: Path) -> None:
    (tmp_path / "bot.sqlite3").write_bytes(b"\xff" * 8192)
    world = await start()
    assert world.bot.servers.settings[world.guild.id].private
    asked = await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert asked.response.ephemeral


async def test_an_error_of_the_index_is_one_sentence_and_the_remedy_goes_to_the_log(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    world = await start()
    world.story.behaviour["q"] = StorybotError("The *model* is missing.", remedy="storybot rebuild")
    with caplog.at_level(logging.ERROR):
        answer = await world.ask("q")
    assert text_of(answer) == "The \\*model\\* is missing."
    assert "storybot rebuild" in caplog.text


@pytest.mark.parametrize("way", ["mention", "slash"])
async def test_an_unexpected_failure_is_reported_with_a_reference_and_without_its_message(
    start: Start, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    world = await start()
    world.story.behaviour["q"] = RuntimeError("secret detail @everyone")
    with caplog.at_level(logging.ERROR):
        if way == "mention":
            text = text_of(await world.ask("q"))
        else:
            text = text_of((await world.ann.slash(world.channel, "ask", question="q")).response)
    assert "Something went wrong on my side (reference " in text
    assert "secret" not in text
    reference = text.split("reference ")[1][:6]
    assert reference in caplog.text
    assert "secret detail" in caplog.text
    assert await world.ask("what did he do then?") is not None


async def test_a_failure_in_a_button_is_reported_to_the_presser(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")

    def broken(*_: object) -> Any:
        raise RuntimeError("secret detail")

    world.story.around = broken
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert "Something went wrong on my side" in text_of(pressed.response)


async def test_a_failure_in_an_event_is_only_logged(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    world = await start()

    async def broken(*_: object) -> Any:
        raise RuntimeError("secret detail")

    world.bot.cogs["HearMessages"]._context = broken
    before = len(world.channel.history())
    with caplog.at_level(logging.ERROR):
        await world.ask("q")
    assert len(world.channel.history()) == before + 1
    assert "event=on_message" in caplog.text
    assert [str(error) for error in world.env.errors] == ["secret detail"]


async def test_a_command_registered_by_an_older_version_points_to_sync(start: Start) -> None:
    world = await start()
    world.bot.tree.remove_command("about")
    shown = await world.ann.slash(world.channel, "about")
    assert "storybot sync" in text_of(shown.response)
    assert [type(error).__name__ for error in world.env.errors] == ["CommandNotFound"]


async def test_starting_registers_nothing(start: Start) -> None:
    world = await start(synced=False)
    assert not [request for request in world.env.http_requests if "/commands" in request.path]


async def test_replying_to_a_dead_interaction_raises_nothing(start: Start) -> None:
    world = await start()

    class Dead:
        class response:
            @staticmethod
            def is_done() -> bool:
                return False

            @staticmethod
            async def send_message(**_: object) -> None:
                response: Any = _Response()  # Any: whether the library's own type is known depends on its stubs
                raise discord.NotFound(response, {"code": 10062, "message": "Unknown"})

    await say(Dead(), "hello")  # type: ignore[arg-type]
    assert world.bot.is_ready()


class _Response:
    status = 404
    reason = "Not Found"


@pytest.mark.parametrize("shown", [False, True])
async def test_each_question_logs_one_line_with_ids_stages_and_decision_and_its_text_only_if_set(
    start: Start, caplog: pytest.LogCaptureFixture, shown: bool
) -> None:
    world = await start(log_questions=shown)
    with caplog.at_level(logging.INFO, logger="storybot"):
        await world.ask("what did he do then?")
    (line,) = [record.getMessage() for record in caplog.records if record.getMessage().startswith("question ")]
    assert f"guild={world.guild.id} channel={world.channel.id} user={world.ann.id} decision=answer" in line
    for part in ("search_ms=2.0", "read_ms=4.0", "waited_ms=", "total_ms=", f"generation={world.story.served}"):
        assert part in line
    assert ('text="what did he do then?"' in line) is shown
    assert ("what did he" in caplog.text) is shown


def response(status: int) -> Any:
    found = _Response()
    found.status = status
    return found


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (discord.DiscordServerError(response(502), "Bad Gateway"), "The connection to Discord broke"),
        (app_commands.TransformerError("#news", discord.AppCommandOptionType.channel, app_commands.Transformer()),
         "I do not know that channel, role or member here"),
    ],
)  # fmt: skip
def test_a_fault_of_discord_or_of_the_input_is_not_called_our_own(error: Exception, line: str) -> None:
    assert line in (line_for(error, where="") or "")


async def test_an_answer_is_shared_while_the_database_cannot_be_read(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start()
    answer = (await world.ann.slash(world.channel, "ask", question="what did he do then?", private=True)).response

    async def held(_: object) -> Any:
        raise DatabaseTrouble("The database is locked.", kind="held")

    monkeypatch.setattr(world.bot.database, "read", held)
    await world.ann.click(answer, label="Share")
    assert "Shared by" in text_of(world.channel.last_message)
