"""Who says what in whole made-up articles: no false name, and most of the speakers."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from index.corpus.sentences import QUESTION
from index.inspection import inspect_page

CASES = tomllib.loads((Path(__file__).parent / "cases" / "speakers.toml").read_text("utf-8"))["case"]
MOST_FALSE = 2
LEAST_NAMED = 0.96


def _named(folder: Path, case: dict[str, Any]) -> list[tuple[str, list[str], str]]:
    """Returns (words, the names that are right, the name found) for each row of a case."""
    page = folder / f"page{case.get('suffix', '.txt')}"
    page.write_text(case["text"].lstrip("\n"), encoding="utf-8")
    read = inspect_page(page)
    rows = []
    for words, name in case.get("said", []):
        at = read.article.text.index(words)
        inside = [quoted for quoted in read.quotations if quoted.start - 3 <= at < quoted.end]
        rows.append((words, name.split("|"), max(inside, key=lambda one: one.start).said_by if inside else ""))
    for words, name in case.get("lines", []):
        at = read.article.text.index(words)
        line = next(line for line in read.lines if line.start <= at < line.end)
        names = name.split("|")
        asked = "?" in names and line.speaker == QUESTION
        rows.append((words, names, "?" if asked else line.speaker or ""))
    return rows


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, list[str], str]]:
    folder = tmp_path_factory.mktemp("speakers")
    return [(case["id"], *row) for case in CASES for row in _named(folder, case)]


def test_hardly_any_speaker_is_false(named: list[tuple[str, str, list[str], str]]) -> None:
    false = [row for row in named if row[3] and row[3] not in row[2]]
    assert len(false) <= MOST_FALSE, false


def test_most_speakers_are_named(named: list[tuple[str, str, list[str], str]]) -> None:
    missing = [row for row in named if not row[3] and "" not in row[2]]
    right = [row for row in named if row[3] in row[2] and row[3]]
    assert len(right) / (len(right) + len(missing)) >= LEAST_NAMED, missing


def test_the_guest_is_named_beside_the_interviewer(named: list[tuple[str, str, list[str], str]]) -> None:
    rows = [row for row in named if row[0].startswith(("k01-interviewer", "k02-interviewer", "k03-interviewer"))]
    assert rows
    assert all(row[3] in row[2] for row in rows), rows
