"""Reads times of day in running text: “9.15 p.m.”, “at 21:15”, “shortly before four o’clock”, “noon”, “3.40 Uhr”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.corpus.calendar_names import one_of
from index.facts.numbers import UNITS, value_of
from index.lazy_regex import lazy

_HOURS = one_of(UNITS[1:13])
_HALF = r"(?P<half>[ap]\.m\b\.?|[ap]m\b)"
_SHAPES = (
    lazy(rf"(?<![\w.:,£$€])(?P<h>\d{{1,2}})(?:[.:](?P<m>[0-5]\d))?\s?{_HALF}", re.I),
    lazy(rf"\b(?P<past>half past|(?:a\s+)?quarter past|(?:a\s+)?quarter to)\s+(?P<h>\d{{1,2}}|{_HOURS})\b", re.I),
    lazy(rf"\b(?P<h>\d{{1,2}}|{_HOURS})\s+o[’']clock\b", re.I),
    lazy(r"(?<![\w.:,£$€])(?P<h>\d{1,2})(?:[.:](?P<m>[0-5]\d))?\s+(?P<day>Uhr|GMT|BST|CET)\b"),
    lazy(r"\b(?:at|by|around|about|before|after|gegen|um)\s+(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\d:%])", re.I),
    # “at 18.40 on Friday”, not “at 18.40 euros”.
    lazy(
        r"\bat\s+(?:about\s+|around\s+)?(?P<h>1[3-9]|2[0-3])\.(?P<m>[0-5]\d)(?=[,;)]|\.?$|\.\s|\s(?:on|in|and|when|local)\b)",
        re.I | re.M,
    ),
    lazy(r"\b(?P<word>noon|midday|midnight)\b", re.I),
)
_PART = lazy(r"\s+(?:in\s+the\s+(?P<part>morning|afternoon|evening)|at\s+(?P<night>night))\b", re.I)
_NEAR = lazy(
    r"\b(?:about|around|roughly|nearly|almost|shortly|just|soon|before|after|by|gegen|kurz\s+\w+|towards?)\s+(?:at\s+)?$",
    re.I,
)
# “between 7 a.m. and 7 p.m.”, “from nine”, “until noon”: opening hours, not the time of an event.
_SPAN_BEFORE = lazy(r"\b(?:between|from|until|till|to|and|or|bis|von)\s+$|[-–]\s*$", re.I)
_SPAN_AFTER = lazy(r"\s*(?:[-–]|to\s+\d|and\s+\d|or\s+\d)", re.I)
_APPROXIMATE_MINUTES = 30  # minutes of tolerance for “about” and “shortly before” a full or half hour
_APPROXIMATE_QUARTER = 15  # “about 4.15”
_APPROXIMATE_MINUTE = 10  # “about 4.40”
_ROUND_MINUTES = 10  # minutes of tolerance for a full or half hour
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """A time at `[start, end)`, in minutes; `sure` if the half of the day is known."""

    start: int
    end: int
    minutes: int
    sure: bool
    near: bool

    def apart(self, other: Clock) -> int:
        """Returns the minutes between two times, the shorter way round; modulo 12 hours if a half is unknown."""
        turn = _DAY if self.sure and other.sure else _DAY // 2
        gap = abs(self.minutes - other.minutes) % turn
        return min(gap, turn - gap)

    def agrees_with(self, other: Clock) -> bool:
        """Whether both may be the same time, given their precision."""
        near = [_tolerance(clock.minutes) for clock in (self, other) if clock.near]
        room = max(near, default=_ROUND_MINUTES if not self.minutes % 30 or not other.minutes % 30 else 0)
        return self.apart(other) <= room


def _tolerance(minutes: int) -> int:
    """Returns the tolerance of an approximate time in minutes: “about 4.40” is more precise than “about 4”."""
    return _APPROXIMATE_MINUTES if not minutes % 30 else _APPROXIMATE_MINUTE if minutes % 15 else _APPROXIMATE_QUARTER


def read_clocks(text: str, start: int, end: int) -> Iterator[Clock]:
    """Yields the times of day of events in `text[start:end]`; opening hours and other spans are left out."""
    taken: list[tuple[int, int]] = []
    for shape in _SHAPES:
        for match in shape.finditer(text, start, end):
            groups = match.groupdict()
            first = match.start("h") if groups.get("h") and not groups.get("past") else match.start()
            if any(a < match.end() and first < b for a, b in taken):
                continue
            taken.append((first, match.end()))
            before = text[max(start, first - 24) : first]
            if _SPAN_BEFORE.search(before) or _SPAN_AFTER.match(text, match.end(), end):
                continue
            read = _minutes(match, text, end)
            if read is not None:
                yield Clock(first, match.end(), *read, near=_NEAR.search(before) is not None)


def _minutes(match: re.Match[str], text: str, end: int) -> tuple[int, bool] | None:
    groups = match.groupdict()
    if groups.get("word"):
        return (0 if match.group().casefold() == "midnight" else 12 * 60), True
    hour = value_of(match["h"])
    if hour is None or hour > 23:
        return None
    minutes = 60 * int(hour) + int(groups.get("m") or 0)
    if groups.get("past"):
        minutes += 30 if "half" in match["past"].casefold() else -15 if "to" in match["past"].casefold() else 15
    half = (groups.get("half") or "").casefold()[:1]
    part = _PART.match(text, match.end(), end)
    if not half and part is not None:
        half = "a" if part["part"] and part["part"].casefold() == "morning" else "p"
    if half and hour <= 12:
        minutes = minutes % (12 * 60) + (12 * 60 if half == "p" else 0)
    sure = bool(half or groups.get("day")) or hour > 12
    return minutes % _DAY, sure
