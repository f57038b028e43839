"""The time of each stage of a question: the calls that answering makes to the generation, the encoder and the reader.

    python -m bench.stages --work FILE

prints one line of JSON: {"with": {stage: milliseconds per question}, "without": …}, with and without the reader;
"other" is the remaining time in Python: parsing, features, calibration, composition.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from index import Question, Story, load_settings, open_story
from index.answer.pipeline import answer
from index.answer.query import parse_query
from index.answer.reader_files import open_reader_of

STAGES = {
    "encode": "encode the question",
    "search_vectors": "dense search",
    "search_words": "BM25 search",
    "sentence_vectors": "load sentence embeddings",
    "document_frequency": "document frequencies",
    "text": "load and verify texts",
    "cite": "cut and verify excerpts",
    "sentence": "look up sentences and passages",
    "passage": "look up sentences and passages",
    "article_sentences": "look up sentences and passages",
    "read": "rerank (reader)",
}
WARM_UP = 10  # questions

_T = TypeVar("_T")


@dataclass
class Clock:
    """Seconds by stage, without nested stages."""

    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    running: bool = False

    def time(self, stage: str, call: Callable[..., _T], arguments: Sequence[Any], named: dict[str, Any]) -> _T:
        if self.running:
            return call(*arguments, **named)
        self.running = True
        began = time.perf_counter()
        try:
            return call(*arguments, **named)
        finally:
            self.seconds[stage] += time.perf_counter() - began
            self.running = False


class Timed:
    """A proxy that times the calls of an object."""

    def __init__(self, behind: object, clock: Clock) -> None:
        self._behind, self._clock = behind, clock

    def __getattr__(self, name: str) -> object:
        found = getattr(self._behind, name)
        if name == "encoder":
            return Timed(found, self._clock)
        if name not in STAGES:
            return found
        return lambda *arguments, **named: self._clock.time(STAGES[name], found, arguments, named)


def stages(questions: Sequence[str], *, reader: bool) -> dict[str, float]:
    """Returns the mean milliseconds per question by stage, and "other" and "total"."""
    settings = load_settings(reader=reader)
    story: Story = open_story(settings)
    shipped = open_reader_of(settings)
    clock, total = Clock(), 0.0
    with story.generation() as generation:
        timed: Any = Timed(generation, clock)
        context = story.context(generation.vocabulary())
        if shipped is not None:
            read_with: Any = Timed(shipped, clock)
            context = replace(context, reader=read_with)
        for number, question in enumerate([*questions[:WARM_UP], *questions]):
            if number == WARM_UP:
                clock.seconds.clear()
                total = 0.0
            began = time.perf_counter()
            answer(timed, parse_query(Question(question), timed), context)
            total += time.perf_counter() - began
    story.close()
    each = {stage: 1000 * spent / len(questions) for stage, spent in clock.seconds.items()}
    whole = 1000 * total / len(questions)
    return {**each, "other": whole - sum(each.values()), "total": whole}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path, required=True)
    given = parser.parse_args()
    questions = json.loads(given.work.read_text(encoding="utf-8"))["questions"]
    found = {"with": stages(questions, reader=True), "without": stages(questions, reader=False)}
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
