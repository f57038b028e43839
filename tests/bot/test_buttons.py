"""Buttons: what they show, that they outlive a restart, and what they say after a rebuild."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.buttons import REBUILT
from bot.client import StoryBot
from bot.state import feedback
from bot.state.database import open_database
from tests.bot.conftest import Start, World, acknowledgements, custom_id, labels, text_of
from tests.bot.discord_markdown import read


async def restarted(world: World) -> None:
    """A new process: nothing is remembered but the database and the messages on Discord."""
    fresh = StoryBot(world.settings, world.story, world.bot.database, world.bot.salt)
    await world.env.restart_bot(fresh)
    world.bot = fresh


async def rated(world: World) -> list[dict[str, Any]]:
    return list(feedback.exported(world.settings.database))


async def test_more_context_shows_the_sentences_around_to_the_one_who_pressed(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert pressed.ephemeral
    text = text_of(pressed.response)
    assert "**Unaffected by the message, West stood his ground.**" in text
    assert "Don't let this be part of your legacy" in text
    assert "tactic based on fear" in text
    assert labels(pressed.response) == []


async def test_more_excerpts_shows_what_else_there_is(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    pressed = await world.ann.click(answer, label="More excerpts")
    text = text_of(pressed.response)
    assert pressed.ephemeral
    assert "dragon energy" in text
    assert "Kim Kardashian" in text


async def test_show_nearest_is_marked_as_no_answer_and_has_nothing_in_bold(start: Start) -> None:
    world = await start()
    declined = await world.ask("why is the sky blue?")
    pressed = await world.ann.click(declined, label="Show nearest")
    text = text_of(pressed.response)
    assert pressed.ephemeral
    assert text.startswith("**No answer.**")
    assert "> Unaffected by the message, West stood his ground." in text
    assert not [line for line in text.split("\n") if line.startswith(">") and read(line).covered("bold")]


@pytest.mark.parametrize("press", ["More context", "More excerpts"])
async def test_buttons_work_after_a_restart(start: Start, press: str) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await restarted(world)
    start_of_id = {"More context": "story:c:", "More excerpts": "story:m:"}[press]
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, start_of_id))
    assert "> " in text_of(pressed.response)


@pytest.mark.parametrize("start_of_id", ["story:c:", "story:m:"])
async def test_after_a_rebuild_a_button_says_so_and_shows_nothing_else(start: Start, start_of_id: str) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    world.story.newer = "20180428-second"
    assert await world.bot.reload()
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, start_of_id))
    assert text_of(pressed.response) == REBUILT


async def test_a_rebuild_that_the_bot_has_not_noticed_yet_shows_nothing_else_either(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    world.story.generation = "20180428-second"
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert text_of(pressed.response) == REBUILT


async def test_nearest_after_a_rebuild_says_so(start: Start) -> None:
    world = await start()
    declined = await world.ask("why is the sky blue?")
    world.story.newer = "20180428-second"
    await world.bot.reload()
    pressed = await world.ann.click(declined, label="Show nearest")
    assert text_of(pressed.response) == REBUILT


async def test_thumbs_up_is_kept_with_question_and_excerpts_under_a_hash(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    assert pressed.ephemeral
    assert "Thank you" in text_of(pressed.response)
    (row,) = await rated(world)
    assert row["question"] == "what did he do then?"
    assert row["answerable"] is True
    assert row["verdict"] == "up"
    assert row["gold"][0] == {
        "file": "000_d14e190a79fd5a33.txt",
        "sentence": "Unaffected by the message, West stood his ground.",
    }
    files = [file.read_bytes() for file in world.settings.database.parent.iterdir()]
    assert any(b"what did he do then?" in content for content in files)
    assert not any(str(world.bob.id).encode() in content for content in files)


async def test_thumbs_down_asks_for_a_reason_which_is_kept(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    shown = await world.bob.click(answer, custom_id=custom_id(answer, "story:r:d"))
    assert acknowledgements(world) == [9]
    assert shown.modal is not None
    assert [row["reason"] for row in await rated(world)] == [None]
    (field,) = walk_inputs(shown.modal)
    done = await world.bob.submit_modal(shown, {field["custom_id"]: "It is about *another* day."})
    assert "Thank you" in text_of(done.response)
    (row,) = await rated(world)
    assert (row["verdict"], row["reason"]) == ("down", "It is about *another* day.")
    assert row["answerable"] is None
    assert row["gold"] == []
    assert len(row["cited"]) == 2


async def test_a_reason_may_be_left_out(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    shown = await world.bob.click(answer, custom_id=custom_id(answer, "story:r:d"))
    await world.bob.submit_modal(shown, {})
    (row,) = await rated(world)
    assert row["reason"] is None


def walk_inputs(modal: dict[str, Any]) -> list[dict[str, Any]]:
    pending, found = list(modal["components"]), []
    while pending:
        component = pending.pop()
        if component.get("type") == 4:
            found.append(component)
        pending += component.get("components", [])
        if component.get("component"):
            pending.append(component["component"])
    return found


async def test_a_second_rating_takes_the_first_ones_place(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:d"))
    await world.ann.click(answer, custom_id=custom_id(answer, "story:r:u"))
    assert sorted(row["verdict"] for row in await rated(world)) == ["down", "up"]


async def test_a_good_decline_is_kept_as_unanswerable(start: Start) -> None:
    world = await start()
    declined = await world.ask("why is the sky blue?")
    await world.bob.click(declined, custom_id=custom_id(declined, "story:r:u"))
    (row,) = await rated(world)
    assert (row["answerable"], row["gold"], row["question"]) == (False, [], "why is the sky blue?")


@pytest.mark.parametrize("way", ["mention", "slash"])
async def test_a_rating_after_a_restart_still_knows_the_question(start: Start, way: str) -> None:
    world = await start()
    if way == "mention":
        answer = await world.ask("what did *he* do then?")
    else:
        answer = (await world.ann.slash(world.channel, "ask", question="what did *he* do then?")).response
    await restarted(world)
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    (row,) = await rated(world)
    assert row["question"] == ("what did he do then?" if way == "mention" else "what did *he* do then?")
    assert row["gold"]


async def test_a_rating_after_a_rebuild_says_that_the_excerpts_are_lost(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    world.story.newer = "20180428-second"
    await world.bot.reload()
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    assert "rebuilt since" in text_of(pressed.response)
    (row,) = await rated(world)
    assert (row["question"], row["gold"]) == ("what did he do then?", [])


async def test_forget_me_deletes_ones_own_ratings_alone(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    await world.ann.click(answer, custom_id=custom_id(answer, "story:r:u"))
    done = await world.bob.slash(world.channel, "forget-me")
    assert done.ephemeral
    assert text_of(done.response).startswith("Deleted: 1 rating, and what you asked")
    assert len(await rated(world)) == 1
    again = await world.bob.slash(world.channel, "forget-me")
    assert text_of(again.response).startswith("There was nothing to delete.")


async def test_exported_ratings_are_json_lines(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    (line,) = feedback.exported_lines(world.settings.database)
    assert json.loads(line)["id"] == "f00001"
    assert "\n" not in line


async def test_pressing_shows_what_the_article_holds_or_says_what_is_wrong_with_it(start: Start) -> None:
    from index import GenerationError

    world = await start()
    answer = await world.ask("what did he do then?")

    def drifted(generation: str, sentence: int, sentences: int = 3) -> Any:
        raise GenerationError("000.txt has changed since it was indexed.", remedy="storybot rebuild")

    world.story.around = drifted
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert text_of(pressed.response) == "000.txt has changed since it was indexed."


async def test_presses_are_acknowledged_before_anything_is_looked_up(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    order: list[str] = []
    real = world.story.around

    def around(generation: str, sentence: int, sentences: int = 3) -> Any:
        order.extend(f"ack {kind}" for kind in acknowledgements(world))
        return real(generation, sentence, sentences)

    world.story.around = around
    await world.ann.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert order[0] == "ack 5"


async def test_no_view_is_kept_in_memory_for_an_answer(start: Start) -> None:
    world = await start()
    for _ in range(5):
        await world.ask("what did he do then?")
    assert not world.bot.persistent_views
    assert not world.bot._connection._view_store._views


async def test_an_old_database_file_is_still_there_after_a_restart(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    async with open_database(world.settings.database):
        assert len(await rated(world)) == 1
