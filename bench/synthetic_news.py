"""Generates synthetic news sentences from a seed: invented people and places, in twelve subject areas.

Each topic has a place, three people, an organisation and two things, and its sentences are about these. So texts on a
topic are similar, and texts in one subject area more similar than others, as in a newspaper.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from index.corpus import calendar_names

FIELDS: dict[str, dict[str, str]] = {
    "water": {
        "roles": "hydrologist|dyke warden|water engineer|pump operator|river pilot",
        "bodies": "the {place} Water Board|the {place} Flood Office|the Rivers Agency",
        "things": "the northern dyke|the old sluice|the pumping station|the spillway|the tidal gate",
        "acts": "was raised by half a metre|overflowed after two days of rain|failed its yearly inspection|"
        "has been leaking since spring|will be rebuilt in concrete",
        "reasons": "the river had risen faster than forecast|the ground beneath it had become soft|"
        "a warning from upstream came too late|the budget for repairs had been spent",
        "remarks": "Water finds every gap you leave it|Nobody in the low streets slept that night|"
        "We had an hour, and we needed three",
    },
    "court": {
        "roles": "judge|defence lawyer|prosecutor|court clerk|forensic accountant",
        "bodies": "the {place} District Court|the Court of Appeal in {place}|the public prosecutor",
        "things": "the fraud case|the disputed will|the bribery trial|the tenants' claim|the libel suit",
        "acts": "was adjourned until autumn|ended with a settlement|collapsed when a witness withdrew|"
        "was sent back to a lower court|will be heard behind closed doors",
        "reasons": "key documents had never been disclosed|two jurors had been seen with a party|"
        "the evidence did not support the charge|the statute had lapsed",
        "remarks": "My client has waited six years for this|A signature is not a confession|The file speaks for itself",
    },
    "schools": {
        "roles": "headteacher|school inspector|union delegate|maths teacher|parents' speaker",
        "bodies": "the {place} School Board|the teachers' union|the Ministry of Education",
        "things": "the new timetable|the reading programme|the evening classes|the merger of two schools|"
        "the ban on telephones",
        "acts": "starts after the summer holidays|was voted down by parents|has raised results in two years|"
        "is to be tried in nine classrooms|was dropped without notice",
        "reasons": "too few teachers had applied|the buildings could not be heated|"
        "pupils from outlying villages arrived late|the trial had shown no effect",
        "remarks": "A child who is cold does not learn fractions|We were told by letter, on a Friday|"
        "Ask the pupils, they will tell you",
    },
    "health": {
        "roles": "surgeon|ward sister|epidemiologist|pharmacist|hospital director",
        "bodies": "{place} General Hospital|the regional health service|the medicines agency",
        "things": "the night clinic|the vaccine campaign|the waiting list for hips|the burns unit|the new blood test",
        "acts": "was closed for lack of nurses|has doubled since January|found its first cases in March|"
        "will move to another floor|passed a trial with four hundred patients",
        "reasons": "half of the night staff had fallen ill|the supplier had delivered late|"
        "doses had been stored too warm|the figures had been counted twice",
        "remarks": "We treat people, not waiting lists|It is the quiet cases that worry me|"
        "Nobody should drive an hour with a broken arm",
    },
    "football": {
        "roles": "goalkeeper|head coach|club physician|winger|referee",
        "bodies": "{place} Rovers|Sporting {place}|the league's disciplinary panel",
        "things": "the derby|the cup tie|the transfer|the penalty decision|the youth academy",
        "acts": "was lost in stoppage time|drew the largest crowd in ten years|was decided by an own goal|"
        "is under review by the league|ended without a shot on target",
        "reasons": "the pitch had frozen overnight|three defenders were suspended|"
        "the away side never found its rhythm|the captain limped off after twenty minutes",
        "remarks": "We gave them the first half as a present|I saw the ball cross the line|"
        "You do not buy a heart, you train it",
    },
    "farming": {
        "roles": "dairy farmer|vet|grain trader|shepherd|orchard owner",
        "bodies": "the {place} Farmers' Cooperative|the agricultural chamber|the seed bank in {place}",
        "things": "the barley harvest|the milk price|the sheep market|the orchard blight|the irrigation scheme",
        "acts": "fell to its lowest level in a decade|was cut short by hail|spread to eleven farms|"
        "brought in more than expected|has been put under quarantine",
        "reasons": "frost had come in the week of blossom|feed had become too dear|"
        "imported stock had not been tested|nobody could be found to pick",
        "remarks": "You cannot argue with hail|My grandfather planted those rows|We sell at a loss and smile",
    },
    "energy": {
        "roles": "grid engineer|turbine fitter|tariff analyst|mine surveyor|energy commissioner",
        "bodies": "{place} Power and Light|the grid operator|the energy regulator",
        "things": "the wind park|the district heating|the gas storage|the substation|the rooftop solar scheme",
        "acts": "went offline for nine hours|supplies twelve thousand homes|was fined for late repairs|"
        "will be connected next month|cost a third more than planned",
        "reasons": "a transformer had overheated|the cable had been cut by an anchor|"
        "demand had passed every forecast|permits had been issued to the wrong firm",
        "remarks": "The lights stay on because somebody climbs a pole|A cold January is the best auditor|"
        "We paid twice for the same copper",
    },
    "transport": {
        "roles": "tram driver|ferry captain|signal inspector|airport manager|union negotiator",
        "bodies": "{place} Transit|the harbour authority|the railway inspectorate",
        "things": "the night tram|the car ferry|the level crossing|the coastal railway|the second runway",
        "acts": "was suspended after a derailment|runs every twenty minutes again|is to lose four stops|"
        "carried a record number of passengers|reopened a year late",
        "reasons": "the drivers had refused overtime|rails had buckled in the heat|"
        "a barrier had stayed open|spare parts were held at customs",
        "remarks": "I have driven this line for thirty years|A timetable is a promise|"
        "People will walk if you make them, once",
    },
    "museum": {
        "roles": "curator|restorer|art historian|auctioneer|night guard",
        "bodies": "the {place} Museum of Art|the city archive|the auction house in {place}",
        "things": "the bronze horse|the missing altarpiece|the map collection|the tapestry hall|the sculptor's letters",
        "acts": "was returned after eighty years|turned out to be a copy|was damaged by a leaking roof|"
        "fetched twice its estimate|goes on show in the autumn",
        "reasons": "its papers had been forged|the alarm had been switched off for cleaning|"
        "an heir had come forward|the varnish hid an older hand",
        "remarks": "Paint does not lie, labels do|We found it behind a boiler|Somebody loved this enough to steal it",
    },
    "science": {
        "roles": "astronomer|marine biologist|geologist|glaciologist|laboratory head",
        "bodies": "the University of {place}|the polar institute|the observatory above {place}",
        "things": "the deep drilling|the seal colony|the new telescope|the glacier survey|the fossil bed",
        "acts": "gave its first data on Monday|has lost a fifth of its mass|was interrupted by a storm|"
        "revealed an unknown species|is to be repeated with better instruments",
        "reasons": "the instrument had drifted out of true|the ice was thinner than the model said|"
        "a sample had been mislabelled|the funding had run for three years only",
        "remarks": "The noise was the discovery|We counted them four times|Every core is a diary of winters",
    },
    "housing": {
        "roles": "housing officer|architect|tenants' advocate|builder|fire inspector",
        "bodies": "{place} City Council|the tenants' league|the building inspectorate",
        "things": "the tower block|the rent ceiling|the harbour quarter|the student hostel|the facade repairs",
        "acts": "was cleared in a single night|is to be torn down|was approved by a narrow vote|"
        "has stood empty for five winters|doubled in price within a year",
        "reasons": "the cladding had failed a fire test|the owner had gone bankrupt|"
        "the foundations had begun to sink|neighbours had filed an appeal",
        "remarks": "You can hear the wind between the bricks|We packed in forty minutes|"
        "Nobody asked those who live there",
    },
    "trade": {
        "roles": "customs officer|fishmonger|bank analyst|factory manager|shop steward",
        "bodies": "the {place} Chamber of Commerce|the competition office|the bank of {place}",
        "things": "the tariff on steel|the glass factory|the fish auction|the merger|the bakery chain",
        "acts": "laid off a hundred and sixty people|was blocked by the regulator|opened a branch abroad|"
        "reported its first profit|was sold for a symbolic sum",
        "reasons": "orders from abroad had dried up|two buyers had withdrawn|"
        "interest had risen for the third time|the books had been kept by hand",
        "remarks": "A factory is a village with a chimney|We bid what it was worth, not what they asked|"
        "The price was written on a napkin",
    },
}
FRAMES = (
    "{Thing} in {place} {act}, {name} of {body} said on {day}.",
    "{Name}, a {role}, told reporters in {place} that {reason}.",
    "According to {body}, {thing} {act} because {reason}.",
    "“{remark},” said {name}, the {role} who has followed {thing} since {month}.",
    "It was {name} who first warned {body} that {reason}, in a letter dated {number} {month}.",
    "Some {figure} people signed a petition about {thing}, which {name} handed to {body} on {day}.",
    "The cost of {thing} was put at {figure},000 crowns, of which {body} is to pay {share} per cent.",
    "When asked about {thing}, {name} answered that {reason} and that no one in {place} had been told.",
    "{Body} denied on {day} that {reason}; {name} called that answer “a joke at our expense”.",
    "In {month}, {number} months after the first complaint, {thing} {act}.",
    "“{remark},” {name} said, and added that {thing} had cost {place} {figure} working hours.",
    "A report of {figure} pages, seen by this newspaper, says that {reason} when {thing} was discussed.",
    "{Name} and {other} disagree about {thing}: one says that it {act}, the other that {reason}.",
    "{Other}, who lives {share} kilometres from {place}, learnt from the radio that {thing} {act}.",
    "By {day} evening {figure} calls had reached {body}, most of them about {thing}.",
    "The {role} {name} left {body} in {month} after {number} years, saying that {reason}.",
)
PLANTS = (
    ("{name} kept {figure} {item} in the cellar of a house in {place}, neighbours found out in {month}.",
     "How many {item} did {name} keep in the cellar?"),
    ("The {role} {name} was born in {place} and learnt to repair {item} from an uncle in the merchant navy.",
     "Who taught {name} to repair {item}?"),
    ("{name} sold {item} for {figure} crowns to a stranger at the ferry landing of {place} in {month}.",
     "How much did {name} get for the {item}?"),
    ("A parcel of {item}, addressed to {name}, was found under the station clock of {place} on {day}.",
     "Where was the parcel of {item} for {name} found?"),
    ("It was in {month} that {name} lost a bet over {item} and had to walk barefoot to {place}.",
     "Why did {name} have to walk barefoot to {place}?"),
)  # fmt: skip
ITEMS = (
    "brass clocks|glass eyes|pocket compasses|copper kettles|piano keys|paper kites|music boxes|carved pipes|"
    "snow globes|typewriters|ship lanterns|tin soldiers|chess pieces|silk umbrellas|marble eggs|bicycle bells"
)
DAYS = "|".join(map(str.title, calendar_names.WEEKDAYS["en"]))
MONTHS = "|".join(map(str.title, calendar_names.MONTHS["en"]))
ONSETS = "b br c d dr f fl g gr h j k kl l m n p pr qu r s sk st t th tr v w z"
VOWELS = "a e i o u ae ei ia oa"
CODAS = "l n r s t nd rk lm x ven dal ric mar ton lis"
GIVEN = (
    "Agnes Ada Boris Carla Dimas Edda Elias Farid Greta Hanna Henrik Ines Ivo Jonas Karin Kofi Lena Luka Marta Milo "
    "Nadia Nils Olga Oskar Paula Pavel Rosa Ruben Sanne Stefan Tilda Tomas Una Viktor Wanda Yusuf Zora Amara Bela Ciro"
)


@dataclass(frozen=True, slots=True)
class Topic:
    """The topic of a run of articles, with its three `people`."""

    number: int
    field: str
    place: str
    people: tuple[str, str, str]
    body: str
    things: tuple[str, str]

    @property
    def headline(self) -> str:
        """A headline for the topic's articles."""
        return f"{_upper(self.things[0])} in {self.place}: what {self.people[0]} knew"


