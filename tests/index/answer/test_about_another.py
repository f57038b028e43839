from __future__ import annotations

import pytest

from index.answer.about_another import (
    SINGLED_OUT,
    WHO_IS,
    belongs_to_another,
    introduces,
    is_elsewhere,
    lacks_number,
    reports_words_of,
    reports_words_of_another,
    singles_out_another,
    tells_of_another,
)
from index.corpus.tokens import stem
from tests.index.answer.test_sure_answer import stated


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
    assert reports_words_of(stated(sentence), {person}) is theirs


@pytest.mark.parametrize(
    ("person", "sentence", "about", "theirs"),
    [
        ("cole", "He said the bridge was closed.", "Ben Cole", True),
        ("vale", "He said the bridge was closed.", "Ben Cole", False),
        ("vale", "He told Ann Vale that the bridge was closed.", "Ben Cole", False),
        ("vale", "He was told that the bridge was closed.", "Ben Cole", None),
        ("vale", "He closed the bridge.", "Ben Cole", None),
    ],
)
def test_words_reported_of_he_are_those_of_whom_he_means(
    person: str, sentence: str, about: str, theirs: bool | None
) -> None:
    assert reports_words_of(stated(sentence), {person}, about) is theirs


TEXTS = (
    "The baker Ben Cole spoke.",
    "Then Ann Vale and Ben Vale left.",
    "Dariel Moss was there, and so was Torr.",
    "Nobody saw Kanye again.",
    "They call her Alex or Lie.",
)


@pytest.mark.parametrize(
    ("person", "sentence", "another"),
    [
        ("ben cole", "“It was late,” said Ann Vale.", True),
        ("cole", "Ann Vale said that it was late.", True),
        ("dariel", "“It was late,” Moss said.", False),  # the story has “Dariel Moss”
        ("cole", "Ann Vale said that Cole was late.", False),
        ("cole", "“It was late,” she said.", False),
        ("the ministers", "“It was late,” said Ann Vale.", False),
        ("minister", "“It was late,” said Ann Vale.", False),
        ("he", "“It was late,” said Ann Vale.", False),
    ],
)
def test_words_of_somebody_else_are_told_by_a_name(person: str, sentence: str, another: bool) -> None:
    assert reports_words_of_another([stem(word) for word in person.split()], stated(sentence), TEXTS) is another


@pytest.mark.parametrize(
    ("question", "sentence", "another"),
    [
        ("where will Ben Cole move?", "Ann Vale will move to Leeds in May.", True),
        ("how much did Ann Vale raise?", "Ben Cole, a baker, raised £900,000.", True),
        ("did ann vale call the cuts painful", "Ben Cole has called the cuts painful.", True),
        ("how old is Ann Vale?", "But she had much to say about Torr, 33, who left.", True),
        ("how old is Ann Vale?", "The 33-year-old from Torr, who sings, left.", False),
        ("how old is Ann Vale?", "She turned 33 when Torr left.", False),
        ("when did Ben Vale resign?", "Ann Vale resigned on Monday.", True),
        ("when did Vale resign?", "Ann Vale resigned on Monday.", False),
        ("where will Ben Cole move?", "He will move to Leeds in May.", False),
        ("where will Ben move", "Ben Cole will move to Leeds.", False),
        ("where will Cole move", "Mr Cole will move to Leeds.", False),
        ("where will Ben Cole move?", "Cole will move to Leeds.", False),
        ("did dariel reply", "Moss replied at once.", False),
        ("where did dariel meet Torr", "Moss met with Torr in Leeds.", False),
        ("when was the Torr fire", "Ann Vale said the fire began at noon.", False),
        ("was Ben Cole fined?", "Ann Vale was fined £200.", True),
        ("who did Ben Cole meet", "Ann Vale met Ben Cole in Leeds.", False),
        ("where did Ben Cole find the ring", "Ann Vale said that he had found the ring in Leeds.", False),
        ("how old is ben cole", "The singer Ann Vale, 34, left.", True),
        ("how old is Mr Cole", "Ann Vale, 34, left.", True),
        ("what did the mayor sell", "Ann Vale sold the mill.", False),
        ("why did Ben Cole leave", "Ann Vale's brother left because he was ill.", True),
        ("is Ben Cole married", "In Leeds, he lives with his wife.", False),
        ("how old is Ben Cole's sister", "Her brother and Ann Cole, 40, live in Leeds.", False),
        ("how old is ben coles sister", "Her brother and Ann Cole, 40, live in Leeds.", False),
        ("how old is Ben Cole", "Runner-up Ben Cole, 13, went home.", False),
        ("how old is Ben Cole", "Everybody knew that Mrs Cole, 49, would win.", True),
        ("how old is Ben Cole", "Everybody knew that Mr Cole, 49, would win.", False),
        (
            "how long has mr cole run the shop",
            "They were met by the owner, Ann Vale, who has run it for ten years.",
            True,
        ),
        ("what did ben cole see", "Everybody there saw the same, he said.", False),
        ("what did ben cole do", "The Vale captain kicked the ball away.", False),
        ("why are Torr farmers leaving", "The mayor, Ann Vale, leaves because it is cold.", False),
        ("did Torr police find the ring", "Ann Vale found it in Leeds.", False),
        ("why is Torr leaving", "The mayor, Ann Vale, leaves because it is cold.", True),
        ("is ben cole helping", "He has given money to Ann Vale for help.", False),
    ],
)
def test_an_answer_tells_of_nobody_but_whom_the_question_asks_about(
    question: str, sentence: str, another: bool
) -> None:
    assert tells_of_another(question, stated(sentence), TEXTS) is another


