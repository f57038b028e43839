"""A question parsed once, before retrieval: outlets, metadata field, comparison, and the question before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, Protocol

from index.answer.comparison_query import compared_outlets, has_topic, is_comparison, topic
from index.answer.results import Question
from index.answer.spelling import WORD, stem
from index.corpus.types import Outlet
from index.lazy_regex import late

Field = Literal["author", "published", "url", "headline", "list"]
Comparison = Literal["on_topic", "any_difference"]

QUESTION_CHARACTERS = 1000  # longer questions are cut: the models read no further

SAYS = (
    r"(?:say|says|said|report|reports|reported|write|writes|wrote|print|prints|printed|claim|claims|claimed|describe|"
    r"describes|described|call|calls|called|put|puts|mention|mentions|mentioned|tell|tells|told|cover|covers|covered|"
    r"quote|quotes|quoted|explain|explains|explained|publish|publishes|published|run|ran|note|notes|noted|add|adds|"
    r"think|thinks|have|has|make|makes|made|leave|leaves|left|give|gives|gave|state|states|stated|spell|spells|frame|frames)"
)
PIECE = r"(?:article|piece|story|report|post|version|coverage|page|write-?up|take|account|copy|column|blog|headline)"
PRINTS = r"(?:report|reported|reports|print|printed|prints|publish|published|publishes|run|ran|cover|covered|covers)"

# A word that may be a name of an outlet: unlike `\w+` it takes "Ok!" and "e-paper" whole.
NAME = r"(?P<name>(?:the\s+)?[\w.!&’'-]+(?:\s+[\w.!&’'-]+){0,3}?)"
PRESS = late(
    r"\b(?:times|post|herald|tribune|gazette|news|mail|telegraph|guardian|journal|chronicle|courier|observer|press|"
    r"weekly|daily|magazine|tv|radio|newspaper|paper|wire|tabloid|broadcaster)\b",
    re.IGNORECASE,
)
OUTLET_PLACES = (
    rf"\baccording to {NAME}(?=[,?.!]|$|\s+(?:what|who|when|where|why|how|did|does|was|were|is|are|the)\b)",
    rf"\b(?:what|how|why|when|does|did|do|has|have)\b[\w\s]{{0,12}}\b(?:did|does|do|has|have)\s+{NAME}\s+{SAYS}\b",
    rf"\b(?:does|did|do)\s+{NAME}\s+{SAYS}\b",
    rf"\b(?:in|from|of|for|on)\s+(?:the\s+)?{NAME}(?:[’']s?)?\s+{PIECE}\b",
    rf"\b{NAME}[’']s\s+{PIECE}\b",
    rf"\bthe\s+{NAME}\s+{PIECE}\b",
)
ABSENT = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        OUTLET_PLACES[0],
        rf"\b(?:did|does|do|has|have)\s+{NAME}\s+{PRINTS}\b",
        rf"\b(?:did|does|do|has|have)\s+(?P<press>{NAME})\s+{SAYS}\b",
        rf"\bin\s+(?:the\s+)?{NAME}(?:[’']s?)?\s+(?:article|piece|coverage|write-?up)\b",
    )
)

_META: tuple[tuple[Field, str], ...] = (
    (
        "author",
        r"\bwho(?:\s+(?:is|was))?\s+(?:wrote|writes|write|authored|penned|"
        rf"(?:the\s+)?(?:author|writer|reporter|journalist)(?:\s+(?:of|behind|for))?)\b.*\b{PIECE}\b|\b(?:author|byline|writer)\b.*\b{PIECE}\b|"
        rf"\b{PIECE}\b.*\b(?:written|penned|authored)\s+by\b|"
        r"\bwho\s+(?:wrote|writes|reported)\s+(?:it\s+|this\s+)?(?:for|in|at)\b",
    ),
    (
        "published",
        r"\b(?:when|what\s+(?:day|date)|which\s+day|date)\b.*\b"
        rf"(?:{PIECE}\b.*\b(?:published|out|posted|printed|written|run|from|up)|"
        rf"(?:published?|post|print|run|write)\b.*\b{PIECE})\b",
    ),
    (
        "url",
        rf"\b(?:link|url|web\s*address)\b.*\b(?:to|for|of)\b|\bwhere\s+(?:can|could|do|to)\b.*\bread\b.*\b{PIECE}\b|"
        rf"\b(?:send|give|got|have|drop)\b.*\b(?:link|url)\b",
    ),
    (
        "headline",
        rf"\b(?:headline|title)\b.*\b(?:of|for|on|at)?\b.*\b{PIECE}\b|\bwhat\s+(?:is|was|’s|'s)\b.*\bheadline\b",
    ),
    (
        "list",
        r"\b(?:which|what|how\s+many|list)\s+(?:of\s+)?(?:the\s+|all\s+|other\s+|your\s+)*"
        r"(?:outlets|articles|sources|papers|sites)\b(?:.{0,20}\b(?:do\s+you|have\s+you|you\s+(?:have|got|know|use|read)|are\s+there|are\s+in\s+(?:here|this))\b|"
        r"\s*\?*$)",
    ),
)
META = tuple((field, late(pattern, re.IGNORECASE)) for field, pattern in _META)


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that a question asks for. Every later stage takes the `Query`, not its pieces.

    `question` is the question as typed, cut to `QUESTION_CHARACTERS`, with its filters (outlet, dates). `content` is
    what is searched for: the question without the words that direct it at an outlet or ask for a comparison. `outlets`
    are the outlets of the story that it names; `unknown_outlet` is a name used as an outlet's that the story lacks.
    `field` is the metadata of an article that it asks for. `comparison` says whether it compares outlets: on a topic,
    or with nothing named to compare ("how do X and Y differ?"), which the known differences answer. `previous` is the
    question before it in the same conversation.
    """

    question: Question
    content: str
    outlets: tuple[str, ...] = ()
    unknown_outlet: str | None = None
    field: Field | None = None
    comparison: Comparison | None = None
    previous: Query | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the question has no word to search for."""
        return WORD.search(self.question.text) is None


@lru_cache(maxsize=1024)
def outlet_names(outlet: Outlet) -> tuple[str, ...]:
    """The outlet's name, aliases, and each without its article and ending, longest first."""
    names = {outlet.name, *outlet.aliases}
    names |= {re.sub(r"^the\s+", "", name, flags=re.IGNORECASE) for name in names}
    return tuple(sorted((name for name in names if len(name) > 1), key=len, reverse=True))


