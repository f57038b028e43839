"""The model for messages that no rule of wording recognises: log-odds of what they want.

It is linear in the message's embedding and in features of its wording, and fitted by `python -m training.intent` on
generic utterances and on questions about invented stories. Its coefficients (`data/intent.json`) fit the shipped
encoder only: with another encoder, the rules alone decide.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from index.models.default_encoder import DEFAULT
from index.models.encoder import Encoder
from index.shipped import checked

Wants = Literal["question", "small_talk", "overview", "about_bot"]
WANTS: tuple[Wants, ...] = ("question", "small_talk", "overview", "about_bot")
FITTED = "intent.json"
_MANY_WORDS = 12
_MANY_UNKNOWN = 4


@dataclass(frozen=True, slots=True)
class Signs:
    """Features of a message's wording.

    `asks`: it has a question mark, or one of its sentences begins like a question. `phrase`: a greeting, thanks or the
    like was removed. `known` and `unknown` count content words that occur in the story and that do not. `words` counts
    all words. `first_person`, `second_person`: it mentions its author, the bot.
    """

    asks: bool
    phrase: bool
    known: int
    unknown: int
    words: int
    first_person: bool
    second_person: bool

    def row(self) -> list[float]:
        """Returns the model's input columns."""
        content = self.known + self.unknown
        return [
            float(self.phrase and not self.asks),
            float(self.known > 0 and self.unknown == 0),
            float(self.asks),
            float(self.known > 0),
            self.known / content if content else 0.0,
            float(content == 0),
            min(self.unknown, _MANY_UNKNOWN) / _MANY_UNKNOWN,
            float(self.asks and self.known > 0),
            min(self.words, _MANY_WORDS) / _MANY_WORDS,
            float(self.first_person),
            float(self.second_person),
        ]


Weigh = Callable[[str, Signs], Mapping[Wants, float] | None]
"""(core of a message, signs) → log-odds of each intent against a question; None without a model."""


@dataclass(frozen=True, slots=True)
class _Fitted:
    """`embedding` (intents, dimension), `signs` (intents, columns of `Signs.row`), `bias` (intents,)."""

    embedding: NDArray[np.float32]
    signs: NDArray[np.float32]
    bias: NDArray[np.float32]


@cache
def _fitted() -> _Fitted:
    stored = json.loads(checked(Path(__file__).parent / "data" / FITTED))
    return _Fitted(*(np.asarray(stored[name], np.float32) for name in ("embedding", "signs", "bias")))


@dataclass(frozen=True, slots=True)
class IntentModel:
    """The fitted model with its encoder. Implements `Weigh`."""

    encoder: Encoder

    def __call__(self, core: str, signs: Signs) -> Mapping[Wants, float] | None:
        if self.encoder.identity.model != DEFAULT:
            return None
        fitted = _fitted()
        vector = self.encoder.encode([core], "query")[0]
        logits = fitted.embedding @ vector + fitted.signs @ np.asarray(signs.row(), np.float32) + fitted.bias
        return {wants: float(logit - logits[0]) for wants, logit in zip(WANTS, logits, strict=True)}
