"""What an answer must state: the kind of thing asked for (a date for “when”), named if a name is asked for. A sentence
that says it is unknown states none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from typing import Literal

from index.answer.count_questions import NUMBER, SPAN, states_count
from index.answer.query import PEOPLE_WORDS, ordinary_stems
from index.corpus.calendar_names import ENGLISH_NAMES, one_of
from index.corpus.person_words import sex_of_first_name
from index.corpus.tokens import SEARCH_WORD, STOP, Word, is_content, key, stem, stems_in, word_set, words
from index.facts.lexicon import word_stem
from index.facts.numbers import NUMBER_WORDS
from index.facts.reporting_verbs import SAYING
from index.facts.shared_words import attribution
from index.facts.statement import Name, Statement, between, is_inside
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


# A sure answer

# What joins a reason to what it explains; “after 12 years”, “over the roof” or “to let them in” may be no reason.
REASON = lazy(
    r"\b(?:because|due\s+to\s+(?!be\b|\w+\s+(?:a|an|at|by|from|in|on|the|until)\b)|owing\s+to|thanks\s+to|so\s+that|in\s+(?:order|protest|response)|"
    r"reasons?|therefore|caus(?:e|es|ed|ing)|blam\w+|prompt\w*|forc(?:ed|ing)|led\s+to|meant|fear\w*|worr\w+)\b|"
    r"[:;]|\s[–—]\s|,\s(?:as|for|since|so)\s|\bafter\s+(?:he|she|it|they)\b",
    re.IGNORECASE,
)


_ASKS = lazy(r"\b(?:wh(?:o|om|ose|at|en|ere|y|ich)(?:[’']?s)?|how(?:\s+\w+)?)\b(?:\s+\w+)?", re.IGNORECASE)
# “Did the man who fell …?”, but not “did they say who …?”
_ASKS_WHETHER = lazy(
    r"\W*(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would)\b.*?\b(\w+)\s+who(?:se|m)?\b", re.IGNORECASE
)
AGE = lazy(
    rf"\baged?\s+(?:of\s+)?(?:{NUMBER})|years?[\s–-]+old\b|\b(?:ans|años|Jahre)\b|\bcentur(?:y|ies)\b|\bborn\b|"
    rf",\s\d{{1,3}}\b(?!\s*[\w%])|\b(?:is|was|were|am|are|turn\w*|at)\s+(?:{NUMBER})[\w-]*(?!\s+(?:of|\w+s)\b|[\w%-])|"
    r"\b(?:in|into)\s+(?:his|her|their|its)\s+(?:\w+[\s-])?\w+ties\b|"
    r"\b(?:built|fitted|installed|made|founded|opened|written|painted|dat(?:es|ed|ing))\b.{0,20}\b(?:1\d|20)\d\d\b",
    re.IGNORECASE,
)
_BEFORE_AGE = lazy(r"[\s,(]*(?:(?:who\s+)?(?:is|was|turned)\s+)?")
_BEHIND_AGE = lazy(r"\s*(?:[\w-]+\s+){0,3}")
OLD = lazy(r"\bold\s+(?:is|was|are|were)\b", re.IGNORECASE)
_ASKS_AGE = lazy(r"\bwie\s+alt\b|\bquel\s+[âa]ge\b|\bqué\s+edad\b|\bcuántos\s+años\b", re.IGNORECASE)
_ASKS_WHY = lazy(
    r"\b(?:warum|wieso|weshalb|pourquoi|perch[ée]|waarom)\b|\bpor\s+qu[eé]\b(?=.*\?|\W*$)|^\W*(?:y\s+)?por\s+qué\b",
    re.IGNORECASE,
)
_REASON_ABROAD = lazy(
    r"\b(?:weil|denn|da(?=\s(?:er|sie|es|der|die|das)\b)|wegen|aufgrund|deshalb|daher|damit|um\b.*\bzu|gr(?:u|ü)nde?|"
    r"parce\s+qu\w*|car|puisqu\w*|à\s+cause|en\s+raison|afin|pour|raisons?|faute\s+de|gr[âa]ce|"
    r"porque|ya\s+que|debido|por|para|a\s+causa|raz(?:ón|ones)|motivos?|"
    r"perch[ée]|poich[ée]|siccome|dato\s+che|per|motivi|"
    r"omdat|want|vanwege|doordat|wegens|reden(?:en)?|om\b.*\bte)\b",
    re.IGNORECASE,
)
_WHERE = lazy(r"\bwheres?\b", re.IGNORECASE)
_WHO_WAS = lazy(r"\bwho(?:m|[’']s)?\s+(?:all\s+)?(?:is|was|are|were|got|(?:has|have|had)\s+been)\b", re.IGNORECASE)
_WHO_DID = lazy(
    r"\bwho(?:['’]?ve|\s+(?:can|could|had|has|have|will|would))?\s+(?:(?:also|first|\w+ly)\s+)?(?P<act>\w+)",
    re.IGNORECASE,
)
# “how did she die?”, “what did he die of?”
_DEATH_ASKED = lazy(
    r"\bhow\b(?!\s+(?:long|many|much|old|soon)\b).*\b(?:die[ds]?|killed)\b|\bwhat\b.*\bdied?\s+(?:of|from)\b|\bcause\s+of\b.*\bdeath\b",
    re.IGNORECASE,
)
_DEATH = lazy(r"\b(?:die[ds]?|dying|dead|deaths?|killed)\b", re.IGNORECASE)
_CAUSE_OF_DEATH = lazy(
    r"\b(?:die[ds]?|dead)\s+(?:\w+\s+){0,3}?(?<!age\s)(?:of|from)\b|\bdeaths?\s+from\b|"
    r"\b(?:after|following)\b(?!\s+(?:\w+\s+)?death\b)|\b(?:against|as|because|by|caused?|drown\w*|under|when|while)\b|\bkilled\s+(?:him|her|them|the|two|three)\b|"
    r"\bin\s+(?:an?|the)\s+(?:[\w-]+\s+)?(?:accident|attack|avalanche|battle|blast|blaze|collapse|collision|crash|crush|"
    r"earthquake|explosion|fall|fight|fire|flood|shooting|sinking|storm|war)s?\b",
    re.IGNORECASE,
)
_WHOLE_ASKED = lazy(
    r"^\W*(?:(?:and|but|so)\s+)?(?:did|do|does|are|were|was|is|have|has|had|will)\b.*"
    r"\b(?:whole|entire|everybody|everyone|all\s+(?:of\s+)?(?:the|its|his|her|their|our))\b|\bhow\s+much\b.*\b(?:whole|entire)\b",
    re.IGNORECASE,
)
_EXTENT = lazy(
    r"\b(?:all|altogether|both|each|entire\w*|every\w*|except|half|most\w*|no|nobody|none|only|part\w*|remain\w*|rest|some|"
    rf"still|total\w*|whole|wholly|(?:{NUMBER})\w*\s+of\s+(?:the|its|his|her|their|them|those))\b|%",
    re.IGNORECASE,
)
_FEELING_ASKED = lazy(r"\bhow\s+(?:are|did|do|does|is|must|was|were)\b.*\bfeel(?:ing)?\b", re.IGNORECASE)
_FELT = lazy(
    r"[“\"„«]|\b(?:add(?:s|ed)|call(?:s|ed)|fe(?:el|lt)\w*|hate[ds]?|like[ds]?|love[ds]?|sa(?:id|ys|ying)|t(?:old|ells|hinks?|hought))\b",
    re.IGNORECASE,
)
# What somebody asks, or does not know, is not stated: “he was asked whether he had pushed it”.
_WONDER = r"\b(?:ask\w*|decid\w+|doubt\w*|know\w*|question\w*|say|unclear|wonder\w*)\b"
_WHETHER = lazy(rf"{_WONDER}[^.;,]{{0,40}}?\b(?:whether|if)\b[^.;:,“”\"]*", re.IGNORECASE)
_ASKS_WHAT_IS_ASKED = lazy(rf"{_WONDER}|\b(?:if|said|whether)\b", re.IGNORECASE)
_IS_DONE = lazy(r"\b(?:been|being|was|were)\b", re.IGNORECASE)
_BE = word_set("is are was were be been being")
_PLACED = lazy(r"(?:\b(?:in|at|near|around|off|outside|inside|from)\s+(?:the\s+)?|\ban?\s+|,\s+of\s+)$", re.IGNORECASE)
_WHO_IS = lazy(r"\bwho(?:[’']?s|\s+(?:is|was|are|were))\s+(?:(?:the|an?|his|her|their)\b|(?-i:[A-Z]))", re.IGNORECASE)


def shows_answer_type(question: str, statement: Statement) -> bool:
    """Whether a sentence states the kind of thing that the question asks for, not counting what the question names.

    A speaker's name does not answer “who”, unless the question asks for the speaker's office.
    """
    kind, text = answer_type_of(question), statement.text
    if kind in ("who", "other") and (wondered := _WHETHER.search(text)) and not _ASKS_WHAT_IS_ASKED.search(question):
        asked = {word_stem(word) for word in words_of(question) if is_content(word)}
        asked.difference_update(word_stem(part) for name in statement.names for part in name.parts)
        shared = [token for token in words(text) if word_stem(token.key) in asked]
        if shared and all(wondered.start() < token.start < wondered.end() for token in shared):
            return False
    if _DEATH_ASKED.search(question) and _DEATH.search(text):
        return _CAUSE_OF_DEATH.search(text) is not None
    if _WHOLE_ASKED.search(question) and not _EXTENT.search(text):
        return False  # “two streets lost power” does not tell whether the whole town did
    if _FEELING_ASKED.search(question):
        return _FELT.search(text) is not None
    if (whom := _ASKS_WHETHER.match(question)) and is_content(key(whom[1])) and word_stem(key(whom[1])) not in _TOLD:
        return True
    if (named := _names_asked(question, statement)) is not None:
        return named
    if _ASKS_AGE.search(question):
        return AGE.search(text) is not None
    if _ASKS_WHY.search(question):
        return _REASON_ABROAD.search(text) is not None or REASON.search(text) is not None
    if (asks := _ASKS.search(question)) is None or answer_type_of(question[: asks.end()]) != kind:
        return True  # “what did she say when …?”
    if kind == "why":
        return REASON.search(text) is not None
    if kind == "how_old":
        return any(not _is_age_of_another(question, statement, age) for age in AGE.finditer(text))
    if kind in ("how_many", "how_much"):
        return states_count(question, words_of(question), statement)
    if kind == "how_long" and statement.numbers:
        return True
    if kind == "where" and _WHERE.search(question) is None:
        places = (
            name for name in _new_names(question, statement) if not (name.titles or sex_of_first_name(name.parts[0]))
        )
        if any(places):
            return True  # “which country helped?”, “Denmark did”
    return _names_who(question, statement) if kind == "who" else lacks_answer_type(kind, question, text) < 1.0


def lacks_detail(question: str, statement: Statement) -> bool:
    """Whether a question asks for a name, a number or a person, and a sentence has none that may be it, or says that
    what is asked for is not known or not told.

    A reason or a time may be stated in words that are not recognised, so lacking those proves nothing.
    """
    kind = answer_type_of(question)
    if kind == "who":
        asked = words_of(question)
        people = PEOPLE_WORDS & {token.key for token in statement.tokens} - asked
        told = any(not asked.issuperset(name.parts) for name in statement.names) or PERSON.search(statement.text)
        exact = _names_asked(question, statement) is False or not (told or people)
        behind = max((name.end for name in statement.names), default=statement.start) - statement.start
        exact = exact or (_IS_DONE.search(statement.text, behind) is not None and _lacks_agent(question, statement))
    else:
        exact = kind in (*_NUMBERS, "where") or any(
            one is not None
            for one in (_ASKS_AGE.search(question), _DEATH_ASKED.search(question), _name_asked(question))
        )
    if exact and not shows_answer_type(question, statement):
        return True
    if kind in ("who", "other") or (kind == "why" and "because" in (token.key for token in statement.tokens)):
        return False
    return _UNKNOWN.search(statement.text) is not None or not withheld(statement).isdisjoint(_KEPT_BACK)


def _is_age_of_another(question: str, statement: Statement, age: re.Match[str]) -> bool:
    """Whether an age belongs to somebody else than the question is about: “Ben Cole, 72, whose sister”."""
    found = OLD.search(question)
    asked = _noun_asked(question[found.end() :]) if found else []
    heads = [token for token in statement.tokens if asked and word_stem(token.key) == word_stem(asked[-1])]
    beside = whose_age(statement, age)
    return bool(heads and beside) and not any(
        _is_beside(statement, name, head.start, head.end) for name in beside for head in heads
    )


def whose_age(statement: Statement, age: re.Match[str]) -> list[Name]:
    """Returns the names right beside an age: “Ben Cole, 72”, “the 72-year-old Ben Cole”; not “72, from Leeds”."""
    first, last = (statement.start + place for place in age.span())
    return [
        name
        for name in statement.names
        if not is_placed(statement, name)
        and (
            (name.end <= first and _BEFORE_AGE.fullmatch(between(statement, name.end, first)))
            or (last <= name.start and _BEHIND_AGE.fullmatch(between(statement, last, name.start)))
        )
    ]


def _names_who(question: str, statement: Statement) -> bool:
    """Whether a sentence says who, by a name or a word for people or a body that the question lacks."""
    text, asked = statement.text, words_of(question)
    if any(key(word) in SAYING for word in SEARCH_WORD.findall(question.casefold().partition("who")[2])[:2]):
        # Whose words they are is shown beside them.
        others = [name for name in statement.names if asked.isdisjoint({*name.parts, *name.titles})]
        return bool(others) or not statement.names
    was = _WHO_WAS.search(question)
    if _lacks_agent(question, statement):
        return False
    if _new_names(question, statement):
        return True
    said = attribution(statement)
    others = [name for name in statement.names if not asked.issuperset(name.parts)]
    reports = [name for name in others if name.speaks or is_inside(name.start, said)]
    if _WHO_IS.search(question) and not reports:
        return bool(statement.names)
    if not was and _has_no_agent(statement, frozenset(map(word_stem, asked))):
        return False
    if not (reports or said or PERSON.match(text)):
        return True  # “the railway will pay half”
    spans = [*said, *((name.start, name.end) for name in reports)]
    rest = {word.key for word in statement.tokens if not is_inside(word.start, spans)}
    return not PEOPLE_WORDS.isdisjoint(rest - asked)


def _new_names(question: str, statement: Statement) -> list[Name]:
    """Returns the names that the question lacks, without those of places and speakers."""
    asked, said = stems_in(question), attribution(statement)
    return [
        name
        for name in statement.names
        if not (asked.issuperset(map(stem, name.parts)) or name.speaks or is_inside(name.start, said))
        and not (name.opens and stem(name.parts[0]) in ordinary_stems())  # “Somebody”, “Among”
        and not is_placed(statement, name)
        and not (len(name.parts) == 1 and lacks_answer_type("when", question, name.parts[0]) == 0.0)  # “Christmas”
    ]


def is_placed(statement: Statement, name: Name) -> bool:
    return _PLACED.search(statement.text[: name.start - statement.start]) is not None


# Questions for a name: “which hotel …?”, “the name of the driver”, “who is the rival that …?”, “the driver's name”
_NAME_ASKED = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        r"^\W*(?:\w+\s+)?which\s+(?:of\s+)?(?P<what>.+)",
        r"^(?!\W*who\b).*\bnames?\s+of\s+(?P<what>.+)",
        r"\bwho(?:['’]?s|\s+(?:is|was|are|were))\s+(?:the|his|her|their|its|\w+['’]?s)\s+(?P<what>.+)",
        # not “a new name”, “does it name her?”
        r"\b(?!(?:an?|any|by|did|do|does|in|it|new|no|not|old|the|they|to|under)\b)(?P<what>\w+)(?:['’]s)?\s+"
        r"(?:(?:first|full|last|middle|real)\s+)?name\b",
        r"\bwhat(?:['’]?s|\s+(?:is|was|are|were))\s+(?P<what>.+?)\s+called\b",
    )
)
_REST_ASKED = lazy(r"\W*(?:why|when|where|how|did|do|does|was|were)\b", re.IGNORECASE)
_NUMBERS = ("how_many", "how_much", "how_old", "how_long")
_UNNAMED = word_set("somebody someone whoever anonymous unidentified unnamed")
_INDEFINITE = word_set("a an another some") | NUMBER_WORDS
_DEFINITE = word_set("the this that these those his her its their our my your")
# What may stand between a noun and its name: “was a buyer”, “a buyer called”, “a buyer, the grocer”.
_IDENTIFIES = lazy(
    r"(?:\s+(?:at|for|from|in|of)(?:\s+[\w’'-]+){1,4}(?=,))?(?:"  # “the driver of the lorry, Tom Reed”
    r",?\s*(?:is|was|becomes?|became|remain(?:s|ed)?)?\s*|(?:(?!\b(?:that|which|who)\b).)*\b(?:called|named|known\s+as)\s+|"
    r",\s+(?:(?:the|his|her|its|their)\s+)?(?:(?!whose)[\w-]+\s+){0,2})"
)


def _names_asked(question: str, statement: Statement) -> bool | None:
    """Whether a sentence names what the question wants named; None if unknown, or if it wants no name.

    “Somebody broke in” and, to “which hotel?”, “a hotel in the north” do not; to “who is the mayor?”, “the mayor, Ann
    Lee, said” does.
    """
    keys, new = [token.key for token in statement.tokens], bool(_new_names(question, statement))
    somebody = not _UNNAMED.isdisjoint(keys)
    unnamed = not new and (somebody or ("one", "of") in itertools.pairwise(keys))
    unnamed = unnamed or (somebody and _did_somebody(question, statement))
    # “A buyer, who asked not to be named”, says who.
    unnamed = unnamed or not (new or "who" in keys or not withheld(statement))
    found = _name_asked(question)
    if found is None:
        return False if unnamed and answer_type_of(question) == "who" else None
    what = _noun_asked(found["what"])
    if found.group().endswith("called") and not any(word.removesuffix("s") in PEOPLE_WORDS for word in what):
        return None  # a disease may have a name in small letters
    asked = {word_stem(form) for word in what for form in (word, word.removesuffix("s"))}
    places = [place for place, token in enumerate(statement.tokens) if word_stem(token.key) in asked]
    nouns = [place for place in places if place + 1 not in places]
    if any(_is_named(statement, place) for place in nouns):
        return True
    if unnamed or withheld(statement):
        return False
    if not new and ("name" in found.group() or found.group().endswith("called")):
        return False
    return False if any(_is_indefinite(statement, place) for place in nouns) else None


def _did_somebody(question: str, statement: Statement) -> bool:
    """Whether somebody without a name did what the question asks about: “someone in the crowd threw an egg at Holt”."""
    done = _WHO_DID.search(question)
    asked = word_stem(key(done["act"])) if done else ""
    subject = next(token for token in statement.tokens if token.key in _UNNAMED)
    act = next((t for t in statement.tokens if t.start > subject.start and word_stem(t.key) == asked), subject)
    return subject is not act and not any(subject.end <= name.start < act.start for name in statement.names)


def _name_asked(question: str) -> re.Match[str] | None:
    """Returns what a question wants named; not for “why has it no name?”."""
    if _REST_ASKED.match(question):
        return None
    return next(filter(None, (pattern.search(question) for pattern in _NAME_ASKED)), None)


def _noun_asked(text: str) -> list[str]:
    """Returns the first content words of “cast members were hurt”, up to a stop word or a verb."""
    words = [key(word) for word in SEARCH_WORD.findall(text)]
    found = itertools.dropwhile(lambda word: not is_content(word) or word == "other", words)
    return list(itertools.takewhile(lambda word: is_content(word) and not word.endswith("ed"), found))[:4]


def _before_noun(statement: Statement, place: int) -> Word | None:
    """Returns the determiner of a noun: “a”, “11”, “the”, “Ann's”; or None."""
    begins = _INDEFINITE | _DEFINITE | {f"{owner}s" for owner in statement.owners}
    before = reversed(statement.tokens[max(place - 3, 0) : place])
    return next((token for token in before if token.key in begins or token.key.isdigit()), None)


