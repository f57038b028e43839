"""Answers “How do X and Y differ?”, which names the outlets but no topic, with their differences.

The differences found when the index was built are sorted by importance, so the first ones are the answer.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from index.answer.compose import sentence_at
from index.answer.query import Query
from index.answer.results import Answer, Decline, Excerpt, Question
from index.corpus.types import Citation
from index.errors import ArticleDrifted
from index.store.protocol import GenerationReader

if TYPE_CHECKING:
    from index.compare.view import Across, CitedDifference, Side


def answer_by_differences(
    generation: GenerationReader, across: Across, query: Query, *, excerpts: int
) -> Answer | Decline:
    """Returns both sides of the most important difference between the query's outlets (or any), then further ones.

    Without a known difference it returns a decline that asks for a topic.
    """
    question, outlets = query.question, query.outlets
    searched = len(generation.sources)
    asked = tuple(outlets) or tuple(dict.fromkeys(source.outlet for source in generation.sources))
    allowed = [s.outlet in asked and _dated(question, s.published) for s in generation.sources]
    names = {source.article for source, is_allowed in zip(generation.sources, allowed, strict=True) if is_allowed}
    try:
        pairs = [pair for one in across.differences() if (pair := _between(one, names)) is not None]
    except ArticleDrifted:
        return Decline(question, 0.0, generation.id, "article_drifted", searched)
    if not pairs:
        return Decline(question, 0.0, generation.id, "empty_question", searched, known_outlets=asked)
    first: dict[str, Side] = {}
    rest: list[Side] = []
    for sides in pairs:
        for side in sides:
            outlet = side.sentence.source.outlet
            new = outlet not in first and (bool(outlets) or sides is pairs[0])
            if new:
                first[outlet] = side
            elif side not in first.values() and side not in rest:
                rest.append(side)
    shown = [_excerpt(generation, side) for side in first.values()]
    without = tuple(outlet for outlet in outlets if outlet not in first)
    more = [_excerpt(generation, side) for side in rest[: 2 * excerpts]]
    return Answer(
        question, 1.0, generation.id, tuple(shown), searched, kind="compare", nothing_in=without, more=tuple(more)
    )


def _dated(question: Question, published: date | None) -> bool:
    after, until = question.after, question.until
    if after is None and until is None:
        return True
    return published is not None and (after is None or published >= after) and (until is None or published <= until)


def _between(one: CitedDifference, articles: set[str]) -> tuple[Side, ...] | None:
    """Returns a difference's sides within `articles`, if both have one; None for spellings, which change no fact."""
    if one.kind == "spelling":
        return None
    left, right = ([side for side in row if side.sentence.source.article in articles] for row in (one.one, one.other))
    return (left[0], right[0], *left[1:], *right[1:]) if left and right else None


def _excerpt(generation: GenerationReader, side: Side) -> Excerpt:
    """Returns a side as an excerpt: its sentence, with the differing words marked."""
    return Excerpt(side.sentence, side.focus, 1.0, sentence=_number(generation, side.sentence))


def _number(generation: GenerationReader, cited: Citation) -> int:
    """Returns the number of the sentence where a citation begins, for buttons; -1 if there is none."""
    articles = [source.article for source in generation.sources]
    number = sentence_at(generation, articles.index(cited.source.article), cited.start)
    return -1 if number is None else number
