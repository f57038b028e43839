"""The encoder as the rest sees it (skeleton: the ONNX side is filled in by the encode work)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Role = Literal["query", "passage"]


@dataclass(frozen=True, slots=True)
class EncoderIdentity:
    """What makes vectors comparable.

    `fingerprint` covers weights, tokenizer, pooling, normalisation, prompts and precision.
    """

    model: str
    dimension: int
    max_tokens: int
    precision: Literal["fp32", "int8"]
    fingerprint: str


class Encoder(Protocol):
    """Maps text to unit vectors."""

    @property
    def identity(self) -> EncoderIdentity: ...

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        """(len(texts), dimension), each row of length 1; the prompt of the role is put before each text."""
        ...
