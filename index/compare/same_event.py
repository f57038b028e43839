"""Whether two sentences may tell of one event at one time."""

from __future__ import annotations

from index.compare.claims import Claim, Claims
from index.corpus.tokens import word_set
from index.facts.conflicts import left_open, time_words

_UNTIL_NOW = word_set("has have hasnt havent yet still so")  # “has not been arrested”, “nobody has been arrested”
_NOW = word_set("yet still once currently now")
_SEASONS = word_set("winter spring summer autumn ago")


def at_one_time(claims: Claims, a: Claim, b: Claim) -> bool:
    """Whether two sentences tell of the same days and both of what was, or is expected, or may be."""
    days, others = ({day.iso for day in claims.dates(one) if day.precision == "day"} for one in (a, b))
    return (
        (not days or not others or bool(days & others))
        and left_open(claims.statement(a)) == left_open(claims.statement(b))
        and _times(a) == _times(b)
        and claims.is_past(a) == claims.is_past(b)
        and not is_update(claims, a, b)
    )


def is_update(claims: Claims, a: Claim, b: Claim) -> bool:
    """Whether what had not happened yet when one article appeared may have happened before the other one did."""
    for denying, stating in ((a, b), (b, a)):
        until_now = bool(claims.statement(denying).negations) and any(t.key in _UNTIL_NOW for t in denying.tokens)
        later = [day.day for day in stating.dates] + ([stating.published] if stating.published else [])
        if until_now and denying.published is not None and any(day > denying.published for day in later):
            return True
    return False


def _times(claim: Claim) -> set[str]:
    """Returns the words that fix a sentence's time, as “originally” and “last winter” do."""
    return (time_words(claim.tokens) - _NOW) | {token.key for token in claim.tokens if token.key in _SEASONS}
