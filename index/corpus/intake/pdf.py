"""Reads the text of a PDF: joins the positioned lines from PDFium into paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import quantiles

from index.command_hints import plural
from index.corpus.intake.document import Document, refused, saved_text, text_name
from index.corpus.metadata_values import is_web_address, one_line
from index.corpus.types import Metadata
from index.lazy_regex import lazy

MOST_PAGES = 2_000
_MIN_LETTERS_PER_PAGE = 10  # letters per page; fewer mean a scan, which may carry a stamp
_OCR = "It seems to be scanned: put text under its pictures first, with `ocrmypdf` or another OCR program."
# "3", "The Daily Example, page 3", "3 of 10", "3/10"
_PAGE_NUMBER = lazy(r"(?:.{0,60}\bpage\s+)?\d+(?:\s*(?:/|of|von|de|sur)\s*\d+)?", re.I)
# What a browser prints in the margins: the address with the page number; the time with the title.
_BROWSER_MARGIN = lazy(
    r"(?P<url>\w+://\S+)\s+\d+/\d+|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d\d(?:\s?[AP]M)?(?:\s.*)?"
)
_CLOSED = lazy(r"[.!?…:。！？][\"“”’'»)\]]*$")
_ITEM = lazy(r"(?:[•·▪●◦‣–—-]|\(?\d{1,3}[.)])\s")
_PLACEHOLDER_TITLE = lazy(r"^(?:untitled|microsoft word\b.*|.*\.(?:docx?|indd|qxp|pdf|html?)|about:blank)$", re.I)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page: its left and right ends, its baseline and its font size, in points."""

    text: str
    left: float
    right: float
    base: float
    size: float


def read_pdf(data: bytes, name: str) -> list[Document]:
    """Returns the one article of a PDF; raises ArticleError if it is locked, damaged, too long or scanned."""
    from index.corpus.intake.pdf_lines import pdf_lines

    found = pdf_lines(data, MOST_PAGES)
    if "refused" in found:
        raise refused(name, str(found["refused"]))
    pages = [[_Line(*line) for line in page] for page in found["pages"]]
    pages, url = _without_margins(pages)
    text = saved_text("\n\n".join(_paragraphs(pages)))
    letters = sum(character.isalpha() for character in text)
    if not text or letters < _MIN_LETTERS_PER_PAGE * len(pages):
        raise refused(name, f"has {plural(len(pages), 'page')} and no text", _OCR)
    empty = sum(1 for page in pages if not page)
    have = "has" if empty == 1 else "have"
    remarks = (f"{empty} of its {len(pages)} pages {have} no text and may be scanned.",) if empty else ()
    meta = {str(key): one_line(str(value))[:300] for key, value in found["meta"].items()}
    title = meta.get("Title", "")
    stated = Metadata(
        headline=title if len(title.split()) > 1 and not _PLACEHOLDER_TITLE.search(title) else None,
        url=url,
    )
    guessed = Metadata(author=meta.get("Author") or None)
    return [Document(text_name(name), text, stated, guessed, data, name, remarks=remarks)]


def _without_margins(pages: Sequence[Sequence[_Line]]) -> tuple[list[list[_Line]], str | None]:
    """Removes running heads, page numbers and a browser's print margins; returns the pages and the printed address."""
    margins = [set(_margin(page)) for page in pages]
    repeated = Counter(key for page in margins for key in {_key(line) for line in page})
    often = max(2, round(0.6 * len(pages)))
    url: str | None = None
    left: list[list[_Line]] = []
    for page, margin in zip(pages, margins, strict=True):
        kept: list[_Line] = []
        for line in page:
            text = line.text.strip()
            printed = _BROWSER_MARGIN.fullmatch(text) if line in margin else None
            if printed and (found := printed["url"]) and is_web_address(found) and "…" not in found:
                url = url or found
            if line in margin and (printed or _PAGE_NUMBER.fullmatch(text) or repeated[_key(line)] >= often):
                continue
            kept.append(line)
        left.append(kept)
    return left, url


def _margin(page: Sequence[_Line]) -> list[_Line]:
    """Returns the two highest and the two lowest lines."""
    by_height = sorted(page, key=lambda line: line.base)
    return [*by_height[:2], *by_height[-2:]]


def _key(line: _Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text.strip().casefold()), round(line.base / 4)


def _paragraphs(pages: Sequence[Sequence[_Line]]) -> Iterator[str]:
    """Joins lines into paragraphs of one line each."""
    words = Counter(re.findall(r"\w[\w-]*\w", " ".join(line.text for page in pages for line in page).casefold()))
    spacing = _spacing(pages)
    paragraph: list[_Line] = []
    for page in pages:
        edge = max((line.right for line in page), default=0.0)
        first = True
        for line in page:
            if paragraph and (
                _starts_paragraph(paragraph[-1], line) if first else _breaks(paragraph, line, edge, spacing)
            ):
                yield _join(paragraph, words)
                paragraph = []
            paragraph.append(replace(line, text=line.text.strip(" \t")))
            first = False
    if paragraph:
        yield _join(paragraph, words)


def _spacing(pages: Sequence[Sequence[_Line]]) -> float:
    """Returns the usual line spacing, in font sizes."""
    steps = [
        (above.base - below.base) / below.size
        for page in pages
        for above, below in pairwise(page)
        if below.size > 0 and 0.5 < (above.base - below.base) / below.size < 3
    ]
    return quantiles(steps, n=4)[0] if len(steps) > 1 else 1.2


def _starts_paragraph(before: _Line, line: _Line) -> bool:
    """Whether a new page or column starts a new paragraph."""
    return bool(_CLOSED.search(before.text)) or not line.text.strip()[:1].islower()


def _breaks(paragraph: Sequence[_Line], line: _Line, edge: float, spacing: float) -> bool:
    before = paragraph[-1]
    size = max(line.size, 1.0)
    step = (before.base - line.base) / size
    if abs(before.size - line.size) > 0.08 * size:
        return True
    if abs(step) < 0.3:  # the same line, in pieces
        return line.left < before.right - size or line.left > before.right + 4 * size
    if step < 0:
        return _starts_paragraph(before, line)
    if step > spacing * 1.3 or _ITEM.match(line.text):
        return True
    indented = line.left > before.left + 0.8 * size
    if indented and not (len(paragraph) == 1 and _ITEM.match(before.text)):
        return True
    # If the next word would still fit, the line is the last of its paragraph.
    room = len(line.text.split()[0]) * 0.45 * size + 0.1 * (edge - before.left)
    return bool(_CLOSED.search(before.text)) and before.right + room < edge


def _join(lines: Sequence[_Line], words: Counter[str]) -> str:
    text = ""
    for line in lines:
        if text.endswith("\xad") or re.search(r"\w-$", text):
            text = _without_hyphen(text, line.text, words)
        elif text:
            text += " "
        text += line.text
    return " ".join(text.replace("\xad", "-").split())


def _without_hyphen(text: str, following: str, words: Counter[str]) -> str:
    """Joins a word hyphenated at a line end; a compound (as seen elsewhere in the text) keeps its hyphen."""
    bare = text[:-1]
    head = re.search(r"[\w-]+$", bare)
    tail = re.match(r"[\w-]+", following)
    if not head or not tail or not tail[0][:1].islower():
        return f"{bare}-"
    one, compound = f"{head[0]}{tail[0]}".casefold(), f"{head[0]}-{tail[0]}".casefold()
    return f"{bare}-" if words[compound] > words[one] or "-" in head[0] else bare
