"""What is new in an answer since a user saw it, and in a story since a channel was told.

    before = story.seen(first_answer)
    change = answer_change(before, story.seen(answer_now), fresh={"004_gazette.html"})   # None: no news
    before = remembered(before, story.seen(answer_now))

Only what the articles print decides, never scores, the order of excerpts, or a rebuild alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar, get_args

import msgspec
from rapidfuzz import fuzz

from index.answer.results import Answer, Decline
from index.compare.view import CitedDifference
from index.corpus.types import Citation, Source
from index.facts.dates import read_dates
from index.facts.name_mentions import raw_names, read_vocabulary, verdicts
from index.facts.numbers import ReadNumber, read_numbers

_Seen = TypeVar("_Seen")
ChangeKind = Literal["new", "number", "name", "day", "outlet"]
_KINDS: tuple[ChangeKind, ...] = get_args(ChangeKind)
_MIN_SIMILARITY = 60  # of 100; a first excerpt less similar than this to each earlier one is another answer
_REMEMBERED = 200  # excerpts of earlier answers
_MARK = 8  # hexadecimal digits of each part of a key


@dataclass(frozen=True, slots=True)
class StatedFacts:
    """What a sentence states, in comparable form: values of numbers, names in lower case, ISO dates."""

    numbers: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SeenExcerpt:
    """The answering sentence of an excerpt, with the facts it states."""

    sentence: Citation
    facts: StatedFacts

    @property
    def key(self) -> str:
        """Concatenated hashes of the article, its file's checksum and the sentence's words."""
        source = self.sentence.source
        return _mark(source.article) + _mark(source.file_sha256) + _mark(_plain(self.sentence.text))


@dataclass(frozen=True, slots=True)
class SeenAnswer:
    """An answer as a user saw it; no excerpts if there was none.

    `also_in` are the outlets of copies; `shown` the keys of all excerpts ever shown, oldest first.
    """

    excerpts: tuple[SeenExcerpt, ...] = ()
    also_in: frozenset[str] = frozenset()
    shown: tuple[str, ...] = ()

    @property
    def outlets(self) -> frozenset[str]:
        """Every outlet that prints a sentence of the answer."""
        return self.also_in | {one.sentence.source.outlet for one in self.excerpts}


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """Why an answer is news: the kinds of change, a sentence before (None if there was none) and one after."""

    kinds: tuple[ChangeKind, ...]
    before: Citation | None
    after: Citation


def stated_facts(text: str, citation: Citation) -> StatedFacts:
    """Returns a citation's facts; `text` is its whole article, whose other sentences help to recognise names."""
    start, end = citation.start, citation.end
    dates = read_dates(text, start, end, citation.source.published)
    numbers = read_numbers(text, start, end, [(day.start, day.end) for day in dates])
    vocabulary = read_vocabulary(text, [(0, len(text))])
    said = verdicts(vocabulary.capitals, vocabulary.lower, vocabulary.middle)
    names = raw_names(text, [(start, end)], dict(zip(vocabulary.capitals, said, strict=True)))
    return StatedFacts(
        frozenset(map(_value, numbers)),
        frozenset(" ".join(name.tokens).casefold() for name in names),
        frozenset(day.iso for day in dates),
    )


def seen_answer(result: Answer | Decline, facts: Callable[[Citation], StatedFacts]) -> SeenAnswer:
    """Returns a confident answer as a user sees it; empty for a decline or an unsure answer."""
    if isinstance(result, Decline) or not result.sure or not result.excerpts:
        return SeenAnswer()
    excerpts = tuple(SeenExcerpt(one.answer, facts(one.answer)) for one in result.excerpts)
    also_in = frozenset(also.source.outlet for one in result.excerpts for also in one.also_in)
    return SeenAnswer(excerpts, also_in, tuple(dict.fromkeys(one.key for one in excerpts)))


def answer_change(before: SeenAnswer, after: SeenAnswer, fresh: Collection[str] | None = None) -> AnswerChange | None:
    """Returns the change to report to a user who saw `before`, or None.

    Only an excerpt never shown before can be news, and only from a `fresh` article: one added or changed since
    `before` (None: all are fresh). It is news if it states a number, name or date that `before` does not, if its
    outlet is not in `before`, or if it comes first and is an entirely different sentence.
    """
    known = {*before.shown, *(one.key for one in before.excerpts)}
    words = {_plain(one.sentence.text) for one in before.excerpts}
    unseen = [
        one
        for one in after.excerpts
        if one.key not in known
        and (fresh is None or one.sentence.source.article in fresh)
        and not (_plain(one.sentence.text) in words and one.sentence.source.outlet in before.outlets)
    ]
    if not unseen:
        return None
    if not before.excerpts:
        return AnswerChange(("new",), None, unseen[0].sentence)
    found = [(one, _nearest(one, before), _changed(one, before, first=one is after.excerpts[0])) for one in unseen]
    told = [(one, old, kinds) for one, old, kinds in found if kinds]
    if not told:
        return None
    one, old, _ = told[0]
    every = {kind for _, _, kinds in told for kind in kinds}
    return AnswerChange(tuple(kind for kind in _KINDS if kind in every), old.sentence, one.sentence)


def remembered(before: SeenAnswer, after: SeenAnswer) -> SeenAnswer:
    """Returns what a user has seen after `before` and `after`; remembers an answer that disappeared.

    Excerpts of replaced versions of an article are forgotten and may be shown again.
    """
    if not after.excerpts:
        return before
    files = {one.key[:_MARK]: one.key[: 2 * _MARK] for one in after.excerpts}
    kept = [key for key in before.shown if files.get(key[:_MARK], key[: 2 * _MARK]) == key[: 2 * _MARK]]
    shown = tuple(dict.fromkeys((*kept, *(one.key for one in after.excerpts))))
    return SeenAnswer(after.excerpts, after.also_in, shown[-_REMEMBERED:])


