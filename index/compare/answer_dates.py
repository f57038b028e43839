"""Answers “What happened on 22 February?” with the sentences that the timeline dates so, however they word it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from index.answer.compose import RankedSentence, compose, content_words, sentence_at
from index.answer.pipeline import allowed_articles
from index.answer.query import Query
from index.answer.results import Answer
from index.errors import ArticleDrifted
from index.store.protocol import GenerationReader

if TYPE_CHECKING:
    from index.compare.view import Across


def answer_by_date(
    generation: GenerationReader, across: Across, query: Query, *, excerpts: int, characters: int
) -> Answer | None:
    """Returns what the articles date to the query's day or month, in the order of the days.

    None if the query does not ask what happened then, or the timeline has nothing then on its topic: the text may still
    answer.
    """
    if query.date is None or query.date.events_of is None:
        return None
    articles = allowed_articles(generation, query)
    topic = content_words(query.date.events_of)
    numbers = {source.article: number for number, source in enumerate(generation.sources)}
    try:
        dated = [
            one.sentence
            for one in across.timeline()
            if query.date.is_within(one.first, one.last)
            and (articles is None or articles[numbers[one.sentence.source.article]])
        ]
        on_topic = [one for one in dated if topic <= content_words(one.text)] or [
            one for one in dated if topic <= content_words(f"{one.source.headline or ''}\n{one.text}")
        ]
        found: dict[int, RankedSentence] = {}
        for one in on_topic:
            article = numbers[one.source.article]
            if (sentence := sentence_at(generation, article, one.start)) is not None:
                passage = generation.passage_of_sentence(sentence)
                found[sentence] = RankedSentence(sentence, passage, article, 1.0)
        composed = compose(generation, list(found.values()), excerpts=excerpts, characters=characters)
    except ArticleDrifted:
        return None
    if not composed.shown:
        return None
    searched = generation.article_count if articles is None else int(np.count_nonzero(articles))
    return Answer(query.question, 1.0, generation.id, composed.shown, searched, more=composed.more)
