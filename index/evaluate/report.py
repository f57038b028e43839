"""An evaluation from end to end: asks the questions or reads a saved run, scores it and builds the report."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.answer.as_json import as_contract
from index.corpus.types import StoryFiles
from index.errors import QuestionError
from index.evaluate.bootstrap import MetricDifference
from index.evaluate.gold import Case, Gold, asked, locate_answer
from index.evaluate.metrics import bins, by_kind
from index.evaluate.scoring import ContractLine, Verdict, score

if TYPE_CHECKING:
    from index.story import Story

Lines = Mapping[str, ContractLine]
_MAKE_A_RUN = "Make a run with: storybot eval FILE --save RUN.jsonl"


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The verdicts of a run; `missing` lists gold that is in no article, with its question's id."""

    verdicts: tuple[Verdict, ...]
    missing: tuple[tuple[str, Gold], ...]
    generation: str

    @property
    def misses(self) -> tuple[Verdict, ...]:
        """The verdicts that are not right."""
        return tuple(verdict for verdict in self.verdicts if not verdict.right)


def ask_all(story: Story, cases: Sequence[Case], done: Callable[[], None] = lambda: None) -> Lines:
    """Asks each case as the last of its conversation; returns its JSON line by id. Calls `done` after each."""
    known = {case.id: case for case in cases}
    lines: dict[str, ContractLine] = {}
    for case in cases:
        lines[case.id] = as_contract(story.respond(asked(case, known)).result, case.id)
        done()
    return lines


def read_run(path: Path) -> Lines:
    """Reads a saved run, as written by `storybot ask --json --batch` or `storybot eval --save`.

    Raises:
        QuestionError: the file cannot be read, or a line is not an answer in that format.
    """
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8-sig").split("\n") if line.strip()]
        lines = {str(row["id"]): row for row in rows if "error" not in row}
        for row in lines.values():
            if row["decision"] not in ("answer", "decline"):
                raise ValueError(row["decision"])
            if not math.isfinite(float(row["confidence"])):
                raise ValueError(row["confidence"])
    except OSError as error:
        raise QuestionError.unreadable(error) from None
    except (ValueError, KeyError, TypeError):
        raise QuestionError(f"{path} is not a saved run of storybot.", remedy=_MAKE_A_RUN) from None
    return lines


def score_answers(cases: Sequence[Case], lines: Lines, story: StoryFiles) -> Evaluation:
    """Scores the lines of the cases against the story's articles; a case without a line counts as declined.

    Raises:
        QuestionError: a line is not in storybot's format.
    """
    articles = {article.name: article for article in story.articles}
    outlets = {article.name: article.outlet for article in story.articles}
    verdicts, missing = [], []
    generation = ""
    for case in cases:
        located = locate_answer(case, articles)
        missing += [(case.id, gold) for gold in located.missing]
        line = lines.get(case.id, {"decision": "decline", "confidence": 0.0, "reason": "no answer in this run"})
        generation = line.get("generation") or generation
        try:
            verdicts.append(score(case, located, line, outlets))
        except (LookupError, ValueError, TypeError, AttributeError):
            message = f"The answer to {case.id} is not in the format of storybot."
            raise QuestionError(message, remedy=_MAKE_A_RUN) from None
    return Evaluation(tuple(verdicts), tuple(missing), generation)


def as_json(evaluation: Evaluation, compared: Sequence[MetricDifference]) -> dict[str, Any]:
    """Builds the report for `storybot eval --json`."""
    return {
        "generation": evaluation.generation,
        "figures": [asdict(row) for row in by_kind(evaluation.verdicts)],
        "bins": [asdict(group) for group in bins(evaluation.verdicts)],
        "misses": [miss_json(verdict) for verdict in evaluation.misses],
        "missing_gold": [
            {"id": identity, "file": gold.file, "sentence": gold.sentence} for identity, gold in evaluation.missing
        ],
        "compared": [asdict(row) | {"difference": row.difference, "certain": row.certain} for row in compared],
    }


def miss_json(verdict: Verdict) -> dict[str, Any]:
    """Builds the JSON object of a miss: the question, its gold and the answer given."""
    return {
        "id": verdict.case.id,
        "kind": verdict.case.kind,
        "question": verdict.case.question,
        "answerable": verdict.case.answerable,
        "declined": verdict.declined,
        "confidence": verdict.confidence,
        "shown_right": verdict.shown,
        "instead": {"outlet": verdict.shown_in, "text": verdict.shown_text},
        "gold": [{"file": gold.file, "sentence": gold.sentence} for gold in verdict.case.gold],
    }
