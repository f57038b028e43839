"""Following a site on this machine: feeds, sitemaps, a front page, edits, errors and robots.txt, round after round."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given, settings
from hypothesis import strategies as st

from index.corpus.articles import read_story
from index.corpus.changes.add_remove import add_article
from index.corpus.changes.new_article import read_incoming
from index.corpus.follow import following
from index.corpus.follow.following import (
    accept_page,
    follow_source,
    followed_sources,
    poll_sources,
    reject_page,
    unfollow_source,
    waiting_pages,
)
from index.corpus.follow.listings_of_links import read_listing
from index.corpus.follow.polite import PoliteFetcher
from index.corpus.manifest import MANIFEST, parse_manifest
from index.corpus.types import Metadata
from index.errors import ArticleIncomplete, FetchError, StoryError

NOON = datetime(2024, 5, 7, 12, tzinfo=UTC)


class Site:
    """A newspaper: its articles by path, and the behaviour of its server."""

    def __init__(self) -> None:
        self.articles: dict[str, str] = {}
        self.robots = "User-agent: *\nDisallow: /private/\n"
        self.failing: dict[str, int] = {}
        self.requests: list[tuple[str, int]] = []
        self.stamp = 0

    def publish(self, path: str, *sentences: str, headline: str = "Marlow bridge to close") -> None:
        body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
        head = f'<meta property="og:site_name" content="Courier"><meta property="og:title" content="{headline}">'
        self.articles[path] = f"<html><head>{head}</head><body><article>{body}</article></body></html>"

    def feed(self) -> str:
        self.stamp += 1  # feeds change their dates
        items = "".join(
            f"<item><title>A story</title><link>{path}?utm_source=rss</link><pubDate>{self.stamp}</pubDate></item>"
            for path in self.articles
        )
        return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>{items}</channel></rss>'

    async def answer(self, request: web.Request) -> web.Response:
        response = self.respond(request)
        self.requests.append((request.path, response.status))
        return response

    def respond(self, request: web.Request) -> web.Response:
        path = request.path
        if status := self.failing.get(path):
            return web.Response(status=status, headers={"Retry-After": "7200"} if status == 429 else {})
        if path == "/robots.txt":
            return web.Response(text=self.robots)
        if path == "/rss":
            return web.Response(text=self.feed(), content_type="application/rss+xml")
        if path == "/moved":
            return web.Response(status=301, headers={"Location": "/rss"})
        if path not in self.articles:
            return web.Response(status=404)
        text = self.articles[path]
        etag = f'"{hash(text)}"'
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304)
        return web.Response(text=text, content_type="text/html", headers={"ETag": etag})


class Desk:
    """A story that follows the site, round after round, on its own clock."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self.story, self.url = folder / "waiting", folder / "story", url
        self.story.mkdir()
        self.now = NOON
        self.slept: list[float] = []

    async def round(self, after: timedelta = timedelta(hours=1)) -> following.PollReport:
        self.now += after

        async def sleep(seconds: float) -> None:
            self.slept.append(seconds)

        return await poll_sources(self.folder, self.story, PoliteFetcher(allow_loopback=True, sleep=sleep), self.now)

    def follow(self, path: str = "/rss", *words: str, straight: bool = False) -> None:
        follow_source(self.folder, f"{self.url}{path}", words, straight=straight, allow_loopback=True)

    def texts(self) -> list[str]:
        return sorted(article.text for article in read_story(self.story).articles)


@pytest_asyncio.fixture
async def site() -> AsyncIterator[tuple[Site, str]]:
    made = Site()
    app = web.Application()
    app.router.add_get("/{path:.*}", made.answer)
    server = TestServer(app)
    await server.start_server()
    yield made, str(server.make_url("")).rstrip("/")
    await server.close()


@pytest.fixture
def desk(site: tuple[Site, str], tmp_path: Path) -> Desk:
    return Desk(tmp_path, site[1])


@pytest.fixture
def paper(site: tuple[Site, str]) -> Site:
    site[0].publish("/a", "The council voted on Tuesday to close the old bridge in Marlow for a year.")
    return site[0]


async def test_matching_pages_wait_and_are_added_on_approval(desk: Desk, paper: Site) -> None:
    paper.publish("/b", "The zoo of Upper Linn opens late on Sunday, its keeper said.", headline="Zoo opens late")
    desk.follow("/rss", "bridges Marlow", "ferry")
    report = await desk.round()
    assert (len(report.waiting), report.added, report.off_topic, report.troubles) == (1, [], 1, [])
    (page,) = waiting_pages(desk.folder, desk.story)
    assert (page.outlet, page.headline, page.is_version) == ("Courier", "Marlow bridge to close", False)
    assert desk.texts() == []  # nothing is in the story before the approval
    accept_page(desk.folder, desk.story, page.id)
    assert "close the old bridge" in desk.texts()[0]
    assert waiting_pages(desk.folder, desk.story) == ()


