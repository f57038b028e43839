"""The interface of an open story, as the bot and the command line use it, and what its methods return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from index.answer.intent import REPLIES, ReadIntent
from index.answer.results import Answer, Decline, Excerpt, Question
from index.corpus.types import Citation, Source

if TYPE_CHECKING:
    from index.compare.news import SeenAnswer
    from index.compare.proof_claims import ProofResult
    from index.compare.quotation_search import QuoteSearch
    from index.compare.timeline_image import Picture
    from index.compare.view import CitedDate, CitedDifference, CopyGroup, OutletView, StoryCard
    from index.corpus.changes.versions import ArticleEdit


@dataclass(frozen=True, slots=True)
class StoryStatus:
    """The status of the index, as `/status` and `/about` show it.

    `refused` says why a newer generation is not served, or what full verification found in the current one.
    """

    title: str
    generation: str
    created: str
    articles: int
    sentences: int
    passages: int
    model: str
    refused: str | None = None
    chooser: str = ""  # the language model that may choose sentences, and its address


@dataclass(frozen=True, slots=True)
class Response:
    """The response to a message.

    `reply` is the bot's own text: None if the message is to be ignored, empty if `result` says it all. `story` is
    set for an overview. `language` is that of the articles.
    """

    reading: ReadIntent
    reply: str | None
    result: Answer | Decline
    story: StoryCard | None = None
    language: str = "en"

    @property
    def reply_key(self) -> str:
        """The key of `reply` among the bot's canned replies, for translation; empty without a reply."""
        if not self.reply:
            return ""
        nothing_further = self.reply == REPLIES["nothing_further"]
        return "nothing_further" if nothing_further else self.reading.kind or self.reading.intent

    def question_to_follow_up(self, question: Question, shown: Sequence[Excerpt]) -> Question:
        """Returns the question to store as context for follow-ups, with all excerpts shown so far for it.

        A mere continuation ("tell me more") does not replace the question that it continues.
        """
        places = [(one.answer.source.article, one.answer.start) for one in shown]
        reading = self.reading
        goes_on = reading.kind == "continue" or (reading.intent == "about_article" and not places)
        before = question if reading.refers or goes_on else Question("")
        return replace(
            question.follows if goes_on and question.follows is not None else question,
            seen=before.seen | frozenset(places),
            seen_first=before.seen_first | frozenset(places[:1]),
        )


class StoryFace(Protocol):
    """An open story as the bot sees it."""

    def respond(self, question: Question) -> Response:
        """Responds to any message: answers a question via `ask`, and small talk or an overview without it."""
        ...

    def ask(self, question: Question) -> Answer | Decline:
        """Answers a question on the live generation. Raises only subclasses of StorybotError."""
        ...

    def sources(self, outlet: str | None = None) -> tuple[Source, ...]:
        """Returns the articles, limited to those of `outlet` (a name or an alias) if given."""
        ...

    def outlets(self) -> tuple[str, ...]:
        """Returns the names of the outlets that have an article in the story."""
        ...

    def aliases(self) -> dict[str, str]:
        """Returns alias → name for each outlet that has an article in the story."""
        ...

    def dates(self) -> tuple[str, ...]:
        """Returns the distinct publication dates (ISO), ascending."""
        ...

    def find_words(self, words: str, limit: int = 10) -> tuple[Citation, ...]:
        """Finds where the words are printed, exactly (ignoring case, white space and quote style) or approximately."""
        ...

    def quote(self, words: str) -> QuoteSearch:
        """Searches quotations for the words: fully, approximately or partly printed, by whom, and in which wording."""
        ...

    def compare(self, topic: str, outlets: Sequence[str] | None = None) -> tuple[OutletView[Excerpt], ...]:
        """Returns each outlet's best excerpt on a topic, or that it has none; `outlets` restricts the outlets."""
        ...

    def differences(self, first: int = 0, count: int | None = None) -> tuple[CitedDifference, ...]:
        """Returns where outlets disagree on the same thing, most significant first."""
        ...

    def differences_touching(self, excerpts: Sequence[Citation]) -> tuple[CitedDifference, ...]:
        """Returns the disagreements with one of these excerpts on a side; that side comes first."""
        ...

    def timeline(self) -> tuple[CitedDate, ...]:
        """Returns every dated sentence, by day."""
        ...

    def card(self) -> StoryCard:
        """Returns the overview of the story."""
        ...

    def copies(self) -> tuple[CopyGroup, ...]:
        """Returns groups of articles by several outlets that print the same text."""
        ...

    def edits(self, article: str) -> tuple[ArticleEdit, ...]:
        """Returns the edits that an outlet made to an article after it was first saved, oldest first.

        Raises:
            ArticleError: the story has no such article, or a version file has been altered.
        """
        ...

    def edited(self) -> tuple[str, ...]:
        """Returns the articles that have a saved earlier version."""
        ...

    def seen(self, result: Answer | Decline) -> SeenAnswer:
        """Summarises an answer of the live generation as shown, for comparison with a later one.

        Raises:
            GenerationError: a cited article is no longer in the story.
        """
        ...

    def proof(self, article: str, start: int, end: int) -> Picture:
        """Draws the proof card for `[start, end)` of an article, with every note of its outlet on that article.

        Raises:
            QuestionError: the index has no such article or no such span in it.
            ArticleDrifted: the article's text differs from the indexed one.
        """
        ...

    def check_proof(self, data: bytes) -> ProofResult:
        """Checks a proof card (PNG) or an excerpt as JSON against the index; see `index.compare.proof_claims`.

        Raises:
            ArticleDrifted: the article's text differs from the indexed one.
        """
        ...

    def around(self, article: str, start: int, end: int, sentences: int = 3) -> Citation:
        """Cites `[start, end)` of an article as served now, with up to `sentences` more on either side.

        Raises:
            GenerationError: the story has no such article, or the article no such span.
            ArticleDrifted: the article's text differs from the indexed one.
        """
        ...

    def status(self) -> StoryStatus:
        """Returns what is served, and why a newer generation is not."""
        ...

    def chooser_counts(self) -> dict[str, float]:
        """Returns the chooser's outcomes by name; empty without a chooser."""
        ...

    def refresh(self) -> bool:
        """Switches to a newer live generation if there is one and it verifies; cheap if nothing changed."""
        ...

    def close(self) -> None:
        """Closes the generation as soon as its running questions have ended."""
        ...
