"""Questions about the articles themselves, answered from their metadata: who wrote it, when, where to read it."""

from __future__ import annotations

from index.answer.query import Field, Query
from index.answer.results import Answer, Decline, Excerpt
from index.corpus.types import Source
from index.store.protocol import GenerationReader

OPENING_CHARACTERS = 350


def answer_about_articles(generation: GenerationReader, query: Query, *, excerpts: int) -> Answer | Decline | None:
    """The articles asked about, each with its opening sentence, or a decline where none holds the field asked for.

    None where the question, though worded so, does not say which articles it means and they are many: then what the
    articles say may answer it.
    """
    question, field = query.question, query.field
    if field is None:
        return None
    chosen = [
        number
        for number, source in enumerate(generation.sources)
        if not query.outlets or source.outlet in query.outlets
    ]
    if not query.outlets and field != "list" and generation.article_count > 1:
        return None
    holding = [number for number in chosen if holds(generation.source(number), field)]
    searched = len(chosen)
    if not holding:
        return Decline(question, 0.0, generation.id, "not_covered", searched)
    openings = [opening(generation, number) for number in holding[:excerpts]]
    sources = tuple(generation.source(number) for number in holding)
    shown = tuple(excerpt for excerpt in openings if excerpt is not None)
    return Answer(question, 1.0, generation.id, shown, searched, kind="articles", sources=sources)


def holds(source: Source, field: Field) -> bool:
    """Whether the field asked for is known of this article."""
    return field == "list" or bool(getattr(source, field))


def opening(generation: GenerationReader, article: int) -> Excerpt | None:
    """The article's first sentence in its passage; None where the article has nothing to cite."""
    sentences = generation.article_sentences(article)
    if not sentences:
        return None
    first = generation.sentence(sentences[0])
    cited = generation.cite(article, first.start, first.end)
    passage = generation.passage(generation.passage_of_sentence(sentences[0]))
    around = generation.cite(article, passage.start, passage.end)
    return Excerpt(around if len(around.text) <= OPENING_CHARACTERS else cited, cited, 1.0, sentence=sentences[0])
