"""Whether two sentences print the same facts: numbers, days, names, negation, modality, and words that exclude others.

`bears_out` says whether one statement prints all that another does, and `conflicts` names what two sentences about the
same thing contradict each other on. What cannot be read with certainty does not agree: that costs an “also in”, never
the truth of one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from rapidfuzz.distance import LCSseq

from index.corpus.tokens import Word, is_content, word_set
from index.facts.dates import CALENDAR_WORDS, ReadDate
from index.facts.lexicon import EXCLUSIVE, OPPOSED, OPPOSITES
from index.facts.reporting_verbs import SAYING
from index.facts.statement import Marked, Name, Statement, is_inside, word_stem
from index.lazy_regex import late

ConflictKind = Literal["denial", "number", "day", "name", "thing"]
_SIDE = late(r"\b(until|till|by|before|after|since|from)\s+(?:the\s+)?$", re.I)
_SIDE_WITHIN = late(r"(until|till|by|before|after|since|from)\b", re.I)
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "non-")
_NOT_DOUBTING = word_set("sole question hardly denying refusing failing")  # negations count as such already
# Beside a word these make another thing of it: the deputy mayor is not the mayor, attempted murder no murder.
_OTHER_THING = word_set(
    """
    deputy former ex acting vice assistant fake mock so-called self-styled would-be attempted partial partially partly
    half honorary interim late ex-wife ex-husband junior senior jr sr asked ordered urged begged
    """
)
_PUT_IN_PLACE = 3  # content words on either side of a place that one sentence fills otherwise
DAYS_APART = {"day": 14, "week": 28, "month": 100, "year": 1100}  # two datings of one event lie no further apart
_PRONOUNS = {
    "he": "he",
    "him": "he",
    "she": "she",
    "her": "she",
    "they": "they",
    "them": "they",
    "we": "we",
    "us": "we",
}
_TURNING = word_set("off out down away back")
_LIGHT = word_set("gave give gives given giving acted had made issued")  # “gave no warning”, “acted without a warning”
_PLAINLY_SAYING = word_set(
    "said says say saying told tells tell telling added adds stated states wrote writes reported"
)
_REPORTED_TO = word_set("reporters journalists media press")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two spans, `mine` and `theirs`, that cannot both be true of one thing; `value` and `other` are their values."""

    kind: ConflictKind
    value: str
    other: str
    mine: tuple[int, int]
    theirs: tuple[int, int]


def bears_out(shown: Statement, other: Statement) -> bool:
    """Whether `other` prints every fact that `shown` prints, and denies or qualifies none of them.

    The other sentence may add a day and a name, as attributions do; its numbers, negations and modality are the same.
    """
    return (
        _same_numbers(shown.numbers, other.numbers)
        and Counter(n.head for n in shown.negations) == Counter(n.head for n in other.negations)
        and {m.key for m in shown.modals} == {m.key for m in other.modals}
        and all(
            any(_within(day, theirs) and _side(shown, day) == _side(other, theirs) for theirs in other.dates)
            for day in shown.dates
        )
        and not Counter(shown.days) - Counter(other.days)
        and _names_stand(shown, other)
        and not _excluding(shown, other)
        and _things_of(shown) == _things_of(other)
        and not _replaced(shown, other)
        and not _swapped(shown, other)
        and not _owned(shown, other)
        and not _owned(other, shown)
        and not _turned(shown, other)
    )


def conflicts(one: Statement, other: Statement) -> list[Conflict]:
    """What two sentences about the same thing cannot both be right on.

    The caller knows that they are about the same thing. What only one of them says is no conflict.
    """
    found = [*_other_numbers(one, other), *_denied(one, other), *_other_days(one, other), *_other_names(one, other)]
    return found + [
        Conflict("thing", mine.key, theirs.key, (mine.start, mine.end), (theirs.start, theirs.end))
        for mine, theirs in _excluding(one, other)
    ]


def _same_numbers(shown: Sequence[Marked], other: Sequence[Marked]) -> bool:
    """The same numbers of the same things: “two died, five were hurt” is not “five died, two were hurt”."""
    if Counter(n.key for n in shown) != Counter(n.key for n in other):
        return False
    if len({n.key for n in shown}) < 2:
        return True
    counted = Counter((n.key, n.head) for n in shown) == Counter((n.key, n.head) for n in other)
    theirs = {n.head: n.key for n in other}
    crossed = any(theirs.get(n.head, n.key) != n.key for n in shown)
    return counted or (not crossed and [n.key for n in shown] == [n.key for n in other])


def _within(day: ReadDate, theirs: ReadDate) -> bool:
    """Whether `theirs` is as exact as `day` and lies in it."""
    return day.day <= theirs.day and theirs.last <= day.last


