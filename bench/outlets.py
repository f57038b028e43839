"""What comparing the outlets costs at 10, 100 and 1,000 articles: `python -m bench.outlets [SIZE ...]`.

The articles are made up from a seed: a third of their sentences are told by many outlets in other words, with
quotations cut and altered, numbers and days that differ, and the rest is told by one alone. Printed are the CPU
seconds of each step and what was found; time that grows faster than the story would show in the last column.
"""

from __future__ import annotations

import itertools
import random
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from index.compare.alone import find_alone, find_people
from index.compare.claims import read_claims
from index.compare.clusters import cluster
from index.compare.differences import find_differences
from index.compare.reading import read
from index.compare.timeline import find_dated
from index.compare.words import in_order
from index.corpus.articles import read_story
from index.corpus.passages import cut

_SYLLABLES = in_order(
    "ba be bi bo da de di do fa fe ga go ha ka ke la le li lo ma me mi mo na ne no pa pe ra re ri ro sa"
)
_DAYS = in_order("Monday Tuesday Wednesday Thursday Friday")
_HEAD = in_order("articles sentences read cluster claims differ rest total_s quoted shared differing dated ms/article")


def write_story(folder: Path, articles: int, seed: int = 7) -> None:
    """A made-up story of so many articles by a fifth as many outlets."""
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


def measure(articles: int) -> list[str]:
    """One row: the size, the seconds of each step, and what was found."""
    with tempfile.TemporaryDirectory() as place:
        write_story(Path(place), articles)
        corpus = cut(read_story(Path(place)))
    marks = [time.process_time()]
    reading = read(corpus)
    marks.append(time.process_time())
    clusters = cluster(reading.texts, reading.quotations)
    marks.append(time.process_time())
    claims = read_claims(corpus, reading)
    marks.append(time.process_time())
    differences = find_differences(claims, clusters, reading)
    marks.append(time.process_time())
    rest = (find_dated(claims), find_people(reading), find_alone(claims, clusters, reading))
    marks.append(time.process_time())
    steps = [f"{later - earlier:.2f}" for earlier, later in itertools.pairwise(marks)]
    total = marks[-1] - marks[0]
    shared = sum(len(saying.units) > 1 for saying in clusters.sayings)
    found = (len(reading.quotations), shared, len(differences), len(rest[0]))
    return [
        str(articles),
        str(len(corpus.sentences)),
        *steps,
        f"{total:.2f}",
        *map(str, found),
        f"{1000 * total / articles:.1f}",
    ]


def main(sizes: list[int]) -> None:
    """Prints a row for each size."""
    print("  ".join(f"{name:>11}" for name in _HEAD))
    for size in sizes:
        print("  ".join(f"{value:>11}" for value in measure(size)), flush=True)


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=2)).capitalize()


def _paragraph(
    chance: random.Random, vocabulary: list[str], people: list[str], quotes: list[tuple[str, str]],
    facts: list[tuple[str, list[str]]],
) -> str:  # fmt: skip
    kind = chance.random()
    # Some of a story everybody tells, most of it few: as with real ones.
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
        person, told = facts[rank % len(facts)]
        number = 20 + (len(told[0]) * 7) % 60 + (chance.random() < 0.1)
        return (
            f"On {chance.choice(_DAYS)} {person} {told[0]}ed {number} {told[1]}s {' '.join(told[2:6])} "
            f"near the {told[6]} and the {told[7]} {told[8]}."
        )
    one, other = " ".join(chance.choices(vocabulary, k=12)), " ".join(chance.choices(vocabulary, k=9))
    return f"{chance.choice(people)} {one}. The {other}."


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [10, 100, 1000])
