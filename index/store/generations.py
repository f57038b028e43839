"""All generations of a story: opening, listing, rolling back and pruning them."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.durable import sync_folder, write_atomically
from index.errors import GenerationDamaged, GenerationError, NoGeneration
from index.lazy_regex import lazy
from index.models.encoder import Encoder
from index.models.onnx_encoder import OnnxEncoder
from index.store.checked_files import REBUILD, check_fully, damaged, read_small_file
from index.store.engine import OpenEngine
from index.store.generation import Generation, LoadEncoder
from index.store.generation_manifest import (
    IN_USE,
    GenerationManifest,
    check_encoder,
    check_identity,
    read_generation_manifest,
)
from index.store.shared_lock import shared_lock, try_exclusive
from index.store.write import BUILDING

log = logging.getLogger(__name__)

LIVE = "live"  # the file with the id of the live generation
PRUNING = ".pruning-"
_ID = lazy(r"\d{8}-\d{6}-[0-9a-f]{8}")


def open_generation(
    folder: Path,
    *,
    wish: Mapping[str, Any] | None = None,
    threads: int = 0,
    load_encoder: LoadEncoder | None = None,
    open_engine: OpenEngine | None = None,
) -> Generation:
    """Opens and verifies the generation in `folder`: structure, counts, identity, and checksums, of files above 64 MiB
    a sample. The caller closes it.

    Args:
        wish: the requested encoder; None accepts any.
        threads: for the encoder; 0 uses all cores.
        load_encoder: loads the encoder instead of ONNX Runtime.
        open_engine: opens the search engine instead of FAISS and BM25.

    Raises:
        NoGeneration: there is no such folder.
        GenerationDamaged: a file is missing, unexpected or damaged.
        GenerationIncompatible: its format or its encoder is not the required one.
        EngineUnavailable: the search server does not answer or lacks the generation.
    """
    if not folder.is_dir():
        raise NoGeneration(
            f"There is no generation {folder.name}.", generation=folder.name, remedy="Run `storybot rebuild`."
        )
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(shared_lock(folder / IN_USE))
        except OSError as error:
            raise damaged(folder / IN_USE, f"cannot be read: {error.strerror or error}") from None
        manifest = read_generation_manifest(folder)
        check_identity(manifest, folder)
        if wish is not None:
            check_encoder(manifest, wish)
        return Generation(folder, manifest, load_encoder or _load_onnx(threads), held.pop_all(), open_engine)


def verify_generation(folder: Path) -> GenerationManifest:
    """Verifies every byte of a generation against its manifest.

    Raises:
        GenerationDamaged, GenerationIncompatible, NoGeneration: see `open_generation`.
    """
    if not _ID.fullmatch(folder.name) or not folder.is_dir():
        raise _unknown(folder.name)
    manifest = read_generation_manifest(folder)
    check_identity(manifest, folder)
    for name, entry in manifest.content.files.items():
        check_fully(folder / name, entry)
    return manifest


def _unknown(generation: str) -> NoGeneration:
    return NoGeneration(
        f"There is no generation {generation}.",
        generation=generation,
        remedy="`storybot generations` lists what there is.",
    )


def _load_onnx(threads: int) -> LoadEncoder:
    def load(folder: Path, manifest: GenerationManifest) -> Encoder:
        return OnnxEncoder(folder, threads=threads, identity=manifest.content.encoder)

    return load


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of `storybot generations`; `manifest` is None if it cannot be read, for the reason in `problem`."""

    id: str
    live: bool
    manifest: GenerationManifest | None
    problem: str = ""


def story_folder(index_dir: Path, story: Path) -> Path:
    """Returns the folder of a story's index: named by the story's folder and a hash of its full path."""
    whole = story.expanduser().resolve()
    plain = re.sub(r"[^a-z0-9]+", "-", whole.name.lower()).strip("-") or "story"
    return index_dir / f"{plain[:40]}-{hashlib.sha256(str(whole).encode(errors='replace')).hexdigest()[:8]}"


def live_id(folder: Path) -> str:
    """Returns the id of the live generation of the index in `folder`; cheap.

    Raises:
        NoGeneration: nothing has been built yet.
        GenerationDamaged: the pointer contains no id.
    """
    try:
        text = read_small_file(folder / LIVE, 1000).decode("ascii", errors="replace").strip()
    except FileNotFoundError:
        raise NoGeneration("This story has not been indexed yet.", remedy="Run `storybot rebuild`.") from None
    except OSError as error:
        why = error.strerror or error
        raise GenerationDamaged(f"The pointer {folder / LIVE} cannot be read: {why}.", remedy=REBUILD) from None
    if not _ID.fullmatch(text):
        raise GenerationDamaged(f"The pointer {folder / LIVE} does not name a generation.", remedy=REBUILD)
    return text


