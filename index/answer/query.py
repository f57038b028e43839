"""What a question asks for: `parse_query` reads it once into a `Query`, before retrieval.

Each part has a section: whose words and which notes it asks for, its words compared with the story's, the outlets that
it names, and whether it compares them. Metadata and follow-ups are recognised in `intent`.

A name that occurs nowhere in the articles is the best sign that they do not answer the question. But people type in
lower case, make typing errors, and use only part of a name. So a word counts as unknown only if it is neither ordinary
English nor similar to a word of the story. A word is a name if the articles capitalise it inside sentences: the right
event with the wrong person is the most common near miss in a news story.

A question is a comparison if it contrasts publishers (agree, differ, the same everywhere, each outlet), or offers two
days, months, numbers or quotations to choose from.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.answer.intent import PIECE_OF_NEWS, REFERS_IN, Field, asked_field, refers_back
from index.answer.results import QUESTION_CHARACTERS, Question
from index.corpus.calendar_names import MONTHS, SHORT_MONTHS, WEEKDAYS, one_of
from index.corpus.person_words import OFFICES, PEOPLE_NOUNS, RELATIVES, TITLES, is_first_name
from index.corpus.tokens import (
    APOSTROPHE,
    COMMON_WORDS,
    SEARCH_WORD,
    STOP,
    STOPWORDS,
    guess_language,
    key,
    stem,
    stems_in,
    straight,
    word_set,
)
from index.corpus.types import NoteKind, Outlet
from index.facts.date_expressions import WEEKDAY_PATTERN, date_parts
from index.facts.name_mentions import BODIES
from index.facts.numbers import TENS, UNITS
from index.facts.reporting_verbs import SAYING
from index.lazy_regex import lazy
from index.shipped import checked

Comparison = Literal["on_topic", "any_difference"]


# The words of a question

SHORTEST_TO_CORRECT = 4  # in shorter words, one changed letter makes another word
_CANDIDATES = 8  # stems whose words are compared with a typing error
MIN_CAPITALISED = 0.7  # minimum share of capitalised occurrences of a name, inside sentences
_SENTENCE_OPENERS = "“\"‘'([—–:.!?…"  # a capital after these proves nothing


@cache
def ordinary_stems() -> frozenset[str]:
    """Returns the stems of ordinary English words that are not names; see `bench/words.py`."""
    packed = checked(Path(__file__).parent / "data" / "english.txt.gz")
    return frozenset(gzip.decompress(packed).decode().split("\n"))


def errors_allowed(word: str) -> int:
    """Returns the number of typing errors allowed in a word of this length."""
    if len(word) < SHORTEST_TO_CORRECT:
        return 0
    return 1 if len(word) < 8 else 2


def nearest(word: str, vocabulary: Collection[str], printed: Callable[[str], Collection[str]]) -> str | None:
    """Returns the word, in lower case, that a typing error stands for; None if none is similar enough.

    It sounds the same (“Steven” for “Stephen”), or has the same first letter and few letters that differ.

    Args:
        word: as typed.
        vocabulary: stems.
        printed: maps a stem to its words in lower case. They are compared, too, since stems may hide how similar two
            words are: “Silas” becomes “sila”, and “Silus” stays.
    """
    root, typed = stem(word), word.casefold()
    allowed = errors_allowed(root)
    if not allowed:
        return None
    sound = _as_heard(root)
    starting = _by_first_sound(frozenset(vocabulary)).get(sound[0], {})
    near = process.extract(sound, starting, scorer=OSA.distance, score_cutoff=allowed + 1, limit=_CANDIDATES)
    found = (
        (min(errors, _errors(root, other)), errors, one)
        for _, _, other in near
        for one in printed(other)
        for errors in (_errors(typed, one),)
    )
    fewest, _, best = min(found, default=(allowed + 1, 0, ""))
    return best if fewest <= allowed else None


def _errors(typed: str, word: str) -> int:
    """Returns the number of typing errors; 0 for spellings of one sound, many for another first letter."""
    if _as_heard(typed) == _as_heard(word):
        return 0
    # OSA counts a transposition as a single error.
    return int(OSA.distance(typed, word)) if typed[:1] == word[:1] else len(typed) + len(word)


_SOUNDS = (
    ("ph", "f"), ("v", "f"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("z", "s"),
    ("c", "k"), ("q", "k"), ("kh", "k"), ("th", "t"), ("y", "i"),
)  # fmt: skip
_DOUBLED = lazy(r"(\w)\1+")


def _as_heard(word: str) -> str:
    """Spells letters that sound alike in one way: “catherine” and “katherine”, “thompson” and “tompson”."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=8)
def _by_first_sound(vocabulary: frozenset[str]) -> dict[str, dict[str, str]]:
    """Returns first letter of the sound → stem → sound. A frozenset caches its hash, so repeated calls are cheap."""
    sounds: dict[str, dict[str, str]] = {}
    words = sorted(vocabulary)
    # One text is read faster than thousands of words.
    for root, sound in zip(words, _as_heard("\n".join(words)).split("\n"), strict=False):
        sounds.setdefault(sound[:1], {})[root] = sound
    return sounds


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question's words compared with the story's.

    `corrected` maps typing errors to the story's words; `unknown` are names and non-English words that the story lacks;
    `strange` are ordinary words that it lacks; `known` counts the content words that it has.
    """

    corrected: dict[str, str]
    unknown: tuple[str, ...]
    strange: tuple[str, ...]
    known: int


def read_words(
    question: str,
    *,
    frequency: Callable[[str], int],
    vocabulary: Collection[str],
    printed: Callable[[str], Collection[str]],
) -> QuestionWords:
    """Classifies a question's words.

    Args:
        question: as asked.
        frequency: maps a stem to the number of the story's sentences that contain it.
        vocabulary: the story's stems, to correct typing errors; may be empty for a very large story.
        printed: maps a stem to the story's words with it, in lower case.
    """
    corrected: dict[str, str] = {}
    unknown: list[str] = []
    strange: list[str] = []
    known = 0
    written_in_lower_case = question == question.lower()
    for position, found in enumerate(SEARCH_WORD.finditer(question)):
        word = found.group()
        root = stem(word)
        if len(root) < 2 or root in STOP or word.isdigit():
            continue
        if frequency(root):
            known += 1
            continue
        capital = word[0].isupper() and position > 0 and not written_in_lower_case and not question.isupper()
        if root in ordinary_stems() and not capital:
            strange.append(word)
            continue
        near = nearest(word, vocabulary, printed)
        if near and root in ordinary_stems() and _errors(word.casefold(), near):
            near = None  # “Mill Lane” is no typing error for “miles”
        if near:
            corrected[word] = near
            known += 1
        elif not capital and word.islower() and nearest(root, ordinary_stems(), lambda other: [other]):
            strange.append(word)
        else:
            unknown.append(word)
    return QuestionWords(corrected, tuple(unknown), tuple(strange), known)


def is_absent(name: str, words: QuestionWords) -> bool:
    """Whether the story lacks every content word of a name in the question."""
    content = [word for word in SEARCH_WORD.findall(name) if stem(word) not in STOP]
    return bool(content) and {*words.unknown, *words.strange}.issuperset(content)


@lru_cache(maxsize=4096)
def capitals(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Returns the stems that `text` capitalises inside sentences, and those that it prints in lower case."""
    high, low = set(), set()
    for found in SEARCH_WORD.finditer(text):
        word = found.group()
        if word[0].islower():
            low.add(stem(word))
        elif is_first_name(word) or (
            found.start()
            and text[max(0, found.start() - 3) : found.start()].rstrip()[-1:] not in _SENTENCE_OPENERS
            and not word.isdigit()
        ):
            high.add(stem(word))
    return frozenset(high), frozenset(low)


