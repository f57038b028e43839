"""Groups of windows from the written stories: under each question, the windows that answering would read.

Negatives come from the real search and are cut like in answering, so that the reader is fitted on what it will meet. A
question and its twin share a group over the same windows.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from index.answer.query import parse_query
from index.answer.rerank import Window, stretches_of, window_of
from index.answer.results import Question
from index.settings import Settings, load_settings
from index.store.protocol import GenerationReader
from training.assembled_story import Span, build_and_open, sentences_at, share_models
from training.chat import chat
from training.examples import Example
from training.groups import Group
from training.stories import Place, WrittenStory, kind_of_story
from training.twins import Twin, Twins
from training.written_story import Posed, lay_out, pose

log = logging.getLogger("training")
CANDIDATES_READ = 24  # candidates that the reader reads
MAX_ANSWERING = 2  # maximum number of answering windows per question


@dataclass(frozen=True, slots=True)
class Wording:
    """A question as shown to the reader; `labels` has 0 or 1 for each sentence of each window."""

    kind: str
    question: str
    labels: tuple[tuple[int, ...], ...]

    @property
    def answered(self) -> bool:
        return any(1 in row for row in self.labels)


@dataclass(frozen=True, slots=True)
class Cluster:
    """A question and minimally different ones, over the windows that the search found, best first.

    `shown` is the answer to the previous question, if any; `shown_in` the window that contains it. `story` is the kind
    of story: "written", "long" or "news".
    """

    windows: tuple[Window, ...]
    wordings: tuple[Wording, ...]
    follows: str | None
    shown: str | None
    shown_in: int | None
    story: str


def cluster_of(
    generation: GenerationReader,
    posed: Posed,
    twins: Sequence[tuple[Twin, frozenset[int]]],
    before: frozenset[int],
    story: str,
) -> Cluster | None:
    """Builds a question's cluster; `before` are the sentences that answer the previous question, hence not this one."""
    found = [one.sentence for one in posed.features.candidates[:CANDIDATES_READ]]
    rank = {sentence: place for place, sentence in reversed(list(enumerate(found)))}
    wanted = posed.gold | before | frozenset[int]().union(*(gold for _, gold in twins))
    stretches = stretches_of(generation, [*found, *sorted(wanted - set(found))])
    if not stretches:
        return None
    stretches.sort(key=lambda stretch: min(rank.get(number, CANDIDATES_READ) for number in stretch))

    def labels(gold: frozenset[int]) -> tuple[tuple[int, ...], ...]:
        return tuple(tuple(int(number in gold - before) for number in stretch) for stretch in stretches)

    kind = "written" if posed.gold else f"written, {posed.asked.missing}"
    wordings = [Wording(kind, posed.question, labels(posed.gold))]
    for twin, gold in twins:
        content = parse_query(Question(twin.question), generation).content
        wordings.append(Wording(f"written, {twin.kind}", content, labels(gold)))
    shown = min(before, default=None)
    place = next((at for at, stretch in enumerate(stretches) if shown in stretch), None)
    text = None
    if shown is not None and place is not None:
        text = window_of(generation, stretches[place]).sentences[shown - stretches[place].start]
    windows = tuple(window_of(generation, stretch) for stretch in stretches)
    return Cluster(windows, tuple(wordings), posed.asked.follows, text, place, story)


def side_of(cluster: Cluster, number: int, side: int, negatives: int, rng: Random | None) -> list[Example]:
    """Returns one wording of a cluster over its answering windows and the first `negatives` that do not answer."""
    wording = cluster.wordings[number]
    right = [at for at, row in enumerate(wording.labels) if 1 in row]
    wrong = [at for at, row in enumerate(wording.labels) if 1 not in row]
    if rng is not None:
        right = rng.sample(right, min(MAX_ANSWERING, len(right)))
    shown = cluster.shown
    if cluster.shown_in in wrong and cluster.follows:
        wrong = [cluster.shown_in, *(at for at in wrong if at != cluster.shown_in)]
    if rng is not None and rng.random() < 0.15:
        shown = None  # as if the previous question was declined
    return [_example(cluster, wording, at, side, shown) for at in (*right, *wrong[:negatives])]


def twin_side(cluster: Cluster, number: int, side: int, rng: Random) -> list[Example]:
    """Returns an unanswerable wording over a window that answers the original, and the top-ranked window."""
    right = [at for at, row in enumerate(cluster.wordings[0].labels) if 1 in row]
    chosen = list(dict.fromkeys([*rng.sample(right, min(1, len(right))), 0]))[:2]
    wording = cluster.wordings[number]
    return [_example(cluster, wording, at, side, cluster.shown) for at in chosen]


def _example(cluster: Cluster, wording: Wording, at: int, side: int, shown: str | None) -> Example:
    """Returns a wording over the window `at` of its cluster; `shown` counts only in a follow-up."""
    return Example(
        wording.kind,
        wording.question,
        cluster.windows[at],
        wording.labels[at],
        follows=cluster.follows,
        shown=shown if cluster.follows else None,
        side=side,
    )


