"""Finds sentences on one topic, nearly equal or reworded, that contradict each other on a fact."""

from __future__ import annotations

from collections.abc import Iterable

from index.compare.claims import PLACING, Claim, Claims, candidate_pairs
from index.compare.difference import FoundDifference
from index.compare.differing_numbers import PrintedNumbers, printed_values, value_key
from index.compare.same_event import is_beside_event, is_update
from index.compare.scope import Scopes
from index.corpus.tokens import is_content, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.conflicts import Conflict, conflicts, may_conflict, worded_alike
from index.facts.lexicon import word_stem
from index.facts.shared_words import uncovered
from index.facts.statement import Statement

_MIN_SHARED = 0.4  # share of the shorter sentence's content words
_MIN_WORDS = 4  # words; shorter sentences are similar by chance
_OPENING = word_set("the a an all every each no")  # not “it”, which may be something else
_DEFINITE = word_set("the his her its their this he she it they")
_TAKING_PLACE = word_set("place held born")
_REGIONS = ("shire", "county", "state", "province", "region", "district")
_FEW_WORDS = 6  # words; such sentences must have all of them in common


def differing_facts(claims: Claims, story: StoryFacts) -> Iterable[FoundDifference]:
    """Finds sentences that contradict each other on a fact, nearly equal or reworded."""
    chosen = [claim for claim in claims.claims if len(claim.tokens) >= _MIN_WORDS]

    scopes, printed = Scopes(claims, story), printed_values(claims.claims)
    for a, b in candidate_pairs(claims, chosen):
        # A cheap test first: most candidates share too little to be read.
        if len(a.stems & b.stems) < _MIN_SHARED * min(len(a.stems), len(b.stems)):
            continue
        if [token.key for token in a.tokens] == [token.key for token in b.tokens]:
            continue
        left, right = claims.statement(a), claims.statement(b)
        alike = worded_alike(left, right)
        near = alike or may_conflict(left, right)
        if not near or (not alike and a.names_others(b)):
            continue
        if min(len(a.tokens), len(b.tokens)) < _FEW_WORDS and not _differ_in_one_word(left, right):
            continue
        found = conflicts(left, right, reworded=not alike)
        if any(
            one.kind == "number" and (scopes.spans_apart(a, b, one.mine, one.theirs) or _print_both(printed, a, b, one))
            for one in found
        ):
            continue
        for one in found:
            if a.in_quotes(one.mine[0]) and b.in_quotes(one.theirs[0]):
                continue  # only different wordings of what somebody said
            if one.kind == "number" and any(
                clock.start < one.mine[1] and one.mine[0] < clock.end for clock in a.clocks
            ):
                continue  # `differing_times` compares times of day
            if one.kind == "denial" and (is_update(claims, a, b) or claims.is_past(a) != claims.is_past(b)):
                continue
            if one.kind == "name" and (
                _of_other_things(left, right)
                or not _names_stay_apart(one, a, b, story)
                or _are_places_of_two(one, a, b)
            ):
                continue
            if one.kind == "denial" and is_beside_event(a) != is_beside_event(b):
                continue
            if one.kind == "denial" and not alike and not (a.names_only_of(b, claims) and b.names_only_of(a, claims)):
                continue
            yield FoundDifference(
                one.kind,
                f"alike {min(a.stems & b.stems, default='')}",
                one.value,
                one.other,
                a.place(*one.mine),
                b.place(*one.theirs),
                0.7,
            )


def _print_both(printed: PrintedNumbers, a: Claim, b: Claim, one: Conflict) -> bool:
    """Whether either article also has the other’s number, of the same kind: 12% of the young, and 5.9% of all."""
    return any(
        number.start < end and start < number.end and value_key(number) in printed[other.article]
        for claim, other, (start, end) in ((a, b, one.mine), (b, a, one.theirs))
        for number in claim.numbers
    )


def _differ_in_one_word(one: Statement, other: Statement) -> bool:
    """Whether two short sentences open with the same noun and neither has a word or a name that the other lacks."""
    (first, *_), (second, *_) = one.tokens, other.tokens
    same = first.key == second.key and (is_content(first.key) or first.key in _OPENING)
    same = same and len(one.names) == len(other.names)
    return same and not any(uncovered(one, other)) and not any(uncovered(other, one))


def _of_other_things(one: Statement, other: Statement) -> bool:
    """Whether each sentence has a word that the other lacks: “the chargers come from …”, “the frames come from …”."""
    return any(uncovered(one, other)) and any(uncovered(other, one))


def _are_places_of_two(one: Conflict, a: Claim, b: Claim) -> bool:
    """Whether two places may be those of two things: “the shop in Kell closed”, “a fire broke out in Kell”; or one
    may be part of the other: “in Northshire”, “in Castle Park”.

    “The accident happened in Kell” has only one place.
    """
    words, others = set(one.value.split()), set(one.other.split())
    part = len(words) + len(others) > 2 and not words & others
    for claim, (start, end) in ((a, one.mine), (b, one.theirs)):
        before = [token for token in claim.tokens if token.end <= start]
        if not before or before[-1].key not in PLACING | {"on"}:
            continue
        verbs = {token.start for token in before if word_stem(token.key) in claim.acts or token.key in _TAKING_PLACE}
        definite = claim.tokens[0].key in _DEFINITE or claim.tokens[0].key in claim.proper
        largest = any(token.key.endswith(_REGIONS) for token in claim.tokens if start <= token.start < end)
        if len(before) < 2 or before[-2].start not in verbs or not definite or largest or part:
            return True
    return False


def _names_stay_apart(one: Conflict, a: Claim, b: Claim, story: StoryFacts) -> bool:
    """Whether neither article prints the other's name; an article with both names is about two people."""
    mine, theirs = one.value.split(), one.other.split()
    ours, others = ([part for part in row if part not in beside] for row, beside in ((mine, theirs), (theirs, mine)))
    return bool(ours and others) and (
        others[-1] not in story.texts[a.article].casefold() and ours[-1] not in story.texts[b.article].casefold()
    )
