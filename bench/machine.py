"""Describes the machine in general terms: enough to compare results, nothing that identifies it."""

from __future__ import annotations

import os
import platform
import re
from importlib import metadata
from pathlib import Path

from index.models.onnx_encoder import cores

FLAGS = ("sse4_2", "avx", "avx2", "fma", "f16c", "avx512f", "avx512bw", "avx512_vnni", "avx_vnni", "amx_int8", "asimd")
PACKAGES = ("onnxruntime", "faiss-cpu", "numpy", "tokenizers", "torch", "sentence-transformers")


def describe() -> dict[str, str | int | float]:
    """Returns cores, relevant CPU flags, memory in GB, and package versions."""
    return {
        "cores": cores(),
        "architecture": platform.machine(),
        "flags": " ".join(flags()),
        "memory_gb": round(memory_gb(), 1),
        "system": platform.system(),
        "python": platform.python_version(),
        "versions": ", ".join(f"{name} {version}" for name in PACKAGES if (version := version_of(name))),
    }


def flags() -> tuple[str, ...]:
    """Returns the CPU flags in `FLAGS`, from /proc/cpuinfo; empty if that does not exist."""
    place = Path("/proc/cpuinfo")
    if not place.is_file():
        return ()
    found = re.search(r"^(?:flags|Features)\s*:(.*)$", place.read_text(errors="replace"), re.MULTILINE)
    has = set(found[1].split()) if found else set()
    return tuple(flag for flag in FLAGS if flag in has)


def memory_gb() -> float:
    """Returns total memory; 0 if unknown."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    except (ValueError, OSError, AttributeError):
        return 0.0


def version_of(package: str) -> str | None:
    try:
        return metadata.version(package).split("+")[0]
    except metadata.PackageNotFoundError:
        return None
