"""Determines whom “he”, “she”, “it” or a verb without a subject means; nobody if two may be meant."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from index.corpus.person_words import sex_of_first_name
from index.corpus.tokens import word_set
from index.facts.name_mentions import BODIES
from index.facts.name_resolution import CLUBS, Mention
from index.facts.reporting_verbs import SAYING
from index.facts.scene import Scene, is_capable, tokens_of
from index.lazy_regex import lazy

_SENTENCE_END = lazy(r"(?<!\b[A-Z])(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)[.!?…](?=\s)")
# Before a place, an organisation or a thing: “head of Ferry Home”, “her first Rover”.
_NO_PERSON_BEFORE = lazy(r"\b(?:of|in|at|from|for|the|an?|his|her|its|their|first|last|new) $")
_BESIDE_SUBJECT = lazy(r"\b(?:with|by|about|on|against|like|after|before) $")
_ADDRESSING = word_set(
    "told tells asked asks warned warns reminded reminds informed informs urged urges thanked thanks"
)
_ADDRESSED_PRONOUN = {
    gender: lazy(
        rf"\b(?:told|asked|warned|reminded|informed|rang|phoned|texted|challenged|pressed|questioned|"
        rf"(?:put|suggested|said|wrote|suggests|puts)(?: \w+)? to) {pronoun}\b"
    )
    for gender, pronoun in (("m", "him"), ("f", "her"))
}
_PRESS = word_set(
    "radio tv news times post herald mail courier mirror telegraph tribune journal gazette press magazine"
)


def resolve_it(scene: Scene, position: int) -> str:
    """Returns the organisation that “it” at `position` means: the last named subject, unless that is a person."""
    last = bisect_left(scene.subjects, (position, ""))
    for place, name in reversed(scene.subjects[max(0, last - 3) : last]):
        if position - place > 600:
            break
        if name:
            words = name.split()
            body = len(words) == 1 or words[-1].endswith("s") or any(word.casefold() in BODIES for word in words)
            return name if body and name not in scene.names.gender else ""
    return ""


def resolve_pronoun(scene: Scene, position: int, gender: str, sentence: int) -> str:
    """Returns whom “he” or “she” at `position` means, "" if unknown; `sentence` is where its sentence begins."""
    inside = [m for m in scene.names.within(scene.article, sentence, position) if _fits(scene, m.name, gender)]
    capable = [mention.name for mention in inside if is_capable(scene, sentence, mention)]
    if capable:
        return capable[-1]
    last = bisect_left(scene.subjects, (position, ""))
    for place, name in reversed(scene.subjects[max(0, last - 8) : last]):
        if position - place > 1200:
            break
        if not name or _fits(scene, name, gender):
            if name and _ADDRESSED_PRONOUN[gender].search(scene.text, place, min(position, place + 300)):
                return resolve_pronoun(scene, place, gender, place)  # “Lee put it to him … “No,” he said”
            return "" if name and _another_fits(scene, name, gender, place, position) else name
        if _may_be_person(scene, name, gender):
            return ""  # nearer than any known person
        if others := _others_who_fit(scene, name, gender, place, position):
            return _only_other(scene, others, gender)
    return ""


def _only_other(scene: Scene, mentions: Sequence[Mention], gender: str) -> str:
    """Returns whom a pronoun means that does not fit the subject: “The boss met Ann Lee. “No,” she said.”"""
    names = {mention.name for mention in mentions}
    verb = re.search(r"(\w+)\s(?:Mrs?\s|Ms\s|Dr\s)?$", scene.text[: mentions[0].start][-40:])
    sure = _sex(scene, mentions[0].name) == gender or (verb is not None and verb[1] in _ADDRESSING)
    return names.pop() if len(names) == 1 and sure else ""


def resolve_dropped(scene: Scene, position: int) -> str:
    """Returns the subject of a Spanish verb without one, “…”, lamentó: the last one, if nobody else is near."""
    last = bisect_left(scene.subjects, (position, ""))
    place, name = scene.subjects[last - 1] if last else (0, "")
    near = position - place <= 600 and name in scene.names.people
    return name if near and not _another_fits(scene, name, _sex(scene, name), place, position) else ""


def _another_fits(scene: Scene, name: str, gender: str, start: int, end: int) -> bool:
    """Whether the sentence about `name` at `start` mentions somebody else who may be meant: “Lee met Roy at noon.”"""
    others = _others_who_fit(scene, name, gender, start, end)
    if scene.text[end : end + 1].isupper():  # “Lee met with Roy. He wrote: …” goes on about Lee
        others = [other for other in others if not _BESIDE_SUBJECT.search(scene.text, start, other.start)]
    # “Lee says that Roy left”: Lee, who speaks, goes on.
    said = others and any(
        token.word in SAYING and token.word not in _ADDRESSING
        for token in tokens_of(scene.text, start, others[0].start)
    )
    return bool(others) and not said


def _others_who_fit(scene: Scene, name: str, gender: str, start: int, end: int) -> list[Mention]:
    """Returns the people besides `name` in the sentence at `start` whom a pronoun may mean."""
    stop = _SENTENCE_END.search(scene.text, start, end)
    mentions = scene.names.within(scene.article, start, stop.start() if stop else end)
    own = next((mention.start for mention in mentions if mention.name == name), start)
    return [
        other
        for other in mentions
        if other.name != name
        and other.start > own
        and not other.possessive
        and other.name in scene.names.people
        and _may_be_person(scene, other.name, gender)
        and not _NO_PERSON_BEFORE.search(scene.text, start, other.start)
    ]


def _may_be_person(scene: Scene, name: str, gender: str) -> bool:
    """Whether only “he” or “she” itself shows a name of two or three words to be a person's."""
    words, sex = name.split(), _sex(scene, name)
    return (
        len(words) in (2, 3)
        and (not gender or (sex or gender) == gender)
        and not any(word.casefold() in BODIES | CLUBS | _PRESS or word.isupper() for word in words)
    )


def _fits(scene: Scene, name: str, gender: str) -> bool:
    return name in scene.names.people and (_sex(scene, name) or gender) == gender


def _sex(scene: Scene, name: str) -> str:
    """Returns "m" or "f" if the story's words or the first name show it, "" otherwise."""
    return scene.names.gender.get(name) or sex_of_first_name(name)