async def test_nothing_is_found_twice_and_a_changed_date_is_nothing_new(desk: Desk, paper: Site) -> None:
    desk.follow(straight=True)
    assert len((await desk.round()).added) == 1
    for _ in range(5):
        report = await desk.round()
        assert (report.added, report.waiting, report.troubles) == ([], [], [])
    fetched = [status for path, status in paper.requests if path == "/a"]
    assert fetched.count(200) == 1  # later requests use its ETag, less and less often
    assert 2 <= len(fetched) <= 5


async def test_a_changed_text_is_a_version_that_waits_too(desk: Desk, paper: Site) -> None:
    desk.follow()
    await desk.round()
    accept_page(desk.folder, desk.story, waiting_pages(desk.folder, desk.story)[0].id)
    paper.publish("/a", "The council voted on Tuesday to close the old bridge in Marlow for two years.")
    await desk.round()
    (page,) = waiting_pages(desk.folder, desk.story)
    assert page.is_version
    assert accept_page(desk.folder, desk.story, page.id).versions == 2
    (text,) = desk.texts()
    assert "two years" in text


async def test_a_rejected_page_comes_back_only_with_another_text(desk: Desk, paper: Site) -> None:
    desk.follow()
    await desk.round()
    reject_page(desk.folder, waiting_pages(desk.folder, desk.story)[0].id)
    await desk.round()
    assert waiting_pages(desk.folder, desk.story) == ()
    paper.publish("/a", "The council took its vote on the old bridge in Marlow back on Friday.")
    await desk.round(timedelta(days=2))
    assert len(waiting_pages(desk.folder, desk.story)) == 1
    with pytest.raises(StoryError, match="No page"):
        reject_page(desk.folder, "../followed")


async def test_robots_txt_is_obeyed_and_hosts_are_not_overloaded(desk: Desk, paper: Site) -> None:
    paper.robots += "Crawl-delay: 5\n"
    paper.publish("/private/b", "Subscribers alone may read about the bridge in Marlow here.")
    desk.follow()
    report = await desk.round()
    assert len(report.waiting) == 1
    assert "robots.txt does not allow" in report.troubles[0]
    assert "/private/b" not in [path for path, _ in paper.requests]
    assert desk.slept
    assert set(desk.slept) == {5.0}


@pytest.mark.parametrize("status", [500, 503])
async def test_a_server_that_fails_on_robots_txt_is_left_alone(desk: Desk, paper: Site, status: int) -> None:
    paper.failing["/robots.txt"] = status
    desk.follow()
    assert (await desk.round()).waiting == []
    assert {path for path, _ in paper.requests} == {"/robots.txt"}


async def test_a_failing_source_is_polled_less_often_and_recovers(desk: Desk, paper: Site) -> None:
    desk.follow()
    paper.failing["/rss"] = 500
    asked: list[datetime] = []
    for _ in range(80):
        before = len(paper.requests)
        await desk.round(timedelta(minutes=30))
        if any(path == "/rss" for path, _ in paper.requests[before:]):
            asked.append(desk.now)
    gaps = [after - before for before, after in pairwise(asked)]
    assert gaps == sorted(gaps)
    assert gaps[0] == timedelta(hours=1)
    assert len(asked) <= 6
    assert "500" in followed_sources(desk.folder)[0].trouble
    del paper.failing["/rss"]
    await desk.round(timedelta(days=1))
    assert followed_sources(desk.folder)[0].failures == 0
    assert len(waiting_pages(desk.folder, desk.story)) == 1


async def test_retry_after_is_respected(desk: Desk, paper: Site) -> None:
    desk.follow()
    paper.failing["/rss"] = 429
    await desk.round()
    assert followed_sources(desk.folder)[0].next == (desk.now + timedelta(hours=2)).isoformat()


async def test_a_missing_page_does_not_stop_the_others_and_a_failing_one_is_retried(desk: Desk, paper: Site) -> None:
    paper.publish("/b", "The ferry in Marlow will run while the bridge is shut.")
    paper.failing |= {"/a": 503}
    desk.follow("/moved")
    assert len((await desk.round()).waiting) == 1
    paper.failing.clear()
    assert len((await desk.round()).waiting) == 1


