"""Finds contradictions between sentences of two outlets: acts denied or opposite, answers denied, facts that differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.compare.claims import Claim, Claims, candidate_pairs
from index.compare.difference import FoundDifference, Place
from index.compare.quotation_clusters import ClusteredQuotations
from index.compare.same_event import is_update
from index.compare.scope import Scopes
from index.corpus.tokens import Word, is_content, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.conflicts import Conflict, conflicts, may_conflict, worded_alike
from index.facts.lexicon import ANSWERING, IRREGULAR, NEGATIONS, OPPOSITES, REFUSALS, SINGLING, SYNONYMS, word_stem
from index.facts.quotations import Quotation
from index.facts.reporting_verbs import JUDGING, PREPOSITIONS, SAYING

_MIN_SHARED = 0.4  # share of the shorter sentence's content words
_MIN_WORDS = 6  # words; shorter sentences are similar by chance
_EMPTY_VERBS = frozenset({"be", "have", "do", "say", "get", "go", "make", "know", "think", "want", "seem", "need"})
_DENYING = NEGATIONS | REFUSALS | {"without"}
_SPEAKING = SAYING | JUDGING
_REPLIES = word_set("reply answer response")
_STAYING = word_set("stayed remained kept stood fell was")
_TEMPORARY = word_set("initially immediately originally yet")
_PAST_HELPERS = word_set("did has have had was were")
_PAST_DENIALS = REFUSALS | word_set("never didnt hasnt havent hadnt wasnt werent without")
_ANSWERS = frozenset(map(word_stem, ANSWERING))


@dataclass(frozen=True, slots=True)
class _Act:
    """A verb of a sentence's subject: its base form, whether it is negated, and its position.

    `objects` are the stems of the content words after it, `direct` of those before a preposition, `singled` the words
    that single one out of several: “first”, “new”.
    """

    verb: str
    denied: bool
    claim: Claim
    start: int
    end: int
    objects: frozenset[str]
    direct: frozenset[str]
    singled: frozenset[str]


def _same_object(mine: _Act, theirs: _Act) -> bool:
    """Whether both acts have the same object: signing a contract with a man is not signing a petition against him."""
    if mine.singled != theirs.singled:
        return False
    if mine.direct or theirs.direct:
        return bool(mine.direct & theirs.direct)
    return bool(mine.objects & theirs.objects)


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
                claim_of_answer, focus = answer
                place = Place(claim.article, claim.start, claim.end, denied[0], denied[1])
                against = Place(other, claim_of_answer.start, claim_of_answer.end, focus[0], focus[1])
                yield FoundDifference("denial", f"answer {claim.subject}", "denied", "stated", place, against, 0.9)


def differing_acts(claims: Claims) -> Iterable[FoundDifference]:
    """Finds acts that a person did in one outlet, and in another did not do or did the opposite of."""
    opposites = {
        word_stem(word): (number, side)
        for number, row in enumerate(OPPOSITES)
        for side, words in enumerate(row)
        for word in words
    }
    acts = {claim.number: list(_acts(claims, claim)) for claim in claims.claims if claim.subject}
    chosen = [claim for claim in claims.claims if acts.get(claim.number)]
    for a, b in candidate_pairs(claims, chosen):
        if a.subject != b.subject:
            continue
        for mine in acts[a.number]:
            for theirs in acts[b.number]:
                if not _same_object(mine, theirs):
                    continue
                if mine.verb == theirs.verb and mine.denied != theirs.denied:
                    topic = f"{a.subject} {mine.verb}"
                    value, other = ("denied", "stated") if mine.denied else ("stated", "denied")
                    yield FoundDifference("denial", topic, value, other, _place(mine), _place(theirs), 0.5)
                elif not mine.denied and not theirs.denied and (pair := _opposed(mine.verb, theirs.verb, opposites)):
                    topic = f"{a.subject} {' '.join(sorted(pair))}"
                    yield FoundDifference("denial", topic, mine.verb, theirs.verb, _place(mine), _place(theirs), 0.5)


def differing_facts(claims: Claims, story: StoryFacts) -> Iterable[FoundDifference]:
    """Finds sentences that contradict each other on a fact, nearly equal or reworded."""
    chosen = [claim for claim in claims.claims if len(claim.tokens) >= _MIN_WORDS]

    scopes = Scopes(claims, story)
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
        found = conflicts(left, right, reworded=not alike)
        if any(one.kind == "number" and scopes.spans_apart(a, b, one.mine, one.theirs) for one in found):
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
            if one.kind == "name" and not _names_stay_apart(one, a, b, story):
                continue
            yield FoundDifference(
                one.kind,
                f"alike {min(a.stems & b.stems, default='')}",
                one.value,
                one.other,
                Place(a.article, a.start, a.end, *one.mine),
                Place(b.article, b.start, b.end, *one.theirs),
                0.7,
            )


def _names_stay_apart(one: Conflict, a: Claim, b: Claim, story: StoryFacts) -> bool:
    """Whether neither article prints the other's name; an article with both names is about two people."""
    mine, theirs = one.value.split(), one.other.split()
    ours, others = ([part for part in row if part not in beside] for row, beside in ((mine, theirs), (theirs, mine)))
    return bool(ours and others) and (
        others[-1] not in story.texts[a.article].casefold() and ours[-1] not in story.texts[b.article].casefold()
    )


