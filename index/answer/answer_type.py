"""The kind of answer that a question asks for, such as a date for “when”, and whether a sentence has one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from index.corpus.calendar_names import ENGLISH_NAMES, one_of
from index.facts.numbers import MULTIPLES, TENS, UNITS
from index.lazy_regex import lazy

AnswerType = Literal["when", "how_many", "how_old", "how_long", "how_much", "who", "where", "why", "other"]

_TYPE_PATTERNS: tuple[tuple[AnswerType, str], ...] = (
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
_ASKED_TYPE = tuple((kind, lazy(pattern, re.IGNORECASE)) for kind, pattern in _TYPE_PATTERNS)

NUMBER = rf"\d|\b(?:{one_of(UNITS[1:], TENS, MULTIPLES)}|dozens|half|couple|several|once|twice|single|both|none|no)\b"
SPAN = r"(?:second|minute|hour|day|night|week|month|year|decade|season)s?\b"
_DAY = (
    rf"\b(?:{one_of(ENGLISH_NAMES - {'may'})})\b|"
    r"\bmay\s+\d|\b(?:by|early|in|late|next|of|since|this|until)\s+may\b|\b(?:1[5-9]|20)\d\ds?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[:.]\d\d\b|"
    r"\b\d{1,2}\s*[ap]\.?m\b|\b(?:today|tonight|yesterday|tomorrow|noon|midnight|midday|morning|afternoon|evening|night|"
    r"ago|weekend|christmas|easter|spring|summer|autumn|winter)\b|"
    rf"\b(?:last|next|this|earlier|later|following|previous|past|same)\s+(?:\w+\s+)?(?:{SPAN})|"
    rf"\b(?:after|before|within|for|in)\s+(?:{NUMBER}|a|an)\w*\s+{SPAN}|\bhours?\s+(?:after|before|later|earlier)\b"
)
_EVIDENCE: dict[AnswerType, re.Pattern[str]] = {
    "when": lazy(_DAY, re.IGNORECASE),
    "how_many": lazy(NUMBER, re.IGNORECASE),
    "how_much": lazy(rf"[$£€¥]|\b(?:free|nothing|percent|per\s+cent)\b|%|{NUMBER}", re.IGNORECASE),
    "how_old": lazy(
        rf"\bage[ds]?\b|[–-]years?[–-]old\b|\byears?\s+old\b|,\s\d{{1,3}}\b|\b(?:{NUMBER})\w*", re.IGNORECASE
    ),
    "how_long": lazy(
        rf"(?:{NUMBER}|\b(?:a|an|all|whole|few))[\w\s,.-]{{0,15}}\b{SPAN}|\b(?:since|until|till)\b", re.IGNORECASE
    ),
    "where": lazy(
        r"\b(?:in|at|near|outside|inside|from|to|on|across|around|behind|beside|through|into|via|off|along|between)\s+"
        r"(?:[A-Z]|the\b|a\b|an\b|his\b|her\b|their\b|its\b|our\b|my\b)|https?:|www\."
    ),
    "why": lazy(
        r"\b(?:because|since|as|due|so|to|for|after|over|reasons?|why|therefore|thus|amid|following|led|means?|meant|"
        r"allow\w*|fear\w*|worr\w+|want\w*|cause[ds]?|by)\b",
        re.IGNORECASE,
    ),
}
_NAME = lazy(r"(?<![.!?“\"‘'] )(?<!^)\b[A-Z][\w’'-]+")
PERSON = lazy(r"\b(?:he|she|they|him|her|i|we|who|mr|mrs|ms|dr)\b", re.IGNORECASE)


def answer_type_of(question: str) -> AnswerType:
    """Returns the kind of answer that a question asks for; "other" if its wording does not say."""
    for kind, pattern in _ASKED_TYPE:
        if pattern.search(question):
            return kind
    return "other"


def lacks_answer_type(kind: AnswerType, question: str, sentence: str) -> float:
    """Returns 1.0 if the sentence has nothing of the kind asked for, 0.5 if a pronoun may refer to it, else 0.0."""
    if kind == "other":
        return 0.0
    if kind == "who":
        names, person = _people(sentence)
        return 0.0 if not names <= words_of(question) else 0.5 if person else 1.0
    return 0.0 if _contains(kind, sentence) else 1.0


# Different questions meet the same sentences.
@lru_cache(maxsize=4096)
def _contains(kind: AnswerType, sentence: str) -> bool:
    return _EVIDENCE[kind].search(sentence) is not None


@lru_cache(maxsize=2048)
def _people(sentence: str) -> tuple[frozenset[str], bool]:
    """Returns the names in a sentence, and whether it has a word that refers to a person."""
    return _folded(_NAME.findall(sentence)), PERSON.search(sentence) is not None


@lru_cache(maxsize=16)
def words_of(question: str) -> frozenset[str]:
    return _folded(re.findall(r"[\w’'-]+", question))


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold().removesuffix("'s").removesuffix("’s") for word in words)
