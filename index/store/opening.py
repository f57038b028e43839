"""The one way to open a generation, and the way to check every byte of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from index.errors import NoGeneration
from index.models.encoder import Encoder
from index.models.onnx_encoder import OnnxEncoder
from index.store.checked_files import check_fully, damaged
from index.store.generation import Generation, LoadEncoder
from index.store.generation_manifest import IN_USE, Manifest, check_identity, check_wish, read_manifest
from index.store.lock import shared_lock


def open_generation(
    folder: Path, *, wish: Mapping[str, Any] | None = None, threads: int = 0, load_encoder: LoadEncoder | None = None
) -> Generation:
    """Opens and verifies the generation in `folder`: structure, counts, identities, every file up to 64 MiB, blocks of
    larger ones. Whoever opened it closes it.

    Args:
        wish: the encoder's settings, where a generation that was built with others shall be refused.
        threads: for the encoder; 0 takes all cores.
        load_encoder: gives the encoder instead of ONNX Runtime.

    Raises:
        NoGeneration: there is no such folder.
        GenerationDamaged: something in it is missing, foreign or not what was written.
        GenerationIncompatible: its format or its encoder is not what is wanted.
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
        manifest = read_manifest(folder)
        check_identity(manifest, folder)
        if wish is not None:
            check_wish(manifest, wish)
        return Generation(folder, manifest, threads, load_encoder or _load_onnx(threads), held.pop_all())


def verify_generation(folder: Path, report: Callable[[str], None] | None = None) -> Manifest:
    """Checks every byte of a generation against its manifest; `report` hears each file's name.

    Raises:
        GenerationDamaged, GenerationIncompatible, NoGeneration: as `open_generation`.
    """
    if not folder.is_dir():
        raise NoGeneration(
            f"There is no generation {folder.name}.", generation=folder.name, remedy="Run `storybot rebuild`."
        )
    manifest = read_manifest(folder)
    check_identity(manifest, folder)
    for name, entry in manifest.content.files.items():
        if report:
            report(name)
        check_fully(folder / name, entry)
    return manifest


def _load_onnx(threads: int) -> LoadEncoder:
    def load(folder: Path, manifest: Manifest) -> Encoder:
        return OnnxEncoder(folder, threads=threads, identity=manifest.content.encoder)

    return load