def outlets_named(text: str, outlets: Sequence[Outlet]) -> tuple[str, ...]:
    """Outlets that a question is directed at, in the order of their naming.

    A name that may be an ordinary word ("heat") counts in lower case only where an outlet would stand ("what did …
    say", "according to …", "the … article").
    """
    found: dict[str, int] = {}
    for outlet in outlets:
        for name in outlet_names(outlet):
            start = _stands_in(text, name)
            if start is not None:
                found[outlet.name] = min(start, found.get(outlet.name, start))
    return tuple(sorted(found, key=lambda name: found[name]))


def _stands_in(text: str, name: str) -> int | None:
    pattern = rf"(?<![\w@]){re.escape(name)}(?!\w)"
    certain = bool(re.search(r"[.\d]|\w\s+\w", name))
    for hit in re.finditer(pattern, text, re.IGNORECASE):
        written = hit.group()
        # Capitals of its own, inside a sentence that is not all capitals or a title.
        as_printed = written == name and written != written.lower() and hit.start() > 0
        if certain or as_printed or _in_outlet_place(text, hit.start(), hit.end()):
            return hit.start()
    return None


def _in_outlet_place(text: str, start: int, end: int) -> bool:
    before, after = text[:start], text[end:]
    return bool(
        re.search(r"\b(?:according to|outlet|magazine|site|paper)\s+(?:the\s+)?$", before, re.IGNORECASE)
        or (
            re.search(r"\b(?:did|does|do|has|is|was|how|what|that|why)\s+(?:the\s+)?$", before, re.IGNORECASE)
            and re.match(rf"\s+(?:\w+ly\s+)?{SAYS}\b", after, re.IGNORECASE)
        )
        or re.match(rf"(?:[’']s?)?\s+(?:\w+\s+)?{PIECE}\b", after, re.IGNORECASE)
        or (
            re.search(r"\b(?:in|by|from|for|on|at|read)\s+(?:the\s+)?$", before, re.IGNORECASE)
            and re.match(r"\s*[?.!,]*$", after)
        )
        or (not before.strip() and re.match(rf"\s+{SAYS}\b", after, re.IGNORECASE))
        or re.match(r"\s*:\s", after)
        or (re.search(r"^\s*(?:in|from|on)\s+(?:the\s+)?$", before, re.IGNORECASE) and re.match(r"\s*,", after))
    )


