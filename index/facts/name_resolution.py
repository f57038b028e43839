"""Resolves names: a surname or first name alone stands for the full name printed elsewhere.

There are no lists of people: a name is a run of capitalised words that the story does not also print in lower case, and
a person is a name with a title, an age, a verb of saying or a following “who”.
"""

from __future__ import annotations

import bisect
import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from index.corpus.person_words import (
    FEMALE,
    FEMALE_NAMES,
    MALE,
    MALE_NAMES,
    RELATIVES,
    is_first_name,
    sex_of_first_name,
)
from index.corpus.tokens import key, word_set
from index.facts.name_evidence import GERMAN_FEMALE, GERMAN_OFFICE, RawName
from index.facts.name_mentions import BODIES, SAINTS
from index.lazy_regex import lazy

BEFORE_PLACES = SAINTS | word_set(
    """
    mount lake cape storm hurricane typhoon cyclone camp fort port river los las new north south east
    west royal operation project team club hotel hms uss ss mv rms airbus boeing radio the
    upper lower great little old isle
    """
)
CLUBS = word_set("united city town rovers county athletic wanderers albion party times post herald group air")
PRESS = word_set(
    """
    radio tv news times post herald mail courier mirror telegraph tribune journal gazette press magazine observer
    chronicle examiner sentinel inquirer argus guardian bulletin dispatch
    """
)
# Last words of firms' names that hardly anybody is called.
_FIRMS = word_set(
    """
    inc corp ltd llc plc llp ag gmbh co se kg bv nv spa srl sa sas group holding holdings industries airways airline
    airlines rail railway railways energy water foods media systems technology technologies motors insurance solutions
    services partners logistics electronics pharmaceuticals telecom networks studios entertainment enterprises ventures
    capital resources petroleum chemicals properties construction supermarkets engineering utilities ferries shipping
    """
)
_JOINED_WORDS = lazy(r"\b(?!Mac|Fitz|Van|Von|Del|Ben)[A-Z][a-z]+(?<=[a-z]{2})[A-Z]")
_LOOK_BACK = 200  # full names looked back in the article; earlier ones are out of reach


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at `[start, end)` of an article, without a possessive ending; `name` is the full name."""

    start: int
    end: int
    name: str
    possessive: bool
    title: str = ""


@dataclass(slots=True)
class Names:
    """All names of a story. `mentions` has a list per article, by position; `people` counts each person's mentions.

    `heard` are those people who may be firms: only verbs of saying show that they are people.
    """

    mentions: list[list[Mention]]
    people: Counter[str] = field(default_factory=Counter)
    heard: frozenset[str] = frozenset()
    gender: dict[str, str] = field(default_factory=dict)
    _by_folded: dict[str, str] = field(default_factory=dict)

    def canonical(self, printed: str) -> str:
        """Returns the full name for a name printed elsewhere (a post's label), or that name if the story has none."""
        return self._by_folded.get(key(printed), printed)

    def full_or_titled(self) -> Names:
        """Returns the names without single words that no title shows to be a person's."""
        return replace(self, mentions=[[m for m in row if " " in m.name or m.title] for row in self.mentions])

    def with_particles(self, text: str) -> Names:
        """Returns the names of the only article, `text`, with the particles before a surname: “van der Lee said”."""
        return replace(self, mentions=[[_with_particles(text, mention) for mention in row] for row in self.mentions])

    def labels(self) -> list[tuple[str, str]]:
        """Returns everything that `canonical` depends on, sorted."""
        return sorted(self._by_folded.items())

    def within(self, article: int, start: int, end: int) -> list[Mention]:
        """Returns the mentions within `[start, end)` of an article."""
        row = self.mentions[article]
        first = bisect.bisect_left(row, start, key=lambda mention: mention.start)
        last = bisect.bisect_left(row, end, first, key=lambda mention: mention.start)
        return [mention for mention in row[first:last] if mention.end <= end]


def names_for_article(names: Names, article: int, printed: Iterable[str]) -> Names:
    """Returns the part of a story's names that one article needs; its mentions become those of article 0.

    The part covers the names mentioned in the article and those in `printed`, the labels of its posts. A rebuild reads
    the article again if this part has changed, so it must contain nothing else.
    """
    row = names.mentions[article]
    labels = list(printed)
    folded = {one: names._by_folded[one] for one in map(key, labels) if one in names._by_folded}
    known = sorted({*(mention.name for mention in row), *folded.values(), *labels})
    people = Counter({name: 1 for name in known if name in names.people})
    gender = {name: names.gender[name] for name in known if name in names.gender}
    return Names([row], people, names.heard & frozenset(known), gender, folded)


def resolve_names(raw: Sequence[Sequence[RawName]]) -> Names:
    """Resolves the names of a story, each article's read by `raw_names`, in time linear in their number."""
    fulls: Counter[tuple[str, ...]] = Counter(m.tokens for row in raw for m in row if len(m.tokens) > 1)
    by_last: dict[str, Counter[str]] = defaultdict(Counter)
    by_first: dict[str, Counter[str]] = defaultdict(Counter)
    same: dict[tuple[str, str], str] = {}
    spelled: dict[tuple[str, ...], str] = {}
    for tokens in [
        tokens for tokens in fulls if len(tokens) > 2 and tokens[-2:] in fulls and not _is_particle(tokens[-2])
    ]:
        spelled[tokens] = " ".join(tokens[-2:])  # drops an office before a name that also stands alone
    _spell_with_particles(fulls, spelled)
    for tokens, count in fulls.most_common():
        if tokens in spelled:
            continue
        name = same.setdefault((key(tokens[0]), key(tokens[-1])), " ".join(tokens))
        spelled[tokens] = name
        by_last[key(tokens[-1])][name] += count
        by_first[key(tokens[0])][name] += count
    names = Names(mentions=[])
    evidence: Counter[str] = Counter()
    said: Counter[str] = Counter()
    his: Counter[str] = Counter()
    shortened: Counter[str] = Counter()
    definite: Counter[str] = Counter()
    genders: dict[str, Counter[str]] = defaultdict(Counter)
    men = {spelled[m.tokens] for row in raw for m in row if len(m.tokens) > 1 and m.his}
    for row in raw:
        here = {spelled[m.tokens] for m in row if len(m.tokens) > 1}
        seen: list[str] = []
        alone: dict[str, str] = {}
        relatives = {spelled[m.tokens] for m in row if len(m.tokens) > 1 and m.title in RELATIVES}
        kin = {_sex_of_title(m.title) for m in row if m.title in RELATIVES}
        titled: defaultdict[str, set[str]] = defaultdict(set)
        for m in row:
            if len(m.tokens) == 1 and (sex := _sex_of_title(m.title)):
                titled[key(m.tokens[0])].add(sex)
        resolved: list[Mention] = []
        for m in row:
            if len(m.tokens) > 1:
                name = spelled[m.tokens]
                seen.append(name)
            else:
                surname = key(m.tokens[0])
                sex = _sex_of_title(m.title)
                known = [one for one in by_last.get(surname, ()) if one in here and sex]
                fitting = [one for one in known if sex_of_first_name(one) == sex]
                bearers = fitting or [one for one in known if not sex_of_first_name(one)]
                name = (
                    bearers[0] if len(bearers) == 1  # “Mrs Lee” is not Tom Lee
                    else _full_name(m.tokens[0], by_last, by_first, here - relatives or here, seen, alone)
                )  # fmt: skip
                spouse = sex in kin or titled[surname] > {sex}
                if (name in men and sex == "f") or (sex and spouse and " " in name and not sex_of_first_name(name)):
                    name = f"{m.title.capitalize()} {m.tokens[0]}"  # his wife
                shortened[name] += not m.definite and _is_surname(m.tokens[0], name)
            resolved.append(Mention(m.start, m.end, name, m.possessive, m.title))
            names.people[name] += 1
            evidence[name] += bool(m.title) if _is_place(name) else m.evidence
            said[name] += m.says and not _is_place(name)  # “Port Ellery said”
            his[name] += m.his
            definite[name] += m.definite and len(m.tokens) > 1
            if m.sex:
                genders[name][m.sex] += 1
            german = GERMAN_OFFICE.search(m.title) or GERMAN_FEMALE.search(m.title)
            if m.title in MALE | FEMALE or german:
                male = m.title in MALE or not (m.title in FEMALE or m.title.endswith(("in", "frau")))
                genders[name]["m" if male else "f"] += 1
        names.mentions.append(resolved)
    names.gender = {name: counts.most_common(1)[0][0] for name, counts in genders.items() if len(counts) == 1}
    surnames = {last: next(iter(known)) for last, known in by_last.items() if len(known) == 1}
    names._by_folded = surnames | {key(name): name for name in names.people}
    people = {name for name in names.people if not (is_firm(name) or sounds_like_outlet(name))}
    surely = {
        name for name in people if evidence[name] or (not definite[name] and (shortened[name] or _has_first_name(name)))
    }
    names.heard = frozenset(
        name for name in people - surely if said[name] and not his[name] and name not in names.gender
    )
    surely |= {name for name in people if said[name]}
    names.people = Counter({name: count for name, count in names.people.items() if name in surely})
    return names


def _sex_of_title(title: str) -> str:
    return "f" if title in FEMALE else "m" if title in MALE else ""


def sounds_like_outlet(name: str) -> bool:
    """Whether a name of several words is a newspaper's or a station's: “Torr Observer”, but not “Ann Post”."""
    first, *more = name.casefold().split() or [""]
    return bool(more) and not is_first_name(first) and (more[-1] in PRESS or first in {"daily", "evening", "sunday"})


def is_firm(name: str) -> bool:
    """Whether the form of a name shows that it is a firm's: “Acme Inc”, “OpenBook”."""
    return name.rpartition(" ")[2].casefold() in _FIRMS or _JOINED_WORDS.search(name) is not None


def _is_surname(word: str, name: str) -> bool:
    """Whether a name is shortened to its last word, as people's are: “Ann Lee”, “Lee”, but “Mount Torr”, “Torr”."""
    first, *_, last = key(name).split() if " " in name else ("", "")
    if name.partition(" ")[0].isupper() and len(first) > 1:
        return False  # “FC Torr”
    return last == key(word) and not _is_place(name) and last not in BODIES | CLUBS


def _is_place(name: str) -> bool:
    first, _, more = name.casefold().partition(" ")
    return more != "" and first.rstrip(".") in BEFORE_PLACES


def _has_first_name(name: str) -> bool:
    """Whether a name of two or three words begins with a common first name."""
    words = name.casefold().split()
    return (
        len(words) in (2, 3)
        and (words[0] in MALE_NAMES or words[0] in FEMALE_NAMES)
        and words[-1] not in BODIES | CLUBS
    )


def _with_particles(text: str, mention: Mention) -> Mention:
    words, printed = mention.name.split(), text[mention.start : mention.end].split()
    start = mention.start
    left = words[: -len(printed)] if words[-len(printed) :] == printed else []
    while len(left) > 1 and _is_particle(left[-1]) and text[:start].casefold().endswith(f" {left[-1]} ".casefold()):
        start -= len(left.pop()) + 1
    return replace(mention, start=start)


def _is_particle(word: str) -> bool:
    return word[:1].islower() or word in ("Le", "La", "De") or word.casefold() in SAINTS


def _spell_with_particles(fulls: Iterable[tuple[str, ...]], spelled: dict[tuple[str, ...], str]) -> None:
    """Adds the surnames with a particle that stand for a full name: “Ms von der Lee” is “Ann von der Lee”.

    “Saint Torr” is a place unless a first name precedes it: “Ann Saint Torr”, but not “Hotel Saint Torr”.
    """
    surnames = [tokens for tokens in fulls if _is_particle(tokens[0])]
    longer: dict[tuple[str, ...], set[str]] = {tokens: set() for tokens in surnames}
    for tokens in fulls:
        if tokens not in longer:
            for first in range(1, len(tokens) - 1):
                saint = tokens[first].casefold() in SAINTS
                if tokens[first:] in longer and not (saint and not is_first_name(tokens[0])):
                    longer[tokens[first:]].add(" ".join(tokens))
    spelled |= {tokens: next(iter(names)) for tokens, names in longer.items() if len(names) == 1}


def _full_name(
    token: str,
    by_last: dict[str, Counter[str]],
    by_first: dict[str, Counter[str]],
    here: set[str],
    seen: list[str],
    alone: dict[str, str],
) -> str:
    """Returns the full name for a single word: surnames before first names, this article before the story.

    `here` are the article's full names, without those of relatives (“his wife, Ann Lee”), and `seen` those up to here.
    If several people share the word, it means the only one seen; who that was once is still meant later, and is kept in
    `alone`.
    """
    folded = key(token)
    for index in (by_last, by_first):
        candidates = index.get(folded)
        if not candidates:
            continue
        local = [name for name in candidates if name in here]
        if len(local) == 1:
            return local[0]
        if local:
            known = {name for name in itertools.islice(reversed(seen), _LOOK_BACK) if name in local}
            return alone.setdefault(folded, known.pop()) if len(known) == 1 else alone.get(folded, token)
        (best, count), *others = candidates.most_common(2)
        if not others or count >= 3 * others[0][1]:
            return best
        return token
    return token
