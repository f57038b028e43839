"""Where a rebuild embeds: on the processor by the exported graph, or on a GPU by the model itself through torch.

Importing torch and loading a model by it costs ten seconds and more, so nothing here imports it: whether there is a GPU
is seen from the outside, and one is asked for only where there is so much to embed that it pays.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

DeviceWish = Literal["auto", "cpu", "cuda", "mps"]
Device = Literal["cuda", "mps"]

# From so many texts for each core on a GPU is asked for: in the time that torch takes to be imported and to load a
# small encoder, the graph embeds about as many on that core.
PAYS_FROM = 2_000
NODES = Path("/dev")


def choose_device(wish: DeviceWish, texts: int, cores: int, look: Callable[[], Device | None]) -> Device | None:
    """The device on which to embed so many texts; None stands for the processor and the graph.

    `look` is `visible_device`; it is asked only where "auto" has enough to embed. A device that is named is taken at
    its word, however little there is.
    """
    if wish == "cpu" or not texts:
        return None
    if wish == "auto":
        return look() if texts >= PAYS_FROM * cores else None
    return wish


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
