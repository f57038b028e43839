from __future__ import annotations

from typing import Any

import pytest

from index.answer.intent import Field
from index.answer.named_outlets import outlets_meant
from index.answer.query import Query, parse_query
from index.answer.results import Question
from index.corpus.articles import Outlet
from index.corpus.tokens import stem

OUTLETS = (
    Outlet("The Harbour", ("harbour.example",)),
    Outlet("Blaze", ("blaze magazine", "blazeworld")),
    Outlet("North Wind News", ("NWN",)),
    Outlet("Angler's Day", ("Angler’s",)),
)
IN_STORY = frozenset({"mayor", "quist", "bridge"})


class Story:
    """What parsing needs of a generation."""

    outlets: tuple[Outlet, ...] = OUTLETS

    def document_frequency(self, root: str) -> int:
        return int(root in {stem(word) for word in IN_STORY})


def read(question: str, **asked: Any) -> Query:  # noqa: ANN401
    return parse_query(Question(question, **asked), Story())


@pytest.mark.parametrize(
    ("question", "outlet"),
    [
        ("what did blaze say about the bridge?", "Blaze"),
        ("according to north wind news, who opened it?", "North Wind News"),
        ("how does The Harbour explain the vote", "The Harbour"),
        ("what does nwn report about quist", "North Wind News"),
        ("in the blaze article, who is quist", "Blaze"),
        ("what did she say in Blaze?", "Blaze"),
        ("blazeworld's version of the vote", "Blaze"),
        ("anything from harbour.example on this", "The Harbour"),
        ("what did Angler’s Day say about the bridge?", "Angler's Day"),
        ("what did angler's say about the bridge?", "Angler's Day"),
        ("is that from Angler's?", "Angler's Day"),
    ],
)
def test_a_question_for_an_outlet_names_it(question: str, outlet: str) -> None:
    assert read(question).outlets == (outlet,)


@pytest.mark.parametrize(
    "question", ["did the fire blaze all night?", "which harbour is the bridge in", "was there a blaze"]
)
def test_an_outlets_name_used_as_an_ordinary_word_names_no_outlet(question: str) -> None:
    assert read(question).outlets == ()


LOCAL = (Outlet("Thornbury Gazette"), Outlet("County Echo"), Outlet("Coastal Post"), Outlet("The Fell Observer"))


def story_of(outlets: tuple[Outlet, ...]) -> Story:
    story = Story()
    story.outlets = outlets
    return story


def read_local(question: str, *outlets: Outlet) -> Query:
    return parse_query(Question(question), story_of((*LOCAL, *outlets)))


def read_people(question: str, *before: str) -> Query:
    """Parses a question that follows others, the last one first, about a story with some people."""
    story = Story()
    story.document_frequency = lambda root: int(root in map(stem, ("mayor", "quist", "bridge", "holm", "ida", "marta")))  # type: ignore[method-assign]
    follows = None
    for earlier in reversed(before):
        follows = Question(earlier, follows=follows)
    return parse_query(Question(question, follows=follows), story)


@pytest.mark.parametrize(
    ("question", "outlets"),
    [
        ("what did the Gazette say about the bridge?", ["Thornbury Gazette"]),
        ("according to the gazette, who opened it?", ["Thornbury Gazette"]),
        ("How many came according to the Echo?", ["County Echo"]),
        ("what does the Echo report about Quist", ["County Echo"]),
        ("in the Post’s article, who is quist", ["Coastal Post"]),
        ("who wrote the Echo piece?", ["County Echo"]),
        ("and in the Echo?", ["County Echo"]),
        ("what about the observer?", ["The Fell Observer"]),
        ("did the Observer and the Gazette mention it", ["The Fell Observer", "Thornbury Gazette"]),
        ("who wrote the Echo articles?", ["County Echo"]),
        ("what did the echo get wrong?", []),
        ("what did the Echo get wrong?", ["County Echo"]),
        ("has the gazette corrected anything?", ["Thornbury Gazette"]),
        ("do the Echo and the Gazette agree on the price?", ["County Echo", "Thornbury Gazette"]),
        ("compare the Echo with Coastal Post on the price", ["County Echo", "Coastal Post"]),
        ("how does the Gazette's account differ from the Echo's?", ["Thornbury Gazette", "County Echo"]),
        ("did the Echo and the ferry collide?", []),
        ("when did the Post Office close?", []),
        ("was there an echo on the bridge", []),
        ("did the echo stop?", []),
        ("was the post of mayor filled?", []),
    ],
)
def test_an_outlet_is_known_by_the_last_words_of_its_name(question: str, outlets: list[str]) -> None:
    assert list(read_local(question).outlets) == outlets


