"""A written story through the real index, and the groups of windows that the reader is fitted on."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random

import pytest

from index.models.exported import identify
from index.models.locate import export_key
from index.settings import Settings, models_folder
from index.store.location import wish_of
from tests.index.word_encoder import make_word_encoder
from tests.training.test_stories import TEXT, written
from training.stories import WrittenStory, read_story
from training.story_groups import group_of, worded_anew
from training.written_story import fitted_on, held_out, lay_out, pose_all


@pytest.fixture
def story(tmp_path: Path) -> WrittenStory:
    return read_story(written(tmp_path, TEXT))[0]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings whose index folder has the word encoder in place of the shipped one."""
    made = Settings(index_dir=tmp_path / "index", reader=False)
    target = models_folder(made) / export_key(wish_of(made))
    target.parent.mkdir(parents=True)
    shutil.copytree(make_word_encoder(tmp_path / "encoder", TEXT.splitlines()), target)
    (target / "proof.json").write_text(json.dumps({"fingerprint": identify(target).fingerprint}))
    return made


def test_each_sentence_stands_where_the_layout_says(story: WrittenStory) -> None:
    articles, places = lay_out(story)
    texts = {article.file: article.text for article in articles}
    for number, article in enumerate(story.articles, start=1):
        for at, sentence in enumerate(article.sentences(), start=1):
            file, start, end = places[number, at]
            assert texts[file][start:end] == sentence
    assert 'left.\n\n"We' in texts["1.txt"]


def test_held_out_stories_are_never_fitted_on(story: WrittenStory) -> None:
    stories = [story] * 20
    assert len(held_out(stories)) == 3
    assert len(fitted_on(stories)) == 17


def test_questions_go_through_the_index_with_their_gold(story: WrittenStory, settings: Settings) -> None:
    for generation, posed in pose_all(story, settings):
        texts = []
        for number in sorted(posed.gold):
            span = generation.sentence(number)
            texts.append(generation.text(span.article)[span.start : span.end])
        wanted = [story.articles[article - 1].sentences()[at - 1] for article, at in posed.asked.gold]
        assert sorted(texts) == sorted(wanted)
        assert posed.features.candidates


def test_a_group_has_every_answer_and_the_searchs_own_rivals(story: WrittenStory, settings: Settings) -> None:
    groups = [group_of(generation, posed, 3) for generation, posed in pose_all(story, settings)]
    when, sleep, owner = groups
    right = [s for one in when for s, label in zip(one.window.sentences, one.labels, strict=True) if label]
    assert sorted(right) == ["Ferry crew walked off on Tuesday.", "No boats left on Tuesday."]
    assert sleep[0].follows == "when did they walk off"
    assert owner[0].kind == "written, detail"
    assert not any(label for one in owner for label in one.labels)


def test_a_second_pass_is_worded_otherwise_here_and_there(story: WrittenStory, settings: Settings) -> None:
    groups = [group_of(generation, posed, 3) for generation, posed in pose_all(story, settings)]
    anew = worded_anew(groups, 8, Random(1))
    assert len(anew) == 8 * len(groups)
    questions = {one.question for group in anew for one in group}
    assert len(questions) > len(groups)
    assert all(len({one.question for one in group}) == 1 for group in anew)
