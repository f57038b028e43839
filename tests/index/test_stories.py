"""Several stories in one process: named by their folders, opened on demand, closed when idle or short of memory."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from index import Question, SettingsError, load_settings
from index.build import rebuild
from index.errors import NoGeneration
from index.settings import Settings, settings_of_story, story_names
from index.stories import IDLE_SECONDS, Stories
from tests.support.bare_settings import bare_settings

NAMES = ("bridge", "ferry", "harbour")


@pytest.fixture
def several(tmp_path: Path, word_encoder: Path) -> Settings:
    """Three stories, each with one article that identifies it."""
    settings = bare_settings(
        stories=tmp_path / "stories", index_dir=tmp_path / "index", reader=False, stories_memory=16
    )
    for name in NAMES:
        (tmp_path / "stories" / name).mkdir(parents=True)
        text = f"The {name} was closed on Tuesday, the council said.\n\nIts repair will take until next spring.\n"
        (tmp_path / "stories" / name / "001_gazette.txt").write_text(text)
        rebuild(settings_of_story(settings, name), encoder=word_encoder)
    return settings


@pytest.fixture
def stories(several: Settings) -> Stories:
    return Stories(several)


def opened(stories: Stories) -> list[bool]:
    return [serving.memory > 0 for serving in stories.servings()]


def test_each_visible_subfolder_is_a_story(several: Settings) -> None:
    assert several.stories is not None
    (several.stories / ".git").mkdir()
    (several.stories / "notes.txt").write_text("no story")
    (several.stories / "line\nbreak").mkdir()
    assert story_names(several) == NAMES


def test_the_folder_is_listed_again_only_after_it_changed(
    stories: Stories, several: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, listed = several.stories, []
    assert folder is not None

    def listing(settings: Settings) -> tuple[str, ...]:
        listed.append(settings)
        return story_names(settings)

    monkeypatch.setattr("index.stories.story_names", listing)
    assert stories.names() == stories.names() == NAMES
    assert len(listed) == 2, "it has just been made, and may have changed again within the same tick"
    os.utime(folder, (1e9, 1e9))
    assert stories.names() == stories.names() == NAMES
    assert len(listed) == 3
    (folder / "airport").mkdir()
    assert stories.names() == ("airport", *NAMES)


def test_each_story_answers_only_from_its_own_articles(stories: Stories) -> None:
    for name in NAMES:
        found = stories[name].find_words("was closed on Tuesday")
        assert [one.text for one in found] == [f"The {name} was closed on Tuesday, the council said."]


def test_a_story_is_opened_on_demand_and_shares_the_encoder(stories: Stories) -> None:
    first, second = stories["bridge"], stories["ferry"]
    assert opened(stories) == [False, False]
    first.ask(Question("When was it closed?"))
    assert opened(stories) == [True, False]
    with first.generation() as one, second.generation() as two:
        assert one.encoder is two.encoder


def test_an_idle_story_is_closed_and_opened_again_by_the_next_question(
    stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = stories["bridge"].status()
    monkeypatch.setattr("index.stories.IDLE_SECONDS", -1.0)
    stories.tidy()
    assert opened(stories) == [False]
    assert IDLE_SECONDS > 0
    assert stories["bridge"].status() == before


def test_the_least_recently_used_story_is_closed_when_memory_is_short(
    stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.serving._BASE_MEMORY", 7_000_000)  # two fit in the 16 MB allowed
    for name in NAMES:
        stories[name].status()
    assert opened(stories) == [False, True, True]
    stories["bridge"].status()
    assert opened(stories) == [True, False, True]


def test_a_running_question_keeps_its_story_while_that_is_closed(stories: Stories) -> None:
    with stories["bridge"].generation() as held:
        for serving in stories.servings():
            serving.sleep()
        assert opened(stories) == [False]
        assert held.text(0).startswith("The bridge")


def test_concurrent_questions_to_a_closed_story_open_it_only_once(
    stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, found = threading.Barrier(8), []

    def ask() -> None:
        asked.wait()
        with stories["bridge"].generation() as generation:
            found.append(generation)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(one) for one in found}) == 1


def test_concurrently_asked_stories_stay_within_the_memory_limit(
    stories: Stories, several: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.serving.memory_of", lambda generation: 7_000_000)  # two fit in the 16 MB
    turns = threading.Barrier(6)
    wrong: list[str] = []

    def ask(number: int) -> None:
        turns.wait()
        for turn in range(12):
            name = NAMES[(number + turn) % len(NAMES)]
            found = stories[name].find_words("was closed on Tuesday")
            wrong.extend(one.text for one in found if name not in one.text)
            wrong.extend([] if found else [name])

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert sum(serving.memory for serving in stories.servings()) <= several.stories_memory * 1_000_000


def test_a_story_serves_its_new_generation_open_or_closed(
    stories: Stories, several: Settings, word_encoder: Path
) -> None:
    for name, closed in (("bridge", False), ("ferry", True)):
        story = stories[name]
        before = story.status().generation
        for serving in stories.servings():
            if closed:
                serving.sleep()
        one = settings_of_story(several, name)
        (one.story / "002_post.txt").write_text("Nobody was hurt, the post reported on Friday evening.\n")
        rebuild(one, encoder=word_encoder)
        assert story.refresh()
        assert not story.refresh()
        assert story.status().generation != before
        assert story.find_words("Nobody was hurt")


def test_an_unknown_name_is_refused_with_the_known_ones(several: Settings, stories: Stories) -> None:
    for name in ("../bridge", "bridge/..", "", "."):
        with pytest.raises(SettingsError, match="bridge, ferry, harbour"):
            stories[name]


def test_a_removed_story_is_closed(stories: Stories, several: Settings) -> None:
    assert several.stories is not None
    stories["bridge"].status()
    (several.stories / "bridge").rename(several.stories / ".bridge")
    stories.tidy()
    with pytest.raises(SettingsError):
        stories["bridge"]


def test_a_restored_story_is_served_again_and_a_renamed_one_is_another(stories: Stories, several: Settings) -> None:
    folder = several.stories
    assert folder is not None
    with stories["bridge"].generation():  # somebody is reading it meanwhile
        (folder / "bridge").rename(folder / ".away")
        stories.tidy()
    assert "bridge" not in stories.names()
    (folder / ".away").rename(folder / "bridge")
    assert stories["bridge"].find_words("was closed on Tuesday")
    (folder / "bridge").rename(folder / "Bridge")
    stories.tidy()
    assert "Bridge" in stories.names()
    with pytest.raises(NoGeneration):  # its index is still under the old name
        stories["Bridge"].ask(Question("When was it closed?"))
    (folder / "Bridge").rename(folder / "bridge")
    stories.tidy()
    assert stories["bridge"].find_words("was closed on Tuesday")


def test_a_temporarily_unreadable_folder_loses_no_story(stories: Stories, several: Settings) -> None:
    assert several.stories is not None
    story = stories["bridge"]
    story.status()
    several.stories.rename(several.stories.with_name("away"))
    with pytest.raises(SettingsError, match="cannot be read"):
        stories.tidy()
    assert story.find_words("was closed on Tuesday")  # open stories still answer
    several.stories.with_name("away").rename(several.stories)
    stories.tidy()
    assert stories["bridge"] is story


def test_story_is_a_name_in_the_folder_or_else_a_path(
    several: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STORYBOT_STORIES", str(several.stories))
    assert several.stories is not None
    assert load_settings(story=Path("ferry")).story == several.stories / "ferry"
    assert load_settings(story=Path("else/where")).story == Path("else/where")
    with pytest.raises(SettingsError, match=r"no story named elsewhere\. The stories are: bridge"):
        load_settings(story=Path("elsewhere"))
    assert load_settings(story=Path("elsewhere"), new_story=True).story == several.stories / "elsewhere"
    Path("elsewhere").mkdir()
    assert load_settings(story=Path("elsewhere")).story == Path("elsewhere")


def test_setting_both_one_story_and_a_folder_of_stories_is_an_error_naming_both(
    several: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYBOT_STORIES", str(several.stories))
    monkeypatch.setenv("STORYBOT_STORY", "seeds")
    for story in (None, Path("bridge")):
        with pytest.raises(SettingsError, match="STORYBOT_STORY and STORYBOT_STORIES"):
            load_settings(story=story)


def test_a_missing_folder_of_stories_is_one_sentence(tmp_path: Path) -> None:
    settings = bare_settings(stories=tmp_path / "none")
    with pytest.raises(SettingsError, match=r"The folder of stories, .*none, cannot be read: No such file"):
        story_names(settings)
