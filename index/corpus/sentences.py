"""Splits text into sentences, as exact character spans.

The splitter is sentencex (Rust, abbreviations of some 300 languages, offsets), with quotation marks hidden from it:
otherwise it keeps a whole quotation in one sentence, and a reader wants only the sentence that answers. The rules in
`_continues` then rejoin sentences that it wrongly splits.

Accuracy on the 45 texts of `tests/index/corpus/hard_sentences.py` (quoted speech, abbreviations, initials, ellipses,
decimals, four languages) is in that test's docstring.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import sentencex

from index.corpus.tokens import word_set
from index.lazy_regex import lazy

LONGEST = 2000  # characters of a sentence; much of the analysis is superlinear in its length
_PIECE = 10_000  # characters given to the splitter at once
_JOIN_CONTEXT = 200  # characters considered on either side of a possible join
QUESTION = ""  # speaker of an interviewer's question, which is nobody's statement


@dataclass(frozen=True, slots=True)
class Sentence:
    """`[start, end)` in characters of the text of `corpus.articles[article]`.

    `paragraph` numbers the article's citable lines; `section` counts the subheads before it; `speaker` is the writer
    of an embedded post or the speaker in an interview or transcript; `QUESTION` for the interviewer. `answerless`
    tells that in a note the outlet only apologises for an error or repeats it, which answers nothing about the story.
    """

    article: int
    start: int
    end: int
    paragraph: int
    section: int
    speaker: str | None = None
    answerless: bool = False


# Quotation marks: double ones anywhere, single ones only if they cannot be an apostrophe.
_QUOTES = lazy("[\"“”„‟«»‹›「」『』]|(?<![^\\W_])[‘'‚](?=\\w)|(?<=[.!?…,])[’'‘](?=\\W|$)")
_BRACKETS = lazy(r"[()\[\]{}]")
_CLOSERS = frozenset("\"”“’'‘»«›‹)]」』")
_SPACED_CLOSER = lazy(r"[ \u00a0\u202f]»(?=[\s.,;!?)]|$)")
_TERMINATED = lazy(r"[!?…][\"”“’'»«›]+$")
_SPEECH = (
    "said|says|asked|asks|added|adds|wrote|writes|replied|replies|tweeted|tweets|posted|posts|shouted|shouts|yelled|"
    "screamed|told|tells|responded|responds|continued|joked|quipped|captioned|commented|exclaimed|cried|demanded|"
    "wondered|answered|admitted|insisted|recalled|explained|texted|read|reads|chanted|sang|laughed|thought|thinks"
)
# "Yes!" Jane Doe said: a name or pronoun, then a verb of speech.
_ATTRIBUTION = lazy(
    rf"(?:(?:the|her|his|their|one|a|an)\s+(?:[\w’'-]+\s+){{1,3}}?|(?:[A-Z][\w.’'-]*\s+){{1,4}}|(?:I|we|he|she|they|it)\s+)"
    rf"(?:also\s+|then\s+|later\s+|once\s+)?(?:{_SPEECH})\b",
    re.I,
)
_ATTRIBUTION_NAME = lazy(r"(?:[A-Z]|the\b|her\b|his\b|their\b|one\b|an?\b)")
_LIST_NUMBER = lazy(r"[*_(\s-]*(?:\d{1,2}|[A-Za-z])[.)][*_\s]*")
# Abbreviations that precede what they belong to and that sentencex does not know.
_TITLE = lazy(r"\b(?:approx|ca|vs|Nos?|nr|Nr|pp|Lt|Sgt|Cpl|Capt|Maj|Col|Cmdr|Rep|Reps|Sens|Gov|Govs|Prof)\.$")
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


def split_sentences(
    text: str, start: int = 0, end: int | None = None, *, language: str = "en"
) -> list[tuple[int, int]]:
    """Splits `text[start:end]` into sentences `[start, end)` in `text`: in order, disjoint, without outer white space.

    Only white space lies between them. A newline counts as white space: the caller splits paragraphs.
    """
    end = len(text) if end is None else end
    plain = text[start:end]
    # Each mark becomes one space, so that offsets stay the same.
    hidden = _BRACKETS.sub(" ", _QUOTES.sub(" ", plain))
    hidden = re.sub(
        r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]", " ", hidden
    )  # sentencex would take two for a paragraph's end
    spans: list[tuple[int, int]] = []
    begin = _skip_space(plain, 0)
    for stop in _sentence_ends(hidden, language):
        while stop > begin and hidden[stop - 1].isspace():
            stop -= 1
        stop = _after_closers(plain, stop)
        if stop <= begin:
            continue
        spans.append((begin, stop))
        begin = _skip_space(plain, stop)
    if begin < len(plain) and (last := len(plain.rstrip())) > begin:
        spans.append((begin, last))
    joined: list[tuple[int, int]] = []
    for span in [part for whole in spans for part in _split_long(plain, *whole)]:
        if joined and span[1] - joined[-1][0] <= LONGEST and _continues(*_texts(plain, joined[-1], span), language):
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
    return [(start + first, start + last) for first, last in joined]


def _sentence_ends(text: str, language: str) -> Iterator[int]:
    """Yields the splitter's sentence ends. It takes quadratic time, so that a long text is split in pieces."""
    start = 0
    while start < len(text):
        piece = text[start : start + _PIECE]
        found = [one["end_index"] for one in sentencex.get_sentence_boundaries(language, piece)]
        if start + len(piece) < len(text):  # the last sentence may continue; read it again with the next piece
            found = found[:-1] or [piece.rfind(" ") + 1 or len(piece)]
        yield from (start + end for end in found)
        start += found[-1] if found else len(piece)


