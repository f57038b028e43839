"""Whether two sentences state the same facts: numbers, dates, names, negation, modality, and mutually exclusive words.

What cannot be read with certainty counts as disagreement: this may lose an “also in”, but never prints a wrong one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.corpus.tokens import Word, is_content, word_set
from index.facts.date_expressions import CALENDAR_WORDS, ReadDate
from index.facts.lexicon import verbs_of, word_stem
from index.facts.numbers import NUMBER_WORDS, share_or_change
from index.facts.owners import owns_instead
from index.facts.reporting_verbs import AUXILIARIES, PREPOSITIONS, SAYING
from index.facts.role_units import DYING
from index.facts.scene import is_person_noun
from index.facts.shared_words import (
    LIGHT_VERBS,
    PLAINLY_SAYING,
    WEIGHTLESS,
    attribution,
    exclusive_words,
    pronoun_of,
    root_of,
    uncovered,
    words_beside,
)
from index.facts.statement import VERBS_OF_NEGATION, Marked, Name, Statement, is_inside, once_each, tenses_of_plans
from index.facts.word_roles import same_roles
from index.lazy_regex import lazy

_SIDE = lazy(
    r"\b(until|till|by|before|after|since|as of|from|between|to|for|vor|nach|bis|seit|ab|tot|vanaf|sinds|avant|après|"
    r"depuis|dès|hasta|desde|antes|después|prima|dopo|fino a|entro|até|depois)\s+"
    r"(?:zum\s+)?(?:(?:the|dem|de[ln]?|le|el|o|di|il)\s+)?$",
    re.I,
)
_AT_THE = lazy(r"\s+at the (?:earliest|latest)\b", re.I)
_QUOTED = lazy(r"[“\"][^“”\"]{12,}[,.!?][”\"]")
_SAYS_HE = lazy(r"\b(?:said|says|told [^,.;]{2,40}|insisted|insists|explained|claimed)(?: that)? (?:s?he|they)\b")
_UNTIL = word_set("until till")
_PRESENT = word_set("is are am has have")
_PAST = word_set("was were had")
_IS = word_set("is are am isn’t aren’t")
# Modifiers that change what a word means: the deputy mayor is not the mayor, attempted murder not murder.
_MEANING_CHANGERS = word_set(
    """
    deputy former ex acting vice assistant fake mock so-called self-styled would-be attempted partial partially partly
    half honorary interim late ex-wife ex-husband junior senior jr sr asked ordered urged begged
    """
)
# Verbs that say little without their object: “did not give details” is “gave no details”.
_LITTLE = word_set("give given make made issue issued offer offered")
_SAID_PLAINLY = word_set(
    """
    said says told tells added adds stated states wrote writes announced announces confirmed confirms reported reports
    insisted insists explained explains
    """
)
_MEASURES = word_set("year month week day hour minut second mile metr meter foot feet inch pound penc cent degre")
# A unit of measurement behind a number: “104F”, “40 kg”, “90 miles an hour”. What names the same unit is one group.
_MEASURED_IN = lazy(
    r"[\s-]?(?:degrees?\s|°\s?)?(?:(kg|kilos?|kilograms?)|(g|grams?)|(lbs?)|(oz|ounces?)|(tons?)|(tonnes?)"
    r"|(mph|miles (?:per|an) hour)|(kph|kmh|km/h|kilomet(?:re|er)s (?:per|an) hour)|(km|kilomet(?:re|er)s?)|(miles?)"
    r"|(ft|feet|foot)|(mm|millimet(?:re|er)s?)|(cm|centimet(?:re|er)s?)|(met(?:re|er)s?)|(ha|hectares?)|(acres?)"
    r"|(c|celsius|centigrade)|(f|fahrenheit)|(kwh)|(kw|kilowatts?)|(mw|megawatts?)|(gw|gigawatts?)"
    r"|(lit(?:re|er)s?)|(gallons?)|(pints?))\b",
    re.IGNORECASE,
)
_PERIOD = lazy(
    r"\b(?:this|last|past|current|recent|since|during|in)\s+(?:the\s+)?(?:\w+\s+){0,2}"
    r"(?:hours?|days?|weeks?|months?|years?|decades?|seasons?|terms?|centur(?:y|ies))\b",
    re.IGNORECASE,
)
_WAY = lazy(
    r"\b(for|in|after|within|to|by|from)\s+(?:(?:about|around|nearly|almost|over|more than|up to)\s+)?[£$€]?$", re.I
)
_SAME_WAY = {"after": "in", "within": "in"}
_TIME_UNIT = lazy(r"[\s-](?:minute|hour|day|week|month|year)s?\b", re.I)
_UNIVERSAL = lazy(r"(?:all|every|each|only|first|last|best|worst|most|ever|never|record|entire|\w{3,}est)$")
# Verbs that only carry an act which a noun names: “staged a walkout”, “sentenced to four years in prison”.
_CARRYING = WEIGHTLESS | LIGHT_VERBS | word_set("stage staged stages staging hold held holds go goes went sentenced")
_RESTRICTING = word_set("in to of at on for from with under over during among inside outside near")
_SUBORDINATE = word_set("when after before as because while since until but who which where although though")
_DETERMINERS = word_set("the a an his her its their this that these those our")
_RANGE = 2  # words between two numbers of one expression: “two years and six months”, “10 to 12”


def bears_out(shown: Statement, other: Statement) -> bool:
    """Whether `other` states every fact of `shown` without denying or qualifying any.

    `other` may add dates and names, as attributions do; numbers, negations and modality must be equal.
    """
    return (
        _same_numbers(shown, other)
        and _negated(shown) == _negated(other)
        and not _never_differs(shown, other)
        and {m.key for m in shown.modals} == {m.key for m in other.modals}
        and tenses_of_plans(shown) ^ tenses_of_plans(other) != {"was", "is"}
        and _same_days(shown, other)
        and not _period_words(shown) - _period_words(other)
        and not _ended_since(shown, other)
        and not any(_states(other).get(stem, now) != now for stem, now in _states(shown).items())
        and not _lasts_otherwise(shown, other)
        and not _lasts_otherwise(other, shown)
        and _names_match(shown, other)
        and not exclusive_words(shown, other)
        and meaning_changers(shown) == meaning_changers(other)
        and not any(uncovered(shown, other))
        and not _does_something_else(shown, other)
        and not _reached_otherwise(shown, other)
        and not (_claims_all(shown) and (_one_of_many(shown, other) or any(_restrictions(shown, other))))
        and not _pronouns_differ(shown, other)
        and not owns_instead(shown, other)
        and not _speakers_differ(shown, other)
        and not _only_says(shown, other)
        and not _only_says(other, shown)
        and not _leaves_open(other, shown)
        and _under_way(shown, other) == _under_way(other, shown)
        and same_roles(shown, other)
    )


def _negated(statement: Statement) -> Counter[str]:
    """Returns the roots of what is negated, and of the verbs that negate: “rejected”."""
    verbs = {token.start: token.key for token in statement.tokens if token.key in VERBS_OF_NEGATION}
    denied = (verbs[n.start] if n.start in verbs else _denied(statement, n) for n in statement.negations)
    return Counter(root_of(word_stem(word)) for word in denied)


def _denied(statement: Statement, negation: Marked) -> str:
    """Returns the word that a negation denies: that of its head, the object of a verb that says little, or the verb of
    which it is the object: “injured nobody”."""
    at = next(n for n, token in enumerate(statement.tokens) if token.start == negation.start)
    before, key = statement.tokens[at - 1].key if at else "", statement.tokens[at].key
    if key in ("nobody", "nothing", "noone") and before in {*verbs_of(statement.tokens)} - _CARRYING:
        return before
    behind = (t.key for t in statement.tokens if t.start >= negation.end and is_content(t.key))
    if word_stem(first := next(behind, "")) == negation.head and first in _LITTLE:
        return next(behind, first)
    return negation.head


def _never_differs(shown: Statement, other: Statement) -> bool:
    """Whether only one says “never”, and the other denies it for a limited time: “has not closed this year”."""
    ever, other_ever = (any(token.key == "never" for token in each.tokens) for each in (shown, other))
    if ever == other_ever:
        return False
    bounded = other if ever else shown
    said = attribution(bounded)
    return any(not is_inside(day.start, said) for day in bounded.dates) or _PERIOD.search(bounded.text) is not None


def _same_numbers(shown: Statement, other: Statement) -> bool:
    """Whether `other` has every number of `shown`, and any further number counts something else."""
    mine, theirs = (Counter(n.key for n in each.numbers) for each in (shown, other))
    if _units_differ(shown, other) or _shares_differ(shown, other):
        return False
    if mine - theirs or not all(_counts_beside(n, shown, other) for n in other.numbers if n.key not in mine):
        return False
    return not any(theirs[key] > count for key, count in mine.items())


def _units_differ(shown: Statement, other: Statement) -> bool:
    """Whether a number has another unit: “104F” and “104C”."""
    ours, theirs = _measured(shown), _measured(other)
    return any(number in theirs and not units & theirs[number] for number, units in ours.items())


def _shares_differ(shown: Statement, other: Statement) -> bool:
    """Whether a number is a part in one sentence and the whole or a change in the other, or “more” in only one."""
    mine, theirs = _shares(shown), _shares(other)
    shared = {n.key for n in shown.numbers} & {n.key for n in other.numbers}
    pairs = [(mine.get(key, ""), theirs.get(key, "")) for key in shared]
    return any(one != another and ("more" in (one, another) or (one and another)) for one, another in pairs)


def _shares(statement: Statement) -> dict[str, str]:
    first = statement.start
    found = ((n.key, share_or_change(statement.text, n.start - first, n.end - first)) for n in statement.numbers)
    return {key: share for key, share in found if share}


def _measured(statement: Statement) -> dict[str, set[int]]:
    """Returns each number's units of measurement, by their group in `_MEASURED_IN`."""
    found: dict[str, set[int]] = {}
    for number in statement.numbers:
        unit = _MEASURED_IN.match(statement.text, number.end - statement.start)
        if unit is not None and unit.lastindex is not None:
            found.setdefault(number.key, set()).add(unit.lastindex)
    return found


