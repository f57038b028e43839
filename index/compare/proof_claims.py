"""What a proof card claims, and whether the index confirms it.

A card has its claim as an iTXt chunk of the PNG and, shortened, as a QR code, which survives screenshots. The claim of
a JSON excerpt (`storybot ask --json`) is the excerpt itself. A check returns the text in the index, for comparison.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from index.corpus.articles import read_article
from index.corpus.changes.versions import versions_of
from index.corpus.manifest import MANIFEST, ArticleVersion, Entry, read_manifest
from index.corpus.types import Citation, CitedNote, Source
from index.errors import ArticleError

if TYPE_CHECKING:
    from PIL.Image import Image

    from index.store.protocol import GenerationReader

CHUNK = "storybot"  # the name of the iTXt chunk
LARGEST_CARD = 16 * 2**20  # bytes
_MOST_PIXELS = 40_000_000
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")  # for cards and screenshots; Pillow runs other programs for some others
_QR = "storybot:"
_FIELDS = ("outlet", "headline", "published", "url")
ProofVerdict = Literal["true", "older", "false", "unknown"]
PROOF_REASONS = {
    "no_claim": "It is neither a proof card, with storybot's data or QR code in it, nor an excerpt as JSON.",
    "other_place": "Its chunk and its QR code name different places.",
    "no_article": "This index has no article {article}.",
    "no_place": "{article} has no characters {start} to {end}.",
    "no_version": "The file of {article} with that checksum is not in this story.",
    "file_changed": "{article} is not the file that was saved; it was changed since.",
    "unreadable": "{article} cannot be read.",
    "other_text": "Another text stands at that place.",
    "other_checksum": "The text at that place has another checksum.",
    "other_field": "It says {field} {said}; the index has {known}.",
}
"""Why a claim is not true, or cannot be checked, by kind."""


@dataclass(frozen=True, slots=True)
class ProofClaim:
    """A claim that `[start, end)` of an article is `text`, or in a QR code `text_sha256`. None is not claimed."""

    article: str
    start: int
    end: int
    text: str | None = None
    text_sha256: str | None = None
    file_sha256: str | None = None
    outlet: str | None = None
    headline: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class ProofReason:
    """Why a claim is not true or cannot be checked: a key of `PROOF_REASONS` and the values for its placeholders."""

    kind: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return PROOF_REASONS[self.kind].format_map(self.values)


@dataclass(frozen=True, slots=True)
class ProofResult:
    """The result of a check: `reasons` explain why a claim is not true or cannot be checked.

    "older": true of an earlier version of the article, fetched at `fetched`. `text` is the text at the claimed
    position; `citation` is that excerpt with the outlet's notes, if the index has it now.
    """

    verdict: ProofVerdict
    reasons: tuple[ProofReason, ...] = ()
    text: str = ""
    citation: Citation | None = None
    fetched: datetime | None = None


def proof_claim(citation: Citation) -> ProofClaim:
    source = citation.source
    return ProofClaim(
        article=source.article,
        start=citation.start,
        end=citation.end,
        text=citation.text,
        file_sha256=source.file_sha256 or None,
        outlet=source.outlet,
        headline=source.headline,
        published=source.published.isoformat() if source.published else None,
        url=source.url,
    )


def claim_json(claim: ProofClaim) -> str:
    """Returns the whole claim, for the chunk."""
    fields = {name: getattr(claim, name) for name in ProofClaim.__slots__ if getattr(claim, name) is not None}
    return json.dumps(fields, ensure_ascii=False)


def short_claim(claim: ProofClaim) -> str:
    """Returns the short claim for the QR code: file, span and the checksum of the text there."""
    digest = claim.text_sha256 or _digest(claim.text or "")
    fields = {"a": claim.article, "s": claim.start, "e": claim.end, "f": claim.file_sha256 or "", "t": digest}
    return _QR + json.dumps(fields, separators=(",", ":"))  # ASCII, since a QR code does not declare its encoding


def read_proof(data: bytes) -> tuple[ProofClaim, ...] | None:
    """Returns the claims in a card (its chunk's and its QR code's) or in JSON (one per excerpt); None without any."""
    if data[:1].lstrip() in (b"{", b"[") or data.lstrip()[:1] in (b"{", b"["):
        return _from_json(data)
    return _from_picture(data)


def _from_json(data: bytes) -> tuple[ProofClaim, ...] | None:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    excerpts = found.get("excerpts", [found]) if isinstance(found, dict) else found
    claims = [claim for one in excerpts if isinstance(one, dict) and (claim := _claim(one))] if excerpts else []
    for one in excerpts if isinstance(excerpts, list) else []:
        inner = one.get("answer") if isinstance(one, dict) else None
        if isinstance(inner, dict) and (claim := _claim({**one, **inner})):
            claims.append(claim)
    return tuple(claims) or None


def _claim(fields: Mapping[str, object]) -> ProofClaim | None:
    article, start, end = fields.get("article"), fields.get("start"), fields.get("end")
    if not isinstance(article, str) or type(start) is not int or type(end) is not int:
        return None
    names = ("text", "text_sha256", "file_sha256", *_FIELDS)
    texts = {name: value if isinstance(value := fields.get(name), str) else None for name in names}
    if not texts["text"] and not texts["text_sha256"]:
        return None
    return ProofClaim(article, start, end, **texts)


def _from_picture(data: bytes) -> tuple[ProofClaim, ...] | None:
    from PIL import Image

    try:
        picture = Image.open(io.BytesIO(data[: LARGEST_CARD + 1]), formats=_FORMATS)
        if picture.width * picture.height > _MOST_PIXELS:
            return None
        picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    chunk = getattr(picture, "text", {}).get(CHUNK, "")
    claims = [*(_from_json(chunk.encode()) or ()), *_from_qr(picture)]
    return tuple(claims) or None


def _from_qr(picture: Image) -> list[ProofClaim]:
    import zxingcpp

    claims: list[ProofClaim] = []
    for code in zxingcpp.read_barcodes(
        picture.convert("L"), formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    ):
        if not code.text.startswith(_QR):
            continue
        try:
            found = json.loads(code.text.removeprefix(_QR))
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            names = {"a": "article", "s": "start", "e": "end", "f": "file_sha256", "t": "text_sha256"}
            claim = _claim({names[key]: value for key, value in found.items() if key in names})
            claims += [claim] if claim else []
    return claims


def check_claims(claims: tuple[ProofClaim, ...] | None, generation: GenerationReader, story: Path) -> ProofResult:
    """Checks whether all claims of a card are true of an index; `story` is its folder, with the earlier versions.

    Raises:
        ArticleDrifted: the article differs from the indexed one.
    """
    if not claims:
        return ProofResult("unknown", (ProofReason("no_claim"),))
    places = {(claim.article, claim.start, claim.end) for claim in claims}
    results = [_check(claim, generation, story) for claim in claims]
    worst = max(results, key=lambda result: ("true", "older", "unknown", "false").index(result.verdict))
    if len(places) > 1 and any(claim.text is None for claim in claims):
        return ProofResult("false", (ProofReason("other_place"), *worst.reasons))
    return worst


def _check(claim: ProofClaim, generation: GenerationReader, story: Path) -> ProofResult:
    number = next((n for n, source in enumerate(generation.sources) if source.article == claim.article), None)
    if number is None:
        return ProofResult("unknown", (ProofReason("no_article", {"article": claim.article[:200]}),))
    source = generation.sources[number]
    if claim.file_sha256 and source.file_sha256 and claim.file_sha256 != source.file_sha256:
        return _check_older(claim, story)
    result = _of_indexed(claim, generation, number)
    if result.verdict == "false" and claim.file_sha256 is None:
        # The claim does not state its version.
        older = _check_older(claim, story)
        return older if older.verdict == "older" else result
    return result


def _of_indexed(claim: ProofClaim, generation: GenerationReader, number: int) -> ProofResult:
    try:
        citation = with_all_notes(generation, generation.cite(number, claim.start, claim.end))
    except ValueError:
        return ProofResult("false", (_no_place(claim.article, claim),))
    reasons = [*_text_reasons(claim, citation.text), *_source_reasons(claim, generation.sources[number])]
    return ProofResult("false" if reasons else "true", tuple(reasons), citation.text, citation)


def with_all_notes(generation: GenerationReader, citation: Citation) -> Citation:
    """Returns the excerpt with every note on its article, including those about other sentences."""
    shown = {(note.citation.start, note.citation.source.article) for note in citation.notes}
    more: list[CitedNote] = []
    for note in citation.source.notes:
        source = generation.sources[note.article]
        if note.on_article and (note.start, source.article) not in shown:
            more.append(CitedNote(note.kind, generation.cite(note.article, note.start, note.end)))
    return replace(citation, notes=(*citation.notes, *more))


def _check_older(claim: ProofClaim, story: Path) -> ProofResult:
    """Checks the claim against the earlier version that it names; if it names none, against all, latest first."""
    entry = next((one for one in read_manifest(story / MANIFEST).entries if one.file == claim.article), None)
    for version in reversed(versions_of(entry)[:-1] if entry else ()):
        if claim.file_sha256 is not None and version.sha256 != claim.file_sha256:
            continue
        result = _in_version(claim, version, story)
        if claim.file_sha256 is not None or result.verdict == "older":
            return result
    return ProofResult("unknown", (ProofReason("no_version", {"article": claim.article[:200]}),))


def _in_version(claim: ProofClaim, version: ArticleVersion, story: Path) -> ProofResult:
    try:
        article, _ = read_article(story, version.file, Entry(file=version.file))
    except ArticleError:
        return ProofResult("unknown", (ProofReason("unreadable", {"article": version.file}),))
    if article.file_sha256 != version.sha256:
        return ProofResult("unknown", (ProofReason("file_changed", {"article": version.file}),))
    if not 0 <= claim.start < claim.end <= len(article.text):
        return ProofResult("false", (_no_place(version.file, claim),))
    text = article.text[claim.start : claim.end]
    reasons = _text_reasons(claim, text)
    return ProofResult("false" if reasons else "older", tuple(reasons), text, None, version.fetched)


def _no_place(article: str, claim: ProofClaim) -> ProofReason:
    return ProofReason("no_place", {"article": article, "start": str(claim.start), "end": str(claim.end)})


def _text_reasons(claim: ProofClaim, text: str) -> list[ProofReason]:
    if claim.text is not None and claim.text != text:
        return [ProofReason("other_text")]
    if claim.text_sha256 is not None and claim.text_sha256 != _digest(text):
        return [ProofReason("other_checksum")]
    return []


def _source_reasons(claim: ProofClaim, source: Source) -> list[ProofReason]:
    known = {
        "outlet": source.outlet,
        "headline": source.headline,
        "published": source.published.isoformat() if source.published else None,
        "url": source.url,
    }
    return [
        ProofReason("other_field", {"field": name, "said": repr(said[:200]), "known": repr(known[name])})
        for name in _FIELDS
        if (said := getattr(claim, name)) is not None and said != known[name]
    ]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
