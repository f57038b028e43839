"""Whether a sentence has the words of a question but states something else: with the roles swapped, the opposite, of
another year, or without the reason or the deaths that are asked for.

The reader scores such a sentence as high as an answer: it sees which words there are better than what joins them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence, Set

from index.answer.sure_answer import REASON, answer_type_of
from index.corpus.tokens import SEARCH_WORD, Word, is_content, key, word_set
from index.facts.lexicon import NEGATIONS, OPPOSED, OPPOSITES, word_stem
from index.facts.reporting_verbs import AUXILIARIES, HELPERS, PREPOSITIONS, SAYING
from index.facts.statement import Statement, between
from index.lazy_regex import lazy

# What a question presupposes, which a sentence may not bear out: “why did …?”, “who sued the firm?”, “any deaths?”.
PRESUPPOSES = lazy(
    r"\b(?:why|when|where|how|what|which|did|does|do|will|would|has|have|had|this|last|next|any\w*)\b|"
    r"\bwho\s+\w+\s+(?!him\b|her\b|them\b|it\b|me\b|us\b)\w",
    re.IGNORECASE,
)


def is_mismatch(question: str, statement: Statement) -> bool:
    """Whether a sentence that has the question's words states something else."""
    return (
        _is_of_another_period(question, statement.text)
        or _tells_of_no_death(question, statement.text)
        or _states_the_opposite(question, statement)
        or _gives_no_reason(question, statement)
        or _swaps_roles(question, statement)
    )


_PERIOD = lazy(
    r"\b(?P<which>this|last|past|next|coming)\s+(?:\w+\s+)?"
    r"(?P<unit>year|month|week|weekend|season|summer|autumn|spring|winter|term|quarter|decade|century)\b",
    re.IGNORECASE,
)
_SAME_PERIOD = {"past": "last", "coming": "next"}


def _is_of_another_period(question: str, told: str) -> bool:
    """Whether a sentence tells of last year where the question asks of this one."""
    asked, others = (
        {
            (found["unit"].casefold(), _SAME_PERIOD.get(found["which"].casefold(), found["which"].casefold()))
            for found in _PERIOD.finditer(text)
        }
        for text in (question, told)
    )
    units = {unit for unit, _ in others}
    return any(unit in units and (unit, which) not in others for unit, which in asked)


_DEATHS_ASKED = lazy(
    r"\b(?:how\s+many|(?:did|has|have|was|were|is|are)\s+(?:there\s+)?(?:any|some)\w*|any)\b.*?"
    r"\b(?:die[ds]?|killed|dead|deaths?|fatalities)\b",
    re.IGNORECASE,
)
_LIFE_AND_DEATH = lazy(
    r"\b(?:die[ds]?|dying|dead|deaths?|deadly|kill\w*|fatal\w*|casualt\w+|victims?|toll|bod(?:y|ies)|alive|li(?:fe|ves)|surviv\w+|"
    r"murder\w*|massacre\w*|slaughter\w*|drown\w*|perish\w*|shot|no|none|nobody|everybody|everyone|all)\b",
    re.IGNORECASE,
)


def _tells_of_no_death(question: str, told: str) -> bool:
    """Whether a question asks for deaths and a sentence has no word of life or death: “nine people were hurt”."""
    return _DEATHS_ASKED.search(question) is not None and _LIFE_AND_DEATH.search(told) is None


_NO_YES_OR_NO = lazy(r"\W*(?:\w+\W+){0,2}(?:why|when|who|whom|whose|where|what|which|how)\b", re.IGNORECASE)
_OPPOSITES = tuple(
    pair
    for one, other in (
        (frozenset(map(word_stem, one)), frozenset(map(word_stem, other)))
        for one, other in (*OPPOSITES, OPPOSED[1])
        if "won" not in one  # whoever won tells who lost
    )
    for pair in ((one, other), (other, one))
)
_DENYING_PREFIXES = ("un", "in", "im", "dis", "il", "ir")
_FEWEST_LETTERS = 5  # of what such a prefix stands before: not “port” of “import”
_SIDES = (("for", "against"), ("against", "for"))


