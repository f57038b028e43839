"""Parses a question before retrieval: outlets, metadata field, comparison, notes and the previous question."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, Protocol

from index.answer.asked_words import AskedWords, asked_words
from index.answer.comparison_query import compared_outlets, has_topic, is_comparison, name_pattern, topic
from index.answer.intent_wording import refers_back
from index.answer.question_words import ordinary_stems, stem, stems_in
from index.answer.results import Question
from index.corpus.sentences import guess_language
from index.corpus.tokens import SEARCH_WORD, key, straight, word_set
from index.corpus.types import NoteKind, Outlet
from index.lazy_regex import lazy

Field = Literal["author", "published", "url", "headline", "list"]
Comparison = Literal["on_topic", "any_difference"]

QUESTION_CHARACTERS = 1000  # longer questions are truncated; the models read no further

_SAYS = (
    r"(?:say|says|said|report|reports|reported|write|writes|wrote|print|prints|printed|claim|claims|claimed|describe|"
    r"describes|described|call|calls|called|put|puts|mention|mentions|mentioned|tell|tells|told|cover|covers|covered|"
    r"quote|quotes|quoted|explain|explains|explained|publish|publishes|published|run|ran|note|notes|noted|add|adds|"
    r"think|thinks|have|has|make|makes|made|leave|leaves|left|give|gives|gave|state|states|stated|spell|spells|frame|frames)"
)
_PIECE = (
    r"(?:articles?|pieces?|story|report|post|version|coverage|page|write-?up|take|account|copy|column|blog|headline)"
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
        rf"\b(?:did|does|do|has|have)\s+(?P<press>{_NAME})\s+{_SAYS}\b",
        rf"\bin\s+(?:the\s+)?{_NAME}(?:[’']s?)?\s+(?:article|piece|coverage|write-?up)\b",
    )
)

_ACCORDING = lazy(r"^according to the article\s*[,:]?\s*|\s*,?\s*\baccording to the article\b", re.IGNORECASE)

# “and in the Echo?”, “what does the Echo say about that?”: the previous question, asked of an outlet
_SAME_OF_OUTLET = lazy(
    r"\W*(?:(?:and|but|so|ok|okay)\W+)*"
    r"(?:(?:(?:what|how)\s+about\s+)?(?:according\s+to\s+|in\s+|from\s+|by\s+)?the\s+article(?:['’]s)?|"
    rf"what\s+(?:does|did|do|has)\s+the\s+article\s+{_SAYS}(?:\s+(?:about|on|of|to)\s+(?:that|this|it))?)"
    r"(?:\W+(?:then|too|though))?\W*",
    re.IGNORECASE,
)

# “and Quist?”, “what about Ann Quist?”: the previous question, asked of somebody else
_SAME_OF_NAME = lazy(
    r"\W*(?:(?:and|but|so|ok|okay)\W+(?:(?:what|how)\s+about\s+)?|(?:what|how)\s+about\s+)"
    r"(?P<name>[\w’'-]+(?:\s+[\w’'-]+){0,2}?)(?:\W+(?:then|too|though))?\W*",
    re.IGNORECASE,
)

_COMPARES = lazy(r"\b(?:dis)?agree|\bdiffer|\bcompar|\bcontra(?:st|dict)", re.IGNORECASE)

_FIELD_PATTERNS: tuple[tuple[Field, str], ...] = (
    (
        "author",
        r"\bwho(?:\s+(?:is|was))?\s+(?:wrote|writes|write|authored|penned|"
        rf"(?:the\s+)?(?:author|writer|reporter|journalist)(?:\s+(?:of|behind|for))?)\b.*\b{_PIECE}\b|\b(?:author|byline|writer)\b.*\b{_PIECE}\b|"
        rf"\b{_PIECE}\b.*\b(?:written|penned|authored)\s+by\b|"
        r"\bwho\s+(?:wrote|writes|reported)\s+(?:it\s+|this\s+)?(?:for|in|at)\b",
    ),
    (
        "published",
        r"\b(?:when|what\s+(?:day|date)|which\s+day|date)\b.*\b"
        rf"(?:{_PIECE}\b.*\b(?:published|out|posted|printed|written|run|from|up)|"
        rf"(?:published?|post|print|run|write)\b.*\b{_PIECE})\b|"
        rf"\bdate\s+of\s+(?:this|that|the)\s+{_PIECE}\b|\bhow\s+old\s+is\s+(?:this|that|the)\s+(?:article|piece|report|post)\b",
    ),
    (
        "url",
        rf"\b(?:link|url|web\s*address)\b.*\b(?:to|for|of)\b|\bwhere\s+(?:can|could|do|to)\b.*\bread\b.*\b{_PIECE}\b|"
        rf"\b(?:send|give|got|have|drop)\b.*\b(?:link|url)\b",
    ),
    (
        "headline",
        rf"\b(?:headline|title)\b.*\b(?:of|for|on|at)?\b.*\b{_PIECE}\b|\bwhat\s+(?:is|was|’s|'s)\b.*\bheadline\b",
    ),
    (
        "list",
        r"\b(?:which|what|how\s+many|list)\s+(?:of\s+)?(?:the\s+|all\s+|other\s+|your\s+)*"
        r"(?:outlets|articles|sources|papers|sites)\b(?:.{0,20}\b(?:do\s+you|have\s+you|you\s+(?:have|got|know|use|read)|are\s+there|are\s+in\s+(?:here|this))\b|"
        r"\s*\?*$)",
    ),
)
_FIELDS = tuple((field, lazy(pattern, re.IGNORECASE)) for field, pattern in _FIELD_PATTERNS)

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


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that a question asks for. Later stages take the `Query`, not its parts.

    `question` is the question as asked, truncated to `QUESTION_CHARACTERS`, with its filters (outlet, dates).
    `content` is the search text, without phrases that address an outlet or ask for a comparison. `outlets` are the
    story's outlets that it names; `unknown_outlet` is a name used like an outlet's that the story lacks, or that
    several outlets share, which are then the `candidates`. `field` is the metadata field that it asks for.
    `comparison`: it compares outlets on a topic, or in general ("how do X and Y differ?"), to be answered from the
    stored disagreements. `notes` are the kinds of notes that it asks for ("was there a correction?"), most serious
    first. `words` says whose words it asks for. `previous` is the previous question of the conversation.
    """

    question: Question
    content: str
    outlets: tuple[str, ...] = ()
    unknown_outlet: str | None = None
    field: Field | None = None
    comparison: Comparison | None = None
    notes: tuple[NoteKind, ...] = ()
    words: AskedWords | None = None
    candidates: tuple[str, ...] = ()
    previous: Query | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the question contains no word to search for."""
        return SEARCH_WORD.search(self.question.text) is None


_THE = lazy(r"^the\s+", re.IGNORECASE)


@lru_cache(maxsize=1024)
def outlet_names(outlet: Outlet) -> tuple[str, ...]:
    """Returns the outlet's name and aliases, with and without a leading "the", longest first."""
    names = {outlet.name, *outlet.aliases}
    names |= {_THE.sub("", name) for name in names}
    return tuple(sorted((name for name in names if len(name) > 1), key=lambda name: (-len(name), name)))