def kind_of(number: str) -> str:
    """Returns the kind of a number: ordinal, share, sum, quantity word or plain number."""
    unit = number[-2:] if number.endswith("th") else number[-1:] if number[-1:] in "%ap" else ""
    return "word" if number.isalpha() else unit or number.lstrip("<>-")[:1].strip("0123456789")


def _counts_beside(number: Marked, shown: Statement, other: Statement) -> bool:
    """Whether a number that only `other` has counts something else: “eleven were hurt, two of them badly”."""
    keys = {n.key for n in shown.numbers}
    following = next((n for n in other.numbers if n.start > number.start), None)
    if following is not None and following.key in keys and _is_part(other, number, following):
        return True
    if number.key.endswith("th") or number.head in shown.stems or number.head in _MEASURES:
        return False
    return all(_words_between(other, number, n) > _RANGE for n in other.numbers if n.key in keys)


def _is_part(statement: Statement, number: Marked, whole: Marked) -> bool:
    """Whether one number is a part of the next: “two of the eleven”, or all of it: “all eleven”."""
    between = [t.key for t in statement.tokens if number.end <= t.start and t.end <= whole.start]
    return (between[:1] == ["of"] and set(between) <= {"of", "the", "these", "those", "them"}) or (
        number.key == "all" and not between
    )


