"""Changes to a story, undone and redone: the folder is restored byte for byte."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from index.corpus.articles import read_story
from index.corpus.changes.add_remove import ORIGINALS, REMOVED, add_article
from index.corpus.changes.new_article import Incoming, read_incoming
from index.corpus.changes.story_changes import add_undoably, change_from, remove_undoably, undo_change
from index.corpus.intake.document import Document
from index.corpus.types import Metadata
from index.errors import ArticleError, ArticleKnown

MANIFEST = """# Kept by hand.
[story]
title = "Bridge"

# The first report.
[[article]]
file = "a.txt"
outlet = "Courier"
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "articles.toml").write_text(MANIFEST)
    (folder / "a.txt").write_text("The council closed the bridge on Monday.\n")
    return folder


def document(text: str, url: str, *, original: bytes = b"%PDF of the page") -> Incoming:
    stated = Metadata("Herald", "Bridge closed", None, None, url)
    made = Document("report.txt", text, stated, Metadata(), original, "report.pdf", datetime(2024, 5, 1, tzinfo=UTC))
    return read_incoming(made)


def page(text: str, day: int = 2) -> Incoming:
    return replace(document(text, "https://herald.example/bridge"), fetched=datetime(2024, 5, day, tzinfo=UTC))


def older(text: str) -> Incoming:
    return replace(page(text), fetched=datetime(2023, 1, 1, tzinfo=UTC))


def files(story: Path) -> dict[str, bytes]:
    """Returns the story's files, without locks and removed ones."""
    return {
        str(path.relative_to(story)): path.read_bytes()
        for path in story.rglob("*")
        if path.is_file() and REMOVED not in path.parts and path.suffix != ".lock"
    }


def first_version(story: Path) -> None:
    add_article(story, document("The bridge is shut for a week.\n", "https://herald.example/bridge"))


def two_versions(story: Path) -> None:
    first_version(story)
    add_article(story, page("The bridge is shut for a year.\n"))


Change = Callable[[Path], object]
CHANGES: dict[str, tuple[Callable[[Path], object], Change]] = {
    "an article": (
        lambda story: None,
        lambda story: add_undoably(story, document("It is shut.\n", "https://h.example/1")),
    ),
    "a version": (first_version, lambda story: add_undoably(story, page("The bridge is shut for a year.\n"))),
    "an older version": (first_version, lambda story: add_undoably(story, older("The bridge may be shut soon.\n"))),
    "a removal": (first_version, lambda story: remove_undoably(story, "report.txt")),
    "the removal of a file that is not listed": (
        lambda story: (story / "loose.txt").write_text("Nobody listed this report.\n"),
        lambda story: remove_undoably(story, "loose.txt"),
    ),
    "the removal of what has versions": (two_versions, lambda story: remove_undoably(story, "report.txt")),
}


@pytest.mark.parametrize("kind", CHANGES)
@pytest.mark.parametrize("keep", [True, False])
def test_a_change_can_be_undone_and_redone(story: Path, kind: str, keep: bool) -> None:
    prepare, make = CHANGES[kind]
    prepare(story)
    before = files(story)
    change = change_from(json.loads(json.dumps(asdict(make(story)))))  # type: ignore[call-overload]
    after = files(story)
    assert after != before
    back = undo_change(story, change, keep=keep)
    assert files(story) == before
    assert not list(story.rglob("*.tmp"))
    if keep:
        assert undo_change(story, back) == change
        assert files(story) == after


def test_a_later_change_prevents_undoing(story: Path) -> None:
    first_version(story)
    change = add_undoably(story, page("The bridge is shut for a year.\n"))
    later = add_undoably(story, page("The bridge is shut for two years.\n", day=3))
    now = files(story)
    with pytest.raises(ArticleError, match="changed since"):
        undo_change(story, change)
    assert files(story) == now
    undo_change(story, later)
    assert change.versions == 2
    undo_change(story, change)
    assert "a week" in read_story(story).articles[1].text


def test_a_removed_article_does_not_come_back_beside_one_of_its_address_or_in_its_place(story: Path) -> None:
    first_version(story)
    change = remove_undoably(story, "report.txt")
    again = add_undoably(story, document("The bridge is shut for a week.\n", "https://herald.example/bridge"))
    with pytest.raises(ArticleError, match="changed since"):  # it has been added again meanwhile
        undo_change(story, change)
    undo_change(story, again)
    (story / "report.txt").write_text("Something else altogether.\n")
    now = files(story)
    with pytest.raises(ArticleError, match="changed since"):
        undo_change(story, change)
    assert files(story) == now
    (story / "report.txt").unlink()
    for path in (story / REMOVED).iterdir():
        path.unlink()
    with pytest.raises(ArticleError, match=r"no longer in the folder \.removed"):
        undo_change(story, change)


def test_an_original_shared_with_another_article_stays(story: Path) -> None:
    first_version(story)
    change = add_undoably(story, document("Of the same PDF another report.\n", "https://herald.example/2"))
    undo_change(story, change, keep=False)
    assert (story / ORIGINALS / "report.pdf").is_file()
    assert [article.name for article in read_story(story).articles] == ["a.txt", "report.txt"]


def test_adding_an_existing_article_changes_nothing(story: Path) -> None:
    first_version(story)
    before = files(story)
    with pytest.raises(ArticleKnown):
        add_undoably(story, document("The bridge is shut for a week.\n", "https://herald.example/bridge"))
    assert files(story) == before
