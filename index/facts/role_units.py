"""Reads a sentence as units (words, names, numbers and dates) in a canonical order.

Possessions come before owners, and `made_active` moves the agent of a passive verb before it, so that sentences that
state the same have the same units in the same order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.corpus.tokens import Word, is_content, word_list, word_set
from index.facts.date_expressions import CALENDAR_WORDS
from index.facts.lexicon import BEFORE_INFINITIVE, IRREGULAR, word_stem
from index.facts.reporting_verbs import AUXILIARIES, NOUNS_IN_LY, PREPOSITIONS, SAYING
from index.facts.shared_words import (
    LIGHT_VERBS,
    PARTICLES,
    PLAINLY_SAYING,
    SAYING_NOTHING,
    WEIGHTLESS,
    attribution,
    pronoun_of,
    root_of,
)
from index.facts.statement import Statement, is_inside
from index.lazy_regex import lazy

# Words between clauses that may be exchanged with their clauses: “Nobody was hurt when it fell”, “it fell, but …”.
_BETWEEN_EQUALS = word_set("and but when while as whilst")
_RELATIVE = word_set("that who which whom whose where")
CLAUSE_OPENERS = word_set("before after until till because since if unless though although")
_OPENERS = (
    (PREPOSITIONS | CLAUSE_OPENERS | word_set("than or inside outside beyond below above carrying using"))
    - _BETWEEN_EQUALS
    - _RELATIVE
    - word_set("without off per")
)
_DETERMINERS = word_set(
    """
    the a an this these those his her hers its their theirs our ours my mine your yours no without every each some any
    all both
    """
)
_BEFORE_OF = _DETERMINERS | PARTICLES | word_set("because inside outside")
ANY_OPENER = "*"  # the opener of a phrase that may have any other
WEIGHTY = word_set("only just even")  # function words that modify the next word
_ROUNDING = word_set("about around over under above below than near as at")
_SEASONS = word_set("spring summer autumn winter")
_PARTS_OF_DAYS = _SEASONS | word_set("morning afternoon evening night overnight early hours minutes christmas easter")
_BELIEVING = word_set("believe believes believed suspect suspects suspected think thinks thought fear fears feared")
DYING = word_set("die dies died dying dead")
_LIGHT = WEIGHTLESS | SAYING_NOTHING | LIGHT_VERBS
_NO_UNIT = word_set("aged received receives receive got gets underwent year-old year-olds per cent percent")
# What introduces the agent of such a verb.
VOICES = {"passive": ("by", "in"), "dead": ("in", "from")}
ACTS = ("verb", *VOICES)  # without the `NOUNS` of an act
NOUNS = ("noun", "gerund")
# Events that kill: “died in the fire”, but not “died in the town”.
_HAPPENINGS = frozenset(
    root_of(word_stem(word))
    for word in word_list(
        "fire crash explosion attack shooting avalanche storm flood earthquake landslide war battle riot stampede"
    )
)
# What adds nothing to those or to the name behind “of”: “a team of divers”, “the town of Kell”.
_GROUPS = word_set("team teams group groups gang band pair couple crowd crowds series string")
_PLACES = word_set("city town village island county state province region republic")
_OF_A_NAME = lazy(r" of [^\W\d_a-zß-öø-ÿ]")
_AFTER_COMMA = lazy(r"\w, $")
_POSSESSIVE = ("’s", "'s", "s’", "s'")


@dataclass(frozen=True, slots=True)
class RoleUnit:
    """A word, a name, a number or a date: what two sentences may share.

    `opener` is the preposition or conjunction of its phrase; it `opens` the phrase or is `joined` to the word before. A
    clause begins with it, or a `comma` or a relative pronoun sets it `apart`. A `light` one adds no fact.
    """

    key: str
    sort: str  # "name", "number", "date", "noun", "gerund", "word", or one of `ACTS`
    opener: str
    opens: bool
    joined: bool
    clause: bool
    apart: bool
    comma: bool
    light: bool
    says: bool
    owner: bool


def read_units(statement: Statement, shown: Statement, other: Statement, verbs: set[str]) -> list[RoleUnit]:
    """Returns the units of `shown` or `other` outside attributions; `verbs` are the roots of the verbs of both."""
    return _Reader(statement, shown, other, verbs).units()


class _Reader:
    """Reads the units of one of two sentences from left to right."""

    def __init__(self, statement: Statement, shown: Statement, other: Statement, verbs: set[str]) -> None:
        self._statement = statement
        self._verbs = verbs
        self._skipped = attribution(statement)
        self._marks = {mark.start for mark in (*statement.negations, *statement.modals)}
        self._longer = _longer(statement, shown, other)
        self._units: list[RoleUnit] = []
        self._opener = self._outer = ""  # of the phrase being read, and of the one that it is part of
        self._opens, self._clause, self._apart, self._comma = True, True, False, False
        self._is_vague = False  # whether the last unit adds nothing to what it is “of”
        self._before = ""  # the function word before, "" behind a unit
        self._end = statement.start

    def units(self) -> list[RoleUnit]:
        """Returns the units without attributions, possessions before owners."""
        for number, token in enumerate(self._statement.tokens):
            if token.start < self._end:
                continue
            gap = self._statement.text[self._end - self._statement.start : token.start - self._statement.start]
            if any(mark in gap for mark in ",;:()—–."):
                self._opener, self._opens, self._apart, self._comma = "", True, True, True
            starts = (
                s for s, (end, _, _) in self._longer.items() if token.start <= s < token.end or s <= token.start < end
            )
            longer = self._longer.get(next(starts, -1))
            if longer is None and self._is_function_word(token):
                self._read_function_word(token)
            else:
                self._read_unit(number, token, gap, longer)
        return _owners_behind(self._units)

    def _is_function_word(self, token: Word) -> bool:
        word = token.key
        if word in _OPENERS | _DETERMINERS | _NO_UNIT | PARTICLES:
            return True
        return not (is_content(word) or word in WEIGHTY or pronoun_of(self._statement, token))

    def _read_function_word(self, token: Word) -> None:
        word, last = token.key, self._units[-1] if self._units else None
        if (word, self._before) == ("to", "up") or (word == "of" and self._before in _BEFORE_OF):
            pass  # “up to 12”, “each of the men”, “because of the storm”
        elif word in _OPENERS:
            self._outer = self._opener if self._before in _OPENERS else ""
            if word == "of" and not self._before and last is not None:
                word, self._outer = self._what_of_is(last)
            self._opener, self._opens, self._clause = word, True, word in CLAUSE_OPENERS
        elif word in PARTICLES and not (last is not None and last.sort in ACTS and not self._before):
            self._opener, self._opens = word, True
        elif word == "and" and last is not None and last.opener == "between":
            self._opener, self._opens = "between", True  # “between Kell and Dover”
        elif word in _BETWEEN_EQUALS:
            self._opener, self._opens, self._clause = "", True, True
        elif word in _RELATIVE:
            self._opener, self._opens, self._apart = "", True, True
        elif word == "there":
            self._opener, self._opens = ANY_OPENER, True  # “warned that there were cracks”, “warned of cracks”
        elif word in _DETERMINERS and self._before not in _OPENERS | PARTICLES and self._opener != ANY_OPENER:
            self._opener, self._opens = "", True
        if word in PLAINLY_SAYING and last is not None and not is_inside(token.start, self._skipped):
            self._units[-1] = replace(last, says=True)
        self._before, self._end = "" if token.key in _NO_UNIT else token.key, token.end

    def _what_of_is(self, last: RoleUnit) -> tuple[str, str]:
        """Returns the opener of a phrase with “of”, and its opener if it is a number."""
        if last.sort == "number":
            return last.opener, "of"  # “three of the men”; but “three of 20” is not “20”
        if last.key in self._verbs and last.sort != "passive":
            return "", ""  # “the murder of a man”: “murdering a man”
        if self._is_vague and last.sort == "word":
            self._units[-1] = replace(last, light=True)
        return (last.opener, last.opener) if self._is_vague else ("of", "of")  # “a crowd of 200”, “with the help of”

    def _read_unit(self, number: int, token: Word, gap: str, longer: tuple[int, str, str] | None) -> None:
        pronoun = pronoun_of(self._statement, token)
        end, key, sort = longer or (token.end, pronoun or root_of(word_stem(token.key)), "word")
        printed = self._statement.text[token.start - self._statement.start : end - self._statement.start]
        self._end = max(end, token.end)
        behind = self._statement.tokens[number + 1 : number + 2]
        all_of = key == "all" and any(behind[0].start == n.start for n in self._statement.numbers if behind)
        if all_of or is_inside(token.start, self._skipped):
            return  # “all 140 workers”
        if longer is None and key in self._verbs:
            owned = bool(self._units) and self._units[-1].owner and not self._before
            sort = "noun" if owned else _voice(self._statement, number)
        elif longer is None and " " in printed and token.key not in WEIGHTY:
            sort = "verb"  # “walked out”, read as one word
        is_day = token.key in CALENDAR_WORDS | _PARTS_OF_DAYS or token.key in self._statement.days
        is_day = is_day or (
            token.key in ("next", "last") and any(t.key in self._statement.days or t.key in _SEASONS for t in behind)
        )
        if (sort in ("name", "word") and is_day) or (sort == "number" and key[-1:] in ("a", "p")):
            sort = "date"
        unit = RoleUnit(
            key,
            sort,
            self._opener_of(token.key, sort),
            self._opens,
            joined=not self._opens and not self._before and gap.isspace() and sort not in ("date", *ACTS),
            clause=self._clause,
            apart=self._apart,
            comma=self._comma,
            light=bool(pronoun) or sort == "date" or self._is_light(token),
            says=token.key in SAYING or token.key in _BELIEVING,
            owner=printed.casefold().endswith(_POSSESSIVE),
        )
        self._units.append(unit)
        behind_of = self._statement.text[self._end - self._statement.start :]
        is_place = token.key in _PLACES and _OF_A_NAME.match(behind_of) is not None
        self._is_vague = token.key in WEIGHTLESS | _GROUPS or is_place
        self._opens = sort in ("date", *ACTS) or bool(pronoun)
        self._opener, self._outer = "" if self._opens else unit.opener, ""
        self._clause, self._apart, self._comma, self._before = False, False, False, ""

    def _is_light(self, token: Word) -> bool:
        return token.key in _LIGHT or token.start in self._marks

    def _opener_of(self, word: str, sort: str) -> str:
        """Returns the opener of the next unit."""
        last = self._units[-1] if self._units else None
        if sort == "number" and self._opener == "to" and last is not None and last.sort == "number":
            return "" if last.opener != "from" else "to"  # “seven to five”
        if sort == "number" and self._opener == "by" and not (last is not None and last.sort == "passive"):
            return ""  # “fell by 12%”, “fell 12%”; but “was founded by two sisters”
        if sort == "number" and self._opens and (self._opener in _ROUNDING or self._outer):
            return self._outer
        if (word.endswith("ly") and word not in NOUNS_IN_LY) or (
            sort in ACTS and (not self._opens or self._opener == "to")
        ):
            return ""
        return self._opener


def _longer(statement: Statement, shown: Statement, other: Statement) -> dict[int, tuple[int, str, str]]:
    """Returns the end, key and sort of names, numbers and dates, by where they start.

    A date has the key of the date of `other` that it contains.
    """
    found: dict[int, tuple[int, str, str]] = {}
    for name in statement.names:
        twins = (twin for each in (shown, other) for twin in each.names if not twin.opens and twin.same_as(name))
        if not name.opens or any(twins):
            found[name.start] = name.end, root_of(word_stem(name.parts[-1])), "name"
    for number in statement.numbers:
        found[number.start] = number.end, number.key, "number"
    for day in statement.dates:
        same = (n for n, d in enumerate(other.dates) if day.day <= d.day and d.last <= day.last)
        found[day.start] = day.end, f"@{next(same, day.iso)}", "date"
    return found


def _voice(statement: Statement, number: int) -> str:
    """Returns the sort of a word that may be a verb: one of `ACTS`, "noun", or "gerund" behind a preposition."""
    token, before = statement.tokens[number], [t.key for t in statement.tokens[max(0, number - 3) : number]]
    if token.key in DYING:
        return "dead"
    if before and before[-1] in (_DETERMINERS | _OPENERS) - {"to"}:
        return "gerund" if token.key.endswith("ing") and before[-1] in _OPENERS else "noun"
    behind = statement.tokens[number + 1].key if number + 1 < len(statement.tokens) else ""
    after = statement.tokens[number + 2].start if number + 2 < len(statement.tokens) else -1
    # Not “fell by 12%”, “will go by boat”.
    by = behind == "by" and not any(n.start == after for n in statement.numbers)
    by = by and BEFORE_INFINITIVE.isdisjoint(before[-1:])
    # “The report, published in May, blames them”
    formed = token.key.endswith("ed") or token.key in IRREGULAR
    comma = _AFTER_COMMA.search(statement.text, 0, token.start - statement.start) is not None
    reduced = formed and behind in PREPOSITIONS and comma
    apart = before and (before[-1] == "to" or before[-1][0].isdigit())  # “is to close it”, “who is 34, left”
    suffers = by or reduced or (not apart and set(before[-2:]) & AUXILIARIES)
    return "passive" if suffers and not token.key.endswith("ing") else "verb"


def _owners_behind(units: list[RoleUnit]) -> list[RoleUnit]:
    """Returns the units with “the mill’s roof” as “the roof of the mill”, “Kell shares” as “shares of Kell”."""
    found = list(units)
    for place, unit in enumerate(units):
        last = place + 1
        while last < len(units) and units[last].joined:
            last += 1
        named = next((n for n in range(place + 1, last) if found[n].sort == "name"), last)
        if unit.sort == "name" and not unit.owner:
            last = named  # “the Kell firm Holm & Son”
        if last == place + 1 or not (unit.owner or unit.sort == "name"):
            continue
        if units[place + 1].sort == "number" and not unit.owner:
            continue  # “paid Ann Lee £900”
        first = place
        while found[first].joined and first and unit.owner:
            first -= 1
        owners, things = found[first : place + 1], found[place + 1 : last]
        things[0] = replace(owners[0], key=things[0].key, sort=things[0].sort, light=things[0].light, owner=False)
        owners[0] = replace(owners[0], opens=True, joined=False, clause=False, apart=False, comma=False)
        found[first:last] = [
            *(replace(thing, opener=owners[0].opener) for thing in things),
            # As in “the murder of a man”; see `_what_of_is`.
            *(replace(owner, opener="" if things[-1].sort in NOUNS else "of") for owner in owners),
        ]
    return found


def made_active(units: list[RoleUnit], verb: str) -> list[RoleUnit]:
    """Returns the units with the agent of a passive verb before it, and its patient after it."""
    at = next((n for n, unit in enumerate(units) if unit.key == verb and unit.sort in VOICES), None)
    if at is None:
        return units
    first = next((n for n in range(at, -1, -1) if units[n].clause), 0)
    if units[first].opener:  # “After the fire, the school was closed by the council”
        first = next((n for n in range(first + 1, at) if units[n].comma), first)
    end = next((n for n in range(at + 1, len(units)) if units[n].sort in ACTS), len(units))
    by = VOICES[units[at].sort]
    agent = next((n for n in range(at + 1, end) if _is_agent(units, n, by)), end)
    last = next((n for n in range(agent + 1, end) if units[n].opens and not _goes_on(units[n])), end)
    agents = [replace(unit, opener="" if unit.opener in by else unit.opener) for unit in units[agent:last]]
    patients = units[first:at]
    active = replace(units[at], sort="verb")
    moved = [replace(unit, clause=False, apart=False, comma=False) for unit in (*agents, active, *patients)]
    dated = units[first].sort == "date"  # “since Thursday”
    conjunction = units[first].opener if units[first].opener in CLAUSE_OPENERS and not dated else ""
    if conjunction:  # “after two patients died”: “after death of two patients”
        moved = [replace(unit, opener="" if unit.opener == conjunction else unit.opener) for unit in moved]
    moved[0] = replace(
        moved[0], opener=conjunction or moved[0].opener, clause=units[first].clause, apart=units[first].apart,
        comma=units[first].comma,
    )  # fmt: skip
    return [*units[:first], *moved, *units[at + 1 : agent], *units[last:]]


def _goes_on(unit: RoleUnit) -> bool:
    """Whether a phrase continues an agent: “by the mayor of Kell, Ann Lee”."""
    return unit.opener == "of" or (unit.comma and unit.sort == "name")


def _is_agent(units: Sequence[RoleUnit], place: int, by: Sequence[str]) -> bool:
    """Whether an agent begins at a place: “by 9,412 people”, not “by 20%”; “in the fire”, not “in Kell”."""
    unit = units[place]
    if unit.sort == "date" or not unit.opens or unit.opener not in by:
        return False
    if unit.opener in ("in", "from"):
        return unit.key in _HAPPENINGS
    return unit.sort != "number" or (place + 1 < len(units) and units[place + 1].joined)
