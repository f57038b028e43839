"""Questions that ask for a comparison, and questions that only sound like it."""

from __future__ import annotations

import pytest

from index import Outlet
from index.answer.comparison_questions import compared_outlets, has_topic, topic
from index.answer.query import is_comparison


@pytest.mark.parametrize(
    "question",
    [
        "do they agree on when the fire began?",
        "Do the papers disagree about the number of the injured?",
        "how does the Courier's account differ from the Herald's?",
        "how does the Courier’s version compare with that of the Herald",
        "was it Monday or Tuesday?",
        "Did she resign on Friday, or on Saturday?",
        "was it in March or April?",
        "were there 12 or 15 people on board?",
        "is it quoted the same everywhere?",
        "is the mayor's sentence worded differently by others",
        "what does each outlet say about the bridge?",
        "compare the coverage of the strike",
        "Compare what is said about the ferry",
        "are there any contradictions between the articles?",
        "does anyone say otherwise?",
        "do all the articles mention the flood?",
        "does every outlet report the same number?",
        "did he say 'grey area' or 'gray area'?",
        "are there conflicting reports about the cause?",
        "who says Monday and who says Tuesday?",
        "show me both side by side",
        "what differs across the outlets",
        "does everyone agree that the dam broke at night?",
    ],
)
def test_a_question_that_contrasts_outlets_is_a_comparison(question: str) -> None:
    assert is_comparison(question)


@pytest.mark.parametrize(
    "question",
    [
        "did the two agree to disagree?",
        "who agrees with the minister?",
        "what did the union agree on?",
        "who did she compare the mayor to?",
        "why did he say they were different people?",
        "when did the ferry sink?",
        "did anyone answer him or call him back?",
        "what happened on Monday?",
        "who wrote the article?",
        "was the same man arrested twice?",
        "what is the difference between the two proposals?",
        "how many people agreed?",
        "did one or two people see it?",
        "how did he respond to the report?",
        "which outlet printed the letter?",
        "does he still live there?",
        "did she write two books?",
    ],
)
def test_a_question_about_the_story_itself_is_none(question: str) -> None:
    assert not is_comparison(question)


def test_contrasting_two_outlets_by_name_is_a_comparison() -> None:
    outlets = (Outlet("The Daily Ferry"), Outlet("Harbour Post"))
    assert is_comparison("what does Harbour Post say otherwise than the daily ferry?", outlets)
    assert not is_comparison("what does the Harbour Post say about the storm?", outlets)
    assert not is_comparison("is The Daily Ferry the same paper as before?", outlets)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("do they agree on the day of the vote?", "the day of the vote?"),
        ("compare the number of the injured", "the number of the injured"),
        ("what does each outlet say about the bridge?", "the bridge?"),
        ("do they agree?", "do they agree?"),
    ],
)
def test_the_topic_is_the_question_without_its_comparing_phrases(question: str, expected: str) -> None:
    assert topic(question) == expected


OUTLETS = (Outlet("Harbour Post", ("the Post",)), Outlet("The Daily Ferry"), Outlet("heat"))


@pytest.mark.parametrize(
    ("question", "outlets", "left"),
    [
        ("how do Harbour Post and heat differ on the album?", ("Harbour Post", "heat"), "the album?"),
        (
            "How does heat’s account differ from the Daily Ferry’s on the storm",
            ("heat", "The Daily Ferry"),
            "the storm",
        ),
        ("compare heat and the Post on the new bridge", ("heat", "Harbour Post"), "the new bridge"),
        ("do heat and Harbour Post agree about the day of the vote?", ("heat", "Harbour Post"), "the day of the vote?"),
        ("is the price of the ferry the same in heat and in Harbour Post?", ("heat", "Harbour Post"), None),
    ],
)
def test_contrasted_outlets_are_named_and_the_topic_is_left(
    question: str, outlets: tuple[str, ...], left: str | None
) -> None:
    assert compared_outlets(question, OUTLETS) == outlets
    found = topic(question, [outlet for outlet in OUTLETS if outlet.name in outlets])
    assert found == left or (left is None and "heat" not in found and "price of the ferry" in found)


@pytest.mark.parametrize("typed", ["The Daıly Ferry", "THE DAİLY FERRY", "the daily ferry"])  # with Turkish letters
def test_an_outlet_is_recognised_in_any_case_of_its_letters(typed: str) -> None:
    assert compared_outlets(f"how do heat and {typed} differ?", OUTLETS) == ("heat", "The Daily Ferry")


@pytest.mark.parametrize("mark", ["'", "’", "ʼ"])
def test_an_outlets_apostrophe_may_be_typed_in_any_way(mark: str) -> None:
    outlets = (Outlet("Angler's Day"), Outlet("Women’s Post"))
    question = f"how do Angler{mark}s Day and Women{mark}s Post differ on the ferry?"
    assert compared_outlets(question, outlets) == ("Angler's Day", "Women’s Post")
    assert is_comparison(question, outlets)
    assert topic(question, outlets) == "the ferry?"


def test_a_single_outlet_is_contrasted_with_nobody() -> None:
    assert compared_outlets("how does heat differ?", OUTLETS) == ()


def test_what_two_outlets_print_is_asked_of_both() -> None:
    assert compared_outlets("what do heat and Harbour Post report about the ferry?", OUTLETS) == (
        "heat",
        "Harbour Post",
    )


@pytest.mark.parametrize(
    "question",
    [
        "was it a text or a letter?",
        "was she two or three nights in hospital?",
        "is Colin her brother or her cousin?",
        "is colin the mayor's brother or his cousin?",
        "single or album?",
        "£2.4m or £3 million?",
        "did it fall by a fifth or a quarter?",
        "did the mayor answer or not?",
        "did he walk out or was he thrown out?",
        "do they blame the men with the ladder or the men with the rope?",
    ],
)
def test_a_question_with_two_versions_to_choose_from_is_a_comparison(question: str) -> None:
    assert is_comparison(question)


@pytest.mark.parametrize(
    "question",
    [
        "are children or dogs allowed?",
        "who is on the boat or in the harbour?",
        "does she say whether it was stolen or not?",
        "was anybody hurt or in the water?",
    ],
)
def test_an_or_without_alternatives_is_none(question: str) -> None:
    assert not is_comparison(question)


@pytest.mark.parametrize(
    "question",
    [
        "how do heat and Harbour Post differ?",
        "where do heat and the Post disagree?",
        "do they agree?",
        "what are the differences between the articles?",
        "how does heat’s account differ from the Daily Ferry’s?",
        "heat vs Harbour Post",
    ],
)
def test_a_question_that_names_only_outlets_has_no_topic(question: str) -> None:
    assert not has_topic(question, OUTLETS)


@pytest.mark.parametrize(
    "question",
    [
        "how do heat and Harbour Post differ on the album?",
        "do they agree on the day?",
        "was it Wednesday or Thursday?",
        "£2m or £3m?",
    ],
)
def test_a_question_that_says_what_to_compare_has_one(question: str) -> None:
    assert has_topic(question, OUTLETS)
