"""Finds quotations that outlets print in different words or attribute to different speakers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein

from index.compare.difference import DifferenceKind, FoundDifference, Place
from index.compare.quotation_clusters import ClusteredQuotations, QuotationCluster, Unit
from index.corpus.tokens import Word, words
from index.facts.analyse_article import StoryFacts
from index.facts.normalise import compared
from index.facts.quotations import Quotation
from index.facts.reporting_verbs import SUBJECT_PRONOUNS

_MIN_WORDS = 3  # words; shorter printings are not compared


def differing_wordings(clustered: ClusteredQuotations, story: StoryFacts) -> Iterable[FoundDifference]:
    """Finds words changed inside a quotation, and quotations attributed to two named people."""
    for number, cluster in enumerate(clustered.clusters):
        if len(cluster.units) > 1:
            yield from _changed(number, cluster, clustered, story)
            yield from _attributed_to_others(number, cluster, clustered, story)


def _changed(
    number: int, cluster: QuotationCluster, clustered: ClusteredQuotations, story: StoryFacts
) -> Iterable[FoundDifference]:
    """Yields one finding per wording, however many words it changes."""
    whole = clustered.units[cluster.whole]
    base = _tokens(story, whole)
    printed = [(clustered.units[u], _tokens(story, clustered.units[u])) for u in cluster.units]
    keys = _keys(base)
    alike = [(unit, tokens) for unit, tokens in printed if _keys(tokens) == keys]
    others = [(whole, base), *alike][:8]
    for unit, tokens in printed:
        changes = list(_changes(base, tokens)) if len(tokens) >= _MIN_WORDS else []
        if not changes:
            continue
        pairs = [(_joined(base, mine), _joined(tokens, theirs)) for mine, theirs in changes]
        spelled = all(a and b and compared(a.split()) == compared(b.split()) for a, b in pairs)
        kind: DifferenceKind = "spelling" if spelled else "wording"
        share = sum(len(a) + len(b) for a, b in changes) / (len(base) + len(tokens))
        topic = f"cluster {number} {' | '.join(a + ' > ' + b for a, b in pairs)}"
        for other, same in others:
            if _outlet(story, other) != _outlet(story, unit):
                place = _place(story, other, same, [mine for mine, _ in changes])
                against = _place(story, unit, tokens, [theirs for _, theirs in changes])
                yield FoundDifference(kind, topic, "a", "b", place, against, min(0.9, share + 0.05 * len(alike)))


def _outlet(story: StoryFacts, unit: Unit) -> str:
    return story.outlets[story.quotations[unit.quotation].article]


def _keys(tokens: Sequence[Word]) -> list[str]:
    return [token.key for token in tokens]


def _changes(base: Sequence[Word], tokens: Sequence[Word]) -> Iterable[tuple[range, range]]:
    """Returns where the words differ, as ranges of both; words cut off at either end are not a change."""
    merged: list[list[int]] = []
    for step in Levenshtein.opcodes(_keys(base), _keys(tokens)):
        if step.tag == "equal":
            continue
        if merged and merged[-1][1] == step.src_start and merged[-1][3] == step.dest_start:
            merged[-1][1], merged[-1][3] = step.src_end, step.dest_end
        else:
            merged.append([step.src_start, step.src_end, step.dest_start, step.dest_end])
    for a, b, c, d in merged:
        at_start, at_end = a == 0 or c == 0, b == len(base) or d == len(tokens)
        if (at_start or at_end) and (a == b or c == d or (b - a) != (d - c)):
            continue  # cut, joined or introduced
        yield range(a, b), range(c, d)


def _attributed_to_others(
    number: int, cluster: QuotationCluster, clustered: ClusteredQuotations, story: StoryFacts
) -> Iterable[FoundDifference]:
    named: dict[str, tuple[int, Quotation]] = {}
    counts: Counter[str] = Counter()
    for u in cluster.units:
        quotation = story.quotations[clustered.units[u].quotation]
        if quotation.speaker_end < 0 or quotation.depth or quotation.said_by not in story.names.people:
            continue
        by = story.texts[quotation.article][quotation.speaker_start : quotation.speaker_end]
        if (
            by.casefold() in SUBJECT_PRONOUNS
            or not by[:1].isupper()
            or clustered.units[u].end - clustered.units[u].start < 25
        ):
            continue
        counts[quotation.said_by] += 1
        named.setdefault(quotation.said_by, (u, quotation))
    ordered = [name for name, _ in counts.most_common()]
    for other in ordered[1:]:
        one = ordered[0]
        if set(one.casefold().split()) & set(other.casefold().split()):
            continue
        (u, left), (v, right) = named[one], named[other]
        if story.outlets[left.article] != story.outlets[right.article]:
            place, against = _speaker_place(left, clustered.units[u]), _speaker_place(right, clustered.units[v])
            yield FoundDifference("name", f"said {number}", one, other, place, against, 0.8)


def _tokens(story: StoryFacts, unit: Unit) -> list[Word]:
    text = story.texts[story.quotations[unit.quotation].article]
    found = words(text, unit.start, unit.end)
    # “[sic]” is the editor's, not the speaker's.
    return [w for w in found if not (w.key == "sic" and text[max(0, w.start - 1)] in "([")]


def _joined(tokens: Sequence[Word], chosen: range) -> str:
    return " ".join(tokens[i].key for i in chosen)


def _place(story: StoryFacts, unit: Unit, tokens: Sequence[Word], changes: Sequence[range]) -> Place:
    """Returns the unit with the words from the first to the last change in focus."""
    first, last = changes[0], changes[-1]
    # For words left out here, the words on both sides show the gap.
    start = tokens[first.start if first else max(0, first.start - 1)].start
    end = tokens[last[-1] if last else min(len(tokens) - 1, last.start)].end
    return Place(story.quotations[unit.quotation].article, unit.start, unit.end, start, end)


def _speaker_place(quotation: Quotation, unit: Unit) -> Place:
    """Returns the unit together with the words that name its speaker, which are in focus."""
    start, end = min(unit.start, quotation.speaker_start), max(unit.end, quotation.speaker_end)
    return Place(quotation.article, start, end, quotation.speaker_start, quotation.speaker_end)
