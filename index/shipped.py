"""Data files that ship with the package, each verified by its SHA-256 when it is loaded.

After regenerating one (`python -m training`, `training.intent`, `bench.words`), put its SHA-256 into `DIGESTS`; the
test of this table prints it.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from index.errors import ModelError

DIGESTS = {
    "e5-small-v2.safetensors": "41cd45957f3bbd78bc29b2ce6d0b2170f617cbf2c18ca73d88794d3373653cf1",
    "reader.onnx": "8d557c0b07a72c4d8b4ef4eae9dcc854659227be7e2d0978fbbc162267bb1bce",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "calibration.json": "c6d0466b988f4a0f41c34d8fdde65595aa31bbbe2e787210f0b0ecd3417ceaf5",
    "intent.json": "023b4c5e68d653a43ae650a920070086ca1d7cc6d69fe3ee98403edbbb024e1e",
    "DejaVuSans.ttf": "3fdf69cabf06049ea70a00b5919340e2ce1e6d02b0cc3c4b44fb6801bd1e0d22",
    "english.txt.gz": "d819e4c15e1ccb11681dd19865081c1ae27fbde59e1d924c615c0167662ea4fd",
    "service_lines.npz": "f27cfbf1b3fc06984b06b74a6dddf34ab4f08fb14c2bd70a9421c1879493a388",
}
INSTALL_AGAIN = "Install storybot again, or in a clone run `git checkout -- index`."


def check_digest(path: Path) -> None:
    """Verifies a shipped file's SHA-256.

    Raises:
        ModelError: the file is unreadable or does not belong to this version.
    """
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(f"The shipped file {path.name} cannot be read: {error}.", remedy=INSTALL_AGAIN) from error
    if digest != DIGESTS[path.name]:
        raise ModelError(
            f"The shipped file {path.name} does not belong to this version, so it is not used.",
            model=path.name,
            remedy=INSTALL_AGAIN,
        )


def checked(path: Path) -> bytes:
    """Returns the bytes of a shipped file; raises ModelError as `check_digest` does."""
    check_digest(path)
    return path.read_bytes()
