"""Metadata of an HTML page: stated in JSON-LD, Open Graph and meta tags, or guessed from its layout.

A page describes other articles too, and itself in several places that disagree. The description whose address or
headline matches the page's is used; values that cannot be an outlet, a person or a publication date are ignored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from html import unescape
from itertools import dropwhile, islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from rapidfuzz import fuzz

from index.corpus.html.pruning import is_card
from index.corpus.manifest import as_date, is_web_address, one_line
from index.corpus.metadata import metadata_guess
from index.corpus.types import Metadata
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PAGE_TYPES = frozenset({"WebPage", "ItemPage", "CreativeWork", "VideoObject"})
_ARTICLE_TYPE = lazy(
    r"(?:Article|BlogPosting|Report|Review|SocialMediaPosting|DiscussionForumPosting)$|^LiveBlogPosting$"
)
_PUBLISHED = (
    "article:published_time", "article.published", "og:published_time", "og:article:published_time", "datepublished",
    "date", "pubdate", "publishdate", "publish-date", "publish_date", "article_date_original", "parsely-pub-date",
    "sailthru.date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.date",
    "cxenseparse:recs:publishtime", "originalpublicationdate",
)  # fmt: skip
# Names of elements that hold dates and names of readers and of other pages.
_OTHER_CONTENT = lazy(
    r"comment|disqus|respond|related|recirc|recommend|sidebar|teaser|most-?(?:read|viewed|popular)|trending", re.I
)
_MODIFIED = ("article:modified_time", "datemodified", "og:updated_time", "last-modified", "dcterms.modified")
_LONGEST_DATA = 1_000_000  # characters of one JSON-LD block; one with an article's whole text has a tenth
# Placeholders that systems write for an unknown date.
_NO_DATES = frozenset({date(1, 1, 1), date(1900, 1, 1), date(1969, 12, 31), date(1970, 1, 1)})
_MOST_HEADINGS, _SHORTEST_HEADLINE = 30, 3  # headings looked at; words
_SEPARATOR = lazy(r"\s+[|–—·•»-]+\s+|\s*[|｜：_]\s*|:\s+")
_DOMAIN = lazy(r"^(?:https?://)?(?:[\w-]+\.)+[a-z]{2,24}/?$", re.I)
_ROLE = (
    r"(?:staff|senior|chief|special|freelance|contributing|deputy|guest|foreign|political|[\w-]+)?\s*(?:reporters?|writers?|editors?|"
    r"correspondents?|journalists?|columnists?|contributors?|producers?|bloggers?|critics?|photographers?|anchors?|"
    r"bureau|desk|staff|team|newsroom|professor|lecturer|fellow|researcher|candidate|director)"
)
_NOT_PERSON = lazy(
    r"\b(?:press|news|agency|agence|reuters|afp|ap|dpa|efe|ansa|pti|ians|tass|xinhua|bloomberg|wire|network|media|"
    r"newspapers?|times|post|gazette|herald|tribune|chronicle|magazine|radio|television|tv|services?|agencies|online|"
    r"digital|editorial|redaktion|rédaction|redacción|\w*admin(?:istrator)?|super user|webmaster|guest|"
    r"unknown|anonymous|inc|ltd|llc|gmbh)\b|\.(?:com|org|net)\b",
    re.I,
)
# "I write about ports", out of a writer's life.
_NOT_NAME = lazy(r"^(?:[Ii]|[Ww]e|[Mm]y|[Oo]ur|[Aa]n?|[Aa]bout)\s+[a-zà-ÿ]|^[Tt]he\s|\b[Ww]ho\b")
_JOB = lazy(rf"^(?:the\s+)?(?:[\w’'.&-]+\s+){{0,5}}{_ROLE}(?:\s+(?:at|for|of|in)\b.*)?$", re.I)
_BY = lazy(r"^(?:(?:written|posted|words|story|text|reported)\s+)?(?:by|von|par|por|di|door|af|av)\b\s*:?\s*", re.I)
_AT = lazy(r"\s+(?i:special (?:to|for)(?: the)?|for|in|at|of)\s+[A-ZÀ-Þ].*$")
_JOB_BEFORE = lazy(
    r"^(?:[\w-]+-)?(?:redakteur|reporter|korrespondent|autor|journalist|volontär)(?:in)?\s+(?=[A-ZÀ-Þ])|^(?:journaliste|redacteur)\s+",
    re.I,
)
# Between two names of at least two words; not within "McDonald".
_RUN_TOGETHER = lazy(
    r"(?<=[a-zà-ÿ])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLe)(?<!\bLa)(?<!\bDi)(?<!Fitz)(?=[A-ZÀ-Þ][a-zà-ÿ’'-]+ [A-ZÀ-Þ])"
)
_AND = lazy(r"\s*(?:[,;|/•·]|\s(?:and|und|et|y|e|en|&|with|avec|mit|con|com|met)\s)\s*", re.I)
_BYLINE_CLASS = lazy(
    r"(?:^|[\s_-])(?:author|autor|auteur|autore|verfasser|signature|byline|by-?line|writer)s?(?:$|[\s_-])", re.I
)
_LONGEST_BYLINE = 160  # characters
_AUTHOR_ADDRESS = lazy(
    r"/(?:authors?|auteurs?|autor(?:es|en)?|autori|profiles?|people|staff|contributors?|by|journalists?)/"
)
_AUTHOR_NAME = lazy(r"(?:^|[\s_-])(?:author|byline|autor|auteur)s?[_-]*(?:name|nombre|nom)(?:$|\s)", re.I)
_MOST_NAMES, _LONGEST_STAMP, _FARTHEST_STAMP = 5, 12, 60  # names of authors; words; elements below a heading
_SENTENCE = 6  # words
_DOTTED_DATE = lazy(r"\b\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b")
_MOST_TEXTS = 40  # pieces of text in a byline
# What may follow the names in a byline: "By Ann Lee | Published 2:30pm, 12 March 2025".
_AFTER_NAMES = lazy(
    r"\s*(?:[|•·]|\b(?i:published|posted|updated|last modified|on (?=\d|[A-Z])|\d+ min)\b|[,–—-]?\s+\d)"
)
_TAG = lazy(r"</?[a-zA-Z][^<>]*>")


@dataclass(frozen=True, slots=True)
class StatedMetadata:
    """The stated and guessed metadata, the page's own text if it states that, and the date of its last change."""

    metadata: Metadata
    guessed: Metadata
    body: str | None


