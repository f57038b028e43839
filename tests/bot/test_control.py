"""What people can do with an answer: share it, edit their question, turn its pages, and see the queue."""

from __future__ import annotations

import asyncio
import re
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote

import discord
import pytest
from sqlalchemy import select

from bot import story_catalogue
from bot.answering import queue_notice
from bot.cards.answer import GOLD, GREY
from bot.cards.card import Card
from bot.delivery import MUTE_SIGN
from bot.markdown import parse_message
from bot.queue import Asker
from bot.state.database import hashed
from bot.state.tables import conversation
from index import Answer, Question, StorybotError
from tests.bot.conftest import Start, World, custom_id, labels, make_settings, text_of
from tests.bot.shown_cards import plain
from tests.bot.story_double import StoryDouble
from tests.bot.test_buttons import walk_inputs

ASKED = "what did he do then?"


async def private_answer(world: World, asked: str = ASKED) -> Any:
    """An answer that only ann sees."""
    return (await world.ann.slash(world.channel, "ask", question=asked, private=True)).response


def reactions(world: World) -> list[str]:
    return [one.path for one in world.env.http_requests if "/reactions/" in one.path]


async def test_a_private_answer_is_shared_into_the_channel_with_who_shared_it(start: Start) -> None:
    world = await start()
    answer = await private_answer(world)
    assert "Share" in labels(answer)
    before = len(world.channel.history())
    await world.ann.click(answer, label="Share")
    shared = world.channel.last_message
    assert len(world.channel.history()) == before + 1
    assert not shared.flags.ephemeral
    assert f"Shared by {world.ann.mention}" in text_of(shared)
    assert "**Unaffected by the message, West stood his ground.**" in text_of(shared)
    assert "Share" not in labels(shared)
    assert "🗑️" in labels(shared)
    assert "> " in text_of((await world.bob.click(shared, custom_id=custom_id(shared, "story:c:"))).response)
    refused = await world.bob.click(shared, custom_id=custom_id(shared, "story:d:"))
    assert "Only the asker" in text_of(refused.response)


async def test_a_public_answer_offers_no_share(start: Start) -> None:
    world = await start()
    assert "Share" not in labels(await world.ask(ASKED))
    public = (await world.ann.slash(world.channel, "ask", question=ASKED)).response
    assert "Share" not in labels(public)


async def test_an_answer_of_a_changed_article_is_not_shared(start: Start) -> None:
    world = await start()
    answer = await private_answer(world)
    world.story.rebuild(**dict.fromkeys(world.story.outlet_names(), "A late line stands here now."))
    await world.bot.reload()
    before = len(world.channel.history())
    pressed = await world.ann.click(answer, label="Share")
    assert len(world.channel.history()) == before
    assert "has changed since" in text_of(pressed.followups[-1] if pressed.followups else pressed.response)


async def test_an_answer_is_shared_only_where_its_asker_may_write_and_ask(start: Start) -> None:
    world = await start()
    answer = await private_answer(world)
    await world.bot.servers.add_channel(world.guild.id, world.guild.create_text_channel("other").id)
    refused = await world.ann.click(answer, label="Share")
    assert "In this server I answer in" in text_of(refused.response)


async def test_an_edit_within_two_minutes_replaces_the_answer(start: Start) -> None:
    world = await start()
    await world.ann.send(world.channel, f"{world.me} {ASKED}")
    question, answer = world.channel.history()[-2:]
    await world.ann.edit(question, f"{world.me} why is the sky blue?")
    assert len(world.channel.history()) == 2
    assert "The articles do not say." in text_of(world.channel.last_message)
    assert world.channel.last_message.id == answer.id
    assert [one.text for one in world.story.asked] == [ASKED, "why is the sky blue?"]
    assert [one.follows for one in world.story.asked] == [None, None]
    await world.ann.send(world.channel, f"{world.me} and why?", reply_to=world.channel.last_message)
    followed = world.story.asked[-1].follows
    assert followed is not None
    assert followed.text == "why is the sky blue?"


@pytest.mark.parametrize("edited", ["{me} {asked}", "{me}   {asked} ", "{me} **{asked}**", "<@{bob}> {me} {asked}"])
async def test_an_insignificant_edit_is_not_answered(start: Start, edited: str) -> None:
    world = await start()
    await world.ann.send(world.channel, f"{world.me} {ASKED}")
    question = world.channel.history()[0]
    patched = len([one for one in world.env.http_requests if one.method == "PATCH"])
    await world.ann.edit(question, edited.format(me=world.me, asked=ASKED, bob=world.bob.id))
    assert len(world.story.asked) == 1
    assert len([one for one in world.env.http_requests if one.method == "PATCH"]) == patched


