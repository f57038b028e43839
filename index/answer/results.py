"""What a question comes back with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

from index.corpus.types import Citation, Source

if TYPE_CHECKING:
    from index.settings import Caution

DeclineReason = Literal[
    "not_covered",  # the articles do not say
    "unknown_outlet",  # the question names an outlet the story does not have
    "empty_question",  # nothing to look for
    "nothing_matches",  # the filters leave no article
    "article_drifted",  # what would answer no longer has its checksum
    "premise_denied",  # the articles say otherwise: `contradicts` holds what denies the question's premise
    "not_a_question",  # small talk, or about the bot: nothing was searched
]


ChosenBy = Literal["reader", "chooser"]  # whose choice of sentences is shown


def encodable(text: str) -> str:
    """`text` with `?` for each lone surrogate, as JSON may spell them: no model and no file takes one."""
    return text.encode("utf-8", "replace").decode()


@dataclass(frozen=True, slots=True)
class Question:
    """A question as asked. `follows` is the question before it in the same conversation.

    `outlet` (a name or alias), `after` and `until` (both inclusive) narrow the articles down. `seen` are the sentences
    that were shown for the questions before it, by article and start, and `seen_first` those of them that stood first,
    as the answer: a follow-up is not answered with these again, and “tell me more” with none of them.
    `caution` is how confident an answer must be, where it is not what the settings say.
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
        object.__setattr__(self, "text", encodable(self.text))
        if self.outlet is not None:
            object.__setattr__(self, "outlet", encodable(self.outlet))


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A cited passage, the sentence in it that answers (always inside it), and other outlets that carry the same."""

    passage: Citation
    answer: Citation
    confidence: float
    also_in: tuple[Citation, ...] = ()
    sentence: int = -1  # its number in the generation, for buttons; -1 where there is none
    said_by: str | None = None  # whose words the answering sentence is, where the article names somebody
    first: Source | None = None  # of copies of one text that carry it, the one published first; see `name_first`


@dataclass(frozen=True, slots=True)
class Answer:
    """Up to three excerpts. `sources` is filled where the question was about the articles themselves.

    `kind` "excerpts" is the usual; "articles" answers from metadata (`sources`, then `excerpts` may be empty);
    "compare" has one excerpt for each outlet that was asked, and `nothing_in` names those without; "overview" has the
    story's card beside it and no excerpt. `confidence` is calibrated, 0..1; an answer that is not `sure` is shown as
    one that may not answer. `searched` counts articles. `lasting` is false where a chooser was to be asked and gave no
    reply: asked again, the question may be answered better.
    """

    question: Question
    confidence: float
    generation: str
    excerpts: tuple[Excerpt, ...]
    searched: int
    kind: Literal["excerpts", "articles", "compare", "overview"] = "excerpts"
    sources: tuple[Source, ...] = ()
    nothing_in: tuple[str, ...] = ()
    more: tuple[Excerpt, ...] = ()  # what *More excerpts* shows
    chosen_by: ChosenBy = "reader"
    sure: bool = True
    lasting: bool = True
    timings: dict[str, float] = field(default_factory=dict, compare=False)  # seconds by stage

    @property
    def shown(self) -> tuple[Excerpt, ...]:
        """The excerpts that a person is shown: all of them; of an answer that may not be one the nearest alone."""
        return self.excerpts if self.sure or self.kind == "compare" else self.excerpts[:1]


@dataclass(frozen=True, slots=True)
class Decline:
    """An abstention, without a citation; `nearest` are the nearest excerpts, to be shown as no answer.

    `known_outlets` and `asked_outlet` are filled for `unknown_outlet`; for an `empty_question` that asks to
    compare, but not what, `known_outlets` are those that it asks to compare. `lasting`: see `Answer`.
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
