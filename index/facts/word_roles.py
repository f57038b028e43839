"""Whether the words that two sentences share have the same roles in both: who does what to whom, where and why.

The shared words must be in the same order after the same prepositions. A phrase may move if it keeps its preposition
and its verb; so may a whole clause, an apposition, and subject and object of a passive. What only the other sentence
has must be phrases of its own. Any other difference counts as another role.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from index.corpus.tokens import word_list, word_set
from index.facts.lexicon import OPPOSED, OPPOSITES, verbs_of, word_stem
from index.facts.owners import owner_differs
from index.facts.role_units import (
    ACTS,
    ANY_OPENER,
    CLAUSE_OPENERS,
    DYING,
    NOUNS,
    VOICES,
    WEIGHTY,
    RoleUnit,
    made_active,
    read_units,
)
from index.facts.shared_words import PARTICLES, root_of
from index.facts.statement import Statement, once_each

_SAME_OPENER = {
    word: row[0]
    for row in (
        ("in", "at", "on", "during", "within"),
        ("until", "till"),
        ("among", "amongst"),
        ("because", "since"),
        ("after", "following"),
        ("with", "carrying", "using"),
        ("about", "regarding", "concerning"),
        ("toward", "towards"),
    )
    for word in row
}
_CONTRARY = [
    {*word_list(pair)}
    for pair in ("because despite", "of despite", "for against", "to from", "before after", "over under", "above below")
]
_PLACING = word_set("of in at")  # “the lakes of Kell”, “in Kell”
_OBJECTS = frozenset({"", "to", "from"})  # “sold the land to Kern”
_PARTIES = word_set("by to from against")
_ADMITTING = frozenset(root_of(word_stem(word)) for word in word_list("open reopen close available"))
_EVERYBODY = frozenset(root_of(word_stem(word)) for word in word_list("public traffic visitors customers"))
_RELATING = word_set("of at in for on")  # “the workers at the mill”, “mill workers”
_REWORDED = 2  # words that only one sentence has; with so many in each, they count as reworded
_ADVERBS = word_set("elsewher alon again togeth abroad onlin")  # roots
_PAIRED = {"not": WEIGHTY, "used": ("to",), "each": ("other", "others")}


@dataclass(frozen=True, slots=True)
class _Block:
    """Pairs of units, from `first` to `last`, adjacent in both sentences; `place` is the position in the other one."""

    first: int
    last: int
    place: int


# What one does to the other in one event, but not also the other to the one.
_ONE_WAY = frozenset(
    root_of(word_stem(word))
    for word in word_list(
        """
        sued beat knocked eliminated outscored overtook outbid bought acquired sold hired dismissed replaced succeeded
        arrested killed stabbed robbed rescued saved divorced left employed adopted signed paid lent gave sent handed
        evicted expelled jailed bit rammed inherited founded borrowed rented leased chose elected
        """
    )
)

_Pairs = Sequence[tuple[int, int]]
_Span = tuple[Sequence[RoleUnit], int, int]


def same_roles(shown: Statement, other: Statement) -> bool:
    """Whether the words of `shown` have the same roles in `other`, which only adds phrases to them."""
    if _weighty(shown) != _weighty(other) or owner_differs(shown, other) or owner_differs(other, shown):
        return False
    verbs = {root_of(word_stem(word)) for each in (shown, other) for word in (*verbs_of(each.tokens), *DYING)}
    mine, theirs = read_units(shown, shown, other, verbs), read_units(other, shown, other, verbs)
    mine, theirs = _without_fronted(mine, theirs), _without_fronted(theirs, mine)
    mine, theirs = _compounds_apart(mine, theirs), _compounds_apart(theirs, mine)
    acts, their_acts = ({u.key for u in units if u.sort in ("verb", *NOUNS)} for units in (mine, theirs))
    turned = {u.key for u in mine if u.sort in VOICES and u.key in their_acts}
    turned |= {u.key for u in theirs if u.sort in VOICES and u.key in acts}
    for verb in sorted(turned):
        mine, theirs = made_active(mine, verb), made_active(theirs, verb)
    pairs = _matched(mine, theirs)
    if _particle_differs(shown, other, verbs) or _belongs_to_another(mine, theirs, pairs):
        return False
    if _is_object_of_another(mine, theirs, pairs) or _is_for_some(theirs, {b for _, b in pairs}):
        return False
    both = {token.key for token in shown.tokens} & {token.key for token in other.tokens} & PARTICLES
    parted = {
        pair for word in both for pair in ((word, ""), ("", word))
    }  # “tore it off the church”, “torn off the church”
    strict = (
        all(_same_opener(mine[a], theirs[b]) or (mine[a].opener, theirs[b].opener) in parted for a, b in pairs)
        and _in_order(mine, theirs, pairs)
        and _only_adds_phrases(theirs, {b for _, b in pairs}, turned)
    )
    if strict:
        return True
    reworded = _differing_words(shown, other) >= _REWORDED and not _has_opposites(shown)
    other_noun = _is_ambiguous(mine, theirs, pairs) or _modifies_another(theirs, {b for _, b in pairs})
    contrary = any({mine[a].opener, theirs[b].opener} in _CONTRARY for a, b in pairs)
    return reworded and not other_noun and not contrary and not _swapped(mine, theirs, pairs)


def swapped_parties(one: Statement, other: Statement) -> tuple[str, ...]:
    """Returns the roots of the two parties of a verb, and of the verb, if the sentences swap them: “Ann Lee sued Tom
    Roy in May”, “Ann Lee was sued by Tom Roy in May”; () if not, or if each may have done it to the other."""
    one_way = _one_way(one) & _one_way(other)
    if not one_way:
        return ()
    verbs = {*one_way, *(root_of(word_stem(word)) for each in (one, other) for word in verbs_of(each.tokens))}
    mine, theirs = read_units(one, one, other, verbs), read_units(other, one, other, verbs)
    mine, theirs = _without_fronted(mine, theirs), _without_fronted(theirs, mine)
    for verb in sorted({u.key for u in (*mine, *theirs) if u.sort == "passive"}):
        mine, theirs = made_active(mine, verb), made_active(theirs, verb)
    pairs = [(a, b) for a, b in _matched(mine, theirs) if not (mine[a].light or theirs[b].light)]
    bare = [
        (a, b)
        for a, b in pairs
        if {mine[a].opener, theirs[b].opener} <= _OBJECTS and mine[a].sort not in ("number", *ACTS)
    ]
    for c, d in ((a, b) for a, b in pairs if mine[a].key in one_way and mine[a].sort == theirs[b].sort == "verb"):
        ahead = [mine[a].key for a, b in bare if a < c and b > d]
        behind = [mine[a].key for a, b in bare if a > c and b < d]
        if ahead and behind and not any((a < c) == (b < d) for a, b in bare if mine[a].sort == "name"):
            return ahead[-1], behind[0], mine[c].key
    return ()


@once_each
def _one_way(statement: Statement) -> frozenset[str]:
    return _ONE_WAY & {root_of(stem) for stem in statement.stems}


def _without_fronted(units: list[RoleUnit], others: Sequence[RoleUnit]) -> list[RoleUnit]:
    """Returns the units with a phrase that opens the sentence ended where the other sentence begins another one.

    “After the shots trains to Tarn were stopped” is not about shots trains if the other says “trains to Tarn”.
    """
    opening = {unit.key for unit in others if unit.opens and not unit.opener}
    last = next((n for n, unit in enumerate(units) if n and not unit.joined), len(units))
    first = next((n for n in range(1, last) if units[n].key in opening), last)
    if first == last or not units[0].opener:
        return units
    subject = [replace(unit, opener="") for unit in units[first:last]]
    subject[0] = replace(subject[0], opens=True, joined=False)
    return [*units[:first], *subject, *units[last:]]


def _compounds_apart(units: list[RoleUnit], others: Sequence[RoleUnit]) -> list[RoleUnit]:
    """Returns the units with “mill workers” as “workers at the mill” where the other sentence says so."""
    phrases = {(one.key, two.key): two.opener for one, two in pairwise(others) if two.opens and two.opener in _RELATING}
    found = list(units)
    for place, (one, two) in enumerate(pairwise(units)):
        opener = phrases.get((two.key, one.key))
        if opener and two.joined and one.sort == two.sort == "word":
            found[place] = replace(one, key=two.key, light=two.light)
            found[place + 1] = replace(
                two, key=one.key, light=one.light, opener=opener, opens=True, joined=False, clause=False, apart=False
            )
    return found


def _has_opposites(statement: Statement) -> bool:
    """Whether a sentence has two opposite words, which may be exchanged: “expected to rise, but fell”."""
    keys = {token.key for token in statement.tokens}
    return any(keys & left and keys & right for left, right in (*OPPOSITES, *OPPOSED))


def _differing_words(one: Statement, other: Statement) -> int:
    """Returns how many words either sentence has that the other lacks in that form."""
    mine, theirs = (Counter(token.key for token in each.tokens) for each in (one, other))
    return min((mine - theirs).total(), (theirs - mine).total())


def _swapped(mine: Sequence[RoleUnit], theirs: Sequence[RoleUnit], pairs: _Pairs) -> bool:
    """Whether reworded sentences swap the sides of a verb, an agent or “before”, or name another party."""
    both = [(mine[a].opener, theirs[b].opener) for a, b in pairs if mine[a].sort != "date"]
    if any(one != other and {one, other} <= _PARTIES for one, other in both):
        return True
    if any({1, -1} <= {(one == word) - (other == word) for one, other in both} for word in CLAUSE_OPENERS | {"by"}):
        return True
    changed = [(a, b) for a, b in pairs if mine[a].sort != "date" and not _same_opener(mine[a], theirs[b])]
    agents = [(a, b) for a, b in changed if "by" in (mine[a].opener, theirs[b].opener)]
    if any((a < c) != (b < d) and mine[a].opener != mine[c].opener for a, b in changed for c, d in agents):
        return True
    things = [(a, b) for a, b in pairs if mine[a].sort not in ("date", *ACTS)]
    for c, d in ((a, b) for a, b in pairs if mine[a].sort in ACTS):
        # “Gave it to the firm”, “was given it by the firm”
        openers = _OBJECTS if theirs[d].sort in ACTS and mine[c].light else frozenset({""})
        bare = ((a, b) for a, b in things if {mine[a].opener, theirs[b].opener} <= openers)
        if {1, -1} <= {(a < c) - (b < d) for a, b in bare}:
            return True
    ours, others = _neighbours(mine), _neighbours(theirs)
    return any(
        (verb, other) in others and (behind, thing) in others and (verb, other) not in ours
        for verb, thing in ours - others
        for behind, other in ours - others
    )


def _is_ambiguous(mine: Sequence[RoleUnit], theirs: Sequence[RoleUnit], pairs: _Pairs) -> bool:
    """Whether one sentence has a person once whom the other has twice: “a boy stabbed another boy”."""
    keys, others = (Counter(u.key for u in units if u.sort == "word") for units in (mine, theirs))
    return any(
        keys[mine[a].key] != others[mine[a].key] and not (mine[a].light or mine[a].opener or theirs[b].light)
        for a, b in pairs
    )


def _modifies_another(theirs: Sequence[RoleUnit], matched: set[int]) -> bool:
    """Whether a noun of both sentences only modifies another one in the second: “the lake”, “the lake house”."""
    both = enumerate(pairwise(theirs))
    return any(
        n in matched
        and n + 1 not in matched
        and two.joined
        and not two.light
        and one.sort == two.sort == "word"
        and two.key not in _ADVERBS
        for n, (one, two) in both
    )


def _belongs_to_another(mine: Sequence[RoleUnit], theirs: Sequence[RoleUnit], pairs: _Pairs) -> bool:
    """Whether a part of what the first sentence is about takes its place in the second: “the hotel burned”, “the roof
    of the hotel burned”; “in the river”, “on the bank of the river”.

    What is in a part is in the whole: “in the hotel”, “in the kitchen of the hotel”.
    """
    matched = {b for _, b in pairs}
    for a, b in ((a, b) for a, b in pairs if theirs[b].sort not in ("date", *ACTS)):
        first = next((n for n in range(b, 0, -1) if theirs[n].opens), 0)
        if theirs[first].opener != "of" or "of" in (mine[a].opener, theirs[first - 1].opener) or not mine[a].opens:
            continue
        part = theirs[first - 1]
        if first - 1 in matched or part.light or part.sort != "word":
            continue
        if not (part.opener == mine[a].opener == "in"):
            return True
    return False


def _is_object_of_another(mine: Sequence[RoleUnit], theirs: Sequence[RoleUnit], pairs: _Pairs) -> bool:
    """Whether something belongs to a verb that only the second sentence has: “the dog was bitten”, “the man who owns
    the dog was bitten”."""
    matched = {b for _, b in pairs}
    for a, b in pairs:
        if theirs[b].opener or mine[a].opener or not theirs[b].opens or theirs[b].sort in ("date", *ACTS):
            continue
        first = next((n + 1 for n in range(b - 1, -1, -1) if n in matched), 0)
        if any(one.apart and not one.comma for one in theirs[max(1, first) : b]):
            return True
    return False


def _is_for_some(theirs: Sequence[RoleUnit], matched: set[int]) -> bool:
    """Whether something opens or closes only to some in the second sentence: “the bridge is closed to lorries”."""
    return any(
        n not in matched and n - 1 in matched and unit.opener == "to" and theirs[n - 1].key in _ADMITTING
        and unit.key not in _EVERYBODY
        for n, unit in enumerate(theirs)
    )  # fmt: skip


def _neighbours(units: Sequence[RoleUnit]) -> set[tuple[str, str]]:
    """Returns verbs and numbers, each with its neighbours."""
    beside: set[tuple[str, str]] = set()
    for one, two in pairwise(unit for unit in units if unit.sort != "date"):
        if one.sort in ("number", *ACTS):
            beside.add((one.key, two.key))
        if two.sort in ACTS:
            beside.add((two.key, one.key))
    return beside


def _particle_differs(shown: Statement, other: Statement, verbs: set[str]) -> bool:
    """Whether a particle changes a shared verb in only one sentence: “called off” and “called”."""

    def particles(statement: Statement) -> set[tuple[str, str]]:
        return {(word_stem(one.key), two.key) for one, two in pairwise(statement.tokens) if two.key in PARTICLES}

    both = {token.key for token in shown.tokens} & {token.key for token in other.tokens}
    changed = particles(shown) ^ particles(other)
    return any(
        after not in both and stem in shown.stems & other.stems and root_of(stem) in verbs for stem, after in changed
    )


def _weighty(statement: Statement) -> Counter[str]:
    """Returns the words that modify others, including “used to” and “each other”."""
    rows = pairwise([*(token.key for token in statement.tokens), ""])
    return Counter(
        f"{key} {behind}" if key in _PAIRED else key
        for key, behind in rows
        if key in WEIGHTY or behind in _PAIRED.get(key, ())
    )


def _matched(mine: Sequence[RoleUnit], theirs: Sequence[RoleUnit]) -> list[tuple[int, int]]:
    """Returns pairs of equal units, first those in the same order, in the order of `mine`."""
    keys, others = [unit.key for unit in mine], [unit.key for unit in theirs]
    pairs = [
        (block.a + n, block.b + n)
        for block in LCSseq.editops(keys, others).as_matching_blocks()
        for n in range(block.size)
    ]
    left = {a for a, _ in pairs}
    free = [n for n in range(len(theirs)) if n not in {b for _, b in pairs}]
    for a, key in enumerate(keys):
        b = next((n for n in free if others[n] == key), None) if a not in left else None
        if b is not None:
            free.remove(b)
            pairs.append((a, b))
    return sorted(pairs)


def _same_opener(one: RoleUnit, other: RoleUnit) -> bool:
    if one.sort == "date" or ANY_OPENER in (one.opener, other.opener):
        return True
    mine, theirs = (_SAME_OPENER.get(each.opener, each.opener) for each in (one, other))
    return mine == theirs or {one.opener, other.opener} <= _PLACING  # “the lakes of Kell”, “in Kell”


def _in_order(mine: Sequence[RoleUnit], theirs: Sequence[RoleUnit], pairs: _Pairs) -> bool:
    """Whether all pairs are in the same order, except phrases, clauses and appositions that moved."""
    blocks = _blocks(pairs)
    if len(blocks) < 2:
        return True
    moving = [_may_move(mine, theirs, pairs, block) for block in blocks]
    kept = _longest_in_order(blocks, [1 if may else len(pairs) + 1 for may in moving])
    moved = [n for n in range(len(blocks)) if n not in kept]
    return all(moving[n] for n in moved) and not any(
        _alike(mine[pairs[blocks[n].first][0]], mine[a])
        for n in moved
        for a, b in pairs
        if (a < pairs[blocks[n].first][0]) != (b < pairs[blocks[n].first][1])
    )


def _blocks(pairs: _Pairs) -> list[_Block]:
    ranks = {b: rank for rank, b in enumerate(sorted(b for _, b in pairs))}
    found: list[_Block] = []
    for n, (_, b) in enumerate(pairs):
        if found and ranks[b] == found[-1].place + n - found[-1].first:
            found[-1] = replace(found[-1], last=n)
        else:
            found.append(_Block(n, n, ranks[b]))
    return found


def _longest_in_order(blocks: Sequence[_Block], weights: Sequence[int]) -> set[int]:
    """Returns the blocks that stay in place: the heaviest ones in the same order."""
    best: list[tuple[int, set[int]]] = []
    for n, block in enumerate(blocks):
        before = max(
            (best[m] for m in range(n) if blocks[m].place < block.place),
            key=lambda one: one[0],
            default=(0, set[int]()),
        )
        size = block.last - block.first + 1
        best.append((before[0] + size * weights[n], before[1] | {n}))
    return max(best, key=lambda one: one[0])[1]


def _alike(one: RoleUnit, other: RoleUnit) -> bool:
    """Whether two swapped phrases can be mistaken for each other: both dates, or after the same preposition."""
    if "date" in (one.sort, other.sort):
        return one.sort == other.sort
    return one.opens and other.opens and one.opener != "" and one.opener == other.opener


def _may_move(mine: Sequence[RoleUnit], theirs: Sequence[RoleUnit], pairs: _Pairs, block: _Block) -> bool:
    rows = pairs[block.first : block.last + 1]
    spans = (mine, rows[0][0], rows[-1][0]), (theirs, min(b for _, b in rows), max(b for _, b in rows))
    if not all(_is_whole(*span) for span in spans):
        return False
    first, twin = spans[0][0][spans[0][1]], spans[1][0][spans[1][1]]
    inside = [unit for units, start, end in spans for unit in units[start : end + 1]]
    acts = any(unit.sort in (*ACTS, "gerund") or unit.says for unit in inside)
    if acts:
        clauses = all(_opens_clause(units, start) and _ends_clause(units, end) for units, start, end in spans)
        return clauses and first.opener == twin.opener
    if (first.sort == twin.sort == "date") or (
        first.opens and twin.opens and first.opener not in ("", "of", "than") and first.opener != ANY_OPENER
    ):
        return _verb_of(*spans[0]) == _verb_of(*spans[1]) or _at_both_ends(*spans)
    return _is_beside_the_same(*spans)


def _is_whole(units: Sequence[RoleUnit], start: int, end: int) -> bool:
    """Whether a block is not part of a longer phrase."""
    joined = end + 1 < len(units) and units[end + 1].joined and units[end].sort != "number"
    return not units[start].joined and not joined


def _opens_clause(units: Sequence[RoleUnit], start: int) -> bool:
    """Whether a clause begins at a unit: “after it closed”, “ten years after it closed”."""
    unit = units[start]
    return (
        unit.clause or unit.apart or (unit.sort == "number" and any(one.clause for one in units[start + 1 : start + 3]))
    )


def _ends_clause(units: Sequence[RoleUnit], end: int) -> bool:
    return end + 1 == len(units) or units[end + 1].clause or units[end + 1].apart


def _verb_of(units: Sequence[RoleUnit], start: int, end: int) -> str:
    """Returns the verb that a phrase belongs to: the last one before it, else the first one behind it."""
    verbal = [n for n, unit in enumerate(units) if unit.sort in (*ACTS, "gerund")]
    before, behind = [n for n in verbal if n < start], [n for n in verbal if n > end]
    return units[before[-1]].key if before else units[behind[0]].key if behind else ""


def _at_both_ends(one: _Span, other: _Span) -> bool:
    """Whether a phrase opens one sentence and ends the other, and neither has a clause about somebody."""
    plain = not any(unit.apart and not unit.clause for units, _, _ in (one, other) for unit in units[1:])
    sides = ((one, other), (other, one))
    return plain and any(start == 0 and last + 1 == len(others) for (_, start, _), (others, _, last) in sides)


def _is_beside_the_same(one: _Span, other: _Span) -> bool:
    """Whether a description or a number follows a unit in one sentence and precedes it in the other.

    One has a comma between them: “the mayor, Ann Lee”; not in “a man of 34”, “a 34-year-old man”.
    """
    for (units, start, _), (others, _, last) in ((one, other), (other, one)):
        if not start or last + 1 == len(others) or units[start - 1].sort in ("number", *ACTS):
            continue
        divided = units[start].comma or others[last + 1].comma or units[start].sort == "number"
        if divided and units[start - 1].key == others[last + 1].key:
            return True
    return False


def _only_adds_phrases(theirs: Sequence[RoleUnit], matched: set[int], turned: set[str]) -> bool:
    """Whether the additions in `theirs` are phrases of their own, not words that change the meaning of another."""
    run: list[int] = []
    for n, unit in enumerate([*theirs, None]):
        if n not in matched and unit is not None:
            run.append(n)
            continue
        first = next((m for m in run if not theirs[m].light), None)
        agent = unit is not None and unit.key in turned
        said = unit is not None and unit.apart and any(theirs[m].says for m in run)
        if first is not None and not agent and not said and not _is_phrase(theirs, first, unit):
            return False
        run = []
    return True


def _is_phrase(units: Sequence[RoleUnit], place: int, behind: RoleUnit | None) -> bool:
    """Whether added words are a phrase that does not end in the unit `behind`, unless they describe a name."""
    first = units[place]
    if behind is not None and behind.joined:
        return behind.sort == "name" and not first.joined
    return first.apart or (first.opens and first.opener != "") or (first.clause and place > 0)
