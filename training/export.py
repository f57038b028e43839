"""Exports the fitted reader as int8 ONNX, and measures the difference."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.model import ReaderModel

log = logging.getLogger("training")
QUANTISED, SCALE, ZERO = "_quantized", "_scale", "_zero_point"  # suffixes that ONNX Runtime gives a weight's name


class _Named(nn.Module):
    """The model with the argument names of the ONNX file."""

    def __init__(self, model: ReaderModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        tokens: Tensor = self.model(input_ids, attention_mask, token_type_ids)
        return tokens


def export(weights: Path, base: Path, out: Path, *, per_channel: bool = True) -> dict[str, float]:
    """Writes `out` (int8); returns the maximum and mean differences between its outputs and the fp32 ones.

    `base` is the folder that the fitting started from; its configuration defines the architecture.
    """
    model = ReaderModel(base)
    model.load_state_dict(torch.load(weights, weights_only=True))
    model.body.config._attn_implementation = "eager"
    model.eval()
    shapes = {name: {0: "windows", 1: "tokens"} for name in ("input_ids", "attention_mask", "token_type_ids", "tokens")}
    generator = torch.Generator().manual_seed(0)
    ids = torch.randint(1000, 20000, (3, 24), generator=generator)
    mask = torch.ones_like(ids)
    segments = torch.zeros_like(ids)
    segments[:, 8:] = 1
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "reader.onnx"
        torch.onnx.export(
            _Named(model),
            (ids, mask, segments),
            str(full),
            input_names=list(shapes)[:3],
            output_names=["tokens"],
            dynamic_axes=shapes,
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(full, out, weight_type=QuantType.QInt8, per_channel=per_channel)
    with torch.no_grad():
        wanted = model(ids, mask, segments).numpy()
    session = onnxruntime.InferenceSession(str(out), providers=["CPUExecutionProvider"])
    given = session.run(
        None, {"input_ids": ids.numpy(), "attention_mask": mask.numpy(), "token_type_ids": segments.numpy()}
    )[0]
    apart = np.abs(wanted - given)
    figures = {"largest": float(apart.max()), "mean": float(apart.mean()), "bytes": float(out.stat().st_size)}
    log.info("%s: %s", out, figures)
    return figures


def average(first: Path, second: Path, out: Path) -> None:
    """Writes the mean of two exported readers' weights, requantised.

    Weights at the ends of successive learning-rate cycles surround a better point than either (Izmailov et al.,
    Averaging weights leads to wider optima and better generalization, 2018).

    Raises:
        ValueError: their architectures differ.
    """
    graph = onnx.load(second)
    one, two = _initialisers(onnx.load(first)), _initialisers(graph)
    if one.keys() != two.keys():
        raise ValueError(f"{first} and {second} differ in architecture")
    mean = dict(two)
    for name in two:
        if name.endswith(QUANTISED):
            mean |= _mean_quantised(one, two, name.removesuffix(QUANTISED))
        elif two[name].dtype == np.float32 and not _is_scale(name, two):
            mean[name] = (one[name] + two[name]) / np.float32(2)
    for initialiser in graph.graph.initializer:
        initialiser.CopyFrom(numpy_helper.from_array(mean[initialiser.name], initialiser.name))
    onnx.save(graph, out)


def read_exported(path: Path) -> dict[str, Tensor]:
    """Returns the dequantised weights of an exported reader by the names of `ReaderModel`, to start a further cycle.

    Rounding to int8 is not undone: a weight is off by up to half of its column's scale.

    Raises:
        ValueError: a weight belongs to no known parameter.
    """
    graph = onnx.load(path)
    known = _initialisers(graph)
    weights = {name: values for name, values in known.items() if name.startswith("model.") and _is_plain(name)}
    for node in graph.graph.node:
        for name in (one.removesuffix(QUANTISED) for one in node.input if one in known and one.endswith(QUANTISED)):
            floats = _dequantised(known, name)
            if node.op_type == "Gather":
                weights[name] = floats
            elif node.op_type == "MatMulInteger":  # named after its layer, and transposed
                layer = node.name.strip("/").removesuffix("/MatMul_quant").replace("/", ".")
                weights[f"{layer}.weight"] = floats.T
            else:
                raise ValueError(f"{path}: {node.op_type} {node.name} does not belong to a reader")
    return {name.removeprefix("model."): torch.from_numpy(values.copy()) for name, values in weights.items()}


def _is_plain(name: str) -> bool:
    return not name.endswith((QUANTISED, SCALE, ZERO))


def _dequantised(known: Mapping[str, NDArray[Any]], name: str) -> NDArray[np.float32]:
    values = known[name + QUANTISED].astype(np.float32) - known[name + ZERO]
    return np.asarray(values * known[name + SCALE], np.float32)


def _initialisers(graph: onnx.ModelProto) -> dict[str, NDArray[Any]]:
    return {one.name: numpy_helper.to_array(one) for one in graph.graph.initializer}


def _is_scale(name: str, known: Mapping[str, NDArray[Any]]) -> bool:
    return name.endswith(SCALE) and name.removesuffix(SCALE) + QUANTISED in known


def _mean_quantised(
    one: Mapping[str, NDArray[Any]], two: Mapping[str, NDArray[Any]], name: str
) -> dict[str, NDArray[Any]]:
    """Averages a weight: int8 with a scale per column and zero point 0, or uint8 with a single scale."""
    floats = [_dequantised(of, name) for of in (one, two)]
    mean, kind, shape = (floats[0] + floats[1]) / 2, two[name + QUANTISED].dtype, two[name + SCALE].shape
    if kind == np.int8:
        scale = np.maximum(np.abs(mean).max(axis=0) / 127, 1e-12).astype(np.float32).reshape(shape)
        return {name + QUANTISED: np.rint(mean / scale).astype(np.int8), name + SCALE: scale}
    low, high = min(float(mean.min()), 0.0), max(float(mean.max()), 0.0)
    scale = np.float32((high - low) / 255)
    zero = np.rint(-low / scale).astype(np.uint8)
    quantised = np.clip(np.rint(mean / scale) + np.float32(zero), 0, 255).astype(np.uint8)
    return {name + QUANTISED: quantised, name + SCALE: scale.reshape(shape), name + ZERO: zero.reshape(shape)}