async def test_an_edit_after_two_minutes_is_ignored(start: Start) -> None:
    world = await start()
    await world.ann.send(world.channel, f"{world.me} {ASKED}")
    question = world.channel.history()[0]
    await world.env.advance_time(130)
    await world.ann.edit(question, f"{world.me} why is the sky blue?")
    assert len(world.story.asked) == 1


async def test_an_edit_that_adds_the_mention_is_answered(start: Start) -> None:
    world = await start()
    await world.ann.send(world.channel, ASKED)
    assert not world.story.asked
    await world.ann.edit(world.channel.last_message, f"{world.me} {ASKED}")
    assert "stood his ground" in text_of(world.channel.last_message)


async def test_an_edit_is_subject_to_the_limits_and_settings_of_the_server(start: Start) -> None:
    world = await start(user_cooldown=60)
    await world.ann.send(world.channel, f"{world.me} {ASKED}")
    question, answer = world.channel.history()
    before = text_of(answer)
    await world.ann.edit(question, f"{world.me} why is the sky blue?")
    assert "Please wait" in text_of(world.channel.last_message)
    assert text_of(world.channel.history()[1]) == before
    await world.bot.servers.add_channel(world.guild.id, world.guild.create_text_channel("other").id)
    await world.ann.edit(question, f"{world.me} why is the sky green?")
    assert len(world.story.asked) == 1


async def test_an_edited_question_whose_answer_was_deleted_gets_a_new_one(start: Start) -> None:
    world = await start()
    await world.ann.send(world.channel, f"{world.me} {ASKED}")
    question, answer = world.channel.history()
    await world.ann.click(answer, custom_id=custom_id(answer, "story:d:"))
    await world.ann.edit(question, f"{world.me} why is the sky blue?")
    assert "The articles do not say." in text_of(world.channel.last_message)


async def test_an_edited_dm_does_not_follow_up_its_own_first_version(start: Start) -> None:
    world = await start()
    await world.ann.user.send_dm(ASKED)
    question = world.ann.user.dm_channel.history()[0]
    await world.ann.user.edit(question, "and then?")
    assert len(world.story.asked) == 1 or world.story.asked[-1].follows is None