def group_of(cluster: Cluster, rng: Random, turn: int) -> Group:
    """Makes the group of one pass: an answered wording, its twin if there is one, on other turns another wording."""
    answered = [number for number, one in enumerate(cluster.wordings) if one.answered]
    missed = [number for number, one in enumerate(cluster.wordings) if not one.answered]
    if not answered:
        return tuple(side_of(cluster, missed[turn % len(missed)], 0, 3, rng))
    chosen = answered[(turn + rng.randrange(2)) % len(answered)] if turn < 2 else rng.choice(answered)
    examples = side_of(cluster, chosen, 0, 3, rng)
    if missed:
        number = missed[turn % len(missed)]
        original_missed = number == 0  # an unanswerable question with an answered neighbour
        examples += side_of(cluster, 0, 1, 2, rng) if original_missed else twin_side(cluster, number, 1, rng)
    return tuple(examples)


def groups_in_turn(clusters: Sequence[Cluster], passes: int, rng: Random) -> list[Group]:
    """Returns every cluster `passes` times, with different wordings; a fifth of the questions reworded as chat."""
    groups: list[Group] = []
    for turn in range(passes):
        for cluster in clusters:
            group = group_of(cluster, rng, turn)
            if rng.random() < 0.2:
                group = _in_chat(group, rng)
            groups.append(group)
    rng.shuffle(groups)
    return groups


def chosen_clusters(clusters: Sequence[Cluster], most: int, rng: Random) -> list[Cluster]:
    """Chooses at most `most` clusters, preferring those with a twin; two thirds from long stories and real reports, if
    there are enough.
    """
    shuffled = sorted(rng.sample(clusters, len(clusters)), key=lambda cluster: not _has_twin(cluster))
    short = [cluster for cluster in shuffled if cluster.story == "written"]
    real = [cluster for cluster in shuffled if cluster.story != "written"][: most * 2 // 3]
    return [*real, *short[: most - len(real)]]


def _has_twin(cluster: Cluster) -> bool:
    return len({one.answered for one in cluster.wordings}) == 2


def _in_chat(group: Group, rng: Random) -> Group:

    side = rng.choice(sorted({one.side for one in group}))
    worded = chat(next(one.question for one in group if one.side == side), rng)
    return tuple(replace(one, question=worded) if one.side == side else one for one in group)


def count_twins(clusters: Sequence[Cluster]) -> tuple[int, int]:
    """Returns the number of questions, and of those with a distinguishing twin."""
    return len(clusters), sum(map(_has_twin, clusters))


def whole_groups(clusters: Sequence[Cluster], *, negatives: int = 8) -> list[Group]:
    """Returns a group for each question as written: all windows that answer it and its first `negatives` that do not.

    For evaluation.
    """
    return [tuple(side_of(cluster, 0, 0, negatives, None)) for cluster in clusters]


def pairs_to_measure(clusters: Sequence[Cluster], *, negatives: int = 8) -> list[tuple[Group, Group]]:
    """Returns answered questions with their twins over the same windows, for evaluation."""
    pairs = []
    for cluster in clusters:
        answered = next((at for at, one in enumerate(cluster.wordings) if one.answered), None)
        missed = next((at for at, one in enumerate(cluster.wordings) if not one.answered), None)
        if answered is not None and missed is not None:
            one = side_of(cluster, answered, 0, negatives, None)
            windows = [example.window for example in one]
            places = [cluster.windows.index(window) for window in windows]
            wording = cluster.wordings[missed]
            two = [_example(cluster, wording, at, 0, cluster.shown) for at in places]
            pairs.append((tuple(one), tuple(two)))
    return pairs


def clusters_of_story(story: WrittenStory, twins: Twins, settings: Settings) -> Iterator[Cluster]:
    """Yields the cluster of every question of a story, with its twins, through the real index."""
    articles, places = lay_out(story)
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(build_and_open(story.title, articles, Path(folder), settings)) as here,
        here.generation() as generation,
    ):
        context = here.context(generation.vocabulary())

        def sentences(gold: Sequence[Place]) -> frozenset[int]:
            spans: list[Span] = [places[place] for place in gold]
            return sentences_at(generation, spans)

        before: frozenset[int] = frozenset()
        for number, asked in enumerate(story.asked):
            gold = sentences(asked.gold)
            question, features = pose(generation, asked.question, asked.follows, context)
            mine = [(twin, sentences(twin.gold)) for twin in twins.get(number, ())]
            shown, before = (before if asked.follows else frozenset()), gold
            if gold and not gold - shown:
                continue  # the sentence that was just shown is not an answer
            posed = Posed(asked, question, gold - shown, features)
            cluster = cluster_of(generation, posed, mine, shown, kind_of_story(story))
            if cluster is not None:
                yield cluster


def clusters_of(stories: Sequence[tuple[WrittenStory, Twins]]) -> list[Cluster]:
    """Returns the clusters of all stories, without questions for which search finds nothing."""
    clusters: list[Cluster] = []
    with tempfile.TemporaryDirectory() as folder:
        settings = share_models(load_settings(reader=False), Path(folder))
        for number, (story, twins) in enumerate(stories, start=1):
            clusters += clusters_of_story(story, twins, settings)
            if number % 10 == 0:
                log.info("%d of %d stories, %d questions", number, len(stories), len(clusters))
    return clusters
