"""Guesses the metadata of a saved page that states none. Each guess is shown as a guess."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import pairwise
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from index.corpus.boilerplate.hints import BYLINE, KEY_POINTS, SIGNED_BY, is_dateline
from index.corpus.boilerplate.lines import as_blocks, shapes
from index.corpus.boilerplate.patterns import STRONG
from index.corpus.boilerplate.service_lines import LEAST_PROBABILITY, service_probability
from index.corpus.calendar_names import MONTHS, PRINTED_MONTH_NUMBER, SHORT_MONTHS, one_of
from index.corpus.metadata_values import is_web_address, original_address
from index.corpus.tokens import is_content, key
from index.lazy_regex import lazy

_URL_DATE = lazy(r"/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$)")
_MONTH = rf"(?P<month>{one_of(*MONTHS.values(), *SHORT_MONTHS.values())})\b\.?"
_ANY_MONTH = rf"(?P<month>{one_of(PRINTED_MONTH_NUMBER)})(?![^\W\d_])\.?(?:\s?/\s?[^\W\d_]+)?"  # "11 أيلول/سبتمبر"
_TEXT_DATES = (
    lazy(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)(?!\d)", re.I),
    lazy(
        rf"\b(?P<day>\d{{1,2}})(?:(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?|-){_ANY_MONTH}(?:,?\s+(?:del?\s+)?|-)(?P<year>(?:19|20)\d\d)(?!\d)",
        re.I,
    ),
)
_CHANGED = lazy(
    r"\b(?:(?:last\s+)?(?:updated|modified|edited|corrected|amended)|aktualisiert|geändert|mise? à jour|"
    r"(?:actualiz|atualiz|modific)ad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|"
    r"zaktualizowano|обновлен[оа]?|оновлено|güncelle\w+|(?:آخر )?تحديث)\b|更新|수정",
    re.I,
)
_MENU_ITEM = lazy(r"[*+•·▪|-]\s")
_CJK_DATE = lazy(r"((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_YEAR_FIRST = lazy(r"(?<![\w/.-])((?:19|20)\d\d)(?:-(\d\d)-|/(\d{1,2})/|\. ?(\d{1,2})\. ?)(\d{1,2})\b")
# Only if the day cannot be a month: 03/13/2024, 13/03/2024.
_NUMERIC_DATES = (
    lazy(r"(?<![\d/.])(?P<day>1[3-9]|2\d|3[01])[/.](?P<month>0?[1-9]|1[0-2])[/.](?P<year>(?:19|20)\d\d)(?![\d/])"),
    lazy(r"(?<![\d/.])(?P<month>0?[1-9]|1[0-2])[/.](?P<day>1[3-9]|2\d|3[01])[/.](?P<year>(?:19|20)\d\d)(?![\d/])"),
)
# A byline: "By" and two to four capitalised words, alone on the line except for a job or a bar.
_BYLINE = lazy(
    r"(?i:(?:(?:written|words|story|text|report(?:ed|ing)|posted) )?(?:by|von|par|por|di|door|af|av)\b:?)\s+"
    r"((?:[A-ZÀ-Þ][\w.’'-]*)(?:\s+(?:de|van|von|der|la|al|bin|[A-ZÀ-Þ][\w.’'-]*)){1,3})\s*(?:[|,•·–—(].{0,60})?$"
)
_LINES_OF_MENUS = 300
_LINES_OF_BYLINE = 5
_MOST_READ = 40_000  # characters
_LONGEST_PATH = 6  # words
_ABOVE_BYLINE, _FAR_ABOVE = 12, 20  # most lines from headline to byline; from byline to text
_MOST_ABOVE_BODY = 8  # lines above the text of a page saved without its menus
_PART_OF_BODY = 0.2  # of the words of the longest stretch of sentences
_COST_OF_LINE = 8  # a line that is not a sentence weighs as much as this many words of sentences
_ENDED = lazy(r"[.…:;,][\"'”’»“]?$")
# “… plans to remake Kell Ferry Co.”: only the name has a full stop.
_SHORTENED = lazy(r"\b(?:(?:[A-Z]\.)+[A-Z]|Co|Corp|Inc|Ltd|Bros|Jr|Sr|[AP]\.M|[ap]\.m)\.$")
_LONGEST_SHORTENED = 20  # words
# “3 hours ago”, a price (but not a sum: “£9m offer”, “$500 fine”), a time of day, a menu, a quotation with who said it.
_NO_HEADLINE = lazy(
    r"\bago$|^\d{1,2}[.:]\d\d\b|[.!?][”\"]\s*[–—-]|[.!?]\s+[A-ZÀ-Þ]{2}[A-ZÀ-Þ .]*$|\d[.:]\d\d$|[>|·•›‹]| / |\s{3,}|"
    r"^[^«]*»[^«]*$|[.!?…]\s?»$|"
    r"[£$€]\d[\d.,]*+(?!(?i:\s?(?:k|m|bn?|tn)\b| (?!(?:at|from|now|off|each|per|and|or|to)\b)[a-z]{2,}))"
)
_RUN_TOGETHER = lazy(r"[a-zà-ÿ]{3}[A-ZÀ-Þ][a-zà-ÿ]{2}")
_NAME = lazy(r"(?:\w+: )?[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){1,2}")  # of a writer, or "Words: Jane Doe"
_WORD = lazy(r"[^\W\d_]{2,}")
_TWO_SENTENCES = lazy(r"[a-zà-ÿ][.!?] [A-ZÀ-Þ]")
_CLOCK = lazy(r"\d{1,2}[.:]\d\d\b")
_LONG_WORD = lazy(r"[^\W\d_]{4,}")
_BANNER = lazy(
    r"(?:(?:(?-i:BREAKING)|breaking news|just in|trending now|live now|eilmeldung|última hora)\b\W*\s|"
    r"(?:breaking|alert|trending|developing)\s?[:|–—-]\s)\S",
    re.I,
)
# “© 2024 Harbour News Ltd”, “Copyright 2019–2024 Harbour News”
_COPYRIGHT = lazy(
    r"(?:^[^\w\n]{0,9}|[.|] )(?:©|\(c\)|copyright)[ \t:©,]*(?:(?:19|20)\d\d[ \t,–—-]*)*"
    r"(?:by )?(?P<holder>[^\W\d_].{0,80})",
    re.I | re.M,
)
_LONGEST_OUTLET = 5  # words
_GENERIC_SECOND_LEVELS = frozenset({"co", "com", "org", "net", "ac", "gov", "edu"})
_GENERIC_HOSTS = frozenset({"www", "m", "amp", "news", "edition", "mobile"})


def outlet_from_url(url: str) -> str | None:
    """Returns the registrable part of the host as a name: `https://www.example.co.uk/…` gives "example"."""
    host = (urlsplit(original_address(url)).hostname or "").removesuffix(".")
    labels = host.split(".")
    if len(labels) < 2 or labels[-1].isdigit() or ":" in host:
        return host or None
    labels = labels[:-1]
    if len(labels) > 1 and labels[-1] in _GENERIC_SECOND_LEVELS:
        labels = labels[:-1]
    specific = [label for label in labels if label not in _GENERIC_HOSTS]
    return (specific or labels)[-1]


def outlet_from_name(name: str) -> str:
    """Returns an outlet name derived from a file name: its stem without numbers, dates and underscores."""
    stem = PurePosixPath(name).stem
    words = [word for word in re.split(r"[\s_\-.()]+", stem) if word and not re.fullmatch(r"\d+|[0-9a-f]{8,}", word)]
    return " ".join(words[:4]) or stem or name


def outlet_from_text(text: str, name: str, headline: str | None) -> str | None:
    """Returns the outlet's name printed above an article, if the file name or the copyright line confirms it."""
    stem = _name_words(re.sub(r"[\W_\d]+", " ", PurePosixPath(name).stem))
    holders = [_name_words(found["holder"]) for found in _COPYRIGHT.finditer(text)]
    longest: list[str] = []
    outlet = None
    for line in first_lines(text):
        if _ended(line):
            break
        words = _name_words(line)
        if not 0 < len(words) <= _LONGEST_OUTLET or line == headline:
            continue
        fits = any(holder[: len(words)] == words for holder in (stem, *holders))
        fits = fits or (len(words) > 2 and [words[0], words[-1]] == stem[:2])  # “Kell Valley Post” in kell_post.txt
        if fits and len(words) > len(longest):
            longest, outlet = words, line  # “Kell Post”, not the item “Kell” of a menu above it
    return outlet


