"""An excerpt and where it stands: the shape in which everything is cited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """What is shown of an article beside its excerpts; `inferred` names the fields that were guessed."""

    article: str
    outlet: str
    headline: str | None
    author: str | None
    published: date | None
    url: str | None
    inferred: frozenset[str] = frozenset()
    words: int = 0
    passages: int = 0


@dataclass(frozen=True, slots=True)
class Citation:
    """An excerpt with its article and span: `text` is `[start, end)` of the article's text, letter for letter."""

    source: Source
    start: int
    end: int
    text: str
