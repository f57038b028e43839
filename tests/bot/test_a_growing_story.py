"""A story that grows from a site for many rounds while questions are asked, with real rebuilds beside the bot."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import rebuilding
from index import PoliteFetcher, Settings, edits_of, follow_source, open_story, waiting_folder
from index.corpus.articles import read_story
from index.corpus.manifest import MANIFEST, read_manifest
from index.models.locate import export_key
from index.models.onnx_encoder import identify
from index.settings import models_folder
from index.store.location import requested_encoder
from tests.bot.conftest import World, make_settings, text_of, world
from tests.bot.discord_markdown import read
from tests.bot.test_commands_in_discord import manager
from tests.index.corpus.test_follow import Site
from tests.index.word_encoder import make_word_encoder

PAUSE = 0.5  # seconds between questions, most of which are asked during rebuilds in processes beside
FIRST = "The council of Marlow closed the old bridge on Monday after cracks were found in two piers.\n"
NAMES = ["Abbot", "Baker", "Carter", "Draper", "Elder", "Fuller", "Glover", "Hunter", "Ivory", "Joiner"]


@dataclass
class Newspaper(Site):
    """A site that publishes, edits, removes, moves and delays pages; `texts` are all it ever printed, by path."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    slow: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        Site.__init__(self)

    def report(self, path: str, number: int, votes: int) -> None:
        name = f"{NAMES[number % 10]}{'abcdefghij'[number // 10 % 10]}"
        sentences = (
            f"Councillor {name} of Marlow counted {votes} votes for ferry number {number} on Tuesday.",
            f"The vote on ferry {number} was asked for by the {name} committee, its chair said on Friday.",
        )
        self.publish(path, *sentences, headline=f"Ferry {number} is voted on")
        self.texts.setdefault(path, []).extend(sentences)

    def feed(self) -> str:
        return (
            super()
            .feed()
            .replace(
                "</channel>",
                "".join(f"<item><title>Lost</title><link>{path}</link></item>" for path in sorted(self.gone))
                + "</channel>",
            )
        )

    async def answer(self, request: web.Request) -> web.Response:
        if request.path in self.slow:
            await asyncio.sleep(0.3)
        return await super().answer(request)

    def respond(self, request: web.Request) -> web.Response:
        if request.path == "/sitemap.xml":
            items = "".join(f"<url><loc>http://{request.host}{path}</loc></url>" for path in self.articles)
            text = f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{items}</urlset>'
            return web.Response(text=text, content_type="application/xml")
        return super().respond(request)


@pytest.fixture
async def paper() -> AsyncIterator[tuple[Newspaper, str]]:
    made = Newspaper()
    app = web.Application()
    app.router.add_get("/{path:.*}", made.answer)
    server = TestServer(app)
    await server.start_server()
    yield made, str(server.make_url("")).rstrip("/")
    await server.close()


@pytest.fixture
async def growing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    """The bot with a story of one article and an exported encoder."""
    # Generous, because the machine may be busy.
    monkeypatch.setattr(rebuilding, "NICENESS", os.getpriority(os.PRIO_PROCESS, 0))
    story = tmp_path / "story"
    story.mkdir()
    (story / "first.txt").write_text(FIRST)
    entry = '[[article]]\nfile = "first.txt"\noutlet = "Gazette"\nheadline = "Bridge closed"\n'
    (story / MANIFEST).write_text(f'[story]\ntitle = "Marlow"\n\n{entry}')
    values = {"story": story, "index_dir": tmp_path / "index", "reader": False, "threads": 1, "caution": "eager"}
    values["guild_per_minute"] = 10_000
    settings = make_settings(tmp_path, **values)
    _export(settings, tmp_path)
    await rebuilding.rebuild_in_subprocess(settings, lambda stage, done, total: None)
    opened_story = open_story(settings)
    try:
        async with world(opened_story, settings, {}, synced=True) as made:  # type: ignore[arg-type]
            yield made
    finally:
        opened_story.close()


