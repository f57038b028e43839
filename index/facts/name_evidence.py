"""What the words beside a name show: whether it is a person's, and a man's or a woman's."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from index.corpus.person_words import (
    FEMALE,
    GERMAN_JOB,
    MALE,
    OFFICES,
    PEOPLE_NOUNS,
    TITLES,
    is_first_name,
    sex_of_first_name,
)
from index.corpus.tokens import STOPWORDS, key, word_set
from index.facts.reporting_verbs import PREPOSITIONS, SAYING
from index.lazy_regex import lazy

_NO_ROLES = word_set(
    "river winter summer number letter paper tower centre center border theatre theater shelter water corner quarter"
)

_RELATIONS = word_set(
    """
    mother father sister brother son daughter wife husband widow widower cousin twin uncle aunt niece nephew friend
    counterpart predecessor successor opponent rival colleague deputy boss partner neighbour neighbor teammate agent
    lawyer coach
    """
)
ROLES_AND_RELATIVES = PEOPLE_NOUNS | _RELATIONS
_NAMING = TITLES | PEOPLE_NOUNS

OCCUPATION = lazy(r"(?:er|or|ist|yst|ian|girl|boy|man|woman|swain|smith|wright|hand|mate)s?$")

GERMAN_FEMALE = lazy(r"(?:er|or|ist|ent|ant|wält)in$")

GERMAN_OFFICE = lazy(
    r"^\w{4,}(?:mann|frau|meister|direktor|kommissar|minister|leiter|sprecher|präsident|kanzler|vorsitzende)(?:in|r)?$"
)

# “The transport minister, Ann Lee,” and “Ann Lee, the transport minister,”: a qualifier, a role and a name.
_ROLE_COMMA = lazy(r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\w+[’']s)\s(?:([a-z-]+)\s)?([a-z]{4,}),\s$")
_ROLE_AFTER = lazy(
    r",\s(?:\d\d,\s)?(?:(?:the|an?|its|their|our|his|her|[\w-]+[’']s)\s)?(?:([a-z-]+)\s)?([a-z]{4,})"
    r"(?=[,.;:]|\s(?:of|for|at|in|from|on|who|which|and)\b)"
)
_VERB_BEHIND_WORDS = lazy(r"[”»“\"],?\s(?:(?:a|ha|s[’']est|se|lui|le|leur)\s){0,2}(?!and\b|or\b)([a-zà-ÿß-]{3,})\s$")
_INTRODUCED = lazy(r"(?:^|[.!?”]\s)(?:The|An?|His|Her|Its|Their|[A-Z][\w-]+[’']s?)\s([^,.;:“”]{3,80}),\s$")
_RELATIVE = lazy(rf"(?:[’']s?|\b(?:[Hh]is|[Hh]er|[Tt]heir))\s(?:\w+\s)?(?:{'|'.join(sorted(_RELATIONS))}),\s$")
_SAYS_HE = lazy(
    rf" (?:also |then |later |has |had )?(?:{'|'.join(sorted(SAYING))})\b[^,.;:“”\"]{{0,60}}? (?:he|she|his|her)\b"
)
_APPOSED_SUBJECT = lazy(rf", (?:a |ha )?(?:{'|'.join(sorted(SAYING))})\b")  # “the union's head, Ann Lee, said”

_OF_PEOPLE = lazy(r"(?:ist|ian|man|woman|yst)$")
# Endings of nouns for people, as they stand right before a name: “the singer Ann Lee”.
ROLE = lazy(
    r"(?:er|or|ist|ian|man|woman|ess|ent|ant|yst|eur|ier|ect|"
    r"iste|euse|ière|trice|ienne?|logue|ero|era|ista|ora|ólog[oa]|ític[oa]|ógraf[oa])$"
)


_WORD = r"[a-zß-ÿœ-]+"
# “La ministre des transports, Ann Lee”, “el técnico rival, Ann Lee”, “der Pianist Ann Lee”: an article and a role.
_DESCRIBED = {
    "de": lazy(
        rf"\b([Dd]er|[Dd]ie|[Ee]ine?|[Ii]hre?|[Ss]eine?)\s(?:{_WORD}\s)?([A-ZÄÖÜ][\w-]+)"
        rf"(?:\s(?:der|des|von|vom|im|beim|aus)\s(?:{_WORD}\s)?[\w-]+){{0,2}}(?:,\s|\s)$"
    ),
    "fr": lazy(
        rf"\b([Ll]e\s|[Ll]a\s|[Ll][’']|[Uu]ne?\s|[Ss]on\s|[Ss]a\s)({_WORD})(?:\s(?!l[ae]\b){_WORD}){{0,2}}?"
        rf"(?:\s(?:d[eu]s?\s|d[’']|en\s|à\s)(?:la\s|l[’'])?[\w-]+(?:\s{_WORD})?){{0,2}}(?:,\s|\s)$"
    ),
    "es": lazy(
        rf"\b([Ee]l\s|[Ll]a\s|[Uu]na?\s|[Ss]u\s)({_WORD})(?:\s(?!el\b|la\b){_WORD}){{0,2}}?"
        rf"(?:\s(?:del?|en)\s(?:la\s|l[ao]s\s|el\s)?[\w-]+(?:\s{_WORD})?){{0,2}}(?:,\s|\s)$"
    ),
    "it": lazy(
        rf"\b([Ii]l\s|[Ll][ao]\s|[Ll][’']|[Uu]n[ao]?\s)({_WORD})(?:\s{_WORD}){{0,2}}?"
        rf"(?:\s(?:di|de(?:l|lla|i|lle|gli))\s[\w-]+(?:\s{_WORD})?){{0,2}}(?:,\s|\s)$"
    ),
}
_MASCULINE = word_set("der ein ihr sein le un el il lo")
_FEMININE = word_set("die eine ihre seine la une una sa")
_DEMONYM_BEFORE = lazy(r"\b([Ll][’']|[Ll]e\s|[Ll]a\s)[A-ZÀ-Þ][a-zß-ÿ]+\s$")
_BELONGING = lazy(r"(?:\b(?:d[eu]s?|del|von|vom|der|des|en|à|im|aus|a|con|avec|por|par|pour|para)\s|\bd[’'])$")
# No surname stands right behind one: “sein Vater”.
DETERMINERS = word_set(
    """
    a an his her its their our my sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine unser unsere
    der die das den dem des ein eine einen einem einer kein keine
    """
)
_PLACING = frozenset({"in", "at", "near", "from", "to", "of", "around", "across"})


@dataclass(frozen=True, slots=True)
class RawName:
    """A run of capitalised words at `[start, end)`, split into `tokens`, without a possessive ending.

    `title` precedes it, "" if there is none. `evidence` if something shows it to be a person's, `says` if a verb of
    saying follows, as it may a firm's; `definite` after “the”, `his` if “his” follows soon.
    """

    start: int
    end: int
    tokens: tuple[str, ...]
    possessive: bool
    title: str
    evidence: bool
    says: bool
    definite: bool
    his: bool
    sex: str = ""


def word_before(text: str, block: int, start: int) -> re.Match[str] | None:
    """Returns the word before a name, with the mark and the space between."""
    return re.search(r"([\w-]+)[,.]?\s+$", text[max(block, start - 24) : start])


def shows_person(text: str, block: int, end: int, name: RawName) -> bool:
    """Whether the words beside a name, a verb of saying aside, show that it is a person's."""
    start, stop, several = name.start, name.end, len(name.tokens) > 1
    before, after = word_before(text, block, start), text[stop : min(end, stop + 24)]
    word = before[1].casefold() if before else ""
    enclosed = text[max(block, start - 2) : start]
    evidence = (
        bool(name.title)
        or word in MALE | FEMALE
        or _SAYS_HE.match(text, stop, min(end, stop + 100)) is not None
        or (several and not name.possessive and _APPOSED_SUBJECT.match(after) is not None)
        or (several and word in SAYING and re.match(r", [a-zà-ÿ\d]", after) is not None)
        or (several and before is not None and _is_job(before.group(1)))
        or (several and after[:1] in ",.;:" and _says_words_before(text, block, start))
        or (several and after[:1] == "," and _is_introduced(text, block, start))
        or (before is not None and before.group(1).endswith("-year-old"))
        or re.match(r",? (?:who\b|\(?(?:now |then |aged )?\d\d\)?[,)])", after) is not None
        or (several and after[:1] in {",", "."} and before is not None and _apposed(before.group()))
        or (not several and after[:1] == "," and before is not None and before.group(0).rstrip() == "whom,")
        or (several and f"{enclosed}{after[:1]}" == ", ," and sex_of_first_name(" ".join(name.tokens)) != "")
        or (after[:1] == "," and _RELATIVE.search(text[max(block, start - 60) : start]) is not None)
    )
    titled = several and word in TITLES and before is not None and re.search(r"\w $", before[0]) is not None
    return evidence or titled or word in PEOPLE_NOUNS or _has_role(text, block, start, stop, end)


