"""Reads e-mails: newsletters as `.eml`, and pages saved by a browser as `.mhtml`, which is an e-mail too."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from index.corpus.decoding import LARGEST_PAGE, Undecodable, decode, known_charset
from index.corpus.html.page import without_data_addresses
from index.corpus.intake.document import (
    Document,
    joined_lines,
    page_document,
    refused,
    saved_text,
    text_name,
)
from index.corpus.metadata_values import is_web_address, one_line
from index.corpus.types import Metadata
from index.lazy_regex import lazy

MOST_PARTS = 2_000
_LINK = lazy(r"<a\s([^<>]{0,2000}+)>", re.I)
_HREF = lazy(r"\bhref\s{0,9}=\s{0,9}[\"'](https?://[^\"'\s]{1,2000})[\"']", re.I)
_IN_BROWSER = lazy(
    r"\b(?:in|im|dans|en|nel|no)\b.{0,20}\b(?:browser|navigat\w+|navegador)\b|\bonline\b|\bweb version\b", re.I
)
# What the parser raises for malformed headers and bodies.
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)


def read_mhtml(data: bytes, name: str) -> list[Document]:
    """Returns the page of a web archive; raises ArticleError if it is damaged or has no text."""
    message = _parsed(data, name)
    pages = [part for part in _parts(message, name) if part.get_content_type() in _HTML]
    root = str(message.get_param("start") or "").strip("<>")
    pages.sort(key=lambda part: str(part.get("Content-ID", "")).strip("<>") != root)  # the page before its frames
    if not pages:
        raise refused(name, "has no page in it")
    url = _address(message.get("Snapshot-Content-Location")) or _address(pages[0].get("Content-Location"))
    source = _text(pages[0], name, html=True)
    page = page_document(source, text_name(name), original=data, original_name=name, fetched=_moment(message))
    if not page.text:
        raise refused(name, "has no text")
    return [replace(page, stated=replace(page.stated, url=page.stated.url or url))]


def read_eml(data: bytes, name: str) -> list[Document]:
    """Returns the one article of an e-mail: its sender is the outlet, its subject the headline.

    Raises:
        ArticleError: it is damaged or has no text.
    """
    message = _parsed(data, name)
    shown = [part for part in _parts(message, name) if part.get_content_disposition() != "attachment"]
    html = next((part for part in shown if part.get_content_type() in _HTML), None)
    plain = next((part for part in shown if part.get_content_type() == "text/plain"), None)
    source = _text(html, name, html=True) if html is not None else ""
    page = page_document(source, text_name(name), original=data, original_name=name)
    text = saved_text(joined_lines(_text(plain, name))) if plain is not None else ""
    if len(page.text) * 2 >= len(text):  # otherwise a table layout may hide most of the text from the page reader
        text = page.text
    if not text:
        raise refused(name, "has no text")
    moment = _moment(message)
    outlet, _ = parseaddr(str(message.get("From", "")))
    stated = Metadata(
        outlet=one_line(outlet) or None,
        headline=one_line(re.sub(r"^(?:(?:fwd?|re|wg|aw|tr)\s*:\s*)+", "", str(message.get("Subject", "")), flags=re.I))
        or None,
        published=moment.date() if moment else None,
        url=_address(message.get("Archived-At")) or _in_browser(source),
    )
    return [Document(text_name(name), text, stated, Metadata(author=page.stated.author), data, name, moment)]


_HTML = ("text/html", "application/xhtml+xml")


def _parsed(data: bytes, name: str) -> EmailMessage:
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
    except _BROKEN:
        raise refused(name, "cannot be read as an e-mail") from None
    if not isinstance(message, EmailMessage) or not message.keys():
        raise refused(name, "has no headers of an e-mail")
    return message


def _parts(message: EmailMessage, name: str) -> Iterator[EmailMessage]:
    """Yields the parts with content, in order."""
    try:
        for number, part in enumerate(message.walk()):
            if number > MOST_PARTS:
                raise refused(name, f"has more than {MOST_PARTS:,} parts")
            if not part.is_multipart() and isinstance(part, EmailMessage):
                yield part
    except _BROKEN:
        raise refused(name, "is damaged: its parts cannot be separated") from None


def _text(part: EmailMessage, name: str, *, html: bool = False) -> str:
    """Decodes a part by its declared charset, or by detection."""
    try:
        payload = part.get_payload(decode=True)
        label = part.get_content_charset() or ""
    except _BROKEN:
        raise refused(name, "has a part that cannot be decoded") from None
    data = payload if isinstance(payload, bytes) else b""
    charset = known_charset(label)
    try:
        text = data.decode(charset) if charset else decode(data, html=html).text
    except UnicodeDecodeError:
        text = data.decode(charset or "utf-8", "replace")
    except Undecodable as error:
        raise refused(name, f"has a part that {error}") from None
    text = without_data_addresses(text) if html else text
    if len(text) > LARGEST_PAGE:
        raise refused(name, f"has a part larger than {LARGEST_PAGE // 2**20} MB")
    return text


def _moment(message: EmailMessage) -> datetime | None:
    try:
        moment = parsedate_to_datetime(str(message.get("Date", "")))
    except (ValueError, TypeError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _address(value: object) -> str | None:
    text = str(value or "").strip().strip("<>")
    return text if is_web_address(text) else None


def _in_browser(source: str) -> str | None:
    """Returns the address behind "View this in your browser"."""
    for link in _LINK.finditer(source[:200_000]):
        label = re.split(r"</?a\b", source[link.end() : link.end() + 300], maxsplit=1, flags=re.I)[0]
        if not _IN_BROWSER.search(re.sub(r"<[^<>]*>", " ", label)):
            continue
        if (href := _HREF.search(link[1])) and is_web_address(href[1]):
            return href[1]
    return None
