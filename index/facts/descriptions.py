"""Resolves descriptions: “the 34-year-old”, “la retraitée”, “der Kroate”, “the mayor”.

The noun, or its article, may show a sex. A description means the only person who holds that role or is of that age in
the article, or, if it says what somebody is (“the retired nurse”), the only person possible at its place.
"""

from __future__ import annotations

import re

from index.corpus.person_words import FEMALE, GERMAN_JOB, MALE, TITLES, is_first_name
from index.corpus.tokens import STOPWORDS, word_set
from index.facts.antecedents import only_one_above
from index.facts.name_evidence import ROLE
from index.facts.name_mentions import BODIES
from index.facts.reporting_verbs import INVERTING, PREPOSITIONS
from index.facts.role_holders import holder, roles_of, subject_of_headline
from index.facts.scene import DEMONYM, GROUP, PERSON_WORDS, Scene, is_person_noun
from index.lazy_regex import lazy

_DETERMINERS = {
    "de": {
        "der": "m",
        "die": "f",
        "ein": "m",
        "eine": "f",
        "sein": "m",
        "seine": "f",
        "ihr": "m",
        "ihre": "f",
        "mein": "m",
    },
    "fr": {
        **dict.fromkeys(("le", "un", "ce"), "m"),
        **dict.fromkeys(("la", "une", "cette", "sa", "ma"), "f"),
        **dict.fromkeys(("l", "son", "mon"), ""),
    },
    "es": {"el": "m", "la": "f", "un": "m", "una": "f", "su": "", "mi": ""},
    "it": {"il": "m", "lo": "m", "la": "f", "l": "", "un": "m", "una": "f"},
}
_DEFINITE = word_set("the der die le la l ce cette el il lo")
_UP_TO_MARK = lazy(r"[^,.;:“”„«»\"]{0,60}")
_PHRASE = lazy(r"[\s,]*([A-Za-zÀ-ÿ]+)(?:\s+|[’'])((?:[\w’-]+\s?){1,5})")
# What somebody is, whatever part he or she has in the story.
_TELLS_WHO = lazy(
    r"\b(?:(\d\d)[- ](?:year-old|Jährigen?)|retired|former|veteran|(?:[\w-]*(?:mother|father)|mum|dad)[- ]of[- ]\w+|"
    r"teenager|youngster|pensioner|(tricen|quadragen|quinquagen|sexagen|septuagen|octogen|nonagen)\w+|retraitée?|jubilad[oa])\b",
    re.IGNORECASE,
)
# Somebody named after a place: “the Swede”, “the Yorkshireman”.
_THE_DEMONYM = lazy(rf"[Tt]he (?:{DEMONYM.pattern[:-1]})\b")
_THE_BODY = lazy(
    rf"\s*[Tt]he (?P<head>{'|'.join(sorted(BODIES))})\b"
    r"(?![’'-]| (?:of|for|in|at|from|leader|chair\w*|spokes\w+|member)\b)"
)
_BEHIND_VERB = lazy(r"\b(?P<verb>[a-zß-ÿ]{3,}) (?P<phrase>(?:[Dd](?:er|ie)|eine?|seine?|ihre?|l[ae]|une?|el|una) )")
_DECADES = {"tr": "3", "qua": "4", "qui": "5", "sex": "6", "sep": "7", "oct": "8", "non": "9"}
# Who speaks about others for a living, or has seen them.
_ONLOOKER = lazy(
    r"(?:richter|polizist|beamte|sprecher|anwalt|anwält|verteidiger|arzt|ärzt|zeug|nachbar|kommissar|reporter|freund|"
    r"juge|avocat|procureur|policier|gendarme|porte-parole|médecin|témoin|voisin|journaliste|ami|collègue|"
    r"jue[zc]|abogad|fiscal|agente|policía|portavoz|médic|testigo|vecin|periodista|amig|compañer|enquêteur)",
    re.IGNORECASE,
)
# Bodies: “sagte die Polizei”, “répond la mairie”.
_BODY = lazy(
    r"(?:ei|ung|schaft|heit|keit|ion|stadt|wehr|firma|behörde|partei|presse|kammer|gruppe|familie|"
    r"ture|rie|tion|té|police|ville|presse|famille|association|entreprise|"
    r"ción|dad|policía|empresa|familia|gente|prensa|junta|alcaldía)$",
    re.IGNORECASE,
)
_JUDGING = lazy(
    r"(?:judge|magistrate|coroner|prosecutor|lawyer|barrister|solicitor|officer|inspector|sergeant|spokes\w+)$"
)
_QUOTED = lazy(r"[“„«»\"‘]([^“”„«»\"‘]+)[”“«»\"’][\s,]*(?:[\w’'-]+\s+){0,5}$")
_SPOKEN_OF = {
    "m": lazy(r"\b(?:he|him|his|er|ihn|ihm|il|lui|él)\b", re.IGNORECASE),
    "f": lazy(r"\b(?:she|her|hers|elle|ella)\b", re.IGNORECASE),
}
_OPENING = 3000  # characters
_AGE_BEHIND = lazy(r",? \(?(?:who is |aged |de )?(\d\d)\b")
_AGE_BEFORE = lazy(r"\b(\d\d)-(?:year-old|jährigen?|Jährigen?) (?P<role>(?:[\w-]+ ){0,2})$")


