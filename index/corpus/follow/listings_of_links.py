"""Parses what a feed, sitemap or front page lists: RSS, Atom, JSON Feed, news sitemaps, and headlines of a page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from index.corpus.metadata.page_dates import read_day
from index.corpus.metadata_values import as_date, is_web_address, one_line, same_page

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

LISTING_KINDS = {
    **dict.fromkeys(("application/rss+xml", "application/atom+xml", "application/xml", "text/xml"), ".xml"),
    **dict.fromkeys(("application/rdf+xml", "application/x-rss+xml"), ".xml"),
    **dict.fromkeys(("application/feed+json", "application/json", "text/json"), ".json"),
    **dict.fromkeys(("text/html", "application/xhtml+xml"), ".html"),
    "text/plain": ".txt",
}
MOST_LISTED = 100  # the first ones of each listing
MOST_SITEMAPS = 3  # of a sitemap index
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")
_HEADLINE_WORDS = 4


@dataclass(frozen=True, slots=True)
class ListedPage:
    """A page named in a listing; `summary` is its title with the listing's description."""

    url: str
    summary: str
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """The pages a listing names, and the listings it refers to (a front page's feed, a sitemap's parts)."""

    pages: tuple[ListedPage, ...] = ()
    listings: tuple[str, ...] = ()


def read_listing(text: str, url: str) -> Listing:
    """Parses the listing fetched from `url`; empty if it is not one. Never raises because of its content."""
    from lxml.etree import LxmlError

    start = text.lstrip()[:1]
    try:
        if start in ("{", "["):
            return _unique(_json_feed(text, url), url)
        root = _xml(text) if start == "<" else None
        if root is not None and (found := _xml_listing(root, url)):
            return found
        return _front_page(text, url)
    except (ValueError, RecursionError, AttributeError, TypeError, LookupError, LxmlError):
        return Listing()


def _unique(pages: Iterator[ListedPage], base: str) -> Listing:
    found: dict[str, ListedPage] = {}
    for page in pages:
        if is_web_address(page.url) and same_page(page.url) != same_page(base):
            found.setdefault(same_page(page.url), page)
        if len(found) >= MOST_LISTED:
            break
    return Listing(tuple(found.values()))


def _json_feed(text: str, base: str) -> Iterator[ListedPage]:
    data = json.loads(text)
    for item in data.get("items", []) if isinstance(data, dict) else []:
        if isinstance(item, dict) and isinstance(url := item.get("url") or item.get("external_url"), str):
            parts = (str(item.get(key) or "") for key in ("title", "summary"))
            yield ListedPage(_joined(base, url), one_line(" ".join(parts)), _day(item.get("date_published")))


def _day(value: object) -> date | None:
    found = read_day(value)
    return found[0] if found else as_date(value)


def _xml(text: str) -> _Element | None:
    """Returns the root, parsed as well as possible; expands no entities and loads nothing."""
    from lxml import etree

    parser = etree.XMLParser(
        encoding="utf-8", recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root: _Element | None = etree.fromstring(
            text.encode("utf-8", "replace"), parser
        )  # None if it is not XML at all
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root


def _name(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _below(element: _Element, *names: str) -> Iterator[_Element]:
    for name in names:
        yield from (one for one in element.iter() if _name(one) == name)


def _text(element: _Element, *names: str) -> str:
    """Returns the text of the first child with one of these names."""
    for child in _below(element, *names):
        if text := one_line("".join(str(part) for part in child.itertext())[:2000]):
            return text
    return ""


def _xml_listing(root: _Element, base: str) -> Listing | None:
    kind = _name(root)
    if kind == "sitemapindex":
        # Newest first if they state it; most sites list a news sitemap among them.
        maps = sorted(_below(root, "sitemap"), key=lambda one: ("news" in _text(one, "loc"), _text(one, "lastmod")))
        places = [_joined(base, _text(one, "loc")) for one in reversed(maps)]
        return Listing(listings=tuple(places[:MOST_SITEMAPS]))
    if kind == "urlset":
        pages = sorted(
            (_of_sitemap(one, base) for one in _below(root, "url")),
            key=lambda one: str(one.published or ""),
            reverse=True,
        )
        return _unique(iter(pages), base)
    if kind in ("rss", "rdf", "feed", "channel"):
        return _unique((_of_feed(one, base) for one in _below(root, "item", "entry")), base)
    return None


def _of_sitemap(element: _Element, base: str) -> ListedPage:
    moment = _text(element, "publication_date", "lastmod")
    summary = f"{_text(element, 'title')} {_text(element, 'keywords')}".strip()
    return ListedPage(_joined(base, _text(element, "loc")), summary, _day(moment))


def _of_feed(element: _Element, base: str) -> ListedPage:
    links = [one for one in element if _name(one) == "link"]
    atom = [one for one in links if one.get("href") and (one.get("rel") or "alternate") == "alternate"]
    href = str(atom[0].get("href")) if atom else next((one_line(one.text or "") for one in links if one.text), "")
    href = href or _text(element, "guid", "origlink")
    summary = f"{_text(element, 'title')} {_text(element, 'description', 'summary')}".strip()
    moment = _text(element, "pubdate", "published", "date", "updated")
    return ListedPage(_joined(base, href), summary, _day(moment))


def _front_page(text: str, base: str) -> Listing:
    """Returns a page's feeds and its headlines: links of several words to pages of the same site."""
    from lxml import html as lxml_html

    tree = lxml_html.document_fromstring(text)
    feeds = [
        _joined(base, str(link.get("href")))
        for link in tree.iter("link")
        if (link.get("type") or "").lower() in _FEED_TYPES and link.get("href")
    ]
    found = _unique(_headlines(tree, base), base)
    return Listing(found.pages, tuple(url for url in feeds[:1] if is_web_address(url)))


def _headlines(tree: HtmlElement, base: str) -> Iterator[ListedPage]:
    site = _site(base)
    for link in tree.iter("a"):
        title = one_line("".join(str(part) for part in link.itertext())[:500])
        url = _joined(base, link.get("href") or "")
        if len(title.split()) >= _HEADLINE_WORDS and _site(url) == site:
            yield ListedPage(url, title)


def _joined(base: str, href: str) -> str:
    """Returns a link's absolute address; "" if it is malformed, so that the other links are not lost."""
    try:
        return urljoin(base, href)
    except ValueError:
        return ""


def _site(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
