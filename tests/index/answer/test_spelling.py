"""Typing errors in ordinary words are corrected before a question is read."""

from __future__ import annotations

from index.answer.results import Question
from index.answer.retrieve import read_words
from index.answer.spelling import LONGEST_TO_RESPELL, respelled
from index.corpus.tokens import SEARCH_WORD, stem

TEXT = """The trawler Odette sank near Harrow on Tuesday. Fishermen rescued the passengers, the captain said, and the
owners paid for the repairs of the brand-new engine. Ilse Achterberg praised them and relied on the harbour."""
WORDS = [word.casefold() for word in SEARCH_WORD.findall(TEXT)]
FREQUENCY = {stem(word): 1 for word in WORDS}


def printed(root: str) -> set[str]:
    return {word for word in WORDS if stem(word) == root} or {root}


def respell(question: Question) -> Question:
    return respelled(
        question,
        frequency=lambda root: FREQUENCY.get(root, 0),
        vocabulary=frozenset(FREQUENCY),
        printed=printed,
    )


def read(text: str) -> str:
    return respell(Question(text)).text


def test_a_typing_error_is_corrected_to_a_word_of_the_story_or_of_questions() -> None:
    meant = {
        "wat hapened to teh trawlr": "what happened to the trawler",
        "WAT HAPENED": "what happened",
        "wen did it snk": "when did it snk",  # three letters may be anything
        "Wich of the fishermn helped": "which of the fishermen helped",
        "how menny pasengers were abord?": "how many passengers were abord?",
        "how mcuh did the repiars cost": "how much did the repairs cost",
        "and wy did the captin leave": "and why did the captain leave",
        "hwo old are the onwers": "how old are the owners",
        "who is ilse acterberg": "who is ilse achterberg",
        "sumary pls": "summary pls",
        "give me the souces": "give me the sources",
    }
    assert {text: read(text) for text in meant} == meant


def test_names_ordinary_words_and_other_languages_are_no_typing_errors() -> None:
    kept = """who is moss|who is sam|what did zendaya say|who is captain brandt|is ann there|who is tomas lind|
    what did Captin Brandt say|what did they reply|was the reopening on thursday|has it rained in paris|
    dont they know whats up|wer hat den Kapitän gerettet|wo liegt Harrow|qui a payé les réparations|heyyy|ooof|
    did the brigade leave|is it unpaid|who hired the engineer"""
    asked = [text.strip() for text in kept.split("|")]
    assert [(text, read(text)) for text in asked if read(text) != text] == []
    long = "wat hapened " * (LONGEST_TO_RESPELL // 12 + 1)
    assert read(long) == long


def test_the_questions_before_are_corrected_too() -> None:
    asked = respell(Question("and wy?", follows=Question("wat did the captin say")))
    assert asked == Question("and why?", follows=Question("what did the captain say"))


def test_days_and_words_with_a_prefix_are_not_corrected_to_others_of_the_story() -> None:
    words = read_words(
        "what did Odette reply on Thursday",
        frequency=lambda root: FREQUENCY.get(root, 0),
        vocabulary=frozenset(FREQUENCY),
        printed=printed,
    )
    assert (words.corrected, words.unknown, words.strange) == ({}, (), ("reply", "Thursday"))
