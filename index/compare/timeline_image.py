"""Draws the timeline as a picture with its own background, readable on Discord's dark and light themes.

Uses Pillow (matplotlib takes a second to import). The text consists of excerpts, shortened at a word with an ellipsis
if long, and the names of their outlets.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from index.command_hints import plural
from index.compare.view import CitedDate
from index.shipped import checked

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

_FONT = Path(__file__).parent / "data" / "DejaVuSans.ttf"
WIDTH = 1100
_MARGIN, _LINE_X, _TEXT_X = 36, 236, 268
_GROUND, _INK, _SOFT, _RULE = "#f7f5f0", "#1d1d22", "#5c5c66", "#c9c4b8"
# Colours distinguishable with colour blindness and dark enough for text on the background (after Okabe and Ito).
_COLOURS = ("#0a5c94", "#a63c00", "#006b4e", "#8a2f6b", "#6b5500", "#4b4bb0", "#333333", "#7a1f1f")
_MOST = 14
_LONGEST = 190


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG and its description, at most 1,024 characters (Discord's limit)."""

    png: bytes
    alt: str


def lead_line(title: str, count: int) -> str:
    """Returns the first words of the picture's description."""
    return f"Timeline of {title}, {plural(count, 'dated excerpt')}."


def draw_timeline(
    title: str,
    dated: Sequence[CitedDate],
    *,
    label: Callable[[CitedDate], str] | None = None,
    lead: Callable[[str, int], str] = lead_line,
) -> Picture:
    """Draws the timeline with at most 14 entries: the most precise and latest dates, which matter most in a story.

    `label` formats a row's date (`day_label` by default), `lead` begins the description; both allow other languages.
    """
    label = label or day_label
    from PIL import Image, ImageDraw

    rows = chosen(dated)
    outlets = list(dict.fromkeys(row.sentence.source.outlet for row in rows))
    fonts = picture_fonts()
    probe = ImageDraw.Draw(Image.new("RGB", (8, 8)))
    wrapped = [
        wrapped_lines(probe, fitted_text(row.sentence.text), fonts["text"], WIDTH - _TEXT_X - _MARGIN) for row in rows
    ]
    heights = [30 + 26 * len(lines) + 22 for lines in wrapped]
    picture = Image.new("RGB", (WIDTH, 96 + sum(heights) + _MARGIN), _GROUND)
    draw = ImageDraw.Draw(picture)
    draw.text(
        (_MARGIN, 28), fitted_line(draw, title, fonts["title"], WIDTH - 2 * _MARGIN), fill=_INK, font=fonts["title"]
    )
    top = 96
    if rows:
        draw.line((_LINE_X, top + 12, _LINE_X, top + sum(heights) - 30), fill=_RULE, width=3)
    shown_day = ""
    for row, lines, height in zip(rows, wrapped, heights, strict=True):
        colour = _COLOURS[outlets.index(row.sentence.source.outlet) % len(_COLOURS)]
        if label(row) != shown_day:
            shown_day = label(row)
            draw.text((_LINE_X - 22, top), shown_day, fill=_INK, font=fonts["bold"], anchor="ra")
        draw.ellipse((_LINE_X - 8, top + 5, _LINE_X + 8, top + 21), fill=colour, outline=_GROUND, width=2)
        draw.text((_TEXT_X, top), row.sentence.source.outlet, fill=colour, font=fonts["bold"])
        for number, line in enumerate(lines):
            draw.text((_TEXT_X, top + 28 + 26 * number), line, fill=_INK, font=fonts["text"])
        top += height
    if not rows:
        draw.text((_MARGIN, top), "No dated statements.", fill=_SOFT, font=fonts["text"])
    buffer = io.BytesIO()
    picture.quantize(256, method=Image.Quantize.FASTOCTREE).save(buffer, "PNG", optimize=True)
    return Picture(buffer.getvalue(), alt_text(lead(title, len(rows)), rows, label))


def chosen(dated: Sequence[CitedDate], most: int = _MOST) -> list[CitedDate]:
    """Returns the rows that fit into a picture: each sentence once, exact days before months and years, then by day."""
    once: dict[tuple[str, int], CitedDate] = {}
    for row in dated:
        once.setdefault((row.sentence.source.article, row.sentence.start), row)
    exactness = {"day": 0, "week": 1, "month": 1, "year": 2}
    ranked = sorted(once.values(), key=lambda row: (exactness[row.precision], -row.first.toordinal()))[:most]
    return sorted(ranked, key=lambda row: (row.first, row.last, row.sentence.source.article, row.sentence.start))


def day_label(row: CitedDate) -> str:
    """Returns “25 April 2018”, “week of 23 April 2018”, “December 2016” or “2005”, as precise as the text."""
    first: date = row.first
    if row.precision == "day":
        return f"{first.day} {first:%b %Y}"
    if row.precision == "week":
        return f"week of {first.day} {first:%b %Y}"
    return f"{first:%B %Y}" if row.precision == "month" else f"{first.year}"


def alt_text(head: str, rows: Sequence[CitedDate], label: Callable[[CitedDate], str] = day_label) -> str:
    """Returns the picture's description, beginning with `head`, which names the story."""
    for row in rows:
        more = f" {label(row)}: {row.sentence.source.outlet}."
        if len(head) + len(more) > 1020:
            return head + " …"
        head += more
    return head


def fitted_text(text: str, longest: int = _LONGEST) -> str:
    """Returns a text on one line, shortened at a word if long; the ellipsis is not the outlet's."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0].rstrip(",;:–— ") + " […]"


def wrapped_lines(draw: ImageDraw, text: str, font: FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and draw.textlength(longer, font=font) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def fitted_line(draw: ImageDraw, text: str, font: FreeTypeFont, width: int) -> str:
    if draw.textlength(text, font=font) <= width:
        return text
    while text and draw.textlength(text + "…", font=font) > width:
        text = text.rsplit(" ", 1)[0] if " " in text else text[:-1]
    return text + "…"


def picture_fonts() -> dict[str, FreeTypeFont]:
    """Returns DejaVu Sans in the sizes used; it has Latin, Greek, Cyrillic, Arabic and Hebrew letters."""
    from PIL import ImageFont

    font = checked(_FONT)
    sizes = {"title": 30, "bold": 19, "text": 19}
    return {name: ImageFont.truetype(io.BytesIO(font), size) for name, size in sizes.items()}
