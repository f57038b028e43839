"""Many texts on a GPU: the model itself, by torch, in place of the exported graph that answers.

torch is imported only inside functions, and only where `devices.choose_device` has named a device. Vectors are computed
as fp32 and are held to the graph as closely as the export was; so they bear the graph's identity and share its cache.
Whatever the device cannot do, the graph does.
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
from index.models.export import LEAST_COSINE, load_original, quiet
from index.models.onnx_encoder import EncoderConfig, OnnxEncoder, cores, read_config
from index.models.quantise import SAMPLES, closeness_of, near_as_int8

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer


DeviceChoice = Literal["auto", "cpu", "cuda", "mps"]
Device = Literal["cuda", "mps"]

# From so many texts for each core on a GPU is asked for: in the time that torch takes to be imported and to load a
# small encoder, the graph embeds about as many on that core.
PAYS_FROM = 2_000
NODES = Path("/dev")


def choose_device(choice: DeviceChoice, texts: int, cores: int, look: Callable[[], Device | None]) -> Device | None:
    """The device on which to embed so many texts; None stands for the processor and the graph.

    `look` is `visible_device`; it is asked only where "auto" has enough to embed. A device that is named is taken at
    its word, however little there is.
    """
    if choice == "cpu" or not texts:
        return None
    if choice == "auto":
        return look() if texts >= PAYS_FROM * cores else None
    return choice


def visible_device() -> Device | None:
    """The GPU that torch can probably use; None where none is seen, or torch is not there or was built without GPUs."""
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
    if build.startswith("rocm"):  # torch calls AMD's by the same name
        return "cuda" if (NODES / "kfd").exists() else None
    seen = any(NODES.glob("nvidia[0-9]*")) or (NODES / "dxg").exists()  # the second is Windows' under Linux
    return "cuda" if seen or shutil.which("nvidia-smi") else None


log = logging.getLogger(__name__)

BATCH = 256  # texts at a time, as long as the device's memory takes them


def bulk_encoder(
    folder: Path, identity: EncoderIdentity, texts: int, *, threads: int = 0, device: DeviceChoice = "cpu"
) -> Encoder:
    """What embeds so many texts fastest, of the exported encoder in `folder`.

    Raises:
        ModelError: the exported encoder cannot be loaded.
    """
    graph = OnnxEncoder(folder, threads=threads, bulk=True, identity=identity)
    chosen = choose_device(device, texts, threads or cores(), visible_device)
    if chosen is None:
        return graph
    try:
        encoder = DeviceEncoder(chosen, folder, graph)
    except Exception as error:  # torch, its drivers and the model raise whatever their depths raise
        log.warning("Embedding on the processor, not on %s: %s", chosen, _first_line(error))
        return graph
    log.info("Embedding %d texts on %s.", texts, chosen)
    return encoder


class DeviceUnfit(Exception):
    """The device is not there, or gives other vectors than the graph."""


class DeviceEncoder:
    """The model of an exported encoder on a device of torch, and its graph for when the device fails.

    Args:
        device: as torch calls it.
        folder: of the exported encoder.
        graph: that encoder, loaded.

    Raises:
        DeviceUnfit: torch cannot use the device, or its vectors of the samples are not near enough to the graph's.
        Exception: whatever torch raises where the model cannot be loaded.
    """

    def __init__(self, device: str, folder: Path, graph: Encoder) -> None:
        self._graph, self._device, self._batch = graph, device, BATCH
        self._config: EncoderConfig = read_config(folder)
        _require(device)
        with quiet():
            self._model: SentenceTransformer | None = load_original(
                self._config.model, folder.parent, device, plain=False
            ).float()
        self._model.max_seq_length = self._config.max_tokens
        closeness = closeness_of(self._on_device(self._model, SAMPLES, "passage"), graph.encode(SAMPLES, "passage"))
        near = near_as_int8(closeness) if self._config.precision == "int8" else closeness.worst >= LEAST_COSINE
        if not near:  # also where it is not a number
            raise DeviceUnfit(f"its vectors differ from the exported encoder's (worst cosine {closeness.worst:.4f}).")

    @property
    def identity(self) -> EncoderIdentity:
        """The graph's."""
        return self._graph.identity

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        """(len(texts), dimension), each row of length 1; the prompt of the role is put before each text."""
        if self._model is None or not texts:
            return self._graph.encode(texts, role)
        try:
            return self._on_device(self._model, texts, role)
        except Exception as error:  # as above; what was embedded before is kept
            log.warning("Going on on the processor, %s failed: %s", self._device, _first_line(error))
        self._model = None
        _free(self._device)
        return self._graph.encode(texts, role)

    def _on_device(self, model: SentenceTransformer, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        # A lone surrogate has no UTF-8; it must not stop the others.
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
                if self._batch == 1 or not _ran_out(error):
                    raise
            # Out here, where the error no longer holds what filled the memory.
            self._batch //= 2
            log.info("%s is out of memory; on in batches of %d.", self._device, self._batch)
            _free(self._device)
        vectors = np.asarray(found, np.float32)
        if not np.isfinite(vectors).all():
            raise DeviceUnfit("it gave vectors that are not numbers.")
        return vectors


def _require(device: str) -> None:
    """Raises `DeviceUnfit` where torch cannot use the device, ImportError where there is no torch."""
    import torch

    lacking = (device == "cuda" and not torch.cuda.is_available()) or (
        device == "mps" and not torch.backends.mps.is_available()
    )
    if lacking:
        raise DeviceUnfit(f"torch {torch.__version__} cannot use it. README.md says which build of torch can.")


def _ran_out(error: RuntimeError) -> bool:
    """Whether it says that the device's memory is full; not every backend has a class for it."""
    return "out of memory" in str(error).lower()


def _free(device: str) -> None:
    """Gives back what torch keeps of the device's memory."""
    import torch

    with contextlib.suppress(RuntimeError):  # a device that has failed may fail at this too
        if device == "cuda":
            torch.cuda.empty_cache()
        elif device == "mps":
            torch.mps.empty_cache()


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
