"""From features of the candidates to a ranking and a calibrated confidence.

One logistic model ranks the sentences of a question, others estimate how likely the best one answers it; each exists
for use with the reader and without. `python -m training.calibration` fits them (`data/calibration.json`).
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.answer.rerank import UNREAD, Mode
from index.answer.retrieve import Candidate, QuestionWords, z_scores
from index.shipped import checked


@dataclass(frozen=True, slots=True)
class Thresholds:
    """A decline below the confidence `possible`, a sure answer from the sureness `sure` on."""

    possible: float
    sure: float


@dataclass(frozen=True, slots=True)
class Coefficients:
    """Weights by feature name, and biases; `levels` maps a level of caution to its thresholds."""

    sentence: Mapping[str, float]
    question: Mapping[str, float]
    question_bias: float
    sure: Mapping[str, float]
    sure_bias: float
    levels: Mapping[str, Thresholds]


@cache
def coefficients(mode: Mode) -> Coefficients:
    """Returns the fitted coefficients that ship with storybot."""
    fitted = json.loads(checked(Path(__file__).parent / "data" / "calibration.json"))[mode]
    levels = {name: Thresholds(**level) for name, level in fitted["levels"].items()}
    return Coefficients(
        fitted["sentence"],
        fitted["question"],
        float(fitted["question_bias"]),
        fitted["sure"],
        float(fitted["sure_bias"]),
        levels,
    )


def sentence_features(
    candidates: Sequence[Candidate],
    read: Mapping[str, NDArray[np.float32]],
    before: Mapping[int, float],
    repeats: Collection[int] = (),
) -> dict[str, NDArray[np.float32]]:
    """Returns the features of the candidates, a column (candidates,) by name, including `read`, those of the reader.

    `before` maps sentence numbers to their proximity, 0..1, to the previous answer; `repeats` are the numbers of those
    that repeat it. The column `article` has article numbers and is no feature.
    """
    best_words = max((one.words for one in candidates), default=0.0) or 1.0
    features: dict[str, Sequence[float] | NDArray[np.float32]] = {
        # Standardised, because the range of cosines depends on the encoder: 0.7 to 0.9 for one, 0 to 0.6 for another.
        "dense": z_scores(np.asarray([one.dense for one in candidates], np.float32)),
        "passage_dense": z_scores(np.asarray([one.passage_dense for one in candidates], np.float32)),
        "words": [one.words / best_words for one in candidates],
        "overlap": [one.overlap for one in candidates],
        "passage_overlap": [one.passage_overlap for one in candidates],
        "lacks": [one.lacks for one in candidates],
        "named": [one.named for one in candidates],
        "named_near": [one.named_near for one in candidates],
        "before": [before.get(one.sentence, 0.0) for one in candidates],
        "repeats": [float(one.sentence in repeats) for one in candidates],
        "article": [float(one.article) for one in candidates],
    }
    columns = {name: np.asarray(values, np.float32) for name, values in features.items()}
    return {**columns, **read}


def rank(columns: Mapping[str, NDArray[np.float32]], mode: Mode) -> NDArray[np.float32]:
    """Returns the log-odds that rank the candidates within their question, (candidates,)."""
    weights = coefficients(mode).sentence
    total = sum((weights.get(name, 0.0) * values for name, values in columns.items()), np.float32(0.0))
    return np.asarray(total, np.float32)


def question_features(
    scores: NDArray[np.float32], columns: Mapping[str, NDArray[np.float32]], words: QuestionWords
) -> dict[str, float]:
    """Returns features of whether the question is answered at all: of its best sentence, its words, and all read."""
    if not len(scores):
        return {}
    order = np.argsort(-scores, kind="stable")
    best = int(order[0])
    second = float(scores[order[1]]) if len(order) > 1 else float(scores[best])
    count = words.known + len(words.unknown) + len(words.strange)
    features = {
        "top": float(scores[best]),
        "gap": float(scores[best]) - second,
        "dense": float(columns["dense"][best]),
        "dense_max": float(columns["dense"].max()),
        "overlap": float(columns["overlap"][best]),
        "overlap_max": float(columns["overlap"].max()),
        "passage_overlap": float(columns["passage_overlap"][best]),
        "unknown": float(min(len(words.unknown), 2)),
        "lacks": float(columns["lacks"][best]),
        "named": float(columns["named"][best]),
        "named_near": float(columns["named_near"][best]),
        "strange": len(words.strange) / count if count else 0.0,
        "few_words": float(count <= 2),
        "follow_up": float(columns["before"].max() > 0),
    }
    if "reader" not in columns:
        return features
    # Of the reader's scores as a whole: does one sentence stand out, do many compete, does nothing answer?
    reader, none = columns["reader"], columns["none"]
    read = (reader > UNREAD) & (columns["repeats"] == 0)  # repeats belong to the previous question
    elsewhere = reader[read & (columns["article"] != columns["article"][best])]
    logits = np.sort(reader[read])[::-1] if read.any() else np.asarray([UNREAD], np.float32)
    mass = float(np.logaddexp.reduce(logits.astype(np.float64)))
    nothing = none[read] if read.any() else np.zeros(1, np.float32)
    return features | {
        "reader": float(reader[best]),
        "none": float(none[best]),
        "reader_best": float(logits[0]),
        "reader_second": float(logits[1]) if len(logits) > 1 else UNREAD,
        "reader_elsewhere": float(elsewhere.max(initial=UNREAD)),  # another article that corroborates the best
        "reader_mass": mass,
        "reader_share": math.exp(min(float(reader[best]) - mass, 0.0)),
        # As a logarithm: a dozen seeming answers to a vague question are not six times as bad as two.
        "reader_count": float(np.log1p((1.0 / (1.0 + np.exp(-np.clip(logits, -30, 30)))).sum())),
        "reader_agrees": float(reader[best] >= logits[0]),
        "none_least": float(nothing.min()),
        "none_mean": float(nothing.mean()),
    }


def calibrated(features: Mapping[str, float], mode: Mode) -> tuple[float, float]:
    """Returns confidence and sureness, both 0..1: how likely the best sentence answers the question.

    Confidence is fitted on whether a question has an answer at all, sureness on whether the best sentence is correct.
    """
    if not features:
        return 0.0, 0.0
    fitted = coefficients(mode)
    odds = (
        bias + sum(weights.get(name, 0.0) * value for name, value in features.items())
        for weights, bias in ((fitted.question, fitted.question_bias), (fitted.sure, fitted.sure_bias))
    )
    confidence, sureness = (1.0 / (1.0 + math.exp(-max(min(one, 30.0), -30.0))) for one in odds)
    return confidence, sureness
