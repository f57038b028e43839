"""The lines that the model of service lines is fitted on, and the form in which it gets them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from index.corpus.boilerplate.service_lines import BUCKETS, feature_buckets
from training.service_lines import LabelledLine, design, fit, labelled_lines, save


def test_every_line_has_a_label_a_language_and_a_text_of_its_own(tmp_path: Path) -> None:
    pages = tmp_path / "pages.jsonl"
    pages.write_text(json.dumps({"reporting": "The ferry sank on Monday.\nShort line"}), "utf-8")
    lines = list(labelled_lines(pages))
    written = [line for line in lines if line.language]
    assert len({line.text for line in written}) == len(written)
    assert {line.is_service for line in written} == {True, False}
    assert lines[-1] == LabelledLine("The ferry sank on Monday.", False, "")


def test_a_row_has_equal_values_in_the_buckets_of_its_words_and_of_its_pieces() -> None:
    words, pieces = feature_buckets("Join our channel")
    row = design(["Join our channel"]).toarray()[0]
    assert np.flatnonzero(row).tolist() == [*words, *pieces]
    assert np.allclose(row[words], len(words) ** -0.5)
    assert np.allclose(row[pieces], len(pieces) ** -0.5)


def test_saved_weights_are_those_of_the_fit_within_a_step(tmp_path: Path) -> None:
    model = fit([LabelledLine("Join our channel", True, "en"), LabelledLine("The ferry sank", False, "en")])
    save(model, tmp_path / "weights.npz")
    saved = np.load(tmp_path / "weights.npz")
    assert saved["weights"].shape == (2 * BUCKETS,)
    assert np.abs(saved["weights"] * saved["scale"] - model.coef_[0]).max() <= saved["scale"]
