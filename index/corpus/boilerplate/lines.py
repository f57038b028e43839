"""An article's lines and their shape: properties that do not depend on their words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import Literal

from index.corpus.boilerplate.script_wording import CLAUSES, WITHOUT_STOPS
from index.corpus.tokens import WORD_PATTERN, word_set
from index.corpus.types import NOTE_KINDS
from index.lazy_regex import lazy

_LONGEST_PATTERN = 1000  # characters
_PATTERN_SECONDS = 0.2  # per line; a sound pattern takes microseconds
_LINE = lazy(r"[^\r\n]+")
# The number of a link, and a button, as text browsers print them: “[14]Read more”, “(BUTTON) Menu”.
_LINK_NUMBER = lazy(r"(?<![\w.,;:!?”’»)\]])\[\d{1,4}\](?=[^\s\d])|^\(BUTTON\) ")
_LINKED = lazy(r"\[\d{1,4}\](?=\S)|\(BUTTON\) ")
_LINE_END = lazy(r"\r\n|\r|\n")
# Marks that close a sentence, in the scripts of news.
_CLOSED = lazy(
    r"[.!?…。！？।॥؟۔︒။።។։][\"“”’'»«›‹)\]」』*_]*(?:[ \u00a0\u202f][»”」』])?"
    # An author or agency, a footnote number, or a symbol may follow the last sentence.
    r"(?:（[^（）]{1,20}）|\s\([^()]{1,30}\))?(?:\s*(?:\[\d+\]|↩[\uFE0E\uFE0F]?|[\u25A0-\u25FF∎]|(?<=[^\W\d_][.!?])\d{1,2}|[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]))*$"
)
# “Her brother commented: “Love you both x””: an attributed quotation is a sentence, however its words end.
_SAID_END = lazy(
    r"\b(?:said|says|posted|wrote|writes|commented|replied|added|tweeted|captioned)\b[^:“”\"]{0,40}[:,]\s*[“\"][^“”\"]{1,600}[”\"]$"
)
_OPEN_END = lazy(r"[:;,：；，、–—-][\"“”’'»]?$|(?:ดัง(?:ต่อไป)?นี้|ได้แก่|ດັ່ງ(?:ຕໍ່ໄປ)?ນີ້)$")  # Thai: “as follows”
_QUOTED_END = lazy(r"[\w%)][\"“”’'»«]$")
_OPENING = lazy(r"^[\"“„«‘'‹「『]")
_BULLET = lazy(r"^(?:[-*+•·‣▪●◦–—]\s+|\d{1,2}[.)]\s+)")
# Where two pieces of a page run together: "Share24 Comments", "2:00PrevNext".
_JOINT = lazy(r"(?<=[a-zà-ÿ]{3})(?:[A-ZÀ-Þ](?=[a-zà-ÿ])|\d)|(?<=\d)[A-ZÀ-Þ](?=[a-zà-ÿ]{2})")
_IDEOGRAPHS = lazy("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_SOUTH_EAST_ASIAN = lazy("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # Thai, Lao, Burmese, Khmer
# Words that title case leaves in lower case. Not a stop list: “Was” and “His” are capitalised.
_SMALL_IN_TITLES = word_set(
    """
    a an and as at but by for from in into nor of off on or over per so the than that to up via vs with yet is it its
    de la le les und von der die das
    """
)
_LEAST_CLAUSES, _PARAGRAPH = 10, 26  # words of a sentence with two clauses, and of any, in a script without full stops
_WRAPPED = 40  # characters of the shortest line that goes on in the next one
_RULE = lazy(r"[\W_]{3,}|https?://\S+|\d{1,3}\s?/\s?\d{1,3}")  # or a printed page's address or number
_WORD = lazy(rf"(?=[^\W\d_]){WORD_PATTERN}")


@dataclass(frozen=True, slots=True)
class Shape:
    """A non-blank line: `[start, end)` without the surrounding white space, and its form.

    `text` lacks the numbers that a text browser prints before links; `linked`: it begins with one. `number` counts all
    lines from 1; `gap` tells whether a blank line precedes; `block` is equal for the lines of one paragraph of a
    hard-wrapped file and different for each line of any other. `closed`: it ends like a sentence; `without_stops`: its
    script has no full stop, so that `closed` is a guess from its length and words.
    """

    number: int
    start: int
    end: int
    text: str
    gap: bool
    block: int
    words: int
    linked: bool
    closed: bool
    without_stops: bool

    @property
    def leads_on(self) -> bool:
        """Whether it ends with a colon, comma, dash or “as follows”, so that something must follow."""
        return _OPEN_END.search(self.text) is not None

    @property
    def quoted_end(self) -> bool:
        """Whether it ends with a closing quotation mark right after a word."""
        return _QUOTED_END.search(self.text) is not None

    @property
    def opens_quoted(self) -> bool:
        return _OPENING.match(self.text) is not None

    @property
    def bullet(self) -> bool:
        return _BULLET.match(self.text) is not None

    @property
    def bare(self) -> str:
        """The line without its bullet or number."""
        return _BULLET.sub("", self.text)

    @property
    def joints(self) -> int:
        """The number of places where two pieces of the page run together."""
        return len(_JOINT.findall(self.text))

    @property
    def titled(self) -> bool:
        """Whether it has four words or more in title case, like English headlines."""
        words = [word for word in _WORD.findall(self.text) if word.lower() not in _SMALL_IN_TITLES]
        return len(words) >= 4 and sum(word[0].isupper() for word in words) >= 0.9 * len(words)


def _is_closed(text: str, words: int, without_stops: bool) -> bool:
    """Whether a line ends like a sentence."""
    if without_stops:  # a stop there ends an abbreviation: “06.00 น.”
        if text[-1] in "?!…":
            return True
        return words >= (_LEAST_CLAUSES if CLAUSES.search(text) else _PARAGRAPH) and text[-1] not in ":)]"
    return _CLOSED.search(text) is not None or (text[-1] in '”"' and _SAID_END.search(text) is not None)


def word_count(text: str) -> int:
    """Counts words by white space; in scripts without spaces two characters count as one (four in Thai)."""
    unspaced = len(_IDEOGRAPHS.findall(text)) // 2 + len(_SOUTH_EAST_ASIAN.findall(text)) // 4
    return max(len(text.split()), unspaced)


def _shape(number: int, start: int, end: int, text: str, gap: bool, block: int, linked: bool) -> Shape:
    words, without_stops = word_count(text), WITHOUT_STOPS.search(text) is not None
    closed = _is_closed(text, words, without_stops)
    return Shape(number, start, end, text, gap, block, words, linked, closed, without_stops)


def shapes(text: str) -> list[Shape]:
    """Returns the non-blank lines of `text`, in order. Lines end at `\\n`, `\\r\\n` or `\\r`."""
    found: list[Shape] = []
    position, number, gap = 0, 1, True
    while position < len(text):
        line = _LINE.match(text, position)
        if line:
            stripped = line[0].strip()
            plain = _LINK_NUMBER.sub("", stripped) or stripped
            if stripped:
                start = line.start() + len(line[0]) - len(line[0].lstrip())
                linked = _LINKED.match(stripped) is not None
                found.append(_shape(number, start, start + len(stripped), plain, gap, len(found), linked))
                gap = False
            else:
                gap = True
            position = line.end()
        end = _LINE_END.match(text, position)
        if end:
            if not line:
                gap = True
            position = end.end()
            number += 1
    return _wrapped(found)


def _wrapped(lines: list[Shape]) -> list[Shape]:
    """Gives the lines of a paragraph the same block if the file is hard-wrapped."""
    pairs = [(before, after) for before, after in pairwise(lines) if not after.gap and len(before.text) >= _WRAPPED]
    joins = [pair for pair in pairs if _goes_on(*pair)]
    longest = max((len(line.text) for line in lines), default=0)
    if len(joins) < 3 or len(joins) * 3 < len(pairs) or longest > 140:
        return lines
    blocked: list[Shape] = []
    width = sorted(len(before.text) for before, _ in joins)[len(joins) // 2]
    for line in lines:
        block = len(blocked)
        # A line shorter than the width ends its paragraph.
        whole = line.gap or line.bullet or _is_rule(line)
        if blocked and not whole and len(blocked[-1].text) > 0.7 * width and not _is_rule(blocked[-1]):
            block = blocked[-1].block
        blocked.append(replace(line, block=block))
    return blocked


def _is_rule(line: Shape) -> bool:
    return _RULE.fullmatch(line.text) is not None


def _goes_on(before: Shape, after: Shape) -> bool:
    return len(before.text) >= _WRAPPED and not before.closed and after.text[0].islower()


def as_blocks(lines: Sequence[Shape]) -> list[Shape]:
    """Returns one shape per block, joining the lines of a wrapped paragraph with spaces."""
    return [_as_one(list(group)) for _, group in groupby(lines, key=lambda line: line.block)]


def _as_one(lines: Sequence[Shape]) -> Shape:
    if len(lines) == 1:
        return lines[0]
    text = " ".join(line.text for line in lines)
    first = lines[0]
    return _shape(first.number, first.start, lines[-1].end, text, first.gap, first.block, first.linked)


class PatternTooSlow(Exception):
    """A pattern from the manifest took too long on a line."""

    def __init__(self, pattern: str) -> None:
        super().__init__(pattern)
        self.pattern = pattern


class LinePattern:
    """A case-insensitive regular expression for lines from a manifest, with the time limit that `re` lacks.

    `regex` accepts the syntax of `re`. Engines without backtracking (RE2) know only ASCII letters and word boundaries.

    Raises:
        ValueError: the pattern is not a regular expression, or is too long.
    """

    def __init__(self, pattern: str) -> None:
        import regex  # 60 ms, needed by few stories

        if len(pattern) > _LONGEST_PATTERN:
            raise ValueError(f"it is longer than {_LONGEST_PATTERN} characters")
        self.pattern = pattern
        try:
            self._search: Callable[..., object] = regex.compile(pattern, regex.IGNORECASE).search
        except regex.error as error:
            raise ValueError(str(error)) from None

    def search(self, line: str) -> bool:
        """Whether the pattern matches anywhere in `line`; raises PatternTooSlow."""
        try:
            return self._search(line, timeout=_PATTERN_SECONDS) is not None
        except TimeoutError:
            raise PatternTooSlow(self.pattern) from None


def normal(text: str) -> str:
    """Normalises a line for comparison: case-folded, without punctuation, all numbers equal."""
    return " ".join(re.sub(r"\d+", "0", re.sub(r"[^\w\s]|_", " ", text.casefold())).split())


LineKind = Literal[
    "body", "headline", "subhead", "standfirst", "byline", "embedded_tweet",
    "reader_comment", "comments_header", "promo", "teaser", "tweet_url", "caption", "copyright",
    "affiliate_notice", "author_bio", "embed_label", "boilerplate",
    "correction", "clarification", "update", "editors_note", "retraction",
]  # fmt: skip

CITED: frozenset[str] = frozenset({"body", "standfirst", "embedded_tweet", *NOTE_KINDS})


@dataclass(slots=True)
class Block:
    """A paragraph while its kind is being decided; `kind` is None until then.

    `unrecognised`: no rule has recognised it, so that only its shape decided.
    """

    shape: Shape
    kind: LineKind | None = None
    doubtful: bool = False
    speaker: str | None = None
    unrecognised: bool = False

    @property
    def open(self) -> bool:
        return self.kind is None

    @property
    def prose(self) -> bool:
        """Whether it looks like reporting: still undecided, and closed or introducing a quotation."""
        shape = self.shape
        return self.kind is None and shape.words >= 6 and (shape.closed or shape.leads_on or shape.quoted_end)

    @property
    def headline_like(self) -> bool:
        """Whether it is undecided, and neither closed nor introducing something."""
        return self.kind is None and not self.shape.closed and not self.shape.leads_on
