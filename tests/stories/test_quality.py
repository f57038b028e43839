"""The regression test of answer quality: floors on the questions of these stories, never lowered.

The real encoder and reader answer every question. Floors are slightly below the values measured when they were last
raised, because on another CPU a question may end on the other side of a threshold.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.quality import Measured, measure
from index.evaluate.metrics import Figures, figures

HERE = Path(__file__).resolve().parent
STORIES = sorted(path.parent.name for path in HERE.glob("*/questions.jsonl"))
FLOORS = {"bold": 0.70, "shown": 0.80, "right_declines": 0.60, "auroc": 0.86, "sure_right": 0.90}
MOST_WRONG_DECLINES = 0.12


@pytest.fixture(scope="module")
def measured(shipped_index: Path) -> dict[str, Measured]:
    """Every story's verdicts, asked once."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("STORYBOT_INDEX_DIR", str(shipped_index))  # has the exported encoder
        patched.setenv("STORYBOT_THREADS", "1")  # other tests use the other cores
        return {name: measure(name, HERE / name, HERE / name / "questions.jsonl") for name in STORIES}


@pytest.fixture(scope="module")
def together(measured: dict[str, Measured]) -> Figures:
    """The metrics over all stories."""
    return figures([verdict for one in measured.values() for verdict in one.verdicts])


@pytest.mark.parametrize("figure", sorted(FLOORS))
def test_no_metric_falls_below_its_floor(together: Figures, figure: str) -> None:
    assert getattr(together, figure) >= FLOORS[figure], together


def test_no_more_questions_are_declined_than_before(together: Figures) -> None:
    assert together.wrong_declines is not None
    assert together.wrong_declines <= MOST_WRONG_DECLINES, together


def test_no_excerpt_of_any_story_is_longer_than_a_chat_message(measured: dict[str, Measured]) -> None:
    for one in measured.values():
        for verdict in one.verdicts:
            assert len(verdict.shown_text) <= 1200
