"""Interviews and transcripts: the speakers of labelled lines, and the interviewer's questions.

A colon after a name proves nothing (“LONDON: …”, “Note: …”), so an article is a dialogue only if labels alternate and
there are questions. A question is shown as the context of its answer, never as an answer.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.corpus.boilerplate.hints import BYLINE
from index.corpus.boilerplate.lines import Block
from index.corpus.person_words import GERMAN_JOB, PEOPLE_NOUNS, TITLES, is_first_name, sex_of_first_name
from index.corpus.sentences import QUESTION
from index.corpus.tokens import COMMON_WORDS, word_set
from index.corpus.types import Outlet
from index.lazy_regex import lazy

_LABELLED = lazy(
    r"^(?:\*\*|__)?(?P<label>[A-ZÀ-Þ][^:*_“”\"?!()]{0,60}?)\s*(?:\([^()]{1,40}\))?\s*(?:\*\*|__)?:(?:\*\*|__)?\s+(?P<text>\S.*)$",
    re.S,
)
_BOLD_QUESTION = lazy(r"^(\*\*|__)(?:[^*_]+)\?\1$")
_BOLD_REMARK = lazy(r"^(\*\*|__)(?:[^*_]+)[.?!…]\1$")
_BOLD_PROMPT = lazy(r"^(\*\*|__)(?:Tell|Talk|Walk) (?:us|me)\b[^*_]+[.!…]\1$")  # alone, an appeal to readers
_NUMBERED = lazy(r"^\d{1,2}[.)]\s+\S")
_EDITORIAL = lazy(r"[*_(\[](?![*_])")
_ASKS = lazy(r"\?[\"”’*_]*$")
_ONLY_ASKS = lazy(r"(?:[^.!?…]|\.(?=\w|\s[a-z]))+\?(?:[^.!…]+\?)*[\"”’*_]*$")
_ASKED = frozenset({"q", "question", "frage", "f", "p", "pregunta"})
_ANSWERED = frozenset({"a", "answer", "antwort", "r", "respuesta"})
_SPANISH_LABEL = lazy(r"^(?:\*\*|__)?(P|R|Pregunta|Respuesta)\.[-–—]?(?:\*\*|__)?\s+(?P<text>\S.*)$", re.S)
_IS_INTERVIEW = lazy(
    r"\b(?:entretien|interview|entrevista|propos recueillis|im gespräch|q ?& ?a)\b|"
    r"^\W*(?:\w+ )?(?:questions (?:for|to|à)|fragen an|preguntas a)\b",  # “Five questions for a keeper”
    re.I,
)
_ALL_QUOTED = lazy(r"[“„«\"‘'][^“”„«»]{10,}[”“»\"’']$")
# Labels of unnamed people in transcripts.
_NAMELESS = word_set("""
unidentified unknown male female man woman voice voices reporter host moderator audience speaker interviewer
announcer narrator operator crowd all both caller question answer
""")
_RANKS = word_set("first second third senior junior co")  # “FIRST OFFICER”
_SAYS_I = lazy(
    r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[mnrs]?|[Ww]ir|[Uu]ns|[Jj]e|[Jj](?=[’'])|[Mm]oi|[Mm]on|"
    r"[Mm]es|[Nn]ous|[Yy]o|[Mm]is?)\b"
)
_NARRATED = lazy(r"(?:He|She|Er|Sie|Il|Elle)\b")
# Only to the interviewee: “You must have been lonely, I thought.”
_YOU = lazy(r"\b(?:[Yy]ou|[Yy]our|Sie|Ihre?|[Vv]ous|[Vv]otre|[Uu]sted)\b")
_FORMAL_YOU = lazy(r"(?<=[\w,] )(?:Sie|Ihre?[mnrs]?)\b|\b(?:[Vv]ous|[Vv]otre|[Uu]sted(?:es)?)\b")
_QUOTED = lazy(r"[“„«\"][^“”„«»\"]*[”“»\"]|(?<!\w)[‘'][^‘]*[’'](?!\w)")
# “Words: Ann Lee”, “Interview: Ann Lee / Photos: Bo Ek”; after “Interview:” alone the guest may be named.
_MADE_BY = lazy(
    r"(?:words|text|photo(?:graph)?s?|pictures?|fotos?|photographies?)\s*:|"
    r"interview\s*:.*[/|,;]\s*(?:\w+\s+){0,2}\w+\s*:",
    re.I,
)
_FEWEST = 3  # turns
_LONGEST_INITIALS = 3
_LONGEST_REMARK = 25  # words
# “We spoke to Ann Lee”, “An interview with Ann Lee”, “Five questions for Ann Lee”, before the name.
_ASKED_BEFORE = lazy(
    r"\b(?:interview(?:ed|s|ing)?(?: with| mit)?|(?:spoke|speaks|spoken|talked|talks|sat down|in conversation|"
    r"entretien|gespräch|sprach|entrevista) (?:to|with|avec|mit|con|a)|questions (?:for|to)|q ?& ?a(?: with|:)|"
    r"(?:we|I)(?: \w+)? (?:asked|met|visited|called))\b[^.?!]{0,60}$",
    re.I,
)
# “Ann Lee spoke to us”, “she told the Gazette”, “Ann Lee answers our questions”; `{press}` stands for the outlet.
_ANSWERS = (
    r"(?:(?:spoke|speaks|talked|talks|sat down) (?:to|with)|told|tells) (?:me|us|our|{press})\b|"
    r"answer(?:s|ed)? (?:\w+ )?questions|(?:took|takes|answer(?:s|ed)?) our (?:\w+ )?questions|in an (?:\w+ )?interview"
)
# “She tells Ann Lee how …”, “Er sprach mit Ann Lee”: Ann Lee is the interviewer.
_TOLD_TO = lazy(
    r"\b(?:(?:tells|told|erzählte?|verrät|verriet|(?:raconte|confie|explique|cuenta|contó|explica) (?:à|a))|"
    r"(?:he|she|they|er|sie|il|elle|él|ella) (?:spoke|speaks|talked|talks|chatted|sat down|sprach|spricht) "
    r"(?:to|with|mit))\s+(?:(?:our|the|unser\w*) (?:[\w’'-]+ ){1,3})?$",
    re.I,
)
_MET = lazy(
    r"\s+(?:met|meets|asked|asks|interviewed|interviews|visited|visits|(?:spoke|speaks|talked|talks|sat down) "
    r"(?:to|with)) (?:him|her)\b|"
    r"\s+(?:l[’']a (?:rencontrée?|interrogée?)|(?:traf|trifft|besuchte?|befragte?) (?:sie|ihn)\b)"
)
_MET_BY_PRONOUN = lazy(
    r"\b(?:we|I)(?: \w+)? (?:asked|met|visited|called|spoke (?:to|with)) (?:him|her|them)\b|"
    r"\bwir haben (?:sie|ihn) [^.?!]{0,60}(?:besucht|getroffen|gesprochen|gefragt)\b|"
    r"\b(?:nous l[’']avons|je l[’']ai) (?:rencontré|interrogé)|"
    r"\b(?:hablamos|hablé|nos vimos|me reuní) con (?:ella|él)\b",
    re.I,
)
_WORD = r"[A-ZÀ-Þ][a-zß-ÿ’'-]*[a-zß-ÿ]"
# A run of capitalised words, unless it may be a place or has something: “Coach Ann Lee”, “Ann van der Lee”.
_PERSON = lazy(
    rf"(?<!\bin )(?<!\b[Tt]he )(?<!\bat )(?<!\bof )(?<!\bfrom )(?<!\bnear )(?<!\bto )(?<!\bon )(?<!\binto )"
    rf"(?<!\bthrough )(?<!\bacross )(?<!\baround )(?<!\boutside )(?<![\w’'-])"
    rf"{_WORD}(?:(?:(?<=\b\w\w)\.|(?<=\bMrs)\.|(?<=\bProf)\.|(?<=\bSen)\.|(?<=\bGov)\.|(?<=\bRev)\.)?\s+(?:(?:de|van|von|der|al|bin|la|del)\s+){{0,2}}{_WORD}){{1,4}}(?![\w’'-])"
)
_GERMAN_ARTICLES = frozenset({"der", "die", "den", "dem", "ein", "eine"})
_ARTICLES = _GERMAN_ARTICLES | {"le", "la", "el", "un", "une", "una"}
_OPENERS = frozenset().union(*COMMON_WORDS.values())
_POSSESSIVE = lazy(r"[’']s$")


@dataclass(frozen=True, slots=True)
class _Turn:
    block: int
    label: str
    text: str

    @property
    def asks(self) -> bool:
        return _ASKS.search(self.text) is not None


def attribute_turns(blocks: Sequence[Block], outlet: Outlet) -> None:
    """Sets the speakers of a dialogue's turns and marks the questions; leaves other articles unchanged."""
    turns = [turn for index, block in enumerate(blocks) if (turn := _turn(index, block)) is not None]
    marked = _bold_questions(blocks) or _numbered_questions(blocks)
    questions, plain = marked or _plain_questions(blocks, turns), not marked
    spoken = _is_dialogue(turns, bool(questions), outlet)
    if not spoken and not questions:
        return
    turns = turns if spoken else []
    above = blocks[: min([turn.block for turn in turns] + questions)]
    introduced = _introduced(above, outlet)
    names = _names_of(turns, introduced, outlet)
    host = _beside_guest(names, introduced)
    names |= dict.fromkeys(host)
    interviewers = _interviewers(turns, outlet) | host
    people = {name for label, name in names.items() if name and label not in interviewers}
    answers = [turn.text for turn in turns if turn.label.casefold() in _ANSWERED]
    asked = [blocks[index].shape.text for index in questions]
    answers += [blocks[index + 1].shape.text for index in questions if not blocks[index + 1].shape.opens_quoted]
    interviewee = _only(people) if people else _interviewee(above, introduced, asked, answers, outlet)
    if plain and not turns and not interviewee:  # an essay or an explanation: “The trains will run. Will they?”
        questions = [
            i for i in questions if _YOU.search(blocks[i].shape.text) or _ONLY_ASKS.match(blocks[i].shape.text)
        ]
    for turn in turns:
        asks = turn.label in interviewers and (turn.asks or names[turn.label] is None)
        answered = turn.label.casefold() in _ANSWERED
        _set_speaker(blocks[turn.block], QUESTION if asks else interviewee if answered else names[turn.label])
    for index in questions:
        _set_speaker(blocks[index], QUESTION)
    if questions and interviewee:
        _mark_answers(blocks, questions, interviewee, remarks=plain)
    for turn, following in pairwise(turns):
        # Between two turns of one label stands what the interviewer remarked without a label.
        if interviewers and turn.label not in interviewers and turn.label != following.label:
            _mark_continuation(blocks[turn.block : following.block])


