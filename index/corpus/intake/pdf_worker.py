"""Run in a process of its own: the lines of a PDF, as JSON on standard output; see `index.corpus.intake.pdf`.

PDFium is native code and a PDF is a program: whatever it does to this process, the process that asked lives on. The
file is run by its path, so it imports nothing of storybot.
"""

from __future__ import annotations

import json
import math
import sys
from typing import Any

MEMORY = 2 * 2**30  # bytes of address space
MOST_CHARACTERS = 2_000_000


def _main() -> None:
    """Reads the PDF from standard input; `sys.argv` has the most pages and seconds of processor time."""
    pages, seconds = int(sys.argv[1]), int(sys.argv[2])
    _limit(seconds)
    json.dump(_read(sys.stdin.buffer.read(), pages), sys.stdout)


def _read(data: bytes, most_pages: int) -> dict[str, Any]:
    """`{"pages": [[[text, left, right, bottom, size], …], …], "meta": {…}}`, or `{"refused": why}`."""
    import pypdfium2

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


def _lines(page: Any) -> list[list[Any]]:  # noqa: ANN401  (pypdfium2 has no types)
    import ctypes

    import pypdfium2.raw as raw

    lines: list[list[Any]] = []
    letters: list[str] = []
    box: list[float] = []
    edges = [ctypes.c_double() for _ in range(4)]

    def flush() -> None:
        # A character beyond the first plane comes as the two halves of UTF-16.
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


def _limit(seconds: int) -> None:
    try:
        import resource
    except ImportError:  # Windows; the time limit of the process that asked holds there too
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


if __name__ == "__main__":
    _main()
