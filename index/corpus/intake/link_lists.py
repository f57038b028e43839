"""Reads lists of links exported from read-it-later services, reference managers and browsers.

Pocket (HTML, CSV), Instapaper (CSV), Omnivore (ZIP of JSON), wallabag (JSON), Readwise (CSV), Zotero (CSV, CSL-JSON,
RIS, BibTeX), bookmarks (Netscape HTML, Firefox's and Chrome's JSON). The linked pages are fetched later.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from index.corpus.decoding import LARGEST_PAGE, Undecodable, decode
from index.corpus.intake.document import refused
from index.corpus.intake.zipped import open_zip
from index.corpus.metadata_values import as_date, is_web_address, one_line
from index.corpus.types import Metadata
from index.lazy_regex import lazy

MOST_LINKS = 2_000
LIST_SUFFIXES = frozenset({".csv", ".json", ".jsonl", ".ris", ".bib", ".zip", ".bookmarks"})
_BOOKMARKS = lazy(
    r"\A\s*<!DOCTYPE NETSCAPE-Bookmark-file|\A.{0,500}<title>\s*(?:Pocket Export|Instapaper: Export)", re.I | re.S
)
_ADDRESS = ("url", "uri", "link", "href", "resolved_url", "given_url", "originalarticleurl", "source_url", "source url")
_HEADLINE = ("title", "headline", "name", "book title", "resolved_title")
_OUTLET = ("publication title", "container-title", "publicationtitle", "sitename", "site_name", "domain_name")
_AUTHOR = ("author", "byline", "book author")
_PUBLISHED = ("date", "publishedat", "published_at", "issued", "published date", "published")


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a list; `hints` is the list's metadata, used if the page states none."""

    url: str
    hints: Metadata = field(default_factory=Metadata)


def is_bookmarks(source: str) -> bool:
    """Whether an HTML file is a list of links exported by a browser or a service."""
    return _BOOKMARKS.search(source[:2000]) is not None


def read_links(data: bytes, name: str) -> tuple[Link, ...]:
    """Returns the unique links of an exported list, in its order.

    Raises:
        ArticleError: the list cannot be read, has no link, or more than `MOST_LINKS`.
    """
    suffix = f".{name.rpartition('.')[2].lower()}"
    try:
        if suffix == ".zip":
            links = list(_zipped(data, name))
        else:
            links = list(_READERS.get(suffix, _json)(decode(data, html=suffix in (".html", ".htm")).text))
    except (Undecodable, ValueError, KeyError, csv.Error, RecursionError) as error:
        raise refused(
            name, f"cannot be read as a list of links ({' '.join(str(error).split())[:80]})", _EXPORT
        ) from None
    unique = {link.url: link for link in reversed(links) if is_web_address(link.url)}
    if not unique:
        raise refused(name, "has no link in it", _EXPORT)
    if len(unique) > MOST_LINKS:
        raise refused(name, f"has {len(unique):,} links; {MOST_LINKS:,} are read at once", "Split the list.")
    return tuple(reversed(unique.values()))


_EXPORT = "Export it again, as CSV, JSON or HTML."


def _link(row: Mapping[str, object]) -> Link | None:
    """Returns the link in a row or object, whatever the service calls its columns."""
    by_name = {str(key).strip().lstrip("\ufeff").casefold(): value for key, value in row.items()}

    def first(names: Iterable[str]) -> str | None:
        texts = (_plain(by_name.get(name)) for name in names)
        return next((text for text in texts if text), None)

    url = first(_ADDRESS)
    if not url or not is_web_address(url):
        return None
    headline = first(_HEADLINE)
    return Link(
        url,
        Metadata(
            outlet=first(_OUTLET),
            headline=headline if headline and not is_web_address(headline) else None,
            author=first(_AUTHOR),
            published=next((day for name in _PUBLISHED if (day := _day(by_name.get(name)))), None),
        ),
    )


