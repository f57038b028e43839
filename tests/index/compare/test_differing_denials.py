"""What is denied of everybody in one outlet and stated of somebody in another."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.index.compare.made import story

# The first sentence of each article: both articles name the same people and places.
OF_ONE_STORY = "The mayor of Marlow is Ada Prout."
DENIED = [
    (
        "A fire destroyed a hall in Kell on Sunday. Nobody was injured.",
        "Two firefighters were hurt in the fire at the hall in Kell on Sunday.",
    ),
    (
        "A stage fell at the Harl festival on Sunday. Nobody was hurt.",
        "Eight people were injured at the Harl festival on Sunday when a stage fell.",
    ),
    (
        "No one has been arrested over the raid on the bank.",
        "Police arrested two men over the raid on the bank.",
    ),
    (
        "No horn was sounded before the train hit the car.",
        "The driver sounded the horn twice before the train hit the car.",
    ),
    (
        "No jobs will be lost at the Corley plant.",
        "About 100 jobs will be lost at the Corley plant.",
    ),
    (
        "The measles outbreak in Ash has killed a girl of three.",
        "No one has died in the measles outbreak in Ash.",
    ),
    (
        "No ransom was paid for the hostages.",
        "A ransom of $2m was paid for the hostages.",
    ),
    (
        "None of the paintings was insured, the museum said.",
        "The paintings were insured for €3m, the museum said.",
    ),
    (
        "No shots were fired when police stormed the farm at Leck.",
        "Police fired three shots when they stormed the farm at Leck.",
    ),
    (
        "A lorry overturned in Dale on Monday. No one was killed.",
        "A lorry overturned in Dale on Monday, killing its driver.",
    ),
    ("No faults were found during the trials.", "Two faults were found during the trials, the yard said."),
    (
        "Fire broke out in a hotel in Dale on Monday. There were no deaths or injuries, the mayor said.",
        "A guest from Penrow, who was 30 years old, died when fire broke out in a hotel in Dale on Monday.",
    ),
]
NOT_DENIED = [
    (
        "A fire destroyed a hall in Kell on Sunday. Nobody was injured.",
        "In 2014 two people were injured in a fire at the hall in Kell.",
    ),
    (
        "A crane fell at the harbour. Nobody was hurt.",
        "Two people were hurt at the camp in Penrow when trees fell on tents.",
    ),
    (
        "Nobody in the school was hurt by the storm.",
        "Four sailors were hurt by the storm off Harl.",
    ),
    (
        "No one was killed in the crash on Sunday in Kell.",
        "Three people were injured in the crash on Sunday in Kell.",
    ),
    (
        "No one has been charged over the raid on the bank.",
        "Two men have been arrested over the raid on the bank.",
    ),
    (
        "No jobs will be lost at the Corley plant in Stroud.",
        "About 100 jobs will be lost at the Corley plant in Bath.",
    ),
    (
        "No children were on the bus that crashed at Leck.",
        "Forty adults were on the bus that crashed at Leck.",
    ),
    (
        "No ransom was paid for the hostages.",
        "In 2011 a ransom of $2m was paid for other hostages.",
    ),
    (
        "A bus and a tram crashed in Dale on Monday. No one on the bus was hurt.",
        "Six people were hurt when a tram and a bus crashed in Dale on Monday.",
    ),
    (
        "No trees were felled for the hospital wing.",
        "Forty trees were felled for the car park.",
    ),
    (
        "Nobody was hurt when the wall of the church fell in Kell.",
        "A boy was hurt in Kell when he climbed the church wall last year.",
    ),
    (
        "No players were sent off in the match.",
        "Two players were booked in the match.",
    ),
    (
        "Police have not arrested anyone under 18.",
        "Police arrested two men of 40.",
    ),
    (
        "No passengers were hurt when the train hit a cow at Leck.",
        "The driver was hurt when the train hit a cow at Leck.",
    ),
    ("No oil was spilled from the ship.", "In 2016 another ship hit the jetty. Oil was spilled on that occasion."),
    ("No trains were cancelled.", "A year ago the old bridge was closed. Six trains were cancelled."),
    ("No fine was charged for the book.", "A fine of €5 was charged when a film came late."),
    ("No toll was charged.", "A toll of €5 was charged when a lorry from Kell came late."),
    ("No seats were taken.", "Seats were taken to the chapel on the hill."),
    ("No dogs are allowed.", "Dogs are allowed in the upper meadow."),
    ("A hive fell over. No hives were lost.", "A lorry hit a tree. Two hives were lost by a farm last winter."),
    (
        "A trawler sank in a gale off Harl. There were no deaths. The crew were picked up by a ferry.",
        "A trawler sank in a gale off Harl. A ferry picked up the crew. Two sailors died when its sister ship sank.",
    ),
    (
        "A coach left the road near Leck. All of the pupils survived.",
        "A coach left the road near Leck and hit a van. A woman died at the scene.",
    ),
    (
        "A fire broke out in a hotel in Dale. There were no arrests inside the hotel.",
        "A fire broke out in a hotel in Dale. Police arrested two men in the hotel.",
    ),
    (
        "A fire broke out in a hotel in Dale. At first it was said that there were no deaths.",
        "A fire broke out in a hotel in Dale. A woman died in hospital.",
    ),
    (
        "A fire broke out in a hotel in Dale on Monday. There were no deaths.",
        "A lorry overturned in Dale on Monday. A man died at the scene.",
    ),
    (
        "A fire broke out in a hotel in Dale. There were no injuries.",
        "A fire broke out in a hotel in Dale. A cook was injured when he fell off a bicycle.",
    ),
]


def _found(folder: Path, one: str, other: str) -> list[tuple[str, str, str]]:
    return story(folder, f"{OF_ONE_STORY} {one}", f"{OF_ONE_STORY} {other}", published=date(2026, 3, 13)).told()


@pytest.mark.parametrize(("one", "other"), DENIED)
def test_what_is_denied_of_all_and_stated_of_some_is_a_difference(tmp_path: Path, one: str, other: str) -> None:
    assert [kind for kind, _, _ in _found(tmp_path, one, other)] == ["denial"]


@pytest.mark.parametrize(("one", "other"), NOT_DENIED)
def test_what_is_denied_of_others_or_elsewhere_is_none(tmp_path: Path, one: str, other: str) -> None:
    assert _found(tmp_path, one, other) == []
