"""Reads dates in running text, relative to the article's own: “on Wednesday”, “last October”, “31 January”, “2005”.

Expressions are found by pattern. Whether a date lies before or after the article follows from the words around it:
what will be, is due or lasts until then is in the future; everything else is in the past.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from index.corpus.calendar_names import MONTH_NUMBER, MONTHS, SHORT_MONTHS, WEEKDAYS, one_of
from index.corpus.tokens import STOPWORDS, word_set
from index.facts.numbers import UNITS
from index.lazy_regex import lazy

DatePrecision = Literal["day", "week", "month", "year"]

# Other languages' names may be ordinary words or names in English text ("mars", "mai"); only page stamps use them.
_LANGUAGES = ("en", "de")
_MONTH_NAMES = [name for language in _LANGUAGES for name in MONTHS[language]]
_WEEKDAY_NAMES = [name for language in _LANGUAGES for name in WEEKDAYS[language]]
_MONTH = rf"(?:{one_of(_MONTH_NAMES)}|(?:{one_of(set(SHORT_MONTHS['en']) - {'may'})})\.?(?=\s))"
_WEEKDAY = rf"(?:{one_of(_WEEKDAY_NAMES)})"
# Words that place something in time, whether or not a date can be read from them.
CALENDAR_WORDS = frozenset({*_MONTH_NAMES, *_WEEKDAY_NAMES, "yesterday", "today", "tonight", "tomorrow"})
_DAY = r"\d{1,2}(?:st|nd|rd|th|\.)?"
_YEAR = r"(?:1[4-9]|20)\d\d"
_COUNTED = {word: value for value, word in enumerate(UNITS[:11]) if value} | {"a": 1, "an": 1}
_COUNT = rf"(?:\d+|{one_of(_COUNTED)}|several)"
_ORDINAL = "first|second|third|fourth|fifth|last"
_LEADS = (
    "in|since|until|till|by|last|this|next|of|from|to|between|during|early|late|mid|around|before|after|through|and|"
    "im|seit|bis|ende|anfang|mitte|vergangenen|letzten|nächsten"
)
_NEARBY = {"yesterday": -1, "today": 0, "tomorrow": 1}
_FEASTS = {
    r"new year[’']s eve": (12, 31),
    r"new year[’']s day": (1, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "silvester": (12, 31),
    "heiligabend": (12, 24),
}
# What may precede the last day of a list, “3, 5 and 9 June”, and follow the first one, “June 3, 5 and 9”.
_JOINT = r"(?:\s*[-–/]\s*|\s*&\s*|,?\s+(?:and|to|or|through|und|bis|oder)\s+(?:the\s+)?)"
_NUMBERED = r"\d{1,2}(?:st|nd|rd|th|\.)?"
_DAYS_BEFORE = lazy(rf"(?<![\w.,:£$€/-])(?:{_NUMBERED},\s+)*{_NUMBERED}{_JOINT}$", re.IGNORECASE)
_DAYS_AFTER = lazy(
    rf"(?:,\s+{_NUMBERED})*{_JOINT}{_NUMBERED}(?![\d%]|[.:,]\d)(?:,?\s+(?P<year>{_YEAR})\b|(?=\W*$|[^\w\s]|\s+(?P<word>\w+)))",
    re.IGNORECASE,
)
_WEEK_OF = lazy(r"\bweek\s+(?P<side>of|beginning|starting|commencing|from|ending)\s+$", re.IGNORECASE)
# Tried in this order at each position; the first match wins.
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, lazy(shape, re.IGNORECASE))
    for kind, shape in (
        ("day", rf"\b(?:{_WEEKDAY},?\s+(?:the\s+|den\s+)?)?{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?\b"),
        ("day", rf"\b(?:{_WEEKDAY},?\s+)?{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d|[.:]\d)(?:,?\s+{_YEAR})?\b"),
        ("day", r"\b(?:19|20)\d\d-\d\d-\d\d\b"),
        ("figures", r"(?<![\d./-])\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:19|20)\d\d\b(?![/-]\d)"),
        ("feast", rf"\b(?:{'|'.join(_FEASTS)})(?:,?\s+(?:(?:in|of)\s+)?{_YEAR})?\b"),
        # “the second Monday in May”, “the Fourth of July”: a day of every year.
        ("yearly", rf"\b(?:(?:{_ORDINAL})\s+{_WEEKDAY}\s+(?:in|of)|(?:{_ORDINAL})\s+of)\s+{_MONTH}\b"),
        (
            "numbered",
            r"\bon\s+the\s+\d{1,2}(?:st|nd|rd|th)\b(?!,?\s+(?:and|to|or)\s+(?:the\s+)?\d|,\s+\d)"
            r"(?:\s+of\s+(?P<which>this|last|next)\s+month\b)?",
        ),
        ("month", rf"\b{_MONTH}\s+(?:of\s+)?{_YEAR}\b"),
        ("month", rf"\b(?P<lead>(?:{_LEADS})[\s-]+){_MONTH}(?:\s+(?:of\s+)?(?P<which>this|last|next)\s+year)?\b"),
        ("weekday", rf"\b{_WEEKDAY}\s+(?P<which>before\s+last)\b"),
        ("weekday", rf"\b(?:(?P<which>last|next|this|vergangenen|nächsten)\s+)?{_WEEKDAY}\b(?!s\b)"),
        ("near", r"\bthe (?:day (?:before yesterday|after tomorrow)|night before last)\b"),
        ("week", r"\bweek\s+before\s+last\b"),
        ("span", r"\b(?:month|year)\s+before\s+last\b"),
        ("near", r"\b(?:last night|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening))\b"),
        ("near", r"\b(?:vorgestern|gestern|heute|übermorgen)\b"),
        (
            "ago",
            rf"\b{_COUNT}\s+(?:day|week|fortnight|month|year)s?\s+ago"
            rf"(?:\s+(?:{'|'.join(_NEARBY)}|on\s+{_WEEKDAY}))?\b",
        ),
        ("week", r"\b(?:(?:earlier|later)\s+)?(?:this|last|next)\s+week\b"),
        ("span", r"\b(?:earlier\s+|later\s+)?(?:this|last|next)\s+(?:month|year)\b"),
        (
            "year",
            r"\b(?P<lead>(?:in|since|until|till|by|from|during|of|about|before|after|around|between|im\s+jahr|seit)\s+)"
            rf"(?:(?:early|late|about|around)\s+)?{_YEAR}\b(?!\s*(?:%|per\s+cent|people|[a-z]+s\b))",
        ),
    )
)
_ANY = lazy(
    rf"on\s+the\s+\d|(?:{_ORDINAL})\s+of|{_MONTH}|{_WEEKDAY}|{_YEAR}|night|yesterday|today|tomorrow|this|last|next|"
    r"ago|the day|vorgestern|gestern|heute|morgen|übermorgen|year[’']s|christmas|boxing|silvester|heiligabend",
    re.IGNORECASE,
)
_COMING = lazy(
    r"\b(?:will|would(?! have)|see\s+you|shall|due|until|till|expected|plans?|planned|scheduled|set\s+to|going\s+to|"
    r"is\s+to|are\s+to|to\s+be|must(?!\s+have)|ha(?:s|ve)\s+to|forecast|likely\s+(?=to|by|on|before)|next|meet|upcoming|deadline|(?-i:may|might|could|can)\s+(?!have\b)[a-z]+|wird|werden|sollte|soll|(?<!\d\.\s)bis|n[äa]chsten?)\b|’ll\b|'ll\b|\bgoes\s+in\b",
    re.IGNORECASE,
)
# “The inquiry opens on Monday”, “the band plays Leeds on Friday”: the present tense before a date makes it a plan.
_PLANNED = lazy(
    r"(?<!\bthe\s)(?<!\b(?:his|her|its|our|two)\s)(?<!\btheir\s)(?<!\b(?:of|in)\s)\b(?:(?:re)?opens|(?:re)?launches|"
    r"premieres|debuts|airs|goes\s+(?:on\s+sale|to\s+the\s+polls|ahead)|(?:re)?starts|begins|ends|closes|shuts|resumes|expires|"
    r"meets|takes\s+(?:place|effect)|kicks\s+off|falls|turns|visits|plays|faces|hosts|votes|returns|arrives|celebrates|"
    r"(?<=s\s)(?:open|reopen|start|begin|end|close|resume|meet|play|face|vote|return|go\s+(?:on\s+sale|to\s+the\s+polls))|"
    r"(?:is|are)(?=\s+on)|(?:is|are)\s+(?:out|back))(?P<gap>(?:\s+[\w’'.:-]+){0,5}?)\s+(?:on\s+|in\s+)?(?:the\s+week\s+\w+\s+)?$",
    re.IGNORECASE,
)
# “Every Friday”, “a Friday in June”, “Monday to Friday”, “a week on Friday” do not mean last Friday.
# “by eight votes on Friday”
_COUNTED_NOUN = lazy(rf"\b(?:\d+|{one_of(_COUNTED)}|no|many|few|more|most|some|these|those)\s$", re.IGNORECASE)
_LASTED = lazy(
    r"\b(?:ran|lasted|stayed|remained|served|lived|worked|continued|played|reigned|held|went\s+on)\b", re.IGNORECASE
)
_HABIT = lazy(
    r"\b(?:every|each|any|jeden|an?|following|previous|preceding|same|"
    r"(?:day|week|fortnight|month|year)s?\s+(?:on|from))\s+$|\bto\s+$|[’']s\s+$",
    re.IGNORECASE,
)
# “The Mail on Sunday”, “Mad Friday is busy”, “on Sunday Morning Live”
_PAPER = lazy(r"\b[Tt]he\s(?:[A-ZÀ-Þ]\w+\s){1,2}on\s$")
_OF_PAPER = lazy(r"[’']s\b|\s(?:said|says|report|claim|quot|wrote)")
_OPENING_NAME = lazy(r"^\W*(?P<word>[A-ZÀ-Þ]\w+)\s$")
_SHOW = lazy(r"\s(?:Morning|Afternoon|Evening|Night)\s[A-ZÀ-Þ]|\s(?:Politics|Brunch|Live|Best|Service|School)\b")
_COUNTED_THINGS = lazy(rf"\s(?!(?:{'|'.join(sorted(STOPWORDS))})\b)[a-z]{{3,}}")  # “of 1709 schoolchildren”
_YEAR_TO = lazy(r"\b(?:year|months|quarter|weeks)\s+$", re.IGNORECASE)  # “the year to March”
# “On Wednesday, the two are to meet the mayor”: a date that opens its sentence, followed by a future verb.
_OPENS_SENTENCE = lazy(r"(?:^|[.!?…][\"”’')\]]*\s|\n)\s*(?:On\s|In\s)?$")
_FUTURE_AFTER = lazy(
    r",?\s+(?P<subject>(?:[\w’'-]+\s+){1,7}?)(?:will|(?:is|are)\s+(?:to|due\s+to|set\s+to|expected\s+to|scheduled\s+to|going\s+to)|"
    r"plans?\s+to)\s+(?!have\b)[a-z]+"
)
# “By Friday the river will have fallen”
_BY = lazy(r"\bBy\s$")
_BY_THEN = lazy(r"[^.!?;\n]{0,60}?\bwill\b")
_PAST = lazy(
    r"\b(?:[a-z]+ed|said|told|was|were|had|did|began|took|made|went|came|met|saw|got|gave|found|held|sent|won|lost|that)\b"
)
_TO = lazy(r"\s*(?:through|to|until|till|and|–|—|-)\s*$")
# What may follow a weekday that is a date; not “Sunday lunch” or “a Saturday girl”.
_AFTER_WEEKDAY = word_set(
    """
    morning afternoon evening night lunchtime after before and but by for from in at on of over with to when where while
    that as he she they it we i who which until since said says his her their the a an about amid during against because
    not was is were are has had will would through there following
    """
)
_BEFORE_WEEKDAY = STOPWORDS | word_set("last next this early late mid since until by before after on from")
_SPOKEN = word_set("weekday near week span ago month")
_AWAY = {
    "the day before yesterday": -2,
    "the night before last": -2,
    "vorgestern": -2,
    "last night": -1,
    "yesterday": -1,
    "gestern": -1,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "übermorgen": 2,
}
# “two days before yesterday”, “the day after Monday's vote”: what precedes the date that is counted from.
_COUNTED_FROM = lazy(
    rf"\b(?:(?P<the>the\s+)?(?P<count>\d+|{one_of(_COUNTED)}|several|some|few|many)\s+|the\s+)"
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
# After these, a month's or weekday's name followed by another name is a person's: “and May Holm”.
_BEFORE_PERSON = lazy(r"\b(?:and|or|of|from|to|by|with|for|between|before|after|said|says|told)[\s-]+$", re.IGNORECASE)


# After these it is a date, even if a person has the same name.
_SURE_LEAD = lazy(
    r"\b(?:on|in|since|until|till|last|this|next|during|early|late|mid|through|every|each|am|im|seit|bis|ab|den)[\s-]+$",
    re.IGNORECASE,
)
_FEAST_NAME = lazy(r"\b(?:Black|Good|Easter|Ash|Palm|Super|Shrove|Whit|Maundy|Bloody|Cyber|Holy)\s$")
_ENGLISH_NAMES = one_of([*map(str.title, MONTHS["en"]), *map(str.title, WEEKDAYS["en"])])
_LIVES = r"(?:,\s\d{1,3}[,.]|,?\s(?:who|said|says|told)\b)"
_PERSON = lazy(
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Judge|Sen|Rep|Gov|Sgt|Capt)\.?|"
    r"(?!(?:In|On|By|Last|Next|This|Since|Until|Early|Late|Mid|The|From|Of|Before|After|Every|Each|And)\b)"
    rf"[A-ZÀ-Þ][\w’'-]+(?=\s\w+{_LIVES}))\s(?P<name>{_ENGLISH_NAMES})\b(?!\s\d)|"
    rf"(?<!The )\b(?P<first>{_ENGLISH_NAMES})\s(?!(?:Times|Mirror|Mail|Express|People|Telegraph|Herald)\b)"
    rf"[A-ZÀ-Þ][\w’'-]+{_LIVES}"
)


_NUMBERS = lazy(r"\d{1,2}")
# “LONDON, March 14 (Reuters) —”: where and when the article was written, not when anything happened.
_DATELINE_BEFORE = lazy(r"^[\s“\"]*[A-ZÀ-Þ]{3}[\w .,/’'()-]{0,50},\s$")
_DATELINE_AFTER = lazy(r",?(?:\s+\d{4})?(?:\s*\([^)]{2,40}\))?\s*[-–—]")
_NOTE_LABEL = lazy(
    r"[\s\[(*_]*(?:update[ds]?|correction|clarification|editor[’']?s?[’']? note|aktualisierung|korrektur)\b"
    r"[\s,(:*_–—-]*(?:on\s+)?",
    re.IGNORECASE,
)
# “This story was updated on May 23”: not a date in the story.
_OF_ARTICLE = lazy(r"[\s\[(*_]*(?:this|the) (?:article|story|report|piece|post)\b", re.IGNORECASE)
_AMENDED_ON = lazy(
    r"\b(?:updated|amended|corrected|modified|revised|clarified)\s+(?:at\s+[\w.:]+\s+)?(?:on\s+)?$", re.IGNORECASE
)
_GOLF = lazy(
    r"\b(?:holes?|greens?|tee|fairway|bogey\w*|birdie\w*|par|eagle\w*|putt\w*|innings?|floor|laps?)\b", re.IGNORECASE
)
# Nouns for events of one day, as in “today’s vote”; “today’s parents” are those of our time.
_DAY_EVENTS = word_set(
    """
    announcement attack ballot briefing budget ceremony conference court crash debate decision derby draw election
    events final fixture game hearing match meeting news poll race rally referendum report result results ruling
    session sitting speech statement strike summit talks trial verdict vote weather
    """
)
_WOULD = lazy(r"\b(?:would|could|might|can)\s+(?:not\s+)?[a-z]+", re.IGNORECASE)
_ASKED = lazy(r"[^.!?\n]{0,80}\?")
_OWNED = lazy(r"[’']s\s+([\w-]+)(?:\s+([\w-]+))?")
_GOES_ON = lazy(r"\b(?:is|are|was|were)\s+(?:\w+ly\s+)?\w+ing\b|\bearlier\s*$|\blater\s*$", re.IGNORECASE)
_CLAUSE = lazy(r"[.!?;:,\n]|\s[–—-]\s")
_LEAD = 40  # characters examined before a date
_NEAR = 100  # characters; no date is longer, and nothing further away affects its meaning


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
    found: list[ReadDate] = []
    added = note_day(text, start, end, published)
    position, published = (start, published) if added is None else (added.end, added.day)
    for hint in _ANY.finditer(text, start, end):
        if hint.start() < position:
            continue
        begin = max(position, _word_before(text, start, hint.start()))
        shape = _shape_at(text, begin, hint.start(), min(end, hint.start() + _NEAR))
        if shape is None:
            continue
        kind, match = shape
        spoken = kind in _SPOKEN and any(a <= match.start() < b for a, b in quoted)
        spoken = spoken and not (kind == "month" and re.search(_YEAR, match.group()))
        day = None if spoken else _read(kind, match, text, start, published)
        if day is not None and (_is_dateline(text, start, day) or _is_of_article(text, start, day)):
            day = None
        if day is not None and (counted := _COUNTED_FROM.search(text, max(start, day.start - _LEAD), day.start)):
            found += _counted_from(day, counted)
            position = max(match.end(), position)
            continue
        if day is not None:
            days = _listed_days(day, match, text, position, end) if kind == "day" else [day]
            days += _last_year(match, text, end) if kind == "year" else []
            found += _week_of(days, text, start) or days
        position = max(match.end(), found[-1].end if found else 0)
    return _ranges_in_order(found, text, published)


def note_day(text: str, start: int, end: int, published: date | None) -> ReadDate | None:
    """Returns the date in the label of a note that begins at `start` (“UPDATE, 4 March:”), the base of its dates."""
    label = _NOTE_LABEL.match(text, start, end)
    if label is None:
        return None
    behind = (shape.match(text, label.end(), end) for kind, shape in _SHAPES if kind == "day")
    match = next((found for found in behind if found is not None), None)
    return None if match is None else _read("day", match, text, match.start(), published)


def _is_dateline(text: str, start: int, day: ReadDate) -> bool:
    line = max(start, text.rfind("\n", start, day.start) + 1)
    before = text[line : day.start]
    return (
        len(before) < 60
        and _DATELINE_BEFORE.match(before) is not None
        and _DATELINE_AFTER.match(text, day.end) is not None
    )


def _is_of_article(text: str, start: int, day: ReadDate) -> bool:
    return (
        _OF_ARTICLE.match(text, start, day.start) is not None
        and _AMENDED_ON.search(text, max(start, day.start - _LEAD), day.start) is not None
    )


def _last_year(match: re.Match[str], text: str, end: int) -> list[ReadDate]:
    """Returns the second year of “between 2001 and 2004”."""
    if match["lead"].strip().casefold() not in ("between", "from"):
        return []
    behind = re.match(rf"\s+(?:and|to)\s+({_YEAR})\b", text[match.end() : min(end, match.end() + 12)])
    if behind is None:
        return []
    first = match.end() + behind.start(1)
    return [ReadDate(first, match.end() + behind.end(1), date(int(behind[1]), 1, 1), "year")]


def _ranges_in_order(found: list[ReadDate], text: str, published: date | None) -> list[ReadDate]:
    """Returns the dates, with those of a range or list without years put in ascending order.

    “From January 23 through March 9” begins before it ends; “in December, in January, in February” continues into the
    future.
    """
    for i in range(1, len(found)):
        one, other = found[i - 1], found[i]
        between = text[one.end : other.start]
        bare = not any(re.search(_YEAR, text[each.start : each.end]) for each in (one, other))
        if not bare or one.precision != other.precision or one.day <= other.day:
            continue
        if one.precision == "day" and _TO.fullmatch(between) and re.search(_MONTH, text[one.start : one.end], re.I):
            earlier = _day(one.day.year - 1, one.day.month, one.day.day)
            found[i - 1] = one if earlier is None else replace(one, day=earlier)
        elif one.precision == "month" and published and one.day > published and not re.search(r"[.!?;\n]", between):
            later = replace(other, day=other.day.replace(year=other.day.year + 1))
            found[i] = later if later.day > one.day else other
    return found


def _counted_from(day: ReadDate, lead: re.Match[str]) -> list[ReadDate]:
    """Returns the date as far from `day` as `lead` says; [] if it names a span or cannot be that precise."""
    unit, count = lead["unit"].casefold(), (lead["count"] or "one").casefold()
    number = int(count) if count.isdigit() else _COUNTED.get(count)
    span = (lead["the"] and number != 1) or (not lead["count"] and unit != "day")
    if number is None or span or unit not in _COUNTABLE[day.precision]:
        return []
    moved = _back(day.day, number if lead["side"].casefold() == "before" else -number, unit)
    precision: DatePrecision = "year" if unit == "year" else "month" if unit == "month" else day.precision
    if moved is not None and precision != "day":
        moved = moved.replace(day=1, month=1 if precision == "year" else moved.month) if unit in _LONG else moved
    return [] if moved is None else [ReadDate(lead.start(), day.end, moved, precision)]


def _listed_days(day: ReadDate, match: re.Match[str], text: str, start: int, end: int) -> list[ReadDate]:
    """Returns the days of a list that share one month, “3, 5 and 9 June”, in order, with `day`, which has the month."""
    before = _DAYS_BEFORE.search(text, max(start, match.start() - _NEAR), match.start())
    if before is not None and match.group()[0].isdigit():
        places = [*_NUMBERS.finditer(text, before.start(), before.end())]
        return [*_same_month(day, places, ascending=[*map(_figure, places), day.day.day]), day]
    behind = _DAYS_AFTER.match(text, match.end(), min(end, match.end() + _NEAR))
    if behind is None or not match.group()[-1].isalnum() or re.search(_YEAR, match.group()):
        return [day]
    if behind["word"] and behind["word"].casefold() not in STOPWORDS:
        return [day]  # “on March 2, and 4 people”
    places = [*_NUMBERS.finditer(text, match.end(), behind.start("year") if behind["year"] else behind.end())]
    if behind["year"]:
        moved = _day(int(behind["year"]), day.day.month, day.day.day)
        day = day if moved is None else replace(day, day=moved)
    return [day, *_same_month(day, places, ascending=[day.day.day, *map(_figure, places)])]


def _same_month(day: ReadDate, places: Sequence[re.Match[str]], ascending: Sequence[int]) -> list[ReadDate]:
    """Returns the days at `places` in the month of `day`; [] if the numbers do not ascend as in a list."""
    days = [_day(day.day.year, day.day.month, _figure(place)) for place in places]
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
    start = max(start, match.start() - _NEAR)  # no rule looks further back
    own_year = re.search(_YEAR, said) is not None
    if published is None and not own_year:
        return None
    if kind == "yearly" or (kind == "numbered" and _GOLF.search(text, start, match.end() + _LEAD)):
        return None
    if kind == "weekday" and (_is_habit(text, start, begin, match.end()) or not _is_day(text, begin, match.end())):
        return None
    if (
        kind == "year"
        and lead.casefold().strip() in ("of", "about", "around")
        and _COUNTED_THINGS.match(text, match.end())
    ):
        return None
    if kind == "month" and lead.casefold().strip() == "to" and _YEAR_TO.search(text[start : match.start()]):
        return None
    if kind == "near" and not _is_of_day(text, start, begin, match.end()):
        return None
    if kind in ("week", "span") and "before" not in said and re.search(r"\bthe\s+$", text[start:begin], re.IGNORECASE):
        return None  # “over the last week or so”
    name = re.search(rf"{_MONTH}|{_WEEKDAY}", said, re.IGNORECASE)
    if kind in ("month", "weekday") and name is not None and not name.group()[0].isupper():
        return None  # “may”, “march”
    named = kind in ("month", "weekday") and not own_year and not groups.get("which")
    if named and _is_in_name(text, start, begin, match.end()):
        return None
    base = published or date(2000, 1, 1)
    coming = _is_coming(text, start, match.start(), match.end(), lead)
    if not own_year and _is_unclear(kind, text, start, match, begin, coming):
        return None
    which = (groups.get("which") or lead).casefold().strip()
    if which in ("last", "vergangenen", "letzten"):
        coming = False
    elif which in ("next", "nächsten"):
        coming = True
    read = _resolve(kind, said, base, coming, which)
    return None if read is None else ReadDate(begin, match.end(), *read)


def _is_habit(text: str, start: int, begin: int, end: int) -> bool:
    """Whether a weekday recurs: “every Friday”, “a Friday in June”, “Monday to Friday”."""
    before = text[start:begin]
    lead = _HABIT.search(before)
    if _is_named(text, before, end):
        return True
    if re.search(r"\b[Oo]n\s+the\s+$", before) and not text[begin:end].casefold().endswith("last"):
        return True  # “on the Monday before Christmas”, as stories tell it
    return lead is not None and not (lead.group().strip() == "to" and text[end : end + 1] in "’'")


def _is_named(text: str, before: str, end: int) -> bool:
    """Whether a weekday's name is part of a paper's, a show's or a feast's: “Mad Friday”, “The Mail on Sunday said”."""
    opening = _OPENING_NAME.match(before)
    word = opening["word"] if opening else ""
    feast = word != "" and word.casefold() not in _BEFORE_WEEKDAY and not word.endswith(("ing", "ly"))
    paper = _PAPER.search(before[-_LEAD:]) is not None and _OF_PAPER.match(text, end) is not None
    return feast or paper or _SHOW.match(text, end) is not None


def _is_of_day(text: str, start: int, begin: int, end: int) -> bool:
    """Whether “today” is the article's date rather than the present age: “the mill is today a museum”.

    Something happens on a day: it has happened, will happen, or is in progress. “Today’s” is dated if an event follows.
    """
    said = text[begin:end].casefold()
    if said not in ("today", "tomorrow"):
        return True
    owned = _OWNED.match(text, end)
    if owned is not None:
        return any(word is not None and word.casefold() in _DAY_EVENTS for word in owned.groups())
    if said == "tomorrow":
        return True
    if _WOULD.search(text, start, begin) or _ASKED.match(text, end):
        return False  # “How did it grow to what it is today?”
    before = _CLAUSE.split(text[max(start, begin - _NEAR) : begin])[-1].rpartition(" than ")[2]
    behind = _CLAUSE.split(text[end : end + _NEAR])[0].partition(" than ")[0]
    return (
        any(shape.search(part) is not None for part in (before, behind) for shape in (_PAST, _COMING, _GOES_ON))
        or _PLANNED.search(before + " ") is not None
    )


def _is_unclear(kind: str, text: str, start: int, match: re.Match[str], begin: int, coming: bool) -> bool:
    """Whether nothing shows on which side of the article a date lies.

    “On the 17th” without a verb of one day; “will pay 10% more than it cost at Thursday’s close”, where the future verb
    is about something else; the German “zum 31. Dezember”, which fits past and future.
    """
    before = text[start:begin]
    if kind == "numbered":
        return not (coming or match.groupdict()["which"] or _PAST.search(_CLAUSE.split(before)[-1]))
    if kind == "weekday" and coming and text[match.end() : match.end() + 1] in ("’", "'"):
        comma = text.rfind(",", start, begin) + 1
        return comma > 0 and not _is_coming(text, comma, match.start(), match.end(), "")
    return kind == "day" and not coming and re.search(r"\bzum\s+$", before) is not None


def _is_in_name(text: str, start: int, begin: int, end: int) -> bool:
    """Whether a month's or weekday's name is part of another name: “Sunday Oliseh”, “from April Stone”, “May Day”."""
    before = text[max(start, begin - 12) : begin]
    name = text[begin:end].casefold()
    surname = re.match(r"[ \u00a0]([A-ZÀ-Þ][\w’'-]+)", text[end : end + 24])
    if surname is not None and surname[1] == "Day":
        return True  # “in the May Day parade”
    if re.search(r"\b(?:called|named|nicknamed|dubbed)\s$", before):
        return True
    if _FEAST_NAME.search(before) or name in WEEKDAYS["de"]:
        return name not in WEEKDAYS["de"]
    if _SURE_LEAD.search(before):
        return False
    if surname is None or re.fullmatch(rf"{_MONTH}|{_WEEKDAY}", surname[1], re.IGNORECASE):
        return name in _names_of_people(text)
    return name in WEEKDAYS["en"] or _BEFORE_PERSON.search(before) is not None


@lru_cache(maxsize=4)
def _names_of_people(text: str) -> frozenset[str]:
    """Returns the names of months and weekdays that belong to people in a text: “Theresa May said”, “Ms June”."""
    return frozenset((found["name"] or found["first"]).casefold() for found in _PERSON.finditer(text))


def _is_coming(text: str, start: int, begin: int, end: int, lead: str) -> bool:
    """Whether the surrounding words say that the date lies after the article."""
    listed = _DAYS_BEFORE.search(text, start, begin)
    begin = listed.start() if listed else begin
    clause = re.split(r"[;:]|, (?:and|but|which|who|when|where)\b|\b(?:after|because)\b", text[start:begin])[-1]
    present = _PLANNED.search(text, max(start, begin - 60), begin)
    planned = present is not None and _PAST.search(present["gap"]) is None
    planned = planned and present is not None and not _COUNTED_NOUN.search(text, start, present.start())
    behind = _FUTURE_AFTER.match(text, end, end + _NEAR) if _OPENS_SENTENCE.search(text[start:begin]) else None
    planned = planned or (behind is not None and _PAST.search(behind["subject"]) is None)
    lasted = _LASTED.search(clause[-70:]) is not None  # “ran until June”
    by_then = _BY.search(text[start:begin]) is not None and _BY_THEN.match(text, end, end + _NEAR) is not None
    coming = _COMING.search(clause[-70:])
    until = coming is not None and coming.group().casefold() in ("until", "till", "bis")
    return (
        planned
        or by_then
        or (coming is not None and not (until and lasted))
        or (lead.casefold().strip() in ("until", "till", "bis") and not lasted)
    )


def _is_day(text: str, begin: int, end: int) -> bool:
    """Whether a weekday's name is a date here, unlike in “The Sunday Rocket”, “Sunday lunch”, “Monday to Friday”."""
    after = re.match(r"\s([\w’']+)", text[end : end + 24])
    if after is None:
        return True
    word = after.group(1)
    if re.match(rf"\s(?:to|through|bis)\s+{_WEEKDAY}", text[end : end + 24], re.IGNORECASE):
        return False
    if word[0].isupper():
        return re.search(r"\b(?:The|the|a)\s$", text[max(0, begin - 6) : begin]) is None
    if re.search(r"\b(?:on|since|until|till)\s$", text[max(0, begin - 7) : begin], re.IGNORECASE):
        return word not in ("week", "fortnight")
    german = any(name in text[begin:end].casefold() for name in WEEKDAYS["de"])
    return german or word in _AFTER_WEEKDAY or word.endswith("ing")


