"""Reads web archives (WARC): one article for each page that a crawler or a browser's recorder saved."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from index.corpus.decoding import LARGEST_PAGE, Undecodable, decode, known_charset
from index.corpus.intake.document import (
    LARGEST_UNPACKED,
    MOST_DOCUMENTS,
    SHORTEST_PAGE,
    Document,
    page_document,
    refused,
    unread_pages,
)
from index.corpus.metadata_values import is_web_address
from index.errors import ArticleError

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

LARGEST_ARCHIVE = 512 * 2**20  # bytes, compressed
MOST_RECORDS = 200_000
_PAGES = ("text/html", "application/xhtml+xml")


def read_warc(data: bytes, name: str) -> list[Document]:
    """Returns the pages of an archive that have text; the last one if an address was saved several times.

    Raises:
        ArticleError: it is damaged, exceeds a limit, or has no page with text.
    """
    found: dict[str, Document] = {}
    unread = size = 0
    try:
        for url, record in _records(data, name):
            try:
                page = _page(record, url)
            except ArticleError:
                unread += 1
                continue
            if page is not None:
                size += len(page.original)
                found.pop(url, None)
                found[url] = page
            if len(found) > MOST_DOCUMENTS:
                raise refused(name, f"has more than {MOST_DOCUMENTS:,} pages")
            if size > LARGEST_UNPACKED:
                raise refused(name, f"unpacks to more than {LARGEST_UNPACKED // 2**20} MB")
    except _broken() as error:
        raise refused(name, f"is damaged ({type(error).__name__})", "Save the archive again.") from None
    if not found:
        raise refused(name, "has no page with text")
    first, *others = found.values()
    return [replace(first, remarks=unread_pages(unread)), *others]


def _broken() -> tuple[type[BaseException], ...]:
    from warcio.exceptions import ArchiveLoadFailed

    return (ArchiveLoadFailed, zlib.error, ValueError, KeyError, EOFError, OSError, AttributeError, RecursionError)


def _records(data: bytes, name: str) -> Iterator[tuple[str, ArcWarcRecord]]:
    """Yields the responses that are HTML pages, with their addresses."""
    from warcio.archiveiterator import ArchiveIterator

    stream = io.BytesIO(data)
    for number, record in enumerate(ArchiveIterator(stream, arc2warc=True)):
        if number > MOST_RECORDS:
            raise refused(name, f"has more than {MOST_RECORDS:,} records")
        url = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
        if record.rec_type not in ("response", "resource") or not is_web_address(url):
            continue
        headers = record.http_headers
        if headers is not None and headers.get_statuscode() != "200":
            continue
        kind = headers.get_header("Content-Type") if headers is not None else record.content_type
        if str(kind or "").partition(";")[0].strip().lower() in _PAGES:
            yield url, record


def _page(record: ArcWarcRecord, url: str) -> Document | None:
    data = _body(record)
    if data is None:
        return None
    headers = record.http_headers
    kind = str(headers.get_header("Content-Type") if headers is not None else record.content_type)
    charset = known_charset(label[1] if (label := re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", kind, re.I)) else "")
    try:
        source = data.decode(charset) if charset else decode(data, html=True).text
    except UnicodeDecodeError:
        source = data.decode(charset or "utf-8", "replace")
    except Undecodable:
        return None
    stem = _stem(url)
    page = page_document(source, f"{stem}.txt", original=data, original_name=f"{stem}.html", fetched=_saved_at(record))
    if len(page.text) < SHORTEST_PAGE:
        return None
    return replace(page, stated=replace(page.stated, url=page.stated.url or url))


def _body(record: ArcWarcRecord) -> bytes | None:
    """Returns the decompressed page; None if it exceeds the size limit."""
    stream = record.content_stream()
    data = bytearray()
    while piece := stream.read(65536):
        data += piece
        if len(data) > LARGEST_PAGE:
            return None
    return bytes(data)


def _stem(url: str) -> str:
    parts = urlsplit(url)
    last = re.sub(r"\.(?:html?|php|aspx?)$", "", unquote(parts.path, errors="replace").rstrip("/").rpartition("/")[2])
    return f"{(parts.hostname or 'page').removeprefix('www.')}_{last or 'index'}"


def _saved_at(record: ArcWarcRecord) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(str(record.rec_headers.get_header("WARC-Date")))
    return None
