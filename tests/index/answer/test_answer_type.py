from __future__ import annotations

from datetime import date

import pytest

from index.answer.answer_type import (
    AnswerType,
    answer_type_of,
    lacks_answer_type,
    reports_words_of,
    shows_answer_type,
    tells_of_another,
)
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
        ("how old was the driver", "The driver, who left three years ago, had no licence.", False),
        ("how old is her brother", "Her brother, 34, is a plumber.", True),
        ("how old was the girl", "The girl was nine when the fire broke out.", True),
        ("how old is the organ", "The 130-year-old organ was played on Sunday.", True),
        ("how old is the organ", "The organ was built in 1894.", True),
        ("how old was the goalkeeper", "The club, aged by debts, lost 3-0.", False),
        ("how old was the coach when he quit", "The coach quit 12 days after the final.", False),
        ("how old are the twins", "The twins are in their early forties.", True),
        ("how old was he", "He died at 71.", True),
        ("wie alt ist die Ministerin", "Ministerin Ruth Abel sprach von einem Rückschlag.", False),
        ("wie alt ist die Ministerin", "Ministerin Ruth Abel, 58, sprach von einem Rückschlag.", True),
        ("quel âge avait le pilote", "Le pilote a quitté le club en colère.", False),
        ("qué edad tiene la alcaldesa", "La alcaldesa, de 47 años, no respondió.", True),
        ("who opened the sluice", "The sluice had been opened during the night.", False),
        ("who opened the sluice", "The sluice had been opened by a night watchman.", True),
        ("who cut the cable", "The cable was deliberately cut with a saw.", False),
        ("who fined the board", "Chairwoman Lena Ward said she had heard of it from a letter.", False),
        ("who paid for the roof", "The parish will pay for the roof.", True),
        ("who won the race", "Ida Holm won the race by a length.", True),
        ("who found the ring", "A schoolboy found the ring in a ditch.", True),
        ("who found the ring", "The ring was found in a ditch, Ann Lee said.", False),
        ("who hit the referee", "He hit the referee with a bottle.", False),
        (
            "whos the builder that did the wall",
            "The wall was put up, Lee said, by a builder who has since left.",
            False,
        ),
        (
            "who was the other bidder",
            "A rival bidder, which asked not to be named, said it had warned the council.",
            False,
        ),
        ("who is the mayor", "The mayor, Ann Lee, said the bridge would close.", True),
        ("who is Ann Lee", "Ann Lee has been mayor of Elmouth since 2019.", True),
        ("who were the two men in the van", "Two men in the van drove off at noon.", False),
        ("who is the new coach", "Tom Reed has been named as the new coach.", True),
        ("who is the chief executive", "Chief executive Tom Reed said sales had fallen.", True),
        ("how many birds died", "About 20 tonnes of birds were burnt.", False),
        ("how many birds died", "Some 4,000 birds died.", True),
        ("how many people were hurt", "Twelve were hurt, two badly.", True),
        ("how many pupils left", "The school spent £4,000 on pupils.", False),
        ("how many shares did he sell", "He sold a third of his shares.", True),
        ("how many miles is the detour", "The detour is 14 miles long.", True),
        ("how many jobs will go", "Profits fell by 12 per cent because of the jobs.", False),
        ("how many percent voted for it", "Some 61 per cent voted for it.", True),
        ("how much did the roof cost", "The roof cost £90,000.", True),
        ("who told the board", "Chairwoman Lena Ward said she had heard of it from a letter.", True),
        ("who warned Ward", "Ward said she had been warned in March.", False),
        ("who warned Ward", "Ward was warned by Tom Reed in March.", True),
        ("who said that", "“It is a disgrace,” she said.", True),
        ("who promised the captain a new deal", "Captain Ruth Adeyemi said she had been promised a new deal.", False),
        ("who urged people to stay in", "Police chief Ida Holm urged people to stay in.", True),
        ("how old is the chapel", "The chapel is being repaired.", False),
        ("how old is the pilot", "The pilot, 41, survived.", True),
        ("how many goals did he score", "He scored twice.", True),
        ("how many seats has the hall", "The hall seats 1,200.", True),
        ("how many votes did she win by", "She won by 11 votes.", True),
        ("how many kilos of fish were dumped", "About 300 kg of fish were dumped.", True),
        ("who broke the window", "The window was broken on Friday night.", False),
        ("who broke the window", "Vandals broke the window on Friday night.", True),
        ("who was arrested", "A man of 30 was arrested.", True),
        ("who was arrested", "Three people were arrested.", True),
        ("who is in charge of the inquiry", "Judge Ann Lee is in charge of the inquiry.", True),
        ("whose car was it", "The car belonged to Tom Reed.", True),
        ("who owns the mill", "The mill is owned by a Danish fund.", True),
        ("who was hurt", "Tom Reed was hurt.", True),
        ("who was blamed", "The driver was blamed.", True),
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


TEXTS = (
    "The baker Ben Cole spoke.",
    "Then Ann Vale and Ben Vale left.",
    "Kanye West was there, and so was Torr.",
    "Nobody saw Kanye again.",
)


@pytest.mark.parametrize(
    ("question", "sentence", "another"),
    [
        ("where will Ben Cole move?", "Ann Vale will move to Leeds in May.", True),
        ("how much did Ann Vale raise?", "Ben Cole, a baker, raised £900,000.", True),
        ("did ann vale call the cuts painful", "Ben Cole has called the cuts painful.", True),
        ("when did Ben Vale resign?", "Ann Vale resigned on Monday.", True),
        ("when did Vale resign?", "Ann Vale resigned on Monday.", False),
        ("where will Ben Cole move?", "He will move to Leeds in May.", False),
        ("where will Ben move", "Ben Cole will move to Leeds.", False),
        ("where will Cole move", "Mr Cole will move to Leeds.", False),
        ("where will Ben Cole move?", "Cole will move to Leeds.", False),
        ("did kanye reply", "West replied at once.", False),
        ("when was the Torr fire", "Ann Vale said the fire began at noon.", False),
        ("was Ben Cole fined?", "Ann Vale was fined £200.", True),
        ("who did Ben Cole meet", "Ann Vale met Ben Cole in Leeds.", False),
        ("where did Ben Cole find the ring", "Ann Vale said that he had found the ring in Leeds.", False),
        ("how old is ben cole", "The singer Ann Vale, 34, left.", True),
        ("how old is Mr Cole", "Ann Vale, 34, left.", True),
        ("what did the mayor sell", "Ann Vale sold the mill.", False),
        ("why did Ben Cole leave", "Ann Vale's brother left because he was ill.", True),
        ("is Ben Cole married", "In Leeds, he lives with his wife.", False),
    ],
)
def test_a_sure_answer_tells_of_nobody_but_whom_the_question_asks_about(
    question: str, sentence: str, another: bool
) -> None:
    statement = read_statement(sentence, 0, len(sentence), published=None)
    assert tells_of_another(question, statement, TEXTS) is another
