"""Reads dates in running text, relative to the article's own: “on Wednesday”, “last October”, “31 January”, “2005”.

Expressions are found by pattern. Whether a date lies before or after the article follows from the words around it:
what will be, is due or lasts until then is in the future; everything else is in the past.

Other languages have one grammar, `date_grammar.py`. English remains apart from it, because names of days and months are
capitalised like the names of people, films and clubs that contain them; and because “crashed near Tulsa Sunday” has no
preposition, and its verb, like most, no form that shows the past.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from index.corpus.calendar_names import one_of
from index.corpus.tokens import STOPWORDS, word_set
from index.facts.date_context import (
    DAY_NUMBER,
    JOINT_PATTERN,
    LISTED_BEFORE,
    NEAR_CHARACTERS,
    is_habit,
    is_of_article,
    is_of_day,
    is_unclear,
    is_weekday_date,
    lies_ahead,
    stands_in_dateline,
    tells_of_past,
    was_planned,
)
from index.facts.date_expressions import (
    COUNT_PATTERN,
    COUNT_WORDS,
    FIGURES,
    FIXED_FEASTS,
    MONTH_PATTERN,
    NEARBY_DAYS,
    WEEKDAY_PATTERN,
    YEAR_PATTERN,
    DatePrecision,
    ReadDate,
    calendar_day,
    in_year_of,
    resolve_expression,
    step_back,
)
from index.facts.date_grammar import language_of_dates, read_worded_dates
from index.facts.date_names import LEAD_CHARACTERS, is_capitalised_inside, is_in_name, names_no_day
from index.facts.date_words import DATE_WORDS
from index.lazy_regex import lazy

_ORDINAL = "first|second|third|fourth|fifth|last"
_LEADS = (
    "in|for|since|until|till|by|last|this|next|of|from|to|between|during|early|late|mid|around|before|after|through|and"
)
_DAYS_AFTER = lazy(
    rf"(?:,\s+{DAY_NUMBER})*{JOINT_PATTERN}{DAY_NUMBER}(?![\d%/]|[.:,]\d)(?:,?\s+(?P<year>{YEAR_PATTERN})\b|(?=\W*$|[^\w\s]|\s+(?P<word>\w+)))",
    re.IGNORECASE,
)
_WEEK_OF = lazy(r"\bweek\s+(?P<side>of|beginning|starting|commencing|from|ending)\s+$", re.IGNORECASE)
# Tried in this order at each position; the first match wins.
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, lazy(shape, re.IGNORECASE))
    for kind, shape in (
        (
            "day",
            rf"\b(?:{WEEKDAY_PATTERN},?\s+(?:the\s+)?)?{DAY_NUMBER}\s+(?:of\s+)?{MONTH_PATTERN}(?:,?\s+{YEAR_PATTERN})?\b",
        ),
        (
            "day",
            rf"\b(?:{WEEKDAY_PATTERN},?\s+)?{MONTH_PATTERN}\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d|[.:]\d)(?:,?\s+{YEAR_PATTERN})?\b",
        ),
        ("figures", FIGURES),
        ("feast", rf"\b(?:{'|'.join(FIXED_FEASTS)})(?:,?\s+(?:(?:in|of)\s+)?{YEAR_PATTERN})?\b"),
        # “the second Monday in May”, “the Fourth of July”: a day of every year.
        ("yearly", rf"\b(?:(?:{_ORDINAL})\s+{WEEKDAY_PATTERN}\s+(?:in|of)|(?:{_ORDINAL})\s+of)\s+{MONTH_PATTERN}\b"),
        (
            "numbered",
            r"\bon\s+the\s+\d{1,2}(?:st|nd|rd|th)\b(?!,?\s+(?:and|to|or)\s+(?:the\s+)?\d|,\s+\d)"
            rf"(?!\s+(?:of\s+)?(?:{MONTH_PATTERN}|each|every))"
            r"(?:\s+of\s+(?P<which>this|last|next)\s+month\b)?",
        ),
        ("month", rf"\b{MONTH_PATTERN}\s+(?:of\s+)?{YEAR_PATTERN}\b"),
        (
            "month",
            rf"\b(?P<lead>(?:{_LEADS})[\s-]+){MONTH_PATTERN}(?:\s+(?:of\s+)?(?P<which>this|last|next)\s+year)?\b",
        ),
        ("weekday", rf"\b{WEEKDAY_PATTERN}\s+(?P<which>before\s+last)\b"),
        ("in week", rf"\b{WEEKDAY_PATTERN}\s+(?:of\s+)?(?:last|next|this)\s+week\b"),
        ("in week", rf"\b(?:last|next|this)\s+week,?\s+on\s+{WEEKDAY_PATTERN}\b"),
        # “A week last Monday”
        ("unclear", rf"\b{COUNT_PATTERN}\s+(?:week|fortnight)s?\s+(?:ago\s+)?last\s+{WEEKDAY_PATTERN}\b"),
        # “A week today”, “two weeks tomorrow” fit past and future.
        (
            "unclear",
            rf"\b{COUNT_PATTERN}\s+(?:week|fortnight|month|year)s?\s+(?:from\s+)?(?:today|tomorrow|yesterday)\b",
        ),
        ("weekday", rf"\b(?:(?P<which>last|next|this)\s+)?{WEEKDAY_PATTERN}\b(?!s\b)"),
        ("near", r"\bthe (?:day (?:before yesterday|after tomorrow)|night before last)\b"),
        ("week", r"\bweek\s+before\s+last\b"),
        ("span", r"\b(?:month|year)\s+before\s+last\b"),
        ("near", r"\b(?:last night|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening))\b"),
        (
            "ago",
            rf"\b{COUNT_PATTERN}\s+(?:day|week|fortnight|month|year)s?\s+ago"
            rf"(?:\s+(?:{'|'.join(NEARBY_DAYS)}|on\s+{WEEKDAY_PATTERN}|this\s+(?:week|month)))?\b",
        ),
        ("week", r"\b(?:(?:earlier|later)\s+)?(?:this|last|next)\s+week\b"),
        ("span", r"\b(?:earlier\s+|later\s+)?(?:this|last|next)\s+(?:month|year)\b"),
        (
            "year",
            r"\b(?P<lead>(?:in|since|until|till|by|from|during|of|about|before|after|around|between)\s+)"
            rf"(?:(?:early|late|about|around)\s+)?{YEAR_PATTERN}\b"
            r"(?!(?:\s*(?:and|to|[-–])\s*\d[\d.,]*)?\s*(?:%|per\s+cent|people|(?<=0\s)[a-z]+s\b))",
        ),
    )
)
_ANY = lazy(
    rf"on\s+the\s+\d|(?:{_ORDINAL})\s+of|(?:{MONTH_PATTERN})(?![^\W\d_])|{WEEKDAY_PATTERN}|{YEAR_PATTERN}|night|"
    r"yesterday|today|tomorrow|this|last|next|ago|the day|year[’']s|"
    r"christmas|boxing",
    re.IGNORECASE,
)
_COUNTED_THINGS = lazy(rf"\s(?!(?:{'|'.join(sorted(STOPWORDS))})\b)[a-z]{{3,}}")  # “of 1709 schoolchildren”
_YEAR_TO = lazy(r"\b(?:year|months|quarter|weeks)\s+$", re.IGNORECASE)  # “the year to March”
_TO = lazy(r"\s*(?:through|to|until|till|and|–|—|-)\s*$")
_ENDS_LIST = lazy(r"[.!?;\n]|\b(?:if|when|unless|once|after|before|because)\b")
_SPOKEN = word_set("weekday near week span ago month") | {"in week"}
# “In January and February 1979”, “from 28 December to 3 January 2024”: the year belongs to both.
_YEAR_FOLLOWS = lazy(
    rf"\s*(?:,\s*{MONTH_PATTERN})*(?P<joint>,|and|or|to|through|until|till|–|—|-|/)\s*(?:the\s+)?",
    re.IGNORECASE,
)
# “Every year on 5 May”, “on a Friday in May”
_EVERY = lazy(
    r"\b(?:every|each|any)\s+(?:year\s+)?(?:(?:on|in)\s+)?(?:the\s+)?$|"
    rf"\ban?\s+{WEEKDAY_PATTERN}\s+in\s+$",
    re.IGNORECASE,
)
# “two days before yesterday”, “the day after Monday's vote”: what precedes the date that is counted from.
_COUNTED_FROM = lazy(
    rf"\b(?:(?P<the>the\s+)?(?P<count>\d+|{one_of(COUNT_WORDS)}|several|some|few|many)\s+|the\s+)"
    r"(?P<unit>day|week|fortnight|month|year)s?\s+(?P<side>before|after)\s+(?:the\s+|on\s+)?$",
    re.IGNORECASE,
)
# Units that can be counted from a date of each precision.
_LONG = ("month", "year")
_COUNTABLE: dict[DatePrecision, tuple[str, ...]] = {
    "day": ("day", "week", "fortnight", *_LONG),
    "week": ("week", "fortnight"),
    "month": _LONG,
    "year": ("year",),
}
_WAS_UNTIL = lazy(r"\b(?:was|were|been)\s(?:\w+\s){1,3}(?:until|till)\s(?:early\s|late\s)?$", re.IGNORECASE)
_MOST_AHEAD = 4  # days; the day of the week before is then as near
_FAR = 270  # days; the same day of the year before is then nearer
_NUMBERS = lazy(r"\d{1,2}")
_NUMBERED = lazy(r",?\s+the\s+(\d{1,2})(?:st|nd|rd|th)\b")
_COUNTED_YEARS = range(100, 9900)
_NOTE_LABEL = lazy(
    r"[\s\[(*_]*(?:update[ds]?|correction|clarification|editor[’']?s?[’']? note|aktualisierung|korrektur)\b"
    r"[\s,(:*_–—-]*(?:on\s+)?",
    re.IGNORECASE,
)
_GOLF = lazy(
    r"\b(?:holes?|greens?|tee|fairway|bogey\w*|birdie\w*|par|eagle\w*|putt\w*|innings?|floor|laps?)\b", re.IGNORECASE
)


def read_dates(
    text: str,
    start: int,
    end: int,
    published: date | None,
    quoted: Sequence[tuple[int, int]] = (),
) -> list[ReadDate]:
    """Returns the dates in `text[start:end]`. Without `published`, only those that state their year.

    In the spans `quoted` somebody else speaks on an unknown day, so “yesterday” there is not read.
    """
    published = _counted_from_day(published)
    language = language_of_dates(text)
    if language in DATE_WORDS:
        return read_worded_dates(text, start, end, published, quoted, language)
    found: list[ReadDate] = []
    added = note_day(text, start, end, published)
    position, published = (start, published) if added is None else (added.end, _counted_from_day(added.day))
    for hint in _ANY.finditer(text, start, end):
        if hint.start() < position:
            continue
        begin = max(position, _word_before(text, start, hint.start()))
        shape = _shape_at(text, begin, hint.start(), min(end, hint.start() + NEAR_CHARACTERS))
        if shape is None:
            continue
        kind, match = shape
        spoken = kind in _SPOKEN and any(a <= match.start() < b for a, b in quoted)
        spoken = spoken and not (kind == "month" and re.search(YEAR_PATTERN, match.group()))
        day = None if spoken else _read(kind, match, text, start, published)
        if day is not None and (stands_in_dateline(text, start, day) or is_of_article(text, start, day)):
            day = None
        if day is not None and (
            counted := _COUNTED_FROM.search(text, max(start, day.start - LEAD_CHARACTERS), day.start)
        ):
            found += _counted_from(day, counted)
            position = max(match.end(), position)
            continue
        if day is not None:
            days = _listed_days(day, match, text, position, end) if kind == "day" else [day]
            days += _last_year(match, text, end) if kind == "year" else []
            found += _week_of(days, text, start) or days
        position = max(match.end(), found[-1].end if found else 0)
    return sorted(_ranges_in_order(found, text, published), key=lambda day: day.start)


def _counted_from_day(published: date | None) -> date | None:
    """Returns the day that dates are counted from; None at the ends of the calendar, where software puts no date.

    “Tomorrow” has no date in an article of 9999-12-31, nor “yesterday” in one of 0001-01-01.
    """
    return published if published is None or published.year in _COUNTED_YEARS else None


def note_day(text: str, start: int, end: int, published: date | None) -> ReadDate | None:
    """Returns the date in the label of a note that begins at `start` (“UPDATE, 4 March:”), the base of its dates."""
    published = _counted_from_day(published)
    label = _NOTE_LABEL.match(text, start, end)
    if label is None:
        return None
    behind = read_dates(text, label.end(), min(end, label.end() + NEAR_CHARACTERS), published)
    day = behind[0] if behind and behind[0].start == label.end() else None
    dated = day is not None and day.precision == "day" and re.search(r"\d", text[day.start : day.end])
    return day if dated else None


def _last_year(match: re.Match[str], text: str, end: int) -> list[ReadDate]:
    """Returns the second year of “between 2001 and 2004”."""
    if match["lead"].strip().casefold() not in ("between", "from"):
        return []
    behind = re.match(rf"\s+(?:and|to)\s+({YEAR_PATTERN})\b", text[match.end() : min(end, match.end() + 12)])
    if behind is None:
        return []
    first = match.end() + behind.start(1)
    return [ReadDate(first, match.end() + behind.end(1), date(int(behind[1]), 1, 1), "year")]


def _ranges_in_order(found: list[ReadDate], text: str, published: date | None) -> list[ReadDate]:
    """Returns the dates, with those of a range or list without years put in ascending order.

    “From January 23 through March 9” begins before it ends; “in December, in January, in February” continues into the
    future.
    """
    for i in range(len(found) - 1, 0, -1):
        found[i - 1] = _with_year_of(found[i - 1], found[i], text)
    for i in range(1, len(found)):
        one, other = found[i - 1], found[i]
        between = text[one.end : other.start]
        bare = not any(re.search(YEAR_PATTERN, text[each.start : each.end]) for each in (one, other))
        if not bare or one.precision != other.precision or one.day <= other.day:
            continue
        if (
            one.precision == "day"
            and _TO.fullmatch(between)
            and re.search(MONTH_PATTERN, text[one.start : one.end], re.I)
        ):
            earlier = calendar_day(one.day.year - 1, one.day.month, one.day.day)
            found[i - 1] = one if earlier is None else replace(one, day=earlier)
        elif one.precision == "month" and published and one.day > published and not _ENDS_LIST.search(between):
            later = replace(other, day=other.day.replace(year=other.day.year + 1))
            found[i] = later if later.day > one.day else other
    return found


def _with_year_of(one: ReadDate, other: ReadDate, text: str) -> ReadDate:
    """Returns a date without a year in the year of the one it is joined to."""
    joint = _YEAR_FOLLOWS.fullmatch(text, one.end, other.start) if one.precision in ("day", "month") else None
    said, behind = text[one.start : one.end], text[other.start : other.end]
    if joint is None or re.search(YEAR_PATTERN, said) or not re.search(YEAR_PATTERN, behind):
        return one
    if not re.search(MONTH_PATTERN, f"{said} ", re.IGNORECASE):
        return one
    return in_year_of(one, other, joined=joint["joint"] in ("and", "or", ","))


def _counted_from(day: ReadDate, lead: re.Match[str]) -> list[ReadDate]:
    """Returns the date as far from `day` as `lead` says; [] if it names a span or cannot be that precise."""
    unit, count = lead["unit"].casefold(), (lead["count"] or "one").casefold()
    number = int(count) if count.isdigit() else COUNT_WORDS.get(count)
    span = (lead["the"] and number != 1) or (not lead["count"] and unit != "day")
    if number is None or span or unit not in _COUNTABLE[day.precision]:
        return []
    moved = step_back(day.day, number if lead["side"].casefold() == "before" else -number, unit)
    precision: DatePrecision = "year" if unit == "year" else "month" if unit == "month" else day.precision
    if moved is not None and precision != "day":
        moved = moved.replace(day=1, month=1 if precision == "year" else moved.month) if unit in _LONG else moved
    return [] if moved is None else [ReadDate(lead.start(), day.end, moved, precision)]


def _listed_days(day: ReadDate, match: re.Match[str], text: str, start: int, end: int) -> list[ReadDate]:
    """Returns the days of a list that share one month, “3, 5 and 9 June”, in order, with `day`, which has the month."""
    before = LISTED_BEFORE.search(text, max(start, match.start() - NEAR_CHARACTERS), match.start())
    if before is not None and match.group()[0].isdigit():
        places = [*_NUMBERS.finditer(text, before.start(), before.end())]
        return [*_same_month(day, places, ascending=[*map(_figure, places), day.day.day]), day]
    behind = _DAYS_AFTER.match(text, match.end(), min(end, match.end() + NEAR_CHARACTERS))
    if behind is None or not match.group()[-1].isalnum() or re.search(YEAR_PATTERN, match.group()):
        return [day]
    if behind["word"] and behind["word"].casefold() not in STOPWORDS:
        return [day]  # “on March 2, and 4 people”
    places = [*_NUMBERS.finditer(text, match.end(), behind.start("year") if behind["year"] else behind.end())]
    if behind["year"]:
        moved = calendar_day(int(behind["year"]), day.day.month, day.day.day)
        day = day if moved is None else replace(day, day=moved)
    return [day, *_same_month(day, places, ascending=[day.day.day, *map(_figure, places)])]


def _same_month(day: ReadDate, places: Sequence[re.Match[str]], ascending: Sequence[int]) -> list[ReadDate]:
    """Returns the days at `places` in the month of `day`; [] if the numbers do not ascend as in a list."""
    days = [calendar_day(day.day.year, day.day.month, _figure(place)) for place in places]
    if list(ascending) != sorted(set(ascending)) or None in days:
        return []
    return [ReadDate(place.start(), place.end(), one, "day") for place, one in zip(places, days, strict=True) if one]


def _figure(place: re.Match[str]) -> int:
    return int(place.group())


def _week_of(days: Sequence[ReadDate], text: str, start: int) -> list[ReadDate]:
    """Returns the week that a single day denotes in “the week of 24 June”; [] elsewhere."""
    lead = _WEEK_OF.search(text, max(start, days[0].start - 24), days[0].start)
    if lead is None or len(days) != 1 or days[0].precision != "day":
        return []
    day = days[0].day
    side = lead["side"].casefold()
    back = day.weekday() if side == "of" else 6 if side == "ending" else 0
    return [replace(days[0], day=day - timedelta(days=back), precision="week")]


def _word_before(text: str, start: int, position: int) -> int:
    """Returns the position two words back, where an expression around a hint may begin."""
    back = text[max(start, position - 24) : position]
    pieces = list(re.finditer(r"\S+", back))
    return position - len(back) + pieces[-2].start() if len(pieces) >= 2 else position - len(back)


def _shape_at(text: str, begin: int, hint: int, end: int) -> tuple[str, re.Match[str]] | None:
    for kind, shape in _SHAPES:
        for match in _matches(shape, text, begin, end):
            if match.start() > hint:
                break
            if match.end() > hint:
                return kind, match
    return None


def _matches(shape: re.Pattern[str], text: str, begin: int, end: int) -> Iterator[re.Match[str]]:
    match = shape.search(text, begin, end)
    while match is not None:
        yield match
        match = shape.search(text, match.start() + 1, end)


def _read(kind: str, match: re.Match[str], text: str, start: int, published: date | None) -> ReadDate | None:
    groups = match.groupdict()
    lead = groups.get("lead") or ""
    begin = match.start() + len(lead)
    said = text[begin : match.end()]
    start = max(start, match.start() - NEAR_CHARACTERS)  # no rule looks further back
    own_year = re.search(YEAR_PATTERN, said) is not None
    if published is None and not own_year:
        return None
    if (
        kind in ("yearly", "unclear")
        or (not own_year and _EVERY.search(text, start, begin))
        or (kind == "numbered" and _GOLF.search(text, start, match.end() + LEAD_CHARACTERS))
    ):
        return None
    if kind == "weekday" and (
        is_habit(text, start, begin, match.end()) or not is_weekday_date(text, begin, match.end())
    ):
        return None
    if (
        kind == "year"
        and lead.casefold().strip() in ("of", "about", "around")
        and _COUNTED_THINGS.match(text, match.end())
    ):
        return None
    if kind == "month" and lead.casefold().strip() == "to" and _YEAR_TO.search(text[start : match.start()]):
        return None
    if kind == "near" and (
        not is_of_day(text, start, begin, match.end()) or is_capitalised_inside(text, start, begin, match.end())
    ):
        return None
    if kind in ("week", "span") and "before" not in said and re.search(r"\bthe\s+$", text[start:begin], re.IGNORECASE):
        return None  # “over the last week or so”
    name = re.search(rf"{MONTH_PATTERN}|{WEEKDAY_PATTERN}", said, re.IGNORECASE)
    if kind in ("month", "weekday") and name is not None and not name.group()[0].isupper():
        return None  # “may”, “march”
    named = kind in ("month", "weekday") and not own_year and not groups.get("which")
    if named and is_in_name(text, start, begin, match.end()):
        return None
    if (kind == "day" or (kind == "month" and not own_year)) and names_no_day(
        text, start, match.start(), match.end(), lead
    ):
        return None
    base = published or date(2000, 1, 1)
    coming = lies_ahead(text, start, match.start(), match.end(), lead)
    if not own_year and is_unclear(kind, text, start, match, begin, coming):
        return None
    which = (groups.get("which") or lead).casefold().strip()
    coming = which != "last" and (coming or which == "next")
    read = resolve_expression(kind, said, base, coming, which)
    was_until = kind == "weekday" and _WAS_UNTIL.search(text, start, begin) is not None
    if read is not None and was_until and (read[0] - base).days >= _MOST_AHEAD:
        return None  # “was closed until Wednesday”, read on Thursday
    numbered = _NUMBERED.match(text, match.end()) if kind == "weekday" else None
    if read is not None and numbered is not None and read[0].day != int(numbered[1]):
        return None  # “Friday the 13th” is not last Friday
    far = read is not None and kind in ("day", "month") and not own_year and (read[0] - base).days > _FAR
    if read is None or (far and was_planned(text, match.start())):
        return None  # “the play was to open in December”, read in January
    if kind == "day" and not own_year and not coming and read[0] > base and tells_of_past(text, start, begin):
        return None  # “he came on 3 April”, read in March
    return ReadDate(begin, match.end(), *read)
