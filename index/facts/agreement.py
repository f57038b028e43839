"""Whether two sentences print the same facts: numbers, dates, names, negation, modality, and mutually exclusive words.

`bears_out` tells whether one statement prints all that another does; `conflicts` lists contradictions between two
sentences about the same thing. Whatever cannot be read with certainty counts as disagreement: this may lose an
“also in”, but never prints a wrong one.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from rapidfuzz.distance import Indel, LCSseq

from index.corpus.person_words import TITLES
from index.corpus.tokens import Word, is_content, word_set
from index.facts.date_expressions import CALENDAR_WORDS, ReadDate
from index.facts.lexicon import EXCLUSIVE, OPPOSED, OPPOSITES
from index.facts.reporting_verbs import AUXILIARIES, SAYING
from index.facts.statement import Marked, Name, Statement, is_inside, word_stem
from index.lazy_regex import lazy

ConflictKind = Literal["denial", "number", "day", "name", "thing"]
_SIDE = lazy(r"\b(until|till|by|before|after|since|from)\s+(?:the\s+)?$", re.I)
_SIDE_WITHIN = lazy(r"(until|till|by|before|after|since|from)\b", re.I)
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "non-")
# Negations are compared separately; what is planned, intended or due may have happened since.
_NOT_DOUBTFUL = word_set("sole question hardly denying refusing failing future intent duty")
_TIME_WORDS = word_set("now currently still yet already once initially originally then birth")
_WITH_ORDINAL = word_set("minut half place floor round day centuri")  # stems of things that have a single ordinal
# Words that may both be true: in turn, or of two things.
_COMPATIBLE = word_set(
    """
    opened open opens began begun begins started starts closed close closes shut ended ends bought buys sold sell sells
    arrived arrives entered left leaves departed exited released freed detained jailed imprisoned arrested reinstated
    suspended dismissed sacked north south east west northern southern eastern western primary secondary right
    """
)
# Modifiers that change what a word means: the deputy mayor is not the mayor, attempted murder not murder.
_MEANING_CHANGERS = word_set(
    """
    deputy former ex acting vice assistant fake mock so-called self-styled would-be attempted partial partially partly
    half honorary interim late ex-wife ex-husband junior senior jr sr asked ordered urged begged
    """
)
_MAX_REPLACED = 3  # content words on either side of a place where the sentences differ
DAYS_APART = {"day": 14, "week": 28, "month": 100, "year": 1100}  # largest gap between two dates of one event
_VALUE = lazy(r"(?P<around>[-£$€]*)(?P<value>\d+(?:\.\d+)?(?:e\+?\d+)?)(?:%|[ap])?")
_PRONOUNS = {
    word + ending: row[0]
    for row in (
        ("he", "him", "his", "himself"), ("she", "her", "hers", "herself"), ("they", "them", "their", "themselves"),
        ("we", "us", "our", "ours", "ourselves"), ("i", "me", "my", "mine", "myself"), ("you", "your", "yours"),
    )
    for word in row
    for ending in ("", "s", "d", "ll", "ve", "re", "m")
    if not ending or word == row[0]
}  # fmt: skip
_PARTICLES = word_set("off out down away back")
_LIGHT_VERBS = word_set("gave give gives given giving acted had made issued")  # as in “gave no warning”
_PLAINLY_SAYING = word_set(
    "said says say saying told tells tell telling added adds stated states wrote writes reported"
)
_SAID_PLAINLY = word_set("said says told tells added adds stated states wrote writes")
_NOT_MANNER = word_set(
    """
    family early daily weekly monthly yearly nearly recently finally previously reportedly allegedly supposedly
    apparently possibly probably likely hardly barely scarcely merely
    """
)
_REPORTED_TO = word_set("reporters journalists media press")
_NEARLY_THE_SAME = 0.8  # of the words of two sentences, in order
_SAYING_NOTHING = (
    AUXILIARIES
    | _PLAINLY_SAYING
    | CALENDAR_WORDS
    | _REPORTED_TO
    | TITLES
    | word_set("a an the that which who has have had s also as and on at")
)
_POLARITY = word_set("not no never if unless only just")
_ROUNDING = word_set("over more than about around some nearly almost roughly approximately at least up to as many")
# Interchangeable function words.
_EQUAL = {
    word: row[0]
    for row in (
        ("until", "till"),
        ("among", "amongst"),
        ("while", "whilst", "as"),
        ("because", "since"),
        ("in", "during"),
    )
    for word in row
}


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two spans, `mine` and `theirs`, that cannot both be true of one thing; `value` and `other` are their values."""

    kind: ConflictKind
    value: str
    other: str
    mine: tuple[int, int]
    theirs: tuple[int, int]


