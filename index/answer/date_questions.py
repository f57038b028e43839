"""The date that a question names, “what happened on 22 February?”, and whether a sentence is of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from index.corpus.calendar_names import MONTHS, SHORT_MONTHS, WEEKDAYS, one_of
from index.facts.date_expressions import WEEKDAY_PATTERN, date_parts
from index.facts.statement import Statement, between
from index.lazy_regex import lazy

_MONTH_NAMES = one_of(MONTHS["en"], SHORT_MONTHS["en"])
_DAY_OF_MONTH = r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?P<phrase>(?:on|in|during|of)\s+(?P<date>(?:{WEEKDAY_PATTERN}\W+)?(?:{_DAY_OF_MONTH}\s+(?:of\s+)?(?:{_MONTH_NAMES})|"
    rf"(?:{_MONTH_NAMES})\.?(?:\s+{_DAY_OF_MONTH})?)(?:\W+\d{{4}})?|\d{{4}}-\d\d-\d\d|{WEEKDAY_PATTERN}))"
    r"(?![\w’'-]|\s+(?-i:[A-Z]))"  # “May's office”, “April Jones”
)
# “And on Tuesday?”, “what about 4 March?”: the previous question, asked of another date; “and May?” may be somebody.
_SAME_ON_DATE = lazy(
    r"\W*(?:(?:and|but|so|ok|okay)\W+)*(?:(?:what|how)\s+about\s+)?"
    r"(?P<lead>(?:on|in|during)\s+)?(?P<date>\S.*?)(?:\W+(?:then|too|though))?\W*",
    re.IGNORECASE,
)
_HAPPENED = (
    r"what\s+(?:(?:else|all|exactly|events?|things?)\s+)*"
    r"(?:happened|occurred|took\s+place|went\s+on|was\s+(?:happening|going\s+on))\b"
)
_EVENTS_ASKED = tuple(
    lazy(rf"\W*(?:(?:and|but|ok|so)\W+)?{pattern}\W*", re.IGNORECASE)
    for pattern in (rf"{_HAPPENED}(?P<topic>[^?,;:]*?)\W+{_DATE}", rf"{_DATE}\W+{_HAPPENED}(?P<topic>[^?,;:]*)")
)
DATE_ASKED = lazy(rf"\b{_DATE}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AskedDate:
    """The date in a question, `text` with its preposition. A part that it does not name is None: of “Monday”, all but
    `weekday`.

    `events_of` is set if the question asks what happened then: to whom or where, or "".
    """

    text: str
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None  # 0..6
    events_of: str | None = None

    def is_within(self, first: date, last: date) -> bool:
        """Whether the days from `first` to `last` lie on this date, or within this month."""
        asked = (self.year, self.month, self.day, self.weekday)
        if self.weekday is not None and first != last:
            return False
        return all(
            part in (None, given)
            for one in (first, last)
            for part, given in zip(asked, (one.year, one.month, one.day, one.weekday()), strict=True)
        )


def asked_date(text: str) -> AskedDate | None:
    """Returns the date in a question; None without one."""
    found = next((found for pattern in _EVENTS_ASKED if (found := pattern.fullmatch(text))), None)
    if (dated := found or DATE_ASKED.search(text)) is None:
        return None
    said, events_of = dated["phrase"], None if found is None else found["topic"].strip()
    year, month, day, weekday = date_parts(dated["date"])
    if day is None and weekday is None and said.casefold().startswith("of"):
        return None  # “the government of May”
    return AskedDate(said, year, month, day, weekday, events_of)


def only_date(text: str) -> str | None:
    """Returns the date of a follow-up that names nothing else, “on 4 March”; None otherwise."""
    found = _SAME_ON_DATE.fullmatch(text)
    if found is None:
        return None
    phrase = f"{found['lead'] or 'on '}{found['date']}"
    asked = asked_date(phrase)
    if asked is None or asked.text != phrase:
        return None
    is_month = asked.day is None and asked.weekday is None  # without “in”, “May” may be somebody
    return None if is_month and not found["lead"] else phrase


_WEEKDAY = lazy(rf"\b(?:{one_of(WEEKDAYS['en'])})\b", re.IGNORECASE)
_YEAR = lazy(r"\b\d{4}\b")


def is_on_date(asked: AskedDate, statement: Statement) -> bool | None:
    """Whether a sentence is dated to the date of a question; None if it does not say.

    Its only date proves that it is not only if it is of the same kind: a weekday, or a day of the year meant.
    """
    if any(asked.is_within(day.day, day.last) for day in statement.dates):
        return True
    if len(statement.dates) != 1 or statement.dates[0].precision != "day":
        return None
    (day,) = statement.dates
    said = between(statement, day.start, day.end)
    if asked.month is None:
        return False if _WEEKDAY.search(said) else None
    return None if asked.year is None and _YEAR.search(said) else False
