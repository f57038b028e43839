"""Runs every rule for differences between outlets."""

from __future__ import annotations

from collections.abc import Mapping

from index.compare.claims import Claim, Claims
from index.compare.difference import Difference, FoundDifference, Place, gather
from index.compare.differing_acts import differing_acts
from index.compare.differing_ages import differing_ages
from index.compare.differing_answers import differing_answers
from index.compare.differing_dates import differing_days, differing_times
from index.compare.differing_denials import differing_denials
from index.compare.differing_entities import differing_names, differing_posts, differing_things
from index.compare.differing_facts import differing_facts
from index.compare.differing_numbers import differing_numbers
from index.compare.differing_quotations import differing_wordings
from index.compare.quotation_clusters import ClusteredQuotations
from index.compare.same_event import (
    are_first_and_later,
    are_of_other_times,
    are_singled_out,
    have_two_purposes,
    is_newcomer,
    relatives_differ,
)
from index.corpus.tokens import is_content
from index.facts.analyse_article import StoryFacts
from index.facts.shared_words import exclusive_words

_OF_ONE_THING = frozenset({"number", "day", "time", "denial", "thing"})


def find_differences(claims: Claims, clustered: ClusteredQuotations, story: StoryFacts) -> tuple[Difference, ...]:
    """Returns all differences of a story, most important first. Compares only pairs that share a rare word."""
    found = [
        *differing_answers(claims, clustered, story),
        *differing_acts(claims),
        *differing_things(claims, story),
        *differing_posts(claims, story),
        *differing_days(claims),
        *differing_times(claims),
        *differing_numbers(claims, story),
        *differing_ages(claims, story),
        *differing_names(claims, story),
        *differing_wordings(clustered, story),
    ]
    for more in (
        differing_facts(claims, story),
        differing_denials(claims),
    ):
        known = {_pair(one) for one in found}
        found += [one for one in more if _pair(one) not in known]
    claim_at = {(claim.article, claim.start): claim for claim in claims.claims}
    kept = [
        one
        for one in found
        if not (
            one.kind in _OF_ONE_THING and (_names_two_things(one, story) or _tells_of_two_things(one, claims, claim_at))
        )
    ]
    return gather(kept, story.outlets)


def _tells_of_two_things(one: FoundDifference, claims: Claims, claim_at: Mapping[tuple[int, int], Claim]) -> bool:
    a, b = (claim_at.get((place.article, place.start)) for place in (one.place, one.against))
    if a is None or b is None:
        return False
    if one.kind not in ("day", "time") and are_of_other_times(claims, a, b):
        return True
    if one.kind == "denial" and are_first_and_later(a, b):
        return True
    if one.kind in ("number", "denial") and relatives_differ(a, b):
        return True
    dated = one.kind == "day" and have_two_purposes(a, b, one.place.focus_end, one.against.focus_end)
    pairs = exclusive_words(claims.statement(a), claims.statement(b)) if one.kind in ("number", "time") else []
    # “Five voted for it”, “four voted against it”; but not “before” and “after”
    apart = any(
        (is_content(word.key) and is_content(other.key)) or {word.key, other.key} == {"for", "against"}
        for word, other in pairs
    )
    return dated or apart or are_singled_out(a, b) or is_newcomer(claims, a) != is_newcomer(claims, b)


def _names_two_things(one: FoundDifference, story: StoryFacts) -> bool:
    """Whether the two sentences name two different things of a kind: Harrow East and West, Ann Lee and Tom Lee."""
    ours, theirs = (
        {frozenset(story.texts[place.article][m.start : m.end].split()) for m in story.names.within(*_span(place))}
        for place in (one.place, one.against)
    )
    return any(a & b and a - b and b - a for a in ours - theirs for b in theirs - ours)


def _span(place: Place) -> tuple[int, int, int]:
    return place.article, place.start, place.end


def _pair(one: FoundDifference) -> tuple[object, ...]:
    """Returns a finding's kind and two sentences, to find duplicates by different rules."""
    places = sorted((place.article, place.start) for place in (one.place, one.against))
    return one.kind, *places
