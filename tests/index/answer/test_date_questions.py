from __future__ import annotations

from datetime import date

import pytest

from index.answer.date_questions import AskedDate, asked_date, is_on_date
from index.answer.results import Question
from index.facts.statement import read_statement
from tests.index.answer.test_query import read

DATES_ASKED = {
    "what happened on 22 February?": AskedDate("on 22 February", None, 2, 22, None, ""),
    "What else happened on February 22nd, 2024?": AskedDate("on February 22nd, 2024", 2024, 2, 22, None, ""),
    "what happened on the 22nd of Feb": AskedDate("on the 22nd of Feb", None, 2, 22, None, ""),
    "On Thursday 22 February, what happened?": AskedDate("On Thursday 22 February", None, 2, 22, 3, ""),
    "what happened on Thursday, February 22, 2024?": AskedDate("on Thursday, February 22, 2024", 2024, 2, 22, 3, ""),
    "what happened on 2024-02-22": AskedDate("on 2024-02-22", 2024, 2, 22, None, ""),
    "and what took place in March 2024?": AskedDate("in March 2024", 2024, 3, None, None, ""),
    "what happened in May?": AskedDate("in May", None, 5, None, None, ""),
    "what events occurred on Monday?": AskedDate("on Monday", None, None, None, 0, ""),
    "What happened to the ferry on 22 February?": AskedDate("on 22 February", None, 2, 22, None, "to the ferry"),
    "in March what happened to the captain?": AskedDate("in March", None, 3, None, None, "to the captain"),
    "what did the union say happened on 22 February?": AskedDate("on 22 February", None, 2, 22, None),
    "who was hurt on 22 February?": AskedDate("on 22 February", None, 2, 22, None),
    "did anything happen on Monday at the dock?": AskedDate("on Monday", None, None, None, 0),
}


@pytest.mark.parametrize(("question", "asked"), DATES_ASKED.items())
def test_the_date_of_a_question_is_read_and_whether_it_asks_what_happened_then(question: str, asked: AskedDate) -> None:
    assert read(question).date == asked


@pytest.mark.parametrize(
    "question",
    [
        "what happened?",
        "what happened in Kessel?",
        "what happened at the March for Life?",
        "what happened after 22 February?",
        "what happened before Monday?",
        "what happened when May resigned?",
        "what happened in May's office?",
        "what became of April Jones?",
        "what happened on Bloody Sunday?",
        "what happened with the August family?",
        "what did the government of May decide?",
    ],
)
def test_the_name_of_a_day_or_month_may_ask_for_no_date(question: str) -> None:
    assert read(question).date is None


@pytest.mark.parametrize(
    ("before", "then", "content"),
    [
        ("what happened on 22 February?", "what about 4 March?", "what happened on 4 March?"),
        ("what happened on 22 February?", "and on Tuesday?", "what happened on Tuesday?"),
        ("who was suspended on Monday?", "and in March 2024?", "who was suspended in March 2024?"),
        ("who was suspended?", "and on 26 February?", "who was suspended on 26 February?"),
    ],
)
def test_a_follow_up_that_only_names_a_date_asks_the_previous_question_of_it(
    before: str, then: str, content: str
) -> None:
    query = read(then, follows=Question(before))
    assert " ".join(query.content.split()) == content
    assert query.date == read(content).date


def test_a_follow_up_with_a_name_like_a_month_is_not_one_of_a_date() -> None:
    assert read("and May?", follows=Question("what did the mayor say?")).date is None


def test_a_date_covers_the_days_that_it_may_mean() -> None:
    day, monday, march = (
        AskedDate("", None, 2, 22, None),
        AskedDate("", None, None, None, 0),
        AskedDate("", 2024, 3, None, None),
    )
    assert day.is_within(date(2024, 2, 22), date(2024, 2, 22))
    assert not day.is_within(date(2024, 2, 22), date(2024, 2, 23))
    assert monday.is_within(date(2024, 2, 26), date(2024, 2, 26))
    assert not monday.is_within(date(2024, 1, 1), date(2024, 1, 29))
    assert march.is_within(date(2024, 3, 1), date(2024, 3, 31))
    assert march.is_within(date(2024, 3, 4), date(2024, 3, 4))
    assert not march.is_within(date(2023, 3, 4), date(2023, 3, 4))
    assert not march.is_within(date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("asked", "sentence", "is_on"),
    [
        ("who was suspended on 26 February?", "Nordline suspended the captain on Monday.", True),
        ("who was suspended on Monday?", "Nordline suspended the captain on 26 February.", True),
        ("who was suspended in February?", "Nordline suspended the captain on Monday.", True),
        ("who was suspended on 27 February?", "Nordline suspended the captain on Monday.", False),
        ("who was suspended on 26 February 2023?", "Nordline suspended the captain on Monday.", False),
        ("who was suspended on Tuesday?", "Nordline suspended the captain on Monday.", False),
        ("who was suspended in March?", "Nordline suspended the captain on Monday.", False),
        ("who was suspended on Tuesday?", "Nordline suspended the captain.", None),
        ("who was suspended on Tuesday?", "The captain, hired on 3 May 2021, was suspended.", None),
        ("who was suspended on 27 February?", "The captain, hired on 3 May 2021, was suspended.", None),
        ("who was suspended on 5 January?", "It suspended one captain on 3 January and another on 9 January.", None),
        ("who was suspended on 5 March?", "It suspended two captains in March.", None),
    ],
)
def test_a_sentence_may_be_dated_otherwise_than_the_question(asked: str, sentence: str, is_on: bool | None) -> None:
    date_asked = asked_date(asked)
    assert date_asked is not None
    assert is_on_date(date_asked, read_statement(sentence, published=date(2024, 2, 27))) is is_on