async def test_a_page_without_outlet_waits_even_if_it_may_be_added_directly(desk: Desk, paper: Site) -> None:
    paper.articles["/a"] = (
        "<html><body><article><p>The old bridge in Marlow closes for a year.</p></article></body></html>"
    )
    desk.follow(straight=True)
    (name,) = (await desk.round()).waiting
    with pytest.raises(ArticleIncomplete):
        accept_page(desk.folder, desk.story, name)
    accept_page(desk.folder, desk.story, name, Metadata(outlet="Courier", headline="Bridge"))
    assert len(desk.texts()) == 1


async def test_a_manually_added_article_is_not_found_again(desk: Desk, paper: Site, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(paper.articles["/a"])
    add_article(desk.story, read_incoming(path, Metadata(outlet="Courier", url=f"{desk.url}/a")))
    desk.follow()
    report = await desk.round()
    assert (report.waiting, report.unchanged) == ([], 1)


async def test_different_words_share_a_listing(desk: Desk, paper: Site) -> None:
    desk.follow("/rss", "zoo")
    assert (await desk.round()).off_topic == 1
    desk.follow("/rss", "bridge")
    assert len((await desk.round()).waiting) == 1
    unfollow_source(desk.folder, f"{desk.url}/rss")
    assert followed_sources(desk.folder) == ()
    with pytest.raises(StoryError, match="not followed"):
        unfollow_source(desk.folder, f"{desk.url}/rss")


async def test_many_rounds_add_every_article_and_every_version_once(desk: Desk, paper: Site) -> None:
    """Pages appear, change, fail and move; in the end the story has each text that lasted long enough, in order."""
    paper.articles.clear()
    desk.follow("/rss", "Marlow", straight=True)
    texts: dict[str, list[str]] = {}
    for number in range(26):
        if number % 5 == 0:
            path = f"/{number}"
            texts[path] = [f"The council of Marlow met for the {number}th time on Tuesday."]
            paper.publish(path, *texts[path])
        if number % 7 == 3 and number % 5:
            path = f"/{number - number % 5}"
            texts[path].append(f"The council of Marlow met once more in round {number}, it said.")
            paper.publish(path, texts[path][-1])
        paper.failing = {f"/{number - 5}": 503} if number % 4 == 0 else {}
        report = await desk.round(timedelta(hours=12))
        assert not [trouble for trouble in report.troubles if "503" not in trouble]
    await desk.round(timedelta(days=1))
    entries = parse_manifest((desk.story / MANIFEST).read_text()).entries
    assert len(entries) == len(texts)
    for entry in entries:
        path = "/" + str(entry.url).partition("?")[0].rpartition("/")[2]
        saved = [(desk.story / version.file).read_text() for version in entry.versions]
        assert len(saved) == len(texts[path])
        assert all(text in page for text, page in zip(texts[path], saved, strict=True))


ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link rel="self" href="/self"/><link href="/a"/>'
    '<updated>2024-05-07T10:00:00Z</updated></entry><entry><link rel="alternate" href="https://w.example/b"/></entry></feed>'
)
RSS = (
    '<rss version="2.0"><channel><link>https://w.example/</link><item><title>A</title><link>https://w.example/a</link>'
    "<pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate></item><item><guid>https://w.example/b</guid></item></channel></rss>"
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>A</title>'
    "<link>https://w.example/a</link></item><item><link>/b</link></item></rdf:RDF>"
)
JSON_FEED = json.dumps(
    {"items": [{"url": "/a", "title": "A", "date_published": "2024-05-07T10:00:00Z"}, {"external_url": "/b"}]}
)
SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
    "<url><loc>https://w.example/b</loc></url><url><loc>https://w.example/a</loc><news:news><news:title>A</news:title>"
    "<news:publication_date>2024-05-07T10:00:00Z</news:publication_date></news:news></url></urlset>"
)
FRONT = (
    '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>'
    '<a href="/a">The bridge in Marlow is shut</a><a href="https://w.example/b">The zoo of Linn is open</a>'
    '<a href="/about">About us</a>'
    '<a href="https://ads.example/x">Win a holiday for two today</a></body></html>'
)


@pytest.mark.parametrize("text", [ATOM, RSS, RDF, JSON_FEED, SITEMAP, FRONT], ids=lambda text: text[:12])
def test_every_kind_of_listing_is_read(text: str) -> None:
    pages = read_listing(text, "https://w.example/feed").pages
    assert [page.url for page in pages] == ["https://w.example/a", "https://w.example/b"]
    if text not in (FRONT, RDF):
        assert str(pages[0].published) == "2024-05-07"


