"""What a rebuild finds out beside the index, for the generation to keep.

Each analyser maps a corpus to named extras; the same corpus gives the same bytes, whatever was kept of an earlier
rebuild. `VERSION` goes up with every change that finds something else, so that an unchanged story is read again.
"""

from __future__ import annotations

import contextlib
import gc
import platform
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from importlib.metadata import version
from typing import TYPE_CHECKING

from index.corpus.passages import Corpus
from index.facts.fact_store import FactCache, RowStore
from index.store.changes import code_digest

if TYPE_CHECKING:
    from index.facts.analyse_article import StoryFacts

_READ_WITH = ("PyStemmer",)  # libraries that tell what is found in an article


def across_outlets(corpus: Corpus, kept: RowStore | None = None) -> Mapping[str, bytes]:
    """Quotations, differences, the timeline, people, and what one outlet alone reports.

    What is found in one article comes out of `kept` where that has it, and goes there where it has not.
    """
    from index.compare import codec
    from index.compare.claims import find_dated, read_claims
    from index.compare.exclusives import find_exclusives, find_people
    from index.compare.find_differences import find_differences
    from index.compare.quotation_clusters import cluster
    from index.facts.analyse_article import read
    from index.facts.stored_quotations import QUOTATIONS, write_quotations

    with without_garbage_collection():
        reading = _without_withdrawn(read(corpus, FactCache(kept, analysis_version())), corpus)
        clusters = cluster(reading.texts, reading.quotations)
        claims = read_claims(corpus, reading)
        differences = find_differences(claims, clusters, reading)
        return {
            QUOTATIONS: write_quotations(codec.stored_quotations(clusters, reading.quotations)),
            codec.DIFFERENCES: codec.write_rows(differences),
            codec.TIMELINE: codec.write_rows(find_dated(claims)),
            codec.PEOPLE: codec.write_rows(find_people(reading)),
            codec.EXCLUSIVES: codec.write_rows(find_exclusives(claims, clusters, reading, differences)),
        }


def _without_withdrawn(reading: StoryFacts, corpus: Corpus) -> StoryFacts:
    """Without the quotations of retracted articles and of corrections, which nobody prints any more."""
    from index.facts.noted_spans import withdrawn_spans

    spans = withdrawn_spans(corpus)
    kept = [one for one in reading.quotations if not any(a <= one.start < b for a, b in spans[one.article])]
    return replace(reading, quotations=tuple(kept))


@contextlib.contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Leaves the search for circles of garbage be.

    Nearly all that is made in here lives to the end of it and is in no circle; looking through it again and again was a
    third of the time of reading a thousand articles whose findings were kept.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def analysis_version() -> str:
    """What findings are made by, to the version: this room, the program's code, and the libraries it reads with."""
    libraries = [f"{name} {version(name)}" for name in _READ_WITH]
    return "\n".join([f"across_outlets@{VERSION}", code_digest(), f"Python {platform.python_version()}", *libraries])


VERSION = 8
# The rebuild knows an analyser by its name: another version is another analyser.
across_outlets.__qualname__ += f"@{VERSION}"
ANALYSERS: tuple[Callable[[Corpus, RowStore], Mapping[str, bytes]], ...] = (across_outlets,)