def names_in_question(question: str, texts: Sequence[str], corrected: Mapping[str, str]) -> list[list[str]]:
    """Returns the question's names, each as the stems of its words; adjacent words form one name.

    Args:
        question: as asked.
        texts: sentences of the story that show which words are names.
        corrected: typing error → intended word.
    """
    roots = [stem(corrected.get(word, word)) for word in SEARCH_WORD.findall(question)]
    known = [capitals(text) for text in texts]
    is_name: dict[str, bool] = {}
    for root in roots:
        if root not in STOP and len(root) > 1:
            high, low = sum(root in names for names, _ in known), sum(root in plain for _, plain in known)
            is_name[root] = high > 0 and high >= MIN_CAPITALISED * (high + low)
    found: list[list[str]] = []
    beside = False
    for root in roots:
        name = is_name.get(root, False)
        if name and beside:
            found[-1].append(root)
        elif name:
            found.append([root])
        beside = name
    return found


def share_named(names: Sequence[Sequence[str]], stems: Collection[str]) -> float:
    """Returns the share of names with any of their words among `stems`, 0..1; 1 without names."""
    if not names:
        return 1.0
    return sum(any(part in stems for part in name) for name in names) / len(names)


# Outlets that a question names

OUTLET_SAYS = (
    r"(?:say|says|said|report|reports|reported|write|writes|wrote|print|prints|printed|claim|claims|claimed|describe|"
    r"describes|described|call|calls|called|put|puts|mention|mentions|mentioned|tell|tells|told|cover|covers|covered|"
    r"quote|quotes|quoted|explain|explains|explained|publish|publishes|published|run|ran|note|notes|noted|add|adds|"
    r"think|thinks|have|has|make|makes|made|leave|leaves|left|give|gives|gave|state|states|stated|spell|spells|frame|frames)"
)
_PRINTS = r"(?:report|reported|reports|print|printed|prints|publish|published|publishes|run|ran|cover|covered|covers)"


# A name in the position of an outlet's: unlike `\w+`, it matches "Ok!" and "e-paper" whole.
_NAME = r"(?P<name>(?:the\s+)?[\w.!&’'-]+(?:\s+[\w.!&’'-]+){0,3}?)"
_PRESS = lazy(
    r"\b(?:times|post|herald|tribune|gazette|news|mail|telegraph|guardian|journal|chronicle|courier|observer|press|"
    r"weekly|daily|magazine|tv|radio|newspaper|paper|wire|tabloid|broadcaster)\b",
    re.IGNORECASE,
)
_ABSENT = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf"\baccording to {_NAME}(?=[,?.!]|$|\s+(?:what|who|when|where|why|how|did|does|was|were|is|are|the)\b)",
        rf"\b(?:did|does|do|has|have)\s+{_NAME}\s+{_PRINTS}\b",
        rf"\b(?:did|does|do|has|have)\s+(?P<press>{_NAME})\s+{OUTLET_SAYS}\b",
        rf"\bin\s+(?:the\s+)?{_NAME}(?:[’']s?)?\s+(?:article|piece|coverage|write-?up)\b",
    )
)

_ACCORDING = lazy(r"^according to the article\s*[,:]?\s*|\s*,?\s*\baccording to the article\b", re.IGNORECASE)

_CONTRASTED = lazy(r"\b(?:dis)?agree|\bdiffer|\bcompar|\bcontra(?:st|dict)", re.IGNORECASE)


_THE = lazy(r"^the\s+", re.IGNORECASE)


@lru_cache(maxsize=1024)
def outlet_names(outlet: Outlet) -> tuple[str, ...]:
    """Returns the outlet's name and aliases, with and without a leading "the", longest first."""
    names = {outlet.name, *outlet.aliases}
    names |= {_THE.sub("", name) for name in names}
    return tuple(sorted((name for name in names if len(name) > 1), key=lambda name: (-len(name), name)))


class OutletMention(NamedTuple):
    """A name of an outlet at `[start, end)` of a text; `name` is as the manifest has it."""

    start: int
    end: int
    name: str
    outlet: str


def outlet_mentions(text: str, outlets: Sequence[Outlet]) -> list[OutletMention]:
    """Returns where a text has a name of these outlets, in any case and with any kind of apostrophe.

    Where one name contains another ("Northern Echo"), only the longer one is mentioned.
    """
    pattern, names = _names_pattern(tuple(outlets))
    return [OutletMention(*found.span(), *names[(found.lastindex or 1) - 1]) for found in pattern.finditer(text)]


@lru_cache(maxsize=256)
def _names_pattern(outlets: tuple[Outlet, ...]) -> tuple[re.Pattern[str], list[tuple[str, str]]]:
    """Returns a pattern with a group for each name, and the name and outlet of each group."""
    names = [(name, outlet.name) for outlet in outlets for name in outlet_names(outlet)]
    names.sort(key=lambda named: -len(named[0]))
    groups = "|".join(f"({_name_pattern(name)})" for name, _ in names) or "(?!)"
    return re.compile(rf"(?<![\w@])(?:{groups})(?!\w)", re.IGNORECASE), names


def _name_pattern(name: str) -> str:
    """Returns a regular expression for a name that accepts any kind of apostrophe: phones type curly ones."""
    return APOSTROPHE.sub(APOSTROPHE.pattern, re.escape(name))


def outlets_named(text: str, outlets: Sequence[Outlet]) -> tuple[str, ...]:
    """Returns the outlets that a question names, in order of mention.

    A name that may be an ordinary word ("heat") counts in lower case only in the position of an outlet ("what did …
    say", "according to …", "the … article").
    """
    found: dict[str, None] = {}
    for start, end, name, outlet in outlet_mentions(text, outlets):
        written = text[start:end]
        certain = re.search(r"[.\d]|\w\s+\w", name) is not None
        # Capitalised as printed, not as the first word.
        as_printed = straight(written) == straight(name) and written != written.lower() and start > 0
        if certain or as_printed or _is_outlet_position(text, start, end):
            found[outlet] = None
    return tuple(found)


def _is_outlet_position(text: str, start: int, end: int) -> bool:
    before, after = text[:start], text[end:]
    return bool(
        re.search(r"\b(?:according to|outlet|magazine|site|paper)\s+(?:the\s+)?$", before, re.IGNORECASE)
        or (
            re.search(r"\b(?:did|does|do|has|is|was|how|what|that|why)\s+(?:the\s+)?$", before, re.IGNORECASE)
            and re.match(rf"\s+(?:\w+ly\s+)?{OUTLET_SAYS}\b", after, re.IGNORECASE)
        )
        or re.match(rf"(?:[’']s?)?\s+(?:\w+\s+)?{PIECE_OF_NEWS}\b", after, re.IGNORECASE)
        or (
            re.search(r"\b(?:in|by|from|for|on|at|read)\s+(?:the\s+)?$", before, re.IGNORECASE)
            and re.match(r"\s*[?.!,]*$", after)
        )
        or (not before.strip() and re.match(rf"\s+{OUTLET_SAYS}\b", after, re.IGNORECASE))
        or re.match(r"\s*:\s", after)
        or (re.search(r"^\s*(?:in|from|on)\s+(?:the\s+)?$", before, re.IGNORECASE) and re.match(r"\s*,", after))
    )


