"""What `python -m training ship` writes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.export import _initialisers, average

onnx = pytest.importorskip("onnx")
helper, numpy_helper = onnx.helper, onnx.numpy_helper


def exported(path: Path, weight: np.ndarray, bias: np.ndarray) -> Path:
    """A linear layer, quantised as the reader is."""
    nodes = [
        helper.make_node("MatMul", ["x", "weight"], ["product"]),
        helper.make_node("Add", ["product", "bias"], ["y"]),
    ]
    values = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n", 3]) for name in ("x", "y")]
    known = [numpy_helper.from_array(weight, "weight"), numpy_helper.from_array(bias, "bias")]
    graph = helper.make_graph(nodes, "layer", values[:1], values[1:], known)
    whole = path.with_suffix(".fp32")
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), whole)
    quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True)
    return path


def test_the_average_of_two_readers_has_the_mean_of_their_weights(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    weights = [random.standard_normal((3, 3)).astype(np.float32) for _ in range(2)]
    biases = [random.standard_normal(3).astype(np.float32) for _ in range(2)]
    one, two = (
        exported(tmp_path / f"{n}.onnx", weight, bias)
        for n, (weight, bias) in enumerate(zip(weights, biases, strict=True))
    )
    average(one, two, tmp_path / "mean.onnx")
    found = _initialisers(onnx.load(tmp_path / "mean.onnx"))
    mean = found["weight_quantized"].astype(np.float32) * found["weight_scale"]
    assert mean == pytest.approx((weights[0] + weights[1]) / 2, abs=0.03)  # a step of int8 in each, and in the mean
    assert found["bias"] == pytest.approx((biases[0] + biases[1]) / 2, abs=1e-6)


def test_readers_of_two_architectures_have_no_average(tmp_path: Path) -> None:
    one = exported(tmp_path / "one.onnx", np.ones((3, 3), np.float32), np.ones(3, np.float32))
    other = tmp_path / "other.onnx"
    graph = helper.make_graph([], "nothing", [], [])
    onnx.save(helper.make_model(graph), other)
    with pytest.raises(ValueError, match="not of one architecture"):
        average(one, other, tmp_path / "mean.onnx")
