from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from index.answer.as_json import dumps
from index.corpus.types import Article, StoryFiles
from index.errors import QuestionError
from index.evaluate.gold import Case, Gold, asked, locate_answer, read_cases
from index.evaluate.report import read_run, score_answers

TEXT = "It rained. She left. It rained."
ARTICLES = {"a.txt": Article("a.txt", "A", None, None, None, None, frozenset(), TEXT, hashlib.sha256().hexdigest())}


def written(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


GOOD = {"id": "a", "question": "what?", "kind": "what", "answerable": True, "gold": [{"file": "f", "sentence": "s"}]}


def test_questions_are_read_with_their_conversation(tmp_path: Path) -> None:
    follow = {**GOOD, "id": "b", "question": "and?", "follows": "a", "gold_mode": "all"}
    cases = read_cases(written(tmp_path / "q.jsonl", GOOD, follow))
    assert [case.wants_all for case in cases] == [False, True]
    question = asked(cases[1], {case.id: case for case in cases})
    assert question.follows is not None
    assert (question.text, question.follows.text) == ("and?", "what?")


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85"])
def test_questions_and_saved_runs_may_contain_any_line_separator(tmp_path: Path, mark: str) -> None:
    """JSON does not escape these, and pages contain them."""
    path = tmp_path / "lines.jsonl"
    gold = [{"file": "f", "sentence": f"one{mark}two"}]
    row = {"id": "a", "question": f"what?{mark}", "gold": gold, "decision": "answer", "confidence": 1.0}
    path.write_text(dumps(row) + "\r\n" + dumps({**row, "id": "b"}) + "\n", encoding="utf-8")
    assert [case.gold[0].sentence for case in read_cases(path)] == [f"one{mark}two"] * 2
    assert list(read_run(path)) == ["a", "b"]


@pytest.mark.parametrize(
    "row",
    [
        {"decision": "answer", "confidence": float("nan"), "excerpts": []},
        {"decision": "answer", "confidence": 0.5, "excerpts": [{"outlet": "A"}]},
        {"decision": "answer", "confidence": 0.5, "excerpts": ["a.txt"]},
        {"decision": "answer", "confidence": 0.5, "sources": [{"published": "soon"}]},
    ],
)
def test_a_run_that_cannot_be_scored_is_a_usage_error(tmp_path: Path, row: dict[str, object]) -> None:
    cases = read_cases(written(tmp_path / "q.jsonl", {**GOOD, "gold": [], "expected": "Ada"}, {**GOOD, "id": "b"}))
    path = written(tmp_path / "run.jsonl", {"id": "a", **row}, {"id": "b", **row})
    with pytest.raises(QuestionError, match="storybot eval"):
        score_answers(cases, read_run(path), StoryFiles("Story", (), tuple(ARTICLES.values())))


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"id": "b"}, "'question' is missing"),
        ({**GOOD, "id": "b", "gold": []}, "neither gold nor what is expected"),
        ({**GOOD, "id": "b", "gold": [{"file": "f"}]}, "'sentence' is missing"),
        ({**GOOD, "id": "b", "question": 3}, "wrong type"),
        ([1], "wrong type"),
        ({**GOOD, "id": "b", "follows": "z"}, "follows 'z'"),
        ({"question": "who?", "answers": ["Ada"]}, "neither 'gold' nor 'answerable'"),
        (GOOD, "repeats the id"),
    ],
)
def test_an_invalid_line_is_reported_with_its_number(tmp_path: Path, row: object, says: str) -> None:
    with pytest.raises(QuestionError, match="Line 2") as caught:
        read_cases(written(tmp_path / "q.jsonl", GOOD, row))
    assert says in str(caught.value)
    assert caught.value.remedy


def test_a_rating_without_its_question_or_the_right_answer_is_left_out(tmp_path: Path) -> None:
    bad, forgotten = {**GOOD, "id": "b", "answerable": None, "gold": []}, {**GOOD, "id": "c", "question": None}
    assert [case.id for case in read_cases(written(tmp_path / "q.jsonl", GOOD, bad, forgotten))] == [GOOD["id"]]


def test_a_question_with_something_to_find_is_answerable_unless_stated(tmp_path: Path) -> None:
    rows = (
        {"question": "who?", "gold": GOOD["gold"]},
        {"question": "who?", "expected": "Ada"},
        {"question": "who?", "gold": []},
    )
    assert [case.answerable for case in read_cases(written(tmp_path / "q.jsonl", *rows))] == [True, True, False]


@pytest.mark.parametrize(("data", "says"), [(b"\n\n", "no questions"), (b"\xff\xfe", "is not UTF-8")])
def test_an_unusable_file_is_reported(tmp_path: Path, data: bytes, says: str) -> None:
    (tmp_path / "q.jsonl").write_bytes(data)
    with pytest.raises(QuestionError, match=says) as caught:
        read_cases(tmp_path / "q.jsonl")
    assert caught.value.remedy


def test_gold_is_found_at_every_occurrence_and_reported_if_missing() -> None:
    gold = (Gold("a.txt", "It rained."), Gold("a.txt", "It snowed."), Gold("b.txt", "It rained."))
    located = locate_answer(Case("q", "q", "what", True, gold), ARTICLES)
    assert located.spans == {"a.txt": ((0, 10), (21, 31))}
    assert located.missing == gold[1:]