def _export(settings: Settings, folder: Path) -> None:
    """Puts an encoder where a rebuild finds it exported."""
    words = [FIRST, *(f"{name}{letter}" for name in NAMES for letter in "abcdefghij"), "ferry votes committee chair"]
    encoder = make_word_encoder(folder / "encoder", words)
    export = models_folder(settings) / export_key(requested_encoder(settings))
    shutil.copytree(encoder, export)
    (export / "proof.json").write_text(json.dumps({"fingerprint": identify(export).fingerprint}))


@pytest.mark.parametrize("rounds", [2, pytest.param(50, marks=[pytest.mark.slow, pytest.mark.timeout(7200)])])
async def test_every_new_article_and_version_is_added_once_and_no_text_is_wrong(
    growing: World, paper: tuple[Newspaper, str], rounds: int
) -> None:
    site, url = paper
    await (await manager(growing)).slash(growing.channel, "settings articles", found="enter")
    folder, story = waiting_folder(growing.settings), growing.settings.story
    for source in ("/moved", "/sitemap.xml"):  # the first redirects to the feed
        follow_source(folder, f"{url}{source}", allow_loopback=True)
    now = datetime(2024, 5, 7, 12, tzinfo=UTC)
    editor = growing.bot.editor
    editor.polite = lambda: PoliteFetcher(allow_loopback=True, sleep=lambda seconds: asyncio.sleep(0))
    cog: Any = growing.bot.get_cog("Articles")
    asked = 0
    for number in range(rounds):
        path = f"/ferry-{number}"
        site.report(path, number, 100 + number)
        if number % 3 == 1:
            site.report(f"/ferry-{number - 1}", number - 1, 500 + number)  # an edit of the previous one
        if number % 4 == 1:
            site.gone.add(f"/lost-{number}")
        site.slow = {path, "/moved"} if number % 5 == 0 else set()
        now += timedelta(days=1)
        editor.clock = lambda moment=now: moment  # type: ignore[misc]
        looking = asyncio.create_task(cog.look_for_news())
        while not looking.done():
            other = asked % (number + 1)
            answer = await growing.ask(f"how many votes for ferry number {other}?")
            _check_quoted(site, text_of(answer))
            asked += 1
            await asyncio.sleep(PAUSE)
        await looking
        _check_story(site, story, number + 1)
        held = {source.article for source in growing.bot.catalogue.sources}
        assert held == {article.name for article in read_story(story).articles}
    assert asked >= rounds
    assert growing.bot.story.find_words(f"counted {99 + rounds} votes for ferry number {rounds - 1}")
    assert not list(folder.glob("*.page.json"))
    assert not await growing.bot.database.read(_unfinished())


def _unfinished() -> Any:
    from sqlalchemy import select

    from bot.state.tables import article_change

    return select(article_change).where(article_change.c.live == 0)


def _check_quoted(site: Newspaper, shown: str) -> None:
    """Checks that every quoted line was printed at some time."""
    printed = " ".join([FIRST, *(text for texts in site.texts.values() for text in texts)])
    for line in read(shown).quoted:
        for part in re.split(r"\s*(?:\[…\]|…)\s*", line.strip()):
            assert part in printed, part


def _check_story(site: Newspaper, story: Path, published: int) -> None:
    """Checks that each article is there once, in its latest text, with every version."""
    articles = {article.name: article for article in read_story(story).articles}
    entries = {entry.file: entry for entry in read_manifest(story / MANIFEST).entries}
    assert len(articles) == len(entries) == published + 1
    assert len({article.sha256 for article in articles.values()}) == len(articles)
    for path, texts in site.texts.items():
        (entry,) = [one for one in entries.values() if one.url and urlsplit(one.url).path == path]
        assert all(text in articles[entry.file].text for text in texts[-2:])
        versions = len(texts) // 2
        assert len(edits_of(story, entry.file)) == versions - 1
