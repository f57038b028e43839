"""A generation's manifest: its description and the checksum of every file in it.

`content` depends only on the articles, the settings and the encoder: two builds of the same story have identical
`content`. What differs between builds (id, time, reason) is stored beside it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import msgspec

from index.corpus.types import Outlet
from index.errors import GenerationIncompatible
from index.models.encoder import EncoderIdentity
from index.store import checked_files
from index.store.checked_files import FileEntry, HashedWriter, damaged, read_small_file

# 2: columns' highest weights in words.rows, four-bit codes in vectors.faiss. 3: `boilerplate` of an outlet, bm25s's
# arrays in bm25.*, no HNSW graph, comparisons across outlets serialised by msgspec. 4: sentences that only apologise.
GENERATION_FORMAT = 4
MANIFEST_NAME = "manifest.json"
LARGEST_MANIFEST = 64 << 20  # bytes; a million passages take a few hundred thousand
IN_USE = "in_use"  # readers hold a shared lock on it; the only file that the manifest does not list
VectorKind = Literal["exact", "ivf"]


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers of items in a generation."""

    articles: int
    sentences: int
    passages: int


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that answers depend on. `wish` is the encoder requested by the settings."""

    title: str
    outlets: tuple[Outlet, ...]
    speakers: tuple[str, ...]
    counts: Counts
    encoder: EncoderIdentity
    wish: Mapping[str, Any]
    vectors: VectorKind
    files: Mapping[str, FileEntry]

    def digest(self) -> str:
        """Returns the SHA-256 of the content, in hex."""
        return hashlib.sha256(_canonical(asdict(self))).hexdigest()


@dataclass(frozen=True, slots=True)
class GenerationManifest:
    """`story` is the name of the story's folder in the index, `inputs` a digest of all inputs of the build.

    `created` is ISO 8601 in UTC.
    """

    id: str
    story: str
    path: str
    created: str
    why: str
    inputs: str
    content: Content


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def write_manifest(folder: Path, manifest: GenerationManifest) -> None:
    """Writes and syncs `manifest.json`, including a checksum of itself; raises OSError."""
    body = {"format": GENERATION_FORMAT, **asdict(manifest)}
    body["checksum"] = hashlib.sha256(_canonical(body)).hexdigest()
    with HashedWriter(folder / MANIFEST_NAME) as file:
        file.write(json.dumps(body, sort_keys=True, indent=1).encode() + b"\n")


def read_generation_manifest(folder: Path) -> GenerationManifest:
    """Reads `manifest.json` and verifies its checksum.

    Raises:
        GenerationDamaged: it is missing or damaged.
        GenerationIncompatible: it has another format version.
    """
    path = folder / MANIFEST_NAME
    try:
        body = json.loads(read_small_file(path, LARGEST_MANIFEST))
    except FileNotFoundError:
        raise damaged(path, "is missing") from None
    except (OSError, ValueError, RecursionError) as error:
        raise damaged(path, f"cannot be read: {type(error).__name__}") from None
    if not isinstance(body, dict) or not isinstance(body.get("format"), int):
        raise damaged(path, "is not a manifest")
    checksum = body.pop("checksum", None)
    if hashlib.sha256(_canonical(body)).hexdigest() != checksum:
        raise damaged(path, "does not match its own checksum")
    _check_format(body, folder.name)
    try:
        return _manifest(body)
    except (ValueError, msgspec.ValidationError) as error:
        raise damaged(path, f"is invalid: {error}") from None


def _check_format(body: dict[str, Any], generation: str) -> None:
    """Removes `format` from the manifest; raises GenerationIncompatible if this version cannot read it."""
    written, content = body.pop("format"), body.get("content")
    if isinstance(content, dict) and content.get("vectors") == "hnsw":
        raise GenerationIncompatible(
            f"Generation {generation} has a vector index of kind hnsw, which storybot no longer supports.",
            generation=generation,
            remedy="Set STORYBOT_VECTORS to auto and run `storybot rebuild`; it keeps the embeddings.",
        )
    if written != GENERATION_FORMAT:
        newer = "Update storybot, or run" if written > GENERATION_FORMAT else "Run"
        raise GenerationIncompatible(
            f"Generation {generation} has the {'newer' if written > GENERATION_FORMAT else 'older'} format "
            f"{written}, but this storybot reads {GENERATION_FORMAT}.",
            generation=generation,
            remedy=f"{newer} `storybot rebuild`: it builds a new one from the articles and keeps the embeddings.",
        )


def _manifest(body: dict[str, Any]) -> GenerationManifest:
    manifest = msgspec.convert(body, GenerationManifest)
    content = manifest.content
    # An edited file may have a recomputed checksum; the id, which the pointer names, is a second check.
    if manifest.id[-8:] != content.digest()[:8]:
        raise ValueError("its id does not match its content")
    numbers = [*asdict(content.counts).values(), content.encoder.dimension, content.encoder.max_tokens]
    for name, entry in content.files.items():
        if name.startswith("/") or ".." in name.split("/"):
            raise ValueError(f"it lists {name}")
        numbers += [entry.size, *entry.blocks]
        if len(entry.blocks) != -(-entry.size // checked_files.BLOCK):
            raise ValueError(f"it does not list every block of {name}")
    if min(numbers) < 0:
        raise ValueError("a number is negative")
    if datetime.fromisoformat(manifest.created).tzinfo is None:
        raise ValueError("its time has no zone")
    return manifest


def check_identity(manifest: GenerationManifest, folder: Path) -> None:
    """Refuses a generation that was moved from another story or renamed.

    Raises:
        GenerationDamaged: its id or story does not match its folders.
    """
    if manifest.id != folder.name:
        raise damaged(folder / MANIFEST_NAME, f"belongs to another generation ({manifest.id})")
    if manifest.story != folder.parent.parent.name:
        raise damaged(folder / MANIFEST_NAME, f"belongs to another story ({manifest.path})")


def check_encoder(manifest: GenerationManifest, wish: Mapping[str, Any]) -> None:
    """Refuses a generation whose encoder is not the one that the settings ask for.

    Raises:
        GenerationIncompatible: names the setting that differs.
    """
    names = {
        "model": "STORYBOT_MODEL",
        "quantise": "STORYBOT_QUANTISE",
        "query_prompt": "STORYBOT_QUERY_PROMPT",
        "passage_prompt": "STORYBOT_PASSAGE_PROMPT",
    }
    for name, wanted in wish.items():
        built = manifest.content.wish.get(name)
        if built != wanted:
            raise GenerationIncompatible(
                f"Generation {manifest.id} was built with {names.get(name, name)} = {built}, and the setting now is "
                f"{wanted}.",
                generation=manifest.id,
                remedy="Run `storybot rebuild`, or set it back.",
            )
