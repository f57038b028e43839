"""Small stories for the tests of comparisons, read and cut like any other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from index.compare.analyse import across_outlets
from index.compare.claims import Claims, read_claims
from index.compare.difference import Difference
from index.compare.find_differences import find_differences
from index.compare.quotation_clusters import ClusteredQuotations, cluster_quotations
from index.compare.view import Across
from index.corpus.articles import read_story
from index.corpus.passages import Corpus, cut
from index.corpus.types import Citation, Source
from index.facts.analyse_article import StoryFacts, read

STORIES = Path(__file__).parents[2] / "stories"
SHIPPED = Path(__file__).parents[3] / "seeds"


@dataclass(frozen=True, slots=True)
class Made:
    """A story with all of its analysis results."""

    corpus: Corpus
    reading: StoryFacts
    clustered: ClusteredQuotations
    claims: Claims
    differences: tuple[Difference, ...]

    def said(self) -> list[tuple[str, str]]:
        """Returns (speaker, words) of every quotation, in order; fragments of no quotation are dropped."""
        kept = sorted({unit.quotation for unit in self.clustered.units})
        quotations = [self.reading.quotations[number] for number in kept]
        return [(q.said_by, self.reading.texts[q.article][q.start : q.end]) for q in quotations]

    def clusters(self, least: int = 2) -> list[list[str]]:
        """Returns the wordings of each cluster printed in at least this many places."""
        return [
            [self.words(number) for number in cluster.units]
            for cluster in self.clustered.clusters
            if len(cluster.units) >= least
        ]

    def words(self, unit: int) -> str:
        """Returns the characters of a unit."""
        found = self.clustered.units[unit]
        return self.reading.texts[self.reading.quotations[found.quotation].article][found.start : found.end]

    def told(self) -> list[tuple[str, str, str]]:
        """Returns (kind, words in focus on either side) of every difference, most significant first."""
        return [
            (
                d.kind,
                self.reading.texts[d.one[0].article][d.one[0].focus_start : d.one[0].focus_end],
                self.reading.texts[d.other[0].article][d.other[0].focus_start : d.other[0].focus_end],
            )
            for d in self.differences
        ]


def analysed(corpus: Corpus) -> Made:
    """Runs all analyses on a corpus."""
    reading = read(corpus)
    clustered = cluster_quotations(reading.texts, reading.quotations)
    claims = read_claims(corpus, reading)
    return Made(corpus, reading, clustered, claims, find_differences(claims, clustered, reading))


def story(folder: Path, *articles: str, published: Sequence[date] | date = date(2024, 3, 14)) -> Made:
    """Builds a story of these articles, each of its own outlet: Outlet 0, Outlet 1 …"""
    return analysed(corpus_of(folder, *articles, published=published))


def corpus_of(folder: Path, *articles: str, published: Sequence[date] | date = date(2024, 3, 14)) -> Corpus:
    """Writes these articles into a folder and reads them back."""
    days = [published] * len(articles) if isinstance(published, date) else list(published)
    lines = ['[story]\ntitle = "Made for a test"\n']
    for number, (text, day) in enumerate(zip(articles, days, strict=True)):
        (folder / f"{number:03}.txt").write_text(text, "utf-8")
        lines.append(f'[[article]]\nfile = "{number:03}.txt"\noutlet = "Outlet {number}"\npublished = {day}\n')
    (folder / "articles.toml").write_text("\n".join(lines), "utf-8")
    return cut(read_story(folder))


def shipped() -> Corpus:
    """The shipped story."""
    return cut(read_story(SHIPPED))


class KeptGeneration:
    """The parts of a generation that `Across` reads, straight from a corpus."""

    def __init__(self, corpus: Corpus) -> None:
        self.title = corpus.title
        self.sources = tuple(
            Source(a.name, a.outlet, a.headline, a.author, a.published, a.url, a.inferred, file_sha256=a.file_sha256)
            for a in corpus.articles
        )
        self._texts = [article.text for article in corpus.articles]
        self._extras = dict(across_outlets(corpus))

    def cite(self, article: int, start: int, end: int) -> Citation:
        """Cites the characters of a span."""
        return Citation(self.sources[article], start, end, self._texts[article][start:end])

    def extra(self, name: str) -> bytes | None:
        """Returns a file of the analysers."""
        return self._extras.get(name)


def across(corpus: Corpus) -> Across:
    """Returns the comparisons of a corpus, as from a generation."""
    return Across(KeptGeneration(corpus))  # type: ignore[arg-type]


def renamed(corpus: Corpus, *outlets: str) -> Corpus:
    """Returns the corpus with other outlets, in the order of its articles."""
    articles = tuple(replace(a, outlet=outlet) for a, outlet in zip(corpus.articles, outlets, strict=True))
    return replace(corpus, articles=articles)