def with_full_names(text: str, outlets: Sequence[Outlet]) -> tuple[str, tuple[str, tuple[str, ...]] | None]:
    """Replaces an outlet's name that is shortened to its last words ("the Gazette") by the full name.

    Only words that end the name of a single outlet, written as a name or known as a newspaper's, and where an outlet
    is meant: "the post office" and "an echo" are none. Also returns a short name that several outlets share, with their
    names; None if the text has none.
    """
    said = straight(text).casefold()
    short_names = [one for one in _short_names(tuple(outlets)).items() if straight(one[0]).casefold() in said]
    for short, names in short_names:
        if len(names) == 1:
            for start, end in reversed(_short_mentions(text, short)):
                text = f"{text[:start]}{_THE.sub('', names[0])}{text[end:]}"
    shared = (one for one in short_names if len(one[1]) > 1 and _short_mentions(text, one[0]))
    return text, next(shared, None)


def outlets_meant(name: str, outlets: Sequence[Outlet]) -> tuple[str, ...]:
    """Returns the outlets that a name may mean: by name or alias, else by its last words ("the Gazette")."""
    wanted = key(_THE.sub("", " ".join(name.split())))
    exact = tuple(one.name for one in outlets if wanted in map(key, outlet_names(one)))
    short = (names for short, names in _short_names(tuple(outlets)).items() if key(short) == wanted)
    return exact or next(short, ())


def _short_mentions(text: str, short: str) -> list[tuple[int, int]]:
    """Returns the spans of the text where a short name is an outlet's."""
    is_press = _PRESS.fullmatch(short.split()[-1]) is not None
    found: list[tuple[int, int]] = []
    for hit in re.finditer(rf"(?<![\w@]){_name_pattern(short)}(?!\w)", text, re.IGNORECASE):
        before, after = text[: hit.start()], text[hit.end() :]
        is_capitalised = straight(hit.group()) == straight(short)
        if not (is_capitalised or is_press) or re.match(r"\s+[A-Z]", after):
            continue
        is_name = is_capitalised and is_press and re.search(r"\bthe\s+$", before, re.IGNORECASE)
        if is_name or _only_outlets_stand_between(before, after):
            found.append(hit.span())
    return found


@lru_cache(maxsize=256)
def _short_names(outlets: tuple[Outlet, ...]) -> Mapping[str, tuple[str, ...]]:
    """Returns the last words of the outlets' names, longest first, each with the outlets whose names they end."""
    known = {straight(name).casefold() for outlet in outlets for name in outlet_names(outlet)}
    found: dict[str, dict[str, None]] = {}
    for outlet in outlets:
        words = _THE.sub("", outlet.name).split()
        if all(word[:1].isupper() for word in words):  # no "Voice of the North"
            for start in range(1, len(words)):
                found.setdefault(" ".join(words[start:]), {})[outlet.name] = None
    return {
        short: tuple(found[short])
        for short in sorted(found, key=lambda short: -len(short))
        if straight(short).casefold() not in known and len(short) > 1
    }


def _only_outlets_stand_between(before: str, after: str) -> bool:
    """Whether a name here is an outlet's even if it is an ordinary word: "the Echo's article"."""
    if re.search(r"\baccording to\s+(?:the\s+)?$", before, re.IGNORECASE):
        return True
    if re.search(r"\b(?:did|does|do|has|have)\s+(?:the\s+)?$", before, re.IGNORECASE):
        acts = rf"\s+(?:\w+ly\s+)?(?:{OUTLET_SAYS}|get\b.*\bwrong|(?:correct|clarif|retract|amend|withdr)\w*)\b"
        if re.match(acts, after, re.IGNORECASE):
            return True
    if re.search(r"\bthe\s+$", before, re.IGNORECASE) is None:
        return False
    if re.match(r"(?:[’']s?)?\s+(?:articles?|pieces?|coverage|write-?ups?)\b", after, re.IGNORECASE):
        return True
    if re.match(r"\s*[?.!]*$", after):  # “and the Echo?”, “in the Echo?”
        asked = r"(?:^\W*(?:and|(?:and\s+)?(?:what|how)\s+about)|\bin)\s+the\s+$"
        if re.search(asked, before, re.IGNORECASE):
            return True
    beside = re.match(r"(?:[’']s?)?\s+(?:and|or|with|vs|versus|from|than)\b", after, re.IGNORECASE) or re.search(
        r"\b(?:and|or|with|vs|versus|from|than)\s+the\s+$", before, re.IGNORECASE
    )
    return beside is not None and _CONTRASTED.search(f"{before} {after}") is not None


def absent_outlet(text: str, outlets: Sequence[Outlet], frequency: Callable[[str], int]) -> str | None:
    """Returns a name that the question uses like an outlet's but that the story lacks; None if there is none.

    `frequency` maps a stem to the number of the story's sentences that contain it.
    """
    ours = {key(word) for outlet in outlets for name in outlet_names(outlet) for word in name.split()}
    for pattern in _ABSENT:
        for hit in pattern.finditer(text):
            name = re.sub(
                r"^(?:the|this|that|these|any|all|an?)\s+", "", hit.group("name"), flags=re.IGNORECASE
            ).strip()
            words = re.findall(r"[\w’'&!-]+", name)
            if not words or key(words[0]) in _NOT_A_NAME:
                continue
            found = [bool(frequency(stem)) for stem in stems_in(name)]
            if any(key(word) in ours for word in words):
                # “the Northern Echo” beside the County Echo; but “Thornbury council” beside the Thornbury Gazette
                differs = not any(key(word) in ours and not _PRESS.fullmatch(word) for word in words[:-1])
                written = len(words) > 1 and all(word[0].isupper() for word in words)
                after_the = name != hit.group("name")
                if differs and written and (after_the or _PRESS.fullmatch(words[-1])) and not all(found):
                    return name
            # People report things, too: a word of the story, or any name after "did", only counts if it sounds like a
            # newspaper's.
            elif _PRESS.search(name) or ("press" not in hit.groupdict() and not any(found)):
                return name
    return None


_NOT_A_NAME = word_set(
    """
    he she they it you we i him her them who what which that this these those anyone anybody someone somebody
    people everyone articles article outlets outlet papers sources source press media any all each other others
    """
)


def without_outlets(text: str, outlets: Sequence[Outlet]) -> str:
    """Replaces the names of these outlets by "the article", and leaves out "according to …".

    So a question with it is the same as one with the outlet as a filter.
    """
    if outlets:
        names = sorted({name for outlet in outlets for name in outlet_names(outlet)}, key=len, reverse=True)
        # Keeps the sentence complete for the reader, whose training has no outlet names.
        text = re.sub(
            rf"(?:\bthe\s+)?(?<![\w@])(?:{'|'.join(map(_name_pattern, names))})(?!\w)"
            rf"(?P<of>[’']s?(?!\w))?(?P<piece>\s+{PIECE_OF_NEWS}\b)?",
            _the_article,
            text,
            flags=re.IGNORECASE,
        )
    alone = _ACCORDING.sub("", text).strip()
    return alone if len(SEARCH_WORD.findall(alone)) > 1 else text


