"""Near misses: questions that look answered by a text but are not, made by rule from answered ones.

Each function returns None if its rule does not apply. A question counts as a miss only if the inserted element is
absent from the answering sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from index.corpus import calendar_names
from index.facts.numbers import UNITS
from training.chat import NAME, STOP, names_in

MONTHS = [name.title() for name in calendar_names.MONTHS["en"]]
DAYS = [name.title() for name in calendar_names.WEEKDAYS["en"]]
NUMBER_WORDS = [*UNITS[2:13], "twenty", "thirty", "fifty", "hundred"]
HAS_WHEN = re.compile(
    r"\b(?:\d{4}|"
    + "|".join(MONTHS + DAYS)
    + r"|yesterday|today|tonight|tomorrow|ago|last|next|week|weeks|month|months"
    r"|year|years|day|days|century|decade|decades|hour|hours|minutes|morning|evening|afternoon|night|when|while|after"
    r"|before|during|until|since|early|late|later|earlier|recently|soon|now|currently|once|then|time|\d+s)\b",
    re.IGNORECASE,
)
HAS_WHY = re.compile(
    r"\b(?:because|since|due|to|so|for|as|after|cause[ds]?|reasons?|therefore|thus|result\w*|led|lead|that|by|over"
    r"|amid|following|in order|allow\w*|owing|given|fear\w*|hop\w+)\b",
    re.IGNORECASE,
)
HAS_WHERE = re.compile(
    r"\b(?:in|at|near|from|to|on|outside|inside|across|around|where|within|of|into|through|by)\b", re.I
)
_DID = re.compile(
    r"^(?P<wh>who|whom|what|which \w+|what \w+)\s+(?P<aux>did|does|has|was|is|were)\s+(?P<rest>.+)$", re.I
)


def swap_name(question: str, window: Sequence[str], elsewhere: Sequence[str], rng: Random) -> str | None:
    """Replaces a name of the question by one from the window itself (harder) or from the same topic."""
    names = names_in(question)
    if not names:
        return None
    old = rng.choice(names)
    text = " ".join(window)
    taken = {word.lower() for word in re.findall(r"\w+", question)}

    def other(name: str) -> bool:
        words = {word.lower() for word in re.findall(r"\w+", name)}
        return not words & taken and bool(words - STOP) and abs(len(name) - len(old)) < 18

    near = [name for name in NAME.findall(text) if other(name) and name.lower() not in STOP]
    far = [name for name in elsewhere if other(name) and name.lower() not in text.lower()]
    choices = near if near and (rng.random() < 0.5 or not far) else far
    if not choices:
        return None
    return question.replace(old, rng.choice(choices), 1)


def swap_number(question: str, rng: Random) -> str | None:
    """Replaces a year, number, day or month."""
    for pattern, pool in ((MONTHS, MONTHS), (DAYS, DAYS), (NUMBER_WORDS, NUMBER_WORDS)):
        for word in pattern:
            hit = (
                re.search(rf"\b{word}\b", question)
                if pool is not NUMBER_WORDS
                else re.search(rf"\b{word}\b", question, re.I)
            )
            if hit:
                return (
                    question[: hit.start()] + rng.choice([one for one in pool if one != word]) + question[hit.end() :]
                )
    hit = re.search(r"\b\d{1,4}\b", question)
    if not hit:
        return None
    value = int(hit.group())
    shift = rng.choice([-30, -12, -7, -3, -2, -1, 1, 2, 3, 5, 9, 20])
    return question[: hit.start()] + str(max(1, value + shift)) + question[hit.end() :]


def swap_roles(question: str) -> str | None:
    """Swaps the question's two names."""
    names = names_in(question)
    if len(names) != 2 or names[0] in names[1] or names[1] in names[0]:
        return None
    first, second = names
    return question.replace(first, "\0", 1).replace(second, first, 1).replace("\0", second, 1)


def ask_other_kind(question: str, window: Sequence[str], rng: Random) -> str | None:
    """Asks for the time, place, reason or number of the same action if the window has none."""
    text = " ".join(window)
    kinds = []
    if not HAS_WHEN.search(text):
        kinds += ["when", "how long ago", "on what day", "when exactly"]
    if not re.search(r"\d|\b(?:" + "|".join(NUMBER_WORDS) + r"|million|thousand|dozen)\b", text, re.I):
        kinds += ["how many times", "how long", "how much"]
    if not HAS_WHY.search(text):
        kinds += ["why", "what made"]
    if not HAS_WHERE.search(text):
        kinds += ["where", "in which city"]
    asked = _DID.match(question.rstrip("? "))
    if not kinds or not asked or asked["aux"].lower() not in ("did", "does"):
        return None
    kind = rng.choice(kinds)
    rest = asked["rest"]
    if kind == "what made":
        subject, _, deed = rest.partition(" ")
        return f"what made {subject} {deed}?" if deed else None
    tail = rng.choice(["", " that", " it"]) if len(rest.split()) <= 3 else ""
    return f"{kind} {asked['aux'].lower()} {rest}{tail}?"


def as_yes_no(question: str, answer: str) -> str | None:
    """Turns "What did X cancel?" and its answer into "did X cancel the tour?"."""
    asked = _DID.match(question.rstrip("? "))
    if not asked or len(answer.split()) > 6:
        return None
    rest = asked["rest"]
    if re.search(r"\b(?:do|doing|done|happen)$", rest):
        return None
    if asked["aux"].lower() in ("is", "was", "were") and len(rest.split()) > 4:
        return None
    if answer.split()[0] in ("The", "A", "An", "His", "Her", "Their", "Its"):
        answer = answer[0].lower() + answer[1:]
    return f"{asked['aux']} {rest} {answer}?"
