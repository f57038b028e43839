from __future__ import annotations

import pytest

from index.answer.sure_answer import AnswerType, answer_type_of, lacks_answer_type


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("when did the vote happen?", "when"),
        ("they voted when", "when"),
        ("what day was the vote", "when"),
        ("how many people came", "how_many"),
        ("how old is the mayor", "how_old"),
        ("how long will it stay shut", "how_long"),
        ("how much does a ticket cost", "how_much"),
        ("whos the captain", "who"),
        ("where was it held", "where"),
        ("how come he left", "why"),
        ("did she answer?", "other"),
    ],
)
def test_the_asking_words_determine_the_answer_type_wherever_they_are(question: str, kind: AnswerType) -> None:
    assert answer_type_of(question) == kind


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("when did they vote", "The council voted on Tuesday evening."),
        ("when did they vote", "The council voted three weeks ago."),
        ("when was it built", "Parts of it are of the 1870s."),
        ("when will they vote", "The council will have voted by the end of May."),
        ("how many piers", "Cracks were found in two piers."),
        ("how old is he", "The 40-year-old baker left."),
        ("how long", "It stayed shut for almost six months."),
        ("who closed it", "The bridge was closed by Mayor Crane."),
        ("where", "They met at the town hall."),
        ("why", "It was shut because the pier cracked."),
    ],
)
def test_a_sentence_with_the_answer_type_lacks_nothing(question: str, sentence: str) -> None:
    assert lacks_answer_type(answer_type_of(question), question, sentence) == 0.0


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("when did they vote", "The council voted to close the bridge."),
        ("how many piers", "Cracks were found in the piers."),
        ("how long did the meeting last", "The meeting was held at the town hall."),
        ("what did the hat cost, how much", "The hat was red."),
    ],
)
def test_a_sentence_on_the_topic_without_the_answer_type_lacks_it(question: str, sentence: str) -> None:
    assert lacks_answer_type(answer_type_of(question), question, sentence) == 1.0


def test_who_asks_for_a_person_that_the_question_does_not_name() -> None:
    assert lacks_answer_type("who", "who did crane answer", "Then Crane answered at once.") == 1.0
    assert lacks_answer_type("who", "who did crane answer", "Then Crane answered Lind at once.") == 0.0
    assert lacks_answer_type("who", "who did crane answer", "Then Crane answered him at once.") == 0.5
