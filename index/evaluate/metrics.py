"""The figures of a run, from its verdicts."""

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
    """A package that only evaluations need is not installed."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one kind of question, or of all; None where no question makes the figure meaningful.

    `bold`, `shown` and `wrong_declines` are shares of the answerable questions, `right_declines` of the others.
    `first` is `bold` were nothing declined. `sure_right` is the share of sure answers whose bold sentence is gold, with
    those to unanswerable questions among them; `sure` is the share of the answerable questions answered as sure.
    `covered` is the mean share of gold files met, over the questions that want all their gold.
    `auroc` says how well the confidence tells answerable questions from the others. `calibration_error` (ECE, ten
    bins of equal width) compares it with how often the first sentence is right, and so does `brier`, the mean squared
    difference.
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
    """Questions of like confidence: how sure the run was on average, and how often it was right."""

    confidence: float
    right: float
    questions: int


def figures(verdicts: Sequence[Verdict], kind: str = "all") -> Figures:
    """The figures of these verdicts.

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
    """The figures of each kind of question, in the order in which the kinds first come, and of all together."""
    kinds = dict.fromkeys(verdict.case.kind for verdict in verdicts)
    groups = [figures([verdict for verdict in verdicts if verdict.case.kind == kind], kind) for kind in kinds]
    return (*groups, figures(verdicts))


def bins(verdicts: Sequence[Verdict], count: int = BINS) -> tuple[Bin, ...]:
    """The verdicts in bins of equal width by confidence; empty bins are left out."""
    confidence, right = confidences(verdicts)
    places = np.clip((confidence * count).astype(int), 0, count - 1)
    return tuple(
        Bin(float(confidence[inside].mean()), float(right[inside].mean()), int(inside.sum()))
        for place in range(count)
        if (inside := places == place).any()
    )


def calibration_error(groups: Sequence[Bin]) -> float:
    """The expected calibration error (Naeini, Cooper and Hauskrecht 2015): |right - confidence|, weighted by bin."""
    total = sum(group.questions for group in groups)
    return sum(abs(group.right - group.confidence) * group.questions for group in groups) / total


def risk_coverage(verdicts: Sequence[Verdict]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For each number of questions answered, surest first: the share answered, and the share of those wrong.

    (questions,) each. This is what another threshold would give (El-Yaniv and Wiener 2010).
    """
    confidence, right = confidences(verdicts)
    order = np.argsort(-confidence, kind="stable")
    answered = np.arange(1, len(verdicts) + 1)
    return answered / len(verdicts), np.cumsum(1 - right[order]) / answered


def confidences(verdicts: Sequence[Verdict]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(questions,) each: the confidence, clipped to 0..1, and 1 where the first sentence is right, else 0."""
    confidence = np.clip([verdict.confidence for verdict in verdicts], 0.0, 1.0)
    return confidence, np.array([verdict.first_right for verdict in verdicts], dtype=np.float64)


def _auroc(verdicts: Sequence[Verdict]) -> float:
    labels = [verdict.case.answerable for verdict in verdicts]
    return float(bench_package("sklearn.metrics").roc_auc_score(labels, [verdict.confidence for verdict in verdicts]))


def _share(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if values else None


def bench_package(name: str) -> ModuleType:
    """A module of a package that only evaluations need.

    Raises:
        BenchExtraMissing: it is not installed; says how to install it.
    """
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError:
        package = name.split(".")[0].replace("sklearn", "scikit-learn")
        raise BenchExtraMissing(
            f"An evaluation needs {package}, which is not installed.", remedy="Run: pip install 'storybot[bench]'"
        ) from None
