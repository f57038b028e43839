"""Sentences as claims: who and what each is about, its numbers and days, and which of them tell the same thing."""

from __future__ import annotations

import itertools
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import Stemmer

from index.compare.dates import ReadDate, read_dates
from index.compare.kinds import SAME, verbs_of
from index.compare.marks import quoted_runs
from index.compare.numbers import NUMBER_WORDS, ReadNumber, read_numbers
from index.compare.reading import Reading
from index.compare.speech import SUBJECT_PRONOUNS
from index.compare.subjects import resolve_pronoun, sentence_subject
from index.compare.words import Word, is_content, words
from index.corpus.passages import Corpus

_POSTINGS = 48  # of the claims that hold a word, so many of the latest are looked at
_RAREST = 32  # words of a claim that are looked up, the rarest
_NEAREST = 24  # claims that each is set beside


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence with what it states. `stems` are its words of weight, `people` who it names, `subject` who acts.

    `proper` are the words of all its names, of places and bodies too; `acts` the stems that stand in it as a verb.
    """

    number: int
    article: int
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
    quoted: tuple[tuple[int, int], ...]
    published: date | None

    def in_quotes(self, position: int) -> bool:
        """Whether a place of the article lies inside quotation marks of this sentence."""
        return any(start <= position < end for start, end in self.quoted)


@dataclass(frozen=True, slots=True)
class Claims:
    """All claims of a story, in order, with the weight of each stem: rarer ones weigh more."""

    claims: tuple[Claim, ...]
    weight: dict[str, float]
    total: tuple[float, ...]  # the weight of each claim
    stem_of: Callable[[str], str]

    def shared(self, a: Claim, b: Claim, without: Iterable[str] = ()) -> tuple[float, int, float]:
        """What two claims have in common: weight, number of words that are no name, share of the lighter claim."""
        excluded = frozenset(without)
        common = (a.stems & b.stems) - excluded
        heavy = sum(map(self.weight.__getitem__, common))
        lighter = min(self._without(a, excluded), self._without(b, excluded))
        return heavy, len(common - a.named - b.named), heavy / lighter if lighter > 0 else 0.0

    def _without(self, claim: Claim, excluded: frozenset[str]) -> float:
        less = sum(self.weight[stem] for stem in excluded & claim.stems) if excluded else 0.0
        return self.total[claim.number] - less


class Stems:
    """Words to stems, near-synonyms to one."""

    def __init__(self) -> None:
        self._stemmer = Stemmer.Stemmer("english")
        self._known: dict[str, str] = {}

    def stem(self, word: str) -> str:
        """The stem under which a word is compared."""
        known = self._known.get(word)
        if known is None:
            bare = word.replace("’", "'").removesuffix("'s").replace("'", "")
            known = self._known[word] = str(self._stemmer.stemWord(SAME.get(bare, bare)))
        return known


def read_claims(corpus: Corpus, reading: Reading) -> Claims:
    """The claims of a story. Time grows linearly with its text."""
    stems = Stems()
    claims: list[Claim] = []
    marks = [quoted_runs(text, [(p.start, p.end) for p in row])
             for text, row in zip(reading.texts, reading.paragraphs, strict=True)]  # fmt: skip
    spans = [[(run.start, run.end) for run in row if run.depth == 0] for row in marks]
    for number, sentence in enumerate(corpus.sentences):
        article = corpus.articles[sentence.article]
        text, start, end = article.text, sentence.start, sentence.end
        quoted = tuple((a, b) for a, b in spans[sentence.article] if a < end and start < b)
        if sentence.speaker is not None:
            quoted = ((start, end),)
        dates = tuple(read_dates(text, start, end, article.published, quoted))
        skip = [(day.start, day.end) for day in dates]
        tokens = tuple(words(text, start, end))
        mentions = reading.names.within(sentence.article, start, end)
        people = frozenset(m.name for m in mentions if m.name in reading.names.people)
        claims.append(
            Claim(
                number=number,
                article=sentence.article,
                outlet=article.outlet,
                start=start,
                end=end,
                tokens=tokens,
                stems=frozenset(_stems(tokens, stems, skip)),
                people=people,
                named=frozenset(word for name in people for word in name.casefold().split()),
                proper=frozenset(token.key for m in mentions for token in tokens if m.start <= token.start < m.end),
                acts=frozenset(stems.stem(word) for word in verbs_of(tokens)),
                subject=_subject(reading, sentence.article, tokens, quoted, start, end),
                numbers=tuple(read_numbers(text, start, end, stems.stem, skip)),
                dates=dates,
                quoted=quoted,
                published=article.published,
            )
        )
    frequency = Counter(stem for claim in claims for stem in claim.stems)
    weight = {stem: math.log(1 + len(claims) / count) for stem, count in frequency.items()}
    total = tuple(sum(weight[stem] for stem in claim.stems) for claim in claims)
    return Claims(tuple(claims), weight, total, stems.stem)


def meeting(claims: Claims, chosen: Sequence[Claim]) -> Iterable[tuple[Claim, Claim]]:
    """Pairs of the chosen claims from different outlets that have most in common, each once.

    A claim meets those before it that share its rarest words, the nearest few: the work grows with the story's length,
    not with its square.
    """
    postings: dict[str, list[Claim]] = defaultdict(list)
    for claim in chosen:
        rare = sorted(claim.stems, key=lambda stem: (-claims.weight[stem], stem))[:_RAREST]
        common: dict[int, float] = defaultdict(float)
        before: dict[int, Claim] = {}
        for stem in rare:
            for other in postings[stem][-_POSTINGS:]:
                if other.outlet != claim.outlet:
                    common[other.number] += claims.weight[stem]
                    before[other.number] = other
        for number in sorted(common, key=lambda number: (-common[number], number))[:_NEAREST]:
            yield before[number], claim
        for stem in rare:
            postings[stem].append(claim)


def _stems(tokens: Sequence[Word], stems: Stems, skip: Sequence[tuple[int, int]]) -> Iterable[str]:
    for token in tokens:
        plain = is_content(token.key) and token.key[0].isalpha() and token.key not in NUMBER_WORDS
        if plain and not any(a <= token.start < b for a, b in skip):
            yield stems.stem(token.key)


def _subject(
    reading: Reading, article: int, tokens: Sequence[Word], quoted: Sequence[tuple[int, int]], start: int, end: int
) -> str:  # fmt: skip
    """Who a sentence says something of, outside its quotations: a name, whom “he” means, or a known role's holder.

    "" where that cannot be told.
    """
    for first, last in _outside(quoted, start, end):
        own = [token for token in tokens if first <= token.start < last]
        name = _subject_of(reading, article, own, first, last)
        if name:
            return name
    return ""


def _subject_of(reading: Reading, article: int, tokens: Sequence[Word], start: int, end: int) -> str:
    scene = reading.scenes[article]
    named = [m for m in reading.names.within(article, start, end) if not m.possessive]
    for token in tokens[:12]:
        if named and named[0].start < token.start:
            break
        if token.key in SUBJECT_PRONOUNS:
            return resolve_pronoun(scene, token.start, SUBJECT_PRONOUNS[token.key], start)
    for first, second in itertools.pairwise(tokens[:5]):
        holder = reading.names.roles.get(second.key, "") if first.key == "the" else ""
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
