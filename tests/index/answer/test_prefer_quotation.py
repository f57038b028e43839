from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index import Answer, Question, Story, open_story
from index.answer.compose import RankedSentence
from index.answer.prefer_quotation import quotation_asked_for, statement_asked_for, without_words_of_others
from index.answer.query import asked_words
from index.answer.retrieve import sentence_text
from index.build import rebuild
from index.corpus.tokens import stem
from index.store.protocol import GenerationReader
from tests.index.conftest import StoryFactory

ARTICLE = """Ferry runs aground

Captain Ruth Adeyemi said she had spoken to the coastguard within a minute of the impact.

“The steering went dead under my hands,” Adeyemi said on Monday. The ship lies off Tarn Point.

Adeyemi said the engine had been repaired in the spring.

The harbour master, Colin Brandvold, said he had talked to Captain Adeyemi twice since the grounding.

“Nobody on that bridge did anything wrong,” said Brandvold. His sister Ida Brandvold lives in Elmouth.

“Never,” Adeyemi told him.

“I have not slept since the ship came in,” said Ida Brandvold. “Ida sleeps by day,” Colin Brandvold said.
"""

Prefer = Callable[..., str | None]


@pytest.fixture
def ferry(story: StoryFactory, word_encoder: Path) -> Iterator[Story]:
    settings = story({"001_echo.txt": ARTICLE}, reader=False)
    rebuild(settings, encoder=word_encoder)
    with closing(open_story(settings)) as opened:
        yield opened


def ranked(generation: GenerationReader, **likely: float) -> list[RankedSentence]:
    """Ranks the sentences that begin so, with these probabilities."""
    texts = [sentence_text(generation, number) for number in range(generation.sentence_count)]
    found = [
        RankedSentence(number, 0, 0, probability)
        for begins, probability in likely.items()
        for number, text in enumerate(texts)
        if text.startswith(BEGINS[begins])
    ]
    assert len(found) == len(likely)
    return found


@pytest.fixture
def prefer(ferry: Story) -> Prefer:
    """Ranks the sentences that begin so, and returns which quotation should come first."""

    def ask(question: str, **likely: float) -> str | None:
        asked = asked_words(question)
        assert asked is not None
        with ferry.generation() as generation:
            found = quotation_asked_for(generation, ranked(generation, **likely), asked, stem)
            return None if found is None else sentence_text(generation, found.sentence)

    return ask


BEGINS = {
    "talk": "Captain Ruth Adeyemi said she had spoken",
    "steering": "“The steering",
    "engine": "Adeyemi said the engine",
    "twice": "The harbour master",
    "nobody": "“Nobody",
    "never": "“Never",
    "slept": "“I have not slept",
    "sleeps": "“Ida sleeps",
}


@pytest.mark.parametrize(
    ("question", "person", "about"),
    [
        ("what did Ruth Adeyemi say?", "Ruth Adeyemi", ""),
        ("What did Captain Adeyemi say about the engine?", "Captain Adeyemi", "about the engine"),
        ("what has adeyemi told the coastguard", "adeyemi", "the coastguard"),
        ("How did Colin Brandvold respond to that?", "Colin Brandvold", "to that"),
    ],
)
def test_a_question_for_words_says_whose_and_on_what(question: str, person: str, about: str) -> None:
    asked = asked_words(question)
    assert asked is not None
    assert (" ".join(asked.person), " ".join(asked.about)) == (person, about)


@pytest.mark.parametrize(
    "question",
    [
        "who did Adeyemi speak to?",
        "what did Adeyemi repair?",
        "when did Adeyemi say that?",
        "what did Adeyemi and Brandvold say?",
        "what did Adeyemi's sister say?",
        "what did the man who met Adeyemi say?",
    ],
)
def test_other_questions_ask_for_nobodys_words(question: str) -> None:
    assert asked_words(question) is None


def test_a_quotation_goes_before_the_report_that_somebody_talked(prefer: Prefer) -> None:
    preferred = prefer("what did Adeyemi say about the impact?", talk=0.6, steering=0.4)
    assert preferred == "“The steering went dead under my hands,” Adeyemi said on Monday."


def test_a_much_less_likely_quotation_stays_where_it_is(prefer: Prefer) -> None:
    assert prefer("what did Adeyemi say about the impact?", talk=0.6, steering=0.1) is None


