"""What a message wants, measured on utterances in two halves; nothing was ever fixed after a look at the second."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from index.answer.intent import ChatEncoder, is_in_passing, language_of_story, read_intent, refers_back, reply_to
from index.answer.question_words import stem
from index.models.onnx_encoder import OnnxEncoder
from tests.index.conftest import ARTICLES

UTTERANCES = Path(__file__).parent / "intents"
STEMS = {stem(word) for text in ARTICLES.values() for word in re.findall(r"\w+", text)}
MOST_SMALL_TALK_ANSWERED = 0.02
MOST_QUESTIONS_MISTAKEN = 0.01
FEWEST_RIGHT = 0.95


def utterances(half: str) -> list[tuple[str, str]]:
    """(intent, utterance) of a half; "passing" is small talk that is let pass."""
    found = []
    for line in (UTTERANCES / f"{half}.txt").read_text(encoding="utf-8").splitlines():
        intent, _, texts = line.partition(": ")
        found += [(intent, text) for text in texts.split(" | ")]
    return found


def knows(word: str) -> bool:
    return stem(word) in STEMS


def read(text: str) -> str:
    reading = read_intent(text, knows=knows)
    return "passing" if reading.kind == "passing" else reading.intent


@pytest.mark.parametrize("half", ["first_half", "second_half"])
def test_small_talk_is_not_answered_with_excerpts_and_questions_are_not_taken_for_small_talk(half: str) -> None:
    given = utterances(half)
    assert len(given) >= 200
    found = [(wanted, read(text)) for wanted, text in given]
    talk = [got for wanted, got in found if wanted in ("small_talk", "passing")]
    answered = [got for got in talk if got in ("question", "other_language", "about_article")]
    assert len(answered) <= MOST_SMALL_TALK_ANSWERED * len(talk)
    questions = [got for wanted, got in found if wanted == "question"]
    mistaken = [got for got in questions if got in ("small_talk", "passing")]
    assert len(mistaken) <= MOST_QUESTIONS_MISTAKEN * len(questions)
    assert sum(wanted == got for wanted, got in found) >= FEWEST_RIGHT * len(found)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("hi, why was the bridge closed?", "why was the bridge closed?"),
        ("thanks! and who voted for it?", "and who voted for it?"),
        ("why was it closed, please", "why was it closed"),
        ("@bot who paid?", "who paid?"),
        ("who paid @bot?", "who paid?"),
        ("who is the good morning boat for?", "who is the good morning boat for?"),
    ],
)
def test_what_is_said_around_a_question_is_taken_off(text: str, rest: str) -> None:
    reading = read_intent(text)
    assert (reading.intent, reading.text) == ("question", rest)


@pytest.mark.parametrize(("text", "kind"), [("and then?", "continue"), ("more on that", "continue"), ("why?", "")])
def test_what_leans_on_a_question_before_needs_one(text: str, kind: str) -> None:
    alone = read_intent(text)
    assert (alone.intent, alone.kind) == ("question", "no_context")
    assert "whole sentence" in str(reply_to(alone))
    after = read_intent(text, follows=True)
    assert (after.intent, after.kind, after.refers) == ("question", kind, True)


@pytest.mark.parametrize(
    ("text", "refers"),
    [("and the captain?", True), ("what did he say then?", True), ("what does a ticket cost", False), ("who?", True)],
)
def test_whether_a_question_leans_on_another(text: str, refers: bool) -> None:
    assert refers_back(text) is refers


def test_a_message_in_passing_is_let_pass_and_one_to_the_bot_is_not() -> None:
    assert reply_to(read_intent("everyone says @bot is slow")) is None
    assert is_in_passing("we could use @bot for that")
    assert not is_in_passing("tell me, @bot, who closed the bridge")
    assert not is_in_passing("and who was it @bot?")


@pytest.mark.parametrize(
    ("story", "text", "other"),
    [
        ("Der Rat hat die Brücke gesperrt, und das ist nicht mit der Stadt besprochen.", "why was it closed", True),
        ("Der Rat hat die Brücke gesperrt, und das ist nicht mit der Stadt besprochen.", "warum ist die zu", False),
        ("Мост закрыли во вторник вечером после осмотра опор.", "Почему закрыли мост?", False),
        ("Мост закрыли во вторник вечером после осмотра опор.", "why was it closed", True),
        ("The council closed the bridge and that was it for the town.", "c'est la vie, who said that?", False),
        ("The council closed the bridge and that was it for the town.", "what does schadenfreude mean", False),
    ],
)
def test_another_language_is_one_that_the_articles_are_not_in(story: str, text: str, other: bool) -> None:
    language, script = language_of_story(story)
    assert (read_intent(text, language=language, script=script).intent == "other_language") is other


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("warum hat der Rat die Brücke gesperrt?", "de"),
        ("pourquoi est-ce que le pont est fermé?", "fr"),
        ("¿por qué está cerrado el puente de la ciudad?", "es"),
        ("почему закрыли мост?", ""),
        ("why was the bridge closed?", ""),
    ],
)
def test_the_language_of_a_question_is_named_where_it_is_known(text: str, language: str) -> None:
    assert read_intent(text).language == language


def test_a_statement_that_no_rule_knows_is_decided_by_the_encoder(word_encoder: Path) -> None:
    encoder = OnnxEncoder(word_encoder, threads=1)
    near: Callable[[float], ChatEncoder] = lambda cosine: ChatEncoder(encoder, lambda vector: cosine)  # noqa: E731
    assert read_intent("the weather is lovely today", is_chat=near(0.1)).intent == "small_talk"
    assert read_intent("the weather was lovely in June", is_chat=near(0.99)).intent == "question"
    assert read_intent("northern pier cracks", is_chat=near(0.1)).intent == "question"


def test_no_message_takes_long() -> None:
    began = time.perf_counter()
    for piece in ("hi ", "the ", "a", "what is ", "tell me ", "so very really ", "@bot ", "!?", "and but so ", "ok, "):
        read_intent((piece * 1000)[:1000])
    assert time.perf_counter() - began < 2.0