def says_something(text: str, block: int, end: int, name: RawName) -> bool:
    """Whether a verb of saying follows a name that may be its subject."""
    before = word_before(text, block, name.start)
    verb = re.match(r" (?:also |then |later |has |had )?([a-z]+)", text[name.end : min(end, name.end + 24)])
    placed = before is not None and before[1].casefold() in _PLACING
    return verb is not None and not name.possessive and not placed and verb.group(1) in SAYING


def _is_job(word: str) -> bool:
    """Whether a capitalised word right before a name is an occupation."""
    job = OCCUPATION.search(word.casefold()) or GERMAN_JOB.search(word.casefold())
    person = job is not None and word.casefold() not in DETERMINERS  # “Der”
    return word[0].isupper() and person


def is_title(word: str) -> bool:
    return word.rstrip(".").casefold() in TITLES or GERMAN_OFFICE.search(word) is not None


def with_description(text: str, block: int, name: RawName, language: str) -> RawName:
    """Adds what the words before a name in another language show: a role, a sex, and that it is a person's."""
    if name.possessive or len(name.tokens) < 2 or language not in _DESCRIBED:
        return name
    before = text[max(block, name.start - 90) : name.start]
    found = _DESCRIBED[language].search(before)
    job = re.search(r"(?:^|\s)([A-ZÄÖÜ][\w-]{3,})\s$", before) if language == "de" else None
    if from_where := _DEMONYM_BEFORE.search(before):  # “la Belge Ann Lee”
        sex = "m" if from_where[1].casefold() in _MASCULINE else "f" if from_where[1].casefold() in _FEMININE else ""
        return replace(name, sex=sex, evidence=True)
    noun = found[2] if found and not _BELONGING.search(before) else job[1] if job else ""
    if not noun or key(noun) in STOPWORDS:
        return name
    article = found[1].strip().casefold() if found else ""
    if language == "de":
        female = noun.endswith(("in", "frau")) or noun.casefold() in FEMALE or article in _FEMININE
        male = article in _MASCULINE or (not article and GERMAN_JOB.search(noun.casefold()) and not noun.endswith("e"))
        sex = "f" if female else "m" if male else ""
    else:
        sex = "m" if article in _MASCULINE else "f" if article in _FEMININE else ""
    said = re.search(r"([\w’'-]+)\s$", before[: found.start()]) if found else None
    person = (
        language == "de"
        or (said is not None and said[1].casefold() in SAYING)
        or noun in _NAMING
        or ROLE.search(noun)
        or before.endswith(", ")
        or article in {"su", "son", "sa"}
    )
    if not person:
        return name
    if is_first_name(name.tokens[0]):
        sex = sex_of_first_name(name.tokens[0]) or sex  # “le médecin, Ann Lee”
    return replace(name, sex=sex, evidence=True)


