"""Exports sentence-transformers models to ONNX and verifies that the vectors stay the same.

Only this module, `export_reranker` and `gpu` import torch, and only inside functions.
"""

from __future__ import annotations

import contextlib
import errno
import io
import logging
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.errors import ExportMismatch, ModelError, ModelNotFound, StorybotError
from index.models.encoder import EncoderIdentity
from index.models.locate import (
    PACKAGES,
    RequestedEncoder,
    export_key,
    find_export,
    finish_export,
    locate,
    require_rebuild_packages,
)
from index.models.onnx_encoder import GRAPH, TOKENIZER, EncoderConfig, OnnxEncoder, identify, write_config
from index.models.quantise import SAMPLES, SHORT_SAMPLES, optimise_graph, quantise_graph

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

log = logging.getLogger(__name__)

MIN_COSINE = 0.999  # fp32 ONNX against sentence-transformers, the worst sample's cosine
EXPORTING = ".exporting-"
PASSAGE_PROMPTS = ("passage", "document", "corpus")


def ensure_export(requested: RequestedEncoder, models_dir: Path) -> Path:
    """Returns the folder of the exported encoder, exporting it first if necessary.

    Raises:
        RebuildExtraMissing, ModelNotFound, ExportMismatch, ModelError: see `export_encoder`.
    """
    from filelock import FileLock

    models_dir.mkdir(parents=True, exist_ok=True)
    # Stories share exports: a second rebuild waits for the first and uses its export.
    with FileLock(models_dir / "export.lock"):
        folder = find_export(requested, models_dir)
        if folder is not None:
            return folder
        for left in models_dir.glob(f"{EXPORTING}*"):
            shutil.rmtree(left, ignore_errors=True)
        folder = models_dir / export_key(requested)
        with tempfile.TemporaryDirectory(prefix=EXPORTING, dir=models_dir) as work:
            made = Path(work) / "made"
            export_encoder(
                requested.model,
                made,
                models_dir=models_dir,
                quantise=requested.quantise,
                query_prompt=requested.query_prompt,
                passage_prompt=requested.passage_prompt,
            )
            finish_export(made, folder)
        return folder


def export_encoder(
    model: str,
    folder: Path,
    *,
    quantise: bool,
    models_dir: Path | None = None,
    query_prompt: str | None = None,
    passage_prompt: str | None = None,
) -> EncoderIdentity:
    """Writes `model.onnx`, `tokenizer.json` and `encoder.json` into `folder`, verified against sentence-transformers.

    Args:
        model: a name that sentence-transformers knows, or a folder.
        models_dir: where the shipped weights are expanded; None uses the parent of `folder`.
        quantise: use int8 weights if the vectors stay close enough; else fp32, with a warning in the log.
        query_prompt, passage_prompt: None uses the model's own.

    Raises:
        RebuildExtraMissing: torch, sentence-transformers or onnx is not installed.
        ModelNotFound: `model` is not a folder, and no hub provides it.
        ExportMismatch: the ONNX graph's vectors differ from the model's.
        ModelError: the model has no fast tokenizer, or its input is not text.
    """
    require_rebuild_packages(model)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return _export(model, folder, models_dir or folder.parent, quantise, query_prompt, passage_prompt)
    except (StorybotError, OSError):
        raise
    except Exception as error:  # torch and onnx raise anything
        if (full := os.strerror(errno.ENOSPC)) in str(error):
            raise OSError(errno.ENOSPC, full, str(folder)) from error
        raise ModelError(
            f"The model {model} could not be exported: {first_line(error)}.",
            model=model,
            remedy="Choose another model with STORYBOT_MODEL; the live index stays as it is.",
        ) from error


def _export(
    model: str, folder: Path, models_dir: Path, quantise: bool, query_prompt: str | None, passage_prompt: str | None
) -> EncoderIdentity:
    with quiet():
        original = load_original(model, models_dir)
        prompts: Mapping[str, str] = getattr(original, "prompts", None) or {}
        config = EncoderConfig(
            model=model,
            dimension=_dimension(original),
            max_tokens=_max_tokens(original),
            precision="fp32",
            query_prompt=prompts.get("query", "") if query_prompt is None else query_prompt,
            passage_prompt=(
                next((prompts[name] for name in PASSAGE_PROMPTS if prompts.get(name)), "")
                if passage_prompt is None
                else passage_prompt
            ),
            inputs=_inputs(original),
            lowercase=bool(getattr(original[0], "do_lower_case", False)),
        )
        _write_tokenizer(original, folder, model)
        _write_graph(original, config.inputs, folder / GRAPH, model)
        write_config(folder, config)
        passages = _verify_graph(original, folder, config)
        if quantise:
            quantise_graph(folder, config, passages)
        optimise_graph(folder)
    return identify(folder)


def load_original(model: str, models_dir: Path, device: str = "cpu", *, plain: bool = True) -> SentenceTransformer:
    """Loads the model with sentence-transformers on a torch device.

    `plain` selects the attention that exports best instead of the fastest. The shipped model is expanded into
    `models_dir` first.

    Raises:
        ImportError: torch or sentence-transformers is not installed.
        ModelNotFound: `model` is not a folder, and no hub provides it.
    """
    from sentence_transformers import SentenceTransformer

    source = locate(model, models_dir)
    try:
        # Eager attention exports to the simplest graph: no fused kernels, no branches on the mask.
        return SentenceTransformer(
            source,
            device=device,
            trust_remote_code=False,
            model_kwargs={"attn_implementation": "eager"} if plain else None,
        ).eval()
    except (OSError, ValueError, RuntimeError) as error:
        raise ModelNotFound(
            f"The model {model} could not be loaded: {first_line(error)}.",
            model=model,
            remedy=f"Run `pip install {PACKAGES[model]}`, or leave STORYBOT_MODEL out."
            if model in PACKAGES
            else "Set STORYBOT_MODEL to a folder that holds it, or to a name that the hub has and can be reached.",
        ) from error


