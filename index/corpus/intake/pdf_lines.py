"""Extracts the lines of a PDF with their positions, using PDFium, for `index.corpus.intake.pdf`."""

from __future__ import annotations

import ctypes
import math
from typing import Any

import pypdfium2
import pypdfium2.raw as raw

MOST_CHARACTERS = 2_000_000


def pdf_lines(data: bytes, most_pages: int) -> dict[str, Any]:
    """Returns `{"pages": [[[text, left, right, bottom, size], …], …], "meta": {…}}`, or `{"refused": why}`."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        return {"refused": "is locked with a password" if locked else "cannot be read as a PDF"}
    if len(document) > most_pages:
        return {"refused": f"has {len(document):,} pages; {most_pages:,} are read"}
    pages: list[list[list[Any]]] = []
    left = MOST_CHARACTERS
    for number in range(len(document)):
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            pages.append([])
            continue
        left -= text.count_chars()
        if left < 0:
            return {"refused": f"has more than {MOST_CHARACTERS:,} characters"}
        pages.append(_lines(text))
        text.close()
        page.close()
    return {"pages": pages, "meta": document.get_metadata_dict(skip_empty=True)}


def _lines(page: pypdfium2.PdfPage) -> list[list[Any]]:
    lines: list[list[Any]] = []
    letters: list[str] = []
    box: list[float] = []
    edges = [ctypes.c_double() for _ in range(4)]

    def flush() -> None:
        # A character beyond the basic plane arrives as a UTF-16 surrogate pair.
        text = "".join(letters).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if text.strip() and box:
            lines.append([text, *(round(value, 1) for value in box)])
        letters.clear()
        box.clear()

    for index in range(page.count_chars()):
        code = raw.FPDFText_GetUnicode(page, index)
        if code in (10, 13):
            flush()
            continue
        hyphen = raw.FPDFText_IsHyphen(page, index) == 1
        letters.append("\xad" if hyphen else chr(code) if code < 0x110000 else "\ufffd")
        if code == 32 or raw.FPDFText_IsGenerated(page, index) == 1:
            continue
        if raw.FPDFText_GetCharBox(page, index, *edges):  # left, right, bottom, top
            origin_x, origin_y = ctypes.c_double(), ctypes.c_double()
            raw.FPDFText_GetCharOrigin(page, index, origin_x, origin_y)
            if not box:
                matrix = raw.FS_MATRIX()
                raw.FPDFText_GetMatrix(page, index, matrix)
                scale = math.hypot(matrix.b, matrix.d) or 1.0  # browsers scale a page after setting its fonts
                size = raw.FPDFText_GetFontSize(page, index) * scale
                box += [edges[0].value, edges[1].value, origin_y.value, size]
            box[0], box[1] = min(box[0], edges[0].value), max(box[1], edges[1].value)
    flush()
    return lines
