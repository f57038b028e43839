from __future__ import annotations

from typing import Any

import pytest

from index.evaluate.gold import Case, Gold, Located
from index.evaluate.scoring import meets, score

GOLD = Case("q", "what?", "what", True, (Gold("a", "x"),))
ALL = Case("q", "do they agree?", "comparison", True, (Gold("a", "x"), Gold("b", "y")), wants_all=True)
NONE = Case("q", "what?", "near_miss", False)
AT = Located({"a": ((100, 200),), "b": ((0, 50),)})
Line = dict[str, Any]
OUTLETS = {"a": "A", "b": "B", "a2": "A"}


def excerpt(article: str, passage: tuple[int, int], answer: tuple[int, int], *also: tuple[str, int, int]) -> Line:
    return {
        "article": article,
        "outlet": OUTLETS[article],
        "author": "Ann Author",
        "published": "2025-03-13",
        "start": passage[0],
        "end": passage[1],
        "answer": {"start": answer[0], "end": answer[1], "text": "t"},
        "also_in": [{"article": name, "start": start, "end": end} for name, start, end in also],
    }


def line(*excerpts: Line, decision: str = "answer", **more: object) -> Line:
    return {"decision": decision, "confidence": 0.7, "reason": None, "excerpts": list(excerpts), **more}


@pytest.mark.parametrize(
    ("span", "met"),
    [
        ((100, 200), True),
        ((120, 130), True),  # inside
        ((0, 900), True),  # contains it
        ((150, 250), True),  # half of it
        ((151, 251), False),  # less than half
        ((190, 210), True),  # half of the shorter
        ((200, 300), False),  # next to it
        ((120, 120), False),  # empty
    ],
)
def test_a_span_meets_gold_by_containment_or_half_overlap(span: tuple[int, int], met: bool) -> None:
    assert meets("a", span, AT) is met


def test_a_span_of_another_article_meets_nothing() -> None:
    assert not meets("a2", (100, 200), AT)


def test_bold_is_only_the_sentence_of_the_first_excerpt() -> None:
    wrong, right = excerpt("a", (300, 500), (300, 400)), excerpt("a", (50, 250), (100, 200))
    assert score(GOLD, AT, line(right, wrong), OUTLETS).bold
    verdict = score(GOLD, AT, line(wrong, right), OUTLETS)
    assert (verdict.bold, verdict.shown, verdict.right) == (False, True, False)


def test_gold_in_the_passage_but_not_in_bold_is_shown_right() -> None:
    verdict = score(GOLD, AT, line(excerpt("a", (50, 350), (250, 350))), OUTLETS)
    assert (verdict.bold, verdict.shown) == (False, True)


def test_gold_in_also_in_is_shown() -> None:
    assert score(GOLD, AT, line(excerpt("a2", (0, 9), (0, 9), ("b", 0, 50))), OUTLETS).shown


def test_a_wrong_decline_counts_its_nearest_excerpt_for_calibration() -> None:
    nearest = [excerpt("a", (50, 250), (100, 200))]
    verdict = score(GOLD, AT, line(decision="decline", nearest=nearest), OUTLETS)
    assert (verdict.declined, verdict.bold, verdict.shown, verdict.right) == (True, False, False, False)
    assert verdict.first_right


def test_declining_an_unanswerable_question_is_right_and_answering_it_is_not() -> None:
    assert score(NONE, Located({}), line(decision="decline"), OUTLETS).right
    assert not score(NONE, Located({}), line(excerpt("a", (50, 250), (100, 200))), OUTLETS).right


def test_a_comparison_needs_gold_of_two_outlets_and_reports_its_coverage() -> None:
    one, both = excerpt("a", (50, 250), (100, 200)), excerpt("b", (0, 50), (0, 50))
    verdict = score(ALL, AT, line(one), OUTLETS)
    assert (verdict.bold, verdict.shown, verdict.covered) == (True, False, 0.5)
    assert score(ALL, AT, line(one, both), OUTLETS).shown
    same_outlet = Located({"a": ((100, 200),), "a2": ((0, 50),)})
    assert score(ALL, same_outlet, line(one), OUTLETS).shown  # only one outlet has gold


def test_a_question_about_an_article_is_right_if_its_metadata_contain_the_expected_text() -> None:
    for expected, right in (("ann author", True), ("13 March 2025", True), ("2025-03-13", True), ("B. Body", False)):
        case = Case("q", "who wrote it?", "article", True, expected=expected)
        told = line(excerpt("a", (0, 9), (0, 9)))
        assert score(case, Located({}), told, OUTLETS).right is right
        assert score(case, Located({}), line(sources=told["excerpts"]), OUTLETS).right is right
        assert not score(case, Located({}), line(decision="decline"), OUTLETS).right
