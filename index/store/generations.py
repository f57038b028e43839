"""All generations of a story: which is live, how to go back, which may go."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.durable import sync_folder, write_atomically
from index.errors import GenerationDamaged, GenerationError, NoGeneration
from index.lazy_regex import late
from index.models.encoder import Encoder
from index.models.onnx_encoder import OnnxEncoder
from index.store.checked_files import REBUILD, check_fully, damaged, read_plain
from index.store.engine import OpenEngine
from index.store.generation import Generation, LoadEncoder
from index.store.generation_manifest import (
    IN_USE,
    GenerationManifest,
    check_identity,
    check_wish,
    read_generation_manifest,
)
from index.store.lock import shared_lock, try_exclusive
from index.store.write import BUILDING


def open_generation(
    folder: Path,
    *,
    wish: Mapping[str, Any] | None = None,
    threads: int = 0,
    load_encoder: LoadEncoder | None = None,
    open_engine: OpenEngine | None = None,
) -> Generation:
    """Opens and verifies the generation in `folder`: structure, counts, identities, every file up to 64 MiB, blocks of
    larger ones. Whoever opened it closes it.

    Args:
        wish: the encoder's settings, where a generation that was built with others shall be refused.
        threads: for the encoder; 0 takes all cores.
        load_encoder: gives the encoder instead of ONNX Runtime.
        open_engine: gives what searches, instead of FAISS and BM25 over its files.

    Raises:
        NoGeneration: there is no such folder.
        GenerationDamaged: something in it is missing, foreign or not what was written.
        GenerationIncompatible: its format or its encoder is not what is wanted.
        EngineUnavailable: the engine does not answer, or has not got the generation.
    """
    if not folder.is_dir():
        raise NoGeneration(
            f"There is no generation {folder.name}.", generation=folder.name, remedy="Run `storybot rebuild`."
        )
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(shared_lock(folder / IN_USE))
        except OSError as error:
            raise damaged(folder / IN_USE, f"cannot be read: {error}") from None
        manifest = read_generation_manifest(folder)
        check_identity(manifest, folder)
        if wish is not None:
            check_wish(manifest, wish)
        return Generation(folder, manifest, load_encoder or _load_onnx(threads), held.pop_all(), open_engine)


def verify_generation(folder: Path, report: Callable[[str], None] | None = None) -> GenerationManifest:
    """Checks every byte of a generation against its manifest; `report` hears each file's name.

    Raises:
        GenerationDamaged, GenerationIncompatible, NoGeneration: as `open_generation`.
    """
    if not folder.is_dir():
        raise NoGeneration(
            f"There is no generation {folder.name}.", generation=folder.name, remedy="Run `storybot rebuild`."
        )
    manifest = read_generation_manifest(folder)
    check_identity(manifest, folder)
    for name, entry in manifest.content.files.items():
        if report:
            report(name)
        check_fully(folder / name, entry)
    return manifest


def _load_onnx(threads: int) -> LoadEncoder:
    def load(folder: Path, manifest: GenerationManifest) -> Encoder:
        return OnnxEncoder(folder, threads=threads, identity=manifest.content.encoder)

    return load


log = logging.getLogger(__name__)

LIVE = "live"
PRUNING = ".pruning-"
_ID = late(r"\d{8}-\d{6}-[0-9a-f]{8}")


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of `storybot generations`; `manifest` is None where it cannot be read, `problem` then says why."""

    id: str
    live: bool
    manifest: GenerationManifest | None
    problem: str = ""


def story_folder(index_dir: Path, story: Path) -> Path:
    """Where the index of the story in the folder `story` lives: its name, made plain, and a hash of its whole path."""
    whole = story.expanduser().resolve()
    plain = re.sub(r"[^a-z0-9]+", "-", whole.name.lower()).strip("-") or "story"
    return index_dir / f"{plain[:40]}-{hashlib.sha256(str(whole).encode(errors='replace')).hexdigest()[:8]}"


def live_id(folder: Path) -> str:
    """The id of the live generation of the story whose index is in `folder`; cheap.

    Raises:
        NoGeneration: nothing was built yet.
        GenerationDamaged: the pointer holds no id.
    """
    try:
        text = read_plain(folder / LIVE, 1000).decode("ascii", errors="replace").strip()
    except FileNotFoundError:
        raise NoGeneration("This story has not been indexed yet.", remedy="Run `storybot rebuild`.") from None
    except OSError as error:
        raise GenerationDamaged(f"The pointer {folder / LIVE} cannot be read: {error}.", remedy=REBUILD) from None
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
    """Opens the live generation of the story whose index is in `folder`.

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
            # It was replaced, and perhaps pruned, while it was being opened.
    raise NoGeneration("The index is being replaced without pause.", remedy="Try again.")


def make_live(folder: Path, generation: str) -> None:
    """Swaps the pointer; the caller holds the writer's lock and knows that the generation is whole. Raises OSError."""
    write_atomically(folder / LIVE, generation.encode() + b"\n")


def ids(folder: Path) -> list[str]:
    """The ids of the generations there, oldest first."""
    try:
        return sorted(place.name for place in (folder / "generations").iterdir() if _ID.fullmatch(place.name))
    except FileNotFoundError:
        return []


def list_generations(folder: Path) -> list[Listed]:
    """The generations of a story, newest first."""
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
    """Makes an older generation live once every byte of it is checked; if none is named, the one before the live one.

    The caller holds the writer's lock.

    Raises:
        NoGeneration: there is none of that id, or none before.
        GenerationDamaged, GenerationIncompatible: it cannot be served.
    """
    known = ids(folder)
    if generation is None:
        live = live_id(folder)
        before = [name for name in known if name < live]
        if not before:
            raise NoGeneration(
                f"There is no generation before {live}.", remedy="`storybot generations` lists what there is."
            )
        generation = before[-1]
    elif generation not in known:
        raise NoGeneration(
            f"There is no generation {generation}.",
            generation=generation,
            remedy="`storybot generations` lists what there is.",
        )
    manifest = verify_generation(folder / "generations" / generation)
    make_live(folder, generation)
    return manifest


def prune(folder: Path, keep: int) -> list[str]:
    """Removes the oldest generations beyond `keep`, never the live one nor one in use; returns their ids.

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
        log.info("Generation %s is beyond the bound but still in use; it is kept.", place.name)
        return False
    hidden = place.with_name(f"{PRUNING}{place.name}")
    try:
        # Renamed first: a reader finds it whole or not at all, and a removal that is killed is finished by the next.
        place.rename(hidden)
    except OSError as error:
        log.warning("Generation %s could not be removed: %s", place.name, error)
        return False
    shutil.rmtree(hidden, ignore_errors=True)
    return True


def clean(folder: Path) -> list[str]:
    """Removes what killed builds and prunings left; returns the names. The caller holds the writer's lock."""
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
        log.info("Removed what an interrupted build had left: %s.", ", ".join(removed))
    return removed
