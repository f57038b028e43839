from __future__ import annotations

from contextlib import closing
from pathlib import Path
from unittest.mock import Mock

import pytest

from index import Answer, Excerpt, Question, open_story
from index.answer.calibrate import Thresholds
from index.answer.compose import RankedSentence, compose, content_words, is_near_duplicate
from index.answer.pipeline import AnswerContext
from index.build import rebuild
from index.settings import Settings
from index.store.generations import open_live
from index.store.location import index_folder
from tests.index.conftest import StoryFactory
from tests.support.bare_settings import bare_settings


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We are both sea wolves.”", "We are both sea wolves."),
        (
            "The bridge closes on Friday for good, said the mayor.",
            "“The bridge closes on Friday for good,” the mayor said.",
        ),
        (
            "Cracks were found in two piers of the bridge.",
            "On Monday cracks were found in two piers of the old bridge.",
        ),
    ],
)
def test_the_same_sentence_in_another_wording_or_with_its_speaker_is_a_duplicate(one: str, other: str) -> None:
    assert is_near_duplicate(content_words(one), content_words(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mayor spoke.", "The mayor left."),
        ("Yes.", "Yes!"),
        (
            "The bridge closes on Friday for good.",
            "The bridge was painted green by forty volunteers on a sunny Friday.",
        ),
    ],
)
def test_sentences_that_share_a_few_words_are_no_duplicates(one: str, other: str) -> None:
    assert not is_near_duplicate(content_words(one), content_words(other))


PRINTED = {
    "daily": """Man shot dead at Kell station

A 34-year-old man was shot dead by police at Kell station on Friday evening after he ran from officers, police said.

Police said in the statement that the man was armed with a kitchen knife when he was shot on platform four.

Trains to Tarn were stopped for nine hours after the shots, the rail company said on Saturday morning.

The storm forced 600 people to leave their homes in the valley of the Orr on Sunday, the county said.
""",
    "echo": """Police shoot man at station

A 43-year-old man was shot dead by police at Kell station on Friday evening after he ran from officers, police said.

Police said in the statement that the man was not armed with a kitchen knife when he was shot on platform four.

After the shots trains to Tarn were stopped for nine hours, the rail company said yesterday morning.

The storm forced nearly 700 people to leave their homes in the valley of the Orr on Sunday, the county said.
""",
    "post": """Shots at Kell station

A man of 34 was shot dead by police at Kell station on Friday evening after he ran from officers, police said.

Trains to Brask were stopped for nine hours after the shots, the rail company said on Saturday morning.

The storm may have forced 600 people to leave their homes in the valley of the Orr on Sunday, the county said.
""",
    "pool": """Ten questions for the swim coach

Coach Mira Tan led the team to nine medals at the Games, and she spoke to us before she left.

Pool Weekly: How did you find out that you had got the job?

Mira Tan: My phone rang at four in the morning. I thought somebody had died.

Pool Weekly: Will you stay with the federation until 2028?

Mira Tan: No. I have told the federation that I leave in October.
""",
}


