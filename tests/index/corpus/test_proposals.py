"""Articles that wait for approval: stored beside the story, corrected, previewed, bounded and dropped."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from index.corpus.changes import proposals
from index.corpus.changes.add_remove import add_article
from index.corpus.changes.new_article import read_incoming
from index.corpus.changes.proposals import (
    correct_proposal,
    preview_of,
    preview_proposal,
    propose_article,
    proposed_article,
    withdraw_proposal,
)
from index.corpus.fetch import FetchedPage
from index.corpus.intake.document import Document
from index.corpus.intake.sources import one_article
from index.corpus.types import Metadata
from index.errors import ArticleError, StoryError

PAGE = """<html><head><meta property="og:site_name" content="Courier"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Marlow bridge to close</h1>
<p>The council voted on Tuesday to close the old bridge in Marlow for a year.</p>
<p>Its engineers had found cracks in two of the piers, the mayor told reporters.</p>
<p>Sign up to our newsletter</p></article></body></html>"""


def page(text: str = PAGE, url: str = "https://courier.example/bridge") -> FetchedPage:
    return FetchedPage(url, url, "text/html", text, ".html")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    folder.mkdir()
    return folder


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    return tmp_path / "waiting"


def test_a_waiting_article_is_read_again_as_it_came(story: Path, waiting: Path) -> None:
    made = Document(
        "two.txt",
        "The bridge is shut.\n",
        Metadata(published=date(2024, 5, 1)),
        Metadata(outlet="Guess"),
        b"%PDF",
        "two.pdf",
        datetime(2024, 5, 2, tzinfo=UTC),
        ("Page 3 has no text.",),
    )
    for incoming in (read_incoming(page()), read_incoming(made)):
        name = propose_article(waiting, incoming)
        assert waiting.stat().st_mode & 0o077 == 0
        assert proposed_article(waiting, name) == incoming
    assert list(story.iterdir()) == []


def test_the_preview_says_what_will_be_cited(story: Path, waiting: Path) -> None:
    name = propose_article(waiting, read_incoming(page()))
    shown = preview_proposal(waiting, story, name)
    assert (shown.article.outlet, shown.article.headline) == ("Courier", "Marlow bridge to close")
    assert shown.first.startswith("The council voted")
    assert shown.last.startswith("Its engineers had found")
    assert shown.sentences == 2
    assert shown.left_out == ("Sign up to our newsletter",)
    assert shown.missing == ("headline", "published")  # the headline is a guess until somebody confirms it
    correct_proposal(waiting, name, Metadata(outlet="The Courier", published=date(2024, 5, 7)))
    shown = preview_proposal(waiting, story, name)
    assert (shown.article.outlet, shown.article.published) == ("The Courier", date(2024, 5, 7))
    assert shown.missing == ("headline",)


def test_the_preview_knows_the_storys_articles(story: Path) -> None:
    incoming = read_incoming(page(), Metadata(headline="Marlow bridge to close"))
    name = add_article(story, incoming).article.name
    assert preview_of(story, incoming).same_as == name
    changed = read_incoming(
        page(PAGE.replace("a year", "two years"), "https://www.courier.example/bridge?utm_source=x")
    )
    assert (preview_of(story, changed).same_as, preview_of(story, changed).version_of) == (None, name)


@pytest.mark.parametrize("name", ["../followed", "0" * 16, "0" * 8, "", "a" * 15 + "/"])
def test_an_unknown_name_finds_nothing(waiting: Path, name: str) -> None:
    waiting.mkdir()
    for act in (
        lambda: proposed_article(waiting, name),
        lambda: withdraw_proposal(waiting, name),
        lambda: correct_proposal(waiting, name, Metadata(outlet="X")),
    ):
        with pytest.raises(StoryError, match="waits"):
            act()


def test_waiting_articles_are_bounded_and_dropped(waiting: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    incoming = read_incoming(page())
    monkeypatch.setattr(proposals, "MOST_PROPOSED", 2)
    first, second = (propose_article(waiting, incoming) for _ in range(2))
    with pytest.raises(StoryError, match="Too many"):
        propose_article(waiting, incoming)
    withdraw_proposal(waiting, first)
    for path in waiting.glob(f"{second}*"):
        os.utime(path, (0, time.time() - proposals.PROPOSAL_SECONDS - 60))
    third = propose_article(waiting, incoming)
    assert {path.name.partition(".")[0] for path in waiting.iterdir()} == {third}
    monkeypatch.setattr(proposals, "MAX_PROPOSAL_BYTES", 1000)
    with pytest.raises(StoryError, match="Too many"):
        propose_article(waiting, replace(incoming, data=b"x" * 2000))


def test_only_addresses_and_single_articles_can_be_proposed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Nobody may read this line of the server.\n")
    for source in (str(secret), f"file://{secret}", "javascript:alert(1)"):
        with pytest.raises(StoryError, match="not an http or https address"):
            one_article(source, lambda url: page())
    links = tmp_path / "links.txt"
    links.write_text("https://courier.example/1\nhttps://courier.example/2\n")
    with pytest.raises(ArticleError, match="several articles"):
        one_article(links, lambda url: page(url=url))
    assert one_article("https://courier.example/1", lambda url: page(url=url)).article.outlet == "Courier"