def _words_between(statement: Statement, one: Marked, other: Marked) -> int:
    first, last = sorted((one, other), key=lambda number: number.start)
    return sum(first.end <= token.start and token.end <= last.start for token in statement.tokens)


def _same_days(shown: Statement, other: Statement) -> bool:
    """Whether `other` has every date of `shown`, those of equal precision in the same order.

    The day on which something was only said may be missing.
    """
    skipped, theirs = attribution(shown), attribution(other)
    last: dict[str, int] = {}
    for day in shown.dates:
        if is_inside(day.start, skipped) and not any(is_inside(d.start, theirs) for d in other.dates):
            continue
        side = _side(shown, day.start, day.end)
        same = (n for n, d in enumerate(other.dates) if _within(day, d) and side == _side(other, d.start, d.end))
        place = next((n for n in same if n >= last.get(day.precision, 0)), None)
        if place is None:
            return False
        last[day.precision] = place
    return True


def _within(day: ReadDate, theirs: ReadDate) -> bool:
    """Whether `theirs` lies in `day` and is at least as precise."""
    return day.day <= theirs.day and theirs.last <= day.last


def _side(statement: Statement, start: int, end: int) -> str:
    """Returns which side of a date is meant: “until Friday” is not “on Friday”, nor is “on Friday at the earliest”."""
    first = start - statement.start
    found = _SIDE.search(statement.text, max(0, first - 16), first)
    bound = _AT_THE.match(statement.text, end - statement.start)
    word = found[1].casefold() if found else ""
    return {"till": "until", "from": "since", "as of": "since"}.get(word, word) + (bound[0] if bound else "")


