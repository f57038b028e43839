"""Text and metadata out of saved HTML and Markdown.

What a page states about itself (JSON-LD, Open Graph, its meta tags) is told apart from what is guessed from its looks,
because a guess is shown as a guess.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from index.corpus.manifest import as_date, is_web_address, one_line
from index.corpus.types import Metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S)
_LARGEST_FRONT_MATTER = 65536  # characters; YAML is slow and nobody writes more
_ARTICLE_TYPES = ("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "LiveBlogPosting", "WebPage")


@dataclass(frozen=True, slots=True)
class Page:
    """The text a reader of an HTML page sees, what the page states, and what its looks suggest."""

    text: str
    stated: Metadata
    guessed: Metadata


def read_html(source: str) -> Page:
    """The main text of an HTML page and its metadata. `text` is "" where no text is found.

    The text is trafilatura's, without comments; the same source always gives the same text.
    """
    import trafilatura  # 0.3 s to import, and only HTML needs it
    from lxml import html as lxml_html

    # lxml refuses text that declares an encoding; the declaration has done its work by now.
    source = re.sub(r"\A\s*<\?xml[^>]*\?>", "", source).replace("\0", "")
    try:
        tree = lxml_html.document_fromstring(source)
    except (ValueError, lxml_html.etree.LxmlError):  # an empty document
        return Page("", Metadata(), Metadata())
    stated = _stated(tree)
    _sign_posts(tree)
    text = trafilatura.extract(tree, include_comments=False, include_tables=True, output_format="txt")
    if not text:
        text = trafilatura.html2txt(source)
    return Page(clean_text(text or ""), stated, _guessed(source))


def read_front_matter(text: str) -> tuple[Metadata, int]:
    """What the YAML front matter of a Markdown file states, and where the text behind it begins (0 without any).

    Raises:
        ValueError: there is front matter and it is no YAML mapping.
    """
    found = _FRONT_MATTER.match(text)
    if not found or found.end() > _LARGEST_FRONT_MATTER:
        return Metadata(), 0
    import frontmatter
    import yaml

    try:
        fields, _ = frontmatter.parse(text[: found.end()])
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        problem = " ".join(str(error).split())[:160]
        raise ValueError(problem) from None
    if not isinstance(fields, dict):
        raise ValueError("it is no list of fields")
    by_name = {str(key).lower(): value for key, value in fields.items()}

    def first(*names: str) -> str | None:
        return next((value for name in names if (value := _as_text(by_name.get(name)))), None)

    url = first("url", "link", "canonical", "canonical_url", "source_url", "source")
    return (
        Metadata(
            outlet=first("outlet", "publication", "publisher", "site", "site_name", "sitename", "website"),
            headline=first("headline", "title"),
            author=first("author", "authors", "byline", "by"),
            published=next(
                (day for name in ("published", "date", "date_published") if (day := as_date(by_name.get(name)))), None
            ),
            url=url if url and is_web_address(url) else None,
        ),
        found.end(),
    )


def front_matter_end(text: str) -> int:
    """Where the text behind YAML front matter begins; 0 without any."""
    found = _FRONT_MATTER.match(text)
    return found.end() if found and found.end() <= _LARGEST_FRONT_MATTER else 0


def clean_text(text: str) -> str:
    """Text that can be written as UTF-8: numeric entities can smuggle lone surrogates and NULs in."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\N{REPLACEMENT CHARACTER}")


def _sign_posts(tree: HtmlElement) -> None:
    """Embedded posts as paragraphs with their signature below, which trafilatura would drop: whose words they are."""
    from lxml.html import Element

    for quote in list(tree.iter("blockquote")):
        paragraphs = [" ".join(part.text_content().split()) for part in quote.iter("p")]
        whole = " ".join(quote.text_content().split())
        signature = whole
        for paragraph in paragraphs:
            signature = signature.replace(paragraph, " ", 1)
        signature = " ".join(signature.split()).lstrip("—–- ")
        if not paragraphs or not re.search(r"\(@[\w.]{1,30}\)", signature) or len(signature) > 120:
            continue
        tail = quote.tail
        quote.clear()
        quote.tag, quote.tail = "div", tail
        for text in (*paragraphs, f"— {signature}"):
            part = Element("p")
            part.text = text
            quote.append(part)


def _as_text(value: object) -> str | None:
    if isinstance(value, str):
        return one_line(value[:1000]) or None
    if isinstance(value, Mapping):
        return _as_text(value.get("name"))
    if isinstance(value, list):
        names = [name for one in value[:20] if isinstance(one, str | Mapping) and (name := _as_text(one))]
        return ", ".join(dict.fromkeys(names)) or None
    return None


def _stated(tree: HtmlElement) -> Metadata:
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        if name and element.get("content"):
            meta.setdefault(name, element.get("content"))
    linked = next(_linked_articles(tree), {})
    canonical = next(
        (one.get("href") for one in tree.iter("link") if (one.get("rel") or "").lower() == "canonical"), None
    )

    def first(*values: object) -> str | None:
        return next((text for value in values if (text := _as_text(value))), None)

    author = first(linked.get("author"), meta.get("author"), meta.get("parsely-author"), meta.get("dc.creator"))
    if author is None or is_web_address(author):
        author = first(meta.get("article:author"))
    url = first(meta.get("og:url"), canonical, linked.get("url"))
    named = ("article:published_time", "datepublished", "date", "parsely-pub-date", "dc.date")
    days = (linked.get("datePublished"), *(meta.get(name) for name in named))
    return Metadata(
        outlet=first(meta.get("og:site_name"), linked.get("publisher"), meta.get("application-name")),
        headline=first(linked.get("headline"), meta.get("og:title"), meta.get("twitter:title")),
        author=None if author and is_web_address(author) else author,
        published=next((day for value in days if (day := as_date(value))), None),
        url=url if url and is_web_address(url) else None,
    )


def _linked_articles(tree: HtmlElement) -> Iterator[Mapping[str, Any]]:
    """The JSON-LD objects that describe an article, best kind first as they stand."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text_content())
        except (ValueError, RecursionError):
            continue
        waiting = [data]
        for _ in range(200):  # enough for any real page; bounds a hostile one
            if not waiting:
                break
            one = waiting.pop(0)
            if isinstance(one, list):
                waiting += one[:100]
            elif isinstance(one, Mapping):
                kinds = one.get("@type")
                kinds = kinds if isinstance(kinds, list) else [kinds]
                if any(kind in _ARTICLE_TYPES for kind in kinds) and "headline" in one:
                    yield one
                if isinstance(one.get("@graph"), list):
                    waiting += one["@graph"][:100]


def _guessed(source: str) -> Metadata:
    """What trafilatura makes of the page's looks; only used where nothing is stated."""
    import trafilatura

    try:
        found = trafilatura.extract_metadata(source)
    except Exception:  # a guess may fail in any way on hostile markup, and the page is still readable without it
        return Metadata()
    url = _as_text(found.url)
    return Metadata(
        outlet=_as_text(found.sitename) or _as_text(found.hostname),
        headline=_as_text(found.title),
        author=_as_text(found.author),
        published=as_date(found.date),
        url=url if url and is_web_address(url) else None,
    )