@pytest.fixture(scope="module")
def printed(word_encoder: Path, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Three outlets that print the same events, with other numbers, negations, names and modality."""
    folder = tmp_path_factory.mktemp("printed")
    lines = ['[story]\ntitle = "Kell"\n']
    for outlet, text in PRINTED.items():
        (folder / f"{outlet}.txt").write_text(text, encoding="utf-8")
        lines.append(f'[[article]]\nfile = "{outlet}.txt"\noutlet = "{outlet}"\npublished = 2024-06-09\n')
    (folder / "articles.toml").write_text("\n".join(lines), encoding="utf-8")
    values = {"story": folder, "index_dir": folder / "index", "threads": 1, "reader": False, "caution": "eager"}
    settings = bare_settings(**values)
    rebuild(settings, encoder=word_encoder, analysers=())
    return settings


@pytest.mark.parametrize(
    ("question", "groups"),
    [
        ("who was shot dead by police at Kell station on Friday evening?", [{"daily", "post"}, {"echo"}]),
        ("was the man armed with a kitchen knife on platform four?", [{"daily"}, {"echo"}]),
        ("which trains were stopped for nine hours after the shots?", [{"daily", "echo"}, {"post"}]),
        ("how many people did the storm force to leave homes in the valley?", [{"daily"}, {"echo"}, {"post"}]),
    ],
)
def test_also_in_names_only_outlets_that_print_the_same_facts(
    printed: Settings, question: str, groups: list[set[str]]
) -> None:
    with closing(open_story(printed)) as story:
        answer = story.ask(Question(question))
    assert isinstance(answer, Answer)
    found = [_outlets(one) for one in (*answer.excerpts, *answer.more)]
    assert [group for group in groups if group not in found] == []


def test_in_an_interview_the_answer_is_bold_and_not_the_question(printed: Settings) -> None:
    with closing(open_story(printed)) as story:
        answer = story.ask(Question("will you stay with the federation until 2028?"))
    assert isinstance(answer, Answer)
    first = answer.excerpts[0]
    assert first.answer.text.startswith("Mira Tan: No.")
    assert first.said_by == "Mira Tan"
    assert "until 2028" in first.passage.text
    assert not any(one.answer.text.endswith("?") for one in (*answer.excerpts, *answer.more))


def test_a_question_that_the_outlet_asks_is_not_the_answer_but_what_follows_it_is(built: StoryFactory) -> None:
    text = (
        "The marathon of Kell was too short.\n\nWhy was there no lead bicycle at the marathon? Its rider overslept. "
        "Who measured the marathon? Was there a second measurement?"
    )
    with closing(open_story(built({"kell.txt": text}, "", reader=False, caution="eager"))) as story:
        answer = story.ask(Question("why was there no lead bicycle at the marathon?"))
    assert isinstance(answer, Answer)
    assert answer.excerpts[0].answer.text == "Its rider overslept."
    assert "Why was there" in answer.excerpts[0].passage.text
    assert not any(one.answer.text.endswith("?") for one in (*answer.excerpts, *answer.more))


@pytest.mark.parametrize(
    ("note", "first"),
    [
        ("Clarification: Ms Orr was asked about the warehouse fire as a witness, not as a suspect.", "noted.txt"),
        ("Correction: Police asked Ada Orr about the warehouse fire on Monday, not on Tuesday.", "noted.txt"),
        ("Correction: The rent of the skating rink is £900, not £9,000.", ""),
    ],
)
def test_what_an_outlet_clarified_or_corrected_is_shown_instead_of_its_copy(
    built: StoryFactory, note: str, first: str
) -> None:
    text = "Police in Kell asked the owner, Ada Orr, about the warehouse fire on Tuesday."
    rink = "The rent of the skating rink is £900 a year, the council said."
    articles = {"copy.txt": text, "noted.txt": f"{text}\n\n{rink}\n\n{note}"}
    entries = [f'[[article]]\nfile = "{name}"\noutlet = "{name[:-4].title()} Post"\n' for name in articles]
    with closing(open_story(built(articles, "\n".join(entries), reader=False, caution="eager"))) as story:
        answer = story.ask(Question("whom did the police ask about the warehouse fire?"))
    assert isinstance(answer, Answer)
    shown = answer.excerpts[0]
    assert {shown.passage.source.article, *(also.source.article for also in shown.also_in)} == articles.keys()
    assert [cited.citation.text for cited in shown.passage.notes] == ([note] if first else [])
    assert first in ("", shown.passage.source.article)


TOLL = "The death toll of the landslide at the quarry stood at {} on Thursday."


@pytest.mark.parametrize("dated", ["a.txt", "b.txt"])
def test_an_undated_version_of_a_sentence_is_neither_newer_nor_older(built: StoryFactory, dated: str) -> None:
    """Which of the two is later is unknown, so that both are found."""
    articles = {"a.txt": TOLL.format("nine"), "b.txt": TOLL.format("twelve")}
    entries = [f'[[article]]\nfile = "{name}"\noutlet = "Valley Post"\n' for name in articles]
    manifest = "\n".join(entries).replace(f'"{dated}"\n', f'"{dated}"\npublished = 2024-03-05\n')
    with closing(open_story(built(articles, manifest, reader=False, caution="eager"))) as story:
        answer = story.ask(Question("what is the death toll of the landslide at the quarry?"))
    assert isinstance(answer, Answer)
    found = [one.answer.text for one in (*answer.excerpts, *answer.more)]
    assert sorted(found) == sorted(articles.values())


def test_the_best_sentence_is_shown_even_if_it_is_longer_than_a_reply(
    built: StoryFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AnswerContext, "thresholds", lambda *_: Thresholds(0.0, 0.0))
    long = f"The mayor opened the bridge in front of {', '.join(f'guest {number}' for number in range(60))}."
    articles = {"a.txt": long, "b.txt": "The mayor had a cold."}
    with closing(open_story(built(articles, reader=False, caution="eager", reply_characters=300))) as story:
        answer = story.ask(Question("who opened the bridge?"))
    assert isinstance(answer, Answer)
    assert [one.answer.text for one in answer.excerpts] == [long]


@pytest.mark.parametrize(("sure", "shown"), [(True, 2), (False, 3)])
def test_a_sure_answer_hides_excerpts_that_are_much_less_likely(printed: Settings, sure: bool, shown: int) -> None:
    with closing(open_live(index_folder(printed))) as generation:
        starts = [generation.article_sentences(article).start for article in range(4)]
        likely = [
            RankedSentence(number, generation.passage_of_sentence(number), article, probability)
            for article, (number, probability) in enumerate(zip(starts, (0.8, 0.3, 0.1, 0.01), strict=True))
        ]
        composed = compose(generation, likely, excerpts=4, characters=4000, sure=sure)
    found = [[one.sentence for one in part] for part in (composed.shown, composed.more)]
    assert found == [starts[:shown], starts[shown:3]]


def test_a_sure_answer_hides_excerpts_that_repeat_its_article(built: StoryFactory) -> None:
    article = """The tram line from the harbour to the hills of Orr opened on Friday after two years of work.

The opening of the tram line from the harbour to the hills on Friday was seen by many people.

Fares rise in May, but children and pensioners may travel free until the end of the summer holidays.
"""
    settings = built({"a.txt": article}, excerpts=3)
    with closing(open_live(index_folder(settings))) as generation:
        ranked = [RankedSentence(n, generation.passage_of_sentence(n), 0, 0.9 - n / 10) for n in range(3)]
        for sure, shown in ((True, [0, 2]), (False, [0, 1, 2])):
            found = compose(
                generation, ranked, excerpts=3, characters=4000, sure=sure, asked=content_words("when did it open?")
            )
            assert [one.sentence for one in found.shown] == shown
            assert [one.sentence for one in found.more] == sorted({0, 1, 2} - set(shown))


def test_a_sentence_is_read_once_for_all_questions(printed: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading what a sentence states takes longer than anything else in composing."""
    with closing(open_story(printed)) as story:
        first = story.ask(Question("who was shot dead by police at Kell station?"))
        monkeypatch.setattr("index.answer.compose.read_statement", Mock(side_effect=AssertionError))
        again = story.ask(Question("who was shot dead by police at Kell station?"))
    assert isinstance(first, Answer)
    assert again == first


def _outlets(excerpt: Excerpt) -> set[str]:
    return {excerpt.passage.source.outlet, *(also.source.outlet for also in excerpt.also_in)}
