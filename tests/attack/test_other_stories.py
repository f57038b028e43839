"""Ways to reach a story of another server: names, foreign buttons, DMs, user installs, watches, digests, links."""

from __future__ import annotations

import unicodedata
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import pytest

from bot.cards import custom_ids
from bot.cards.card import Button, Card, Text
from bot.cards.custom_ids import key_of
from bot.current_story import named_story
from bot.delivery import layout
from tests.bot.conftest import World, components, make_settings, text_of, world
from tests.bot.conftest import _own_settings as _own_settings
from tests.bot.story_double import StoriesDouble, StoryDouble
from tests.bot.test_asking_by_command import _lent
from tests.bot.test_commands_in_discord import manager

ASKED = "what did he do then?"
SECRET = "The harbour was closed by the admiral."
STAMP = "20180428-second"


@dataclass
class Spies:
    """Ann's server has the story *dinner*; *harbour* is restricted to eve's server, where it was answered once."""

    world: World
    mia: Any
    eve: Any
    there: Any
    answer: Any

    async def shown(self, pressed: Any) -> str:  # noqa: ANN401  (simcord has no types)
        answers = [one for one in (pressed.response, *pressed.followups) if one]
        return "\n".join(text_of(one) for one in answers)

    async def press(self, person: Any, channel: Any, forged: str) -> str:  # noqa: ANN401
        """Returns the reply to a button with a forged id."""
        posted = self.world.bot.get_channel(channel.id)
        await posted.send(view=layout(Card((Text("A card."),), (Button("Press", forged),))))  # type: ignore[union-attr]
        pressed = await person.click(channel.last_message, custom_id=forged)
        return await self.shown(pressed) + text_of(channel.last_message)


@pytest.fixture
async def spies(tmp_path: Path) -> AsyncIterator[Spies]:
    dinner, harbour = StoryDouble(), StoryDouble()
    harbour.rebuild(**dict.fromkeys(harbour.outlet_names(), SECRET))
    harbour.newer = None
    harbour.behaviour[ASKED] = lambda question: harbour.answer(question, SECRET)
    settings = make_settings(tmp_path, stories=tmp_path)
    async with world(StoriesDouble(dinner=dinner, harbour=harbour), settings, {}, synced=True) as made:
        other = made.env.create_guild("Admiralty")
        there = other.create_text_channel("there")
        role = other.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
        eve = other.add_member(made.env.create_user("eve"), roles=[role])
        await made.env.settle()
        made.bot.current._restricted = {"harbour": frozenset({other.id})}
        mia = await manager(made)
        await mia.slash(made.channel, "settings story", story="dinner")
        await eve.slash(there, "settings story", story="harbour")
        await eve.send(there, f"{made.me} {ASKED}")
        assert SECRET in text_of(there.last_message)
        yield Spies(made, mia, eve, there, there.last_message)


NAMES = ["harbour", "Harbour", " harbour ", "HARBOUR", "../harbour", "dinner/../harbour", "harbour/", "/harbour",
         "ｈarbour", "harbour\u200b", "~" + key_of("harbour"), key_of("harbour"), ".", ""]  # fmt: skip


async def test_no_name_leads_to_it(spies: Spies) -> None:
    world = spies.world
    for name in NAMES:
        asked = await world.ann.slash(world.channel, "ask", question=ASKED, story=name)
        assert SECRET not in text_of(asked.response), name
        await spies.mia.slash(world.channel, "settings story", story=name or "dinner")
        assert "harbour" not in world.bot.story_choices.of_server(world.guild.id).values(), name
        await spies.mia.slash(world.channel, "settings story", story="dinner")
        outside = await world.ann.user.slash("ask", question=ASKED, story=name)
        assert SECRET not in text_of(outside.response), name


async def test_its_name_is_not_suggested(spies: Spies) -> None:
    world = spies.world
    for typed in ("", "har", "harbour"):
        for command, person in (("ask", world.ann), ("settings story", spies.mia)):
            offered = await person.autocomplete(world.channel, command, "story", typed)
            assert "harbour" not in {one["name"] for one in offered}
    for name in ("harbour", "Harbour", "../harbour"):  # nor its outlets
        assert await world.ann.autocomplete(world.channel, "ask", "outlet", "hea", story=name) == []
    assert await world.ann.autocomplete(world.channel, "ask", "outlet", "hea", story="dinner")
    assert await spies.eve.autocomplete(spies.there, "ask", "outlet", "hea", story="harbour")
    refused = await world.ann.user.slash("ask", question=ASKED)
    assert "harbour" not in text_of(refused.response)
    refused = await world.ann.slash(world.channel, "ask", question=ASKED, story="nothing")
    assert "harbour" not in text_of(refused.response)


async def test_its_buttons_show_nothing_in_other_servers(spies: Spies) -> None:
    world = spies.world
    real = [one["custom_id"] for one in components(spies.answer) if one.get("custom_id")]
    key = key_of("harbour")
    lists = [custom_ids.SOURCES, custom_ids.outlet("cnn"), custom_ids.edits("000_thetango.txt")]
    lists += [custom_ids.differences("g"), custom_ids.timeline("g")]
    forged = [one for one in real if "story:d:" not in one]
    forged += [f"story:p:{one}:0~{key}" for one in lists] + [f"story:j:{one}:0~{key}" for one in lists]
    forged += [f"story:i:a:{'0' * 16}~{key}", f"story:u:1~{key}", f"story:g:l:0~{key}", f"story:g:y:0~{key}"]
    forged += [one.partition("~")[0] for one in forged]  # without a story's mark: for the story chosen here
    assert len(forged) > 20
    for custom_id in dict.fromkeys(forged):
        for person in (world.ann, spies.mia):
            shown = await spies.press(person, world.channel, custom_id)
            assert "admiral" not in shown, custom_id
            assert "Something went wrong" not in shown, custom_id
    assert world.env.errors == []
    assert "harbour" not in {story for _, story in world.bot.metrics.ratings}


