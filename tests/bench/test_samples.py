from __future__ import annotations

from pathlib import Path

import pytest

from bench.samples import (
    Part,
    Table,
    Target,
    cell_text,
    markdown,
    percentile,
    ratios,
    read_results,
    spread,
    table_of,
    write_results,
)


def test_a_percentile_is_a_measured_value_that_its_share_does_not_exceed() -> None:
    values = [30.0, 10.0, 20.0, 40.0]
    assert percentile(values, 0.5) == 20.0
    assert percentile(values, 0.51) == 30.0
    assert percentile(values, 1.0) == 40.0
    assert percentile(list(map(float, range(1, 101))), 0.95) == 95.0
    assert percentile([7.0], 0.01) == 7.0


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], 0.0), ([1.0], 1.5)])
def test_a_percentile_of_nothing_or_above_one_is_refused(values: list[float], share: float) -> None:
    with pytest.raises(ValueError, match="percentile"):
        percentile(values, share)


def test_ratios_are_computed_per_run() -> None:
    # Load during the second run slows both, and the ratio stays.
    assert ratios([1.0, 3.0], [10.0, 30.0]) == [0.1, 0.1]
    with pytest.raises(ValueError, match="shorter"):
        ratios([1.0, 2.0], [1.0])


def test_a_spread_shows_the_median_and_its_range() -> None:
    assert spread([3.0, 1.0, 2.0], 1) == "2.0 (1.0–3.0)"
    assert spread([1234.4]) == "1,234"


@pytest.mark.parametrize(
    ("cell", "text"),
    [(None, ""), (0.02345, "0.0234"), (12.0, "12"), (1234.5, "1,234"), (5678, "5,678"), ("a|b", "a\\|b"), (0.0, "0")],
)
def test_cells_show_three_significant_digits(cell: str | float | int | None, text: str) -> None:
    assert cell_text(cell) == text


def test_a_markdown_table_right_aligns_numbers_and_keeps_its_notes() -> None:
    table = Table("Title", ("name", "ms"), (("a", 1.5), ("b", None)), ("A note.",))
    assert markdown(table).splitlines() == [
        "### Title",
        "",
        "| name | ms |",
        "| --- | ---: |",
        "| a | 1.5 |",
        "| b |  |",
        "",
        "- A note.",
    ]


def test_saved_results_can_be_read_back(tmp_path: Path) -> None:
    part = Part(
        (Table("T", ("passages", "ms"), ((1000, 0.5), (10, None)), ("n",)),),
        (Target("w", "≤ 1", "0.5", True), Target("s", "stated", "3", None)),
        runs=3,
        load=(0.5, 1.2),
        seconds=4.0,
    )
    write_results(tmp_path / "made" / "peers.json", {"start": part}, {"cores": 2})
    assert read_results(tmp_path / "made" / "peers.json") == {"start": part}


@pytest.mark.parametrize(
    "text",
    [
        '{"tables": [{"title": "T", "columns": ["a"], "rows": [[1]], "notes": "one note"}], "load": 0.5}',
        '[{"title": "T", "columns": ["a"], "rows": [[1]], "notes": ["one note"]}]',
    ],
)
def test_bare_tables_are_one_part(tmp_path: Path, text: str) -> None:
    path = tmp_path / "scale.json"
    path.write_text(text, encoding="utf-8")
    assert read_results(path)["scale"].tables == (Table("T", ("a",), ((1,),), ("one note",)),)


def test_a_row_with_the_wrong_number_of_cells_is_refused() -> None:
    with pytest.raises(ValueError, match="wrong number of cells"):
        table_of({"title": "T", "columns": ["a", "b"], "rows": [[1]]})
