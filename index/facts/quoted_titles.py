"""Whether words in quotation marks are the title of a work and not speech."""

from __future__ import annotations

import re

from index.corpus.tokens import is_content, words
from index.facts.quote_marks import Quoted
from index.facts.reporting_verbs import SAYING
from index.lazy_regex import lazy

_WORK = lazy(
    r"(?:song|single|album|track|ballad|hymn|anthem|film|movie|documentary|book|novel|memoir|poem|play|musical|opera|"
    r"painting|picture|sculpture|series|show|programme|program|podcast|essay|story|piece|game|exhibition|project)s?$"
)


def is_quoted_title(text: str, lead: int, run: Quoted) -> bool:
    """Whether quoted words are a title: every content word is capitalised, or “entitled” precedes."""
    tokens = words(text, run.start, run.end)
    content = [token for token in tokens if is_content(token.key)]
    capitalised = len(content) > 1 and all(text[token.start].isupper() for token in content)
    before = text[lead : run.outer_start].rstrip()
    named = re.search(r"\b(?:titled|entitled|named|nicknamed|stands? for)$", before) is not None
    return (capitalised and text[run.end - 1] not in "!?") or named


def is_capitalised(text: str, run: Quoted) -> bool:
    """Whether several quoted words each begin with a capital, small words aside."""
    tokens = words(text, run.start, run.end)
    return len(tokens) > 1 and all(text[one.start].isupper() for one in tokens if len(one.key) > 3 or one is tokens[0])


def names_work(text: str, lead: int, run: Quoted) -> bool:
    """Whether quoted words may name a work just mentioned: “wrote a song, “The Old Pier””."""
    before = words(text, lead, run.outer_start)
    return bool(before) and before[-1].key not in SAYING and _WORK.match(before[-1].key) is not None