def _plain(value: object) -> str | None:
    if isinstance(value, str):
        return one_line(value[:4000]) or None
    if isinstance(value, list) and value:  # author names in CSL-JSON and Zotero
        return "; ".join(text for one in value[:10] if (text := _plain(one))) or None
    if isinstance(value, Mapping):
        given, family = value.get("given"), value.get("family")
        return _plain(" ".join(str(part) for part in (given, family) if part)) or _plain(value.get("literal"))
    return None


def _day(value: object) -> date | None:
    if isinstance(value, Mapping):  # CSL-JSON: {"date-parts": [[2024, 5, 2]]}
        parts = value.get("date-parts")
        first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
        numbers = [str(part).strip() for part in first]
        return as_date("-".join(f"{part:0>2}" for part in numbers)) if len(numbers) == 3 else None
    return as_date(value)


def _csv(text: str) -> Iterator[Link]:
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    for row in rows:
        if (link := _link(row)) is not None:
            yield link


def _json(text: str) -> Iterator[Link]:
    """Yields a link for every object with an address, at any depth: Chrome and Firefox nest folders."""
    lines = text.splitlines()
    try:
        waiting: list[object] = [json.loads(text)]
    except ValueError:
        waiting = [json.loads(line) for line in lines if line.strip()]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += reversed(one)
        elif isinstance(one, dict):
            if (link := _link(one)) is not None:
                yield link
            waiting += [value for value in reversed(list(one.values())) if isinstance(value, list | dict)]


def _html(text: str) -> Iterator[Link]:
    from lxml import html as lxml_html

    tree = lxml_html.document_fromstring(text)
    for element in tree.iter("a"):
        title = "".join(str(part) for part in element.itertext())
        if (link := _link({"url": element.get("href"), "title": title})) is not None:
            yield link


def _ris(text: str) -> Iterator[Link]:
    names = {
        "UR": "url",
        "TI": "title",
        "T1": "title",
        "T2": "publication title",
        "JO": "publication title",
        "AU": "author",
        "DA": "date",
    }
    for record in re.split(r"^ER  -.*$", text, flags=re.M):
        row: dict[str, object] = {}
        for tag, value in re.findall(r"^([A-Z][A-Z0-9])  - (.*)$", record, re.M):
            row.setdefault(names.get(tag, tag), value.strip().replace("/", "-") if tag == "DA" else value)
        if (link := _link(row)) is not None:
            yield link


def _bibtex(text: str) -> Iterator[Link]:
    for record in re.split(r"^@", text, flags=re.M):
        fields = dict(re.findall(r"^\s*(\w+)\s*=\s*[{\"](.*)[}\"],?\s*$", record, re.M))
        row = {key: re.sub(r"[{}]", "", value).replace("\\_", "_") for key, value in fields.items()}
        if (link := _link({"publication title": row.get("journaltitle") or row.get("journal"), **row})) is not None:
            yield link


def _zipped(data: bytes, name: str) -> Iterator[Link]:
    """Reads the lists inside an archive, as exported by Omnivore and Pocket."""
    with open_zip(data, name) as archive:
        for one in archive.infolist():
            suffix = f".{one.filename.rpartition('.')[2].lower()}"
            if suffix not in (".csv", ".json") or one.file_size > LARGEST_PAGE or "/" in one.filename.strip("/"):
                continue
            try:
                yield from _READERS[suffix](decode(archive.read(one)).text)
            except (Undecodable, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
                raise ValueError(f"{one.filename}: {error}") from None


_READERS: dict[str, Callable[[str], Iterator[Link]]] = {
    ".csv": _csv,
    ".json": _json,
    ".jsonl": _json,
    ".bookmarks": _json,
    ".html": _html,
    ".htm": _html,
    ".ris": _ris,
    ".bib": _bibtex,
    ".txt": lambda text: (Link(line.strip()) for line in text.splitlines()),
}
