"""Short stories with planted differences, from fields that the four long ones do not cover.

Each file of `planted/` is a story with its articles separated by `---`. A passage marked `[a: …]` contradicts those
marked with the same letter in other articles. What agrees, is rounded, hedged, or counts something else is not marked,
and must not be listed. The rules were developed on those in `worked_on/`, not on those in `held_back/`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent / "planted"
_MARK = re.compile(r"\[([a-z]): ([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Planted:
    """A story's articles as printed, and the position of each mark: (letter, article, start, end)."""

    name: str
    articles: tuple[str, ...]
    marks: tuple[tuple[str, int, int, int], ...]

    @property
    def letters(self) -> frozenset[str]:
        """Returns the planted differences."""
        return frozenset(letter for letter, _, _, _ in self.marks)


def planted(name: str, *articles: str) -> Planted:
    """Reads a story from its marked articles."""
    plain: list[str] = []
    marks: list[tuple[str, int, int, int]] = []
    for number, article in enumerate(articles):
        text, position = "", 0
        for mark in _MARK.finditer(article):
            text += article[position : mark.start()]
            marks.append((mark.group(1), number, len(text), len(text) + len(mark.group(2))))
            text += mark.group(2)
            position = mark.end()
        plain.append(text + article[position:])
    return Planted(name, tuple(plain), tuple(marks))


def _all_of(folder: str) -> tuple[Planted, ...]:
    files = sorted((_HERE / folder).glob("*.txt"))
    return tuple(planted(file.stem, *file.read_text("utf-8").split("\n---\n")) for file in files)


WORKED_ON = _all_of("worked_on")
HELD_BACK = _all_of("held_back")
