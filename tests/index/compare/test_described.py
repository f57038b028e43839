"""A thing that two outlets describe differently, and two things of a kind."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.index.compare.made import story

# The first sentence of each article: both articles name the same people and places.
OF_ONE_STORY = "The mayor of Marlow is Ada Prout."
SIZES = [
    (
        "The council closed the 214-metre bridge on Monday.",
        "The bridge, 241 metres long, was closed by the council.",
    ),
    (
        "The 90-tonne crane fell into the dock at Kell.",
        "A crane weighing 70 tonnes toppled at Kell docks on Friday.",
    ),
    (
        "The mast is 120 metres tall. It was put up by the army.",
        "Residents want the 150-metre mast taken down.",
    ),
    (
        "The yacht, which is 18 metres long, was found empty.",
        "Coastguards boarded the 24-metre yacht on Sunday.",
    ),
    (
        "A 12-storey block in Harl burned on Tuesday.",
        "The block in Harl has 14 storeys.",
    ),
    (
        "The well is nine metres deep, a fireman said.",
        "He fell into the 15-metre-deep well at noon.",
    ),
    (
        "The 300-seat theatre will shut in June.",
        "The theatre has 350 seats and no bar.",
    ),
    (
        "The tunnel is 3.2 kilometres long and has two lanes.",
        "Traffic in the 4.2-kilometre tunnel was stopped.",
    ),
    (
        "The 40-bed ward is full.",
        "The ward, which has 48 beds, was closed to visitors.",
    ),
    (
        "The statue stands 6 metres high.",
        "The nine-metre statue was pulled down by students.",
    ),
    ("The £42m ferry arrived on Monday.", "The ferry, which cost £47m, is late."),
    ("The ring, worth £9,000, was found on Friday.", "A ring worth £6,000 was found in a drain."),
    ("The £4.6m bridge is shut.", "The bridge cost £5.2m to build."),
    ("The bridge weighs 80 tonnes and is 45 metres long.", "The 54-metre bridge was lifted by a crane."),
]
OTHER_SIZES = [
    (
        "The 214-metre bridge was closed on Monday.",
        "The old bridge, 180 metres long, was torn down in 1990.",
    ),
    (
        "The tower is 42 metres high.",
        "The 12-metre mast on the tower was struck by lightning.",
    ),
    (
        "The bridge is 214 metres long.",
        "The bridge is 14 metres wide.",
    ),
    (
        "The bridge is 214 metres long and 30 metres above the river.",
        "A car fell from the 30-metre-high bridge.",
    ),
    (
        "The tunnel is 3.2 kilometres long.",
        "The 3,200-metre tunnel was shut.",
    ),
    (
        "The pool is 50 metres long.",
        "Swimmers want a 25-metre pool for children.",
    ),
    (
        "The crane weighs 90 tonnes.",
        "The crane was lifting a 20-tonne block of concrete. The block weighed 20 tonnes.",
    ),
    (
        "The 400-metre race was won by Ida Kern.",
        "The 800-metre race was won by Lena Orr.",
    ),
    (
        "The ship is about 200 metres long.",
        "The 198-metre ship lies off Kell.",
    ),
    (
        "The new stand has 4,000 seats.",
        "The stadium has 21,000 seats.",
    ),
    (
        "The proposed 30-storey tower was refused.",
        "The 12-storey tower is 50 years old.",
    ),
    (
        "The ship came within 40 metres of the bridge.",
        "The 214-metre bridge was not damaged.",
    ),
    (
        "They ran the 10-kilometre course in the rain.",
        "The first kilometre of the course was flooded. Children ran a 3-kilometre course.",
    ),
    ("The £42m ferry arrived on Monday.", "The ferry cost more than £40m."),
    ("The house is worth £2m.", "The house cost £900,000."),
    ("Tickets cost £35.", "Tickets for children cost £12."),
    ("The £500 fine was paid.", "The £900 fine was waived."),
    ("The £42m ferry arrived on Monday.", "The old ferry cost £19m."),
    ("The ship is more than 200 metres long.", "The 241-metre ship lies off Kell."),
    ("The bridge is 214 metres long.", "The bridge is 90 metres high."),
    ("The fence of the park is four metres high.", "The inner fence of the park is two metres high."),
    ("Gusts of 142 kilometres an hour came in.", "Gusts of 90 kilometres reach Kell."),
]
YEARS = [
    (
        "The bridge opened in May 2011 at a cost of £4.6m.",
        "The bridge, 241 metres long, opened in 2012.",
    ),
    (
        "The mill was built in 1868.",
        "The mill, built in 1886 by Otto Hall, is empty.",
    ),
    (
        "The choir was founded in 1921 by miners.",
        "Founded in 1925, the choir has 40 members.",
    ),
    (
        "The prison opened in 1994.",
        "The prison, which opened in 1996, holds 800 men.",
    ),
    (
        "The statue was unveiled in June 2003.",
        "The statue was unveiled in 2005.",
    ),
    (
        "Her first novel was published in 2016. It sold well.",
        "Her first novel, published in 2018, sold 40 copies.",
    ),
    ("The painting was painted in 1921.", "It hangs in Kell. The painting, painted in 1924, was sold."),
]
OTHER_YEARS = [
    (
        "The bridge opened in May 2011.",
        "The bridge, which opened in 2011, is rusty.",
    ),
    (
        "The bridge was designed in 2007 and opened in 2011.",
        "Work on the bridge began in 2009.",
    ),
    (
        "The school was built in 1962.",
        "The new wing of the school was built in 1998.",
    ),
    (
        "The museum opened in 1988.",
        "The museum reopened in 1991 after a fire.",
    ),
    (
        "The old library was built in 1901.",
        "The library was built in 1974.",
    ),
    (
        "The line was closed in 1964.",
        "The line was closed to freight in 1967.",
    ),
    (
        "The factory was sold in 2009.",
        "The factory was sold again in 2011.",
    ),
    (
        "The stadium opened in 1998.",
        "Rovers' stadium opened in 1999.",
    ),
    (
        "The first part of the road opened in 2014.",
        "The road opened in 2017.",
    ),
    (
        "He was elected to the council in 2010.",
        "He was elected mayor in 2012.",
    ),
]


def _found(folder: Path, one: str, other: str) -> list[tuple[str, str, str]]:
    return story(folder, f"{OF_ONE_STORY} {one}", f"{OF_ONE_STORY} {other}", published=date(2026, 3, 13)).told()


@pytest.mark.parametrize(("one", "other"), SIZES)
def test_two_sizes_of_one_thing_are_a_difference(tmp_path: Path, one: str, other: str) -> None:
    assert [kind for kind, _, _ in _found(tmp_path, one, other)] == ["number"]


@pytest.mark.parametrize(("one", "other"), OTHER_SIZES)
def test_sizes_of_two_things_or_sides_are_none(tmp_path: Path, one: str, other: str) -> None:
    assert _found(tmp_path, one, other) == []


@pytest.mark.parametrize(("one", "other"), YEARS)
def test_two_years_in_which_one_thing_was_done_are_a_difference(tmp_path: Path, one: str, other: str) -> None:
    assert [kind for kind, _, _ in _found(tmp_path, one, other)] == ["day"]


@pytest.mark.parametrize(("one", "other"), OTHER_YEARS)
def test_what_was_done_to_two_things_or_twice_is_none(tmp_path: Path, one: str, other: str) -> None:
    assert _found(tmp_path, one, other) == []
