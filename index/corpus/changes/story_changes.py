"""Undoable changes to a story's folder; each records the state of one article before and after.

    change = add_undoably(story, incoming)
    undo_change(story, change)                      # returns the change that undoes the undo

A state is the article's block in the manifest and the checksum of each of its files. A change moves the files that it
takes away into the story's folder `.removed`; undoing finds them there by checksum.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from index.corpus.changes.add_remove import (
    REMOVED,
    add_article,
    files_beside,
    free_place,
    manifest_of,
    remove_article,
    write_file,
    writing_story,
)
from index.corpus.changes.manifest_text import (
    block_of_entry,
    check_manifest_text,
    with_block,
    with_entry,
    without_entry,
)
from index.corpus.changes.new_article import Incoming
from index.corpus.changes.versions import versions_of
from index.corpus.manifest import MANIFEST, Entry, Manifest, parse_manifest
from index.corpus.metadata_values import same_page
from index.durable import sync_folder
from index.errors import ArticleError


@dataclass(frozen=True, slots=True)
class SavedFile:
    """A file by its path in the story, with its SHA-256 and its size in bytes."""

    place: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class ArticleState:
    """An article as the story holds it; `block` is its text in the manifest, "" if not listed there."""

    file: str
    block: str
    files: tuple[SavedFile, ...]


@dataclass(frozen=True, slots=True)
class StoryChange:
    """One article before and after a change; None if the story did not have it."""

    before: ArticleState | None
    after: ArticleState | None

    @property
    def article(self) -> str:
        """The article's file by its latest name."""
        state = self.after or self.before
        return state.file if state is not None else ""

    @property
    def versions(self) -> int:
        """The number of versions of the article after the change."""
        if self.after is None:
            return 0
        entries = parse_manifest(self.after.block).entries
        return len(versions_of(entries[0])) if entries else 1


def change_from(data: Any) -> StoryChange:  # noqa: ANN401  (parsed JSON)
    """Restores a change from `dataclasses.asdict` output; raises KeyError or TypeError for anything else."""
    before, after = (_state_from(data[name]) for name in ("before", "after"))
    return StoryChange(before, after)


def _state_from(data: Any) -> ArticleState | None:  # noqa: ANN401  (parsed JSON)
    if data is None:
        return None
    return ArticleState(data["file"], data["block"], tuple(SavedFile(**one) for one in data["files"]))


def add_undoably(story: Path, incoming: Incoming) -> StoryChange:
    """Adds an article, or a new version of one, as `add_article` does.

    Raises:
        ArticleIncomplete, ArticleKnown, ManifestError, StoryNotFound, WriterBusy: as `add_article`.
    """
    with writing_story(story):
        entry = _entry_at(manifest_of(story)[1], incoming.article.url)
        before = _state(story, entry.file) if entry is not None else None
        added = add_article(story, incoming)
        return StoryChange(before, _state(story, added.article.name))


def remove_undoably(story: Path, name: str) -> StoryChange:
    """Removes an article as `remove_article` does; raises the same errors."""
    with writing_story(story):
        before = _state(story, name)
        remove_article(story, name)
        return StoryChange(before, None)


def undo_change(story: Path, change: StoryChange, *, keep: bool = True) -> StoryChange:
    """Restores an article's state from before a change; returns the change that undoes this.

    With `keep`, files taken away move to `.removed`; without, they are deleted.

    Raises:
        ArticleError: the article has changed since, its place is taken, or one of its files is gone.
        ManifestError, StoryNotFound, WriterBusy
    """
    with writing_story(story):
        text, manifest = manifest_of(story)
        now, wanted = change.after, change.before
        if _state(story, change.article) != now:
            raise _refused(change.article, "was changed since", "Take the later change back first.")
        others = {place for entry in manifest.entries if entry.file != change.article for place in _places(entry)}
        _check_room(story, manifest, wanted, now)
        changed = _manifest_text(text, now, wanted)
        check_manifest_text(changed, _expected(manifest, now, wanted))
        had = {one.place: one for one in now.files} if now else {}
        has = {one.place: one for one in wanted.files} if wanted else {}
        missing = [one for place, one in has.items() if had.get(place) != one]
        staged = _staged(story, missing, had, change.article)
        if keep:
            kept = {one.sha256 for one in has.values()}
            _keep(story, [one for place, one in had.items() if one.sha256 not in kept and place not in others])
        for temporary, place in staged:
            temporary.replace(story / place)
            sync_folder((story / place).parent)
        if changed != text:
            write_file(story / MANIFEST, changed.encode())
        for place in had.keys() - has.keys() - others:
            (story / place).unlink(missing_ok=True)
        return StoryChange(now, wanted)