def _only(people: Collection[str]) -> str | None:
    return next(iter(people)) if len(people) == 1 else None


def _introduced(above: Sequence[Block], outlet: Outlet) -> list[str]:
    """Returns the people whom the lines above an interview name, in order, without its author and the outlet.

    Headlines, which often capitalise every word, count only if no other line names anybody.
    """
    lines = [
        block for block in above
        if block.kind != "byline" and not BYLINE.search(block.shape.text) and not _MADE_BY.match(block.shape.text)
    ]  # fmt: skip
    headlines = [block for block in lines if block.kind == "headline"]
    names = _people([block for block in lines if block.kind != "headline"]) or _people(headlines)
    names = [next((one for one in _people(headlines) if name.endswith(f" {one}")), name) for name in names]
    titled = [name for name in names if any(name in block.shape.text for block in headlines)]
    told = {name for name in names for block in lines if _is_told(name, block.shape.text)}
    names = titled or [name for name in names if name not in told] or names
    return [name for name in dict.fromkeys(names) if name.casefold() not in _press(outlet)]


def _is_told(name: str, text: str) -> bool:
    before, _, after = text.partition(name)
    return name in text and (_TOLD_TO.search(before) is not None or _MET.match(after) is not None)


def _press(outlet: Outlet) -> set[str]:
    return {name.casefold() for name in (outlet.name, *outlet.aliases)}


