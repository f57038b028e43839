"""What an article tells once it is known whom the story's names mean: its quotations, and whom its sentences are about.

Read from what the article says by itself and from what the story knows of the names in it, nothing else.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from index.corpus.sentences import Sentence
from index.corpus.tokens import Word
from index.facts.article_facts import Own, SentenceFacts
from index.facts.fact_store import from_row, row_of
from index.facts.name_resolution import Names
from index.facts.quotations import Paragraph, Quotation, find_quotations
from index.facts.reporting_verbs import SUBJECT_PRONOUNS
from index.facts.subjects import Scene, resolve_pronoun, sentence_subject


@dataclass(frozen=True, slots=True)
class About:
    """Whom a sentence names and who acts in it; see `claims.Claim`."""

    people: frozenset[str]
    proper: frozenset[str]
    subject: str


@dataclass(frozen=True, slots=True)
class Told:
    """One article in the light of its story: its quotations, as those of an article 0 with speeches from 0 on; the
    (place, name) of its sentences' subjects; and one row for each of its sentences."""

    quotations: tuple[Quotation, ...]
    subjects: tuple[tuple[int, str], ...]
    about: tuple[About, ...]


def read_told(
    text: str, paragraphs: Sequence[Paragraph], sentences: Sequence[Sentence], own: Own, names: Names
) -> Told:
    """Reads one article; `names` are those `as_seen` from it."""
    quotations, scene = find_quotations(text, 0, paragraphs, names, runs=own.runs)
    about = tuple(
        _about(scene, sentence, stated) for sentence, stated in zip(sentences, own.stated, strict=True)
    )  # fmt: skip
    return Told(tuple(quotations), tuple(scene.subjects), about)


def blank_told(sentences: Sequence[Sentence]) -> Told:
    """An article in which nothing is found."""
    return Told((), (), tuple(About(frozenset(), frozenset(), "") for _ in sentences))


def _about(scene: Scene, sentence: Sentence, stated: SentenceFacts) -> About:
    start, end = sentence.start, sentence.end
    mentions = scene.names.within(scene.article, start, end)
    proper = frozenset(token.key for m in mentions for token in _between(stated.tokens, m.start, m.end))
    people = frozenset(m.name for m in mentions if m.name in scene.names.people)
    return About(people, proper, _subject(scene, stated.tokens, stated.quoted, start, end))


def _between(tokens: Sequence[Word], start: int, end: int) -> Sequence[Word]:
    """The tokens that begin in `[start, end)`, of tokens in order."""
    first = bisect_left(tokens, start, key=lambda token: token.start)
    return tokens[first : bisect_left(tokens, end, first, key=lambda token: token.start)]


def _subject(
    scene: Scene, tokens: Sequence[Word], quoted: Sequence[tuple[int, int]], start: int, end: int
) -> str:  # fmt: skip
    """Who a sentence says something of, outside its quotations: a name, whom “he” means, or a known role's holder.

    "" where that cannot be told.
    """
    for first, last in _outside(quoted, start, end):
        own = _between(tokens, first, last)
        name = _subject_of(scene, own, first, last)
        if name:
            return name
    return ""


def _subject_of(scene: Scene, tokens: Sequence[Word], start: int, end: int) -> str:
    named = [m for m in scene.names.within(scene.article, start, end) if not m.possessive]
    for token in tokens[:12]:
        if named and named[0].start < token.start:
            break
        if token.key in SUBJECT_PRONOUNS:
            return resolve_pronoun(scene, token.start, SUBJECT_PRONOUNS[token.key], start)
    for first, second in itertools.pairwise(tokens[:5]):
        holder = scene.names.roles.get(second.key, "") if first.key == "the" else ""
        if holder and not (named and named[0].start < first.start):
            return holder
    return sentence_subject(scene, start, end) or ""


def _outside(quoted: Sequence[tuple[int, int]], start: int, end: int) -> Iterable[tuple[int, int]]:
    """The stretches of a sentence that stand outside its quotations."""
    position = start
    for first, last in sorted(quoted):
        if position < first:
            yield position, min(first, end)
        position = max(position, last)
    if position < end:
        yield position, end


def told_to_plain(told: Told) -> Any:  # noqa: ANN401
    """As JSON holds it."""
    return [
        list(map(row_of, told.quotations)),
        told.subjects,
        [[sorted(one.people), sorted(one.proper), one.subject] for one in told.about],
    ]


def told_from_plain(plain: Any) -> Told:  # noqa: ANN401
    """What `told_to_plain` was given."""
    quotations, subjects, about = plain
    return Told(
        tuple(from_row(Quotation, row) for row in quotations),
        tuple((place, name) for place, name in subjects),
        tuple(About(frozenset(people), frozenset(proper), subject) for people, proper, subject in about),
    )
