"""Finds “she did not respond” where other outlets print her answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from index.compare.claims import Claim, Claims
from index.compare.difference import FoundDifference
from index.compare.differing_acts import denied_verbs
from index.compare.quotation_clusters import ClusteredQuotations
from index.corpus.tokens import word_set
from index.facts.analyse_article import StoryFacts
from index.facts.lexicon import ANSWERING, word_stem
from index.facts.quotations import Quotation
from index.facts.reporting_verbs import JUDGING, SAYING

_SPEAKING = SAYING | JUDGING
_REPLIES = word_set("reply answer response")
_STAYING = word_set("stayed remained kept stood fell was")
_TEMPORARY = word_set("initially immediately originally yet")
_ANSWERS = frozenset(map(word_stem, ANSWERING))


def differing_answers(claims: Claims, clustered: ClusteredQuotations, story: StoryFacts) -> Iterable[FoundDifference]:
    """Finds “She did not respond” where other articles print her answer.

    The quotation before the denial tells whom she would have answered. The other article must print the same quotation
    and say after it that the same person addressed its speaker.
    """
    quotations = _quotations_by_article(clustered, story)
    by_article: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims.claims:
        by_article[claim.article].append(claim)
    for claim in claims.claims:
        denied = _denied_answer(claims, claim)
        if denied is None or not claim.subject:
            continue
        before = [(cluster, q) for cluster, q in quotations[claim.article] if q.end <= claim.start and q.said_by]
        anchors = {cluster: q.said_by for cluster, q in before if q.said_by != claim.subject}
        spoken_to = set(anchors.values())
        if len(spoken_to) != 1:
            continue
        for other, rows in quotations.items():
            shared = [q for cluster, q in rows if cluster in anchors]
            if other == claim.article or story.outlets[other] == claim.outlet or not shared:
                continue
            answer = _answer_after(by_article[other], min(q.end for q in shared), claim.subject, spoken_to, story)
            if answer is not None:
                topic, against = f"answer {claim.subject}", answer[0].place(*answer[1])
                yield FoundDifference("denial", topic, "denied", "stated", claim.place(*denied), against, 0.9)


def _denied_answer(claims: Claims, claim: Claim) -> tuple[int, int] | None:
    """Returns where a sentence says that its subject did not answer, or None; “not at first” leaves it open."""
    keys = [token.key for token in claim.tokens]
    if not _TEMPORARY.isdisjoint(keys) or ("at", "first") in pairwise(keys):
        return None
    return _denied_verb(claims, claim) or _unanswered(claim, keys)


def _unanswered(claim: Claim, keys: Sequence[str]) -> tuple[int, int] | None:
    """Returns where a sentence says so without a negated verb: “made no reply”, “stayed silent”, “ignored it”."""
    for i, token in enumerate(claim.tokens):
        before = keys[i - 1] if i else ""
        first = i
        if token.key in _REPLIES and "no" in keys[max(0, i - 2) : i]:
            first = max(0, keys.index("no", max(0, i - 2)) - 1)
        elif (token.key == "silent" and before in _STAYING) or (token.key == "nothing" and before in SAYING):
            first = i - 1
        elif token.key != "ignored":
            continue
        if not claim.in_quotes(token.start):
            return claim.tokens[first].start, token.end
    return None


def _denied_verb(claims: Claims, claim: Claim) -> tuple[int, int] | None:
    """Returns where a verb of answering is negated: “did not respond”, “refused to answer”."""
    denials = denied_verbs(claims, claim)
    for token in claim.tokens:
        stem = word_stem(token.key)
        if stem in _ANSWERS and stem in denials and not claim.in_quotes(token.start):
            return denials[stem][0], token.end
    return None


def _answer_after(
    rows: Sequence[Claim], position: int, subject: str, spoken_to: set[str], story: StoryFacts
) -> tuple[Claim, tuple[int, int]] | None:
    """Returns the first sentence after `position` in which `subject` says something to one of `spoken_to`."""
    for claim in rows:
        if claim.start < position or claim.subject != subject:
            continue
        for i, token in enumerate(claim.tokens):
            if token.key not in _SPEAKING or token.key in claim.named or claim.in_quotes(token.start):
                continue
            behind = claim.tokens[i + 1 : i + 4]
            if not behind:
                continue
            for mention in story.names.within(claim.article, token.end, behind[-1].end + 1):
                if mention.name in spoken_to and not mention.possessive:
                    return claim, (token.start, mention.end)
    return None


def _quotations_by_article(clustered: ClusteredQuotations, story: StoryFacts) -> dict[int, list[tuple[int, Quotation]]]:
    rows: dict[int, list[tuple[int, Quotation]]] = defaultdict(list)
    for number, cluster in enumerate(clustered.clusters):
        for u in cluster.units:
            quotation = story.quotations[clustered.units[u].quotation]
            rows[quotation.article].append((number, quotation))
    return rows
