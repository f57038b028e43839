"""No article affects another: whatever happens while it is read, cut or analysed, and however long that takes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from index.build import rebuild
from index.corpus import articles, bounded, manifest, passages
from index.corpus.articles import read_story
from index.corpus.boilerplate import classify_lines
from index.corpus.changes.add_remove import remove_article
from index.corpus.changes.new_article import read_incoming
from index.corpus.passages import cut
from index.errors import ArticleError, ManifestError
from index.facts import analyse_article
from tests.index.conftest import StoryFactory

SOUND = "The council met on Monday.\n\nIt voted for the new bridge by 14 votes to 12.\n"


def for_ever(*_: object) -> None:
    while True:
        pass


def asleep(*_: object) -> None:
    time.sleep(5)


@pytest.fixture
def short_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second for the first article, and ample time for the others on any machine."""
    real = bounded._abandon

    def abandon_then_wait(thread: threading.Thread) -> None:
        real(thread)
        monkeypatch.setattr(bounded, "BOUND_SECONDS", 300.0)

    monkeypatch.setattr(bounded, "BOUND_SECONDS", 0.5)
    monkeypatch.setattr(bounded, "_abandon", abandon_then_wait)


@pytest.fixture
def story_of_two(tmp_path: Path) -> Path:
    (tmp_path / "bad.txt").write_text(f"Bad.\n\n{SOUND}\nIt meets again on Friday, in the old hall of the town.\n")
    (tmp_path / "sound.txt").write_text(SOUND)
    return tmp_path


def instead_for_bad(real: Callable[..., Any], failing: Callable[..., Any]) -> Callable[..., Any]:
    """Calls `failing` if an argument is the bad article, its name or its text."""

    def call(*given: Any, **named: Any) -> Any:  # noqa: ANN401
        bad = any(getattr(one, "name", one) == "bad.txt" or str(one).startswith(("b'Bad.", "Bad.")) for one in given)
        return failing(*given) if bad else real(*given, **named)

    return call


@pytest.mark.usefixtures("short_of_time")
@pytest.mark.parametrize("slow", [for_ever, asleep])
def test_an_article_that_takes_too_long_to_read_is_a_finding(
    monkeypatch: pytest.MonkeyPatch, story_of_two: Path, slow: Callable[..., None]
) -> None:
    monkeypatch.setattr(articles, "_read", instead_for_bad(articles._read, slow))
    story = read_story(story_of_two)
    assert [article.name for article in story.articles] == ["sound.txt"]
    found = next(finding for finding in story.findings if finding.severity == "error")
    assert (found.subject, found.message) == ("bad.txt", "bad.txt cannot be read within 0.5 s and is left out.")


@pytest.mark.usefixtures("short_of_time")
def test_an_article_that_takes_too_long_to_cut_is_a_finding(
    monkeypatch: pytest.MonkeyPatch, story_of_two: Path
) -> None:
    slow = instead_for_bad(classify_lines.classify_lines, for_ever)
    monkeypatch.setattr(classify_lines, "classify_lines", slow)
    corpus = cut(read_story(story_of_two))
    assert {corpus.articles[sentence.article].name for sentence in corpus.sentences} == {"sound.txt"}
    assert "bad.txt cannot be cut into passages within 0.5 s and is left out." in {
        one.message for one in corpus.findings
    }


@pytest.mark.usefixtures("short_of_time")
def test_an_abandoned_thread_ends(monkeypatch: pytest.MonkeyPatch, story_of_two: Path) -> None:
    monkeypatch.setattr(articles, "_read", instead_for_bad(articles._read, for_ever))
    read_story(story_of_two)
    until = time.monotonic() + 10
    while any(thread.name == "bounded work" for thread in threading.enumerate()):
        assert time.monotonic() < until
        time.sleep(0.01)


def test_running_out_of_memory_is_not_an_articles_fault(monkeypatch: pytest.MonkeyPatch, story_of_two: Path) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(articles, "_read", instead_for_bad(articles._read, full))
    with pytest.raises(MemoryError):
        read_story(story_of_two)


def test_an_article_with_too_many_sentences_is_a_finding(monkeypatch: pytest.MonkeyPatch, story_of_two: Path) -> None:
    monkeypatch.setattr(passages, "MOST_SENTENCES", 2)
    corpus = cut(read_story(story_of_two))
    assert {corpus.articles[sentence.article].name for sentence in corpus.sentences} == {"sound.txt"}
    assert "bad.txt has more than 2 sentences and is left out." in {one.message for one in corpus.findings}


@pytest.mark.usefixtures("short_of_time")
def test_an_article_that_takes_too_long_to_read_is_not_added(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(articles, "_read", for_ever)
    (tmp_path / "a.txt").write_text(SOUND)
    with pytest.raises(ArticleError, match=r"cannot be read within 0\.5 s"):
        read_incoming(tmp_path / "a.txt")


@pytest.mark.parametrize("key", ["a." * 40_000 + "a", f"x.{'b.' * 40_000}b"])
def test_a_manifest_that_takes_too_long_is_a_finding(
    monkeypatch: pytest.MonkeyPatch, story_of_two: Path, key: str
) -> None:
    monkeypatch.setattr(manifest, "_SECONDS", 0.2)
    monkeypatch.setattr("index.corpus.changes.add_remove.PATIENCE", 0.2)
    (story_of_two / "articles.toml").write_text(f"{key} = 1\n")
    story = read_story(story_of_two)
    assert len(story.articles) == 2
    assert "articles.toml takes longer than 0.2 s to read." in {finding.message for finding in story.findings}
    with pytest.raises(ManifestError, match="it takes too long"):
        remove_article(story_of_two, "bad.txt")


@pytest.mark.parametrize("step", ["read_article_facts", "raw_names", "resolve_facts"])
def test_an_article_that_cannot_be_analysed_is_a_finding_and_is_retried(
    monkeypatch: pytest.MonkeyPatch, story: StoryFactory, word_encoder: Path, step: str
) -> None:
    settings = story(reader=False)
    (settings.story / "bad.txt").write_text(f"Bad.\n\n{SOUND}")

    def fails(*_: object) -> None:
        raise IndexError

    with monkeypatch.context() as patched:
        patched.setattr(analyse_article, step, instead_for_bad(getattr(analyse_article, step), fails))
        report = rebuild(settings, encoder=word_encoder)
    message = "bad.txt cannot be analysed for comparisons (IndexError: ) and is left out."
    assert [finding.message for finding in report.findings if finding.severity == "error"] == [message]
    report = rebuild(settings, encoder=word_encoder)
    assert not report.unchanged
    assert [finding for finding in report.findings if finding.severity == "error"] == []
    assert rebuild(settings, encoder=word_encoder).unchanged
