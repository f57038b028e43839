"""Finds where quotations open and close: curly, straight, low, angled and single marks, nested and across paragraphs.

Apostrophes and inch signs are not marks. A paragraph that begins with a mark continues the quotation that the one
before it left open.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.corpus.person_words import TITLES
from index.corpus.tokens import STOPWORDS
from index.facts.reporting_verbs import ARTICLELESS_SAYING, PREPOSITIONS, SAYING
from index.lazy_regex import lazy

_MAX_DEPTH = 12  # levels of nested quotations
_MAX_MARKS = 40  # to find where a single mark closes
_MARK = lazy(r"[”»\"'’‘‚]")
_QUOTES = lazy('[“”„«»"]')
_OPENING_BEFORE = frozenset("([{/—–-“„«‹»›‘‚\"'…")
_CLOSERS = {"“": '”"“', "„": '“”"‟', "‟": '”"', "«": "»", "»": "«", "‹": "›", "›": "‹", '"': '"”', "＂": "＂", "”": "”"}
_CLOSERS |= {"「": "」", "『": "』", "」": "", "』": ""}
_PARAGRAPH_OPENERS = frozenset("“„‟«»\"＂‘‚'”")
_SINGLE_CLOSERS = {"‘": "’'", "'": "'’", "‚": "‘’"}
_DASHES = "—–-"
_LOWER, _UPPER = "a-zß-ÿāăąćčďęěłńňřśšťůźżžа-яё", "A-ZÀ-ÞĀĂĄĆČĎĘĚŁŃŇŘŚŠŤŮŹŻŽА-ЯЁ"
# Where the words of a speaker end and those about him or her begin: “— Non, a dit”, “—No —dijo”, “— No —, ha detto”,
# “– Nie – powiedział”.
INCISE = lazy(
    rf"(?:(?P<dash>\s[—–-](?=[{_LOWER}]))|(?P<spaced>,?\s[—–]\s)|[,?!…](?:\s?[—–],?)?\s)(?=(?P<first>[{_LOWER}]))"
    rf"(?:(?:se|lui|le|gli)\s)?(?P<helper>(?:a|ha|s[’']est)\s)?(?P<verb>[{_LOWER}]+)(?P<pronoun>-(?:t-)?(?:il|elle)\b)?"
    rf"(?:\s(?:(?P<name>[{_UPPER}][\w’'-]+(?:\s[{_UPPER}][\w’'-]+){{1,2}})(?P<ends>[,.;]|$)?|(?P<article>(?:el|la|un|una|il|lo)\s|l[’'])))?"
)
_SLAVIC_PAST = lazy(r"\w{4,}(?:ił|ał|iła|ała|ил|ал|ила|ала)$")
_BETWEEN_DASHES = lazy(r"[—–][.,;:]?\s*(?P<words>[^—–]+)")
# Words that begin with an apostrophe, which opens no quotation.
_ELISION = lazy(
    r"(?:\d0s\b|cause\b|coz\b|cos\b|em\b|til\b|till\b|tis\b|twas\b|twill\b|twere\b|bout\b|round\b|n\b|neath\b|gainst\b|nuff\b|"
    r"ere\b|ello\b|im\b|er\b|cept\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A run between two marks: `[start, end)` inside them, `[outer_start, outer_end)` with them.

    `depth` is 0 for a quotation, 1 or more for a nested one. `closed` is False if the paragraph ends first; `reopened`
    if a mark at the start of a paragraph continues the paragraph before. `block` is the paragraph's number.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    depth: int
    block: int
    closed: bool = True
    reopened: bool = False


@dataclass(slots=True)
class _Open:
    mark: str
    position: int
    closes_at: int = -1  # known in advance for single marks


def quoted_runs(text: str, blocks: Sequence[tuple[int, int]]) -> list[Quoted]:
    """Returns all quoted runs in the paragraphs `blocks` of `text`, in the order in which they open."""
    runs: list[Quoted] = []
    unclosed = False
    for number, (start, end) in enumerate(blocks):
        following = text[blocks[number + 1][0]] if number + 1 < len(blocks) else ""
        found = _runs_of_block(text, start, end, number, goes_on=following in _PARAGRAPH_OPENERS and following != "")
        first = next((i for i, run in enumerate(found) if run.depth == 0), None)
        if unclosed and first is not None and found[first].outer_start == start:
            found[first] = replace(found[first], reopened=True)
        unclosed = any(run.depth == 0 and not run.closed for run in found)
        runs.extend(found)
    return sorted(runs, key=lambda run: (run.outer_start, -run.outer_end))


def _runs_of_block(text: str, start: int, end: int, number: int, *, goes_on: bool) -> list[Quoted]:
    stack: list[_Open] = []
    found: list[Quoted] = _runs_after_dash(text, start, end, number)

    def finish(opened: _Open, position: int, width: int, *, closed: bool = True) -> None:
        run = _trimmed(text, opened.position, position, position + width, len(stack), number, closed)
        if run is not None:
            found.append(run)

    for i in range(start, end):
        char = text[i]
        before = text[i - 1] if i > start else " "
        after = text[i + 1] if i + 1 < end else " "
        if stack and stack[-1].closes_at == i:
            finish(stack.pop(), i, 1)
            continue
        if char in _CLOSERS:
            doubled = bool(stack) and stack[-1].position == i - 1 and stack[-1].mark == char
            depth = None if doubled else _opened_by(stack, char)
            if doubled:
                stack[-1].position = i  # a doubled mark counts once
            elif depth is not None and _may_close(char, before, after):
                del stack[depth + 1 :]
                finish(stack.pop(), i, 1)
            elif _opens(char, before, after) and len(stack) < _MAX_DEPTH:
                # A second opening mark of the same kind means the first was never closed.
                if stack and stack[-1].mark == char and char in "“„":
                    finish(stack.pop(), i, 0)
                stack.append(_Open(char, i))
        elif (
            char in _SINGLE_CLOSERS
            and len(stack) < _MAX_DEPTH
            and _opens(char, before, after)
            and not _ELISION.match(text, i + 1, end)
        ):
            within = any(opened.closes_at < 0 for opened in stack)
            closing = _single_close(text, i, end, within=within, goes_on=goes_on and i == start)
            if closing is not None:
                stack.append(_Open(char, i, closing))
    while stack:
        opened = stack.pop()
        if opened.mark not in _SINGLE_CLOSERS or opened.closes_at == end:
            finish(opened, end, 0, closed=False)
    return found


def _runs_after_dash(text: str, start: int, end: int, number: int) -> list[Quoted]:
    """Returns the speech of a paragraph that opens with a dash and tells who speaks: “—No —dice Ann Lee—. Mañana.”"""
    if text[start] not in _DASHES:
        return []
    for mark in INCISE.finditer(text, start + 1, end):
        if _QUOTES.search(text, start, mark.start()):
            return []
        if tells_who_speaks(mark):
            dash = "dash" if mark["dash"] else "spaced" if mark["spaced"] else ""
            spans = [(start + 1, mark.start(dash) if dash else mark.start() + 1)]
            if dash:
                parts = list(_BETWEEN_DASHES.finditer(text, mark.end(dash), end))
                spans += [part.span("words") for part in parts[::2]]
            runs = (_trimmed(text, first - 1, last, last, 0, number, closed=True) for first, last in spans)
            return [run for run in runs if run is not None]
    return []


def tells_who_speaks(mark: re.Match[str]) -> bool:
    """Whether the words behind a speech are a verb of saying, or any verb with its subject behind it."""
    verb = mark["verb"]
    if mark["spaced"]:
        return verb in ARTICLELESS_SAYING or _SLAVIC_PAST.match(verb) is not None  # elsewhere, an aside may begin so
    if mark["pronoun"] or verb in STOPWORDS or verb in PREPOSITIONS or verb in TITLES:
        return mark["pronoun"] is not None and verb != "est"
    sure = mark["dash"] or mark["helper"]
    inverted = mark["ends"] is not None or ((mark["name"] or mark["article"]) and sure)
    return verb in SAYING or bool(inverted or (mark["dash"] and verb.endswith("ó")))


def _opened_by(stack: list[_Open], char: str) -> int | None:
    """Returns the innermost stack position that `char` would close, or None."""
    for depth in range(len(stack) - 1, -1, -1):
        opened = stack[depth]
        if opened.closes_at < 0 and char in _CLOSERS.get(opened.mark, ""):
            return depth
    return None


def _may_close(char: str, before: str, after: str) -> bool:
    # “ closes only what „ opened, and then follows a word; straight marks alternate.
    if char == "“":
        return not before.isspace() and not after.isalnum()
    return True


def _opens(char: str, before: str, after: str) -> bool:
    if char in "«»「『" or (char == "“" and before >= "\u3000"):
        return True  # scripts without spaces
    if char in "」』":
        return False
    return (before.isspace() or before in _OPENING_BEFORE) and not after.isspace()


def _single_close(text: str, opening: int, end: int, *, within: bool, goes_on: bool) -> int | None:
    """Returns where a single mark closes, or None if it is an apostrophe.

    A mark after punctuation closes. So does one after a letter, but if it may be a plural possessive or a dropped g
    (“the dogs’ home”), only if no better one follows.
    """
    doubtful: int | None = None
    closers = _SINGLE_CLOSERS[text[opening]]
    for mark in itertools.islice(_MARK.finditer(text, opening + 2, end), _MAX_MARKS):
        i, char = mark.start(), mark.group()
        if within and (char in "”»" or char == '"') and (char != '"' or i + 1 == end or not text[i + 1].isalnum()):
            break  # the enclosing quotation ends here
        if char == text[opening] and char in "'‘" and _opens(char, text[i - 1], text[i + 1 : i + 2] or " "):
            if not _ELISION.match(text, i + 1, end):
                return doubtful  # another opens first, so the earlier mark was an apostrophe
            continue
        if char not in closers or text[i - 1].isspace() or (i + 1 < end and text[i + 1].isalnum()):
            continue
        if text[i - 1] in ".,!?…;:–—" or text[i - 1] not in "sSnx":
            return i
        doubtful = i if doubtful is None else doubtful
    if doubtful is None and goes_on:
        return end  # the paragraph ends first, and the next one continues
    return doubtful


def _trimmed(
    text: str, opening: int, closing: int, outer_end: int, depth: int, block: int, closed: bool
) -> Quoted | None:
    start, end = opening + 1, closing
    while start < end and (text[start].isspace() or text[start] in '"“'):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if not any(char.isalnum() for char in text[start:end]):
        return None
    return Quoted(start, end, opening, outer_end, depth, block, closed)
