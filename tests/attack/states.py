"""The states of a story: content and answers of its live generation, and the files in the index beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass

from index.build import CACHE
from index.settings import Settings
from index.store.embedding_cache import EmbeddingCache
from index.store.generations import ids
from index.store.location import index_folder
from index.store.row_cache import CacheDamaged
from index.story import open_story
from tests.attack.asking import Visible, ask_all
from tests.attack.generated import QUESTIONS
from tests.attack.letter_pairs import DIMENSION

KEEP = 2  # generations
BELONGS = {"generations", "live", "writer.lock", "embeddings.sqlite3", "findings.sqlite3"}


@dataclass(frozen=True, slots=True)
class State:
    """A state of the story: digests of its generation's content and of each file, and all answers."""

    digest: str
    files: Mapping[str, str]
    answers: tuple[Visible, ...]

    def unlike(self, other: State) -> str:
        """Returns where two states differ."""
        names = sorted({*self.files, *other.files})
        files = [name for name in names if self.files.get(name) != other.files.get(name)]
        asked = zip(QUESTIONS, self.answers, other.answers, strict=True)
        return f"files {files}, answers {[question for question, one, two in asked if one != two]}"


def state_of(settings: Settings) -> State:
    """Opens the live generation, verifies every byte, and asks all questions."""
    with closing(open_story(settings)) as story, story.generation() as generation:
        generation.verify()
        content = generation.manifest.content
        files = {name: entry.sha256 for name, entry in content.files.items()}
        return State(content.digest(), files, ask_all(story))


def count_missing(settings: Settings, keys: Sequence[bytes]) -> int:
    """Returns how many of these texts have no cached vector yet."""
    path = index_folder(settings) / CACHE
    if not path.exists():
        return len(set(keys))
    try:
        with EmbeddingCache(path, DIMENSION, read_only=True) as cache:
            return len({keys[number] for number in cache.missing(keys)})
    except CacheDamaged:
        with closing(sqlite3.connect(path)) as db:
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
        if "rebuilds" in tables:
            raise
        return len(set(keys))  # killed while the tables were created


def leftovers(settings: Settings) -> list[str]:
    """Returns files in the index that belong neither to the story nor to a complete generation."""
    folder = index_folder(settings)
    whole = set(ids(folder))
    inside = (place.name for place in (folder / "generations").iterdir())
    return sorted({place.name for place in folder.iterdir()} - BELONGS | set(inside) - whole)
