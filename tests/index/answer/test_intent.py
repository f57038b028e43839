"""Intents of messages, measured on utterances.

Those in training/intents were written as tests, part by part, and are now training data. Those in unseen_utterances.txt
were written before the model; none of them was looked at while faults were fixed, and none was added later.
"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from index.answer.intent import (
    REPLIES,
    ReadIntent,
    is_in_passing,
    read_intent,
    refers_back,
    signs_of,
)
from index.answer.intent_model import IntentModel, Signs, Wants
from index.answer.results import Answer, Question
from index.corpus.articles import read_story
from index.corpus.tokens import language_of_story, stem
from index.evaluate.gold import read_cases
from index.models.onnx_encoder import OnnxEncoder
from index.story import Story, open_story, response_to
from tests.index.cli.made import MadeStory
from tests.index.conftest import ARTICLES, MANIFEST
from tests.support.bare_settings import bare_settings
from tests.support.processes import rebuild_apart
from training.intent import FOLDER, PARTS, utterances, words_of

UNSEEN = Path(__file__).parent / "unseen_utterances.txt"
STEMS = {stem(word) for text in ARTICLES.values() for word in re.findall(r"\w+", text)}
TALK = ("small_talk", "passing")
MOST_ANSWERED, MOST_MISTAKEN, FEWEST_RIGHT = 0.02, 0.01, 0.95
FEWEST_RIGHT_UNSEEN = 0.90
STORIES = Path(__file__).resolve().parents[2] / "stories"
MOST_DOUBTFUL = 0.02
EVERY = 4  # of the training utterances


def knows(word: str) -> bool:
    return stem(word) in STEMS


@pytest.fixture(scope="module")
def bridge(shipped_index: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """The story of the bridge, with the shipped encoder and reader."""
    folder = tmp_path_factory.mktemp("bridge")
    (folder / "story").mkdir()
    for name, text in {**ARTICLES, "articles.toml": MANIFEST}.items():
        (folder / "story" / name).write_text(text, encoding="utf-8")
    shutil.copytree(shipped_index / ".models", folder / "index" / ".models")
    rebuild_apart(folder, story=folder / "story", index_dir=folder / "index")
    settings = bare_settings(story=folder / "story", index_dir=folder / "index", threads=1)
    story = open_story(settings)
    yield story
    story.close()


def outcome(story: Story, wanted: str, text: str) -> str:
    """Returns what becomes of a message: its intent, or "answered" if small talk is answered with excerpts.

    A question is not asked, because only its classification counts.
    """
    with story.generation() as generation:
        reading = read_intent(text, knows=knows, weigh=IntentModel(generation.encoder))
    if wanted in TALK and reading.intent in ("question", "other_language", "about_article"):
        return "answered" if isinstance(story.respond(Question(text)).result, Answer) else "declined"
    return "passing" if reading.kind == "passing" else reading.intent


@pytest.mark.parametrize("unseen", [False, True], ids=["seen", "unseen"])
def test_small_talk_gets_no_excerpts_and_questions_are_not_small_talk(bridge: Story, unseen: bool) -> None:
    files = [UNSEEN] if unseen else [FOLDER / f"{part}_part.txt" for part in PARTS]
    said = [one for file in files for one in utterances(file)]
    found = [(wanted, outcome(bridge, wanted, text)) for wanted, text in (said if unseen else said[::EVERY])]
    talk = [got for wanted, got in found if wanted in TALK]
    assert talk.count("answered") <= MOST_ANSWERED * len(talk)
    questions = [got for wanted, got in found if wanted == "question"]
    assert sum(got in TALK for got in questions) <= MOST_MISTAKEN * len(questions)
    fewest = FEWEST_RIGHT_UNSEEN if unseen else FEWEST_RIGHT
    assert sum(wanted == got for wanted, got in found) >= fewest * len(found)


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
def test_phrases_around_a_question_are_removed(text: str, rest: str) -> None:
    reading = read_intent(text)
    assert (reading.intent, reading.text) == ("question", rest)


def test_greetings_thanks_and_farewells_are_known_in_seven_languages() -> None:
    said = {
        "greeting": "hello there|Guten Tag!|Moin|Grüß Gott|Bonsoir|Bonjour à tous|¡Hola!|Buenos días|Ciao|Buongiorno|"
        "Bom dia|Goedemorgen|hola, ¿qué tal?",
        "thanks": "thx|Vielen Dank|danke schön|Merci beaucoup|muchas gracias|grazie mille|obrigada|dank je wel",
        "farewell": "bye|Tschüss|Auf Wiedersehen|bis morgen|au revoir|à bientôt|adiós|hasta luego|"
        "arrivederci|tot ziens",
        "chat": "how are you|wie geht's dir?|ça va ?|¿cómo estás?|come stai|tudo bem?|hoe gaat het",
    }
    read = [(kind, text, read_intent(text)) for kind, texts in said.items() for text in texts.split("|")]
    assert [(text, found) for kind, text, found in read if (found.intent, found.kind) != ("small_talk", kind)] == []
    languages = {text: found.language for _, text, found in read}
    assert (languages["Guten Tag!"], languages["Bonsoir"], languages["muchas gracias"]) == ("de", "fr", "es")
    assert (languages["hello there"], languages["bye"]) == ("", "")


def test_words_of_greetings_inside_a_question_do_not_make_it_small_talk() -> None:
    asked = """wie geht es dem Kapitän?|bis morgen sollen alle zahlen?|who dug the dank cellar|what did Chao say|
    ça va changer quoi ?|is it a plus|who spoke on the day|¿cómo está el puente?|à demain qui vote ?"""
    read = {text.strip(): read_intent(text.strip()) for text in asked.split("|")}
    assert {text for text, found in read.items() if found.intent == "small_talk" or found.text != text} == set()
    assert read_intent("Guten Tag, wer hat gewarnt?").text == "wer hat gewarnt?"
    assert read_intent("qui a payé, s'il vous plaît ?").text == "qui a payé?"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Was ist passiert?", "overview"),
        ("Zusammenfassung bitte", "overview"),
        ("Que s'est-il passé ?", "overview"),
        ("¿Qué pasó?", "overview"),
        ("Hilfe!", "about_bot"),
        ("qui es-tu ?", "about_bot"),
        ("¿Qué puedes hacer?", "about_bot"),
        ("wer bist du", "about_bot"),
    ],
)
def test_a_summary_and_help_are_asked_for_in_the_languages_of_the_bot(text: str, intent: str) -> None:
    assert read_intent(text).intent == intent


@pytest.mark.parametrize("text", ["and him?", "what about her", "And them then?", "so he?"])
def test_a_pronoun_alone_is_not_understood_even_after_a_question(text: str) -> None:
    for follows in (False, True):
        assert read_intent(text, follows=follows).kind == "no_context"
    assert read_intent(f"{text} brother", follows=True).kind == ""


@pytest.mark.parametrize(("text", "kind"), [("and then?", "continue"), ("more on that", "continue"), ("why?", "")])
def test_a_message_that_refers_back_needs_a_previous_question(text: str, kind: str) -> None:
    alone = read_intent(text)
    assert (alone.intent, alone.kind) == ("question", "no_context")
    assert "whole sentence" in REPLIES[alone.kind]
    after = read_intent(text, follows=True)
    assert (after.intent, after.kind, after.refers) == ("question", kind, True)


@pytest.mark.parametrize("text", ["Says who?", "wait, who says so", "and who told you that", "according to whom?"])
def test_who_says_so_after_an_answer_asks_for_its_articles(text: str) -> None:
    assert read_intent(text).intent == "question"
    after = read_intent(text, follows=True)
    assert (after.intent, after.refers, refers_back(text)) == ("about_article", True, True)


@pytest.mark.parametrize(
    ("text", "kind"), [("nice, thanks bot", "thanks"), ("hi, you are great", "greeting"), ("you are great", "chat")]
)
def test_small_talk_with_a_greeting_or_thanks_is_answered_in_kind(text: str, kind: str) -> None:
    reading = read_intent(text)
    assert (reading.intent, reading.kind) == ("small_talk", kind)


@pytest.mark.parametrize(
    ("text", "refers"),
    [
        ("and the captain?", True),
        ("what did he say then?", True),
        ("what does a ticket cost", False),
        ("who?", True),
        ("is it true that the mayor resigned", False),
        ("is it true?", True),
        ("are there photos of the cracks", False),
        ("was he there?", True),
        ("who said that the pier could fall", False),
        ("who said that", True),
        ("what opens this summer", False),
        ("und warum?", True),
        ("wo liegt das Schiff der Reederei?", False),
        ("wann war das?", True),
        ("gibt es ein Foto von dem Dieb?", False),
        ("y a-t-il une photo du voleur ?", False),
        ("où l'a-t-on trouvé ?", True),
        ("¿qué pasó allí con el barco?", True),
        ("¿cómo se llama la directora del museo?", False),
    ],
)
def test_references_to_a_previous_question_are_recognised(text: str, refers: bool) -> None:
    assert refers_back(text) is refers


def test_a_message_about_the_bot_is_ignored_and_one_to_it_is_not() -> None:
    assert read_intent("everyone says @bot is slow").kind == "passing"
    assert is_in_passing("we could use @bot for that")
    assert not is_in_passing("tell me, @bot, who closed the bridge")
    assert not is_in_passing("and who was it @bot?")
    assert is_in_passing("@someone did you see the answer of @bot yesterday?")
    assert not is_in_passing("@someone @bot when was the vote?")
    assert not is_in_passing("@someone look: @bot who closed the bridge?")


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
def test_another_language_is_one_that_differs_from_the_articles(story: str, text: str, other: bool) -> None:
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
def test_the_language_of_a_question_is_named_if_known(text: str, language: str) -> None:
    assert read_intent(text).language == language


@pytest.mark.parametrize(
    ("text", "small_talk", "intent", "doubtful"),
    [
        ("the weather is lovely today", 4.0, "small_talk", False),
        ("the weather is lovely today", 1.0, "question", True),
        ("the weather is lovely today", -2.0, "question", False),
        ("and the weather?", 9.0, "question", True),  # continues the conversation
        ("is the northern pier lovely?", 9.0, "question", False),  # asks in words of the story
        ("is the weather at the pier lovely?", 9.0, "small_talk", False),  # one such word is not enough
        ("thanks for the fish", -2.0, "small_talk", False),  # the rest of a phrase needs the least evidence
        ("thanks, and the northern pier", -2.0, "question", False),
    ],
)
def test_the_model_decides_if_no_rule_matches(text: str, small_talk: float, intent: str, doubtful: bool) -> None:
    odds: dict[Wants, float] = {"question": 0.0, "small_talk": small_talk, "overview": -5.0, "about_bot": -5.0}
    reading = read_intent(text, knows=knows, weigh=lambda core, signs: odds)
    assert (reading.intent, reading.doubtful) == (intent, doubtful)


def test_a_question_after_another_is_not_small_talk() -> None:
    odds: dict[Wants, float] = {"question": 0.0, "small_talk": 9.0, "overview": -5.0, "about_bot": -5.0}
    read = [read_intent("is it raining?", follows=follows, weigh=lambda core, signs: odds) for follows in (False, True)]
    assert [one.intent for one in read] == ["small_talk", "question"]


def test_with_another_encoder_the_rules_alone_decide(word_encoder: Path) -> None:
    model = IntentModel(OnnxEncoder(word_encoder, threads=1))
    assert model("lovely weather", signs_of("lovely weather", "lovely weather", "", knows)) is None
    unknown, known = (read_intent(text, knows=knows, weigh=model) for text in ("lovely weather", "the northern pier"))
    assert (unknown.intent, unknown.doubtful) == ("question", True)
    assert (known.intent, known.doubtful) == ("question", False)


def test_the_signs_of_a_message() -> None:
    read = signs_of("hey, is my dog free on the ferry?", "is my dog free on the ferry", "greeting", knows)
    assert read == Signs(True, True, 3, 0, 7, True, False)
    assert len(read.row()) == len(replace(read, known=0, unknown=9).row())
    assert signs_of("Nobody tells us. What did you hear", "nobody tells us. what did you hear", "", None).asks


@pytest.mark.parametrize(
    "text", ["compare the Gazette and the Morning Post", "Can you contrast the Gazette with the Morning Post?"]
)
def test_a_request_to_compare_outlets_is_a_question(bridge: Story, text: str) -> None:
    assert bridge.respond(Question(text)).reading.intent == "question"


def test_a_request_to_compare_asks_unless_it_is_about_the_bot() -> None:
    for text, asks in (("compare the two reports", True), ("compare yourself to a parrot", False)):
        assert signs_of(text, text, "", None).asks is asks


@pytest.mark.parametrize(
    ("doubtful", "sure", "answered"), [(True, True, True), (True, False, False), (False, False, True)]
)
def test_a_doubtful_message_is_answered_only_confidently(
    monkeypatch: pytest.MonkeyPatch, doubtful: bool, sure: bool, answered: bool
) -> None:
    story, question = MadeStory(), Question("the northern pier")
    made = story.ask(question)
    assert isinstance(made, Answer)
    made = replace(made, sure=sure)
    monkeypatch.setattr(story, "ask", lambda question: made)
    reading = ReadIntent("question", question.text, doubtful=doubtful)
    result = response_to(story, question, reading).result  # type: ignore[arg-type]  # it compares nothing
    assert isinstance(result, Answer) is answered
    assert (result.excerpts if isinstance(result, Answer) else result.nearest) == made.excerpts


def test_a_follow_up_to_a_possible_answer_does_not_repeat_its_passage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A confident answer can put another sentence of the passage in bold; without bold it would be the same passage."""
    story = MadeStory()
    made = story.ask(Question("who voted?"))
    assert isinstance(made, Answer)
    (excerpt,) = made.excerpts
    other = excerpt.passage.start if excerpt.answer.start > excerpt.passage.start else excerpt.answer.end
    seen = frozenset({(excerpt.passage.source.article, other)})
    reading = ReadIntent("question", "why?", refers=True)
    for sure in (True, False):
        monkeypatch.setattr(story, "ask", lambda question, sure=sure: replace(made, sure=sure))
        response = response_to(story, Question("why?", seen=seen, seen_first=seen), reading)  # type: ignore[arg-type]
        assert isinstance(response.result, Answer) is sure


