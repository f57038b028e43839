"""Reads dates by one grammar from the words of each language in `date_words.py`: “mardi dernier”, “hace dos semanas”.

English has its own shapes in `dates.py`. Where neither a word (“last”) nor a tense shows on which side of the article a
day lies, nothing is read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from index.corpus.calendar_names import ENGLISH_NAMES, MONTHS, WEEKDAYS, one_of
from index.corpus.person_words import is_first_name
from index.corpus.tokens import COMMON_WORDS
from index.facts.date_expressions import (
    FIGURES,
    YEAR_PATTERN,
    DatePrecision,
    ReadDate,
    calendar_day,
    date_parts,
    day_in_figures,
    in_year_of,
    step_back,
)
from index.facts.date_patterns import DateGrammar, Tense, grammar_of
from index.facts.date_words import DATE_WORDS, StepsAway
from index.lazy_regex import lazy

_BESIDE = 160  # characters on each side of a date that may show its tense
_LEAD = 48  # characters examined before a date
_NEAR_BY = 90  # days; so near, a date without a verb is the one on this side of the article
_LONG_PAST = 300  # days; the same day of the next year is then nearer, so that the tense may be misread
_SPOKEN = ("in week", "last", "next", "weekday", "ago", "days", "weeks", "months", "years", "month", "numbered")
# “Publié le 3 mars”, “Aktualisiert vor zwei Wochen”: a stamp of the page.
_STAMP = lazy(
    r"\W*(?:publi[ée]\w*|mis à jour|modifié|publicad\w|actualizad\w|pubblicat\w|aggiornat\w|atualizad\w|gepubliceerd|"
    r"bijgewerkt|veröffentlicht|aktualisiert)\b",
    re.IGNORECASE,
)
_COUNTED = lazy(
    r"\s?(?:%|€|\$|auf \d|und \d+ [A-ZÄÖÜ]|(?:euros?|personnes|personas|persone|pessoas|mensen|casos|casi|cas|km|m)\b)"
)
_CAPITAL_BEHIND = lazy(r"\s[A-ZÄÖÜ]")  # “wurden 2019 Fälle”
_NEXT_WORD = lazy(r"\s+([\w’'-]+)")
_FIGURES = lazy(FIGURES)
_YEAR_BEHIND = lazy(r"\W*(?:\w{1,3}\s)?(?:1\d|20)\d\d\b")
_MONTH_DAYS = 28
_LONE_WORDS = 2  # on each side of a date between commas; more are a clause of their own
_CLAUSES_BACK = 3  # “dit la maire, Ann Lee, mardi”
_OPENING_WORDS = 4  # “mort dimanche à 81 ans, le chanteur avait …”
_COMMON = frozenset(word for language in DATE_WORDS for word in COMMON_WORDS[language])
_SHOWN = 3  # common words of a language; fewer may be names or words of English
_SURE = 2  # as many is the name of a day or month worth
_CALENDAR = {one: frozenset({*WEEKDAYS[one], *MONTHS[one]}) - ENGLISH_NAMES for one in DATE_WORDS}
_MARKS = ".,;:!?()“”„«»\"'"
_LEADING = 1.3  # times as many as those of English, since some are words of both


@lru_cache(maxsize=8)
def language_of_dates(text: str) -> str:
    """Returns the language in which the dates of `text` are read: English if too little of it shows another."""
    words = Counter(word.strip(_MARKS) for word in text[:4000].lower().split())
    counts = {
        language: sum(words[word] for word in common & words.keys())
        + _SURE * sum(words[word] for word in _CALENDAR.get(language, ENGLISH_NAMES) & words.keys())
        for language, common in COMMON_WORDS.items()
    }
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= max(_SHOWN, _LEADING * counts["en"]) else "en"


def read_worded_dates(
    text: str, start: int, end: int, published: date | None, quoted: Sequence[tuple[int, int]], language: str
) -> list[ReadDate]:
    """Returns the dates that the grammar of `language` finds in `text[start:end]`, in order."""
    said = text[start:end]
    if language not in DATE_WORDS or _STAMP.match(said):
        return []
    grammar = grammar_of(language)
    view = _with_small_opening(said, grammar)
    taken: list[tuple[int, int]] = []
    found: list[ReadDate] = []
    for match in _FIGURES.finditer(view):
        if (read := day_in_figures(match.group(), day_first=True)) is not None:
            found.append(ReadDate(match.start(), match.end(), read, "day"))
    taken += [(day.start, day.end) for day in found]
    for kind, pattern in grammar.kinds:
        for match in pattern.finditer(view):
            if any(a < match.end() and match.start() < b for a, b in taken):
                continue
            taken.append(match.span())
            spoken = kind in _SPOKEN and any(a <= start + match.start() < b for a, b in quoted)
            if spoken and not re.search(YEAR_PATTERN, match.group()):
                continue
            found += _read(kind, match, view, said, published, grammar)
    found = _in_one_year(_apart(found), view, grammar, published)
    return [replace(day, start=day.start + start, end=day.end + start) for day in found]


def _with_small_opening(said: str, grammar: DateGrammar) -> str:
    """Returns a sentence with its first letter in lower case, so that “Mardi” there reads as elsewhere.

    In German, “Montag” is written like that everywhere.
    """
    first = next((place for place, sign in enumerate(said[:60]) if sign.isalpha()), None)
    if first is None or len(said[first].lower()) != 1 or grammar.calendar.match(said, first):
        return said
    return said[:first] + said[first].lower() + said[first + 1 :]


def _read(
    kind: str, match: re.Match[str], view: str, said: str, published: date | None, grammar: DateGrammar
) -> list[ReadDate]:
    groups = match.groupdict()
    before = view[max(0, match.start() - _LEAD) : match.start()]
    if kind == "year":
        return _year(match, said, before, grammar)
    if published is None and not groups.get("year"):
        return []
    base = published or date(2000, 1, 1)
    if grammar.not_after.match(view, match.end()):
        return []
    if kind in ("day", "month") and not groups.get("year") and _YEAR_BEHIND.match(view, match.end()):
        return []
    if kind == "day":
        return _day(match, view, base, grammar)
    if kind == "month":
        return _month(match, view, before, base, grammar)
    if kind in ("last", "next", "weekday", "numbered", "in week"):
        read = _weekday(kind, match, view, said, base, grammar)
        return [] if read is None else [ReadDate(match.start(), match.end(), *read)]
    if kind == "ago":
        return _ago(match, view, before, base, grammar)
    steps = {"days": grammar.words.days, "weeks": grammar.words.weeks, "months": grammar.words.months}
    step = _step(match.group(), steps.get(kind, grammar.words.years))
    if kind == "days" and not _is_day(match, view, before, step, grammar):
        return []
    return [ReadDate(match.start(), match.end(), *_away(kind, step, base))]


def _step(said: str, steps: StepsAway) -> int:
    return next(step for step, pattern in steps.items() if re.fullmatch(pattern, said))


def _away(kind: str, step: int, base: date) -> tuple[date, DatePrecision]:
    if kind == "days":
        return base + timedelta(days=step), "day"
    if kind == "weeks":
        return base - timedelta(days=base.weekday()) + timedelta(weeks=step), "week"
    if kind == "months":
        month = base.year * 12 + base.month - 1 + step
        return date(month // 12, month % 12 + 1, 1), "month"
    return date(base.year + step, 1, 1), "year"


def _is_day(match: re.Match[str], view: str, before: str, step: int, grammar: DateGrammar) -> bool:
    """Whether “yesterday” or “today” is a day here, rather than the past, the present age or a morning.

    “Today” needs an event, and “tomorrow” what will be.
    """
    if (
        grammar.idle.search(before)
        or grammar.other_before.search(before)
        or grammar.other_behind.match(view, match.end())
    ):
        return False
    if " " in match.group() or step not in (0, 1):
        return True
    if step == 0 and not match.group().startswith(("hoy", "oggi", "hoje", "aujourd", "heute")):
        return True
    side = _side(view, match.start(), match.end(), grammar)
    if step == 1:
        return side != "past"
    return side in ("past", "ahead") and re.search(r"\b(?:est|sont|es|son|è|sono|é|são|a|ont)\s$", before) is None


def _year(match: re.Match[str], said: str, before: str, grammar: DateGrammar) -> list[ReadDate]:
    bare = grammar.year_lead.search(before) is None
    if bare and (grammar.bare_year.search(before) is None or _CAPITAL_BEHIND.match(said, match.end())):
        return []
    if _COUNTED.match(said, match.end()):
        return []
    word = _NEXT_WORD.match(said, match.end())
    counted = word is not None and word[1].islower() and word[1].endswith(("s", "i", "en")) and len(word[1]) > 3
    of = re.search(r"\b(?:de|van|di|du)\s$", before) is not None
    if of and counted and word is not None and word[1] not in _COMMON:
        return []  # “un total de 2019 casos”
    return [ReadDate(match.start(), match.end(), date(int(match.group()), 1, 1), "year")]


def _day(match: re.Match[str], view: str, base: date, grammar: DateGrammar) -> list[ReadDate]:
    """Returns a day of a month, with those listed before it: “3, 4 et 5 mars”."""
    groups = match.groupdict()
    listed = grammar.listed.search(view, max(0, match.start() - _LEAD), match.start())
    begin = listed.start() if listed else match.start()
    before = view[max(0, begin - _LEAD) : begin]
    alone = not groups["year"] and grammar.day_lead.search(before) is None
    if (alone or grammar.named.search(before)) and not grammar.weekdays.match(match.group()):
        return []
    feast = grammar.words.feasts.get((groups.get("feast") or "").title())
    month, number = feast or (_month_of(match.group()), date_parts(match.group())[2] or 1)
    year = _stated_year(groups, base, grammar)
    last = grammar.last_word.search(before) or grammar.last_word_behind.match(view, match.end())
    if year is not None:
        day = calendar_day(year, month, number)
    else:
        side = "past" if last else _side(view, begin, match.end(), grammar)
        weekday = grammar.weekdays.match(match.group())
        day = _nearest(base, month, number, side, _weekday_number(weekday.group(), grammar) if weekday else None)
    if day is None:
        return []
    days = []
    for place in re.finditer(r"\d{1,2}", view[begin : match.start()]):
        one = calendar_day(day.year, day.month, int(place.group()))
        if one is not None and one < day:
            days.append(ReadDate(begin + place.start(), begin + place.end(), one, "day"))
    return [*days, ReadDate(match.start(), match.end(), day, "day")]


def _month_of(said: str) -> int:
    return date_parts(said)[1] or 1


def _stated_year(groups: dict[str, str | None], base: date, grammar: DateGrammar) -> int | None:
    if groups.get("year"):
        return int(groups["year"] or "")
    return base.year + _step(groups["which"] or "", grammar.words.years) if groups.get("which") else None


def _nearest(base: date, month: int, number: int, side: Tense, weekday: int | None) -> date | None:
    """Returns the day of a month without a year that lies on the side that its weekday or its verb shows."""
    days = [day for year in (-1, 0, 1) if (day := calendar_day(base.year + year, month, number)) is not None]
    fitting = [day for day in days if day.weekday() == weekday] if weekday is not None else []
    if len(fitting) == 1:
        return fitting[0]
    if weekday is not None or side == "unclear":
        return None
    back = max((day for day in days if day <= base), default=None)
    ahead = min((day for day in days if day >= base), default=None)
    if side == "ahead":
        return ahead
    if back is None or ahead is None:
        return None
    if side == "past":
        return back if (base - back).days <= _LONG_PAST else None
    near = min(back, ahead, key=lambda day: abs((day - base).days))
    return near if abs((near - base).days) <= _NEAR_BY else None


def _month(match: re.Match[str], view: str, before: str, base: date, grammar: DateGrammar) -> list[ReadDate]:
    groups = match.groupdict()
    number = _month_of(match.group())
    year = _stated_year(groups, base, grammar)
    since = grammar.since.search(before) is not None
    if year is None:
        weekday = grammar.weekdays.search(before)
        in_month = weekday is not None and re.fullmatch(r"\s\w+\s", before[weekday.end() :])  # “an einem Montag im Mai”
        if in_month or grammar.month_lead.search(before) is None:
            return []
        side: Tense = "past" if since else _side(view, match.start(), match.end(), grammar)
        if side not in ("past", "ahead"):
            return []
        year = base.year
        if side == "past" and number > base.month:
            year -= 1
        if side == "ahead" and number < base.month:
            year += 1
        if side == "past" and (base - date(year, number, _MONTH_DAYS)).days > _LONG_PAST:
            return []
    return [ReadDate(match.start(), match.end(), date(year, number, 1), "month")]


def _weekday_number(said: str, grammar: DateGrammar) -> int | None:
    found = grammar.weekdays.search(said)
    if found is None:
        return None
    name = next(one for one in sorted(grammar.weekday_names, key=len, reverse=True) if found.group().startswith(one))
    return grammar.weekday_names.index(name) % 7


def _weekday(
    kind: str, match: re.Match[str], view: str, said: str, base: date, grammar: DateGrammar
) -> tuple[date, DatePrecision] | None:
    words = grammar.words
    number = _weekday_number(match.group(), grammar)
    if number is None:
        month = _month_of(match.group())
        year = base.year - (month >= base.month) if kind == "last" else base.year + (month <= base.month)
        return date(year, month, 1), "month"
    back = (base.weekday() - number) % 7
    if kind == "in week":
        step = next(step for step, pattern in words.weeks.items() if re.search(pattern, match.group()))
        return base + timedelta(days=number - base.weekday(), weeks=step), "day"
    if kind == "last":
        before_last = re.match(r"vor(?:letzt|vergang)", match.group(), re.IGNORECASE) is not None
        return base - timedelta(days=(back or 7) + 7 * before_last), "day"
    if kind == "next":
        day = base + timedelta(days=7 - back)
        # “Lundi prochain” may skip one if the week still has a Monday.
        coming = match.group().startswith(("komende", "aanstaande", "kommende"))
        return (day, "day") if coming or number <= base.weekday() else None
    before = view[max(0, match.start() - _LEAD) : match.start()]
    if kind == "numbered":
        wanted = int(match["number"])
        near = [base + timedelta(days=n) for n in range(-15, 16)]
        fitting = [day for day in near if day.day == wanted and day.weekday() == number]
        return (fitting[0], "day") if len(fitting) == 1 else None
    return _bare_weekday(match, view, said, before, number, base, grammar)


def _bare_weekday(
    match: re.Match[str], view: str, said: str, before: str, number: int, base: date, grammar: DateGrammar
) -> tuple[date, DatePrecision] | None:
    words = grammar.words
    behind = view[match.end() :]
    if grammar.habit.search(before) or re.match(r"\s?[-–—/]\s?\w", behind):
        return None
    if grammar.night_before.search(before):
        return None  # “dans la nuit de mardi à mercredi”
    named = re.search(r"\b[A-ZÀ-Þ]\w+(?=\s$)", said[: match.start()])
    if match.group()[0].isupper() and named is not None and is_first_name(named.group()):
        return None
    next_word = re.match(r"\s([\w’'-]+)", said[match.end() :])
    if next_word is not None and next_word[1][0].isupper() and not view[: match.start()].strip(" \n“«\"'"):
        return None  # “Domenica Rossi ha detto”
    shown = re.match(rf"\s(?:{words.part_of_day})\b", behind) or (
        re.match(r"\W*[,.;)]|\W*$", behind) and re.match(r"[nd]est[ae]\b", match.group())
    )
    if words.short_weekdays and re.search(rf"\b(?:{one_of(words.short_weekdays)})$", match.group()) and not shown:
        return None  # “na segunda rodada”
    side = "past" if grammar.since.search(before) else _side(view, match.start(), match.end(), grammar)
    if side not in ("past", "ahead"):
        return None
    back = (base.weekday() - number) % 7
    day = base + timedelta(days=(7 - back) % 7 if side == "ahead" else -back)
    far = abs((day - base).days) > 2 and day.isocalendar()[:2] != base.isocalendar()[:2]
    return None if far and words.this and re.match(rf"{words.this}\s", match.group()) else (day, "day")


def _ago(match: re.Match[str], view: str, before: str, base: date, grammar: DateGrammar) -> list[ReadDate]:
    if grammar.hedged.search(before):
        return []
    if grammar.words.ago_of_past and _side(view, match.start(), match.end(), grammar, own=True) != "past":
        return []
    said = match["count"]
    count = int(said) if said.isdigit() else grammar.counts[said]
    unit = next(unit for unit, pattern in grammar.words.units.items() if re.fullmatch(pattern, match["unit"]))
    anchored, begin, stop = base, match.start(), match.end()
    for step, pattern in grammar.words.days.items():  # “hoy hace un año”
        if lead := re.search(rf"\b(?:{pattern})\s$", before):
            anchored, begin = base + timedelta(days=step), match.start() - len(lead.group())
        elif tail := re.match(rf"\s(?:{pattern})\b", view[match.end() :]):
            anchored, stop = base + timedelta(days=step), match.end() + tail.end()
    day = step_back(anchored, count, unit)
    if day is None:
        return []
    if (begin, stop) != match.span() or unit == "day":
        return [ReadDate(begin, stop, day, "day")]
    if unit == "week":
        return [ReadDate(begin, stop, day - timedelta(days=day.weekday()), "week")]
    return [ReadDate(begin, stop, day.replace(day=1, month=1 if unit == "year" else day.month), unit)]


def _apart(found: list[ReadDate]) -> list[ReadDate]:
    """Returns the dates in order, without those inside another: “today” in “today a year ago”."""
    kept: list[ReadDate] = []
    for day in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or day.start >= kept[-1].end:
            kept.append(day)
    return kept


def _in_one_year(found: list[ReadDate], view: str, grammar: DateGrammar, published: date | None) -> list[ReadDate]:
    """Returns the dates, with the year of “du 3 mars au 5 avril 2021” given to both.

    Days without a year in a sentence about another year belong to that year, or to none that is known: they go.
    """
    for i in range(len(found) - 1, 0, -1):
        one, other = found[i - 1], found[i]
        said, behind = view[one.start : one.end], view[other.start : other.end]
        yearless = grammar.months.search(f"{said} ") and not re.search(YEAR_PATTERN, said)
        joined = yearless and grammar.joint.fullmatch(view[one.end : other.start]) and re.search(YEAR_PATTERN, behind)
        if joined and one.precision in ("day", "month"):
            found[i - 1] = in_year_of(one, other)
    years = [day for day in found if day.precision == "year" and view[day.start : day.end].isdigit()]
    if published is None or all(day.day.year == published.year for day in years):
        return found
    first = years[0].start
    return [
        day
        for day in found
        if day.start < first
        or re.search(YEAR_PATTERN, view[day.start : day.end])
        or not grammar.months.search(view[day.start : day.end] + " ")
    ]


def _side(view: str, begin: int, end: int, grammar: DateGrammar, *, own: bool = False) -> Tense:
    """Whether the verb of a date's clause is about the past or about what lies ahead.

    A date between commas, or one that opens its sentence, takes the verb of the clauses beside it.
    """
    left = grammar.clause.split(view[max(0, begin - _BESIDE) : begin])
    right = grammar.clause.split(view[end : end + _BESIDE])
    side = _side_of(f"{left[-1]} ¤ {right[0]}", grammar)
    opens = not any(part.strip() for part in left[:-1])
    longest = _OPENING_WORDS if opens else _LONE_WORDS
    if side or max(len(left[-1].split()), len(right[0].split())) > longest or (own and not opens):
        return side
    earlier = (_side_of(f"¤ {clause}", grammar) for clause in reversed(left[-1 - _CLAUSES_BACK : -1]))
    before: Tense = next((side for side in earlier if side), "")
    behind = _side_of(f"¤ {right[1]}", grammar) if right[1:] else ""
    return "unclear" if before and behind and before != behind else before or behind


def _side_of(clause: str, grammar: DateGrammar) -> Tense:
    place = clause.find("¤")
    near: dict[Tense, int] = {}
    for side, pattern in grammar.sides:
        gaps = [
            place - match.end() if match.end() <= place else match.start() - place
            for match in pattern.finditer(clause)
            if match.group().strip()
        ]
        if gaps:
            near[side] = min(gaps)
    if not near:
        return ""
    if "unclear" in near:
        return "unclear"
    if len(near) == 2:
        past, ahead = near["past"], near["ahead"]
        if abs(past - ahead) < 10 or min(past, ahead) > 20:
            return "unclear"
        return "past" if past < ahead else "ahead"
    return next(iter(near))
