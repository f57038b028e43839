"""Interviews and transcripts: the speakers of labelled lines, and the interviewer's questions.

A colon after a name proves nothing (“LONDON: …”, “Note: …”), so an article is a dialogue only if labels alternate and
there are questions. A question is shown as the context of its answer, never as an answer.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from index.corpus.boilerplate.interviewees import (
    SAYS_I,
    SAYS_YOU,
    interviewee,
    is_called_interview,
    is_title_or_role,
    only,
    people,
    press_of,
    read_introduction,
)
from index.corpus.boilerplate.lines import Block
from index.corpus.person_words import is_first_name
from index.corpus.sentences import QUESTION
from index.corpus.tokens import word_set
from index.corpus.types import Outlet
from index.corpus.unspaced_names import is_chinese_name
from index.lazy_regex import lazy

_NAMED = r"[A-ZÀ-Þ][^:：*_“”\"?!()]{0,60}?|[\u3040-\u30ff\u4e00-\u9fff々]{1,8}"
# User names: “u/fogbank”, “soup_wizard”, “trainspotter9”, “OdileCooks”, “[deleted]”
_USER = r"(?:/?u/|@)[\w\[\]-]+|\[(?:deleted|removed)\]|[a-z][a-z-]*[\d_][\w-]*|[A-Z][a-z]+[A-Z\d_]\w*"
_SHORT = "P|R|D|Q|A|Pregunta|Respuesta|Domanda|Risposta"
_LABELLED = lazy(
    rf"^(?:\*\*|__)?(?:(?P<label>{_USER}|{_NAMED})\s*(?:[(（][^()（）]{{1,40}}[)）])?\s*(?:\*\*|__)?"
    rf"(?::(?:\*\*|__)?\s+|：(?:\*\*|__)?\s*)|(?P<short>{_SHORT})(?:\.[-–—]?|[-–—])(?:\*\*|__)?\s+)(?P<text>\S.*)$",
    re.S,
)
# “聞き手 最初の仕事は何でしたか。”, “宮本「木を運ぶことでした」”
_UNSPACED_LABEL = lazy(
    r"^(?P<label>[一-龯々ぁ-んァ-ヶー]{1,6})(?P<short>)(?:[ \u3000]+|(?=「.+」$))(?P<text>\S.*)$", re.S
)
_USER_NAME = lazy(rf"(?:{_USER}|OP)$")
# How an interviewer's lines may be marked.
_BOLD = lazy(r"^(\*\*|__)(?:[^*_]+)[.?!…]\1$")
_BOLD_PROMPT = lazy(r"^(\*\*|__)(?:Tell|Talk|Walk) (?:us|me)\b[^*_]+[.!…]\1$")  # alone, an appeal to readers
_NUMBERED = lazy(r"^\d{1,2}[.)]\s+\S")
_DASHED = lazy(r"^(?:[—―─]{2}|―)\s*\S")
_EDITORIAL = lazy(r"[*_(\[](?![*_])")
_ASKS = lazy(r"(?:[?？]|か。?)[\"”’」*_]*$")
_ONLY_ASKS = lazy(r"(?:[^.!?…]|\.(?=\w|\s[a-z]))+\?(?:[^.!…]+\?)*[\"”’*_]*$")
_ASKED = frozenset({"q", "question", "frage", "f", "p", "pregunta", "d", "domanda", "ｑ", "問", "聞き手"})
_ANSWERED = frozenset({"a", "answer", "antwort", "r", "respuesta", "réponse", "risposta", "ａ", "答"})
# Labels of unnamed people in transcripts.
_NAMELESS = word_set("""
unidentified unknown male female man woman voice voices reporter host moderator audience speaker interviewer guest
announcer narrator operator crowd all both caller question answer 記者 记者 司会 編集部 本紙
""")
_INITIALS = lazy(r"(?<=\b[A-ZÀ-Þ])\.(?:\s|-|$)")
_RANKS = word_set("first second third senior junior co")  # “FIRST OFFICER”
# “My guest is Ann Lee”, “Joining me is Ann Lee”: a host names who takes part.
_WELCOMES = lazy(r"\b(?:guests?|join(?:ing|ed|s)|welcome|invitée?|Gast|begrüße|invitad[oa]|ospite)\b", re.I)
_NARRATED = lazy(r"(?:He|She|Er|Sie|Il|Elle)\b")
_FEWEST = 3  # turns
_LONGEST_INITIALS = 3
_LONGEST_REMARK = 25  # words
_PARTICLES = frozenset({"de", "van", "von", "der", "al", "bin", "le", "la"})


@dataclass(frozen=True, slots=True)
class _Turn:
    block: int
    label: str
    text: str

    @property
    def asks(self) -> bool:
        return _ASKS.search(self.text) is not None

    @property
    def key(self) -> str:
        return self.label.casefold()


def attribute_turns(blocks: Sequence[Block], outlet: Outlet) -> None:
    """Sets the speakers of a dialogue's turns and marks the questions; leaves other articles unchanged."""
    turns = [turn for index, block in enumerate(blocks) if (turn := _turn(index, block)) is not None]
    marked = _marked_questions(blocks)
    questions = marked or _plain_questions(blocks, turns)
    if not _is_dialogue(turns, questions, outlet):
        turns = turns if questions and _opens_dialogue(turns) and questions[0] > turns[1].block else []
    if not turns and not questions:
        return
    introduction = read_introduction(blocks[: min([turn.block for turn in turns] + questions)], outlet)
    welcomed = people([turn.text for turn in turns if _WELCOMES.search(turn.text)])
    names = _names_of(turns, [*introduction.names, *welcomed], outlet)
    host = _beside_guest(names, introduction.names)
    names |= dict.fromkeys(host)
    interviewers = _interviewers(turns, outlet) | host
    guests = {turn.label for turn in turns} - interviewers
    named = {name for label in guests if (name := names[label])}
    asked = [blocks[index].shape.text for index in questions]
    answers = [blocks[index + 1].shape.text for index in questions if not blocks[index + 1].shape.opens_quoted]
    asked += [turn.text for turn in turns if turn.label in interviewers]
    answers += [turn.text for turn in turns if turn.label in guests]
    guest = only(named) if named else interviewee(introduction, asked, answers, marked=bool(marked))
    if not marked and not turns and not guest:  # an essay or an explanation: “The trains will run. Will they?”
        questions = [
            i for i in questions if SAYS_YOU.search(blocks[i].shape.text) or _ONLY_ASKS.match(blocks[i].shape.text)
        ]
    for turn in turns:
        asks = turn.label in interviewers and (turn.asks or names[turn.label] is None)
        answered = turn.key in _ANSWERED or guests == {turn.label}  # “A: …”, “GUEST: …”
        _set_speaker(blocks[turn.block], QUESTION if asks else names[turn.label] or (guest if answered else None))
    labelled = [turn.block for turn in turns if turn.label in guests]
    # Only the answers are labelled: “Tell us about the pier.” stands above one.
    if sum(index - 1 in questions for index in labelled) > 1:
        spoken = {turn.block for turn in turns}
        questions = sorted(
            {*questions, *(i - 1 for i in labelled if i - 1 not in spoken and _is_prompt(blocks[i - 1]))}
        )
    for index in questions:
        _set_speaker(blocks[index], QUESTION)
    if questions and guest:
        _mark_answers(blocks, questions, guest, remarks=not marked)
    for turn, following in pairwise(turns):
        # Between two turns of one label stands what the interviewer remarked without a label.
        if interviewers and turn.label not in interviewers and turn.label != following.label:
            _mark_continuation(blocks[turn.block : following.block])