def _period_words(statement: Statement) -> Counter[str]:
    """Returns the words for periods that cannot be dated, with their side: “until the summer”, “in the summer”."""
    taken = [(day.start, day.end) for day in statement.dates]
    taken += [(number.start, number.end) for number in statement.numbers]
    undated = (t for t in statement.tokens if t.key in statement.days and not is_inside(t.start, taken))
    return Counter(f"{_side(statement, t.start, t.end)} {t.key}" for t in undated)


def _lasts_otherwise(one: Statement, other: Statement) -> bool:
    """Whether something lasts until what is no end in the other sentence: “until the summer”, “in the summer”."""
    ends, others = _ends(one), _ends(other)
    return any(end not in others for end in ends & other.stems)


@once_each
def _ends(statement: Statement) -> set[str]:
    """Returns the stems of the first content words behind “until”, except dates."""
    tails = (statement.tokens[n + 1 :] for n in _places_of_until(statement))
    behind = (next((token for token in tail if is_content(token.key)), None) for tail in tails)
    dated = [(day.start, day.end) for day in statement.dates]
    return {word_stem(word.key) for word in behind if word is not None and not is_inside(word.start, dated)}


def _places_of_until(statement: Statement) -> list[int]:
    return [n for n, token in enumerate(statement.tokens) if token.key in _UNTIL]


def _ended_since(shown: Statement, other: Statement) -> bool:
    """Whether `other` says until when something was so that `shown` says is so: “owns”, “owned until May”."""
    keys = {token.key for token in shown.tokens}
    until = _places_of_until(other)
    if not until or not keys.isdisjoint(_UNTIL):
        return False
    before = {token.key for token in other.tokens[: until[0]]} - keys
    is_past = bool(before & _PAST) and not keys.isdisjoint(_PRESENT)
    return is_past or any(is_content(key) and word_stem(key) in shown.stems for key in before)


@once_each
def _states(statement: Statement) -> dict[str, bool]:
    """Returns the stem of each word behind “is” or “was”, and whether it is so now; nothing for what somebody said."""
    if attribution(statement) or not SAYING.isdisjoint(token.key for token in statement.tokens):
        return {}
    both = pairwise(statement.tokens)
    return {word_stem(word.key): be.key in ("is", "are") for be, word in both if be.key in ("is", "are", "was", "were")}


