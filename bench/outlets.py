"""The cost of comparing outlets at 10, 100 and 1,000 articles: `python -m bench.outlets [SIZE ...] [--save FILE]`.

The articles are generated from a seed: many outlets report a third of their sentences, in other words, with altered
quotations and differing numbers and days; the rest is reported by one outlet each. Each story is analysed from nothing,
and again with one article changed and a cache of the others' results. Printed are the CPU seconds of each step, the
total wall time, the number of cached rows written (three per article read), and the number of results; superlinear time
would show in the last column.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from bench.machine import describe
from bench.samples import Cell, Part, Table, cell_text, write_results
from index.compare.analyse import analysis_version, without_garbage_collection
from index.compare.claims import find_dated, read_claims
from index.compare.exclusives import find_exclusives, find_people
from index.compare.find_differences import find_differences
from index.compare.quotation_clusters import cluster_quotations
from index.corpus.articles import read_story
from index.corpus.passages import Corpus, cut
from index.corpus.tokens import word_list
from index.errors import ArticleError
from index.facts.analyse_article import read
from index.facts.fact_store import FactCache, RowStore
from index.store.analysis_cache import AnalysisCache

_SYLLABLES = word_list(
    "ba be bi bo da de di do fa fe ga go ha ka ke la le li lo ma me mi mo na ne no pa pe ra re ri ro sa"
)
_DAYS = word_list("Monday Tuesday Wednesday Thursday Friday")
_HEAD = (
    "articles", "changed", "sentences", "rows written", "extract, s", "cluster, s", "claims, s", "differences, s",
    "rest, s", "CPU s", "wall s", "quotations", "shared quotations", "differences", "dated", "CPU ms/article",
)  # fmt: skip

NOTES = (
    "Synthetic articles of about twenty sentences by a fifth as many outlets, one run per story. The steps are CPU"
    " seconds and add up to “CPU s”; reading and splitting the files is not included.",
    "“rows written” are cache rows that had to be computed, three for each article.",
)


def write_story(folder: Path, articles: int, seed: int = 7) -> None:
    """Writes a generated story of this many articles by a fifth as many outlets."""
    chance = random.Random(seed)
    vocabulary = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(2000 + 8 * articles)]
    people = [f"{_name(chance)} {_name(chance)}" for _ in range(20 + articles // 5)]
    quotes = [(chance.choice(people), " ".join(chance.choices(vocabulary, k=14))) for _ in range(15 + articles)]
    facts = [(chance.choice(people), chance.choices(vocabulary, k=9)) for _ in range(15 + articles)]
    outlets = max(3, articles // 5)
    lines = ['[story]\ntitle = "Made up"\n']
    lines += [f'[[outlet]]\nname = "Outlet {n}"\n' for n in range(outlets)]
    for number in range(articles):
        text = "\n\n".join(_paragraph(chance, vocabulary, people, quotes, facts) for _ in range(14))
        (folder / f"{number:05}.txt").write_text(text, "utf-8")
        day = date(2024, 3, 4) + timedelta(days=number % 5)
        lines.append(f'[[article]]\nfile = "{number:05}.txt"\noutlet = "Outlet {number % outlets}"')
        lines.append(f'headline = "No. {number}"\npublished = {day}\n')
    (folder / "articles.toml").write_text("\n".join(lines), "utf-8")


class Counting:
    """A store that counts the rows written to it."""

    def __init__(self, store: RowStore) -> None:
        self._store, self.written = store, 0

    def get(self, keys: Sequence[bytes]) -> Sequence[bytes | None]:
        """Reads from the store."""
        return self._store.get(keys)

    def put(self, keys: Sequence[bytes], rows: Sequence[bytes]) -> None:
        """Writes to the store."""
        self.written += len(keys)
        self._store.put(keys, rows)

    def failed(self, error: ArticleError) -> None:
        """Raises the error: generated articles cannot fail."""
        raise error


def measure(articles: int) -> list[tuple[Cell, ...]]:
    """Returns two rows: the story from nothing, and with one changed article."""
    with tempfile.TemporaryDirectory() as place:
        story, cache = Path(place) / "story", Path(place) / "analysis.sqlite3"
        story.mkdir()
        write_story(story, articles)
        first = _row("all", cut(read_story(story)), cache)
        path = story / f"{articles // 2:05}.txt"
        path.write_text(path.read_text("utf-8") + "\n\nOn Friday the baker counted 412 loaves by the harbour.", "utf-8")
        return [first, _row("one", cut(read_story(story)), cache)]


def _row(changed: str, corpus: Corpus, path: Path) -> tuple[Cell, ...]:
    """Returns the size, the seconds of each step, and the numbers of results."""
    began = time.perf_counter()
    with AnalysisCache(path) as cache, without_garbage_collection():
        counting = Counting(cache)
        marks = [time.process_time()]
        reading = read(corpus, FactCache(counting, analysis_version()))
        marks.append(time.process_time())
        clustered = cluster_quotations(reading.texts, reading.quotations)
        marks.append(time.process_time())
        claims = read_claims(corpus, reading)
        marks.append(time.process_time())
        differences = find_differences(claims, clustered, reading)
        marks.append(time.process_time())
        dated, _, _ = find_dated(claims), find_people(reading), find_exclusives(claims, clustered, reading, differences)
        cache.finish()
        marks.append(time.process_time())
    steps = [round(later - earlier, 2) for earlier, later in itertools.pairwise(marks)]
    total, wall = marks[-1] - marks[0], time.perf_counter() - began
    shared = sum(len(cluster.units) > 1 for cluster in clustered.clusters)
    found = (len(reading.quotations), shared, len(differences), len(dated))
    count = len(corpus.articles)
    return (
        count,
        changed,
        len(corpus.sentences),
        counting.written,
        *steps,
        round(total, 2),
        round(wall, 2),
        *found,
        round(1000 * total / count, 1),
    )


def main() -> None:
    """Prints two rows per size, and saves them for the report."""
    parser = argparse.ArgumentParser(prog="python -m bench.outlets", description="Measures the comparison of outlets.")
    parser.add_argument("sizes", type=int, nargs="*", default=[10, 100, 1000], help="numbers of articles")
    parser.add_argument("--save", type=Path, help="save the figures for `python -m bench.report`")
    given = parser.parse_args()
    # Warm-up: imports are not a cost of the first story.
    measure(3)
    load, began, rows = [os.getloadavg()[0]], time.perf_counter(), []
    print("  ".join(f"{name:>{_width(name)}}" for name in _HEAD))
    for size in given.sizes:
        for row in measure(size):
            rows.append(row)
            cells = zip(_HEAD, row, strict=True)
            print("  ".join(f"{cell_text(cell):>{_width(name)}}" for name, cell in cells), flush=True)
    load.append(os.getloadavg()[0])
    if given.save:
        table = Table("Comparison of outlets during a rebuild", _HEAD, tuple(rows), NOTES)
        part = Part((table,), load=tuple(load), seconds=time.perf_counter() - began)
        write_results(given.save, {"outlets": part}, describe())


def _width(name: str) -> int:
    return max(9, len(name))


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=2)).capitalize()


def _paragraph(
    chance: random.Random,
    vocabulary: list[str],
    people: list[str],
    quotes: list[tuple[str, str]],
    facts: list[tuple[str, list[str]]],
) -> str:
    kind = chance.random()
    # Few facts are reported by everybody and most by few outlets, as in real stories.
    rank = min(int(chance.paretovariate(0.6)) - 1, 10**9)
    if kind < 0.3:
        speaker, words = quotes[rank % len(quotes)]
        said = words.split()
        if chance.random() < 0.4:
            said[chance.randrange(len(said))] = chance.choice(vocabulary)
        if chance.random() < 0.3:
            said = said[chance.randrange(4) :]
        return f"“{' '.join(said).capitalize()},” {speaker} said."
    if kind < 0.5:
        person, terms = facts[rank % len(facts)]
        number = 20 + (len(terms[0]) * 7) % 60 + (chance.random() < 0.1)
        return (
            f"On {chance.choice(_DAYS)} {person} {terms[0]}ed {number} {terms[1]}s {' '.join(terms[2:6])} "
            f"near the {terms[6]} and the {terms[7]} {terms[8]}."
        )
    one, other = " ".join(chance.choices(vocabulary, k=12)), " ".join(chance.choices(vocabulary, k=9))
    return f"{chance.choice(people)} {one}. The {other}."


if __name__ == "__main__":
    main()
