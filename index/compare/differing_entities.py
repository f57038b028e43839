"""Finds disagreements on the kind of a thing or relation, and names in two spellings."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from index.compare.claims import Claim, Claims
from index.compare.difference import FoundDifference, Place
from index.corpus.tokens import Word, key
from index.facts.analyse_article import StoryFacts
from index.facts.lexicon import EXCLUSIVE_WORDS, POSTS, RELATIONS, SINGLING
from index.facts.name_resolution import Mention
from index.facts.quotations import Quotation
from index.lazy_regex import lazy

_SIMILAR = 0.8  # Jaro-Winkler, with the first and last letter alike: “Stuart” and “Stewart”, “Owen” and “Owain”
_VERY_SIMILAR = 0.94
# “Ann Lee, the finance director of Kell Water,”
_POST = lazy(
    r", (?:the |a |an |its |their |his |her )?(?P<post>[a-z-]+(?: [a-z-]+){0,2}?)(?= (?:of|at|in|for|with|on)\b|,)",
    re.I,
)
_OWNING = frozenset({"his", "her"})


@dataclass(frozen=True, slots=True)
class _Mentioned:
    """A thing's kind as printed: its owner, its row of kinds, and its position."""

    word: str
    row: int
    owner: str
    of: str  # the relative's name, or the adjective that distinguishes the thing
    claim: Claim
    start: int
    end: int


def differing_things(claims: Claims, story: StoryFacts) -> Iterable[FoundDifference]:
    """Finds a thing or relation of one kind here and another there: his new album, her new single."""
    groups: dict[tuple[int, str, str], list[_Mentioned]] = defaultdict(list)
    said_by = _speakers(story.quotations)
    for claim in claims.claims:
        for mentioned in _mentioned(claim, story, said_by):
            if mentioned.owner:  # required: one man's sister is another's wife
                groups[mentioned.row, mentioned.of, mentioned.owner].append(mentioned)
    for (row, of, owner), members in groups.items():
        words_of: dict[str, set[str]] = defaultdict(set)
        for one in members:
            words_of[one.claim.outlet].add(one.word)
        firsts = {(one.claim.outlet, one.word): one for one in reversed(members)}
        for a, b in itertools.combinations(sorted(firsts.values(), key=lambda one: one.claim.number)[:24], 2):
            if a.word in words_of[b.claim.outlet] or b.word in words_of[a.claim.outlet]:
                continue
            yield FoundDifference(
                "thing",
                f"{row} {of} {owner}",
                a.word,
                b.word,
                a.claim.place(a.start, a.end),
                b.claim.place(b.start, b.end),
                0.8,
            )


def differing_posts(claims: Claims, story: StoryFacts) -> Iterable[FoundDifference]:
    """Finds people to whose name two outlets add posts that nobody holds at once: “the mayor”, “the deputy mayor”."""
    held: dict[tuple[str, int], dict[int, tuple[int, Claim, int, int]]] = defaultdict(dict)
    several: set[tuple[str, int]] = set()  # articles that give somebody two posts
    for claim in claims.claims:
        for mention in story.names.within(claim.article, claim.start, claim.end):
            found = _POST.match(story.texts[claim.article], mention.end, claim.end)
            row, at = POSTS.get(found["post"].casefold(), (-1, -1)) if found and not mention.possessive else (-1, -1)
            if found is None or row < 0 or mention.name not in story.names.people:
                continue
            first = held[mention.name, row].setdefault(claim.article, (at, claim, *found.span("post")))
            several |= {(mention.name, row)} if first[0] != at else set()
    for (name, row), posts in held.items():
        for (at, a, *mine), (other, b, *theirs) in itertools.combinations(posts.values(), 2):
            if at != other and a.outlet != b.outlet and (name, row) not in several and a.published == b.published:
                place, against = a.place(*mine), b.place(*theirs)
                yield FoundDifference("thing", f"post {name}", f"{at}", f"{other}", place, against, 0.6)


