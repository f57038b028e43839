"""Finds where the reader comments begin; nothing after that is reporting."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

from index.corpus.boilerplate import hints
from index.corpus.boilerplate.embedded_posts import is_count_of_post
from index.corpus.boilerplate.lines import Block
from index.corpus.types import NOTE_KINDS

_MOST_LINES_OF_POST = 4
_ENTRY = 4  # lines: a heading and paragraphs
# A bare "3 comments" may have been classified as a share count, a Markdown heading or a subhead.
_UNDECIDED = (None, "boilerplate", "subhead", "headline")


def _plain(text: str) -> str:
    return text.strip("#*_»«>•·- ")


def mark_reader_comments(blocks: list[Block]) -> None:
    """Marks everything after the header of the reader comments."""
    prose = [index for index, block in enumerate(blocks) if block.prose]
    start = None
    for index, block in enumerate(blocks):
        weak = block.kind in _UNDECIDED and bool(hints.WEAK_COMMENTS_HEADER.match(_plain(block.shape.text)))
        if not weak and block.kind != "comments_header":
            continue
        block.kind = "comments_header"
        before = bisect_left(prose, index)
        below = blocks[index + 1 : index + 12]
        marked = any(hints.COMMENT_MARK.search(_plain(one.shape.text)) for one in below)
        if weak and not marked and any(one.kind in NOTE_KINDS for one in below):
            continue  # a count in the article, which its outlet's note ends
        if weak and not marked and _counts_below_post(blocks, index):
            continue
        if before * 2 < len(prose) and _entries_follow(blocks[index + 1 :]):
            continue
        definite = not weak and hints.DEFINITE_COMMENTS_HEADER.search(block.shape.text)
        enough = before >= 2 or (before == 1 and len(prose) == 1)
        if start is None and enough and (definite or marked or before * 2 >= len(prose)):
            start = index
    found = [one for one in (start, _unannounced_comments(blocks, prose)) if one is not None]
    for block in blocks[min(found, default=len(blocks)) :]:
        block.kind = block.kind or "reader_comment"
        block.doubtful = False


def _entries_follow(below: list[Block]) -> bool:
    """Whether the entries of a live blog follow an invitation to comment: bylines, each above two paragraphs."""
    signed = [
        index
        for index, block in enumerate(below)
        if hints.BYLINE.search(block.shape.text)
        and not block.shape.closed
        and sum(one.prose for one in below[index + 1 : index + 1 + _ENTRY]) > 1
    ]
    return len(signed) > 1


def _counts_below_post(blocks: list[Block], index: int) -> bool:
    """Whether a count of comments belongs to a post: “She wrote on Facebook:”, the post, “93 likes”."""
    first = index
    while first and is_count_of_post(blocks[first - 1]):
        first -= 1
    above = blocks[max(0, first - _MOST_LINES_OF_POST - 1) : first]
    return first < index and any(
        lead_in.shape.text.endswith(":") and lead_in.shape.words > 3 and post.prose for lead_in, post in pairwise(above)
    )


def _unannounced_comments(blocks: list[Block], prose: list[int]) -> int | None:
    """Returns where comments without a header begin: names above texts with buttons ("Reply") below, or None."""
    says = [
        index
        for index, block in enumerate(blocks)
        if hints.REPLY_MARK.search(_plain(block.shape.text))
        and re.search(r"\bsays\b", block.shape.text)
        and not block.shape.closed
    ]
    bars = _bars(blocks)
    starts = [place for bar in bars if (place := _comment_above(blocks, bar)) is not None]
    starts += _names_with_age(blocks) if bars else []
    if len(starts) < 2 and not (starts and says) and len(says) < 2:
        return None
    first = min(starts + says)
    if bisect_left(prose, first) >= 2:
        return first
    return None


def _names_with_age(blocks: list[Block]) -> list[int]:
    """Returns the names followed by a text's age and the text."""
    return [
        index
        for index, (name, age, text) in enumerate(zip(blocks, blocks[1:], blocks[2:], strict=False))
        if hints.WHEN.match(age.shape.text) and text.shape.words >= 3
        if name.shape.words <= 4 and not name.shape.closed and not hints.WHEN.match(name.shape.text)
    ]


def _bars(blocks: list[Block]) -> list[int]:
    """Returns the first line of each bar of buttons below a comment."""
    marks = [index for index, block in enumerate(blocks) if hints.BUTTONS.match(_plain(block.shape.text).lower())]
    bars = [index for index, before in zip(marks, [-2, *marks], strict=False) if index - 1 != before]
    reply = re.compile(r"repl|antwort|répon", re.I)
    answered = {bisect_right(bars, index) - 1 for index in marks if reply.search(blocks[index].shape.text)}
    return [bars[place] for place in sorted(answered)]


def _comment_above(blocks: list[Block], bar: int) -> int | None:
    """Returns the line with the writer's name above the comment that a bar ends, or None."""
    for index in range(bar - 2, max(bar - 8, 0), -1):
        shape = blocks[index].shape
        initial = re.fullmatch(r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ]\.", shape.text)  # a name: “Marta K.”
        if (shape.closed and not initial) or shape.words > 8 or shape.bullet:
            continue
        named = re.sub(r"\s*[·•|].*$", "", shape.text)
        if hints.WHEN.match(_plain(shape.text)) or len(named.split()) > 4:
            continue
        # Initials, a badge, or another form of the name may precede the name.
        while index > 1 and blocks[index - 1].shape.words <= 3 and not blocks[index - 1].shape.closed:
            if hints.BUTTONS.match(_plain(blocks[index - 1].shape.text).lower()):
                break
            index -= 1
        return index
    return None
