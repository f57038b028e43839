"""Interviews and transcripts: the speakers of labelled lines, and the interviewer's questions.

A colon after a name proves nothing (“LONDON: …”, “Note: …”). An article is a dialogue only if labels alternate and
somebody asks; then each turn gets its speaker and each question is marked, so that it is shown as the context of its
answer and never as an answer.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from index.corpus.boilerplate.hints import BYLINE, FIRST_PERSON
from index.corpus.boilerplate.lines import Block
from index.corpus.sentences import QUESTION
from index.lazy_regex import lazy

_LABELLED = lazy(
    r"^(?:\*\*|__)?(?P<label>[A-ZÀ-Þ][^:*_“”\"?!()]{0,60}?)\s*(?:\([^()]{1,40}\))?\s*(?:\*\*|__)?:(?:\*\*|__)?\s+(?P<text>\S.*)$",
    re.S,
)
_BOLD_QUESTION = lazy(r"^(\*\*|__)(?:[^*_]+)\?\1$")
_NUMBERED_QUESTION = lazy(r"^\d{1,2}[.)]\s+.+\?$")
_ASKS = lazy(r"\?[\"”’*_]*$")
_ASKED = frozenset({"q", "question", "frage", "f"})
_ANSWERED = frozenset({"a", "answer", "antwort"})
# Labels of unnamed people in transcripts.
_NAMELESS = """
unidentified unknown male female man woman voice voices reporter host moderator audience speaker interviewer
announcer narrator operator crowd all both caller question answer
"""
_FEWEST = 3  # turns
_INTERVIEW = lazy(
    r"\b(?:interview(?:ed|s)?|(?:spoke|speaks|talked|talks|sat down) (?:to|with)|in conversation|"
    r"asked (?:him|her|them)|q ?& ?a|questions?|gespräch|entretien|entrevista)\b",
    re.I,
)
_TITLE = r"(?:Mr|Mrs|Ms|Dr|Prof|Professor|Captain|Mayor|Minister|President|Chief|Sir|Dame|Judge|Coach|Doctor|The)\.?"
# A first name (or title) and a surname, unless it may be a place.
_PERSON = lazy(
    rf"(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bfrom )(?<!\bnear )(?<!\bto )(?<![\w’'-])(?:{_TITLE}\s+)?"
    rf"(?P<name>(?!{_TITLE}\s)[A-ZÀ-Þ][a-zß-ÿ’'-]+(?:\s+(?:de|van|von|der|al|bin))?\s+[A-ZÀ-Þ][a-zß-ÿ’'-]+)(?![\w’'-])"
)


@dataclass(frozen=True, slots=True)
class _Turn:
    block: int
    label: str
    text: str

    @property
    def asks(self) -> bool:
        return _ASKS.search(self.text) is not None


def attribute_turns(blocks: Sequence[Block]) -> None:
    """Sets the speakers of a dialogue's turns and marks the questions; leaves other articles unchanged."""
    turns = [turn for index, block in enumerate(blocks) if (turn := _turn(index, block)) is not None]
    bold = [i for i, block in enumerate(blocks) if block.open and _BOLD_QUESTION.match(block.shape.text)]
    numbered = _numbered_questions(blocks)
    spoken = _is_dialogue(turns)
    if not spoken and len(bold) < 2 and not numbered:
        return
    turns = turns if spoken else []
    names, interviewers = _names_of(turns), _interviewers(turns)
    questions = sorted({*bold, *numbered})
    people = {name for label, name in names.items() if name and label not in interviewers}
    if not people and questions:
        people = _introduced(blocks[: questions[0]])
    interviewee = next(iter(people)) if len(people) == 1 else None
    for turn in turns:
        asked = turn.asks and turn.label in interviewers
        answered = turn.label.casefold() in _ANSWERED
        _set_speaker(blocks[turn.block], QUESTION if asked else interviewee if answered else names[turn.label])
    for index in questions:
        _set_speaker(blocks[index], QUESTION)
    for index in questions if interviewee else bold:
        _mark_answer(blocks, index, interviewee)


def _introduced(above: Sequence[Block]) -> set[str]:
    """Returns the people named in an interview's introduction; none if it does not introduce an interview."""
    texts = [block.shape.text for block in above if not BYLINE.search(block.shape.text) and block.kind != "byline"]
    if not any(_INTERVIEW.search(text) for text in texts):
        return set()
    return {found["name"] for text in texts for found in _PERSON.finditer(text)}


def label_of(text: str) -> tuple[str, int] | None:
    """Returns the name in the label at the start of `text` and where the words after it begin, or None."""
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


def _is_dialogue(turns: Sequence[_Turn]) -> bool:
    """Whether labels alternate: two or more labels, three turns, and a question, or repeated labels in capitals."""
    labels = Counter(turn.label for turn in turns)
    asked = any(turn.asks for turn in turns)
    transcript = max(labels.values(), default=0) > 1 and all(label.isupper() for label in labels)
    return len(turns) >= _FEWEST and len(labels) >= 2 and (asked or transcript)


def _interviewers(turns: Sequence[_Turn]) -> set[str]:
    """Returns the labels with questions in at least half of their turns."""
    asked: dict[str, list[bool]] = defaultdict(list)
    for turn in turns:
        asked[turn.label].append(turn.asks)
    return {label for label, asks in asked.items() if label.casefold() in _ASKED or 2 * sum(asks) >= len(asks)}


def _names_of(turns: Sequence[_Turn]) -> dict[str, str | None]:
    """Maps each label to a name, None for “Q”, “A” and unnamed people.

    A surname stands for the full name that another label prints.
    """
    names: dict[str, str | None] = {}
    for label in {turn.label for turn in turns}:
        words = label.split()
        nameless = any(word.casefold() in _NAMELESS.split() for word in words) or len(label) < 2
        names[label] = None if nameless else " ".join(word.title() if word.isupper() else word for word in words)
    full = [name for name in names.values() if name and " " in name]
    for label, name in names.items():
        longer = {one for one in full if name and one != name and one.split()[-1] == name.split()[-1]}
        if name and " " not in name and len(longer) == 1:
            names[label] = longer.pop()
    return names


def _numbered_questions(blocks: Sequence[Block]) -> list[int]:
    """Returns the numbered questions with an answer after them, if the page has two or more."""
    asked = [i for i, block in enumerate(blocks) if block.open and _NUMBERED_QUESTION.match(block.shape.text)]
    answered = [i for i in asked if i + 1 < len(blocks) and i + 1 not in asked and blocks[i + 1].open]
    return answered if len(answered) > 1 else []


def _mark_answer(blocks: Sequence[Block], question: int, interviewee: str | None) -> None:
    """Marks the answer to an unlabelled question: the first paragraph after it, and others that say “I”."""
    for index in range(question + 1, len(blocks)):
        block = blocks[index]
        text = block.shape.text
        editorial = re.match(r"[*_(\[](?![*_])", text) is not None
        if not block.open or editorial or (index > question + 1 and not FIRST_PERSON.search(text)):
            return
        _set_speaker(block, interviewee)


def _set_speaker(block: Block, speaker: str | None) -> None:
    block.kind, block.speaker = "body", speaker