def _people(lines: Sequence[Block]) -> list[str]:
    runs = (found[0].split() for block in lines for found in _PERSON.finditer(block.shape.text))
    return [name for run in runs if (name := _without_title(run)) and not _POSSESSIVE.search(name)]


def _without_title(run: Sequence[str]) -> str | None:
    """Returns a person's name without the titles before it, None if that leaves fewer than two words."""
    owner = max((i for i, word in enumerate(run[:-1]) if _POSSESSIVE.search(word)), default=-1)
    run = run[owner + 1 :]  # “Radio Delta's Ann Lee”
    first = next((i for i, word in enumerate(run) if not _is_title(word)), len(run))
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


def _is_title(word: str) -> bool:
    folded = word.rstrip(".").casefold()
    return folded in TITLES or folded in PEOPLE_NOUNS


def _interviewee(
    above: Sequence[Block], introduced: Sequence[str], asked: Sequence[str], answers: Sequence[str], outlet: Outlet
) -> str | None:
    """Returns the one person whom an interview's introduction names; None if nothing shows it to be one.

    The answers of an outlet's own “Q: … A: …”, which explains the news, have no “I”; an essay's “I” is its author, who
    asks nobody in particular.
    """
    name = _only(introduced) or _only({one for one in introduced if _is_addressed(one, asked)})
    if name is None or any(_ALL_QUOTED.match(block.shape.text) for block in above):
        return name  # a headline that quotes the answers
    press = "|".join(rf"(?:the )?{re.escape(one)}" for one in (outlet.name, *outlet.aliases))
    tells = re.compile(rf"\b(?:{re.escape(name)}|he|she)\b[^.?!]{{0,160}}\b(?:{_ANSWERS.format(press=press)})", re.I)
    texts, people = [block.shape.text for block in above], _people(above)
    for text in texts:
        met = any(_ASKED_BEFORE.search(text[: found.start()]) for found in re.finditer(re.escape(name), text))
        met = met or any(one != name and _is_told(one, text) for one in people)
        if met or tells.search(text) or _MET_BY_PRONOUN.search(text) or _IS_INTERVIEW.search(text):
            return name
    addressed = sum(_YOU.search(question) is not None for question in asked)
    formal = any(_FORMAL_YOU.search(question) for question in asked)
    personal = sum(_SAYS_I.search(answer) is not None for answer in answers)
    marked = any(_BOLD_REMARK.match(question) or _NUMBERED.match(question) for question in asked)
    asks = marked or formal or 2 * addressed >= len(asked) or _is_addressed(name, asked)
    own = any(_SAYS_I.search(_QUOTED.sub("", text)) for text in texts)
    return name if asks and not own and (personal > 1 or (personal and addressed > 1)) else None


