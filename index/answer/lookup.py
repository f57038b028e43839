"""Answers without a search: from metadata (“who wrote the Gazette piece?”) or notes (“was there a correction?”)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.answer.compose import passage_around
from index.answer.intent import Field
from index.answer.query import Query
from index.answer.results import Answer, Decline, Excerpt
from index.corpus.tokens import STOP, stems_in
from index.corpus.types import Note, Source
from index.store.protocol import GenerationReader

OPENING_CHARACTERS = 350
ON_TOPIC = 0.5  # minimum share of the topic's words in a note and the sentences it is about
# Words in which questions about corrections are asked; they do not say what was corrected.
_NOTE_WORDS = """
correction corrections corrected correct correcting clarification clarifications clarified clarify retraction
retractions retracted retract withdrawn withdraw withdrew amended amend amendments error errors erratum errata
mistake mistakes mistaken wrong wrongly inaccurate inaccuracy inaccuracies incorrect update updates updated
editor editors editorial note notes taken take back anything something nothing got getting gets publish
published print printed issue issued report reported reports reporting coverage piece version since admit
admitted fix fixed outlet outlets paper papers newspaper newspapers site sites journalist journalists reporter
reporters press media post posted add added append appended run ran show list make made making need needed later
ever regret apologise apologised apologize apologized
"""


def look_up(
    generation: GenerationReader, query: Query, articles: NDArray[np.bool_] | None, *, excerpts: int, characters: int
) -> Answer | Decline | None:
    """Answers from notes or metadata; None if the query asks for neither, or the articles' text may answer it.

    Declines if the query asks for the notes of an outlet that has none.

    Args:
        generation: stores the notes with its sources.
        query: `notes` and `field` say what it asks for.
        articles: mask of the articles that may be cited, (articles,); None for all.
        excerpts: the maximum number shown; more follow behind *More excerpts*.
        characters: the maximum total length of the excerpts.

    Raises:
        ArticleDrifted: an article's text differs from the indexed one.
    """
    if query.notes:
        each = characters // excerpts
        if noted := answer_by_notes(generation, query, articles, excerpts=excerpts, characters=each):
            return noted
        if query.outlets:  # its articles say nothing of a correction, whatever is like the question in them
            searched = generation.article_count if articles is None else int(articles.sum())
            return Decline(query.question, 0.0, generation.id, "not_covered", searched)
    return answer_about_articles(generation, query, articles, excerpts=excerpts)


def answer_about_articles(
    generation: GenerationReader, query: Query, articles: NDArray[np.bool_] | None, *, excerpts: int
) -> Answer | Decline | None:
    """Answers with the articles asked about and their opening sentences; declines if none has the field asked for.

    None if several articles are allowed and nothing names an outlet; then the text may answer.
    """
    question, field = query.question, query.field
    if field is None:
        return None
    chosen = range(generation.article_count) if articles is None else np.flatnonzero(articles).tolist()
    if not query.outlets and question.outlet is None and field != "list" and len(chosen) > 1:
        return None
    holding = [number for number in chosen if has_field(generation.source(number), field)]
    searched = len(chosen)
    if not holding:
        return Decline(question, 0.0, generation.id, "not_covered", searched)
    openings = [opening(generation, number) for number in holding[:excerpts]]
    sources = tuple(generation.source(number) for number in holding)
    shown = tuple(excerpt for excerpt in openings if excerpt is not None)
    return Answer(question, 1.0, generation.id, shown, searched, kind="articles", sources=sources)


def has_field(source: Source, field: Field) -> bool:
    """Whether the field asked for is known for this article."""
    return field == "list" or bool(getattr(source, field))


def opening(generation: GenerationReader, article: int) -> Excerpt | None:
    """Returns the article's first sentence in its passage; None if the article has no sentence."""
    sentences = generation.article_sentences(article)
    if not sentences:
        return None
    first = generation.sentence(sentences[0])
    cited = generation.cite(article, first.start, first.end)
    passage = generation.passage(generation.passage_of_sentence(sentences[0]))
    around = generation.cite(article, passage.start, passage.end)
    return Excerpt(around if len(around.text) <= OPENING_CHARACTERS else cited, cited, 1.0, sentence=sentences[0])


@dataclass(frozen=True, slots=True)
class _FoundNote:
    """A note; `on_topic` and `near_previous` are shares of the topics' words, 0..1."""

    note: Note
    on_topic: float
    near_previous: float


def answer_by_notes(
    generation: GenerationReader, query: Query, articles: NDArray[np.bool_] | None, *, excerpts: int, characters: int
) -> Answer | None:
    """Answers with the notes of the kinds that the query asks for, limited to its topic if it has one.

    None if there is no such note; then the articles' text may answer it.
    """
    topic = _topic(query.content)
    earlier = _topic(query.previous.content) if query.previous else frozenset()
    found: dict[str, _FoundNote] = {}  # by its wording: an outlet may print a note above and below
    for number, source in enumerate(generation.sources):
        if articles is not None and not articles[number]:
            continue
        for note in source.notes:
            if note.kind in query.notes:
                words = _words(generation, note, number)
                one = _FoundNote(note, _share(topic, words), _share(earlier, words))
                found.setdefault(generation.text(note.article)[note.start : note.end].strip(), one)
    chosen = [one for one in found.values() if not topic or one.on_topic >= ON_TOPIC]
    if not chosen:
        return None
    chosen.sort(
        key=lambda one: (
            -one.on_topic,
            -one.near_previous,
            query.notes.index(one.note.kind),
            _newest_first(generation, one),
        )
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
    """Returns the stems of what was corrected, without the words that ask for a correction."""
    return frozenset(root for root in stems_in(text) - STOP - stems_in(_NOTE_WORDS) if len(root) > 1)


def _words(generation: GenerationReader, note: Note, noted: int) -> frozenset[str]:
    """Returns the stems of a note, its article's headline and the sentences it is about."""
    text = generation.text(noted)
    parts = [generation.text(note.article)[note.start : note.end], generation.source(noted).headline or ""]
    return stems_in("\n".join([*parts, *(text[start:end] for start, end in note.about)]))


def _share(topic: frozenset[str], words: frozenset[str]) -> float:
    return len(topic & words) / len(topic) if topic else 0.0


def _newest_first(generation: GenerationReader, found: _FoundNote) -> int:
    """Sort key: newest article first, undated last."""
    published = generation.source(found.note.article).published
    return -published.toordinal() if published else 0


def _excerpt(generation: GenerationReader, note: Note, topic: frozenset[str], characters: int) -> Excerpt:
    """Cites the note, with its sentence on the topic (or its first) as the answer; a long note only around that."""
    inside = _sentences(generation, note)
    if not inside:  # a headline
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
