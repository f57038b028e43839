"""Typing errors: the word of a story that a word of a question stands for.

Retrieval corrects names (`nearest`). A question's other words are corrected before it is read (`respelled`), since “wat
hapened to the fery” has neither a question word nor a word of the story.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.answer.intent import core_of
from index.answer.query import ordinary_stems
from index.answer.results import Question
from index.corpus.calendar_names import ENGLISH_NAMES
from index.corpus.person_words import is_first_name
from index.corpus.tokens import SEARCH_WORD, STOP, STOPWORDS, other_language, stem, word_set
from index.lazy_regex import lazy

SHORTEST_TO_CORRECT = 4  # in shorter words, one changed letter makes another word
LONGEST_TO_RESPELL = 300  # characters; of longer messages, retrieval corrects the names
_CANDIDATES = 8  # stems whose words are compared with a typing error


def errors_allowed(word: str) -> int:
    """Returns the number of typing errors allowed in a word of this length."""
    if len(word) < SHORTEST_TO_CORRECT:
        return 0
    return 1 if len(word) < 8 else 2


_PREFIXED = lazy(r"(?:re|un|in|de|dis|con|pro)(?=(\w{3,}))")


def is_prefixed(root: str) -> bool:
    """Whether a stem is that of an ordinary word with a prefix, which the list of them lacks: “reply”, “unpaid”."""
    found = _PREFIXED.match(root)
    return found is not None and found[1] in ordinary_stems()


def nearest(word: str, vocabulary: Collection[str], printed: Callable[[str], Collection[str]]) -> str | None:
    """Returns the word, in lower case, that a typing error stands for; None if none is similar enough.

    It sounds the same (“Steven” for “Stephen”), or has the same first letter and few letters that differ.

    Args:
        word: as typed.
        vocabulary: stems.
        printed: maps a stem to its words in lower case. They are compared, too, since stems may hide how similar two
            words are: “Silas” becomes “sila”, and “Silus” stays.
    """
    root, typed = stem(word), word.casefold()
    allowed = errors_allowed(root)
    if not allowed:
        return None
    sound = _as_heard(root)
    starting = _by_first_sound(frozenset(vocabulary)).get(sound[0], {})
    near = process.extract(sound, starting, scorer=OSA.distance, score_cutoff=allowed + 1, limit=_CANDIDATES)
    found = (
        (min(errors, errors_between(root, other)), errors, one)
        for _, _, other in near
        for one in printed(other)
        for errors in (errors_between(typed, one),)
    )
    fewest, _, best = min(found, default=(allowed + 1, 0, ""))
    return best if fewest <= allowed else None


def errors_between(typed: str, word: str) -> int:
    """Returns the number of typing errors; 0 for spellings of one sound, many for another first letter."""
    if _as_heard(typed) == _as_heard(word):
        return 0
    # OSA counts a transposition as a single error.
    return int(OSA.distance(typed, word)) if typed[:1] == word[:1] else len(typed) + len(word)


_SOUNDS = (
    ("ph", "f"), ("v", "f"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("z", "s"),
    ("c", "k"), ("q", "k"), ("kh", "k"), ("th", "t"), ("y", "i"),
)  # fmt: skip
_DOUBLED = lazy(r"(\w)\1+")


def _as_heard(word: str) -> str:
    """Spells letters that sound alike in one way: “catherine” and “katherine”, “thompson” and “tompson”."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=8)
def _by_first_sound(vocabulary: frozenset[str]) -> dict[str, dict[str, str]]:
    """Returns first letter of the sound → stem → sound. A frozenset caches its hash, so repeated calls are cheap."""
    sounds: dict[str, dict[str, str]] = {}
    words = sorted(vocabulary)
    # One text is read faster than thousands of words.
    for root, sound in zip(words, _as_heard("\n".join(words)).split("\n"), strict=False):
        sounds.setdefault(sound[:1], {})[root] = sound
    return sounds


_QUESTION_WORDS = ("who", "what", "where", "when", "which", "why", "how", "whose")
_AFTER_HOW = ("many", "much", "long", "often")
_TALK = (
    "happened",
    "happens",
    "happening",
    "summary",
    "summarise",
    "summarize",
    "sources",
    "articles",
    "outlets",
    "people",
)
_OPENING = word_set("and but so ok hey well then")
MISTYPED = word_set("wen")  # an ordinary word, but not where a question begins
_NO_ERROR = lazy(
    r"\w{1,2}|\w*(\w)\1\1\w*|(?:did|does|do|is|was|were|are|has|have|had|ca|wo|would|could|should|must)nt|(?:i|you|we|they)(?:m|re|ve|ll|d)|"
    r"(?:he|she|it|who|what|where|that|there|how|when|why)(?:s|ll|d)"
)