def label_of(text: str) -> tuple[str, int] | None:
    """Returns the name in the label at the start of `text` and where the words after it begin, or None."""
    found = _LABELLED.match(text) or _UNSPACED_LABEL.match(text)
    if found is None:
        return None
    label = (found["label"] or found["short"]).split(",")[0].strip()
    words = label.split()
    named = all((word[0].isalpha() and not word[0].islower()) or word in _PARTICLES for word in words)
    named = named or _USER_NAME.match(label) is not None
    return (label, found.start("text")) if named and len(words) <= 4 else None


def _turn(index: int, block: Block) -> _Turn | None:
    # “记者：…？” begins like a byline.
    free = block.open or (block.kind == "byline" and _ASKS.search(block.shape.text) is not None)
    labelled = label_of(block.shape.text) if free else None
    return _Turn(index, labelled[0], block.shape.text[labelled[1] :]) if labelled else None


def _is_dialogue(turns: Sequence[_Turn], questions: Sequence[int], outlet: Outlet) -> bool:
    """Whether somebody speaks again after somebody else, with a question, the outlet, or all labels in capitals.

    Or only the answers to several questions are labelled, with one label or, at first, the full name.
    """
    answering = {turn.label for turn in turns if turn.block - 1 in questions}
    if len(answering) == 1 and sum(turn.label in answering for turn in turns) > 1 and len(turns) >= _FEWEST:
        return True
    asked = bool(questions)
    labels = [label for label, _ in groupby(turn.label for turn in turns)]
    answered = len(list(groupby(turn.asks for turn in turns))) > _FEWEST  # whatever the labels
    asked = asked or any(turn.asks or turn.key in press_of(outlet) for turn in turns)
    again = len(set(labels)) < len(labels) or answered
    return len(turns) >= _FEWEST and again and (asked or all(map(str.isupper, labels)))


