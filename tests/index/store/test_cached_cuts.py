"""Cached cuts are identical to new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from index.corpus.articles import read_story
from index.corpus.passages import ArticleCut, Page, cut, cut_page
from index.corpus.types import Article, Outlet, StoryFiles
from index.errors import ArticleError
from index.store import analysis_cache
from index.store.analysis_cache import cut_cached

STORIES = Path(__file__).resolve().parents[1] / "stories"


class Shelf:
    """A store in memory."""

    def __init__(self) -> None:
        self.rows: dict[bytes, bytes] = {}

    def get(self, keys: Sequence[bytes]) -> list[bytes | None]:
        return [self.rows.get(key) for key in keys]

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        self.rows.update(zip(keys, rows, strict=True))

    def failed(self, error: ArticleError) -> None:
        raise error


@pytest.fixture
def read_again(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Records the names of the articles that were cut rather than taken from the store."""
    names: list[str] = []
    anew = cut_page

    def noting(page: Page) -> ArticleCut:
        names.append(page.article.name)
        return anew(page)

    monkeypatch.setattr(analysis_cache, "cut_page", noting)
    return names


@pytest.mark.parametrize("name", sorted(path.parent.name for path in STORIES.glob("*/articles.toml")))
def test_a_story_from_the_store_equals_one_cut_anew(name: str, read_again: list[str]) -> None:
    files, shelf = read_story(STORIES / name), Shelf()
    expected = cut(files)
    for _ in range(2):
        assert cut(files, lambda pages: cut_cached(pages, shelf)) == expected
    assert sorted(read_again) == sorted(article.name for article in files.articles)


TEXT = "The ferry left at noon.\n\nNobody was on board, the harbour master said.\n"
ARTICLE = Article(
    "a.txt",
    "The Gazette",
    "A ferry leaves",
    "Ada Perl",
    date(2024, 3, 5),
    "https://gazette.example/a",
    frozenset({"author"}),
    TEXT,
    "0" * 64,
)
OUTLET = Outlet("The Gazette", ("gazette",), ("^ADVERT",))
OTHER: dict[str, Any] = {
    "name": "a.md",
    "outlet": "The Post",
    "headline": None,
    "author": None,
    "published": None,
    "url": None,
    "inferred": frozenset(),
    "sha256": "1" * 64,
}


def test_no_field_of_an_article_is_forgotten_here() -> None:
    assert {field.name for field in fields(Article)} == {*OTHER, "text", "file_sha256"}  # `sha256` covers the text


@pytest.mark.parametrize(
    "page",
    [
        *(Page(replace(ARTICLE, **{name: value}), OUTLET, frozenset()) for name, value in OTHER.items()),
        Page(ARTICLE, replace(OUTLET, boilerplate=("^ADVERT", "^MORE")), frozenset()),
        Page(ARTICLE, replace(OUTLET, aliases=()), frozenset()),
        Page(ARTICLE, OUTLET, frozenset({"share this"})),
    ],
)
def test_any_changed_dependency_gives_a_new_cut(page: Page, read_again: list[str]) -> None:
    shelf = Shelf()
    cut_cached([Page(ARTICLE, OUTLET, frozenset())], shelf)
    cut_cached([page], shelf)
    assert len(read_again) == 2
    cut_cached([page, Page(ARTICLE, OUTLET, frozenset())], shelf)
    assert len(read_again) == 2


def test_only_the_changed_one_of_many_articles_is_cut_again(read_again: list[str]) -> None:
    articles = [
        replace(ARTICLE, name=f"{number}.txt", text=f"Ferry {number} left.", sha256=str(number)) for number in range(9)
    ]
    shelf = Shelf()

    def corpus(changed: list[Article]) -> object:
        return cut(StoryFiles("Ferries", (OUTLET,), tuple(changed)), lambda pages: cut_cached(pages, shelf))

    corpus(articles)
    read_again.clear()
    articles[4] = replace(articles[4], text="Ferry four never left. It sank.", sha256="four")
    assert corpus(articles) == cut(StoryFiles("Ferries", (OUTLET,), tuple(articles)))
    assert read_again == ["4.txt"]


def test_another_version_of_the_program_cuts_everything_again(
    read_again: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf, page = Shelf(), Page(ARTICLE, OUTLET, frozenset())
    cut_cached([page], shelf)
    monkeypatch.setattr(analysis_cache, "code_digest", lambda: "another")
    cut_cached([page], shelf)
    assert len(read_again) == 2
