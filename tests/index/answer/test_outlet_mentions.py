"""Which outlets a question names, where one outlet's name contains another's."""

from __future__ import annotations

import pytest

from index import Outlet
from index.answer.outlet_mentions import outlets_named, without_outlets

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