def _name_words(text: str) -> list[str]:
    """Returns the words of an outlet's name, case-folded, without a leading article."""
    words = re.findall(r"\w+", text.casefold())
    return words[1:] if words[:1] == ["the"] else words


def date_from_url(url: str) -> date | None:
    """Returns the date in an address such as /2018/04/27/, /2018-04-27 or /20180427/, or None."""
    found = _URL_DATE.search(urlsplit(url).path)
    return _day(found[1], found[2], found[3]) if found else None


def first_lines(text: str, count: int = 8) -> list[str]:
    """Returns the first lines that are not menu items, stripped, without Markdown's heading marks.

    The lines of a paragraph in a hard-wrapped text are one.
    """
    lines = (one.text.lstrip("#").strip() for one in as_blocks(shapes(text[:_MOST_READ])))
    return [line for line in lines if line and not _MENU_ITEM.match(line)][:count]


def lines_below_headline(text: str, headline: str) -> list[str]:
    """Returns the lines between a headline and the text, where bylines and time stamps are."""
    lines = first_lines(text, _LINES_OF_MENUS)
    printed = [key(line) for line in lines]
    below = lines[printed.index(key(headline)) + 1 :][:_LINES_OF_BYLINE] if key(headline) in printed else []
    closed = [_is_sentence(line, 4) for line in below]
    begin = closed[:2] == [True, False]  # below a standfirst
    return below[begin : next((place for place in range(begin, len(below)) if closed[place]), len(below))]


