"""The target of a damage, and two ways to damage any of its files."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from index.store.generations import live_id


@dataclass(frozen=True, slots=True)
class Target:
    """The target: the folder of a story's index, an older generation in it, a generation of another story, and the
    story's own folder."""

    index: Path
    older: Path
    foreign: Path
    story: Path

    @property
    def live(self) -> Path:
        """Returns the folder of the live generation."""
        return self.index / "generations" / live_id(self.index)

    def some_file(self, chosen: random.Random) -> Path:
        """Returns a file of the live generation, each with equal probability."""
        return chosen.choice(sorted(path for path in self.live.rglob("*") if path.is_file() and path.name != "in_use"))


def flip(path: Path, chosen: random.Random) -> str:
    """Flips one to eight bits of a file; returns which."""
    data = bytearray(path.read_bytes())
    if not data:
        return f"nothing in {path.name}"
    places = [chosen.randrange(len(data) * 8) for _ in range(chosen.choice([1, 1, 1, 2, 8]))]
    for place in places:
        data[place // 8] ^= 1 << place % 8
    path.write_bytes(data)
    return f"bits {places} of {path.name}"


def take_from(target: Target, source: Path, path: Path) -> str:
    """Replaces a file of the live generation by the same file of another one."""
    other = source / path.relative_to(target.live)
    if other.is_file():
        shutil.copyfile(other, path)
    else:
        path.unlink()
    return f"{path.name} is out of {source.name}"
