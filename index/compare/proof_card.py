"""Draws a proof card: a verifiable picture of an excerpt with its outlet, date, address, file and notes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from index.compare.proof_claims import CHUNK, claim_json, proof_claim, short_claim
from index.compare.timeline_image import Picture, fitted_line, picture_fonts, wrapped_lines
from index.corpus.types import NOTE_LABELS, Citation

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

_WIDTH, _EDGE, _LINE = 1100, 40, 27
_GROUND, _INK, _SOFT, _RULE, _OUTLET, _ALARM = "#f7f5f0", "#1d1d22", "#5c5c66", "#c9c4b8", "#0a5c94", "#a61b1b"
_CODE = 250  # maximum side of the QR code in pixels
CardLine = tuple[str, "FreeTypeFont", str]  # text, font, colour


def draw_proof(citation: Citation) -> Picture:
    """Draws the card of an excerpt. It contains the claim twice: in a PNG chunk `storybot` and as a QR code."""
    from PIL import Image, ImageDraw, PngImagePlugin

    fonts = picture_fonts()
    probe = ImageDraw.Draw(Image.new("RGB", (8, 8)))
    claim = proof_claim(citation)
    code = _code(short_claim(claim))
    lines = [*_head(probe, citation, fonts), *_body(probe, citation, fonts)]
    foot = _footer_lines(probe, citation, fonts, _WIDTH - 3 * _EDGE - code.width)
    below = max(code.height, _LINE * len(foot))
    picture = Image.new("RGB", (_WIDTH, 3 * _EDGE + _LINE * len(lines) + below), _GROUND)
    draw = ImageDraw.Draw(picture)
    top = _write(draw, lines, _EDGE)
    draw.line((_EDGE, top + _EDGE // 2, _WIDTH - _EDGE, top + _EDGE // 2), fill=_RULE, width=2)
    _write(draw, foot, top + _EDGE)
    picture.paste(code, (_WIDTH - _EDGE - code.width, top + _EDGE))
    info = PngImagePlugin.PngInfo()
    info.add_itxt(CHUNK, claim_json(claim))
    buffer = io.BytesIO()
    picture.quantize(64, method=Image.Quantize.FASTOCTREE).save(buffer, "PNG", optimize=True, pnginfo=info)
    return Picture(buffer.getvalue(), proof_alt(citation))


def proof_alt(citation: Citation) -> str:
    """Returns a description of the card, at most 1,024 characters."""
    source = citation.source
    marks = "".join(f" {NOTE_LABELS[note.kind]}: {note.citation.text}" for note in citation.notes)
    text = f"Proof of an excerpt of {source.outlet}:{marks} {citation.text}"
    return text if len(text) <= 1024 else text[:1023] + "…"


def _head(draw: ImageDraw, citation: Citation, fonts: dict[str, FreeTypeFont]) -> list[CardLine]:
    source, width = citation.source, _WIDTH - 2 * _EDGE
    when = ""
    if source.published:
        guessed = " (inferred)" if "published" in source.inferred else ""
        when = f"{source.published.day} {source.published:%B %Y}{guessed}"
    said = " · ".join(part for part in (when, source.author or "") if part)
    lines: list[CardLine] = [(fitted_line(draw, source.outlet, fonts["bold"], width), fonts["bold"], _OUTLET)]
    for text in (source.headline or "", said):
        if text:
            lines.append((fitted_line(draw, text, fonts["text"], width), fonts["text"], _SOFT))
    return [*lines, ("", fonts["text"], _INK)]


def _body(draw: ImageDraw, citation: Citation, fonts: dict[str, FreeTypeFont]) -> list[CardLine]:
    """Returns the lines of the outlet's notes, then those of the excerpt."""
    lines: list[CardLine] = []
    width = _WIDTH - 2 * _EDGE
    for note in citation.notes:
        for line in wrapped_lines(draw, f"{NOTE_LABELS[note.kind]}: {note.citation.text}", fonts["bold"], width):
            lines.append((line, fonts["bold"], _ALARM))
        lines.append(("", fonts["text"], _INK))
    for paragraph in citation.text.splitlines() or [""]:
        lines += [(line, fonts["text"], _INK) for line in wrapped_lines(draw, paragraph, fonts["text"], width)]
    return lines


def _footer_lines(draw: ImageDraw, citation: Citation, fonts: dict[str, FreeTypeFont], width: int) -> list[CardLine]:
    source = citation.source
    digest = source.file_sha256
    texts = [
        source.url or "no address is known",
        f"{source.article}, characters {citation.start} to {citation.end}",
        *([f"SHA-256 {digest[:32]}", f"               {digest[32:]}"] if digest else []),
        "To check it: storybot check CARD.png",
    ]
    return [(fitted_line(draw, text, fonts["text"], width), fonts["text"], _SOFT) for text in texts]


def _write(draw: ImageDraw, lines: list[CardLine], top: int) -> int:
    for text, font, colour in lines:
        draw.text((_EDGE, top), text, fill=colour, font=font)
        top += _LINE
    return top


def _code(text: str) -> Image:
    """Returns a QR code that survives screenshots and recompression: large modules, a wide border."""
    import segno
    from PIL import Image

    made = segno.make(text, micro=False, error="m", boost_error=False)
    side = made.symbol_size(border=4)[0]
    buffer = io.BytesIO()
    made.save(buffer, kind="png", scale=max(3, _CODE // side), border=4)
    return Image.open(io.BytesIO(buffer.getvalue())).convert("RGB")