def _is_addressed(name: str, questions: Sequence[str]) -> bool:
    """Whether a question addresses somebody by name: “Ms Lee, were you afraid?”, “Were you afraid, Ann?”"""
    first, *_, last = map(re.escape, name.split())
    called = re.compile(rf"^\W*(?:\w+\.? ){{0,2}}(?:{first}|{last}),|,\s(?:\w+\.? )?(?:{first}|{last})\s?\?")
    return any(called.search(question) for question in questions)


def label_of(text: str) -> tuple[str, int] | None:
    """Returns the name in the label at the start of `text` and where the words after it begin, or None."""
    if short := _SPANISH_LABEL.match(text):
        return short[1], short.start("text")
    found = _LABELLED.match(text)
    if found is None:
        return None
    label = found["label"].split(",")[0].strip()
    words = label.split()
    named = all(word[0].isupper() or word in ("de", "van", "von", "der", "al", "bin") for word in words)
    return (label, found.start("text")) if named and len(words) <= 4 else None


def _turn(index: int, block: Block) -> _Turn | None:
    labelled = label_of(block.shape.text) if block.open else None
    return _Turn(index, labelled[0], block.shape.text[labelled[1] :]) if labelled else None


def _is_dialogue(turns: Sequence[_Turn], asked: bool, outlet: Outlet) -> bool:
    """Whether labels alternate: two or more labels, three turns, and a question, the outlet, or labels in capitals."""
    labels = Counter(turn.label for turn in turns)
    asked = asked or any(turn.asks or turn.label.casefold() in _press(outlet) for turn in turns)
    transcript = max(labels.values(), default=0) > 1 and all(label.isupper() for label in labels)
    return len(turns) >= _FEWEST and len(labels) >= 2 and (asked or transcript)


