"""Exports a cross-encoder to ONNX, so that it can score without torch. Heavy imports stay inside functions."""

from __future__ import annotations

import itertools
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from index.errors import ExportMismatch, ModelError, ModelNotFound
from index.models.export import first_line, quiet
from index.models.locate import locate, require_rebuild_packages
from index.models.onnx_encoder import RERANKER_CONFIG, RERANKER_GRAPH, TOKENIZER
from index.models.quantise import SAMPLES

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

MAX_LOGIT_DIFFERENCE = 2e-3  # the largest accepted difference of a logit, fp32 ONNX against the model, relative above 1
INT8_CORRELATION = 0.97  # int8 against fp32 logits of the sample pairs; below it the graph stays fp32
RERANKER_TOKENS = 256


def export_reranker(model: str, folder: Path, *, quantise: bool = True) -> Path:
    """Writes `reranker.onnx`, `tokenizer.json` and `reranker.json` into `folder`, verified against transformers.

    Args:
        model: a name on a hub (`cross-encoder/…`), or a folder. It must give one logit for a pair of texts.

    Raises:
        RebuildExtraMissing: torch, sentence-transformers or onnx is not installed.
        ModelNotFound: neither a folder nor a hub provides it.
        ModelError: its output is not a single logit, or it has no fast tokenizer.
        ExportMismatch: the ONNX graph's logits differ from the model's.
    """
    require_rebuild_packages(model)
    folder.mkdir(parents=True, exist_ok=True)
    pairs = list(itertools.pairwise(SAMPLES))
    with quiet():
        original, tokenizer = _load(model)
        fast = getattr(tokenizer, "backend_tokenizer", None)
        if getattr(original.config, "num_labels", 0) != 1 or fast is None:
            raise ModelError(
                f"The model {model} is not a cross-encoder with one logit and a fast tokenizer.",
                model=model,
                remedy="Choose another with STORYBOT_RERANKER, or leave it empty.",
            )
        inputs = [
            name for name in ("input_ids", "attention_mask", "token_type_ids") if name in tokenizer.model_input_names
        ]
        longest = min(RERANKER_TOKENS, int(getattr(original.config, "max_position_embeddings", RERANKER_TOKENS)) - 2)
        (folder / TOKENIZER).write_text(fast.to_str(), encoding="utf-8")
        config = {"model": model, "inputs": inputs, "max_tokens": longest}
        (folder / RERANKER_CONFIG).write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
        wanted = _write_graph(original, tokenizer, inputs, longest, folder / RERANKER_GRAPH, pairs)
    got = _scores(folder, pairs)
    apart = float(np.abs(got - wanted).max())
    if not apart <= MAX_LOGIT_DIFFERENCE * max(1.0, float(np.abs(wanted).max())):
        raise ExportMismatch(
            f"The exported cross-encoder differs from {model} by {apart:.4f}.",
            model=model,
            remedy="Choose another with STORYBOT_RERANKER, or leave it empty.",
        )
    if quantise:
        _quantise(folder, pairs, wanted)
    return folder


def _load(model: str) -> tuple[Any, Any]:
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    source = locate(model)
    try:
        original = AutoModelForSequenceClassification.from_pretrained(source, attn_implementation="eager").eval()
        return original, AutoTokenizer.from_pretrained(source)
    except (OSError, ValueError, RuntimeError) as error:
        raise ModelNotFound(
            f"The cross-encoder {model} could not be loaded: {first_line(error)}.",
            model=model,
            remedy="Set STORYBOT_RERANKER to a folder that holds it, to a name the hub has, or leave it empty.",
        ) from error


def _write_graph(
    original: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    inputs: Sequence[str],
    longest: int,
    path: Path,
    pairs: Sequence[tuple[str, str]],
) -> NDArray[np.float32]:
    """Writes the graph; returns the original model's logits of `pairs`, (pairs,)."""
    import torch

    class Whole(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inner = original

        def forward(self, *tensors: torch.Tensor) -> torch.Tensor:
            logits: torch.Tensor = self.inner(**dict(zip(inputs, tensors, strict=True))).logits
            return logits

    encoded = tokenizer(
        [first for first, _ in pairs],
        [second for _, second in pairs],
        padding=True,
        truncation=True,
        max_length=longest,
        return_tensors="pt",
    )
    tensors = tuple(encoded[name] for name in inputs)
    axes = {name: {0: "pairs", 1: "tokens"} for name in inputs} | {"logits": {0: "pairs"}}
    whole = Whole().eval()
    torch.onnx.export(
        whole,
        tensors,
        str(path),
        input_names=list(inputs),
        output_names=["logits"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )
    with torch.no_grad():
        return np.asarray(whole(*tensors).numpy()[:, 0], np.float32)


def _scores(folder: Path, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
    # Verify with the code that answers questions.
    from index.models.onnx_reranker import OnnxReranker

    reranker = OnnxReranker(folder)
    return np.asarray([reranker.score(first, [second])[0] for first, second in pairs], np.float32)


def _quantise(folder: Path, pairs: Sequence[tuple[str, str]], wanted: NDArray[np.float32]) -> None:
    """Replaces the fp32 graph with an int8 one if their logits correlate well enough."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory(prefix=".int8-", dir=folder) as work:
        small = Path(work)
        for name in (TOKENIZER, RERANKER_CONFIG):
            (small / name).write_bytes((folder / name).read_bytes())
        with quiet():
            quantize_dynamic(
                folder / RERANKER_GRAPH, small / RERANKER_GRAPH, weight_type=QuantType.QInt8, per_channel=True
            )
        got = _scores(small, pairs)
        if float(np.std(wanted)) > 0 and float(np.corrcoef(wanted, got)[0, 1]) >= INT8_CORRELATION:
            (small / RERANKER_GRAPH).replace(folder / RERANKER_GRAPH)
