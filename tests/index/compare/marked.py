"""Short stories with planted differences, from fields that the four long ones do not cover.

Each file of `planted/` is a story with its articles separated by `---`; a first line `@2024-03-14` dates an article.
A passage marked `[a: …]` contradicts those marked with the same letter in other articles; of `[a1: …]` and `[a2: …]`,
only those with different digits contradict each other. What agrees, is rounded, hedged, or counts something else is
not marked, and must not be listed. Sentences that begin with the same `[=1]` print the same facts; those with `[=1+]`
print more of them. The rules were developed on `worked_on/`, `reworded/`, `free/` and `near_misses/`, not on the
folders held back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

_HERE = Path(__file__).parent / "planted"
_MARK = re.compile(r"\[(?P<letter>[a-z])(?P<value>\d?): (?P<text>[^\]]*)\]|\[=(?P<group>\d\+?)\] ")
_DAY = re.compile(r"@(\S+)\n")
_UNDATED = date(2024, 3, 14)


@dataclass(frozen=True, slots=True)
class Planted:
    """A story's articles as printed, and the position of each mark: (letter with digit, article, start, end).

    `groups` are the positions where sentences with the same facts begin: (group, article, start).
    """

    name: str
    articles: tuple[str, ...]
    marks: tuple[tuple[str, int, int, int], ...]
    groups: tuple[tuple[str, int, int], ...]
    published: tuple[date, ...]

    @property
    def letters(self) -> frozenset[str]:
        """Returns the planted differences."""
        return frozenset(letter[0] for letter, _, _, _ in self.marks)


def planted(name: str, *articles: str) -> Planted:
    """Reads a story from its marked articles."""
    plain: list[str] = []
    marks: list[tuple[str, int, int, int]] = []
    groups: list[tuple[str, int, int]] = []
    published: list[date] = []
    for number, whole in enumerate(articles):
        dated = _DAY.match(whole)
        published.append(date.fromisoformat(dated[1]) if dated else _UNDATED)
        article = whole[dated.end() :] if dated else whole
        text, position = "", 0
        for mark in _MARK.finditer(article):
            text += article[position : mark.start()]
            if mark["group"]:
                groups.append((mark["group"], number, len(text)))
            else:
                marks.append((mark["letter"] + mark["value"], number, len(text), len(text) + len(mark["text"])))
                text += mark["text"]
            position = mark.end()
        plain.append(text + article[position:])
    return Planted(name, tuple(plain), tuple(marks), tuple(groups), tuple(published))


def _all_of(folder: str) -> tuple[Planted, ...]:
    files = sorted((_HERE / folder).glob("*.txt"))
    return tuple(planted(file.stem, *file.read_text("utf-8").split("\n---\n")) for file in files)


WORKED_ON = _all_of("worked_on")
HELD_BACK = _all_of("held_back")
REWORDED = _all_of("reworded")
REWORDED_HELD_BACK = _all_of("reworded_held_back")
FREE = _all_of("free")
FREE_HELD_BACK = _all_of("free_held_back")
NEAR_MISSES = _all_of("near_misses")
NEAR_MISSES_HELD_BACK = _all_of("near_misses_held_back")
