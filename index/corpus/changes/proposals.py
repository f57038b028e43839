"""Proposed articles that wait for approval, stored next to the database; none of them is in the story yet.

    name = propose_article(folder, incoming)          # an identifier of 16 digits
    preview_proposal(folder, story, name)             # shown to the person who decides
    correct_proposal(folder, name, Metadata(outlet="The Daily Example"))
    add_undoably(story, proposed_article(folder, name)); withdraw_proposal(folder, name)

A page found by following a source (`index.corpus.follow`) is a proposal too, with an identifier of 8 digits.
"""

from __future__ import annotations

import json
import re
import secrets
import time
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from index.corpus.articles import read_article
from index.corpus.bounded import bounded
from index.corpus.changes.new_article import Incoming, missing_fields, reread, with_metadata
from index.corpus.follow.following import correct_page, reject_page, waiting_page
from index.corpus.manifest import FIELDS, MANIFEST, Entry, Manifest, read_manifest
from index.corpus.metadata_values import same_page
from index.corpus.passages import Page, cut_page
from index.corpus.types import Article, Metadata, Outlet
from index.durable import write_atomically
from index.errors import ArticleError, StorybotError, StoryError

MOST_PROPOSED = 50
MAX_PROPOSAL_BYTES = 256 * 2**20  # bytes of all proposals
PROPOSAL_SECONDS = 2 * 86400.0  # seconds after which an undecided proposal is deleted
_PROPOSAL_ID, _PAGE_ID = re.compile(r"[0-9a-f]{16}"), re.compile(r"[0-9a-f]{8}")
_SUFFIXES = (".article.json", ".article.data", ".article.original")


@dataclass(frozen=True, slots=True)
class ArticlePreview:
    """How an article will be read, for the person who decides on it.

    `first` and `last` are its first and last citable sentence, "" without any; `left_out` its lines that are not
    citable, in order. `missing` names the fields that are not stated. `same_as` is the story's article with the same
    text, `version_of` the one from the same address. Text that the outlet repeats on its other pages is unknown here,
    so the index may leave out a few more lines.
    """

    article: Article
    sentences: int
    first: str
    last: str
    left_out: tuple[str, ...]
    missing: tuple[str, ...]
    remarks: tuple[str, ...]
    same_as: str | None
    version_of: str | None