def _resolve(kind: str, said: str, base: date, coming: bool, which: str) -> tuple[date, DatePrecision] | None:
    folded = " ".join(said.casefold().split())
    if kind == "near":
        return base + timedelta(days=_AWAY.get(folded, 0)), "day"
    if kind == "week":
        weeks = {"last": -1, "next": 1, "before": -2}.get(folded.split()[-2], 0)
        return base - timedelta(days=base.weekday()) + timedelta(weeks=weeks), "week"
    if kind == "span":
        step = {"last": -1, "next": 1, "before": -2}.get(folded.split()[-2], 0)
        if "year" in folded:
            return date(base.year + step, 1, 1), "year"
        month = base.month - 1 + step
        return date(base.year + month // 12, month % 12 + 1, 1), "month"
    if kind == "year":
        return date(int(folded[-4:]), 1, 1), "year"
    if kind == "weekday":
        name = next(word for word in folded.split() if re.fullmatch(_WEEKDAY, word))
        day = _weekday(name, base, coming, which)
        # “Next Friday” on a Tuesday may be either.
        same_week = which in ("next", "nächsten") and (day - base).days < 7 - base.weekday()
        return None if same_week else (day, "day")
    if kind == "figures":
        return _figures(folded)
    if kind == "numbered":
        return _numbered(folded, base, coming, which)
    parsed = _feast(folded, base, coming) if kind == "feast" else _parse(_plain(folded), base, coming)
    if parsed is None:
        return None
    if kind == "month":
        year = re.search(r"(this|last|next) year$", folded)
        if year:
            parsed = parsed.replace(year=base.year + {"last": -1, "this": 0, "next": 1}[year.group(1)])
        elif not re.search(_YEAR, folded) and parsed.month == base.month and which != "last":
            parsed = parsed.replace(year=base.year)
        return parsed.replace(day=1), "month"
    if kind == "ago":
        if folded.endswith(tuple(_NEARBY)) or (" on " in folded and "year" not in folded and "month" not in folded):
            return parsed, "day"
        if "year" in folded:
            return date(parsed.year, 1, 1), "year"
        return (parsed.replace(day=1), "month") if "month" in folded else (parsed, "day" if "day" in folded else "week")
    return _nearest(parsed, folded, base), "day"


def _figures(folded: str) -> tuple[date, DatePrecision] | None:
    """Parses “22/05/2024”, “05/22/2024”, “22.5.2024”; None if day and month are ambiguous."""
    first, second, year = (int(part) for part in re.split(r"[./-]", folded))
    if "." not in folded and first <= 12 and second <= 12 and first != second:
        return None
    day, month = (second, first) if "." not in folded and second > 12 else (first, second)
    found = _day(year, month, day)
    return None if found is None else (found, "day")


def _numbered(folded: str, base: date, coming: bool, which: str) -> tuple[date, DatePrecision] | None:
    """Resolves “on the 9th”: in the month that `which` names, else the nearest on the implied side of `base`."""
    number = int(re.findall(r"\d+", folded)[0])
    step = {"this": 0, "last": -1, "next": 1}.get(which if folded.endswith("month") else "")
    for months in (step,) if step is not None else (0, 1 if coming else -1):
        month = base.year * 12 + base.month - 1 + months
        found = _day(month // 12, month % 12 + 1, number)
        if found is not None and (step is not None or (found >= base if coming else found <= base)):
            return found, "day"
    return None


def _feast(folded: str, base: date, coming: bool) -> date | None:
    month, day = next(when for name, when in _FEASTS.items() if re.match(name, folded))
    year = re.search(rf"{_YEAR}$", folded)
    if year:
        return date(int(year.group()), month, day)
    found = date(base.year, month, day)
    if (found <= base) if not coming else (found >= base):
        return found
    return found.replace(year=base.year + (1 if coming else -1))


def _nearest(day: date, folded: str, base: date) -> date:
    """Moves a day without a year that would lie most of a year back into the next year: “votes on June 6”."""
    if re.search(_YEAR, folded) or (base - day).days < 300 or (day.month == 2 and day.day == 29):
        return day
    return day.replace(year=day.year + 1)


def _plain(folded: str) -> str:
    """Returns the bare date, without weekday, “of” and the words beside the month."""
    bare = re.sub(rf"^{_WEEKDAY},?\s+(?:the\s+|den\s+)?", "", folded)
    bare = re.sub(r"\s+(?:of\s+)?(?:this|last|next)\s+year$", "", bare)
    return re.sub(r"\bof\s+", "", bare)


def _weekday(name: str, base: date, coming: bool, which: str) -> date:
    number = _WEEKDAY_NAMES.index(name) % 7
    back = (base.weekday() - number) % 7
    if which.startswith("before"):
        return base - timedelta(days=(back or 7) + 7)
    if coming:
        ahead = (number - base.weekday()) % 7
        return base + timedelta(days=ahead or (7 if which in ("next", "nächsten") else 0))
    if back == 0 and which in ("last", "vergangenen", "letzten"):
        back = 7
    return base - timedelta(days=back)


def _parse(expression: str, base: date, coming: bool) -> date | None:
    """Returns the first day that a bare date means: “31 january”, “may 4, 2018”, “2018-05-04”, “two weeks ago”.

    Without a year: the last such day up to `base`, or the next one if `coming`. None for an impossible date.
    """
    iso = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", expression)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    ago = re.fullmatch(rf"({_COUNT})\s+(day|week|fortnight|month|year)s?\s+ago(?:\s+(?:on\s+)?(\w+))?", expression)
    if ago:
        count = int(ago[1]) if ago[1].isdigit() else _COUNTED.get(ago[1])
        weekday = _WEEKDAY_NAMES.index(ago[3]) % 7 if ago[3] in _WEEKDAY_NAMES else None
        from_day = base + timedelta(days=_NEARBY.get(ago[3] or "", 0))
        if weekday is not None and ago[2] in ("week", "fortnight"):  # counted from the last such weekday
            from_day = base - timedelta(days=(base.weekday() - weekday) % 7)
        return None if count is None else _back(from_day, count, ago[2])
    name = re.search(r"[^\W\d_]{3,}", expression)
    month = MONTH_NUMBER.get(name.group()) if name else None
    if month is None:
        return None
    year = re.search(_YEAR, expression)
    day = re.search(r"\b(\d{1,2})(?!\d)", expression[: year.start()] if year else expression)
    number = int(day[1]) if day else 1
    if year:
        return _day(int(year.group()), month, number)
    found = _day(base.year, month, number)
    if found is None or (found <= base if not coming else found >= base):
        return found
    return _day(base.year + (1 if coming else -1), month, number)


def _day(year: int, month: int, day: int) -> date | None:
    """Returns the date, or None if it is impossible; 29 February in a common year becomes the 28th."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    last = calendar.monthrange(year, month)[1]
    if day > last and (month, day) != (2, 29):
        return None
    return date(year, month, min(day, last))


def _back(base: date, count: int, unit: str) -> date | None:
    try:
        if unit in ("day", "week", "fortnight"):
            return base - timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
        months = 12 * base.year + base.month - 1 - count * (12 if unit == "year" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(base.day, calendar.monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):  # before the first date of the calendar
        return None
