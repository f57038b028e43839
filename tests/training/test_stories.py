"""The written stories: their format, and reports of faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.stories import KINDS, WRITTEN, check, read_stories, read_story

TEXT = """story: Ferry crew walk out
--- Harbour Gazette | Crew walk out | Maya Lind | 2023-03-14
1.1 Ferry crew walked off on Tuesday.
1.2 About 140 passengers were left.

1.3 "We want sleep," said Ines Okafor.
--- Ember | No boats |  | 2023-03-15
2.1 No boats left on Tuesday.
=== questions
Q when did they walk off
A 1.1 2.1
F and who wants sleep
A 1.3
C Did the owner apologise?
A - detail
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "ferry.story"
    path.write_text(text, encoding="utf-8")
    return path


def test_articles_keep_their_paragraphs_and_questions_their_answers(tmp_path: Path) -> None:
    story, faults = read_story(written(tmp_path, TEXT))
    assert faults == []
    assert story.title == "Ferry crew walk out"
    assert [article.outlet for article in story.articles] == ["Harbour Gazette", "Ember"]
    assert [len(paragraph) for paragraph in story.articles[0].paragraphs] == [2, 1]
    assert story.articles[1].author == ""
    assert [one.gold for one in story.asked] == [((1, 1), (2, 1)), ((1, 3),), ()]
    assert story.asked[1].follows == "when did they walk off"
    assert story.asked[2].missing == "detail"


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        (("1.2 About", "1.4 About"), "1.4 should be 1.2"),
        (("A 1.3", "A 1.9"), "no such sentence"),
        (("A 1.3", "A 3.1"), "no such sentence"),
        (("A - detail", "A - whatever"), "unknown kind"),
        (("C Did", "Did"), "not a question"),
        (("Q when did they walk off\nA 1.1 2.1\n", ""), "a follow-up without a previous question"),
        (("| Maya Lind ", ""), "not four fields"),
        (("2.1 No", "No"), "a line without a number"),
    ],
)
def test_a_fault_is_reported(tmp_path: Path, changed: tuple[str, str], fault: str) -> None:
    _, faults = read_story(written(tmp_path, TEXT.replace(*changed)))
    assert any(fault in line for line in faults)


def test_too_small_a_story_is_not_used(tmp_path: Path) -> None:
    assert len(check(read_story(written(tmp_path, TEXT))[0])) == 2


def test_every_existing_story_is_valid() -> None:
    faults = [fault for path in sorted(WRITTEN.glob("*.story")) for fault in read_story(path)[1]]
    assert faults == []
    stories = read_stories()
    assert [fault for story in stories for fault in check(story)] == []
    asked = [one for story in stories for one in story.asked]
    assert len(asked) > 6_000
    assert {one.missing for one in asked if not one.gold} == KINDS
