"""Who answers in an interview: the person whom the lines above it introduce as met, asked or spoken to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from index.corpus.boilerplate.hints import BYLINE
from index.corpus.boilerplate.lines import Block
from index.corpus.person_words import GERMAN_JOB, PEOPLE_NOUNS, TITLES, is_first_name, sex_of_first_name
from index.corpus.tokens import COMMON_WORDS
from index.corpus.types import Outlet
from index.corpus.unspaced_names import unspaced_names
from index.lazy_regex import lazy

_WE, _SHE = "we", "she"  # the journalists, and somebody named before
_PARTICIPANTS = lazy(
    r"(?P<we>\b(?:[Ww]e|us|I|me|[Oo]ur|[Mm]y|[Nn]ous|[Nn]otre|[Jj]e|[Jj](?=[’'])|[Ww]ir|uns|[Uu]nser\w*|ich|mir|[Nn]os|[Mm]e|ci|[Aa]bbiamo|[Hh]emos|[Nn]oi)\b)|"
    r"(?P<she>\b(?:[Hh]e|[Ss]he|[Tt]hey|him|her|them|[Ee]r|[Ss]ie|ihn|ihr|ihm|[Ii]l|[Ee]lle|lui|l(?=[’']a)|[ÉEée]l|ella|[Ll]ei)\b)"
)
# Who stands on either side of these verbs shows who asks. “Spoke to” says it only of one side: “He spoke to Ann Lee”.
_MEETING = lazy(
    r"\b(?:(?P<asks>met|meets|asked|asks|visited|visits|called|getroffen|trifft|traf|besucht?e?|befragte?|gefragt|"
    r"rencontrée?|interrogée?|visitó|visitado|conocido|visitato|incontrato)|"
    r"(?P<interviews>interview(?:ed|s|t|te|te[rd])?|entrevistó|intervistato)|"
    r"(?P<tells>told|tells|erzählte?|verrät|verriet|raconte|confie|explique|cuenta|contó|explica|racconta)|"
    r"(?P<speaks>(?:spoke|speaks|spoken|talked|talks|chatted|sat down) (?:to|with)|sprach|spricht|gesprochen|parlé|"
    r"habló|vimos|reuní|parlato)|"
    r"(?P<ours>hablamos|hablé|conversamos|charlamos) con)\b",
    re.I,
)
_GROUP = lazy(r"⟨\w+⟩(?:,? (?:and|und|et|y|e|&) (?:(?:⟨she⟩|[\w’'-]+) ){0,3}⟨\w+⟩)*")
_FAR = 160  # characters between a participant and the verb
_NEAR = 60
# “An interview with Ann Lee”, “Five questions for Ann Lee”, “Ann Lee answers our questions”, “白石はるかさんに聞く”
_ASKED = lazy(
    r"\b(?:interview|conversation|entretien|gespräch|interview|entrevista|intervista|colloquio|questions|fragen|preguntas|"
    r"domande|q ?& ?a)\b(?: (?:with|to|for|avec|mit|con|a|an|à|al|alla)\b|:)[^⟨.?!]{0,60}⟨(\w+)⟩|"
    r"⟨(\w+)⟩[^.?!⟨]{0,160}\b(?:(?:answer(?:s|ed)?|took|takes) (?:\w+ ){0,2}questions|in an (?:\w+ )?interview|"
    r"im (?:gespräch|interview)|beantwortet|répond|responde|risponde)\b|"
    r"⟨(\w+)⟩(?:さん|氏)?(?:に[^。⟨]{0,8}(?:聞|インタビュー|伺)|インタビュー)",
    re.I,
)
# What somebody told is reported, so that no interview needs to follow: “told us that”, “said in an interview”.
_REPORTED = lazy(
    r"\b(?:that|said|says|sagte|erklärte|dass|a (?:déclaré|dit)|dijo|afirmó|ha detto)\b|"
    r"⟨we⟩ ⟨(?:she|\d+)⟩ (?:would|will|had|was)\b"
)
_SENTENCE = lazy(r"[.?!。]+")
_CREDITED = lazy(r"\W*interview\W*⟨(\w+)⟩\W*$", re.I)
_IS_INTERVIEW = lazy(
    r"\b(?:entretien|interview|entrevista|intervista|propos recueillis|gespräch|colloquio|conversation|conversación|"
    r"q ?& ?a)\b|インタビュー|聞き手|专访|"
    r"^\W*(?:\w+ )?(?:questions (?:for|to|à)|fragen an|preguntas a|domande a)\b",  # “Five questions for a keeper”
    re.I,
)
# “Words: Ann Lee”, “Interview: Ann Lee / Photos: Bo Ek”
_MADE_BY = lazy(
    r"(?:words|text|photo(?:graph)?s?|pictures?|fotos?|photographies?)\s*:|"
    r"interview\s*:.*[/|,;]\s*(?:\w+\s+){0,2}\w+\s*:",
    re.I,
)
_ALL_QUOTED = lazy(r"(?:[^“„«\"]{1,80}: ?)?[“„«\"‘'「][^“”„«»]{10,}[”“»\"’'」]$")
SAYS_I = lazy(
    r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[mnrs]?|[Ww]ir|[Uu]ns|[Jj]e|[Jj](?=[’'])|[Mm]oi|[Mm]on|"
    r"[Mm]es|[Nn]ous|[Yy]o|[Mm]is?)\b"
)
# Only to the interviewee: “You must have been lonely, I thought.”
SAYS_YOU = lazy(r"\b(?:[Yy]ou|[Yy]our|Sie|Ihre?|[Vv]ous|[Vv]otre|[Uu]sted)\b")
_FORMAL_YOU = lazy(r"(?<=[\w,] )(?:Sie|Ihre?[mnrs]?|Lei)\b|\b(?:[Vv]ous|[Vv]otre|[Uu]sted(?:es)?)\b")
_QUOTED = lazy(r"[“„«\"][^“”„«»\"]*[”“»\"]|(?<!\w)[‘'][^‘]*[’'](?!\w)")
_WORD = r"[A-ZÀ-Þ][a-zß-ÿ]*(?:[’'-][A-ZÀ-Þ]?[a-zß-ÿ]+)*"
# A run of capitalised words: “Coach Ann Lee”, “Ann van der Lee”.
_PERSON = lazy(
    rf"(?<![\w’'-]){_WORD}(?:(?:(?<=\b\w\w)\.|(?<=\bMrs)\.|(?<=\bProf)\.|(?<=\bSen)\.|(?<=\bGov)\.|(?<=\bRev)\.)?\s+"
    rf"(?:(?:de|van|von|der|al|bin|la|del)\s+){{0,2}}{_WORD}){{1,4}}(?![\w’'-])"
)
# Before a place, or what has something: “in North Kell”, “the South Pier”, “de Punta Negra”.
_BEFORE_PLACE = lazy(
    r"\b(?:in|the|at|of|from|near|(?<!spoke )(?<!speaks )(?<!talked )(?<!talks )(?<!spoken )to|on|into|through|across|"
    r"around|outside|de|di|en|à|aus|nach|bei|im) $",
    re.I,
)
# “In Brooklyn, New York”, “a New York landmark”; but “preguntas a Ana Ruiz”
_BEFORE_STRANGE = lazy(r"\b(?:(?:in|at|of|from|near) (?:[A-ZÀ-Þ][\w’'-]+ ?){1,2},|an?) $")
_OF = lazy(r"\b(?:de|di|à|of|to|from) $")
_GERMAN_ARTICLES = frozenset({"der", "die", "den", "dem", "ein", "eine"})
_ARTICLES = _GERMAN_ARTICLES | {"le", "la", "el", "un", "une", "una"}
_OPENERS = frozenset().union(*COMMON_WORDS.values())
_WORDS = lazy(r"[\w-]+")
_POSSESSIVE = lazy(r"[’']s$")


@dataclass(frozen=True, slots=True)
class Introduction:
    """What the lines above an interview tell: the people, those of them who were asked, and whether somebody was."""

    lines: tuple[str, ...]
    names: tuple[str, ...]
    asked: frozenset[str]
    met: bool


def read_introduction(above: Sequence[Block], outlet: Outlet) -> Introduction:
    """Reads the lines above an interview; its author and the outlet are not among the people.

    Headlines, which often capitalise every word, count only if no other line names anybody.
    """
    lines = [
        block for block in above
        if block.kind != "byline" and not BYLINE.search(block.shape.text) and not _MADE_BY.match(block.shape.text)
    ]  # fmt: skip
    titles = [block.shape.text for block in lines if block.kind == "headline"]
    headed = people([block.shape.text for block in lines if block.kind == "headline"])
    names = people([block.shape.text for block in lines if block.kind != "headline"]) or headed
    names = [next((one for one in headed if name.endswith(f" {one}")), name) for name in names]
    asking, asked, met = _roles([block.shape.text for block in lines], names, outlet)
    titled = [name for name in names if any(name in title for title in titles)]
    names = titled or [name for name in names if name not in asking] or names
    kept = tuple(name for name in dict.fromkeys(names) if name.casefold() not in press_of(outlet))
    return Introduction(tuple(b.shape.text for b in above), kept, frozenset(asked - asking).intersection(kept), met)


def interviewee(
    introduction: Introduction, asked: Sequence[str], answers: Sequence[str], *, marked: bool
) -> str | None:
    """Returns the one person who answers, None if nothing shows it to be one.

    The answers of an outlet's own “Q: … A: …”, which explains the news, have no “I”; an essay's “I” is its author, who
    asks nobody in particular. `marked` tells that the questions are in bold type or numbered.
    """
    names = introduction.names or tuple(dict.fromkeys(people(asked)))
    name = only(introduction.asked) or only(names) or only({one for one in names if _is_addressed(one, asked)})
    if name is None or any(name.split()[-1] in _WORDS.findall(answer) for answer in answers):
        return None  # the answers speak about the one who would speak
    if name in introduction.asked:
        return name
    lines = introduction.lines
    if introduction.met or is_called_interview(lines) or any(_ALL_QUOTED.match(text) for text in lines):
        return name  # a headline that quotes the answers
    addressed = sum(SAYS_YOU.search(question) is not None for question in asked)
    formal = any(_FORMAL_YOU.search(question) for question in asked)
    personal = sum(SAYS_I.search(answer) is not None for answer in answers)
    called = _is_addressed(name, asked)
    asks = marked or formal or 2 * addressed >= len(asked) or called
    own = any(SAYS_I.search(_QUOTED.sub("", text)) for text in lines)
    return name if asks and not own and (personal > 1 or (personal and addressed > 1) or called) else None


def is_called_interview(lines: Sequence[str]) -> bool:
    """Whether a line calls the page an interview, or questions to somebody."""
    sentences = (sentence for line in lines for sentence in _SENTENCE.split(line))
    return any(_IS_INTERVIEW.search(sentence) and not _REPORTED.search(sentence) for sentence in sentences)


def only(people: Collection[str]) -> str | None:
    """Returns the only member, None if there is none or several."""
    return next(iter(people)) if len(people) == 1 else None


def press_of(outlet: Outlet) -> set[str]:
    """Returns the outlet's names, case-folded."""
    return {name.casefold() for name in (outlet.name, *outlet.aliases)}


