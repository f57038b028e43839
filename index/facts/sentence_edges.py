"""Where the sentences around a quotation begin and end, without reading them all."""

from __future__ import annotations

from index.lazy_regex import lazy

_ABBREVIATION = lazy(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Gov|Rep|Gen|Col|Lt|Sgt|Capt|Jr|Sr|vs|No|Inc|Co|Corp|Ltd)|\b[A-Z])\.$"
)
SENTENCE_STOP = lazy(r"[.!?…][\"”’')\]]*(?=\s+|$)")


def last_sentence_start(text: str, start: int, end: int) -> int:
    """Returns where the last sentence of `[start, end)` begins."""
    last = start
    for found in SENTENCE_STOP.finditer(text, start, end):
        if found.end() < end and text[found.end() : end].strip() == "":
            return end if not _ABBREVIATION.search(text[max(start, found.start() - 6) : found.start() + 1]) else last
        if not _ABBREVIATION.search(text[max(start, found.start() - 6) : found.start() + 1]):
            last = found.end()
    return last


def first_sentence_end(text: str, start: int, end: int) -> int:
    """Returns where the first sentence of `[start, end)` ends."""
    for found in SENTENCE_STOP.finditer(text, start, end):
        if not _ABBREVIATION.search(text[max(start, found.start() - 6) : found.start() + 1]):
            return found.end()
    return end