def bears_out(shown: Statement, other: Statement) -> bool:
    """Whether `other` prints every fact of `shown` without denying or qualifying any.

    `other` may add dates and names, as attributions do; numbers, negations and modality must be equal.
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
        and _names_match(shown, other)
        and not _exclusive_words(shown, other)
        and _things_of(shown) == _things_of(other)
        and not _replaced(shown, other)
        and not _substituted(shown, other)
        and not _roles_swapped(shown, other)
        and not _owner_differs(shown, other)
        and not _owner_differs(other, shown)
        and not _particle_differs(shown, other)
        and not _pronouns_differ(shown, other)
        and not _speakers_differ(shown, other)
        and _manners(shown) <= _manners(other)
    )


def conflicts(one: Statement, other: Statement) -> list[Conflict]:
    """Returns the points on which two sentences about the same thing contradict each other.

    The caller ensures that they are about the same thing. What only one of them states is not a conflict.
    """
    # Someone who missed the rehearsal may have come to the ceremony.
    denied = [] if _replaced(one, other) else _denied(one, other)
    names = [*_other_names(one, other)]
    found = [*_other_numbers(one, other), *denied, *_other_days(one, other)]
    if names and found:
        return []  # with another name as well, the rest is about something else
    found += names
    return found + [
        Conflict("thing", mine.key, theirs.key, (mine.start, mine.end), (theirs.start, theirs.end))
        for mine, theirs in _exclusive_words(one, other)
        if not {mine.key, theirs.key} <= _COMPATIBLE
    ]


def _same_numbers(shown: Sequence[Marked], other: Sequence[Marked]) -> bool:
    """Whether the same numbers count the same things: “two died, five were hurt” is not “five died, two were hurt”."""
    if Counter(n.key for n in shown) != Counter(n.key for n in other):
        return False
    if len({n.key for n in shown}) < 2:
        return True
    counted = Counter((n.key, n.head) for n in shown) == Counter((n.key, n.head) for n in other)
    theirs = {n.head: n.key for n in other}
    crossed = any(theirs.get(n.head, n.key) != n.key for n in shown)
    return counted or (not crossed and [n.key for n in shown] == [n.key for n in other])


def _within(day: ReadDate, theirs: ReadDate) -> bool:
    """Whether `theirs` lies in `day` and is at least as precise."""
    return day.day <= theirs.day and theirs.last <= day.last


def _side(statement: Statement, day: ReadDate) -> str:
    """Returns which side of a date is meant: “until Friday” is not “on Friday”."""
    found = _SIDE.search(statement.text, max(0, day.start - 16), day.start) or _SIDE_WITHIN.match(
        statement.text, day.start, day.end
    )
    word = found[1].casefold() if found else ""
    return {"till": "until", "from": "since"}.get(word, word)


def _names_match(shown: Statement, other: Statement) -> bool:
    """Whether `other` has every name of `shown`, in the same roles as far as their order shows."""
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
        # A new person who acts in `other`, where `shown` has no such role, is somebody else.
        if theirs.opens and not {*theirs.parts} <= ours and shown.names and shown.names[0].opens:
            return False
    return not any(
        (a.start < b.start) != (x.start < y.start) and not _only_one_speaks((a, x), (b, y))
        for number, (a, x) in enumerate(pairs)
        for b, y in pairs[number + 1 :]
        if a.parts != b.parts
    )


def _only_one_speaks(one: tuple[Name, Name], other: tuple[Name, Name]) -> bool:
    """Whether one name is the speaker in both sentences and the other in neither: attributions stand anywhere."""
    speak = [[name.speaks for name in pair] for pair in (one, other)]
    return any(all(speak[n]) and not any(speak[1 - n]) for n in (0, 1))


def _things_of(statement: Statement) -> Counter[str]:
    return Counter(token.key for token in statement.tokens if token.key in _MEANING_CHANGERS)


def _replaced(shown: Statement, other: Statement) -> bool:
    """Whether `other` replaces words of `shown`: “brother”, “sister”; “held”, “broke”.

    Synonyms are recognised only by a common stem; otherwise the sentences count as different. Names, numbers, dates,
    modals, negations and verbs of saying are compared elsewhere.
    """
    mine, theirs = _content_stems(shown), _content_stems(other)
    blocks = LCSseq.editops(mine, theirs).as_matching_blocks()
    before = (0, 0)
    for block in blocks:
        left = [stem for stem in mine[before[0] : block.a] if stem and stem not in other.stems]
        right = [stem for stem in theirs[before[1] : block.b] if stem and stem not in shown.stems]
        if left and right and max(len(left), len(right)) <= _MAX_REPLACED:
            return True
        before = (block.a + block.size, block.b + block.size)
    return False


def _substituted(shown: Statement, other: Statement) -> bool:
    """Whether two nearly equal sentences differ in a word or two, even function words: “under it”, “over it”.

    In sentences that are worded differently, function words are no evidence; see `_replaced` for content words.
    """
    mine, theirs = [t.key for t in shown.tokens], [t.key for t in other.tokens]
    if Indel.normalized_similarity(mine, theirs, score_cutoff=_NEARLY_THE_SAME) < _NEARLY_THE_SAME:
        return False
    if Counter(word for word in mine if word in _POLARITY) != Counter(word for word in theirs if word in _POLARITY):
        return True  # “it is not just a game”
    ours, others = _weightless(shown), _weightless(other)
    before = (0, 0)
    for block in LCSseq.editops(mine, theirs).as_matching_blocks():
        left = {_equal(mine[n]) for n in range(before[0], block.a) if n not in ours}
        right = {_equal(theirs[n]) for n in range(before[1], block.b) if n not in others}
        if left and right and max(len(left), len(right)) <= _MAX_REPLACED and not left & right:
            return True
        before = (block.a + block.size, block.b + block.size)
    return False


def _equal(word: str) -> str:
    return _EQUAL.get(word) or word_stem(word)


def _weightless(statement: Statement) -> set[int]:
    """Returns the indices of words that other rules compare or that mean nothing: names, dates, numbers, articles."""
    taken = [(one.start, one.end) for one in (*statement.numbers, *statement.negations, *statement.modals)]
    taken += [(day.start, day.end) for day in statement.dates] + [(name.start, name.end) for name in statement.names]
    numbers = {one.start for one in statement.numbers}
    places = set()
    for place, token in enumerate(statement.tokens):
        near = any(behind.start in numbers for behind in statement.tokens[place + 1 : place + 3])
        inside = any(token.start < end and start < token.end for start, end in taken)
        if inside or token.key in _SAYING_NOTHING or (near and token.key in _ROUNDING):
            places.add(place)
    return places


def _content_stems(statement: Statement) -> list[str]:
    """Returns the stems of a sentence in order, with "" for words that other rules compare."""
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
        or (token.key in _LIGHT_VERBS and behind in ("no", "without"))
        else word_stem(token.key)
        for token, behind in zip(statement.tokens, following, strict=True)
        if is_content(token.key) or token.key in _PLAINLY_SAYING
    ]


def _owner_differs(one: Statement, other: Statement) -> bool:
    """Whether one sentence is about a thing of somebody's and the other about that person: “Kern’s aide”, “Kern”."""
    owners = {key for key in one.owners if key not in {token.key for token in one.tokens}}
    return any(token.key in owners and not _of(other, number) for number, token in enumerate(other.tokens))


