"""Asking by slash command and context menu, also as a user-installed app."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import discord
import pytest

from bot.state.database import hashed
from index import Answer, Question
from tests.bot.conftest import Start, acknowledgements, labels, text_of


async def test_slash_ask_answers_in_the_channel_with_the_question_above(start: Start) -> None:
    world = await start()
    result = await world.ann.slash(world.channel, "ask", question="what did **he** do @everyone then?")
    assert acknowledgements(world) == [5]
    assert not result.ephemeral
    text = text_of(result.response)
    assert text.startswith("-# Asked: what did \\*\\*he\\*\\* do @\u200beveryone then?")
    assert "stood his ground" in text


async def test_a_private_slash_ask_is_seen_only_by_the_asker(start: Start) -> None:
    world = await start()
    result = await world.ann.slash(world.channel, "ask", question="what did he do then?", private=True)
    assert result.ephemeral
    assert "stood his ground" in text_of(result.response)
    assert "Discuss in a thread" not in labels(result.response)


async def test_slash_ask_passes_on_outlet_and_dates(start: Start) -> None:
    world = await start()
    await world.ann.slash(world.channel, "ask", question="q", outlet="heat", after="2018-04-26", before="27 April 2018")
    (asked,) = world.story.asked
    assert (asked.outlet, str(asked.after), str(asked.until)) == ("heat", "2018-04-26", "2018-04-27")


async def test_an_unknown_outlet_is_declined_with_the_known_ones(start: Start) -> None:
    world = await start()
    result = await world.ann.slash(world.channel, "ask", question="q", outlet="The *Moon*")
    assert "no article of “The \\*Moon\\*”" in text_of(result.response)
    assert "It has: The Tango, Dangerous, Enstars, heat, Global News." in text_of(result.response)


async def test_an_invalid_date_is_explained_privately(start: Start) -> None:
    world = await start()
    result = await world.ann.slash(world.channel, "ask", question="q", after="last tuesday")
    assert result.ephemeral
    assert "Write it as 2018-04-26" in text_of(result.response)
    assert world.story.asked == []


@pytest.mark.parametrize(
    ("option", "typed", "names"),
    [
        ("outlet", "", ["The Tango", "Dangerous", "Enstars", "heat", "Global News"]),
        ("outlet", "TANG", ["The Tango"]),
        ("outlet", "xyz", []),
        ("outlet", "heatworld", ["heat"]),
        ("after", "", ["26 April 2018", "27 April 2018"]),
        ("before", "27", ["27 April 2018"]),
        ("before", "2018-04-26", ["26 April 2018"]),
    ],
)
async def test_outlets_and_dates_are_completed_from_the_index(
    start: Start, option: str, typed: str, names: list[str]
) -> None:
    world = await start()
    choices = await world.ann.autocomplete(world.channel, "ask", option, typed)
    assert [choice["name"] for choice in choices] == names


async def test_slash_ask_works_in_a_dm(start: Start) -> None:
    world = await start()
    result = await world.ann.user.slash("ask", question="what did he do then?")
    assert "stood his ground" in text_of(result.response)


async def test_ask_about_this_uses_the_text_of_a_message(start: Start) -> None:
    world = await start()
    message = await world.bob.send(world.channel, "what did he do then?")
    result = await world.ann.context_menu(world.channel, "Ask about this", message)
    assert "-# Asked: what did he do then?" in text_of(result.response)
    assert [question.text for question in world.story.asked] == ["what did he do then?"]


async def test_find_the_source_names_who_prints_the_words(start: Start) -> None:
    world = await start()
    message = await world.bob.send(world.channel, "stood his ground")
    result = await world.ann.context_menu(world.channel, "Find the source", message)
    text = text_of(result.response)
    assert "“stood his ground” is in The Tango:" in text
    assert "> Unaffected by the message, West stood his ground." in text


async def test_ask_about_this_on_an_answer_of_the_bot_asks_its_excerpts(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.ann.context_menu(world.channel, "Ask about this", answer)
    text = world.story.asked[-1].text
    assert text.startswith("You're the greatest artist of our generation.\" Unaffected by the message, West stood his")
    assert "searched" not in text


async def test_find_the_source_says_if_nobody_prints_the_words(start: Start) -> None:
    world = await start()
    message = await world.bob.send(world.channel, "the *moon* is made of cheese")
    result = await world.ann.context_menu(world.channel, "Find the source", message)
    assert text_of(result.response) == "No article prints “the moon is made of cheese” or anything close to it."


@pytest.mark.parametrize("menu", ["Ask about this", "Find the source"])
async def test_a_message_without_text_is_reported_privately(start: Start, menu: str) -> None:
    world = await start()
    message = await world.bob.send(world.channel, "", attachments=[("a.png", b"x")])
    result = await world.ann.context_menu(world.channel, menu, message)
    assert result.ephemeral
    assert "That message contains no text" in text_of(result.response)


async def _lent(world: Any, monkeypatch: pytest.MonkeyPatch, **changed: Any) -> None:
    """Sends interactions like those of a user-installed app in a server that has not installed it.

    `changed` overrides parts of the payload, such as the channel.
    """
    import simcord.interactions as simulated

    real = simulated.base_payload

    def user_installed(*args: Any, **kwargs: Any) -> Any:
        record, payload = real(*args, **kwargs)
        payload["authorizing_integration_owners"] = {"1": str(kwargs["user_id"])}
        return record, payload | changed

    monkeypatch.setattr(simulated, "base_payload", user_installed)


async def test_a_user_installed_app_answers_privately(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    world = await start()
    await _lent(world, monkeypatch)
    asked = await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert asked.ephemeral
    assert "stood his ground" in text_of(asked.response)
    listed = await world.ann.slash(world.channel, "sources")
    assert listed.ephemeral
    message = await world.bob.send(world.channel, "stood his ground")
    found = await world.ann.context_menu(world.channel, "Find the source", message)
    assert found.ephemeral


async def test_a_user_installed_app_works_normally_in_a_dm_with_the_bot(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start()
    await _lent(world, monkeypatch)
    asked = await world.ann.user.slash("ask", question="what did he do then?")
    assert not asked.ephemeral
    assert "stood his ground" in text_of(asked.response)
    assert "Share" not in labels(asked.response)
    followed = await world.ann.user.slash("ask", question="and why?")
    assert not followed.ephemeral
    before = world.story.asked[-1].follows
    assert before is not None
    assert before.text == "what did he do then?"


async def test_a_user_installed_app_in_a_group_dm_answers_only_the_asker(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start()
    group = {"id": "900", "type": 3, "name": "friends", "icon": None, "owner_id": str(world.bob.id), "recipients": []}
    await _lent(world, monkeypatch, context=2, channel=group)
    asked = await world.ann.user.slash("ask", question="what did he do then?")
    assert asked.ephemeral
    assert "stood his ground" in text_of(asked.response)
    assert not {"Share", "Discuss in a thread"} & set(labels(asked.response))
    assert (await world.ann.user.slash("sources")).ephemeral


async def test_server_settings_do_not_apply_to_a_user_installed_app(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start()
    await world.bot.servers.add_channel(world.guild.id, world.guild.create_text_channel("other").id)
    await world.bot.servers.ignore(world.guild.id, world.ann.id, role=False)
    await _lent(world, monkeypatch)
    asked = await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert asked.ephemeral
    assert "stood his ground" in text_of(asked.response)


async def test_commands_say_where_they_may_be_installed_and_used(start: Start) -> None:
    world = await start()
    registered = {one["name"]: one for one in await world.bot.http.get_global_commands(world.bot.application_id)}
    for name in ("ask", "sources", "source", "help", "about", "forget-me", "Ask about this", "Find the source"):
        assert sorted(registered[name]["contexts"]) == [0, 1, 2], name
        assert sorted(registered[name]["integration_types"]) == [0, 1], name
    for name in ("status", "settings"):
        assert registered[name]["contexts"] == [0], name
        assert registered[name]["integration_types"] == [0], name
        assert int(registered[name]["default_member_permissions"]) == discord.Permissions(manage_guild=True).value


async def test_the_filters_of_a_question_are_above_its_answer_and_apply_to_follow_ups(start: Start) -> None:
    world = await start()
    shown = await world.ann.slash(world.channel, "ask", question="what did the singer do?", outlet="heat")
    assert "-# Only outlet heat" in text_of(shown.response)
    await world.ann.send(world.channel, f"{world.me} and why?", reply_to=world.channel.last_message)
    assert world.story.asked[-1].outlet == "heat"


async def test_a_possible_answer_looks_different_from_an_answer(start: Start) -> None:
    world = await start()

    def possible(question: Question) -> Answer:
        unsure: dict[str, Any] = {"sure": False}
        possible_one: Answer = replace(world.story.answer(question, "stood his ground", "dragon energy"), **unsure)
        return possible_one

    world.story.behaviour["was it so?"] = possible
    shown = await world.ann.slash(world.channel, "ask", question="was it so?")
    text = text_of(shown.response)
    assert "**This may not answer it.**" in text
    assert "stood his ground" in text
    assert "dragon energy" not in text
    assert not [line for line in text.split("\n") if line.startswith(">") and "**" in line]
    pressed = await world.ann.click(shown.response, label="More excerpts")
    assert "dragon energy" in text_of(pressed.response)
    # Only what was shown counts as seen.
    kept = world.bot.conversations.before(world.channel.id, hashed(world.ann.id, world.bot.salt))
    assert kept is not None
    assert len(kept.seen) == 1