def _says_words_before(text: str, block: int, start: int) -> bool:
    """Whether only a verb stands between closing marks and a name: “…”, a rétorqué Ann Lee."""
    found = _VERB_BEHIND_WORDS.search(text, max(block, start - 40), start)
    return found is not None and found[1] not in STOPWORDS and found[1] not in PREPOSITIONS


def _is_introduced(text: str, block: int, start: int) -> bool:
    """Whether a name follows a description: “The luthier who maintains it, Ann Lee,”."""
    found = _INTRODUCED.search(text[max(block, start - 100) : start])
    words = found[1].split()[:4] if found else []
    return any(word in _NAMING or (ROLE.search(word) and word not in _NO_ROLES) for word in words)


def _apposed(before: str) -> bool:
    """Whether a name follows a description and a comma: “the opposition leader, Ann Lee,”."""
    word = before.rstrip().rstrip(",").casefold()
    person = word in TITLES or (ROLE.search(word) is not None and word not in _NO_ROLES)
    return before.rstrip().endswith(",") and person


def _has_role(text: str, block: int, start: int, stop: int, end: int) -> bool:
    """Whether a name has a role beside it: “the singer Ann Lee”, “Ann Lee, the transport minister,”."""
    right_before = re.search(r"\b([a-z]{4,})\s$", text[max(0, start - 24) : start])
    if right_before and ROLE.search(right_before[1]) and _is_noun(right_before[1]):
        return True
    before = _ROLE_COMMA.search(text[max(block, start - 60) : start]) if text[stop : stop + 1] in (",", ".") else None
    for found in filter(None, (before, _ROLE_AFTER.match(text, stop, min(end, stop + 100)))):
        qualifier, role = found[1] or "", found[2]
        person = role in OFFICES or role in PEOPLE_NOUNS or _OF_PEOPLE.search(role)
        if person and _is_noun(role) and (not qualifier or _is_noun(qualifier)):
            return True
    return False


def _is_noun(word: str) -> bool:
    return word not in STOPWORDS and word not in PREPOSITIONS and word not in SAYING
