"""Expanding the default encoder into an ordinary sentence-transformers folder."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from index.models import default_encoder
from index.models.default_encoder import ENCODER, SCALE, WEIGHTS_FOLDER, expand_default
from training.pack_encoder import packed


@pytest.fixture(scope="module")
def expanded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return expand_default(tmp_path_factory.mktemp("models"))


def test_the_expanded_folder_has_the_prompts_and_every_weight(expanded: Path) -> None:
    config = json.loads((expanded / "config_sentence_transformers.json").read_text())
    assert config["prompts"] == {"query": "query: ", "passage": "passage: "}
    weights, stored = load_file(expanded / "model.safetensors"), load_file(WEIGHTS_FOLDER / ENCODER)
    assert set(weights) == {name for name in stored if not name.endswith(SCALE)}
    assert all(values.dtype == np.float32 for values in weights.values())


def test_an_existing_folder_is_reused(expanded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(default_encoder, "_write", lambda folder: pytest.fail("it was made anew"))
    assert expand_default(expanded.parent) == expanded


def test_no_shipped_file_is_larger_than_40_mb() -> None:
    assert all(path.stat().st_size <= 40_000_000 for path in WEIGHTS_FOLDER.iterdir())


def test_rounding_errors_are_at_most_half_a_step_of_their_row() -> None:
    rng = np.random.default_rng(0)
    whole = (rng.normal(size=(7, 40)) * rng.uniform(0.01, 9, size=(7, 1))).astype(np.float16)
    made = packed({"w": whole, "b": whole[0]})
    back = made["w"].astype(np.float32) * made["w" + SCALE].astype(np.float32)
    assert (np.abs(back - whole.astype(np.float32)) <= 0.51 * made["w" + SCALE].astype(np.float32)).all()
    np.testing.assert_array_equal(made["b"], whole[0])
