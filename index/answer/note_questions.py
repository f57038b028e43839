"""Questions for notes, such as “was there a correction?”, and the kinds of notes that they ask for."""

from __future__ import annotations

import re

from index.corpus.types import NoteKind
from index.lazy_regex import lazy

_OUTLET_NOUN = (
    r"(?:articles?|outlets?|papers?|newspapers?|stor(?:y|ies)|reports?|sites?|pieces?|journalists?|reporters?|editors?|"
    r"newsrooms?|media|press|coverage|reporting|pages?|authors?|writers?)"
)
_OUTLET_NP = (
    rf"(?:they|you|it|this|any ?one|any ?body|some ?(?:one|body)|any of (?:them|this|it|the {_OUTLET_NOUN})|"
    rf"(?:the|this|that|an|any|some|which|what|one of the|these|those|their|its)\s+{_OUTLET_NOUN})"
)
_NOTE = r"(?:corrections?|clarifications?|retractions?|editor['’]?s?['’]? notes?|errat(?:um|a))"
_NOTED = r"(?:corrected|clarified|retracted|amended|withdrawn)"
NOTES_ASKED = lazy(
    "|".join(
        (
            # Was there a correction? Are there any updates?
            rf"\b(?:was|were|is|are|been|be|there|has|have)\b.{{0,20}}\b(?:an?|any|some|no)\s+(?:\w+\s+)?(?:{_NOTE}|updates)\b",
            rf"^(?:any|all|what|which|show(?: me)?|list)\s+(?:\w+\s+){{0,2}}?{_NOTE}\b",
            rf"\b(?:what|which|where)\b.{{0,20}}\bthe (?:latest |last )?{_NOTE}\b",
            # Did they correct anything? Has the article been retracted?
            rf"\b(?:did|has|have|had|does|do|was|were|is|are)\s+{_OUTLET_NP}\s+(?:\w+\s+){{0,3}}?(?:correct|clarify|retract|amend|"
            rf"withdraw|{_NOTED}|take(?:n)? (?:it |anything |something )?back|updated?|"
            rf"(?:issue|print|publish|run|add|make|made)\w* (?:an?|any) (?:{_NOTE}|updates?))\b",
            rf"\b(?:was|were|has|have|had|is|did|what)\b.{{0,12}}\b(?:anything|something|what|any of (?:it|this|"
            rf"that))\b.{{0,24}}"
            rf"\b(?:{_NOTED}|updated)\b",
            rf"\b(?:what|who|which)\s+(?:{_OUTLET_NOUN}\s+)?(?:(?:was|were|has|have|had|got|been)\s+){{1,2}}(?:later\s+|since\s+)?{_NOTED}\b",
            rf"\bwhat\s+(?:did|has|have|had)\s+{_OUTLET_NP}\s+(?:\w+\s+)?(?:correct|clarify|retract|amend|withdraw|{_NOTED})\b",
            # What did the Gazette get wrong? Were there mistakes in the articles?
            rf"\bwhat\s+(?:did|has|have|had|does|do)\s+{_OUTLET_NP}\s+(?:get|got|gotten|had)\s+wrong\b",
            rf"\b(?:did|has|have|had)\s+{_OUTLET_NP}\s+(?:get|got|gotten)\b.{{0,40}}\bwrong\b",
            rf"\b(?:which|what)\s+{_OUTLET_NOUN}\s+(?:got|had|has|have|get)\b.{{0,40}}\bwrong\b",
            rf"\bwhat\s+(?:was|is|were)\s+wrong\s+(?:in|with|about)\s+{_OUTLET_NP}\b",
            rf"\b(?:errors?|mistakes?|inaccurac\w+)\b.{{0,24}}\b(?:did|do|have|has)\s+{_OUTLET_NP}\s+(?:make|made|print|publish|admit|correct)",
            rf"\b(?:errors?|mistakes?|inaccurac\w+)\s+(?:in|by|of)\s+{_OUTLET_NP}",
            rf"\b(?:did|have|has)\s+{_OUTLET_NP}\s+(?:make|made|print|printed|publish|published|admit|admitted)\s+(?:to\s+)?"
            r"(?:an?|any|some|the|their)?\s*(?:errors?|mistakes?)\b",
        )
    ),
    re.IGNORECASE,
)
# What tells of a correction in an article's own sentences: “the council apologised for its mistake”
CORRECTING = lazy(
    r"\b(?:amend|apolog|clarif|correct|errat|error|inaccura|incorrect|mistake|mistook|retract|updat|withdr|wrong)\w*|"
    r"\bt(?:ook|aken)\s+(?:\w+\s+){0,3}back\b",
    re.IGNORECASE,
)
_NOTES_BY_WORD: tuple[tuple[str, tuple[NoteKind, ...]], ...] = (
    (r"\bretract|withdr|\btake(?:n)? .{0,12}back", ("retraction",)),
    (r"\bclarif", ("clarification", "correction", "retraction", "editors_note")),
    (r"\bupdate", ("update", "correction", "clarification")),
    (r"\beditor['’]?s?['’]? note", ("editors_note",)),
    (r"", ("retraction", "correction", "clarification", "editors_note")),
)


def asked_notes(text: str) -> tuple[NoteKind, ...]:
    """Returns the kinds of notes that a question asks for (`NOTES_ASKED` matches it), most serious first.

    Args:
        text: the question, with outlet names replaced by "the article".
    """
    return next(kinds for word, kinds in _NOTES_BY_WORD if re.search(word, text, re.IGNORECASE))
