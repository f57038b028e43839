"""Groups of windows out of the written stories: under each question the windows that answering would read.

The rivals are the search's own, cut as answering cuts them, so that the reader is fitted on what it will meet.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from index.answer.rerank import stretches_of, window_of
from index.settings import load_settings
from index.store.protocol import GenerationReader
from training.calibration import keep_models
from training.chat import chat
from training.examples import Example
from training.groups import Group
from training.stories import WrittenStory
from training.written_story import Posed, pose_all

log = logging.getLogger("training")
READ = 24  # candidates that answering gives to the reader


def group_of(generation: GenerationReader, posed: Posed, rivals: int) -> Group:
    """The windows that hold an answer and the first `rivals` that hold none, best first by the search's rank."""
    found = [one.sentence for one in posed.features.candidates[:READ]]
    rank = {sentence: place for place, sentence in reversed(list(enumerate(found)))}
    stretches = stretches_of(generation, [*found, *sorted(posed.gold - set(found))])
    stretches.sort(key=lambda stretch: min(rank.get(number, READ) for number in stretch))
    right = [stretch for stretch in stretches if posed.gold & set(stretch)]
    wrong = [stretch for stretch in stretches if not posed.gold & set(stretch)][:rivals]
    kind = "written" if right else f"written, {posed.asked.missing}"
    return tuple(
        Example(
            kind,
            posed.question,
            window_of(generation, stretch),
            tuple(int(number in posed.gold) for number in stretch),
            follows=posed.asked.follows,
        )
        for stretch in (*right, *wrong)
    )


def worded_anew(groups: Sequence[Group], times: int, rng: Random) -> list[Group]:
    """Every group `times` times; after the first a third of the questions are put as in chat, each time otherwise."""
    every = list(groups)
    for _ in range(1, times):
        for group in groups:
            asked = group[0].question
            worded = chat(asked, rng) if rng.random() < 0.33 else asked
            every.append(tuple(replace(one, question=worded) for one in group))
    rng.shuffle(every)
    return every


def groups_of_stories(stories: Sequence[WrittenStory], *, rivals: int = 3) -> list[Group]:
    """All questions of all stories; those for which search finds nothing are left out."""
    groups: list[Group] = []
    with tempfile.TemporaryDirectory() as folder:
        settings = keep_models(load_settings(reader=False), Path(folder))
        for number, story in enumerate(stories, start=1):
            for generation, posed in pose_all(story, settings):
                group = group_of(generation, posed, rivals)
                if group:
                    groups.append(group)
            if number % 10 == 0:
                log.info("%d of %d stories, %d questions", number, len(stories), len(groups))
    return groups
