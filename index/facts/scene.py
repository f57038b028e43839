"""The context in which attributions are read: an article's names and the subjects of its sentences so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from index.corpus.calendar_names import ENGLISH_NAMES
from index.corpus.person_words import FEMALE, MALE, PEOPLE_NOUNS, TITLES, is_first_name
from index.corpus.tokens import STOPWORDS, WORD_PATTERN, word_set
from index.facts.name_mentions import AFTER_NAME
from index.facts.name_resolution import Mention, Names
from index.facts.reporting_verbs import HELPERS, INVERTING, PREPOSITIONS, SAYING, SUBJECT_PRONOUNS
from index.lazy_regex import lazy

_TOKEN = lazy(rf"{WORD_PATTERN}|[,;:—–]")
_WORD_OR_MARK = lazy(rf"{WORD_PATTERN}|[,;:.]")
# “Branch 12 secretary Nora Vance”, “the Danish fisheries minister, Ola Brekke”
_OFFICE_OF = lazy(r"(?: \d+)?(?: ([a-z-]+))? ([a-z-]+),? (?=[A-ZÀ-Þ])")
DEMONYM = lazy(
    r"(?:[A-Z][a-z]+(?:ian|ese|ish|iton|man|woman|aniard)|Swede|Dane|Finn|Pole|Czech|Turk|Serb|Croat|Greek|Scot|Swiss|Thai|"
    r"Slovak|Slovene|Kurd|Arab|Uzbek|Kazakh|German|Basque|Catalan|Filipino|Argentine|Iraqi|Israeli|Pakistani|Saudi)$"
)
_CAPITAL_BEHIND = lazy(r"(?:(?<=Inc)\.|(?<=Corp)\.|(?<=Co)\.|(?<=Ltd)\.)?[ \u00a0]([A-Z][a-z]+)\b(?![’'])")
_FIRM = lazy(r"(?:firm|company|agency|charity|giant|maker|group|watchdog|regulator)$")
PERSON_WORDS = (TITLES | MALE | FEMALE | PEOPLE_NOUNS) - {"general", "major", "premier", "prime", "former", "acting"}
_CONJUNCTIONS = word_set("as if that when where while who which whose because since")
_ARTICLES = word_set("the a an his her its their our my")
_SPANS_OF_TIME = word_set("years year months month weeks week days day hours hour minutes decades century time season")
# Verbs that end like nouns for people: “Lee wants”, “Lee remembers”.
_LIKE_PEOPLE = (
    r"(?!(?:w|gr|warr|pl|ch|p|sl)ants$|(?:alt|answ|batt|bewild|bick|blund|both|cat|clamb|clatt|clust|conqu|consid|"
    r"cov|deliv|discov|empow|encount|ent|filt|flick|flutt|fost|gath|hamm|hamp|hind|hov|lev|light|ling|low|mast|matt|"
    r"mod|must|numb|off|ord|pest|plast|pond|pow|pref|prosp|quart|reconsid|recov|ref|regist|rememb|rend|scatt|shatt|"
    r"shelt|should|shudd|shutt|simm|slaught|stagg|strength|suff|surrend|tend|tow|transf|trigg|utt|wand|wat|wav|weath|whisp|"
    r"with|wond|wint|diff|def|conf|inf)ers$|(?:hon|fav|lab|mirr|monit|harb|anch|ref|err)ors$)"
)
# People described by a noun; elsewhere a common noun before a verb of saying is not a speaker.
SPEAKING_NOUN = lazy(
    rf"^{_LIKE_PEOPLE}(?:police|officials?|residents?|neighbou?rs?|witness(?:es)?|sources?|critics?|fans?|activists?|families|family|couple|"
    r"mother|father|wife|husband|son|daughter|brother|sister|friends?|colleagues?|aides?|experts?|scientists?|lawyers?|"
    r"council|court|company|firm|union|ministry|government|administration|campaign|"
    r"department|agency|charity|club|team|hospital|school|university|"
    r"boss|chief|head|judge|jury|king|queen|president|mayor|minister|star|rapper|pop|owner|member|crew|staff|"
    r"\w+(?:man|woman|men|women|people|person|ess|ist|ists|er|ers|or|ors|ian|ians|ant|ants))$"
)

# Groups, and several people: none of them is “he” or “she”.
GROUP = lazy(
    r"(?:police|family|couple|council|court|company|firm|union|ministry|government|administration|campaign|"
    r"department|agency|charity|club|team|hospital|school|university|jury|crew|staff|people|\w+(?:men|women|[^s]s))$"
)
_PEOPLE = MALE | FEMALE | PEOPLE_NOUNS
_NO_NOUNS = SAYING | STOPWORDS | PREPOSITIONS | HELPERS


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker as named in the text, `[start, end)`; `name` is the full name, "" if only described.

    `again` marks words of the last speaker (“he went on”, “the message continued”).
    """

    start: int
    end: int
    name: str
    again: bool = False


class Token(NamedTuple):
    """A word or clause mark at `[start, end)`; `word` is case-folded."""

    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True)
