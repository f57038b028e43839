"""Reads ZIP-based files within limits: EPUB books and Word files."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from index.corpus.decoding import LARGEST_PAGE, Undecodable, decode
from index.corpus.intake.document import (
    LARGEST_UNPACKED,
    MOST_DOCUMENTS,
    SHORTEST_PAGE,
    Document,
    page_document,
    refused,
    saved_text,
    text_name,
    unread_pages,
)
from index.corpus.metadata_values import as_date, is_web_address, one_line
from index.corpus.types import Metadata
from index.errors import ArticleError

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_ZIPPED = 10_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT_TAGS = {f"{_W}t": "", f"{_W}tab": " ", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "-"}
_BROKEN = (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, RuntimeError, EOFError, ValueError, OSError)


def open_zip(data: bytes, name: str) -> zipfile.ZipFile:
    """Opens an archive after checking the sizes in its directory; `zipfile` never reads more than those.

    Raises:
        ArticleError: it is not a ZIP archive, or has too many or too large files.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN:
        raise refused(name, "is damaged: it cannot be opened as a ZIP archive") from None
    files = archive.infolist()
    if len(files) > MOST_ZIPPED:
        raise refused(name, f"has more than {MOST_ZIPPED:,} files in it")
    if sum(one.file_size for one in files) > LARGEST_UNPACKED:
        raise refused(name, f"unpacks to more than {LARGEST_UNPACKED // 2**20} MB")
    return archive


def parse_xml(data: bytes) -> _Element:
    """Returns the root of an XML file; expands no entities and loads nothing. Raises ValueError."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from None


def read_epub(data: bytes, name: str) -> list[Document]:
    """Returns the articles of an EPUB: one for each spine document that has text.

    Raises:
        ArticleError: it is damaged, protected, exceeds a limit, or has no text.
    """
    with open_zip(data, name) as archive:
        try:
            documents = list(_chapters(archive, data, name))
        except _BROKEN as error:
            raise refused(name, f"is damaged ({type(error).__name__})") from None
    if not documents:
        raise refused(name, "has no page with text")
    if len(documents) == 1:
        return [replace(documents[0], name=text_name(name))]
    return documents


def _chapters(archive: zipfile.ZipFile, data: bytes, name: str) -> Iterator[Document]:
    if "META-INF/encryption.xml" in archive.namelist():
        locked = archive.read("META-INF/encryption.xml")
        if re.search(rb"URI=[\"'][^\"']+\.x?html?[\"']", locked):
            raise refused(name, "is protected against copying (DRM)", "Only books without it are read.")
    container = parse_xml(archive.read("META-INF/container.xml"))
    place = next(str(one.get("full-path")) for one in container.iter("{*}rootfile") if one.get("full-path"))
    package = parse_xml(archive.read(place))
    book = _book_metadata(package)
    files = {str(one.get("id")): one for one in package.iter("{*}item")}
    titles = _contents(archive, posixpath.dirname(place), files)
    spine = [files[key] for one in package.iter("{*}itemref") if (key := str(one.get("idref"))) in files]
    if len(spine) > MOST_DOCUMENTS:
        raise refused(name, f"has more than {MOST_DOCUMENTS:,} parts")
    found: list[tuple[str, Document]] = []
    unread = 0
    for item in spine:
        path = _path_in_archive(posixpath.dirname(place), str(item.get("href")))
        if "html" not in str(item.get("media-type")) or "nav" in str(item.get("properties")).split():
            continue
        if archive.getinfo(path).file_size > LARGEST_PAGE:
            raise refused(name, f"has a part larger than {LARGEST_PAGE // 2**20} MB")
        try:
            source = decode(archive.read(path), html=True).text
            page = page_document(source, text_name(name, len(found) + 1), original=data, original_name=name)
        except (Undecodable, ArticleError):
            unread += 1
            continue
        if len(page.text) >= SHORTEST_PAGE:
            found.append((path, page))
    for path, page in found:
        title = titles.get(path) or (book.headline if len(found) == 1 else None)
        day = page.guessed.published or as_date(_dublin_core(package, "date"))
        stated = _with_defaults(page.stated, replace(book, headline=title))
        remarks = unread_pages(unread) if page is found[0][1] else ()
        yield replace(page, stated=stated, guessed=replace(page.guessed, published=day), remarks=remarks)


def _path_in_archive(folder: str, href: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))


def _with_defaults(first: Metadata, second: Metadata) -> Metadata:
    return Metadata(
        outlet=first.outlet or second.outlet,
        headline=first.headline or second.headline,
        author=first.author or second.author,
        published=first.published or second.published,
        url=first.url or second.url,
    )


def _dublin_core(package: _Element, name: str) -> str | None:
    elements = package.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}")
    return next((text for one in elements if (text := one_line("".join(str(part) for part in one.itertext())))), None)


def _book_metadata(package: _Element) -> Metadata:
    """Returns the book's Dublin Core metadata, without its date, which may be that of a conversion."""

    def first(name: str) -> str | None:
        return _dublin_core(package, name)

    addresses = [first("source"), first("identifier")]
    return Metadata(
        outlet=first("publisher"),
        headline=first("title"),
        author=first("creator"),
        url=next((one for one in addresses if one and is_web_address(one)), None),
    )


