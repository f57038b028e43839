"""Splits text into sentences, as exact character spans.

The splitter is sentencex (Rust, abbreviations of some 300 languages, offsets), with quotation marks hidden from it:
otherwise it keeps a whole quotation in one sentence, and a reader wants only the sentence that answers. The rules in
`_continues` then rejoin sentences that it wrongly splits.

Accuracy on the 45 texts of `tests/index/corpus/hard_sentences.py` (quoted speech, abbreviations, initials, ellipses,
decimals, four languages) is in that test's docstring.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import sentencex

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
