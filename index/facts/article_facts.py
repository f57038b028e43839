"""The facts of one article, read only from its text and date, independent of other articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from index.corpus.sentences import Sentence
from index.corpus.tokens import Word, is_content, words
from index.corpus.types import Article
from index.facts.date_expressions import ReadDate
from index.facts.dates import note_day, read_dates
from index.facts.fact_store import digest
from index.facts.lexicon import verbs_of, word_stem
from index.facts.name_mentions import Vocabulary, read_vocabulary
from index.facts.numbers import NUMBER_WORDS, ReadNumber, read_numbers
from index.facts.quotations import Paragraph
from index.facts.quote_marks import Quoted, quoted_runs
from index.facts.times import Clock, read_clocks

LONGEST_PARAGRAPH = 4000  # characters


@dataclass(frozen=True, slots=True)
class SentenceFacts:
    """The facts of one sentence: `stems` of content words, `acts` of verbs, `quoted` spans in quotation marks."""

    tokens: tuple[Word, ...]
    stems: frozenset[str]
    acts: frozenset[str]
    quoted: tuple[tuple[int, int], ...]
    numbers: tuple[ReadNumber, ...]
    dates: tuple[ReadDate, ...]
    clocks: tuple[Clock, ...]


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """The facts of one article; `sentences` has one row per sentence."""

    runs: tuple[Quoted, ...]
    vocabulary: Vocabulary
    sentences: tuple[SentenceFacts, ...]


def paragraphs_of(sentences: Iterable[Sentence]) -> tuple[Paragraph, ...]:
    """Groups the sentences of one article into its citable paragraphs, each with its embedded writer.

    Paragraphs longer than LONGEST_PARAGRAPH are split, because reading one takes quadratic time.
    """
    row: list[Paragraph] = []
    last = -1
    for sentence in sentences:
        if sentence.paragraph == last and sentence.end - row[-1].start <= LONGEST_PARAGRAPH:
            row[-1] = Paragraph(row[-1].start, sentence.end, row[-1].speaker)
        else:
            row.append(Paragraph(sentence.start, sentence.end, sentence.speaker))
        last = sentence.paragraph
    return tuple(row)


def digest_of(article: Article, sentences: Sequence[Sentence]) -> str:
    """Returns a digest of everything that `read_article_facts` depends on."""
    rows = [(s.start, s.end, s.paragraph, s.speaker) for s in sentences]
    return digest(article.text, article.published.isoformat() if article.published else None, rows)


def read_article_facts(text: str, published: date | None, sentences: Sequence[Sentence]) -> ArticleFacts:
    spans = [(paragraph.start, paragraph.end) for paragraph in paragraphs_of(sentences)]
    runs = tuple(quoted_runs(text, spans))
    outer = [(run.start, run.end) for run in runs if run.depth == 0]
    facts = tuple(
        _sentence_facts(text, day, sentence, quoted)
        for sentence, quoted, day in zip(
            sentences, _inside(outer, sentences), _days_counted_from(text, published, sentences), strict=True
        )
    )
    return ArticleFacts(runs, read_vocabulary(text, spans), facts)


def no_article_facts(sentences: Sequence[Sentence]) -> ArticleFacts:
    """Returns empty facts for an article."""
    none = SentenceFacts((), frozenset(), frozenset(), (), (), (), ())
    return ArticleFacts((), Vocabulary({}, {}, ()), tuple(none for _ in sentences))


def _inside(runs: Sequence[tuple[int, int]], sentences: Sequence[Sentence]) -> Iterable[tuple[tuple[int, int], ...]]:
    """Yields for each sentence the runs that overlap it. Both runs and sentences are in order and disjoint."""
    first = 0
    for sentence in sentences:
        while first < len(runs) and runs[first][1] <= sentence.start:
            first += 1
        last = first
        while last < len(runs) and runs[last][0] < sentence.end:
            last += 1
        yield tuple(run for run in runs[first:last] if sentence.start < run[1])


def _days_counted_from(text: str, published: date | None, sentences: Sequence[Sentence]) -> Iterable[date | None]:
    """Yields for each sentence the date that “yesterday” counts from: the article's, or that of its note."""
    paragraph, day = -1, published
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            added = note_day(text, sentence.start, sentence.end, published)
            paragraph, day = sentence.paragraph, added.day if added else published
        yield day


def _sentence_facts(
    text: str, published: date | None, sentence: Sentence, quoted: tuple[tuple[int, int], ...]
) -> SentenceFacts:
    start, end = sentence.start, sentence.end
    if sentence.speaker is not None:
        quoted = ((start, end),)
    dates = tuple(read_dates(text, start, end, published, quoted))
    skip = [(day.start, day.end) for day in dates]
    tokens = tuple(words(text, start, end))
    return SentenceFacts(
        tokens=tokens,
        stems=frozenset(_stems(tokens, skip)),
        acts=frozenset(word_stem(word) for word in verbs_of(tokens)),
        quoted=quoted,
        numbers=tuple(read_numbers(text, start, end, skip)),
        dates=dates,
        clocks=tuple(read_clocks(text, start, end)),
    )


def _stems(tokens: Sequence[Word], skip: Sequence[tuple[int, int]]) -> Iterable[str]:
    for token in tokens:
        plain = is_content(token.key) and token.key[0].isalpha() and token.key not in NUMBER_WORDS
        if plain and not any(a <= token.start < b for a, b in skip):
            yield word_stem(token.key)
