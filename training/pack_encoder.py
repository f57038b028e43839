"""Packs an encoder's weights for shipping: `python -m training.pack_encoder FOLDER`.

Matrices become int8 with one scale per row, everything else fp16; prints the digest for `index/shipped.py`.
`FOLDER` contains `model.safetensors`.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

from index.models.default_encoder import ENCODER, SCALE, WEIGHTS_FOLDER


def packed(weights: dict[str, NDArray[np.float16]]) -> dict[str, NDArray[np.generic]]:
    """Rounds matrices to 255 steps per row; keeps vectors."""
    made: dict[str, NDArray[np.generic]] = {}
    for name, values in weights.items():
        if values.ndim != 2:
            made[name] = values.astype(np.float16)
            continue
        whole = values.astype(np.float32)
        scale = (np.abs(whole).max(axis=1, keepdims=True) / 127).astype(np.float16)
        made[name] = np.round(whole / np.maximum(scale.astype(np.float32), 1e-12)).clip(-127, 127).astype(np.int8)
        made[name + SCALE] = scale
    return made


def main(folder: Path) -> None:
    WEIGHTS_FOLDER.mkdir(exist_ok=True)
    target = WEIGHTS_FOLDER / ENCODER
    save_file(packed(load_file(folder / "model.safetensors")), target)
    print(target.name, target.stat().st_size, hashlib.sha256(target.read_bytes()).hexdigest())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