def _is_indefinite(statement: Statement, place: int) -> bool:
    """Whether a word is of “a hotel”, “11 other sites”."""
    first = _before_noun(statement, place)
    return first is not None and (first.key in _INDEFINITE or first.key.isdigit())


def _is_named(statement: Statement, place: int) -> bool:
    """Whether a noun has a name beside it: “a buyer, the grocer Tom Reed”, “Tom Reed was a buyer”."""
    noun = statement.tokens[place]
    if any(name.start < noun.start < name.end for name in statement.names):
        return False  # “Historic Organs UK” names no organ
    first = (_before_noun(statement, place) or noun).start
    return any(_is_beside(statement, name, first, noun.end) for name in statement.names)


def _is_beside(statement: Statement, name: Name, start: int, end: int) -> bool:
    """Whether a name is that of the phrase `[start, end)`: “the grocer Tom Reed”, “Tom Reed, the grocer”."""
    low, high = (name.end, start) if name.end <= start else (end, name.start)
    return high <= low or _IDENTIFIES.fullmatch(between(statement, low, high)) is not None


_TELLING = word_set(
    """
    announce clear confirm determine disclose establish explain give identify know name publish release reveal say
    specify tell trace
    """
)
_TOLD = frozenset(map(word_stem, _TELLING))
_UNKNOWN = lazy(
    r"\b(?:is|was|are|were|remain\w*)\s+(?:still\s+)?(?:unknown|unclear|undisclosed)\b|"
    r"\bg[ai]v\w+\s+no\s+(?:\w+\s+)?(?:reason|detail|figure|explanation)",
    re.IGNORECASE,
)
_BREAK = lazy(r"[,;:“”\"‘]")  # “it was not, he said”
_REACH = 5  # words between a negation and what is not told: “nobody at the club could say”


