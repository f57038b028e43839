"""Sentences as spans (skeleton: filled in by the corpus work)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """`[start, end)` in characters of the text of `corpus.articles[article]`.

    `paragraph` numbers the article's cited lines; `section` counts the subheads before it; `speaker` is the writer of
    an embedded post that has no quotation marks.
    """

    article: int
    start: int
    end: int
    paragraph: int
    section: int
    speaker: str | None = None
