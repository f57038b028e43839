"""Embedding many texts on a GPU, with the original model in torch instead of its exported graph.

torch is imported only inside functions, and only once `choose_device` has chosen a GPU. The fp32 vectors are held to
the same closeness to the graph as its export, so they share the graph's identity and cache. If the device fails, the
graph takes over.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import importlib.util
import logging
import os
import platform
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from index.models.encoder import Encoder, EncoderIdentity, Role
from index.models.export import MIN_COSINE, first_line, load_original, quiet
from index.models.onnx_encoder import EncoderConfig, OnnxEncoder, cores, read_config
from index.models.quantise import SAMPLES, close_enough_for_int8, closeness_of

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

log = logging.getLogger(__name__)

DeviceChoice = Literal["auto", "cpu", "cuda", "mps"]
Device = Literal["cuda", "mps"]

# "auto" considers a GPU from this many texts per core: in the time that torch takes to import and to load a small
# encoder, the graph embeds about as many on each core.
MIN_TEXTS_PER_CORE = 2_000
DEVICE_NODES = Path("/dev")
BATCH = 256  # initial batch size; halved when the device runs out of memory


def choose_device(choice: DeviceChoice, texts: int, cores: int, look: Callable[[], Device | None]) -> Device | None:
    """Returns the device on which to embed `texts` texts; None means the CPU and the graph.

    `look` is `visible_device`; it is called only for "auto" with enough texts. An explicit device is always used.
    """
    if choice == "cpu" or not texts:
        return None
    if choice == "auto":
        return look() if texts >= MIN_TEXTS_PER_CORE * cores else None
    return choice


def visible_device() -> Device | None:
    """Returns the GPU that torch can probably use; None without a GPU, torch or a GPU build of torch."""
    if any(importlib.util.find_spec(name) is None for name in ("torch", "sentence_transformers")):
        return None
    if sys.platform == "darwin":
        return "mps" if platform.machine() == "arm64" else None
    try:
        build = importlib.metadata.version("torch").partition("+")[2]
    except importlib.metadata.PackageNotFoundError:
        return None
    if build.startswith("cpu") or os.environ.get("CUDA_VISIBLE_DEVICES", "all").strip() in ("", "-1"):
        return None
    if build.startswith("rocm"):  # torch calls AMD GPUs "cuda", too
        return "cuda" if (DEVICE_NODES / "kfd").exists() else None
    seen = any(DEVICE_NODES.glob("nvidia[0-9]*")) or (DEVICE_NODES / "dxg").exists()  # dxg: WSL
    return "cuda" if seen or shutil.which("nvidia-smi") else None


def bulk_encoder(
    folder: Path, identity: EncoderIdentity, texts: int, *, threads: int = 0, device: DeviceChoice = "cpu"
) -> Encoder:
    """Returns the encoder that embeds `texts` texts fastest: the exported one in `folder`, or its model on a GPU.

    Raises:
        ModelError: the exported encoder cannot be loaded.
    """
    graph = OnnxEncoder(folder, threads=threads, bulk=True, identity=identity)
    chosen = choose_device(device, texts, threads or cores(), visible_device)
    if chosen is None:
        return graph
    try:
        encoder = DeviceEncoder(chosen, folder, graph)
    except Exception as error:  # torch, drivers and models raise anything
        log.warning("Embedding on the CPU instead of %s: %s", chosen, first_line(error))
        return graph
    log.info("Embedding %d texts on %s.", texts, chosen)
    return encoder


class DeviceUnfit(Exception):
    """The device is unavailable, or its vectors differ from the graph's."""


class DeviceEncoder:
    """The model of an exported encoder on a torch device, with the graph as its fallback.

    Args:
        device: torch's name of it.
        folder: the exported encoder.
        graph: the same encoder, loaded.

    Raises:
        DeviceUnfit: torch cannot use the device, or its vectors of the samples are too far from the graph's.
        Exception: whatever torch raises if the model cannot be loaded.
    """

    def __init__(self, device: str, folder: Path, graph: Encoder) -> None:
        self._graph, self._device, self._batch = graph, device, BATCH
        self.identity = graph.identity
        self._config: EncoderConfig = read_config(folder)
        _require_device(device)
        with quiet():
            self._model: SentenceTransformer | None = load_original(
                self._config.model, folder.parent, device, plain=False
            ).float()
        self._model.max_seq_length = self._config.max_tokens
        closeness = closeness_of(self._on_device(self._model, SAMPLES, "passage"), graph.encode(SAMPLES, "passage"))
        near = close_enough_for_int8(closeness) if self._config.precision == "int8" else closeness.worst >= MIN_COSINE
        if not near:  # also if the closeness is NaN
            raise DeviceUnfit(f"its vectors differ from the exported encoder's (worst cosine {closeness.worst:.4f}).")

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        """Returns unit vectors (len(texts), dimension); puts the role's prompt before each text."""
        if self._model is None or not texts:
            return self._graph.encode(texts, role)
        try:
            return self._on_device(self._model, texts, role)
        except Exception as error:  # torch raises anything
            log.warning("Continuing on the CPU, because %s failed: %s", self._device, first_line(error))
        self._model = None
        _empty_cache(self._device)
        return self._graph.encode(texts, role)

    def _on_device(self, model: SentenceTransformer, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        # A lone surrogate cannot be encoded as UTF-8; replace it rather than fail the batch.
        clean = [text.encode(errors="replace").decode() for text in texts]
        while True:
            try:
                found = model.encode(
                    clean,
                    prompt=self._config.prompt(role),
                    batch_size=self._batch,
                    normalize_embeddings=True,
                    show_progress_bar=False,
                )
                break
            except RuntimeError as error:
                if self._batch == 1 or not _is_out_of_memory(error):
                    raise
            # Outside the `except` block, where the traceback no longer keeps the tensors alive.
            self._batch //= 2
            log.info("%s is out of memory; continuing in batches of %d.", self._device, self._batch)
            _empty_cache(self._device)
        vectors = np.asarray(found, np.float32)
        if not np.isfinite(vectors).all():
            raise DeviceUnfit("it returned vectors with NaN or infinite values.")
        return vectors


def _require_device(device: str) -> None:
    """Raises `DeviceUnfit` if torch cannot use the device, ImportError without torch."""
    import torch

    lacking = (device == "cuda" and not torch.cuda.is_available()) or (
        device == "mps" and not torch.backends.mps.is_available()
    )
    if lacking:
        raise DeviceUnfit(f"torch {torch.__version__} cannot use it. docs/operation.md says which build of torch can.")


def _is_out_of_memory(error: RuntimeError) -> bool:
    """Whether the device is out of memory; not every backend has an exception class for it."""
    return "out of memory" in str(error).lower()


def _empty_cache(device: str) -> None:
    """Empties torch's cache of device memory."""
    import torch

    with contextlib.suppress(RuntimeError):  # a failed device may fail here, too
        if device == "cuda":
            torch.cuda.empty_cache()
        elif device == "mps":
            torch.mps.empty_cache()