def headline_from_text(text: str) -> str | None:
    """Returns the first line that looks like a headline: short, without a full stop, followed by more text.

    In a page saved with its menus, it is right above the byline or the text. Of several candidates, skips those whose
    words hardly recur: banners of other stories.
    """
    lines = first_lines(text, _LINES_OF_MENUS)
    first = _first_like_headlines(lines)
    body, end = _body(lines)
    words = frozenset(word for line in lines[body:end] if _is_sentence(line, 4) for word in _long_words(line))
    signed, candidates = _above_text(lines, body)
    best = max((_share_found(line, words) for line in candidates), default=0.0)
    if max((_share_found(line, words) for line in signed), default=0.0) >= 0.6 * best:
        candidates = signed  # without the captions below the byline
    if body > _MOST_ABOVE_BODY or (lines and _is_page_text(lines[0])):
        found = _most_related(words, candidates) or _line_in_path(lines) or _most_related(words, first)
        return found or next((line for line in candidates if lines.count(line) > 1), None)
    return _most_related(words, [*first[:1], *candidates]) or next(iter(first), None)


def _is_sentence(line: str, least: int = 8) -> bool:
    """Whether a line has at least `least` words and ends like a sentence."""
    return _ended(line) and len(line.split()) >= least and not (_is_known(line) or _serves(line))


def _ended(line: str) -> bool:
    """Whether a line ends like a sentence, with more than the full stop of a shortened word."""
    shortened = _SHORTENED.search(line) is not None and len(line.split()) <= _LONGEST_SHORTENED
    return not shortened and _ENDED.search(line) is not None


@lru_cache(maxsize=1 << 10)
def _serves(line: str) -> bool:
    """Whether a sentence serves the readers of the site, such as one that asks for consent."""
    return service_probability(line) >= LEAST_PROBABILITY


