"""Which question came before: by the message replied to, or by the thread. Held in memory, bounded, never stored."""

from __future__ import annotations

from dataclasses import replace

from cachetools import LRUCache

from index import Question

DEPTH = 4
"""Questions remembered behind one another; further back nothing is understood by."""


class Conversations:
    """The last questions, by the id of the message that answers them and by the thread or DM they were asked in."""

    def __init__(self, most: int = 4096) -> None:
        self._questions: LRUCache[int, Question] = LRUCache(most)

    def remember(self, question: Question, *places: int | None) -> None:
        """Files `question` under each id that is not None."""
        for place in places:
            if place is not None:
                self._questions[place] = question

    def remember_as(self, place: int, known: int) -> None:
        """Files what is known under one id under another one too, as when a thread is opened on a message."""
        if (question := self._questions.get(known)) is not None:
            self.remember(question, place)

    def before(self, *places: int | None) -> Question | None:
        """The question filed under the first of these ids that has one."""
        for place in places:
            if place is not None and (question := self._questions.get(place)) is not None:
                return question
        return None


def following(question: Question, before: Question | None) -> Question:
    """`question` as one that follows `before`, with the chain behind it cut at `DEPTH`."""
    return replace(question, follows=_cut(before, DEPTH))


def _cut(question: Question | None, depth: int) -> Question | None:
    if question is None or depth == 0:
        return None
    return replace(question, follows=_cut(question.follows, depth - 1))