def test_an_invalid_address_does_not_affect_the_others() -> None:
    bad = ("//[a", "https://a.example:99999/b", "mailto:a@b.example", "")
    items = "".join(f"<item><link>{url}</link></item>" for url in (*bad, "https://w.example/a"))
    assert [page.url for page in read_listing(f"<rss>{items}</rss>", "https://w.example/rss").pages] == [
        "https://w.example/a"
    ]
    page = "".join(f'<a href="{url}">The bridge in Marlow is shut</a>' for url in (*bad, "/a"))
    assert [page.url for page in read_listing(f"<p>{page}</p>", "https://w.example/").pages] == ["https://w.example/a"]


def test_a_page_names_its_feed_and_a_sitemap_its_parts() -> None:
    assert read_listing(FRONT, "https://w.example/").listings == ("https://w.example/rss",)
    parts = "".join(f"<sitemap><loc>/{name}.xml</loc></sitemap>" for name in ("a", "b", "c", "news", "d"))
    listing = read_listing(f"<sitemapindex>{parts}</sitemapindex>", "https://w.example/s.xml")
    assert listing.listings[0] == "https://w.example/news.xml"
    assert len(listing.listings) == 3


ENTITIES = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
LAUGHS = f"{ENTITIES}<rss><channel><item><title>&b;</title></item></channel></rss>"
SCRIPT = "<rss><item><link>javascript:x</link></item></rss>"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1, 2]", '{"items": 3}', "<", "<rss", SCRIPT, LAUGHS, "\0", "[" * 5000],
)
def test_a_page_that_is_not_a_listing_lists_nothing(text: str) -> None:
    assert read_listing(text, "https://w.example/").pages == ()


@settings(deadline=None)
@given(text=st.text(alphabet="<>/=\"' abcdefilmnrstu:&;{}[]\n\0"))
def test_no_text_breaks_the_listing_parser(text: str) -> None:
    read_listing(text, "https://w.example/")
    read_listing(f"<rss><channel>{text}</channel></rss>", "https://w.example/")


def test_an_unreadable_list_is_reported(tmp_path: Path) -> None:
    (tmp_path / "followed.json").write_text('{"followed": [{"url": 3}], "seen": {}}')
    with pytest.raises(StoryError, match="cannot be read"):
        followed_sources(tmp_path)
    with pytest.raises(StoryError, match="not an http"):
        follow_source(tmp_path / "new", "file:///etc/passwd")


def test_sources_polled_while_the_clock_was_wrong_are_polled_again() -> None:
    for when, due in (
        ("", True),
        ("never", False),
        ("2024-05-07T12:30+00:00", False),
        ("2074-05-07T12:00+00:00", True),
    ):
        assert following._is_due(when, NOON) is due, when
    assert not following._is_due((NOON + timedelta(days=30)).isoformat(), NOON)  # the longest wait a server may ask for


async def test_a_listing_that_takes_too_long_lists_nothing(
    desk: Desk, paper: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "LISTING_SECONDS", 0.05)
    monkeypatch.setattr(following, "read_listing", lambda *_: [None for _ in iter(int, 1)])
    desk.follow()
    report = await desk.round()
    assert (report.waiting, followed_sources(desk.folder)[0].trouble) == ([], "It lists no article.")


async def test_an_address_with_a_lone_surrogate_does_not_affect_the_others(desk: Desk, paper: Site) -> None:
    items = [{"url": f"{desk.url}/\ud800", "title": "t \ud800"}, {"url": f"{desk.url}/a", "title": "t"}]
    paper.articles["/feed.json"] = json.dumps({"version": "https://jsonfeed.org/version/1", "items": items})
    desk.follow("/feed.json")
    report = await desk.round()
    assert (len(report.waiting), report.troubles) == (1, [])


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/rss",
        "http://127.1/rss",
        "http://2130706433/rss",
        "http://[::1]/rss",
        "http://192.168.0.7:8080/feed",
        "http://localhost/rss",
        "http://newsroom/rss",
        "https://wiki.internal/rss",
        "https://user:word@paper.example/rss",
    ],
)
def test_an_address_that_is_never_fetched_is_refused_at_once(tmp_path: Path, url: str) -> None:
    with pytest.raises(FetchError):
        follow_source(tmp_path / "waiting", url)
    assert following.followed_sources(tmp_path / "waiting") == ()