def opens_with_description(scene: Scene, start: int, end: int) -> tuple[int, str] | None:
    """Returns where a description at the start of `[start, end)` ends, and its sex, in a language but English."""
    found = _PHRASE.match(scene.text, start, end)
    sexes = _DETERMINERS.get(scene.language, {})
    if found is None or (determiner := found[1].casefold()) not in sexes:
        return None
    words = list(re.finditer(r"[\w’-]+", found[2]))
    german = scene.language == "de"
    nouns = [word for word in words if word.group()[0].isupper()][:1] if german else words[:2]
    noun = next((word for word in nouns if _denotes_person(word.group(), scene.language)), None)
    return (found.start(2) + noun.end(), sexes[determiner] or _sex_of_noun(noun.group())) if noun else None


def meets_somebody(scene: Scene, start: int, end: int) -> bool:
    """Whether a description follows a verb: “Draußen wartet der Schaffner”, “Aquí espera el capitán”."""
    if scene.language not in INVERTING:
        return False
    for found in _BEHIND_VERB.finditer(scene.text, start, end):
        if found["verb"].casefold() in PREPOSITIONS | STOPWORDS:
            continue
        described = opens_with_description(scene, found.start("phrase"), end)
        if described is not None and not scene.text[described[0] : described[0] + 3].strip(" ,").istitle():
            return True
    return False


def _denotes_person(word: str, language: str) -> bool:
    folded = word.casefold().rpartition("-")[2]
    if language == "de":
        return word[0].isupper() and (folded in PERSON_WORDS or GERMAN_JOB.search(folded) is not None)
    if language in INVERTING:
        role = word[0].islower() and ROLE.search(folded) is not None and not _BODY.search(folded)
        return folded in PERSON_WORDS or role
    return is_person_noun(folded) and not GROUP.match(folded)


def _sex_of_noun(word: str) -> str:
    folded = word.casefold()
    if folded in MALE | FEMALE:
        return "m" if folded in MALE else "f"
    return (
        "f" if len(folded) > 4 and folded.endswith(("ora", "era", "ada", "in", "ère", "euse", "trice", "ienne")) else ""
    )


def tells_who(text: str, start: int, end: int) -> bool:
    """Whether a description at `start` says what somebody is: “The 34-year-old”, “The retired nurse”."""
    first, *rest = text[start:end].split()[:4] or [""]
    demonym = bool(rest) and DEMONYM.match(rest[0].rstrip(",")) is not None
    return first == "The" and (demonym or _TELLS_WHO.search(" ".join(rest)) is not None)


