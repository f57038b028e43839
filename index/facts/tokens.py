"""Words with their places, and the form in which wordings are compared."""

from __future__ import annotations

from dataclasses import dataclass

from index.lazy_regex import late

# A word may hold apostrophes, hyphens and, between digits, points and commas; a currency sign or per cent goes with it.
_WORD = late(r"[$£€]?\d+(?:[.,:]\d+)*(?:%|\w+)?|\w+(?:[’'ʼ‘‑-]\w+)*")
_APOSTROPHES = str.maketrans("", "", "’'ʼ‘")


def word_set(words_in_a_row: str) -> frozenset[str]:
    """The words of a text as a set: how word lists are written here."""
    return frozenset(words_in_a_row.split())


def word_list(words_in_a_row: str) -> tuple[str, ...]:
    """The words of a text in their order."""
    return tuple(words_in_a_row.split())


STOPWORDS = word_set(
    """
    a about after again all also am an and any are as at be because been before being both but by can could did do
    does doing down during each either else even ever every few for from further had has have having he her here
    hers herself him himself his how i if in into is it its itself just like many may me might more most much must
    my myself no nor not now of off on once one only or other our ours out over own s same shall she should so some
    such than that the their theirs them themselves then there these they this those through to too under until up
    upon us very was we were what when where which while who whom whose why will with would yet you your yours
    yourself im ive id ill youre youve hes shes its theyre weve were dont doesnt didnt isnt arent wasnt werent cant
    couldnt wont wouldnt shouldnt hasnt havent hadnt thats theres whats lets said says say
    """
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `[start, end)`; `key` is what is compared: case folded, without apostrophes."""

    start: int
    end: int
    key: str


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of `text[start:end]`, with places counted in `text`."""
    stop = len(text) if end is None else end
    return [Word(m.start(), m.end(), key(m.group())) for m in _WORD.finditer(text, start, stop)]


def key(word: str) -> str:
    """The form in which a word is compared: “Don’t” and "don't" are one."""
    return word.translate(_APOSTROPHES).replace("‑", "-").casefold()


def keys(text: str) -> list[str]:
    """The compared forms of all words of a text."""
    return [word.key for word in words(text)]


def is_content(word: str) -> bool:
    """Whether a compared form carries meaning of its own."""
    return word not in STOPWORDS and (len(word) > 1 or word.isdigit())
