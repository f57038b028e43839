"""Finds the notes in an article, and where each begins and ends; `note_wording.py` decides the kind."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from index.corpus.boilerplate.lines import Block, normal
from index.corpus.boilerplate.note_slots import PIECE
from index.corpus.boilerplate.note_wording import (
    answers_nothing,
    begins_inside,
    goes_on,
    headline_kind,
    lone_label,
    note_kind,
)
from index.corpus.types import NOTE_KINDS, Note, NoteKind, Outlet
from index.lazy_regex import lazy

_MAX_HEADED = 6  # most paragraphs that a heading "Corrections" makes notes
# The first paragraph of an article about another one: "In a story on 5 March we misspelled …".
_OF_A_STORY = lazy(
    r"\b(?:our|its|an?|the|this|some|several|in) (?:[\w’',.-]+ ){0,8}?(?:story|stories|article|articles|report|"
    r"reports|column|paper|issue|dispatch|editions?|versions?|caption|headline|review|obituary)\b|"
    r"\b(?:story|article|report|column) (?:published|about|on|of|in|that)\b|\bwe (?:\w+ )?(?:reported|said|"
    r"published|wrote)\b",
    re.I,
)
_REPRINTED = lazy(
    r"\bcorrected (?:version|story|article|text)\b.{0,60}\b(?:below|follows)\b|^a corrected version\b", re.I
)
# A paragraph of a column of corrections that turns to another article: “An obituary on Monday gave …”.
_TURNS_TO = lazy(
    r"^(?-i:(?=[^a-zà-ÿ]))(?:[^.,]{1,80}, )?(?:in |on )?(?:an?|our|one|\S+day['’]s|yesterday['’]s|last \w+['’]s) "
    rf"(?:[\w’'-]+ ){{0,6}}?{PIECE}\b",
    re.I,
)


def mark_notes(blocks: Sequence[Block], outlet: Outlet, headline: str | None) -> None:
    """Marks every note with its kind; in an article that corrects another, all paragraphs."""
    correcting = _correcting(blocks, headline)
    headed: NoteKind | None = None
    left = 0
    prose = 0  # prose paragraphs before this one
    for index, block in enumerate(blocks):
        prose += index > 0 and blocks[index - 1].prose
        titles = index == 0 or (headline and normal(block.shape.text) == normal(headline))
        if not block.open or (titles and not block.shape.closed and headline_kind(block.shape.text)):
            headed = None
            continue
        text = block.shape.text
        if correcting is not None and _REPRINTED.search(text):
            correcting = None
        if (header := _header(blocks, index)) is not None:
            headed, left = header, 1 if prose < 2 else _MAX_HEADED
            block.kind = "subhead"
            continue
        if index and blocks[index - 1].kind in NOTE_KINDS and goes_on(blocks[index - 1].shape.text, text, outlet):
            block.kind = blocks[index - 1].kind
            continue
        kind = note_kind(text, outlet)
        if kind is None and block.shape.closed:
            kind = correcting or (headed if left > 0 else None)
        if kind is None:
            headed = None
            continue
        left -= 1
        block.kind = kind


def corrects_another(headline: str, opening: str) -> NoteKind | None:
    """Returns the kind if a whole article is a note on another one, judging by headline and first paragraph."""
    kind = headline_kind(headline)
    # "RETRACTED: Owner fled" and "This article was …" refer to the article itself.
    of_itself = re.match(r"(?:retracted|corrected)\b", headline.strip(), re.I) or re.search(
        rf"\bthis {PIECE}\b", opening, re.I
    )
    return kind if kind is not None and not of_itself and _OF_A_STORY.search(opening) else None


def _correcting(blocks: Sequence[Block], headline: str | None) -> NoteKind | None:
    """Returns the kind if the article only corrects another one; its `headline` may be stated without being printed."""
    lines = [block.shape for block in blocks[:6] if block.open]
    if not lines:
        return None
    printed = not headline or not lines[0].closed or normal(lines[0].text) == normal(headline)
    opening = next((shape.text for shape in lines[printed:] if shape.closed and shape.words >= 5), "")
    return corrects_another(lines[0].text if printed else headline or "", opening)


def notes_of(
    text: str, outlet: Outlet, lines: Sequence[tuple[str, int, int]], sentences: Sequence[tuple[int, int]]
) -> list[Note]:
    """Returns the notes in an article.

    Args:
        text: the article's.
        outlet: its outlet.
        lines: kind, start and end of each non-blank line, from `classify_lines`.
        sentences: the spans of its citable sentences.
    """
    notes: list[Note] = []
    last = None
    for place, (kind, start, end) in enumerate(lines):
        if kind in NOTE_KINDS:
            line = text[start:end]
            begins = note_kind(line, outlet) is not None or _TURNS_TO.match(line)
            follows = last == place - 1 and notes and notes[-1].kind == kind
            if follows and (not begins or goes_on(text[notes[-1].start : notes[-1].end], line, outlet)):
                notes[-1] = Note(0, notes[-1].kind, notes[-1].start, end)
            else:
                notes.append(Note(0, kind, start, end))
            last = place
        elif kind == "headline" and (announced := headline_kind(text[start:end])) in ("retraction", "correction"):
            notes.append(Note(0, announced, start, end))
    notes += _inside_paragraphs(text, outlet, [(start, end) for kind, start, end in lines if kind == "body"], sentences)
    return sorted(_without_announced(notes, lines), key=lambda note: note.start)


def answerless(
    text: str, outlet: Outlet, notes: Sequence[Note], sentences: Sequence[tuple[int, int]]
) -> frozenset[int]:
    """Returns the starts of note sentences that only apologise for an error or repeat it."""
    inside = [span for span in sentences if any(note.start <= span[0] < note.end for note in notes)]
    return frozenset(start for start, end in inside if answers_nothing(text[start:end], outlet))


def _inside_paragraphs(
    text: str, outlet: Outlet, bodies: Sequence[tuple[int, int]], sentences: Sequence[tuple[int, int]]
) -> Iterator[Note]:
    """Yields notes inside paragraphs of reporting, from their first sentence to the end of the paragraph."""
    starts = [start for start, _ in bodies]
    found: set[int] = set()
    for start, end in sentences:
        place = bisect_right(starts, start) - 1
        if place < 0 or not bodies[place][0] < start < bodies[place][1] or place in found:
            continue
        sentence = text[start:end]
        kind = note_kind(sentence, outlet)
        if kind is not None and begins_inside(sentence):
            found.add(place)
            yield Note(0, kind, start, bodies[place][1])


def _without_announced(notes: list[Note], lines: Sequence[tuple[str, int, int]]) -> list[Note]:
    """Drops a headline that only announces a note below it."""
    headlines = {start for kind, start, _ in lines if kind == "headline"}
    labelled = {note.kind for note in notes if note.start not in headlines}
    return [note for note in notes if note.start not in headlines or note.kind not in labelled]


def _header(blocks: Sequence[Block], index: int) -> NoteKind | None:
    """Returns the kind of a label alone on its line with a closed paragraph below it, or None."""
    shape = blocks[index].shape
    if shape.words > 8 or index + 1 >= len(blocks):
        return None
    following = blocks[index + 1]
    menu = [one for one in blocks[max(0, index - 2) : index] if one.shape.words <= 4 and not one.shape.closed]
    if len(menu) == 2 and not shape.gap and not menu[1].shape.gap:
        return None  # a link to the outlet's corrections
    if not (following.open and following.shape.closed and following.shape.words >= 5):
        return None
    return lone_label(shape.text)
