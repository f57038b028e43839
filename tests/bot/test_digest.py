"""/digest: news about the story for a channel, at most one message, and none without news."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards.digest import digest_card
from index import Question, StoryNews
from index.corpus.types import Note
from tests.bot.cards.test_comparison import real
from tests.bot.cards.test_limits import SOURCES, check_dead, excerpts
from tests.bot.conftest import Start, World, text_of
from tests.bot.shown_cards import check_limits
from tests.bot.story_double import StoryDouble
from tests.bot.test_commands_in_discord import manager
from tests.bot.test_markdown import MIXED

DAY = 24 * 3600.0
SKY = "why is the sky blue?"


def grow(world: World, headline: str) -> None:
    """Adds an article to the next generation."""
    last = world.story._sources[-1]
    name = f"{len(world.story._sources)}.txt"
    world.story.texts[name] = "Something happened on Monday."
    world.story._sources.append(replace(last, article=name, headline=headline))
    world.story._read()
    world.story.newer = name


async def test_a_digest_comes_once_if_there_is_news_and_not_before_its_day(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    digesting = world.bot.digesting
    assert "gets a daily digest" in text_of((await mia.slash(world.channel, "digest start", every="daily")).response)
    assert "Nothing is new" in text_of((await mia.slash(world.channel, "digest now")).response)
    before = len(world.channel.history())
    assert await digesting.round(time.time() + DAY + 1) == 0  # a day is over without news
    grow(world, "A *fifth* report")
    await world.bot.reload()
    shown = await mia.slash(world.channel, "digest now")
    assert shown.ephemeral
    assert "**1 new article**" in text_of(shown.response)
    assert await digesting.round(time.time() + DAY + 2) == 0  # checked a second ago
    assert await digesting.round(time.time() + 2 * DAY + 2) == 1
    told = text_of(world.channel.last_message)
    assert told.startswith("📰 **New in The story that ships**")
    assert "A \\*fifth\\* report" in told
    assert await digesting.round(time.time() + 4 * DAY) == 0
    assert len([one for one in world.channel.history()[before:] if not one.flags.ephemeral]) == 1
    assert "no longer gets a digest" in text_of((await mia.slash(world.channel, "digest stop")).response)
    grow(world, "A sixth report")
    await world.bot.reload()
    assert await digesting.round(time.time() + 8 * DAY) == 0


async def test_declined_questions_are_stored_only_if_configured_and_reported_once_answered(
    start: Start,
) -> None:
    world = await start()
    mia = await manager(world)
    await mia.slash(world.channel, "digest start", every="daily")
    await world.ask(SKY)
    assert await world.bot.digests.declined(world.guild.id) == ()
    shown = await mia.slash(world.channel, "settings questions", keep=True)
    assert "**Declined questions** stored for the digest" in text_of(shown.response)
    await world.ask(SKY)
    await world.bob.slash(world.channel, "ask", question=SKY)
    await world.ann.slash(world.channel, "ask", question="why is the sky grey?", private=True)
    assert await world.bot.digests.declined(world.guild.id) == (SKY,)
    assert await world.bot.digesting.round(time.time() + DAY + 1) == 0
    world.story.behaviour[SKY] = lambda question: world.story.answer(question, "stood his ground")
    world.story.newer = "with an answer"
    await world.bot.reload()
    assert await world.bot.digesting.round(time.time() + 2 * DAY + 2) == 1
    told = text_of(world.channel.last_message)
    assert f"**1 question that can be answered now**\n**{SKY}**\n> Unaffected by the message" in told
    assert "ann" not in told
    assert await world.bot.digests.declined(world.guild.id) == ()
    await world.ask("why is the sky green?")
    await mia.slash(world.channel, "settings reset", setting="questions")
    assert await world.bot.digests.declined(world.guild.id) == ()


async def test_a_digest_is_for_moderators_and_ends_with_its_channel_and_server(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    assert "digest now" not in world.ann.available_commands(world.channel)
    other = world.guild.create_text_channel("other")
    for channel in (world.channel, other):
        await mia.slash(channel, "digest start", every="weekly")
    grow(world, "Another report")
    await world.bot.reload()
    world.env.backend.delete_channel(other.id)
    await world.env.settle()
    assert await world.bot.digesting.round(time.time() + 7 * DAY + 1) == 1
    assert await world.bot.digests.of(other.id) is None
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    world.bot.dispatch("guild_remove", guild)
    await world.env.settle()
    assert await world.bot.digests.of(world.channel.id) is None


def test_a_digest_lists_articles_disagreements_and_corrections() -> None:
    story = StoryDouble()
    marked = replace(story.sources()[0], notes=(Note(0, "correction", 0, 3),))
    news = StoryNews(story.sources(), real().differences(0, 2), (marked,))
    answer = story.answer(Question(SKY), "stood his ground")
    card = digest_card("The story", news, [(SKY, answer)])
    assert card is not None
    text = "\n".join(block.content for block in card.blocks if hasattr(block, "content"))
    assert ["**5 new articles**" in text, "**2 new disagreements**" in text] == [True, True]
    assert "**1 article corrected or retracted**" in text
    assert digest_card("The story", StoryNews(), []) is None


ANSWERED = st.tuples(MIXED, excerpts())


@settings(max_examples=15)
@given(MIXED, st.lists(SOURCES, max_size=12), st.lists(SOURCES, max_size=8), st.lists(ANSWERED, max_size=8))
def test_any_digest_respects_the_limits_and_names_the_outlet_of_each_excerpt(
    title: str, new: list[Any], marked: list[Any], answered: list[Any]
) -> None:
    story = StoryDouble()
    whole = [(text, replace(story.answer(Question(text)), excerpts=(one,))) for text, one in answered]
    card = digest_card(title, StoryNews(tuple(new), (), tuple(marked)), whole)
    if card is None:
        assert [new, marked, answered] == [[], [], []]
        return
    check_limits(card)
    check_dead(card)
    text = "\n".join(block.content for block in card.blocks if hasattr(block, "content"))
    assert text.count("\n> ") <= text.count("\n-# ")


async def test_a_daily_digest_keeps_its_time_of_day(start: Start) -> None:
    world = await start()
    await (await manager(world)).slash(world.channel, "digest start", every="daily")
    first = await world.bot.digests.of(world.channel.id)
    assert first is not None
    for day in (1, 2, 3, 7):  # a round comes up to a minute late; the bot was off for three days
        await world.bot.digesting.round(first.sent + day * DAY + 50)
    last = await world.bot.digests.of(world.channel.id)
    assert last is not None
    assert last.sent == first.sent + 7 * DAY


async def test_a_question_declined_while_storing_is_turned_off_is_deleted_too(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start()
    mia = await manager(world)
    await mia.slash(world.channel, "settings questions", keep=True)
    change = world.bot.servers.set

    async def with_a_question_meanwhile(server: int, **values: Any) -> Any:
        await world.bot.digests.keep_declined(server, SKY)
        return await change(server, **values)

    monkeypatch.setattr(world.bot.servers, "set", with_a_question_meanwhile)
    await mia.slash(world.channel, "settings questions", keep=False)
    assert await world.bot.digests.declined(world.guild.id) == ()
