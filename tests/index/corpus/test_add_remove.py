"""Adding articles to a story and removing them, with their manifest entries."""

from __future__ import annotations

import os
import tomllib
from datetime import date
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import given, settings
from hypothesis import strategies as st

from index.corpus.articles import read_story
from index.corpus.changes import add_remove
from index.corpus.changes.add_remove import add_article, remove_article
from index.corpus.changes.new_article import missing_fields, read_incoming, with_metadata
from index.corpus.fetch import FetchedPage
from index.corpus.manifest import MANIFEST
from index.corpus.types import Metadata
from index.errors import ArticleError, ArticleIncomplete, ArticleKnown, ManifestError, StoryNotFound, WriterBusy

BODY = "The council voted on Tuesday to keep the old bridge.\n\nThe mayor said she was relieved.\n"
KEPT = (
    "# Ours, and kept by hand.\n"
    '[story]\ntitle = "The bridge"   # a title\n\n[[article]]\nfile = "first.txt"\noutlet = "Valley"\n'
)
GIVEN = Metadata(outlet="Valley Post", headline="Bridge to stay", published=date(2024, 5, 2), url="https://v.example/b")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "first.txt").write_text("Another text altogether. It stands here alone.")
    (folder / MANIFEST).write_text(KEPT)
    return folder


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "saved page (1).txt"
    path.write_text(BODY)
    return path


def manifest_of(story: Path) -> str:
    return (story / MANIFEST).read_text(encoding="utf-8")


def test_an_article_is_copied_and_listed_and_the_rest_is_unchanged(story: Path, saved: Path) -> None:
    added = add_article(story, read_incoming(saved, GIVEN))
    assert added.article.name == "saved-page-1.txt"
    assert (story / added.article.name).read_bytes() == saved.read_bytes()
    assert manifest_of(story) == f"{KEPT}\n{added.entry}"
    read = next(one for one in read_story(story).articles if one.name == added.article.name)
    assert (read.outlet, read.headline, read.published, read.url) == (
        "Valley Post",
        "Bridge to stay",
        date(2024, 5, 2),
        "https://v.example/b",
    )
    assert read.inferred == frozenset()


def test_missing_fields_are_named(story: Path, saved: Path) -> None:
    incoming = read_incoming(saved)
    assert missing_fields(incoming) == ("outlet", "headline", "published", "url")
    with pytest.raises(ArticleIncomplete) as error:
        add_article(story, incoming)
    assert error.value.missing == ("outlet", "headline", "published", "url")
    assert "--outlet OUTLET --headline HEADLINE" in error.value.remedy
    assert manifest_of(story) == KEPT
    assert sorted(path.name for path in story.iterdir() if not path.name.startswith(".")) == [MANIFEST, "first.txt"]


def test_an_article_can_be_completed_later(story: Path, saved: Path) -> None:
    incoming = with_metadata(read_incoming(saved, Metadata(outlet="Valley")), Metadata(headline=" Bridge\nto stay "))
    assert missing_fields(incoming) == ("published", "url")
    assert add_article(story, incoming).article.headline == "Bridge to stay"