def _interviewers(turns: Sequence[_Turn], outlet: Outlet) -> set[str]:
    """Returns the labels that name the outlet, or have questions in at least half of their turns."""
    asked: dict[str, list[bool]] = defaultdict(list)
    for turn in turns:
        asked[turn.label].append(turn.asks)
    press = _press(outlet) | _ASKED
    answers = [label for label in asked if label.casefold() not in _ANSWERED]
    return {label for label in answers if label.casefold() in press or 2 * sum(asked[label]) >= len(asked[label])}


def _beside_guest(names: Mapping[str, str | None], introduced: Sequence[str]) -> set[str]:
    """Returns the label besides the only other one, that of the introduced guest: “ECHO: …” before “LEE: …”."""
    guests = {label for label, name in names.items() if name in introduced}
    others = {label for label in names if label not in guests and " " not in label}
    return others if len(names) == 2 and len(guests) == 1 else set()


def _names_of(turns: Sequence[_Turn], introduced: Sequence[str], outlet: Outlet) -> dict[str, str | None]:
    """Maps each label to a name, None for “Q”, “A” and unnamed people.

    A surname, first name or initials stand for the full name that another label or the introduction prints.
    """
    names: dict[str, str | None] = {}
    for label in {turn.label for turn in turns}:
        words = label.split()
        nameless = any(word.casefold() in _NAMELESS for word in words) or len(label) < 2
        nameless = nameless or label.casefold() in _press(outlet) | _ASKED | _ANSWERED
        names[label] = None if nameless else " ".join(word.title() if word.isupper() else word for word in words)
    full = {name for name in names.values() if name and " " in name} | set(introduced)
    for label, name in names.items():
        if name is None or " " in name:
            continue
        known = {one for one in full if name in (one.split()[-1], one.split()[0])}
        if label.isupper() and len(label) <= _LONGEST_INITIALS:
            last = {" ".join(one.split()[-len(label) :]) for one in full}
            known |= {one for one in last if label == "".join(word[0] for word in one.split())}
            names[label] = None  # initials are not a name
        names[label] = _only(known) or names[label]
    return {label: None if name and _is_role(name) else name for label, name in names.items()}


def _is_role(label: str) -> bool:
    """Whether a label is a role: “CAPTAIN”, “FIRST OFFICER”."""
    words = label.split()
    return all(_is_title(word) or word.casefold() in _RANKS for word in words) and not is_first_name(words[0])