def _is_prompt(block: Block) -> bool:
    """Whether a line may be what the interviewer says without asking: “You have been critical of that.”"""
    return (block.open or block.kind == "promo") and block.shape.closed and block.shape.words <= _LONGEST_REMARK


def _opens_dialogue(turns: Sequence[_Turn]) -> bool:
    """Whether only the first question and its answer are labelled: “Echo: Why? Ann Lee: Because.”"""
    return len(turns) == 2 and turns[0].asks and not turns[1].asks and turns[0].block + 1 == turns[1].block


def _interviewers(turns: Sequence[_Turn], outlet: Outlet) -> set[str]:
    """Returns the labels that name the outlet, have questions in at least half of their turns, or only take part once.

    The last are users of a forum, of whom one answers.
    """
    asked: dict[str, list[bool]] = defaultdict(list)
    for turn in turns:
        if turn.key not in _ANSWERED:
            asked[turn.label].append(turn.asks)
    press = press_of(outlet) | _ASKED
    forum = max(map(len, asked.values()), default=0) > 1
    return {
        label for label, asks in asked.items()
        if label.casefold() in press or 2 * sum(asks) >= len(asks) or
        (forum and len(asks) == 1 and _USER_NAME.match(label))
    }  # fmt: skip


def _beside_guest(names: Mapping[str, str | None], introduced: Sequence[str]) -> set[str]:
    """Returns the label besides the only other one, that of the introduced guest: “ECHO: …” before “LEE: …”."""
    guests = {label for label, name in names.items() if name in introduced}
    others = {label for label in names if label not in guests and " " not in label}
    return others if len(names) == 2 and len(guests) == 1 else set()


