"""Resolves “the head teacher” to the only person whom the article introduces so.

A role is before a name (“the head teacher, Ann Lee”, “der Wirt Ann Lee”), after it (“Ann Lee, the union's head of
music”), its predicate (“Ann Lee is a teacher”) or its title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from index.corpus.person_words import FEMALE, GERMAN_JOB, MALE, OFFICES, PEOPLE_NOUNS, TITLES
from index.corpus.tokens import STOPWORDS, word_set
from index.facts.name_evidence import ROLE
from index.facts.name_resolution import Mention
from index.facts.reporting_verbs import AUXILIARIES, HELPERS, INVERTING, JUDGING, PREPOSITIONS, SAYING
from index.facts.scene import GROUP, PERSON_WORDS, Held, Scene, is_person_noun
from index.lazy_regex import lazy

_DETERMINER = (
    r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Oo]ne|\w+[’']s|\w+s[’']|[Dd](?:er|ie)|"
    r"[Ee]ine?[mnrs]?|[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?|[Ll]e|[Ll]a|[Uu]ne?|[Ss]on|[Ss]a|[Ll]eur|[Ee]l|[Uu]na|[Ss]u)\s|"
    r"\b[Ll][’']"
)
_MARK = r"[^,.;:“”\"«»„()\n]"
_BEFORE_NAME = lazy(rf"(?<![\w’'-])(?P<det>{_DETERMINER})(?P<noun>{_MARK}{{2,80}}?)(?P<comma>,)?\s$")
_BARE = lazy(r"(?<![\w’'-])(?P<noun>[\w-]+(?: [a-z-]+)?)\s$")
_BEHIND_NAME = lazy(
    r"(?:,\s(?:(?:aged? |de )?\d\d(?: ans| años)?,\s)?(?:who (?:is|was) )?|"
    r"\s(?:is|was|has been|had been|became|est|était|ist|war|es|era)\s)"
    rf"(?P<det>{_DETERMINER})?(?P<noun>{_MARK}{{3,80}})"
)
_PHRASE = lazy(
    r"\s*(?:(?:But|And|So|Yet|Then|Now|Later|[A-Z][^,.;:“”\"]{1,30},) )?"
    rf"(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Ee]l|[Ll](?=[’']))[\s’']+(?P<noun>{_MARK}{{2,70}})"
)
_WORD = lazy(r"[^\W\d_][\w-]*(?:[’']s?(?=\s|$))?")
_NEAR = 3000  # characters before a description, in which others may be introduced by its noun
_MOST_HELD = 50  # descriptions by one noun; of more people it means nobody
_OF = word_set("of for des du de del der d")
_GOVERNING = (PREPOSITIONS | _OF) - word_set("that as if when while because since until where whether who which")
_ABBREVIATED = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "prof": "professor",
    "dr": "doctor",
    "capt": "captain",
    "sgt": "sergeant",
    "supt": "superintendent",
    "cllr": "councillor",
    "gen": "general",
    "col": "colonel",
}
_ARTICLES = word_set("la le les l los las el")
_AGES = word_set(
    """
    former retired old elder elderly young younger youthful veteran new ancien ancienne jeune vieux vieille viejo joven
    antiguo antigua
    """
)
_STOP = (PREPOSITIONS | HELPERS | AUXILIARIES | SAYING | word_set("who which whose qui que und and et y")) - OFFICES


def holder(scene: Scene, start: int, end: int) -> str:
    """Returns whom the definite description at the start of `[start, end)` means, "" if nobody or several."""
    found = _PHRASE.match(scene.text, start, end)
    if found is None:
        return ""
    roles = roles_of(scene)
    words = [word.casefold() for word in _WORD.findall(found["noun"])[:7]]
    core = _core(words)
    behind = _behind(words[len(core) :]) if core else []
    heads = [core[-1:]] if scene.language not in INVERTING else [[word] for word in core[:2]]
    if scene.language == "en":
        heads = [[word] for word in reversed(core)]  # “the chief executive would”, “the night porter hopes”
    for (head,) in filter(None, heads):
        held = [one for key in _keys(scene, head, roles) for one in roles[key]]
        if not held:
            continue
        if len(held) > _MOST_HELD:
            return ""
        if _is_shared(scene, head, held, start):
            return ""
        told = {*core[: core.index(head)], *behind} - STOPWORDS - _AGES - {head}
        meant = {one.name for one in held if told <= one.words}
        return meant.pop() if len(meant) == 1 else ""
    return ""


def subject_of_headline(scene: Scene, start: int, end: int) -> str:
    """Returns whom a description at the start of the headline means: the first person that the article is about.

    “Surgeon operates by torchlight”: “the surgeon”; not an official, who may be one of several.
    """
    found = _PHRASE.match(scene.text, start, end)
    if found is None:
        return ""
    headline = [word.casefold() for word in _WORD.findall(scene.text[:200].partition("\n")[0])]
    headline = [re.sub(r"[’']s?$", "", word) for word in headline]
    noun = next((word for word in headline[:5] if _is_role(scene, word)), "")
    core = _core([word.casefold() for word in _WORD.findall(found["noun"])[:4]])
    if not noun or noun not in core or noun in TITLES | OFFICES | MALE | FEMALE or GROUP.match(noun):
        return ""
    name = next((name for place, name in scene.subjects if name and place < start), "")
    return name if name in scene.names.people else ""


def _keys(scene: Scene, head: str, roles: dict[str, list[Held]]) -> list[str]:
    """Returns the roles that a noun may stand for: in German “Ministerin” also for “Finanzministerin”."""
    if scene.language != "de":
        return [head] if head in roles else []
    return [role for role in roles if role.endswith(head)]


def _core(words: list[str]) -> list[str]:
    """Returns the words of a description up to its first preposition or verb."""
    for i, word in enumerate(words):
        if word in _STOP or word in _OF:
            return words[:i]
        if word.endswith(("’s", "'s", "s’", "s'")):
            return []  # “the developer's brochure”
    return words


def _behind(words: list[str]) -> list[str]:
    """Returns the words of “of governors”, which narrow a role; none for a verb or another preposition."""
    if not words or words[0] not in _OF:
        return []
    return _core([word for word in words[1:] if word not in STOPWORDS and word not in _ARTICLES])[:1]


def _is_shared(scene: Scene, head: str, held: list[Held], start: int) -> bool:
    """Whether the article also introduces an unnamed person by the same noun: “another passenger”."""
    others = re.compile(
        r"\b(?:an?|another|one|two|three|several|some|many|other|second|une?|una|eine?)\s(?:[\w-]+\s)?"
        rf"{re.escape(head)}s?\b",
        re.IGNORECASE,
    )
    return any(
        not any(one.start <= found.end() <= one.end + 1 for one in held)
        for found in others.finditer(scene.text, max(0, start - _NEAR), start)
    )


def roles_of(scene: Scene) -> dict[str, list[Held]]:
    """Returns the descriptions of the article's people by their nouns, read once."""
    if not scene.roles:
        scene.roles[""] = []
        for mention in scene.names.mentions[scene.article]:
            for one in _descriptions(scene, mention):
                scene.roles.setdefault(one.head, []).append(one)
    return scene.roles


