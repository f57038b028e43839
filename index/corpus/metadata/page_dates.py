"""The publication date of a page: stated, in its markup, in its address, or printed below the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import dropwhile, islice
from typing import TYPE_CHECKING, Any

from index.corpus.metadata import metadata_guess
from index.corpus.metadata.outlet_names import SEPARATOR
from index.corpus.metadata.page_texts import LONGEST_BYLINE, is_other_content, leading_text
from index.corpus.metadata_values import as_date, one_line
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Names of meta tags: “article:published_time”, “DC.date.issued”, “parsely-pub-date”, “articleFirstPublished”.
_PUBLISHED = lazy(
    r"^(?!.*(?:unpub|republ|last)).*(?:(?:pub(?:li(?:shed|cation|sh))?|post(?:ed)?)[^a-z]?(?:date|time|on|at)|published|"
    r"date[^a-z]?(?:(?:of[^a-z]?)?publication|posted|issued|created|original))$|"
    r"^(?:(?:dc|dcterms|sailthru)\.)?date$|^dcterms\.(?:created|issued)$"
)
_MODIFIED = lazy(r"modif|updated?(?:[^a-z]|$)|lastmod")
# Placeholders that systems write for an unknown date.
_NO_DATES = frozenset({date(1, 1, 1), date(1900, 1, 1), date(1969, 12, 31), date(1970, 1, 1)})
_LONGEST_STAMP, _FARTHEST_STAMP = 12, 60  # words; elements below a heading
_SENTENCE = 6  # words
_PLACED = ("h1", "h2", "h3", "p", "div", "li", "time", "article")  # by whose number distances are measured
_NUMERIC = lazy(r"\d[./-]\d")
# Before the date that a page prints, perhaps in a column of its own.
_PUBLISHED_ON = lazy(
    r"\W*(?:(?:first )?published|posted|veröffentlicht|erschienen|erstellt|publiée?|mise? en ligne|paru|"
    r"publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|publicera[dt]|publisert|udgivet|opublikowano|опубликован[оа]?|نُ?شر|yayınlan\w+)"
    r"\b\D{0,20}\d",
    re.I,
)
_DOTTED_DATE = lazy(r"\b\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b")


def publication_day(
    tree: HtmlElement, linked: Mapping[str, Any], meta: Mapping[str, str], url: str | None
) -> tuple[date | None, date | None]:
    """Returns the stated publication date, and a guess if only a bare `<time>` or an ambiguous form gives one."""
    times = _nearest_first(tree, [one for one in tree.iter("time") if _belongs_to_page(one)])
    marked = [
        one for one in times if one.get("pubdate") is not None or "datepublished" in (one.get("itemprop") or "").lower()
    ]
    stated: list[object] = [
        linked.get("datePublished"),
        linked.get("dateCreated"),
        *(meta[name] for name in sorted(filter(_PUBLISHED.search, meta), key=lambda name: "publi" not in name)),
    ]
    stated += [one.get("datetime") or one.text_content() for one in marked]
    printed = [day for one in times if (day := metadata_guess.date_from_text([leading_text(one)]))]
    for value in stated:
        if (found := read_day(value)) is None:
            continue
        day, is_utc, hour = found
        local = [metadata_guess.date_from_url(url) if url else None, *printed]
        local += [other[0] for one in stated if (other := read_day(one)) and not other[1] and other[2] is not None]
        return (_local_day(day, hour, local) if is_utc else day), None
    labelled = _labelled_days(tree)
    nearest = _nearest_first(tree, [*times, *labelled]) if labelled else times
    guesses = (labelled.get(one) or _day_of_time(one) for one in nearest)
    ambiguous = (_day_first(value) for value in stated if isinstance(value, str))
    return None, next((found[0] for found in guesses if found), next((day for day in ambiguous if day), None))


def _labelled_days(tree: HtmlElement) -> dict[HtmlElement, tuple[date, bool, int | None]]:
    """Returns the elements that print “Published on” with a date, and their dates."""
    found: dict[HtmlElement, tuple[date, bool, int | None]] = {}
    for text in tree.xpath("//body//text()[string-length(.) < 200]"):
        if not _PUBLISHED_ON.match(text):
            continue
        holder = text.getparent().getparent() if text.is_tail else text.getparent()
        while holder is not None and holder.tag not in _PLACED:
            holder = holder.getparent()
        day = _printed_date(one_line(text))
        if day and holder is not None and _belongs_to_page(holder):
            found[holder] = day, False, None
    return found


def _printed_date(text: str) -> date | None:
    dotted = _DOTTED_DATE.search(text)
    return _day_first(dotted[0]) if dotted else metadata_guess.date_from_text([text])


def _day_of_time(element: HtmlElement) -> tuple[date, bool, int | None] | None:
    """Reads the day that a `<time>` prints in words, as its reader sees it, otherwise the one in its attribute."""
    text = leading_text(element)
    in_words = not _NUMERIC.search(text) and read_day(text)
    return in_words or read_day(element.get("datetime")) or read_day(text)


def _nearest_first(tree: HtmlElement, times: Sequence[HtmlElement]) -> list[HtmlElement]:
    """Sorts times by their distance from the first heading, because a page may date its teasers and events too."""
    title = next(tree.iter("h1"), None)
    if title is None or len(times) < 2:
        return list(times)
    place = {one: number for number, one in enumerate(tree.iter(*_PLACED))}
    return sorted(times, key=lambda one: abs(place[one] - place[title]))


def _belongs_to_page(element: HtmlElement) -> bool:
    for one in element.iterancestors():
        if one.tag in ("aside", "footer", "nav", "blockquote") or is_other_content(one):
            return False
        if one.tag == "li" and (one.find(".//a") is not None or len(leading_text(one).split()) > _SENTENCE):
            return False  # another story or a comment; else part of a byline
    return not re.search(r"updat|modif", f"{element.get('class')} {element.get('itemprop')}", re.I)


def _local_day(day: date, hour: int | None, local: Sequence[date | None]) -> date:
    """Returns the date in the outlet's time zone: a time in UTC may fall on the day before or after."""
    for other in local:
        if other is None or hour is None:
            continue
        if other == day:
            return day
        if (other == day - timedelta(days=1) and hour < 12) or (other == day + timedelta(days=1) and hour >= 10):
            return other
    return day


