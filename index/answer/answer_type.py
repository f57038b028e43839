"""The kind of answer that a question asks for, and whether a sentence has one: a passage without a date does not answer
“when”. General English.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from typing import Literal

from index.answer.query import PEOPLE_WORDS
from index.answer.question_words import names_in_question, stem, stems_in
from index.corpus.calendar_names import ENGLISH_NAMES, one_of
from index.corpus.person_words import TITLES
from index.corpus.tokens import SEARCH_WORD, is_content, key, word_set
from index.facts.lexicon import word_stem
from index.facts.numbers import MULTIPLES, TENS, UNITS
from index.facts.reporting_verbs import SAYING
from index.facts.shared_words import attribution
from index.facts.statement import Marked, Name, Statement, is_inside
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

_NUMBER = rf"\d|\b(?:{one_of(UNITS[1:], TENS, MULTIPLES)}|dozens|half|couple|several|once|twice|single|both|none|no)\b"
_SPAN = r"(?:second|minute|hour|day|night|week|month|year|decade|season)s?\b"
_DAY = (
    rf"\b(?:{one_of(ENGLISH_NAMES - {'may'})})\b|"
    r"\bmay\s+\d|\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[:.]\d\d\b|"
    r"\b\d{1,2}\s*[ap]\.?m\b|\b(?:today|tonight|yesterday|tomorrow|noon|midnight|midday|morning|afternoon|evening|night|"
    r"ago|weekend|christmas|easter|spring|summer|autumn|winter)\b|"
    rf"\b(?:last|next|this|earlier|later|following|previous|past|same)\s+(?:\w+\s+)?(?:{_SPAN})|"
    rf"\b(?:after|before|within|for|in)\s+(?:{_NUMBER}|a|an)\w*\s+{_SPAN}|\bhours?\s+(?:after|before|later|earlier)\b"
)
_EVIDENCE: dict[AnswerType, re.Pattern[str]] = {
    "when": lazy(_DAY, re.IGNORECASE),
    "how_many": lazy(_NUMBER, re.IGNORECASE),
    "how_much": lazy(rf"[$£€¥]|\b(?:free|nothing|percent|per\s+cent)\b|%|{_NUMBER}", re.IGNORECASE),
    "how_old": lazy(
        rf"\bage[ds]?\b|[–-]years?[–-]old\b|\byears?\s+old\b|,\s\d{{1,3}}\b|\b(?:{_NUMBER})\w*", re.IGNORECASE
    ),
    "how_long": lazy(
        rf"(?:{_NUMBER}|\b(?:a|an|all|whole|few))[\w\s,.-]{{0,15}}\b{_SPAN}|\b(?:since|until|till)\b", re.IGNORECASE
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
_PERSON = lazy(r"\b(?:he|she|they|him|her|i|we|who|mr|mrs|ms|dr)\b", re.IGNORECASE)


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
        return 0.0 if not names <= _words_of(question) else 0.5 if person else 1.0
    return 0.0 if _contains(kind, sentence) else 1.0


# A reason, unlike “closed to traffic”, “as chairman”, “for six weeks”, “after 12 years”.
_TIME = (
    rf"(?:the\s+|an?\s+)?(?:{_NUMBER}|(?:{one_of(ENGLISH_NAMES)})\b|(?:\w+\s+)?{_SPAN}|"
    r"(?:last|this|then|now|ever|while)\b)"
)
_REASON = lazy(
    r"\b(?:because|due\s+to|owing\s+to|thanks\s+to|so\s+(?:that|as)|in\s+(?:order|protest|response)|reasons?|why|"
    r"therefore|thus|amid|following|over|led\s+to|means?|meant|allow\w*|fear\w*|worr\w+|want\w*|caus(?:e|es|ed|ing)|"
    r"blam\w+|prompt\w*|forc(?:ed|ing)|concern\w*)\b|[:;]|\s[–—]\s|"
    rf"\b(?:for|since|after)\s+(?!{_TIME}|(?-i:[A-Z]))|"
    rf"\bas\s+(?!an?\b|(?:the\s+)?\w+\s+(?:said|says|of|for|at)\b)|\bby\s+(?!{_NUMBER})(?-i:[a-z])|"
    r"\bto\s+(?!(?:the|an?|his|her|their|its|him|them|me|us)\b|(?-i:[A-Z])|\d|\w+(?:s|ing)\b)\w+\s+\w",
    re.IGNORECASE,
)


_ASKS = lazy(r"\b(?:wh(?:o|om|ose|at|en|ere|y|ich)(?:[’']?s)?|how(?:\s+\w+)?)\b(?:\s+\w+)?", re.IGNORECASE)
_AGE_OR_YEAR = lazy(r"(?:19|20)\d\d\b|\d+-year")
_AGE = lazy(
    rf"\baged?\s+(?:of\s+)?(?:{_NUMBER})|years?[\s–-]+old\b|\b(?:ans|años|Jahre)\b|\bcentur(?:y|ies)\b|\bborn\b|"
    rf",\s\d{{1,3}}\b(?!\s*[\w%])|\b(?:is|was|were|am|are|turn\w*|at)\s+(?:{_NUMBER})[\w-]*(?!\s+\w+s\b|[\w%-])|"
    r"\b(?:in|into)\s+(?:his|her|their|its)\s+(?:\w+[\s-])?\w+ties\b|"
    r"\b(?:built|made|founded|opened|written|painted|dat(?:es|ed|ing))\b.{0,20}\b(?:1\d|20)\d\d\b",
    re.IGNORECASE,
)
_ASKS_AGE = lazy(r"\bwie\s+alt\b|\bquel\s+[âa]ge\b|\bqué\s+edad\b|\bcuántos\s+años\b", re.IGNORECASE)
_COUNTED = lazy(r"\bhow\s+many(?P<what>\s+\w+(?:\s+\w+)?)", re.IGNORECASE)
_MEASURED = lazy(
    r"\s?%|\s+(?:per\s?cent|percent(?:age)?|percentage\s+points?|tonnes?|tons?|kilos?|kg|kilometres?|km|miles?|metres?|"
    r"feet|litres?|acres?|hectares?|dollars?|pounds|euros?|pence|cents)\b(?!-)",
    re.IGNORECASE,
)
_MONEY = lazy(r"[<>-]*[$£€¥]|.*%$")
_WHO_WAS = lazy(r"\bwho(?:m|[’']s)?\s+(?:all\s+)?(?:is|was|are|were|got|(?:has|have|had)\s+been)\b", re.IGNORECASE)
_BE = word_set("is are was were be been being")
_PLACED = lazy(r"\b(?:in|at|near|around|outside|inside)\s+(?:the\s+)?$", re.IGNORECASE)
_WHO_IS = lazy(r"\bwho(?:[’']?s|\s+(?:is|was|are|were))\s+(?:(?:the|an?|his|her|their)\b|(?-i:[A-Z]))", re.IGNORECASE)


def shows_answer_type(question: str, statement: Statement) -> bool:
    """Whether a sentence states the kind of thing that the question asks for, besides what the question itself names.

    The name of whoever only reports it is no answer to “who”, unless the question asks for that person's office.
    """
    kind, text, asked = answer_type_of(question), statement.text, _words_of(question)
    if _ASKS_AGE.search(question):
        return _AGE.search(text) is not None
    if (asks := _ASKS.search(question)) is None or answer_type_of(question[: asks.end()]) != kind:
        return True  # “what did she say when …?”
    if kind == "why":
        return _REASON.search(text) is not None
    if kind == "how_old":
        return _AGE.search(text) is not None
    if kind in ("how_many", "how_much"):
        return bool(statement.negations) or any(n.key not in asked for n in _counts(question, statement))
    if kind == "how_long" and statement.numbers:
        return True
    return _names_who(question, statement) if kind == "who" else lacks_answer_type(kind, question, text) < 1.0


def _counts(question: str, statement: Statement) -> list[Marked]:
    """Returns the numbers that may answer “how many” or “how much”: no years, and no measures unless asked for."""
    text, first = statement.text, statement.start
    numbers = [one for one in statement.numbers if not _AGE_OR_YEAR.match(text, one.start - first)]
    counted = _COUNTED.search(question)
    if counted is None or _MEASURED.search(counted["what"]):
        return numbers
    return [one for one in numbers if not (_MEASURED.match(text, one.end - first) or _MONEY.match(one.key))]


def _names_who(question: str, statement: Statement) -> bool:
    """Whether a sentence says who: by a name, or a word for people or a body, that the question does not have."""
    text, asked = statement.text, _words_of(question)
    if not asked.isdisjoint(SAYING):
        # Whose words they are is shown beside them.
        others = [name for name in statement.names if asked.isdisjoint({*name.parts, *name.titles})]
        return bool(others) or not statement.names
    said = attribution(statement)
    names = [name for name in statement.names if not asked.issuperset(name.parts)]
    reports = [name for name in names if name.speaks or is_inside(name.start, said)]
    if any(name not in reports and not _PLACED.search(text[: name.start - statement.start]) for name in names):
        return True
    if _WHO_IS.search(question):  # “who is the mayor?”: “the mayor, Ann Lee, said”, but not “a rival of the mayor”
        if not reports:
            return bool(statement.names)
        return any(is_content(word) for name in reports for word in _office(statement, name) & asked)
    if not _WHO_WAS.search(question) and _has_no_agent(statement, frozenset(map(word_stem, asked))):
        return False
    if not (reports or said or _PERSON.match(text)):
        return True  # “the railway will pay half”
    spans = [*said, *((name.start, name.end) for name in reports)]
    rest = {word.key for word in statement.tokens if not is_inside(word.start, spans)}
    return not PEOPLE_WORDS.isdisjoint(rest - asked)


def _office(statement: Statement, name: Name) -> Set[str]:
    """Returns the words around a name that may say who it is: “the mayor, Ann Lee, said”, “Lee, the mayor, said”."""
    before = [token.key for token in statement.tokens if token.end <= name.start][-2:]
    behind = [token.key for token in statement.tokens if token.start >= name.end][:_SUBJECT_REACH]
    return {*before, *itertools.takewhile(lambda word: word not in SAYING, behind), *name.titles}


def _has_no_agent(statement: Statement, asked: Set[str]) -> bool:
    """Whether what the question asks for was done by nobody named: “the door had been opened”."""
    keys = [token.key for token in statement.tokens]
    return any(
        key in _BE
        and "by" not in keys[place:]
        and any(is_content(k) and word_stem(k) in asked for k in keys[place + 1 : place + 3])
        for place, key in enumerate(keys)
    )


_SUBJECT_FOLLOWS = lazy(
    r"\b(?:did|does|do|will|would|can|could|should|has|have|had|is|was|are|were)(?:n[’']?t)?\s+", re.IGNORECASE
)
_OPENING = 3  # words before the name of a subject: “In May the singer Ann Vale”


def tells_of_another(question: str, statement: Statement, texts: Sequence[str]) -> bool:
    """Whether a sentence has another person than the question as its subject: “where will Cole go?”, “Vale will go”.

    Args:
        question: without the names of outlets.
        statement: what the sentence states.
        texts: sentences of the story, which show what is a name, and what names one person has.
    """
    asked = _SUBJECT_FOLLOWS.search(question)
    words = SEARCH_WORD.findall(question[asked.end() :]) if asked else []
    words = list(itertools.dropwhile(lambda word: key(word) in TITLES, words))[:_OPENING]
    names = names_in_question(" ".join(words), texts, {})
    if not names or names[0][0] != stem(words[0]):
        return False
    person = names[0]
    others = {name: [stem(part) for part in name.parts] for name in statement.names}
    if any(_may_be_one(person, other) for other in others.values()):
        return False
    if any(person[-1] == other[-1] for other in others.values()):
        return True  # “Ben Vale” and “Ann Vale”
    subject = next(
        (name for name in others if not _PLACED.search(statement.text[: name.start - statement.start])), None
    )
    if subject is None or subject.speaks or not stems_in(statement.text).isdisjoint(person):
        return False
    before = sum(token.end <= subject.start for token in statement.tokens)
    return before <= _OPENING and not _are_joined(person, others[subject], texts)


def _may_be_one(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names may be one person's: “Ben Cole” and “Cole” or “Ben”, but not “Ann Cole”."""
    short, long = sorted((one, other), key=len)
    return (len(short) == 1 and short[0] in long) or (short[0], short[-1]) == (long[0], long[-1])


