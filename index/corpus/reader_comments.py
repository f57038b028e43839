"""Where the readers' comments begin: behind that nothing is reporting any more."""

from __future__ import annotations

import re
from bisect import bisect_left

from index.corpus import boilerplate_hints
from index.corpus.lines import Block

# A bare "3 comments" may have been taken for a share count, a Markdown heading or a subhead.
_UNDECIDED = (None, "boilerplate", "subhead", "headline")


def _plain(text: str) -> str:
    return text.strip("#*_ ")


def read_comments(blocks: list[Block]) -> None:
    """Behind the header of the readers' comments nothing is reporting any more."""
    prose = [index for index, block in enumerate(blocks) if block.prose]
    start = None
    for index, block in enumerate(blocks):
        weak = block.kind in _UNDECIDED and bool(boilerplate_hints.WEAK_COMMENTS_HEADER.match(_plain(block.shape.text)))
        if not weak and block.kind != "comments_header":
            continue
        block.kind = "comments_header"
        before = bisect_left(prose, index)
        marked = any(
            boilerplate_hints.COMMENT_MARK.search(_plain(one.shape.text)) for one in blocks[index + 1 : index + 12]
        )
        definite = not weak and boilerplate_hints.DEFINITE_COMMENTS_HEADER.search(block.shape.text)
        enough = before >= 2 or (before == 1 and len(prose) == 1)
        if start is None and enough and (definite or marked or before * 2 >= len(prose)):
            start = index
    if start is None:
        start = _unannounced_comments(blocks, prose)
    if start is None:
        return
    for block in blocks[start:]:
        block.kind = block.kind or "reader_comment"
        block.doubtful = False


def _unannounced_comments(blocks: list[Block], prose: list[int]) -> int | None:
    """Where comments begin that have no header: by their "NAME says:" and "Reply" lines."""
    marks = [
        index for index, block in enumerate(blocks) if boilerplate_hints.REPLY_MARK.search(_plain(block.shape.text))
    ]
    if len(marks) < 2 or sum(place < marks[0] for place in prose) < 3:
        return None
    first = marks[0]
    if re.search(r"\bsays\b", blocks[first].shape.text):
        return first
    for index in range(first - 1, max(first - 5, 0), -1):
        shape = blocks[index].shape
        if shape.words <= 4 and not shape.closed:
            # A name may stand above the time.
            above = blocks[index - 1].shape
            return index - 1 if above.words <= 4 and not above.closed else index
    return first - 1