def _bold_questions(blocks: Sequence[Block]) -> list[int]:
    """Returns the bold paragraphs that are the interviewer's, if two or more of them end with a question mark."""
    bold = [
        i for i, block in enumerate(blocks)
        if (block.open and _BOLD_REMARK.match(block.shape.text)) or _BOLD_PROMPT.match(block.shape.text)
    ]  # fmt: skip
    return _asked_and_answered(blocks, bold, [i for i in bold if _BOLD_QUESTION.match(blocks[i].shape.text)])


def _numbered_questions(blocks: Sequence[Block]) -> list[int]:
    """Returns the numbered paragraphs that are the interviewer's, if two or more of them end with a question mark."""
    numbered = [i for i, block in enumerate(blocks) if block.open and _NUMBERED.match(block.shape.text)]
    return _asked_and_answered(blocks, numbered, [i for i in numbered if _ASKS.search(blocks[i].shape.text)])


def _plain_questions(blocks: Sequence[Block], turns: Sequence[_Turn]) -> list[int]:
    """Returns the paragraphs that end with a question mark, if the page has as many as an interview."""
    labelled = {turn.block for turn in turns}
    asked: list[int] = []
    for i, block in enumerate(blocks):
        text = block.shape.text
        answers = asked[-1:] == [i - 1] and not _ONLY_ASKS.match(text)  # “Room. Who has room?”
        if block.open and i not in labelled and _ASKS.search(text) and not block.shape.opens_quoted and not answers:
            asked.append(i)
    asks = _asked_and_answered(blocks, asked, asked)
    sure = turns or any(_IS_INTERVIEW.search(block.shape.text) for block in blocks)
    return asks if len(asks) >= (2 if sure else _FEWEST) else []


def _asked_and_answered(blocks: Sequence[Block], remarks: Sequence[int], questions: Sequence[int]) -> list[int]:
    """Returns the remarks with an answer below; none if fewer than two of them, or less than half, are questions."""
    answered = [i for i in remarks if i + 1 < len(blocks) and i + 1 not in remarks and blocks[i + 1].open]
    asked = sum(i in questions for i in answered)
    return answered if asked > 1 and 2 * asked >= len(answered) else []


def _mark_answers(blocks: Sequence[Block], questions: Sequence[int], interviewee: str, remarks: bool) -> None:
    """Marks the answers to unlabelled questions: the first paragraph after each, and others that say “I”.

    If `remarks`, a short paragraph that says “you” between two others is the interviewer's: “You must be tired.”
    """
    last = questions[-1]
    asked = set(questions)
    speaks: str | None = None
    for index in range(questions[0], len(blocks)):
        block = blocks[index]
        text = block.shape.text
        following = blocks[index + 1] if index + 1 < last and index + 1 not in asked else None
        if index in asked:
            speaks = QUESTION
        elif not block.open or _EDITORIAL.match(text):
            speaks = None
        elif speaks == QUESTION or (speaks and _SAYS_I.search(text) and not _YOU.search(text)):
            speaks = interviewee
        else:
            addressed = _YOU.search(text) and not _SAYS_I.search(text) and block.shape.words <= _LONGEST_REMARK
            speaks = QUESTION if remarks and speaks and addressed and following and following.open else None
        if speaks is not None:
            _set_speaker(block, speaks)


def _mark_continuation(answer: Sequence[Block]) -> None:
    """Marks the unlabelled paragraphs between an answer's first and the next turn."""
    speaker = answer[0].speaker
    for block in answer[1:] if speaker else []:
        text = block.shape.text
        narrated = block.shape.opens_quoted or _EDITORIAL.match(text) or (speaker or "").split()[-1] in text
        if not block.prose or narrated:
            return
        if _NARRATED.match(text) and not _SAYS_I.search(text):
            continue  # “He laughs and points at a gull.”
        _set_speaker(block, speaker)


def _set_speaker(block: Block, speaker: str | None) -> None:
    block.kind, block.speaker = "body", speaker
