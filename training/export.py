"""The fitted reader as an int8 ONNX file, and how far it is from what was fitted."""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.model import ReaderModel

log = logging.getLogger("training")


class _Named(nn.Module):
    """The model under the argument names that the ONNX file shall have."""

    def __init__(self, model: ReaderModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        tokens: Tensor = self.model(input_ids, attention_mask, token_type_ids)
        return tokens


def export(weights: Path, base: Path, out: Path, *, per_channel: bool = True) -> dict[str, float]:
    """Writes `out` (int8) and returns the largest and mean distance of its outputs from the fp32 ones.

    `base` is the folder that the fitting started from; its configuration says how the model is built.
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
