"""Adds articles to a story and removes them: the file and its manifest entry.

    added = add_article(story, incoming)     # see `index.corpus.changes.new_article`
    remove_article(story, added.article.name)

The rest of the manifest stays as it is, including comments and order. Files are replaced atomically (temporary file,
fsync, rename), so a crash leaves the old version or the new one.
"""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path, PurePosixPath

from filelock import FileLock, Timeout

from index.corpus.articles import SUFFIXES, Article, article_path, read_article, read_story
from index.corpus.bounded import TookTooLong, within
from index.corpus.changes.manifest_text import (
    check_manifest_text,
    entry_text,
    new_manifest,
    version_text,
    with_entry,
    with_versions,
    without_entry,
)
from index.corpus.changes.new_article import REQUIRED, Incoming, missing_fields
from index.corpus.changes.versions import versions_of
from index.corpus.decoding import read_bytes
from index.corpus.manifest import MANIFEST, ArticleVersion, Entry, Manifest, parse_manifest
from index.corpus.metadata_values import same_page
from index.corpus.types import Metadata
from index.durable import lock_remedy, sync_folder
from index.errors import (
    ArticleError,
    ArticleIncomplete,
    ArticleKnown,
    ManifestError,
    StoryNotFound,
    WriterBusy,
    describe_os_error,
)

PATIENCE = 10.0  # seconds to wait for another writer
STORY_LOCK = ".articles.lock"  # file in the story, held by its writer
REMOVED = ".removed"  # folder in the story; hidden folders are not read
VERSIONS = "versions"  # folder in the story for earlier versions of articles
ORIGINALS = "originals"  # folder in the story for the files that articles were extracted from; not read either


@dataclass(frozen=True, slots=True)
class Added:
    """The article as added: its name in the story and how it is read.

    `versions` counts its versions in the story; above 1, this was a changed page of an article already there.
    """

    article: Article
    entry: str
    versions: int = 1


def known_texts(story: Path) -> dict[str, str]:
    """Maps the checksum of each text of the story to its article's name, for adding many articles."""
    return {article.sha256: article.name for article in read_story(story).articles}


def add_article(
    story: Path, incoming: Incoming, known: dict[str, str] | None = None, *, guessed_headline: bool = False
) -> Added:
    """Copies the article and its original into the story's folder and writes its manifest entry.

    A different text from an address already in the story is a new version of that article: it replaces the earlier
    one, which moves to the folder `versions`. `known` (see `known_texts`) saves reading the story for each of many
    articles; the new article is added to it. `guessed_headline`: a headline that was guessed is enough.

    Raises:
        ArticleIncomplete: outlet or headline is unknown; `missing` lists everything missing.
        ArticleKnown: the story has this text already.
        ManifestError: the manifest cannot be parsed; it is left unchanged.
        StoryNotFound, WriterBusy
    """
    with writing_story(story):
        text, manifest = manifest_of(story)
        known = known_texts(story) if known is None else known
        if name := known.get(incoming.article.sha256):
            raise ArticleKnown(f"The story has this text already: {name}.", article=name, remedy="Nothing was changed.")
        before = next((entry for entry in manifest.entries if _is_version(incoming, entry)), None)
        if before is not None:
            added = _add_version(story, incoming, before, text, manifest)
        else:
            added = _add_new(story, incoming, text, manifest, guessed_headline=guessed_headline)
        known[added.article.sha256] = added.article.name
    return added


def _add_new(story: Path, incoming: Incoming, text: str, manifest: Manifest, *, guessed_headline: bool) -> Added:
    _require_metadata(incoming, guessed_headline=guessed_headline)
    name = _free_name(story, incoming.article.name, manifest)
    article = replace(incoming.article, name=name)
    original = _keep_original(story, incoming)
    entry = entry_text(article, original)
    if incoming.fetched is not None:
        entry += version_text(ArticleVersion(name, incoming.fetched, article.file_sha256))
    changed = with_entry(text, entry)
    check_manifest_text(changed, {*(one.file for one in manifest.entries), name})
    write_file(story / name, incoming.data)
    write_file(story / MANIFEST, changed.encode())
    return Added(article, entry)


def _require_metadata(incoming: Incoming, *, guessed_headline: bool = False) -> None:
    """Raises ArticleIncomplete if the outlet or the headline is unknown; a guess counts only for `guessed_headline`."""
    missing = missing_fields(incoming)
    required = [name for name in missing if name in REQUIRED]  # of a single article, which is what the remedy adds
    if required and not (required == ["headline"] and guessed_headline and incoming.article.headline):
        options = " ".join(f"--{name} {name.upper()}" for name in required)
        raise ArticleIncomplete(
            f"{incoming.original_name or incoming.article.name} does not state its {' and '.join(required)}.",
            article=incoming.article.name,
            missing=missing,
            remedy=f"Add {'it' if len(required) == 1 else 'them'}: storybot add FILE {options}",
        )