def _the_article(hit: re.Match[str]) -> str:
    """Returns what replaces an outlet's name; a verb after it ("what did the Gazette report?") stays."""
    if not hit["piece"]:
        return "the article" + (hit["of"] or "")
    is_verb = (
        re.search(r"\b(?:did|does|do)\s+$", hit.string[: hit.start()], re.IGNORECASE)
        and not hit["of"]
        and re.fullmatch(r"\s+(?:report|post|take|copy)", hit["piece"], re.IGNORECASE)
        and not re.match(rf"\s+{OUTLET_SAYS}\b", hit.string[hit.end() :], re.IGNORECASE)
    )
    return "the article" + (hit["piece"] if is_verb else "")


# Questions that compare outlets

_SOURCES = (
    r"(?:outlets?|articles?|(?:news)?papers?|sources?|reports?|accounts?|(?:web)?sites?|publications?|versions?|"
    r"publishers?|magazines?|stories|media|press|coverage|pieces?|write-?ups?|headlines?|journalists?|reporters?)"
)
_SOURCES_PL = (
    r"(?:outlets|articles|(?:news)?papers|sources|reports|accounts|(?:web)?sites|publications|versions|publishers|"
    r"magazines|stories|media|press|pieces|write-?ups|headlines|journalists|reporters)"
)
_DAY = rf"{one_of(WEEKDAYS['en'])}|today|yesterday|tomorrow"
_MONTH = one_of(MONTHS["en"])
_NUMBER = (
    rf"(?:[$£€]\s?)?\d[\d.,:]*(?:st|nd|rd|th|%|am|pm)?|{one_of(UNITS[1:], TENS)}|"
    r"hundred|thousand|an?\s+(?:half|third|quarter|fifth|tenth)"
)
_SCALE = r"(?:\s?(?:%|per\s?cent|m|bn|k|million|billion|thousand)\b)?"
_DET = r"(?:an?|the|his|her|their|its|my|our|in|on|at|by|to|from|with|of)"
_SAYS = (
    r"(?:say|says|report|reports|print|prints|tell|tells|write|writes|quote|quotes|give|gives|claim|claims|"
    r"describe|describes|cover|covers|mention|mentions|have|has|put|puts)"
)
_SAID = r"(?:quoted|worded|phrased|reported|told|printed|said|described|covered|given|put|spelled|spelt|written|dated)"

# Each of these makes a question a comparison.
_PATTERNS = (
    # do they agree …; do the papers disagree …: the present tense asks about what is printed
    r"\bdo(?:n't)?\s+(?:not\s+)?(?:they|these|those|(?:the\s+)?two|both|we\s+know\s+if\s+they)\s+(?:all\s+|both\s+|really\s+)?"
    r"(?:agree|disagree|differ|match|conflict|contradict|diverge|tell\s+the\s+same|say\s+the\s+same)\b",
    rf"\b{_SOURCES_PL}\b[^?.!]{{0,40}}\b(?:agree|disagree|differ|differs|match|conflict|contradict|diverge|vary|compare)\b",
    rf"\b(?:agree|disagree|differ|conflict|contradict|diverge|vary)\w*\b[^?.!]{{0,40}}\b{_SOURCES}\b",
    rf"\b(?:all|every|each|both|different|various|several|many|most|any\s+other|other)\s+(?:of\s+)?(?:the\s+|these\s+)?"
    rf"(?:(?:five|four|three|two|\d+)\s+)?{_SOURCES}\b",
    rf"\b(?:across|between|among|amongst)\s+(?:the\s+|all\s+|these\s+)*(?:different\s+)?{_SOURCES_PL}\b",
    rf"\b(?:everyone|everybody|they\s+all|all\s+of\s+them|each\s+of\s+them)\s+(?:agree|{_SAYS})\b",
    r"\bdoes\s+every\s+\w+\s+agree\b",
    # how does X's account differ from Y's
    r"\bhow\s+(?:does|do)\b.{1,60}(?:'s|s'|’s|s’|version|account|report|article|story|coverage|telling)\b.{0,40}"
    r"\b(?:differ|compare|vary|stand\s+against)\b",
    r"\bdiffer(?:s|ent|ently)?\s+(?:from|to|than)\b.{1,60}(?:'s|s'|’s|s’)(?:\W|$)",
    # quoted the same everywhere
    rf"\b{_SAID}\b.{{0,30}}\b(?:the\s+same|alike|identically|differently|otherwise|consistently|word\s+for\s+word)\b",
    rf"\b(?:the\s+same|differently|otherwise|identically)\s+(?:in|by|across|at)\s+(?:all|every|each|both|the\s+)?"
    rf"\s*(?:{_SOURCES}|of\s+them|everywhere)\b",
    r"\bthe\s+same\s+(?:every|all\s+over|all\s+round|throughout)",
    rf"\b(?:{_SAYS}|{_SAID})\b.{{0,40}}\b(?:everywhere|across\s+the\s+board)\b",
    r"\b(?:does|did|do|has|have)\s+(?:anyone|anybody|someone|somebody|any\s+of\s+them|others?|any\s+others?)\b.{0,60}"
    r"\b(?:otherwise|differently|something\s+else|the\s+opposite|another\s+(?:day|date|number|wording|version))\b",
    r"\b(?:who|which(?:\s+of\s+them)?)\s+(?:\w+\s+){0,3}?(?:say|says|report|reports|print|prints)\b.{1,60}\band\s+(?:who|which)\b",
    rf"\b(?:is|are|was|were)\s+there\s+(?:any\s+|a\s+|some\s+)?(?:disagreements?|discrepanc\w+|contradictions?|"
    rf"conflicting\s+{_SOURCES}|differing\s+{_SOURCES}|differences?\s+(?:in|between|among)\s+(?:how|the\s+way))\b",
    rf"\b(?:discrepanc\w+|contradictions?|inconsistenc\w+|disagreements?)\b.{{0,40}}\b(?:{_SOURCES}|coverage|reporting|telling)\b",
    r"\b(?:conflicting|differing|contradictory|competing)\s+(?:reports?|accounts?|versions?|stories|figures|numbers|dates|quotes|wordings?)\b",
    r"^\W*(?:please\s+|can\s+you\s+|could\s+you\s+)?(?:compare|contrast)\b",
    r"\bside[\s-]by[\s-]side\b",
    rf"\bcompar(?:e|es|ed|ing|ison)\b.{{0,40}}\b(?:{_SOURCES}|coverage|reporting)\b",
    # two of a kind to choose from
    rf"\b(?:{_DAY})\b(?:\s+(?:morning|afternoon|evening|night))?\s*,?\s+or\s+(?:(?:on|was\s+it|is\s+it|the)\s+)*(?:{_DAY})\b",
    rf"\b(?:{_MONTH})\b(?:\s+\d+\w*)?\s*,?\s+or\s+(?:(?:in|on|was\s+it|is\s+it)\s+)*(?:{_MONTH})\b",
    rf"(?<![\w.])(?:{_NUMBER}){_SCALE}(?:\s+\w+)?\s*,?\s+or\s+(?:(?:was|is|were|are)\s+(?:it|they|there)\s+)?(?:{_NUMBER})(?!\w)(?!\s+more\b)",
    r"[\"“„«‘'][^\"“”„«»‘’']{1,80}[\"”“»’']\s*,?\s+or\s+(?:\w+\s+){0,2}[\"“„«‘'][^\"“”„«»‘’']{1,80}[\"”“»’']",
)
_COMPARES = tuple(lazy(pattern, re.IGNORECASE) for pattern in _PATTERNS)
# Two alternatives of any kind, if the question offers nothing else.
_CHOICES = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        # "a text or a DM?", "his brother or his cousin?", "single or album?", "did she go or not?"
        rf"(?:\b{_DET}|'s)\s+(?:[\w’'-]+\s+){{0,2}}?[\w’'-]+\s*,?\s+or\s+(?:(?:was|is|were|are)\s+(?:it|he|she|they)\s+)?{_DET}\s+"
        rf"(?:[\w’'-]+\s+)?[\w’'-]+(?:\s+{_DET}\s+{_DET}\s+[\w’'-]+|\s+(?:that|which|who)\b.*)?\W*$",
        r"^\W*(?:(?:was|is|were|are)\s+(?:it|he|she|they|that|this)\s+)?(?:new\s+)?[\w’'-]+\s*,?\s+or\s+(?:new\s+)?[\w’'-]+\s*\?*$",
        r"^\W*(?:was|is|were|are|did|does|do|has|have)\b.+,?\s+or\s+(?:not|(?:was|is|were|did|has)(?:n't|\s+not)?\s+(?:he|she|it|they)\b"
        r"[^?]*)\W*$",
    )
)
# "one or two" is an idiom, not a choice, unless it is asked directly: "was it two or three?"
_NUMBER_CHOICE = lazy(
    rf"\b(?:was|is|were|are)\s+(?:it|he|she|they|there|that)\s+(?:{_NUMBER})\s*,?\s+or\s+(?:{_NUMBER})(?!\w)(?!\s+more\b)",
    re.IGNORECASE,
)
_VAGUE_NUMBER = lazy(r"\b(?:one or two|two or three|three or four|a day or two|one or more)\b", re.IGNORECASE)
# "anybody … or …" and "who … or …" offer no alternatives.
_OPEN_QUESTION = lazy(
    r"\b(?:anyone|anybody|someone|somebody|anything|something|whether)\b|^\W*(?:and\s+)?(?:who|what|where|why|how|which)\b",
    re.IGNORECASE,
)
_CONTRASTS = lazy(
    r"\b(?:differ\w*|disagree\w*|agree\w*|compar\w+|contrast\w*|contradict\w*|conflict\w*|versus|vs|than|both|otherwise|same|"
    rf"match\w*|or|unlike|each|{_SAYS})\b",
    re.IGNORECASE,
)
# Phrases that only ask for a comparison, removed to leave the topic.
_FRAMES = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        r"^\W*(?:please\s+|can\s+you\s+|could\s+you\s+)?(?:compare|contrast)\s+(?:how\s+|what\s+)?",
        rf"^\W*(?:and\s+|but\s+)?(?:do|does|don't)\s+(?:they|these|those|both|everyone|everybody|(?:all\s+)?(?:of\s+)?(?:the\s+)?"
        rf"(?:different\s+)?{_SOURCES}|all\s+of\s+them|every\s+{_SOURCES})\s+(?:all\s+|both\s+)?(?:agree|disagree|differ|match|"
        rf"say\s+the\s+same|{_SAYS})\s*(?:with\s+each\s+other\s+)?(?:(?:on|about|over|as\s+to|in|that|whether|if)\s+)?",
        rf"^\W*(?:what|how)\s+(?:does|do|did)\s+(?:each|every|all|the|different|various)\s+(?:of\s+the\s+)?{_SOURCES}\s+"
        rf"{_SAYS}\s*(?:(?:about|on|of)\s+)?",
        rf"\b(?:across|between|among|by|in|according\s+to)\s+(?:all\s+|each\s+|every\s+|both\s+|the\s+|different\s+)*{_SOURCES}\b",
        r"\b(?:the\s+same\s+)?(?:everywhere|across\s+the\s+board|the\s+same\s+way|side[\s-]by[\s-]side)\b",
        r"^\W*(?:is|are|was|were)\s+there\s+(?:any\s+|a\s+)?(?:disagreements?|discrepanc\w+|contradictions?|differences?)\s+"
        r"(?:(?:on|about|over|as\s+to|in)\s+)?",
    )
)


