"""Sentences as claims: their topic, people, numbers and dates, and which claims concern the same event."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from index.compare.difference import Place
from index.corpus.passages import Corpus
from index.corpus.tokens import Word
from index.facts.analyse_article import StoryFacts
from index.facts.article_facts import SentenceFacts
from index.facts.date_context import dates_a_text
from index.facts.date_expressions import DatePrecision, ReadDate
from index.facts.noted_spans import CorrectedDays, withdrawn_spans
from index.facts.numbers import ReadNumber
from index.facts.reporting_verbs import SAYING
from index.facts.resolved_facts import SentencePeople
from index.facts.statement import Statement, read_statement
from index.facts.times import Clock

if TYPE_CHECKING:
    from index.compare.copies import Copies

# A sentence that states nothing: in a correction, which repeats what it corrects, or in a retracted article.
_NO_FACTS = SentenceFacts((), frozenset(), frozenset(), (), (), (), ())
_NO_PEOPLE = SentencePeople(frozenset(), frozenset(), "")
_SPEAKER_WITHIN = 3  # words between a speaker's name and the verb of saying
_NO_SPEAKERS = frozenset({"it", "he", "she", "they", "a", "an", "the"})  # before “said”, before “protest”
PLACING = frozenset({"in", "at", "near", "off", "from", "to", "outside"})
_WHERE = frozenset({"in", "at", "near", "outside"})  # of an event; “from” is of a person
_POSTINGS = 48  # latest claims considered for each word
_RAREST = 32  # rarest words of a claim that are looked up
_NEAREST = 24  # claims that each is compared with


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence and what it states. `stems` are its content words, `people` the people it names, `subject` who acts.

    `proper` are the words of all its names, including places and bodies; `acts` the stems of its verbs.
    """

    number: int
    article: int
    paragraph: int
    outlet: str
    start: int
    end: int
    tokens: tuple[Word, ...]
    stems: frozenset[str]
    people: frozenset[str]
    named: frozenset[str]  # the words of their names
    proper: frozenset[str]
    acts: frozenset[str]
    subject: str
    numbers: tuple[ReadNumber, ...]
    dates: tuple[ReadDate, ...]
    clocks: tuple[Clock, ...]
    quoted: tuple[tuple[int, int], ...]
    published: date | None

    def place(self, start: int, end: int) -> Place:
        """Returns the sentence with its differing words, `[start, end)`."""
        return Place(self.article, self.start, self.end, start, end)

    def names_others(self, other: Claim) -> bool:
        """Whether both name somebody or something, but nothing in common, speakers aside."""
        if _bare(self.proper) & _bare(other.proper):
            return False
        return bool(self._acting() - _bare(_keys(other))) and bool(other._acting() - _bare(_keys(self)))

    def names_only_of(self, other: Claim, claims: Claims) -> bool:
        """Whether the other article prints all names of this sentence but those of people, speakers and the story."""
        rest = self._acting() - _bare(claims.names[other.article]) - (self.named - self._placed(_WHERE))
        return all(sum(name in names or name + "s" in names for names in claims.names) > 1 for name in rest)

    def names_beyond(self, other: Claim) -> tuple[set[str], set[str]]:
        """Returns the words of names, speakers aside, that the other sentence lacks: those of places, and the rest.

        Two sentences about one event may name a ship and a harbour, but not two harbours.
        """
        beyond, placed = self._acting() - _bare(_keys(other)), self._placed(PLACING)
        return beyond & placed, beyond - placed

    def _placed(self, placing: frozenset[str]) -> set[str]:
        """Returns the words of names behind the words `placing`, without a final “s”."""
        placed: set[str] = set()
        inside = False
        for before, token in pairwise(self.tokens):
            named = token.key in self.proper
            inside = named and (before.key in placing or (inside and before.key in self.proper))
            placed |= {token.key} if inside else set()
        return _bare(placed)

    def _acting(self) -> set[str]:
        """Returns the words of all names but those beside a verb of saying, without a final “s”."""
        said = [
            place
            for place, token in enumerate(self.tokens)
            if (token.key in SAYING and not (place and self.tokens[place - 1].key in _NO_SPEAKERS))
            or token.key == "according"
        ]
        return _bare(
            token.key
            for place, token in enumerate(self.tokens)
            if token.key in self.proper and not any(abs(place - verb) <= _SPEAKER_WITHIN for verb in said)
        )

    def in_quotes(self, position: int) -> bool:
        """Whether a position in the article is inside quotation marks of this sentence."""
        return bool(self.quoted) and any(start <= position < end for start, end in self.quoted)


