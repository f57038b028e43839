"""Questions with a date are answered by what the articles date so, however they word it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index import Answer, Decline, Question, Story, open_story
from index.build import rebuild
from tests.support.bare_settings import bare_settings

ARTICLES = {
    "one.txt": (
        "Ferry Times",
        "Ferry runs aground off Kessel Point",
        "2024-02-23",
        """The ferry Solveig ran aground off Kessel Point on Thursday evening with 212 passengers aboard.

Lifeboats took the passengers to the harbour of Lunde within three hours, the coastguard said.

A steering fault had been reported on 15 February, and engineers spent a day on its repair.
""",
    ),
    "two.txt": (
        "Harbour Post",
        "Captain suspended after grounding",
        "2024-02-27",
        """Nordline suspended the captain of the Solveig on Monday for as long as the inquiry lasts.

On 26 February divers found a gash of nine metres in the hull of the ship.

The mayor of Lunde, Kari Holt, called for a second ferry.
""",
    ),
}
GROUNDED = "The ferry Solveig ran aground off Kessel Point on Thursday evening with 212 passengers aboard."
FAULT = "A steering fault had been reported on 15 February, and engineers spent a day on its repair."
SUSPENDED = "Nordline suspended the captain of the Solveig on Monday for as long as the inquiry lasts."
GASH = "On 26 February divers found a gash of nine metres in the hull of the ship."


@pytest.fixture(scope="module")
def ferry(word_encoder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    folder = tmp_path_factory.mktemp("ferry")
    (folder / "story").mkdir()
    manifest = ""
    for name, (outlet, headline, published, text) in ARTICLES.items():
        (folder / "story" / name).write_text(text, encoding="utf-8")
        manifest += f'[[article]]\nfile = "{name}"\noutlet = "{outlet}"\nheadline = "{headline}"\n'
        manifest += f"published = {published}\n"
    (folder / "story" / "articles.toml").write_text(manifest, encoding="utf-8")
    settings = bare_settings(story=folder / "story", index_dir=folder / "index", threads=1)
    rebuild(settings, encoder=word_encoder)
    with closing(open_story(settings)) as opened:
        yield opened


def found(story: Story, question: str) -> tuple[str, str]:
    """Returns the first sentence in bold and everything shown; empty without a sure answer."""
    result = story.ask(Question(question))
    if not isinstance(result, Answer) or not result.sure:
        return "", ""
    return result.shown[0].answer.text, "\n".join(one.passage.text for one in result.shown)


@pytest.mark.parametrize(
    ("question", "sentences"),
    [
        ("what happened on 22 February?", [GROUNDED]),
        ("what happened on 26 February?", [SUSPENDED, GASH]),
        ("what happened to the captain on 26 February?", [SUSPENDED]),
        ("what happened to the hull on 26 February?", [GASH]),
        ("according to the Ferry Times, what happened in February 2024?", [FAULT, GROUNDED]),
        ("what happened in February?", [FAULT, GROUNDED, SUSPENDED, GASH]),
    ],
)
def test_it_is_answered_by_the_sentences_of_that_date_the_earliest_first(
    ferry: Story, question: str, sentences: list[str]
) -> None:
    bold, shown = found(ferry, question)
    assert bold == sentences[0]
    assert all(sentence in shown for sentence in sentences)


@pytest.mark.parametrize(
    "question",
    [
        "what happened on 23 February?",
        "what happened on 22 February 2023?",
        "what happened to the mayor on 26 February?",
        "according to the Harbour Post, what happened on 22 February?",
    ],
)
def test_another_date_outlet_or_topic_has_no_sure_answer(ferry: Story, question: str) -> None:
    assert found(ferry, question) == ("", "")


@pytest.mark.parametrize("when", ["on Monday", "on 26 February", "on February 26th, 2024", "in February"])
def test_a_question_with_a_date_is_answered_by_a_sentence_dated_in_other_words(ferry: Story, when: str) -> None:
    result = ferry.ask(Question(f"who suspended the captain of the Solveig {when}?"))
    assert isinstance(result, Answer)
    assert result.excerpts[0].answer.text == SUSPENDED


@pytest.mark.parametrize("when", ["on Tuesday", "on 27 February", "on 26 February 2023", "in March"])
def test_a_sentence_of_another_date_does_not_answer(ferry: Story, when: str) -> None:
    result = ferry.ask(Question(f"who suspended the captain of the Solveig {when}?"))
    assert isinstance(result, Decline)