def read_day(value: object) -> tuple[date, bool, int | None] | None:
    """Parses a date in any usual form; returns it, whether it is in UTC, and the hour (None without a time).

    Placeholders (1970-01-01, years ahead) and forms that can be read in two ways give None.
    """
    if not isinstance(value, str | int | float):
        return None
    text = str(value).strip()
    found = _moment(text)
    if found is None:
        day = as_date(text) or metadata_guess.date_from_text([text]) if isinstance(value, str) else None
        found = (day, False, None) if day else None
    if found is None or found[0] in _NO_DATES or found[0].year < 1700:
        return None
    return found if found[0] <= datetime.now(UTC).date() + timedelta(days=2) else None


def _moment(text: str) -> tuple[date, bool, int | None] | None:
    """Parses ISO 8601, compact dates, RFC 2822, what C and Java print, and Unix time."""
    try:
        if re.fullmatch(r"\d{10}(?:\.\d+)?|\d{13}", text):
            moment = datetime.fromtimestamp(int(text[:10]), UTC)
        elif re.fullmatch(r"\d{8}", text):
            return date(int(text[:4]), int(text[4:6]), int(text[6:])), False, None
        elif re.match(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d{8}T\d{4}", text):
            moment = datetime.fromisoformat(re.sub(r"\s*(?:UTC|GMT)$", "+00:00", text))
        elif re.match(
            r"(?:(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4}|(?:[A-Z][a-z]{2} ){2} ?\d{1,2}) \d\d:\d\d", text
        ):
            moment = parsedate_to_datetime(text)
        else:
            return None
    except (ValueError, OverflowError, OSError, TypeError):
        return None
    offset = moment.utcoffset()
    return moment.date(), offset is not None and not offset, moment.hour


def _day_first(text: str) -> date | None:
    """Parses 05/03/2024 day first, as most of the world writes it; month first if only that is a valid date."""
    if not (found := re.match(r"\s*(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b", text)):
        return None
    for day, month in ((found[1], found[2]), (found[2], found[1])):
        try:
            return date(int(found[3]), int(month), int(day))
        except ValueError:
            continue
    return None


def modification_day(linked: Mapping[str, Any], meta: Mapping[str, str]) -> date | None:
    values = (linked.get("dateModified"), *(value for name, value in meta.items() if _MODIFIED.search(name)))
    return next((found[0] for value in values if (found := read_day(value))), None)


def titled_day(titles: Iterable[str]) -> date | None:
    """Returns the date that is a part of its own in a title of the page: “Ferry shut | Kell Post | 05.03.2024”."""
    parts = (part for title in titles for part in SEPARATOR.split(title) if metadata_guess.is_only_date(part))
    return next((day for part in parts if (day := _printed_date(part))), None)


def printed_day(tree: HtmlElement) -> date | None:
    """Returns the date in a short line between the first heading and the text."""
    elements = tree.iter("h1", "p", "div", "span", "time", "li", "dd", "small")
    below = dropwhile(lambda element: element.tag != "h1", elements)
    for element in islice(below, 1, _FARTHEST_STAMP):
        text = leading_text(element)
        if element.tag == "p" and len(text) > LONGEST_BYLINE:
            return None
        # "Signed into law on August 14, 1935" is a key point.
        longest = _SENTENCE if element.tag == "li" else _LONGEST_STAMP
        if len(text.split()) > longest or (text.endswith((".", "!", "?")) and len(text.split()) >= _SENTENCE):
            continue
        if day := _printed_date(text):
            return day
    return None