async def test_a_restricted_story_is_not_available_in_dms_or_user_installs(spies: Spies) -> None:
    world = spies.world
    asked = await spies.eve.user.slash("ask", question=ASKED, story="harbour")  # even for members of its server
    assert SECRET not in text_of(asked.response)
    await spies.eve.user.slash("ask", question=ASKED, story="dinner")
    for name, options in (("quote", {"words": "harbour was closed"}), ("sources", {}), ("timeline", {})):
        shown = await spies.eve.user.slash(name, **options)
        assert "admiral" not in text_of(shown.response), name
    assert world.env.errors == []


async def test_a_user_install_reaches_no_story_restricted_to_another_server(
    spies: Spies, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = spies.world
    await spies.eve.user.slash("ask", question=ASKED, story="dinner")
    await _lent(world, monkeypatch)
    for person, channel in ((spies.eve, spies.there), (world.ann, world.channel)):
        for options in ({}, {"story": "harbour"}):
            asked = await person.slash(channel, "ask", question=ASKED, **options)
            assert SECRET not in text_of(asked.response)
    assert SECRET not in await spies.shown(await spies.eve.click(spies.answer, label="Context"))


async def test_only_channels_of_its_own_server_watch_it(spies: Spies) -> None:
    world = spies.world
    refused = await spies.eve.slash(spies.there, "watch question", question=ASKED)
    assert "restricted to certain servers" in text_of(refused.response)
    await spies.eve.slash(spies.there, "watch question", question=ASKED, channel=spies.there)
    (watch,) = await world.bot.watches.of(None, spies.there.guild.id)
    listed = await spies.mia.slash(world.channel, "watch list")
    assert ASKED not in text_of(listed.response)
    shown = await spies.press(spies.mia, world.channel, custom_ids.stop_watch(watch.id))
    assert "Stopped" not in shown
    assert await world.bot.watches.find(watch.id) is not None
    # A watch from before the restriction is not asked any more.
    custom_ids.set_current_story("harbour")
    number = await world.bot.watches.add("who closed it?", "en", watch.seen, "g", (), person=spies.eve.id)
    custom_ids.set_current_story("")
    old = await world.bot.watches.find(number or 0)
    assert old is not None
    assert await world.bot.watching.ask_now(old) is None


async def test_a_story_withdrawn_from_a_server_leaves_its_digest_watches_replies_and_threads(
    spies: Spies,
) -> None:
    world, bot = spies.world, spies.world.bot
    await spies.eve.slash(spies.there, "digest start", every="daily")
    await spies.eve.slash(spies.there, "watch question", question=ASKED, channel=spies.there)
    (watch,) = await bot.watches.of(None, spies.there.guild.id)
    await spies.eve.click(spies.answer, label="Discuss in a thread")
    (thread,) = spies.there.threads
    await spies.eve.send(thread, f"{world.me} {ASKED}")
    assert SECRET in text_of(thread.last_message)
    bot.current._restricted = {"harbour": frozenset({1})}
    assert await bot.watching.ask_now(watch) is None
    bot.current._stories["harbour"].newer = STAMP  # type: ignore[attr-defined]
    await bot.reload()
    before = len(spies.there.history())
    assert await bot.digesting.round(10**10) == 0
    assert len(spies.there.history()) == before
    await spies.eve.send(spies.there, f"{world.me} {ASKED}", reply_to=spies.answer)
    assert SECRET not in text_of(spies.there.last_message)
    await spies.eve.send(thread, f"{world.me} {ASKED}")
    assert SECRET not in text_of(thread.last_message)
    pressed = await spies.eve.click(spies.answer, label="Context")
    assert SECRET not in await spies.shown(pressed)


async def test_a_question_that_refers_to_an_answer_elsewhere_is_answered_from_here(spies: Spies) -> None:
    world, guild = spies.world, spies.there.guild
    link = f"https://discord.com/channels/{guild.id}/{spies.there.id}/{spies.answer.id}"
    for words in (f"{ASKED} {link}", link, f"<#{spies.there.id}> {ASKED}", f"story:harbour {ASKED}", "in the harbour?"):
        answer = await world.ask(words)
        assert answer is None or SECRET not in text_of(answer), words
    assert world.env.errors == []


async def test_a_proof_of_it_is_not_confirmed_elsewhere(spies: Spies) -> None:
    world = spies.world
    harbour: Any = world.bot.current._stories["harbour"]
    source = harbour.sources()[0].article
    picture = harbour.proof(source, 0, len(SECRET))
    checked = world.bot.current._stories["dinner"].check_proof(picture.png)
    assert checked.verdict != "true"


def test_names_that_differ_only_in_case_or_normal_form_are_distinct_or_unavailable() -> None:
    composed, decomposed = unicodedata.normalize("NFC", "café"), unicodedata.normalize("NFD", "café")
    names = ("Harbour", "harbour", composed, decomposed)
    for name in names:
        assert named_story(names, name) == name
    for typed in ("HARBOUR", " harbour", "CAFÉ", "", "harbou"):
        assert named_story(names, typed) is None
    assert named_story(("Harbour", composed), " hARBOUR ") == "Harbour"
    assert named_story((composed,), decomposed) == composed
