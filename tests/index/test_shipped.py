"""Shipped files are used only if they match this version byte for byte."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

import index
from index.answer.calibrate import coefficients
from index.answer.query import ordinary_stems
from index.answer.reader_files import fuse_reader, open_reader
from index.corpus.boilerplate.service_lines import fitted_weights
from index.errors import ModelError
from index.models.default_encoder import expand_default
from index.shipped import DIGESTS, check_digest, checked

PACKAGE = Path(index.__file__).parent
SHIPPED = [
    path
    for path in PACKAGE.rglob("*")
    if path.is_file() and path.suffix not in (".py", ".typed") and path.parent.name != "__pycache__"
]


def test_the_table_has_exactly_the_shipped_files_with_their_digests() -> None:
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in SHIPPED}
    assert len(found) == len(SHIPPED)
    assert found == DIGESTS


@pytest.mark.parametrize("name", sorted(DIGESTS))
@pytest.mark.parametrize("damage", ["flipped", "cut", "empty", "gone", "folder"])
def test_a_differing_file_is_refused(tmp_path: Path, name: str, damage: str) -> None:
    original = next(path for path in SHIPPED if path.name == name).read_bytes()
    path = tmp_path / name
    if damage == "folder":
        path.mkdir()
    elif damage != "gone":
        middle = len(original) // 2
        flipped = original[:middle] + bytes([original[middle] ^ 1]) + original[middle + 1 :]
        path.write_bytes({"flipped": flipped, "cut": original[:-1], "empty": b""}[damage])
    with pytest.raises(ModelError, match=name):
        checked(path)
    if not path.exists():
        path.write_bytes(original)
        check_digest(path)


@pytest.mark.parametrize(
    ("name", "load"),
    [
        ("e5-small-v2.safetensors", expand_default),
        ("reader.onnx", lambda _: open_reader()),
        ("tokenizer.json", lambda _: open_reader()),
        ("calibration.json", lambda _: coefficients.__wrapped__("read")),
        ("english.txt.gz", lambda _: ordinary_stems.__wrapped__()),
        ("service_lines.npz", lambda _: fitted_weights.__wrapped__()),
    ],
)
def test_each_file_is_verified_when_it_is_loaded(
    name: str, load: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(DIGESTS, name, "0" * 64)
    with pytest.raises(ModelError, match=name):
        load(tmp_path)


def test_fusing_the_reader_verifies_it_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(DIGESTS, "reader.onnx", "0" * 64)
    with pytest.raises(ModelError, match=r"reader\.onnx"):
        fuse_reader(tmp_path / "fused.onnx")
    assert not list(tmp_path.iterdir())
