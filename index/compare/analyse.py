"""What a rebuild computes beside the index and stores in the generation.

Each analyser maps a corpus to named extras. The same corpus gives the same bytes, whatever an earlier rebuild cached.
`VERSION` goes up with every change of the results, so that an unchanged story is analysed again.
"""

from __future__ import annotations

import contextlib
import gc
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from typing import TYPE_CHECKING

from index.corpus.passages import Corpus
from index.facts.fact_store import FactCache, RowStore
from index.store.changes import code_digest

if TYPE_CHECKING:
    from index.facts.analyse_article import StoryFacts

_READ_WITH = ("PyStemmer",)  # libraries on which the facts of an article depend


def across_outlets(corpus: Corpus, cache: RowStore | None = None) -> Mapping[str, bytes]:
    """Quotations, differences, the timeline, people, copies, and what one outlet alone reports.

    The facts of one article come out of `cache` where that has them, and go there where it has not.
    """
    from index.compare import codec
    from index.compare.claims import find_dated, read_claims
    from index.compare.copies import find_copies
    from index.compare.exclusives import find_exclusives, find_people
    from index.compare.find_differences import find_differences
    from index.compare.quotation_clusters import cluster_quotations
    from index.facts.analyse_article import read
    from index.facts.stored_quotations import QUOTATIONS, write_quotations

    with without_garbage_collection():
        read_story = read(corpus, FactCache(cache, analysis_version()))
        printed, story = _printed(read_story, corpus), _valid(read_story, corpus)
        clustered = cluster_quotations(story.texts, story.quotations)
        # Retracted articles are not compared with others, but what they print is found, with their retraction.
        retracted = len(printed.quotations) > len(story.quotations)
        quoted = cluster_quotations(printed.texts, printed.quotations) if retracted else clustered
        claims = read_claims(corpus, story)
        differences = find_differences(claims, clustered, story)
        return {
            QUOTATIONS: write_quotations(codec.stored_quotations(quoted, printed.quotations, printed.texts)),
            codec.DIFFERENCES: codec.write_rows(differences),
            codec.TIMELINE: codec.write_rows(find_dated(claims)),
            codec.COPIES: codec.write_rows(find_copies(corpus)),
            codec.PEOPLE: codec.write_rows(find_people(story)),
            codec.EXCLUSIVES: codec.write_rows(find_exclusives(claims, clustered, story, differences)),
        }


def _printed(story: StoryFacts, corpus: Corpus) -> StoryFacts:
    """Without the quotations in notes, which repeat what they correct."""
    from index.facts.noted_spans import note_spans

    return _without(story, note_spans(corpus))


def _valid(story: StoryFacts, corpus: Corpus) -> StoryFacts:
    """Without the quotations in notes and in retracted articles."""
    from index.facts.noted_spans import withdrawn_spans

    return _without(story, withdrawn_spans(corpus))


def _without(story: StoryFacts, spans: Sequence[Sequence[tuple[int, int]]]) -> StoryFacts:
    left = [one for one in story.quotations if not any(a <= one.start < b for a, b in spans[one.article])]
    return replace(story, quotations=tuple(left))


@contextlib.contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Switches Python's cyclic garbage collector off for the block.

    Nearly all objects made in it live to its end and are in no cycle. Collecting took a third of the time of reading a
    thousand cached articles.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def analysis_version() -> str:
    """The version of an analysis: this module's, the code's, Python's, and those of the libraries it reads with."""
    libraries = [f"{name} {version(name)}" for name in _READ_WITH]
    return "\n".join([f"across_outlets@{VERSION}", code_digest(), f"Python {platform.python_version()}", *libraries])


VERSION = 10
# The rebuild knows an analyser by its name: another version is another analyser.
across_outlets.__qualname__ += f"@{VERSION}"
ANALYSERS: tuple[Callable[[Corpus, RowStore], Mapping[str, bytes]], ...] = (across_outlets,)