async def test_a_wait_of_more_than_three_seconds_shows_the_queue_position_once(
    story: StoryDouble, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.answering.NOTICE_SECONDS", 0.05)
    asker, held = Asker(story.respond, make_settings(tmp_path, workers=1), generation=lambda: "g"), threading.Event()
    bot: Any = SimpleNamespace(asker=asker)
    told: list[str] = []

    async def tell(card: Card) -> None:
        told.append(plain(card))
        if len(told) == 2:
            held.set()

    async def look_up() -> str:
        async with queue_notice(bot, tell) as ticket:
            return str(await asker.look_up(lambda: held.wait(60), ticket=ticket))

    assert list(await asyncio.gather(look_up(), look_up(), look_up())) == ["True"] * 3
    assert [re.findall(r"number (\d) in the queue", line) for line in told] == [["1"], ["2"]]
    asker.close()


async def test_an_immediate_answer_shows_no_queue_position(start: Start) -> None:
    world = await start()
    await world.ask(ASKED)
    assert not [one for one in world.env.http_requests if one.method == "PATCH"]


async def many_sources(start: Start) -> tuple[World, Any]:
    world = await start()
    world.story._sources = [source for source in world.story._sources for _ in range(7)]
    world.bot.current.catalogues[""] = await world.bot.lookup(story_catalogue.read, world.bot.story)
    return world, (await world.ann.slash(world.channel, "sources")).response


async def test_pages_can_be_first_last_or_by_number(start: Start) -> None:
    world, first = await many_sources(start)
    assert labels(first) == ["1 / 4", "Next", "⏭️", "🗑️"]
    await world.ann.click(first, custom_id=custom_id(first, "story:p:s:l"))
    assert "page 4 of 4" in text_of(world.channel.last_message)
    assert labels(world.channel.last_message) == ["⏮️", "Back", "4 / 4", "🗑️"]
    form = await world.ann.click(world.channel.last_message, label="4 / 4")
    (number,) = walk_inputs(form.modal)
    await world.ann.submit_modal(form, {number["custom_id"]: "2"})
    assert "page 2 of 4" in text_of(world.channel.last_message)
    form = await world.ann.click(world.channel.last_message, label="2 / 4")
    refused = await world.ann.submit_modal(form, {number["custom_id"]: "two"})
    assert refused.ephemeral
    assert "Enter a page number" in text_of(refused.response)


async def test_pages_turned_by_somebody_else_are_a_private_copy(start: Start) -> None:
    world, first = await many_sources(start)
    form = await world.bob.click(first, label="1 / 4")
    (number,) = walk_inputs(form.modal)
    copy = await world.bob.submit_modal(form, {number["custom_id"]: "3"})
    assert copy.ephemeral
    assert "page 3 of 4" in text_of(copy.response)
    assert "page 1 of 4" in text_of(world.channel.last_message)


async def test_pages_of_lists_continue_after_a_rebuild(start: Start) -> None:
    world = await start()
    outlet = world.story.outlet_names()[0]
    held = [source for source in world.story._sources if source.outlet == outlet]
    world.story._sources += held * 12
    world.bot.current.catalogues[""] = await world.bot.lookup(story_catalogue.read, world.bot.story)
    shown = (await world.ann.slash(world.channel, "source", outlet=outlet)).response
    world.story.newer = "20180428-second"
    await world.bot.reload()
    await world.ann.click(shown, label="Next")
    assert "page 2 of 2" in text_of(world.channel.last_message)


async def test_a_possible_answer_looks_different_from_an_answer(start: Start) -> None:
    world = await start()
    world.story.behaviour["is it sure?"] = lambda q: replace(world.story.answer(q, "stood his ground"), sure=False)
    unsure, sure = await world.ask("is it sure?"), await world.ask(ASKED)
    assert "This may not answer it" in text_of(unsure)
    assert "This may not answer it" not in text_of(sure)
    assert [one.components[0].to_dict()["accent_color"] for one in (unsure, sure)] == [GREY, GOLD]
    declined = await world.ask("why is the sky blue?")
    assert "Show nearest" in labels(declined)
    for message in (unsure, sure, declined):
        words = re.sub(r"\]\(\S+\)", "]", text_of(message))
        assert not re.search(r"\d\s*%|\b0[.,]\d|\b90\b", words)


@pytest.mark.parametrize("kind", ["voice", "stage", "forum", "news"])
async def test_it_answers_in_channels_of_every_kind_and_offers_threads_only_where_possible(
    start: Start, kind: str
) -> None:
    world = await start()
    channel = getattr(world.guild, f"create_{kind}_channel")(kind)
    if kind == "forum":
        channel = await post_in(world, channel)
    answer = await world.ask(ASKED, channel=channel)
    assert "stood his ground" in text_of(answer)
    assert ("Discuss in a thread" in labels(answer)) == (kind == "news")
    asked = await world.ann.slash(channel, "ask", question="why is the sky blue?")
    assert "The articles do not say." in text_of(asked.response)


async def post_in(world: World, forum: Any) -> Any:
    """A post in a forum, created by the bot's own client, because simulated people cannot."""
    known: Any = world.bot.get_channel(forum.id)
    made = await known.create_thread(name="A post", content="Ask here.")
    await world.env.settle()
    return next(one for one in forum.threads if one.id == made.thread.id)


async def test_a_dm_asks_about_the_message_it_forwards(start: Start) -> None:
    world = await start()
    said = await world.bob.send(world.channel, "West stood his ground")
    world.story.asked.clear()
    await world.ann.forward(said, world.ann.user.dm_channel)
    assert [question.text for question in world.story.asked] == ["West stood his ground"]


async def test_a_reaction_says_so_if_neither_channel_nor_dm_accepts_a_message(start: Start) -> None:
    world = await start()
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, times=None)
    await world.ask(ASKED)
    assert [unquote(one).split("/reactions/")[1].split("/")[0] for one in reactions(world)] == [MUTE_SIGN]


async def test_five_quick_questions_are_each_handled(start: Start) -> None:
    world = await start(user_cooldown=60)
    for _ in range(5):
        await world.ask(ASKED)
    answered = [one for one in world.channel.history() if one.author == world.bot.user]
    assert len(answered) + len(reactions(world)) == 5