def _side(statement: Statement, day: ReadDate) -> str:
    """Which side of a day is meant: “until Friday” is not “on Friday”."""
    found = _SIDE.search(statement.text, max(0, day.start - 16), day.start) or _SIDE_WITHIN.match(
        statement.text, day.start, day.end
    )
    word = found[1].casefold() if found else ""
    return {"till": "until", "from": "since"}.get(word, word)


def _names_stand(shown: Statement, other: Statement) -> bool:
    """Whether the other sentence has every name of the shown one, in the same roles as far as their order shows."""
    pairs: list[tuple[Name, Name]] = []
    keys = {token.key for token in other.tokens}
    for name in shown.names:
        twin = next((theirs for theirs in other.names if name.same_as(theirs)), None)
        if twin is not None:
            if name.titles and twin.titles and not name.titles & twin.titles:
                return False  # “Mr Brown” and “Mrs Brown”
            pairs.append((name, twin))
        elif not (name.opens and {*name.parts} <= keys):
            return False
    ours = {token.key for token in shown.tokens}
    for theirs in other.names:
        # Who acts in the other sentence, where nobody of the kind stands in the shown one, is another.
        if theirs.opens and not {*theirs.parts} <= ours and shown.names and shown.names[0].opens:
            return False
    return not any(
        (a.start < b.start) != (x.start < y.start) and not _one_speaks((a, x), (b, y))
        for number, (a, x) in enumerate(pairs)
        for b, y in pairs[number + 1 :]
        if a.parts != b.parts
    )


def _one_speaks(one: tuple[Name, Name], other: tuple[Name, Name]) -> bool:
    """Whether the one is who says it in both sentences, and the other in neither: an attribution stands anywhere."""
    speak = [[name.speaks for name in pair] for pair in (one, other)]
    return any(all(speak[n]) and not any(speak[1 - n]) for n in (0, 1))


def _things_of(statement: Statement) -> Counter[str]:
    return Counter(token.key for token in statement.tokens if token.key in _OTHER_THING)


def _replaced(shown: Statement, other: Statement) -> bool:
    """Whether the other sentence has other words in a place of the shown one: “brother”, “sister”; “held”, “broke”.

    Words for the same thing are told from words for another only where both have one stem; else it is not certain, and
    the sentences do not agree. Names, numbers, dates, modals, negations and verbs of saying are compared elsewhere.
    """
    mine, theirs = _content_stems(shown), _content_stems(other)
    blocks = LCSseq.editops(mine, theirs).as_matching_blocks()
    before = (0, 0)
    for block in blocks:
        left = [stem for stem in mine[before[0] : block.a] if stem and stem not in other.stems]
        right = [stem for stem in theirs[before[1] : block.b] if stem and stem not in shown.stems]
        if left and right and max(len(left), len(right)) <= _PUT_IN_PLACE:
            return True
        before = (block.a + block.size, block.b + block.size)
    return False


def _content_stems(statement: Statement) -> list[str]:
    """The stems of a sentence in order, "" for what is compared by other rules."""
    taken = [(name.start, name.end) for name in statement.names if not name.opens]
    taken += [(day.start, day.end) for day in statement.dates]
    marked = (*statement.numbers, *statement.negations, *statement.modals)
    taken += [(one.start, one.end) for one in marked]
    skipped = _PLAINLY_SAYING | CALENDAR_WORDS | _REPORTED_TO
    following = [*(token.key for token in statement.tokens[1:]), ""]
    return [
        ""
        if is_inside(token.start, taken)
        or any(map(str.isdigit, token.key))
        or token.key in skipped
        or (token.key in _LIGHT and behind in ("no", "without"))
        else word_stem(token.key)
        for token, behind in zip(statement.tokens, following, strict=True)
        if is_content(token.key) or token.key in _PLAINLY_SAYING
    ]


def _owned(one: Statement, other: Statement) -> bool:
    """Whether one sentence tells of what is somebody's, and the other of that somebody: “Kern’s aide” and “Kern”."""
    owners = {key for key in one.owners if key not in {token.key for token in one.tokens}}
    return any(token.key in owners and not _of(other, number) for number, token in enumerate(other.tokens))


def _turned(shown: Statement, other: Statement) -> bool:
    """Whether a particle turns a word that both sentences have into another in one alone: “called off” and “called”."""
    mine, theirs = _particles(shown), _particles(other)
    return any(stem in shown.stems and stem in other.stems for stem, _ in mine ^ theirs)


def _particles(statement: Statement) -> set[tuple[str, str]]:
    pairs = pairwise(statement.tokens)
    return {(word_stem(one.key), after.key) for one, after in pairs if after.key in _TURNING and is_content(one.key)}


def _of(statement: Statement, number: int) -> bool:
    return any(token.key == "of" for token in statement.tokens[max(0, number - 2) : number])


