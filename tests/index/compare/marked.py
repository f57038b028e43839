"""Short stories with differences planted in them, from fields of life that the four long ones do not touch.

Each file of `planted/` is a story, its articles parted by `---`. In each article what is marked `[a: …]` is told
otherwise where the same letter is marked in another; what agrees, is rounded, hedged, or counts another thing is not
marked, and nothing of it may be listed. Those in `worked_on/` were looked at while the rules were written, those in
`held_back/` not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent / "planted"
_MARK = re.compile(r"\[([a-z]): ([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Planted:
    """A story's articles as printed, and where each mark lies: (letter, article, start, end)."""

    name: str
    articles: tuple[str, ...]
    marks: tuple[tuple[str, int, int, int], ...]

    @property
    def letters(self) -> frozenset[str]:
        """The differences that are planted."""
        return frozenset(letter for letter, _, _, _ in self.marks)


def planted(name: str, *articles: str) -> Planted:
    """A story from its marked articles."""
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
