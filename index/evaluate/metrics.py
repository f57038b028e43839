"""The metrics of a run, computed from its verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from index.errors import ModelError
from index.evaluate.scoring import Verdict

BINS = 10


class BenchExtraMissing(ModelError):
    """A package that only evaluation needs is not installed."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The metrics of one kind of question, or of all; None if there is no question to compute it on.

    `bold`, `shown` and `wrong_declines` are shares of the answerable questions, `right_declines` of the others.
    `first` is what `bold` would be if nothing were declined. `sure_right` is the precision of sure answers, including
    those to unanswerable questions; `sure` is the share of the answerable questions answered as sure. `covered` is the
    mean share of gold files found, over the questions that require all their gold. `auroc` measures how well the
    confidence separates answerable questions from others. `calibration_error` (ECE, ten bins of equal width) and
    `brier` (mean squared difference) compare the confidence with whether the first sentence is right.
    """

    kind: str
    questions: int
    answerable: int
    bold: float | None
    shown: float | None
    covered: float | None
    wrong_declines: float | None
    right_declines: float | None
    auroc: float | None
    calibration_error: float | None
    brier: float | None
    first: float | None = None
    sure_right: float | None = None
    sure: float | None = None


@dataclass(frozen=True, slots=True)
class Bin:
    """Questions of similar confidence: their mean confidence and how often the answer was right."""

    confidence: float
    right: float
    questions: int


def figures(verdicts: Sequence[Verdict], kind: str = "all") -> Figures:
    """Computes the metrics of the verdicts.

    Raises:
        BenchExtraMissing: scikit-learn is not installed.
    """
    answerable = [verdict for verdict in verdicts if verdict.case.answerable]
    others = [verdict for verdict in verdicts if not verdict.case.answerable]
    confidence, right = confidences(verdicts)
    return Figures(
        kind=kind,
        questions=len(verdicts),
        answerable=len(answerable),
        bold=_share([verdict.bold for verdict in answerable]),
        shown=_share([verdict.shown for verdict in answerable]),
        covered=_share([verdict.covered for verdict in answerable if verdict.covered is not None]),
        wrong_declines=_share([verdict.declined for verdict in answerable]),
        right_declines=_share([verdict.declined for verdict in others]),
        auroc=_auroc(verdicts) if answerable and others else None,
        calibration_error=calibration_error(bins(verdicts)) if verdicts else None,
        brier=float(np.mean((confidence - right) ** 2)) if verdicts else None,
        first=_share([verdict.first_right for verdict in answerable]),
        sure_right=_share([verdict.bold for verdict in verdicts if verdict.sure]),
        sure=_share([verdict.sure for verdict in answerable]),
    )


def by_kind(verdicts: Sequence[Verdict]) -> tuple[Figures, ...]:
    """Returns the metrics of each kind of question, in order of first appearance, and of all together."""
    kinds = dict.fromkeys(verdict.case.kind for verdict in verdicts)
    groups = [figures([verdict for verdict in verdicts if verdict.case.kind == kind], kind) for kind in kinds]
    return (*groups, figures(verdicts))


def bins(verdicts: Sequence[Verdict]) -> tuple[Bin, ...]:
    """Bins the verdicts by confidence, in BINS of equal width; drops empty bins."""
    confidence, right = confidences(verdicts)
    places = np.clip((confidence * BINS).astype(int), 0, BINS - 1)
    return tuple(
        Bin(float(confidence[inside].mean()), float(right[inside].mean()), int(inside.sum()))
        for place in range(BINS)
        if (inside := places == place).any()
    )


def calibration_error(groups: Sequence[Bin]) -> float:
    """Computes the expected calibration error (Naeini, Cooper and Hauskrecht 2015)."""
    total = sum(group.questions for group in groups)
    return sum(abs(group.right - group.confidence) * group.questions for group in groups) / total


def risk_coverage(verdicts: Sequence[Verdict]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Returns the risk-coverage curve (El-Yaniv and Wiener 2010), (questions,) each: answering the n most confident
    questions, the share of questions answered and the share of answers that are wrong.
    """
    confidence, right = confidences(verdicts)
    order = np.argsort(-confidence, kind="stable")
    answered = np.arange(1, len(verdicts) + 1)
    return answered / len(verdicts), np.cumsum(1 - right[order]) / answered


def confidences(verdicts: Sequence[Verdict]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Returns, (questions,) each, the confidence, clipped to 0..1, and 1 where the first sentence is right, else 0."""
    confidence = np.clip([verdict.confidence for verdict in verdicts], 0.0, 1.0)
    return confidence, np.array([verdict.first_right for verdict in verdicts], dtype=np.float64)


def _auroc(verdicts: Sequence[Verdict]) -> float:
    labels = [verdict.case.answerable for verdict in verdicts]
    return float(bench_package("sklearn.metrics").roc_auc_score(labels, [verdict.confidence for verdict in verdicts]))


def _share(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if values else None


def bench_package(name: str) -> ModuleType:
    """Imports a module from a package that only evaluation needs.

    Raises:
        BenchExtraMissing: it is not installed.
    """
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError:
        package = name.split(".")[0].replace("sklearn", "scikit-learn")
        raise BenchExtraMissing(
            f"An evaluation needs {package}, which is not installed.", remedy="Run: pip install 'storybot[bench]'"
        ) from None