def _roles(lines: Sequence[str], names: Sequence[str], outlet: Outlet) -> tuple[set[str], set[str], bool]:
    """Returns the people who ask, those who were asked, and whether somebody mentioned before was."""
    every = list(dict.fromkeys([*names, *people(lines)]))
    asking: set[str] = set()
    asked: set[str] = set()
    met = False
    for line in lines:
        for sentence in _SENTENCE.split(_encoded(line, every, outlet)):
            if _REPORTED.search(sentence):
                continue
            for found in _ASKED.finditer(sentence):
                asked |= {every[int(one)] for one in found.groups() if one and one.isdigit()}
            if credited := _CREDITED.match(sentence):
                asking |= {every[int(credited[1])]} if credited[1].isdigit() else set()
            for asks, answers in _meetings(sentence):
                asking |= {every[int(one)] for one in asks if one.isdigit()}
                asked |= {every[int(one)] for one in answers if one.isdigit()}
                met = met or _SHE in answers
    return asking, asked, met


def _encoded(line: str, names: Sequence[str], outlet: Outlet) -> str:
    """Returns the line with everybody in it as ⟨number of the name⟩, ⟨we⟩ or ⟨she⟩."""
    for number in sorted(range(len(names)), key=lambda one: -len(names[one])):
        # “New York”, not “New York City”
        line = re.sub(rf"{re.escape(names[number])}(?!\s[A-ZÀ-Þ])", f"⟨{number}⟩", line)
    for own in (outlet.name, *outlet.aliases):
        line = re.sub(rf"(?:\bthe )?(?<!\w){re.escape(own)}(?!\w)", f"⟨{_WE}⟩", line, flags=re.I) if own else line
    return _PARTICIPANTS.sub(lambda found: f"⟨{found.lastgroup}⟩", line)


