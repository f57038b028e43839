"""Questions made from any sentence by asking for one of its names, dates or numbers.

After unsupervised question answering by cloze translation (Lewis, Denoyer and Riedel 2019). The answer's words are
known, so these also teach where in a sentence it is. The questions read like chat: "the film opened where".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from training.chat import NAME, STOP
from training.nearmiss import DAYS, MONTHS, NUMBER_WORDS

_DATE = re.compile(
    r"\b(?:(?:in|on|since|by|during|until|before|after|of)\s+)?(?:(?:early|late|mid-?)\s)?"
    r"(?:(?:" + "|".join(DAYS) + r"),?\s)?(?:(?:\d{1,2}\s)?(?:" + "|".join(MONTHS) + r")(?:\s\d{1,2})?(?:,?\s\d{4})?"
    r"|[12]\d{3}s?|" + "|".join(DAYS) + r"|yesterday|last (?:week|month|year|night))\b"
)
_COUNT = re.compile(
    r"\b(?:\d[\d,.]*|" + "|".join(NUMBER_WORDS) + r")(?:\s(?:million|billion|thousand|hundred))?\s(?=[a-z])", re.I
)
_PLACE = re.compile(r"\b(?:in|at|from|near|to|outside)\s+(?:the\s+)?$")
_REASON = re.compile(r"\b(?:because|due to|in order to|so that|after|thanks to)\s+[^,.;]{12,}")
_CLAUSE = re.compile(r"[,;:()\"“”]|\s[-–—]+\s")


@dataclass(frozen=True, slots=True)
class Cloze:
    """A question and the span of its sentence that answers it."""

    question: str
    start: int
    end: int
    kind: str


def _clause(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Returns the clause that contains the answer, extended by a neighbouring clause if it is too short."""
    cuts = [
        0,
        *[hit.end() for hit in _CLAUSE.finditer(sentence) if hit.end() <= start or hit.start() >= end],
        len(sentence),
    ]
    left = max(cut for cut in cuts if cut <= start)
    right = min((cut for cut in cuts if cut >= end and cut > left), default=len(sentence))
    content = [
        word for word in re.findall(r"\w+", sentence[left:start] + sentence[end:right]) if word.lower() not in STOP
    ]
    if len(content) < 3:
        earlier = [cut for cut in cuts if cut < left]
        left = max(earlier) if earlier else 0
        if not earlier:
            right = min((cut for cut in cuts if cut > right), default=len(sentence))
    return left, right


def _thin(words: list[str], rng: Random) -> list[str]:
    """Drops many function words and a few content words."""
    return [word for word in words if rng.random() > (0.25 if word.lower() in STOP else 0.08) or len(words) < 4]


def _answers(sentence: str, rng: Random) -> Iterator[tuple[int, int, str]]:
    for hit in _DATE.finditer(sentence):
        yield hit.start(), hit.end(), "when"
    for hit in _COUNT.finditer(sentence):
        yield hit.start(), hit.end() - 1, "how many"
    for hit in _REASON.finditer(sentence):
        yield hit.start(), hit.end(), "why"
    for hit in NAME.finditer(sentence):
        name = hit.group()
        if name.split()[0].lower() in STOP or name in MONTHS + DAYS or len(name) < 4:
            continue
        if hit.start() and _PLACE.search(sentence[: hit.start()]):
            yield hit.start(), hit.end(), "where" if rng.random() < 0.6 else "place"
        else:
            yield hit.start(), hit.end(), "who"


def ask(sentence: str, rng: Random) -> Cloze | None:
    """Makes a question from a sentence; None if nothing in it can be asked for."""
    found = list(_answers(sentence, rng))
    if not found:
        return None
    kinds = sorted({kind for _, _, kind in found})
    kind = rng.choice(kinds)
    start, end, _ = rng.choice([one for one in found if one[2] == kind])
    left, right = _clause(sentence, start, end)
    before, after = sentence[left:start].split(), sentence[end:right].split()
    before, after = _thin(before[-10:], rng), _thin(after[:10], rng)
    before = [word.strip(' ,.;:()"“”') for word in before]
    after = [word.strip(' ,.;:()"“”') for word in after]
    if len([word for word in before + after if word.lower() not in STOP]) < 2:
        return None
    if kind == "where" and before and before[-1].lower() in ("in", "at", "from", "near", "to", "outside", "the"):
        before = before[:-1]
    word = {
        "when": rng.choice(["when", "when", "what day", "what year", "when exactly"]),
        "how many": rng.choice(["how many", "how many", "how much"]),
        "why": "why",
        "where": "where",
        "place": rng.choice(["which place", "what", "which country"]),
        "who": rng.choice(["who", "who", "what", "which one"]),
    }[kind]
    if kind == "who" and not before:
        parts = [word, *after]
    elif kind in ("when", "where", "why") and rng.random() < 0.6:
        parts = [word, rng.choice(["did", "was", "did", ""]), *before, *after]
    elif kind == "how many" and rng.random() < 0.5:
        parts = [word, *after, rng.choice(["did", "were", ""]), *before]
    elif rng.random() < 0.3 and kind == "who":
        parts = [word, *after, *before]
    else:
        parts = [*before, word, *after]
    question = " ".join(part for part in parts if part)
    return Cloze(question[0].upper() + question[1:] + "?", start, end, kind)
