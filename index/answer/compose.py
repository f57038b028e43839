"""From ranked sentences to excerpts: whole passages, deduplicated, within the size of a chat message."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from index.answer.question_words import STOP, stems_in
from index.answer.results import Excerpt
from index.answer.retrieve import sentence_text
from index.corpus.boilerplate.lines import normal
from index.corpus.sentences import QUESTION
from index.corpus.types import Citation
from index.facts.agreement import bears_out
from index.facts.dates import CALENDAR_WORDS
from index.facts.numbers import NUMBER_WORDS
from index.facts.statement import Statement, read_statement
from index.facts.stored_quotations import speakers_of
from index.store.protocol import GenerationReader

SAME_SHARE = 0.75  # of the shorter sentence's content words
CARRIED_WORDS = 5  # a shorter sentence of another article is another sentence
SAME_WORDS = 4  # fewer shared words prove nothing
SHOWN_SHARE = 0.05  # an excerpt this much less likely than the first is not worth a reader's time


@dataclass(frozen=True, slots=True)
class RankedSentence:
    """A sentence with how likely it answers, 0..1."""

    sentence: int
    passage: int
    article: int
    probability: float


@dataclass(frozen=True, slots=True)
class Composed:
    """What is shown, and what *More excerpts* shows after it."""

    shown: tuple[Excerpt, ...]
    more: tuple[Excerpt, ...]


@lru_cache(maxsize=2048)
def content_words(text: str) -> frozenset[str]:
    """Stems of the words that say something."""
    return frozenset(root for root in stems_in(text) - STOP if len(root) > 1)


def says_the_same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sentences share nearly all their content words. Their facts may differ: see `facts.agreement`."""
    shared = len(one & other)
    if shared < SAME_WORDS:
        return one == other and len(one) > 1
    # The longer may add its attribution, not another story.
    return shared >= SAME_SHARE * min(len(one), len(other)) and shared >= 0.4 * max(len(one), len(other))


def compose(
    generation: GenerationReader,
    ranked: Sequence[RankedSentence],
    *,
    excerpts: int,
    characters: int,
    more: int = 6,
    each_outlet: bool = False,
) -> Composed:
    """Choose what is shown.

    Args:
        generation: cuts and proves every excerpt.
        ranked: most likely first.
        excerpts: at most so many are shown.
        characters: at most so many characters of passages are shown together.
        more: at most so many follow under *More excerpts*.
        each_outlet: for a comparison: first the best of each outlet, then the rest.

    Raises:
        ArticleDrifted: an article is not the one that was indexed.
    """
    picked: list[_Picked] = []
    passages: set[int] = set()
    seen: set[str] = set()
    latest, superseded = _latest_first(generation, ranked)
    ordered = _one_of_each_outlet(generation, latest) if each_outlet else latest
    floor = SHOWN_SHARE * max((one.probability for one in ranked), default=0.0)
    old = {one.sentence for one in superseded}
    # What is superseded is never shown, but more worth a look than what is hardly likely.
    rest = sorted([*ordered[excerpts:], *superseded], key=lambda one: -one.probability)
    for one in (*ordered[:excerpts], *rest):
        if one.probability < floor:
            continue
        sentence = generation.sentence(one.sentence)
        words = content_words(sentence_text(generation, one.sentence))
        # A sentence whose words are mostly new repeats nothing that is picked: the cheap test first.
        familiar = len(words & seen) >= min(SAME_WORDS, len(words))
        alike = [known for known in picked if says_the_same(words, known.words)] if familiar else []
        if any(_grouped(generation, known, one) for known in alike):
            continue
        if one.passage not in passages and len(picked) < excerpts + more:
            passages.add(one.passage)
            seen |= words
            answer = generation.cite(one.article, sentence.start, sentence.end)
            picked.append(_Picked(one, answer, words, [], one.sentence in old))
    return _fit(generation, picked, excerpts, characters)


@dataclass(slots=True)
class _Picked:
    ranked: RankedSentence
    answer: Citation
    words: frozenset[str]
    also_in: list[Citation]
    superseded: bool


def _grouped(generation: GenerationReader, known: _Picked, one: RankedSentence) -> bool:
    """Whether a sentence needs no excerpt of its own beside `known`, whose words it shares.

    Where it prints the same facts it goes under *also in*; where it prints fewer, it adds nothing. A sentence with
    another number, day, name, negation or modality is an excerpt of its own.
    """
    if _in_note(generation, one) or _in_note(generation, known.ranked):
        return False
    shown, other = _statement(generation, known.ranked), _statement(generation, one)
    if not bears_out(shown, other):
        return bears_out(other, shown)
    outlets = {known.answer.source.outlet, *(also.source.outlet for also in known.also_in)}
    if generation.source(one.article).outlet not in outlets:
        sentence = generation.sentence(one.sentence)
        cited = generation.cite(one.article, sentence.start, sentence.end)
        # What the outlet took back, or put right, is no longer what it prints.
        if not any(note.kind in ("correction", "retraction") for note in cited.notes):
            known.also_in.append(cited)
    return True


