"""Generates stories of any size, reproducibly from a seed.

    python -m bench.make_story FOLDER --passages 5000 --seed 1

writes articles, `articles.toml` and `questions.jsonl` (planted answers) into FOLDER, ready for `storybot rebuild` and
`storybot eval`. `make_story` returns the same as a corpus in memory, for sizes too large to write as files.

A few outlets publish most of the passages, and each of `RARE` outlets ten; dates span three years, and a few articles
have none.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.synthetic_news import FIELDS, Plant, Topic, make_plant, make_topic, sentences_of
from index.corpus.passages import LONG, Corpus, Passage
from index.corpus.sentences import Sentence
from index.corpus.types import Article, Outlet

COMMON, RARE = 40, 5  # outlets
OF_RARE = 10  # passages of each rare outlet
TITLE = "A made story"
FIRST_DAY, LAST_DAY = date(2023, 1, 1).toordinal(), date(2025, 12, 31).toordinal()
UNDATED = 0.03  # of the articles


@dataclass(frozen=True, slots=True)
class Pool:
    """The distinct sentences that stories are made of: those of each topic in turn, then the planted ones.

    Sentence `topic * per_topic + n` is the topic's n-th; plant k is sentence `len(topics) * per_topic + k`.
    """

    topics: tuple[Topic, ...]
    per_topic: int
    sentences: tuple[str, ...]
    plants: tuple[Plant, ...]


@dataclass(frozen=True, slots=True)
class Planted:
    """A planted answer and the passage that contains it."""

    plant: int
    passage: int


@dataclass(frozen=True, slots=True)
class SyntheticStory:
    """A corpus, the pool number of each sentence (n,), and the positions of planted answers."""

    corpus: Corpus
    pool: Pool
    numbers: NDArray[np.int32]
    planted: tuple[Planted, ...]
    rare: tuple[str, ...]


def make_pool(seed: int = 1, *, topics: int = 160, per_topic: int = 100, plants: int = 400) -> Pool:
    """Generates `topics * per_topic` sentences and `plants` planted ones, all distinct."""
    made = tuple(make_topic(seed, number) for number in range(topics))
    sentences: dict[str, None] = {}
    for number, topic in enumerate(made):
        for sentence in sentences_of(seed, topic):
            sentences[sentence] = None
            if len(sentences) == (number + 1) * per_topic:
                break
    planted: dict[str, Plant] = {}
    for number in range(10 * plants):
        if len(planted) == plants:
            break
        plant = make_plant(seed, made[number % topics], number)
        if plant.sentence not in sentences:
            planted.setdefault(plant.question, plant)
    chosen = tuple(planted.values())
    return Pool(made, per_topic, (*sentences, *(plant.sentence for plant in chosen)), chosen)


def make_story(passages: int, pool: Pool, seed: int = 1) -> SyntheticStory:
    """Generates a story of exactly this many passages (at least `RARE * OF_RARE * 2`), two to three sentences each.

    A passage's first sentence is from its article's topic, the others from the topic or its field. Each planted answer
    occurs once, in an article on its topic, at most one per article.
    """
    if passages < 2 * RARE * OF_RARE:
        raise ValueError(f"A generated story has at least {2 * RARE * OF_RARE} passages.")
    rng = np.random.default_rng([seed, passages])
    names, outlet_of, sizes = _lay_out(rng, passages)
    topics = rng.integers(0, len(pool.topics), len(sizes))
    days = rng.integers(FIRST_DAY, LAST_DAY + 1, len(sizes))
    dated = rng.random(len(sizes)) >= UNDATED
    chosen = _choose_sentences(rng, pool, np.repeat(topics, sizes))
    planted = _plant(rng, pool, topics, np.concatenate([[0], np.cumsum(sizes)]), chosen)

    lengths = [len(sentence) for sentence in pool.sentences]
    articles: list[Article] = []
    cut_sentences: list[Sentence] = []
    cut_passages: list[Passage] = []
    numbers: list[int] = []
    rows = iter(chosen.tolist())
    for article, size in enumerate(sizes.tolist()):
        headline = pool.topics[topics[article]].headline
        blocks = [headline]
        place = len(headline)
        for paragraph in range(size):
            place += 2
            taken: list[int] = []
            first, begin = len(cut_sentences), place
            for number in next(rows):
                if number < 0 or (len(taken) > 1 and place + 1 + lengths[number] - begin > LONG):
                    continue
                place += bool(taken)
                cut_sentences.append(Sentence(article, place, place + lengths[number], paragraph, 0))
                place += lengths[number]
                taken.append(number)
            cut_passages.append(Passage(article, begin, place, first, len(cut_sentences)))
            blocks.append(" ".join(pool.sentences[number] for number in taken))
            numbers += taken
        text = "\n\n".join(blocks)
        articles.append(
            Article(
                f"{article:06d}.txt",
                names[outlet_of[article]],
                headline,
                None,
                date.fromordinal(int(days[article])) if dated[article] else None,
                None,
                frozenset(),
                text,
                hashlib.sha256(text.encode()).hexdigest(),
            )
        )
    corpus = Corpus(TITLE, tuple(map(Outlet, names)), tuple(articles), tuple(cut_sentences), tuple(cut_passages))
    return SyntheticStory(corpus, pool, np.array(numbers, dtype=np.int32), planted, tuple(names[COMMON:]))


def _lay_out(rng: np.random.Generator, passages: int) -> tuple[list[str], NDArray[np.int64], NDArray[np.int64]]:
    """Returns the outlets' names and, for each article in random order, its outlet and number of passages."""
    kinds = ("Courier", "Post", "Herald", "Mercury", "Gazette", "Echo", "Tribune", "Observer")
    names = [
        f"{make_topic(0, 1000 + number).place} {kinds[number % len(kinds)]} {number + 1}" for number in range(COMMON)
    ]
    names += [f"{make_topic(0, 2000 + number).place} Parish Letter {number + 1}" for number in range(RARE)]
    rare = [(COMMON + number, OF_RARE // 2) for number in range(RARE) for _ in range(2)]
    left = passages - RARE * OF_RARE
    sizes: list[int] = []
    while left > 0:
        sizes.append(min(left, int(rng.integers(4, 17))))
        left -= sizes[-1]
    weights = 1 / np.arange(1, COMMON + 1)
    outlets = rng.choice(COMMON, len(sizes), p=weights / weights.sum())
    both = [*zip(outlets.tolist(), sizes, strict=True), *rare]
    order = rng.permutation(len(both))
    laid = np.array([both[number] for number in order], dtype=np.int64)
    return names, laid[:, 0], laid[:, 1]


def _choose_sentences(rng: np.random.Generator, pool: Pool, topics: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns pool numbers, (passages, 3); -1 where a passage has no third sentence."""
    count, fields, total = len(topics), len(FIELDS), len(pool.topics)
    same_field = (topics % fields) + fields * rng.integers(0, max(total // fields, 1), (2, count))
    same_topic = rng.random((2, count)) < 0.5
    others = np.where(same_topic | (same_field >= total), topics, same_field)
    within = rng.integers(0, pool.per_topic, (3, count))
    # Sentences from the same topic are neighbours in its list, hence distinct.
    within[1] = np.where(
        others[0] == topics, (within[0] + 1 + within[1] % (pool.per_topic - 2)) % pool.per_topic, within[1]
    )
    chosen = np.stack([topics, *others], axis=1) * pool.per_topic + within.T
    repeated = (chosen[:, 2] == chosen[:, 0]) | (chosen[:, 2] == chosen[:, 1])
    chosen[repeated | (rng.random(count) < 0.6), 2] = -1
    return chosen


def _plant(
    rng: np.random.Generator,
    pool: Pool,
    topics: NDArray[np.int64],
    starts: NDArray[np.int64],
    chosen: NDArray[np.int64],
) -> tuple[Planted, ...]:
    """Replaces the second sentence of some passages by planted ones."""
    left: dict[int, list[int]] = {}
    for number, plant in enumerate(pool.plants):
        left.setdefault(plant.topic, []).append(number)
    spans = list(pairwise(starts.tolist()))
    planted = []
    for article in rng.permutation(len(topics)).tolist():
        waiting = left.get(int(topics[article]))
        if waiting:
            passage = int(rng.integers(*spans[article]))
            next_one = waiting.pop()
            chosen[passage, 1] = len(pool.topics) * pool.per_topic + next_one
            planted.append(Planted(next_one, passage))
    return tuple(sorted(planted, key=lambda one: one.passage))


def write_story(folder: Path, story: SyntheticStory) -> None:
    """Writes a story to disk: a file per article, the manifest, and the planted questions."""
    folder.mkdir(parents=True, exist_ok=True)
    corpus = story.corpus
    lines = ["[story]", f"title = {json.dumps(corpus.title)}", ""]
    for outlet in corpus.outlets:
        lines += ["[[outlet]]", f"name = {json.dumps(outlet.name)}", ""]
    for article in corpus.articles:
        (folder / article.name).write_text(article.text, encoding="utf-8")
        lines += ["[[article]]", f'file = "{article.name}"', f"outlet = {json.dumps(article.outlet)}"]
        lines += [f"headline = {json.dumps(article.headline)}"]
        lines += [f"published = {article.published}", ""] if article.published else [""]
    (folder / "articles.toml").write_text("\n".join(lines), encoding="utf-8")
    with (folder / "questions.jsonl").open("w", encoding="utf-8") as file:
        for number, one in enumerate(story.planted):
            plant = story.pool.plants[one.plant]
            name = corpus.articles[corpus.passages[one.passage].article].name
            gold = [{"file": name, "sentence": plant.sentence}]
            case = {
                "id": f"made{number}",
                "question": plant.question,
                "kind": "planted",
                "answerable": True,
                "gold": gold,
            }
            file.write(json.dumps(case, ensure_ascii=False) + "\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes a story; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.make_story", description="Generates a story of any size.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--passages", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    if given.folder.exists() and any(given.folder.iterdir()):
        parser.error(f"{given.folder} is not empty.")
    topics = max(len(FIELDS), given.passages // 60)
    pool = make_pool(given.seed, topics=topics, per_topic=150, plants=min(400, given.passages // 20))
    story = make_story(given.passages, pool, given.seed)
    write_story(given.folder, story)
    print(f"{len(story.corpus.articles)} articles, {given.passages} passages, {len(story.planted)} planted answers")
    return 0


if __name__ == "__main__":
    sys.exit(main())