@pytest.mark.parametrize(
    "text", ["source?", "link pls", "who wrote this", "when was that published", "where's it from"]
)
def test_a_reference_to_an_article_needs_a_previous_answer(text: str) -> None:
    alone, after = read_intent(text), read_intent(text, follows=True)
    assert (alone.intent, alone.kind) == ("about_article", "no_context")
    assert (after.intent, after.kind, after.refers) == ("about_article", "", True)
    assert refers_back(text)


def test_a_message_with_typing_errors_is_read_as_meant_and_returned_as_written(bridge: Story) -> None:
    assert bridge.respond(Question("wat hapened")).reading.intent == "overview"
    asked = Question("wy was teh brigde closd")
    response = bridge.respond(asked)
    assert (response.reading.text, response.result.question) == ("why was the bridge closed", asked)


@pytest.mark.parametrize("text", ["give me the sources", "sources please", "Show me all your articles", "outlets?"])
def test_a_list_of_the_sources_is_of_the_previous_answer_or_else_of_the_story(text: str) -> None:
    alone = read_intent(text)
    assert (alone.intent, alone.kind, alone.refers) == ("about_article", "", False)
    assert read_intent(text, follows=True).intent == "about_article"


def test_a_follow_up_repeats_an_excerpt_that_surely_answers_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    story = MadeStory()
    made = story.ask(Question("who voted?"))
    assert isinstance(made, Answer)
    first = made.excerpts[0].answer
    seen = frozenset({(first.source.article, first.start)})
    monkeypatch.setattr(story, "ask", lambda question: made)
    for text, repeated in (("how old is he?", True), ("and why?", False)):
        reading = ReadIntent("question", text, refers=True)
        response = response_to(story, Question(text, seen=seen, seen_first=seen), reading)  # type: ignore[arg-type]
        assert (isinstance(response.result, Answer), bool(response.reply)) == (repeated, not repeated)


