"""Questions that are looked up, not searched for: an article's metadata, and what an outlet says of its own articles.

“Who wrote the Gazette piece?” is answered from the metadata, “was there a correction?” by the corrections themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.answer.compose import passage_around
from index.answer.query import NOTE_WORDS, Field, Query
from index.answer.question_words import STOP, stems_in
from index.answer.results import Answer, Decline, Excerpt
from index.corpus.types import Note, Source
from index.store.protocol import GenerationReader

OPENING_CHARACTERS = 350
ON_TOPIC = 0.5  # of the topic's words that a note, or what it is about, holds


def look_up(
    generation: GenerationReader, query: Query, articles: NDArray[np.bool_] | None, *, excerpts: int, characters: int
) -> Answer | Decline | None:
    """The answer from notes or metadata; None where the query asks for neither, or what the articles say may answer it.

    Args:
        generation: the notes are stored with its sources.
        query: with the kinds of notes that it asks for in `notes`, or the metadata in `field`.
        articles: (articles,) which may be cited, or None for all.
        excerpts: at most so many are shown, the others follow as more.
        characters: at most so many of all excerpts together.

    Raises:
        ArticleDrifted: an article is not the one that was indexed.
    """
    if query.notes:
        each = characters // excerpts
        if noted := answer_by_notes(generation, query, articles, excerpts=excerpts, characters=each):
            return noted
    return answer_about_articles(generation, query, excerpts=excerpts)


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


@dataclass(frozen=True, slots=True)
class _Found:
    """A note on article number `noted`, with how much of the question's topic it holds, 0..1."""

    note: Note
    noted: int
    on_topic: float
    near_previous: float


def answer_by_notes(
    generation: GenerationReader, query: Query, articles: NDArray[np.bool_] | None, *, excerpts: int, characters: int
) -> Answer | None:
    """The notes of the kinds that the query asks for, on its topic where it has one.

    None where no article has such a note: then what the articles say may answer it.
    """
    topic = _topic(query.content)
    earlier = _topic(query.previous.content) if query.previous else frozenset()
    found: dict[tuple[int, int], _Found] = {}
    for number, source in enumerate(generation.sources):
        if articles is not None and not articles[number]:
            continue
        for note in source.notes:
            if note.kind in query.notes:
                words = _words(generation, note, number)
                one = _Found(note, number, _share(topic, words), _share(earlier, words))
                found.setdefault((note.article, note.start), one)
    chosen = [one for one in found.values() if not topic or one.on_topic >= ON_TOPIC]
    if not chosen:
        return None
    chosen.sort(
        key=lambda one: (-one.on_topic, -one.near_previous, query.notes.index(one.note.kind), _age(generation, one))
    )
    cited = [_excerpt(generation, one.note, topic, characters) for one in chosen]
    searched = generation.article_count if articles is None else int(articles.sum())
    return Answer(
        query.question,
        1.0,
        generation.id,
        tuple(cited[:excerpts]),
        searched,
        more=tuple(cited[excerpts : 3 * excerpts]),
    )


def _topic(text: str) -> frozenset[str]:
    """The stems that say what the correction is about, without those that ask for one."""
    return frozenset(root for root in stems_in(text) - STOP - stems_in(NOTE_WORDS) if len(root) > 1)


def _words(generation: GenerationReader, note: Note, noted: int) -> frozenset[str]:
    """The stems of a note, of the headline of its article, and of the sentences it is about."""
    text = generation.text(noted)
    parts = [generation.text(note.article)[note.start : note.end], generation.source(noted).headline or ""]
    return stems_in("\n".join([*parts, *(text[start:end] for start, end in note.about)]))


def _share(topic: frozenset[str], words: frozenset[str]) -> float:
    return len(topic & words) / len(topic) if topic else 0.0


def _age(generation: GenerationReader, found: _Found) -> int:
    """The younger article's note first, one without a date last."""
    published = generation.source(found.note.article).published
    return -published.toordinal() if published else 0


def _excerpt(generation: GenerationReader, note: Note, topic: frozenset[str], characters: int) -> Excerpt:
    """The whole note, its sentence on the topic (or the first) marked; of a long one the part around that."""
    inside = _sentences(generation, note)
    if not inside:  # a headline, which is no sentence
        cited = generation.cite(note.article, note.start, note.end)
        return Excerpt(cited, cited, 1.0)
    text = generation.text(note.article)
    spans = [generation.sentence(number) for number in inside]
    shares = [_share(topic, stems_in(text[span.start : span.end])) for span in spans]
    best = shares.index(max(shares))
    answer = generation.cite(note.article, spans[best].start, spans[best].end)
    if note.end - note.start <= characters:
        passage = generation.cite(note.article, min(note.start, answer.start), max(note.end, answer.end))
    else:
        passage = passage_around(generation, generation.passage_of_sentence(inside[best]), inside[best], characters)
    return Excerpt(passage, answer, 1.0, sentence=inside[best])


def _sentences(generation: GenerationReader, note: Note) -> Sequence[int]:
    return [
        number
        for number in generation.article_sentences(note.article)
        if note.start <= generation.sentence(number).start < note.end
    ]
