"""Exporting a cross-encoder to ONNX; the model is a tiny BERT created here, without a hub."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from index.errors import ModelError, ModelNotFound
from index.models.export_reranker import export_reranker
from index.models.onnx_reranker import OnnxReranker
from index.models.quantise import SAMPLES

pytestmark = pytest.mark.skipif(find_spec("sentence_transformers") is None, reason="the rebuild extra is not installed")


def make_tiny(folder: Path, labels: int = 1) -> Path:
    """Creates a two-layer BERT with random weights and a character vocabulary."""
    import torch
    from transformers import AutoTokenizer, BertConfig, BertForSequenceClassification

    characters = "abcdefghijklmnopqrstuvwxyz0123456789.,?!'\"-"
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *characters, *(f"##{one}" for one in characters)]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=300,
        initializer_range=0.4,
    )
    config.num_labels = labels
    BertForSequenceClassification(config).save_pretrained(folder)
    (folder / "tokenizer_config.json").write_text('{"tokenizer_class": "BertTokenizer"}', encoding="utf-8")
    AutoTokenizer.from_pretrained(folder).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reranker")
    return export_reranker(str(make_tiny(folder / "model")), folder / "exported", quantise=False)


def test_scores_equal_those_of_the_model(exported: Path) -> None:
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    source = exported.parent / "model"
    model = AutoModelForSequenceClassification.from_pretrained(source).eval()
    tokenizer = AutoTokenizer.from_pretrained(source)
    texts = list(SAMPLES[:5])
    encoded = tokenizer(["who said it?"] * 5, texts, padding=True, truncation=True, max_length=256, return_tensors="pt")
    with torch.no_grad():
        wanted = model(**encoded).logits.numpy()[:, 0]
    got = OnnxReranker(exported, threads=1).score("who said it?", texts)
    np.testing.assert_allclose(got, wanted, atol=5e-3)


def test_the_order_of_sentences_does_not_matter(exported: Path) -> None:
    reranker = OnnxReranker(exported, threads=1)
    texts = list(SAMPLES[:6])
    forward = reranker.score("when?", texts)
    backward = reranker.score("when?", texts[::-1])
    np.testing.assert_allclose(forward, backward[::-1], atol=1e-4)


def test_no_sentences_give_no_scores(exported: Path) -> None:
    assert OnnxReranker(exported).score("when?", []).shape == (0,)


def test_a_model_with_two_labels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        export_reranker(str(make_tiny(tmp_path / "model", labels=2)), tmp_path / "exported")


def test_a_missing_export_is_reported(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match="STORYBOT_RERANKER"):
        OnnxReranker(tmp_path)
