"""From ranked sentences to excerpts: passages without duplicates, limited to the size of a chat message."""

from __future__ import annotations

import re
import threading
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from cachetools import LRUCache, cached

from index.answer.results import Excerpt
from index.answer.retrieve import sentence_text
from index.corpus.boilerplate.lines import normal
from index.corpus.tokens import SEARCH_WORD, STOP, stems_in
from index.corpus.types import Citation
from index.facts.agreement import bears_out
from index.facts.date_expressions import CALENDAR_WORDS
from index.facts.numbers import NUMBER_WORDS
from index.facts.statement import Statement, may_agree, read_statement
from index.facts.stored_quotations import QUOTATIONS, StoredUnit, read_quotations
from index.store.protocol import GenerationReader

DUPLICATE_SHARE = 0.75  # of the shorter sentence's content words
MIN_MASKED_WORDS = 5  # shorter sentences are never versions of each other
MIN_SHARED_WORDS = 4  # fewer shared words prove nothing
MORE = 6  # excerpts behind *More excerpts* at most
MIN_COMPARED_SHARE = 0.5  # of the shorter sentence's content words; with fewer in common, two state different facts
# Of the best probability. An excerpt below the first share does not stand beside a sure answer (on tests/stories, 39 of
# 47 such sentences do not answer), and one below the second is not even behind *More excerpts*.
SURE_SHARE = 0.25
OFFERED_SHARE = 0.05
MIN_PASSAGE = 200  # characters of a passage at least, however many excerpts share the space; a sentence is never cut
MAX_OUTLETS = 12  # outlets in a comparison; each is searched separately
NEAR_BEST = 0.5  # of the best sentence's probability, from which an outlet shows its own best one in a comparison


@dataclass(frozen=True, slots=True)
class RankedSentence:
    """A sentence and the probability that it answers."""

    sentence: int
    passage: int
    article: int
    probability: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """Sentences, most likely first, and the calibrated confidence and sureness (0..1) that the first one answers.

    `absent`: the question is asked of somebody or something that no article mentions (“and the mayor?”).
    """

    sentences: tuple[RankedSentence, ...]
    confidence: float
    sureness: float
    timings: Mapping[str, float]
    absent: bool = False


def with_first(ranking: Ranking, one: RankedSentence) -> Ranking:
    """Moves a sentence to the front; the sureness changes as the probability of the first does."""
    return replace(
        ranking,
        sentences=(one, *(other for other in ranking.sentences if other.sentence != one.sentence)),
        sureness=ranking.sureness * one.probability / max(ranking.sentences[0].probability, 1e-9),
    )


@dataclass(frozen=True, slots=True)
class Composed:
    """The excerpts shown, and those behind *More excerpts*."""

    shown: tuple[Excerpt, ...]
    more: tuple[Excerpt, ...]


@lru_cache(maxsize=2048)
def content_words(text: str) -> frozenset[str]:
    """Returns the stems of the content words."""
    return frozenset(root for root in stems_in(text) - STOP if len(root) > 1)