def _swapped(shown: Statement, other: Statement) -> bool:
    """Whether who does a thing in one sentence suffers it in the other: “dog bites man”, “man bites dog”."""
    for number, token in enumerate(shown.tokens):
        twin = next((n for n, t in enumerate(other.tokens) if t.key == token.key), None)
        if twin is None or not is_content(token.key) or token.key in SAYING:
            continue
        (agent, patient), (theirs, suffers) = _beside(shown, number), _beside(other, twin)
        if agent and patient and agent != patient and (agent, patient) == (suffers, theirs):
            return _is_passive(shown, number) == _is_passive(other, twin)
    return False


def _beside(statement: Statement, number: int) -> tuple[str, str]:
    """The stems of the nearest content words before and behind a word; pronouns are some."""

    def stem(rows: Iterable[Word]) -> str:
        near = next((t.key for t in rows if is_content(t.key) or t.key in _PRONOUNS), "")
        return _PRONOUNS.get(near) or (word_stem(near) if near else "")

    return stem(reversed(statement.tokens[:number])), stem(statement.tokens[number + 1 :])


def _is_passive(statement: Statement, number: int) -> bool:
    return any(token.key == "by" for token in statement.tokens[number + 1 : number + 3])


def _excluding(one: Statement, another: Statement) -> list[tuple[Word, Word]]:
    """Pairs of words, each in one sentence only, of which one can be true: knife and gun, rose and fell."""
    mine = {token.key: token for token in one.tokens if word_stem(token.key) not in another.stems}
    theirs = {token.key: token for token in another.tokens if word_stem(token.key) not in one.stems}
    found: list[tuple[Word, Word]] = []
    for word, token in mine.items():
        for prefix in _PREFIXES:
            bare = word.removeprefix(prefix)
            found += [(token, theirs[other]) for other in (bare, prefix + word) if other != word and other in theirs]
    for row in EXCLUSIVE:
        ours, others = [mine[w] for w in row if w in mine], [theirs[w] for w in row if w in theirs]
        if ours and others:
            found.append((ours[0], others[0]))
    for left, right in (*OPPOSITES, *OPPOSED):
        for a, b in ((left, right), (right, left)):
            ours, others = [mine[w] for w in mine if w in a], [theirs[w] for w in theirs if w in b]
            if ours and others:
                found.append((ours[0], others[0]))
    return found


def _other_numbers(one: Statement, other: Statement) -> Iterable[Conflict]:
    if len(one.numbers) != len(other.numbers):
        return
    for mine, theirs in zip(one.numbers, other.numbers, strict=True):
        if mine.key.lstrip("<>") != theirs.key.lstrip("<>"):
            yield Conflict("number", mine.key, theirs.key, (mine.start, mine.end), (theirs.start, theirs.end))


def _denied(one: Statement, other: Statement) -> Iterable[Conflict]:
    """What one sentence denies or puts in doubt and the other states."""
    for mine, theirs, turned in ((one, other, False), (other, one, True)):
        for marks, others in ((mine.negations, theirs.negations), (_doubting(mine), _doubting(theirs))):
            known = {(mark.key, mark.head) for mark in others} | {(mark.key, "") for mark in others}
            for mark in marks:
                if (mark.key, mark.head) in known or (mark.key != "not" and (mark.key, "") in known):
                    continue
                stated = next((t for t in theirs.tokens if mark.head and word_stem(t.key) == mark.head), None)
                if stated is None:
                    continue
                a, b = (mark.start, mark.end), (stated.start, stated.end)
                yield (
                    Conflict("denial", "stated", mark.key, b, a)
                    if turned
                    else Conflict("denial", mark.key, "stated", a, b)
                )


def _doubting(statement: Statement) -> list[Marked]:
    """The modals of a sentence under which the other's may be false; “only” and a question deny nothing."""
    return [modal for modal in statement.modals if modal.key not in _NOT_DOUBTING]


def _other_days(one: Statement, other: Statement) -> Iterable[Conflict]:
    if len(one.dates) != 1 or len(other.dates) != 1 or not _same_numbers(one.numbers, other.numbers):
        return
    mine, theirs = one.dates[0], other.dates[0]
    if mine.precision == theirs.precision and 0 < abs((mine.day - theirs.day).days) <= DAYS_APART[mine.precision]:
        yield Conflict("day", mine.iso, theirs.iso, (mine.start, mine.end), (theirs.start, theirs.end))


def _other_names(one: Statement, other: Statement) -> Iterable[Conflict]:
    """One name in the place of another, all other names alike."""
    mine = [name for name in one.names if not name.opens and not any(name.same_as(n) for n in other.names)]
    theirs = [name for name in other.names if not name.opens and not any(name.same_as(n) for n in one.names)]
    if len(mine) == len(theirs) == 1:
        a, b = mine[0], theirs[0]
        yield Conflict("name", " ".join(a.parts), " ".join(b.parts), (a.start, a.end), (b.start, b.end))
