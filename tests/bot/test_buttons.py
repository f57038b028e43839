"""Buttons: what they show, that they survive a restart, and what they say after a rebuild."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot import commands
from bot.cards.card import Button, Card, Text
from bot.client import StoryBot
from bot.delivery import layout
from bot.state import feedback
from bot.state.database import open_database
from index import ArticleDrifted, OneStory
from tests.bot.conftest import Start, World, acknowledgements, components, custom_id, labels, text_of, walk
from tests.bot.discord_markdown import read


async def restarted(world: World) -> None:
    """Starts a new process, which has only the database and the messages on Discord."""
    fresh = StoryBot(world.settings, OneStory(world.story), world.bot.database, world.bot.salt)
    await world.env.restart_bot(fresh)
    world.bot = fresh


async def rated(world: World) -> list[dict[str, Any]]:
    return list(feedback.exported(world.database))


async def test_more_context_shows_the_surrounding_sentences_privately(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert pressed.ephemeral
    text = text_of(pressed.response)
    assert "**Unaffected by the message, West stood his ground.**" in text
    assert "Don't let this be part of your legacy" in text
    assert "tactic based on fear" in text
    assert labels(pressed.response) == ["Proof"]


async def test_more_excerpts_shows_the_further_ones(start: Start) -> None:
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


@pytest.mark.parametrize("press", ["Context", "More excerpts"])
async def test_buttons_work_after_a_restart(start: Start, press: str) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await restarted(world)
    start_of_id = {"Context": "story:c:", "More excerpts": "story:m:"}[press]
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, start_of_id))
    assert "> " in text_of(pressed.response)


STARTS = ["story:c:", "story:m:", "story:r:u"]


@pytest.mark.parametrize("start_of_id", STARTS)
async def test_buttons_still_work_after_a_rebuild_that_changed_another_article(start: Start, start_of_id: str) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    before = text_of((await world.bob.click(answer, custom_id=custom_id(answer, start_of_id))).response)
    cited = {world.story.excerpt(words).answer.source.outlet for words in SHOWN}
    others = [outlet for outlet in world.story.outlet_names() if outlet not in cited]
    world.story.rebuild(**dict.fromkeys(others, "A late line stands here now."))
    assert await world.bot.reload()
    await restarted(world)
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, start_of_id))
    assert text_of(pressed.response) == before


SHOWN = ("stood his ground", "pleaded with West", "dragon energy", "Kim Kardashian", "Haha")
"""The double's answer, and what *More excerpts* shows."""


@pytest.mark.parametrize("start_of_id", ["story:c:", "story:m:", "story:n:"])
async def test_a_button_of_a_changed_article_says_so_and_offers_to_ask_again(start: Start, start_of_id: str) -> None:
    world = await start()
    asked = "why is the sky blue?" if start_of_id == "story:n:" else "what did he do then?"
    answer = await world.ask(asked)
    world.story.rebuild(**dict.fromkeys(world.story.outlet_names(), "A late line stands here now."))
    assert await world.bot.reload()
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, start_of_id))
    text = text_of(pressed.response)
    assert pressed.ephemeral
    assert "has changed since" in text
    assert "> " not in text
    again = await world.bob.click(pressed.response, label="Ask again")
    assert again.ephemeral
    assert world.story.asked[-1].text == asked
    assert ("stood his ground" in text_of(again.response)) == (start_of_id != "story:n:")


