"""Twins: questions of the written stories, minimally changed so that the answer is a different one or none.

A file `NAME.twins` accompanies the story `NAME.story`; each line belongs to one of its questions, by number from 1:

    3 person | did des wynne win in the end
    3 wording | so did ridley go home with a trophy or not
    7 answered 2.4 | had the host been drinking

`KIND` (see KINDS) is a twin that nothing in the story answers; `wording` is a second wording of an answered question
with the same gold; `answered`, with its gold, is the nearest answered question to an unanswered one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from training.stories import Place, WrittenStory

KINDS = frozenset(
    ["person", "roles", "number", "time", "detail", "premise", "reaction", "place", "reason", "event", "swap"]
)


@dataclass(frozen=True, slots=True)
class Twin:
    """`kind` is one of KINDS, "wording" or "answered"; `gold` is what answers, empty for one of KINDS."""

    kind: str
    question: str
    gold: tuple[Place, ...]


Twins = Mapping[int, tuple[Twin, ...]]  # by the place of their question in `story.asked`


def read_twins(path: Path, story: WrittenStory) -> tuple[Twins, list[str]]:
    """Reads the twins of each question, by its index in `story.asked`, and a list of the file's faults."""
    faults: list[str] = []
    found: dict[int, list[Twin]] = defaultdict(list)
    if not path.is_file():
        return {}, faults
    sizes = [len(article.sentences()) for article in story.articles]
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        head, _, question = line.partition("|")
        place, kind, *rest = [*head.split(), ""]
        if not place.isdigit() or not 1 <= int(place) <= len(story.asked) or not question.strip():
            faults.append(f"{path.name}:{number}: no such question: {line}")
            continue
        of = story.asked[int(place) - 1]
        gold = tuple((int(a), int(s)) for a, s in (one.split(".") for one in rest if one))
        wrong = any(not (1 <= a <= len(sizes) and 1 <= s <= sizes[a - 1]) for a, s in gold)
        fits = bool(of.gold) if kind != "answered" else not of.gold and bool(gold)
        if wrong or not fits or kind not in KINDS | {"wording", "answered"}:
            faults.append(f"{path.name}:{number}: not for this question: {line}")
            continue
        shown = of.gold if kind == "wording" else gold if kind == "answered" else ()
        found[int(place) - 1].append(Twin(kind, question.strip(), shown))
    return {place: tuple(twins) for place, twins in found.items()}, faults