def _meetings(sentence: str) -> Iterator[tuple[set[str], set[str]]]:
    """Yields who asks and who answers for each verb of meeting in an encoded sentence."""
    groups = [(*found.span(), set(re.findall(r"\w+(?=⟩)", found[0]))) for found in _GROUP.finditer(sentence)]
    for verb in _MEETING.finditer(sentence):
        before = [who for _, end, who in groups if verb.start() - _FAR <= end <= verb.start()]
        after = [who for start, _, who in groups if verb.end() <= start <= verb.end() + _NEAR]
        before = [*before, {_WE}] if verb["ours"] else before
        sides = [*before[-1:], *after[:1]] if after else before[-2:]  # “wir haben sie besucht”
        if len(sides) < 2:
            continue
        left, right = sides
        if {_WE} in sides:
            yield {_WE}, right if left == {_WE} else left
        elif {_SHE} in sides:
            named = right if left == {_SHE} else left
            if named != {_SHE} and not (verb["asks"] and named is right):
                yield named, {_SHE}
        elif verb["interviews"]:
            yield left, right
        elif not verb["asks"]:
            yield right, left


def people(lines: Sequence[str]) -> list[str]:
    """Returns the names of two words or more that may be people's, and those in scripts without spaces, in order."""
    found: list[str] = []
    for line in lines:
        for run in _PERSON.finditer(line):
            name = _without_title(run[0].split())
            if name is None or _POSSESSIVE.search(name):
                continue
            before = line[max(0, run.start() - 40) : run.start()]
            first_named = is_first_name(name.split()[0])
            owner = _OF.search(before) and first_named  # “la barca de Ana Ruiz”
            behind = line[run.end() : run.end() + 40].split(" ")[1:3]
            describes = not first_named and any(map(is_title_or_role, behind))  # “New York bar owner”
            place = _BEFORE_PLACE.search(before) or (_BEFORE_STRANGE.search(before) and not first_named)
            if owner or not (describes or place):
                found.append(name)
        found += [] if line.isascii() else unspaced_names(line)
    return found


