"""Candidates that are neighbours in one article are read together: one window, each sentence the other's context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.answer.windows import Window, prefix_of

RUN_CHARACTERS = 560  # as long as the windows the reader was fitted on
CONTEXT_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Candidate:
    """One candidate sentence in its context.

    `before` holds up to about two preceding sentences of the same article and `after` the next one ("" where there is
    none). `speaker` is the writer of an embedded post. `dense` is a cosine; `words` the BM25 score of the passage over
    the best one of the question, 0..1.
    """

    sentence: str
    before: str = ""
    after: str = ""
    headline: str = ""
    outlet: str = ""
    speaker: str | None = None
    dense: float = 0.0
    words: float = 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """A window and, for each of its sentences, the number of the candidate it is, or -1 for mere context."""

    window: Window
    candidates: tuple[int, ...]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _last_words(text: str) -> str:
    """The end of `text`, at most CONTEXT_CHARACTERS, from the start of a word."""
    if len(text) <= CONTEXT_CHARACTERS:
        return text
    return text[-CONTEXT_CHARACTERS:].partition(" ")[2]


def find_runs(candidates: Sequence[Candidate]) -> list[Run]:
    """Windows in which every candidate stands exactly once.

    Two candidates are joined where one stands right before the other, or with a single sentence between. The first of a
    run brings the sentence before it as context, since a pronoun there points back.
    """
    sentences = [_plain(one.sentence) for one in candidates]
    befores = [_plain(one.before) for one in candidates]
    places = [(one.outlet, one.headline, one.speaker) for one in candidates]
    following: dict[int, tuple[int, str]] = {}  # candidate → (the next one, what stands between)
    taken: set[int] = set()
    for between in (False, True):
        for second in range(len(candidates)):
            if second in taken or not befores[second]:
                continue
            for first in range(len(candidates)):
                if first == second or first in following or places[first] != places[second] or not sentences[first]:
                    continue
                middle = _plain(candidates[first].after) if between else ""
                end = f"{sentences[first]} {middle}".strip()
                if between and not middle:
                    continue
                if befores[second].endswith(end) and not _leads_back(following, second, first):
                    following[first] = (second, middle)
                    taken.add(second)
                    break
    runs = []
    for start in range(len(candidates)):
        if start not in taken:
            runs += _cut(start, following, sentences, befores, candidates)
    return runs


def _leads_back(following: dict[int, tuple[int, str]], start: int, goal: int) -> bool:
    """Whether `goal` is reached from `start`: a sentence printed twice must not make a circle."""
    at = start
    while at in following:
        at = following[at][0]
        if at == goal:
            return True
    return False


def _cut(
    start: int,
    following: dict[int, tuple[int, str]],
    sentences: Sequence[str],
    befores: Sequence[str],
    candidates: Sequence[Candidate],
) -> list[Run]:
    """The chain that begins at `start`, cut where it grows too long."""
    one = candidates[start]
    prefix = prefix_of(one.outlet, one.headline, one.speaker)
    runs: list[Run] = []
    texts: list[str] = []
    numbers: list[int] = []
    at: int | None = start
    middle = ""
    while at is not None:
        size = sum(map(len, texts)) + len(middle)
        if texts and size + len(sentences[at]) > RUN_CHARACTERS:
            runs.append(Run(Window(tuple(texts), prefix), tuple(numbers)))
            texts, numbers, middle = [], [], ""
        if not texts and befores[at]:
            texts, numbers = [_last_words(befores[at])], [-1]
        elif middle:
            texts.append(middle)
            numbers.append(-1)
        texts.append(sentences[at])
        numbers.append(at)
        at, middle = following.get(at, (None, ""))
    runs.append(Run(Window(tuple(texts), prefix), tuple(numbers)))
    return runs
