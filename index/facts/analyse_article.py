"""The facts of a whole story: paragraphs, names and quotations of every article, for the comparisons.

Each article is read on its own first (`article_facts`). Then the names of the story are resolved, and each article's
facts with them (`resolved_facts`). Both are cached per article: an article is read again only if it changed, or if what
the story knows about its names did.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from index.corpus.bounded import bounded
from index.corpus.passages import Corpus
from index.corpus.sentences import Sentence
from index.facts.article_facts import ArticleFacts, digest_of, no_article_facts, paragraphs_of, read_article_facts
from index.facts.fact_store import FactCache, digest
from index.facts.name_evidence import RawName
from index.facts.name_mentions import raw_names, verdicts
from index.facts.name_resolution import Names, names_for_article, resolve_names
from index.facts.quotations import Paragraph, Quotation, language_of
from index.facts.resolved_facts import ResolvedFacts, no_resolved_facts, resolve_facts
from index.facts.scene import Scene

_Facts = TypeVar("_Facts")


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """The facts of a story, shared by all comparisons. Every field but `quotations` has one row per article."""

    texts: tuple[str, ...]
    outlets: tuple[str, ...]
    paragraphs: tuple[tuple[Paragraph, ...], ...]
    names: Names
    quotations: tuple[Quotation, ...]
    scenes: tuple[Scene, ...]  # the subjects of each article's sentences; a scene knows only its own article
    articles: tuple[ArticleFacts, ...]
    resolved: tuple[ResolvedFacts, ...]


def read(corpus: Corpus, cache: FactCache | None = None) -> StoryFacts:
    """Reads a story, in time linear in its text, or in the changed text if `cache` has the rest.

    An article that cannot be analysed has no facts; this is reported to the cache's store.
    """
    cache = cache or FactCache()

    def analysed(number: int, work: Callable[[], _Facts]) -> _Facts:
        return bounded(corpus.articles[number].name, "analysed for comparisons", work)

    texts = tuple(article.text for article in corpus.articles)
    sentences = sentences_of(corpus)
    paragraphs = tuple(map(paragraphs_of, sentences))
    inputs = [digest_of(article, row) for article, row in zip(corpus.articles, sentences, strict=True)]
    articles = cache.each(
        "article",
        ArticleFacts,
        inputs,
        lambda n: analysed(n, lambda: read_article_facts(texts[n], corpus.articles[n].published, sentences[n])),
        lambda n, _: no_article_facts(sentences[n]),
    )
    names = resolve_names(_names(cache, analysed, inputs, texts, paragraphs, articles))
    seen = [
        names_for_article(names, number, [p.speaker for p in row if p.speaker]) for number, row in enumerate(paragraphs)
    ]
    with_names = [digest(one, _digest_of_names(view)) for one, view in zip(inputs, seen, strict=True)]
    resolved = cache.each(
        "resolved",
        ResolvedFacts,
        with_names,
        lambda n: analysed(n, lambda: resolve_facts(texts[n], paragraphs[n], sentences[n], articles[n], seen[n])),
        lambda n, _: no_resolved_facts(sentences[n]),
    )
    scenes = (
        Scene(text, 0, view, list(one.subjects), language_of(text, row))
        for text, row, view, one in zip(texts, paragraphs, seen, resolved, strict=True)
    )
    return StoryFacts(
        texts,
        tuple(article.outlet for article in corpus.articles),
        paragraphs,
        names,
        tuple(_quotations(resolved)),
        tuple(scenes),
        tuple(articles),
        tuple(resolved),
    )


def sentences_of(corpus: Corpus) -> tuple[tuple[Sentence, ...], ...]:
    """Returns the sentences of each article, in order."""
    rows: list[list[Sentence]] = [[] for _ in corpus.articles]
    for sentence in corpus.sentences:
        rows[sentence.article].append(sentence)
    return tuple(map(tuple, rows))


def _names(
    cache: FactCache,
    analysed: Callable[[int, Callable[[], tuple[RawName, ...]]], tuple[RawName, ...]],
    inputs: list[str],
    texts: tuple[str, ...],
    paragraphs: tuple[tuple[Paragraph, ...], ...],
    articles: list[ArticleFacts],
) -> list[tuple[RawName, ...]]:
    """Returns each article's names, read with the story's counts of capitalised words."""
    lower: Counter[str] = Counter()
    middle: Counter[str] = Counter()
    for one in articles:
        lower.update(one.vocabulary.lower)
        middle.update(one.vocabulary.middle)
    said = [verdicts(one.vocabulary.capitals, lower, middle) for one in articles]

    def find(number: int) -> tuple[RawName, ...]:
        verdict = dict(zip(articles[number].vocabulary.capitals, said[number], strict=True))
        spans = [(p.start, p.end) for p in paragraphs[number]]
        return analysed(number, lambda: raw_names(texts[number], spans, verdict))

    keys = [digest(one, letters) for one, letters in zip(inputs, said, strict=True)]
    return cache.each("names", tuple[RawName, ...], keys, find, lambda *_: ())


def _digest_of_names(view: Names) -> str:
    """Returns a digest of all names visible to one article."""
    row = [(m.start, m.end, m.name, m.possessive, m.title) for m in view.mentions[0]]
    return digest(row, sorted(view.people), sorted(view.heard), sorted(view.gender.items()), view.labels())


def _quotations(resolved: list[ResolvedFacts]) -> list[Quotation]:
    """Returns all quotations of a story in order, with article numbers and story-wide speech numbers."""
    found: list[Quotation] = []
    speeches = 0
    for number, one in enumerate(resolved):
        here = [replace(q, article=number, speech=q.speech + speeches) for q in one.quotations]
        speeches = max((quotation.speech + 1 for quotation in here), default=speeches)
        found += here
    return found
