"""What the answers are worth, in figures: `make bench`, or

    python -m bench.quality [--eval FOLDER] [--save FILE] [--misses]

Asks the questions of `FOLDER/questions.jsonl` (by default `../shared/eval`, or the variable EVAL_DIR) about the story
that ships, where that file is there, and those of every story in `tests/stories`. Rebuilds what is not built yet.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console

from index import load_settings, open_story
from index.build import rebuild
from index.cli.print_answer import print_table
from index.corpus.articles import read_story
from index.evaluate.gold import read_cases
from index.evaluate.metrics import Figures, figures
from index.evaluate.report import ask_all, evaluate
from index.evaluate.scoring import Verdict

PROJECT = Path(__file__).resolve().parent.parent
COLUMNS = ("story", "questions", "bold gold", "shown gold", "right declines", "wrong declines", "AUROC", "ECE")


@dataclass(frozen=True, slots=True)
class Measured:
    """One story's name and its verdicts."""

    name: str
    verdicts: tuple[Verdict, ...]


def measure(name: str, story: Path, questions: Path) -> Measured:
    """Asks every question about the story, which is built first where it changed."""
    settings = load_settings(story=story)
    rebuild(settings, why="bench")
    cases = read_cases(questions)
    face = open_story(settings)
    try:
        lines = ask_all(face, cases)
    finally:
        face.close()
    return Measured(name, evaluate(cases, lines, read_story(story)).verdicts)


def measure_all(evaluation: Path) -> Iterator[Measured]:
    """The story that ships, where its questions are there, and the stories of the tests."""
    questions = evaluation / "questions.jsonl"
    if questions.is_file():
        yield measure("seeds", PROJECT / "seeds", questions)
    else:
        print(f"skipped: no questions about the shipped story in {evaluation} (--eval names the folder)")
    for path in sorted((PROJECT / "tests" / "stories").glob("*/questions.jsonl")):
        yield measure(path.parent.name, path.parent, path)


def row(name: str, found: Figures) -> tuple[str, ...]:
    """One line of the table."""
    shares = (found.bold, found.shown, found.right_declines, found.wrong_declines, found.auroc,
              found.calibration_error)  # fmt: skip
    return (name, str(found.questions), *("" if share is None else f"{share:.3f}" for share in shares))


def print_misses(measured: Measured) -> None:
    """What was not right, one line each."""
    for verdict in measured.verdicts:
        if not verdict.right:
            done = "declined" if verdict.declined else "answered"
            print(f"{verdict.case.id}\t{verdict.case.kind}\t{done} {verdict.confidence:.2f}\t{verdict.case.question}")
            print(f"\t\tfirst: {verdict.shown_in}: {verdict.shown_text}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the bench; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.quality", description="What the answers are worth.")
    place = Path(os.environ.get("EVAL_DIR", PROJECT.parent / "shared" / "eval"))
    parser.add_argument("--eval", type=Path, default=place, help="the folder with questions.jsonl")
    parser.add_argument("--save", type=Path, help="keep the figures as JSON")
    parser.add_argument("--misses", action="store_true", help="list what was not right")
    given = parser.parse_args(arguments)
    measured = list(measure_all(given.eval))
    found = {one.name: figures(one.verdicts, one.name) for one in measured}
    own = [verdict for one in measured if one.name != "seeds" for verdict in one.verdicts]
    if own:
        found["tests/stories"] = figures(own, "tests/stories")
    rows = [row(name, one) for name, one in found.items()]
    print_table(Console(markup=False, highlight=False), COLUMNS, rows, numbers=set(COLUMNS[1:]))
    if given.misses:
        for one in measured:
            print(f"\n{one.name}")
            print_misses(one)
    if given.save:
        given.save.write_text(json.dumps({name: asdict(one) for name, one in found.items()}, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
