"""What a thing did or did not do, and whether it is open or closed, in two outlets."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.index.compare.made import story

# The first sentence of each article: both articles name the same people and places.
OF_ONE_STORY = "The mayor of Marlow is Ada Prout."
DIFFERENT = [
    ("The alarm did not go off.", "The alarm went off at once, a guard said."),
    ("The hall was insured.", "The hall was not insured, the council said."),
    ("The siren sounded.", "The siren did not sound."),
    ("The door had been locked.", "The door had not been locked, the cleaner said."),
    ("The sprinklers worked.", "The sprinklers did not work, a fireman said."),
    ("The safe was empty.", "The safe was not empty, an officer said."),
    ("The water is safe to drink.", "The water is not safe to drink, a chemist said."),
    ("The driver was drunk.", "The driver was not drunk, his lawyer said."),
    ("The road over the pass has reopened.", "The road over the pass is still closed."),
    ("The pool will stay closed until Monday.", "The pool reopened on Thursday."),
    ("The museum remains shut.", "The museum is open again."),
    ("The school is to stay open in spite of the outbreak.", "The school will be closed until after Easter."),
    ("The bridge is still blocked by boulders.", "The army has reopened the bridge."),
]
NOT_DIFFERENT = [
    ("The alarm did not go off in the kitchen.", "The alarm in the hall went off."),
    ("The bridge was not damaged.", "The old bridge was damaged in 1990."),
    ("The ferry did not sail on Monday.", "The ferry sailed on Tuesday."),
    ("The shop was not closed.", "The shop was closed for an hour in March."),
    ("The road has not been repaired.", "The road will be repaired in May."),
    ("The brake did not fail.", "Two brakes failed."),
    (
        "The line to Dene was not closed.",
        "A signal at Dene failed in January. That line was closed for two days.",
    ),
    ("The river did not flood the church.", "The river flooded the mill."),
    ("The tram did not stop.", "The tram stopped at the station to take on passengers."),
    ("The water is safe to drink.", "The water is not safe for swimming."),
    ("The safe was empty in 2019.", "The safe was not empty."),
    ("The shelves were empty.", "The bookshop's shelves were not empty."),
    ("The harbour was not full.", "The harbour is full."),
    ("The second driver was drunk.", "The driver was not drunk."),
    ("The church was not cold enough.", "The church was cold."),
    ("The road was closed on Monday.", "The road has reopened."),
    ("The road is still closed to lorries.", "The road has reopened."),
    ("The pool is still closed.", "The gym has reopened."),
    ("The upper road is still closed.", "The lower road has reopened."),
    ("The museum will close at 5pm.", "The museum is open again."),
    ("The bridge will be closed in July.", "The bridge is open again."),
    ("The inquiry remains open.", "The door is still closed."),
    ("The roads are still closed.", "The road over the pass has reopened."),
]


def _found(folder: Path, one: str, other: str) -> list[str]:
    told = story(folder, f"{OF_ONE_STORY} {one}", f"{OF_ONE_STORY} {other}", published=date(2026, 3, 13)).told()
    return [kind for kind, _, _ in told]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_a_thing_did_and_did_not_do_is_a_difference(tmp_path: Path, one: str, other: str) -> None:
    assert len(_found(tmp_path, one, other)) == 1


@pytest.mark.parametrize(("one", "other"), NOT_DIFFERENT)
def test_what_it_did_elsewhere_or_at_another_time_is_none(tmp_path: Path, one: str, other: str) -> None:
    assert _found(tmp_path, one, other) == []