def _particle_differs(shown: Statement, other: Statement) -> bool:
    """Whether a particle changes a shared word in only one sentence: “called off” and “called”."""
    mine, theirs = _particles(shown), _particles(other)
    return any(stem in shown.stems and stem in other.stems for stem, _ in mine ^ theirs)


def _pronouns_differ(shown: Statement, other: Statement) -> bool:
    """Whether each sentence has a pronoun for someone the other does not mention: “he” and “she”, “we” and “they”."""
    mine, theirs = ({_PRONOUNS[t.key] for t in each.tokens if t.key in _PRONOUNS} for each in (shown, other))
    return bool(mine - theirs) and bool(theirs - mine)


def _speakers_differ(shown: Statement, other: Statement) -> bool:
    """Whether both sentences name a speaker, and not the same one: “the king said” and “the queen said”."""
    mine, theirs = _speakers(shown), _speakers(other)
    return bool(mine) and bool(theirs) and not mine & theirs


def _speakers(statement: Statement) -> set[str]:
    """Returns the stems of the words before the first verb of saying, or of those after it: “…,” said Ann Lee."""
    verb = next((n for n, token in enumerate(statement.tokens) if token.key in _SAID_PLAINLY), None)
    if verb is None:
        return set()
    tokens = statement.tokens
    before, behind = tokens[max(0, verb - 4) : verb], tokens[verb + 1 : verb + 6]
    first = tokens[0].start - next(n for n, char in enumerate(statement.text) if char.isalnum())
    gap = statement.text[tokens[verb - 1].end - first : tokens[verb].start - first] if verb else ""
    # After a comma either may be the speaker: “closed, said the mayor”, “the mayor, Ann Lee, said”.
    near = before if gap.isspace() else behind if gap.strip(" ,.") else (*before, *behind)
    named = [token for token in near if is_content(token.key) and token.key not in SAYING]
    return {word_stem(_bare_key(token)) for token in named}


