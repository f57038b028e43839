from __future__ import annotations

import json

import pytest

from index.answer.as_json import as_contract, dumps
from index.answer.results import Answer, Decline, Question
from tests.index.cli.made import EXCERPT, SOURCE, TEXT

KEYS = ["id", "question", "decision", "confidence", "generation", "reason", "excerpts", "chosen_by"]
QUESTION = Question("what did she say?")


def test_an_answer_has_exactly_the_keys_of_the_format() -> None:
    line = as_contract(Answer(QUESTION, 0.9, "g1", (EXCERPT,), 2), "q1")
    assert list(line) == [*KEYS, "sure"]
    assert (line["id"], line["decision"], line["reason"]) == ("q1", "answer", None)
    excerpt = line["excerpts"][0]
    assert list(excerpt) == [
        "article",
        "outlet",
        "headline",
        "author",
        "published",
        "url",
        "start",
        "end",
        "text",
        "answer",
        "also_in",
        "said_by",
        "notes",
    ]
    assert list(excerpt["answer"]) == ["start", "end", "text"]
    assert list(excerpt["also_in"][0]) == ["article", "outlet", "start", "end", "text"]


def test_every_text_is_the_slice_of_its_span_also_after_json() -> None:
    line = json.loads(dumps(as_contract(Answer(QUESTION, 0.9, "g1", (EXCERPT,), 2), 7)))
    excerpt = line["excerpts"][0]
    for span in (excerpt, excerpt["answer"], *excerpt["also_in"]):
        assert span["text"] == TEXT[span["start"] : span["end"]]


def test_a_date_is_iso_and_unknown_values_are_null() -> None:
    line = as_contract(Answer(QUESTION, 0.9, "g1", (EXCERPT,), 2))
    assert line["excerpts"][0]["published"] == "2024-05-03"
    assert line["id"] is None


def test_a_decline_has_no_excerpts_but_the_nearest() -> None:
    line = as_contract(Decline(QUESTION, 0.2, "g1", "not_covered", 2, nearest=(EXCERPT,)), "q2")
    assert list(line) == [*KEYS, "nearest", "sure"]
    assert line["sure"] is False
    assert (line["decision"], line["reason"], line["excerpts"]) == ("decline", "not_covered", [])
    assert line["nearest"][0]["article"] == "001_paper.txt"


def test_an_answer_about_the_articles_names_them() -> None:
    line = as_contract(Answer(QUESTION, 1.0, "g1", (), 2, kind="articles", sources=(SOURCE,)))
    assert line["sources"][0]["author"] == "A. Writer"
    assert line["sources"][0]["inferred"] == ["published"]


def test_a_confidence_that_is_not_finite_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        dumps(as_contract(Answer(QUESTION, float("nan"), "g1", (), 2)))
