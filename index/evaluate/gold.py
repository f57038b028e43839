"""Questions with gold sentences: a file of JSON lines, and locating the sentences in the articles.

Each line is an object: `id`, `question`, `kind`, `answerable`; `gold`, a list of `{"file", "sentence"}` with exact
substrings of the files; `gold_mode` "any" (one of them answers) or "all" (all are required); and `follows`, the id of
the preceding question in the same conversation. A question about an article itself has no gold; the article's metadata
must contain `expected`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.answer.results import Question
from index.corpus.types import Article
from index.errors import QuestionError

Span = tuple[int, int]
_FORMAT = "docs/evaluation.md shows the format."


@dataclass(frozen=True, slots=True)
class Gold:
    """A sentence that answers, and its file."""

    file: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Case:
    """A question and its gold; `wants_all` if all of it is required."""

    id: str
    question: str
    kind: str
    answerable: bool
    gold: tuple[Gold, ...] = ()
    wants_all: bool = False
    follows: str | None = None
    expected: str | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """The gold of a case as spans by file, and the gold found in no article."""

    spans: Mapping[str, tuple[Span, ...]]
    missing: tuple[Gold, ...] = ()


def read_cases(path: Path) -> tuple[Case, ...]:
    """Reads the questions of a file, in order.

    Leaves out lines with a null question or `answerable`: ratings (`storybot feedback export`) whose question is no
    longer known, and bad ones, which do not tell the right answer.

    Raises:
        QuestionError: the file cannot be read, or a line is invalid (names the line).
    """
    try:
        # Not `splitlines`, which also splits at characters that a question or a sentence may contain.
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except OSError as error:
        raise QuestionError.unreadable(error) from None
    except UnicodeDecodeError:
        raise QuestionError(f"{path} is not UTF-8.", remedy=_FORMAT) from None
    cases: dict[str, Case] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
            if None in (fields.get("answerable", True), fields.get("question", "")):
                continue
            case = _case(fields, number)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise QuestionError(
                f"Line {number} of {path} is not a valid question ({_why(error)}).",
                remedy=_FORMAT,
            ) from None
        if case.follows is not None and case.follows not in cases:
            message = f"Line {number} of {path} follows {case.follows!r}, which is not an earlier question."
            raise QuestionError(message, remedy="Put that question above it.")
        if case.id in cases:
            raise QuestionError(f"Line {number} of {path} repeats the id {case.id!r}.", remedy="Give it another.")
        cases[case.id] = case
    if not cases:
        raise QuestionError(f"{path} contains no questions.", remedy=_FORMAT)
    return tuple(cases.values())


def _case(fields: dict[str, Any], number: int) -> Case:
    gold = tuple(Gold(str(entry["file"]), str(entry["sentence"])) for entry in fields.get("gold") or ())
    expected = fields.get("expected")
    answerable = bool(fields.get("answerable", gold or expected))
    if answerable and not gold and not expected:
        raise ValueError("it is answerable but has neither gold nor what is expected")
    if not isinstance(fields["question"], str):
        raise TypeError("its question is not text")
    if not fields.keys() & {"answerable", "gold", "expected"}:
        raise ValueError("it has neither 'gold' nor 'answerable'")
    follows = fields.get("follows")
    return Case(
        id=str(fields.get("id", number)),
        question=fields["question"],
        kind=str(fields.get("kind") or ("answerable" if answerable else "unanswerable")),
        answerable=answerable,
        gold=gold,
        wants_all=fields.get("gold_mode") == "all",
        follows=None if follows is None else str(follows),
        expected=str(expected) if expected else None,
    )


def _why(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return "it is not JSON"
    if isinstance(error, KeyError):
        return f"{error} is missing"
    return str(error) if isinstance(error, ValueError) and error.args else "a field has the wrong type"


def asked(case: Case, cases: Mapping[str, Case]) -> Question:
    """Builds the question of a case, with the conversation before it."""
    before = cases.get(case.follows) if case.follows is not None else None
    return Question(case.question, follows=asked(before, cases) if before is not None else None)


def locate_answer(case: Case, articles: Mapping[str, Article]) -> Located:
    """Finds all occurrences of a case's gold sentences in their files."""
    spans: dict[str, list[Span]] = {}
    missing: list[Gold] = []
    for gold in case.gold:
        article = articles.get(gold.file)
        found = _occurrences(article.text, gold.sentence) if article is not None else []
        if found:
            spans.setdefault(gold.file, []).extend(found)
        else:
            missing.append(gold)
    return Located({file: tuple(places) for file, places in spans.items()}, tuple(missing))


def _occurrences(text: str, sentence: str) -> Sequence[Span]:
    found: list[Span] = []
    start = text.find(sentence) if sentence else -1
    while start >= 0:
        found.append((start, start + len(sentence)))
        start = text.find(sentence, start + 1)
    return found