def _bare_key(token: Word) -> str:
    return re.sub(r"[’']s?$", "", token.key)


def _manners(statement: Statement) -> set[str]:
    """Returns the manner adverbs of a sentence: who landed safely has landed, but not the other way round."""
    return {t.key for t in statement.tokens if t.key.endswith("ly") and len(t.key) > 5 and t.key not in _NOT_MANNER}


def _particles(statement: Statement) -> set[tuple[str, str]]:
    pairs = pairwise(statement.tokens)
    return {(word_stem(one.key), after.key) for one, after in pairs if after.key in _PARTICLES and is_content(one.key)}


def _of(statement: Statement, number: int) -> bool:
    return any(token.key == "of" for token in statement.tokens[max(0, number - 2) : number])


def _roles_swapped(shown: Statement, other: Statement) -> bool:
    """Whether agent and patient are swapped: “dog bites man”, “man bites dog”."""
    for number, token in enumerate(shown.tokens):
        twin = next((n for n, t in enumerate(other.tokens) if t.key == token.key), None)
        if twin is None or not is_content(token.key) or token.key in SAYING:
            continue
        (agents, patients), (theirs, suffer) = _beside(shown, number), _beside(other, twin)
        if agents & suffer - patients and patients & theirs - agents:
            return _is_passive(shown, number) == _is_passive(other, twin)
    return False


def _beside(statement: Statement, number: int) -> tuple[set[str], set[str]]:
    """Returns the stems of the two nearest content words (or pronouns) on either side of a word."""

    def stems(rows: Iterable[Word]) -> set[str]:
        near = itertools.islice((t.key for t in rows if is_content(t.key) or t.key in _PRONOUNS), 2)
        return {_PRONOUNS.get(word) or word_stem(word) for word in near}

    return stems(reversed(statement.tokens[:number])), stems(statement.tokens[number + 1 :])