@pytest.mark.parametrize(
    ("before", "question", "asked"),
    [
        ("did Marta Quist resign?", "and Holm?", "did Holm resign?"),
        ("did quist resign?", "what about holm", "did holm resign?"),
        ("Has Quist’s bridge opened?", "And what about Ida Holm then?", "Has Ida Holm’s bridge opened?"),
        ("what did the Gazette say about Quist?", "and about Holm?", "and about Holm?"),
        ("did the mayor resign?", "and Holm?", "and Holm?"),
        ("did Quist meet Holm?", "and Marta?", "and Marta?"),
        ("did Quist resign?", "and the bridge?", "and the bridge?"),
        ("did Quist resign?", "and Zebedee?", "and Zebedee?"),
        ("did Quist resign?", "Holm?", "Holm?"),
        ("did Quist resign?", "and when?", "and when?"),
        ("what did the mayor say?", "and the union?", "what did the union say?"),
        ("what did Quist say about the bridge?", "and Ofsted?", "what did Ofsted say about the bridge?"),
        ("what did Quist say?", "and his sister?", "what did his sister say?"),
        ("what did Quist say?", "and the bridge?", "and the bridge?"),
        ("what did Quist say?", "and about Holm?", "and about Holm?"),
        ("how much was he fined?", "and Holm?", "how much was Holm fined?"),
        ("did she meet him?", "and Holm?", "and Holm?"),
        ("what did Quist say?", "and Then?", "and Then?"),
    ],
)
def test_a_follow_up_that_only_names_somebody_asks_the_same_of_them(before: str, question: str, asked: str) -> None:
    assert read_people(question, before).content == asked


@pytest.mark.parametrize(
    ("question", "needs_previous"),
    [
        ("did Holm open the bridge?", False),
        ("why did ida holm leave?", False),
        ("did she open the bridge?", True),
        ("what did Holm say about it?", True),
        ("what did Holm say?", False),
        ("wer hat Holm und die bridge geöffnet?", False),
        ("was hat er über die bridge von Holm gesagt?", True),
        ("warum hat Ida Holm das gesagt?", True),
        ("und was hat Holm gesagt?", True),
        ("pourquoi Ida Holm a-t-elle démissionné ?", False),
        ("pourquoi a-t-elle parlé de Holm ?", True),
        ("¿por qué dimitió Ida Holm?", False),
        ("¿dónde la vieron con su Holm?", True),
        ("perché Ida Holm ha detto questo?", True),
        ("Holm?", True),
        ("Ida Holm please", True),
        ("who opened the bridge?", True),
        ("and why did Holm leave?", True),
    ],
)
def test_a_follow_up_that_names_somebody_and_refers_to_nothing_needs_no_previous_question(
    question: str, needs_previous: bool
) -> None:
    assert (read_people(question, "did Quist resign?").previous is not None) == needs_previous


