"""The story of the soak: the shipped one plus an article whose number changes with each rebuild."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from index.build import CACHE
from index.store.analysis_cache import FINDINGS
from index.store.generations import story_folder
from tests.discord_server.remote import ROOT

MARKED = "zz_count.txt"
MARKED_ENTRY = """
[[article]]
file = "zz_count.txt"
outlet = "The Eastmere Ledger"
headline = "Harbour council of Eastmere counts its ballots"
published = 2018-05-02
url = "https://ledger.example/count"
"""
MARKED_TEXT = """Harbour council of Eastmere counts its ballots

The harbour council of Eastmere counted {number} ballots on Tuesday evening, its clerk Ada Thornbury said.

Nobody in Eastmere had expected that so many people would vote on the price of mooring a boat.
"""
MARKED_QUESTIONS = (
    "how many ballots did the harbour council of Eastmere count?",
    "how many ballots were counted in Eastmere on Tuesday evening?",
    "what number of ballots did the clerk Ada Thornbury report?",
)
FIRST_NUMBER = 1001


def write_marked(story: Path, number: int) -> None:
    (story / MARKED).write_text(MARKED_TEXT.format(number=number), encoding="utf-8")


def make_story(folder: Path) -> Path:
    """Copies the shipped story and adds the article with the number."""
    story = folder / "story"
    shutil.copytree(ROOT / "seeds", story)
    manifest = story / "articles.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8") + MARKED_ENTRY, encoding="utf-8")
    write_marked(story, FIRST_NUMBER)
    return story


def take_models(models: Path, index_dir: Path, story: Path) -> None:
    """Copies what takes longest to make into the index of a copy of the shipped story, if it exists: exported models,
    and the vectors and facts of the shipped story's articles.
    """
    if models.is_dir():
        shutil.copytree(models, index_dir / models.name)
    shipped, folder = story_folder(models.parent, ROOT / "seeds"), story_folder(index_dir, story)
    for name in (CACHE, FINDINGS):
        if (shipped / name).is_file():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(shipped / name, folder / name)


def questions_on(texts: list[str], count: int) -> list[str]:
    """Returns questions about the number, and others from words of the articles."""
    words = [word for text in texts for word in re.findall(r"[A-Za-z']{4,}", text)]
    step = len(words) // count
    others = [f"what is said about {' '.join(words[n * step : n * step + 4])}?" for n in range(count)]
    return [*MARKED_QUESTIONS * (count // 4), *others]
