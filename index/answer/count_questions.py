"""Questions for a number, such as “how many?”, “how much?” and “how often?”, and whether a sentence states it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Set

from index.answer.query import PEOPLE_WORDS
from index.corpus.calendar_names import one_of
from index.corpus.tokens import is_content, key, word_set
from index.facts.lexicon import word_stem
from index.facts.numbers import MULTIPLES, TENS, UNITS
from index.facts.statement import Marked, Statement
from index.lazy_regex import lazy

NUMBER = rf"\d|\b(?:{one_of(UNITS[1:], TENS, MULTIPLES)}|dozens|half|couple|several|once|twice|single|both|none|no)\b"
SPAN = r"(?:second|minute|hour|day|night|week|month|year|decade|season)s?\b"
_AGE_OR_YEAR = lazy(r"(?:19|20)\d\d\b|\d+-year")
_COUNTED = lazy(r"\bhow\s+many(?P<what>\s+\w+(?:\s+\w+)?)", re.IGNORECASE)
_CURRENCIES = (
    r"bucks|cents|dollars?|euros?|francs?|krone[rn]?|krono?r|pence|pesos?|pounds|quid|rand|"
    r"roubles?|rubles?|rupees?|yen|yuan"
)
_MEASURED = lazy(
    r"\s?%|\s+(?:per\s?cent|percent(?:age)?|percentage\s+points?|tonnes?|tons?|kilos?|kg|kilometres?|km|miles?|metres?|"
    rf"feet|litres?|acres?|hectares?|lbs?|{_CURRENCIES})\b(?!-)|"
    rf"\s+{SPAN}(?<=s)",
    re.IGNORECASE,
)
_MONEY = lazy(r"[<>-]*[$£€¥]")
_LIVING_ASKED = lazy(r"\bhow\s+many\s+people\b.*\b(work|live)\b", re.IGNORECASE)
_LIVING = {
    "work": lazy(
        r"\b(?:work\w*|employ\w*|staff\w*|jobs?|hire\w*|payroll|headcount|laid\s+off|people\s+strong)\b", re.IGNORECASE
    ),
    "live": lazy(
        r"\b(?:liv(?:es?|ed|ing)|inhabit\w*|population|resid\w*|homes?|house\w*|souls|villagers|dwell\w*)\b",
        re.IGNORECASE,
    ),
}
_OFTEN_ASKED = lazy(r"\bhow\s+often\b", re.IGNORECASE)
_OFTEN = lazy(
    r"\b(?:always|annual\w*|daily|each|every|frequent\w*|hourly|monthly|never|occasional\w*|often|rarely|regular\w*|repeated\w*|"
    r"routine\w*|seldom|sometimes|usually|weekly|yearly)\b",
    re.IGNORECASE,
)
_LONGEST_COUNTED = 5  # words
_NONE = word_set("no none nobody nothing never")
_MONEY_ASKED = lazy(
    r"\bhow\s+much\s+(?:money\b|(?:can|could|did|do|does|had|has|have|is|are|must|should|was|were|will|would)\b.*"
    r"\b(?:borrow(?:ed)?|bought|buy|charged?|compensation|costs?|donated?|earn(?:ed)?|fined?|get|got|lend|lent|owed?|"
    r"paid|pay|raised?|sell|sold|spend|spent|tickets?|worth)\b)|\bwhat\b.*\b(?:price|cost|fee|fine|bill)\b",
    re.IGNORECASE,
)
_PRICE = lazy(
    rf"[$£€¥%]|\d(?:k|m|bn)\b|\b(?:{_CURRENCIES}|free|nothing|half|all|million|billion|thousand|grand|percent|per\s+cent|"
    r"no\s+(?:charge|cost|fee))\b",
    re.IGNORECASE,
)
_AT_TIME = lazy(r"\b(?:after|at|before|by|past|until|within)\s+$", re.IGNORECASE)


def states_count(question: str, asked: Set[str], statement: Statement) -> bool:
    """Whether a sentence states the number that a question asks for; `asked` are the words of the question."""
    text = statement.text
    if (lives := _LIVING_ASKED.search(question)) and not _LIVING[lives[1].casefold()].search(text):
        return False  # “he employs seven people” does not tell how many live there
    counts = _counts(question, asked, statement)
    if _MONEY_ASKED.search(question):
        return _PRICE.search(text) is not None or any(_may_be_money(statement, one) for one in counts)
    if counts or not _NONE.isdisjoint(token.key for token in statement.tokens):
        return True
    return _tells_of_one(question, statement) or (_OFTEN_ASKED.search(question) and _OFTEN.search(text)) is not None


def _counts(question: str, asked: Set[str], statement: Statement) -> list[Marked]:
    """Returns the numbers that may answer “how many” or “how much”: no years, and no measures unless asked for."""
    text, first = statement.text, statement.start
    numbers = [
        one for one in statement.numbers if one.key not in asked and not _AGE_OR_YEAR.match(text, one.start - first)
    ]
    counted = _COUNTED.search(question)
    if counted is None or _MEASURED.search(counted["what"]):
        return numbers
    nouns = [key(word) for word in counted["what"].split()]
    noun, is_thing = nouns[0], nouns[0].endswith("s") and not any(map(_may_be_people, nouns))
    known = noun.endswith("s") and word_stem(noun) in statement.stems
    asked_stems = {word_stem(word) for word in asked} if known else set[str]()
    of_people = [one for one in numbers if not _PEOPLE.isdisjoint(_counted_by(statement, one)[:2])]
    if is_thing and of_people:  # “nine people, four of them seriously”
        numbers = [one for one in numbers if one not in of_people and _counted_by(statement, one)]
    return [
        one
        for one in numbers
        if not (_MEASURED.match(text, one.end - first) or _MONEY.match(one.key))
        and not (known and _is_of_another(statement, one, asked_stems))
    ]


def _tells_of_one(question: str, statement: Statement) -> bool:
    """Whether a sentence tells of one of what is counted: “how many mills burned?”, “a single mill burned”."""
    counted = _COUNTED.search(question)
    nouns = (
        {word_stem(key(word)) for word in counted["what"].split() if is_content(key(word))} if counted else set[str]()
    )
    pairs = itertools.pairwise(token.key for token in statement.tokens)
    return any(one in ("one", "single") and word_stem(noun) in nouns for one, noun in pairs)


def _may_be_money(statement: Statement, number: Marked) -> bool:
    """Whether a number without a currency may be an amount of money: not that of “3,800 travellers” or “at nine”."""
    before = statement.text[: number.start - statement.start]
    return not _counted_by(statement, number) and not _AT_TIME.search(before)


_PEOPLE = word_set("people persons men women children")
_OF_PEOPLE = lazy(
    r"(?:er|or|ist|ant|ent|ee|ian|ese|man|men|mate|hand|side|star|one|other|life|live|soul|name|fan|pupil|casualt\w+)s?$"
)


def _may_be_people(noun: str) -> bool:
    """Whether a plural may name people: “cyclists”, “fans”, “casualties”."""
    return (
        noun.removesuffix("s") in PEOPLE_WORDS or noun in PEOPLE_WORDS | _PEOPLE or _OF_PEOPLE.search(noun) is not None
    )


def _is_of_another(statement: Statement, number: Marked, asked: Set[str]) -> bool:
    """Whether a number counts something else than the question asks for: “sirens in three towns”."""
    counted = [word_stem(word) for word in _counted_by(statement, number)]
    return bool(counted) and asked.isdisjoint(counted)


def _counted_by(statement: Statement, number: Marked) -> list[str]:
    """Returns the content words right behind a number: “new sirens” of “nine other new sirens in three towns”."""
    behind = [token.key for token in statement.tokens if token.start >= number.end and token.key != "other"]
    return list(itertools.takewhile(is_content, behind[:_LONGEST_COUNTED]))
