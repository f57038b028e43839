"""Questions and their results."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from index.corpus.types import Citation, Source

if TYPE_CHECKING:
    from index.settings import Caution

DeclineReason = Literal[
    "not_covered",  # the articles do not answer
    "unknown_outlet",  # the question names an outlet that the story lacks
    "ambiguous_outlet",  # the question names an outlet by words that end several outlets' names
    "empty_question",  # no words to search for
    "nothing_matches",  # the filters leave no article
    "article_drifted",  # the answering article's checksum does not match
    "premise_denied",  # `contradicts` has the excerpts that deny the question's premise
    "not_a_question",  # small talk, or about the bot: nothing was searched
]


ChosenBy = Literal["reader", "chooser"]  # which of them selected the sentences shown


def encodable(text: str) -> str:
    """Replaces each lone surrogate by `?`; JSON may contain them, but no model or file accepts them."""
    return text.encode("utf-8", "replace").decode()


@dataclass(frozen=True, slots=True)
class Question:
    """A question as asked. `follows` is the previous question of the conversation.

    `outlet` (a name or alias), `after` and `until` (both inclusive) restrict the articles. `seen` are the sentences
    already shown in the conversation, by article and start; `seen_first` are those that were the best excerpts. A
    follow-up is not answered with `seen_first`, and “tell me more” not with any of `seen`. `caution` overrides the
    configured caution.
    """

    text: str
    follows: Question | None = None
    outlet: str | None = None
    after: date | None = None
    until: date | None = None
    seen: frozenset[tuple[str, int]] = frozenset()
    seen_first: frozenset[tuple[str, int]] = frozenset()
    caution: Caution | None = None

    def __post_init__(self) -> None:
        if not self.text.isascii():
            object.__setattr__(self, "text", encodable(self.text))
        if self.outlet is not None:
            object.__setattr__(self, "outlet", encodable(self.outlet))


QUESTION_CHARACTERS = 1000  # longer questions are truncated; the models read no further
LONGEST_CONVERSATION = 4
"""Questions of a conversation that a follow-up may refer to."""


def last_questions(question: Question | None, count: int = LONGEST_CONVERSATION) -> Question | None:
    """Truncates the conversation that ends in `question` to its last `count` questions."""
    if question is None or count == 0:
        return None
    return replace(question, follows=last_questions(question.follows, count - 1))


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A cited passage, the sentence within it that answers, and other outlets that print the same."""

    passage: Citation
    answer: Citation
    confidence: float
    also_in: tuple[Citation, ...] = ()
    sentence: int = -1  # its number in the generation; -1 if unknown
    said_by: str | None = None  # the speaker of the answering sentence, if the article names one
    first: Source | None = None  # if articles copy each other, the one published first; see `name_first`


@dataclass(frozen=True, slots=True)
class Answer:
    """Up to three excerpts, or articles.

    `kind`: "excerpts" is the usual one; "articles" answers from metadata, with `sources` and possibly no excerpts;
    "compare" has one excerpt per outlet, and `nothing_in` names the outlets without one; "overview" goes with a story
    card and has no excerpts. `confidence` is calibrated, 0..1. If not `sure`, it is a possible answer. `searched`
    counts articles. `lasting` is false if a chooser was asked and gave no usable reply, so that a retry may be answered
    better.
    """

    question: Question
    confidence: float
    generation: str
    excerpts: tuple[Excerpt, ...]
    searched: int
    kind: Literal["excerpts", "articles", "compare", "overview"] = "excerpts"
    sources: tuple[Source, ...] = ()
    nothing_in: tuple[str, ...] = ()
    more: tuple[Excerpt, ...] = ()  # behind *More excerpts*
    chosen_by: ChosenBy = "reader"
    sure: bool = True
    lasting: bool = True
    timings: dict[str, float] = field(default_factory=dict, compare=False)  # seconds by stage

    @property
    def shown(self) -> tuple[Excerpt, ...]:
        """The excerpts to show: all of them, but only the first of a possible answer."""
        return self.excerpts if self.sure or self.kind == "compare" else self.excerpts[:1]


@dataclass(frozen=True, slots=True)
class Decline:
    """An abstention, without a citation; `nearest` are the best excerpts, which are not shown as an answer.

    `asked_outlet` and `known_outlets` are set for `unknown_outlet`, and for `ambiguous_outlet`, where `known_outlets`
    are those that may be meant; for an `empty_question` that asks to compare outlets but not on what, they are those
    outlets. `lasting`: see `Answer`.
    """

    question: Question
    confidence: float
    generation: str
    reason: DeclineReason
    searched: int
    nearest: tuple[Excerpt, ...] = ()
    asked_outlet: str | None = None
    known_outlets: tuple[str, ...] = ()
    contradicts: tuple[Excerpt, ...] = ()
    chosen_by: ChosenBy = "reader"
    lasting: bool = True
    timings: dict[str, float] = field(default_factory=dict, compare=False)
