"""Pairs that teach the kind of thing asked for: a sentence with and without a time, place, number, age or role.

The adjunct is inserted into a sentence that answers another question. The question about the adjunct is answered by one
version of the sentence and not by the other, although all other words are the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from training.chat import STOP, names_in
from training.nearmiss import DAYS, HAS_WHERE, HAS_WHY, MONTHS, NUMBER_WORDS
from training.sources import Item

_DID = re.compile(r"^(?:who|whom|what|which \w+|what \w+)\s+(?P<aux>did|does)\s+(?P<rest>.+)$", re.IGNORECASE)
_TIME = re.compile(r"\b(?:\d{4}|yesterday|today|" + "|".join(DAYS + MONTHS) + r"|\d+ ?[ap]\.?m)\b")
_SPAN = re.compile(r"\b(?:minutes|hours|days|weeks|months|years)\b")
ROLES = (
    "council leader", "goalkeeper", "chief inspector", "solicitor", "manager", "referee", "spokeswoman", "mayor",
    "baker", "chief executive", "head teacher", "nurse", "drummer", "producer", "coach", "editor", "curator",
    "minister", "captain", "union boss", "director", "farmer", "lawyer", "professor", "chair", "landlord",
    "surgeon", "presenter", "manager's wife", "analyst", "press officer", "treasurer", "club doctor",
    "site manager", "founder", "shop owner", "author", "agent",
)  # fmt: skip
PLACES = (
    "Leeds", "Oslo", "Brighton", "Kansas City", "Nairobi", "Lyon", "Perth", "Cork", "Denver", "the town hall",
    "a car park", "the station", "the Grand Hotel", "her office", "a cafe in Turin", "the village hall", "Hamburg",
    "Quebec", "the club",
)  # fmt: skip
REASONS = (
    "the roof was leaking", "nobody had asked", "the money had run out", "it was too dangerous",
    "the train was late", "of the weather", "they were tired of waiting", "the rules had changed",
    "the doctors advised it", "of a clerical error", "it would have cost too much", "the fans were angry",
    "there was no other way", "the lease was up", "of the noise",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """`with_it` answers `question`, with the answer at [start, end); the original sentence does not."""

    question: str
    with_it: str
    start: int
    end: int


def _when(rng: Random) -> str:
    day, month = rng.choice(DAYS), rng.choice(MONTHS)
    return rng.choice(
        [
            f"on {day}",
            f"on {day} night",
            f"in {month}",
            f"on {rng.randint(1, 28)} {month}",
            f"on {month} {rng.randint(1, 28)}",
            "yesterday",
            f"in {rng.randint(1950, 2024)}",
            "last week",
            f"in {month} {rng.randint(1990, 2024)}",
        ]
    )


def _clock(rng: Random) -> str:
    hour, minute = rng.randint(1, 12), rng.choice(["15", "30", "45", "20", "05"])
    form = rng.choice(
        [f"{hour}.{minute} p.m.", f"{hour}:{minute}am", f"{hour} p.m.", "noon", "midnight", f"{hour + 11}:{minute}"]
    )
    return f"{rng.choice(['at', 'at about', 'just after'])} {form}"


def _put_last(sentence: str, words: str) -> tuple[str, int, int] | None:
    """Inserts `words` before the full stop; None if the sentence ends otherwise."""
    if not sentence.endswith(".") or sentence.endswith("..."):
        return None
    start = len(sentence)
    return f"{sentence[:-1]} {words}.", start, start + len(words)


def _about_action(item: Item, rng: Random) -> Pair | None:
    """Asks when, where, why, how long or for how much somebody did what the item's question asks about."""
    asked = _DID.match(item.question.rstrip("? "))
    if not asked or len(item.gold) != 1:
        return None
    sentence = item.paragraph[item.gold[0]]
    currency = rng.choice("$£€")
    plain, thousands = str(rng.randint(5, 900)), f"{rng.randint(1, 90)},000"
    money = currency + rng.choice([plain, thousands, f"{rng.randint(1, 9)}.{rng.randint(1, 9)}m"])
    count = rng.choice([*NUMBER_WORDS, str(rng.randint(2, 60))])
    span = f"{count} {rng.choice(['minutes', 'hours', 'days', 'weeks', 'months', 'years'])}"
    kinds = []
    if not _TIME.search(sentence):
        kinds += [
            (["when", "when", "what day", "when exactly", "on which day"], _when(rng)),
            (["what time", "when", "at what time"], _clock(rng)),
        ]
    if not _SPAN.search(sentence):
        kinds.append((["how long", "for how long", "how much time"], f"for {span}"))
    if not re.search(r"[$£€]|dollars|pounds", sentence):
        kinds.append((["how much", "for how much", "what price"], f"for {money}"))
    if not HAS_WHERE.search(sentence):
        kinds.append((["where", "where exactly", "which place"], f"in {rng.choice(PLACES)}"))
    if not HAS_WHY.search(sentence):
        kinds.append((["why", "how come", "what reason"], f"because {rng.choice(REASONS)}"))
    if not kinds:
        return None
    words, adjunct = rng.choice(kinds)
    put = _put_last(sentence, adjunct)
    if put is None:
        return None
    rest = asked["rest"]
    tail = rng.choice(["", " that", " it", " this"]) if len(rest.split()) <= 4 else ""
    return Pair(f"{rng.choice(words)} {asked['aux'].lower()} {rest}{tail}?", *put)