# The same for outlets by name, each replaced by this placeholder: “how do X and Y differ on …”, “… in X and in Y”.
_OUTLET = "\N{REPLACEMENT CHARACTER}"
_OUTLET_PHRASE = rf"(?:the\s+)?{_OUTLET}(?:[’']s?)?(?:\s+(?:account|version|article|report|story|coverage|telling)s?)?"
_AND = r"(?:,|and|or|versus|vs\.?|from|to|than|with)\s*(?:and\s+|that\s+of\s+)?"
_PAIR = rf"(?:both\s+|between\s+)?{_OUTLET_PHRASE}(?:\s*{_AND}{_OUTLET_PHRASE})*"
_NAMED_FRAMES = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf"^\W*(?:and\s+|but\s+)?(?:how|where|what|why)?\s*(?:do|does|did|is|are)?\s*(?:the\s+)?(?:differences?|accounts?)?\s*{_PAIR}"
        rf"\s*(?:differ\w*|disagree|agree|compare|contradict|conflict|vary|match|{_SAYS})?\s*(?:{_PAIR})?",
        rf"(?:\b(?:by|in|between|of|to|from|than|with|unlike)\s+)?{_PAIR}",
    )
)


def is_comparison(question: str, outlets: Sequence[Outlet] = ()) -> bool:
    """Whether a question asks how outlets differ or agree rather than for a fact.

    Contrasting two of the story's outlets is a comparison, too.
    """
    asked = " ".join(question.replace("’", "'").split())
    text = _VAGUE_NUMBER.sub(" ", asked)
    if _NUMBER_CHOICE.search(asked) or any(pattern.search(text) for pattern in _COMPARES):
        return True
    if not _OPEN_QUESTION.search(text) and any(pattern.search(text) for pattern in _CHOICES):
        return True
    return _CONTRASTS.search(text) is not None and len(outlet_mentions(text, outlets)) >= 2


def compared_outlets(question: str, outlets: Sequence[Outlet]) -> tuple[str, ...]:
    """Returns the outlets that a question contrasts, in order of mention.

    Empty if the question names fewer than two; then it compares all outlets.
    """
    text = " ".join(question.split())
    named = tuple(dict.fromkeys(mention.outlet for mention in outlet_mentions(text, outlets)))
    return named if len(named) >= 2 and _CONTRASTS.search(text) else ()


def topic(question: str, compared: Sequence[Outlet] = ()) -> str:
    """Removes phrases that only ask for a comparison, and the names of the outlets compared.

    Returns the question itself if nothing else is left.
    """
    text = " ".join(question.split())
    if compared:
        for start, end, *_ in reversed(outlet_mentions(text, compared)):
            text = f"{text[:start]}{_OUTLET}{text[end:]}"
        for frame in _NAMED_FRAMES:
            text = frame.sub(" ", text)
        text = text.replace(_OUTLET, " ")
    for frame in _FRAMES:
        text = frame.sub(" ", text)
    if compared:
        text = re.sub(r"^\W*(?:on|about|over|as\s+to|in|regarding|whether|if)\s+", "", text, flags=re.IGNORECASE)
    text = " ".join(text.split()).strip(" ,;:")
    return text if re.search(r"\w{3}", text) else " ".join(question.split())


