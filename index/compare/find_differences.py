"""Where the outlets of a story tell the same thing otherwise: the rules together, and the list they make."""

from __future__ import annotations

from index.compare.claims import Claims
from index.compare.contradictions import differing_acts, differing_answers, differing_facts
from index.compare.difference import Difference, FoundDifference, gather
from index.compare.differing_dates import differing_days, differing_times
from index.compare.differing_entities import differing_names, differing_things
from index.compare.differing_numbers import differing_ages, differing_numbers
from index.compare.differing_quotations import differing_wordings
from index.compare.quotation_clusters import Clusters
from index.facts.analyse_article import StoryFacts


def find_differences(claims: Claims, clusters: Clusters, reading: StoryFacts) -> tuple[Difference, ...]:
    """All differences of a story, most telling first. No pair is looked at that shares no rare word."""
    found = [
        *differing_answers(claims, clusters, reading),
        *differing_acts(claims),
        *differing_things(claims, reading),
        *differing_days(claims),
        *differing_times(claims),
        *differing_numbers(claims),
        *differing_ages(claims, reading),
        *differing_names(claims, reading),
        *differing_wordings(clusters, reading),
    ]
    known = {_pair(one) for one in found}
    found += [one for one in differing_facts(claims, reading) if _pair(one) not in known]
    return gather(found, reading.outlets)


def _pair(one: FoundDifference) -> tuple[object, ...]:
    """The two sentences and the kind of a finding: another rule may have found the same."""
    places = sorted((place.article, place.start) for place in (one.place, one.against))
    return one.kind, *places