def _names_match(shown: Statement, other: Statement) -> bool:
    """Whether `other` has every name of `shown`, not merely as a speaker where `shown` has another role for it."""
    said = attribution(shown)
    for name in shown.names:
        twins = [theirs for theirs in other.names if name.same_as(theirs)]
        twin = twins[0] if twins else None
        if twin is None and not name.opens:
            return False  # `uncovered` looks for a word that opens a sentence, whether it is a name or not
        if twin is not None and name.titles and twin.titles and not name.titles & twin.titles:
            return False  # “Mr Brown” and “Mrs Brown”
        speaks = words_beside(shown, name)[1] in PLAINLY_SAYING or is_inside(name.start, said)
        if not speaks and twins and all(_only_speaks(other, theirs) for theirs in twins):
            return False
    ours = {token.key for token in shown.tokens}
    # A new person who acts in `other`, where `shown` has no such role, is somebody else.
    return not any(
        theirs.opens and not {*theirs.parts} <= ours and shown.names and shown.names[0].opens for theirs in other.names
    )


def _only_speaks(statement: Statement, name: Name) -> bool:
    """Whether a name is only that of the speaker; but “the manager of Ann Lee said” is about Ann Lee."""
    return is_inside(name.start, attribution(statement)) and words_beside(statement, name)[0] != "of"


def meaning_changers(statement: Statement, skip: Sequence[tuple[int, int]] = ()) -> Counter[str]:
    """Returns the modifiers that change a meaning, each with the word it modifies, outside the spans to skip."""
    following = [*(token.key for token in statement.tokens[1:]), ""]
    both = [(t, behind) for t, behind in zip(statement.tokens, following, strict=True) if not is_inside(t.start, skip)]
    changing = ((token.key, behind) for token, behind in both if token.key in _MEANING_CHANGERS and is_content(behind))
    return Counter(f"{word} {word_stem(behind)}" for word, behind in changing)  # not “in the first half the”


def _claims_all(statement: Statement) -> bool:
    """Whether a sentence is true only without exception: “no trains ran”, “the first time”, “the worst storm”, “bans
    cars”."""
    return bool(statement.negations) or any(
        _UNIVERSAL.match(token.key) or word_stem(token.key) == "ban" for token in statement.tokens
    )


def _one_of_many(shown: Statement, other: Statement) -> bool:
    """Whether a noun is definite in one sentence only: “the first to lead the bank”, “the first to lead a bank”."""
    ours, others = _definite(shown), _definite(other)
    return any(others.get(noun, definite) != definite for noun, definite in ours.items())


@once_each
def _definite(statement: Statement) -> dict[str, bool]:
    """Returns whether each noun behind an article has “the”."""
    both = pairwise(statement.tokens)
    return {word_stem(noun.key): one.key == "the" for one, noun in both if one.key in ("the", "a", "an")}


def _reached_otherwise(shown: Statement, other: Statement) -> bool:
    """Whether a number is a goal in one sentence and a distance in the other: “rose to 3 per cent”, “by 3 per cent”;
    or how long something lasts, and how soon it comes: “for six weeks”, “in six weeks”."""
    mine, theirs = _ways(shown), _ways(other)
    return any(theirs.get(key, way) != way for key, way in mine.items())


@once_each
def _ways(statement: Statement) -> dict[str, str]:
    """Returns for each number the preposition before it that tells how it is meant, if any."""
    found: dict[str, str] = {}
    for number in statement.numbers:
        first = number.start - statement.start
        before = _WAY.search(statement.text, max(0, first - 24), first)
        way = before[1].casefold() if before is not None else ""
        lasting = way and _TIME_UNIT.match(statement.text, number.end - statement.start)
        if way in ("to", "by", "from") or lasting:
            found[number.key] = "for" if lasting and way == "to" else _SAME_WAY.get(way, way)  # “jailed for four years”
    return found


