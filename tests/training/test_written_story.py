"""A written story in the real index, and the training groups of its windows."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from index.models.locate import export_key
from index.models.onnx_encoder import identify
from index.settings import Settings, models_folder
from index.store.location import requested_encoder
from tests.index.word_encoder import make_word_encoder
from tests.training.test_stories import TEXT, written
from training.stories import LONG, WIKINEWS, WRITTEN, WrittenStory, read_stories, read_story
from training.story_groups import clusters_of_story, count_twins, groups_in_turn, pairs_to_measure, whole_groups
from training.twins import read_twins
from training.written_story import fitted_on, held_out, lay_out, pose_all


@pytest.fixture
def story(tmp_path: Path) -> WrittenStory:
    return read_story(written(tmp_path, TEXT))[0]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings whose index folder has the word encoder in place of the shipped one."""
    made = Settings(index_dir=tmp_path / "index", reader=False)
    target = models_folder(made) / export_key(requested_encoder(made))
    target.parent.mkdir(parents=True)
    shutil.copytree(make_word_encoder(tmp_path / "encoder", TEXT.splitlines()), target)
    (target / "proof.json").write_text(json.dumps({"fingerprint": identify(target).fingerprint}))
    return made


def test_each_sentence_is_where_the_layout_says(story: WrittenStory) -> None:
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


def test_a_group_has_every_answer_and_the_searchs_own_negatives(story: WrittenStory, settings: Settings) -> None:
    when, sleep, owner = whole_groups(list(clusters_of_story(story, {}, settings)))
    right = [s for one in when for s, label in zip(one.window.sentences, one.labels, strict=True) if label]
    assert sorted(right) == ["Ferry crew walked off on Tuesday.", "No boats left on Tuesday."]
    assert (sleep[0].follows, sleep[0].shown) == ("when did they walk off", "Ferry crew walked off on Tuesday.")
    assert owner[0].kind == "written, detail"
    assert not any(label for one in owner for label in one.labels)


def test_a_twin_is_in_its_originals_group_over_the_same_windows(
    story: WrittenStory, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "ferry.twins"
    path.write_text("1 person | when did the owner walk off\n1 wording | what day was the strike\n", "utf-8")
    twins, faults = read_twins(path, story)
    assert faults == []
    clusters = list(clusters_of_story(story, twins, settings))
    assert count_twins(clusters) == (3, 1)
    group = next(group for group in groups_in_turn(clusters, 1, Random(3)) if len({one.side for one in group}) == 2)
    original = [one.window for one in group if one.side == 0]
    assert any(1 in one.labels for one in group if one.side == 0)
    for one in (one for one in group if one.side == 1):
        assert one.window in original
        assert 1 not in one.labels
    assert len(pairs_to_measure(clusters)) == 1


def test_a_follow_up_answered_only_by_the_shown_sentence_is_left_out(story: WrittenStory, settings: Settings) -> None:
    again = replace(story.asked[1], gold=((1, 1),))
    clusters = list(clusters_of_story(replace(story, asked=(story.asked[0], again)), {}, settings))
    assert len(clusters) == 1


@pytest.mark.parametrize(
    "line",
    [
        "9 person | who else",
        "3 person | nobody answers it",
        "1 answered 1.2 | is answered",
        "3 answered 7.1 | no such",
        "1 guess | what",
        "1 person | ",
    ],
)
def test_a_twin_that_does_not_fit_its_question_is_reported(story: WrittenStory, tmp_path: Path, line: str) -> None:
    path = tmp_path / "ferry.twins"
    path.write_text(line + "\n", "utf-8")
    twins, faults = read_twins(path, story)
    assert not twins
    assert len(faults) == 1


def test_every_file_of_twins_is_valid() -> None:
    for folder in (WRITTEN, LONG, WIKINEWS):
        for story in read_stories(folder):
            assert read_twins(folder / f"{story.name}.twins", story)[1] == []
