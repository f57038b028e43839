"""Parses a question before retrieval."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from index.answer.comparison_query import compared_outlets, has_topic, is_comparison, topic
from index.answer.intent_wording import REFERS_IN, refers_back
from index.answer.outlet_mentions import (
    OUTLET_SAYS,
    PIECE_OF_NEWS,
    absent_outlet,
    outlets_meant,
    outlets_named,
    with_full_names,
    without_outlets,
)
from index.answer.question_words import ordinary_stems
from index.answer.results import Question
from index.corpus.person_words import OFFICES, PEOPLE_NOUNS, RELATIVES, TITLES
from index.corpus.tokens import COMMON_WORDS, SEARCH_WORD, STOPWORDS, guess_language, key, stem, word_set
from index.corpus.types import NoteKind, Outlet
from index.facts.name_mentions import BODIES
from index.facts.reporting_verbs import SAYING
from index.lazy_regex import lazy

Field = Literal["author", "published", "url", "headline", "list"]
Comparison = Literal["on_topic", "any_difference"]

QUESTION_CHARACTERS = 1000  # longer questions are truncated; the models read no further

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

_FIELD_PATTERNS: tuple[tuple[Field, str], ...] = (
    (
        "author",
        r"\bwho(?:\s+(?:is|was))?\s+(?:wrote|writes|write|authored|penned|"
        rf"(?:the\s+)?(?:author|writer|reporter|journalist)(?:\s+(?:of|behind|for))?)\b.*\b{PIECE_OF_NEWS}\b|\b(?:author|byline|writer)\b.*\b{PIECE_OF_NEWS}\b|"
        rf"\b{PIECE_OF_NEWS}\b.*\b(?:written|penned|authored)\s+by\b|"
        r"\bwho\s+(?:wrote|writes|reported)\s+(?:it\s+|this\s+)?(?:for|in|at)\b",
    ),
    (
        "published",
        r"\b(?:when|what\s+(?:day|date)|which\s+day|date)\b.*\b"
        rf"(?:{PIECE_OF_NEWS}\b.*\b(?:published|out|posted|printed|written|run|from|up)|"
        rf"(?:published?|post|print|run|write)\b.*\b{PIECE_OF_NEWS})\b|"
        rf"\bdate\s+of\s+(?:this|that|the)\s+{PIECE_OF_NEWS}\b|\bhow\s+old\s+is\s+(?:this|that|the)\s+(?:article|piece|report|post)\b",
    ),
    (
        "url",
        rf"\b(?:link|url|web\s*address)\b.*\b(?:to|for|of)\b|\bwhere\s+(?:can|could|do|to)\b.*\bread\b.*\b{PIECE_OF_NEWS}\b|"
        rf"\b(?:send|give|got|have|drop)\b.*\b(?:link|url)\b",
    ),
    (
        "headline",
        rf"\b(?:headline|title)\b.*\b(?:of|for|on|at)?\b.*\b{PIECE_OF_NEWS}\b|\bwhat\s+(?:is|was|’s|'s)\b.*\bheadline\b",
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


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that a question asks for. Later stages take the `Query`, not its parts.

    `question` is the question as asked, truncated to `QUESTION_CHARACTERS`, with its filters (outlet, dates).
    `content` is the search text, without phrases that address an outlet or ask for a comparison. `outlets` are the
    story's outlets that it names; `unknown_outlet` is a name used like an outlet's that the story lacks, or that
    several outlets share, which are then the `candidates`. `field` is the metadata field that it asks for.
    `comparison`: it compares outlets on a topic, or in general ("how do X and Y differ?"), to be answered from the
    stored disagreements. `notes` are the kinds of notes that it asks for ("was there a correction?"), most serious
    first. `words` says whose words it asks for. `previous` is the previous question of the conversation. `of` names
    whom or what a follow-up asks the previous question of ("and the mayor?"). `is_empty`: it has no word to search for.
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
    of: str = ""
    is_empty: bool = False


class KnownWords(Protocol):
    """What parsing needs of a generation: the story's outlets and word frequencies."""

    @property
    def outlets(self) -> Sequence[Outlet]: ...

    def document_frequency(self, stem: str) -> int: ...


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
