"""The outlet's name on a page, without its motto, and headlines without the outlet's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from index.corpus.boilerplate.lines import word_count
from index.corpus.metadata import metadata_guess
from index.corpus.metadata.page_texts import plain_text
from index.corpus.metadata_values import one_line
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOST_HEADINGS, _SHORTEST_HEADLINE, _LONGEST_LOGO = 30, 3, 4  # headings looked at; words
SEPARATOR = lazy(r"\s+[|–—·•»-]+\s+|\s*[|｜：_]\s*|\s*:\s+")
_NEWSPAPER = lazy(r"（[^（）]{2,30}）(?:$|\s*[-–—|｜])")  # whose article a portal prints
_BY_NAME = lazy(r"(?:by|von|par|por|di|door|av|af) [A-ZÀ-Þ]")  # "by Ida Holm", in a newsletter's title
_LONGEST_NOTICE = 200  # characters of a copyright notice
_COPYRIGHT = lazy(r"(?:copyright|©|\(c\))", re.I)
_NO_PART = lazy(r"^(?:the|(?:de[rn]?|die|das|het|l[ae]s?|los|el|il|lo|os?|as?)\s|l[’'])|\W")
_ADDRESS_PART = lazy(r"https?://(?:www\.)?|\.(?:com|org|net|co\.uk)$")
_DOMAIN = lazy(r"^(?:https?://)?(?:[\w-]+\.)+[a-z]{2,24}/?$", re.I)


def titled_outlet(tree: HtmlElement) -> str | None:
    """Returns what the title of the page adds to the headline that the page prints, such as the outlet's name."""
    title = plain_text(next((one.text_content() for one in tree.iter("title")), None)) or ""
    headings = [
        (one, plain_text(one.text_content()) or "") for one in islice(tree.iter("h1", "h2", "h3"), _MOST_HEADINGS)
    ]
    mastheads = {printed for heading, printed in headings if heading.tag == "h1"}
    for _, printed in headings:
        begin = title.lower().find(printed.lower())  # one of them may be in title case
        before, after = title[:begin], title[begin + len(printed) :]
        if word_count(printed) < _SHORTEST_HEADLINE or begin < 0 or not (before or after):
            continue
        parts = [part for part in SEPARATOR.split(after or before) if part and not metadata_guess.is_only_date(part)]
        rest = parts[-1 if after else 0] if parts and not (before and after) else ""
        if rest in mastheads or (word_count(rest) < word_count(printed) and not before.rstrip().endswith(":")):
            return None if _BY_NAME.match(rest) else outlet_name_of([rest], None)
    return _owned_part(tree, title)


def _owned_part(tree: HtmlElement, title: str) -> str | None:
    """Returns the first or last part of a title if the page is copyrighted by it, or has a logo with its name."""
    parts = [part for part in SEPARATOR.split(title) if part]
    if len(parts) < 2:
        return None
    logos = {plain_text(image.get("alt")) for image in islice(tree.iter("img"), _MOST_HEADINGS)}
    texts = tree.xpath("//body//text()[contains(., '©') or contains(., 'opyright') or contains(., '(c)')]")
    owners = " | ".join(one_line(text)[:_LONGEST_NOTICE] for text in texts)
    for part in (parts[-1], parts[0]):
        if part in logos or re.search(rf"\b{re.escape(part)}\b", owners):
            return outlet_name_of([part], None)
    return None


def publisher_item(tree: HtmlElement) -> str | None:
    """Returns the name of a publisher given as microdata."""
    for element in tree.iter("div", "span", "p", "section", "meta"):
        if (element.get("itemprop") or "").lower() != "publisher":
            continue
        named = next((one for one in element.iter() if one.get("itemprop") == "name"), None)
        if named is not None:
            return plain_text(named.get("content") or named.text_content())
    return None


def outlet_name_of(candidates: Iterable[str | None], url: str | None, titles: Sequence[str] = ()) -> str | None:
    """Returns the first candidate that is a publication's name, without its motto, and none of the page's titles."""
    host = (metadata_guess.outlet_from_url(url) or "") if url else ""
    for raw in candidates:
        name = (plain_text(raw) or "").strip("«»‹›-–—|·•: ")
        if (
            not name
            or metadata_guess.is_only_date(name)
            or _is_address(name)
            or name.count("(") != name.count(")")
            or _COPYRIGHT.match(name)
        ):
            continue
        parts = [part for part in SEPARATOR.split(name) if part]
        if len(parts) > 1:
            near = [
                part
                for part in parts
                if host and re.sub(r"\W", "", part).casefold().endswith(host.casefold().replace("-", ""))
            ]
            name = near[0] if near else parts[0]
        if name in titles and word_count(name) > _LONGEST_LOGO:
            continue
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
    title = (plain_text(raw) or "").rstrip("¶ ")  # the mark of a link to a heading
    if not title:
        return None
    for printed in titles:  # the printed headline ends where the outlet's name begins
        rest = title[len(printed) :]
        bracketed = (rest.startswith(("（", " (")) and is_outlet(rest, outlets)) or _NEWSPAPER.match(rest) is not None
        if (
            word_count(printed) >= 2
            and title.lower().startswith(printed.lower())
            and (bracketed or SEPARATOR.match(rest))
        ):
            title = title[: len(printed)]
    cuts = [*SEPARATOR.finditer(title)]
    if cuts and is_outlet(title[cuts[-1].end() :], outlets):
        title = title[: cuts[-1].start()]
    elif cuts and is_outlet(title[: cuts[0].start()], outlets):
        title = title[cuts[0].end() :]
    return None if not title or is_outlet(title, outlets) else title


def is_outlet(text: str, outlets: Sequence[str]) -> bool:
    bare = _bare(text)
    return bool(bare) and any(fuzz.ratio(bare, _bare(name)) >= 85 for name in outlets)


def _bare(name: str) -> str:
    """Returns an outlet's name as one word, without an article, a scheme and the end of a host."""
    return _NO_PART.sub("", _ADDRESS_PART.sub("", name.strip().casefold()))