@dataclass(frozen=True, slots=True)
class Plant:
    """A question and the only sentence that answers it."""

    topic: int
    sentence: str
    question: str


def make_topic(seed: int, number: int) -> Topic:
    """Generates the topic of a number; fields take turns."""
    rng = random.Random(f"{seed} topic {number}")
    name = list(FIELDS)[number % len(FIELDS)]
    field, place = FIELDS[name], _word(rng)
    first, second = rng.sample(field["things"].split("|"), 2)
    people = (_person(rng), _person(rng), _person(rng))
    return Topic(
        number, name, place, people, rng.choice(field["bodies"].split("|")).format(place=place), (first, second)
    )


def sentences_of(seed: int, topic: Topic) -> Iterator[str]:
    """Yields sentences about a topic indefinitely; some thousands are distinct."""
    rng = random.Random(f"{seed} sentences {topic.number}")
    while True:
        yield _fill(rng, rng.choice(FRAMES), topic)


def make_plant(seed: int, topic: Topic, number: int) -> Plant:
    """Generates a planted sentence, whose person occurs nowhere else."""
    rng = random.Random(f"{seed} plant {number}")
    name, item, figure = _person(rng), rng.choice(ITEMS.split("|")), rng.randint(11, 9800)
    sentence, question = PLANTS[number % len(PLANTS)]
    values = _values(rng, topic) | {"name": name, "item": item, "figure": f"{figure:,}"}
    return Plant(topic.number, _upper(sentence.format(**values)), question.format(**values))


