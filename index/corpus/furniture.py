"""What a page carries around the reporting (skeleton: filled in by the corpus work)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LineKind = Literal[
    "body", "headline", "subhead", "standfirst", "byline", "embedded_tweet",
    "reader_comment", "comments_header", "promo", "teaser", "tweet_url", "caption", "copyright",
    "affiliate_notice", "author_bio", "embed_label", "furniture",
]  # fmt: skip

CITED: frozenset[str] = frozenset({"body", "standfirst", "embedded_tweet"})


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line of an article: its number (from 1), its span, what it is and how sure that is.

    `speaker` is the writer of an embedded post, where the page says who. `doubtful` lines are kept and listed.
    """

    number: int
    start: int
    end: int
    kind: LineKind
    doubtful: bool = False
    speaker: str | None = None