def absent_outlet(text: str, *, known: Sequence[Outlet], in_story: frozenset[str] | set[str]) -> str | None:
    """What the question takes for an outlet though the story has none of that name; None where there is no such thing.

    Args:
        text: the question.
        known: the story's outlets.
        in_story: casefolded words of the name that the story knows (people report things, too).
    """
    ours = {word.casefold() for outlet in known for name in outlet_names(outlet) for word in name.split()}
    for pattern in ABSENT:
        for hit in pattern.finditer(text):
            name = re.sub(
                r"^(?:the|this|that|these|any|all|an?)\s+", "", hit.group("name"), flags=re.IGNORECASE
            ).strip()
            words = [word.casefold() for word in re.findall(r"[\w’'&!-]+", name)]
            if not words or words[0] in NOT_A_NAME.split() or any(word in ours for word in words):
                continue
            # People say things as well; only a name that sounds of the press is an outlet there.
            if PRESS.search(name) or ("press" not in hit.groupdict() and not any(word in in_story for word in words)):
                return name
    return None


NOT_A_NAME = """
he she they it you we i him her them who what which that this these those anyone anybody someone somebody
people everyone articles article outlets outlet papers sources source press media any all each other others
"""


def asked_field(text: str) -> Field | None:
    """What of an article itself is asked for (its author, date, address, headline; or what articles there are)."""
    for field, pattern in META:
        if pattern.search(text):
            return field
    return None


class KnownWords(Protocol):
    """What parsing needs of a generation: the story's outlets, and which words it prints."""

    @property
    def outlets(self) -> Sequence[Outlet]: ...

    def document_frequency(self, stem: str) -> int: ...


def parse_query(question: Question, story: KnownWords) -> Query:
    """Parse a question against the outlets and the words of a story. Never raises for what a person may type."""
    previous = None
    if question.follows is not None:
        # One question back holds the subject; a longer chain only costs.
        previous = parse_query(replace(question.follows, follows=None), story)
    question = replace(
        question, text=question.text.strip()[:QUESTION_CHARACTERS], follows=previous.question if previous else None
    )
    return _with_comparison(_parse_alone(question, story, previous), story.outlets)


def _parse_alone(question: Question, story: KnownWords, previous: Query | None) -> Query:
    """The question as one that does not compare."""
    text = question.text
    named = outlets_named(text, story.outlets)
    in_story = {
        found.group().casefold() for found in WORD.finditer(text) if story.document_frequency(stem(found.group()))
    }
    unknown = None if named else absent_outlet(text, known=story.outlets, in_story=in_story)
    content = _without_outlets(text, [outlet for outlet in story.outlets if outlet.name in named])
    return Query(question, content or text, named, unknown, asked_field(text), previous=previous)


def _without_outlets(text: str, outlets: Sequence[Outlet]) -> str:
    """The text without the names of these outlets."""
    for outlet in outlets:
        for name in outlet_names(outlet):
            # "the article" keeps the sentence whole for the reader, which never saw the outlet's name.
            text = re.sub(
                rf"(?:\bthe\s+)?(?<![\w@]){re.escape(name)}(?!\w)(?P<of>[’']s?(?!\w))?(?P<piece>\s+{PIECE}\b)?",
                lambda hit: "the article" + (hit["of"] or "" if not hit["piece"] else ""),
                text,
                flags=re.IGNORECASE,
            )
    return text


def _with_comparison(query: Query, outlets: Sequence[Outlet]) -> Query:
    """The query as a comparing one where it is that: the outlets set against each other, and the topic alone."""
    text = query.question.text
    names = {outlet.name: outlet_names(outlet) for outlet in outlets}
    if not is_comparison(text, (name for known in names.values() for name in known)):
        return query
    compared = compared_outlets(text, names)
    if not has_topic(text, names):
        if query.previous is not None:  # "Do they agree?" asks on what was asked before.
            earlier = query.previous
            return replace(
                query, content=earlier.content, outlets=compared, unknown_outlet=None, field=earlier.field,
                comparison="on_topic",
            )  # fmt: skip
        if query.question.outlet is None:
            return replace(query, outlets=compared, unknown_outlet=None, comparison="any_difference")
    if len(compared) < 2:
        return replace(query, comparison="on_topic")
    return replace(
        query, content=topic(text, names, of=compared), outlets=compared, unknown_outlet=None, comparison="on_topic"
    )
