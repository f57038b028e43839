"""Finds the person that a sentence or clause is about."""

from __future__ import annotations

import re

from index.corpus.tokens import word_set
from index.facts.antecedents import resolve_pronoun
from index.facts.descriptions import body_meant, meets_somebody, opens_with_description, resolve_description, tells_who
from index.facts.name_resolution import Mention
from index.facts.reporting_verbs import CARRIERS, PLURAL_PRONOUNS, SAYING, SUBJECT_PRONOUNS
from index.facts.role_holders import holder as role_holder
from index.facts.role_holders import subject_of_headline
from index.facts.scene import (
    GROUP,
    PERSON_WORDS,
    SPEAKING_NOUN,
    Attribution,
    Scene,
    Token,
    after_preposition,
    is_capable,
    is_person_noun,
    modifies,
    sex_of_pronoun,
    tokens_of,
)
from index.lazy_regex import lazy

_FIRST_PERSON = lazy(r"(?:i|we)(?:[’'](?:m|re|ve|d|ll))?$")
_BESIDE_PRONOUN = lazy(
    r"\s*(?:Beside|With|Behind|Next to|Alongside|Opposite|Near|By|Before|After|To|Facing) (?:him|her|them)\b"
)
ACCORDING = lazy(
    r"\s*(?:according to|in the (?:words|view|opinion|eyes) of|laut|selon|"
    r"nach (?:angaben|den worten|ansicht|meinung|einschätzung|auskunft|überzeugung|darstellung) "
    r"(?:von|vom|des|der|ihre[rs]|seine[rs]|eine[rs])|"
    r"d[’']après|pour(?=\s+(?:l[ea]\s|l[’']|s(?:on|a)\s|lui\b|elle\b|Me\s|M\.|Mme))|según|secondo|segundo|"
    r"de acuerdo con|de acordo com|volgens|enligt|ifølge|per(?=\s+(?:il|la|lo)\s))\s+",
    re.IGNORECASE,
)
_NEWCOMER = lazy(r"\s*(?:An?|One|Another|Each|Either|Neither|No|His|Her|Their|Its)((?: [\w’'-]+){1,4})", re.IGNORECASE)
# “At the counter a customer was waiting.”
_NEWCOMER_THERE = lazy(
    r"\s*(?:Across|At|Behind|Below|Beside|By|From|In|Inside|Near|On|Opposite|Outside|Under)\s[^.;:“”\"]{1,80}?[\s,]"
    r"(?:an?|another|one)((?: [\w’'-]+){1,4}) (?:was|is|were|had|has|sat|sits|stood|stands|lay|\w+ed)\b"
)
_ONE_OF = lazy(
    r"\s*(?:(?:One|Another|Each|Either|Neither|None) of (?:the|those|these|his|her|their|its|our)"
    r"|Ein(?:er|e|es) (?:der|von|ihrer|seiner|unserer)|(?:L[’'])?[Uu]ne? d(?:es|e ses|e leurs)|Un[oa] de)\b"
)
# Several people: each may be “he” or “she” next.
_SEVERAL = lazy(
    r"\s*(?:Both\b|The (?:two|three|pair|couple|trio|duo|brothers|sisters|twins|cousins|siblings)\b|"
    r"Die (?:beiden|zwei|drei)\b|Beide\b|Les (?:deux|trois)\b|Tous (?:les )?deux\b|Toutes (?:les )?deux\b|"
    r"L[oa]s (?:dos|tres)\b|Amb[oa]s\b)(?![\w-])"
)
_CALLED = lazy(r"\b(?:is|was|is called|was called|ist|war|est|était|es|era|heißt|hieß|s[’']appelle|se llama)\s$")
_HOLDER = lazy(
    r"\s*(?:(?:But|And|So|Yet|Then|Now|Later|[A-Z][^,.;:]{1,60},) t|T)he ([a-z-]+)(?: ([a-z-]+))?(?=,? (?!of\b)[a-z])"
)
_DESCRIBED = lazy(
    r"\s*(?:L[’']|(?:The|An?|One|Another|His|Her|Its|Their|Our|My|(?:[A-Z][\w-]+ ){0,2}[A-Z][\w-]+[’']s?|Der|Die|Das|"
    r"Eine?|Seine?|Ihre?|Le|La|Une?|Son|Sa|Leur|El|Una|Su)\s)[^,.;:“”«»„\"()]{2,100},\s"
)
_UP_TO_NAME = lazy(r"(?:(?:[\w’-]+ ){0,2}[\w’-]+\.? )?(?:[lL][’'])?")
# “As he left”, “Asked whether he would”
_FRONTED_CLAUSE = lazy(
    r"\s*(?:As|When|While|After|Before|Until|Once|Since|Because|Although|Though|If|(?!He|She)[A-Z]\w+(?:ed|ing))\s"
)
_UP_TO_COMMA = lazy(r",\s(?:(?:Mrs?|Ms|Dr|Mx|Miss|Sir|Dame|Lord|Lady)\.?\s)?$")
_VERB_BEHIND = lazy(r"\s(?!and\b|of\b|or\b)[a-z]")
_ARTICLE_BEFORE = lazy(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?:[a-z-]+ )?$")
_FRONTED = lazy(r"\s*(?:For|To) ")
_CLAUSE_OPENERS = word_set("after when while as before since because although though")


