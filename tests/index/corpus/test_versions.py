"""Versions of an article: every text saved under its address is kept, and edits are shown."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.corpus.articles import read_story
from index.corpus.changes.add_remove import Added, add_article, remove_article
from index.corpus.changes.manifest_text import without_entry
from index.corpus.changes.new_article import read_incoming
from index.corpus.changes.versions import articles_with_versions, edits_of
from index.corpus.fetch import FetchedPage
from index.corpus.manifest import MANIFEST, parse_manifest
from index.corpus.metadata_values import same_page
from index.corpus.types import Metadata
from index.errors import ArticleError, ArticleKnown, ManifestError

URL = "https://www.v.example/2024/bridge"
SENTENCES = (
    "The council of Marlow voted on Tuesday to close the old bridge for a year.",
    "The repairs will cost 4.2 million pounds, the mayor Ada Quill said.",
    "Buses will take a detour of three miles through Upper Marlow from 3 June on.",
    "Shopkeepers on the High Street said that they expected to lose customers.",
)
DEARER = SENTENCES[1].replace("4.2", "5.1")
NOTE = "Correction: An earlier version of this article gave a wrong figure for the cost of the repairs."
NOON = datetime(2024, 5, 7, 12, tzinfo=UTC)


def save(
    story: Path, *sentences: str, at: datetime | None = NOON, headline: str = "Bridge to close", url: str = URL
) -> Added:
    """Does what `storybot add URL` does with a page."""
    body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    head = f'<head><meta property="og:title" content="{headline}"></head>'
    page = f"<html>{head}<body><article>{body}</article></body></html>"
    incoming = read_incoming(FetchedPage(url, url, "text/html", page, ".html"), Metadata(outlet="Valley Post"))
    return add_article(story, replace(incoming, fetched=at))


def files(story: Path) -> set[str]:
    found = (path.relative_to(story) for path in story.rglob("*") if path.is_file())
    return {str(path) for path in found if not any(part.startswith(".") for part in path.parts)}


def test_a_changed_page_is_a_new_version_and_the_previous_one_is_kept(tmp_path: Path) -> None:
    first = save(tmp_path, *SENTENCES)
    saved = (tmp_path / first.article.name).read_bytes()
    second = save(tmp_path, SENTENCES[0], DEARER, *SENTENCES[2:], at=NOON + timedelta(hours=3))
    assert (second.article.name, second.versions) == (first.article.name, 2)
    assert files(tmp_path) == {MANIFEST, first.article.name, "versions/v.example_bridge-1.html"}
    assert (tmp_path / "versions/v.example_bridge-1.html").read_bytes() == saved
    (article,) = read_story(tmp_path).articles
    assert DEARER in article.text  # answers cite the newest
    versions = tomllib.loads((tmp_path / MANIFEST).read_text())["article"][0]["version"]
    assert [one["file"] for one in versions] == ["versions/v.example_bridge-1.html", first.article.name]
    assert [one["fetched"] for one in versions] == [NOON, NOON + timedelta(hours=3)]
    assert versions[0]["sha256"] == hashlib.sha256(saved).hexdigest()
    assert not read_story(tmp_path).findings


def test_the_same_text_is_not_a_version_whatever_its_line_ends(tmp_path: Path) -> None:
    save(tmp_path, *SENTENCES)
    before = files(tmp_path)
    with pytest.raises(ArticleKnown):
        save(tmp_path, *SENTENCES, at=NOON + timedelta(days=1))
    with pytest.raises(ArticleKnown):
        save(tmp_path, *SENTENCES[:3], f"{SENTENCES[3]} ", url="http://v.example/2024/bridge/?utm_source=x#top")
    assert files(tmp_path) == before


def test_every_version_is_kept_and_removed_with_the_article(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("Another text altogether. It stands here alone.")
    for number in range(5):
        save(tmp_path, *SENTENCES, f"Update {number} said that the work goes on.", at=NOON + timedelta(hours=number))
    assert len(files(tmp_path)) == 7
    remove_article(tmp_path, "v.example_bridge.html")
    assert files(tmp_path) == {MANIFEST, "other.txt"}
    assert len(list((tmp_path / ".removed").iterdir())) == 5
    assert "[[article" not in (tmp_path / MANIFEST).read_text()


def test_a_silent_edit_shows_both_sentences_with_their_times(tmp_path: Path) -> None:
    save(tmp_path, *SENTENCES)
    assert articles_with_versions(tmp_path) == ()
    save(tmp_path, SENTENCES[2], SENTENCES[0], DEARER, at=NOON + timedelta(hours=3), headline="Bridge shut for a year")
    assert articles_with_versions(tmp_path) == ("v.example_bridge.html",)
    (edit,) = edits_of(tmp_path, "v.example_bridge.html")
    assert (edit.before, edit.after, edit.is_silent) == (NOON, NOON + timedelta(hours=3), True)
    assert edit.headlines == ("Bridge to close", "Bridge shut for a year")
    changed, removed = edit.changes  # swapping two sentences is no edit
    assert changed.before is not None
    assert changed.after is not None
    assert (changed.before.text, changed.after.text) == (SENTENCES[1], DEARER)
    assert (changed.before.is_newest, changed.after.is_newest) == (False, True)
    assert removed.before is not None
    assert (removed.before.text, removed.after) == (SENTENCES[3], None)
    for change in edit.changes:
        for one in (change.before, change.after):
            assert one is None or one.text in (SENTENCES[1], DEARER, SENTENCES[3])


def test_an_edit_with_a_note_is_not_silent_nor_is_one_that_a_later_note_may_cover(tmp_path: Path) -> None:
    save(tmp_path, *SENTENCES)
    save(tmp_path, SENTENCES[0], DEARER, *SENTENCES[2:], at=NOON + timedelta(hours=1))
    save(tmp_path, SENTENCES[0], DEARER, *SENTENCES[2:], NOTE, at=NOON + timedelta(hours=2))
    save(tmp_path, SENTENCES[0], DEARER, SENTENCES[2], NOTE, at=NOON + timedelta(hours=3))
    first, second, third = edits_of(tmp_path, "v.example_bridge.html")
    assert not first.is_silent
    assert not second.is_silent
    assert [(kind, note.text) for kind, note in second.notes] == [("correction", NOTE)]
    assert third.is_silent  # the note existed before


def test_an_older_copy_is_sorted_among_the_versions_by_time(tmp_path: Path) -> None:
    save(tmp_path, *SENTENCES, at=NOON)
    save(tmp_path, *SENTENCES[:3], at=NOON + timedelta(days=2))
    added = save(tmp_path, *SENTENCES[:2], at=NOON + timedelta(days=1))
    assert added.versions == 3
    (article,) = read_story(tmp_path).articles
    assert SENTENCES[2] in article.text
    assert [edit.after for edit in edits_of(tmp_path, article.name)] == [NOON + timedelta(days=n) for n in (1, 2)]


def test_a_manually_added_article_gets_versions_too_and_keeps_its_entry(tmp_path: Path) -> None:
    entry = '# mine\n[[article]]\nfile = "a.txt"   # saved by hand\noutlet = "Valley Post"\nheadline = "Bridge"\n'
    (tmp_path / "a.txt").write_text("\n\n".join(SENTENCES))
    (tmp_path / MANIFEST).write_text(f'{entry}url = "{URL}"\n\n# about b\n[[article]]\nfile = "b.txt"\n')
    (tmp_path / "b.txt").write_text("Another text altogether. It stands here alone.")
    assert edits_of(tmp_path, "a.txt") == ()
    save(tmp_path, *SENTENCES[:3], headline="Bridge")
    text = (tmp_path / MANIFEST).read_text()
    assert text.startswith('# mine\n[[article]]\nfile = "a.html"\noutlet = "Valley Post"\n')
    assert text.endswith('\n\n# about b\n[[article]]\nfile = "b.txt"\n')
    assert files(tmp_path) == {MANIFEST, "a.html", "b.txt", "versions/a-1.txt"}
    (edit,) = edits_of(tmp_path, "a.html")
    assert (edit.before, edit.headlines) == (None, None)
    assert [change.before.text for change in edit.changes if change.before] == [SENTENCES[3]]


def test_a_version_altered_on_disk_is_not_shown(tmp_path: Path) -> None:
    save(tmp_path, *SENTENCES)
    save(tmp_path, *SENTENCES[:3], at=NOON + timedelta(hours=1))
    path = tmp_path / "versions" / "v.example_bridge-1.html"
    path.write_bytes(path.read_bytes().replace(b"4.2", b"9.9"))
    with pytest.raises(ArticleError, match="is not the file that was saved"):
        edits_of(tmp_path, "v.example_bridge.html")


@pytest.mark.parametrize("place", ["../outside.txt", "/etc/passwd"])
def test_a_version_outside_the_story_is_not_read(tmp_path: Path, place: str) -> None:
    story = tmp_path / "story"
    story.mkdir()
    (tmp_path / "outside.txt").write_text(SENTENCES[0])
    (story / "a.txt").write_text(SENTENCES[0])
    (story / MANIFEST).write_text(f'[[article]]\nfile = "a.txt"\n[[article.version]]\nfile = "{place}"\n')
    with pytest.raises(ArticleError, match="outside"):
        edits_of(story, "a.txt")
    remove_article(story, "a.txt")
    assert (tmp_path / "outside.txt").is_file()


def test_a_missing_article_has_no_edits(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no article"):
        edits_of(tmp_path, "a.txt")


def test_a_fault_in_one_version_does_not_affect_other_articles() -> None:
    text = (
        '[[article]]\nfile = "a.txt"\n\n[[article.version]]\nfile = "v/a"\nfetched = "yesterday"\n\n'
        '[[article]]\nfile = "b.txt"\n\n[[article.version]]\nsha256 = "x"\n\n[[article\n'
    )
    manifest = parse_manifest(text)
    assert [(entry.file, len(entry.versions)) for entry in manifest.entries] == [("a.txt", 1), ("b.txt", 0)]
    messages = " ".join(finding.message for finding in manifest.findings)
    assert "`fetched` of v/a" in messages
    assert "has no `file`" in messages
    assert "cannot be read" in messages


def test_removing_an_article_removes_its_tables_and_keeps_the_next_articles() -> None:
    one = '[[article]]\nfile = "a.txt"\n\n[[article.version]]\nfile = "v/a"\n\n'
    two = '# b\n[[article]]\nfile = "b.txt"\n\n[[ article . version ]]\nfile = "v/b"\n'
    assert without_entry(one + two, "a.txt") == two
    assert parse_manifest(without_entry(one + two, "b.txt")).entries[0].versions[0].file == "v/a"
    with pytest.raises(ManifestError):
        without_entry(one, "b.txt")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.v.example/a/", "http://v.example/a#x", True),
        ("https://v.example/a?id=1&utm_source=x", "https://v.example/a?fbclid=y&id=1", True),
        ("https://v.example/a?id=1", "https://v.example/a?id=2", False),
        ("https://v.example/a", "https://v.example/A", False),
        ("https://v.example:8080/a", "https://v.example/a", False),
        ("https://v.example:8080/a", "https://v.example:8081/a", False),
        ("https://v.example:443/a", "https://v.example/a", True),
    ],
)
def test_two_forms_of_an_address_are_the_same_page(one: str, other: str, same: bool) -> None:
    assert (same_page(one) == same_page(other)) is same


@settings(deadline=None, max_examples=15)
@given(rounds=st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, unique=True), min_size=1, max_size=6))
def test_no_version_is_lost_or_repeated(tmp_path_factory: pytest.TempPathFactory, rounds: list[list[str]]) -> None:
    story = tmp_path_factory.mktemp("story")
    texts: list[list[str]] = []
    for number, sentences in enumerate(rounds):
        try:
            save(story, *sentences, at=NOON + timedelta(hours=number))
        except ArticleKnown:
            assert texts[-1] == sentences
            continue
        texts.append(sentences)
    (entry,) = parse_manifest((story / MANIFEST).read_text()).entries
    assert len(entry.versions) == len(texts)
    for version, sentences in zip(entry.versions, texts, strict=True):
        data = (story / version.file).read_bytes()
        assert hashlib.sha256(data).hexdigest() == version.sha256
        assert all(sentence.encode() in data for sentence in sentences)
        assert version.fetched is not None
