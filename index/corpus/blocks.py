"""A paragraph while it is being judged, and what it can be judged to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from index.corpus.lines import Shape

LineKind = Literal[
    "body", "headline", "subhead", "standfirst", "byline", "embedded_tweet",
    "reader_comment", "comments_header", "promo", "teaser", "tweet_url", "caption", "copyright",
    "affiliate_notice", "author_bio", "embed_label", "furniture",
]  # fmt: skip

CITED: frozenset[str] = frozenset({"body", "standfirst", "embedded_tweet"})


@dataclass(slots=True)
class Block:
    """A paragraph while it is being judged; `kind` None: nothing has spoken yet."""

    shape: Shape
    kind: LineKind | None = None
    doubtful: bool = False
    speaker: str | None = None

    @property
    def open(self) -> bool:
        return self.kind is None

    @property
    def prose(self) -> bool:
        """Looks like reporting: nothing has spoken against it, and it is closed or leads on to a quotation."""
        shape = self.shape
        return self.kind is None and shape.words >= 6 and (shape.closed or shape.leads_on or shape.quoted_end)