def sentence_subject(scene: Scene, start: int, end: int) -> str | None:
    """Returns the name that a sentence without quotation marks is about: the first that can be its subject.

    "" for an unnamed person, None if no person can be determined.
    """
    mentions = scene.names.within(scene.article, start, end)
    if _BESIDE_PRONOUN.match(scene.text, start, end):
        return ""  # “Beside him stood Tom Roy”: either may be “he” next
    if mentions and (introduced := _introduced(scene, start, end, mentions)):
        return introduced
    one_of = _ONE_OF.match(scene.text, start, end)
    apposed = one_of is not None and bool(mentions) and _is_apposed(scene.text, one_of.end(), mentions[0])
    if (one_of and not apposed) or _SEVERAL.match(scene.text, start, end):
        return ""
    newcomer = _NEWCOMER.match(scene.text, start, min(end, start + 200))
    if newcomer and (_has_person(newcomer[1]) or scene.text.startswith(", who ", newcomer.end())):
        # “Her deputy, Omar Reyes, …” has a name, “A Rail spokesman said” none.
        named = mentions[0] if mentions and _is_apposed(scene.text, newcomer.end(), mentions[0]) else None
        if mentions and _CALLED.search(scene.text, start, mentions[0].start):
            return mentions[0].name  # “Their first customer was Ann Lee”
        if named is None or not _has_person(scene.text[newcomer.start(1) : named.start]) or (
            after_preposition(scene.text, start, named)
        ):  # fmt: skip
            return ""  # somebody who is only described
    there = _NEWCOMER_THERE.match(scene.text, start, min(end, start + 200))
    if (
        there
        and _has_person(there[1])
        and not any(m.start < there.start(1) and m.name in scene.names.people for m in mentions)
    ):
        return ""
    holder = _HOLDER.match(scene.text, start, min(end, start + 80))
    role = next((word for word in holder.groups() if word in PERSON_WORDS), "") if holder else ""
    if holder and mentions and _CALLED.search(scene.text, start, mentions[0].start):
        return mentions[0].name  # “The guest on his shoulder was Ann Lee”
    if not (mentions and holder and _is_apposed(scene.text, holder.end(), mentions[0])):
        phrase = start, min(end, start + 80)
        if known := role_holder(scene, *phrase) or subject_of_headline(scene, *phrase) or body_meant(scene, *phrase):
            return known  # “The champion left”
        if holder and role and not tells_who(scene.text, start, end):
            return ""
    if tells_who(scene.text, start, end):
        return resolve_description(scene, start, end, start)
    described = opens_with_description(scene, start, end)
    called = _CALLED.search(scene.text, start, mentions[0].start) if mentions else None
    if (
        described is not None
        and not called
        and not any(
            scene.text[described[0] : m.start].strip(" ,") == "" or scene.text[: m.start].endswith(", ")
            for m in mentions
            if described[0] <= m.start < described[0] + 100
        )
    ):
        return resolve_description(scene, start, described[0], start)  # “Die Frau des Angeklagten schwieg”
    fronted = _FRONTED.match(scene.text, start, end)
    source = ACCORDING.match(scene.text, start, end)
    if source is not None:  # “According to Ann Lee, …”
        near = (m for m in mentions if m.name in scene.names.people and m.start < source.end() + 60)
        if (person := next(near, None)) is not None:
            return "" if person.possessive else person.name
        unnamed = _NEWCOMER.match(scene.text, source.end(), min(end, source.end() + 200))
        if unnamed and _has_person(unnamed[1]):
            return ""  # “According to one employee, …”
    pronoun = next((token for token in tokens_of(scene.text, start, end) if sex_of_pronoun(scene, token.word)), None)
    for mention in mentions:
        if pronoun is not None and pronoun.start < mention.start:
            if _opens_main_clause(scene, start, pronoun, mention, mentions):
                return mention.name  # “As he left Lee turned”, “Asked whether he would, Lee smiled”
            return resolve_pronoun(
                scene, pronoun.start, sex_of_pronoun(scene, pronoun.word), start
            )  # “In it he says that Lee”
        if fronted and mention.start == fronted.end() and mention.name in scene.names.people and not mention.possessive:
            return mention.name  # “For Ann Lee, a teacher, …”: the sentence takes her perspective
        if mention.start < start + 160 and is_capable(scene, start, mention):
            return mention.name
    # “That was news to Ann Lee, whose …”: a sentence that names only one person is about that person.
    people = {m.name for m in mentions if m.name in scene.names.people and not m.possessive and not _in_noun(scene, m)}
    if pronoun is None and len(people) == 1:
        return people.pop()
    return "" if pronoun is None and meets_somebody(scene, start, end) else None


def _in_noun(scene: Scene, mention: Mention) -> bool:
    """Whether a name is part of a description: “the former Acme partner”."""
    before = scene.text[max(0, mention.start - 24) : mention.start]
    return modifies(scene, mention) and _ARTICLE_BEFORE.search(before) is not None


