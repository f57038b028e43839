"""An article about to enter a story: a saved file or a fetched page, with its known and missing metadata.

incoming = read_incoming(Path("saved.html"), Metadata(outlet="The Daily Example"))
missing_fields(incoming)                 # ("published",): what the page does not say either
add_article(story, incoming)             # see `index.corpus.changes.add_remove`
"""

from __future__ import annotations

import re
import tempfile
import unicodedata
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from index.corpus.articles import SUFFIXES, Article, read_article
from index.corpus.bounded import bounded
from index.corpus.decoding import LARGEST_PAGE
from index.corpus.fetch import FetchedPage
from index.corpus.intake.document import Document, incoming_bytes
from index.corpus.manifest import FIELDS, Entry
from index.corpus.metadata.outlet_names import clean_headline
from index.corpus.metadata_values import is_web_address, one_line, without_tracking
from index.corpus.types import Metadata
from index.errors import ArticleError

REQUIRED = ("outlet", "headline")
OPTIONAL_FIELDS = ("published", "url")


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article that is not in a story yet: the bytes to save, and the article as it will be read.

    `original` is the file that the text was extracted from, if a story cannot hold that kind of file.
    """

    data: bytes
    article: Article
    given: Metadata
    original: bytes | None = None
    original_name: str = ""
    fetched: datetime | None = None
    remarks: tuple[str, ...] = ()


def read_incoming(source: Path | FetchedPage | Document, given: Metadata | None = None) -> Incoming:
    """Reads a file, a fetched page or an extracted document as it will be read in the story.

    Raises:
        ArticleError: it is missing, empty, too large, binary, or of an unsupported kind.
    """
    given = _clean(given or Metadata())
    fetched: datetime | None = None
    if isinstance(source, Document):
        return _from_document(source, given)
    if isinstance(source, FetchedPage):
        name, data = name_of_page(source), source.text.encode("utf-8", "replace")
        given = replace(given, url=given.url or without_tracking(source.url))
        fetched = datetime.now(UTC)
    else:
        name, data = _safe_name(source.name), _read(source)
    return Incoming(data, _as_read(data, name, Entry(file=name, **asdict(given))), given, fetched=fetched)


def _from_document(document: Document, given: Metadata) -> Incoming:
    """The file's metadata goes into the manifest, since the saved text does not contain it."""
    name, data = _safe_name(document.name), document.text.encode()
    known: dict[str, Any] = {}
    inferred: set[str] = set()
    for field in FIELDS:
        known[field] = getattr(given, field) or getattr(document.stated, field)
        if known[field] is None and (guess := getattr(document.guessed, field)) is not None:
            known[field] = guess
            inferred.add(field)
    if known["url"] and not given.url:
        known["url"] = without_tracking(known["url"])
    if known["headline"] and not given.headline:  # a page's title ends with its outlet's name
        known["headline"] = clean_headline(known["headline"], [known["outlet"]] if known["outlet"] else [])
    article = _as_read(data, name, Entry(file=name, **known, inferred=frozenset(inferred)))
    return Incoming(
        data, article, given, document.original, _safe_name(document.original_name), document.fetched, document.remarks
    )


def reread(
    data: bytes,
    entry: Entry,
    given: Metadata,
    *,
    original: bytes | None,
    original_name: str,
    fetched: datetime | None,
    remarks: tuple[str, ...],
) -> Incoming:
    """Reads a stored incoming article again; `entry` has its name and known metadata.

    Raises:
        ArticleError: it can no longer be read.
    """
    article = _as_read(data, entry.file, entry)
    return Incoming(data, article, given, original, original_name, fetched, remarks)


def _as_read(data: bytes, name: str, entry: Entry) -> Article:
    if entry.url is not None and not is_web_address(entry.url):
        raise ArticleError(
            f"{entry.url} is not an http or https address.",
            article=name,
            remedy="Give the article's address with --url.",
        )
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(data)
        article, _ = bounded(name, "read", partial(read_article, Path(folder), name, entry))
    return article


def missing_fields(incoming: Incoming) -> tuple[str, ...]:
    """Returns the fields to ask a person for: those not stated. A guessed outlet or headline counts as missing."""
    article = incoming.article
    guessed = [name for name in REQUIRED if getattr(article, name) is None or name in article.inferred]
    return (*guessed, *(name for name in OPTIONAL_FIELDS if getattr(article, name) is None))


def with_metadata(incoming: Incoming, given: Metadata) -> Incoming:
    """Returns the article with what a person has stated since; None fields change nothing."""
    said = {name: value for name, value in asdict(_clean(given)).items() if value is not None}
    article = replace(incoming.article, **said, inferred=incoming.article.inferred - said.keys())
    return replace(incoming, article=article, given=replace(incoming.given, **said))


def _read(path: Path) -> bytes:
    if path.suffix.lower() not in SUFFIXES:
        kinds = ", ".join(sorted(SUFFIXES))
        raise ArticleError(
            f"{path.name} is not of a supported type ({kinds}).",
            article=path.name,
            remedy="Save it as text first.",
        )
    return incoming_bytes(path, LARGEST_PAGE, "Save the article's text alone.")


def _safe_name(name: str) -> str:
    """Returns a file name that is safe on every system: letters, digits, dots and hyphens; keeps the suffix."""
    plain = name.encode("utf-8", "replace").decode()
    stem, dot, suffix = plain.rpartition(".")
    plain_stem = unicodedata.normalize("NFKC", stem if dot else plain)
    slug = re.sub(r"[^\w.-]+", "-", plain_stem).strip("-._")[:80].rstrip("-._") or "article"
    return f"{slug}.{suffix.lower()}" if dot else slug


def name_of_page(page: FetchedPage) -> str:
    """Returns a file name for a page, derived from its address."""
    parts = urlsplit(page.url)
    path = unquote(parts.path, errors="replace").rstrip("/")
    last = re.sub(r"\.(?:html?|php|aspx?|md|txt|pdf|epub|docx)$", "", path.rpartition("/")[2])
    host = (parts.hostname or "page").removeprefix("www.")
    return _safe_name(f"{host}_{last or 'index'}{page.suffix}")


def _clean(given: Metadata) -> Metadata:
    cleaned: dict[str, Any] = {
        name: (one_line(value) or None) if isinstance(value, str) else value for name, value in asdict(given).items()
    }
    return Metadata(**cleaned)