def _opposed(one: str, other: str, opposites: Mapping[str, tuple[int, int]]) -> tuple[str, str] | None:
    """Returns the two verbs if they are opposites, such as to admit and to deny."""
    left, right = opposites.get(one), opposites.get(other)
    return (one, other) if left and right and left[0] == right[0] and left[1] != right[1] else None


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
    denials = _denials(claims, claim)
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


def _acts(claims: Claims, claim: Claim) -> Iterable[_Act]:
    denials = _denials(claims, claim)
    tokens = [t for t in claim.tokens if not claim.in_quotes(t.start)] if claim.quoted else claim.tokens
    for i, token in enumerate(tokens):
        verb = _plain_past(token.key)
        begins, past = denials.get(word_stem(token.key), (token.start, False))
        denied = past and begins < token.start
        start = begins if denied else token.start
        if denied:
            del denials[word_stem(token.key)]
            verb = _past_with_synonym(IRREGULAR.get(token.key, token.key))
        elif verb is None:
            continue
        verb = word_stem(verb or token.key)
        if verb in _EMPTY_VERBS or len(verb) < 3:
            continue
        behind = tokens[i + 1 : i + 6]
        ahead = next((n for n, t in enumerate(behind) if t.key in PREPOSITIONS and t.key != "that"), len(behind))
        singled = frozenset(t.key for t in behind if t.key in SINGLING)
        yield _Act(
            verb,
            denied,
            claim,
            start,
            token.end,
            _objects(claim, behind),
            _objects(claim, behind[:ahead]),
            singled,
        )


def _objects(claim: Claim, tokens: Sequence[Word]) -> frozenset[str]:
    """Returns the stems of the content words, without people's names."""
    names = {word for name in claim.people for word in name.casefold().split()}
    return frozenset(word_stem(token.key) for token in tokens if is_content(token.key)) - names


def _denials(claims: Claims, claim: Claim) -> dict[str, tuple[int, bool]]:
    """Returns where the denial of each verb begins, by the verb's stem, and whether it is of the past: “did not open”,
    “refused to open”, “without opening”."""
    if _DENYING.isdisjoint(token.key for token in claim.tokens):
        return {}
    found: dict[str, tuple[int, bool]] = {}
    for mark in claims.statement(claim).negations:
        at = next(place for place, token in enumerate(claim.tokens) if token.end > mark.start)
        before, key = (claim.tokens[at - 1] if at else claim.tokens[0]), claim.tokens[at].key
        past = key in _PAST_DENIALS or (key == "not" and before.key in _PAST_HELPERS)
        if key in _DENYING and not claim.in_quotes(mark.start):
            found[mark.head] = (before.start if key == "not" else mark.start), past
    return found


def _past_with_synonym(verb: str) -> str:
    """Returns a regular verb's past form if that has synonyms: “did not open” is compared with “opened”."""
    return next((past for past in (verb + "ed", verb + "d") if past in SYNONYMS), verb)


def _plain_past(word: str) -> str | None:
    if word in IRREGULAR:
        return IRREGULAR[word]
    return word if word.endswith("ed") and len(word) > 4 else None


def _quotations_by_article(clustered: ClusteredQuotations, story: StoryFacts) -> dict[int, list[tuple[int, Quotation]]]:
    rows: dict[int, list[tuple[int, Quotation]]] = defaultdict(list)
    for number, cluster in enumerate(clustered.clusters):
        for u in cluster.units:
            quotation = story.quotations[clustered.units[u].quotation]
            rows[quotation.article].append((number, quotation))
    return rows


def _place(act: _Act) -> Place:
    return Place(act.claim.article, act.claim.start, act.claim.end, act.start, act.end)