def _entry_at(manifest: Manifest, url: str | None) -> Entry | None:
    found = (one for one in manifest.entries if url and one.url and same_page(one.url) == same_page(url))
    return next(found, None)


def _state(story: Path, name: str) -> ArticleState | None:
    """Returns an article's current state; None if the story has neither an entry nor a file of that name."""
    text, manifest = manifest_of(story)
    entry = next((one for one in manifest.entries if one.file == name), None)
    block = block_of_entry(text, name) if entry is not None else ""
    files = [_saved(story, place) for place in _places(entry or Entry(name))]
    found = tuple(one for one in files if one is not None)
    return ArticleState(name, block, found) if entry is not None or found else None


def _places(entry: Entry) -> Iterable[str]:
    return dict.fromkeys((entry.file, *files_beside(entry)))


def _saved(story: Path, place: str) -> SavedFile | None:
    path = story / place
    if not path.resolve().is_relative_to(story.resolve()) or not path.is_file():
        return None
    with path.open("rb") as file:
        return SavedFile(place, hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size)


def _staged(
    story: Path, missing: Sequence[SavedFile], had: Mapping[str, SavedFile], article: str
) -> list[tuple[Path, str]]:
    """Copies each missing file next to its place before anything is overwritten."""
    staged: list[tuple[Path, str]] = []
    try:
        for one in missing:
            source = _source(story, one, had)
            if source is None:
                raise _refused(article, f"is no longer in the folder {REMOVED}", "Add it again.")
            place = story / one.place
            place.parent.mkdir(exist_ok=True)
            temporary = place.with_name(f".{place.name[:60]}.{len(staged)}.tmp")
            staged.append((temporary, one.place))
            shutil.copyfile(source, temporary)
    except BaseException:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)
        raise
    return staged


def _source(story: Path, wanted: SavedFile, had: Mapping[str, SavedFile]) -> Path | None:
    """Returns where a file's bytes are: among the article's current files, at its own place, or in `.removed`."""
    for place in (*(one.place for one in had.values() if one.sha256 == wanted.sha256), wanted.place):
        if (found := _saved(story, place)) is not None and found.sha256 == wanted.sha256:
            return story / place
    for path in sorted((story / REMOVED).glob("*")):
        same = path.is_file() and path.stat().st_size == wanted.size
        if same and (found := _saved(story, f"{REMOVED}/{path.name}")) and found.sha256 == wanted.sha256:
            return path
    return None


def _check_room(story: Path, manifest: Manifest, wanted: ArticleState | None, now: ArticleState | None) -> None:
    """Raises ArticleError if another article has taken the place or the address of what is restored."""
    if wanted is None:
        return
    mine = {one.place for one in now.files} if now else set()
    for one in wanted.files:
        if one.place not in mine and (story / one.place).exists() and _saved(story, one.place) != one:
            raise _refused(
                wanted.file, f"cannot be restored, since another file is at {one.place}", "Remove that first."
            )
    entry = next(iter(parse_manifest(wanted.block).entries), None)
    same = _entry_at(manifest, entry.url) if entry is not None else None
    if same is not None and (now is None or same.file != now.file):
        raise _refused(wanted.file, f"cannot be restored, since {same.file} has the same address", "Remove that first.")


def _manifest_text(text: str, now: ArticleState | None, wanted: ArticleState | None) -> str:
    block = wanted.block if wanted is not None else ""
    if now is not None and now.block:
        return with_block(text, now.file, block) if block else without_entry(text, now.file)
    return with_entry(text, block) if block else text


def _expected(manifest: Manifest, now: ArticleState | None, wanted: ArticleState | None) -> set[str]:
    files = {one.file for one in manifest.entries} - ({now.file} if now else set())
    return files | ({wanted.file} if wanted is not None and wanted.block else set())


def _keep(story: Path, gone: Sequence[SavedFile]) -> None:
    """Copies files into `.removed`, except those whose bytes are already there."""
    (story / REMOVED).mkdir(exist_ok=True)
    for one in gone:
        source = _source(story, replace(one, place=f"{REMOVED}/{Path(one.place).name}"), {})
        if source is None:
            shutil.copyfile(story / one.place, free_place(story / REMOVED, Path(one.place).name))


def _refused(article: str, why: str, remedy: str) -> ArticleError:
    return ArticleError(f"{article} {why}.", article=article, remedy=remedy)