def resolve_description(scene: Scene, start: int, end: int, position: int) -> str:
    """Returns whom the description at the beginning of `[start, end)` means, "" if unknown.

    `position` is the end of the quotation before it, or its own start.
    """
    text = scene.text
    found = _UP_TO_MARK.match(text, start, end)
    phrase = found[0].strip() if found else ""
    first, _, rest = phrase.replace("’", " ").replace("'", " ").partition(" ")
    if first.casefold() not in _DEFINITE or not rest or any(map(is_first_name, rest.split()[:3])):
        return ""  # “der fünfjährige Emil”
    if known := holder(scene, start, end) or subject_of_headline(scene, start, end) or body_meant(scene, start, end):
        return known
    told = _TELLS_WHO.search(phrase) or (_THE_DEMONYM.match(phrase) if scene.language == "en" else None)
    sex = _DETERMINERS.get(scene.language, {}).get(first.casefold(), "")
    sex = sex or next(filter(None, map(_sex_of_noun, re.findall(r"\w+", rest)[:3])), "")
    if told is None and (
        scene.language not in INVERTING
        or _BODY.search(rest.split()[0])
        or _ONLOOKER.search(rest)
        or rest.split()[0].casefold() in TITLES
    ):
        return ""
    said = _QUOTED.search(text, text.rfind("\n", 0, position) + 1, position)
    quote = said.start() if said else position
    if told is None and said and any(_SPOKEN_OF[one].search(said[1]) for one in sex or "mf"):
        return ""
    opens = not text[text.rfind("\n", 0, quote) + 1 : quote].strip()
    if told is None and opens and not said:
        return ""  # somebody new: “Le préfet a salué …”
    if told is None or not told.re.groups or not (told[1] or told[2]):
        name = only_one_above(scene, quote, sex, 1 + opens + (told is not None))
        official = told is not None and _is_judging(scene, name)
        return "" if official or _is_printed_before(scene, name, rest) else name
    age = told[1] or next(digit for opening, digit in _DECADES.items() if told[2].casefold().startswith(opening))
    ages = _ages(scene)
    of_age = {name for name, printed in ages.items() if printed.startswith(age)}
    if of_age:
        return of_age.pop() if len(of_age) == 1 else ""
    return only_one_above(scene, quote, sex, 2 + opens, without=ages)


def body_meant(scene: Scene, start: int, end: int) -> str:
    """Returns the only organisation above that “the union” or “the ministry” at `start` can mean, "" if unknown."""
    found = _THE_BODY.match(scene.text, start, end) if scene.language == "en" else None
    before = scene.text[max(0, start - 12) : start].split()[-1:]
    if found is None or (before and before[0] in PREPOSITIONS):
        return ""  # “a spokesman for the council”
    head = found["head"]
    named = {
        m.name
        for m in scene.names.within(scene.article, 0, start)
        if head.title() in (m.name.split()[-1], m.name.partition(" of ")[0], m.name.partition(" for ")[0])
        and " " in m.name
    }
    if len(named) != 1 or re.search(rf"(?<!\b[Tt]he )\b{head}s?\b", scene.text[:start]):
        return ""  # or “a parish council”, “both councils”
    return named.pop()


def _is_judging(scene: Scene, name: str) -> bool:
    """Whether somebody is a judge, a lawyer or a policeman, whom nobody calls “the mother of two”."""
    return any(one.name == name and _JUDGING.match(role) for role, held in roles_of(scene).items() for one in held)


def _is_printed_before(scene: Scene, name: str, description: str) -> bool:
    """Whether a noun first describes others in the article, who may be meant."""
    noun = description.split()[0]
    people = [m for m in scene.names.within(scene.article, 0, _OPENING) if m.name in scene.names.people]
    first = next((m.start for m in people if m.name == name), 0)
    others = bool(people) and people[0].name != name
    return others and re.search(rf"\b{re.escape(noun)}\b", scene.text[:first], re.IGNORECASE) is not None


def _ages(scene: Scene) -> dict[str, str]:
    """Returns the ages printed beside people's names."""
    ages: dict[str, str] = {}
    for mention in scene.names.mentions[scene.article]:
        before = scene.text[max(0, mention.start - 60) : mention.start]
        behind, ahead = _AGE_BEHIND.match(scene.text, mention.end), _AGE_BEFORE.search(before)
        if behind is not None:
            ages[mention.name] = behind[1]
        elif ahead is not None:
            *_, role = ahead["role"].split() or [""]  # “the 34-year-old told Ann Lee” tells nothing of her
            if not role or role[0].isupper() or is_person_noun(role):
                ages[mention.name] = ahead[1]
    return ages