def propose_article(folder: Path, incoming: Incoming) -> str:
    """Stores an article until somebody decides on it; returns its identifier.

    Raises:
        StoryError: too many articles, or too many bytes, are waiting already.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # private until accepted
    _delete_expired(folder)
    kept = [path.stat().st_size for suffix in _SUFFIXES for path in folder.glob(f"*{suffix}")]
    size = len(incoming.data) + len(incoming.original or b"")
    full = len(list(folder.glob("*.article.json"))) >= MOST_PROPOSED
    if full or sum(kept) + size > MAX_PROPOSAL_BYTES:
        raise StoryError("Too many articles wait for a decision.", remedy="Add or cancel some of them first.")
    name = secrets.token_hex(8)
    write_atomically(folder / f"{name}.article.data", incoming.data)
    if incoming.original is not None:
        write_atomically(folder / f"{name}.article.original", incoming.original)
    _write(folder, name, incoming)
    return name


def proposed_article(folder: Path, name: str) -> Incoming:
    """Returns the article that waits under `name`.

    Raises:
        StoryError: none does.
        ArticleError: it can no longer be read.
    """
    if _PAGE_ID.fullmatch(name):
        return waiting_page(folder, name).incoming
    _check_id(name)
    try:
        data = (folder / f"{name}.article.data").read_bytes()
        kept: dict[str, Any] = json.loads((folder / f"{name}.article.json").read_bytes())
        original = folder / f"{name}.article.original"
        return reread(
            data,
            _entry(kept["entry"]),
            Metadata(**_dated(kept["given"])),
            original=original.read_bytes() if original.exists() else None,
            original_name=kept["original_name"],
            fetched=datetime.fromisoformat(kept["fetched"]) if kept["fetched"] else None,
            remarks=tuple(kept["remarks"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        if isinstance(error, StorybotError):
            raise
        raise _not_found(name) from None


def correct_proposal(folder: Path, name: str, given: Metadata) -> None:
    """Records what a person states about a waiting article (None changes nothing); raises as `proposed_article`."""
    if _PAGE_ID.fullmatch(name):
        correct_page(folder, name, given)
        return
    _write(folder, name, with_metadata(proposed_article(folder, name), given))


def withdraw_proposal(folder: Path, name: str) -> None:
    """Deletes a waiting article; raises StoryError if there is none."""
    if _PAGE_ID.fullmatch(name):
        reject_page(folder, name)
        return
    _check_id(name)
    if not (folder / f"{name}.article.json").exists():
        raise _not_found(name)
    _delete(folder, name)


def preview_proposal(folder: Path, story: Path, name: str) -> ArticlePreview:
    """Returns how a waiting article will be read; takes about a second. Raises as `proposed_article`."""
    return preview_of(story, proposed_article(folder, name))


def preview_of(story: Path, incoming: Incoming) -> ArticlePreview:
    """Returns how an article will be read.

    Raises:
        ArticleError: it cannot be split into sentences, or that takes too long.
    """
    article, manifest = incoming.article, read_manifest(story / MANIFEST)
    outlet = _outlet(manifest, article.outlet)
    article = replace(article, outlet=outlet.name)
    cut = cut_page(Page(article, outlet, frozenset()))
    text = article.text
    spans = [text[one.start : one.end] for one in cut.sentences]
    same = _same_address(manifest, article.url)
    same_text = same is not None and _same_text(story, same, article)
    return ArticlePreview(
        article,
        len(spans),
        spans[0] if spans else "",
        spans[-1] if spans else "",
        _left_out(article, outlet),
        missing_fields(incoming),
        incoming.remarks,
        same.file if same is not None and same_text else None,
        same.file if same is not None and not same_text else None,
    )


def _left_out(article: Article, outlet: Outlet) -> tuple[str, ...]:
    from index.corpus.boilerplate.classify_lines import classify_lines
    from index.corpus.boilerplate.lines import CITED

    lines = bounded(article.name, "read", lambda: classify_lines(article, outlet, frozenset()))
    shown = {article.headline} if article.headline else set()
    texts = [" ".join(article.text[one.start : one.end].split()) for one in lines if one.kind not in CITED]
    return tuple(text for text in texts if text not in shown)


def _outlet(manifest: Manifest, called: str) -> Outlet:
    for outlet in manifest.outlets:
        if called.casefold() in (name.casefold() for name in (outlet.name, *outlet.aliases)):
            return outlet
    return Outlet(called)


def _same_address(manifest: Manifest, url: str | None) -> Entry | None:
    found = (one for one in manifest.entries if url and one.url and same_page(one.url) == same_page(url))
    return next(found, None)


def _same_text(story: Path, entry: Entry, article: Article) -> bool:
    try:
        there, _ = read_article(story, entry.file, entry)
    except ArticleError:
        return False
    return there.text.split() == article.text.split()


def _write(folder: Path, name: str, incoming: Incoming) -> None:
    article = incoming.article
    entry = {"file": article.name, **{field: getattr(article, field) for field in FIELDS}}
    kept = {
        "entry": {**entry, "inferred": sorted(article.inferred)},
        "given": asdict(incoming.given),
        "original_name": incoming.original_name,
        "fetched": incoming.fetched.isoformat() if incoming.fetched else None,
        "remarks": incoming.remarks,
    }
    data = json.dumps(kept, ensure_ascii=False, default=lambda day: day.isoformat()).encode()
    write_atomically(folder / f"{name}.article.json", data)


def _entry(data: dict[str, Any]) -> Entry:
    return Entry(**{**_dated(data), "inferred": frozenset(data["inferred"])})


def _dated(data: dict[str, Any]) -> dict[str, Any]:
    day = data.get("published")
    return {**data, "published": date.fromisoformat(day) if day else None}


def _check_id(name: str) -> None:
    if not _PROPOSAL_ID.fullmatch(name):
        raise _not_found(name)


def _not_found(name: str) -> StoryError:
    return StoryError(f"No article {name[:40]} waits.", remedy="Propose it again.")


def _delete_expired(folder: Path) -> None:
    for suffix in _SUFFIXES:
        for path in folder.glob(f"*{suffix}"):
            if path.stat().st_mtime < time.time() - PROPOSAL_SECONDS:
                path.unlink(missing_ok=True)


def _delete(folder: Path, name: str) -> None:
    for suffix in _SUFFIXES:
        (folder / f"{name}{suffix}").unlink(missing_ok=True)