def test_what_was_not_understood_is_not_followed_up() -> None:
    before = Question("who closed the bridge?")
    asked = Question("and him?", follows=before)
    response = response_to(MadeStory(), asked, read_intent("and him?", follows=True))  # type: ignore[arg-type]
    assert response.question_to_follow_up(asked, ()).text == before.text


def test_no_message_takes_long() -> None:
    began = time.perf_counter()
    for piece in ("hi ", "the ", "a", "what is ", "tell me ", "so very really ", "@bot ", "!?", "and but so ", "ok, "):
        read_intent((piece * 1000)[:1000])
    assert time.perf_counter() - began < 2.0


def test_answerable_questions_are_hardly_ever_doubtful(bridge: Story) -> None:
    asked = doubtful = 0
    with bridge.generation() as generation:
        model = IntentModel(generation.encoder)
    for story in sorted(STORIES.iterdir()):
        if not (story / "questions.jsonl").exists():
            continue
        printed = words_of(article.text for article in read_story(story).articles)
        for case in read_cases(story / "questions.jsonl"):
            if case.answerable:
                reading = read_intent(case.question, follows=case.follows is not None, knows=printed, weigh=model)
                asked += 1
                doubtful += reading.doubtful or reading.intent == "small_talk"
    assert asked > 200
    assert doubtful <= MOST_DOUBTFUL * asked


@pytest.mark.parametrize(
    ("text", "intent", "doubtful"),
    [
        ("what did Cher reply to Ann Lee?", "question", True),
        ("did Barack Obama reply to Lee?", "question", True),
        ("did you dance with Cher?", "small_talk", False),
        ("who is your favourite singer?", "small_talk", False),
    ],
)
def test_a_question_with_a_name_of_the_story_is_about_it_whatever_its_topic_sounds_like(
    text: str, intent: str, doubtful: bool
) -> None:
    odds: dict[Wants, float] = {"question": 0.0, "small_talk": 9.0, "overview": -9.0, "about_bot": -9.0}
    read = read_intent(text, knows=lambda word: word in ("lee", "singer"), weigh=lambda core, signs: odds)
    assert (read.intent, read.doubtful) == (intent, doubtful)
