"""Prefers the corrected fact if an outlet has withdrawn the likeliest answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from index.answer.compose import NEAR_BEST, OFFERED_SHARE, RankedSentence, in_note, stated_in
from index.corpus.types import CitedNote
from index.facts.statement import read_statement
from index.store.protocol import GenerationReader


def one_that_stands(generation: GenerationReader, ranked: Sequence[RankedSentence]) -> RankedSentence | None:
    """Returns the sentence that should come first: the most likely one that was not withdrawn, or None.

    A correction withdraws the sentences with one of its numbers and confirms those with another; a retraction withdraws
    all.
    """
    first = ranked[0]
    if not (notes := _notes_on(generation, first)):
        return first
    numbers = _numbers(generation, first)
    retracted = any(note.kind == "retraction" for note in notes)
    named = {one.key for note in notes for one in read_statement(note.citation.text).numbers}
    if not retracted and numbers.isdisjoint(named):
        return first
    for other in ranked[1:]:
        share = NEAR_BEST if retracted else OFFERED_SHARE
        bears_out = retracted or not (named - numbers).isdisjoint(_numbers(generation, other))
        if other.probability < share * first.probability:
            break
        if bears_out and not in_note(generation, other) and not _notes_on(generation, other):
            return replace(other, probability=first.probability)
    return None


def _numbers(generation: GenerationReader, one: RankedSentence) -> set[str]:
    return {number.key for number in stated_in(generation, one).numbers}


def _notes_on(generation: GenerationReader, one: RankedSentence) -> list[CitedNote]:
    """Returns the corrections and retractions of a sentence."""
    if not generation.source(one.article).notes:
        return []
    sentence = generation.sentence(one.sentence)
    cited = generation.cite(one.article, sentence.start, sentence.end)
    return [note for note in cited.notes if note.kind in ("correction", "retraction")]
