"""Which part of a passage is shown where there is not room for all: whole sentences around the one that answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_BOUND = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+|\n+")


@dataclass(frozen=True, slots=True)
class Window:
    """`[start, end)` of a passage's text is shown, `[bold_start, bold_end)` within it in bold."""

    start: int
    end: int
    bold_start: int
    bold_end: int


def window(text: str, answer: tuple[int, int], fits: Callable[[Window], bool]) -> Window:
    """The longest run of sentences around `answer` for which `fits` holds; less than a sentence only where one alone is
    too long, cut at a word then. `answer` is a span in `text`; an empty one marks nothing and keeps to the start.
    """
    low, high = answer
    whole = Window(0, len(text), low, high)
    if fits(whole):
        return whole
    cuts = _bounds(text, low, high)
    start, end = (low, high) if low < high else (0, next((cut for cut in cuts if cut > 0), len(text)))
    best = Window(start, end, low, high)
    if not fits(best):
        return _cut_inside(text, best, fits)
    grown = True
    while grown:
        grown = False
        after = next((cut for cut in cuts if cut > best.end), None)
        if after is not None and fits(Window(best.start, after, low, high)):
            best, grown = Window(best.start, after, low, high), True
        before = next((cut for cut in reversed(cuts) if cut < best.start), None)
        if before is not None and fits(Window(before, best.end, low, high)):
            best, grown = Window(before, best.end, low, high), True
    return best


def _bounds(text: str, low: int, high: int) -> list[int]:
    """Where a sentence ends and the next begins, outside the answer itself."""
    inside = {match.end() for match in _BOUND.finditer(text)}
    return sorted({0, low, high, len(text)} | {cut for cut in inside if not low < cut < high})


def _cut_inside(text: str, best: Window, fits: Callable[[Window], bool]) -> Window:
    """The longest beginning of the window that fits, ending at a word if there is one."""
    short, long = best.start, best.end
    while short < long:
        middle = (short + long + 1) // 2
        if fits(_ending(best, middle)):
            short = middle
        else:
            long = middle - 1
    space = max(text.rfind(" ", best.start, short), text.rfind("\n", best.start, short))
    end = space if space > best.start + (short - best.start) // 2 else short
    return _ending(best, end)


def _ending(best: Window, end: int) -> Window:
    return Window(best.start, end, best.bold_start, min(best.bold_end, end))
