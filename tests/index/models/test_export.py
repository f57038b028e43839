"""The real export of the default model and its verification. Loads torch, so it takes half a minute."""

from __future__ import annotations

import errno
import logging
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest

from index.errors import ExportMismatch, ModelNotFound
from index.models import export, quantise
from index.models.export import ensure_export, export_encoder
from index.models.locate import RequestedEncoder
from index.models.onnx_encoder import GRAPH, EncoderConfig, OnnxEncoder, read_config
from index.models.quantise import SAMPLES, closeness_of
from tests.conftest import EXACT

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.models import Transformer
    from torch.nn import Module

MODEL = "e5-small-v2"


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> SentenceTransformer:
    from sentence_transformers import SentenceTransformer

    from index.models.locate import locate

    with export.quiet():
        return SentenceTransformer(locate(MODEL, tmp_path_factory.mktemp("expanded")), device="cpu")


@pytest.fixture(scope="module")
def exact(shipped_index: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fp32 export; if this run has made it for the shipped index, it only remains to be fused."""
    folder = tmp_path_factory.mktemp("models")
    made = shipped_index.parent / EXACT
    if not made.is_dir():
        return ensure_export(RequestedEncoder(MODEL, quantise=False), folder)
    shutil.copytree(made, folder / EXACT)
    quantise.optimise_graph(folder / EXACT)
    return folder / EXACT


@pytest.fixture(scope="module")
def small(shipped_index: Path) -> Path:
    return ensure_export(RequestedEncoder(MODEL, quantise=True), shipped_index / ".models")


TEXTS = (
    "What did the minister promise?",
    "An article of some length about a harbour, a ferry, and what became of both. " * 20,
    "Żółw, naïve, 北京, привет 🙂",
    "",
    "“Curly quotes,” she said — and a dash.",
)


def test_fp32_equals_sentence_transformers_on_unseen_texts(
    exact: Path,
    original: SentenceTransformer,
) -> None:
    expected = original.encode(list(TEXTS), prompt="passage: ", normalize_embeddings=True)
    got = OnnxEncoder(exact).encode(TEXTS, "passage")
    assert (expected * got).sum(axis=1) == pytest.approx(np.ones(len(TEXTS)), abs=1e-5)


def test_int8_is_close_and_a_quarter_of_the_size(exact: Path, small: Path) -> None:
    assert read_config(small).precision == "int8"
    closeness = closeness_of(OnnxEncoder(exact).encode(SAMPLES, "query"), OnnxEncoder(small).encode(SAMPLES, "query"))
    assert closeness.mean >= 0.98
    assert closeness.neighbours >= 0.85
    assert (small / GRAPH).stat().st_size < 0.3 * (exact / GRAPH).stat().st_size


def test_an_int8_vector_does_not_depend_on_other_texts(small: Path) -> None:
    encoder = OnnxEncoder(small, threads=2, bulk=True)
    together = encoder.encode(TEXTS, "passage")
    assert all((encoder.encode([text], "passage")[0] == together[number]).all() for number, text in enumerate(TEXTS))
    assert (OnnxEncoder(small, threads=1).encode(TEXTS, "passage") == together).all()


def test_the_exported_graphs_are_already_optimised(exact: Path, small: Path) -> None:
    for folder in (exact, small):
        assert read_config(folder).optimised
        assert {node.domain for node in onnx.load(folder / GRAPH).graph.node} > {""}


def test_the_models_own_configuration_is_kept(exact: Path) -> None:
    config = read_config(exact)
    assert (config.model, config.dimension, config.max_tokens) == (MODEL, 384, 512)
    assert config.inputs == ("input_ids", "attention_mask", "token_type_ids")
    assert (config.query_prompt, config.passage_prompt) == ("query: ", "passage: ")


def test_a_second_request_reuses_the_export_without_torch(small: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from index.models.export import ensure_export;"
        "from index.models.locate import RequestedEncoder;"
        "print(ensure_export(RequestedEncoder('e5-small-v2'), Path(sys.argv[1])).name, 'torch' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(small.parent)], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert done.stdout.split() == [small.name, "False"]
    assert done.stderr == ""


@pytest.fixture
def damaged_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the exporter lose half of a weight."""
    write = export._write_graph

    def losing(original: SentenceTransformer, inputs: tuple[str, ...], path: Path, model: str) -> None:
        write(original, inputs, path, model)
        graph = onnx.load(path)
        largest = max(graph.graph.initializer, key=lambda tensor: len(tensor.raw_data))
        half = len(largest.raw_data) // 2
        largest.raw_data = largest.raw_data[:half] + bytes(len(largest.raw_data) - half)
        onnx.save(graph, path)

    monkeypatch.setattr(export, "_write_graph", losing)


@pytest.mark.usefixtures("damaged_graph")
def test_a_differing_export_is_refused_and_not_kept(tmp_path: Path, tiny: Path) -> None:
    with pytest.raises(ExportMismatch, match="differs"):
        ensure_export(RequestedEncoder(str(tiny)), tmp_path)
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []


def test_a_model_that_loses_too_much_as_int8_stays_fp32_with_a_warning(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(quantise, "INT8_WORST", 1.1)
    with caplog.at_level(logging.WARNING):
        identity = export_encoder(str(tiny), tmp_path / "out", quantise=True)
    assert identity.precision == "fp32"
    assert "kept as fp32" in caplog.text
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "encoder.json",
        "model.onnx",
        "tokenizer.json",
    ]


@pytest.fixture(scope="module")
def transformer(tmp_path_factory: pytest.TempPathFactory, original: SentenceTransformer) -> Transformer:
    """A BERT of two narrow layers with random weights, in which errors in the modules around it show as well."""
    import torch
    from sentence_transformers.models import Transformer
    from transformers import BertConfig, BertModel

    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("tiny-bert")
    config = BertConfig(
        vocab_size=len(original.tokenizer),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
    )
    with export.quiet():
        BertModel(config).save_pretrained(folder)
        original.tokenizer.save_pretrained(folder)
        return Transformer(str(folder), max_seq_length=64)


def save_model(folder: Path, *modules: Module) -> SentenceTransformer:
    from sentence_transformers import SentenceTransformer

    made = SentenceTransformer(modules=list(modules), device="cpu")
    with export.quiet():
        made.save(str(folder))
    return made


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory, transformer: Transformer) -> Path:
    from sentence_transformers.models import Pooling

    folder = tmp_path_factory.mktemp("tiny")
    save_model(folder, transformer, Pooling(32, pooling_mode="mean"))
    return folder