@pytest.mark.parametrize(
    ("question", "sentence", "about", "another"),
    [
        ("when did Ann Vale resign?", "She resigned on Monday.", "Ann Vale", False),
        ("when did Vale resign?", "She resigned on Monday.", "Ann Vale", False),
        ("when did dariel resign?", "He resigned on Monday.", "Moss", False),
        ("when did Ann Vale resign?", "He resigned on Monday.", "Ben Cole", True),
        ("when did Ben Vale resign?", "She resigned on Monday.", "Ann Vale", True),
        ("why did Vale miss it?", "He missed the final with a broken finger.", "Ben Cole", True),
        ("where will Ann Vale go?", "He asked her to move to Leeds.", "Ben Cole", False),
        ("how much did Ann Vale get?", "He ordered them to pay £900.", "Ben Cole", False),
        ("where did Ann Vale go?", "She met Ben Vale in Leeds.", "Ann Vale", False),
        ("when was the ferry sold?", "He resigned on Monday.", "Ben Cole", False),
        ("when did Torr open it?", "The mayor opened it on Monday.", "Ben Cole", False),
        ("when did Alex resign?", "She resigned on Monday.", "Alexandra Roe", False),
        ("when did Lie resign?", "She resigned on Monday.", "Natalie Roe", False),
        ("how old is Ann Vale?", "But she had much to say about Torr, 33, who left.", "Ann Vale", True),
    ],
)
def test_he_is_whom_the_story_means_by_it(question: str, sentence: str, about: str, another: bool) -> None:
    assert tells_of_another(question, stated(sentence), TEXTS, about) is another


SINGLED_OUT_CASES = [
    ("when does the second payment go out?", "The first payment goes out on Friday.", True),
    ("when does the first payment go out?", "The first payment goes out on Friday, the second in June.", False),
    ("when does the first payment go out?", "The first payment goes out on Friday, the second payment in June.", False),
    ("who paid the second time?", "The firm paid first.", False),
    ("what did the men's choir lose?", "The women's choir of Ease lost its piano.", True),
    ("what did the men’s choir lose?", "The men's choir of Ease lost its piano.", False),
    ("was the right gate locked?", "The left gate of the market was locked.", True),
    ("was the right gate locked?", "The gate was left open.", False),
    ("did the east wing burn?", "The western wing burned.", True),
    ("did the northern wing burn?", "The north wing burned.", False),
    ("did the northern wing burn?", "The wing burned when the wind turned south.", False),
    ("who won the senior prize?", "The winner of the junior prize is 12.", True),
    ("what did the old hall cost?", "The new hall will cost £4 million.", True),
    ("how old is the hall?", "The new hall will cost £4 million.", False),
    ("who is the younger of the brothers?", "The older of the two brothers is a baker.", True),
    ("when was the woman released?", "He was released in the evening.", True),
    ("when was the woman released?", "He said that the woman had left in the evening.", False),
    ("when was the woman released?", "She was released in the evening.", False),
    ("when was the young woman released?", "He was released in the evening.", True),
    ("what did he tell his mother?", "He told her to leave the house.", False),
    ("what did Lang tell the woman?", "He told her to leave the house.", False),
    ("what did the woman and her father say?", "He told her to leave the house.", False),
    ("when was the driver released?", "He was released in the evening.", False),
]


