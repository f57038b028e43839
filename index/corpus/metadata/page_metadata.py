"""Metadata of an HTML page: stated in JSON-LD, Open Graph and meta tags, or guessed from its layout.

A page describes other articles too, and itself in several places that disagree. The description whose address or
headline matches the page's is used; values that cannot be an outlet, a person or a publication date are ignored.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from index.corpus.html.blocks import page_blocks
from index.corpus.html.pruning import is_card
from index.corpus.metadata import metadata_guess
from index.corpus.metadata.bylines import (
    agreed_author,
    author_items,
    clean_author,
    guessed_author,
    is_editor,
    labelled_author,
    printed_author,
)
from index.corpus.metadata.linked_data import (
    LONGEST_JSON_LD,
    linked_objects,
    name_of_object,
    names_of_people,
    own_object,
    text_value,
)
from index.corpus.metadata.outlet_names import clean_headline, outlet_name_of, publisher_item, titled_outlet
from index.corpus.metadata.page_dates import modification_day, printed_day, publication_day, read_day, titled_day
from index.corpus.metadata.page_texts import is_other_content, plain_text
from index.corpus.metadata_values import as_date, is_web_address, original_address
from index.corpus.types import Metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass(frozen=True, slots=True)
class StatedMetadata:
    """The stated and guessed metadata, and the article text that the page states in JSON-LD, if any."""

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
    objects, named = linked_objects(tree)
    linked = own_object(objects, titles, addresses)
    url = _url([*addresses, text_value(linked.get("url")), text_value(linked.get("@id"))])
    publisher = name_of_object(linked.get("publisher"), named)
    outlets = [
        meta.get("og:site_name"),
        publisher,
        meta.get("application-name"),
        meta.get("publisher"),
        meta.get("dc.publisher"),
        publisher_item(tree),
    ]
    outlet = outlet_name_of(outlets, url, titles)
    titled = titled_outlet(tree)
    names = [name for name in (*outlets, titled, outlet, metadata_guess.outlet_from_url(url) if url else None) if name]
    raw_titles = (text_value(linked.get("headline")), meta.get("og:title"), meta.get("twitter:title"))
    published, guessed_day = publication_day(tree, linked, meta, url)
    authors = [
        names_of_people(linked.get("author"), named),
        meta.get("author"),
        meta.get("parsely-author"),
        meta.get("dc.creator"),
        meta.get("article:author"),
        meta.get("byl"),
        meta.get("articleauthor"),
        meta.get("sailthru.author"),
        meta.get("cxenseparse:author"),
        labelled_author(meta),
        author_items(tree),
    ]
    body = linked.get("articleBody")
    stated = Metadata(
        outlet=outlet,
        headline=next((title for raw in raw_titles if (title := clean_headline(raw, names, titles))), None),
        author=agreed_author(next((one for raw in authors if (one := clean_author(raw, names))), None), tree, names),
        published=published,
        url=url,
    )
    guessed = _guessed(tree, names, titles, titled, guessed_day, modification_day(linked, meta), stated)
    return StatedMetadata(stated, guessed, body if isinstance(body, str) else None)


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


def _titles(tree: HtmlElement, meta: Mapping[str, str]) -> list[str]:
    """Returns all titles that the page prints or states, verbatim."""
    headings, title = (
        [one.text_content().strip() for one in islice(tree.iter("h1"), 3)],
        tree.findtext(".//title") or "",
    )
    # The name of a section may be above the headline; “Print: ” before it in the title is no part of it.
    if not any(text and text in title for text in headings):
        lower = (one.text_content().strip() for one in islice(tree.iter("h2", "h3"), 30))
        headings = [*[text for text in lower if len(text.split()) > 3 and text in title][:1], *headings]
    printed = [*headings, title]
    stated = [meta.get("og:title"), meta.get("twitter:title")]
    return [text for raw in (*printed, *stated) if (text := plain_text(raw))]


def _url(candidates: Iterable[str | None]) -> str | None:
    """Returns the first address, preferring those with a path."""
    urls = [url for url in candidates if url and is_web_address(url)]
    return next((url for url in urls if len(urlsplit(url).path) > 1 or urlsplit(url).query), next(iter(urls), None))


def _guessed(
    tree: HtmlElement,
    outlets: Sequence[str],
    titles: Sequence[str],
    titled: str | None,
    day: date | None,
    modified: date | None,
    stated: Metadata,
) -> Metadata:
    """Returns what the layout tells of metadata that is not stated. A modification date is never used."""
    import trafilatura

    if stated.outlet and stated.headline and stated.author and stated.published and stated.url:
        return Metadata()
    headline = next((title for raw in titles if (title := clean_headline(raw, outlets, titles))), None)
    own = deepcopy(tree)
    for element in list(own.iter("aside", "footer", "nav", "time", "div", "section", "ul", "ol", "script")):
        if element.tag == "script":
            drops = len(element.text or "") > LONGEST_JSON_LD
        else:  # about other pages
            drops = element.tag not in ("div", "section", "ul", "ol") or is_other_content(element)
        if element.getparent() is not None and (drops or is_card(element)):
            element.drop_tree()
    try:
        found = trafilatura.extract_metadata(own, date_config={"extensive_search": False, "original_date": True})
    except Exception:  # hostile markup may break a guess in any way; the page is still readable without it
        return Metadata(headline=headline, published=day)
    told = {modified, metadata_guess.date_from_text([headline or ""])}  # “What we learned on March 5, 2024”
    day = (
        day
        or titled_day(titles)
        or next((one for one in [as_date(found.date)] if one and one not in told and read_day(one.isoformat())), None)
    )
    day = day or printed_day(own)
    url, written = plain_text(found.url), guessed_author(found.author, outlets)
    site, host = found.sitename, found.hostname
    if url and (original := original_address(url)) != url:  # both are the archive's
        site, host = None, (urlsplit(original).hostname or "").removeprefix("www.")
    return Metadata(
        outlet=titled or outlet_name_of([site], url, titles) or plain_text(host),
        headline=headline or plain_text(found.title),
        author=None if stated.author else printed_author(own, outlets) or _printed_names(own, written),
        published=day,
        url=url if url and is_web_address(url) else None,
    )


def _printed_names(tree: HtmlElement, author: str | None) -> str | None:
    """Returns the guessed names as far as a line of the page has them: a label may be joined to a byline."""
    lines = [block.text for block in page_blocks(tree)] if author else []
    whole = [line.casefold() for line in lines]
    found: list[str] = []
    for name in (author or "").split(", "):
        if name and is_editor(name, tree):
            continue
        words = name.casefold().split()
        if any(all(word in line for word in words) for line in whole):
            found.append(name)
        else:
            parts = (line for line in lines if " " in line and name.casefold().startswith(line.casefold()))
            found += islice(parts, 1)
    return ", ".join(found) or None
