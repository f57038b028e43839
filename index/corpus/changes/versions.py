"""Finds what an outlet changed in an article after publication by comparing its saved versions.

for edit in edits_of(Path("seeds"), "001_bridge.txt"):
    edit.changes                         # sentences before and after, verbatim
    edit.is_silent                       # whether the outlet published no note about it
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

from rapidfuzz import fuzz

from index.command_hints import copyable_command
from index.corpus.articles import has_file, read_article
from index.corpus.manifest import MANIFEST, ArticleVersion, Entry, read_manifest
from index.corpus.passages import Page, cut_page
from index.corpus.types import NoteKind, Outlet
from index.errors import ArticleError

_MIN_SIMILARITY = 55  # of 100; less similar sentences count as one removed and one added


@dataclass(frozen=True, slots=True)
class VersionExcerpt:
    """Characters `[start, end)` of the version of an article in `file`; `is_newest` marks the one answers cite."""

    file: str
    start: int
    end: int
    text: str
    fetched: datetime | None
    is_newest: bool


@dataclass(frozen=True, slots=True)
class SentenceChange:
    """A sentence that an outlet changed, added (`before` is None) or removed (`after` is None)."""

    before: VersionExcerpt | None
    after: VersionExcerpt | None


@dataclass(frozen=True, slots=True)
class ArticleEdit:
    """The changes from one version to the next, with the time each was fetched.

    `headlines` holds both if they differ. `notes` are the outlet's notes in the newer version that the older one did
    not have. `is_silent`: neither this version nor a later one has a new note.
    """

    article: str
    outlet: str
    before: datetime | None
    after: datetime | None
    changes: tuple[SentenceChange, ...]
    headlines: tuple[str, str] | None
    notes: tuple[tuple[NoteKind, VersionExcerpt], ...]
    is_silent: bool


@dataclass(frozen=True, slots=True)
class _Read:
    """A version as read: its citable sentences, and its notes by their text."""

    version: ArticleVersion
    headline: str | None
    sentences: tuple[VersionExcerpt, ...]
    notes: tuple[tuple[NoteKind, VersionExcerpt], ...]


def edits_of(story: Path, article: str) -> tuple[ArticleEdit, ...]:
    """Returns the edits of an article, oldest first; empty if it has only one version.

    Raises:
        ArticleError: the story has no such article, or a saved version has been modified.
    """
    entry = next((one for one in read_manifest(story / MANIFEST).entries if one.file == article), None)
    if entry is None and has_file(story, article):
        return ()  # versions are listed in the manifest
    if entry is None:
        remedy = "`storybot sources` lists the articles."
        raise ArticleError(f"The story has no article {article}.", article=article, remedy=remedy)
    outlet = entry.outlet or ""
    read = [_read(story, entry, version) for version in versions_of(entry)]
    edits: list[ArticleEdit] = []
    noted = False
    for older, newer in reversed(list(pairwise(read))):
        said = {_plain(note.text) for _, note in older.notes}
        notes = tuple((kind, note) for kind, note in newer.notes if _plain(note.text) not in said)
        noted = noted or bool(notes)
        changes = tuple(_changes(older.sentences, newer.sentences))
        headlines = (older.headline, newer.headline) if older.headline and newer.headline else None
        if headlines and _plain(headlines[0]) == _plain(headlines[1]):
            headlines = None
        if changes or headlines:
            times = (older.version.fetched, newer.version.fetched)
            edits.append(ArticleEdit(article, outlet, *times, changes, headlines, notes, not noted))
    return tuple(reversed(edits))


def articles_with_versions(story: Path) -> tuple[str, ...]:
    """Returns the articles with at least one earlier version saved, in the story's order."""
    return tuple(entry.file for entry in read_manifest(story / MANIFEST).entries if len(versions_of(entry)) > 1)


def versions_of(entry: Entry) -> tuple[ArticleVersion, ...]:
    """Returns the versions of an article, oldest first; the last one is the article itself."""
    older = tuple(version for version in entry.versions if version.file != entry.file)
    newest = next((version for version in entry.versions if version.file == entry.file), ArticleVersion(entry.file))
    return (*older, newest)


def _read(story: Path, entry: Entry, version: ArticleVersion) -> _Read:
    article, _ = read_article(story, version.file, Entry(file=version.file, outlet=entry.outlet))
    if version.sha256 and article.file_sha256 != version.sha256:
        raise ArticleError(
            f"{version.file} is not the file that was saved; it was changed since.",
            article=entry.file,
            remedy=f"Put the saved file back, or {copyable_command('remove', entry.file)}.",
        )
    cut = cut_page(Page(article, Outlet(article.outlet), frozenset()))

    def excerpt(start: int, end: int) -> VersionExcerpt:
        newest = version.file == entry.file
        return VersionExcerpt(version.file, start, end, article.text[start:end], version.fetched, newest)

    sentences = tuple(excerpt(one.start, one.end) for one in cut.sentences)
    notes = tuple((note.kind, excerpt(note.start, note.end)) for note in cut.notes if note.on_article)
    headline = version.headline or (entry.headline if version.file == entry.file else None)
    return _Read(version, headline, sentences, notes)


def _plain(text: str) -> str:
    """Normalises white space and quotation marks, for comparing sentences."""
    return " ".join(text.translate(str.maketrans("“”‘’«»", '""\'\'""')).split())


def _changes(older: Sequence[VersionExcerpt], newer: Sequence[VersionExcerpt]) -> Iterator[SentenceChange]:
    ours, theirs = [_plain(one.text) for one in older], [_plain(one.text) for one in newer]
    had, has = set(ours), set(theirs)
    for tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        # A sentence that only moved within the article is not a change.
        before = [one for one, text in zip(older[a:b], ours[a:b], strict=True) if text not in has]
        after = [one for one, text in zip(newer[c:d], theirs[c:d], strict=True) if text not in had]
        yield from _paired(before, after)


def _paired(before: Sequence[VersionExcerpt], after: Sequence[VersionExcerpt]) -> Iterator[SentenceChange]:
    """Pairs similar sentences in order; the others stay alone."""
    start = 0
    for old in before:
        scores = [fuzz.ratio(_plain(old.text), _plain(new.text)) for new in after[start : start + 50]]
        best = max(range(len(scores)), key=scores.__getitem__, default=-1)
        if best < 0 or scores[best] < _MIN_SIMILARITY:
            yield SentenceChange(old, None)
            continue
        for new in after[start : start + best]:
            yield SentenceChange(None, new)
        yield SentenceChange(old, after[start + best])
        start += best + 1
    for new in after[start:]:
        yield SentenceChange(None, new)
