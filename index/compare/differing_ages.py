"""Finds people whose age differs between outlets."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from index.compare.claims import Claim, Claims
from index.compare.difference import FoundDifference
from index.corpus.tokens import is_content
from index.facts.analyse_article import StoryFacts
from index.facts.antecedents import resolve_pronoun
from index.facts.lexicon import word_stem
from index.facts.numbers import ReadNumber
from index.facts.reporting_verbs import SUBJECT_PRONOUNS
from index.facts.role_holders import holder
from index.facts.scene import Scene, is_capable
from index.lazy_regex import lazy

# “The forward, 24, turned in a corner”: somebody named in an earlier sentence, or the only one in that role.
_DESCRIBED_AGE = lazy(r"\b[Tt]he (?:[a-z-]+ )?(?P<role>[a-z-]{4,}), (?P<age>\d{2}),")
# “The 24-year-old arrived on Friday”, but not “the 24-year-old owner”.
_BARE_AGE = lazy(r"\b[Tt]he (?P<age>\d{1,3})-year-old (?P<next>[a-z]+)")
_YEAR = 366  # days
_TOLD_AGE = lazy(r"(?:,? (?:who )?|, an? [a-z -]{3,40} who )(?:is|was|turned) ")
_PRONOUN_AGE = lazy(r"(?P<who>[Hh]e|[Ss]he) is ")
_ITS_NAME = (", the ", ", a ", ", an ")


def differing_ages(claims: Claims, story: StoryFacts) -> Iterable[FoundDifference]:
    """Finds people whose age differs between outlets."""
    ages: dict[str, list[tuple[Claim, ReadNumber]]] = defaultdict(list)
    known: set[str] = set()  # people: no club that “the 20-year-old” was taken for
    for claim in claims.claims:
        for number in claim.numbers:
            if number.kind == "age":
                name = _whose_age(claim, number, story)
                known.add(name)
                name = name or _whose_bare_age(claim, number, story)
                if name:
                    ages[name].append((claim, number))
    for name, rows in ((name, ages[name]) for name in ages if name in known):
        for (a, mine), (b, theirs) in itertools.combinations(_one_per_article(rows), 2):
            if a.outlet != b.outlet and mine.value != theirs.value:
                yield FoundDifference(
                    "number",
                    f"age {name}",
                    f"{mine.value:03}",
                    f"{theirs.value:03}",
                    a.place(mine.start, mine.end),
                    b.place(theirs.start, theirs.end),
                    0.9,
                )


def _whose_age(claim: Claim, number: ReadNumber, story: StoryFacts) -> str:
    for mention in story.names.within(claim.article, claim.start, claim.end):
        gap = story.texts[claim.article][mention.end : number.start]
        if mention.end <= number.start and gap in (", ", " (", ", aged ", " aged "):
            return mention.name
        if gap in _ITS_NAME:
            return mention.name  # “Ann Lee, the 35-year-old organiser”
        if _TOLD_AGE.fullmatch(gap) and _is_told_now(claim, gap) and (
            "who" in gap or is_capable(story.scenes[claim.article], claim.start, mention)
        ):  # fmt: skip
            return mention.name  # “Ann Lee is 35”, “Ann Lee, who is 35”
        if (
            0 <= mention.start - number.end <= 12
            and "year-old" in story.texts[claim.article][number.start : mention.start]
        ):
            return mention.name
    opening = _PRONOUN_AGE.fullmatch(story.texts[claim.article], claim.start, number.start)
    if opening is not None:
        gender = SUBJECT_PRONOUNS[opening["who"].casefold()]
        return resolve_pronoun(story.scenes[claim.article], claim.start, gender, claim.start)
    described = _DESCRIBED_AGE.search(story.texts[claim.article], claim.start, number.end + 1)
    if described is not None and described.start("age") == number.start:
        scene = story.scenes[claim.article]
        start, end = described.span()
        return holder(scene, start, end) or _only_one_meant(scene, start, claim.start)
    return ""


def _is_told_now(claim: Claim, gap: str) -> bool:
    """Whether an age is a present one: “turned 90 in May”, not “was 20 in 1994”."""
    near = (claim.published is not None and abs((claim.published - day.day).days) < _YEAR for day in claim.dates)
    return "is" in gap.split() or all(near)


def _whose_bare_age(claim: Claim, number: ReadNumber, story: StoryFacts) -> str:
    """Returns whom “The 24-year-old arrived” means, "" if unknown."""
    bare = _BARE_AGE.search(story.texts[claim.article], max(claim.start, number.start - 4), claim.end)
    if bare is None or bare.start("age") != number.start:
        return ""
    described = is_content(bare["next"]) and word_stem(bare["next"]) not in claim.acts
    return "" if described else _only_one_meant(story.scenes[claim.article], bare.start(), claim.start)


def _only_one_meant(scene: Scene, position: int, sentence: int) -> str:
    """Returns the only person whom “he” or “she” at `position` could mean, or ""."""
    meant = {resolve_pronoun(scene, position, gender, sentence) for gender in ("m", "f")} - {""}
    return meant.pop() if len(meant) == 1 else ""


def _one_per_article(rows: Sequence[tuple[Claim, ReadNumber]]) -> list[tuple[Claim, ReadNumber]]:
    """Returns one row per article, none for an article with two values."""
    by_article: dict[int, list[tuple[Claim, ReadNumber]]] = defaultdict(list)
    for row in rows:
        by_article[row[0].article].append(row)
    single = [mine[0] for mine in by_article.values() if len({number.value for _, number in mine}) == 1]
    # One row per outlet and value is enough if many articles agree.
    seen: dict[tuple[str, float], tuple[Claim, ReadNumber]] = {}
    for claim, number in single:
        seen.setdefault((claim.outlet, number.value), (claim, number))
    return list(seen.values())[:40]