def _bare(keys: Iterable[str]) -> set[str]:
    """Returns words without the “s” of a possessive, whose apostrophe a key has lost."""
    return {key.removesuffix("s") for key in keys}


def _keys(claim: Claim) -> set[str]:
    return {token.key for token in claim.tokens}


@dataclass(frozen=True, slots=True)
class Claims:
    """All claims of a story, in order, with the weight of each stem; rarer ones weigh more and come first in `rank`."""

    claims: tuple[Claim, ...]
    weight: dict[str, float]
    rank: dict[str, int]
    total: tuple[float, ...]  # the weight of each claim
    names: tuple[frozenset[str], ...]  # the words of all names of each article
    texts: Sequence[str]  # the articles
    statement_of: Callable[[int], Statement]  # by a claim's number

    def statement(self, claim: Claim) -> Statement:
        """Returns what a sentence states."""
        return self.statement_of(claim.number)

    def shared(self, a: Claim, b: Claim, without: Iterable[str] = ()) -> tuple[float, int, float]:
        """Returns what two claims share: weight, number of words that are not names, share of the lighter claim."""
        excluded = frozenset(without)
        common = (a.stems & b.stems) - excluded
        heavy = math.fsum(map(self.weight.__getitem__, common))  # independent of set order
        lighter = min(self._without(a, excluded), self._without(b, excluded))
        return heavy, len(common - a.named - b.named), heavy / lighter if lighter > 0 else 0.0

    def before(self, claim: Claim) -> Claim | None:
        """Returns the previous sentence; None for the first of an article."""
        before = self.claims[claim.number - 1] if claim.number else None
        return before if before is not None and before.article == claim.article else None

    def earlier(self, claim: Claim) -> Iterator[Claim]:
        """Yields the sentences of an article before a sentence, the nearest first."""
        before = self.before(claim)
        while before is not None:
            yield before
            before = self.before(before)

    def dates(self, claim: Claim) -> Sequence[ReadDate]:
        """Returns the dates of a sentence, or those that the previous one in the paragraph sets for it.

        “In 2016 a ship sank. Oil was spilled.”
        """
        before = self.before(claim)
        if claim.dates or before is None or before.paragraph != claim.paragraph:
            return claim.dates
        return before.dates

    def is_past(self, claim: Claim) -> bool:
        """Whether a sentence is about an earlier month or year."""
        dates = (day for day in self.dates(claim) if day.precision in ("month", "year"))
        return claim.published is not None and any(day.last < claim.published for day in dates)

    def _without(self, claim: Claim, excluded: frozenset[str]) -> float:
        less = math.fsum(self.weight[stem] for stem in excluded & claim.stems) if excluded else 0.0
        return self.total[claim.number] - less