def _opens_main_clause(scene: Scene, start: int, pronoun: Token, mention: Mention, mentions: list[Mention]) -> bool:
    """Whether a name is the subject that follows a clause with its pronoun: “Asked whether he would, Lee smiled”."""
    text = scene.text
    if not _FRONTED_CLAUSE.match(text, start, pronoun.start) or not _VERB_BEHIND.match(text, mention.end):
        return False
    between = text[pronoun.end : mention.start]
    alone = "," not in between and len({one.name for one in mentions if one.name in scene.names.people}) == 1
    if "," in text[start : pronoun.start] or any(one.word in SAYING for one in tokens_of(between, 0, len(between))):
        return False  # “Asked twice, she said Lee had left”
    return not mention.possessive and (_UP_TO_COMMA.search(between) is not None or alone)


def _introduced(scene: Scene, start: int, end: int, mentions: list[Mention]) -> str:
    """Returns the name behind a description that opens a sentence: “Her deputy at the yard, Sgt. Omar Reyes, …”."""
    described = _DESCRIBED.match(scene.text, start, min(end, start + 120))
    if described is None:
        return ""
    for mention in mentions:
        if mention.start >= described.end():
            between = scene.text[described.end() : mention.start]
            closed = scene.text[mention.end : mention.end + 1] in (",", "–", "—") or mention.end >= end
            return mention.name if closed and not mention.possessive and _UP_TO_NAME.fullmatch(between) else ""
    return ""


def _is_apposed(text: str, end: int, mention: Mention) -> bool:
    """Whether a name is beside a description: “Her deputy, 46-year-old Ann Lee, …”."""
    between = text[end : mention.start]
    return mention.start <= end + 2 or (
        re.fullmatch(r"[^,.;:]{0,40}, (?:[\w-]+ ){0,2}", between) is not None
        and text[mention.end : mention.end + 1] == ","
    )


def _has_person(words: str) -> bool:
    nouns = (word.strip(",") for word in words.split() if word.islower())
    return any(is_person_noun(word) and not GROUP.match(word) and word not in CARRIERS for word in nouns)


def pronoun_subject(scene: Scene, start: int, end: int) -> str | None:
    """Returns whom a sentence that opens with “he” or “she” is about, "" if unknown; None for other sentences."""
    opening = re.match(r"[\s,]*(he|she)\b", scene.text[start : min(end, start + 40)], re.IGNORECASE)
    if opening is None:
        return None
    called = next(iter(scene.names.within(scene.article, start, end)), None)
    if called is not None and _CALLED.search(scene.text, start, called.start):
        return called.name if not called.possessive else ""  # “He was Tom Roy, who later ran the pier”
    gender = SUBJECT_PRONOUNS[opening[1].casefold()]
    return resolve_pronoun(scene, start + opening.start(1), gender, start)


def main_subject(scene: Scene, tokens: list[Token]) -> Attribution | None:
    """Returns the subject of the clause at the end of `tokens`, for a participle or a second verb of that subject."""
    first = 0
    for i, token in enumerate(tokens):
        if token.word in _CLAUSE_OPENERS and i:
            first = i + 1
    if first:
        inside = _first_capable(scene, tokens[first : first + 2])
        if inside is not None:
            return inside
        opening = tokens[first].word if first < len(tokens) else ""
        if opening in {"the", "a", "an", "his", "her", "its", "their"} | PLURAL_PRONOUNS or SPEAKING_NOUN.match(
            opening
        ):
            return Attribution(tokens[first].start, tokens[first].end, "")  # only described, so it may be anybody
    return _first_capable(scene, tokens)


def _first_capable(scene: Scene, tokens: list[Token]) -> Attribution | None:
    if not tokens:
        return None
    begin = tokens[0].start
    inside = scene.names.within(scene.article, begin, tokens[-1].end)
    mention = next((m for m in inside if is_capable(scene, begin, m)), None)
    pronoun = next((token for token in tokens if sex_of_pronoun(scene, token.word)), None)
    first_person = next((token for token in tokens if _FIRST_PERSON.match(token.word)), None)
    if first_person is not None and (mention is None or first_person.start < mention.start):
        return None
    if pronoun is not None and (mention is None or pronoun.start < mention.start):
        return by_pronoun(scene, pronoun, begin)
    return Attribution(mention.start, mention.end, mention.name) if mention is not None else None


def by_pronoun(scene: Scene, token: Token, sentence: int) -> Attribution:
    """Returns “he” or “she” as a speaker; `sentence` is where its sentence begins."""
    gender = sex_of_pronoun(scene, token.word)
    name = resolve_pronoun(scene, token.start, gender, sentence)
    if ACCORDING.match(scene.text, sentence, token.start) and name in {
        mention.name for mention in scene.names.within(scene.article, sentence, token.start)
    }:
        name = ""  # “According to Lee, he said only one thing”
    if name:
        scene.names.gender.setdefault(name, gender)  # who is “he” once is not “she” later
    return Attribution(token.start, token.end, name)
