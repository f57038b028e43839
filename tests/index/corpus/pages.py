"""The labelled pages of `pages/`: invented, in the style of many kinds of sites, each line as `class|text`.

They were written in two batches, each before the rules were run on it. At first, the rules kept 109 of 115 citable
lines of the first batch (15 pages) and 58 of 58 of the second (10 pages), and excluded 262 of 278 and 170 of 185 of the
other lines: this can be expected for pages of an unknown outlet.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from index.corpus.boilerplate.classify_lines import classify_lines
from index.corpus.boilerplate.lines import CITED
from index.corpus.metadata import metadata_guess
from index.corpus.types import Article, Outlet

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


@dataclass(frozen=True, slots=True)
class Misjudged:
    """A misclassified line."""

    page: str
    expected: str
    given: str
    text: str


@dataclass(frozen=True, slots=True)
class Judged:
    """How a page's citable lines, and its other lines, were classified."""

    cited: int
    never_cited: int
    misjudged: tuple[Misjudged, ...]


def article(text: str, *, name: str = "page.txt", headline: str | None = None, outlet: str = "An Outlet") -> Article:
    """Builds an article like `read_story`."""
    return Article(
        name, outlet, headline, None, None, None, frozenset(), text, hashlib.sha256(text.encode()).hexdigest()
    )


def judge(path: Path, *, headline_known: bool) -> Judged:
    """Classifies a page with the headline from a manifest, or guessed from the text."""
    labelled = [line.partition("|")[::2] for line in path.read_text(encoding="utf-8").split("\n")]
    text = "\n".join(line for _, line in labelled)
    headline = next((line for kind, line in labelled if kind == "headline"), None) if headline_known else None
    headline = headline or metadata_guess.headline_from_text(text)
    found = article(text, headline=headline)
    misjudged: list[Misjudged] = []
    cited = never = 0
    for line in classify_lines(found, Outlet(found.outlet)):
        expected = labelled[line.number - 1][0]
        cited += expected in CITED
        never += expected not in CITED
        if (expected in CITED) != (line.kind in CITED):
            misjudged.append(Misjudged(path.stem, expected, line.kind, text[line.start : line.end]))
    return Judged(cited, never, tuple(misjudged))