def first_line(error: Exception) -> str:
    """Returns the first line of an error's message, without a full stop, or else the name of its class."""
    return (str(error).strip() or type(error).__name__).splitlines()[0].removesuffix(".")


def _dimension(original: SentenceTransformer) -> int:
    read = getattr(original, "get_embedding_dimension", None) or original.get_sentence_embedding_dimension
    return int(read() or original.encode(["a"]).shape[1])


def _max_tokens(original: SentenceTransformer) -> int:
    limit = original.max_seq_length or getattr(original.tokenizer, "model_max_length", None) or 512
    return int(min(limit, 8192))


def _inputs(original: SentenceTransformer) -> tuple[str, ...]:
    names = list(original.tokenizer.model_input_names)
    return tuple(name for name in ("input_ids", "attention_mask", "token_type_ids") if name in names)


def _write_tokenizer(original: SentenceTransformer, folder: Path, model: str) -> None:
    fast = getattr(original.tokenizer, "backend_tokenizer", None)
    if fast is None:
        raise ModelError(
            f"The model {model} has no fast tokenizer, so it cannot be used without torch.",
            model=model,
            remedy="Choose another model with STORYBOT_MODEL.",
        )
    text: str = fast.to_str(pretty=False)
    (folder / TOKENIZER).write_text(text, encoding="utf-8")


def _write_graph(original: SentenceTransformer, inputs: tuple[str, ...], path: Path, model: str) -> None:
    """Exports a single graph from token ids to `sentence_embedding`, whatever the model's modules."""
    import torch

    class Whole(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inner = original

        def forward(self, *tensors: torch.Tensor) -> torch.Tensor:
            output: torch.Tensor = self.inner(dict(zip(inputs, tensors, strict=True)))["sentence_embedding"]
            return output

    encoded = original.tokenizer(["One text.", "Another, longer text beside it."], padding=True, return_tensors="pt")
    tensors = tuple(encoded[name] for name in inputs)
    axes = {name: {0: "batch", 1: "tokens"} for name in inputs} | {"sentence_embedding": {0: "batch"}}
    try:
        # The tracing exporter is five times as fast as its successor, and ONNX Runtime fuses its graph just as well;
        # `_verify_graph` catches its errors.
        torch.onnx.export(
            Whole().eval(),
            tensors,
            str(path),
            input_names=list(inputs),
            output_names=["sentence_embedding"],
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
    except Exception:
        log.info("The tracing exporter could not export %s; trying the other one.", model, exc_info=True)
        sizes = {0: torch.export.Dim("batch"), 1: torch.export.Dim("tokens", max=_max_tokens(original))}
        torch.onnx.export(
            Whole().eval(),
            tensors,
            str(path),
            input_names=list(inputs),
            output_names=["sentence_embedding"],
            dynamic_shapes=(tuple(sizes for _ in inputs),),
            dynamo=True,
            external_data=False,
        )


def _verify_graph(original: SentenceTransformer, folder: Path, config: EncoderConfig) -> NDArray[np.float32]:
    """Compares graph and model on the samples in both roles; returns the passage vectors. Raises ExportMismatch.

    Long samples, which take most of the time, are compared as passages only: both roles truncate alike.
    """
    encoder = OnnxEncoder(folder, bulk=True)
    vectors = np.empty((0, config.dimension), np.float32)
    for prompt in dict.fromkeys((config.query_prompt, config.passage_prompt)):  # the passage's last, for the return
        is_passage = prompt == config.passage_prompt
        texts = SAMPLES if is_passage else SHORT_SAMPLES
        # The model gets padded batches, the graph single texts, so a graph that is sensitive to padding shows.
        expected = np.asarray(
            original.encode(
                list(texts), prompt=prompt, normalize_embeddings=True, batch_size=4, show_progress_bar=False
            )
        )
        vectors = encoder.encode(texts, "passage" if is_passage else "query")
        worst = float((expected * vectors).sum(axis=1).min())
        if not worst >= MIN_COSINE:  # also catches NaN
            raise ExportMismatch(
                f"The exported encoder differs from {config.model}: cosine {worst:.4f}, wanted {MIN_COSINE}.",
                model=config.model,
                remedy="Choose another model with STORYBOT_MODEL; the live index stays as it is.",
            )
    return vectors


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Silences progress bars, warnings and logs of torch, transformers and onnxruntime."""
    before = {name: os.environ.get(name) for name in ("TRANSFORMERS_VERBOSITY", "HF_HUB_DISABLE_PROGRESS_BARS")}
    os.environ.update(TRANSFORMERS_VERBOSITY="error", HF_HUB_DISABLE_PROGRESS_BARS="1")
    loggers = [logging.getLogger(name) for name in ("", "torch", "torch.onnx", "transformers", "sentence_transformers")]
    package = logging.getLogger("index")
    levels = [(logger, logger.level) for logger in loggers]
    package_level = package.level
    package.setLevel(package.getEffectiveLevel())
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            with contextlib.redirect_stderr(io.StringIO()):
                yield
    finally:
        for logger, level in levels:
            logger.setLevel(level)
        package.setLevel(package_level)
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
