"""/watch: who is notified of what, once, whatever happens in between."""

from __future__ import annotations

from typing import Any

import pytest

from bot.client import StoryBot
from bot.queue import Refusal
from bot.state.database_errors import DatabaseTrouble
from index import Answer, Decline, OneStory, Question, SeenAnswer
from tests.bot.conftest import Start, World, dm, labels, text_of
from tests.bot.test_commands_in_discord import manager

ASKED = "how many likes did he get?"
OUTLET, LIKED = "heat", "This one got 4 likes from Ann Lee on 26 April 2018."


async def begin(start: Start) -> World:
    """A world whose story answers `ASKED` with a sentence that a test edits."""
    world: World = await start()
    world.story.edit(OUTLET, "\n", f"\n{LIKED}\n")
    world.story.behaviour[ASKED] = lambda question: answer(world, question)
    await world.bot.reload()
    return world


def answer(world: World, question: Question) -> Answer | Decline:
    found = [n for n in range(len(world.story.spans)) if "This one got" in world.story.cite(n).text]
    return world.story.answer(question, "This one got") if found else world.story.decline(question)


async def rebuilt(world: World, old: str = "", new: str = "", *, outlet: str = OUTLET) -> int:
    """Makes a newer generation live and asks every watch; returns the number of notifications."""
    world.story.edit(outlet, old, new)
    assert await world.bot.reload()
    told = await world.bot.watching.round()
    await world.env.settle()
    return told


def notices(person: Any) -> list[str]:
    channel = person.user.dm_channel
    return [text_of(one) for one in channel.history()] if channel.last_message is not None else []


async def test_a_person_is_notified_once_by_dm_with_both_excerpts_and_not_at_every_rebuild(start: Start) -> None:
    world = await begin(start)
    started = await world.ann.slash(world.channel, "watch question", question=ASKED)
    assert started.ephemeral
    assert text_of(started.response).startswith("🔔 I am watching this question")
    assert "got 4 likes" in text_of(started.response)
    assert await rebuilt(world, "\n", "\nAnother line.\n") == 0  # the article changed, the answer did not
    assert await rebuilt(world, "\n", "\nA line.\n", outlet="Enstars") == 0
    assert await rebuilt(world, "4 likes", "7 likes") == 1
    text = dm(world.ann)
    assert "**News on a watched question**: another number" in text
    assert text.index("**Before**, in an earlier version") < text.index("got 4 likes") < text.index("**Now**")
    assert text.index("**Now**") < text.index("got 7 likes")
    assert labels(world.ann.user.dm_channel.last_message) == ["Proof", "Stop"]
    assert await rebuilt(world, "\n", "\nOne more.\n") == 0
    fresh = StoryBot(world.settings, OneStory(world.story), world.bot.database, world.bot.salt)
    await world.env.restart_bot(fresh)
    world.bot = fresh
    assert await fresh.watching.round() == 0
    assert await rebuilt(world, "Ann Lee", "Ada Berg") == 1
    assert "another name" in dm(world.ann)
    assert len(notices(world.ann)) == 2
    await world.ann.user.click(world.ann.user.dm_channel.last_message, label="Stop")
    assert await rebuilt(world, "7 likes", "9 likes") == 0
    assert "You are not watching anything." in text_of((await world.ann.slash(world.channel, "watch list")).response)


async def test_a_declined_question_is_reported_once_answered_and_small_talk_cannot_be_watched(start: Start) -> None:
    world = await begin(start)
    refused = await world.ann.slash(world.channel, "watch question", question="thanks!")
    assert "only watch a question that articles can answer" in text_of(refused.response)
    world.story.edit(OUTLET, LIKED, "")
    await world.bot.reload()
    await world.ann.slash(world.channel, "watch question", question=ASKED)
    assert await rebuilt(world, "\n", f"\n{LIKED}\n") == 1
    assert "a new answer" in dm(world.ann)
    assert "**Before**" not in dm(world.ann)


async def test_a_channel_is_watched_by_moderators_only_and_nobody_is_pinged(start: Start) -> None:
    world = await begin(start)
    mia = await manager(world)
    refused = await world.ann.slash(world.channel, "watch question", question=ASKED, channel=world.channel)
    assert "members who may manage this server" in text_of(refused.response)
    await mia.slash(world.channel, "watch question", question=ASKED, channel=world.channel)
    assert await rebuilt(world, "4 likes", "7 likes") == 1
    told = world.channel.last_message
    assert "got 7 likes" in text_of(told)
    assert told.author == world.bot.user
    assert not told.mentions
    assert f"<#{world.channel.id}>" in text_of((await mia.slash(world.channel, "watch list")).response)
    pressed = await world.ann.click(told, label="Stop")
    assert "Only its owner or a moderator" in text_of(pressed.response)
    assert "You are not watching anything." in text_of((await world.ann.slash(world.channel, "watch list")).response)
    choices = await mia.autocomplete(world.channel, "watch stop", "question", "likes")
    assert [one["name"] for one in choices] == [ASKED]
    stopped = await mia.slash(world.channel, "watch stop", question=choices[0]["value"])
    assert "stopped watching" in text_of(stopped.response)
    assert await rebuilt(world, "7 likes", "9 likes") == 0
    await mia.slash(world.channel, "watch question", question=ASKED, channel=world.channel)
    world.env.backend.delete_channel(world.channel.id)
    await world.env.settle()
    assert await rebuilt(world, "9 likes", "8 likes") == 1  # nobody is left to be notified
    assert await world.bot.watches.of(None, world.guild.id) == ()


