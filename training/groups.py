"""Training groups: one question over several windows, at most one of which answers.

Answering compares sentences across windows, and so does the loss over a group.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from training import adjuncts, rule_questions
from training.examples import Example, words_of
from training.mixture import Maker, sample
from training.sources import Item, Sources, by_topic

Group = tuple[Example, ...]


class GroupMaker(Maker):
    """The examples of `Maker`, with each answer grouped with the most similar windows."""

    def negatives(self, item: Item, right: Example, count: int) -> list[Example]:
        """Returns windows that do not answer, with the exact wording of `right`."""
        rng, key = self.rng, (item.source, item.topic)
        found: list[Example] = []
        seen: set[tuple[str, ...]] = set()
        for _ in range(count):
            near = self.nearest[key].best(item.question, item.paragraph, rng)
            if near and near not in seen:
                seen.add(near)
                found.append(self.miss("negative", item, item.question, near))
        bare = rule_questions.without_sentences(item, item.gold)
        if bare.paragraph and rng.random() < 0.6:
            found.append(self.miss("negative, same paragraph", item, item.question, bare.paragraph))
        if len(found) < count:
            far = rng.choice(self.paragraphs[rng.choice(self.some_keys)])
            if any(text.strip() for text in far):
                found.append(self.miss("negative, random", item, item.question, far))
        return [replace(one, question=right.question, follows=right.follows) for one in found]

    def group(self, item: Item, right: Example) -> Group:
        return (right, *self.negatives(item, right, 2)) if 1 in right.labels else (right,)

    def groups_of_items(self, max_per_sentence: int) -> Iterator[Group]:
        rng = self.rng
        for item in sample(self.items, rng, max_per_sentence):
            if not item.gold:
                yield (self.over("unanswerable", item, item.question),)
                continue
            yield self.group(item, self.over("answer", item, item.question))
            missed = self.swapped(item) if rng.random() < 0.3 else None
            if missed:
                yield (self.miss("swapped", item, missed, item.paragraph, rng.choice(item.gold)),)

    def groups_of_neighbours(self) -> Iterator[Group]:
        """Pairs each unanswerable question that people wrote about a paragraph (SQuAD 2.0) with the most similar
        answered one, over the same window.
        """
        answered: dict[tuple[str, ...], list[Item]] = defaultdict(list)
        for item in self.items:
            if item.gold:
                answered[item.paragraph].append(item)
        for item in self.items:
            asked = set(words_of(item.question))
            near = max(answered[item.paragraph], key=lambda one: len(asked & set(words_of(one.question))), default=None)
            if item.gold or near is None or not asked & set(words_of(near.question)):
                continue
            right = self.over("answer", near, near.question)
            if 1 in right.labels:
                missed = Example("neighbour", self.ask(item.question), right.window, (0,) * len(right.labels), side=1)
                yield (right, *self.negatives(near, right, 1), missed)

    def groups_of_kinds(self) -> Iterator[Group]:
        """Pairs a sentence that has the kind of thing asked for with the same sentence without it."""
        rng = self.rng
        for item in sample(self.items, rng, 8):
            pair = adjuncts.pair_of(item, rng) if item.gold else None
            if pair is None:
                continue
            at = item.gold[0]
            paragraph = (*item.paragraph[:at], pair.with_it, *item.paragraph[at + 1 :])
            richer = replace(item, question=pair.question, paragraph=paragraph, span=(at, pair.start, pair.end))
            right = self.over("kind", richer, pair.question)
            if 1 not in right.labels:
                continue
            without = self.miss("kind missing", item, pair.question, item.paragraph, at)
            yield (right, replace(without, question=right.question))

    def groups_of_texts(self, share: float) -> Iterator[Group]:
        """Yields clozes and quotations as single windows; their makers already add misses."""
        for example in self.clozes(share):
            yield (example,)
        for example in self.from_texts():
            yield (example,)
        for example in self.follow_ups(0.12):
            yield (example,)


def make_neighbours(sources: Sources, seed: int) -> list[Group]:
    """Makes a group of every unanswerable question and its answered neighbour, shuffled."""
    rng = Random(seed)
    with_both = {item.source for item in sources.items if not item.gold} - {"clapnq"}  # one question per passage
    some = by_topic(item for item in sources.items if item.source in with_both)
    groups = list(GroupMaker(some, rng).groups_of_neighbours())
    rng.shuffle(groups)
    return groups


def make_groups(sources: Sources, seed: int, *, max_per_sentence: int = 3, clozes: float = 0.1) -> list[Group]:
    """Makes all groups of the topics to fit on, shuffled, without empty windows."""
    rng = Random(seed)
    maker = GroupMaker(sources, rng, crowding=0.85)
    groups = [*maker.groups_of_items(max_per_sentence), *maker.groups_of_texts(clozes), *maker.groups_of_kinds()]
    kept = [tuple(one for one in group if any(text.strip() for text in one.window.sentences)) for group in groups]
    kept = [group for group in kept if group]
    rng.shuffle(kept)
    return kept