def read_claims(corpus: Corpus, story: StoryFacts) -> Claims:
    """Returns the claims of a story, in time linear in its text."""
    claims: list[Claim] = []
    withdrawn, corrected = withdrawn_spans(corpus), CorrectedDays(corpus)
    both = zip(story.articles, story.resolved, strict=True)
    rows = [iter(zip(facts.sentences, resolved.sentences, strict=True)) for facts, resolved in both]
    for number, sentence in enumerate(corpus.sentences):
        article = corpus.articles[sentence.article]
        facts, people = next(rows[sentence.article])
        if any(first <= sentence.start < last for first, last in withdrawn[sentence.article]):
            facts, people = _NO_FACTS, _NO_PEOPLE
        claims.append(
            Claim(
                number=number,
                article=sentence.article,
                paragraph=sentence.paragraph,
                outlet=article.outlet,
                start=sentence.start,
                end=sentence.end,
                tokens=facts.tokens,
                stems=facts.stems,
                people=people.people,
                named=frozenset(word for name in people.people for word in name.casefold().split()),
                proper=people.proper,
                acts=facts.acts,
                subject=people.subject,
                numbers=facts.numbers,
                dates=corrected.kept(sentence, facts.dates),
                clocks=facts.clocks,
                quoted=facts.quoted,
                published=article.published,
            )
        )
    frequency = Counter(stem for claim in claims for stem in claim.stems)
    weight = {stem: math.log(1 + len(claims) / count) for stem, count in frequency.items()}
    rank = {stem: place for place, stem in enumerate(sorted(weight, key=lambda stem: (-weight[stem], stem)))}
    total = tuple(math.fsum(weight[stem] for stem in claim.stems) for claim in claims)
    names: list[set[str]] = [set() for _ in corpus.articles]
    for claim in claims:
        names[claim.article] |= claim.proper

    @lru_cache(maxsize=4096)
    def statement_of(number: int) -> Statement:
        claim = claims[number]
        return read_statement(story.texts[claim.article], claim.start, claim.end, known=(claim.tokens, claim.dates))

    return Claims(tuple(claims), weight, rank, total, tuple(map(frozenset, names)), story.texts, statement_of)


def candidate_pairs(claims: Claims, chosen: Sequence[Claim]) -> Iterable[tuple[Claim, Claim]]:
    """Yields the pairs of chosen claims from different outlets that share most, each once.

    A claim is paired with the nearest few of the earlier claims that share its rarest words, so the work is linear, not
    quadratic, in the story's length.
    """
    postings: dict[str, list[int]] = defaultdict(list)
    for claim in chosen:
        rare = sorted(claim.stems, key=claims.rank.__getitem__)[:_RAREST]
        common: dict[int, float] = defaultdict(float)
        for stem in rare:
            weight = claims.weight[stem]
            for number in postings[stem][-_POSTINGS:]:
                common[number] += weight
        ranked = sorted([(-heavy, n) for n, heavy in common.items() if claims.claims[n].outlet != claim.outlet])
        for _, number in ranked[:_NEAREST]:
            yield claims.claims[number], claim
        for stem in rare:
            postings[stem].append(claim.number)


class Dated(msgspec.Struct, frozen=True, array_like=True):
    """A sentence `[start, end)` of an article with the words `[focus_start, focus_end)` that date it.

    `iso` is as precise as the words (see `ReadDate.iso`); `first` and `last` bound its meaning.
    """

    iso: str
    precision: DatePrecision
    first: date
    last: date
    article: int
    start: int
    end: int
    focus_start: int
    focus_end: int


def find_dated(claims: Claims, copies: Iterable[Copies] = ()) -> tuple[Dated, ...]:
    """Returns all dated sentences, once for each day they name, by day; more precise ones first.

    A sentence that `copies` of one text print is listed once, of the article that was published first.
    """
    groups = {article: number for number, group in enumerate(copies) for article in group.articles}
    later = {article for group in copies for article in group.articles if group.first not in (article, -1)}
    rows: dict[tuple[object, ...], Dated] = {}
    for claim in sorted(claims.claims, key=lambda claim: claim.article in later):
        keys = tuple(token.key for token in claim.tokens) if claim.article in groups else claim.number
        for dated in _dated(claim):
            rows.setdefault((groups.get(claim.article), dated.iso, keys), dated)
    return tuple(sorted(rows.values(), key=lambda d: (d.first, d.last, d.article, d.start, d.focus_start)))


def _dated(claim: Claim) -> Iterable[Dated]:
    for day in claim.dates:
        if not dates_a_text(claim.tokens, claim.quoted, day):
            yield Dated(
                day.iso, day.precision, day.day, day.last, claim.article, claim.start, claim.end, day.start, day.end
            )
