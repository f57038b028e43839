"""An incremental rebuild after changing one article of a thousand: texts embedded and total time.

    python -m bench.changed --articles 1000 --runs 3 --folder FOLDER

prints one line of JSON: {"articles", "texts": all texts of the story, "full": seconds of the first rebuild or null if
FOLDER already has an index, "embedded", "seconds": one per run}. Each run changes one sentence of one article and
rebuilds in a new process, as a person would, so that its start counts.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from pathlib import Path

from bench.synthetic_news import make_topic, sentences_of
from index.build import CACHE, plan_rebuild
from index.settings import load_settings
from index.store.location import index_folder

PARAGRAPHS, SENTENCES = 3, 2
OUTLETS = 20


def write_articles(folder: Path, articles: int) -> None:
    """Writes articles of three short paragraphs, each on its own topic, and their manifest."""
    folder.mkdir(parents=True)
    lines = ["[story]", 'title = "A thousand articles"', ""]
    for number in range(articles):
        topic = make_topic(3, number)
        sentences = sentences_of(3, topic)
        paragraphs = [" ".join(next(sentences) for _ in range(SENTENCES)) for _ in range(PARAGRAPHS)]
        text = "\n\n".join([topic.headline, *paragraphs])
        (folder / f"{number:04d}.txt").write_text(text + "\n", encoding="utf-8")
        lines += [
            "[[article]]",
            f'file = "{number:04d}.txt"',
            f'outlet = "Outlet {number % OUTLETS + 1}"',
            f"headline = {json.dumps(topic.headline)}",
            f"published = 2024-05-{number % 28 + 1:02d}",
            "",
        ]
    (folder / "articles.toml").write_text("\n".join(lines), encoding="utf-8")


def change(folder: Path, number: int) -> None:
    """Changes the number in the last sentence of an article."""
    path = folder / f"{number:04d}.txt"
    text = re.sub(r"\nThe count stood at \d+ on the day after\.\n$", "\n", path.read_text(encoding="utf-8"))
    path.write_text(
        f"{text.rstrip()}\nThe count stood at {time.time_ns() % 10**9} on the day after.\n", encoding="utf-8"
    )


def rebuild(story: Path) -> float:
    """Runs `storybot rebuild`; returns its seconds, including the start of the process."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "index", "rebuild", "--story", str(story)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def measure(folder: Path, articles: int, runs: int) -> dict[str, object]:
    story = folder / f"story-{articles}"
    if not story.is_dir():
        write_articles(story, articles)
    settings = load_settings(story=story)
    plan = plan_rebuild(settings)
    # Only a rebuild without a cache of vectors counts as the full one.
    whole = not (index_folder(settings) / CACHE).exists()
    full = rebuild(story) if plan.to_embed else None
    texts = plan.texts
    embedded, seconds = [], []
    for number in range(runs):
        change(story, (number * 37) % articles)
        embedded.append(plan_rebuild(settings).to_embed)
        seconds.append(rebuild(story))
    return {
        "articles": articles,
        "texts": texts,
        "full": full if whole else None,
        "embedded": embedded,
        "seconds": seconds,
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    print(json.dumps(measure(given.folder, given.articles, given.runs)), flush=True)


if __name__ == "__main__":
    main()