def test_a_quotation_beside_the_topic_does_not_replace_indirect_speech_on_it(prefer: Prefer) -> None:
    assert prefer("what did Adeyemi say about the engine?", engine=0.5, steering=0.4) is None
    assert prefer("what did Adeyemi say about the hands?", engine=0.5, steering=0.4) is not None


def test_any_quotation_of_the_person_answers_a_question_for_any(prefer: Prefer) -> None:
    assert prefer("what did Captain Adeyemi say?", engine=0.6, steering=0.1) is not None
    assert prefer("how did Captain Adeyemi respond?", engine=0.6, steering=0.1) is None


def test_nobody_elses_quotation_is_preferred(prefer: Prefer) -> None:
    assert prefer("what did Adeyemi say?", talk=0.5, nobody=0.5) is None
    assert prefer("what did Ida Brandvold say?", twice=0.5, nobody=0.5) is None
    assert prefer("what did Colin Brandvold say?", twice=0.5, nobody=0.5) is not None


def test_a_quotation_goes_before_a_single_word(prefer: Prefer) -> None:
    steering = "“The steering went dead under my hands,” Adeyemi said on Monday."
    assert prefer("what did Adeyemi say?", never=0.9, steering=0.01) == steering
    assert prefer("what did Adeyemi say about the engine?", never=0.6, steering=0.2) == steering
    assert prefer("what did Adeyemi say?", never=0.9) == "“Never,” Adeyemi told him."


def test_what_others_are_quoted_as_saying_is_not_a_further_excerpt(ferry: Story) -> None:
    asked = asked_words("what did Ida Brandvold say?")
    assert asked is not None
    with ferry.generation() as generation:
        first = ranked(generation, slept=0.6, nobody=0.5, sleeps=0.4, engine=0.3)
        kept = without_words_of_others(generation, first, asked, stem)
        assert [BEGINS[name] for name in ("slept", "sleeps", "engine")] == [
            next(begins for begins in BEGINS.values() if sentence_text(generation, one.sentence).startswith(begins))
            for one in kept
        ]


def test_a_question_for_any_words_is_answered_with_the_quotation(ferry: Story) -> None:
    found = ferry.ask(Question("what did Colin Brandvold say?"))
    assert isinstance(found, Answer)
    assert found.excerpts[0].said_by == "Colin Brandvold"
    assert not found.sure


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("what did the echo say about the coastguard?", "Captain Ruth Adeyemi said she had spoken"),
        ("what does The Echo write on the engine", "Adeyemi said the engine"),
        ("what do the papers report about Ida?", "His sister"),
        ("what did the echo say about the coastgaurd", "Captain Ruth Adeyemi said she had spoken"),
    ],
)
def test_what_an_outlet_says_about_a_topic_is_a_possible_answer(ferry: Story, question: str, begins: str) -> None:
    found = ferry.ask(Question(question))
    assert isinstance(found, Answer)
    assert found.excerpts[0].answer.text.startswith(begins)
    assert not found.sure


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("what did the article say about the coastguard?", "Captain Ruth Adeyemi said she had spoken"),
        ("what does the article write on the engine", "Adeyemi said the engine"),
        ("what do the papers report about Ida?", "His sister"),
        ("what did the article say about Ida Brandvold and Elmouth?", "His sister"),
    ],
)
def test_what_an_outlet_says_about_a_topic_is_its_likeliest_sentence_with_each_word(
    ferry: Story, question: str, begins: str
) -> None:
    asked = asked_words(question)
    assert asked is not None
    with ferry.generation() as generation:
        ranked = [RankedSentence(number, 0, 0, 0.1) for number in range(generation.sentence_count)]
        found = statement_asked_for(generation, ranked, asked, {})
        assert found is not None
        assert sentence_text(generation, found.sentence).startswith(begins)


@pytest.mark.parametrize("topic", ["the cargo", "the engine of the coastguard", "Ida and the engine", "that"])
def test_an_outlet_says_nothing_about_a_topic_without_each_of_its_words(ferry: Story, topic: str) -> None:
    asked = asked_words(f"what did the article say about {topic}?")
    assert asked is not None
    with ferry.generation() as generation:
        ranked = [RankedSentence(number, 0, 0, 0.5) for number in range(generation.sentence_count)]
        assert statement_asked_for(generation, ranked, asked, {}) is None