def _does_something_else(shown: Statement, other: Statement) -> bool:
    """Whether `other` only names what `shown` says was done, and says that something else was: “was jailed for four
    years”, “was cleared after four years in prison”."""
    mine = _acts(shown)
    if mine <= _verbs(other).keys():
        return False
    added, theirs = {token.start for token in uncovered(other, shown)}, _acts(other)
    return any(starts & added for root, starts in _verbs(other).items() if root in theirs)


@once_each
def _acts(statement: Statement) -> set[str]:
    """Returns the roots of the verbs of a sentence, outside attributions and behind no determiner or preposition."""
    named = {
        token.start
        for before, token in pairwise(statement.tokens)
        if before.key in _DETERMINERS or before.key in PREPOSITIONS - {"to"}
    }
    named |= {token.start for token in statement.tokens if is_inside(token.start, attribution(statement))}
    return {root for root, starts in _verbs(statement).items() if starts - named}


@once_each
def _verbs(statement: Statement) -> dict[str, set[int]]:
    """Returns the roots of the verbs of a sentence that say what was done, and where each begins."""
    verbs = {*verbs_of(statement.tokens), *DYING} - _CARRYING - NUMBER_WORDS
    modals = {mark.start for mark in statement.modals}
    found: dict[str, set[int]] = {}
    for token in statement.tokens:
        if token.key in verbs and is_content(token.key) and token.start not in modals:
            found.setdefault(root_of(word_stem(token.key)), set()).add(token.start)
    return found


def _restrictions(shown: Statement, other: Statement) -> Iterator[Word]:
    """Yields the words that only `other` has behind a preposition, “first at home”, but not in attributions."""
    said, known = attribution(other), shown.stems
    restricted = False
    for token in other.tokens:
        if token.key in _SUBORDINATE:
            return  # “denied it when he appeared in court”
        if not is_content(token.key) or token.key in PREPOSITIONS:
            restricted = token.key in _RESTRICTING or (restricted and token.key in _DETERMINERS)
        elif restricted and token.key.isalpha() and token.key not in WEIGHTLESS:
            dated = any(day.start <= token.start < day.end for day in other.dates)
            if not dated and word_stem(token.key) not in known and not is_inside(token.start, said):
                yield token


def _pronouns_differ(shown: Statement, other: Statement) -> bool:
    """Whether each sentence has a pronoun for someone the other does not mention: “he” and “she”, “we” and “they”."""
    mine, theirs = (
        Counter(pronoun for token in each.tokens if (pronoun := pronoun_of(each, token))) for each in (shown, other)
    )
    if (mine - theirs).keys() | (theirs - mine).keys() in ({"i", "he"}, {"i", "she"}) and "" not in _speakers(shown):
        return not _speakers(shown) & _speakers(other)  # “I fell,” said Ann Lee; Ann Lee said that she fell
    return bool(mine - theirs) and bool(theirs - mine)


def _speakers_differ(shown: Statement, other: Statement) -> bool:
    """Whether the sentences name different speakers: “the king said” and “the queen said”."""
    mine, theirs = _speakers(shown), _speakers(other)
    if not (mine and theirs):
        return False
    if mine <= theirs or theirs <= mine:
        return False
    named, others_named = ({word_stem(p) for name in each.names for p in name.parts} for each in (shown, other))
    if bool(mine & named) != bool(theirs & others_named) and all(_QUOTED.search(e.text) for e in (shown, other)):
        return False  # the same words, “said Ann Lee” and “said the lawyer”
    # “His aunt, the judge, said”, “his uncle, the judge, said”; but not “his aunt, Ann Lee, said”
    opening = all(is_inside(each.tokens[0].start, attribution(each)) for each in (shown, other))
    behind = (name.parts for name in shown.names if words_beside(shown, name)[0] in PREPOSITIONS)  # “the zoo of Lenz”
    named -= {word_stem(part) for parts in behind for part in parts}
    return not mine & theirs or (opening and not mine & theirs & named)


