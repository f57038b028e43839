"""The comparisons of one generation, cited from its articles on request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from index.answer.results import Answer, Excerpt
from index.compare import codec
from index.compare.claims import Dated
from index.compare.copies import Copies
from index.compare.difference import Difference, DifferenceKind, Place
from index.compare.exclusives import Exclusive, Person
from index.compare.quotation_search import FoundQuotation, QuotationFinder, QuoteSearch
from index.corpus.types import Citation, Source
from index.facts.date_expressions import DatePrecision
from index.facts.stored_quotations import QUOTATIONS, read_quotations

if TYPE_CHECKING:
    from index.store.protocol import GenerationReader

Shown = TypeVar("Shown")
_ON_CARD = 3
_VIEWED = 12  # outlets compared; each is searched separately


@dataclass(frozen=True, slots=True)
class Side:
    """A sentence on one side of a difference, and its differing words."""

    sentence: Citation
    focus: Citation


@dataclass(frozen=True, slots=True)
class CitedDifference:
    """What outlets print in two ways; `number` is its position in the story's list, from 0."""

    number: int
    kind: DifferenceKind
    one: tuple[Side, ...]
    other: tuple[Side, ...]

    @property
    def outlets(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        one, other = (tuple(side.sentence.source.outlet for side in sides) for sides in (self.one, self.other))
        return one, other


@dataclass(frozen=True, slots=True)
class CitedDate:
    """A dated sentence: the words that date it, and the days they may mean, `first` to `last`."""

    iso: str
    precision: DatePrecision
    first: date
    last: date
    sentence: Citation
    focus: Citation


@dataclass(frozen=True, slots=True)
class CitedPerson:
    """A person the story names: how often, in how many articles, and where the name appears in full."""

    mentions: int
    articles: int
    name: Citation


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Articles of several outlets with the same text; `first` was published first, None if the dates do not tell."""

    sources: tuple[Source, ...]
    first: Source | None


@dataclass(frozen=True, slots=True)
class StoryCard:
    """The story at a glance. `alone` are sentences whose names, numbers or dates no other outlet prints."""

    title: str
    sources: tuple[Source, ...]
    first: date | None
    last: date | None
    shared: tuple[FoundQuotation, ...]
    differences: tuple[CitedDifference, ...]
    difference_count: int
    people: tuple[CitedPerson, ...]
    alone: tuple[Citation, ...]
    copies: tuple[CopyGroup, ...] = ()

    @property
    def reports(self) -> int:
        """The number of reports, counting copies of one text once."""
        return len(self.sources) - sum(len(group.sources) - 1 for group in self.copies)

    @property
    def outlets(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(source.outlet for source in self.sources))


@dataclass(frozen=True, slots=True)
class OutletView(Generic[Shown]):
    """What one outlet says on a topic: its best excerpt, or None."""

    outlet: str
    best: Shown | None


class Across:
    """The comparisons of one generation, each loaded on first use. Thread-safe.

    Every method that cites may raise ArticleDrifted: an article differs from the indexed one.
    """

    def __init__(self, generation: GenerationReader) -> None:
        self._generation = generation

    @cached_property
    def _finder(self) -> QuotationFinder:
        quotations = read_quotations(self._generation.extra(QUOTATIONS))
        return QuotationFinder(quotations, self._generation.cite)

    @cached_property
    def _differences(self) -> tuple[Difference, ...]:
        return codec.read_rows(Difference, self._generation.extra(codec.DIFFERENCES))

    @cached_property
    def _dated(self) -> tuple[Dated, ...]:
        return codec.read_rows(Dated, self._generation.extra(codec.TIMELINE))

    @cached_property
    def _people(self) -> tuple[Person, ...]:
        return codec.read_rows(Person, self._generation.extra(codec.PEOPLE))

    @cached_property
    def _exclusives(self) -> tuple[Exclusive, ...]:
        return codec.read_rows(Exclusive, self._generation.extra(codec.EXCLUSIVES))

    @cached_property
    def _copies(self) -> tuple[Copies, ...]:
        return codec.read_rows(Copies, self._generation.extra(codec.COPIES))

    def copies(self) -> tuple[CopyGroup, ...]:
        """Returns the groups of articles with the same text."""
        sources = self._generation.sources
        return tuple(
            CopyGroup(tuple(sources[n] for n in group.articles), sources[group.first] if group.first >= 0 else None)
            for group in self._copies
        )

    def quote(self, words: str) -> QuoteSearch:
        """Returns whether these words, or similar ones, are printed in quotation marks, and by whom."""
        return self._finder.search(words)

    def differences(self, first: int = 0, count: int | None = None) -> tuple[CitedDifference, ...]:
        """Returns up to `count` of the story's differences, most important first, from number `first` on."""
        stop = len(self._differences) if count is None else first + count
        chosen = range(max(0, first), min(len(self._differences), stop))
        return tuple(self._cited(number) for number in chosen)

    @property
    def difference_count(self) -> int:
        """The number of differences in the story."""
        return len(self._differences)

    def differences_touching(self, excerpts: Iterable[Citation]) -> tuple[CitedDifference, ...]:
        """Returns the differences that have a sentence of these excerpts on one side, most important first.

        The excerpt’s side is `one`. Spellings are left out: they change no fact.
        """
        spans = [(excerpt.source.article, excerpt.start, excerpt.end) for excerpt in excerpts]
        numbers = {source.article: number for number, source in enumerate(self._generation.sources)}
        wanted = [(numbers[article], start, end) for article, start, end in spans if article in numbers]
        found: list[CitedDifference] = []
        for number, difference in enumerate(self._differences):
            if difference.kind == "spelling":
                continue
            if any(_touches(place, wanted) for place in difference.one):
                found.append(self._cited(number))
            elif any(_touches(place, wanted) for place in difference.other):
                cited = self._cited(number)
                found.append(CitedDifference(number, cited.kind, cited.other, cited.one))
        return tuple(found)

    def timeline(self) -> tuple[CitedDate, ...]:
        """Returns every dated sentence, by day."""
        cite = self._generation.cite
        return tuple(
            CitedDate(
                d.iso,
                d.precision,
                d.first,
                d.last,
                cite(d.article, d.start, d.end),
                cite(d.article, d.focus_start, d.focus_end),
            )
            for d in self._dated
        )

    def card(self) -> StoryCard:
        sources = tuple(self._generation.sources)
        days = [source.published for source in sources if source.published is not None]
        cite = self._generation.cite
        shown = [n for n, d in enumerate(self._differences) if d.kind != "spelling"][:_ON_CARD]
        return StoryCard(
            title=self._generation.title,
            sources=sources,
            first=min(days, default=None),
            last=max(days, default=None),
            shared=self._finder.printed_by_most(_ON_CARD),
            differences=tuple(self._cited(number) for number in shown),
            difference_count=len(self._differences),
            people=tuple(
                CitedPerson(p.mentions, p.articles, cite(p.article, p.start, p.end))
                for p in sorted(self._people[:8], key=lambda p: -p.mentions)
            ),
            alone=tuple(cite(a.article, a.start, a.end) for a in self._top_exclusives()),
            copies=self.copies(),
        )

    def views(self, topic: str, best_in_outlet: Callable[[str, str], Shown | None]) -> tuple[OutletView[Shown], ...]:
        """Returns what each outlet says on a topic; `best_in_outlet(topic, outlet)` returns an excerpt or None."""
        printed = Counter(source.outlet for source in self._generation.sources)
        most = {outlet for outlet, _ in printed.most_common(_VIEWED)}
        return tuple(OutletView(outlet, best_in_outlet(topic, outlet)) for outlet in printed if outlet in most)

    def _top_exclusives(self) -> list[Exclusive]:
        """Returns one sentence per outlet, in story order."""
        best: dict[str, Exclusive] = {}
        for row in self._exclusives:
            outlet = self._generation.sources[row.article].outlet
            if outlet not in best or row.weight > best[outlet].weight:
                best[outlet] = row
        return sorted(best.values(), key=lambda row: (row.article, row.start))[:12]

    def _cited(self, number: int) -> CitedDifference:
        difference = self._differences[number]
        one, other = (tuple(map(self._side, places)) for places in (difference.one, difference.other))
        return CitedDifference(number, difference.kind, one, other)

    def _side(self, place: Place) -> Side:
        cite = self._generation.cite
        return Side(
            cite(place.article, place.start, place.end), cite(place.article, place.focus_start, place.focus_end)
        )


def name_first(answer: Answer, copies: Sequence[CopyGroup]) -> Answer:
    """Adds the first publisher to each excerpt of a text that several outlets copied."""
    groups = {source.article: group for group in copies if group.first is not None for source in group.sources}
    return replace(answer, excerpts=tuple(_with_first(excerpt, groups) for excerpt in answer.excerpts))


def _with_first(excerpt: Excerpt, groups: Mapping[str, CopyGroup]) -> Excerpt:
    article = excerpt.passage.source.article
    group = groups.get(article)
    if group is None or group.first is None:
        return excerpt
    members = {source.article for source in group.sources}
    carried = {also.source.article for also in excerpt.also_in} & members
    # The first one is named only if it is shown to print the sentence.
    named = bool(carried) and group.first.article in carried | {article}
    return replace(excerpt, first=group.first) if named else excerpt


def _touches(place: Place, wanted: Iterable[tuple[int, int, int]]) -> bool:
    return any(
        article == place.article and start < place.focus_end and place.focus_start < end
        for article, start, end in wanted
    )
