"""What is taken out of a file that a story does not hold as it is: its text, and what the file states of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Protocol

from index.corpus.decoding import NoRegularFile, read_bytes
from index.corpus.html.page import clean_text, read_html
from index.corpus.types import Metadata
from index.errors import ArticleError
from index.lazy_regex import late

LARGEST_ORIGINAL = 64 * 2**20  # bytes of a file that text is taken out of
LARGEST_UNPACKED = 256 * 2**20  # bytes of all that is in one archive
MOST_DOCUMENTS = 1_000  # articles in one archive or book
SHORTEST_PAGE = 200  # characters; a page of an archive or a book with less text is a cover, a frame or a menu
_CONTROL = late(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Document:
    """An article out of a file: `text` is saved in the story as `name`, and `original` beside it.

    `fetched` is when the page was saved, where the file says so. `remarks` is what the person who adds it should know.
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
    """Takes the articles out of the bytes of a file.

    Raises:
        ArticleError: there is no article in it, or it goes beyond a bound.
    """

    def __call__(self, data: bytes, name: str) -> list[Document]:
        """`name` is the file's own name."""
        ...


def refused(name: str, why: str, remedy: str = "Save the article's text as .txt instead.") -> ArticleError:
    """The error of a file that is not taken: `why` is the end of a sentence that begins with its name."""
    return ArticleError(f"{name} {why}.", article=name, remedy=remedy)


def incoming_bytes(path: Path, largest: int, remedy: str = "Save the article's text as .txt instead.") -> bytes:
    """All bytes of a file that is to be added; raises ArticleError for one that cannot be read or is too large."""
    try:
        data = read_bytes(path, largest=largest)
    except NoRegularFile as error:
        raise ArticleError(f"{path} {error.strerror}.", article=path.name, remedy="Look at the path.") from None
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}."
        raise ArticleError(message, article=path.name, remedy="Look at the path.") from None
    if len(data) > largest:
        raise refused(path.name, f"is larger than {largest // 2**20} MB", remedy)
    return data


def saved_text(text: str) -> str:
    """Text as it is saved: what `decode` gives back for it, character for character."""
    lines = re.sub(r"\r\n?|[\u2028\u2029\x85]", "\n", clean_text(text)).split("\n")
    text = "\n".join(_CONTROL.sub("", line).rstrip() for line in lines).strip("\n")
    return re.sub(r"\n{3,}", "\n\n", text) + "\n" if text.strip() else ""


def text_name(name: str, number: int | None = None) -> str:
    """The name of the text file for an original; `number` counts the articles of one original from 1."""
    stem = name.rpartition(".")[0] or name
    return f"{stem}.txt" if number is None else f"{stem}-{number:03}.txt"


def page_document(
    source: str, name: str, *, original: bytes, original_name: str, fetched: datetime | None = None
) -> Document:
    """The article of an HTML page; its `text` is "" where there is none.

    Raises:
        ArticleError: the page goes beyond a bound.
    """
    try:
        page = read_html(source)
    except ValueError as error:
        raise refused(original_name, f"has a page that cannot be read: {error}") from None
    return Document(name, saved_text(page.text), page.stated, page.guessed, original, original_name, fetched)


def unread_pages(count: int) -> tuple[str, ...]:
    """The remark on an archive of which so many pages could not be read."""
    return (f"{count} of its pages cannot be read and {'is' if count == 1 else 'are'} left out.",) if count else ()


def joined_lines(text: str) -> str:
    """Paragraphs in one line each, where a text was wrapped at a fixed width (e-mails are)."""
    paragraphs = re.split(r"\n[ \t]*\n+", text)
    widest = max((len(line) for line in text.split("\n") if " " in line), default=0)
    return "\n\n".join(_joined(part, widest) for part in paragraphs) if widest <= 100 else text


def _joined(paragraph: str, widest: int) -> str:
    """A line goes on where the first word of the next one did not fit into it any more."""
    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
    joined = lines[:1]
    for before, line in pairwise(lines):
        wrapped = len(before) + 1 + len(line.split()[0]) > widest - 8 and not re.match(r"[-*•·>|]\s|\d+[.)]\s", line)
        if wrapped and len(before) >= 40:
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return "\n".join(joined)