def read_metadata(tree: HtmlElement) -> StatedMetadata:
    """Reads the metadata of a page from its tree, which is not changed."""
    meta = _meta(tree)
    titles = _titles(tree, meta)
    canonical = next(
        (one.get("href") for one in tree.iter("link") if (one.get("rel") or "").lower() == "canonical"), None
    )
    addresses = [url for url in (canonical, meta.get("og:url")) if url and is_web_address(url)]
    objects, named = _linked_data(tree)
    linked = _own_object(objects, titles, addresses)
    url = _url([*addresses, _text(linked.get("url")), _text(linked.get("@id"))])
    publisher = _named(linked.get("publisher"), named)
    outlets = [
        meta.get("og:site_name"),
        publisher,
        meta.get("application-name"),
        meta.get("publisher"),
        meta.get("dc.publisher"),
        _publisher_item(tree),
    ]
    outlet = _outlet(outlets, url)
    titled = _titled_outlet(tree)
    names = [name for name in (*outlets, titled, outlet, metadata_guess.outlet_from_url(url) if url else None) if name]
    raw_titles = (_text(linked.get("headline")), meta.get("og:title"), meta.get("twitter:title"))
    published, guessed_day = _published(tree, linked, meta, url)
    authors = [
        _people(linked.get("author"), named),
        meta.get("author"),
        meta.get("parsely-author"),
        meta.get("dc.creator"),
        meta.get("article:author"),
        meta.get("byl"),
    ]
    body = linked.get("articleBody")
    return StatedMetadata(
        Metadata(
            outlet=outlet,
            headline=next((title for raw in raw_titles if (title := clean_headline(raw, names, titles))), None),
            author=next((author for raw in authors if (author := clean_author(raw, names))), None),
            published=published,
            url=url,
        ),
        _guessed(tree, names, titles, guessed_day, _modified(linked, meta)),
        body if isinstance(body, str) else None,
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = element.get("content")
        beside = any(one.tag in ("aside", "nav", "footer", "li") for one in element.iterancestors())
        if name and content and content.strip() and not beside:
            found[name] = (
                f"{found[name]}; {content}" if name == "author" and name in found else found.get(name, content)
            )
    return found


def _titled_outlet(tree: HtmlElement) -> str | None:
    """Returns what the title of the page adds to the headline that the page prints, such as the outlet's name."""
    title = _plain(next((one.text_content() for one in tree.iter("title")), None)) or ""
    for heading in islice(tree.iter("h1", "h2", "h3"), _MOST_HEADINGS):
        printed = _plain(heading.text_content()) or ""
        if len(printed.split()) < _SHORTEST_HEADLINE or printed == title or printed not in title:
            continue
        before, _, after = title.partition(printed)
        parts = [part for part in _SEPARATOR.split(after or before) if part]
        rest = parts[-1 if after else 0] if parts and not (before and after) else ""
        if len(rest.split()) < len(printed.split()) and not before.rstrip().endswith(":"):
            return _outlet([rest], None)
    return None


def _publisher_item(tree: HtmlElement) -> str | None:
    """Returns the name of a publisher given as microdata."""
    for element in tree.iter("div", "span", "p", "section", "meta"):
        if (element.get("itemprop") or "").lower() != "publisher":
            continue
        named = next((one for one in element.iter() if one.get("itemprop") == "name"), None)
        if named is not None:
            return _plain(named.get("content") or named.text_content())
    return None


def _titles(tree: HtmlElement, meta: Mapping[str, str]) -> list[str]:
    """Returns all titles that the page prints or states, verbatim."""
    printed = [one.text_content() for tag in ("h1", "title") for one in list(tree.iter(tag))[:3]]
    stated = [meta.get("og:title"), meta.get("twitter:title")]
    return [text for raw in (*printed, *stated) if (text := _plain(raw))]


def _plain(value: object) -> str | None:
    """Returns text on one line, without character references and tags."""
    if not isinstance(value, str):
        return None
    text = unescape(unescape(value[:2000]))
    return one_line(_TAG.sub(" ", text)) or None


def _text(value: object) -> str | None:
    if isinstance(value, list):
        return next((text for one in value[:20] if (text := _text(one))), None)
    if isinstance(value, Mapping):
        return _text(value.get("name") or value.get("@value"))
    return _plain(value)


def _linked_data(tree: HtmlElement) -> tuple[list[Mapping[str, Any]], dict[str, str]]:
    """Returns the JSON-LD objects that may describe the page, and the names of all objects that have an `@id`."""
    found: list[Mapping[str, Any]] = []
    named: dict[str, str] = {}
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        source = script.text_content()
        waiting: list[Any] = [_parsed(source)] if len(source) <= _LONGEST_DATA else []
        for _ in range(300):  # enough for any real page; bounds a hostile one
            if not waiting:
                break
            one = waiting.pop(0)
            if isinstance(one, list):
                waiting += one[:100]
            elif isinstance(one, Mapping):
                found.append(one)
                if isinstance(one.get("@id"), str) and (name := _text(one.get("name"))):
                    named[one["@id"]] = name
                waiting += [one[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in one]
    return found, named


def _parsed(source: str) -> Any:  # noqa: ANN401
    """Parses JSON as sites write it: in CDATA or comments, with raw newlines in strings and trailing commas."""
    bare = re.sub(
        r"^\s*(?:/\*|//)?\s*<!(?:\[CDATA\[|--)\s*(?:\*/)?|"
        r"(?:/\*|//|(?<!\s))\s*(?:\]\]>|-->)\s*(?:\*/)?\s*;?\s*$",
        "",
        source,
    )
    for text in (bare, re.sub(r",(\s*[}\]])", r"\1", bare)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _own_object(
    objects: Sequence[Mapping[str, Any]], titles: Sequence[str], addresses: Sequence[str]
) -> Mapping[str, Any]:
    """Returns the object that describes the page itself; empty if none does."""
    best: tuple[int, Mapping[str, Any]] = (0, {})
    articles = [one for one in objects if _is_article(one)]
    for one in articles or [one for one in objects if _PAGE_TYPES & set(_types(one))]:
        headline = _text(one.get("headline")) or ""
        places = {url for key in ("url", "@id", "mainEntityOfPage") for url in _addresses(one.get(key))}
        score = 1 + (400 if any(_same_place(a, b) for a in places for b in addresses) else 0)
        likeness = max(
            (round(fuzz.token_set_ratio(headline.casefold(), title.casefold())) for title in titles), default=50
        )
        if score == 1 and headline and likeness < (40 if len(articles) == 1 else 60):
            continue
        if (score := score + likeness * bool(headline)) > best[0]:
            best = (score, one)
    return best[1]


def _types(one: Mapping[str, Any]) -> list[str]:
    kinds = one.get("@type")
    return [
        kind.rpartition("/")[2] for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)
    ]


def _is_article(one: Mapping[str, Any]) -> bool:
    return any(_ARTICLE_TYPE.search(kind) for kind in _types(one))


def _addresses(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (url for key in ("@id", "url") if isinstance(url := value.get(key), str))


def _same_place(one: str, other: str) -> bool:
    try:
        first, second = urlsplit(one), urlsplit(other)
    except ValueError:
        return False
    path = first.path.rstrip("/")
    return len(path) > 1 and path == second.path.rstrip("/") and (first.hostname or "") == (second.hostname or "")


def _url(candidates: Iterable[str | None]) -> str | None:
    """Returns the first address, preferring those with a path."""
    urls = [url for url in candidates if url and is_web_address(url)]
    return next((url for url in urls if len(urlsplit(url).path) > 1 or urlsplit(url).query), next(iter(urls), None))


def _named(value: object, named: Mapping[str, str]) -> str | None:
    """Returns the name of a person or publisher, looked up by `@id` if only that is given."""
    if isinstance(value, list):
        return next((name for one in value[:20] if (name := _named(one, named))), None)
    if isinstance(value, Mapping) and not value.get("name") and isinstance(value.get("@id"), str):
        return named.get(value["@id"])
    return _text(value)


def _people(value: object, named: Mapping[str, str]) -> str | None:
    """Returns the names of the authors; organisations only if there is no person."""
    every = [one for one in (value if isinstance(value, list) else [value])[:20] if one]
    people = [one for one in every if not (isinstance(one, Mapping) and "Organization" in " ".join(_types(one)))]
    names = [name for one in people for name in [_named(one, named)] if name]
    return "; ".join(dict.fromkeys(names)) or None


def _outlet(candidates: Iterable[str | None], url: str | None) -> str | None:
    """Returns the first candidate that is a publication's name, without its motto."""
    host = (metadata_guess.outlet_from_url(url) or "") if url else ""
    for raw in candidates:
        name = _plain(raw)
        if not name or _is_address(name):
            continue
        parts = [part for part in _SEPARATOR.split(name) if part]
        if len(parts) > 1:
            near = [
                part
                for part in parts
                if host and re.sub(r"\W", "", part).casefold().endswith(host.casefold().replace("-", ""))
            ]
            name = near[0] if near else parts[0]
        if len(name.split()) <= 7 and not name.endswith((".", "!", "?")) and not _is_address(name):
            return name
    return None


def _is_address(name: str) -> bool:
    return (
        name.startswith("@")
        or "://" in name
        or name.lower().startswith("www.")
        or bool(_DOMAIN.match(name) and name.islower())
    )


def clean_headline(raw: str | None, outlets: Sequence[str], titles: Sequence[str] = ()) -> str | None:
    """Returns a title without the outlet's name before or after it; None if nothing else remains."""
    title = (_plain(raw) or "").rstrip("¶ ")  # the mark of a link to a heading
    if not title:
        return None
    for printed in titles:  # the printed headline ends where the outlet's name begins
        rest = title[len(printed) :]
        bracketed = rest.startswith(("（", " (")) and _is_outlet(rest, outlets)
        if len(printed.split()) >= 2 and title.startswith(printed) and (bracketed or _SEPARATOR.match(rest)):
            title = printed
    cuts = [*_SEPARATOR.finditer(title)]
    if cuts and _is_outlet(title[cuts[-1].end() :], outlets):
        title = title[: cuts[-1].start()]
    elif cuts and _is_outlet(title[: cuts[0].start()], outlets):
        title = title[cuts[0].end() :]
    return None if not title or _is_outlet(title, outlets) else title


def _is_outlet(text: str, outlets: Sequence[str]) -> bool:
    bare = re.sub(r"^the|\W", "", re.sub(r"\.(?:com|org|net|co\.uk)$", "", text.strip().casefold()))
    return bool(bare) and any(
        fuzz.ratio(
            bare, re.sub(r"^the|\W", "", re.sub(r"https?://(?:www\.)?|\.(?:com|org|net|co\.uk)$", "", name.casefold()))
        )
        >= 85
        for name in outlets
    )


def clean_author(raw: str | None, outlets: Sequence[str] = ()) -> str | None:
    """Returns the persons of a byline without "By", jobs, agencies, the outlet, addresses and handles; None if none."""
    text = _plain(raw)
    if not text or is_web_address(text):
        return None
    text = re.sub(r"\S+@\S+|(?<!\S)@\w+|https?://\S+|\([^)]*\)", " ", _BY.sub("", text))
    people: list[str] = []
    for part in (part for one in _parted(text).split(";") for part in _AND.split(_AT.sub("", one))):
        name = _JOB_BEFORE.sub("", _BY.sub("", " ".join(part.split()).strip(" .-–—")))
        if (
            not name
            or len(name.split()) > 5
            or _NOT_PERSON.search(name)
            or _NOT_NAME.search(name)
            or _JOB.match(name)
            or _is_outlet(name, outlets)
        ):
            continue
        if any(character.isdigit() for character in name) or (name.islower() and " " not in name):
            continue  # "ida-holm" is the name of an account
        people.append(_capitalised(name) if name.isupper() and len(name) > 4 else name)
    full = [name for name in people if " " in name]  # "Ann Lee, Courier": a single word beside is no person
    return ", ".join(dict.fromkeys(full or people)) or None


def _parted(text: str) -> str:
    """Separates two full names that are run together: "Ida HolmTor Vik"."""
    return _RUN_TOGETHER.sub("; ", text)


def _capitalised(name: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name)


def _published(
    tree: HtmlElement, linked: Mapping[str, Any], meta: Mapping[str, str], url: str | None
) -> tuple[date | None, date | None]:
    """Returns the stated publication date, and a guess if only a bare `<time>` or an ambiguous form gives one."""
    times = [one for one in tree.iter("time") if _belongs_to_page(one)]
    marked = [
        one for one in times if one.get("pubdate") is not None or "datepublished" in (one.get("itemprop") or "").lower()
    ]
    stated: list[object] = [
        linked.get("datePublished"),
        linked.get("dateCreated"),
        *(meta.get(name) for name in _PUBLISHED),
    ]
    stated += [one.get("datetime") or one.text_content() for one in marked]
    printed = [day for one in times if (day := metadata_guess.date_from_text([_spaced(one)]))]
    for value in stated:
        if (found := read_day(value)) is None:
            continue
        day, is_utc, hour = found
        local = [metadata_guess.date_from_url(url) if url else None, *printed]
        local += [other[0] for one in stated if (other := read_day(one)) and not other[1] and other[2] is not None]
        return (_local_day(day, hour, local) if is_utc else day), None
    guesses = [read_day(one.get("datetime")) or read_day(_spaced(one)) for one in times]
    ambiguous = (_day_first(value) for value in stated if isinstance(value, str))
    return None, next((found[0] for found in guesses if found), next((day for day in ambiguous if day), None))


def _belongs_to_page(element: HtmlElement) -> bool:
    for one in element.iterancestors():
        if one.tag in ("aside", "footer", "nav", "li") or _is_other_content(one):
            return False
    return not re.search(r"updat|modif", f"{element.get('class')} {element.get('itemprop')}", re.I)


def _local_day(day: date, hour: int | None, local: Sequence[date | None]) -> date:
    """Returns the date in the outlet's time zone: a time in UTC may fall on the day before or after."""
    for other in local:
        if other is None or hour is None:
            continue
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
    """Parses ISO 8601, compact dates, RFC 2822 and Unix time."""
    try:
        if re.fullmatch(r"\d{10}(?:\.\d+)?|\d{13}", text):
            moment = datetime.fromtimestamp(int(text[:10]), UTC)
        elif re.fullmatch(r"\d{8}", text):
            return date(int(text[:4]), int(text[4:6]), int(text[6:])), False, None
        elif re.match(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d", text):
            moment = datetime.fromisoformat(re.sub(r"\s*(?:UTC|GMT)$", "+00:00", text))
        elif re.match(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d", text):
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


def _modified(linked: Mapping[str, Any], meta: Mapping[str, str]) -> date | None:
    values = (linked.get("dateModified"), *(meta.get(name) for name in _MODIFIED))
    return next((found[0] for value in values if (found := read_day(value))), None)


def _guessed(
    tree: HtmlElement, outlets: Sequence[str], titles: Sequence[str], day: date | None, modified: date | None
) -> Metadata:
    """Returns metadata guessed from the layout, used if none is stated. A modification date is never used."""
    import trafilatura

    headline = next((title for raw in titles if (title := clean_headline(raw, outlets, titles))), None)
    own = deepcopy(tree)
    for element in list(own.iter("aside", "footer", "nav", "time", "div", "section", "ul", "ol", "script")):
        if element.tag == "script":
            drops = len(element.text or "") > _LONGEST_DATA
        else:  # about other pages
            drops = element.tag not in ("div", "section", "ul", "ol") or _is_other_content(element)
        if element.getparent() is not None and (drops or is_card(element)):
            element.drop_tree()
    try:
        found = trafilatura.extract_metadata(own, date_config={"extensive_search": False, "original_date": True})
    except Exception:  # hostile markup may break a guess in any way; the page is still readable without it
        return Metadata(headline=headline, published=day)
    day = day or next(
        (one for one in [as_date(found.date)] if one and one != modified and read_day(one.isoformat())), None
    )
    day = day or _printed_day(own)
    url = _plain(found.url)
    return Metadata(
        outlet=_outlet([found.sitename], url) or _titled_outlet(tree) or _plain(found.hostname),
        headline=headline or _plain(found.title),
        author=_printed_author(own, outlets) or clean_author(found.author, outlets),
        published=day,
        url=url if url and is_web_address(url) else None,
    )


def _is_other_content(element: HtmlElement) -> bool:
    """Whether an element without its own headline is named as reader comments or other stories."""
    named = _OTHER_CONTENT.search(f"{element.get('class')} {element.get('id')}") is not None
    return named and element.tag not in ("html", "body", "main", "article") and element.find(".//h1") is None


def _spaced(element: HtmlElement) -> str:
    """Returns the beginning of an element's text, with spaces between its parts."""
    return one_line(" ".join(text[: _LONGEST_BYLINE + 1] for text in islice(element.itertext(), _MOST_TEXTS)))


def _printed_day(tree: HtmlElement) -> date | None:
    """Returns the date in a short line between the first heading and the text."""
    elements = tree.iter("h1", "p", "div", "span", "time", "li", "small")
    below = dropwhile(lambda element: element.tag != "h1", elements)
    for element in islice(below, 1, _FARTHEST_STAMP):
        text = _spaced(element)
        if element.tag == "p" and len(text) > _LONGEST_BYLINE:
            return None
        if len(text.split()) > _LONGEST_STAMP or (text.endswith((".", "!", "?")) and len(text.split()) >= _SENTENCE):
            continue
        dotted = _DOTTED_DATE.search(text)
        if day := _day_first(dotted[0]) if dotted else metadata_guess.date_from_text([text]):
            return day
    return None


def _printed_author(tree: HtmlElement, outlets: Sequence[str]) -> str | None:
    """Returns the persons in a line that begins like a byline ("Von Ann Lee") and is named one or links to them."""
    for element in tree.iter("p", "div", "span", "address", "li", "td"):
        whole = _spaced(element)
        if len(whole) > _LONGEST_BYLINE or not _BY.match(whole):
            continue
        text = _AFTER_NAMES.split(whole, maxsplit=1)[0]
        links = [link.text_content() for link in element.iter("a") if _is_author_link(link)]
        linked, text = bool(links), "; ".join(links) if len(links) > 1 else text
        named = _BYLINE_CLASS.search(element.get("class") or "") is not None and len(text) <= 80
        dated = text != whole and " " in text[3:].strip() and not whole.endswith((".", "!", "?"))
        if (linked or named or dated) and (author := clean_author(text, outlets)):
            return author
    names = islice((one for one in tree.iter("span", "a", "div", "p") if _is_author_name(one)), _MOST_NAMES)
    return clean_author("; ".join(one.text_content()[:_LONGEST_BYLINE] for one in names), outlets)


def _is_author_name(element: HtmlElement) -> bool:
    return _AUTHOR_NAME.search(element.get("class") or "") is not None and len(element.text_content().split()) <= 4


def _is_author_link(link: HtmlElement) -> bool:
    return "author" in (link.get("rel") or "") or _AUTHOR_ADDRESS.search(link.get("href") or "") is not None
