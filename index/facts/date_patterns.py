"""Compiles the words of a language in `date_words.py` into the patterns of one grammar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from index.corpus.calendar_names import MONTHS, WEEKDAYS, one_of
from index.facts.date_expressions import YEAR_PATTERN
from index.facts.date_words import DATE_WORDS, DateWords
from index.lazy_regex import lazy

Tense = Literal["past", "ahead", "unclear", ""]
_CLAUSE_MARKS = r"[.;:!?\n()«»“”„]|,|\s[–—-]\s"
_JOINED = r"\s(?:et|y|e|en|und|ou|o|of|ni|né|nem|comme|como|come|que|als|à|a)\s"


@dataclass(frozen=True, slots=True)
class DateGrammar:
    """The patterns of one language."""

    words: DateWords
    kinds: tuple[tuple[str, re.Pattern[str]], ...]
    months: re.Pattern[str]
    weekdays: re.Pattern[str]
    calendar: re.Pattern[str]
    weekday_names: Sequence[str]
    counts: dict[str, int]
    day_lead: re.Pattern[str]
    month_lead: re.Pattern[str]
    year_lead: re.Pattern[str]
    bare_year: re.Pattern[str]
    since: re.Pattern[str]
    last_word: re.Pattern[str]
    last_word_behind: re.Pattern[str]
    habit: re.Pattern[str]
    night_before: re.Pattern[str]
    not_after: re.Pattern[str]
    named: re.Pattern[str]
    listed: re.Pattern[str]
    joint: re.Pattern[str]
    idle: re.Pattern[str]
    other_before: re.Pattern[str]  # “yesterday and today”
    other_behind: re.Pattern[str]
    hedged: re.Pattern[str]
    clause: re.Pattern[str]
    sides: tuple[tuple[Tense, re.Pattern[str]], ...]


@lru_cache(maxsize=len(DATE_WORDS))
def grammar_of(language: str) -> DateGrammar:
    """Returns the compiled patterns of a language."""
    words = DATE_WORDS[language]
    suffix = rf"(?:{words.part_of_day})?" if language in ("nl", "de") else ""
    written = str.title if language == "de" else str
    names = [*map(written, WEEKDAYS[language]), *words.short_weekdays]
    weekday = rf"\b(?:{one_of(names)}){suffix}\b"
    month = rf"(?:{one_of(map(written, MONTHS[language]))})\b"
    counts = {one: n for n, cell in enumerate(words.counts, 1) for one in cell.split("|")}

    def filled(pattern: str) -> str:
        return pattern.replace("{weekday}", weekday).replace("{month}", month)

    def named(forms: Sequence[str], name: str) -> str:
        return "|".join(rf"\b{one.replace('{name}', name)}" for one in forms)

    def ending(pattern: str) -> re.Pattern[str]:
        return lazy(rf"(?:{filled(pattern)})$", re.IGNORECASE)

    steps = {"days": words.days, "weeks": words.weeks, "months": words.months, "years": words.years}
    nearby = "|".join(words.days.values())
    unit = "|".join(f"(?:{one})" for one in words.units.values())
    count = rf"(?P<count>\d{{1,2}}|{one_of(counts)})"
    ago = words.ago.replace("{count}", count).replace("{unit}", rf"(?P<unit>{unit})\b")
    week, year = rf"(?:{'|'.join(words.weeks.values())})", "|".join(words.years.values())
    own_year = rf",?\s(?:{words.of})(?P<year>{YEAR_PATTERN})\b"
    which = rf",?\s(?:{words.of})(?:l['’]|l[ae]\s)?(?P<which>{year})"
    day = rf"(?<![\d.,:/-])\b{filled(words.day)}"
    if words.feasts:
        day = rf"(?:{day}|\b(?P<feast>(?i:{one_of(words.feasts)}))\b)"
    kinds = [
        ("day", rf"{day}(?:{own_year}|{which})?"),
        (
            "in week",
            rf"{weekday}\s(?:{words.of})?(?:la\s|da\s|della\s|l['’])?{week}\b|\b{week},?\s(?:(?:op|am)\s)?{weekday}",
        ),
        ("numbered", rf"{weekday}\s(?P<open>\()?(?P<number>\d{{1,2}})(?(open)\)|(?![\d%.:/h-]|\s\w+s\b))"),
        ("last", rf"(?:{named(words.last, weekday)}|{named(words.last, month)})"),
        ("next", rf"(?:{named(words.next, weekday)}|{named(words.next, month)})"),
        ("month", rf"\b{month}(?:{own_year}|{which})?"),
        ("weekday", rf"\b{words.weekday.replace('{name}', weekday)}"),
        ("year", rf"\b{YEAR_PATTERN}\b"),
        ("ago", rf"\b{ago}"),
        *((kind, rf"\b(?:{'|'.join(step.values())})\b") for kind, step in steps.items()),
    ]
    joint = rf"\s*(?:,|[-–—]|{words.joints})\s*"
    return DateGrammar(
        words=words,
        kinds=tuple((kind, lazy(pattern)) for kind, pattern in kinds),
        months=lazy(rf"\b{month}"),
        weekdays=lazy(weekday),
        calendar=lazy(rf"{weekday}|{month}"),
        weekday_names=names,
        counts=counts,
        day_lead=lazy(rf"(?:^\W*|[(,;:–—]\s*|\b(?:{filled(words.day_leads)})[\s-]+|\bmi-)$"),
        month_lead=lazy(rf"(?:\b(?:{words.month_leads})\s|\bmi-)$"),
        year_lead=ending(rf"\b(?:{words.year_leads})\s"),
        bare_year=lazy(words.bare_year or r"(?!)"),
        since=lazy(rf"\b(?:{words.since})\s$"),
        last_word=ending(rf"\b(?:{words.last_words})\s"),
        last_word_behind=lazy(rf"\s(?:{words.last_words})\b"),
        habit=ending(words.habit),
        night_before=lazy(rf"{weekday}\s(?:à|al?|op|até|tot|bis|für)\s$"),
        not_after=lazy(rf"\s(?:{filled(words.not_after)})"),
        named=ending(rf"\b(?:{words.named})\s(?:(?:du|de|del|des|della|dell['’]|van)\s?)?"),
        listed=lazy(rf"(?:(?<![\d.,:/-])\b(?:1er|1º|\d{{1,2}}\.?){joint}(?:(?:le|el|il|o|de[mn]) )?)+$"),
        joint=lazy(rf"{joint}(?:le\s|el\s|il\s|o\s|l['’])?"),
        idle=ending(words.idle),
        other_before=lazy(rf"\b(?:{nearby}){_JOINED}$", re.IGNORECASE),
        other_behind=lazy(rf"{_JOINED}(?:{nearby})\b"),
        hedged=lazy(rf"\b(?:{words.hedges})\s$" if words.hedges else r"(?!)", re.IGNORECASE),
        clause=lazy(rf"{_CLAUSE_MARKS}|\b(?:{words.clauses})\b"),
        sides=(
            ("past", lazy(words.past, re.IGNORECASE)),
            ("ahead", lazy(words.ahead, re.IGNORECASE)),
            ("unclear", lazy(words.unclear, re.IGNORECASE)),
        ),
    )
