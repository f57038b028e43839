"""The analyses that a rebuild computes and stores with the index in its generation.

Each analyser maps a corpus to named extra files. The same corpus gives the same bytes, whatever earlier rebuilds
cached. Increase `VERSION` whenever the results change, so that unchanged stories are analysed again.
"""

from __future__ import annotations

import contextlib
import gc
import platform
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from typing import TYPE_CHECKING

from index.corpus.passages import Corpus
from index.corpus.tokens import stems_in
from index.facts.fact_store import FactCache, RowStore
from index.store.changes import code_digest

if TYPE_CHECKING:
    from index.facts.analyse_article import StoryFacts
    from index.facts.quotations import Quotation

_LIBRARIES = ("PyStemmer",)  # libraries that affect an article's facts


def across_outlets(corpus: Corpus, cache: RowStore | None = None) -> Mapping[str, bytes]:
    """Computes quotations, differences, timeline, people, copies, and what only one outlet reports.

    The facts of each article are read from `cache`, or computed and stored there.
    """
    from index.compare import codec
    from index.compare.claims import find_dated, read_claims
    from index.compare.copies import find_copies
    from index.compare.exclusives import find_exclusives, find_people
    from index.compare.find_differences import find_differences
    from index.compare.quotation_clusters import cluster_quotations
    from index.facts.analyse_article import read
    from index.facts.stored_quotations import QUOTATIONS, SUBJECTS, write_quotations, write_subjects

    with without_garbage_collection():
        read_story = read(corpus, FactCache(cache, analysis_version()))
        printed, story = _without_notes(read_story, corpus), _without_withdrawn(read_story, corpus)
        clustered = cluster_quotations(story.texts, story.quotations)
        # Retracted articles are not compared with others, but quotation search finds them, marked as retracted.
        retracted = len(printed.quotations) > len(story.quotations)
        quoted = cluster_quotations(printed.texts, printed.quotations) if retracted else clustered
        searched = [*printed.quotations, *_only_in_headlines(corpus, printed)]
        claims = read_claims(corpus, story)
        differences = find_differences(claims, clustered, story)
        copies = find_copies(corpus, differences)
        return {
            QUOTATIONS: write_quotations(codec.stored_quotations(quoted, searched, printed.texts)),
            SUBJECTS: write_subjects(_subjects_not_named(corpus, printed)),
            codec.DIFFERENCES: codec.write_rows(differences),
            codec.TIMELINE: codec.write_rows(find_dated(claims, copies)),
            codec.COPIES: codec.write_rows(copies),
            codec.PEOPLE: codec.write_rows(find_people(story)),
            codec.EXCLUSIVES: codec.write_rows(find_exclusives(claims, clustered, story, differences)),
        }


def _only_in_headlines(corpus: Corpus, story: StoryFacts) -> Iterator[Quotation]:
    """Yields the words that only a headline quotes. They can be found, but are not compared: headlines shorten."""
    from index.facts.normalise import unit_keys
    from index.facts.quotations import Quotation
    from index.facts.quote_marks import quoted_runs

    below: defaultdict[int, list[str]] = defaultdict(list)
    for one in story.quotations:
        below[one.article] += unit_keys(story.texts[one.article], one.start, one.end)
    for number, article in enumerate(corpus.articles):
        start = article.text.find(article.headline) if article.headline else -1
        block = (start, start + len(article.headline or ""))
        for run in quoted_runs(article.text, [block]) if start >= 0 else ():
            words = " ".join(unit_keys(article.text, run.start, run.end))
            if run.depth == 0 and f" {words} " not in f" {' '.join(below[number])} ":
                yield Quotation(number, run.start, run.end, -1, fragment=True)


def _subjects_not_named(corpus: Corpus, story: StoryFacts) -> dict[int, str]:
    """Returns the people whom sentences are about without their names: “she resigned”, “the mayor resigned”."""
    subjects = (
        one.subject if one.subject in scene.names.people else ""
        for scene, facts in zip(story.scenes, story.resolved, strict=True)
        for one in facts.sentences
    )
    return {
        number: name
        for number, (sentence, name) in enumerate(zip(corpus.sentences, subjects, strict=True))
        if name and stems_in(name).isdisjoint(stems_in(corpus.text(sentence)))
    }


def _without_notes(story: StoryFacts, corpus: Corpus) -> StoryFacts:
    """Returns the facts without the quotations in notes, which repeat what they correct."""
    from index.facts.noted_spans import note_spans

    return _without_spans(story, note_spans(corpus))


def _without_withdrawn(story: StoryFacts, corpus: Corpus) -> StoryFacts:
    """Returns the facts without the quotations in notes and in retracted articles."""
    from index.facts.noted_spans import withdrawn_spans

    return _without_spans(story, withdrawn_spans(corpus))


def _without_spans(story: StoryFacts, spans: Sequence[Sequence[tuple[int, int]]]) -> StoryFacts:
    left = [one for one in story.quotations if not any(a <= one.start < b for a, b in spans[one.article])]
    return replace(story, quotations=tuple(left))


@contextlib.contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Disables Python's cyclic garbage collector, which took a third of the time to read a thousand cached articles."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def analysis_version() -> str:
    """Returns the version of an analysis: that of this module, the code, Python and the libraries used."""
    libraries = [f"{name} {version(name)}" for name in _LIBRARIES]
    return "\n".join([f"across_outlets@{VERSION}", code_digest(), f"Python {platform.python_version()}", *libraries])


VERSION = 53
# Rebuilds identify an analyser by its name, so the version is part of it.
across_outlets.__qualname__ += f"@{VERSION}"
ANALYSERS: tuple[Callable[[Corpus, RowStore], Mapping[str, bytes]], ...] = (across_outlets,)
