"""The plots of an evaluation: the reliability diagram and the risk-coverage curve."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from index.command_hints import plural
from index.evaluate.metrics import bench_package, bins, risk_coverage
from index.evaluate.scoring import Verdict

_INK, _LINE, _SOFT = "#2b2d31", "#5865f2", "#b5bac1"


def draw(verdicts: Sequence[Verdict], folder: Path) -> tuple[Path, Path]:
    """Writes `reliability.png` and `risk_coverage.png` into `folder`; returns their paths.

    Raises:
        BenchExtraMissing: matplotlib is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    reliability, coverage = folder / "reliability.png", folder / "risk_coverage.png"
    _reliability(verdicts, reliability)
    _risk_coverage(verdicts, coverage)
    return reliability, coverage


def _canvas() -> tuple[Any, Any]:
    # The Figure class instead of pyplot, which looks for a display and keeps global state.
    figure = bench_package("matplotlib.figure").Figure(figsize=(5.2, 4.6), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(color="#e3e5e8", linewidth=0.8)
    axes.set_axisbelow(True)
    return figure, axes


def _reliability(verdicts: Sequence[Verdict], path: Path) -> None:
    figure, axes = _canvas()
    groups = bins(verdicts)
    axes.plot([0, 1], [0, 1], color=_SOFT, linestyle="--", label="as sure as right")
    axes.plot([group.confidence for group in groups], [group.right for group in groups], color=_LINE, zorder=2)
    axes.scatter(
        [group.confidence for group in groups],
        [group.right for group in groups],
        s=[24 + 160 * group.questions / len(verdicts) for group in groups],
        color=_LINE,
        zorder=3,
    )
    for group in groups:
        axes.annotate(
            str(group.questions),
            (group.confidence, group.right),
            xytext=(0, 9),
            textcoords="offset points",
            ha="center",
            fontsize=8,
            color=_INK,
        )
    axes.set(xlim=(0, 1), ylim=(-0.02, 1.08), xlabel="confidence", ylabel="share with the right sentence first")
    axes.set_title(f"How true the confidence is ({plural(len(verdicts), 'question')})", fontsize=11, color=_INK)
    axes.legend(frameon=False, loc="lower right", fontsize=9)
    figure.savefig(path)


def _risk_coverage(verdicts: Sequence[Verdict], path: Path) -> None:
    figure, axes = _canvas()
    coverage, risk = risk_coverage(verdicts)
    axes.step(coverage, risk, where="post", color=_LINE)
    answered = [verdict for verdict in verdicts if not verdict.declined]
    if answered:
        wrong = sum(not verdict.first_right for verdict in answered) / len(answered)
        label = f"as set: {len(answered)} answered"
        axes.scatter([len(answered) / len(verdicts)], [wrong], color=_INK, zorder=3, label=label)
        axes.legend(frameon=False, loc="upper left", fontsize=9)
    axes.set(xlim=(0, 1.02), ylim=(0, 1.0), xlabel="share of questions answered", ylabel="share of answers wrong")
    axes.set_title("What another threshold would give", fontsize=11, color=_INK)
    figure.savefig(path)