class Held:
    """A description of `name` at `[start, end)`, its words, and the noun that says what he or she is."""

    name: str
    head: str
    words: frozenset[str]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Scene:
    """The context for reading attributions.

    `subjects` has (position, name) of the sentences' subjects, in order; `roles` is filled by `role_holders`, by noun.
    """

    text: str
    article: int
    names: Names
    subjects: list[tuple[int, str]]
    language: str = "en"
    roles: dict[str, list[Held]] = field(default_factory=dict, compare=False, repr=False)


def sex_of_pronoun(scene: Scene, word: str) -> str:
    """Returns "m" or "f" if a word is “he” or “she” in the scene's language, "" otherwise."""
    return "" if (word, scene.language) in {("il", "it"), ("hun", "nl")} else SUBJECT_PRONOUNS.get(word, "")


def is_person_noun(word: str) -> bool:
    """Whether a common noun is for people: “bishop”, “passenger”, “lawyer”."""
    head = word.rpartition("-")[2]  # “co-author”, “ex-wife”
    return SPEAKING_NOUN.match(head) is not None or head in PERSON_WORDS


def is_surely_person(word: str) -> bool:
    """Whether a word, with the marks behind it, is one of the common nouns for a single person."""
    folded = word.strip(",.;:").casefold()
    return folded in _PEOPLE or re.fullmatch(r"\w+(?:man|woman|mädchen|junge)", folded) is not None


def is_capable(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a name can be the subject of its sentence, which begins at `start`."""
    if scene.text[mention.start - 1 : mention.start] == "(" and scene.text[mention.end : mention.end + 1] == ")":
        return False  # the agency in a dateline
    hangs = after_preposition(scene.text, start, mention)
    return not mention.possessive and not hangs and not modifies(scene, mention)


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """Returns the words of `text[start:end]` and the marks that separate its clauses."""
    return [Token(*m.span(), m.group().casefold()) for m in _TOKEN.finditer(text, start, end)]


def modifies(scene: Scene, mention: Mention) -> bool:
    """Whether a name only modifies the next noun: “the Song singer”, “Club boss Ann Lee”, “Ferry hire firm”."""
    if scene.language in INVERTING:
        return False
    if is_part_of_name(scene, mention):
        return True
    office = _OFFICE_OF.match(scene.text, mention.end)
    if office is not None and is_person_noun(office[2]) and not _is_no_noun(office[1] or ""):
        return True
    after = re.match(r" ([a-z-]+)(?: ([a-z-]+))?", scene.text[mention.end : mention.end + 40])
    word, second = (after.group(1), after.group(2) or "") if after else ("", "")
    return (_FIRM.match(second) is not None and word not in SAYING and word not in STOPWORDS) or (
        is_person_noun(word) and not _is_no_noun(word)
    )


def is_part_of_name(scene: Scene, mention: Mention) -> bool:
    """Whether more capitalised words follow a name that is no person's: “Acme Inc. Chairman Ann Lee”."""
    behind = _CAPITAL_BEHIND.match(scene.text, mention.end)
    printed = scene.text[mention.start : mention.end]
    more = behind is not None and behind[1].casefold() not in AFTER_NAME | ENGLISH_NAMES
    return more and scene.language not in INVERTING and not is_first_name(printed.split()[0])


def _is_no_noun(word: str) -> bool:
    return word in _NO_NOUNS


def after_preposition(text: str, start: int, mention: Mention) -> bool:
    """Whether a name depends on a preposition: “about Ann Lee”, “to the singer Ann Lee”, “by the singer, Ann Lee”."""
    before = _WORD_OR_MARK.findall(text[max(start, mention.start - 90) : mention.start])[::-1]
    comma = 0 if before[:1] == [","] else 1 if before[1:2] == [","] and before[0][0].isupper() else len(before)
    described = before[comma + 1 :]
    if described and described[0].islower() and is_person_noun(described[0]):
        article = next((i for i, word in enumerate(described) if word.casefold() in _ARTICLES), len(described))
        before = described[article + 1 : article + 2]
    for i, word in enumerate(before):
        folded = word.casefold()
        if folded in PREPOSITIONS:
            capitals = before[i - 1 : i] + before[i + 1 : i + 2]
            if mention.title and i > 1 and folded == "of" and all(word[0].isupper() for word in capitals):
                return False  # “Bank of Torr Governor Ann Lee”
            return folded not in _CONJUNCTIONS
        if i > 3 or not word[0].isalnum() or folded in SAYING or (i == 0 and folded in _SPANS_OF_TIME):
            return False
        # A verb before the name makes it an object: “thanked Ann Lee”.
        if i == 0 and folded.endswith(("ed", "ing")) and folded not in HELPERS and before[1:]:
            return True
    return False


def mention_at(scene: Scene, token: Token) -> Mention | None:
    """Returns the name that a word is part of."""
    found = scene.names.within(scene.article, max(0, token.start - 60), token.end)
    return next((m for m in found if m.start <= token.start < m.end), None)
