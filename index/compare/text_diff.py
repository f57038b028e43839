"""A word-by-word diff of two wordings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import LCSseq

from index.corpus.tokens import Word, words

PartKind = Literal["same", "adds", "leaves_out", "cut"]


@dataclass(frozen=True, slots=True)
class DiffPart:
    """A part of a diff.

    "same" and "adds" together make up the compared text, in order; "leaves_out" are words only in the other text, "cut"
    those of the other text before or after everything the two share.
    """

    kind: PartKind
    text: str


def side_by_side(text: str, against: str) -> tuple[DiffPart, ...]:
    """Returns the differences of `text` from `against`, ignoring case, punctuation and kinds of apostrophe."""
    ours, theirs = words(text), words(against)
    steps = list(LCSseq.opcodes([word.key for word in theirs], [word.key for word in ours]))
    parts: list[DiffPart] = []
    printed = 0
    for number, step in enumerate(steps):
        if step.tag in ("delete", "replace"):
            beside = [other.tag for other in steps[max(0, number - 1) : number + 2]]
            edge = step.src_start == 0 or step.src_end == len(theirs)
            cut = edge and step.tag == "delete" and "insert" not in beside
            left_out = DiffPart("cut" if cut else "leaves_out", _slice(against, theirs, step.src_start, step.src_end))
            if parts and parts[-1].kind == "adds":
                parts.insert(len(parts) - 1, left_out)
                continue
            # White space before omitted words comes first; white space after them goes with them.
            following = step.dest_start if step.dest_start < len(ours) else None
            if following is not None and printed < ours[following].start and not cut:
                parts.append(DiffPart("same", text[printed : ours[following].start]))
                printed = ours[following].start
                beside_added = step.tag == "replace" or "insert" in beside
                parts.append(left_out if beside_added else DiffPart("leaves_out", left_out.text + " "))
            else:
                parts.append(left_out)
        if step.dest_start < step.dest_end:
            first, end = ours[step.dest_start].start, ours[step.dest_end - 1].end
            if step.tag == "equal":
                if printed < end:
                    parts.append(DiffPart("same", text[printed:end]))
            else:
                if printed < first:
                    parts.append(DiffPart("same", text[printed:first]))
                parts.append(DiffPart("adds", text[first:end]))
            printed = end
    if printed < len(text):
        parts.append(DiffPart("same", text[printed:]))
    return tuple(parts)


def _slice(text: str, tokens: Sequence[Word], first: int, end: int) -> str:
    return text[tokens[first].start : tokens[end - 1].end]
