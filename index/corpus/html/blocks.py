"""Splits a page into lines: the text between block elements and line breaks, and table rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING
from unicodedata import normalize

from index.corpus.tokens import word_set
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = word_set(
    """
    address article aside blockquote body caption center dd details div dl dt fieldset figure footer h1 h2 h3 h4
    h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul
    """
)
INLINE_TAGS = frozenset({"a", "b", "strong", "i", "em", "code", "span", "br", "img", "sup", "sub", "u", "font"})
ALL_LINKED = 0.95  # share of a line's characters in links from which it is a link
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_CLOSED = lazy(
    r"[.!?…。！？।؟۔။።។։][\"“”’'»«)\]」』]*(?:[ \u00a0\u202f][»”」』])?(?:(?<=[^\W\d_][.!?])\d{1,2})?$"
)  # a footnote's number may follow
_FIGURE, _NO_LETTERS = lazy(r"\d"), lazy(r"[\W_]+")
NUMBERED = lazy(r"#?\d{1,3}[.):]?\s")
_MOST_ROWS = 10  # looked at
_MOST_TERMS, _LONGEST_TERM = 400, 100  # terms and descriptions; characters
_UNSPACED = lazy("[\u0e00-\u0fff\u3040-\u9fff]")
_OWN_NUMBER = lazy(r"(?<=[-_])(?=[a-f]*\d)[\da-f]{4,}(?![^\s])")  # "element-385650", "node-5ec0f1a2"
_CHARACTER_REFERENCE = lazy(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d?);", re.I)


@dataclass(slots=True)
class PageBlock:
    """A line of the page: its text, its element, the share that is links, and whether it belongs to the article."""

    text: str
    element: HtmlElement
    linked: float
    row: bool = False
    taken: bool = False
    left_out: bool = False  # excluded by the page's own `articleBody`
    caption: bool = False

    @property
    def closed(self) -> bool:
        return _CLOSED.search(self.text) is not None

    @property
    def prose(self) -> bool:
        """Whether this is prose: closed sentences of some length that are not links."""
        return self.closed and text_length(self.text) >= 25 and self.linked < 0.4


def page_blocks(tree: HtmlElement) -> Iterator[PageBlock]:
    body = tree.find("body")
    yield from blocks_of(tree if body is None else body)


def blocks_of(element: HtmlElement) -> Iterator[PageBlock]:
    """Yields the blocks of an element in order: text between block elements and line breaks."""
    if element.tag in ("table", "dl") and (rows := _rows(element) if element.tag == "table" else _terms(element)):
        yield from rows
        return
    parts: list[str] = []
    linked = 0

    def flush() -> Iterator[PageBlock]:
        nonlocal linked
        text = " ".join("".join(parts).split())
        if text:
            yield PageBlock(_decoded(text), element, min(1.0, linked / len(text)))
        parts.clear()
        linked = 0

    def inline(node: HtmlElement, in_link: bool) -> Iterator[PageBlock]:
        nonlocal linked
        for text, child in ((node.text, None), *((child.tail, child) for child in node)):
            if child is not None and isinstance(child.tag, str):
                if child.tag in _BLOCKS:
                    yield from flush()
                    yield from blocks_of(child)
                elif child.tag == "br":
                    if _is_wrapped(element, parts):
                        parts.append("\n")
                    else:
                        yield from flush()
                else:
                    yield from inline(child, in_link or leads_away(child))
            if text:
                parts.append(text)
                linked += len(text.strip()) * in_link

    yield from inline(element, leads_away(element) or any(map(leads_away, element.iterancestors("a"))))
    yield from flush()


def _is_wrapped(element: HtmlElement, parts: Sequence[str]) -> bool:
    """Whether a single line break only wraps a heading."""
    if element.tag not in HEADINGS or not parts or parts[-1].endswith("\n"):
        return False
    return _CLOSED.search("".join(parts).rstrip()) is None


def leads_away(element: HtmlElement) -> bool:
    """Whether the element links to another page."""
    return element.tag == "a" and not (element.get("href") or "").startswith("#")


def _decoded(text: str) -> str:
    return unescape(text) if _CHARACTER_REFERENCE.search(text) else text


def _rows(table: HtmlElement) -> list[PageBlock]:
    """Returns the rows of a data table, cells separated by bars; none for a layout table.

    The rows of a table in one of its cells follow the row of that cell.
    """
    rows = [row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table]
    cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
    every = [cell for row in cells for cell in row]
    if len(rows) < 2 or max(map(len, cells)) < 2 or sum(len(row) > 1 for row in cells) < 2:
        return []
    if table.find(".//table//table") is not None:
        return []  # a layout
    inner = {cell: _lines_of_cell(cell) for cell in every if cell.find(".//table") is not None}
    texts = [inner[cell][0] if cell in inner else " ".join(cell.text_content().split()) for cell in every]
    filled = [sum(1 for cell in row if cell not in inner or inner[cell][0]) for row in cells]
    if inner and sum(many > 1 for many in filled) < 2:
        return []
    if any(len(cell.findall(".//p")) > 1 or cell.find(".//h1") is not None for cell in every):
        return []
    if max(map(len, texts)) > 300 or sum(map(len, texts)) > 90 * len(every):
        return []
    found = [PageBlock(" ".join(one.text_content().split()), one, 0.0, row=True) for one in table.findall("caption")]
    for row in cells:
        lines = [inner[cell] if cell in inner else _lines_of_cell(cell) for cell in row]
        if text := " | ".join(part for part, _ in lines if part):
            found.append(PageBlock(text, table, 0.0, row=True))
        found += [block for _, blocks in lines for block in blocks]
    return found if linked_share(table) < 0.6 or _is_data(cells) else []


def _lines_of_cell(cell: HtmlElement) -> tuple[str, list[PageBlock]]:
    """Returns a cell's text, with spaces between its lines and between spans laid out like cells, and rows in it."""
    if len(cell) == 0:
        return _decoded(" ".join((cell.text or "").split())), []
    for one in cell.iter("div", "td", "th", "li"):
        spans = list(one)
        if len(spans) > 1 and not (one.text or "").strip() and all(span.tag == "span" for span in spans):
            for span in spans:
                span.tail = span.tail or " "
    blocks = list(blocks_of(cell))
    return " ".join(block.text for block in blocks if not block.row), [block for block in blocks if block.row]


