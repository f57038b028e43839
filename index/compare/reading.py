"""A corpus as the comparing rooms read it: paragraphs, names and quotations of every article."""

from __future__ import annotations

from dataclasses import dataclass

from index.compare.names import Names, find_names
from index.compare.quotations import Paragraph, Quotation, find_quotations
from index.compare.subjects import Scene
from index.corpus.passages import Corpus


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read of a whole story once, and used by every comparison."""

    texts: tuple[str, ...]
    outlets: tuple[str, ...]  # of each article
    paragraphs: tuple[tuple[Paragraph, ...], ...]
    names: Names
    quotations: tuple[Quotation, ...]
    scenes: tuple[Scene, ...]  # who each article's sentences are about


def read(corpus: Corpus) -> Reading:
    """Reads a story; time grows linearly with its text."""
    paragraphs = paragraphs_of(corpus)
    texts = tuple(article.text for article in corpus.articles)
    names = find_names(texts, [[(p.start, p.end) for p in row] for row in paragraphs])
    quotations: list[Quotation] = []
    scenes: list[Scene] = []
    speeches = 0
    for number, (text, row) in enumerate(zip(texts, paragraphs, strict=True)):
        found, scene = find_quotations(text, number, row, names, speeches)
        speeches = max((quotation.speech + 1 for quotation in found), default=speeches)
        quotations += found
        scenes.append(scene)
    outlets = tuple(article.outlet for article in corpus.articles)
    return Reading(texts, outlets, paragraphs, names, tuple(quotations), tuple(scenes))


def paragraphs_of(corpus: Corpus) -> tuple[tuple[Paragraph, ...], ...]:
    """The cited paragraphs of each article: its sentences of one paragraph, with their embedded writer."""
    rows: list[list[Paragraph]] = [[] for _ in corpus.articles]
    last = (-1, -1)
    for sentence in corpus.sentences:
        row = rows[sentence.article]
        if (sentence.article, sentence.paragraph) == last:
            row[-1] = Paragraph(row[-1].start, sentence.end, row[-1].speaker)
        else:
            row.append(Paragraph(sentence.start, sentence.end, sentence.speaker))
        last = (sentence.article, sentence.paragraph)
    return tuple(tuple(row) for row in rows)
