"""A document extracted from a file that a story cannot hold as it is: its text and its metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Protocol

from index.corpus.decoding import read_bytes
from index.corpus.html.page import clean_text, read_html
from index.corpus.types import Metadata
from index.errors import ArticleError, describe_os_error
from index.lazy_regex import lazy

LARGEST_ORIGINAL = 64 * 2**20  # bytes of a file that text is extracted from
LARGEST_UNPACKED = 256 * 2**20  # bytes of an unpacked archive
MOST_DOCUMENTS = 1_000  # articles in one archive or book
SHORTEST_PAGE = 200  # characters; a shorter page of an archive or book is a cover, a frame or a menu
_CONTROL = lazy(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Document:
    """An article extracted from a file: `text` is saved in the story as `name`, and `original` with it.

    `fetched` is when the page was saved, if the file states it. `remarks` are for the person who adds it.
    """

    name: str
    text: str
    stated: Metadata
    guessed: Metadata
    original: bytes
    original_name: str
    fetched: datetime | None = None
    remarks: tuple[str, ...] = ()


class Reader(Protocol):
    """Extracts the articles from the bytes of a file.

    Raises:
        ArticleError: the file holds no article or exceeds a limit.
    """

    def __call__(self, data: bytes, name: str) -> list[Document]:
        """`name` is the file's own name."""
        ...


def refused(name: str, why: str, remedy: str = "Save the article's text as .txt instead.") -> ArticleError:
    """Returns the error for a rejected file: `why` completes a sentence that begins with its name."""
    return ArticleError(f"{name} {why}.", article=name, remedy=remedy)


def incoming_bytes(path: Path, largest: int, remedy: str = "Save the article's text as .txt instead.") -> bytes:
    """Returns all bytes of a file to be added; raises ArticleError if it cannot be read or is too large."""
    try:
        data = read_bytes(path, largest=largest)
    except OSError as error:
        message, fix = describe_os_error(error)
        raise ArticleError(message, article=path.name, remedy=fix) from None
    if len(data) > largest:
        raise refused(path.name, f"is larger than {largest // 2**20} MB", remedy)
    return data


def saved_text(text: str) -> str:
    """Returns the text as it is saved, such that `decode` gives it back unchanged."""
    lines = re.sub(r"\r\n?|[\u2028\u2029\x85]", "\n", clean_text(text)).split("\n")
    text = "\n".join(_CONTROL.sub("", line).rstrip() for line in lines).strip("\n")
    return re.sub(r"\n{3,}", "\n\n", text) + "\n" if text.strip() else ""


def text_name(name: str, number: int | None = None) -> str:
    """Returns the name of the text file for an original; `number` counts the articles of one original from 1."""
    stem = name.rpartition(".")[0] or name
    return f"{stem}.txt" if number is None else f"{stem}-{number:03}.txt"


def page_document(
    source: str, name: str, *, original: bytes, original_name: str, fetched: datetime | None = None
) -> Document:
    """Returns the article of an HTML page; its `text` is "" if there is none.

    Raises:
        ArticleError: the page exceeds a limit.
    """
    try:
        page = read_html(source)
    except ValueError as error:
        raise refused(original_name, f"has a page that cannot be read: {error}") from None
    return Document(name, saved_text(page.text), page.stated, page.guessed, original, original_name, fetched)


def unread_pages(count: int) -> tuple[str, ...]:
    """Returns the remark on an archive with `count` unreadable pages."""
    return (f"{count} of its pages cannot be read and {'is' if count == 1 else 'are'} left out.",) if count else ()


def joined_lines(text: str) -> str:
    """Puts each paragraph on one line if the text was wrapped at a fixed width, as e-mails are."""
    paragraphs = re.split(r"\n[ \t]*\n+", text)
    widest = max((len(line) for line in text.split("\n") if " " in line), default=0)
    return "\n\n".join(_joined(part, widest) for part in paragraphs) if widest <= 100 else text


def _joined(paragraph: str, widest: int) -> str:
    """Joins a line with the next if the first word of that no longer fitted into it."""
    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
    joined = lines[:1]
    for before, line in pairwise(lines):
        wrapped = len(before) + 1 + len(line.split()[0]) > widest - 8 and not re.match(r"[-*•·>|]\s|\d+[.)]\s", line)
        if wrapped and len(before) >= 40:
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return "\n".join(joined)
