"""The output of `python -m training ship`."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from onnxruntime.quantization import QuantType, quantize_dynamic

from index.answer.reader_files import READER_GRAPH
from index.models.default_encoder import WEIGHTS_FOLDER

onnx = pytest.importorskip("onnx")
helper, numpy_helper = onnx.helper, onnx.numpy_helper


@pytest.fixture(scope="module")
def export() -> ModuleType:
    """Returns `training.export`, imported here so that only the process that runs these tests loads torch."""
    from training import export

    return export


def exported(path: Path, weight: np.ndarray, bias: np.ndarray, name: str = "product") -> Path:
    """A linear layer, quantised like the reader."""
    nodes = [
        helper.make_node("MatMul", ["x", "weight"], ["product"], name=name),
        helper.make_node("Add", ["product", "bias"], ["y"]),
    ]
    values = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n", 3]) for name in ("x", "y")]
    known = [numpy_helper.from_array(weight, "weight"), numpy_helper.from_array(bias, "bias")]
    graph = helper.make_graph(nodes, "layer", values[:1], values[1:], known)
    whole = path.with_suffix(".fp32")
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), whole)
    quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True)
    return path


def test_the_average_of_two_readers_has_their_mean_weights(export: ModuleType, tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    weights = [random.standard_normal((3, 3)).astype(np.float32) for _ in range(2)]
    biases = [random.standard_normal(3).astype(np.float32) for _ in range(2)]
    one, two = (
        exported(tmp_path / f"{n}.onnx", weight, bias)
        for n, (weight, bias) in enumerate(zip(weights, biases, strict=True))
    )
    export.average(one, two, tmp_path / "mean.onnx")
    found = export._initialisers(onnx.load(tmp_path / "mean.onnx"))
    mean = found["weight_quantized"].astype(np.float32) * found["weight_scale"]
    assert mean == pytest.approx((weights[0] + weights[1]) / 2, abs=0.03)  # an int8 step in each, and in the mean
    assert found["bias"] == pytest.approx((biases[0] + biases[1]) / 2, abs=1e-6)


def test_readers_of_two_architectures_cannot_be_averaged(export: ModuleType, tmp_path: Path) -> None:
    one = exported(tmp_path / "one.onnx", np.ones((3, 3), np.float32), np.ones(3, np.float32))
    other = tmp_path / "other.onnx"
    graph = helper.make_graph([], "nothing", [], [])
    onnx.save(helper.make_model(graph), other)
    with pytest.raises(ValueError, match="differ in architecture"):
        export.average(one, other, tmp_path / "mean.onnx")


def test_an_exported_reader_can_start_a_further_cycle(export: ModuleType) -> None:
    weights = export.read_exported(WEIGHTS_FOLDER / READER_GRAPH)
    assert weights["body.embeddings.word_embeddings.weight"].shape == (30522, 384)
    assert weights["body.encoder.layer.11.intermediate.dense.weight"].shape == (1536, 384)  # as in torch
    assert weights["head.weight"].shape == (3, 384)
    assert weights["head.bias"].shape == (3,)


def test_the_weights_of_an_exported_layer_equal_the_original_ones(export: ModuleType, tmp_path: Path) -> None:
    weight = np.random.default_rng(1).standard_normal((3, 3)).astype(np.float32)
    path = exported(tmp_path / "one.onnx", weight, np.ones(3, np.float32), name="/model/layer/MatMul")
    assert export.read_exported(path)["layer.weight"].numpy() == pytest.approx(weight.T, abs=0.02)