# Words that do not say what to compare.
_CONTENTLESS = lazy(
    rf"\b(?:{_SOURCES}|{_SAYS}|{_SAID}|agree\w*|disagree\w*|differ\w*|compar\w+|contrast\w*|contradict\w*|"
    r"conflict\w*|discrepanc\w+|inconsistenc\w+|match\w*|var(?:y|ies)|diverge\w*|versus|vs|same|alike|otherwise|"
    r"everywhere|everything|anything|something|everyone|everybody|anyone|anybody|things?|facts?|details?|points?|story|stories|"
    r"between|among|across|against|from|each|other|others|another|all|every|any|both|two|these|those|them|they|their|it|its|this|that|"
    r"one|most|main|mainly|big(?:gest)?|important|where|what|how|which|who|do|does|did|is|are|was|were|there|can|could|you|me|show|"
    r"please|list|tell|about|on|in|of|to|with|by|the|a|an|and|or|but|not|n't|really|telling|side|way|ways)\b",
    re.IGNORECASE,
)


def has_topic(question: str, outlets: Sequence[Outlet]) -> bool:
    """Whether a comparison says what to compare, rather than only whom ("how do X and Y differ?")."""
    text = " ".join(question.replace("’", "'").split())
    for start, end, *_ in reversed(outlet_mentions(text, outlets)):
        text = f"{text[:start]} {text[end:]}"
    left = _CONTENTLESS.sub(" ", re.sub(r"'s?\b", " ", text))
    return re.search(r"\w{2}|\d", left) is not None


# Notes, and somebody's words

# “and in the Echo?”, “what does the Echo say about that?”: the previous question, asked of an outlet
_SAME_OF_OUTLET = lazy(
    r"\W*(?:(?:and|but|so|ok|okay)\W+)*"
    r"(?:(?:(?:what|how)\s+about\s+)?(?:according\s+to\s+|in\s+|from\s+|by\s+)?the\s+article(?:['’]s)?|"
    rf"what\s+(?:does|did|do|has)\s+the\s+article\s+{OUTLET_SAYS}(?:\s+(?:about|on|of|to)\s+(?:that|this|it))?)"
    r"(?:\W+(?:then|too|though))?\W*",
    re.IGNORECASE,
)

# “and Quist?”, “what about Ann Quist?”: the previous question, asked of somebody else
_SAME_OF_NAME = lazy(
    r"\W*(?:(?:and|but|so|ok|okay|und|aber|et|mais|y|pero)\W+(?:(?:what|how)\s+about\s+)?|(?:what|how)\s+about\s+)"
    r"(?P<name>[\w’'-]+(?:\s+[\w’'-]+){0,3}?)(?:\W+(?:then|too|though))?\W*",
    re.IGNORECASE,
)
_SOMEBODY = lazy(r"\b(?:he|she|him)\b", re.IGNORECASE)

# Words in which questions about corrections are asked; they do not say what was corrected.
NOTE_WORDS = """
correction corrections corrected correct correcting clarification clarifications clarified clarify retraction
retractions retracted retract withdrawn withdraw withdrew amended amend amendments error errors erratum errata
mistake mistakes mistaken wrong wrongly inaccurate inaccuracy inaccuracies incorrect update updates updated
editor editors editorial note notes taken take back anything something nothing got getting gets publish
published print printed issue issued report reported reports reporting coverage piece version since admit
admitted fix fixed outlet outlets paper papers newspaper newspapers site sites journalist journalists reporter
reporters press media post posted add added append appended run ran show list make made making need needed later
ever regret apologise apologised apologize apologized
"""
_OUTLET_NOUN = (
    r"(?:articles?|outlets?|papers?|newspapers?|stor(?:y|ies)|reports?|sites?|pieces?|journalists?|reporters?|editors?|"
    r"newsrooms?|media|press|coverage|reporting|pages?|authors?|writers?)"
)
_OUTLET_NP = (
    rf"(?:they|you|it|this|any ?one|any ?body|some ?(?:one|body)|any of (?:them|this|it|the {_OUTLET_NOUN})|"
    rf"(?:the|this|that|an|any|some|which|what|one of the|these|those|their|its)\s+{_OUTLET_NOUN})"
)
_NOTE = r"(?:corrections?|clarifications?|retractions?|editor['’]?s?['’]? notes?|errat(?:um|a))"
_NOTED = r"(?:corrected|clarified|retracted|amended|withdrawn)"
_NOTES_ASKED = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        # Was there a correction? Are there any updates?
        rf"\b(?:was|were|is|are|been|be|there|has|have)\b.{{0,20}}\b(?:an?|any|some|no)\s+(?:\w+\s+)?(?:{_NOTE}|updates)\b",
        rf"^(?:any|all|what|which|show(?: me)?|list)\s+(?:\w+\s+){{0,2}}?{_NOTE}\b",
        rf"\b(?:what|which|where)\b.{{0,20}}\bthe (?:latest |last )?{_NOTE}\b",
        # Did they correct anything? Has the article been retracted?
        rf"\b(?:did|has|have|had|does|do|was|were|is|are)\s+{_OUTLET_NP}\s+(?:\w+\s+){{0,3}}?(?:correct|clarify|retract|amend|"
        rf"withdraw|{_NOTED}|take(?:n)? (?:it |anything |something )?back|updated?|"
        rf"(?:issue|print|publish|run|add|make|made)\w* (?:an?|any) (?:{_NOTE}|updates?))\b",
        rf"\b(?:was|were|has|have|had|is|did|what)\b.{{0,12}}\b(?:anything|something|what|any of (?:it|this|"
        rf"that))\b.{{0,24}}"
        rf"\b(?:{_NOTED}|updated)\b",
        rf"\b(?:what|who|which)\s+(?:{_OUTLET_NOUN}\s+)?(?:(?:was|were|has|have|had|got|been)\s+){{1,2}}(?:later\s+|since\s+)?{_NOTED}\b",
        rf"\bwhat\s+(?:did|has|have|had)\s+{_OUTLET_NP}\s+(?:\w+\s+)?(?:correct|clarify|retract|amend|withdraw|{_NOTED})\b",
        # What did the Gazette get wrong? Were there mistakes in the articles?
        rf"\bwhat\s+(?:did|has|have|had|does|do)\s+{_OUTLET_NP}\s+(?:get|got|gotten|had)\s+wrong\b",
        rf"\b(?:did|has|have|had)\s+{_OUTLET_NP}\s+(?:get|got|gotten)\b.{{0,40}}\bwrong\b",
        rf"\b(?:which|what)\s+{_OUTLET_NOUN}\s+(?:got|had|has|have|get)\b.{{0,40}}\bwrong\b",
        rf"\bwhat\s+(?:was|is|were)\s+wrong\s+(?:in|with|about)\s+{_OUTLET_NP}\b",
        rf"\b(?:errors?|mistakes?|inaccurac\w+)\b.{{0,24}}\b(?:did|do|have|has)\s+{_OUTLET_NP}\s+(?:make|made|print|publish|admit|correct)",
        rf"\b(?:errors?|mistakes?|inaccurac\w+)\s+(?:in|by|of)\s+{_OUTLET_NP}",
        rf"\b(?:did|have|has)\s+{_OUTLET_NP}\s+(?:make|made|print|printed|publish|published|admit|admitted)\s+(?:to\s+)?"
        r"(?:an?|any|some|the|their)?\s*(?:errors?|mistakes?)\b",
    )
)
_NOTES_BY_WORD: tuple[tuple[str, tuple[NoteKind, ...]], ...] = (
    (r"\bretract|withdr|\btake(?:n)? .{0,12}back", ("retraction",)),
    (r"\bclarif", ("clarification", "correction", "retraction", "editors_note")),
    (r"\bupdate", ("update", "correction", "clarification")),
    (r"\beditor['’]?s?['’]? note", ("editors_note",)),
    (r"", ("retraction", "correction", "clarification", "editors_note")),
)


