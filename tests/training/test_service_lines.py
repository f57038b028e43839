"""The lines that the model of service lines is fitted on, and the form in which it gets them."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import numpy as np
import pytest

from index.corpus.boilerplate.service_lines import BUCKETS, feature_buckets, fitted_weights, service_probability
from training.service_lines import LabelledLine, design, fit, labelled_lines, main, reporting_in, save


def test_every_line_has_a_label_a_language_and_a_text_of_its_own_and_counts_more_if_its_language_has_few() -> None:
    lines = list(labelled_lines())
    written = [line for line in lines if line.language]
    assert len({line.text for line in written}) == len(written)
    assert {line.is_service for line in written} == {True, False}
    weights = {line.language: line.weight for line in lines}
    assert weights["en"] == weights[""] == 1.0 < weights["fr"] < weights["he"] == 3.0


def test_prose_of_the_open_data_is_reporting_and_its_questions_are_not(tmp_path: Path) -> None:
    paragraph = "The ferry sank on Monday. We all swam. You could hear it from here."
    question = {"question": "When did the ferry sink?", "answers": [{"text": "on this Monday"}]}
    squad = {"data": [{"title": "A title of four", "paragraphs": [{"context": paragraph, "qas": [question]}]}]}
    (tmp_path / "a.json").write_text(json.dumps(squad), "utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps({"story": "x", "sections": {"1": "Once upon a time\nNo."}}), "utf-8")
    row = "Wiki1k:news:1:0\tThe mayor -LRB- 61 -RRB- lives there ."
    (tmp_path / "qamr-wiki-sentences.tsv").write_text(row, "utf-8")
    lines = reporting_in(tmp_path)
    sentences = ["The ferry sank on Monday.", "We all swam.", "You could hear it from here."]
    further = ["Once upon a time", "The mayor ( 61 ) lives there ."]
    assert [line.text for line in lines] == [paragraph, *sentences, *further]
    assert not any(line.is_service or line.language for line in lines)
    assert all(line.weight < 1 for line in lines)


def test_without_the_open_data_nothing_is_fitted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "weights.npz"
    monkeypatch.setattr(sys, "argv", ["service_lines", "--train-dir", str(tmp_path / "none"), "--out", str(out)])
    with pytest.raises(SystemExit):
        main()
    assert "none is missing" in capsys.readouterr().out
    assert not out.exists()


def test_a_row_has_equal_values_for_words_and_for_pieces_which_add_up_in_a_bucket() -> None:
    words, pieces = feature_buckets("Join our channel")
    row = design(["Join our channel"]).toarray()[0]
    expected = np.zeros(2 * BUCKETS)
    np.add.at(expected, words, len(words) ** -0.5)
    np.add.at(expected, pieces, len(pieces) ** -0.5)
    assert np.allclose(row, expected)


def test_the_score_is_the_sum_that_the_fit_saw() -> None:
    weights, bias = fitted_weights()
    for text in ("Join our channel, our channel", "订阅我们的电子报", "हमारा चैनल"):
        score = bias + float((design([text]) @ weights)[0])
        assert math.isclose(service_probability(text), 1 / (1 + math.exp(-score)), rel_tol=1e-4)


def test_saved_weights_are_those_of_the_fit_within_a_step(tmp_path: Path) -> None:
    model = fit([LabelledLine("Join our channel", True, "en"), LabelledLine("The ferry sank", False, "en")])
    save(model, tmp_path / "weights.npz")
    saved = np.load(tmp_path / "weights.npz")
    assert saved["weights"].shape == (2 * BUCKETS,)
    assert np.abs(saved["weights"] * saved["scale"] - model.coef_[0]).max() <= saved["scale"]
