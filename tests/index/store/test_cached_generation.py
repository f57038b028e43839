"""What one question reads of its generation, in counts, which unlike time do not depend on the machine's load."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from typing import Any

import pytest

from index import Answer, Decline, Question, open_story
from index.answer.pipeline import answer
from index.answer.query import parse_query
from index.store.generation import CachedGeneration
from index.story import Story
from tests.index.conftest import StoryFactory

COUNTED = ("text", "sentence", "passage", "document_frequency", "cite")


class Counting:
    """A generation that counts its calls."""

    def __init__(self, generation: Any) -> None:  # noqa: ANN401
        self._generation = generation
        self.asked: Counter[tuple[str, object]] = Counter()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        found = getattr(self._generation, name)
        return partial(self._count, name, found) if name in COUNTED else found

    def _count(self, name: str, call: Callable[..., Any], *arguments: Any) -> Any:  # noqa: ANN401
        self.asked[name, arguments] += 1
        return call(*arguments)


@pytest.fixture
def bridge(built: StoryFactory) -> Iterator[Story]:
    with closing(open_story(built(reader=False, caution="eager"))) as story:
        yield story


def ask(question: Question, generation: Any, story: Story) -> Answer | Decline:  # noqa: ANN401
    """Does what `Story.ask` does: one cache for parsing and answering."""
    reading = CachedGeneration(generation)
    return answer(reading, parse_query(question, reading), story.context(frozenset()))


def test_a_question_reads_each_text_sentence_passage_and_stem_only_once(bridge: Story) -> None:
    with bridge.generation() as generation:
        counting: Any = Counting(generation)
        found = ask(Question("what will the repair of the bridge cost?"), counting, bridge)
    assert isinstance(found, Answer)
    often = {what: times for what, times in counting.asked.items() if what[0] != "cite" and times > 1}
    assert not often
    assert {name for name, _ in counting.asked} == set(COUNTED)


def test_every_excerpt_shown_is_cut_and_verified_anew(bridge: Story) -> None:
    with bridge.generation() as generation:
        counting: Any = Counting(generation)
        found = ask(Question("what will the repair of the bridge cost?"), counting, bridge)
        assert isinstance(found, Answer)
        for excerpt in (*found.excerpts, *found.more):
            for shown in (excerpt.passage, excerpt.answer, *excerpt.also_in):
                article = [source.article for source in generation.sources].index(shown.source.article)
                assert counting.asked["cite", (article, shown.start, shown.end)]


def test_citing_twice_verifies_twice(bridge: Story) -> None:
    with bridge.generation() as generation:
        counting: Any = Counting(generation)
        once = CachedGeneration(counting)
        assert once.cite(0, 0, 5) == once.cite(0, 0, 5)
    assert counting.asked["cite", (0, 0, 5)] == 2


def test_the_next_question_reads_everything_again(bridge: Story) -> None:
    with bridge.generation() as generation:
        counting: Any = Counting(generation)
        for _ in range(2):
            ask(Question("who closed the bridge?"), counting, bridge)
    texts = [times for (name, _), times in counting.asked.items() if name == "text"]
    assert texts
    assert set(texts) == {2}
