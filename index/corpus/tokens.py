"""The tokeniser, the normal forms in which text is compared, the stemmer, the stop lists, and the language of a text.

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
from collections import Counter
from functools import lru_cache

import msgspec

from index.lazy_regex import lazy

_APOSTROPHES = "’'ʼ‘＇`"
APOSTROPHE = lazy(f"[{_APOSTROPHES}]")
WORD_PATTERN = r"\w+(?:[’'ʼ‘‑-]\w+)*"
"""A word with its apostrophes and hyphens."""
_PLAIN_WORD = lazy(WORD_PATTERN)
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


def tokens(text: str) -> list[str]:
    """Returns the Snowball stems of a text's words, in order."""
    return [snowball(word) for word in search_words(text)]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Returns the stem of a word, as used by the BM25 index."""
    found = tokens(word)
    return found[0] if found else ""


@lru_cache(maxsize=2048)
def stems_in(text: str) -> frozenset[str]:
    """Returns the distinct stems of a text's words."""
    return frozenset(map(stem, SEARCH_WORD.findall(text)))


# Stop words that can matter in a question: “during the talks”, “the same”, “only once”, “may”, “ill”.
_MEANINGFUL = word_set(
    """
    down during each either every few further id ill lets may might must nor once only other own same shall through
    under until upon yet
    """
)
# Stop words that count as words of a question, because the calibration was fitted with them.
_FITTED_WITH = word_set(
    """
    hers herself himself itself myself ours theirs themselves yours yourself arent cant couldnt didnt doesnt dont hadnt
    hasnt havent hes isnt ive shes shouldnt thats theres theyre wasnt werent weve wont wouldnt youre youve
    """
)
# Fillers in questions, words for the articles themselves, and fragments of contractions (“don’t”).
_FILLERS = word_set(
    """
    actually anybody anyone anyway anyways apparently article articles basically bit btw cause cuz done exactly get go
    going gonna got gotta guys hey idk kinda know lol na ok okay outlet outlets paper papers please pls plz quite really
    saying somebody someone story stuff supposedly tell thing tho though thru u um ur whos wtf ya yeah yo
    d didn doesn don isn ll re t ve wasn
    """
)
STOP_WORDS = STOPWORDS - _MEANINGFUL - _FITTED_WITH | _FILLERS
STOP = STOP_WORDS | frozenset(map(stem, STOP_WORDS))

# The commonest words and the question words of each language.
COMMON_WORDS = {
    "en": word_set(
        "the of to in that for with is on he she his did do does what who why how when where are were was "
        "been has have a an it they and will would can about this there from by at her him as not be much "
        "many which"
    ),
    "de": word_set(
        "der die und das ist nicht mit den von zu auf ein eine sich warum wurde wer hat wann war wie viel "
        "viele kostet was sind dazu noch lange wo worden dem des im haben kann wird sie er es ich gesagt über "
        "für bei aus nach welche welcher gibt sagt sagte wieso weshalb denn darf dürfen wird werden"
    ),
    "fr": word_set(
        "le les des et est une dans que pour qui sur au pas la pourquoi quand où comment combien quel quelle "
        "il elle a-t-il du un en se ce cette dit qu'est-ce est-ce est-il sont avec par ne va l'a c'est prix "
        "avant après a"
    ),
    "es": word_set(
        "el los las que en una por con para del se su como la qué quién cuándo dónde cuánto cuánta cuántos "
        "cómo es son fue de un y dijo está están porque sobre van a otra vez niños"
    ),
    "it": word_set(
        "il che di della per una con non sono del gli è la perché chi quando dove come quanto quale cosa ha "
        "stato stata un e detto dal nel sulla si lo i al"
    ),
    "pt": word_set(
        "o que de do da em um uma para com não os as por quem quando onde como quanto qual foi é são disse a "
        "e no na se ao custa"
    ),
    "nl": word_set(
        "de het een van en dat niet zijn op voor met is waarom wie wanneer waar hoe wat zei heeft werd wordt "
        "over te er aan door"
    ),
    "da": word_set(
        "og er ikke det en til på hvorfor hvem hvad hvornår hvor hvordan har blev med som den de af sagde vi skal om"
    ),
    "sv": word_set("och att det som en på är av för med den till inte varför vem när var hur vad sade har ett om blev"),
    "pl": word_set(
        "i w na z że się nie do to jest dlaczego kto kiedy gdzie jak co ile powiedział przez był była po za o czy"
    ),
    "cs": word_set(
        "a v na se je že z s do o po za kdo kdy kde jak co kolik byl byla bylo jsou není ale pro jako podle proč řekl"
    ),
    "ru": word_set("и в на не что с по как он она это из за от для был была было почему кто когда где сколько сказал"),
    "tr": word_set("ve bir bu için ne neden kim zaman nerede nasıl kaç mı mi da de olarak var dedi ile çok"),
}


def guess_language(text: str) -> str:
    """Returns the language whose common words are most frequent in the first 4,000 characters; "en" if none leads."""
    words = Counter(text[:4000].lower().split())
    counts = {
        language: sum(words[word] for word in common.intersection(words)) for language, common in COMMON_WORDS.items()
    }
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > counts["en"] else "en"


def language_of_story(text: str) -> tuple[str, str]:
    """Returns the language ("en") and the script ("LATIN") of most of a story's text."""
    return guess_language(text), script_of(text[:2000]) or "LATIN"


_FEWEST_COMMON = 2  # common words of a language that make it likely
_LETTERS = {
    "de": frozenset("äöüß"),
    "fr": frozenset("àâçèéêîôùûœ"),
    "es": frozenset("áéíñóú¿¡"),
    "pt": frozenset("ãõçáéíóú"),
    "pl": frozenset("ąćęłńśźż"),
    "tr": frozenset("ığşçöü"),
    "da": frozenset("æøå"),
    "sv": frozenset("åäö"),
}


def other_language(message: str, language: str, script: str) -> str | None:
    """Returns the code of a message's language if it is not that of the articles; "" if unknown, None if it is.

    Args:
        message: in lower case.
        language, script: those of the articles; see `language_of_story`.
    """
    said = _PLAIN_WORD.findall(message)
    articles = COMMON_WORDS.get(language, frozenset())
    theirs = {
        code: [word for word in said if word in common or not _LETTERS.get(code, frozenset()).isdisjoint(word)]
        for code, common in COMMON_WORDS.items()
        if code != language
    }
    # A word of both languages is evidence for neither.
    counts = {code: sum(word not in articles for word in those) for code, those in theirs.items()}
    likeliest = max(counts, key=lambda code: counts[code])
    same = sum(word in articles and word not in theirs[likeliest] for word in said)
    if counts[likeliest] >= _FEWEST_COMMON and counts[likeliest] > same + (same > 0):
        return likeliest
    if sum(map(str.isalpha, message)) < 2:  # a single letter may be a face: ツ
        return None
    return None if script == ("LATIN" if message.isascii() else script_of(message)) else ""


def script_of(text: str) -> str:
    """Returns the script of most letters as Unicode names it ("LATIN"); kana and Chinese characters are "CJK"."""
    names = (unicodedata.name(character, "?").split()[0] for character in text if character.isalpha())
    scripts = Counter("CJK" if name in ("HIRAGANA", "KATAKANA") else name for name in names)
    return max(scripts, key=lambda name: scripts[name], default="")