def _are_joined(one: Sequence[str], other: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether the story prints a name that has both: “Ann Lee” for “Ann” and “Lee”."""
    wanted = {(one[-1], other[0]), (other[-1], one[0])}
    return any(not wanted.isdisjoint(itertools.pairwise(map(stem, SEARCH_WORD.findall(text)))) for text in texts)


_PASSIVE = word_set("is are was were be been being by to and")
_SUBJECT_REACH = 4  # words between somebody and the verb: “Mayor Finn Strand, 51, said”


def reports_words_of(statement: Statement, person: Set[str]) -> bool | None:
    """Whether a sentence reports words of somebody, given by the stems of a name or an office.

    False if it reports those of somebody else, by name; None if it does not say.
    """
    if any(name.speaks and not person.isdisjoint(map(stem, name.parts)) for name in statement.names):
        return True
    tokens = statement.tokens
    for place, token in enumerate(tokens):
        near = [each.key for each in tokens[place + 1 : place + 1 + _SUBJECT_REACH]]
        verb = next((n for n, word in enumerate(near) if word in SAYING), None)
        if stem(token.key) in person and verb is not None and _PASSIVE.isdisjoint(near[:verb]):
            return True
    return False if any(name.speaks for name in statement.names) else None


# Different questions meet the same sentences.
@lru_cache(maxsize=4096)
def _contains(kind: AnswerType, sentence: str) -> bool:
    return _EVIDENCE[kind].search(sentence) is not None


@lru_cache(maxsize=2048)
def _people(sentence: str) -> tuple[frozenset[str], bool]:
    """Returns the names in a sentence, and whether it has a word that refers to a person."""
    return _folded(_NAME.findall(sentence)), _PERSON.search(sentence) is not None


@lru_cache(maxsize=16)
def _words_of(question: str) -> frozenset[str]:
    return _folded(re.findall(r"[\w’'-]+", question))


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold().removesuffix("'s").removesuffix("’s") for word in words)
