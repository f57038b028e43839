"""The encoder as the rest sees it."""

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
    """What makes vectors comparable: two encoders of one fingerprint give one text one vector.

    `fingerprint` covers weights, tokenizer, pooling, normalisation, prompts and precision. A rebuild that embeds on a
    GPU has the model's own vectors under it, as near to those of the exported graph as the export had to be.
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
        """(len(texts), dimension), each row of length 1; the prompt of the role is put before each text."""
        ...
