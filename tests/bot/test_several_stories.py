"""Several stories in one bot: each place chooses its own, and nobody reaches a restricted one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.cards.custom_ids import current_story, key_of
from bot.current_story import story_choices
from bot.state import database
from bot.state.database_errors import DatabaseTrouble
from bot.state.tables import rating
from index import StorybotError
from tests.bot.conftest import World, custom_id, make_settings, text_of, world
from tests.bot.story_double import StoriesDouble, StoryDouble
from tests.bot.test_commands_in_discord import manager

ASKED = "what did he do then?"
HARBOUR = "The harbour was closed."
Several = Callable[..., Any]


@pytest.fixture
async def several(tmp_path: Path) -> AsyncIterator[Several]:
    """Starts a bot with the stories *dinner* and *harbour*: `await several(story_servers=…)`."""
    async with AsyncExitStack() as stack:

        async def begin(**changes: Any) -> World:
            dinner, harbour = StoryDouble(), StoryDouble()
            harbour.rebuild(**dict.fromkeys(harbour.outlet_names(), HARBOUR))
            harbour.newer = None
            harbour.behaviour[ASKED] = lambda question: harbour.answer(question, HARBOUR)
            settings = make_settings(tmp_path, stories=tmp_path, **changes)
            stories = StoriesDouble(dinner=dinner, harbour=harbour)
            return await stack.enter_async_context(world(stories, settings, {}, synced=True))

        yield begin


async def choose(world: World, story: str | None, **options: Any) -> str:
    given = {"story": story} if story else {}
    shown = await (await manager(world)).slash(world.channel, "settings story", **given, **options)
    assert shown.ephemeral
    return text_of(shown.response)


async def said(world: World, **options: Any) -> str:
    """Returns the reply to `/ask`."""
    return text_of((await world.ann.slash(world.channel, "ask", question=ASKED, **options)).response)


async def test_a_server_without_a_choice_is_asked_to_choose(several: Several) -> None:
    world = await several()
    answer = await world.ask(ASKED)
    assert "No story has been chosen here yet" in text_of(answer)
    for command, options in (
        ("ask", {"question": ASKED}),
        ("sources", {}),
        ("timeline", {}),
        ("quote", {"words": "x"}),
    ):
        shown = await world.ann.slash(world.channel, command, **options)
        assert shown.ephemeral
        assert "No story has been chosen here yet" in text_of(shown.response)
    assert not world.story.asked
    assert await world.ann.autocomplete(world.channel, "ask", "outlet", "") == []


async def test_questions_about_the_bot_need_no_choice_of_a_story(several: Several) -> None:
    world = await several()
    assert "questions about news stories" in text_of((await world.ann.slash(world.channel, "about")).response)
    assert "/ask" in text_of((await world.ann.slash(world.channel, "help")).response)
    status = await (await manager(world)).slash(world.channel, "status")
    assert "No story has been chosen here yet" in text_of(status.response)


async def test_a_server_is_answered_from_its_chosen_story(several: Several) -> None:
    world = await several()
    assert "**Stories** harbour" in await choose(world, "harbour")
    assert HARBOUR in text_of(await world.ask(ASKED))
    assert "**Stories** dinner" in await choose(world, "dinner")
    assert "stood his ground" in text_of(await world.ask(ASKED))  # not the cached answer of the other story
    assert "No story has been chosen" in await choose(world, None)
    assert "No story has been chosen" in text_of(await world.ask(ASKED))


async def test_a_channel_may_have_another_story_than_its_server_and_threads_follow_it(several: Several) -> None:
    world = await several()
    other = world.guild.create_text_channel("harbour")
    await choose(world, "dinner")
    text = await choose(world, "harbour", channel=other)
    assert f"**Stories** dinner, harbour (<#{other.id}>)" in text
    assert "stood his ground" in text_of(await world.ask(ASKED))
    assert HARBOUR in text_of(await world.ask(ASKED, channel=other))


async def test_ask_offers_and_accepts_only_the_stories_of_this_server(several: Several) -> None:
    world = await several()
    await choose(world, "dinner")
    offered = await world.ann.autocomplete(world.channel, "ask", "story", "")
    assert [one["name"] for one in offered] == ["dinner"]
    assert "This story is not available here" in await said(world, story="harbour")
    await choose(world, "harbour", channel=world.guild.create_text_channel("harbour"))
    assert HARBOUR in await said(world, story="Harbour")
    assert "stood his ground" in await said(world)


async def test_a_button_leads_to_the_story_of_its_answer_whatever_its_channel_chose_since(several: Several) -> None:
    world = await several()
    await choose(world, "harbour")
    answer = await world.ask(ASKED)
    await choose(world, "dinner")
    await choose(world, "harbour", channel=world.guild.create_text_channel("harbour"))
    pressed = await world.ann.click(answer, label="Context")
    assert HARBOUR in text_of(pressed.response)


async def test_a_button_of_a_story_that_the_server_gave_up_shows_nothing_of_it(several: Several) -> None:
    world = await several()
    await choose(world, "harbour")
    answer = await world.ask(ASKED)
    await choose(world, "dinner")
    pressed = await world.ann.click(answer, label="Context")
    assert "This story is not available here" in text_of(pressed.response)
    assert HARBOUR not in text_of(pressed.response)


async def test_a_reply_continues_with_the_story_of_the_answer(several: Several) -> None:
    world = await several()
    await choose(world, "harbour")
    answer = await world.ask(ASKED)
    await choose(world, "dinner")
    await choose(world, "harbour", channel=world.guild.create_text_channel("harbour"))
    await world.ann.send(world.channel, ASKED, reply_to=answer)
    assert HARBOUR in text_of(world.channel.last_message)


async def test_in_a_dm_a_story_is_named_once(several: Several) -> None:
    world = await several()
    refused = await world.ann.user.slash("ask", question=ASKED)
    assert "Which story?" in text_of(refused.response)
    assert "dinner, harbour" in text_of(refused.response)
    assert HARBOUR in text_of((await world.ann.user.slash("ask", question=ASKED, story="harbour")).response)
    assert HARBOUR in text_of((await world.ann.user.slash("ask", question=ASKED)).response)
    await world.ann.user.slash("forget-me")
    assert "Which story?" in text_of((await world.ann.user.slash("ask", question=ASKED)).response)


async def test_a_restricted_story_is_only_for_its_servers(several: Several) -> None:
    world = await several(story_servers={"harbour": {1}})
    assert "This story is not available here" in await choose(world, "harbour")
    refused = await world.ann.user.slash("ask", question=ASKED, story="harbour")
    assert "This story is not available here" in text_of(refused.response)
    offered = await (await manager(world)).autocomplete(world.channel, "settings story", "story", "")
    assert [one["name"] for one in offered] == ["dinner"]


async def test_choices_survive_a_restart_and_end_with_the_membership(several: Several) -> None:
    world = await several()
    await choose(world, "harbour")
    await world.bot.story_choices.load()
    assert world.bot.story_choices.of_server(world.guild.id) == {world.guild.id: "harbour"}
    await world.bot.story_choices.forget_server(world.guild.id)
    await world.bot.story_choices.load()
    assert world.bot.story_choices.of_server(world.guild.id) == {}


async def test_each_story_serves_its_own_new_generation(several: Several) -> None:
    world = await several()
    await choose(world, "dinner")
    await world.ask(ASKED)
    world.story.newer = "20180428-second"
    assert await world.bot.reload()
    assert {name: one.status.generation for name, one in world.bot.current.catalogues.items()} == {
        "dinner": "20180428-second"
    }


async def test_buttons_contain_a_storys_key_only_if_there_are_several(several: Several) -> None:
    world = await several()
    await choose(world, "harbour")
    answer = await world.ask(ASKED)
    assert custom_id(answer, "story:c:").endswith(f"~{key_of('harbour')}")


async def test_a_watch_asks_its_own_story_and_ends_if_the_server_gives_that_up(several: Several) -> None:
    world = await several()
    await choose(world, "harbour")
    await (await manager(world)).slash(world.channel, "watch question", question=ASKED, channel=world.channel)
    await choose(world, "dinner")
    (watch,) = await world.bot.watches.of(None, world.guild.id)
    assert watch.story == "harbour"
    assert await world.bot.watching.ask_now(watch) is None
    await choose(world, "harbour", channel=world.channel)
    result = await world.bot.watching.ask_now(watch)
    assert result is not None
    assert result.change is None


async def test_ratings_and_metrics_are_kept_by_story(several: Several) -> None:
    world = await several()
    await choose(world, "harbour")
    answer = await world.ask(ASKED)
    await choose(world, "dinner", channel=world.channel)
    await choose(world, "harbour")
    await world.ann.click(
        answer, custom_id=custom_id(answer, "story:r:u")
    )  # an answer of harbour, in a channel that now has dinner
    await world.ask(ASKED)
    with database.opened(world.bot.settings.database) as opened, opened.begin(reads=True) as connection:
        assert connection.execute(select(rating.c.story)).scalars().all() == ["harbour"]
    assert world.bot.metrics.decisions == {("answer", "harbour"): 1, ("answer", "dinner"): 1}
    assert world.bot.metrics.ratings == {("up", "harbour"): 1}


async def test_declined_questions_are_stored_by_story(several: Several) -> None:
    world = await several()
    for story in ("dinner", "harbour"):
        await world.bot.current.enter_by_name(story, anywhere=True)
        await world.bot.digests.keep_declined(world.guild.id, f"what of the {story}?")
        assert await world.bot.digests.declined(world.guild.id) == (f"what of the {story}?",)


async def test_a_story_that_cannot_be_refreshed_does_not_stop_the_others(several: Several) -> None:
    world = await several()
    for story in ("dinner", "harbour"):
        await choose(world, story)
        await world.ask(ASKED)
    world.story.refresh_error = StorybotError("The generation is damaged.", remedy="storybot rebuild")
    stories: Any = world.bot.current._stories
    stories["harbour"].newer = "20180428-second"
    assert await world.bot.reload()
    assert world.bot.current.catalogues["harbour"].status.generation == "20180428-second"


async def test_a_story_that_cannot_be_opened_does_not_stop_the_watches_of_others(
    several: Several, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await several()
    person = await manager(world)
    for story in ("dinner", "harbour"):
        await choose(world, story, channel=world.channel)
        question = f"{ASKED} {story}"
        await person.slash(world.channel, "watch question", question=question, channel=world.channel)
    found = await world.bot.watches.stories()
    first, second = found
    enter_by_name, asked = world.bot.current.enter_by_name, []

    async def refuse(name: str, guild: int | None = None, *, anywhere: bool = False) -> bool:
        if name == first:
            raise StorybotError("The generation is damaged.", remedy="storybot rebuild")
        asked.append(name)
        return bool(await enter_by_name(name, guild, anywhere=anywhere))

    monkeypatch.setattr(world.bot.current, "enter_by_name", refuse)
    await world.bot.watching.round()
    assert second in asked


async def test_a_question_about_one_story_is_not_followed_up_in_another(several: Several) -> None:
    world = await several()
    await choose(world, "dinner")
    await world.ask("what did the singer do?")
    await choose(world, "harbour")
    await world.ask("and why?")
    stories: Any = world.bot.current._stories
    assert stories["harbour"].asked == []  # "and why?" has no previous question there
    await choose(world, "dinner")
    await world.ask("and why?")
    assert stories["dinner"].asked[-1].follows.text == "what did the singer do?"


async def test_asking_a_story_that_cannot_be_opened_is_reported(
    several: Several, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await several()
    await choose(world, "harbour")
    world.bot.current.catalogues.clear()

    async def refuse() -> None:
        raise StorybotError("The generation is damaged.", remedy="storybot rebuild")

    with monkeypatch.context() as patch:
        patch.setattr(world.bot.current, "load", refuse)
        await world.ann.send(world.channel, f"{world.me} {ASKED}")
        assert world.channel.last_message.author.bot
        assert "The generation is damaged" in text_of(world.channel.last_message)
    answer = await world.ask(ASKED, person=world.bob)
    assert HARBOUR in text_of(answer)


async def test_a_command_about_a_story_that_cannot_be_opened_says_why(
    several: Several, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await several()
    await choose(world, "harbour")
    world.bot.current.catalogues.clear()

    def broken(self: StoryDouble) -> None:
        raise StorybotError("The index of harbour is damaged.", remedy="Run `storybot rebuild`.")

    monkeypatch.setattr(StoryDouble, "status", broken)
    assert "The index of harbour is damaged" in await said(world)
    assert await world.ann.autocomplete(world.channel, "ask", "outlet", "") == []


def test_a_story_whose_name_is_longer_than_a_choice_is_not_offered() -> None:
    assert [one.name for one in story_choices(["s" * 101, "s" * 100], "s")] == ["s" * 100]


async def test_the_question_behind_a_button_is_fetched_once_its_story_is_known(
    several: Several, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await several()
    await choose(world, "harbour")
    answer = await world.ask(ASKED)
    stories: list[str] = []

    async def fetch(*places: int | None, **others: object) -> None:
        stories.append(current_story())

    monkeypatch.setattr(world.bot.conversations, "fetch", fetch)
    monkeypatch.setattr(world.bot.database, "shared", True)
    await world.ann.click(answer, label="Context")
    assert stories == ["harbour"]


async def test_a_question_in_a_dm_is_answered_although_its_story_cannot_be_stored(
    several: Several, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await several()

    async def held(*_: object, **__: object) -> None:
        raise DatabaseTrouble("The database is locked.", kind="held")

    monkeypatch.setattr(world.bot.story_choices, "choose", held)
    shown = await world.ann.user.slash("ask", question=ASKED, story="harbour")
    assert HARBOUR in text_of(shown.response)
    assert "my database is locked" in text_of(shown.followups[-1])
    assert [type(error).__name__ for error in world.env.errors] == ["CommandInvokeError"]
