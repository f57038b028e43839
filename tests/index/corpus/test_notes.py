"""Notes of the outlet on its own article, told from reporting and from boilerplate."""

from __future__ import annotations

import pytest

from index.corpus.boilerplate import CITED, classify_lines
from index.corpus.types import NOTE_KINDS, Outlet
from tests.index.corpus.notes import NO_NOTES, NO_REPORTING, NOTES
from tests.index.corpus.pages import article

GAZETTE = Outlet("The Gazette", ("gazette.example", "Harbour Post"))
HEAD = "Old dam to be repaired by winter"
ONE = "The council voted on Tuesday to repair the old dam above the village before the winter comes."
TWO = "Its engineer, Mari Tamm, told the meeting that two of the six gates no longer close."
THREE = "The work will cost £4.3 million and take until November, the council said in a statement."


def kinds(*paragraphs: str) -> list[tuple[str, str]]:
    found = article("\n\n".join(paragraphs), outlet="The Gazette")
    return [(line.kind, found.text[line.start : line.end]) for line in classify_lines(found, GAZETTE)]


@pytest.mark.parametrize(("kind", "note"), NOTES, ids=[note[:40] for _, note in NOTES])
def test_a_note_is_cited_wherever_it_stands(kind: str, note: str) -> None:
    for page in (
        (HEAD, note, ONE, TWO, THREE),
        (HEAD, ONE, TWO, note, THREE),
        (HEAD, "By Jane Doe", ONE, TWO, THREE, note),
        (HEAD, ONE, TWO, THREE, note, "Sign up for our newsletter today.", "© 2024 The Gazette"),
    ):
        assert (kind, note) in kinds(*page)
    assert kind in CITED


@pytest.mark.parametrize("reporting", NO_NOTES, ids=[line[:40] for line in NO_NOTES])
def test_reporting_on_corrections_is_reporting(reporting: str) -> None:
    found = {text: kind for kind, text in kinds(HEAD, ONE, reporting, TWO, THREE)}
    assert found[reporting] == "body"


@pytest.mark.parametrize("line", NO_REPORTING, ids=[line[:40] for line in NO_REPORTING])
def test_what_only_looks_like_a_note_is_no_note(line: str) -> None:
    for page in ((HEAD, line, ONE, TWO, THREE), (HEAD, ONE, TWO, THREE, line)):
        found = {text: kind for kind, text in kinds(*page)}
        assert found[line] not in NOTE_KINDS