# Questions for somebody's words: “what did Ann Lee say about the dam?”, “how did she respond?”
_WORDS_ASKED = lazy(r"\b(?P<how>what|how)\s+(?:did|does|do|has|have|had)\s+(?P<rest>[^?.!;:]+)", re.IGNORECASE)
_SAY = word_set("say said says")
_PERSON_WORDS = 6  # at most, with a title or a job
PEOPLE_WORDS = OFFICES | PEOPLE_NOUNS | RELATIVES | TITLES | BODIES | {"police"}
_DETERMINERS = word_set(
    "the a an his her their its our der die das den dem ein eine einen seine ihre le la les un une son sa el los una"
)
_COMMON = frozenset[str]().union(*COMMON_WORDS.values())
_NOT_ONE_PERSON = lazy(r"\b(?:and|or|who|of|that)\b|['’]s\b|,", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AskedWords:
    """Somebody's words that a question asks for.

    `person` is the name as asked, word by word; `about` are the words after the verb. `any` asks only what was said, on
    whatever topic.
    """

    person: tuple[str, ...]
    about: tuple[str, ...]
    any: bool


# Dates: “what happened on 22 February?”, “who was suspended on Monday?”

_MONTH_NAMES = one_of(MONTHS["en"], SHORT_MONTHS["en"])
_DAY_OF_MONTH = r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?P<phrase>(?:on|in|during|of)\s+(?P<date>(?:{WEEKDAY_PATTERN}\W+)?(?:{_DAY_OF_MONTH}\s+(?:of\s+)?(?:{_MONTH_NAMES})|"
    rf"(?:{_MONTH_NAMES})\.?(?:\s+{_DAY_OF_MONTH})?)(?:\W+\d{{4}})?|\d{{4}}-\d\d-\d\d|{WEEKDAY_PATTERN}))"
    r"(?![\w’'-]|\s+(?-i:[A-Z]))"  # “May's office”, “April Jones”
)
# “And on Tuesday?”, “what about 4 March?”: the previous question, asked of another date; “and May?” may be somebody.
_SAME_ON_DATE = lazy(
    r"\W*(?:(?:and|but|so|ok|okay)\W+)*(?:(?:what|how)\s+about\s+)?"
    r"(?P<lead>(?:on|in|during)\s+)?(?P<date>\S.*?)(?:\W+(?:then|too|though))?\W*",
    re.IGNORECASE,
)
_HAPPENED = (
    r"what\s+(?:(?:else|all|exactly|events?|things?)\s+)*"
    r"(?:happened|occurred|took\s+place|went\s+on|was\s+(?:happening|going\s+on))\b"
)
_EVENTS_ASKED = tuple(
    lazy(rf"\W*(?:(?:and|but|ok|so)\W+)?{pattern}\W*", re.IGNORECASE)
    for pattern in (rf"{_HAPPENED}(?P<topic>[^?,;:]*?)\W+{_DATE}", rf"{_DATE}\W+{_HAPPENED}(?P<topic>[^?,;:]*)")
)
_DATE_ASKED = lazy(rf"\b{_DATE}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AskedDate:
    """The date in a question, `text` with its preposition. A part that it does not name is None: of “Monday”, all but
    `weekday`.

    `events_of` is set if the question asks what happened then: to whom or where, or "".
    """

    text: str
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None  # 0..6
    events_of: str | None = None

    def is_within(self, first: date, last: date) -> bool:
        """Whether the days from `first` to `last` lie on this date, or within this month."""
        asked = (self.year, self.month, self.day, self.weekday)
        if self.weekday is not None and first != last:
            return False
        return all(
            part in (None, given)
            for one in (first, last)
            for part, given in zip(asked, (one.year, one.month, one.day, one.weekday()), strict=True)
        )


def asked_date(text: str) -> AskedDate | None:
    """Returns the date in a question; None without one."""
    found = next((found for pattern in _EVENTS_ASKED if (found := pattern.fullmatch(text))), None)
    if (dated := found or _DATE_ASKED.search(text)) is None:
        return None
    said, events_of = dated["phrase"], None if found is None else found["topic"].strip()
    year, month, day, weekday = date_parts(dated["date"])
    if day is None and weekday is None and said.casefold().startswith("of"):
        return None  # “the government of May”
    return AskedDate(said, year, month, day, weekday, events_of)


def _only_date(text: str) -> str | None:
    """Returns the date of a follow-up that names nothing else, “on 4 March”; None otherwise."""
    found = _SAME_ON_DATE.fullmatch(text)
    if found is None:
        return None
    phrase = f"{found['lead'] or 'on '}{found['date']}"
    asked = asked_date(phrase)
    if asked is None or asked.text != phrase:
        return None
    is_month = asked.day is None and asked.weekday is None  # without “in”, “May” may be somebody
    return None if is_month and not found["lead"] else phrase


# The query


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that a question asks for. Later stages take the `Query`, not its parts.

    `question` is the question as asked, truncated to `QUESTION_CHARACTERS`, with its filters (outlet, dates).
    `content` is the search text, without phrases that address an outlet or ask for a comparison. `outlets` are the
    story's outlets that it names; `unknown_outlet` is a name used like an outlet's that the story lacks, or that
    several outlets share, which are then the `candidates`. `field` is the metadata field that it asks for.
    `comparison`: it compares outlets on a topic, or in general ("how do X and Y differ?"), to be answered from the
    stored disagreements. `notes` are the kinds of notes that it asks for ("was there a correction?"), most serious
    first. `words` says whose words it asks for. `date` is the date that it names. `previous` is the previous
    question of the conversation. `of` names whom or what a follow-up asks the previous question of ("and the mayor?").
    `is_empty`: it has no word to search for.
    """

    question: Question
    content: str
    outlets: tuple[str, ...] = ()
    unknown_outlet: str | None = None
    field: Field | None = None
    comparison: Comparison | None = None
    notes: tuple[NoteKind, ...] = ()
    words: AskedWords | None = None
    date: AskedDate | None = None
    candidates: tuple[str, ...] = ()
    previous: Query | None = None
    of: str = ""
    is_empty: bool = False


class KnownWords(Protocol):
    """What parsing needs of a generation: the story's outlets and word frequencies."""

    @property
    def outlets(self) -> Sequence[Outlet]: ...

    def document_frequency(self, stem: str) -> int: ...


def asked_notes(text: str) -> tuple[NoteKind, ...]:
    """Returns the kinds of notes asked for, most serious first; empty if the question is about something else.

    Args:
        text: the question, with outlet names replaced by "the article".
    """
    if not any(pattern.search(text) for pattern in _NOTES_ASKED):
        return ()
    return next(kinds for word, kinds in _NOTES_BY_WORD if re.search(word, text, re.IGNORECASE))


def asked_words(text: str) -> AskedWords | None:
    """Returns whose words a question asks for; None if it asks for something else."""
    found = _WORDS_ASKED.search(text)
    if found is None:
        return None
    words = tuple(SEARCH_WORD.finditer(found["rest"]))
    verb = next((place for place, word in enumerate(words[: _PERSON_WORDS + 1]) if key(word.group()) in SAYING), 0)
    if not verb or _NOT_ONE_PERSON.search(found["rest"][: words[verb].start()]):
        return None
    said = tuple(word.group() for word in words)
    about = said[verb + 1 :]
    return AskedWords(said[:verb], about, found["how"].casefold() == "what" and key(said[verb]) in _SAY and not about)


def _noun_phrase(text: str) -> tuple[str, ...]:
    """Returns the words of “the mayor” or “Ann Quist” without the determiner; empty for “who paid” and “later”."""
    words = tuple(word.group() for word in SEARCH_WORD.finditer(text))
    content = words[1:] if words and key(words[0]) in _DETERMINERS else words
    is_named = content != words or all(word[0].isupper() for word in words) or _is_person(content[-1])
    return content if is_named and not any(key(word) in STOPWORDS | _COMMON for word in content) else ()


def _is_person(word: str) -> bool:
    return key(word) in PEOPLE_WORDS or key(word).removesuffix("s") in PEOPLE_WORDS


def asked_of_another(text: str, person: str) -> str | None:
    """Returns a question for somebody's words asked of `person`: “what did the captain say?”, of “the mayor”.

    None if it asks for something else, or `person` is neither a name nor a word for people.
    """
    asked, words = asked_words(text), _noun_phrase(person)
    if asked is None or not words or not (all(word[0].isupper() for word in words) or _is_person(words[-1])):
        return None
    named = re.compile(r"\W+".join(map(re.escape, asked.person)))
    return named.sub(lambda _: person, text, count=1)


def parse_query(question: Question, story: KnownWords) -> Query:
    """Parses a question against a story's outlets and words. Never raises for any text."""
    previous, follows = None, question.follows
    if follows is not None:
        # The previous question has the subject; a longer chain only adds cost.
        previous = parse_query(replace(follows, follows=None), story)
    text = question.text.strip()[:QUESTION_CHARACTERS]
    question = replace(question, text=text, follows=previous.question if previous else None)
    full, ambiguous = with_full_names(text, story.outlets)
    named = outlets_named(full, story.outlets)
    unknown = None if named else absent_outlet(full, story.outlets, story.document_frequency)
    candidates: tuple[str, ...] = ()
    if question.outlet is not None:
        meant = outlets_meant(question.outlet, story.outlets)
        if len(meant) == 1:
            question = replace(question, outlet=meant[0])
        else:
            unknown, candidates = question.outlet, meant
    elif ambiguous is not None and not set(ambiguous[1]) & set(named):
        unknown, candidates = ambiguous
    content = without_outlets(full, [outlet for outlet in story.outlets if outlet.name in named])
    if follows is not None and _SAME_OF_OUTLET.fullmatch(content):
        earlier = parse_query(follows, story)  # which may itself only name an outlet
        return Query(question, earlier.content, named, None, earlier.field, notes=earlier.notes)
    if follows is not None and (when := _only_date(content)) is not None:
        earlier = parse_query(follows, story)
        before = earlier.content.replace(earlier.date.text, " ") if earlier.date else earlier.content
        content = f"{before.rstrip(' ?')} {when}?"
        return replace(earlier, question=question, content=content, date=asked_date(content), previous=None)
    of = ""
    if follows is not None and (asked := _SAME_OF_NAME.fullmatch(content)):
        of = " ".join(_noun_phrase(asked["name"]))
        earlier = parse_query(follows, story)  # which may itself only name somebody
        if (same := _asked_of_name(asked, earlier.content, story)) is not None:
            words = asked_words(same)
            return replace(earlier, question=question, content=same, words=words, previous=None, of=of, is_empty=False)
    if previous is not None and _is_complete(content, story):
        previous = None
    notes = asked_notes(content) if unknown is None else ()
    query = Query(
        question,
        content or text,
        named,
        unknown,
        asked_field(text),
        notes=notes,
        words=asked_words(content),
        date=asked_date(content),
        previous=previous,
        of=of,
        candidates=candidates,
        is_empty=SEARCH_WORD.search(text) is None,
    )
    asks_more = bool(candidates or notes) or query.field == "list"
    return query if asks_more or not is_comparison(full, story.outlets) else _with_comparison(query, full, story)


def _asked_of_name(asked: re.Match[str], before: str, story: KnownWords) -> str | None:
    """Returns the question `before` with the person that “and Quist?” names; None if nobody can be replaced.

    Replaces whose words it asks for, or else its only name, or else its only pronoun.
    """
    if (same := asked_of_another(before, asked["name"])) is not None:
        return same
    spans = _name_spans(before, story) or [found.span() for found in _SOMEBODY.finditer(before)]
    if len(spans) != 1 or _name_spans(asked.string, story) != [asked.span("name")]:
        return None
    start, end = spans[0]
    return f"{before[:start]}{asked['name']}{before[end:]}"


def _is_complete(text: str, story: KnownWords) -> bool:
    """Whether a question can be understood on its own: it names somebody and asks something about them.

    In German, French and Spanish, where names cannot be told from nouns, one noun or two words of the story are enough.
    """
    language = guess_language(text)
    words = list(SEARCH_WORD.finditer(text))
    if language == "en":
        names = _name_spans(text, story)
        others = sum(not any(start <= word.start() < end for start, end in names) for word in words)
    else:
        content = [word for word in words if key(word.group()) not in COMMON_WORDS[language]]
        known = [word for word in content if story.document_frequency(stem(word.group()))]
        capitals = [word for word in known if word is not words[0] and word.group()[0].isupper()]
        names = [word.span() for word in capitals or known[1:] if language in REFERS_IN]
        others = len(words) - len(names)
    return bool(names) and others > 1 and not refers_back(text)


def _name_spans(text: str, story: KnownWords) -> list[tuple[int, int]]:
    """Returns the spans of names: words of the story that are capitalised or not ordinary English.

    Only in English. Adjacent words are one name.
    """
    found: list[tuple[int, int]] = []
    if guess_language(text) != "en":
        return found
    for word in SEARCH_WORD.finditer(text):
        root = stem(word.group())
        capital = word.start() > 0 and word.group()[0].isupper()
        if not root or not story.document_frequency(root) or not (capital or root not in ordinary_stems()):
            continue
        end = word.end() - (2 if re.search(r"[’']s$", word.group()) else 0)
        if found and not text[found[-1][1] : word.start()].strip():
            found[-1] = (found[-1][0], end)
        else:
            found.append((word.start(), end))
    return found


def _with_comparison(query: Query, text: str, story: KnownWords) -> Query:
    """Adds what a comparison compares: the outlets, and the topic as content.

    `text` is the question with outlets by their full names.
    """
    outlets = story.outlets
    compared = compared_outlets(text, outlets)
    if not has_topic(text, outlets):
        if query.previous is not None:  # "Do they agree?" refers to the previous topic.
            earlier = query.previous
            return replace(
                query,
                content=earlier.content,
                outlets=compared,
                unknown_outlet=None,
                field=earlier.field,
                comparison="on_topic",
            )
        if query.question.outlet is None:
            return replace(query, outlets=compared, unknown_outlet=None, comparison="any_difference")
    if len(compared) < 2:
        return replace(query, comparison="on_topic")
    content = topic(text, [outlet for outlet in outlets if outlet.name in compared])
    return replace(query, content=content, outlets=compared, unknown_outlet=None, comparison="on_topic")