def outlets_named(text: str, outlets: Sequence[Outlet]) -> tuple[str, ...]:
    """Returns the outlets that a question names, in order of mention.

    A name that may be an ordinary word ("heat") counts in lower case only in the position of an outlet ("what did …
    say", "according to …", "the … article").
    """
    found: dict[str, int] = {}
    for outlet in outlets:
        for name in outlet_names(outlet):
            start = _position_of(text, name)
            if start is not None:
                found[outlet.name] = min(start, found.get(outlet.name, start))
    return tuple(sorted(found, key=lambda name: found[name]))


def _position_of(text: str, name: str) -> int | None:
    pattern = rf"(?<![\w@]){name_pattern(name)}(?!\w)"
    certain = bool(re.search(r"[.\d]|\w\s+\w", name))
    for hit in re.finditer(pattern, text, re.IGNORECASE):
        written = hit.group()
        # Capitalised as printed, not as the first word.
        as_printed = straight(written) == straight(name) and written != written.lower() and hit.start() > 0
        if certain or as_printed or _is_outlet_position(text, hit.start(), hit.end()):
            return hit.start()
    return None


def _is_outlet_position(text: str, start: int, end: int) -> bool:
    before, after = text[:start], text[end:]
    return bool(
        re.search(r"\b(?:according to|outlet|magazine|site|paper)\s+(?:the\s+)?$", before, re.IGNORECASE)
        or (
            re.search(r"\b(?:did|does|do|has|is|was|how|what|that|why)\s+(?:the\s+)?$", before, re.IGNORECASE)
            and re.match(rf"\s+(?:\w+ly\s+)?{_SAYS}\b", after, re.IGNORECASE)
        )
        or re.match(rf"(?:[’']s?)?\s+(?:\w+\s+)?{_PIECE}\b", after, re.IGNORECASE)
        or (
            re.search(r"\b(?:in|by|from|for|on|at|read)\s+(?:the\s+)?$", before, re.IGNORECASE)
            and re.match(r"\s*[?.!,]*$", after)
        )
        or (not before.strip() and re.match(rf"\s+{_SAYS}\b", after, re.IGNORECASE))
        or re.match(r"\s*:\s", after)
        or (re.search(r"^\s*(?:in|from|on)\s+(?:the\s+)?$", before, re.IGNORECASE) and re.match(r"\s*,", after))
    )


