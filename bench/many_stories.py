"""Memory of many stories in one process, and the time of a question to a story that is not open yet.

    python -m bench.many_stories [--count 200] [--memory 256]

copies the live generation of the configured story under many names (files are hard-linked), asks each twice, and prints
one line of JSON: {"stories", "open": stories open at the end, "start": MB resident before the first question,
"resident": MB after the last, "cold": median seconds of a story's first question, "warm": of its second}.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from bench.peers.contest import memory
from index import Question, Settings, load_settings
from index.settings import settings_of_story
from index.store.generation_manifest import MANIFEST_NAME, read_generation_manifest, write_manifest
from index.store.generations import live_id
from index.store.location import index_folder
from index.stories import Stories

QUESTIONS = ("What was said about it?", "Who said what, and to whom?")


def copy_story(settings: Settings, count: int, place: Path) -> Settings:
    """Returns settings of a folder of `count` stories in `place`, each with the index of the configured one."""
    several = settings.model_copy(update={"stories": place / "stories", "index_dir": place / "index"})
    live = live_id(index_folder(settings))
    generation = index_folder(settings) / "generations" / live
    manifest = read_generation_manifest(generation)
    for number in range(count):
        name = f"story-{number:04}"
        shutil.copytree(settings.story, place / "stories" / name, copy_function=os.link)
        folder = index_folder(settings_of_story(several, name))
        target = folder / "generations" / live
        shutil.copytree(generation, target, copy_function=os.link)
        (target / MANIFEST_NAME).unlink()
        write_manifest(target, replace(manifest, story=folder.name))
        shutil.copy(index_folder(settings) / "live", folder / "live")
    return several


def measure(settings: Settings) -> dict[str, float]:
    with closing(Stories(settings)) as stories:
        start, _ = memory(os.getpid())
        seconds: list[list[float]] = []
        for name in stories.names():
            seconds.append([])
            for question in QUESTIONS:
                began = time.perf_counter()
                stories[name].respond(Question(question))
                seconds[-1].append(time.perf_counter() - began)
        resident, _ = memory(os.getpid())
        cold, warm = (round(statistics.median(one), 4) for one in zip(*seconds, strict=True))
        opened = sum(bool(serving.memory) for serving in stories.servings())
        return {
            "stories": len(seconds),
            "open": opened,
            "start": start,
            "resident": resident,
            "cold": cold,
            "warm": warm,
        }


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m bench.many_stories", description="Measures many stories in one process."
    )
    parser.add_argument("--count", type=int, default=200, help="number of stories")
    parser.add_argument("--memory", type=int, default=256, help="memory limit for all open stories, in MB")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="bench-stories-") as place:
        several = copy_story(load_settings(stories_memory=given.memory), given.count, Path(place))
        print(json.dumps(measure(several)), flush=True)


if __name__ == "__main__":
    main()