@pytest.mark.parametrize(
    ("question", "of"),
    [
        ("and the mayor?", "mayor"),
        ("what about Ann Quist then?", "Ann Quist"),
        ("and drivers?", "drivers"),
        ("und der Bürgermeister?", "Bürgermeister"),
        ("et la mairie ?", "mairie"),
        ("and who paid?", ""),
        ("and afterwards?", ""),
        ("and where was he buried?", ""),
        ("und wann war das?", ""),
        ("who paid?", ""),
    ],
)
def test_whom_or_what_a_follow_up_is_about_is_a_noun_or_name(question: str, of: str) -> None:
    assert read_people(question, "did Quist resign?").of == of


@pytest.mark.parametrize(
    ("before", "question", "asked"),
    [
        ("who is Ida Holm?", "how old is she?", "how old is Ida Holm?"),
        ("Who is Quist?", "where does he live", "where does Quist live"),
        ("what did Holm say?", "and what did her father say?", "and what did her father say?"),  # “and” refers back
        ("what did Holm say?", "what is her job?", "what is Holm’s job?"),
        ("who is ida holm", "who paid her?", "who paid ida holm?"),
        ("who is Ida Holm?", "how old is he?", "how old is he?"),
        ("did Quist meet Holm?", "how old is he?", "how old is he?"),
        ("who is the mayor in Harrow?", "how old is he?", "how old is he?"),
        ("when did the Harrow open?", "how old is she?", "how old is she?"),
        ("what did Harrow send the council?", "why did she do that?", "why did she do that?"),
        ("who is Ida Holm?", "did she thank him?", "did she thank him?"),
        ("who is Ida Holm?", "how old is Quist and his bridge?", "how old is Quist and his bridge?"),
        ("who is Ida Holm?", "how old is it?", "how old is it?"),
    ],
)
def test_a_pronoun_means_the_only_person_whom_the_question_before_names(before: str, question: str, asked: str) -> None:
    assert read_people(question, before).content == asked


def test_a_pronoun_means_the_person_of_an_earlier_question_through_other_pronouns() -> None:
    assert (
        read_people("where does she live?", "how old is she?", "who is Ida Holm?").content
        == "where does Ida Holm live?"
    )


@pytest.mark.parametrize(
    "question", ["the other outlet?", "and what do the others say?", "What about the other papers?"]
)
def test_the_others_are_the_outlets_asked_the_question_before(question: str) -> None:
    read = read_people(question, "why did Quist resign?")
    assert (read.comparison, read.content) == ("on_topic", "why did Quist resign?")
    assert read_people(question, "and why?", "who said that?", "did Quist resign?").content == "did Quist resign?"


def test_who_is_asked_about_instead_is_who_is_to_have_said_it() -> None:
    words = read_people("and Holm?", "what did Quist say?").words
    assert words is not None
    assert words.person == ("Holm",)


def test_a_chain_of_names_asks_the_first_question_of_the_last() -> None:
    assert read_people("and Ida Holm?", "and Marta?", "did Quist resign?").content == "did Ida Holm resign?"


def test_a_short_name_of_two_outlets_names_neither() -> None:
    assert read_local("what did the Gazette say?", Outlet("Hill Gazette")).outlets == ()
    assert read_local("what did the Gazette say?", Outlet("Gazette")).outlets == ("Gazette",)


SHARED = (Outlet("Harbour Echo"), Outlet("The Valley Echo", ("Valley",)), Outlet("Coastal Post"))


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Harbour Echo", ["Harbour Echo"]),
        ("the harbour echo", ["Harbour Echo"]),
        ("valley", ["The Valley Echo"]),
        ("Post", ["Coastal Post"]),
        ("the post", ["Coastal Post"]),
        ("Echo", ["Harbour Echo", "The Valley Echo"]),
        ("  the  echo ", ["Harbour Echo", "The Valley Echo"]),
        ("Hill Echo", []),
        ("Harbour", []),
        ("cho", []),
    ],
)
def test_a_filter_takes_the_short_names_that_a_question_takes(name: str, meant: list[str]) -> None:
    assert list(outlets_meant(name, SHARED)) == meant


