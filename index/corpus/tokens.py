"""The one tokeniser, the forms in which text is compared, and the one stop list.

Text is cut into words in two grains. `words` keeps what a writer joined (“brother-in-law”, “£2.4m”, “10:30”) and where
it stands; facts are read from these. `search_words` takes compounds apart, as people search for either half, and folds
accents away; the word index is made of these.

There are four forms, each for a purpose: `straight` (one kind of quotation mark and apostrophe), `folded_in_place`
(also dashes and case, character for character, so that offsets hold), `folded` (Unicode's compatible forms, case and
accents, for search) and `key` (a single word, without apostrophes). What is shown stays as printed.
"""

from __future__ import annotations

import unicodedata

import msgspec

from index.lazy_regex import late

_APOSTROPHES = "’'ʼ‘＇`"
WORD_PATTERN = r"\w+(?:[’'ʼ‘‑-]\w+)*"
"""A word with its apostrophes and hyphens."""
# Points and commas between digits belong to the number, and so does a currency sign or a per cent sign.
_WORD = late(rf"[$£€]?\d+(?:[.,:]\d+)*(?:%|\w+)?|{WORD_PATTERN}")
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0e7f"  # scripts without spaces: by character
SEARCH_WORD = late(rf"\d+(?:[.,]\d+)+|[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:[’'][^\W_{_UNSPACED}]+)*")
"""A word of `search_words` in text as printed."""
_STRAIGHT = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys(_APOSTROPHES + "‚", "'"))
_STRAIGHT_DASHES = str.maketrans(dict.fromkeys("–—‑", "-"))
_KEY = str.maketrans(dict.fromkeys(_APOSTROPHES) | {"‑": "-"})
_ACCENTS = late("[\u0300-\u036f]")


def word_set(words_in_a_row: str) -> frozenset[str]:
    """The words of a text as a set: how word lists are written here."""
    return frozenset(words_in_a_row.split())


def word_list(words_in_a_row: str) -> tuple[str, ...]:
    """The words of a text in their order."""
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
"""English words that carry no meaning of their own, as `key` has them. Other lists are derived from this one."""


class Word(msgspec.Struct, frozen=True, array_like=True, gc=False):
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
    return word.translate(_KEY).casefold()


def keys(text: str) -> list[str]:
    """The compared forms of all words of a text."""
    return [word.key for word in words(text)]


def is_content(word: str) -> bool:
    """Whether a compared form carries meaning of its own."""
    return word not in STOPWORDS and (len(word) > 1 or word.isdigit())


def search_words(text: str) -> list[str]:
    """The words of a text, folded, as the word index has them.

    The possessive is cut off, and the commas of a number; scripts without spaces give single characters.
    """
    return [word.replace(",", "").removesuffix("'s") or word for word in SEARCH_WORD.findall(folded(text))]


def straight(text: str) -> str:
    """The text with straight quotation marks and apostrophes, character for character."""
    return text.translate(_STRAIGHT)


def folded_in_place(text: str) -> str:
    """The text with quotation marks, dashes and case folded, character for character: offsets hold."""
    plain = straight(text).translate(_STRAIGHT_DASHES)
    return "".join(low if len(low := char.lower()) == 1 else char for char in plain)


def folded(text: str) -> str:
    """The text with quotation marks, compatible forms (“ﬁ”), case and accents folded. Its length may change."""
    plain = straight(text)
    if plain.isascii():
        return plain.lower()
    plain = straight(unicodedata.normalize("NFKC", plain).casefold())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", plain)))
