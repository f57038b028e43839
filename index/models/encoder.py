"""The encoder interface."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Role = Literal["query", "passage"]
Precision = Literal["fp32", "int8"]


@dataclass(frozen=True, slots=True)
class EncoderIdentity:
    """Identifies an encoder's vectors: encoders with the same fingerprint give a text the same vector.

    `fingerprint` covers weights, tokenizer, pooling, normalisation, prompts and precision. A rebuild on a GPU stores
    the original model's vectors under it, which must be as close to the exported graph's as the export requires.
    """

    model: str
    dimension: int
    max_tokens: int
    precision: Precision
    fingerprint: str


class Encoder(Protocol):
    """Maps text to unit vectors."""

    @property
    def identity(self) -> EncoderIdentity: ...

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        """Returns unit vectors (len(texts), dimension); puts the role's prompt before each text."""
        ...