def _leaves_open(one: Statement, other: Statement) -> bool:
    """Whether `one` has only the infinitive of an act that `other` states: “is in talks to buy” and “has bought”.

    An infinitive of purpose (“to watch”) leaves nothing open if both sentences have what precedes it.
    """
    acts, keys = set(verbs_of(other.tokens)), {token.key for token in other.tokens}
    stated = {word_stem(token.key): token.key for token in other.tokens if token.key in acts}
    modals = [(modal.start, modal.end) for modal in one.modals]
    theirs = {word_stem(after.key) for to, after in pairwise(other.tokens) if to.key == "to"}
    for before, to, act in zip(one.tokens, one.tokens[1:], one.tokens[2:], strict=False):
        if to.key != "to" or is_inside(to.start, modals) or (before.key in keys and not is_person_noun(before.key)):
            continue
        stem = word_stem(act.key)
        if stem not in theirs and stated.get(stem, act.key) != act.key:
            return True
    return False


def _under_way(statement: Statement, other: Statement) -> set[str]:
    """Returns the stems of acts under way that `other` has too: “is recalling”, “is being repaired”."""
    found: set[str] = set()
    for be, act, behind in zip(statement.tokens, statement.tokens[1:], (*statement.tokens[2:], None), strict=False):
        if be.key in _IS and act.key.endswith("ing"):
            found.add(word_stem(behind.key if behind is not None and act.key == "being" else act.key))
    return found & other.stems


def _only_says(one: Statement, other: Statement) -> bool:
    """Whether somebody in `one` only says what he did, which `other` states: “the driver said he did not see her”.

    What he says he will do is announced.
    """
    if _SAYS_HE.search(one.text) is None or any(modal.key == "future" for modal in one.modals):
        return False
    return not any(token.key in _SAID_PLAINLY or token.key == "according" for token in other.tokens)


def _speakers(statement: Statement) -> set[str]:
    """Returns the stems of the words before the first verb of saying, or of those after it: “…,” said Ann Lee.

    "" for somebody who “was told” something.
    """
    for start, end in attribution(statement):
        inside = [token for token in statement.tokens if start <= token.start < end]
        at = next((n for n, token in enumerate(inside) if token.key in _SAID_PLAINLY | {"according"}), None)
        if at is not None and not any(token.key in AUXILIARIES for token in inside[:at]):
            return {word_stem(_bare_key(t)) for t in inside[:at] or inside[at + 1 :] if _names_speaker(t.key)}
    verb = next((n for n, token in enumerate(statement.tokens) if token.key in _SAID_PLAINLY), None)
    if verb is None:
        return set()
    tokens = statement.tokens
    if tokens[verb].key == "told" and verb and tokens[verb - 1].key in AUXILIARIES:
        by = tokens[verb + 1].key == "by" if verb + 1 < len(tokens) else False
        return {word_stem(_bare_key(t)) for t in tokens[verb + 2 : verb + 6] if is_content(t.key)} if by else {""}
    before, behind = tokens[max(0, verb - 4) : verb], tokens[verb + 1 : verb + 6]
    first = tokens[0].start - next(n for n, char in enumerate(statement.text) if char.isalnum())
    gap = statement.text[tokens[verb - 1].end - first : tokens[verb].start - first] if verb else ""
    # After a comma either may be the speaker: “closed, said the mayor”, “the mayor, Ann Lee, said”.
    near = before if gap.isspace() else behind if gap.strip(" ,.") else (*before, *behind)
    return {word_stem(_bare_key(token)) for token in near if _names_speaker(token.key)}


def _names_speaker(word: str) -> bool:
    return is_content(word) and word not in SAYING | CALENDAR_WORDS


def _bare_key(token: Word) -> str:
    return re.sub(r"[’']s?$", "", token.key)
