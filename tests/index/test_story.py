from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from index import GenerationError, Question, StorybotError, open_story
from index.build import rebuild
from tests.index.conftest import ARTICLES, StoryFactory


def change(settings_story: Path) -> None:
    article = settings_story / "002_post.txt"
    article.write_text(article.read_text(encoding="utf-8").replace("two crowns", "nine crowns"), encoding="utf-8")


def test_a_rebuild_is_taken_up_and_the_old_generation_let_go(built: StoryFactory, word_encoder: Path) -> None:
    settings = built(reader=False, caution="eager")
    with closing(open_story(settings)) as story:
        before = story.status().generation
        assert not story.refresh()
        change(settings.story)
        rebuild(settings, encoder=word_encoder, analysers=())
        assert story.refresh()
        assert story.status().generation != before
        result = story.ask(Question("what will a ticket cost?"))
        assert "nine crowns" in str(result)


def test_questions_under_way_finish_on_the_generation_they_began_with(built: StoryFactory, word_encoder: Path) -> None:
    settings = built(reader=False)
    with closing(open_story(settings)) as story, story.generation() as held:
        change(settings.story)
        rebuild(settings, encoder=word_encoder, analysers=())
        assert story.refresh()
        assert held.text(1) == ARTICLES["002_post.txt"]
        with story.generation() as served:
            assert "nine crowns" in served.text(1)


def test_a_damaged_newer_generation_is_refused_and_the_old_one_serves_on(
    built: StoryFactory, word_encoder: Path
) -> None:
    settings = built(reader=False, caution="eager")
    with closing(open_story(settings)) as story:
        before = story.status().generation
        change(settings.story)
        report = rebuild(settings, encoder=word_encoder, analysers=())
        with story.generation() as old:
            fresh = old.folder.parent / report.generation
        (fresh / "manifest.json").write_text("{}", encoding="utf-8")
        assert not story.refresh()
        assert story.status().generation == before
        assert story.status().refused
        assert "two crowns" in str(story.ask(Question("what will a ticket cost?")))


def test_more_context_after_a_rebuild_says_so_instead_of_showing_something_else(
    built: StoryFactory, word_encoder: Path
) -> None:
    settings = built(reader=False)
    with closing(open_story(settings)) as story:
        before = story.status().generation
        change(settings.story)
        rebuild(settings, encoder=word_encoder, analysers=())
        story.refresh()
        with pytest.raises(GenerationError, match="rebuilt"):
            story.around(before, 0)


def test_a_story_without_an_index_says_which_command_makes_one(story: StoryFactory) -> None:
    with pytest.raises(StorybotError, match="storybot rebuild"):
        open_story(story(reader=False))


def test_outlets_dates_and_sources_come_from_the_articles(built: StoryFactory) -> None:
    with closing(open_story(built(reader=False))) as story:
        assert story.outlets() == ("The Gazette", "Morning Post")
        assert story.dates() == ("2024-03-05", "2024-03-07")
        assert [source.article for source in story.sources("gazette")] == ["001_gazette.txt"]
        with pytest.raises(StorybotError, match="No article"):
            story.sources("Evening Herald")