def with_full_names(text: str, outlets: Sequence[Outlet]) -> str:
    """Replaces an outlet's name that is shortened to its last words ("the Gazette") by the full name.

    Only words that end the name of a single outlet, written as a name or known as a newspaper's, and where an outlet
    is meant: "the post office" and "an echo" are none.
    """
    for short, names in _short_names_in(text, outlets):
        if len(names) == 1:
            for start, end in reversed(_short_mentions(text, short)):
                text = f"{text[:start]}{_THE.sub('', names[0])}{text[end:]}"
    return text


def ambiguous_outlet(text: str, outlets: Sequence[Outlet]) -> tuple[str, tuple[str, ...]] | None:
    """Returns a short name in the question that several outlets share, with their names; None if there is none."""
    shared = (one for one in _short_names_in(text, outlets) if len(one[1]) > 1)
    return next((one for one in shared if _short_mentions(text, one[0])), None)


def outlets_meant(name: str, outlets: Sequence[Outlet]) -> tuple[str, ...]:
    """Returns the outlets that somebody may mean by a name: by name or alias, else by its last words ("the Gazette").

    One if it is clear, none if no outlet is named so.
    """
    wanted = key(_THE.sub("", " ".join(name.split())))
    exact = tuple(one.name for one in outlets if wanted in map(key, outlet_names(one)))
    short = (names for short, names in _short_names(tuple(outlets)).items() if key(short) == wanted)
    return exact or next(short, ())


def _short_mentions(text: str, short: str) -> list[tuple[int, int]]:
    """Returns the spans of the text where a short name is an outlet's."""
    is_press = _PRESS.fullmatch(short.split()[-1]) is not None
    found: list[tuple[int, int]] = []
    for hit in re.finditer(rf"(?<![\w@]){name_pattern(short)}(?!\w)", text, re.IGNORECASE):
        before, after = text[: hit.start()], text[hit.end() :]
        is_capitalised = straight(hit.group()) == straight(short)
        if not (is_capitalised or is_press) or re.match(r"\s+[A-Z]", after):
            continue
        is_name = is_capitalised and is_press and re.search(r"\bthe\s+$", before, re.IGNORECASE)
        if is_name or _only_outlets_stand_between(before, after):
            found.append(hit.span())
    return found


def _short_names_in(text: str, outlets: Sequence[Outlet]) -> list[tuple[str, tuple[str, ...]]]:
    said = straight(text).casefold()
    return [one for one in _short_names(tuple(outlets)).items() if straight(one[0]).casefold() in said]


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
        acts = rf"\s+(?:\w+ly\s+)?(?:{_SAYS}|get\b.*\bwrong|(?:correct|clarif|retract|amend|withdr)\w*)\b"
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
    return beside is not None and _COMPARES.search(f"{before} {after}") is not None


class KnownWords(Protocol):
    """What parsing needs of a generation: the story's outlets and word frequencies."""

    @property
    def outlets(self) -> Sequence[Outlet]: ...

    def document_frequency(self, stem: str) -> int: ...


def absent_outlet(text: str, story: KnownWords) -> str | None:
    """Returns a name that the question uses like an outlet's but that the story lacks; None if there is none."""
    ours = {key(word) for outlet in story.outlets for name in outlet_names(outlet) for word in name.split()}
    for pattern in _ABSENT:
        for hit in pattern.finditer(text):
            name = re.sub(
                r"^(?:the|this|that|these|any|all|an?)\s+", "", hit.group("name"), flags=re.IGNORECASE
            ).strip()
            words = re.findall(r"[\w’'&!-]+", name)
            if not words or key(words[0]) in _NOT_A_NAME or any(key(word) in ours for word in words):
                continue
            # People report things, too: a word of the story, or any name after "did", only counts if it sounds like a
            # newspaper's.
            in_story = any(map(story.document_frequency, stems_in(name)))
            if _PRESS.search(name) or ("press" not in hit.groupdict() and not in_story):
                return name
    return None


_NOT_A_NAME = word_set(
    """
    he she they it you we i him her them who what which that this these those anyone anybody someone somebody
    people everyone articles article outlets outlet papers sources source press media any all each other others
    """
)


def asked_field(text: str) -> Field | None:
    """Returns the metadata field that a question asks for; "list" if it asks which articles there are."""
    for field, pattern in _FIELDS:
        if pattern.search(text):
            return field
    return None


