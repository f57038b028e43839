"""The facts of one article that depend on the story's names: its quotations and the subjects of its sentences.

They are computed only from the article's own facts and what the story knows of its names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.corpus.sentences import Sentence
from index.corpus.tokens import Word
from index.facts.antecedents import resolve_pronoun
from index.facts.article_facts import ArticleFacts, SentenceFacts
from index.facts.name_resolution import Names
from index.facts.quotations import Paragraph, Quotation, find_quotations
from index.facts.role_holders import holder
from index.facts.scene import Scene, sex_of_pronoun
from index.facts.subjects import sentence_subject


@dataclass(frozen=True, slots=True)
class SentencePeople:
    """The people a sentence names, the words of its names, and its subject; see `claims.Claim`."""

    people: frozenset[str]
    proper: frozenset[str]
    subject: str


@dataclass(frozen=True, slots=True)
class ResolvedFacts:
    """The resolved facts of one article, numbered as article 0 with speeches from 0.

    `subjects` has (position, name) of the sentences' subjects.
    """

    quotations: tuple[Quotation, ...]
    subjects: tuple[tuple[int, str], ...]
    sentences: tuple[SentencePeople, ...]


def resolve_facts(
    text: str, paragraphs: Sequence[Paragraph], sentences: Sequence[Sentence], facts: ArticleFacts, names: Names
) -> ResolvedFacts:
    """Resolves the facts of one article; `names` are those `names_for_article` from it."""
    quotations, scene = find_quotations(text, 0, paragraphs, names, runs=facts.runs)
    people = tuple(_people(scene, sentence, row) for sentence, row in zip(sentences, facts.sentences, strict=True))
    return ResolvedFacts(tuple(quotations), tuple(scene.subjects), people)


def no_resolved_facts(sentences: Sequence[Sentence]) -> ResolvedFacts:
    """Returns resolved facts without quotations or people."""
    return ResolvedFacts((), (), tuple(SentencePeople(frozenset(), frozenset(), "") for _ in sentences))


def _people(scene: Scene, sentence: Sentence, facts: SentenceFacts) -> SentencePeople:
    start, end = sentence.start, sentence.end
    mentions = scene.names.within(scene.article, start, end)
    proper = frozenset(token.key for m in mentions for token in _between(facts.tokens, m.start, m.end))
    people = frozenset(m.name for m in mentions if m.name in scene.names.people)
    return SentencePeople(people, proper, _subject(scene, facts.tokens, facts.quoted, start, end))


def _between(tokens: Sequence[Word], start: int, end: int) -> Sequence[Word]:
    """Returns those of the ordered tokens that begin in `[start, end)`."""
    first = bisect_left(tokens, start, key=lambda token: token.start)
    return tokens[first : bisect_left(tokens, end, first, key=lambda token: token.start)]


def _subject(scene: Scene, tokens: Sequence[Word], quoted: Sequence[tuple[int, int]], start: int, end: int) -> str:
    """Returns the subject of a sentence outside its quotations: a name, a resolved “he”, or a known role's holder.

    "" if there is none.
    """
    for first, last in _outside(quoted, start, end):
        name = _subject_of(scene, _between(tokens, first, last), first, last)
        if name:
            return name
    return ""


def _subject_of(scene: Scene, tokens: Sequence[Word], start: int, end: int) -> str:
    named = [m for m in scene.names.within(scene.article, start, end) if not m.possessive]
    for token in tokens[:12]:
        if named and named[0].start < token.start:
            break
        if sex := sex_of_pronoun(scene, token.key):
            return resolve_pronoun(scene, token.start, sex, start)
    for token in tokens[:5]:
        known = holder(scene, token.start, end) if token.key == "the" else ""
        if known and not (named and named[0].start < token.start):
            return known
    return sentence_subject(scene, start, end) or ""


def _outside(quoted: Sequence[tuple[int, int]], start: int, end: int) -> Iterable[tuple[int, int]]:
    """Yields the stretches of a sentence outside its quotations."""
    position = start
    for first, last in sorted(quoted):
        if position < first:
            yield position, min(first, end)
        position = max(position, last)
    if position < end:
        yield position, end