async def test_with_closed_dms_a_hint_comes_at_the_next_command_and_nothing_is_lost(start: Start) -> None:
    world = await begin(start)
    await world.ann.slash(world.channel, "watch question", question=ASKED)
    world.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    assert await rebuilt(world, "4 likes", "7 likes") == 0
    assert await rebuilt(world, "\n", "\nAnother line.\n") == 0
    fresh = StoryBot(world.settings, OneStory(world.story), world.bot.database, world.bot.salt)
    await world.env.restart_bot(fresh)
    world.bot = fresh
    await fresh.watching.round()
    asked = await world.ann.slash(world.channel, "about")
    hints = [text_of(one) for one in asked.followups]
    assert [hint for hint in hints if "you accept no DMs from me" in hint]
    again = await world.ann.slash(world.channel, "about")
    assert again.followups == []
    listed = await world.ann.slash(world.channel, "watch list")
    assert "news that I could not send" in text_of(listed.response)
    (shown,) = [text_of(one) for one in listed.followups]
    assert "got 4 likes" in shown
    assert "got 7 likes" in shown
    assert await rebuilt(world, "\n", "\nOne more line.\n") == 0
    listed = await world.ann.slash(world.channel, "watch list")
    assert "could not send" not in text_of(listed.response)


async def test_watches_are_limited_and_deleted_with_the_person_and_the_server(start: Start) -> None:
    world = await begin(start)
    mia = await manager(world)
    for number in range(10):
        await world.ann.slash(world.channel, "watch question", question=f"what did he do {number}?")
    full = await world.ann.slash(world.channel, "watch question", question="what did he do now?")
    assert "The limit is 10 watched questions" in text_of(full.response)
    await world.bob.slash(world.channel, "watch question", question=ASKED)
    await mia.slash(world.channel, "watch question", question=ASKED, channel=world.channel)
    assert len(await world.bot.watches.of(world.ann.id, world.guild.id)) == 11
    await world.ann.slash(world.channel, "forget-me")
    await world.bob.slash(world.channel, "opt-out")
    assert await world.bot.watches.of(world.ann.id) == await world.bot.watches.of(world.bob.id) == ()
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    world.bot.dispatch("guild_remove", guild)
    await world.env.settle()
    assert await world.bot.watches.of(None, world.guild.id) == ()


@pytest.mark.parametrize("rounds", [6, pytest.param(50, marks=pytest.mark.slow)])
async def test_over_many_generations_each_change_is_reported_once_to_each_watcher(start: Start, rounds: int) -> None:
    world = await begin(start)
    mia = await manager(world)
    await world.ann.slash(world.channel, "watch question", question=ASKED)
    await world.bob.slash(world.channel, "watch question", question=ASKED)
    await mia.slash(world.channel, "watch question", question=ASKED, channel=world.channel)
    before = len(world.channel.history())
    likes, changes = 4, 0
    for number in range(rounds):
        if number % 3 == 0:  # a rebuild without a change, one of another article, then one that changes the answer
            assert await rebuilt(world, "\n", f"\nLine {number}.\n") == 0
        elif number % 3 == 1:
            assert await rebuilt(world, "\n", f"\nLine {number}.\n", outlet="Enstars") == 0
        else:
            assert await rebuilt(world, f"{likes} likes", f"{likes + 3} likes") == 3
            likes, changes = likes + 3, changes + 1
            assert await world.bot.watching.round() == 0
        if number % 10 == 4:
            fresh = StoryBot(world.settings, OneStory(world.story), world.bot.database, world.bot.salt)
            await world.env.restart_bot(fresh)
            world.bot = fresh
            assert await fresh.watching.round() == 0
    told = [text_of(one) for one in world.channel.history()[before:]]
    for each in (notices(world.ann), notices(world.bob), told):
        assert len(each) == changes
        assert len({text.rpartition("got ")[2][:3] for text in each}) == changes


@pytest.mark.parametrize(("refusals", "told"), [(1, 1), (2, 0)])
async def test_a_watch_whose_question_timed_out_is_asked_once_more(start: Start, refusals: int, told: int) -> None:
    world = await begin(start)
    await world.ann.slash(world.channel, "watch question", question=ASKED)
    left = [Refusal("timeout", "It took too long.")] * refusals

    def answer_late(question: Question) -> Answer | Decline:
        if left:
            raise left.pop()
        return answer(world, question)

    world.story.behaviour[ASKED] = answer_late
    assert await rebuilt(world, "4 likes", "7 likes") == told
    assert await world.bot.watching.round() == 0
    assert not left


def test_a_stop_button_carries_its_watch() -> None:
    from bot.buttons import StopWatch
    from bot.cards.watch import stop_button

    with_id = StopWatch.matching(stop_button(12345).custom_id)
    assert with_id is not None
    assert int(with_id["watch"], 36) == 12345


async def test_a_watch_whose_articles_are_unknown_takes_none_of_them_for_new(start: Start) -> None:
    world = await begin(start)
    assert await world.bot.watches.add("who?", "en", SeenAnswer(), "g1", (), person=1) is not None
    assert await world.bot.watches.articles("g1") is None


async def test_a_hint_that_the_database_holds_up_comes_later_and_disturbs_nothing(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await begin(start)
    answered = await world.ask(ASKED)
    await world.ann.slash(world.channel, "watch question", question=ASKED)
    world.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await rebuilt(world, "4 likes", "7 likes")

    async def held(*_: object) -> Any:
        raise DatabaseTrouble("The database is locked.", kind="held")

    with monkeypatch.context() as locked:
        locked.setattr(world.bot.watches, "of", held)
        pressed = await world.ann.click(answered, label="Proof")
        assert pressed.followups == []
    pressed = await world.ann.click(answered, label="Proof")
    assert "you accept no DMs from me" in text_of(pressed.followups[-1])