def _long_words(line: str) -> set[str]:
    """Returns the content words of four letters or more, case-folded."""
    return {word for word in _LONG_WORD.findall(line.casefold()) if is_content(word)}


def _body(lines: list[str]) -> tuple[int, int]:
    """Returns the stretch of lines with the most sentences as [begin, end).

    It includes another stretch a short way above it, such as paragraphs above a gallery.
    """
    stretches: list[tuple[int, int, int]] = []  # sum, begin, end
    total = 0
    for place, line in enumerate(lines):
        gain = min(len(line.split()), 40) if _is_sentence(line) else -_COST_OF_LINE
        if total <= 0:
            stretches.append((0, place, place))
            total = 0
        total += gain
        if total > stretches[-1][0]:
            stretches[-1] = (total, stretches[-1][1], place + 3)  # it may end with short sentences
    best, begin, end = max(stretches, default=(0, 0, 0), key=lambda stretch: stretch[0])
    near = [stretch for stretch in stretches if begin - _FAR_ABOVE <= stretch[1] < begin]
    return min((start for words, start, _ in near if words >= _PART_OF_BODY * best), default=begin), end


def _first_like_headlines(lines: list[str]) -> list[str]:
    """Returns those of the first three lines that may be the headline; none after a line that ends like a sentence."""
    found: list[str] = []
    for line, after in pairwise(lines[:4]):
        if is_web_address(line) or after == line or _is_known(line) in ("boilerplate", "promo"):
            continue
        if len(line.split()) > 30 or len(line) > 200 or _ended(line):
            break
        # Shorter lines above a headline name the section; "3 hours ago" and the like are not headlines.
        if len(line.split()) >= 4 and _may_be_headline(line):
            found.append(line)
    return found


def _may_be_headline(line: str) -> bool:
    """Whether a line can be the headline: not a date, a name, a banner, or words run together."""
    if _NO_HEADLINE.search(line) or _RUN_TOGETHER.search(line) or _BANNER.match(line) or len(_WORD.findall(line)) < 3:
        return False
    return not (_is_byline(line) or _is_dated(line))


def _is_dated(line: str) -> bool:
    return any(pattern.search(line) for pattern in _TEXT_DATES)


def _most_related(words: frozenset[str], lines: list[str]) -> str | None:
    """Returns the first candidate whose long words recur in the page's sentences nearly as often as the best one's.

    Args:
        words: the long words of those sentences.
        lines: the candidates, in page order.
    """
    shares = [_share_found(line, words) for line in lines]
    if len(lines) > 1 and not any(shares):
        return None
    return next((line for line, share in zip(lines, shares, strict=True) if share >= 0.6 * max(shares)), None)


def _share_found(line: str, words: frozenset[str]) -> float:
    own = _long_words(line)
    several = 0.8 if _TWO_SENTENCES.search(line) else 1.0  # a standfirst shares more words than the headline
    return several * len(words & own) / (len(own) + 2)  # a few words are weak evidence


def _is_page_text(line: str) -> bool:
    """Whether a line belongs to the page: short, words run together, a banner, or other text above an article."""
    return (
        len(line.split()) <= 3
        or _RUN_TOGETHER.search(line) is not None
        or _BANNER.match(line) is not None
        or _is_known(line) is not None
    )


def _above_text(lines: list[str], body: int) -> tuple[list[str], list[str]]:
    """Returns the candidates for the headline above the byline, and those above the beginning of the text."""
    sentences = (place for place, line in enumerate(lines) if _is_sentence(line) and len(line.split()) >= 12)
    last = next((place for place in sentences if place > body), len(lines))  # another story's byline is below
    signed = next(
        (
            place
            for place in range(max(0, body - _FAR_ABOVE), last)
            if SIGNED_BY.match(lines[place]) or is_dateline(lines[place]) or _is_known(lines[place]) == "byline"
        ),
        body,
    )
    below = _candidates(lines, body)
    return _candidates(lines, signed) or below, below


