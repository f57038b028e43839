from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from index.evaluate import metrics as module
from index.evaluate.bootstrap import metric_differences
from index.evaluate.gold import Case
from index.evaluate.metrics import BenchExtraMissing, bins, by_kind, calibration_error, figures, risk_coverage
from index.evaluate.plots import draw
from index.evaluate.scoring import Verdict

pytestmark = pytest.mark.skipif(find_spec("sklearn") is None, reason="the bench extra is not installed")


def verdict(
    number: int,
    *,
    answerable: bool = True,
    right: bool = True,
    declined: bool = False,
    sure: float = 0.9,
    kind: str = "what",
    covered: float | None = None,
) -> Verdict:
    case = Case(str(number), "q", kind, answerable)
    said = right and not declined
    return Verdict(
        case, declined, sure, said and answerable, said and answerable, right and answerable, covered, None, "t", "A"
    )


RUN = [
    verdict(0, sure=0.95),
    verdict(1, sure=0.85, right=False),
    verdict(2, sure=0.3, declined=True, kind="who"),
    verdict(3, sure=0.75, covered=0.5, kind="comparison"),
    verdict(4, answerable=False, sure=0.1, declined=True, kind="near_miss"),
    verdict(5, answerable=False, sure=0.8, kind="near_miss"),
]


def test_the_metrics_equal_those_computed_by_hand() -> None:
    found = figures(RUN)
    assert (found.questions, found.answerable) == (6, 4)
    assert found.bold == found.shown == 0.5
    assert (found.wrong_declines, found.right_declines, found.covered) == (0.25, 0.5, 0.5)
    assert found.auroc == pytest.approx(6 / 8)  # pairs in which the answerable question has the higher confidence
    assert found.brier == pytest.approx((0.05**2 + 0.85**2 + 0.7**2 + 0.25**2 + 0.1**2 + 0.8**2) / 6)


def test_each_kind_has_its_row_and_the_total_comes_last() -> None:
    rows = by_kind(RUN)
    assert [row.kind for row in rows] == ["what", "who", "comparison", "near_miss", "all"]
    assert rows[3].bold is None
    assert rows[0].auroc is None


def test_the_calibration_error_weights_each_bin_by_its_questions() -> None:
    half_right = [verdict(number, sure=0.95, right=number % 2 == 0) for number in range(10)]
    sure_and_right = [verdict(number, sure=1.0) for number in range(10)]
    assert calibration_error(bins(half_right)) == pytest.approx(0.45)
    assert calibration_error(bins(sure_and_right)) == pytest.approx(0)
    assert [group.questions for group in bins(RUN)] == [1, 1, 1, 2, 1]


def test_risk_is_counted_from_the_most_confident() -> None:
    coverage, risk = risk_coverage(RUN)
    assert list(coverage) == pytest.approx([number / 6 for number in range(1, 7)])
    assert list(risk) == pytest.approx([0, 1 / 2, 2 / 3, 2 / 4, 2 / 5, 3 / 6])


def test_a_difference_is_certain_only_if_the_interval_excludes_zero() -> None:
    better = [verdict(number) for number in range(60)]
    worse = [verdict(number, right=number % 3 > 0) for number in range(60)]
    found = {row.figure: row for row in metric_differences(better, worse)}
    assert found["bold right"].difference == pytest.approx(1 / 3)
    assert found["bold right"].low > 0.15
    assert found["bold right"].certain
    assert not found["wrong declines"].certain
    slightly = [verdict(number, right=number > 0) for number in range(60)]
    assert not next(iter(metric_differences(better, slightly))).certain


def test_runs_are_paired_by_question_whatever_their_order() -> None:
    run = [verdict(number, right=number < 5) for number in range(10)]
    found = metric_differences(run, [*reversed(run), verdict(99, right=False)])
    assert all((row.difference, row.low, row.high) == (0, 0, 0) for row in found)


def test_the_plots_are_drawn(tmp_path: Path) -> None:
    paths = draw(RUN, tmp_path / "new" / "plots")
    assert [path.name for path in paths] == ["reliability.png", "risk_coverage.png"]
    assert all(path.read_bytes().startswith(b"\x89PNG") and path.stat().st_size > 5_000 for path in paths)


def test_a_missing_package_is_named_with_the_command_to_install_it() -> None:
    with pytest.raises(BenchExtraMissing, match=r"needs no_such_package.*pip install 'storybot\[bench\]'"):
        module.bench_package("no_such_package.part")
