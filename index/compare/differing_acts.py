"""Finds what somebody did in one outlet, and in another did not do, or did the opposite of, to the same object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from index.compare.claims import Claim, Claims, candidate_pairs
from index.compare.difference import FoundDifference, Place
from index.corpus.tokens import Word, is_content, word_set
from index.facts.lexicon import IRREGULAR, NEGATIONS, OPPOSITES, REFUSALS, SINGLING, SYNONYMS, word_stem
from index.facts.reporting_verbs import PREPOSITIONS
from index.facts.statement import is_inside

_EMPTY_VERBS = frozenset({"be", "have", "do", "say", "get", "go", "make", "know", "think", "want", "seem", "need"})
_DENYING = NEGATIONS | REFUSALS | {"without"}
_PAST_HELPERS = word_set("did has have had was were")
_PAST_DENIALS = REFUSALS | word_set("never didnt hasnt havent hadnt wasnt werent without")


@dataclass(frozen=True, slots=True)
class _Act:
    """A verb of a sentence's subject: its base form, whether it is negated, and its position.

    `objects` are the stems of the content words after it, `direct` of those before a preposition, `singled` the words
    that single one out of several: “first”, “new”; `counts` the numbers of the objects.
    """

    verb: str
    denied: bool
    claim: Claim
    start: int
    end: int
    objects: frozenset[str]
    direct: frozenset[str]
    singled: frozenset[str]
    counts: frozenset[float]

    def place(self) -> Place:
        return self.claim.place(self.start, self.end)


def differing_acts(claims: Claims) -> Iterable[FoundDifference]:
    """Finds acts that one outlet says somebody did, and another denies or replaces by their opposite."""
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
                    yield FoundDifference("denial", topic, value, other, mine.place(), theirs.place(), 0.5)
                elif not mine.denied and not theirs.denied and (pair := _opposed(mine.verb, theirs.verb, opposites)):
                    topic = f"{a.subject} {' '.join(sorted(pair))}"
                    yield FoundDifference("denial", topic, mine.verb, theirs.verb, mine.place(), theirs.place(), 0.5)


def _same_object(mine: _Act, theirs: _Act) -> bool:
    """Whether both acts have the same object: signing a contract with a man is not signing a petition against him."""
    if mine.singled != theirs.singled or (mine.counts and theirs.counts and not mine.counts & theirs.counts):
        return False
    if mine.direct or theirs.direct:
        return bool(mine.direct & theirs.direct)
    return bool(mine.objects & theirs.objects)


def _opposed(one: str, other: str, opposites: Mapping[str, tuple[int, int]]) -> tuple[str, str] | None:
    """Returns the two verbs if they are opposites, such as to admit and to deny."""
    left, right = opposites.get(one), opposites.get(other)
    return (one, other) if left and right and left[0] == right[0] and left[1] != right[1] else None


def _acts(claims: Claims, claim: Claim) -> Iterable[_Act]:
    denials = denied_verbs(claims, claim)
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
            frozenset(n.value for n in claim.numbers if behind and token.end <= n.start < behind[-1].end),
        )


def _objects(claim: Claim, tokens: Sequence[Word]) -> frozenset[str]:
    """Returns the stems of the content words, without people's names."""
    names = {word for name in claim.people for word in name.casefold().split()}
    dated = [(day.start, day.end) for day in claim.dates]
    content = (token for token in tokens if is_content(token.key) and not is_inside(token.start, dated))
    return frozenset(word_stem(token.key) for token in content) - names


def denied_verbs(claims: Claims, claim: Claim) -> dict[str, tuple[int, bool]]:
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