@pytest.mark.parametrize(
    "question",
    [
        "what did the Echo say about the bridge?",
        "according to the Echo, who opened it?",
        "what's in the Echo's article?",
        "do the Echo and the Post agree on the price?",
        "how do the Post and the Echo differ?",
    ],
)
def test_a_question_with_a_short_name_of_two_outlets_says_which_may_be_meant(question: str) -> None:
    query = parse_query(Question(question), story_of(SHARED))
    assert (query.unknown_outlet, query.candidates) == ("Echo", ("Harbour Echo", "The Valley Echo"))


@pytest.mark.parametrize(
    "question",
    [
        "was there an echo in the hall?",
        "what did the Harbour Echo say about the bridge?",
        "did the Harbour Echo say what the Echo said before?",
        "who heard the Echo Valley choir?",
        "how much did it cost?",
    ],
)
def test_no_outlet_is_in_doubt_where_none_or_one_is_named(question: str) -> None:
    assert parse_query(Question(question), story_of(SHARED)).candidates == ()


def test_a_filter_by_a_short_name_is_the_outlet() -> None:
    query = parse_query(Question("who opened it?", outlet="the Post"), story_of(SHARED))
    assert (query.question.outlet, query.unknown_outlet) == ("Coastal Post", None)
    shared = parse_query(Question("who opened it?", outlet="Echo"), story_of(SHARED))
    assert (shared.unknown_outlet, shared.candidates) == ("Echo", ("Harbour Echo", "The Valley Echo"))
    unknown = parse_query(Question("who opened it?", outlet="Moon"), story_of(SHARED))
    assert (unknown.unknown_outlet, unknown.candidates) == ("Moon", ())


def test_outlets_by_their_short_names_are_compared() -> None:
    query = read_local("Do the Post and the Gazette agree on the price?")
    assert (query.comparison, query.outlets) == ("on_topic", ("Coastal Post", "Thornbury Gazette"))
    assert "price" in query.content


def test_a_correction_asked_of_an_outlet_by_its_short_name_is_a_note() -> None:
    assert read_local("What did the Gazette correct?").notes


def test_a_list_of_the_articles_is_not_a_comparison() -> None:
    query = read("list all articles", follows=Question("who opened the bridge?"))
    assert (query.field, query.comparison) == ("list", None)


def test_two_outlets_are_named_in_order() -> None:
    assert read("how does blaze's version differ from the harbour's report").outlets == ("Blaze", "The Harbour")


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("what did the BBC report about the bridge", "BBC"),
        ("according to xyz, who won?", "xyz"),
        ("what did the eastern times say about it", "eastern times"),
        ("did CNN cover it", "CNN"),
    ],
)
def test_an_outlet_that_the_story_lacks_is_unknown(question: str, name: str) -> None:
    assert read(question).unknown_outlet == name


@pytest.mark.parametrize(
    "question",
    ["what did quist report about the bridge", "did anyone cover it", "what did the mayor say", "what did Obama say"],
)
def test_people_are_not_mistaken_for_outlets(question: str) -> None:
    assert read(question).unknown_outlet is None


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("who wrote the blaze article?", "author"),
        ("when was the harbour piece published", "published"),
        ("link to the blaze story", "url"),
        ("where can i read the north wind news report", "url"),
        ("which outlets do you have?", "list"),
        ("how many articles are there", "list"),
    ],
)
def test_a_question_about_an_article_itself_is_recognised(question: str, field: Field) -> None:
    assert read(question).field == field


@pytest.mark.parametrize(
    "question",
    [
        "who wrote the letter?",
        "when did the mayor publish the plan",
        "which outlets printed the quote about the bridge",
    ],
)
def test_a_question_about_the_story_asks_no_field(question: str) -> None:
    assert read(question).field is None