def _is_passive(statement: Statement, number: int) -> bool:
    behind, before = statement.tokens[number + 1 : number + 3], statement.tokens[max(0, number - 2) : number]
    return any(token.key == "by" for token in behind) or any(token.key in AUXILIARIES for token in before)


def _exclusive_words(one: Statement, another: Statement) -> list[tuple[Word, Word]]:
    """Returns pairs of words, one from each sentence, that exclude each other: knife and gun, rose and fell."""
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
    if len(one.numbers) != len(other.numbers) or time_words(one.tokens) != time_words(other.tokens):
        return
    if one.dates and other.dates and not {day.iso for day in one.dates} & {day.iso for day in other.dates}:
        return  # shares fell 14% on one day and 3% on another
    for mine, theirs in zip(one.numbers, other.numbers, strict=True):
        if not _may_be_equal(mine, theirs):
            yield Conflict("number", mine.key, theirs.key, (mine.start, mine.end), (theirs.start, theirs.end))


def time_words(tokens: Sequence[Word]) -> set[str]:
    """Returns the words that fix a sentence's time: a weight now is not the weight at birth."""
    return {token.key for token in tokens if token.key in _TIME_WORDS}


def _may_be_equal(mine: Marked, theirs: Marked) -> bool:
    """Whether two numbers can be equal: “214” is “more than 200”."""
    plain, other = mine.key.lstrip("<>"), theirs.key.lstrip("<>")
    if plain == other:
        return True
    if plain.endswith("th") and other.endswith("th"):
        return mine.head not in _WITH_ORDINAL  # a first and a second match are two
    values = [_VALUE.fullmatch(key) for key in (plain, other)]
    if values[0] is None or values[1] is None or values[0]["around"] != values[1]["around"]:
        return False
    sides = (
        (float(value["value"]), key[0]) for value, key in zip(values, (mine.key, theirs.key), strict=True) if value
    )
    (_, lower), (_, upper) = sorted(sides)
    return lower == ">" or upper == "<"


def _denied(one: Statement, other: Statement) -> Iterable[Conflict]:
    """Yields what one sentence denies or doubts and the other states."""
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
    """Returns the modals of a sentence that leave open whether the other is true; “only” and questions do not."""
    return [modal for modal in statement.modals if modal.key not in _NOT_DOUBTFUL]


def _other_days(one: Statement, other: Statement) -> Iterable[Conflict]:
    if len(one.dates) != 1 or len(other.dates) != 1 or not _same_numbers(one.numbers, other.numbers):
        return
    if len({any(m.key == "future" for m in each.modals) for each in (one, other)}) > 1:
        return  # a plan that was carried out or postponed
    mine, theirs = one.dates[0], other.dates[0]
    if mine.precision == theirs.precision and 0 < abs((mine.day - theirs.day).days) <= DAYS_APART[mine.precision]:
        yield Conflict("day", mine.iso, theirs.iso, (mine.start, mine.end), (theirs.start, theirs.end))


def _leads(statement: Statement, name: Name) -> bool:
    return bool(statement.tokens) and name.start == statement.tokens[0].start


def _other_names(one: Statement, other: Statement) -> Iterable[Conflict]:
    """Yields a name that replaces another while all other names are the same."""
    mine = [name for name in one.names if not name.opens and not any(name.same_as(n) for n in other.names)]
    theirs = [name for name in other.names if not name.opens and not any(name.same_as(n) for n in one.names)]
    if len(mine) == len(theirs) == 1:
        a, b = mine[0], theirs[0]
        if _leads(one, a) and _leads(other, b) and not (one.numbers or one.dates or len(one.names) > 1):
            return  # “Ann Lee did not respond”, “Tom Roy did not respond”: both may be true
        yield Conflict("name", " ".join(a.parts), " ".join(b.parts), (a.start, a.end), (b.start, b.end))
