"""Whether two sentences may tell of one event at one time, and two numbers be of one day."""

from __future__ import annotations

from index.compare.claims import Claim, Claims
from index.corpus.tokens import word_set
from index.facts.conflicts import left_open, time_words
from index.facts.numbers import ReadNumber

_UNTIL_NOW = word_set("has have hasnt havent yet still so")  # “has not been arrested”, “nobody has been arrested”
_NOW = word_set("yet still once currently now")
_TO_DATE = word_set("has have hat haben sind ha han ont")  # “has raised £120,000”: more the next day
# Stems of verbs, and words of other languages.
_TOLLS = word_set("kill injur miss arrest rescu toten tote gestorben verletzt morts blessés muertos heridos")
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
    """Whether what had not happened yet, or was only possible, when one article appeared may have happened before the
    other one did."""
    for denying, stating in ((a, b), (b, a)):
        read = claims.statement(denying)
        until_now = bool(read.negations) and any(t.key in _UNTIL_NOW for t in denying.tokens)
        until_now = until_now or any(mark.key == "possible" for mark in read.modals)
        until = stating.published
        if not until_now or denying.published is None or until is None:
            continue
        if any(denying.published < day <= until for day in (until, *(date.day for date in stating.dates))):
            return True
    return False


def may_have_grown(a: Claim, b: Claim, mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether two numbers may be those of two days: twelve dead on Monday, 14 in an article of Tuesday."""
    if a.published is None or b.published is None or a.published == b.published or misprinted(mine, theirs):
        return False
    grows = (a.published < b.published) == (mine.value < theirs.value)
    words, others = ({*claim.acts, *(token.key for token in claim.tokens)} for claim in (a, b))
    to_date = bool(_TO_DATE & words) and bool(_TO_DATE & others) and bool(a.acts & b.acts or not a.acts | b.acts)
    return (grows or "miss" in words) and (to_date or (bool(_TOLLS & words) and bool(_TOLLS & others)))


def misprinted(mine: ReadNumber, theirs: ReadNumber) -> bool:
    """Whether two counts have the same digits in a different order, 212 and 221 passengers; rarely a coincidence."""
    ours, others = f"{mine.value:.0f}", f"{theirs.value:.0f}"
    whole = mine.value.is_integer() and theirs.value.is_integer()
    return whole and len(ours.rstrip("0")) > 1 and len(ours) > 2 and ours != others and sorted(ours) == sorted(others)


def _times(claim: Claim) -> set[str]:
    """Returns the words that fix a sentence's time, as “originally” and “last winter” do."""
    return (time_words(claim.tokens) - _NOW) | {token.key for token in claim.tokens if token.key in _SEASONS}