def is_near_duplicate(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sentences share nearly all content words. Their facts may differ: see `facts.agreement`."""
    shared = len(one & other)
    if shared < MIN_SHARED_WORDS:
        return one == other and len(one) > 1
    # The longer one may add an attribution, but not much more.
    return shared >= DUPLICATE_SHARE * min(len(one), len(other)) and shared >= 0.4 * max(len(one), len(other))


def compose(
    generation: GenerationReader,
    ranked: Sequence[RankedSentence],
    *,
    excerpts: int,
    characters: int,
    sure: bool = False,
    asked: frozenset[str] = frozenset(),
) -> Composed:
    """Selects the excerpts to show.

    Args:
        generation: cuts every excerpt and verifies its article.
        ranked: most likely first.
        excerpts: the maximum number shown.
        characters: the maximum total length of the passages shown; a longer first sentence is shown whole.
        sure: an excerpt much less likely than the first one is not shown, but behind *More excerpts*; nor is one
            that repeats a likelier one of its article.
        asked: the question's content words.

    Raises:
        ArticleDrifted: an article's text differs from the indexed one.
    """
    picked: list[_Picked] = []
    passages: set[int] = set()
    ordered, superseded = _latest_versions(generation, ranked)
    best = max((one.probability for one in ranked), default=0.0)
    old = {one.sentence for one in superseded}
    # Superseded sentences are never shown, but go behind *More excerpts* by their probability.
    rest = sorted([*ordered[excerpts:], *superseded], key=lambda one: -one.probability)
    for one in (*ordered[:excerpts], *rest):
        if one.probability < OFFERED_SHARE * best:
            continue
        sentence = generation.sentence(one.sentence)
        words = content_words(sentence_text(generation, one.sentence))
        # Reading what sentences state takes a hundred times as long as comparing their words.
        alike = [
            known
            for known in picked
            if len(words & known.words) >= max(2, MIN_COMPARED_SHARE * min(len(words), len(known.words)))
        ]
        if any(_is_absorbed(generation, known, one, passages) for known in alike):
            continue
        if one.passage not in passages and len(picked) < excerpts + MORE:
            passages.add(one.passage)
            answer = generation.cite(one.article, sentence.start, sentence.end)
            picked.append(_Picked(one, answer, words, [], one.sentence in old))
    if sure:
        _hide_repeats(picked, excerpts, SURE_SHARE * best, asked)
    return _fit_to_size(generation, picked, excerpts, characters)


@dataclass(slots=True)
class _Picked:
    ranked: RankedSentence
    answer: Citation
    words: frozenset[str]
    also_in: list[Citation]
    hidden: bool  # behind *More excerpts*


def _hide_repeats(picked: Sequence[_Picked], excerpts: int, floor: float, asked: frozenset[str]) -> None:
    """Hides excerpts that are much less likely than a sure answer, or repeat a likelier excerpt of their article.

    A repeat has half of its words or more in the question or in likelier excerpts of the article.
    """
    for place, one in enumerate(candidates := [one for one in picked if not one.hidden]):
        above = [known.words for known in candidates[:place] if known.ranked.article == one.ranked.article]
        repeats = bool(above) and len(one.words - asked.union(*above)) <= len(one.words) / 2
        one.hidden = place >= excerpts or one.ranked.probability < floor or repeats


def _is_absorbed(generation: GenerationReader, known: _Picked, one: RankedSentence, passages: set[int]) -> bool:
    """Whether a sentence needs no excerpt of its own beside `known`.

    If it states the same facts, it is added to `also_in`, or takes the place of `known` if only its outlet corrected or
    clarified it; `passages` are those picked. If it states fewer, it is dropped. A sentence with another number,
    date, name, negation or modality needs its own excerpt.
    """
    shown, other = stated_in(generation, known.ranked), stated_in(generation, one)
    if not may_agree(shown, other) or in_note(generation, one) or in_note(generation, known.ranked):
        return False
    if not bears_out(shown, other):
        return bears_out(other, shown)
    outlets = {known.answer.source.outlet, *(also.source.outlet for also in known.also_in)}
    if generation.source(one.article).outlet not in outlets:
        sentence = generation.sentence(one.sentence)
        cited = generation.cite(one.article, sentence.start, sentence.end)
        kinds = {note.kind for note in cited.notes}
        if "retraction" in kinds:
            return True  # it corroborates nothing
        if kinds & {"clarification", "correction"} and not known.answer.notes and one.passage not in passages:
            passages.add(one.passage)
            known.also_in.append(known.answer)
            known.ranked, known.answer = replace(one, probability=known.ranked.probability), cited
        elif "correction" not in kinds:
            known.also_in.append(cited)
    return True


def in_note(generation: GenerationReader, one: RankedSentence) -> bool:
    """Whether the sentence belongs to an outlet's note, which may repeat what it corrects."""
    start = generation.sentence(one.sentence).start
    notes = generation.source(one.article).notes
    return any(note.article == one.article and note.start <= start < note.end for note in notes)


# Different questions meet the same sentences.
@cached(LRUCache(2048), key=lambda generation, one: (generation.id, one.sentence), lock=threading.Lock())
def stated_in(generation: GenerationReader, one: RankedSentence) -> Statement:
    """Returns what a sentence states; read once for all questions. Thread-safe."""
    sentence, published = generation.sentence(one.sentence), generation.source(one.article).published
    return read_statement(generation.text(one.article), sentence.start, sentence.end, published=published)


def _latest_versions(
    generation: GenerationReader, ranked: Sequence[RankedSentence]
) -> tuple[list[RankedSentence], list[RankedSentence]]:
    """Returns the ranking with each outlet's latest version of a sentence, and the superseded versions.

    Versions are sentences of an outlet that differ only in numbers and dates, such as a running death toll. The latest
    takes the place of the most likely one. Verbatim repeats in other articles are dropped.
    """
    groups: dict[tuple[str, str], list[RankedSentence]] = {}
    texts: dict[int, str] = {}
    days: dict[int, int] = {}
    for one in ranked:
        texts[one.sentence] = sentence_text(generation, one.sentence)
        source = generation.source(one.article)
        days[one.sentence] = source.published.toordinal() if source.published else 0
        form = masked_form(texts[one.sentence]) or f"\0{one.sentence}"
        groups.setdefault((source.outlet, form), []).append(one)
    placed: dict[int, RankedSentence] = {}
    behind: list[RankedSentence] = []
    for group in groups.values():
        best = group[0]
        latest = max(group, key=lambda one: days[one.sentence])  # the most likely one of that day
        later = 0 < days[best.sentence] < days[latest.sentence]
        lead = replace(latest, probability=best.probability) if later else best
        placed[best.sentence] = lead
        for one in group:
            repeated = one.article != lead.article and texts[one.sentence] == texts[lead.sentence]
            if one.sentence == lead.sentence or repeated:
                continue
            if 0 < days[one.sentence] < days[lead.sentence]:
                behind.append(one)
            else:
                placed.setdefault(one.sentence, one)
    return [placed[one.sentence] for one in ranked if one.sentence in placed], behind


@lru_cache(maxsize=4096)  # different questions meet the same sentences
def masked_form(text: str) -> str:
    """Returns the normalised sentence with numbers and dates masked, to match its versions; "" if it is too short."""
    words = ["0" if word in NUMBER_WORDS or word in CALENDAR_WORDS else word for word in normal(text).split()]
    return re.sub(r"\b0(?: 0)+\b", "0", " ".join(words)) if len(words) >= MIN_MASKED_WORDS else ""


def _fit_to_size(generation: GenerationReader, picked: Sequence[_Picked], excerpts: int, characters: int) -> Composed:
    shown: list[Excerpt] = []
    rest: list[Excerpt] = []
    room = characters
    for one in picked:
        # Leave each later excerpt its share of the space.
        share = room // max(excerpts - len(shown), 1)
        whole = generation.passage(one.ranked.passage)
        heading = sentence_text(generation, whole.first) if whole.last > whole.first + 2 else ""
        if heading.rstrip("*_ ").endswith((":", "：")):
            share = room  # the items of a list mean little without its heading
        passage = passage_around(generation, one.ranked.passage, one.ranked.sentence, max(share, MIN_PASSAGE))
        excerpt = Excerpt(
            passage,
            one.answer,
            one.ranked.probability,
            tuple(one.also_in),
            one.ranked.sentence,
            said_by(generation, one.ranked.sentence),
        )
        fits = len(shown) < excerpts and len(passage.text) <= room
        if not one.hidden and (fits or not shown):
            shown.append(excerpt)
            room -= len(passage.text)
        else:
            rest.append(excerpt)
    return Composed(tuple(shown), tuple(rest))


_Spoken = tuple[list[StoredUnit], list[tuple[int, int]], int]
"""A generation's quotations by place, their places, and the length of the longest."""


@cached(LRUCache(4), key=lambda generation: generation.id, lock=threading.Lock())
def _spoken(generation: GenerationReader) -> _Spoken:
    units = read_quotations(generation.extra(QUOTATIONS)).speech
    units.sort(key=lambda unit: (unit.article, unit.start))
    return units, [(unit.article, unit.start) for unit in units], max((u.end - u.start for u in units), default=0)


def quoted_in(generation: GenerationReader, number: int) -> list[tuple[int, int, str]]:
    """Returns the quoted stretches of a sentence, each with its speaker, "" if unknown. Thread-safe."""
    units, places, longest = _spoken(generation)
    sentence = generation.sentence(number)
    article, start, end = sentence.article, sentence.start, sentence.end
    first, last = bisect_left(places, (article, start - longest)), bisect_left(places, (article, end))
    return [
        (max(start, unit.start), min(end, unit.end), unit.said_by)
        for unit in units[first:last]
        if unit.article == article and unit.end > start
    ]


def said_by(generation: GenerationReader, number: int, least: float = 0.5) -> str | None:
    """Returns whose words a sentence is: its quotation's speaker, the post's author or the interviewee; or None.

    A quotation counts if it is at least this share of the sentence, and all of it one speaker's.
    """
    sentence = generation.sentence(number)
    quoted: Counter[str] = Counter()
    for start, end, name in quoted_in(generation, number):
        quoted[name] += end - start
    if len(quoted) == 1:
        ((name, characters),) = quoted.items()
        if name and characters >= least * (sentence.end - sentence.start):
            return name
    return sentence.speaker or None


def words_said(generation: GenerationReader, number: int) -> int:
    """Returns how many words of a sentence are quoted, in a post, or said in an interview."""
    text = generation.text(generation.sentence(number).article)
    return sum(len(SEARCH_WORD.findall(text[start:end])) for start, end, _ in quoted_in(generation, number))


def skip_questions(generation: GenerationReader, ranked: Sequence[RankedSentence]) -> tuple[RankedSentence, ...]:
    """Replaces each question in the ranking by its answer, the next sentence of the article that is not a question.

    Each sentence occurs once in the result.

    An interviewer asks it, or the outlet itself: “Who will pay? The council.”
    """
    found: dict[int, RankedSentence] = {}
    for one in ranked:
        number, inside = one.sentence, generation.article_sentences(one.article)
        while number in inside:
            asks = sentence_text(generation, number).endswith(("?", "？")) and not generation.sentence(number).speaker
            if not asks or words_said(generation, number):
                break
            number += 1
        if number == one.sentence:
            found.setdefault(number, one)
        elif number in inside:
            answer = replace(one, sentence=number, passage=generation.passage_of_sentence(number))
            found.setdefault(number, answer)
    return tuple(found.values())


def passage_around(generation: GenerationReader, passage: int, sentence: int, characters: int) -> Citation:
    """Cites the passage, or, if it is too long, its run of sentences around `sentence` within `characters`."""
    whole = generation.passage(passage)
    if whole.end - whole.start <= characters:
        return generation.cite(whole.article, whole.start, whole.end)
    first = last = sentence
    start, end = generation.sentence(sentence).start, generation.sentence(sentence).end
    while True:
        grown = False
        # Preceding sentences first, because they resolve pronouns.
        if first > whole.first and end - generation.sentence(first - 1).start <= characters:
            first, grown = first - 1, True
            start = generation.sentence(first).start
        if last + 1 < whole.last and generation.sentence(last + 1).end - start <= characters:
            last, grown = last + 1, True
            end = generation.sentence(last).end
        if not grown:
            return generation.cite(whole.article, start, end)


def sentences_around(generation: GenerationReader, sentence: int, reach: int) -> Citation:
    """Cites the sentence with up to `reach` more on either side, stopping at any text between sentences.

    Raises:
        ArticleDrifted: the article's text differs from the indexed one.
    """
    middle = generation.sentence(sentence)
    text = generation.text(middle.article)
    inside = generation.article_sentences(middle.article)
    start, end = middle.start, middle.end
    for number in range(sentence - 1, max(inside.start, sentence - reach) - 1, -1):
        before = generation.sentence(number)
        if text[before.end : start].strip():
            break
        start = before.start
    for number in range(sentence + 1, min(inside.stop - 1, sentence + reach) + 1):
        following = generation.sentence(number)
        if text[end : following.start].strip():
            break
        end = following.end
    return generation.cite(middle.article, start, end)


def sentence_at(generation: GenerationReader, article: int, position: int) -> int | None:
    """Returns the number of the article's sentence that contains `position`; None if there is none."""
    inside = generation.article_sentences(article)
    number = bisect_right(inside, position, key=lambda one: generation.sentence(one).start) + inside.start - 1
    if number < inside.start or generation.sentence(number).end <= position:
        return None
    return number


def without_also_in(excerpts: Sequence[Excerpt]) -> tuple[Excerpt, ...]:
    """Returns the excerpts as the nearest ones of a decline."""
    return tuple(replace(excerpt, also_in=()) for excerpt in excerpts)


@dataclass(frozen=True, slots=True)
class ComposedComparison:
    """One excerpt for each outlet that has one, most likely first, and the outlets without one."""

    shown: tuple[Excerpt, ...]
    nothing_in: tuple[str, ...]


def outlets_to_compare(generation: GenerationReader, named: Sequence[str], allowed: Sequence[int]) -> tuple[str, ...]:
    """Returns the outlets `named`, else those of `allowed` articles; at most `MAX_OUTLETS`, by number of articles."""
    if named:
        return tuple(named[:MAX_OUTLETS])
    printed = Counter(generation.source(article).outlet for article in allowed)
    most = {outlet for outlet, _ in printed.most_common(MAX_OUTLETS)}
    return tuple(outlet for outlet in printed if outlet in most)


def compose_comparison(
    generation: GenerationReader,
    outlets: Sequence[str],
    ranked: Sequence[RankedSentence],
    best_in: Callable[[str], RankedSentence | None],
    *,
    characters: int,
) -> ComposedComparison:
    """Composes the excerpts of a comparison.

    Args:
        generation: cuts every excerpt and verifies its article.
        outlets: the outlets to compare.
        ranked: the sentences of all outlets, most likely first. An outlet shows the one of its sentences here that is
            the best, nearly as likely as the best, or states the same in other words.
        best_in: returns the best sentence of any other outlet; None if it has nothing.
        characters: the total length of passages, shared among the outlets.

    Raises:
        ArticleDrifted: an article's text differs from the indexed one.
    """
    best = ranked[0]
    near = _near(generation, ranked)
    chosen = {outlet: near.get(outlet) or best_in(outlet) for outlet in outlets}
    found = [one for one in chosen.values() if one is not None]
    found.sort(key=lambda one: (one is not best, -one.probability))
    share = max(MIN_PASSAGE, characters // max(1, len(found)))
    shown = tuple(_excerpt(generation, one, share) for one in found)
    return ComposedComparison(shown, tuple(outlet for outlet, one in chosen.items() if one is None))


def _near(generation: GenerationReader, ranked: Sequence[RankedSentence]) -> dict[str, RankedSentence]:
    """Returns each outlet's most likely sentence that states the same as the best one or is nearly as likely."""
    best = ranked[0]
    wanted = _words(generation, best)
    same: dict[str, RankedSentence] = {}
    likely: dict[str, RankedSentence] = {}
    for one in ranked:
        outlet = generation.source(one.article).outlet
        if one.probability >= NEAR_BEST * best.probability:
            likely.setdefault(outlet, one)
        if outlet not in same and is_near_duplicate(_words(generation, one), wanted):
            same[outlet] = one
    return likely | same


def _words(generation: GenerationReader, one: RankedSentence) -> frozenset[str]:
    return content_words(sentence_text(generation, one.sentence))


def _excerpt(generation: GenerationReader, one: RankedSentence, characters: int) -> Excerpt:
    sentence = generation.sentence(one.sentence)
    answer = generation.cite(one.article, sentence.start, sentence.end)
    passage = passage_around(generation, one.passage, one.sentence, characters)
    speaker = said_by(generation, one.sentence)
    return Excerpt(passage, answer, one.probability, sentence=one.sentence, said_by=speaker)
