"""Fixed answers and a story that returns them, for tests of the command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from index.answer.intent import read_intent
from index.answer.results import Answer, Decline, Excerpt, Question
from index.corpus.types import Citation, Source
from index.errors import GenerationError
from index.story import Response, StoryStatus, response_to

TEXT = "The mayor spoke.\tShe said “no”  twice. Then it rained.\n"
SOURCE = Source(
    article="001_paper.txt",
    outlet="The Paper",
    headline="Mayor says no",
    author="A. Writer",
    published=date(2024, 5, 3),
    url="https://paper.example/no",
    inferred=frozenset({"published"}),
    words=9,
    passages=1,
)
OTHER = Source("002_sheet.txt", "The Sheet", None, None, None, None)


def cite(start: int, end: int, source: Source = SOURCE) -> Citation:
    """Cites a slice of TEXT."""
    return Citation(source, start, end, TEXT[start:end])


EXCERPT = Excerpt(cite(0, 53), cite(17, 38), 0.9, also_in=(cite(17, 38, OTHER),))


@dataclass
class MadeStory:
    """Returns fixed answers and records its questions."""

    asked: list[Question] = field(default_factory=list)

    def respond(self, question: Question) -> Response:
        """Responds like a real story."""
        reading = read_intent(question.text, follows=question.follows is not None)
        return response_to(self, question, reading)  # type: ignore[arg-type]  # it compares nothing

    def ask(self, question: Question) -> Answer | Decline:
        """Returns an answer; a decline for "unknown"; an error for "damaged"; a crash for "crash"."""
        self.asked.append(question)
        if "damaged" in question.text:
            raise GenerationError("The index is damaged.", remedy="Run: storybot rebuild")
        if "crash" in question.text:
            raise RuntimeError("this should not happen")
        if "unknown" in question.text:
            return Decline(question, 0.1, "g1", "not_covered", 2, nearest=(EXCERPT,))
        return Answer(question, 0.9, "g1", (EXCERPT,), 2)

    def sources(self, outlet: str | None = None) -> tuple[Source, ...]:
        return (SOURCE, OTHER)

    def aliases(self) -> dict[str, str]:
        return {}

    def outlets(self) -> tuple[str, ...]:
        return ("The Paper", "The Sheet")

    def dates(self) -> tuple[str, ...]:
        return ("2024-05-03",)

    def find_words(self, words: str, limit: int = 10) -> tuple[Citation, ...]:
        return ()

    def around(self, article: str, start: int, end: int, sentences: int = 3) -> Citation:
        return EXCERPT.passage

    def status(self) -> StoryStatus:
        return StoryStatus("A made story", "g1", "2024-05-04T00:00:00Z", 2, 3, 1, "made")

    def refresh(self) -> bool:
        return False

    def close(self) -> None:
        """Does nothing."""
