"""Memory does not grow with user input: an open story's containers are as large after many requests as before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bench.memory import entries, random_texts, use
from index import open_story
from index.build import rebuild
from index.story import Story
from tests.index.conftest import ARTICLES, StoryFactory

REQUESTS = 60


@pytest.fixture
def opened(story: StoryFactory, word_encoder: Path) -> Iterator[Story]:
    settings = story(reader=False)
    rebuild(settings, encoder=word_encoder)
    with closing(open_story(settings)) as opened:
        yield opened


def test_no_container_grows_with_varied_requests(opened: Story) -> None:
    texts = random_texts(list(ARTICLES.values()))
    for number in range(REQUESTS):
        use(opened, next(texts), number)
    warm = entries(opened)
    for number in range(REQUESTS):
        use(opened, next(texts), number)
    assert entries(opened) == warm


def test_a_growing_container_is_counted(opened: Story) -> None:
    before = entries(opened)
    with opened.generation() as generation:
        vars(generation)["seen"] = [{"a question": 1}, {"a", "b"}]
    assert entries(opened) - before == 1 + 2 + 1 + 2  # the attribute, the list, the map and the set