def article_marks(sources: Sequence[Source]) -> tuple[str, ...]:
    """Returns a hash of each article with its file's checksum, to recognise fresh articles in a later generation."""
    return tuple(_mark(source.article) + _mark(source.file_sha256) for source in sources)


def fresh_articles(sources: Sequence[Source], earlier: Collection[str]) -> frozenset[str]:
    """Returns the articles that are new or changed since a generation with the marks `earlier`."""
    marked = zip(sources, article_marks(sources), strict=True)
    return frozenset(source.article for source, mark in marked if mark not in earlier)


def _changed(one: SeenExcerpt, before: SeenAnswer, *, first: bool) -> tuple[ChangeKind, ...]:
    source = one.sentence.source
    old = _nearest(one, before)
    kinds: list[ChangeKind] = []
    if first and max(_likeness(one, other) for other in before.excerpts) < _MIN_SIMILARITY:
        kinds.append("new")
    if old.sentence.source.article == source.article:  # same article, other words: removed facts count too
        mine, theirs = one.facts, old.facts
        gone = (theirs.numbers - mine.numbers, _new_names(theirs.names, mine.names), theirs.days - mine.days)
    else:
        gone = (frozenset(), frozenset(), frozenset())
    every = [other.facts for other in before.excerpts]
    new = (
        one.facts.numbers.difference(*(facts.numbers for facts in every)),
        _new_names(one.facts.names, frozenset().union(*(facts.names for facts in every))),
        one.facts.days.difference(*(facts.days for facts in every)),
    )
    named: tuple[ChangeKind, ...] = ("number", "name", "day")
    kinds += [kind for kind, more, less in zip(named, new, gone, strict=True) if more or less]
    if source.outlet not in before.outlets:
        kinds.append("outlet")
    return tuple(kinds)


def _nearest(one: SeenExcerpt, before: SeenAnswer) -> SeenExcerpt:
    """Returns the earlier sentence to compare with: from the same article, else the most similar one."""
    article = one.sentence.source.article
    return max(before.excerpts, key=lambda other: (other.sentence.source.article == article, _likeness(one, other)))


def _likeness(one: SeenExcerpt, other: SeenExcerpt) -> float:
    return fuzz.ratio(_plain(one.sentence.text), _plain(other.sentence.text))


def _new_names(names: frozenset[str], known: frozenset[str]) -> frozenset[str]:
    """Returns the names that neither contain nor are contained in a known name: “Holm” is in “Nils Holm”."""
    words = [frozenset(name.split()) for name in known]
    return frozenset(
        name
        for name in names
        if not any(mine <= other or other <= mine for mine in [frozenset(name.split())] for other in words)
    )


def _value(number: ReadNumber) -> str:
    if number.kind == "score":
        return "score " + "-".join(f"{value:.15g}" for value in sorted((number.value, number.other)))
    return f"{number.kind} {number.value:.15g}"


def _plain(text: str) -> str:
    """Normalises white space, case and quotation marks."""
    return " ".join(text.translate(str.maketrans("“”‘’«»", '""\'\'""')).casefold().split())


def _mark(text: str) -> str:
    return hashlib.blake2s(text.encode("utf-8", "surrogatepass"), digest_size=_MARK // 2).hexdigest()


@dataclass(frozen=True, slots=True)
class SeenStory:
    """What a channel has seen of a story: hashes of articles, of differences, and of articles with their notes."""

    articles: frozenset[str] = frozenset()
    differences: frozenset[str] = frozenset()
    marked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class StoryNews:
    """New articles, new differences, and articles corrected or retracted since."""

    articles: tuple[Source, ...] = ()
    differences: tuple[CitedDifference, ...] = ()
    marked: tuple[Source, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.articles or self.differences or self.marked)


def seen_story(sources: Sequence[Source], differences: Iterable[CitedDifference]) -> SeenStory:
    """Returns the state of a story that a channel has seen."""
    return SeenStory(
        frozenset(_mark(source.article) for source in sources),
        frozenset(key for one in differences for key in _difference_keys(one)),
        frozenset(_mark_of_notes(source) for source in sources if source.mark),
    )


def story_news(before: SeenStory, sources: Sequence[Source], differences: Iterable[CitedDifference]) -> StoryNews:
    """Returns what is new in a story since a channel saw it, without spelling differences."""
    return StoryNews(
        tuple(source for source in sources if _mark(source.article) not in before.articles),
        tuple(
            one
            for one in differences
            if one.kind != "spelling" and before.differences.isdisjoint(_difference_keys(one))
        ),
        tuple(source for source in sources if source.mark and _mark_of_notes(source) not in before.marked),
    )


def seen_as_json(seen: SeenAnswer | SeenStory) -> str:
    """Returns the text form in which it is stored."""
    return msgspec.json.encode(seen, order="deterministic").decode()


def seen_from_json(text: str, kind: type[_Seen]) -> _Seen:
    """Decodes the text from `seen_as_json`.

    Raises:
        ValueError: the text has another form.
    """
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.MsgspecError as error:
        raise ValueError(str(error)) from None


def _difference_keys(one: CitedDifference) -> Iterator[str]:
    """Yields a key for each place on either side, so that a difference another outlet joins is still the same."""
    words = sorted(_plain(sides[0].focus.text) for sides in (one.one, one.other))
    for side in (*one.one, *one.other):
        yield _mark("\0".join((one.kind, *words, side.sentence.source.article)))


def _mark_of_notes(source: Source) -> str:
    return _mark(f"{source.article}\0{source.mark}\0{sum(note.on_article for note in source.notes)}")
