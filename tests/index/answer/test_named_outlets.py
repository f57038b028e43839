"""Which outlets a question names, where outlets share words of their names."""

from __future__ import annotations

import pytest

from index import Outlet
from index.answer.named_outlets import absent_outlet, outlets_named, without_outlets
from index.corpus.tokens import stem, word_set

OUTLETS = (
    Outlet("The Echo"),
    Outlet("The Northern Echo"),
    Outlet("Metro"),
    Outlet("Metro Weekend"),
    Outlet("The Post"),
    Outlet("Harbour Post"),
    Outlet("Herald"),
    Outlet("City News", ("Herald Online",)),
)


@pytest.mark.parametrize(
    ("question", "named", "left"),
    [
        (
            "what did the Northern Echo say about the dam?",
            ("The Northern Echo",),
            "what did the article say about the dam?",
        ),
        (
            "what did the northern echo say about the dam?",
            ("The Northern Echo",),
            "what did the article say about the dam?",
        ),
        ("what did The Echo say about the dam?", ("The Echo",), "what did the article say about the dam?"),
        ("according to Metro Weekend, who won?", ("Metro Weekend",), "who won?"),
        ("according to Metro, who won?", ("Metro",), "who won?"),
        ("what does Harbour Post say?", ("Harbour Post",), "what does the article say?"),
        ("and in the Northern Echo?", ("The Northern Echo",), "and in the article?"),
        ("who wrote the Northern Echo article?", ("The Northern Echo",), "who wrote the article?"),
        ("what did Herald Online print about him?", ("City News",), "what did the article print about him?"),
        (
            "how do Metro Weekend and Metro differ?",
            ("Metro Weekend", "Metro"),
            "how do the article and the article differ?",
        ),
        ("how does Metro differ from the Northern Echo?", ("Metro", "The Northern Echo"), None),
        ("what happened at the weekend?", (), "what happened at the weekend?"),
    ],
)
def test_a_name_that_contains_another_outlets_name_is_the_longer_one(
    question: str, named: tuple[str, ...], left: str | None
) -> None:
    assert outlets_named(question, OUTLETS) == named
    assert left in (None, without_outlets(question, [outlet for outlet in OUTLETS if outlet.name in named]))


LOCAL = (
    Outlet("Harbour Post"),
    Outlet("County Echo"),
    Outlet("The Daily Ferry"),
    Outlet("Thornbury Gazette"),
    Outlet("BBC News"),
    Outlet("Voice of the North"),
)
IN_STORY = {
    *map(stem, word_set("bridge vote council thornbury county ferry company mayor post editor morning northern"))
}


@pytest.mark.parametrize(
    ("question", "absent"),
    [
        ("according to the Northern Echo, who opened it?", "Northern Echo"),
        ("what did the Northern Echo report about the dam?", "Northern Echo"),
        ("did the Sunday Gazette report the vote?", "Sunday Gazette"),
        ("according to the Financial Gazette what did Quist say?", "Financial Gazette"),
        ("what does Fox News say about the bridge?", "Fox News"),
        ("in the Evening Post article, who is Quist", "Evening Post"),
        ("according to the Daily Mail, who won?", "Daily Mail"),
        # the story's own words, or ours in part
        ("what did the Morning Post say about the bridge?", None),
        ("what did Thornbury council say about the bridge?", None),
        ("what did the County Council report?", None),
        ("did the Ferry company say why?", None),
        ("what did the new Gazette editor say?", None),
        ("what did the evening gazette say about the vote?", None),
        ("what did Ann Echo say about the vote?", None),
        ("according to the Mayor of Thornbury, who won?", None),
        ("what did BBC Radio say?", None),
        ("did the Voice report it?", None),
    ],
)
def test_another_outlet_may_end_in_the_same_word_as_ours(question: str, absent: str | None) -> None:
    assert absent_outlet(question, LOCAL, lambda root: int(root in IN_STORY)) == absent
