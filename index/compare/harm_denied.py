"""Finds that an outlet says that there were no deaths, injuries or arrests, and another tells of somebody's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.compare.claims import Claim, Claims
from index.compare.difference import FoundDifference, Place
from index.corpus.tokens import Word, is_content, word_set
from index.facts.analyse_article import StoryFacts
from index.facts.conflicts import left_open, time_words
from index.facts.numbers import NUMBER_WORDS, PEOPLE_COUNTED
from index.facts.reporting_verbs import PREPOSITIONS, SAYING
from index.facts.scene import is_person_noun
from index.facts.statement import read_statement
from index.lazy_regex import lazy

_SURE = 0.6
# What a noun denies, as the stems of the verbs that state it: the one stem also stands for “died” and “killed”.
_HARM = {
    **dict.fromkeys(("death", "deaths", "fatality", "fatalities"), ("kill",)),
    **dict.fromkeys(("injury", "injuries"), ("injur",)),
    "casualties": ("kill", "injur"),
    "arrests": ("arrest",),
}
_VERBS = word_set("died killed injured hurt wounded arrested detained")
_BY_ITSELF = "died"  # what its subject does, not what is done to it
_TOLD = {
    stem: {stem, *(noun for noun, stems in _HARM.items() if stem in stems)} for stem in ("kill", "injur", "arrest")
}
_FATAL = word_set("dead fatal fatally body bodies deadly toll lethal corpse")
_THERE = word_set("was were been are is")
_HAPPENED = word_set("was were have has been reported recorded made also")
_JOINING = word_set("and or no further")
_ALL = (("all", "of", "the"), ("every", "one", "of", "the"))
_CHILDREN = word_set("pupils children schoolchildren youngsters")
_CHILD = word_set("boy girl child pupil boys girls children pupils schoolboy schoolgirl youngster")
_FIRST = word_set("a an one")
# Another time or occasion.
_ELSEWHERE = word_set(
    """
    another second other later earlier separate smaller previous previously last ago since year years month months week
    weeks decade every winter summer spring autumn once before whose similar next than
    """
)
_UNTRUE = word_set("almost nearly never not no nobody none without whether")
_TREATED = word_set("hospital scene spot injuries burns wounds")
_THEIR = word_set("he she they his her their him them who")
_BADLY = word_set("instantly seriously slightly badly lightly")
_CLAUSE_END = lazy(r"[,;:.–—][”\"’]?(?:\s|$)|\s(?:but|and|while|although|because|after|when|as)\s")
_AROUND = 3  # sentences before one that tells of somebody's harm
_SHARED = 3  # words that these share with the other article
_SPEAKER = 4  # words between a speaker and the verb of saying
_REACH = 12  # words between “a firefighter from Kell, aged 30,” and the verb
_NEAR = 4  # words between “a”, “three” and the noun for a person


@dataclass(frozen=True, slots=True)
class _Denial:
    """A denial: the verb of what did not happen, to whom (empty of anybody), and where it is said."""

    claim: Claim
    verb: str
    children: bool
    start: int
    end: int


class HarmDenied:
    """The sentences of a story that deny that anybody came to harm, and those that tell of somebody who did."""

    def __init__(self, claims: Claims, story: StoryFacts) -> None:
        self._claims, self._texts = claims, story.texts
        self._articles: dict[int, list[Claim]] = defaultdict(list)
        for claim in claims.claims:
            self._articles[claim.article].append(claim)

    def differing(self) -> Iterable[FoundDifference]:
        """Finds the harm of which one outlet says that there was none, and another who suffered it."""
        denials = [one for claim in self._claims.claims for one in self._denials(claim)]
        denials = [one for one in denials if self._stands_alone(one)]
        if not denials:
            return
        verbs = {one.verb for one in denials}
        for other in self._claims.claims:
            if verbs.isdisjoint(other.acts) or not self._is_plain(other):
                continue
            for place, token in enumerate(other.tokens):
                if token.key not in _VERBS or other.in_quotes(token.start):
                    continue
                for denial in denials:
                    if self._claims.stem_of(token.key) == denial.verb and self._contradicts(denial, other, place):
                        claim = denial.claim
                        yield FoundDifference(
                            "denial",
                            f"harm {denial.verb}",
                            "a denied",
                            "told",
                            Place(claim.article, claim.start, claim.end, denial.start, denial.end),
                            Place(other.article, other.start, other.end, token.start, token.end),
                            _SURE,
                        )

    def _denials(self, claim: Claim) -> Iterable[_Denial]:
        """Yields what a sentence denies of all: “there were no deaths or injuries”, “all of the pupils survived”."""
        tokens = claim.tokens
        keys = [token.key for token in tokens]
        if not ("no" in keys or "survived" in keys) or ("at", "first") in pairwise(keys):
            return
        for at, token in enumerate(tokens):
            if token.key == "no" and at + 1 < len(tokens) and keys[at + 1] in _HARM:
                end = at + 1
                while end < len(keys) and (keys[end] in _HARM or keys[end] in _JOINING):
                    end += 1
                opening = at == 0 or (keys[at - 1] in _THERE and "there" in keys[max(0, at - 4) : at])
                verbs = {stem: None for noun in keys[at:end] for stem in _HARM.get(noun, ())}
                while end < len(keys) and keys[end] in _HAPPENED:
                    end += 1
                whole = opening and self._ends(claim, end)
                children = False
            elif token.key == "survived" and at > 3:
                verbs, end = {"kill": None}, at + 1
                whole = keys[at - 1] in _CHILDREN and any(tuple(keys[: at - 1][-len(row) :]) == row for row in _ALL)
                children = True
            else:
                continue
            if whole and not claim.in_quotes(token.start) and self._is_plain(claim):
                for verb in verbs:
                    yield _Denial(claim, verb, children, token.start, tokens[end - 1].end)

    def _ends(self, claim: Claim, at: int) -> bool:
        """Whether a clause ends before a place: “no arrests inside the ground” denies only some."""
        if at >= len(claim.tokens):
            return True
        return _CLAUSE_END.match(self._texts[claim.article], claim.tokens[at - 1].end, claim.end) is not None

    def _is_plain(self, claim: Claim) -> bool:
        """Whether a sentence states or denies what happened then, neither possible nor of an earlier time."""
        statement = read_statement(
            self._texts[claim.article], claim.start, claim.end, known=(claim.tokens, claim.dates)
        )
        dated = all(day.precision == "day" for day in claim.dates)
        return dated and not left_open(statement) and not time_words(claim.tokens) and not self._claims.is_past(claim)

    def _stands_alone(self, denial: _Denial) -> bool:
        """Whether an article tells of nobody whom it happened to, but in an earlier year."""
        told = {denial.verb, *(noun for noun, verbs in _HARM.items() if denial.verb in verbs)}
        told |= _FATAL if denial.verb == "kill" else set()
        return not any(
            one is not denial.claim
            and not (told.isdisjoint(one.acts) and told.isdisjoint(token.key for token in one.tokens))
            and not self._claims.is_past(one)
            for one in self._articles[denial.claim.article]
        )

    def _contradicts(self, denial: _Denial, other: Claim, at: int) -> bool:
        """Whether a sentence tells, with the verb at a place, of somebody whom the denied thing befell."""
        claim, claims = denial.claim, self._claims
        if claim.outlet == other.outlet or claim.published is None or other.published is None:
            return False
        if other.published > claim.published or not self._befell(denial, other, at):
            return False
        days = {day.iso for one in self._articles[claim.article] for day in one.dates}
        return all(day.iso in days for day in claims.dates(other)) and self._is_of_event(denial, other, at)

    def _befell(self, denial: _Denial, other: Claim, at: int) -> bool:
        """Whether a sentence introduces somebody as the one to whom the verb at a place happened.

        “A man died”, “police arrested two students”; but not “his father died”, who is of an older story.
        """
        tokens = other.tokens
        helped = at > 0 and tokens[at - 1].key in ("was", "were")
        if tokens[at].key != _BY_ITSELF and not helped:
            acts = at > 0 and is_content(tokens[at - 1].key)
            return acts and self._introduced(denial, tokens[at + 1 : at + 1 + _NEAR])
        subject = at - helped
        return any(
            (first == 0 or tokens[first - 1].key in ("and", "that", "but"))
            and self._introduced(denial, tokens[first : min(subject, first + _NEAR)])
            for first in range(max(0, subject - _REACH), subject)
        )

    def _introduced(self, denial: _Denial, row: tuple[Word, ...]) -> bool:
        """Whether words introduce one or more people: “a 40-year-old woman”, “two of the crew” not."""
        if not row or not (row[0].key in _FIRST or row[0].key in NUMBER_WORDS or row[0].key.isdigit()):
            return False
        for token in row[1:]:
            if token.key in PREPOSITIONS:
                return False
            if denial.children and token.key in _CHILD:
                return True
            if _is_somebody(token.key):
                return not denial.children
        return False

    def _is_of_event(self, denial: _Denial, other: Claim, at: int) -> bool:
        """Whether what a sentence says, and the one before it, is of what the other article tells of."""
        ours, theirs = (self._claims.names[one.article] for one in (denial.claim, other))
        origin = {after.key for one, after in pairwise(other.tokens[: at + 1]) if one.key == "from"}
        if not other.proper <= ours | other.named | origin | self._speakers(other):
            return False
        led_to, leads = self._claims.before(denial.claim), self._claims.before(other)
        if led_to is not None and led_to.proper and led_to.proper.isdisjoint(theirs):
            return False
        if leads is not None and not leads.proper <= ours | leads.named | self._speakers(leads):
            return False
        for claim in (led_to, leads):
            if claim is not None and (self._is_elsewhere(claim.tokens) or self._claims.is_past(claim)):
                return False
        if self._is_elsewhere(other.tokens) or any(token.key in _UNTRUE for token in other.tokens):
            return False
        return self._is_known(denial, other, at) and self._leads(denial, other)

    def _leads(self, denial: _Denial, other: Claim) -> bool:
        """Whether a sentence and the few before it share enough with the article of a denial to be of its event."""
        around = self._claims.claims[max(0, other.number - _AROUND) : other.number + 1]
        said: set[str] = set()
        for one in around:
            if one.article == other.article:
                days = [(day.start, day.end) for day in one.dates]
                dated = {t.key for t in one.tokens if any(first <= t.start < last for first, last in days)}
                said |= one.stems - {self._claims.stem_of(key) for key in dated | one.proper}
        return len((said & self._stems(denial.claim)) - {denial.verb}) >= _SHARED

    def _is_known(self, denial: _Denial, other: Claim, at: int) -> bool:
        """Whether the article of a denial has a word of what is said of a death or an injury but its day and hospital.

        Of each clause, “was hurt by a fall in a shop” or “when a sister ship sank”, it has half; one if the clause is
        of the victim: “as she ran from the fire”.
        """
        stems = self._stems(denial.claim)
        text, end = self._texts[other.article], other.end
        days = [(day.start, day.end) for day in other.dates]
        start = other.tokens[at].end
        for ended in (*_CLAUSE_END.finditer(text, start, end), None):
            until = ended.start() if ended is not None else end
            row = [t for t in other.tokens if start <= t.start < until and is_content(t.key)]
            row = [t for t in row if not any(first <= t.start < last for first, last in days)]
            placed = start == other.tokens[at].end and any(t.key in _TREATED for t in row)
            told = [t.key for t in row if t.key not in _BADLY | _TREATED | other.proper]
            if start == other.tokens[at].end:
                told = [key for key in told if not _is_somebody(key)]
            of_victim = any(t.key in _THEIR for t in other.tokens if start <= t.start < until)
            known = sum(self._claims.stem_of(key) in stems for key in told)
            if told and not placed and not (known and of_victim) and 2 * known < len(told):
                return False
            if ended is None or ended.group()[0] in ",;:.–—":
                break
            start = ended.end()
        return True

    def _is_elsewhere(self, tokens: Sequence[Word]) -> bool:
        """Whether words tell of another time or occasion; “seven years old” and “at last” are none."""
        keys = ["", *(token.key for token in tokens), ""]
        return any(key in _ELSEWHERE and keys[n] != "at" and keys[n + 2] != "old" for n, key in enumerate(keys[1:-1]))

    def _speakers(self, claim: Claim) -> frozenset[str]:
        """Returns the words beside a verb of saying: “the hospital in Kell said”."""
        tokens = claim.tokens
        said = [n for n, token in enumerate(tokens) if token.key in SAYING or token.key == "according"]
        return frozenset(t.key for n, t in enumerate(tokens) if any(abs(n - verb) <= _SPEAKER for verb in said))

    def _stems(self, claim: Claim) -> set[str]:
        """Returns the stems of all words of a sentence's article."""
        return {stem for one in self._articles[claim.article] for stem in one.stems}


def _is_somebody(key: str) -> bool:
    """Whether a word means a person or people, or is an age."""
    single = key.removesuffix("s")
    return (
        key[0].isdigit()
        or is_person_noun(key)
        or is_person_noun(single)
        or not PEOPLE_COUNTED.isdisjoint((key, single + "s"))
    )