def _descriptions(scene: Scene, mention: Mention) -> Iterable[Held]:
    text = scene.text
    start = mention.start
    if mention.title and (titled := re.search(rf"{re.escape(mention.title)}\.?\s$", text[:start][-30:], re.IGNORECASE)):
        start -= len(titled[0])
        title = _ABBREVIATED.get(mention.title, mention.title)
        if title in OFFICES or title not in MALE | FEMALE:
            yield Held(mention.name, title, frozenset({title}), start, mention.end)
    first = max(text.rfind("\n", 0, start) + 1, start - 110)
    before = _last_phrase(scene, first, start) or _BARE.search(text, first, start)
    if before is not None:
        apposed = "comma" in before.re.groupindex and before["comma"] is not None
        yield from _held(scene, mention, before.start("noun"), before["noun"], sure=apposed)
    if mention.possessive:
        return
    behind = _BEHIND_NAME.match(text, mention.end, mention.end + 120)
    # Not “Through her lawyer, Tom Roy, the widow of the driver said”.
    if behind is not None and (SAYING | JUDGING).isdisjoint(behind["noun"].split()):
        apposed = behind["det"] is not None or scene.language in INVERTING
        yield from _held(scene, mention, behind.start("noun"), behind["noun"], sure=apposed)


def _last_phrase(scene: Scene, first: int, start: int) -> re.Match[str] | None:
    """Returns the description that ends at a name: of its articles, the last that nothing before it governs.

    It has no verb of saying, and without a comma no preposition: not “the family said by their lawyer, Ann Lee”.
    """
    text = scene.text
    found: re.Match[str] | None = None
    position = first
    while (match := _BEFORE_NAME.search(text, position, start)) is not None:
        position = match.start("det") + 1
        before = text[first : match.start("det")].split()
        genitive = scene.language == "de" and len(before) > 1 and before[-1][0].isupper()
        governed = bool(before) and (before[-1].casefold() in _GOVERNING or genitive)
        words = [word.casefold() for word in _WORD.findall(match["noun"])]
        if (found is None or not governed) and (
            SAYING.isdisjoint(words) if match["comma"] else len(_core(words)) == len(words)
        ):
            found = match
    return found


def _held(scene: Scene, mention: Mention, start: int, phrase: str, *, sure: bool) -> Iterable[Held]:
    """Yields the role in a description, a noun for people unless its place makes it `sure`."""
    words = [word.casefold() for word in _WORD.findall(phrase)]
    core = _core(words) or _core(words[-1:])  # “said passenger Ann Lee”
    if phrase.endswith((" of", " for", " de", " du", " von")):
        return  # “the mayor of Torr”
    inverting = scene.language in INVERTING
    nouns = core[:2] if inverting and sure else core[-1:] if not inverting else core[:3]
    for noun in nouns:
        if noun in STOPWORDS or noun in _AGES or not ((sure and noun == nouns[-1]) or _is_role(scene, noun)):
            continue
        yield Held(mention.name, noun, frozenset(words), start, start + len(phrase))


def _is_role(scene: Scene, noun: str) -> bool:
    return (
        noun in PERSON_WORDS
        or noun in PEOPLE_NOUNS
        or ROLE.search(noun) is not None
        or (scene.language == "de" and GERMAN_JOB.search(noun) is not None)  # not “indictment”
        or is_person_noun(noun)
    )