def open_live(
    folder: Path,
    *,
    wish: Mapping[str, Any] | None = None,
    threads: int = 0,
    load_encoder: LoadEncoder | None = None,
    open_engine: OpenEngine | None = None,
) -> Generation:
    """Opens the live generation of the index in `folder`.

    Raises:
        NoGeneration, GenerationDamaged, GenerationIncompatible, EngineUnavailable: see `open_generation`.
    """
    for _ in range(5):
        wanted = live_id(folder)
        try:
            return open_generation(
                folder / "generations" / wanted,
                wish=wish,
                threads=threads,
                load_encoder=load_encoder,
                open_engine=open_engine,
            )
        except GenerationError:
            if live_id(folder) == wanted:
                if (folder / "generations" / wanted).is_dir():
                    raise
                raise GenerationDamaged(
                    f"The live generation {wanted} is not there.", generation=wanted, remedy=REBUILD
                ) from None
            # It was replaced, and perhaps pruned, while being opened.
    raise NoGeneration("The index keeps being replaced.", remedy="Try again.")


def make_live(folder: Path, generation: str) -> None:
    """Swaps the pointer to a complete generation atomically; raises OSError. The caller holds the writer's lock."""
    write_atomically(folder / LIVE, generation.encode() + b"\n")


def ids(folder: Path) -> list[str]:
    """Returns the ids of the existing generations, oldest first."""
    try:
        return sorted(place.name for place in (folder / "generations").iterdir() if _ID.fullmatch(place.name))
    except FileNotFoundError:
        return []


def list_generations(folder: Path) -> list[Listed]:
    """Returns the generations of a story, newest first."""
    live = ""
    with contextlib.suppress(GenerationError):
        live = live_id(folder)
    listed = []
    for name in reversed(ids(folder)):
        try:
            listed.append(Listed(name, name == live, read_generation_manifest(folder / "generations" / name)))
        except GenerationError as error:
            listed.append(Listed(name, name == live, None, error.message))
    return listed


def roll_back(folder: Path, generation: str | None = None) -> GenerationManifest:
    """Verifies an older generation completely and makes it live; by default the one before the live one, or the newest
    if the pointer to the live one is missing or damaged.

    The caller holds the writer's lock.

    Raises:
        NoGeneration: there is none with that id, or none before the live one.
        GenerationDamaged, GenerationIncompatible: it cannot be served.
    """
    known = ids(folder)
    if generation is None:
        generation = _default_of_rollback(folder, known)
    elif generation not in known:
        raise _unknown(generation)
    manifest = verify_generation(folder / "generations" / generation)
    make_live(folder, generation)
    return manifest


def _default_of_rollback(folder: Path, known: Sequence[str]) -> str:
    try:
        live = live_id(folder)
    except GenerationError:
        if not known:
            raise
        return known[-1]
    before = [name for name in known if name < live]
    if not before:
        raise NoGeneration(
            f"There is no generation before {live}.", remedy="`storybot generations` lists what there is."
        )
    return before[-1]


def prune(folder: Path, keep: int) -> list[str]:
    """Removes the oldest generations beyond `keep`, except the live one and those in use; returns their ids.

    The caller holds the writer's lock.
    """
    with contextlib.suppress(GenerationError):
        live = live_id(folder)
        known = ids(folder)
        kept = {live, *known[len(known) - keep :]} if keep < len(known) else set(known)
        return [name for name in known if name not in kept and _remove(folder / "generations" / name)]
    return []


def _remove(place: Path) -> bool:
    if not try_exclusive(place / IN_USE):
        log.info("Generation %s is due for removal but still in use; it is kept.", place.name)
        return False
    hidden = place.with_name(f"{PRUNING}{place.name}")
    try:
        # Rename first, so that readers see all of it or nothing; `clean` completes a removal that was killed.
        place.rename(hidden)
    except OSError as error:
        log.warning("Generation %s could not be removed: %s", place.name, error)
        return False
    shutil.rmtree(hidden, ignore_errors=True)
    return True


def clean(folder: Path) -> list[str]:
    """Removes leftovers of killed builds and prunings; returns their names. The caller holds the writer's lock."""
    removed = []
    places = list((folder / "generations").glob(".*")) if (folder / "generations").is_dir() else []
    for place in places:
        if place.name.startswith((BUILDING, PRUNING)):
            shutil.rmtree(place, ignore_errors=True)
            removed.append(place.name)
    for temporary in folder.glob(f".{LIVE}.*.tmp"):
        temporary.unlink(missing_ok=True)
        removed.append(temporary.name)
    if removed:
        sync_folder(folder)
        log.info("Removed leftovers of an interrupted build: %s.", ", ".join(removed))
    return removed
