"""The written stories in the real index: their questions with the search results of each."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from index.answer.pipeline import AnswerContext, Features, extract_features
from index.answer.query import parse_query
from index.answer.results import Question
from index.settings import Settings
from index.store.protocol import GenerationReader
from training.assembled_story import ArticleText, Span, build_and_open, sentences_at
from training.stories import LONG, WIKINEWS, WRITTEN, Asked, Place, WrittenStory, read_stories
from training.twins import Twins, read_twins

HELD_OUT_COUNT = 10  # held-out long stories, and held-out Wikinews reports
HELD_OUT_EVERY = 6  # every sixth story is held out, for calibration and evaluation


@dataclass(frozen=True, slots=True)
class Posed:
    """A question asked of its story. `gold` are the numbers of the sentences that answer it."""

    asked: Asked
    question: str
    gold: frozenset[int]
    features: Features


def held_out(stories: Sequence[WrittenStory]) -> list[WrittenStory]:
    """Returns every sixth story by name."""
    return list(stories[HELD_OUT_EVERY - 1 :: HELD_OUT_EVERY])


def fitted_on(stories: Sequence[WrittenStory]) -> list[WrittenStory]:
    """Returns the others."""
    return [story for number, story in enumerate(stories) if number % HELD_OUT_EVERY != HELD_OUT_EVERY - 1]


def _ten(stories: Sequence[WrittenStory]) -> list[WrittenStory]:
    """Returns ten of the stories by a hash of their names, a choice independent of any result."""
    return sorted(stories, key=lambda story: hashlib.sha256(story.name.encode()).hexdigest())[:HELD_OUT_COUNT]


def _with_twins(stories: Sequence[WrittenStory], folder: Path) -> list[tuple[WrittenStory, Twins]]:
    return [(story, read_twins(folder / f"{story.name}.twins", story)[0]) for story in stories]


def fitted_stories() -> list[tuple[WrittenStory, Twins]]:
    """Returns every story to fit on, with its twins: invented ones, short and long, and real Wikinews reports."""
    held = {story.name for folder in (LONG, WIKINEWS) for story in _ten(read_stories(folder))}
    return [
        *_with_twins(fitted_on(read_stories()), WRITTEN),
        *(
            pair
            for folder in (LONG, WIKINEWS)
            for pair in _with_twins([story for story in read_stories(folder) if story.name not in held], folder)
        ),
    ]


def held_out_stories() -> list[tuple[WrittenStory, Twins]]:
    """Returns every held-out story with its twins, for calibration and evaluation."""
    return [
        *_with_twins(held_out(read_stories()), WRITTEN),
        *_with_twins(_ten(read_stories(LONG)), LONG),
        *_with_twins(_ten(read_stories(WIKINEWS)), WIKINEWS),
    ]


def lay_out(story: WrittenStory) -> tuple[list[ArticleText], dict[Place, Span]]:
    """Lays out the articles as files; also returns the position of each sentence."""
    articles: list[ArticleText] = []
    places: dict[Place, Span] = {}
    for number, written in enumerate(story.articles, start=1):
        file, text, count = f"{number}.txt", "", 0
        for paragraph in written.paragraphs:
            text += "\n\n" if text else ""
            for at, sentence in enumerate(paragraph):
                text += " " if at else ""
                count += 1
                places[number, count] = (file, len(text), len(text) + len(sentence))
                text += sentence
        made = ArticleText(file, text + "\n", written.outlet, written.headline, written.author, written.published)
        articles.append(made)
    return articles, places


def pose(generation: GenerationReader, text: str, follows: str | None, context: AnswerContext) -> tuple[str, Features]:
    """Parses, searches and reads one question like answering does; returns it as shown to the reader."""
    question = Question(text, follows=Question(follows) if follows else None)
    features = extract_features(generation, parse_query(question, generation), context)
    return (features.found.queries[0] if features.found.queries else text), features


def pose_all(story: WrittenStory, settings: Settings) -> Iterator[tuple[GenerationReader, Posed]]:
    """Yields every question asked of its story's index; the generation is valid until the next one is requested."""
    articles, places = lay_out(story)
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(build_and_open(story.title, articles, Path(folder), settings)) as here,
        here.generation() as generation,
    ):
        context = here.context(generation.vocabulary())
        for asked in story.asked:
            gold = sentences_at(generation, (places[place] for place in asked.gold))
            shown, features = pose(generation, asked.question, asked.follows, context)
            yield generation, Posed(asked, shown, gold, features)