@pytest.mark.parametrize(("asked", "sentence", "is_another"), SINGLED_OUT_CASES)
def test_a_sentence_may_be_about_another_thing_of_the_kind(asked: str, sentence: str, is_another: bool) -> None:
    found = SINGLED_OUT.search(asked) is not None and singles_out_another(asked, stated(sentence))
    assert found is is_another


@pytest.mark.parametrize(
    ("question", "sentence", "tells"),
    [
        ("who is LENA BRASK?", "Lena Brask, a fisheries inspector, signed the order.", True),
        ("who's brask", "Brask, 44, who runs the station, left.", True),
        ("who is Lena Brask?", "The order was signed by the fisheries inspector Lena Brask.", True),
        ("and who is Lena Brask?", "The harbour's inspector, Lena Brask, signed the order.", True),
        ("who was Brask", "Brask was head of the fisheries.", True),
        ("who is Lena Brask?", "On Monday Lena Brask signed the order.", False),
        ("who is Lena Brask?", "They told Lena Brask the news.", False),
        ("who is Lena Brask?", "Lena Brask was fined £200.", False),
        ("who is Lena Brask?", "The inspector, Ann Vale, signed the order.", False),
        ("who is the inspector?", "The inspector, Lena Brask, signed the order.", False),
        ("who is Lena Brask suing?", "Lena Brask, an inspector, left.", False),
    ],
)
def test_a_sentence_may_tell_who_somebody_is(question: str, sentence: str, tells: bool) -> None:
    asked = WHO_IS.fullmatch(question)
    assert (asked is not None and introduces(asked["name"], stated(sentence))) is tells


@pytest.mark.parametrize(
    ("question", "sentence", "another"),
    [
        ("what is the name of Cole's son?", "Vale's son, Ivo, is a vet.", True),
        ("what is the name of Cole's son?", "Ann Vale's eldest son, Ivo, is a vet.", True),
        ("what is the name of Cole's son?", "Cole's son, Ivo, is a vet.", False),
        ("what is the name of Cole's son?", "Ben's son, Ivo, is a vet.", False),
        ("what is the name of Cole's son?", "The baker's son, Ivo, is a vet.", False),
        ("what is the name of Cole's son?", "Ivo, who married Vale's daughter, is his son.", False),
        ("what is the name of the baker's son?", "Vale's son, Ivo, is a vet.", False),
        ("when did cole's sister leave?", "Vale's sister left in May.", True),
        ("what did Cole do in Vale's shop?", "He slept in Vale's shop.", False),
    ],
)
def test_what_is_anothers_is_no_answer(question: str, sentence: str, another: bool) -> None:
    assert belongs_to_another(question, stated(sentence), TEXTS) is another


@pytest.mark.parametrize(
    ("question", "before", "sentence", "elsewhere"),
    [
        ("how warm was it in Leeds", "", "It was 30 degrees in York.", True),
        ("how warm was it in Leeds", "The day began badly in Leeds.", "It was 30 degrees in York.", False),
        ("how warm was it in Leeds", "", "It was 30 degrees.", False),
        ("how warm was it in the end", "", "It was 30 degrees in York.", False),
    ],
)
def test_a_sure_answer_is_of_the_place_asked_about(question: str, before: str, sentence: str, elsewhere: bool) -> None:
    texts = ("The train to Leeds and York was late.",)
    assert is_elsewhere(question, stated(sentence), texts, before) is elsewhere


@pytest.mark.parametrize(
    ("question", "before", "sentence", "lacks"),
    [
        ("what were the 40 pictures worth", "", "It was worth £800.", True),
        ("what were the 40 pictures worth", "", "Forty pictures were worth £800.", False),
        ("what were the 40 pictures worth", "He took 40 pictures.", "They were worth £800.", False),
        ("who led in the 90s", "", "Ann Lee led until 1998.", False),
        ("who led in 1990", "", "Ann Lee led until 1998.", True),
        ("what were the 4 pictures worth", "", "The pictures were worth £800.", False),
    ],
)
def test_an_answer_has_the_number_asked_about(question: str, before: str, sentence: str, lacks: bool) -> None:
    assert lacks_number(question, stated(sentence), before) is lacks