def add_entry(story: Path, name: str, given: Metadata) -> Added | None:
    """Writes the manifest entry of an article whose file is in the story already; None if it has an entry.

    Raises:
        ArticleIncomplete: outlet or headline is unknown.
        ArticleError, ManifestError, StoryNotFound, WriterBusy
    """
    with writing_story(story):
        text, manifest = manifest_of(story)
        if any(entry.file == name for entry in manifest.entries):
            return None
        article, _ = read_article(story, name, Entry(name, **asdict(given)))
        _require_metadata(Incoming(b"", article, given))
        entry = entry_text(article)
        changed = with_entry(text, entry)
        check_manifest_text(changed, {*(one.file for one in manifest.entries), name})
        write_file(story / MANIFEST, changed.encode())
    return Added(article, entry)


def _is_version(incoming: Incoming, entry: Entry) -> bool:
    url = incoming.article.url
    return bool(entry.url and url) and same_page(str(entry.url)) == same_page(str(url))


def _add_version(story: Path, incoming: Incoming, entry: Entry, text: str, manifest: Manifest) -> Added:
    """Moves the current text aside for the new one, unless the new one was fetched earlier."""
    current, _ = read_article(story, entry.file, entry)
    *older, newest = versions_of(entry)
    files = {path.name for path in (story / VERSIONS).glob("*")}
    if " ".join(current.text.split()) == " ".join(incoming.article.text.split()):
        raise ArticleKnown(
            f"The story has this text already: {entry.file}.", article=entry.file, remedy="Nothing was changed."
        )
    (story / VERSIONS).mkdir(exist_ok=True)
    is_older = bool(incoming.fetched and newest.fetched) and str(incoming.fetched) < str(newest.fetched)
    headline = incoming.article.headline if "headline" not in incoming.article.inferred else None
    original = _keep_original(story, incoming)
    coming = ArticleVersion("", incoming.fetched, incoming.article.file_sha256, None, original)
    if is_older:
        place = _version_place(incoming.article.name, files)
        write_file(story / place, incoming.data)
        newest = replace(newest, sha256=newest.sha256 or current.file_sha256)
        versions = _by_time([*older, replace(coming, file=place, headline=headline)], newest)
        changed = with_versions(text, entry.file, versions, {})
        check_manifest_text(changed, {one.file for one in manifest.entries})
        write_file(story / MANIFEST, changed.encode())
        return Added(current, "", len(versions))
    place, name = _version_place(entry.file, files), entry.file
    if Path(name).suffix.lower() != Path(incoming.article.name).suffix.lower():
        name = _free_name(story, Path(name).stem + Path(incoming.article.name).suffix, manifest)
    had = replace(newest, file=place, sha256=newest.sha256 or current.file_sha256, original=entry.original)
    had = replace(had, headline=had.headline or current.headline)
    versions = [*older, had, replace(coming, file=name, original=None)]
    fields = {"file": name, "original": original, **({"headline": headline} if headline else {})}
    changed = with_versions(text, entry.file, versions, fields)
    check_manifest_text(changed, {*(one.file for one in manifest.entries if one.file != entry.file), name})
    write_file(story / place, read_bytes(article_path(story, entry.file), within=story))
    write_file(story / name, incoming.data)
    write_file(story / MANIFEST, changed.encode())
    if name != entry.file:
        (story / entry.file).unlink()
    return Added(replace(incoming.article, name=name), "", len(versions))


def _version_place(name: str, taken: set[str]) -> str:
    number = 1
    while (file := f"{Path(name).stem}-{number}{Path(name).suffix}") in taken:
        number += 1
    return f"{VERSIONS}/{file}"


def _by_time(older: list[ArticleVersion], newest: ArticleVersion) -> list[ArticleVersion]:
    """Returns the versions in the order they were fetched; those without a time come first."""
    return [*sorted(older, key=lambda version: str(version.fetched or "")), newest]