@pytest.mark.parametrize("mark", ["'", "’"])
def test_an_outlets_name_is_removed_whatever_its_apostrophe(mark: str) -> None:
    assert read(f"What did Angler{mark}s Day’s article say?").content == "What did the article say?"


def test_removing_the_outlets_name_leaves_a_whole_sentence() -> None:
    assert read("what did Blaze say about the bridge?").content == "what did the article say about the bridge?"
    assert read("what does the blaze article say?").content == "what does the article say?"
    assert read("what did Blaze report on the vote?").content == "what did the article report on the vote?"
    assert read("what did the Blaze report say?").content == "what did the article say?"


@pytest.mark.parametrize(
    "question",
    [
        "who opened the bridge according to Blaze?",
        "according to north wind news, who opened the bridge?",
        "who, according to the North Wind News, opened the bridge?",
    ],
)
def test_according_to_an_outlet_asks_the_same_as_a_filter(question: str) -> None:
    assert read(question).content.replace(",", "") == "who opened the bridge?"


def test_according_to_an_outlet_alone_is_kept() -> None:
    assert read("according to Blaze?").content == "according to the article?"


def test_a_question_without_a_word_is_empty() -> None:
    assert read(" ?! ").is_empty
    assert not read("who?").is_empty


def test_a_comparison_on_a_topic_keeps_the_topic_and_the_outlets() -> None:
    query = read("how do Blaze and The Harbour differ on the cost of the bridge?")
    assert query.comparison == "on_topic"
    assert set(query.outlets) == {"Blaze", "The Harbour"}
    assert "cost of the bridge" in query.content
    assert "blaze" not in query.content.casefold()


def test_a_comparison_without_topic_asks_for_any_difference() -> None:
    query = read("how do Blaze and The Harbour differ?")
    assert query.comparison == "any_difference"
    assert query.unknown_outlet is None


def test_do_they_agree_compares_on_the_previous_topic() -> None:
    query = read("do they agree?", follows=Question("what did the bridge cost?"))
    assert query.comparison == "on_topic"
    assert query.content == "what did the bridge cost?"
    assert query.previous is not None
    assert query.previous.question.text == "what did the bridge cost?"


@pytest.mark.parametrize(
    "question",
    [
        "according to Blaze?",
        "and in Blaze?",
        "what about the Blaze article?",
        "and Blaze?",
        "what does Blaze say about that?",
        "and what did Blaze report on it?",
        "What did Blaze say?",
        "how about Blaze, then?",
    ],
)
def test_a_follow_up_that_only_names_an_outlet_asks_it_the_previous_question(question: str) -> None:
    query = read(question, follows=Question("who opened the bridge according to North Wind News?"))
    assert (query.content, query.outlets) == ("who opened the bridge?", ("Blaze",))
    assert query.previous is None
    third = read("and the North Wind News?", follows=Question(question, follows=Question("who opened the bridge?")))
    assert (third.content, third.outlets) == ("who opened the bridge?", ("North Wind News",))


@pytest.mark.parametrize("question", ["what does Blaze say about the mayor?", "and who opened it according to Blaze?"])
def test_a_follow_up_that_asks_an_outlet_something_is_its_own_question(question: str) -> None:
    query = read(question, follows=Question("who opened the bridge?"))
    assert query.content != "who opened the bridge?"
    assert query.previous is not None


def test_a_follow_up_asks_another_outlet_for_the_same_field() -> None:
    query = read("and Blaze?", follows=Question("who wrote the North Wind News article?"))
    assert (query.field, query.outlets) == ("author", ("Blaze",))


def test_only_one_previous_question_is_read() -> None:
    chain = Question("and him?", follows=Question("and her?", follows=Question("who closed the bridge?")))
    query = parse_query(chain, Story())
    assert query.previous is not None
    assert query.previous.previous is None
    assert query.question.follows == Question("and her?")


def test_a_question_of_any_length_is_truncated() -> None:
    assert len(read("bridge " * 5000).content) <= 1000
