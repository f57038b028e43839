"""Turns what a person provides (a file, a folder, an address, a list of links) into incoming articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from index.corpus.articles import SUFFIXES
from index.corpus.changes.new_article import Incoming, missing_fields, name_of_page, read_incoming, with_metadata
from index.corpus.decoding import LARGEST_PAGE, Undecodable, decode, read_bytes
from index.corpus.fetch import FetchedPage
from index.corpus.intake.document import (
    LARGEST_ORIGINAL,
    Document,
    Reader,
    incoming_bytes,
    page_document,
    refused,
    text_name,
)
from index.corpus.intake.link_lists import LIST_SUFFIXES, Link, is_bookmarks, read_links
from index.corpus.intake.mail import read_eml, read_mhtml
from index.corpus.intake.pdf import read_pdf
from index.corpus.intake.reader_process import ReaderProcess
from index.corpus.intake.warc import LARGEST_ARCHIVE, read_warc
from index.corpus.intake.zipped import read_docx, read_epub
from index.corpus.manifest import MANIFEST
from index.corpus.metadata_values import is_web_address
from index.corpus.types import Metadata
from index.errors import StorybotError, StoryError

READERS: dict[str, Reader] = {
    ".pdf": read_pdf,
    ".epub": read_epub,
    ".docx": read_docx,
    ".mhtml": read_mhtml,
    ".mht": read_mhtml,
    ".eml": read_eml,
    ".warc": read_warc,
    ".warc.gz": read_warc,
}
KINDS = (*sorted(SUFFIXES), *sorted(READERS), *sorted(LIST_SUFFIXES))
MOST_IN_FOLDER = 5_000  # files
_PAGE_PARTS = ("_files", ".fld", "_Dateien", "_fichiers", "_archivos")  # folders that browsers save with a page

Fetch = Callable[[str], FetchedPage]


def incoming_from(source: str, given: Metadata, fetch: Fetch) -> Iterator[Incoming | StorybotError]:
    """Yields the articles of one source; each one that fails yields its error, so that the others go on."""
    with closing(ReaderProcess()) as reader:
        if "://" in source:
            yield from _articles_or_error(
                lambda: [read_incoming(one, given) for one in read_fetched(fetch(source), reader)]
            )
            return
        path = Path(source)
        for file in _files(path) if path.is_dir() else [path]:
            yield from _from_file(file, given, fetch, reader)


def one_article(source: Path | str, fetch: Fetch) -> Incoming:
    """Returns the one article of a file (a path) or at an address (a string); a string is never taken as a path.

    Raises:
        StorybotError: it cannot be read or fetched, or there is not exactly one article.
    """
    if isinstance(source, str):
        if not is_web_address(source):
            raise StoryError(f"{source[:200]} is not an http or https address.", remedy="Give the address of a page.")
        found = _articles_or_error(lambda: [read_incoming(one, Metadata()) for one in read_fetched(fetch(source))])
        first, second = next(found, None), next(found, None)
    else:
        with closing(ReaderProcess()) as reader:
            found = _from_file(source, Metadata(), fetch, reader)
            first, second = next(found, None), next(found, None)
    if isinstance(first, StorybotError):
        raise first
    name = source if isinstance(source, str) else source.name
    if first is None:
        raise refused(name[:200], "has no article in it")
    if second is not None:
        raise refused(name[:200], "has several articles in it", "Add them on the server with `storybot add`.")
    return first


def _files(folder: Path) -> list[Path]:
    """Returns the files of supported kinds in a folder and its subfolders."""
    found: list[Path] = []
    waiting = [folder]
    while waiting and len(found) <= MOST_IN_FOLDER:
        for path in sorted(waiting.pop(0).iterdir()):
            if path.name.startswith(".") or path.is_symlink():
                continue
            if path.is_dir():
                waiting += [] if path.name.endswith(_PAGE_PARTS) else [path]
            elif suffix_of(path.name) in KINDS and path.name != MANIFEST:
                found.append(path)
    if len(found) > MOST_IN_FOLDER:
        raise refused(folder.name, f"has more than {MOST_IN_FOLDER:,} files", "Add its folders one by one.")
    if not found:
        raise refused(folder.name, "has no file of a supported type", f"Supported are {', '.join(KINDS)}.")
    return found


def _from_file(path: Path, given: Metadata, fetch: Fetch, reader: ReaderProcess) -> Iterator[Incoming | StorybotError]:
    try:
        found = read_source(path, reader)
    except StorybotError as error:
        yield error
        return
    for one in found:
        if isinstance(one, Link):
            yield from _articles_or_error(partial(_of_link, one, given, fetch, reader))
        else:
            yield from _articles_or_error(partial(_of_source, one, given))


def _of_source(source: Path | Document, given: Metadata) -> list[Incoming]:
    return [read_incoming(source, given)]


def _of_link(link: Link, given: Metadata, fetch: Fetch, reader: ReaderProcess) -> list[Incoming]:
    return [_with_hints(read_incoming(one, given), link.hints) for one in read_fetched(fetch(link.url), reader)]


def read_fetched(page: FetchedPage, reader: ReaderProcess | None = None) -> list[FetchedPage | Document]:
    """Returns the page itself if it is text, else the articles in it, with the address they came from.

    Raises:
        ArticleError: it holds no article or exceeds a limit.
    """
    if not page.data:
        return [page]
    name = name_of_page(page)
    return [
        replace(one, stated=replace(one.stated, url=one.stated.url or page.url), fetched=datetime.now(UTC))
        for one in _read_in_process(page.suffix, page.data, name, reader)
        if isinstance(one, Document)
    ]


def _articles_or_error(read: Callable[[], list[Incoming]]) -> Iterator[Incoming | StorybotError]:
    try:
        yield from read()
    except StorybotError as error:
        yield error


def _with_hints(incoming: Incoming, hints: Metadata) -> Incoming:
    """Fills fields that the page does not state with those of the list."""
    unknown = {*missing_fields(incoming), *incoming.article.inferred}
    unknown |= {name for name in asdict(hints) if getattr(incoming.article, name) is None}
    return with_metadata(
        incoming, Metadata(**{name: value for name, value in asdict(hints).items() if name in unknown})
    )


def suffix_of(name: str) -> str:
    """Returns the suffix that identifies a file's kind, in lower case; a compressed archive's has two parts."""
    lower = name.lower()
    return ".warc.gz" if lower.endswith(".warc.gz") else f".{lower.rpartition('.')[2]}"


def read_source(path: Path, reader: ReaderProcess | None = None) -> list[Path | Document | Link]:
    """Returns the path itself if a story holds such files, else the articles or links in the file.

    `reader` serves several files one after the other; without it, each gets its own process.

    Raises:
        ArticleError: the file is of an unsupported kind, missing, too large, damaged or empty.
    """
    name, suffix = path.name, suffix_of(path.name)
    if suffix in READERS:
        data = incoming_bytes(path, LARGEST_ARCHIVE if suffix.startswith(".warc") else LARGEST_ORIGINAL)
        return list(_read_in_process(suffix, data, name, reader))
    if suffix in LIST_SUFFIXES:
        return list(_read_in_process(suffix, incoming_bytes(path, LARGEST_ORIGINAL), name, reader))
    if suffix in (".html", ".htm"):
        return _html(path, reader)
    if suffix == ".txt" and _is_list_of_links(path):
        return list(_read_in_process(suffix, incoming_bytes(path, LARGEST_PAGE), name, reader))
    if suffix in SUFFIXES:
        return [path]
    raise refused(name, f"is not of a supported type ({', '.join(KINDS)})", "Save it as text first.")


def _read_in_process(suffix: str, data: bytes, name: str, reader: ReaderProcess | None) -> Sequence[Document | Link]:
    if reader is not None:
        return reader.read(suffix, data, name)
    with closing(ReaderProcess()) as own:
        return own.read(suffix, data, name)


def reader_of(suffix: str) -> Callable[[bytes, str], Sequence[Document | Link]]:
    """Returns the function that reads files of this kind, in the reader process."""
    if suffix in (".html", ".htm"):
        return _read_html
    return READERS.get(suffix, read_links)


def _html(path: Path, reader: ReaderProcess | None) -> list[Path | Document | Link]:
    """Reads a page, or bookmarks. A page with large inlined images (SingleFile's) is stored with its extracted text."""
    data = incoming_bytes(path, LARGEST_ORIGINAL)
    try:
        listed = is_bookmarks(decode(data[:LARGEST_PAGE], html=True).text)
    except Undecodable:
        return [path]  # reading it reports the reason
    if not listed and len(data) <= LARGEST_PAGE:
        return [path]
    return list(_read_in_process(suffix_of(path.name), data, path.name, reader))


def _read_html(data: bytes, name: str) -> Sequence[Document | Link]:
    """Reads bookmarks, or a page to be stored with its extracted text; raises ArticleError if it has no text."""
    try:
        source = decode(data, html=True).text
    except Undecodable as error:
        raise refused(name, str(error)) from None
    if is_bookmarks(source):
        return read_links(data, name)
    page = page_document(source, text_name(name), original=data, original_name=name)
    if not page.text:
        raise refused(name, "has no text")
    return [page]


def _is_list_of_links(path: Path) -> bool:
    try:
        lines = [line.strip() for line in read_bytes(path).decode("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError):
        return False
    return bool(lines) and all(is_web_address(line) for line in lines)