def _contents(archive: zipfile.ZipFile, folder: str, files: Mapping[str, _Element]) -> dict[str, str]:
    """Maps each document's path to its title in the table of contents (EPUB 3 or 2)."""
    titles: dict[str, str] = {}
    for item in files.values():
        is_nav = "nav" in str(item.get("properties")).split()
        if not is_nav and str(item.get("media-type")) != "application/x-dtbncx+xml":
            continue
        path = _path_in_archive(folder, str(item.get("href")))
        try:
            root = parse_xml(archive.read(path))
        except (KeyError, ValueError):
            continue
        for entry in root.iter("{*}a" if is_nav else "{*}navPoint"):
            label, target = _entry(entry, is_nav)
            if label and target:
                titles.setdefault(_path_in_archive(posixpath.dirname(path), target), label)
    return titles


def _entry(entry: _Element, is_nav: bool) -> tuple[str, str]:
    if is_nav:
        return one_line("".join(str(part) for part in entry.itertext())), entry.get("href") or ""
    text, content = entry.find("{*}navLabel/{*}text"), entry.find("{*}content")
    return one_line(text.text or "") if text is not None else "", "" if content is None else content.get("src") or ""


def read_docx(data: bytes, name: str) -> list[Document]:
    """Returns the one article of a Word file, without text deleted under change tracking.

    Raises:
        ArticleError: it is damaged, exceeds a limit, or has no text.
    """
    import docx

    with open_zip(data, name):
        pass
    try:
        document = docx.Document(io.BytesIO(data))
        text = saved_text("\n\n".join(_blocks(document.element.body)))
        core = document.core_properties
        title, author = core.title, core.author
    except Exception as error:  # python-docx trusts the package and raises anything on a malformed one
        raise refused(name, f"cannot be read as a Word file ({type(error).__name__})") from None
    if not text:
        raise refused(name, "has no text")
    stated = Metadata(headline=one_line(title or "") or None)
    guessed = Metadata(author=one_line(author or "") or None)
    return [Document(text_name(name), text, stated, guessed, data, name)]


def _blocks(body: _Element) -> Iterator[str]:
    """Yields paragraphs, and table rows with bars between cells; a row that contains tables is layout, not a row."""
    layout = {outer for row in body.iter(f"{_W}tr") for outer in row.iterancestors(f"{_W}tr")}
    for element in body.iter(f"{_W}p", f"{_W}tr"):
        row = element if element.tag == f"{_W}tr" else next(element.iterancestors(f"{_W}tr"), None)
        if row is element and row not in layout:
            yield " | ".join(text for cell in row.iter(f"{_W}tc") if (text := _text(cell.iter(f"{_W}p"))))
        elif element.tag == f"{_W}p" and (row is None or row in layout):
            yield _text([element])


def _text(paragraphs: Iterable[_Element]) -> str:
    return " ".join(" ".join("".join(_runs(one)) for one in paragraphs).split())


def _runs(paragraph: _Element) -> Iterator[str]:
    """Yields the text of a paragraph, without that of text boxes anchored in it."""
    for one in paragraph.iter(*_TEXT_TAGS):
        if _is_shown(one, paragraph):
            yield (one.text or "") if one.tag == f"{_W}t" else _TEXT_TAGS[str(one.tag)]


def _is_shown(run: _Element, paragraph: _Element) -> bool:
    """Whether a run is the paragraph's own: not deleted or moved away (change tracking), and not a fallback copy."""
    inside = True
    for one in run.iterancestors():
        inside = inside and one is not paragraph
        if inside and one.tag == f"{_W}p":
            return False
        if one.tag in (f"{_W}moveFrom", f"{_W}del") or str(one.tag).endswith("}Fallback"):
            return False
    return True