def _terms(element: HtmlElement) -> list[PageBlock]:
    """Returns the terms of a list with their short descriptions as rows; none if a description is a paragraph."""
    parts = list(islice(element.iter("dt", "dd"), _MOST_TERMS))
    tags = [part.tag for part in parts]
    if len(tags) < 4 or tags != ["dt", "dd"] * (len(tags) // 2) or linked_share(element) >= 0.5:
        return []
    texts = [" ".join(part.text_content().split()) for part in parts]
    if not all(texts) or max(map(len, texts)) > _LONGEST_TERM:
        return []
    return [
        PageBlock(_decoded(f"{term} | {meaning}"), element, 0.0, row=True)
        for term, meaning in zip(texts[::2], texts[1::2], strict=True)
    ]


def holds_data(element: HtmlElement) -> bool:
    """Whether an element contains a table of which most rows have a figure outside links; looks at its first rows."""
    rows = islice(element.iter("tr"), _MOST_ROWS)
    return _is_data([[cell for cell in row if cell.tag in ("td", "th")] for row in rows])


def _is_data(rows: Sequence[Sequence[HtmlElement]]) -> bool:
    """Whether most rows have a figure outside links, like a table of teams or bills whose names are links."""
    figures = [any(_FIGURE.search(cell.text_content()) and linked_share(cell) < 0.5 for cell in row) for row in rows]
    return len(figures) > 2 and 2 * sum(figures) > len(figures)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much text an element holds: words, characters outside links, and characters of paragraphs."""

    words: int
    unlinked: int
    paragraphs: int


def extents(tree: HtmlElement) -> dict[HtmlElement, Extent]:
    """Measures all elements in one pass; reading the text of each would be quadratic in their depth."""
    found: dict[HtmlElement, Extent] = {}
    for element in reversed(list(tree.iter())):
        if not isinstance(element.tag, str):
            continue
        text = element.text or ""
        words, unlinked, paragraphs = len(text.split()), len(text), 0
        for child in element:
            if tail := child.tail:
                words += len(tail.split())
                unlinked += len(tail)
            if one := found.get(child):
                words += one.words
                unlinked += one.unlinked
                paragraphs += one.paragraphs
        paragraphs += len(element.text_content()) if element.tag == "p" else 0
        found[element] = Extent(words, 0 if element.tag == "a" else unlinked, paragraphs)
    return found


def linked_share(element: HtmlElement) -> float:
    whole = len("".join(element.text_content().split()))
    linked = sum(len("".join(link.text_content().split())) for link in element.iter("a"))
    return min(1.0, linked / whole) if whole else 0.0


def text_length(text: str) -> int:
    """Returns the number of characters; those of scripts without spaces between words count three times."""
    return len(text) + 2 * len(_UNSPACED.findall(text))


def squeezed(text: str) -> str:
    """Returns the letters and digits of a text, case-folded and composed as trafilatura composes them."""
    return _NO_LETTERS.sub("", normalize("NFC", text).casefold())


def length_without_links(element: HtmlElement) -> int:
    """Returns the number of characters outside links."""
    return len(element.text_content()) - sum(len(link.text_content()) for link in element.iter("a"))


def kind_of_element(element: HtmlElement) -> tuple[str, str]:
    """Returns the tag and the class of an element, which pages give to boxes of one sort, without its own number."""
    return (str(element.tag), _OWN_NUMBER.sub("", element.get("class") or ""))