async def test_asking_again_after_a_restart_reads_the_question_from_the_card(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    world.story.rebuild(**dict.fromkeys(world.story.outlet_names(), "A late line stands here now."))
    await world.bot.reload()
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:c:"))
    world.bot.conversations._questions.clear()
    await world.bob.click(pressed.response, label="Ask again")
    assert [question.text for question in world.story.asked] == ["what did he do then?"] * 2


async def test_a_removed_article_is_reported_and_a_changed_one_omitted(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    first = world.story.excerpt("stood his ground").answer.source.outlet
    more = [world.story.excerpt(words).answer.source.outlet for words in SHOWN[2:]]
    kept = next(outlet for outlet in more if outlet != first)
    others = [outlet for outlet in more if outlet not in (kept, first)]
    world.story.rebuild(first, **dict.fromkeys(others, "A late line stands here now."))
    await world.bot.reload()
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert "no longer part of the story" in text_of(pressed.response)
    further = text_of((await world.bob.click(answer, label="More excerpts")).response)
    assert f"**{kept}**" in further
    assert "Left out because it has changed" in further
    assert not any(f"**{outlet}**" in further for outlet in others)


async def test_an_unnoticed_rebuild_shows_nothing_else_either(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    world.story.rebuild(**dict.fromkeys(world.story.outlet_names(), "A late line stands here now."))
    world.story.served = "20180428-second"
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert "has changed since" in text_of(pressed.response)


@pytest.mark.parametrize("old", ["story:c:0123456789ab:1z", "story:m:0123456789ab:1.2.3", "story:r:u:a:0123456789ab:7"])
async def test_an_unreadable_button_of_an_earlier_version_says_so(start: Start, old: str) -> None:
    world = await start()
    channel = world.bot.get_channel(world.channel.id)
    await channel.send(view=layout(Card((Text("An old answer."),), (Button("Press", old),))))
    pressed = await world.ann.click(world.channel.last_message, custom_id=old)
    assert "from an earlier version" in text_of(pressed.response)


async def test_an_answer_with_many_sentences_keeps_its_buttons_across_a_restart(start: Start) -> None:
    world = await start()
    question = "what do all of them print?"
    world.story.behaviour[question] = lambda asked: world.story.answer(asked, *SHOWN, more=SHOWN)
    answer = await world.ask(question)
    assert all(len(one) <= 100 for one in walk(answer, "custom_id"))
    await restarted(world)
    pressed = await world.ann.click(answer, label="More excerpts")
    assert "dragon energy" in text_of(pressed.response)
    thumbs_up = next(one for one in components(answer) if (one.get("emoji") or {}).get("name") == "👍")
    await world.ann.click(answer, custom_id=thumbs_up["custom_id"])
    (row,) = await rated(world)
    assert len(row["gold"]) == len(SHOWN)


async def test_thumbs_up_is_stored_with_question_and_excerpts_under_a_hash(start: Start) -> None:
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
    files = [file.read_bytes() for file in world.database.parent.iterdir()]
    assert any(b"what did he do then?" in content for content in files)
    assert not any(str(world.bob.id).encode() in content for content in files)


async def test_thumbs_down_asks_for_a_reason_and_stores_it(start: Start) -> None:
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


async def test_a_reason_is_optional(start: Start) -> None:
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


@pytest.mark.parametrize("verdict", ["u", "d"])
async def test_pressing_a_rating_again_withdraws_it(start: Start, verdict: str) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.bob.click(answer, custom_id=custom_id(answer, f"story:r:{verdict}"))
    await world.ann.click(answer, custom_id=custom_id(answer, "story:r:u"))
    assert len(await rated(world)) == 2
    again = await world.bob.click(answer, custom_id=custom_id(answer, f"story:r:{verdict}"))
    assert again.ephemeral
    assert "withdrawn" in text_of(again.response)
    assert [row["verdict"] for row in await rated(world)] == ["up"]


async def test_a_form_open_during_a_restart_is_stored(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    shown = await world.bob.click(answer, custom_id=custom_id(answer, "story:r:d"))
    await restarted(world)
    (field,) = walk_inputs(shown.modal)
    done = await world.bob.submit_modal(shown, {field["custom_id"]: "another day"})
    assert "Thank you" in text_of(done.response)
    assert [row["reason"] for row in await rated(world)] == ["another day"]


async def test_a_second_rating_replaces_the_first(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:d"))
    await world.ann.click(answer, custom_id=custom_id(answer, "story:r:u"))
    assert sorted(row["verdict"] for row in await rated(world)) == ["down", "up"]


async def test_a_rating_of_a_good_decline_is_stored_as_unanswerable(start: Start) -> None:
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


async def test_a_rating_after_its_article_changed_is_stored_without_the_excerpt(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    world.story.rebuild(**dict.fromkeys(world.story.outlet_names(), "A late line stands here now."))
    await world.bot.reload()
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    assert "an article has changed" in text_of(pressed.response)
    (row,) = await rated(world)
    assert (row["question"], row["gold"]) == ("what did he do then?", [])


async def test_forget_me_deletes_only_ones_own_ratings(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    await world.ann.click(answer, custom_id=custom_id(answer, "story:r:u"))
    done = await world.bob.slash(world.channel, "forget-me")
    assert done.ephemeral
    assert text_of(done.response).startswith("Deleted: 1 rating, your questions of the last day, and your watches.")
    assert len(await rated(world)) == 1
    again = await world.bob.slash(world.channel, "forget-me")
    assert text_of(again.response).startswith("There was nothing to delete.")


async def test_exported_ratings_are_json_lines(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    (line,) = commands.feedback_export(world.settings)
    assert json.loads(line)["id"] == "f00001"
    assert "\n" not in line


async def test_pressing_shows_what_the_article_contains_or_what_is_wrong_with_it(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")

    def drifted(article: str, start: int, end: int, sentences: int = 3) -> Any:
        raise ArticleDrifted("000.txt has changed since it was indexed.", article=article, remedy="storybot rebuild")

    world.story.around = drifted
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert text_of(pressed.response) == "000.txt has changed since it was indexed."


async def test_presses_are_acknowledged_before_any_look_up(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    order: list[str] = []
    real = world.story.around

    def around(*place: Any) -> Any:
        order.extend(f"ack {kind}" for kind in acknowledgements(world))
        return real(*place)

    world.story.around = around
    await world.ann.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert order[0] == "ack 5"


async def test_no_view_is_held_in_memory_for_an_answer(start: Start) -> None:
    world = await start()
    for _ in range(5):
        await world.ask("what did he do then?")
    assert not world.bot.persistent_views
    assert not world.bot._connection._view_store._views


async def test_an_old_database_file_still_exists_after_a_restart(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.bob.click(answer, custom_id=custom_id(answer, "story:r:u"))
    async with open_database(world.database):
        assert len(await rated(world)) == 1


async def test_a_rating_of_an_article_edited_on_disk_is_stored_without_the_excerpt(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")

    def drifted(article: str, start: int, end: int, sentences: int = 3) -> Any:
        raise ArticleDrifted("000.txt has changed since it was indexed.", article=article, remedy="storybot rebuild")

    world.story.around = drifted
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, "story:r:u"))
    assert "an article has changed" in text_of(pressed.response)
    (row,) = await rated(world)
    assert (row["question"], row["gold"]) == ("what did he do then?", [])
