from __future__ import annotations

from datetime import date

import pytest

from index.answer.retrieve import AnswerType, answer_type_of, lacks_answer_type, reports_words_of, shows_answer_type
from index.facts.statement import read_statement


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


@pytest.mark.parametrize(
    ("question", "sentence", "shows"),
    [
        (
            "why did the mayor resign?",
            "Mayor Holt resigned as chairman of the board and will be replaced by Ann Lee.",
            False,
        ),
        ("why did the mayor resign?", "Holt stepped down after 12 years in office.", False),
        ("why did the mayor resign?", "Holt stepped down after he was caught taking bribes.", True),
        ("why did the mayor resign?", "Mayor Holt resigned over the collapse of the roof.", True),
        ("why was the bridge closed?", "The bridge is closed for six weeks.", False),
        ("why was the bridge closed?", "The bridge was closed to let engineers weld the cracks.", True),
        ("how many people were hurt?", "On 3 May people were hurt when the 2019 stand fell.", False),
        ("how many people were hurt?", "Nobody was hurt.", True),
        ("how many people died in fire 7?", "Fire 7 was put out at dawn.", False),
        ("who started the fire?", "The fire started in a store, fire officer Dana Orr said.", False),
        ("who started the fire?", "A boy of 12 started the fire, Dana Orr said.", True),
        ("who is the fire officer?", "The fire started in a store, fire officer Dana Orr said.", True),
        ("who said it started in a store?", "The fire started in a store, fire officer Dana Orr said.", True),
        ("who gave the money?", "The choir will sing in Vienna, thanks to an unnamed donor.", False),
        ("what did Holt say when he left?", "Holt thanked his wife.", True),
        ("when did Holt resign?", "Holt resigned at a meeting.", False),
    ],
)
def test_a_sure_answer_states_what_is_asked_for(question: str, sentence: str, shows: bool) -> None:
    assert shows_answer_type(question, read_statement(sentence, 0, len(sentence), published=date(2024, 5, 20))) is shows


@pytest.mark.parametrize(
    ("person", "sentence", "theirs"),
    [
        ("lee", "“It is a disgrace,” said Ann Lee.", True),
        ("union", "The guards' union said that its member was ill.", True),
        ("mayor", "Mayor Finn Strand asked the county for a boat.", True),
        ("lee", "“It is a disgrace,” said Tom Reed of Ann Lee.", False),
        ("amori", "Prosecutor Amara Kester told the jury that the dean, Walter Amory, had died in May.", False),
        ("mayor", "The mayor was told of the plan on Monday.", None),
        ("lee", "He told reporters that he would stay.", None),
    ],
)
def test_a_sentence_tells_whose_words_it_reports(person: str, sentence: str, theirs: bool | None) -> None:
    assert reports_words_of(read_statement(sentence, 0, len(sentence), published=None), {person}) is theirs
