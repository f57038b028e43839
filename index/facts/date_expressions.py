"""What one expression means, counted from a day: “last Friday”, “two weeks ago”, “31 January”."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from index.corpus.calendar_names import MONTH_NUMBER, MONTHS, SHORT_MONTHS, WEEKDAYS, one_of
from index.facts.numbers import UNITS

DatePrecision = Literal["day", "week", "month", "year"]
WEEKDAY_PATTERN = rf"(?:{one_of(WEEKDAYS['en'])})"
# Words that place something in time, whether or not a date can be read from them. Other languages' names may be
# ordinary words or names in English text ("mars", "mai").
CALENDAR_WORDS = frozenset(
    {name for row in (MONTHS, WEEKDAYS) for one in ("en", "de") for name in row[one]}
    | {"yesterday", "today", "tonight", "tomorrow"}
)
MONTH_PATTERN = (
    rf"(?:{one_of(MONTHS['en'])}|(?:{one_of(set(SHORT_MONTHS['en']) - {'may'})})(?:\.?(?=\s)|(?=\.?(?:\s|$))))"
)
YEAR_PATTERN = r"(?:1[4-9]|20)\d\d"
COUNT_WORDS = {word: value for value, word in enumerate(UNITS[:11]) if value} | {"a": 1, "an": 1}
COUNT_PATTERN = rf"(?:\d+|{one_of(COUNT_WORDS)}|several)"
FIGURES = r"\b(?:19|20)\d\d-\d\d-\d\d\b|(?<![\d./-])\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:19|20)\d\d\b(?![/-]\d)"
NEARBY_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
FIXED_FEASTS = {
    r"new year[’']s eve": (12, 31),
    r"new year[’']s day": (1, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
}
_AWAY = NEARBY_DAYS | {
    "the day before yesterday": -2,
    "the night before last": -2,
    "last night": -1,
    "the day after tomorrow": 2,
}


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date as read: the expression at `[start, end)`, its first possible day, and its precision."""

    start: int
    end: int
    day: date
    precision: DatePrecision

    @property
    def iso(self) -> str:
        """The date as “2016-12-03”, “2016-W48”, “2016-12” or “2016”, as precise as the text."""
        if self.precision == "week":
            year, week, _ = self.day.isocalendar()
            return f"{year}-W{week:02}"
        return self.day.isoformat()[: {"day": 10, "month": 7, "year": 4}[self.precision]]

    @property
    def last(self) -> date:
        """The last day that the expression may mean."""
        if self.precision == "day":
            return self.day
        if self.precision == "week":
            return self.day + timedelta(days=6)
        if self.precision == "month":
            return (self.day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        return self.day.replace(month=12, day=31)


_LAST_OF_MONTH = 31
_STEPS = {"last": -1, "this": 0, "next": 1, "before": -2}  # “before last”


def resolve_expression(kind: str, said: str, base: date, coming: bool, which: str) -> tuple[date, DatePrecision] | None:
    folded = " ".join(said.casefold().split())
    if kind == "near":
        return base + timedelta(days=_AWAY.get(folded, 0)), "day"
    if kind == "week":
        weeks = _STEPS.get(folded.split()[-2], 0)
        return base - timedelta(days=base.weekday()) + timedelta(weeks=weeks), "week"
    if kind == "in week":
        words = folded.replace(",", "").split()
        weekday = next(WEEKDAYS["en"].index(word) for word in words if word in WEEKDAYS["en"])
        weeks = next(_STEPS[word] for word in words if word in _STEPS)
        return base + timedelta(days=weekday - base.weekday(), weeks=weeks), "day"
    if kind == "span":
        step = _STEPS.get(folded.split()[-2], 0)
        if "year" in folded:
            return date(base.year + step, 1, 1), "year"
        month = base.month - 1 + step
        return date(base.year + month // 12, month % 12 + 1, 1), "month"
    if kind == "year":
        return date(int(folded[-4:]), 1, 1), "year"
    if kind == "weekday":
        name = next(word for word in folded.split() if re.fullmatch(WEEKDAY_PATTERN, word))
        day = _weekday(name, base, coming, which)
        # “Next Friday” on a Tuesday may be either.
        same_week = which == "next" and (day - base).days < 7 - base.weekday()
        return None if same_week else (day, "day")
    if kind == "figures":
        return None if (found := day_in_figures(folded, day_first="." in folded)) is None else (found, "day")
    if kind == "numbered":
        return _numbered(folded, base, coming, which)
    parsed = _feast(folded, base, coming) if kind == "feast" else _parse(folded, base, coming)
    if parsed is None:
        return None
    if kind == "month":
        year = re.search(r"(this|last|next) year$", folded)
        if year:
            parsed = parsed.replace(year=base.year + _STEPS[year.group(1)])
        elif not re.search(YEAR_PATTERN, folded) and parsed.month == base.month and which != "last":
            parsed = parsed.replace(year=base.year)
        return parsed.replace(day=1), "month"
    if kind == "ago":
        if folded.endswith(tuple(NEARBY_DAYS)) or (" on " in folded and "year" not in folded and "month" not in folded):
            return parsed, "day"
        if "year" in folded and not folded.endswith("this month"):
            return date(parsed.year, 1, 1), "year"
        if "month" in folded:
            return parsed.replace(day=1), "month"
        return (parsed, "day") if "day" in folded else (parsed - timedelta(days=parsed.weekday()), "week")
    return _nearest(parsed, folded, base), "day"


def day_in_figures(said: str, *, day_first: bool) -> date | None:
    """Parses “2024-05-22”, “22/05/2024”, “05/22/2024”, “22.5.2024”; None if day and month are ambiguous."""
    first, second, third = (int(part) for part in re.split(r"[./-]", said))
    if first > _LAST_OF_MONTH:
        return calendar_day(first, second, third)
    if not day_first and first <= 12 and second <= 12 and first != second:
        return None
    return calendar_day(third, first, second) if not day_first and second > 12 else calendar_day(third, second, first)


def _numbered(folded: str, base: date, coming: bool, which: str) -> tuple[date, DatePrecision] | None:
    """Resolves “on the 9th”: in the month that `which` names, else the nearest on the implied side of `base`."""
    number = int(re.findall(r"\d+", folded)[0])
    step = _STEPS.get(which if folded.endswith("month") else "")
    for months in (step,) if step is not None else (0, 1 if coming else -1):
        month = base.year * 12 + base.month - 1 + months
        found = calendar_day(month // 12, month % 12 + 1, number)
        if found is not None and (step is not None or (found >= base if coming else found <= base)):
            return found, "day"
    return None


def _feast(folded: str, base: date, coming: bool) -> date | None:
    month, day = next(when for name, when in FIXED_FEASTS.items() if re.match(name, folded))
    year = re.search(rf"{YEAR_PATTERN}$", folded)
    if year:
        return date(int(year.group()), month, day)
    found = date(base.year, month, day)
    if (found <= base) if not coming else (found >= base):
        return found
    return found.replace(year=base.year + (1 if coming else -1))


def _nearest(day: date, folded: str, base: date) -> date:
    """Moves a day without a year that would lie most of a year back into the next year: “votes on June 6”."""
    if re.search(YEAR_PATTERN, folded) or (base - day).days < 300 or (day.month == 2 and day.day == 29):
        return day
    return day.replace(year=day.year + 1)


def date_parts(said: str) -> tuple[int | None, int | None, int | None, int | None]:
    """Returns the year, month, day and weekday that a date names, each None if it does not: “on Monday, 3 May”."""
    words = re.findall(r"[^\W\d_]+|\d+", said.casefold())
    numbers = [int(word) for word in words if word.isdigit()]
    if len(numbers) == 3:
        return numbers[0], numbers[1], numbers[2], None
    month = next((MONTH_NUMBER[word] for word in words if word in MONTH_NUMBER), None)
    weekday = next((WEEKDAYS["en"].index(word) for word in words if word in WEEKDAYS["en"]), None)
    year = next((number for number in numbers if number > _LAST_OF_MONTH), None)
    return year, month, next((number for number in numbers if number <= _LAST_OF_MONTH), None), weekday


def _weekday(name: str, base: date, coming: bool, which: str) -> date:
    number = WEEKDAYS["en"].index(name)
    back = (base.weekday() - number) % 7
    if which.startswith("before"):
        return base - timedelta(days=(back or 7) + 7)
    if coming:
        ahead = (number - base.weekday()) % 7
        return base + timedelta(days=ahead or (7 if which == "next" else 0))
    if back == 0 and which == "last":
        back = 7
    return base - timedelta(days=back)


def _parse(expression: str, base: date, coming: bool) -> date | None:
    """Returns the first day that a bare date means: “31 january”, “may 4, 2018”, “2018-05-04”, “two weeks ago”.

    Without a year: the last such day up to `base`, or the next one if `coming`. None for an impossible date.
    """
    ago = re.fullmatch(
        rf"({COUNT_PATTERN})\s+(day|week|fortnight|month|year)s?\s+ago(?:\s+(?:on\s+|this\s+)?(\w+))?", expression
    )
    if ago:
        count = int(ago[1]) if ago[1].isdigit() else COUNT_WORDS.get(ago[1])
        weekday = WEEKDAYS["en"].index(ago[3]) if ago[3] in WEEKDAYS["en"] else None
        from_day = base + timedelta(days=NEARBY_DAYS.get(ago[3] or "", 0))
        if weekday is not None and ago[2] in ("week", "fortnight"):  # counted from the last such weekday
            from_day = base - timedelta(days=(base.weekday() - weekday) % 7)
        return None if count is None else step_back(from_day, count, ago[2])
    year, month, day, _ = date_parts(expression)
    if month is None:
        return None
    found = calendar_day(year or base.year, month, day or 1)
    if year:
        return found
    if found is None or (found <= base if not coming else found >= base):
        return found
    return calendar_day(base.year + (1 if coming else -1), month, day or 1)


def in_year_of(one: ReadDate, other: ReadDate, *, joined: bool = False) -> ReadDate:
    """Returns a date in the year of the one that it is joined to, or the year before if it begins a range."""
    later = (one.day.month, one.day.day) > (other.day.month, other.day.day)
    moved = calendar_day(other.day.year - (later and not joined), one.day.month, one.day.day)
    return one if moved is None else replace(one, day=moved)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """Returns the date, or None if it is impossible; 29 February in a common year becomes the 28th."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    last = calendar.monthrange(year, month)[1]
    if day > last and (month, day) != (2, 29):
        return None
    return date(year, month, min(day, last))


def step_back(base: date, count: int, unit: str) -> date | None:
    try:
        if unit in ("day", "week", "fortnight"):
            return base - timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
        months = 12 * base.year + base.month - 1 - count * (12 if unit == "year" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(base.day, calendar.monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):  # before the first date of the calendar
        return None
