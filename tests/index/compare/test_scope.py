"""Numbers that two outlets print of the same thing, and numbers that something restricts differently."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index.compare.claims import Claim
from index.compare.scope import Scopes
from index.facts.numbers import ReadNumber
from tests.index.compare.made import Made, story

APART = [
    ("of which kind", "The infant school has 74 pupils.", "The junior school has 88 pupils."),
    ("of whom", "The boys' school in Elding has 210 pupils.", "At the girls' school in Elding 240 pupils are taught."),
    (
        "on which road",
        "A crash on the M9 near Leck killed two people.",
        "A crash at the Leck roundabout killed three people.",
    ),
    ("in which house", "A fire in a barn burned two cars.", "A fire in a warehouse burned three cars."),
    ("in which town", "The plant in Rosten will lose 1,200 jobs.", "The works in Pardo will lose 900 jobs."),
    ("for what", "The council will spend £4.2m on roads.", "The council has £3.6m for buses."),
    ("who does it", "Rents in Lorne will rise by 6 per cent.", "Council tax in Lorne will rise by 4 per cent."),
    ("room for them", "Castle Park holds 25,000 people.", "The singer played to 18,000 people at Castle Park."),
    ("on average", "Castle Park had 21,900 visitors on average.", "Castle Park had 24,300 visitors."),
    ("a month or a year", "Bus drivers earn £2,400 a month.", "Bus drivers earn £27,000 a year."),
    ("expected", "Forecasters had warned of 130 mph winds.", "Winds reached 138 mph."),
    ("last year", "The bank will close 40 branches.", "The bank closed 22 branches last year."),
    ("another year", "The storm cut off 58,000 homes in Vell.", "The storm of 2017 cut off 71,000 homes in Vell."),
    ("a part", "In Vell 4,800 houses were flooded.", "In Vell 3,900 of the houses were flooded."),
    ("the whole", "Some 51 of the 62 lines stood still.", "On Monday 46 lines stood still."),
    ("of some", "Ida Kroll won 54% of the vote.", "Among the young Ida Kroll won 62% of the vote."),
    ("hurt or there", "A tram hit a lorry, injuring 14 people.", "There were 52 people on the tram."),
    ("the time before", "Some 9,100 guests came to the zoo.", "The weekend before, 8,200 guests came to the zoo."),
    (
        "of what",
        "The court sentenced two smugglers to five years in prison.",
        "The court sentenced three burglars to four months in prison.",
    ),
    ("what is counted", "Police stopped 120 cars at the gate.", "Police stopped 105 lorries at the gate."),
    (
        "on another day",
        "On Monday the drivers struck. The strike stopped 51 lines.",
        "The strike stopped 58 lines on Tuesday.",
    ),
    ("whose rate", "Boys reached a pass rate of 70 per cent.", "Church schools recorded a pass rate of 85 per cent."),
    ("of all", "Nationally 61 per cent of pupils passed.", "Girls achieved a pass rate of 70 per cent."),
    ("had been before", "In January rents had risen by 7 per cent.", "Rents have risen by 6 per cent."),
    ("in a part of the time", "The fair sold 42,000 tickets.", "The fair sold 18,000 tickets on the first day."),
    ("where", "The rent for a flat is £650.", "In the city the rent for a flat is £900."),
    ("sold where", "The ticket costs £12 online.", "The ticket costs £15 at the door."),
    ("only possible", "Up to 500 jobs could go at the yard.", "The yard cut 620 jobs."),
    ("in another match", "Ida Holm scored 16 points.", "In the first match Ida Holm had scored 22 points."),
    (
        "to whom",
        "The court sent two thieves to prison for five years.",
        "The court sent nine poachers to prison for two years.",
    ),
]
TOGETHER = [
    ("to the same", "The court jailed a thief for five years.", "The court jailed the thief for four years."),
    ("who was hurt", "The crash injured 14 passengers.", "The crash injured 16 passengers."),
    ("said to have", "Some 40 shops had burned in Kell.", "In Kell 52 shops burned."),
    ("one rate", "The pass rate rose to 70 per cent.", "The pass rate was 61 per cent."),
    ("one rate of one", "Girls achieved a pass rate of 81 per cent.", "Some 78 per cent of girls passed."),
    ("of the same", "Ida Kroll won 54% of the vote.", "Ida Kroll won 51% of the votes cast."),
    ("had been", "Police said 40 shops had burned on Friday.", "Some 52 shops burned on Friday."),
    ("no kind", "The school has 74 pupils.", "The junior school has 88 pupils."),
    (
        "a name or a kind",
        "The fire at Castle Park burned two cars.",
        "Castle Park is closed. The fire at the stadium burned three cars.",
    ),
    (
        "a ship and a harbour",
        "A ferry carrying 212 people struck the wall at Kelsey Harbour. The Maid of Arran Bay is old.",
        "The Maid of Arran Bay had 219 people on board when it hit the wall. Kelsey Harbour is closed.",
    ),
    (
        "no day before it",
        "The explosion on Monday trapped 26 miners.",
        "The explosion trapped 31 miners. Two were saved on Tuesday, and the last left.",
    ),
    (
        "in a clause of its own",
        "The infant school has 74 pupils, and the junior school has 88 pupils.",
        "The junior school has 94 pupils.",
    ),
    ("one named twice", "Some 46,000 homes in the county of Vell.", "Some 58,000 homes in the Vell area."),
    ("who counted", "Police arrested 16 people at the march.", "Officers arrested 24 people at the march."),
    ("a year that describes", "The library, which opened in 1908, has 400 visitors.", "The library has 500 visitors."),
    ("both expected", "The firm expects 300 guests.", "The firm could have 400 guests."),
    ("both a month", "The flat costs £980 a month.", "The flat costs £940 per month."),
    ("one subject", "The zoo has 340 animals and 52 keepers.", "The zoo has 45 keepers."),
]


def _numbers(found: Made, outlet: str) -> list[tuple[Claim, ReadNumber]]:
    return [(claim, number) for claim in found.claims.claims if claim.outlet == outlet for number in claim.numbers]


def _apart(folder: Path, one: str, other: str) -> bool:
    """Whether the last number of one article and the last of another are restricted differently."""
    found = story(folder, one, other, published=date(2024, 6, 4))
    (a, mine), (b, theirs) = (_numbers(found, outlet)[-1] for outlet in ("Outlet 0", "Outlet 1"))
    return Scopes(found.claims, found.reading).apart(a, b, mine, theirs)


@pytest.mark.parametrize(("one", "other"), [row[1:] for row in APART], ids=[row[0] for row in APART])
def test_numbers_are_apart_if_something_restricts_them_differently(tmp_path: Path, one: str, other: str) -> None:
    assert _apart(tmp_path, one, other)


@pytest.mark.parametrize(("one", "other"), [row[1:] for row in TOGETHER], ids=[row[0] for row in TOGETHER])
def test_numbers_are_together_where_one_sentence_is_silent_or_means_the_same(
    tmp_path: Path, one: str, other: str
) -> None:
    assert not _apart(tmp_path, one, other)


def test_a_sentence_with_many_numbers_is_a_table_and_not_compared(tmp_path: Path) -> None:
    def row(first: int) -> str:
        return ", ".join(f"{n} cars and {n + 1} trams" for n in range(first, first + 20))

    found = story(tmp_path, f"The depot in Leck counted {row(11)}.", f"The depot in Leck counted {row(200)}.")
    assert found.told() == []