def _without_title(run: Sequence[str]) -> str | None:
    """Returns a person's name without the titles before it, None if that leaves fewer than two words."""
    owner = max((i for i, word in enumerate(run[:-1]) if _POSSESSIVE.search(word)), default=-1)
    run = run[owner + 1 :]  # “Radio Delta's Ann Lee”
    first = next((i for i, word in enumerate(run) if not is_title_or_role(word)), len(run))
    german = False
    while len(run) - first > 2 and not sex_of_first_name(run[first]):
        word = run[first].casefold()
        if word not in _ARTICLES and not german and not GERMAN_JOB.search(word):
            break  # “Die Wirtin Ann Lee”, “Försterin Ann Lee”
        german, first = word in _GERMAN_ARTICLES, first + 1
    if first == len(run):
        return None
    opens = run[first].casefold() in _OPENERS and not is_first_name(run[first])  # “In October”, “Ein Brot”
    return " ".join(run[first:]) if len(run) - first > 1 and not opens else None


def is_title_or_role(word: str) -> bool:
    """Whether a word is a title or a noun for people."""
    folded = word.rstrip(".").casefold()
    return folded in TITLES or folded in PEOPLE_NOUNS


def _is_addressed(name: str, questions: Sequence[str]) -> bool:
    """Whether a question addresses somebody by name: “Ms Lee, were you afraid?”, “Were you afraid, Ann?”"""
    words = name.split()
    first, last = re.escape(words[0]), re.escape(words[-1])
    called = re.compile(
        rf"(?:^\W*|[.?!…]\s+|\bwelcome,? )(?:\w+\.? ){{0,2}}(?:{first}|{last}),|,\s(?:\w+\.? )?(?:{first}|{last})\s?\?"
    )
    return any(called.search(question) for question in questions)