def _states_the_opposite(question: str, statement: Statement) -> bool:
    """Whether a question takes for granted what a sentence denies: “why did they accept it?”, “they rejected it”.

    Not a question for yes or no, which “they rejected it” answers.
    """
    if not _NO_YES_OR_NO.match(question):
        return False
    asked, told = [key(word) for word in SEARCH_WORD.findall(question)], [token.key for token in statement.tokens]
    if not NEGATIONS.isdisjoint([*asked, *told]):
        return False
    stems = set(map(word_stem, asked))
    return (
        any(
            not (stems.isdisjoint(mine) or statement.stems.isdisjoint(theirs))
            and stems.isdisjoint(theirs)
            and statement.stems.isdisjoint(mine)
            for mine, theirs in _OPPOSITES
        )
        or any(
            mine in asked
            and theirs in told
            and theirs not in asked
            and mine not in told
            and _before(asked, mine) == _before(told, theirs) != ""
            for mine, theirs in _SIDES
        )
        or _denied_by_prefix(asked, told)
        or _denied_by_prefix(told, asked)
    )


def _before(words: Sequence[str], word: str) -> str:
    """Returns the stem of the content word before another, or ""."""
    place = words.index(word)
    return word_stem(words[place - 1]) if place and is_content(words[place - 1]) else ""