def test_guesses_are_written_as_guesses(story: Path, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text(f"Old bridge is to stay after all\n\nBy Jane Doe\n\n{BODY}")
    added = add_article(story, read_incoming(path, Metadata(outlet="Valley", headline="Old bridge is to stay")))
    assert added.article.author == "Jane Doe"
    assert 'inferred = ["author"]' in added.entry


def test_fields_that_a_page_states_need_no_input(story: Path) -> None:
    page = (
        '<html><head><meta property="og:site_name" content="Valley Post">'
        '<meta property="og:title" content="Bridge to stay">'
        '<meta property="article:published_time" content="2024-05-02"></head><body><article>'
        + "<p>The council voted on Tuesday to keep the old bridge, which has stood since 1804.</p>" * 4
        + "</article></body></html>"
    )
    incoming = read_incoming(
        FetchedPage("https://v.example/b", "https://www.v.example/2024/bridge.html", "text/html", page, ".html")
    )
    assert missing_fields(incoming) == ()
    added = add_article(story, incoming)
    assert added.article.name == "v.example_bridge.html"
    assert added.article.url == "https://www.v.example/2024/bridge.html"


def test_a_taken_file_name_gets_a_number(story: Path, tmp_path: Path) -> None:
    path = tmp_path / "FIRST.txt"
    path.write_text(BODY)
    assert add_article(story, read_incoming(path, GIVEN)).article.name == "FIRST-2.txt"


def test_the_same_text_is_not_added_twice(story: Path, saved: Path) -> None:
    add_article(story, read_incoming(saved, GIVEN))
    before = manifest_of(story)
    with pytest.raises(ArticleKnown, match="this text already"):
        add_article(story, read_incoming(saved, GIVEN))
    assert manifest_of(story) == before


def test_the_only_article_of_a_manifest_without_a_title_can_be_removed(story: Path) -> None:
    (story / MANIFEST).write_text('[[article]]\nfile = "first.txt"\n')
    remove_article(story, "first.txt")
    assert manifest_of(story) == ""


@pytest.mark.parametrize("name", ["empty.txt", "binary.txt", "page.pdf", "gone.txt"])
def test_a_file_that_is_not_an_article_is_not_added(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.txt").write_bytes(b" \n")
    (tmp_path / "binary.txt").write_bytes(b"\x89PNG\0\0\0")
    (tmp_path / "page.pdf").write_bytes(b"%PDF-1.7")
    with pytest.raises(ArticleError):
        read_incoming(tmp_path / name, GIVEN)


def test_an_invalid_address_is_refused(saved: Path) -> None:
    with pytest.raises(ArticleError, match="not an http"):
        read_incoming(saved, Metadata(outlet="V", headline="H", url="file:///etc/passwd"))


def test_removing_restores_the_previous_state(story: Path, saved: Path) -> None:
    added = add_article(story, read_incoming(saved, GIVEN))
    place = remove_article(story, added.article.name)
    assert manifest_of(story).rstrip("\n") == KEPT.rstrip("\n")
    assert place is not None
    assert place.read_bytes() == saved.read_bytes()
    assert {article.name for article in read_story(story).articles} == {"first.txt"}


def test_removing_keeps_the_comments_of_other_entries(story: Path) -> None:
    begin = '[story]\ntitle = "T"\n\n# about a\n'
    end = '# about b\n[[article]]\nfile = "b.txt"\noutlet = "V"\n\n[[outlet]]\nname = "V"\n'
    text = f'{begin}[[article]]\nfile = "first.txt" # x\noutlet = "V"\n\n{end}'
    (story / MANIFEST).write_text(text)
    remove_article(story, "first.txt")
    assert manifest_of(story) == begin + end


def test_an_entry_whose_file_is_gone_can_be_removed(story: Path) -> None:
    (story / "first.txt").unlink()
    assert remove_article(story, "first.txt") is None
    assert "first.txt" not in manifest_of(story)


def test_an_unlisted_file_can_be_removed(story: Path) -> None:
    (story / "loose.txt").write_text(BODY)
    assert remove_article(story, "loose.txt") is not None
    assert manifest_of(story) == KEPT


@pytest.mark.parametrize("name", ["nothing.txt", "../story/first.txt", MANIFEST, "/etc/passwd", ""])
def test_a_file_outside_the_story_is_not_removed(story: Path, name: str) -> None:
    with pytest.raises(ArticleError, match="no article"):
        remove_article(story, name)
    assert (story / "first.txt").is_file()


def test_a_broken_manifest_is_not_written_to(story: Path, saved: Path) -> None:
    (story / MANIFEST).write_text(KEPT + "[[article\n")
    with pytest.raises(ManifestError):
        add_article(story, read_incoming(saved, GIVEN))
    with pytest.raises(ManifestError):
        remove_article(story, "first.txt")
    assert manifest_of(story) == KEPT + "[[article\n"


def test_a_manifest_written_in_one_line_is_left_alone(story: Path) -> None:
    (story / MANIFEST).write_text('article = [{file = "first.txt", outlet = "V"}]\n')
    with pytest.raises(ManifestError):
        remove_article(story, "first.txt")
    assert (story / "first.txt").is_file()


def test_a_story_without_a_manifest_gets_one(tmp_path: Path, saved: Path) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    add_article(folder, read_incoming(saved, GIVEN))
    assert tomllib.loads(manifest_of(folder))["story"]["title"] == "new"


def test_a_missing_story_is_reported(tmp_path: Path, saved: Path) -> None:
    with pytest.raises(StoryNotFound):
        add_article(tmp_path / "nowhere", read_incoming(saved, GIVEN))


def test_two_writers_exclude_each_other(story: Path, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(add_remove, "PATIENCE", 0.05)
    with FileLock(story / ".articles.lock"), pytest.raises(WriterBusy):
        add_article(story, read_incoming(saved, GIVEN))


def test_a_failed_write_leaves_the_manifest_unchanged(
    story: Path, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    incoming = read_incoming(saved, GIVEN)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        add_article(story, incoming)
    assert manifest_of(story) == KEPT
    assert sorted(path.name for path in story.iterdir() if path.name != ".articles.lock") == [MANIFEST, "first.txt"]


@settings(deadline=None, max_examples=40)
@given(outlet=st.text(min_size=1, max_size=40), headline=st.text(min_size=1, max_size=60), author=st.text(max_size=40))
def test_any_metadata_round_trips(
    tmp_path_factory: pytest.TempPathFactory, outlet: str, headline: str, author: str
) -> None:
    folder = tmp_path_factory.mktemp("story")
    source = tmp_path_factory.mktemp("source") / "a.txt"
    source.write_text(BODY)
    incoming = read_incoming(source, Metadata(outlet=outlet, headline=headline, author=author))
    if {"outlet", "headline"} & set(missing_fields(incoming)):
        return
    added = add_article(folder, incoming)
    (read,) = read_story(folder).articles
    assert (read.outlet, read.headline, read.author) == (
        added.article.outlet,
        added.article.headline,
        added.article.author,
    )
    assert read.inferred == added.article.inferred
    remove_article(folder, read.name)
    assert read_story(folder).articles == ()
