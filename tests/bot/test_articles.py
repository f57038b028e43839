"""Adding and removing articles from Discord: previewed, corrected, made live, listed, logged and undone."""

from __future__ import annotations

import asyncio
import re
import shutil
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import discord
import pytest
from sqlalchemy import select

from bot import article_buttons, change_queue, editing
from bot.cards.article import articles_card, done_card, failed_card, log_card, preview_card
from bot.cards.card import Button, Card, Text
from bot.delivery import layout
from bot.messages import languages, speaking
from bot.rebuilding import RebuildFailed
from bot.state.article_log import LoggedChange
from bot.state.tables import article_change
from index import (
    ArticlePreview,
    FetchedPage,
    PoliteFetcher,
    Settings,
    Source,
    add_undoably,
    follow_source,
    waiting_folder,
)
from index.corpus.articles import read_story
from index.corpus.changes.story_changes import ArticleState, StoryChange
from index.corpus.types import Article
from tests.bot.conftest import World, custom_id, labels, make_settings, text_of, until, world
from tests.bot.shown_cards import check_limits
from tests.bot.story_double import SEEDS, StoryDouble
from tests.bot.test_buttons import walk_inputs
from tests.bot.test_commands_in_discord import manager

PAGE = """<html><head><meta property="og:site_name" content="Courier">
<meta property="og:title" content="Marlow *bridge* to close @everyone"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Marlow *bridge* to close @everyone</h1>
<p>The council voted on Tuesday to close the old bridge in Marlow for a year.</p>
<p>Its engineers had found cracks in two of the piers, the mayor told reporters.</p>
<p>Sign up to our newsletter</p></article></body></html>"""
LINK = "https://courier.example/bridge"


@dataclass
class Rebuilds:
    """Replaces the rebuild: loads the story's folder, or fails."""

    story: StoryDouble
    failing: Callable[[set[str]], str | None] = lambda names: None
    gate: asyncio.Event | None = None
    seen: list[set[str]] | None = None

    async def __call__(self, settings: Settings, tell: Callable[[str, int, int], None], story: str = "") -> str:
        held = read_story(settings.stories / story if settings.stories else settings.story).articles
        names = {article.name for article in held}
        self.seen = [*(self.seen or []), names]
        tell("embed", 1, 2)
        if self.gate is not None:
            await self.gate.wait()
        if (why := self.failing(names)) is not None:
            raise RebuildFailed(why)
        self.story.texts = {article.name: article.text for article in held}
        self.story._sources = [
            Source(one.name, one.outlet, one.headline, one.author, one.published, one.url, one.inferred) for one in held
        ]
        self.story._read()
        self.story.newer = f"generation-{len(self.seen)}"
        return self.story.newer


@dataclass
class Desk:
    """A server whose moderator edits the story."""

    world: World
    mia: Any
    rebuilds: Rebuilds
    folder: Path
    pages: dict[str, str]

    async def add(self, link: str = LINK, person: Any = None) -> Any:
        return await (person or self.mia).slash(self.world.channel, "article add", link=link)

    def names(self) -> set[str]:
        return {article.name for article in read_story(self.folder).articles}

    def waiting(self) -> list[Path]:
        folder = waiting_folder(self.world.settings)
        return sorted(folder.glob("*.article.*")) if folder.is_dir() else []

    async def log(self) -> list[Any]:
        return list(await self.world.bot.database.read(select(article_change).order_by(article_change.c.id)))