def remove_article(story: Path, name: str) -> Path | None:
    """Removes an article: moves its file to the folder `.removed` and deletes its manifest entry.

    Its earlier versions and its original go with it. Returns the file's new path; None if the file was already
    missing.

    Raises:
        ArticleError: the story has no such article.
        ManifestError, StoryNotFound, WriterBusy
    """
    with writing_story(story):
        text, manifest = manifest_of(story)
        listed = any(entry.file == name for entry in manifest.entries)
        try:
            path: Path | None = article_path(story, name)
        except ArticleError:
            path = None
        if path is not None and not listed and (path.parent != story or path.suffix.lower() not in SUFFIXES):
            path = None
        if path is None and not listed:
            raise ArticleError(
                f"The story has no article {name}.",
                article=name,
                remedy="`storybot sources` lists the articles.",
            )
        changed = without_entry(text, name) if listed else text
        check_manifest_text(changed, {one.file for one in manifest.entries} - {name})
        place = _put_aside(story, path) if path else None
        if changed != text:
            write_file(story / MANIFEST, changed.encode())
        for beside in sorted(_left_over(manifest, name)):
            if (story / beside).is_file():
                _put_aside(story, article_path(story, beside))
    return place


@contextmanager
def writing_story(story: Path) -> Iterator[None]:
    """Locks the story's folder for changes; reentrant within a thread.

    Raises:
        StoryNotFound, WriterBusy
    """
    if not story.is_dir():
        raise StoryNotFound.at(story)
    lock = FileLock((story / STORY_LOCK).resolve(), timeout=PATIENCE, is_singleton=True)
    try:
        with lock:
            yield
    except Timeout:
        message = f"Another process is changing the story in {story}."
        raise WriterBusy(message, remedy=lock_remedy(lock, "Try again when it is done.")) from None


def manifest_of(story: Path) -> tuple[str, Manifest]:
    """Returns the manifest's text and its parsed form; raises ManifestError if it cannot be parsed."""
    path = story / MANIFEST
    if not path.exists():
        return new_manifest(story.resolve().name), Manifest()
    try:
        text = read_bytes(path).decode("utf-8")
        plain = text.removeprefix("\ufeff")
        return text, within(PATIENCE, lambda: (tomllib.loads(plain), parse_manifest(plain))[1])
    except OSError as error:
        message, remedy = describe_os_error(error)
        raise ManifestError(message, remedy=remedy) from None
    except (ValueError, RecursionError, TookTooLong) as error:
        raise ManifestError(
            f"{MANIFEST} cannot be read: {error}.", remedy="Correct it first; nothing was changed."
        ) from None


def _keep_original(story: Path, incoming: Incoming) -> str | None:
    """Saves the file an article was extracted from and returns its path in the story; identical files are shared."""
    if incoming.original is None:
        return None
    stem, _, suffix = incoming.original_name.rpartition(".")
    name, number = incoming.original_name, 2
    (story / ORIGINALS).mkdir(exist_ok=True)
    while (place := story / ORIGINALS / name).exists():
        if place.stat().st_size == len(incoming.original) and place.read_bytes() == incoming.original:
            return f"{ORIGINALS}/{name}"
        name, number = f"{stem}-{number}.{suffix}", number + 1
    write_file(place, incoming.original)
    return f"{ORIGINALS}/{name}"


def _free_name(story: Path, name: str, manifest: Manifest) -> str:
    taken = {path.name.casefold() for path in story.iterdir()} | {entry.file.casefold() for entry in manifest.entries}
    stem, _, suffix = name.rpartition(".")
    candidate, number = name, 2
    while candidate.casefold() in taken:
        candidate, number = f"{stem}-{number}.{suffix}", number + 1
    return candidate


def _left_over(manifest: Manifest, name: str) -> set[str]:
    """Returns the earlier versions of an article, and those of its originals that no other article shares."""
    mine = {place for entry in manifest.entries if entry.file == name for place in files_beside(entry)}
    others = {place for entry in manifest.entries if entry.file != name for place in files_beside(entry)}
    return mine - others


def files_beside(entry: Entry) -> Iterator[str]:
    """Yields an article's files in `originals` and `versions`; ignores entries that name other places."""
    places = [entry.original, *(place for one in entry.versions for place in (one.file, one.original))]
    for place in places:
        parts = PurePosixPath(place or "").parts
        if len(parts) == 2 and parts[0] in (ORIGINALS, VERSIONS) and parts[1] != "..":
            yield str(place)


def _put_aside(story: Path, path: Path) -> Path:
    folder = story / REMOVED
    folder.mkdir(exist_ok=True)
    place = free_place(folder, path.name)
    path.rename(place)
    sync_folder(folder)
    sync_folder(path.parent)
    return place


def free_place(folder: Path, name: str) -> Path:
    """Returns an unused path in `folder`: `name`, or its stem with a number added."""
    place, number = folder / name, 2
    while place.exists():
        place, number = folder / f"{Path(name).stem}-{number}{Path(name).suffix}", number + 1
    return place


def write_file(path: Path, data: bytes) -> None:
    """Replaces the file atomically: a crash leaves the old file or the new one."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:60]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
