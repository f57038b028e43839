"""The kind of answer that a question asks for, and whether a sentence has a thing of that kind.

A passage on the right topic that names no day does not answer "when". General English; nothing here knows a story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from index.lazy_regex import late

Kind = Literal["when", "how_many", "how_old", "how_long", "how_much", "who", "where", "why", "other"]

_WORDED: tuple[tuple[Kind, str], ...] = (
    ("how_old", r"\bhow\s+old\b|\bwhat\s+age\b|\bage\s+(?:is|was|of)\b"),
    ("how_long", r"\bhow\s+(?:long|quick(?:ly)?|fast|soon)\b"),
    ("how_much", r"\bhow\s+much\b|\bwhat(?:[’']s|\s+is|\s+was|\s+did)?\b.{0,30}\b(?:price|cost|fee|fine|bill)\b"),
    ("how_many", r"\bhow\s+(?:many|often|far|big|large|tall|high|heavy)\b|\bwhat\s+(?:number|percentage|share)\b"),
    (
        "when",
        r"\bwh?en\b|\b(?:what|which)\s+(?:day|date|time|year|month|week)\b|\bsince\s+when\b|\bhow\s+long\s+ago\b",
    ),
    (
        "where",
        r"\bwhere\b|\bwheres\b|\b(?:what|which)\s+(?:city|town|country|place|venue|restaurant|building|street)\b",
    ),
    ("why", r"\bwhy\b|\bhow\s+come\b|\bwhat\s+for\b|\b(?:what|which)\s+reason\b|\bwhat\s+(?:made|caused)\b"),
    ("who", r"\bwho(?:m|se|s|[’']s)?\b|\b(?:which|what)\s+(?:person|man|woman|player|politician|star|artist)\b"),
)
_ASKED = tuple((kind, late(pattern, re.IGNORECASE)) for kind, pattern in _WORDED)

_NUMBER = (
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|"
    r"billion|dozen|dozens|half|couple|several|once|twice|single|both|none|no)\b"
)
_SPAN = r"(?:second|minute|hour|day|night|week|month|year|decade|season)s?\b"
_DAY = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|"
    r"october|november|december)\b|\bmay\s+\d|\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[:.]\d\d\b|"
    r"\b\d{1,2}\s*[ap]\.?m\b|\b(?:today|tonight|yesterday|tomorrow|noon|midnight|midday|morning|afternoon|evening|night|"
    r"ago|weekend|christmas|easter|spring|summer|autumn|winter)\b|"
    rf"\b(?:last|next|this|earlier|later|following|previous|past|same)\s+(?:\w+\s+)?(?:{_SPAN})|"
    rf"\b(?:after|before|within|for|in)\s+(?:{_NUMBER}|a|an)\w*\s+{_SPAN}|\bhours?\s+(?:after|before|later|earlier)\b"
)
_HAS: dict[Kind, re.Pattern[str]] = {
    "when": late(_DAY, re.IGNORECASE),
    "how_many": late(_NUMBER, re.IGNORECASE),
    "how_much": late(rf"[$£€¥]|\b(?:free|nothing|percent|per\s+cent)\b|%|{_NUMBER}", re.IGNORECASE),
    "how_old": late(
        rf"\bage[ds]?\b|[–-]years?[–-]old\b|\byears?\s+old\b|,\s\d{{1,3}}\b|\b(?:{_NUMBER})\w*", re.IGNORECASE
    ),
    "how_long": late(
        rf"(?:{_NUMBER}|\b(?:a|an|all|whole|few))[\w\s,.-]{{0,15}}\b{_SPAN}|\b(?:since|until|till)\b", re.IGNORECASE
    ),
    "where": late(
        r"\b(?:in|at|near|outside|inside|from|to|on|across|around|behind|beside|through|into|via|off|along|between)\s+"
        r"(?:[A-Z]|the\b|a\b|an\b|his\b|her\b|their\b|its\b|our\b|my\b)|https?:|www\."
    ),
    "why": late(
        r"\b(?:because|since|as|due|so|to|for|after|over|reasons?|why|therefore|thus|amid|following|led|means?|meant|"
        r"allow\w*|fear\w*|worr\w+|want\w*|cause[ds]?|by)\b",
        re.IGNORECASE,
    ),
}
_NAME = late(r"(?<![.!?“\"‘'] )(?<!^)\b[A-Z][\w’'-]+")
_PERSON = late(r"\b(?:he|she|they|him|her|i|we|who|mr|mrs|ms|dr)\b", re.IGNORECASE)


def kind_of(question: str) -> Kind:
    """The kind of answer asked for, by the question's asking words wherever they stand; "other" where none says."""
    for kind, pattern in _ASKED:
        if pattern.search(question):
            return kind
    return "other"


def lacks_kind(kind: Kind, question: str, sentence: str) -> float:
    """1.0 where the sentence has nothing of the kind asked for, 0.5 where a pronoun may stand for it, else 0.0."""
    if kind == "other":
        return 0.0
    if kind == "who":
        names, person = _people(sentence)
        return 0.0 if not names <= _words_of(question) else 0.5 if person else 1.0
    return 0.0 if _has(kind, sentence) else 1.0


# Questions meet the same sentences again and again; what these hold does not change.
@lru_cache(maxsize=4096)
def _has(kind: Kind, sentence: str) -> bool:
    return _HAS[kind].search(sentence) is not None


@lru_cache(maxsize=2048)
def _people(sentence: str) -> tuple[frozenset[str], bool]:
    """The names in a sentence, and whether a word stands in it that points to a person."""
    return _folded(_NAME.findall(sentence)), _PERSON.search(sentence) is not None


@lru_cache(maxsize=16)
def _words_of(question: str) -> frozenset[str]:
    return _folded(re.findall(r"[\w’'-]+", question))


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold().removesuffix("'s").removesuffix("’s") for word in words)