_KEPT_BACK = frozenset(map(word_stem, word_set("who what when where why how which whether reason cause figure amount")))


def withheld(statement: Statement) -> Set[str]:
    """Returns the stems of what a sentence says is unknown or withheld: “they did not name the hotel”."""
    found: set[str] = set()
    for negation in statement.negations:
        behind = [token for token in statement.tokens if token.start > negation.start]
        told = next((token for token in behind[:_REACH] if word_stem(token.key) in _TOLD), None)
        gap = "" if told is None else between(statement, negation.end, told.start)
        if told is None or _BREAK.search(gap):
            continue
        before = [token for token in statement.tokens if token.end <= negation.start]
        passive = not _BE.isdisjoint(token.key for token in (*before[-1:], *behind[:1]))
        found.update(word_stem(token.key) for token in ((*before, *behind) if passive else behind))
    return found


def _lacks_agent(question: str, statement: Statement) -> bool:
    """Whether a question asks who did it, and a sentence has it done by nobody: “Ann Lee was hurt”."""
    done = None if _WHO_WAS.search(question) else _WHO_DID.search(question)
    return done is not None and _has_no_agent(statement, {word_stem(key(done["act"]))})


def _has_no_agent(statement: Statement, asked: Set[str]) -> bool:
    """Whether the act that the question asks about has no named agent: “the door had been opened”."""
    keys = [token.key for token in statement.tokens]
    acts = {at for at, word in enumerate(keys) if is_content(word) and word_stem(word) in asked}
    for place, word in enumerate(keys):
        done = acts & {place + 1, place + 2} if word in _BE else set[int]()
        if done and not _has_agent(keys[place:]) and _DEFINITE.isdisjoint(keys[place + 1 : place + 3]):
            same = {at for at in acts - done if word_stem(keys[at]) in {word_stem(keys[one]) for one in done}}
            return not same  # “she was called in and called the police”
    return False


def _has_agent(keys: Sequence[str]) -> bool:
    """Whether “by” is followed by somebody: not by “by dangerous driving”, “by 3 May”."""
    behind = (keys[place + 1 : place + 3] for place, word in enumerate(keys) if word == "by")
    return any(words and not words[0][0].isdigit() and not any(w.endswith("ing") for w in words) for words in behind)


def is_withheld(question: str, statement: Statement, around: Iterable[Statement]) -> bool:
    """Whether a neighbour says that what the question asks for is withheld, in words that the sentence lacks."""
    if answer_type_of(question) == "other":
        return False  # “did she resign?”
    asked = {word_stem(key(word)) for word in SEARCH_WORD.findall(question) if stem(word) not in STOP}
    lacks = asked - statement.stems
    return any(not lacks.isdisjoint(withheld(one)) for one in around)