async def test_a_line_replaces_a_reaction_where_reactions_are_forbidden(start: Start) -> None:
    world = await start(user_cooldown=60)
    world.env.inject_error("PUT", "/channels/*/messages/*/reactions/*/@me", status=403, code=50013, times=None)
    for _ in range(4):
        await world.ask(ASKED)
    assert len([one for one in world.channel.history() if one.author == world.bot.user]) == 4


async def test_help_in_a_channel_omits_moderator_commands_and_explains_each_reaction(start: Start) -> None:
    world = await start()
    assert "`/help` lists my commands" in text_of(await world.ask("help"))
    text = text_of((await world.ann.slash(world.channel, "help")).response)
    assert "/settings" not in text
    assert all(sign in text for sign in (MUTE_SIGN, "⏳", "🔇"))


async def role_of_the_bot(world: World) -> Any:
    role = world.guild.create_role("storybot", mentionable=True)
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    assert world.bot.user is not None
    known = guild.get_role(role.id)
    assert known is not None
    known.tags = discord.RoleTags({"bot_id": str(world.bot.user.id)})
    return role


async def test_a_mention_of_the_bots_role_is_told_how_to_ask(start: Start) -> None:
    world = await start()
    role = await role_of_the_bot(world)
    await world.ann.send(world.channel, f"<@&{role.id}> {ASKED}")
    assert "You mentioned my role" in text_of(world.channel.last_message)
    assert world.story.asked == []


async def test_an_undeliverable_private_answer_is_reported_in_the_channel(start: Start) -> None:
    world = await start()
    await world.bot.servers.set(world.guild.id, private=True)
    world.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await world.ann.send(world.channel, f"{world.me} {ASKED}")
    shown = text_of(world.channel.last_message)
    assert "I cannot send you a DM" in shown
    assert "stood his ground" not in shown


async def test_the_source_of_a_hidden_message_is_not_that_of_the_previous_answer(start: Start) -> None:
    world = await start()
    await world.ask(ASKED)
    said = await world.bob.send(world.channel, "somebody stood his ground")
    await world.ann.send(world.channel, f"{world.me} source pls", reply_to=said)
    assert "does not show me that message" in text_of(world.channel.last_message)


def test_a_nested_quote_is_read_without_its_marks() -> None:
    said = parse_message("> > West stood his ground\n> says who\n<@5> is this true?", 5)
    assert said.quoted == "West stood his ground says who"
    assert said.plain == "is this true?"


async def test_an_edit_of_a_mention_of_the_role_into_one_of_the_bot_is_answered(start: Start) -> None:
    world = await start()
    role = await role_of_the_bot(world)
    question = await world.ann.send(world.channel, f"<@&{role.id}> {ASKED}")
    await world.ann.edit(question, f"{world.me} {ASKED}")
    assert "stood his ground" in text_of(world.channel.last_message)


async def test_an_answer_stays_shared_although_its_private_copy_was_dismissed(start: Start) -> None:
    world = await start()
    answer = await private_answer(world)
    world.env.inject_error("PATCH", "/webhooks/*/*/messages/@original", status=404, code=10008, times=None)
    await world.ann.click(answer, label="Share")
    again = await world.ann.click(answer, label="Share")
    assert "already" in text_of(again.response)
    assert len([one for one in world.channel.history() if "Shared by" in text_of(one)]) == 1


async def test_the_source_of_a_message_that_cannot_be_looked_up_says_why(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start(message_content=True)

    def drifted(words: str) -> Any:
        raise StorybotError("000.txt has changed since it was indexed.", remedy="Run `storybot rebuild`.")

    monkeypatch.setattr(world.story, "quote", drifted)
    said = await world.bob.send(world.channel, "somebody stood his ground")
    await world.ann.send(world.channel, f"{world.me} who said this?", reply_to=said)
    assert text_of(world.channel.last_message) == "000.txt has changed since it was indexed."


@pytest.mark.parametrize("way", ["mention", "slash"])
async def test_a_question_of_someone_who_opts_out_before_it_is_answered_is_not_stored(start: Start, way: str) -> None:
    world = await start()

    def opt_out(question: Question) -> Answer:
        world.bot.opt_outs.people.add(hashed(world.ann.id, world.bot.salt))
        return StoryDouble().answer(question, "stood his ground")

    world.story.behaviour[ASKED] = opt_out
    await (world.ask(ASKED) if way == "mention" else world.ann.slash(world.channel, "ask", question=ASKED))
    assert world.story.asked
    assert await world.bot.database.read(select(conversation)) == []