def question_about(rng: random.Random, topic: Topic) -> str:
    """Generates a reader's question about a topic, without a planted answer."""
    thing, name = rng.choice(topic.things), rng.choice(topic.people)
    return rng.choice(
        (
            f"What did {name} say about {thing}?",
            f"Why was there trouble with {thing} in {topic.place}?",
            f"How much is {topic.body} to pay for {thing}?",
            f"Who warned {topic.body} about {thing}?",
        )
    )


def _fill(rng: random.Random, frame: str, topic: Topic) -> str:
    return _upper(frame.format(**_values(rng, topic)))


def _values(rng: random.Random, topic: Topic) -> dict[str, str]:
    field = FIELDS[topic.field]
    name, other = rng.sample(topic.people, 2)
    thing = rng.choice(topic.things)
    values = {part[:-1]: rng.choice(field[part].split("|")) for part in ("roles", "acts", "reasons", "remarks")}
    return values | {
        "name": name, "Name": name, "other": other, "Other": other, "thing": thing, "Thing": _upper(thing),
        "body": topic.body, "Body": _upper(topic.body), "place": topic.place, "day": rng.choice(DAYS.split("|")),
        "month": rng.choice(MONTHS.split("|")), "number": str(rng.randint(2, 28)),
        "figure": f"{rng.randint(12, 9400):,}", "share": str(rng.randint(3, 90)),
    }  # fmt: skip


def _word(rng: random.Random) -> str:
    return _upper(
        "".join(rng.choice(ONSETS.split()) + rng.choice(VOWELS.split()) for _ in range(rng.randint(1, 2)))
        + rng.choice(CODAS.split())
    )


def _person(rng: random.Random) -> str:
    return f"{rng.choice(GIVEN.split())} {_word(rng)}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
