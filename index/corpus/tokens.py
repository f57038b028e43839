"""The tokeniser, the normal forms in which text is compared, the stemmer, and the stop list.

`words` keeps compounds (“brother-in-law”, “£2.4m”, “10:30”) and their positions; facts are read from these.
`search_words` splits compounds, since people search for either half, and folds accents; the inverted index is made of
these.

There are four normal forms: `straight` (one kind of quotation mark and apostrophe), `folded_in_place` (also dashes and
case, character for character, so that offsets stay valid), `folded` (Unicode compatibility forms, case and accents,
for search) and `key` (a single word, without apostrophes). What is shown stays as printed.
"""

from __future__ import annotations

import threading
import unicodedata
from functools import lru_cache

import msgspec

from index.lazy_regex import lazy

_APOSTROPHES = "’'ʼ‘＇`"
APOSTROPHE = lazy(f"[{_APOSTROPHES}]")
WORD_PATTERN = r"\w+(?:[’'ʼ‘‑-]\w+)*"
"""A word with its apostrophes and hyphens."""
# Points and commas between digits belong to the number, as does a currency or per cent sign.
_WORD = lazy(rf"[$£€]?\d+(?:[.,:]\d+)*(?:%|\w+)?|{WORD_PATTERN}")
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0e7f"  # scripts without spaces: by character
SEARCH_WORD = lazy(rf"\d+(?:[.,]\d+)+|[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:[’'][^\W_{_UNSPACED}]+)*")
"""Matches a word of `search_words` in text as printed."""
_STRAIGHT = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys(_APOSTROPHES + "‚", "'"))
_STRAIGHT_DASHES = str.maketrans(dict.fromkeys("–—‑", "-"))
_KEY = str.maketrans(dict.fromkeys(_APOSTROPHES) | {"‑": "-"})
_ACCENTS = lazy("[\u0300-\u036f]")


def word_set(words_in_a_row: str) -> frozenset[str]:
    """Returns the words of a text as a set; word lists are written this way."""
    return frozenset(words_in_a_row.split())


def word_list(words_in_a_row: str) -> tuple[str, ...]:
    """Returns the words of a text in order."""
    return tuple(words_in_a_row.split())


STOPWORDS = word_set(
    """
    a about after again all also am an and any are as at be because been before being both but by can could did do
    does doing down during each either else even ever every few for further from had has have having he her here
    hers herself him himself his how i if in into is it its itself just like many may me might more most much must
    my myself no nor not now of off on once one only or other our ours out over own s same shall she should so some
    such than that the their theirs them themselves then there these they this those through to too under until up
    upon us very was we were what when where which while who whom whose why will with would yet you your yours
    yourself im ive id ill youre youve hes shes its theyre weve were dont doesnt didnt isnt arent wasnt werent cant
    couldnt wont wouldnt shouldnt hasnt havent hadnt thats theres whats lets said says say
    """
)
"""English stop words, as `key` returns them. Other lists are derived from this one."""


class Word(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A word at `[start, end)`; `key` is its compared form: case-folded, without apostrophes."""

    start: int
    end: int
    key: str


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Returns the words of `text[start:end]`, with positions in `text`."""
    stop = len(text) if end is None else end
    return [Word(m.start(), m.end(), key(m.group())) for m in _WORD.finditer(text, start, stop)]


def key(word: str) -> str:
    """Returns the form in which a word is compared: the same for “Don’t” and "don't"."""
    return word.translate(_KEY).casefold()


def keys(text: str) -> list[str]:
    """Returns the compared forms of all words of a text."""
    return [word.key for word in words(text)]


def is_content(word: str) -> bool:
    """Whether a compared form is a content word."""
    return word not in STOPWORDS and (len(word) > 1 or word.isdigit())


def search_words(text: str) -> list[str]:
    """Returns the folded words of a text, as in the inverted index.

    Drops possessives and the commas of numbers; scripts without spaces give single characters.
    """
    return [word.replace(",", "").removesuffix("'s") or word for word in SEARCH_WORD.findall(folded(text))]


_local = threading.local()


@lru_cache(maxsize=1 << 16)
def snowball(word: str) -> str:
    """Returns the Snowball stem of a folded word. Thread-safe."""
    stemmer = getattr(_local, "stemmer", None)
    if stemmer is None:  # stemmers are not thread-safe
        import Stemmer

        stemmer = _local.stemmer = Stemmer.Stemmer("english")
    return str(stemmer.stemWord(word))


def straight(text: str) -> str:
    """Returns the text with straight quotation marks and apostrophes, character for character."""
    return text.translate(_STRAIGHT)


def folded_in_place(text: str) -> str:
    """Returns the text with quotation marks, dashes and case folded; offsets stay valid."""
    plain = straight(text).translate(_STRAIGHT_DASHES)
    return "".join(low if len(low := char.lower()) == 1 else char for char in plain)


def folded(text: str) -> str:
    """Returns the text with quotation marks, compatibility forms (“ﬁ”), case and accents folded; length may change."""
    plain = straight(text)
    if plain.isascii():
        return plain.lower()
    plain = straight(unicodedata.normalize("NFKC", plain).casefold())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", plain)))