def _in_note(generation: GenerationReader, one: RankedSentence) -> bool:
    """Whether the sentence is of a note, which may repeat what it corrects."""
    start = generation.sentence(one.sentence).start
    notes = generation.source(one.article).notes
    return any(note.article == one.article and note.start <= start < note.end for note in notes)


def _statement(generation: GenerationReader, one: RankedSentence) -> Statement:
    sentence, published = generation.sentence(one.sentence), generation.source(one.article).published
    return read_statement(generation.text(one.article), sentence.start, sentence.end, published=published)


def _latest_first(
    generation: GenerationReader, ranked: Sequence[RankedSentence]
) -> tuple[list[RankedSentence], list[RankedSentence]]:
    """Of a sentence that an outlet carries from one article to the next, the latest in the place of the likeliest.

    The same words of another article are left out. Earlier ones with other numbers and days, as of a running death
    toll, come second: they are superseded.
    """
    groups: dict[tuple[str, str], list[RankedSentence]] = {}
    texts: dict[int, str] = {}
    days: dict[int, int] = {}
    for one in ranked:
        texts[one.sentence] = sentence_text(generation, one.sentence)
        source = generation.source(one.article)
        days[one.sentence] = source.published.toordinal() if source.published else 0
        form = carried_form(texts[one.sentence]) or f"\0{one.sentence}"
        groups.setdefault((source.outlet, form), []).append(one)
    placed: dict[int, RankedSentence] = {}
    behind: list[RankedSentence] = []
    for group in groups.values():
        best = group[0]
        latest = max(group, key=lambda one: days[one.sentence])  # the likeliest of one day
        later = days[latest.sentence] > days[best.sentence]
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


@lru_cache(maxsize=4096)  # questions meet the same sentences again and again
def carried_form(text: str) -> str:
    """A sentence as an outlet carries it from article to article: numbers and days alike; "" for one too short."""
    words = ["0" if word in NUMBER_WORDS or word in CALENDAR_WORDS else word for word in normal(text).split()]
    return re.sub(r"\b0(?: 0)+\b", "0", " ".join(words)) if len(words) >= CARRIED_WORDS else ""


def _one_of_each_outlet(generation: GenerationReader, ranked: Sequence[RankedSentence]) -> list[RankedSentence]:
    firsts: dict[str, RankedSentence] = {}
    for one in ranked:
        firsts.setdefault(generation.source(one.article).outlet, one)
    chosen = {one.sentence for one in firsts.values()}
    return [*firsts.values(), *(one for one in ranked if one.sentence not in chosen)]


def _fit(generation: GenerationReader, picked: Sequence[_Picked], excerpts: int, characters: int) -> Composed:
    shown: list[Excerpt] = []
    rest: list[Excerpt] = []
    room = characters
    for one in picked:
        # Each shown excerpt leaves the ones after it their share.
        waiting = max(excerpts - len(shown), 1)
        share = room if _has_heading(generation, one.ranked.passage) else room // waiting
        passage = passage_around(generation, one.ranked.passage, one.ranked.sentence, max(share, SHORTEST))
        excerpt = Excerpt(
            passage,
            one.answer,
            one.ranked.probability,
            tuple(one.also_in),
            one.ranked.sentence,
            said_by(generation, one.ranked.sentence),
        )
        if not one.superseded and len(shown) < excerpts and len(passage.text) <= room:
            shown.append(excerpt)
            room -= len(passage.text)
        else:
            rest.append(excerpt)
    return Composed(tuple(shown), tuple(rest))


def _has_heading(generation: GenerationReader, number: int) -> bool:
    """Whether a passage is a list below its heading, of which an item says little alone."""
    passage = generation.passage(number)
    opening = generation.sentence(passage.first)
    text = generation.text(passage.article)[opening.start : opening.end]
    return passage.last > passage.first + 2 and text.rstrip("*_ ").endswith((":", "："))


def said_by(generation: GenerationReader, number: int) -> str | None:
    """Whose words a sentence is: its quotation's speaker, or who wrote the post or speaks in the interview; or None."""
    sentence = generation.sentence(number)
    quoted = speakers_of(generation).said_by(sentence.article, sentence.start, sentence.end)
    return quoted or sentence.speaker or None


def answers_for_questions(generation: GenerationReader, ranked: Sequence[RankedSentence]) -> tuple[RankedSentence, ...]:
    """The ranking with the sentence behind each interviewer's question in the question's place, each sentence once."""
    found: dict[int, RankedSentence] = {}
    for one in ranked:
        asks = generation.sentence(one.sentence).speaker == QUESTION
        if (answer := _answer_behind(generation, one) if asks else one) is not None:
            found.setdefault(answer.sentence, answer)
    return tuple(found.values())


