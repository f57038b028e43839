"""A story that is open for questions (skeleton: filled in by the answer work).

The face that the bot and the command line use. `Story` is thread-safe; its methods compute and so belong in worker
threads, never on an event loop.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from index.answer.results import Answer, Decline, Question
from index.corpus.citations import Citation, Source


@dataclass(frozen=True, slots=True)
class StoryStatus:
    """What `/status` and `/about` tell of the index. `refused` says why a newer generation is not served."""

    title: str
    generation: str
    created: str
    articles: int
    sentences: int
    passages: int
    model: str
    refused: str | None = None


class StoryFace(Protocol):
    """What the bot is handed. `open_story(settings) -> Story` in `index/__init__.py` makes the real one."""

    def ask(self, question: Question) -> Answer | Decline:
        """Answers on the live generation. Raises StorybotError subclasses alone."""
        ...

    def sources(self, outlet: str | None = None) -> tuple[Source, ...]: ...
    def outlets(self) -> tuple[str, ...]: ...
    def dates(self) -> tuple[str, ...]:
        """The published dates, ISO, ascending, each once."""
        ...

    def find_words(self, words: str, limit: int = 10) -> tuple[Citation, ...]:
        """Where these words are printed, exactly (curly and straight quotes, case and white space alike) or nearly."""
        ...

    def around(self, generation: str, sentence: int, sentences: int = 3) -> Citation:
        """The sentences around a sentence, for *More context*.

        Raises:
            GenerationError: the index has been rebuilt since; nothing else is shown in its place.
        """
        ...

    def status(self) -> StoryStatus: ...
    def refresh(self) -> bool:
        """Takes up a newer live generation if there is one and it verifies; cheap when nothing changed."""
        ...

    def close(self) -> None: ...
