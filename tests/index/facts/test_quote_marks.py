"""Where quotation marks open and close."""

from __future__ import annotations

import re

import pytest

from index.facts.quote_marks import quoted_runs


def _runs(text: str) -> list[tuple[str, int]]:
    blocks = [found.span() for found in re.finditer(r"[^\n]+", text)]
    return [(text[run.start : run.end], run.depth) for run in quoted_runs(text, blocks)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "yes" twice.', [("yes", 0)]),
        ("He said “yes” twice.", [("yes", 0)]),
        ("Er sagte „ja“ und ging.", [("ja", 0)]),
        ("Er sagte »ja« und ging.", [("ja", 0)]),
        ("Il a dit « oui » hier.", [("oui", 0)]),
        ("Hon sa ”ja” och gick.", [("ja", 0)]),
        ("‘It’s the dogs’ dinner,’ she said.", [("It’s the dogs’ dinner,", 0)]),
        ("'We won't go,' she said.", [("We won't go,", 0)]),
        ("“He told me, ‘go away’,” she said.", [("He told me, ‘go away’,", 0), ("go away", 1)]),
        (
            "‘I told her, “Go home.” I was wrong,’ he said.",
            [("I told her, “Go home.” I was wrong,", 0), ("Go home.", 1)],
        ),
        ('She wrote: ""I am here, and I stay."', [("I am here, and I stay.", 0)]),
    ],
)
def test_every_kind_of_mark_is_read(text: str, expected: list[tuple[str, int]]) -> None:
    assert _runs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The fans’ anger and the club's silence.",
        "It was 'cause of the '90s, said 'em all.",
        'A plank of 6" by 4" lay there.',
        "Rock ’n’ roll isn’t dead.",
        "The Joneses' house and the Smiths' garden",
    ],
)
def test_an_apostrophe_is_not_a_quotation_mark(text: str) -> None:
    assert _runs(text) == []


def test_a_paragraph_that_opens_with_a_mark_continues_an_open_quotation() -> None:
    text = "She said: “One.\n“Two.\n“Three.” He left."
    blocks = [found.span() for found in re.finditer(r"[^\n]+", text)]
    runs = quoted_runs(text, blocks)
    assert [text[run.start : run.end] for run in runs] == ["One.", "Two.", "Three."]
    assert [run.closed for run in runs] == [False, False, True]
    assert [run.reopened for run in runs] == [False, True, True]


def test_an_unclosed_mark_ends_with_its_paragraph() -> None:
    assert _runs("He said: “All of it.\nNothing more was heard.") == [("All of it.", 0)]


def test_runs_stay_inside_their_paragraph() -> None:
    text = "“One” and “two\nthree” and “four”"
    for run in quoted_runs(text, [(0, 14), (15, len(text))]):
        assert "\n" not in text[run.start : run.end]