def _names_of(turns: Sequence[_Turn], introduced: Sequence[str], outlet: Outlet) -> dict[str, str | None]:
    """Maps each label to a name, None for “Q”, “A” and unnamed people.

    A surname, first name or initials stand for the full name that another label or the introduction prints. Single
    words are names only beside a full one: a play has “FERRYMAN” and “WIDOW”.
    """
    names: dict[str, str | None] = {}
    for label in {turn.label for turn in turns}:
        words = label.split()
        unnamed = press_of(outlet) | _ASKED | _ANSWERED
        nameless = any(word.casefold() in _NAMELESS for word in words) or len(label) < 2 or label.casefold() in unnamed
        nameless = nameless or words[0].casefold() == "the" or _USER_NAME.match(label) is not None
        names[label] = None if nameless else " ".join(word.title() if word.isupper() else word for word in words)
    full = {name for name in names.values() if name and " " in name and "." not in name and not _is_role(name)}
    named = bool(full)  # whether a label is surely a person's
    full |= set(introduced)
    for label, name in names.items():
        initials = _INITIALS.sub("", label) if label.isupper() else label  # “Y. T.”
        if name is None or (" " in name and initials == label):
            continue
        known = {one for one in full if name in (one.split()[-1], one.split()[0]) or _begins_unspaced(one, name)}
        if initials.isupper() and len(initials) <= _LONGEST_INITIALS:
            last = {" ".join(one.split()[-len(initials) :]) for one in full}
            known |= {one for one in last if initials == "".join(word[0] for word in one.split())}
            known |= {one for one in full if initials == "".join(word[0] for word in re.split(r"[\s-]", one))}
            name = ""  # initials are not a name
        named = named or bool(known) or is_chinese_name(name)
        known = known or ({name} if name[:1] < "\u3040" or is_chinese_name(name) else known)
        names[label] = only(known) or None
    return {
        label: None if name and (_is_role(name) or not (named or " " in name)) else name
        for label, name in names.items()
    }


def _begins_unspaced(name: str, label: str) -> bool:
    """Whether a label is the surname of a name in a script without spaces."""
    return name.startswith(label) and not name.isascii() and " " not in name


def _is_role(label: str) -> bool:
    """Whether a label is a role: “CAPTAIN”, “FIRST OFFICER”."""
    words = label.split()
    return all(is_title_or_role(word) or word.casefold() in _RANKS for word in words) and not is_first_name(words[0])


def _marked_questions(blocks: Sequence[Block]) -> list[int]:
    """Returns the paragraphs that bold type, dashes or numbers mark as the interviewer's, if two of them ask."""
    for shape in (_BOLD, _DASHED, _NUMBERED):
        marked = [i for i, block in enumerate(blocks) if block.open and shape.match(block.shape.text)]
        if shape is _BOLD:
            marked += [i for i, block in enumerate(blocks) if i not in marked and _BOLD_PROMPT.match(block.shape.text)]
        asking = [i for i in marked if shape is _DASHED or _ASKS.search(blocks[i].shape.text)]
        if found := _asked_and_answered(blocks, sorted(marked), asking):
            return found
    return []


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
    sure = turns or is_called_interview([block.shape.text for block in blocks])
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
        elif not block.open or _EDITORIAL.match(text) or (index + 1 in asked and _is_heading(blocks, index)):
            speaks = None
        elif speaks == QUESTION or (speaks and SAYS_I.search(text) and not SAYS_YOU.search(text)):
            speaks = interviewee
        else:
            addressed = SAYS_YOU.search(text) and not SAYS_I.search(text) and block.shape.words <= _LONGEST_REMARK
            speaks = QUESTION if remarks and speaks and addressed and following and following.open else None
        if speaks is not None:
            _set_speaker(block, speaks)


def _is_heading(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line heads the next question: it follows a long paragraph, which is no question but an answer."""
    return not blocks[index].shape.closed and blocks[index - 1].shape.words > 2 * _LONGEST_REMARK


def _mark_continuation(answer: Sequence[Block]) -> None:
    """Marks the unlabelled paragraphs between an answer's first and the next turn."""
    speaker = answer[0].speaker
    for block in answer[1:] if speaker else []:
        text = block.shape.text
        narrated = block.shape.opens_quoted or _EDITORIAL.match(text) or (speaker or "").split()[-1] in text
        if not block.prose or narrated:
            return
        if _NARRATED.match(text) and not SAYS_I.search(text):
            continue  # “He laughs and points at a gull.”
        _set_speaker(block, speaker)


def _set_speaker(block: Block, speaker: str | None) -> None:
    block.kind, block.speaker = "body", speaker
