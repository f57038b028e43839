"""How a saved file is read: its metadata and their origin, its lines, sentences, quotations and dates."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from index.corpus.articles import SUFFIXES, Article, Outlet, StoryFiles, read_story
from index.corpus.boilerplate.lines import CITED
from index.corpus.changes.new_article import read_incoming
from index.corpus.fetch import FetchedPage
from index.corpus.intake.document import Document
from index.corpus.manifest import FIELDS, MANIFEST, read_manifest
from index.corpus.passages import cut, cut_each
from index.corpus.sentences import Sentence
from index.errors import ArticleError
from index.facts.analyse_article import read
from index.facts.date_expressions import ReadDate
from index.facts.quotations import Quotation

if TYPE_CHECKING:
    from index.corpus.boilerplate.classify_lines import Line

LINE_KINDS = {
    "body": "a line of the report",
    "standfirst": "the sentence below the headline",
    "embedded_tweet": "a post of a person that the page shows; `speaker` wrote it",
    "correction": "the outlet corrects itself",
    "clarification": "the outlet makes something clearer",
    "update": "what the outlet added later",
    "editors_note": "a note of the editors",
    "retraction": "the outlet takes the article back",
    "headline": "the headline as printed",
    "subhead": "a heading inside the report",
    "byline": "who wrote it, and when",
    "caption": "what a picture shows, or who took it",
    "author_bio": "who the writer is",
    "reader_comment": "what a reader wrote below",
    "comments_header": "the heading of the readers' comments",
    "promo": "what the outlet offers: newsletters, subscriptions, apps",
    "teaser": "another story",
    "affiliate_notice": "whether the outlet earns from links, or was paid for the page",
    "copyright": "a copyright line",
    "tweet_url": "an address alone on its line",
    "embed_label": "the label of an embedded post",
    "boilerplate": "anything else that a page carries: navigation, buttons, tags",
}
"""Every kind of line and its description."""


@dataclass(frozen=True, slots=True)
class InspectedLine:
    """A non-blank line: number (from 1), span, kind, whether it may be cited and whether its kind is in doubt."""

    number: int
    start: int
    end: int
    kind: str
    cited: bool
    doubtful: bool
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Inspection:
    """The result of reading one file. All spans are `[start, end)` in characters of `article.text`.

    `metadata_from` maps each known field to its origin: "manifest", "page" or "guess".
    """

    file: str
    article: Article
    metadata_from: dict[str, str]
    lines: tuple[InspectedLine, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    dates: tuple[ReadDate, ...]


def inspect_page(source: Path | FetchedPage | Document) -> Inspection:
    """Reads a document, a fetched page or a file; a file with a manifest beside it is read as part of that story.

    Raises:
        ArticleError: the source cannot be read.
    """
    if isinstance(source, Path) and not source.is_file():
        raise _no_article(source)
    if not isinstance(source, Path) or not (source.parent / MANIFEST).is_file():
        article = read_incoming(source).article
        files = StoryFiles(article.outlet, (Outlet(article.outlet),), (article,))
        name = source.url if isinstance(source, FetchedPage) else source if isinstance(source, Path) else source.name
        return _inspected(str(name), article, files, frozenset())
    files = read_story(source.parent)
    found = next((one for one in files.articles if one.name == source.name), None)
    if found is None:
        problem = next((one for one in files.findings if one.subject == source.name and one.severity == "error"), None)
        if problem is None:
            raise _no_article(source)
        raise ArticleError(problem.message, article=source.name, remedy=problem.remedy or "Check the file.")
    entries = read_manifest(source.parent / MANIFEST).entries
    entry = next((one for one in entries if Path(one.file).name == source.name), None)
    given = frozenset(name for name in FIELDS if entry is not None and getattr(entry, name) is not None)
    return _inspected(str(source), found, files, given)


def _no_article(source: Path) -> ArticleError:
    """Returns the error for a path of a story's folder at which there is no article."""
    if not source.exists():
        return ArticleError(f"There is no file {source}.", article=source.name, remedy="Check the path.")
    what = "a folder" if source.is_dir() else "no article"
    remedy = f"Name a file ({', '.join(sorted(SUFFIXES))} and what `storybot add` reads)."
    return ArticleError(f"{source} is {what}.", article=source.name, remedy=remedy)


def _inspected(file: str, article: Article, files: StoryFiles, given: frozenset[str]) -> Inspection:
    classified: dict[str, tuple[Line, ...]] = {}
    corpus = cut(files, partial(cut_each, classified=classified))
    if article.name not in classified:
        problem = next(one for one in corpus.findings if one.subject == article.name and one.severity == "error")
        raise ArticleError(problem.message, article=article.name, remedy=problem.remedy or "Check the file.")
    place = corpus.articles.index(article)
    reading = read(corpus)
    known = [name for name in FIELDS if getattr(article, name) is not None]
    return Inspection(
        file,
        article,
        {name: _origin(name, article, given) for name in known},
        tuple(
            InspectedLine(line.number, line.start, line.end, line.kind, line.kind in CITED, line.doubtful, line.speaker)
            for line in classified[article.name]
        ),
        tuple(sentence for sentence in corpus.sentences if sentence.article == place),
        tuple(quotation for quotation in reading.quotations if quotation.article == place),
        tuple(day for one in reading.articles[place].sentences for day in one.dates),
    )


def _origin(name: str, article: Article, given: frozenset[str]) -> str:
    if name in article.inferred:
        return "guess"
    return "manifest" if name in given else "page"