@pytest.mark.parametrize(("pooling", "dense"), [("cls", False), ("max", False), ("mean", True)])
def test_other_poolings_and_a_dense_layer_are_exported(
    tmp_path: Path,
    transformer: Transformer,
    pooling: str,
    dense: bool,
) -> None:
    from sentence_transformers.models import Dense, Pooling

    modules = [transformer, Pooling(32, pooling_mode=pooling), *([Dense(32, 24)] if dense else [])]
    made = save_model(tmp_path / "model", *modules)
    identity = export_encoder(
        str(tmp_path / "model"), tmp_path / "out", quantise=False, query_prompt="query: ", passage_prompt="passage: "
    )
    assert identity.dimension == (24 if dense else 32)
    assert identity.max_tokens == 64
    encoder = OnnxEncoder(tmp_path / "out")
    for role, prompt in (("query", "query: "), ("passage", "passage: ")):
        got = encoder.encode(["Which bridge?"], "query" if role == "query" else "passage")[0]
        expected = made.encode([prompt + "Which bridge?"], normalize_embeddings=True)[0]
        assert float(got @ expected) == pytest.approx(1, abs=1e-4)


def test_a_model_that_cannot_be_found_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(ModelNotFound, match=r"not found\. Set STORYBOT_MODEL"):
        export_encoder(str(tmp_path / "no-such-model"), tmp_path / "out", quantise=True)


def test_a_full_disk_is_not_blamed_on_the_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("Error while serializing: I/O error: No space left on device (os error 28)")

    monkeypatch.setattr("index.models.export._export", fail)
    with pytest.raises(OSError, match="No space left on device") as raised:
        export_encoder(str(tmp_path), tmp_path / "out", quantise=True)
    assert raised.value.errno == errno.ENOSPC


def test_exporting_prints_nothing(tiny: Path, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    capfd.readouterr()
    export_encoder(str(tiny), tmp_path / "out", quantise=True)
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err == ""


def test_closeness_distinguishes_equal_from_different() -> None:
    vectors = np.eye(4, dtype=np.float32)
    assert closeness_of(vectors, vectors).worst == 1
    assert closeness_of(vectors, vectors[::-1]).mean == 0


def test_the_config_maps_roles_to_prompts() -> None:
    config = EncoderConfig("m", 4, 8, "fp32", "q: ", "p: ", ("input_ids",))
    assert (config.prompt("query"), config.prompt("passage")) == ("q: ", "p: ")