@pytest.fixture
async def desk(tmp_path: Path, story: StoryDouble, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    folder = tmp_path / "story"
    shutil.copytree(SEEDS, folder)
    rebuilds = Rebuilds(story)
    monkeypatch.setattr(change_queue, "rebuild_in_subprocess", rebuilds)
    monkeypatch.setattr(article_buttons, "rebuild_needs", lambda settings: "nothing")
    async with world(story, make_settings(tmp_path, story=folder), {}, synced=True) as made:
        pages = {LINK: PAGE}
        made.bot.editor.fetch = lambda url: FetchedPage(url, url, "text/html", pages[url], ".html")
        yield Desk(made, await manager(made), rebuilds, folder, pages)


async def test_a_link_is_previewed_added_logged_and_undone(desk: Desk) -> None:
    before = desk.names()
    shown = await desk.add()
    text = text_of(shown.response)
    assert shown.ephemeral
    assert "**Courier**" in text
    assert r"Marlow \*bridge\* to close" in text
    assert "@everyone" not in text
    assert "> The council voted on Tuesday" in text
    assert "> Its engineers had found" in text
    assert "2 sentences can be cited" in text
    assert "Sign up to our newsletter" in text
    assert "Not stated: date" in text
    assert labels(shown.response) == ["Add", "Correct", "Cancel"]
    assert desk.names() == before  # nothing is in the story before the confirmation
    added = await desk.mia.click(shown.response, label="Add")
    assert "**Added**: courier.example\\_bridge.html" in text_of(added.response)
    assert desk.names() - before == {"courier.example_bridge.html"}
    assert desk.world.bot.catalogue.status.generation == "generation-1"
    assert desk.waiting() == []
    logged = await desk.mia.slash(desk.world.channel, "article log")
    assert re.search(rf"<t:\d+:R> · <@{desk.mia.id}>: \*\*added\*\* courier", text_of(logged.response))
    undone = await desk.mia.click(added.response, label="Undo")
    assert "**Undone**" in text_of(undone.response)
    assert desk.names() == before
    again = await desk.mia.click(added.response, label="Undo")
    assert "already been undone" in text_of(again.response)
    assert [(row.kind, row.undone, row.live) for row in await desk.log()] == [("add", 1, 1), ("undo", 0, 1)]


async def test_missing_metadata_is_requested_by_a_form(desk: Desk) -> None:
    desk.pages[LINK] = re.sub(r"<meta[^>]*>", "", PAGE)
    shown = await desk.add()
    assert "Not stated: outlet, headline" in text_of(shown.response)
    assert labels(shown.response) == ["Correct", "Cancel"]
    form = await desk.mia.click(shown.response, label="Correct")
    fields = {one["custom_id"]: one for one in walk_inputs(form.modal)}
    assert fields["headline"]["value"] == "Marlow *bridge* to close @everyone"
    refused = await desk.mia.submit_modal(form, {"outlet": "Courier", "published": "soon"})
    assert "as a date" in text_of(refused.response)
    form = await desk.mia.click(shown.response, label="Correct")
    entered = {"outlet": "The Courier", "headline": "Bridge closes", "author": "Ada Perl", "published": "7.5.2024"}
    corrected = await desk.mia.submit_modal(form, entered)
    text = text_of(corrected.response)
    assert "**The Courier** · [Bridge closes]" in text
    assert "Ada Perl" in text
    assert "7 May 2024" in text
    added = await desk.mia.click(corrected.response, label="Add")
    assert "**Added**" in text_of(added.response)
    entry = (desk.folder / "articles.toml").read_text().rpartition("[[article]]")[2]
    assert 'outlet = "The Courier"' in entry
    assert "published = 2024-05-07" in entry


async def test_an_upload_is_limited_in_size(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    channel = desk.world.channel
    words = "Courier\n\nThe council voted on Tuesday to close the old bridge in Marlow for a year.\n"
    shown = await desk.mia.slash(channel, "article add", file=("../../Bridge report.txt", words.encode()))
    assert "The council voted on Tuesday" in text_of(shown.response)
    canceled = await desk.mia.click(shown.response, label="Cancel")
    assert "Not added" in text_of(canceled.response)
    assert desk.waiting() == []
    for name, said in (("a.exe", "cannot read that kind of file"), ("a.pdf", "PDF"), ("empty.txt", "empty")):
        refused = await desk.mia.slash(channel, "article add", file=(name, b"" if "empty" in name else b"MZ"))
        assert said.casefold() in text_of(refused.response).casefold()
    monkeypatch.setattr(editing, "LARGEST_UPLOAD", 2**20)
    large = await desk.mia.slash(channel, "article add", file=("a.txt", b"x" * (2**20 + 1)))
    assert "up to 1 MB" in text_of(large.response)
    for options in ({}, {"link": LINK, "file": ("a.txt", b"x")}):
        neither = await desk.mia.slash(channel, "article add", **options)
        assert "either a link or a file" in text_of(neither.response)
    local = await desk.mia.slash(channel, "article add", link=str(desk.folder / "articles.toml"))
    assert "not an http or https address" in text_of(local.response)


async def test_people_without_permission_are_refused_even_with_a_forged_button(desk: Desk) -> None:
    world, (ann, bob) = desk.world, (desk.world.ann, desk.world.bob)
    for command, options in (("add", {"link": LINK}), ("list", {}), ("log", {}), ("remove", {"article": "x"})):
        refused = await ann.slash(world.channel, f"article {command}", **options)
        assert "Only moderators" in text_of(refused.response)
    assert await ann.autocomplete(world.channel, "article remove", "article", "") == []
    role = world.guild.create_role("Editors")
    await desk.mia.slash(world.channel, "settings articles", role=role)
    carl = world.guild.add_member(world.env.create_user("carl"), roles=[role])
    assert "can be cited" in text_of((await desk.add(person=carl)).response)
    helped = text_of((await bob.slash(world.channel, "help")).response)
    assert "/article" not in helped
    assert "/article" in text_of((await desk.mia.slash(world.channel, "help")).response)


async def test_invented_ids_find_nothing_even_for_a_moderator(desk: Desk) -> None:
    before, channel = desk.names(), desk.world.bot.get_channel(desk.world.channel.id)
    made_up = {
        "story:i:a:0000000000000000": "waits",
        "story:i:c:00000000": "waits",
        "story:u:999999999999": "already been undone",
        "story:g:y:999999": "Nobody has changed",
        "story:g:l:999999": "articles",
    }
    for forged, said in made_up.items():
        await channel.send(view=layout(Card((Text("A card."),), (Button("Press", forged),))))  # type: ignore[union-attr]
        pressed = await desk.mia.click(desk.world.channel.last_message, custom_id=forged)
        answers = [one for one in (pressed.response, *pressed.followups, desk.world.channel.last_message) if one]
        assert any(said in text_of(one) for one in answers), forged
    assert desk.names() == before


async def test_another_server_cannot_change_the_story(desk: Desk) -> None:
    world = desk.world
    other = world.env.create_guild("Elsewhere")
    channel = other.create_text_channel("here")
    role = other.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
    eve = other.add_member(world.env.create_user("eve"), roles=[role])
    await world.env.settle()
    assert "from this server" in text_of((await eve.slash(channel, "article list")).response)
    assert "from this server" in text_of((await desk.mia.slash(world.channel, "article list")).response)
    world.bot.settings = world.settings.model_copy(update={"editing_servers": frozenset({world.guild.id})})
    assert "from this server" in text_of((await eve.slash(channel, "article list")).response)
    assert "articles" in text_of((await desk.mia.slash(world.channel, "article list")).response)


async def test_an_article_is_removed_and_restored(desk: Desk) -> None:
    before = desk.names()
    choices = await desk.mia.autocomplete(desk.world.channel, "article remove", "article", "heat")
    assert [choice["name"].partition(" · ")[0] for choice in choices] == ["heat"]
    removed = await desk.mia.slash(desk.world.channel, "article remove", article=choices[0]["value"])
    assert "**Removed**" in text_of(removed.response)
    assert len(before - desk.names()) == 1
    assert "heat" not in [one.name for one in desk.world.bot.catalogue.outlets]
    listed = text_of((await desk.mia.slash(desk.world.channel, "article list")).response)
    assert f"{len(before) - 1} articles" in listed
    await desk.mia.click(removed.response, label="Undo")
    assert desk.names() == before
    assert "heat" in [one.name for one in desk.world.bot.catalogue.outlets]
    unknown = await desk.mia.slash(desk.world.channel, "article remove", article="../articles.toml")
    assert "no such article" in text_of(unknown.response)


async def test_a_failed_rebuild_changes_nothing_and_says_why(desk: Desk) -> None:
    before = {path: path.read_bytes() for path in desk.folder.rglob("*") if path.is_file() and path.suffix != ".lock"}
    desk.rebuilds.failing = lambda names: "The disk is *full*."
    shown = await desk.add()
    failed = await desk.mia.click(shown.response, label="Add")
    assert r"**Nothing was changed.** The disk is \*full\*." in text_of(failed.response)
    after = {path: path.read_bytes() for path in desk.folder.rglob("*") if path.is_file() and path.suffix != ".lock"}
    assert after == before
    assert await desk.log() == []
    assert desk.world.bot.catalogue.status.generation == "20180427-first"
    desk.rebuilds.failing = lambda names: None
    added = await desk.mia.click(failed.response, label="Add")  # the proposal and its buttons remain
    assert "**Added**" in text_of(added.response)


async def test_changes_during_a_rebuild_share_the_next_one_independently(desk: Desk) -> None:
    links = [f"https://courier.example/{number}" for number in range(4)]
    desk.pages |= {link: PAGE.replace("a year", f"{number + 2} years") for number, link in enumerate(links)}
    shown = [await desk.add(link) for link in links]
    desk.rebuilds.gate = asyncio.Event()
    desk.rebuilds.failing = lambda names: "No." if "courier.example_2.html" in names else None
    name = [custom_id(one.response, "story:i:a").rpartition(":")[2] for one in shown]
    told: list[str] = []

    async def show(card: Any) -> None:
        told.append(card.blocks[0].content)

    adding = [
        asyncio.create_task(desk.world.bot.editor.add(one, show, person=desk.mia.id, server=desk.world.guild.id))
        for one in name
    ]
    await until(lambda: bool(desk.rebuilds.seen))
    desk.rebuilds.gate.set()
    outcomes = await asyncio.gather(*adding)
    assert [bool(outcome.failed) for outcome in outcomes] == [False, False, True, False]
    assert {f"courier.example_{number}.html" for number in (0, 1, 3)} <= desk.names()
    assert "courier.example_2.html" not in desk.names()
    assert "Waiting for the next rebuild of the index …" in told
    assert any("embedding" in line for line in told)
    assert len([row for row in await desk.log() if row.live]) == 3


async def test_an_interrupted_change_is_made_live_at_the_next_start(desk: Desk, tmp_path: Path) -> None:
    desk.rebuilds.gate = asyncio.Event()
    shown = await desk.add()
    name = custom_id(shown.response, "story:i:a").rpartition(":")[2]

    async def show(card: Any) -> None:
        pass

    adding = asyncio.create_task(desk.world.bot.editor.add(name, show, person=desk.mia.id, server=None))
    await until(lambda: bool(desk.rebuilds.seen))
    await desk.world.bot.editor.changes.close()
    assert (await adding).failed
    assert [row.live for row in await desk.log()] == [0]
    desk.rebuilds.gate.set()
    fresh = editing.StoryEditors(desk.world.bot)
    fresh.start()
    assert fresh._resuming is not None
    await fresh._resuming
    worker = fresh[""].changes._worker
    assert worker is not None
    await worker
    assert [row.live for row in await desk.log()] == [1]
    assert "courier.example_bridge.html" in desk.world.bot.catalogue.status.generation or desk.names()
    await fresh.close()


async def test_a_running_change_is_not_mistaken_for_an_interrupted_one(desk: Desk) -> None:
    desk.rebuilds.gate = asyncio.Event()
    shown = await desk.add()
    adding = asyncio.create_task(desk.mia.click(shown.response, label="Add"))
    await until(lambda: bool(desk.rebuilds.seen))
    desk.world.bot.editors.start()  # like each round of polling
    assert desk.world.bot.editors._resuming is not None
    await desk.world.bot.editors._resuming
    desk.rebuilds.gate.set()
    assert "**Added**" in text_of((await adding).response)
    assert len(desk.rebuilds.seen or []) == 1
    assert [row.live for row in await desk.log()] == [1]


async def test_deleting_personal_data_makes_the_log_anonymous(desk: Desk) -> None:
    shown = await desk.add()
    await desk.mia.click(shown.response, label="Add")
    forgotten = await desk.mia.slash(desk.world.channel, "forget-me")
    assert "1 change of the story is anonymous now" in text_of(forgotten.response)
    assert [row.person for row in await desk.log()] == [None]
    logged = await desk.mia.slash(desk.world.channel, "article log")
    assert "someone unknown: **added**" in text_of(logged.response)
    assert "stands in its log" in text_of((await desk.world.ann.slash(desk.world.channel, "about")).response)


async def test_a_long_log_and_a_long_list_have_pages(desk: Desk) -> None:
    for number in range(6):
        link = f"https://courier.example/{number}"
        desk.pages[link] = PAGE.replace("a year", f"{number + 2} years")
        await desk.mia.click((await desk.add(link)).response, label="Add")
    logged = await desk.mia.slash(desk.world.channel, "article log")
    assert "**6 changes of the story** · page 1 of 2" in text_of(logged.response)
    turned = await desk.mia.click(logged.response, label="Next")
    assert "page 2 of 2" in text_of(turned.response)
    assert text_of(turned.response).count("**added**") == 1
    listed = await desk.mia.slash(desk.world.channel, "article list")
    assert "page 1 of 2" in text_of(listed.response)


async def test_a_need_for_torch_is_reported_before_the_confirmation(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(article_buttons, "rebuild_needs", lambda settings: "export")
    shown = await desk.add()
    assert "loads torch once" in text_of(shown.response)
    assert "Add" in labels(shown.response)
    monkeypatch.setattr(article_buttons, "rebuild_needs", lambda settings: "packages")
    shown = await desk.add()
    assert "torch is not installed" in text_of(shown.response)
    assert "Add" not in labels(shown.response)


async def test_the_same_text_is_not_offered_twice_and_a_changed_one_is_a_version(desk: Desk) -> None:
    await desk.mia.click((await desk.add()).response, label="Add")
    again = await desk.add()
    assert "has this text already" in text_of(again.response)
    assert "Add" not in labels(again.response)
    desk.pages[LINK] = PAGE.replace("a year", "two years")
    changed = await desk.add()
    assert "becomes its newest version" in text_of(changed.response)
    added = await desk.mia.click(changed.response, label="Add")
    assert "**A new version**" in text_of(added.response)


def rss(*links: str) -> str:
    items = "".join(f"<item><title>A story</title><link>{link}</link></item>" for link in links)
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'


async def follow(desk: Desk, *, straight: bool = False) -> Any:
    """Follows a feed of the existing pages; returns the cog that polls it."""
    feed = "https://courier.example/rss"
    follow_source(waiting_folder(desk.world.settings), feed, straight=straight)

    class Fetcher(PoliteFetcher):
        async def fetch(self, url: str, wish: Any = None) -> FetchedPage:
            if url == feed:
                return FetchedPage(url, url, "application/rss+xml", rss(*desk.pages), ".xml")
            return FetchedPage(url, url, "text/html", desk.pages[url], ".html")

    desk.world.bot.editor.polite = Fetcher
    return desk.world.bot.get_cog("Articles")


async def test_found_pages_are_reviewed_in_the_configured_channel_and_shown_once(desk: Desk) -> None:
    world, review = desk.world, desk.world.guild.create_text_channel("review")
    cog = await follow(desk)
    await cog.look_for_news()
    assert review.last_message is None  # no channel is configured
    await desk.mia.slash(world.channel, "settings articles", channel=review)
    await cog.offer_found()
    await cog.offer_found()
    assert len(review.history()) == 1
    card = review.last_message
    assert "**Found on courier.example.**" in text_of(card)
    assert labels(card) == ["Add", "Correct", "Reject"]
    for label in ("Add", "Correct", "Reject"):  # anybody sees the buttons
        assert "Only moderators" in text_of((await world.ann.click(card, label=label)).response)
    assert "courier.example_bridge.html" not in desk.names()
    form = await desk.mia.click(card, label="Correct")
    await desk.mia.submit_modal(form, {"outlet": "The Courier", "published": "2024-05-07"})
    assert "The Courier" in text_of(review.last_message)
    await desk.mia.click(review.last_message, label="Add")
    assert "**Added**" in text_of(review.last_message)
    assert "The Courier" in [one.name for one in world.bot.catalogue.outlets]
    desk.pages["https://courier.example/2"] = PAGE.replace("a year", "two years")
    follow_source(waiting_folder(world.settings), "https://courier.example/rss")  # so that it is due
    await cog.look_for_news()
    await desk.mia.click(review.last_message, label="Reject")
    assert "Rejected" in text_of(review.last_message)
    assert "courier.example_2.html" not in desk.names()


async def test_complete_pages_are_added_automatically_if_configured(desk: Desk) -> None:
    review = desk.world.guild.create_text_channel("review")
    desk.pages["https://courier.example/2"] = re.sub(r"<meta[^>]*>", "", PAGE).replace("a year", "two years")
    await desk.mia.slash(desk.world.channel, "settings articles", channel=review, found="enter")
    cog = await follow(desk)
    await cog.look_for_news()
    assert "courier.example_bridge.html" in desk.names()
    assert [(row.kind, row.person, row.live) for row in await desk.log()] == [("add", None, 1)]
    assert len(review.history()) == 1  # the other one has no outlet
    assert labels(review.last_message) == ["Correct", "Reject"]
    await cog.offer_found()
    assert len(desk.rebuilds.seen or []) == 1


async def test_a_page_that_cannot_be_added_automatically_is_shown_and_not_retried(desk: Desk) -> None:
    review = desk.world.guild.create_text_channel("review")
    await desk.mia.slash(desk.world.channel, "settings articles", channel=review)
    cog = await follow(desk, straight=True)
    desk.rebuilds.failing = lambda names: "No." if "courier.example_bridge.html" in names else None
    await cog.look_for_news()
    await cog.offer_found()
    assert len(desk.rebuilds.seen or []) == 1
    assert len(review.history()) == 1
    assert "courier.example_bridge.html" not in desk.names()


@pytest.mark.parametrize("language", languages())
def test_the_cards_of_articles_respect_discords_limits(language: str) -> None:
    url = "https://x.example/" + "a" * 600
    article = Article("a" * 80, "*" * 400, "[" * 900, "_" * 300, None, url, frozenset(), "", "")
    missing, remarks, left_out = ("outlet", "published"), ("`" * 900,) * 9, ("~" * 500,) * 50
    preview = ArticlePreview(article, 9, "*" * 2000, "# " * 900, left_out, missing, remarks, None, "|" * 300)
    entry = '[[article]]\nfile = "a.txt"\n[[article.version]]\nfile = "versions/a.txt"\n'
    change = StoryChange(None, ArticleState("*" * 300, entry, ()))
    assert change.versions == 2
    lines = [LoggedChange(number, 1e9, "add", 1, change, undone=False) for number in range(5)]
    with speaking(language):
        for needs in ("nothing", "export", "packages"):
            check_limits(preview_card("0" * 16, preview, needs, found_on="*" * 900))
        check_limits(preview_card("0" * 16, replace(preview, sentences=0, same_as="*" * 300), "nothing"))
        check_limits(log_card(lines, 50, 3))
        check_limits(failed_card("x" * 600))
        for kind in ("add", "remove", "undo"):
            check_limits(done_card(kind, "*" * 900, 3, 10**11))
        source = Source("a" * 300, "*" * 300, "[" * 900, "_" * 300, None, url)
        check_limits(articles_card([source] * 100, 4, 500))


async def test_a_change_is_live_although_its_waiting_copy_cannot_be_deleted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def read_only(folder: Path, name: str) -> None:
        raise PermissionError(13, "Permission denied")

    shown = await desk.add()
    monkeypatch.setattr(editing, "withdraw_proposal", read_only)
    added = await desk.mia.click(shown.response, label="Add")
    assert "**Added**" in text_of(added.response)
    assert "Permission denied" in caplog.text


async def test_more_pages_than_the_queue_holds_are_added_in_the_next_rounds(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(change_queue, "MOST_WAITING", 2)
    for number in range(5):
        desk.pages[f"https://courier.example/{number}"] = PAGE.replace("a year", f"{number + 2} years")
    cog = await follow(desk, straight=True)
    await cog.look_for_news()
    for _ in range(3):
        await cog.offer_found()
    assert {f"courier.example_{number}.html" for number in range(5)} <= desk.names()


async def test_a_card_for_review_is_not_doubled_when_the_connection_breaks(desk: Desk) -> None:
    review = desk.world.guild.create_text_channel("review")
    await desk.mia.slash(desk.world.channel, "settings articles", channel=review)
    await (await follow(desk)).look_for_news()
    sent = [one.json for one in desk.world.env.http_requests if one.path == f"/channels/{review.id}/messages"]
    assert [one["enforce_nonce"] for one in sent] == [True]
    assert len(sent[0]["nonce"]) <= 25


@pytest.mark.parametrize("name", ["ж" * 300 + ".html", "報道" * 90 + ".pdf"])
def test_the_name_of_an_upload_fits_into_a_folder(name: str) -> None:
    made = editing._file_name(name)
    assert len(made.encode()) <= 255
    assert made.endswith(name[-4:])


async def test_pages_waiting_for_review_are_shown_again_where_they_are_reviewed_from_now_on(desk: Desk) -> None:
    old, new = (desk.world.guild.create_text_channel(name) for name in ("old", "new"))
    cog = await follow(desk)
    await desk.mia.slash(desk.world.channel, "settings articles", channel=old)
    await cog.look_for_news()
    await desk.mia.slash(desk.world.channel, "settings articles", channel=old, found="wait")
    await cog.offer_found()
    assert len(old.history()) == 1
    await desk.mia.slash(desk.world.channel, "settings articles", channel=new)
    await cog.offer_found()
    assert labels(new.last_message) == ["Add", "Correct", "Reject"]
    assert len(old.history()) == 1


async def test_giving_articles_to_everyone_leaves_them_to_moderators_and_changes_nothing_else(desk: Desk) -> None:
    review, everyone = desk.world.guild.create_text_channel("review"), desk.world.guild.default_role
    await desk.mia.slash(desk.world.channel, "settings articles", channel=review, found="enter")
    await desk.mia.slash(desk.world.channel, "settings articles", role=everyone)
    kept = desk.world.bot.servers.settings[desk.world.guild.id]
    assert (kept.editor_role, kept.review_channel, kept.found_at_once) == (None, review.id, True)
    await desk.mia.slash(desk.world.channel, "settings articles")
    kept = desk.world.bot.servers.settings[desk.world.guild.id]
    assert (kept.editor_role, kept.review_channel, kept.found_at_once) == (None, None, False)


async def test_a_change_during_which_the_bot_stops_is_in_the_log_to_be_resumed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, goes_on = threading.Event(), threading.Event()

    def slow(*given: Any) -> Any:
        began.set()
        goes_on.wait(60)
        return add_undoably(*given)

    async def show(card: Any) -> None:
        pass

    monkeypatch.setattr(editing, "add_undoably", slow)
    name = custom_id((await desk.add()).response, "story:i:a").rpartition(":")[2]
    adding = asyncio.create_task(desk.world.bot.editor.add(name, show, person=desk.mia.id, server=None))
    await until(began.is_set)
    closing = asyncio.create_task(desk.world.bot.editor.changes.close())
    await asyncio.sleep(0)
    goes_on.set()
    await closing
    assert (await adding).failed
    assert "courier.example_bridge.html" in desk.names()
    assert [row.live for row in await desk.log()] == [0]


async def test_a_stop_does_not_wait_for_a_change_behind_a_slow_download(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def show(card: Any) -> None:
        pass

    goes_on = threading.Event()
    name = custom_id((await desk.add()).response, "story:i:a").rpartition(":")[2]
    slow = asyncio.create_task(desk.world.bot.editor.in_thread(goes_on.wait, 60))
    await asyncio.sleep(0)
    adding = asyncio.create_task(desk.world.bot.editor.add(name, show, person=desk.mia.id, server=None))
    await asyncio.sleep(0.05)
    await desk.world.bot.editor.changes.close()
    assert not slow.done()
    assert (await adding).failed
    goes_on.set()
    await slow
    assert "courier.example_bridge.html" not in desk.names()
