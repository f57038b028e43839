"""/article with several stories: each server changes only the one that it chose."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import pytest
from sqlalchemy import select

from bot import article_buttons, change_queue, editing
from bot.cards import custom_ids
from bot.cards.card import Button, Card, Text
from bot.cards.custom_ids import key_of
from bot.delivery import layout
from bot.state import article_log
from bot.state.tables import article_change
from index import (
    FetchedPage,
    PoliteFetcher,
    Settings,
    add_undoably,
    follow_source,
    proposed_article,
    waiting_folder,
)
from index.corpus.articles import read_story
from index.settings import settings_of_story
from tests.bot.conftest import World, custom_id, make_settings, text_of, world
from tests.bot.story_double import SEEDS, StoriesDouble, StoryDouble
from tests.bot.test_articles import LINK, PAGE, Rebuilds, rss
from tests.bot.test_commands_in_discord import manager

FILE = "courier.example_bridge.html"


@dataclass
class Newsrooms:
    """Two servers: mia moderates the first, whose story is *dinner*, and eve the second, whose story is *harbour*."""

    world: World
    mia: Any
    eve: Any
    here: Any
    there: Any
    folder: Path

    def names(self, story: str) -> set[str]:
        return {article.name for article in read_story(self.folder / story).articles}

    async def press(self, person: Any, channel: Any, forged: str) -> str:
        """Returns the reply to a button with a forged id."""
        posted = self.world.bot.get_channel(channel.id)
        await posted.send(view=layout(Card((Text("A card."),), (Button("Press", forged),))))  # type: ignore[union-attr]
        pressed = await person.click(channel.last_message, custom_id=forged)
        answers = [one for one in (pressed.response, *pressed.followups, channel.last_message) if one]
        return "\n".join(text_of(one) for one in answers)


async def rebuild(settings: Settings, tell: Any, story: str = "") -> str:
    """Loads the folder of the named story."""
    return await REBUILDS[story](settings, tell, story)


REBUILDS: dict[str, Rebuilds] = {}


@pytest.fixture
async def newsrooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Newsrooms]:
    stories = {name: StoryDouble() for name in ("dinner", "harbour")}
    for name, story in stories.items():
        shutil.copytree(SEEDS, tmp_path / "stories" / name)
        REBUILDS[name] = Rebuilds(story)
    monkeypatch.setattr(change_queue, "rebuild_in_subprocess", rebuild)
    monkeypatch.setattr(article_buttons, "rebuild_needs", lambda settings: "nothing")
    settings = make_settings(tmp_path, stories=tmp_path / "stories")
    async with world(StoriesDouble(**stories), settings, {}, synced=True) as made:
        for name in stories:
            made.bot.editors[name].fetch = lambda url: FetchedPage(url, url, "text/html", PAGE, ".html")
        other = made.env.create_guild("Elsewhere")
        there = other.create_text_channel("there")
        role = other.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
        eve = other.add_member(made.env.create_user("eve"), roles=[role])
        await made.env.settle()
        made.bot.settings = settings.model_copy(update={"editing_servers": frozenset({made.guild.id, other.id})})
        rooms = Newsrooms(made, await manager(made), eve, made.channel, there, tmp_path / "stories")
        await rooms.mia.slash(rooms.here, "settings story", story="dinner")
        await rooms.eve.slash(rooms.there, "settings story", story="harbour")
        yield rooms


async def test_each_server_changes_its_own_story_and_sees_its_own_log(newsrooms: Newsrooms) -> None:
    before = newsrooms.names("dinner")
    shown = await newsrooms.mia.slash(newsrooms.here, "article add", link=LINK)
    added = await newsrooms.mia.click(shown.response, label="Add")
    assert "**Added**" in text_of(added.response)
    assert newsrooms.names("dinner") - before == {FILE}
    assert newsrooms.names("harbour") == before
    assert "**added**" in text_of((await newsrooms.mia.slash(newsrooms.here, "article log")).response)
    assert "added" not in text_of((await newsrooms.eve.slash(newsrooms.there, "article log")).response)
    assert "courier" in text_of((await newsrooms.mia.slash(newsrooms.here, "article list")).response)
    assert "courier" not in text_of((await newsrooms.eve.slash(newsrooms.there, "article list")).response)
    choices = await newsrooms.eve.autocomplete(newsrooms.there, "article remove", "article", "Courier")
    assert choices == []
    undone = await newsrooms.mia.click(added.response, label="Undo")
    assert "**Undone**" in text_of(undone.response)
    assert newsrooms.names("dinner") == before


async def test_a_channel_with_another_story_changes_that_one(newsrooms: Newsrooms) -> None:
    harbour = newsrooms.world.guild.create_text_channel("harbour")
    await newsrooms.mia.slash(newsrooms.here, "settings story", story="harbour", channel=harbour)
    shown = await newsrooms.mia.slash(harbour, "article add", link=LINK)
    assert custom_id(shown.response, "story:i:a").endswith(f"~{key_of('harbour')}")
    await newsrooms.mia.slash(newsrooms.here, "settings story", story="dinner", channel=harbour)
    await newsrooms.mia.slash(newsrooms.here, "settings story", story="harbour")
    added = await newsrooms.mia.click(shown.response, label="Add")  # the preview's story, not the channel's current one
    assert "**Added**" in text_of(added.response)
    assert FILE in newsrooms.names("harbour")
    assert FILE not in newsrooms.names("dinner")


async def test_buttons_of_another_story_change_nothing_wherever_they_are_pressed(newsrooms: Newsrooms) -> None:
    shown = await newsrooms.mia.slash(newsrooms.here, "article add", link=LINK)
    proposed = custom_id(shown.response, "story:i:a")
    plain = proposed.partition("~")[0]
    for forged in (proposed, plain, f"{plain}~{key_of('harbour')}", proposed.replace(":a:", ":e:")):
        told = await newsrooms.press(newsrooms.eve, newsrooms.there, forged)
        assert "Marlow" not in told, forged
        assert "Courier" not in told, forged
    added = await newsrooms.mia.click(shown.response, label="Add")
    assert "**Added**" in text_of(added.response)
    undo = custom_id(added.response, "story:u:")
    mark, number = undo.partition("~")[1:], undo.partition("~")[0]
    for forged in (undo, number, f"{number}~{key_of('harbour')}", f"story:g:y:0{''.join(mark)}"):
        told = await newsrooms.press(newsrooms.eve, newsrooms.there, forged)
        assert "Taken back" not in told, forged
        assert "courier" not in told, forged
    assert FILE in newsrooms.names("dinner")
    assert FILE not in newsrooms.names("harbour")


async def test_a_form_of_another_story_corrects_nothing(newsrooms: Newsrooms) -> None:
    shown = await newsrooms.mia.slash(newsrooms.here, "article add", link=LINK)
    form = await newsrooms.mia.click(shown.response, label="Correct")
    newsrooms.world.bot.settings = newsrooms.world.bot.settings.model_copy(
        update={"editing_servers": frozenset({newsrooms.world.guild.id + 1})}
    )
    told = await newsrooms.mia.submit_modal(form, {"outlet": "Hacked"})
    assert "from this server" in text_of(told.response)
    folder = waiting_folder(settings_of_story(newsrooms.world.settings, "dinner"))
    assert all("Hacked" not in path.read_text(errors="replace") for path in folder.rglob("*") if path.is_file())


async def test_an_unlisted_server_changes_nothing(newsrooms: Newsrooms) -> None:
    bot = newsrooms.world.bot
    bot.settings = bot.settings.model_copy(update={"editing_servers": frozenset({newsrooms.world.guild.id})})
    for command, options in (("list", {}), ("log", {}), ("add", {"link": LINK}), ("remove", {"article": "x"})):
        told = await newsrooms.eve.slash(newsrooms.there, f"article {command}", **options)
        assert "from this server" in text_of(told.response), command
    bot.settings = bot.settings.model_copy(update={"editing_servers": frozenset()})
    for person, channel in ((newsrooms.eve, newsrooms.there), (newsrooms.mia, newsrooms.here)):
        assert "from this server" in text_of((await person.slash(channel, "article list")).response)


async def test_a_server_that_gave_up_its_story_cannot_change_it(newsrooms: Newsrooms) -> None:
    shown = await newsrooms.mia.slash(newsrooms.here, "article add", link=LINK)
    await newsrooms.mia.slash(newsrooms.here, "settings story")
    pressed = await newsrooms.mia.click(shown.response, label="Add")
    assert "Added" not in text_of(pressed.response)
    assert FILE not in newsrooms.names("dinner")
    told = await newsrooms.mia.slash(newsrooms.here, "article list")
    assert "No story has been chosen here yet" in text_of(told.response)


async def test_a_process_with_some_shards_does_not_mistake_its_server_for_the_only_one(newsrooms: Newsrooms) -> None:
    bot = newsrooms.world.bot
    bot._connection._guilds.pop(newsrooms.there.guild.id)  # it is on another process's shard
    alone = bot.settings.model_copy(update={"editing_servers": frozenset()})
    bot.settings = alone
    assert "articles" in text_of((await newsrooms.mia.slash(newsrooms.here, "article list")).response)
    bot.settings = alone.model_copy(update={"shards": "0-3/16"})
    assert "from this server" in text_of((await newsrooms.mia.slash(newsrooms.here, "article list")).response)


async def test_pages_found_for_a_story_are_shown_where_that_story_is_edited(newsrooms: Newsrooms) -> None:
    world = newsrooms.world
    feed = "https://courier.example/rss"
    follow_source(waiting_folder(settings_of_story(world.settings, "harbour")), feed)

    class Fetcher(PoliteFetcher):
        async def fetch(self, url: str, wish: Any = None) -> FetchedPage:
            if url == feed:
                return FetchedPage(url, url, "application/rss+xml", rss(LINK), ".xml")
            return FetchedPage(url, url, "text/html", PAGE, ".html")

    world.bot.editors["harbour"].polite = Fetcher
    reviews = {}
    for person, channel in ((newsrooms.mia, newsrooms.here), (newsrooms.eve, newsrooms.there)):
        reviews[person] = channel.guild.create_text_channel("review")
        await person.slash(channel, "settings articles", channel=reviews[person])
    cog: Any = world.bot.get_cog("Articles")
    await cog.look_for_news()
    await cog.look_for_news()
    assert reviews[newsrooms.mia].last_message is None
    assert len(reviews[newsrooms.eve].history()) == 1
    await newsrooms.eve.click(reviews[newsrooms.eve].last_message, label="Add")
    assert FILE in newsrooms.names("harbour")
    assert FILE not in newsrooms.names("dinner")


async def test_an_interrupted_change_resumes_in_its_own_story(newsrooms: Newsrooms) -> None:
    editor = newsrooms.world.bot.editors["harbour"]
    before = newsrooms.names("harbour")
    custom_ids.set_current_story("harbour")
    name = await editor.propose(LINK)
    change = add_undoably(editor.story, proposed_article(editor.folder, name))
    await article_log.begin(
        newsrooms.world.bot.database, "add", change, person=None, server=None, undoes=None, story="harbour", owner=0
    )
    custom_ids.set_current_story("")
    fresh = editing.StoryEditors(newsrooms.world.bot)
    fresh.start()
    assert fresh._resuming is not None
    await fresh._resuming
    worker = fresh["harbour"].changes._worker
    assert worker is not None
    await worker
    rows = await newsrooms.world.bot.database.read(select(article_change.c.story, article_change.c.live))
    assert rows == [("harbour", 1)]
    assert newsrooms.names("harbour") - before == {FILE}
    assert newsrooms.world.bot.current.catalogues["harbour"].status.generation.startswith("generation-")
    await fresh.close()
