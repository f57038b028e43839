"""The comparing form of an answer: for each outlet its own best excerpt, or that it has nothing on what is asked.

Each outlet is searched on its own, so that one that says much does not crowd out one that says it once; and each keeps
its own excerpt where two print the same, since that they do is what was asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from index.answer.compose import Judged, content_words, passage_around, says_the_same
from index.answer.results import Excerpt
from index.store.protocol import GenerationReader

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
    printed = Counter(generation.sources[article].outlet for article in allowed)
    most = {outlet for outlet, _ in printed.most_common(ASKED)}
    return tuple(outlet for outlet in printed if outlet in most)


def compose_each(
    generation: GenerationReader,
    outlets: Sequence[str],
    judged: Sequence[Judged],
    best_in: Callable[[str], Judged | None],
    *,
    characters: int,
) -> Compared:
    """The excerpts of a comparison.

    Args:
        generation: cuts and proves every excerpt.
        outlets: who is asked.
        judged: the sentences of all, likeliest first. The first one's outlet shows it, one that prints the same its own
            telling of it, and one that has a sentence nearly as likely that.
        best_in: of another outlet its own best sentence, None where it has nothing on it.
        characters: so many of passages are shared out among the outlets.

    Raises:
        ArticleDrifted: an article is not the one that was indexed.
    """
    best = judged[0]
    near = _near(generation, judged)
    chosen = {outlet: near.get(outlet) or best_in(outlet) for outlet in outlets}
    found = [one for one in chosen.values() if one is not None]
    found.sort(key=lambda one: (one is not best, -one.probability))
    share = max(SHORTEST, characters // max(1, len(found)))
    shown = tuple(_excerpt(generation, one, share) for one in found)
    return Compared(shown, tuple(outlet for outlet, one in chosen.items() if one is None))


def _near(generation: GenerationReader, judged: Sequence[Judged]) -> dict[str, Judged]:
    """The best sentence, and of other outlets the likeliest that prints the same or is nearly as likely, by outlet."""
    best = judged[0]
    wanted = _words(generation, best)
    same: dict[str, Judged] = {}
    likely: dict[str, Judged] = {}
    for one in judged:
        outlet = generation.sources[one.article].outlet
        if one.probability >= NEAR * best.probability:
            likely.setdefault(outlet, one)
        if outlet not in same and says_the_same(_words(generation, one), wanted):
            same[outlet] = one
    return likely | same


def _words(generation: GenerationReader, one: Judged) -> frozenset[str]:
    sentence = generation.sentence(one.sentence)
    return content_words(generation.text(one.article)[sentence.start : sentence.end])


def _excerpt(generation: GenerationReader, one: Judged, characters: int) -> Excerpt:
    sentence = generation.sentence(one.sentence)
    answer = generation.cite(one.article, sentence.start, sentence.end)
    passage = passage_around(generation, one.passage, one.sentence, characters)
    return Excerpt(passage, answer, one.probability, sentence=one.sentence)
