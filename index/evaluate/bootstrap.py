"""Compares two runs over the same questions by a paired bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from index.evaluate.metrics import bench_package
from index.evaluate.scoring import Verdict

RESAMPLES = 5_000


@dataclass(frozen=True, slots=True)
class MetricDifference:
    """A metric of the run minus that of the baseline, with its 95 % interval; `certain` if that excludes 0."""

    figure: str
    run: float
    baseline: float
    low: float
    high: float

    @property
    def difference(self) -> float:
        """The difference, positive if the run's metric is higher."""
        return self.run - self.baseline

    @property
    def certain(self) -> bool:
        return self.low > 0 or self.high < 0


_FIGURES: tuple[tuple[str, bool, Callable[[Verdict], bool]], ...] = (
    ("bold right", True, lambda verdict: verdict.bold),
    ("shown right", True, lambda verdict: verdict.shown),
    ("wrong declines", True, lambda verdict: verdict.declined),
    ("right declines", False, lambda verdict: verdict.declined),
)


def metric_differences(run: Sequence[Verdict], baseline: Sequence[Verdict]) -> tuple[MetricDifference, ...]:
    """Compares the metrics of two runs on the questions that both have.

    The interval is a paired percentile bootstrap over the questions (Efron and Tibshirani 1993), by SciPy.

    Raises:
        BenchExtraMissing: SciPy is not installed.
    """
    other = {verdict.case.id: verdict for verdict in baseline}
    pairs = [(verdict, other[verdict.case.id]) for verdict in run if verdict.case.id in other]
    found = []
    for name, answerable, value in _FIGURES:
        chosen = [pair for pair in pairs if pair[0].case.answerable is answerable]
        if len(chosen) < 2:
            continue
        ours = np.array([value(pair[0]) for pair in chosen], dtype=np.float64)
        theirs = np.array([value(pair[1]) for pair in chosen], dtype=np.float64)
        low, high = _interval(ours - theirs)
        found.append(MetricDifference(name, float(ours.mean()), float(theirs.mean()), low, high))
    return tuple(found)


def _interval(paired: np.typing.NDArray[np.float64]) -> tuple[float, float]:
    if np.all(paired == paired[0]):  # without variance, SciPy would warn and return NaN
        return float(paired[0]), float(paired[0])
    result = bench_package("scipy.stats").bootstrap(
        (paired,), np.mean, n_resamples=RESAMPLES, method="percentile", rng=np.random.default_rng(0)
    )
    return float(result.confidence_interval.low), float(result.confidence_interval.high)