def respelled(
    question: Question,
    *,
    frequency: Callable[[str], int],
    vocabulary: Collection[str],
    printed: Callable[[str], Collection[str]],
) -> Question:
    """Returns an English question with its typing errors corrected, and those of the questions that it follows.

    No word that the story has, that is ordinary English, or that is written as a name is corrected. `frequency` maps a
    stem to the number of the story's sentences that contain it; for the other parameters see `nearest`.
    """
    if question.follows is not None:
        before = respelled(question.follows, frequency=frequency, vocabulary=vocabulary, printed=printed)
        question = replace(question, follows=before)
    if len(question.text) > LONGEST_TO_RESPELL:
        return question
    loud, words = question.text.isupper(), SEARCH_WORD.findall(question.text)
    odd = [
        word
        for word in words
        if (root := stem(word)) not in STOP
        and (root not in ordinary_stems() or root in MISTYPED)
        and (loud or word.islower() or word is words[0])
        and word.isalpha()
        and not frequency(root)
        and not is_prefixed(root)
        and word.casefold() not in ENGLISH_NAMES
    ]
    if not odd or other_language(core_of(question.text), "en", "LATIN") is not None:
        return question
    fixes: dict[str, str] = {}
    for word, before_it in zip(words, ("", *words), strict=False):
        if word in odd and word.casefold() not in MISTYPED and (loud or word.islower()):
            meant = _meant(word.casefold(), before_it.casefold(), vocabulary, printed)
            if meant is not None and (meant in STOPWORDS or meant in _AFTER_HOW + _TALK or frequency(stem(meant))):
                fixes[word] = meant
    first = next((word for word in words if word.casefold() not in _OPENING), "")
    if first in odd and _is_english([word for word in words if word != first], fixes):
        question_word = _similar(first.casefold(), _QUESTION_WORDS)
        fixes |= {first: question_word} if question_word is not None else {}
    return replace(question, text=SEARCH_WORD.sub(lambda found: fixes.get(found.group(), found.group()), question.text))


def _is_english(words: Collection[str], fixes: Mapping[str, str]) -> bool:
    """Whether the rest of a question shows that its first word, “wat” or “wo”, is English."""
    return any(word.casefold() in STOPWORDS or fixes.get(word) in _TALK for word in words)


def _meant(
    typed: str, before: str, vocabulary: Collection[str], printed: Callable[[str], Collection[str]]
) -> str | None:
    """Returns the word that an unknown word after `before` stands for; None if there is none.

    A common word with two letters swapped, a word of the story, or one in which people ask for more than facts. No
    other common word: “who is moss” is not “who is most”.
    """
    if _NO_ERROR.fullmatch(typed) or is_first_name(typed):
        return None
    swapped = (word for word in STOPWORDS if sorted(word) == sorted(typed) and OSA.distance(word, typed) == 1)
    if (common := next(swapped, None)) is not None:
        return common
    if before == "how" and (asked := _similar(typed, _AFTER_HOW)) is not None:
        return asked
    near = nearest(typed, vocabulary, printed)
    return near if near is not None and _is_slip(typed, near) else _similar(typed, _TALK)


def _is_slip(typed: str, word: str) -> bool:
    """Whether somebody may have typed that for this word, and not for a name, as “brandt”, which only adds to “brand”.

    In a short word, only by leaving letters out, swapping two, or spelling it as it sounds: “lind” is not “line”.
    """
    errors, swapped = errors_between(typed, word), sorted(typed) == sorted(word)
    leaves_out, adds = _is_within(typed, word), _is_within(word, typed)
    if errors > errors_allowed(typed) or typed[0] != word[0] or (errors and adds):
        return False
    swaps = (f"{typed[:at]}{typed[at + 1]}{typed[at]}{typed[at + 2 :]}" for at in range(1, len(typed) - 1))
    if errors and not swapped and not leaves_out and any(stem(one) in ordinary_stems() for one in swaps):
        return False  # “captian” is “captain”, not “caption”
    return not errors or leaves_out or swapped or len(typed) > SHORTEST_TO_CORRECT


def _is_within(part: str, whole: str) -> bool:
    """Whether the letters of `part` are in `whole`, in order."""
    letters = iter(whole)
    return all(letter in letters for letter in part)


def _similar(typed: str, words: Sequence[str]) -> str | None:
    """Returns the likeliest of these words that begins with the same letter and differs by few; None without one."""
    heard, allowed = _as_heard(typed), max(1, errors_allowed(typed))
    near = ((min(OSA.distance(typed, word), OSA.distance(heard, _as_heard(word))), word) for word in words)
    found = [(errors, -len(word), word) for errors, word in near if errors <= allowed and word[0] == typed[0]]
    return min(found)[2] if found else None