def asked_notes(text: str) -> tuple[NoteKind, ...]:
    """Returns the kinds of notes asked for, most serious first; empty if the question is about something else.

    Args:
        text: the question, with outlet names replaced by "the article".
    """
    if not any(pattern.search(text) for pattern in _NOTES_ASKED):
        return ()
    return next(kinds for word, kinds in _NOTES_BY_WORD if re.search(word, text, re.IGNORECASE))


def parse_query(question: Question, story: KnownWords) -> Query:
    """Parses a question against a story's outlets and words. Never raises for any text."""
    previous, follows = None, question.follows
    if follows is not None:
        # The previous question has the subject; a longer chain only adds cost.
        previous = parse_query(replace(follows, follows=None), story)
    text = question.text.strip()[:QUESTION_CHARACTERS]
    question = replace(question, text=text, follows=previous.question if previous else None)
    full = with_full_names(text, story.outlets)
    named = outlets_named(full, story.outlets)
    unknown = None if named else absent_outlet(full, story)
    candidates: tuple[str, ...] = ()
    if question.outlet is not None:
        meant = outlets_meant(question.outlet, story.outlets)
        if len(meant) == 1:
            question = replace(question, outlet=meant[0])
        else:
            unknown, candidates = question.outlet, meant
    elif (ambiguous := ambiguous_outlet(full, story.outlets)) is not None and not set(ambiguous[1]) & set(named):
        unknown, candidates = ambiguous
    content = _without_outlets(full, [outlet for outlet in story.outlets if outlet.name in named])
    if follows is not None and _SAME_OF_OUTLET.fullmatch(content):
        earlier = parse_query(follows, story)  # which may itself only name an outlet
        return Query(question, earlier.content, named, None, earlier.field, notes=earlier.notes)
    if follows is not None and (asked := _SAME_OF_NAME.fullmatch(content)):
        earlier = parse_query(follows, story)  # which may itself only name somebody
        if (same := _asked_of_name(asked, earlier.content, story)) is not None:
            return replace(earlier, question=question, content=same, previous=None)
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
        previous=previous,
    )
    return replace(query, candidates=candidates) if candidates else _with_comparison(query, full, story.outlets)


def _asked_of_name(asked: re.Match[str], before: str, story: KnownWords) -> str | None:
    """Returns the question `before` with its only name replaced by that of “and Quist?”; None if it has several."""
    spans = _name_spans(before, story)
    if len(spans) != 1 or _name_spans(asked.string, story) != [asked.span("name")]:
        return None
    start, end = spans[0]
    return f"{before[:start]}{asked['name']}{before[end:]}"


def _is_complete(text: str, story: KnownWords) -> bool:
    """Whether a question needs no other one to be understood: it names somebody and asks something of them."""
    names = _name_spans(text, story)
    words = [word.start() for word in SEARCH_WORD.finditer(text)]
    others = sum(not any(start <= word < end for start, end in names) for word in words)
    return bool(names) and others > 1 and not refers_back(text)


def _name_spans(text: str, story: KnownWords) -> list[tuple[int, int]]:
    """Returns the spans of names: words of the story that are capitalised, or not ordinary English. Adjacent ones are
    one name. Only in English, where few ordinary words are capitalised or unknown.
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


def _without_outlets(text: str, outlets: Sequence[Outlet]) -> str:
    """Replaces the names of these outlets by "the article", and leaves out "according to …".

    So a question with it is the same as one with the outlet as a filter.
    """
    for outlet in outlets:
        for name in outlet_names(outlet):
            # Keeps the sentence complete for the reader, whose training has no outlet names.
            text = re.sub(
                rf"(?:\bthe\s+)?(?<![\w@]){name_pattern(name)}(?!\w)(?P<of>[’']s?(?!\w))?(?P<piece>\s+{_PIECE}\b)?",
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
        and not re.match(rf"\s+{_SAYS}\b", hit.string[hit.end() :], re.IGNORECASE)
    )
    return "the article" + (hit["piece"] if is_verb else "")


def _with_comparison(query: Query, text: str, outlets: Sequence[Outlet]) -> Query:
    """Adds the comparison, if the question is one: the outlets compared, and the topic as content.

    `text` is the question with outlets by their full names.
    """
    names = {outlet.name: outlet_names(outlet) for outlet in outlets}
    if (
        query.notes
        or query.field == "list"
        or not is_comparison(text, (name for known in names.values() for name in known))
    ):
        return query
    compared = compared_outlets(text, names)
    if not has_topic(text, names):
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
    return replace(
        query, content=topic(text, names, of=compared), outlets=compared, unknown_outlet=None, comparison="on_topic"
    )
