"""Articles in and out of a story: the file, and its entry in the manifest.

    added = add_article(story, incoming)     # see `index.corpus.new_article`
    remove_article(story, added.article.name)

The rest of the manifest stays as it is, comments and order too. Both files are written beside their place, synced and
renamed, so a crash leaves the old or the new one.
"""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from filelock import FileLock, Timeout

from index.corpus.articles import SUFFIXES, Article, article_path, read_story
from index.corpus.decoding import read_bytes
from index.corpus.manifest import MANIFEST, Manifest, entry_text, new_manifest, parse_manifest, prove, without_entry
from index.corpus.new_article import REQUIRED, Incoming, missing_fields
from index.durable import held_remedy, sync_folder
from index.errors import ArticleError, ArticleIncomplete, ArticleKnown, ManifestError, StoryNotFound, WriterBusy

PATIENCE = 10.0  # seconds to wait for another writer
REMOVED = ".removed"  # a folder in the story; hidden folders are not read
ORIGINALS = "originals"  # a folder in the story, for the files that articles were taken out of; not read either


@dataclass(frozen=True, slots=True)
class Added:
    """What came in: the article's name in the story and how it is read."""

    article: Article
    entry: str


def known_texts(story: Path) -> dict[str, str]:
    """The checksum of each text of the story and the name of its article, for `add_article` of many articles."""
    return {article.sha256: article.name for article in read_story(story).articles}


def add_article(story: Path, incoming: Incoming, known: dict[str, str] | None = None) -> Added:
    """Copies the article into the story's folder, with what it was taken out of, and writes its manifest entry.

    `known` spares reading the story for each of many articles; what is added is put into it.

    Raises:
        ArticleIncomplete: outlet or headline is not known; `missing` names all that is missing.
        ArticleKnown: the story has this text already.
        ArticleError: the story has another text from this address.
        ManifestError: the manifest cannot be parsed, so nothing is written to it.
        StoryNotFound, WriterBusy
    """
    missing = missing_fields(incoming)
    if set(missing) & set(REQUIRED):
        options = " ".join(f"--{name} …" for name in missing)
        raise ArticleIncomplete(
            f"{incoming.article.name} does not say its {' and '.join(missing)}.",
            article=incoming.article.name,
            missing=missing,
            remedy=f"Give it: storybot add … {options}",
        )
    with _writing(story):
        text, manifest = _manifest(story)
        known = known_texts(story) if known is None else known
        _refuse_known(incoming, manifest, known)
        name = _free_name(story, incoming.article.name, manifest)
        article = replace(incoming.article, name=name)
        original = _original_name(story, incoming)
        entry = entry_text(article, original)
        joint = "" if not text or text.endswith("\n\n") else "\n" if text.endswith("\n") else "\n\n"
        changed = text + joint + entry
        prove(changed, {*(one.file for one in manifest.entries), name})
        if original and incoming.original is not None and not (story / original).exists():
            (story / ORIGINALS).mkdir(exist_ok=True)
            _write(story / original, incoming.original)
        _write(story / name, incoming.data)
        _write(story / MANIFEST, changed.encode())
        known[article.sha256] = name
    return Added(article, entry)


def remove_article(story: Path, name: str) -> Path | None:
    """Takes an article out of the story: its file goes to the folder `.removed`, its entry out of the manifest.

    Returns where the file lies now; None where it was missing already.

    Raises:
        ArticleError: the story has no such article.
        ManifestError, StoryNotFound, WriterBusy
    """
    with _writing(story):
        text, manifest = _manifest(story)
        listed = any(entry.file == name for entry in manifest.entries)
        try:
            path: Path | None = article_path(story, name)
        except ArticleError:
            path = None
        if path is not None and not listed and (path.parent != story or path.suffix.lower() not in SUFFIXES):
            path = None
        if path is None and not listed:
            known = ", ".join(sorted(entry.file for entry in manifest.entries)[:10])
            raise ArticleError(
                f"The story has no article {name}.",
                article=name,
                remedy=f"It has: {known}." if known else "It has none.",
            )
        changed = without_entry(text, name) if listed else text
        prove(changed, {one.file for one in manifest.entries} - {name})
        place = _put_aside(story, path) if path else None
        if changed != text:
            _write(story / MANIFEST, changed.encode())
        for original in _left_over(manifest, name):
            if (story / original).is_file():
                _put_aside(story, article_path(story, original))
    return place