def differing_names(claims: Claims, story: StoryFacts) -> Iterable[FoundDifference]:
    """Finds people whose first name or surname is spelled in two ways, each outlet keeping to one."""
    first_seen: dict[tuple[str, int], Mention] = {}
    articles: dict[str, set[int]] = defaultdict(set)
    for article, row in enumerate(story.names.mentions):
        for mention in row:
            if " " in mention.name and mention.end - mention.start > 4:
                printed = story.texts[article][mention.start : mention.end]
                if printed == mention.name:
                    articles[mention.name].add(article)
                    first_seen.setdefault((mention.name, article), mention)
    groups: dict[str, list[str]] = defaultdict(list)
    for name in articles:
        parts = name.split()
        groups["first " + parts[0].casefold()].append(name)
        groups["last " + parts[-1].casefold()].append(name)
    claim_at = _claims_by_article(claims)
    for group in groups.values():
        for one, other in itertools.combinations(sorted(group)[:30], 2):
            person = one in story.names.people or other in story.names.people
            if not person or not _is_respelling(one, other) or articles[one] & articles[other]:
                continue
            for a, b in itertools.product(sorted(articles[one])[:6], sorted(articles[other])[:6]):
                if story.outlets[a] != story.outlets[b]:
                    left = _named_place(claim_at, a, first_seen[one, a])
                    right = _named_place(claim_at, b, first_seen[other, b])
                    if left and right:
                        yield FoundDifference("name", f"{one} {other}", one, other, left, right, 0.6)


def _is_respelling(one: str, other: str) -> bool:
    """Whether two names are spellings of one: a single word differs slightly, and neither is a short form."""
    left, right = key(one).split(), key(other).split()
    if len(left) != len(right) or left == right:
        return False
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if len(pairs) != 1:
        return False
    a, b = pairs[0]
    short = min(len(a), len(b)) < 4 or b.startswith(a)  # in alphabetical order
    # Words that end alike but begin differently are more often two relatives than two spellings.
    like = JaroWinkler.similarity(a, b)
    return not short and a[0] == b[0] and like >= (_SIMILAR if a[-1] == b[-1] else _VERY_SIMILAR)


def _mentioned(claim: Claim, story: StoryFacts, said_by: dict[int, list[Quotation]]) -> Iterable[_Mentioned]:
    tokens = claim.tokens
    for i, token in enumerate(tokens):
        rows = EXCLUSIVE_WORDS.get(token.key, ())
        if not rows:
            continue
        relative = _relative(claim, story, tokens, i) if token.key in RELATIONS else ""
        singled = i > 0 and tokens[i - 1].key in SINGLING
        for row in rows:
            if relative:
                owner = _owner(claim, story, tokens, i - 1, said_by)
                yield _Mentioned(token.key, row, owner, relative, claim, token.start, token.end)
            elif singled:
                owner = _owner(claim, story, tokens, i - 2, said_by)
                if owner:
                    yield _Mentioned(token.key, row, owner, tokens[i - 1].key, claim, tokens[i - 1].start, token.end)


def _relative(claim: Claim, story: StoryFacts, tokens: tuple[Word, ...], i: int) -> str:
    """Returns the name right after a relation: “his cousin Colin”, “his wife, Ann Lee,”."""
    for mention in story.names.within(claim.article, tokens[i].end, claim.end):
        gap = story.texts[claim.article][tokens[i].end : mention.start]
        return mention.name.split()[0].casefold() if gap in (" ", ", ") and not mention.possessive else ""
    return ""


def _owner(
    claim: Claim, story: StoryFacts, tokens: tuple[Word, ...], i: int, said_by: dict[int, list[Quotation]]
) -> str:
    """Returns a thing's owner: a possessive or a name before it, or the subject if the text says his, her or I."""
    if i < 0:
        return claim.subject
    quotation = next((q for q in said_by.get(claim.article, ()) if q.start <= tokens[i].start < q.end), None)
    for mention in story.names.within(claim.article, claim.start, tokens[i].end + 2):
        if mention.start <= tokens[i].start < mention.end:
            return mention.name
    if tokens[i].key in _OWNING and quotation is None:
        # “His cousin said”: the subject is the cousin.
        named = any(not m.possessive for m in story.names.within(claim.article, claim.start, tokens[i].start))
        return claim.subject if named else ""
    if tokens[i].key in ("my", "a") and quotation is not None:
        return quotation.said_by
    return ""


def _speakers(quotations: Iterable[Quotation]) -> dict[int, list[Quotation]]:
    by_article: dict[int, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        if quotation.said_by:
            by_article[quotation.article].append(quotation)
    return by_article


def _claims_by_article(claims: Claims) -> dict[int, list[Claim]]:
    rows: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims.claims:
        rows[claim.article].append(claim)
    return rows


def _named_place(claim_at: dict[int, list[Claim]], article: int, mention: Mention) -> Place | None:
    claim = next((c for c in claim_at[article] if c.start <= mention.start < c.end), None)
    return claim.place(mention.start, mention.end) if claim else None