def _about_person(item: Item, rng: Random) -> Pair | None:
    """Asks for the age or role of a person named in the sentence."""
    at = rng.choice(item.gold) if item.gold else rng.randrange(len(item.paragraph))
    sentence = item.paragraph[at]
    names = [
        name for name in names_in(sentence) if 2 <= len(name.split()) <= 3 and " of " not in name and name not in MONTHS
    ]
    if not names or not item.gold:
        return None
    name = rng.choice(names)
    start = sentence.find(name) + len(name)
    after = sentence[start : start + 2]
    if after[:1] in ("'", "’", ",", "-") or sentence.count(name) > 1:
        return None
    last = name.split()[-1]
    short = rng.choice([name, last, name.split()[0]])
    if rng.random() < 0.4:
        age = str(rng.randint(6, 94))
        question = rng.choice(
            ["how old is {n}?", "what age is {n}?", "{n} age?", "how old was {n}", "what is {n}'s age?"]
        )
        inserted, answer = f", {age},", (2, 2 + len(age))
        put_in = rng.choice([inserted, f" ({age})"])
        return Pair(
            question.format(n=short), sentence[:start] + put_in + sentence[start:], start + answer[0], start + answer[1]
        )
    role = rng.choice(ROLES)
    who = rng.random() < 0.55
    forms = (
        [
            "who is the {r}?",
            "who's the {r}?",
            "what is the {r} called?",
            "who is {r}",
            "name of the {r}?",
            "who was the {r}",
        ]
        if who
        else ["what does {n} do?", "who is {n}?", "what is {n}'s job?", "{n}'s job?", "what did {n} do for a living"]
    )
    put_in = rng.choice(
        [", the {r},", ", a former {r},", ", who is {r},"] if not who else [", the {r},", ", {r},"]
    ).format(r=role)
    question = rng.choice(forms).format(r=role, n=short)
    if who:
        return Pair(question, sentence[:start] + put_in + sentence[start:], start - len(name), start)
    return Pair(question, sentence[:start] + put_in + sentence[start:], start + 2, start + len(put_in) - 1)


def pair_of(item: Item, rng: Random) -> Pair | None:
    """Makes a pair from an item with exactly one answering sentence; None if no rule applies."""
    if len(item.gold) != 1 or not any(word.lower() not in STOP for word in item.paragraph[item.gold[0]].split()):
        return None
    return (
        (_about_action(item, rng) or _about_person(item, rng))
        if rng.random() < 0.6
        else (_about_person(item, rng) or _about_action(item, rng))
    )