@contextmanager
def _writing(story: Path) -> Iterator[None]:
    if not story.is_dir():
        raise StoryNotFound(
            f"There is no story in {story}.", remedy="Name a folder of articles with --story or STORYBOT_STORY."
        )
    lock = FileLock(story / ".articles.lock", timeout=PATIENCE)
    try:
        with lock:
            yield
    except Timeout:
        message = f"Another process is changing the story in {story}."
        raise WriterBusy(message, remedy=held_remedy(lock, "Try again when it is done.")) from None


def _manifest(story: Path) -> tuple[str, Manifest]:
    path = story / MANIFEST
    if not path.exists():
        return new_manifest(story.resolve().name), Manifest()
    try:
        text = read_bytes(path).decode("utf-8")
        tomllib.loads(text.removeprefix("\ufeff"))
    except (OSError, ValueError, RecursionError) as error:
        raise ManifestError(
            f"{MANIFEST} cannot be read: {error}.", remedy="Mend it first; nothing was changed."
        ) from None
    return text, parse_manifest(text.removeprefix("\ufeff"))


def _original_name(story: Path, incoming: Incoming) -> str | None:
    """Where the original is kept, from the story's folder on; the same file is kept once."""
    if incoming.original is None:
        return None
    stem, _, suffix = incoming.original_name.rpartition(".")
    name, number = incoming.original_name, 2
    while (place := story / ORIGINALS / name).exists():
        if place.stat().st_size == len(incoming.original) and place.read_bytes() == incoming.original:
            break
        name, number = f"{stem}-{number}.{suffix}", number + 1
    return f"{ORIGINALS}/{name}"


def _refuse_known(incoming: Incoming, manifest: Manifest, known: dict[str, str]) -> None:
    if name := known.get(incoming.article.sha256):
        raise ArticleKnown(f"The story has this text already: {name}.", article=name, remedy="Nothing was changed.")
    for entry in manifest.entries:
        if entry.url and entry.url == incoming.article.url:
            raise ArticleError(
                f"The story has this address already: {entry.file}.",
                article=entry.file,
                remedy=f"To replace it, `storybot remove {entry.file}` first.",
            )


def _free_name(story: Path, name: str, manifest: Manifest) -> str:
    taken = {path.name.casefold() for path in story.iterdir()} | {entry.file.casefold() for entry in manifest.entries}
    stem, _, suffix = name.rpartition(".")
    candidate, number = name, 2
    while candidate.casefold() in taken:
        candidate, number = f"{stem}-{number}.{suffix}", number + 1
    return candidate


def _left_over(manifest: Manifest, name: str) -> set[str]:
    """The originals that no other article was taken out of."""
    mine = {entry.original for entry in manifest.entries if entry.file == name}
    others = {entry.original for entry in manifest.entries if entry.file != name}
    return {one for one in mine - others if one and PurePosixPath(one).parts[:1] == (ORIGINALS,) and ".." not in one}


def _put_aside(story: Path, path: Path) -> Path:
    folder = story / REMOVED
    folder.mkdir(exist_ok=True)
    place = folder / path.name
    number = 2
    while place.exists():
        place, number = folder / f"{path.stem}-{number}{path.suffix}", number + 1
    path.rename(place)
    sync_folder(folder)
    sync_folder(path.parent)
    return place


def _write(path: Path, data: bytes) -> None:
    """Atomic: a crash leaves the old file or the new one."""
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
