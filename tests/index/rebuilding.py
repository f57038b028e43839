"""Helpers of the rebuild's tests: rebuilding again, and inspecting the result."""

from __future__ import annotations

from pathlib import Path

from index.build import RebuildReport, rebuild
from index.settings import Settings
from index.store.generation_manifest import read_generation_manifest
from index.store.generations import live_id
from index.store.location import index_folder


def again(settings: Settings, encoder: Path, **more: object) -> RebuildReport:
    return rebuild(settings, encoder=encoder, analysers=(), **more)  # type: ignore[arg-type]


def live_folder(settings: Settings) -> Path:
    folder = index_folder(settings)
    return folder / "generations" / live_id(folder)


def content_bytes(folder: Path) -> dict[str, bytes]:
    names = read_generation_manifest(folder).content.files
    return {name: (folder / name).read_bytes() for name in names}