def _split_long(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Splits a sentence longer than LONGEST, at white space if possible."""
    while end - start > LONGEST:
        space = max(text.rfind(" ", start + 1, start + LONGEST), start + LONGEST // 2)
        yield start, _skip_back(text, start, space)
        start = _skip_space(text, space)
    yield start, end


def _skip_back(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end


def _texts(text: str, one: tuple[int, int], other: tuple[int, int]) -> tuple[str, str]:
    """Returns the end of one sentence and the start of the next: enough to decide whether to join them."""
    return text[max(one[0], one[1] - _JOIN_CONTEXT) : one[1]], text[other[0] : min(other[1], other[0] + _JOIN_CONTEXT)]


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _after_closers(text: str, position: int) -> int:
    """Returns `position` after the closing marks that follow a full stop: `.”`, and French `! »` with its space."""
    while position < len(text) and text[position] in _CLOSERS:
        position += 1
    spaced = _SPACED_CLOSER.match(text, position)
    return spaced.end() if spaced else position


def _continues(before: str, after: str, language: str) -> bool:
    """Whether `after` continues the sentence `before`."""
    if not any(character.isalnum() for character in after) or not any(character.isalnum() for character in before):
        return True  # a stray mark or dash is not a sentence
    if _LIST_NUMBER.fullmatch(before):
        return True  # “1. When was the permit signed?”
    if language == "fr" and re.search(r"\bM\.$", before):
        return True  # M. Dupont
    bare = after.lstrip()
    if _TERMINATED.search(before):
        # “Are you sure?” she said. — but: “Yes!” The crowd went home.
        if bare[0].islower() and not bare.startswith(("iP", "eB")):
            return True
        return bool(_ATTRIBUTION_NAME.match(bare) and _ATTRIBUTION.match(bare))
    if bare[0].islower() and re.search(r"[?!…]$|\.\.\.$|\w[!?][\"”’]?$", before) and not re.match(r"[a-z][A-Z]", bare):
        return True  # Panic! at the Disco; “maybe… or not”
    title = _TITLE.search(before)
    if title is None:
        return False
    return bare[0].isdigit() if title[0] in ("No.", "Nos.") else bool(re.match(r"[$£€\dA-Z]", bare))
