"""storybot as a contestant of `bench.peers.contest`; settings come from the environment."""

from __future__ import annotations

from pathlib import Path

from bench.peers.contest import main
from index import Question, Story, load_settings, open_story
from index.answer.results import Answer


class Storybot:
    """See `bench.peers.contest.Contestant`. Uses the configured model and the story's own texts."""

    _story: Story

    def load(self, model: str) -> None:
        self._settings = load_settings()

    def build(self, texts: list[str], folder: Path) -> None:
        from index.build import rebuild

        rebuild(self._settings)

    def open(self, folder: Path) -> None:
        self._story = open_story(self._settings)

    def ask(self, question: str) -> list[str]:
        found = self._story.ask(Question(question))
        excerpts = found.excerpts if isinstance(found, Answer) else found.nearest
        return [excerpt.passage.text for excerpt in excerpts]


if __name__ == "__main__":
    main(Storybot())
