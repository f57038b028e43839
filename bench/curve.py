"""Quality against time by the number of sentences read, on the stories of `tests/stories`.

    python -m bench.curve --candidates 0 6 12 24 48 --every 2

prints one line of JSON: for each number {"candidates", "p50", "p95": seconds per question, "bold", "shown",
"right_declines", "wrong_declines", "auroc", "questions"}. 0 disables the reader. Each question is asked with every
setting before the next one, so that load on the machine affects all alike.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.samples import percentile
from index import Story, load_settings, open_story
from index.answer.as_json import as_contract
from index.build import rebuild
from index.corpus.articles import read_story
from index.evaluate.gold import asked, read_cases
from index.evaluate.metrics import figures
from index.evaluate.report import score_answers
from index.evaluate.scoring import ContractLine, Verdict

STORIES = Path(__file__).resolve().parent.parent / "tests" / "stories"
FIGURES = ("questions", "bold", "shown", "right_declines", "wrong_declines", "auroc")


def open_with(story: Path, candidates: int) -> Story:
    """Opens the story with a reader that reads this many sentences; 0 disables it."""
    if not candidates:
        return open_story(load_settings(story=story, reader=False))
    return open_story(load_settings(story=story, candidates=candidates))


def measure(candidates: Sequence[int], every: int) -> list[dict[str, Any]]:
    """Measures the curve on every `every`-th question."""
    seconds: dict[int, list[float]] = {number: [] for number in candidates}
    verdicts: dict[int, list[Verdict]] = {number: [] for number in candidates}
    for path in sorted(STORIES.glob("*/questions.jsonl")):
        rebuild(load_settings(story=path.parent), why="bench")
        cases = read_cases(path)
        known = {case.id: case for case in cases}
        chosen = cases[::every]
        stories = {number: open_with(path.parent, number) for number in candidates}
        lines: dict[int, dict[str, ContractLine]] = {number: {} for number in candidates}
        for story in stories.values():
            story.ask(asked(chosen[0], known))  # warms up
        for case in chosen:
            for number, story in stories.items():
                began = time.perf_counter()
                found = story.ask(asked(case, known))
                seconds[number].append(time.perf_counter() - began)
                lines[number][case.id] = as_contract(found, case.id)
        files = read_story(path.parent)
        for number, story in stories.items():
            story.close()
            verdicts[number] += score_answers(chosen, lines[number], files).verdicts
    points = []
    for number in candidates:
        found_all = figures(verdicts[number])
        points.append(
            {"candidates": number, "p50": percentile(seconds[number], 0.5), "p95": percentile(seconds[number], 0.95)}
            | {name: getattr(found_all, name) for name in FIGURES}
        )
    return points


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--candidates", type=int, nargs="+", default=[0, 6, 12, 24, 48])
    parser.add_argument("--every", type=int, default=2, help="ask every n-th question")
    given = parser.parse_args()
    print(json.dumps(measure(given.candidates, given.every)), flush=True)


if __name__ == "__main__":
    main()