def _answer_behind(generation: GenerationReader, one: RankedSentence) -> RankedSentence | None:
    """The first sentence behind a question that is no question; None where the interview ends with it."""
    number = one.sentence
    while generation.sentence(number).speaker == QUESTION:
        number += 1
        if number not in generation.article_sentences(one.article):
            return None
    return (
        one if number == one.sentence else replace(one, sentence=number, passage=generation.passage_of_sentence(number))
    )


def passage_around(generation: GenerationReader, passage: int, sentence: int, characters: int) -> Citation:
    """The passage, or of a longer one the run of its sentences around `sentence` that keeps to `characters`."""
    whole = generation.passage(passage)
    if whole.end - whole.start <= characters:
        return generation.cite(whole.article, whole.start, whole.end)
    first = last = sentence
    start, end = generation.sentence(sentence).start, generation.sentence(sentence).end
    while True:
        grown = False
        # What stands before explains a "he"; so it is taken first.
        if first > whole.first and end - generation.sentence(first - 1).start <= characters:
            first, grown = first - 1, True
            start = generation.sentence(first).start
        if last + 1 < whole.last and generation.sentence(last + 1).end - start <= characters:
            last, grown = last + 1, True
            end = generation.sentence(last).end
        if not grown:
            return generation.cite(whole.article, start, end)


def sentences_around(generation: GenerationReader, sentence: int, reach: int) -> Citation:
    """The sentence with up to `reach` more on either side, ending where the page carries anything else between them.

    Raises:
        ArticleDrifted: the article is not the one that was indexed.
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
    """The number of the sentence of an article that holds the character at `position`; None where none does."""
    inside = generation.article_sentences(article)
    number = bisect_right(inside, position, key=lambda one: generation.sentence(one).start) + inside.start - 1
    if number < inside.start or generation.sentence(number).end <= position:
        return None
    return number


def without_confidence(excerpts: Sequence[Excerpt]) -> tuple[Excerpt, ...]:
    """The excerpts as the nearest to a question that is declined."""
    return tuple(replace(excerpt, also_in=()) for excerpt in excerpts)


ASKED = 12  # outlets; each is searched on its own
SHORTEST = 200  # characters of a passage, however many outlets share the room; a longer sentence is shown whole
NEAR = 0.5  # of the best sentence's probability


@dataclass(frozen=True, slots=True)
class Compared:
    """One excerpt for each outlet that has something, the likeliest first, and who has nothing, as asked."""

    shown: tuple[Excerpt, ...]
    nothing_in: tuple[str, ...]


def outlets_to_ask(generation: GenerationReader, named: Sequence[str], allowed: Sequence[int]) -> tuple[str, ...]:
    """The outlets `named`, else those of the `allowed` articles; of very many those with most articles."""
    if named:
        return tuple(named[:ASKED])
    printed = Counter(generation.source(article).outlet for article in allowed)
    most = {outlet for outlet, _ in printed.most_common(ASKED)}
    return tuple(outlet for outlet in printed if outlet in most)


def compose_each(
    generation: GenerationReader,
    outlets: Sequence[str],
    ranked: Sequence[RankedSentence],
    best_in: Callable[[str], RankedSentence | None],
    *,
    characters: int,
) -> Compared:
    """The excerpts of a comparison.

    Args:
        generation: cuts and proves every excerpt.
        outlets: who is asked.
        ranked: the sentences of all, likeliest first. The first one's outlet shows it, one that prints the same its own
            telling of it, and one that has a sentence nearly as likely that.
        best_in: of another outlet its own best sentence, None where it has nothing on it.
        characters: so many of passages are shared out among the outlets.

    Raises:
        ArticleDrifted: an article is not the one that was indexed.
    """
    best = ranked[0]
    near = _near(generation, ranked)
    chosen = {outlet: near.get(outlet) or best_in(outlet) for outlet in outlets}
    found = [one for one in chosen.values() if one is not None]
    found.sort(key=lambda one: (one is not best, -one.probability))
    share = max(SHORTEST, characters // max(1, len(found)))
    shown = tuple(_excerpt(generation, one, share) for one in found)
    return Compared(shown, tuple(outlet for outlet, one in chosen.items() if one is None))


def _near(generation: GenerationReader, ranked: Sequence[RankedSentence]) -> dict[str, RankedSentence]:
    """The best sentence, and of other outlets the likeliest that prints the same or is nearly as likely, by outlet."""
    best = ranked[0]
    wanted = _words(generation, best)
    same: dict[str, RankedSentence] = {}
    likely: dict[str, RankedSentence] = {}
    for one in ranked:
        outlet = generation.source(one.article).outlet
        if one.probability >= NEAR * best.probability:
            likely.setdefault(outlet, one)
        if outlet not in same and says_the_same(_words(generation, one), wanted):
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
