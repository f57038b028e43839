"""Quality of the answers: `make bench`, or

    python -m bench.quality [--eval FOLDER] [--written] [--save FILE] [--misses]

Asks the questions of `FOLDER/questions.jsonl` (by default `../shared/eval`, or the variable EVAL_DIR) about the shipped
story and of every story in `FOLDER/news`, if they exist, and those of every story in `tests/stories`; `--written` adds
the held-out written stories. Rebuilds what is out of date.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console

from index import load_settings, open_story
from index.build import rebuild
from index.cli.print_answer import print_table
from index.corpus.articles import read_story
from index.evaluate.gold import Case, Gold, read_cases
from index.evaluate.metrics import Figures, by_kind, figures
from index.evaluate.report import ask_all, score_answers
from index.evaluate.scoring import Verdict
from index.settings import Settings
from training.assembled_story import share_models, write_story
from training.stories import Asked, WrittenStory
from training.twins import Twins
from training.written_story import held_out_stories, lay_out

PROJECT = Path(__file__).resolve().parent.parent
COLUMNS = ("story", "questions", "bold", "shown", "right declines", "wrong declines", "AUROC", "sure right", "sure",
           "bold, all answered", "ECE")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measured:
    """The verdicts of a story, with its name and group."""

    name: str
    verdicts: tuple[Verdict, ...]
    group: str = "tests/stories"


def measure(name: str, story: Path, questions: Path, group: str = "tests/stories") -> Measured:
    """Asks every question about the story, rebuilding it first if necessary."""
    return Measured(name, _verdicts(load_settings(story=story), read_cases(questions)), group)


def _verdicts(settings: Settings, cases: Sequence[Case]) -> tuple[Verdict, ...]:
    rebuild(settings, why="bench", wait=600)  # in the tests, another process may be building the same story
    story = open_story(settings)
    try:
        lines = ask_all(story, cases)
    finally:
        story.close()
    return score_answers(cases, lines, read_story(settings.story)).verdicts


def measure_all(evaluation: Path, *, written: bool = False) -> Iterator[Measured]:
    """Measures the shipped story and the real news, if their questions exist, and the stories of the tests."""
    questions = evaluation / "questions.jsonl"
    if questions.is_file():
        yield measure("seeds", PROJECT / "seeds", questions, "seeds")
    else:
        print(f"skipped: no questions about the shipped story in {evaluation} (--eval names the folder)")
    for path in sorted((evaluation / "news").glob("*/questions.jsonl")):
        yield measure(f"news {path.parent.name}", path.parent, path, "news")
    for path in sorted((PROJECT / "tests" / "stories").glob("*/questions.jsonl")):
        yield measure(path.parent.name, path.parent, path)
    if written:
        for story, twins in held_out_stories():
            yield measure_written(story, twins)


def measure_written(story: WrittenStory, twins: Twins) -> Measured:
    """Measures a written story with its questions and their twins, with each one's kind as `kind`."""
    articles, places = lay_out(story)
    texts = {article.file: article.text for article in articles}
    cases: list[Case] = []

    def add(identity: str, kind: str, asked: Asked, follows: str | None) -> None:
        spans = [places[place] for place in asked.gold]
        gold = tuple(Gold(file, texts[file][start:end]) for file, start, end in spans)
        cases.append(Case(identity, asked.question, kind, bool(gold), gold, False, follows, None))

    styles = {"Q": "chat", "C": "careful", "F": "followup"}
    for number, asked in enumerate(story.asked):
        follows = str(number - 1) if asked.style == "F" else None
        shown = set(story.asked[number - 1].gold) if follows else set()
        if asked.gold and not set(asked.gold) - shown:
            cases.append(Case(str(number), asked.question, "already shown", False, (), False, follows, None))
            continue
        add(str(number), styles[asked.style] if asked.gold else f"none: {asked.missing}", asked, follows)
        for place, twin in enumerate(twins.get(number, ())):
            kind = "paraphrase" if twin.kind == "wording" else "chat" if twin.gold else f"twin: {twin.kind}"
            add(f"{number}/{place}", kind, Asked("Q", twin.question, twin.gold, None, None), follows)
    with tempfile.TemporaryDirectory() as folder:
        settings = share_models(load_settings(story=Path(folder) / "story"), Path(folder))
        write_story(story.title, articles, settings.story)
        verdicts = _verdicts(settings, cases)
    return Measured(story.name, tuple(one for one in verdicts if one.case.kind != "already shown"), "held-out written")


def row(name: str, found: Figures) -> tuple[str, ...]:
    """Formats a line of the table."""
    shares = (found.bold, found.shown, found.right_declines, found.wrong_declines, found.auroc, found.sure_right,
              found.sure, found.first, found.calibration_error)  # fmt: skip
    return (name, str(found.questions), *("" if share is None else f"{share:.3f}" for share in shares))


def rows_of(measured: Sequence[Measured]) -> dict[str, Figures]:
    """Computes the metrics of each story, and of each group as a whole with its kinds of question."""
    groups: dict[str, list[Measured]] = defaultdict(list)
    for one in measured:
        groups[one.group].append(one)
    found: dict[str, Figures] = {}
    for group, ones in groups.items():
        verdicts = [verdict for one in ones for verdict in one.verdicts]
        if len(ones) > 1:
            found |= {one.name: figures(one.verdicts, one.name) for one in ones}
        found |= {f"{group}, {kind.kind}": kind for kind in by_kind(verdicts)[:-1]}
        found[group] = figures(verdicts, group)
    return found


def print_misses(measured: Measured) -> None:
    """Prints the wrong results."""
    for verdict in measured.verdicts:
        if not verdict.right:
            done = "declined" if verdict.declined else "answered"
            print(f"{verdict.case.id}\t{verdict.case.kind}\t{done} {verdict.confidence:.2f}\t{verdict.case.question}")
            print(f"\t\tfirst: {verdict.shown_in}: {verdict.shown_text}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the benchmark; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.quality", description="Measures the quality of the answers.")
    place = Path(os.environ.get("EVAL_DIR", PROJECT.parent / "shared" / "eval"))
    parser.add_argument("--eval", type=Path, default=place, help="folder with questions.jsonl and news")
    parser.add_argument("--written", action="store_true", help="also measure the held-out written stories")
    parser.add_argument("--save", type=Path, help="save the figures to this JSON file")
    parser.add_argument("--misses", action="store_true", help="list the wrong results")
    given = parser.parse_args(arguments)
    measured = list(measure_all(given.eval, written=given.written))
    found = rows_of(measured)
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