def _candidates(lines: list[str], end: int) -> list[str]:
    """Returns the lines above position `end`, and above names right before it, that may be the headline."""
    while end > 0 and (_NAME.fullmatch(lines[end - 1]) or _is_byline(lines[end - 1])):
        end -= 1
    begin = max(0, end - _ABOVE_BYLINE)
    end = next((place for place in range(max(0, end - _FAR_ABOVE), end) if KEY_POINTS.match(lines[place])), end)
    # The heading of a live blog's entry follows its time.
    near = [
        line for above, line in zip(["", *lines][begin:], lines[begin:end], strict=False) if not _CLOCK.match(above)
    ]
    near = [line for line in near if 3 < len(line.split()) <= 25 and len(line) <= 200 and _may_be_headline(line)]
    # A section may have the name with which its headlines begin: “Tour of the Lakes”, “Tour of the Lakes: stage four”.
    near = [line for line in near if not any(other.startswith(f"{line}:") for other in near)]
    # What a picture shows is above its caption, and below the headline.
    near = near[:1] + [line for line in near[1:] if _is_known("".join(lines[lines.index(line) + 1 :][:1])) != "caption"]
    return [line for line in near if not (_ended(line) or _is_known(line))]


def _is_byline(line: str) -> bool:
    return bool(SIGNED_BY.match(line) or BYLINE.search(line)) or is_dateline(line) or _is_known(line) == "byline"


def _line_in_path(lines: list[str]) -> str | None:
    """Returns the line that also ends another one, its path: “Home News Dam to be repaired”, or None."""
    for line in lines:
        if 5 <= len(line.split()) <= 25:
            paths = (other.removesuffix(line) for other in lines if other.endswith(line) and other != line)
            if any(len(path.split()) <= _LONGEST_PATH for path in paths):
                return line
    return None


@lru_cache(maxsize=1 << 10)  # asked several times of each line of a page
def _is_known(line: str) -> str | None:
    """Returns the kind of a line whose wording alone shows that it is not reporting, or None."""
    return next((kind for kind, pattern in STRONG if len(line) <= 200 and pattern.search(line)), None)


def author_from_text(lines: list[str]) -> str | None:
    """Returns the name in a byline near the top, "By Jane Doe", which may be followed by more text, or None."""
    return next((found[1] for line in lines if len(line) < 120 and (found := _BYLINE.match(line))), None)


def date_from_text(lines: list[str]) -> date | None:
    """Returns a date in one of the short lines near the top, where bylines and time stamps are, or None."""
    for whole in lines:
        if len(whole) > 80:
            continue
        line = _CHANGED.split(whole)[0]  # a modification date is not the publication date
        line = line if line.isascii() else re.sub(r"\d", lambda digit: str(int(digit[0])), line)
        for pattern in (*_TEXT_DATES, *_NUMERIC_DATES):
            if found := pattern.search(line):
                month = found["month"].lower()
                return _day(found["year"], str(PRINTED_MONTH_NUMBER.get(month, month)), found["day"])
        if found := _YEAR_FIRST.search(line) or _CJK_DATE.search(line):
            return _day(*(part for part in found.groups() if part))
    return None


def is_only_date(text: str) -> bool:
    """Whether a text is a date with a year and nothing else."""
    numbers, words = re.findall(r"\d+", text), re.findall(r"[^\W\d_]{3,}", text.casefold())
    months = [word for word in words if word in PRINTED_MONTH_NUMBER]
    return len(words) == len(months) and len(numbers) + len(months) == 3 and any(len(one) == 4 for one in numbers)


def url_from_text(lines: list[str]) -> str | None:
    """Returns an address alone on one of the first lines, as people paste it above an article, or None."""
    for line in lines[:3]:
        bare = re.sub(r"^(?:source|url|link|from|via)\s*:\s*", "", line, flags=re.I)
        if is_web_address(bare):
            return bare
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