def _denied_by_prefix(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a word denies one of the others: “unhappy” of “happy”."""
    bare = (
        word[len(prefix) :]
        for word in words
        for prefix in _DENYING_PREFIXES
        if word.startswith(prefix) and word not in others
    )
    return any(len(one) >= _FEWEST_LETTERS and one in others and one not in words for one in bare)


# More than a sure answer asks for: “to buy a boat”, “when the bank refused”; not “by a lorry”, “for the first time”.
_MAY_BE_REASON = lazy(
    r"\b(?:after|as|basis|but|despite|failed|felt|if|lack\w*|need\w*|over|refus\w+|result\w*|sa(?:id|ys)\b(?!\W*$)|since|should|so|"
    r"to\s+[a-z]+|too|until|want\w*|when|with|without|would|by\s+\w+ing|for\s+(?!the\b|\d))\b",
    re.IGNORECASE,
)
_CONTINUES = lazy(r"\W*(?:he|she|it|they|this|that|these|those)\b", re.IGNORECASE)
_RESTATED = 0.6  # of the words of a question


def _gives_no_reason(question: str, statement: Statement) -> bool:
    """Whether a sentence repeats the event whose reason is asked for, and nothing in it may be a reason.

    One that begins with a pronoun may have it in the sentence before.
    """
    if (
        answer_type_of(question) != "why"
        or _CONTINUES.match(statement.text)
        or REASON.search(statement.text)
        or _MAY_BE_REASON.search(statement.text)
    ):
        return False
    asked = [word_stem(word) for word in map(key, SEARCH_WORD.findall(question)) if is_content(word)]
    return len(asked) > 1 and sum(word in statement.stems for word in asked) >= _RESTATED * len(asked)


# Who did it to whom

_ACT = lazy(
    r"(?:\b(?P<gap>who|whom|what|which\s+\w+)\s+)?\b(?:did|does|do)\s+(?P<rest>.+)|"
    r"^\W*(?:(?:and|but|so)\s+)?(?:who|which\s+\w+)\s+(?:(?:has|have|had|will|would)\s+)?(?P<act>\w+\s+.+)|"
    r"(?<!\bwhat\s)\b(?:(?:will|would)\s+(?P<to_come>.+)|(?:has|have|had)\s+(?P<past>.+))",
    re.IGNORECASE,
)
# Either may be the subject, or the verb says too little.
_MUTUAL = frozenset(
    map(
        word_stem,
        word_set(
            """
            be become begin border come cost do face fight follow get go happen have include join like look make marry
            match meet play start take
            """
        ),
    )
)
_DETERMINERS = word_set("the a an this that these those his her its our your their my no any some every each")
_BEFORE_VERBS = word_set("to for of by after before without who")
_SAME_PAST = word_set("beat hit hurt let bid")  # equal the present
_RELATIVES = word_set("who which")
_MOST_WORDS = 3  # of a subject or an object
_REACH = 10  # words behind a verb
_AUXILIARIES = AUXILIARIES | HELPERS | {"that", "who", "which", "and", "but"}
_QUOTES = frozenset('“”";:()')
_PUNCTUATION = _QUOTES | set(",—–")


def _swaps_roles(question: str, statement: Statement) -> bool:
    """Whether who did it in the question is whom it was done to in the sentence, or the other way round."""
    found = _ACT.search(question)
    if found is None:
        return False
    asked = [key(word) for word in SEARCH_WORD.findall(found[found.lastgroup or 0])]
    if found["act"] and not is_content(asked[0]):  # “who was”
        return False
    stems, told = [word_stem(word) for word in asked], [word_stem(token.key) for token in statement.tokens]
    if found["act"]:  # “who sued the firm?”
        objects = _phrase(asked[1:])
        places = [place for place, word in enumerate(told) if word == stems[0]]
        return bool(objects) and len(places) == 1 and _has_subject(statement, places[0], objects)
    return any(
        _is_swapped(statement, place, asked, stems.index(word, 1), has_gap=bool(found["gap"]))
        for place, word in enumerate(told)
        if word in stems[1:]
    )


def _is_swapped(statement: Statement, place: int, asked: Sequence[str], at: int, *, has_gap: bool) -> bool:
    """Whether a verb of the sentence has the subject of the question as its object, or its object as its subject.

    Args:
        statement: what the sentence states.
        place: of the verb in the sentence.
        asked: the words of the question behind “did”.
        at: the place of the verb in them.
        has_gap: whether the object is asked for.
    """
    keys = [token.key for token in statement.tokens[: place + 1]]
    # “Offered” for “offer”: the same form may be a noun.
    inflected = keys[-1] != asked[at] or keys[-1].endswith("ed") or keys[-1] in _SAME_PAST
    inflected = inflected or not (HELPERS | {"to"}).isdisjoint(keys[-2:-1])
    subject, objects = _phrase(asked[:at]), _phrase(asked[at + 1 :]) or _phrase(asked[at + 2 :])
    before = set(map(word_stem, keys))
    whole = len(subject) == sum(word not in _DETERMINERS for word in asked[:at])
    if not (subject and whole and inflected and subject.isdisjoint(before)):
        return False
    if _is_passive(statement, place):
        behind = [token.key for token in statement.tokens[place + 1 : place + _REACH]]
        return "by" in behind and _is_behind(statement, place, subject, ("to", "from"))
    if objects and objects <= before:
        return _is_behind(statement, place, subject, ("", "to", "from", "for")) or _has_subject(
            statement, place, objects
        )
    return (bool(objects) or has_gap) and _is_behind(statement, place, subject, ("",))


def _phrase(words: Sequence[str]) -> Set[str]:
    """Returns the stems of the noun phrase that words begin with; empty if it is long or a pronoun."""
    bare = itertools.dropwhile(_DETERMINERS.__contains__, words)
    found = list(itertools.takewhile(is_content, bare))
    return set(map(word_stem, found)) if len(found) <= _MOST_WORDS else set()


def _is_passive(statement: Statement, place: int) -> bool:
    keys = [token.key for token in statement.tokens]
    passive = not AUXILIARIES.isdisjoint(keys[max(0, place - 3) : place]) or keys[place + 1 : place + 2] == ["by"]
    return passive and not keys[place].endswith("ing")


def _is_verb(statement: Statement, place: int) -> bool:
    """Whether a word may be a verb that follows its subject: not “the sale”, nor “said” behind what was said."""
    token = statement.tokens[place]
    if not place or word_stem(token.key) in _MUTUAL:
        return False
    before = statement.tokens[place - 1]
    gap = between(statement, before.end, token.start)
    is_noun = before.key in _DETERMINERS | PREPOSITIONS - _BEFORE_VERBS
    if token.key.endswith("ing") and before.key not in AUXILIARIES | PREPOSITIONS:
        return False  # “a tracking tool”
    return not (is_noun or not _QUOTES.isdisjoint(gap) or (token.key in SAYING and "," in gap))


def _is_behind(statement: Statement, place: int, words: Set[str], openers: Collection[str]) -> bool:
    """Whether a phrase with the words stands behind a verb: right there, or behind one of the prepositions."""
    behind = statement.tokens[place + 1 : place + _REACH]
    keys = [token.key for token in behind]
    stems = [word_stem(word) for word in keys]
    last = next((n for n, word in enumerate(stems) if word in words), None)
    if last is None or not _is_verb(statement, place):
        return False
    while last + 1 < len(stems) and stems[last + 1] in words:
        last += 1
    start = last
    while start and is_content(keys[start - 1]) and _is_next(statement, behind[start - 1], behind[start]):
        start -= 1
    opened = next((word for word in reversed(keys[:start]) if word in PREPOSITIONS), "")
    right_there = opened != "" or not any(map(is_content, keys[:start]))
    text = between(statement, statement.tokens[place].end, behind[last].end)
    return (
        words <= set(stems[start : last + 1])
        and right_there
        and opened in openers
        and not _AUXILIARIES & set(keys[:last])
        and _PUNCTUATION.isdisjoint(text)
        and not _is_owner(statement, behind[last].end)
        and not _qualifies(statement, behind[last:])
    )


def _is_next(statement: Statement, word: Word, other: Word) -> bool:
    return between(statement, word.end, other.start).isspace()


def _qualifies(statement: Statement, words: Sequence[Word]) -> bool:
    """Whether the first word says what the next one is of: the union of “union dues”; not Fennet of “Fennet Foods”."""
    if len(words) < 2 or not is_content(words[1].key) or not _is_next(statement, *words[:2]):
        return False
    return words[1].key[0].isalpha() and between(statement, words[1].start, words[1].end).islower()


def _has_subject(statement: Statement, place: int, words: Set[str]) -> bool:
    """Whether a phrase with the words is the subject of an active verb that has an object: “the firm sued Lee”."""
    tokens = statement.tokens
    stems = [word_stem(token.key) for token in tokens]
    if not _is_verb(statement, place) or _is_passive(statement, place) or not words.isdisjoint(stems[place + 1 :]):
        return False
    last = next((n for n in reversed(range(place)) if is_content(tokens[n].key) and tokens[n].key not in HELPERS), None)
    if last is None or stems[last] not in words or not words <= set(stems[last - len(words) + 1 : last + 1]):
        return False
    inside = {token.key for token in tokens[last + 1 : place]}
    behind = tokens[place + 1].key if place + 1 < len(tokens) else ""
    # “The money offered to the firm”
    finite = not inside.isdisjoint(HELPERS | _RELATIVES) or behind not in PREPOSITIONS | {""}
    first = last - len(words)
    # “The talks with the firm failed”; but “the talks with the firm, which failed”
    is_part = inside.isdisjoint(_RELATIVES) and any(
        token.key in PREPOSITIONS for token in tokens[max(first - 1, 0) : first + 1]
    )
    gap = between(statement, tokens[last].end, tokens[place].start)
    finite = finite and not statement.text.startswith(tuple(",;"), tokens[place].end - statement.start)
    return (
        finite
        and inside <= HELPERS | _RELATIVES
        and not is_part
        and _QUOTES.isdisjoint(gap)
        and not _is_owner(statement, tokens[last].end)
    )


def _is_owner(statement: Statement, end: int) -> bool:
    """Whether the word that ends at a place is a possessive: “the firm’s lawyer”."""
    place = end - statement.start
    return statement.text[place : place + 2] in ("'s", "’s") or statement.text[max(0, place - 2) : place] in (
        "'s",
        "’s",
        "s'",
        "s’",
    )
