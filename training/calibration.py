"""Fit the judge: how candidates are ranked, and how sure the best of them makes.

    python -m training.calibration --train-dir ../shared/train            # rewrites index/answer/data/judge.json
    python -m training.calibration --train-dir ../shared/train --dry-run  # prints the figures alone

Two kinds of stories that the reader was not fitted on go through the real rebuild, and their questions through the real
search and reader: the written ones that were held out (`training.written_story`), and stories made of held-out topics
of the open data (`training.sources`), whose paragraphs become the articles of three outlets. Two logistic models are
fitted on what comes out: pairs of a right and a wrong sentence of one question for the ranking; answerable or not for
the confidence, which is then brought to the scale on which it means that the best sentence is right.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from index.answer.calibrate import question_features
from index.answer.pipeline import Features
from index.answer.rerank import Mode
from index.answer.spelling import Reading
from index.settings import Settings, load_settings, models_folder
from index.story import Story
from training.chat import chat, names_in
from training.made_story import MadeStory, stories_of
from training.nearmiss import swap_name, swap_number
from training.sources import Item, read_sources
from training.stories import WrittenStory, read_stories
from training.written_story import held_out, pose, pose_all

TARGET = Path(__file__).resolve().parent.parent / "index" / "answer" / "data" / "judge.json"
FAR = 8  # questions about another story that each written story is asked
REMOVED = 0.35  # of the questions that have an answer are also asked as though it had not been printed
NEGATIVES = 12  # wrong sentences paired with each right one
# Of the written questions that have an answer, so many may be declined at each level of caution.
LOST = {"cautious": 0.16, "balanced": 0.09, "eager": 0.04}
RANKED_BY: dict[Mode, tuple[str, ...]] = {
    "with_reader": ("reader", "dense", "passage_dense", "words", "overlap", "passage_overlap", "lacks", "before"),
    "without_reader": ("dense", "passage_dense", "words", "overlap", "passage_overlap", "lacks", "before"),
}
_OF_ANY = ("gap", "dense", "dense_max", "overlap", "overlap_max", "passage_overlap", "unknown", "strange", "lacks",
           "named", "named_near")  # fmt: skip
_OF_READING = ("reader", "none", "reader_best", "reader_second", "reader_mass", "reader_share", "reader_count",
               "reader_agrees", "none_least", "none_mean")  # fmt: skip
JUDGED_BY: dict[Mode, tuple[str, ...]] = {"with_reader": (*_OF_ANY, *_OF_READING), "without_reader": _OF_ANY}


@dataclass(frozen=True, slots=True)
class Seen:
    """One question after search and reading: its columns, which candidates are gold, its words, and its story."""

    columns: dict[str, NDArray[np.float32]]
    gold: NDArray[np.bool_]
    answerable: bool
    reading: Reading
    story: int
    wording: str


def wordings(item: Item, elsewhere: Sequence[str], rng: Random) -> Iterator[tuple[str, str, bool]]:
    """(question, wording, answerable) of one item: as it is, as typed in chat, and near-misses of both kinds."""
    answerable = bool(item.gold)
    yield item.question, "careful", answerable
    yield chat(item.question, rng), "chat", answerable
    if answerable:
        window = [item.paragraph[number] for number in item.gold]
        missed = swap_name(item.question, window, elsewhere, rng) if rng.random() < 0.5 else None
        missed = missed or (swap_number(item.question, rng) if rng.random() < 0.5 else None)
        if missed and missed != item.question:
            yield (missed if rng.random() < 0.4 else chat(missed, rng)), "near-miss", False


def see(story: Story, question: str, gold: frozenset[int], number: int, wording: str) -> Seen | None:
    """One question through search and reader; None where nothing is found."""
    with story.generation() as generation:
        _, features = pose(generation, question, None, story.context(generation.vocabulary()))
    return seen_of(features, gold, number, wording)


def seen_of(features: Features, gold: frozenset[int], number: int, wording: str) -> Seen | None:
    """What the judge is fitted on of one question; None where nothing was found."""
    if not features.candidates:
        return None
    marked = np.asarray([one.sentence in gold for one in features.candidates], np.bool_)
    return Seen(dict(features.columns), marked, bool(gold), features.found.reading, number, wording)


def collect_written(stories: Sequence[WrittenStory], settings: Settings, first: int) -> list[Seen]:
    """Every question of the written stories, which are numbered from `first`, and some that are about another story."""
    styles = {"Q": "written chat", "C": "written careful", "F": "written follow-up", "far": "written far"}
    seen: list[Seen | None] = []
    for number, story in enumerate(stories, start=first):
        alien = [one for one in stories[number - first - 1].asked if one.style == "Q"][:: max(1, 40 // FAR)][:FAR]
        far = tuple(replace(one, style="far", gold=(), missing="far") for one in alien)
        for _, posed in pose_all(replace(story, asked=(*story.asked, *far)), settings):
            seen.append(seen_of(posed.features, posed.gold, number, styles[posed.asked.style]))
        print(f"{number - first + 1} of {len(stories)} written stories: {len(seen)} questions", flush=True)
    return [one for one in seen if one is not None]


def collect(made: Sequence[MadeStory], settings: Settings, seed: int, limit: int) -> list[Seen]:
    """Every story's questions, in order; `limit` of each story's items."""
    rng = Random(seed)
    seen: list[Seen | None] = []
    for number, one in enumerate(made):
        with tempfile.TemporaryDirectory() as folder, closing(one.open(Path(folder), settings)) as story:
            items = rng.sample(one.items, min(limit, len(one.items)))
            # Half the names put in are the story's own, half are of another topic and so unknown to it.
            elsewhere = [name for item in one.items[:100] for name in names_in(item.question)]
            elsewhere += [name for item in made[number - 1].items[:100] for name in names_in(item.question)]
            with story.generation() as generation:
                golds = [one.gold(item, generation) for item in items]
            for item, gold in zip(items, golds, strict=True):
                for question, wording, answerable in wordings(item, elsewhere, rng):
                    seen.append(see(story, question, gold if answerable else frozenset(), number, wording))
            # A question about another topic is far off and must be declined.
            for other in made[number - 1].items[: limit // 10]:
                seen.append(see(story, chat(other.question, rng), frozenset(), number, "far"))
        print(f"{number + 1} of {len(made)}: {len(seen)} questions", flush=True)
    return [one for one in seen if one is not None]


def without_answer(one: Seen) -> Seen | None:
    """The question as it would be had its answers, and the windows they were read in, not been printed."""
    gone = one.gold.copy()
    none = one.columns.get("none")
    if none is not None:  # candidates of one window share its "none"; 0 is that of candidates that were not read
        for window in set(none[one.gold].tolist()) - {0.0}:
            gone |= none == window
    if gone.all():
        return None
    columns = {name: values[~gone] for name, values in one.columns.items()}
    return replace(one, columns=columns, gold=one.gold[~gone], answerable=False, wording=f"{one.wording}, removed")


def fit_ranking(seen: Sequence[Seen], names: Sequence[str]) -> dict[str, float]:
    """Pairwise logistic ranking (RankNet with a linear scorer; Burges et al. 2005), standardised for the penalty."""
    rows: list[NDArray[np.float32]] = []
    for one in seen:
        if not one.gold.any() or one.gold.all():
            continue
        matrix = np.stack([one.columns[name] for name in names], axis=1)
        wrong = matrix[~one.gold][:NEGATIVES]
        rows += [row - wrong for row in matrix[one.gold][:2]]
    differences = np.concatenate(rows)
    spread = differences.std(axis=0) + 1e-9
    scaled = differences / spread
    both = np.concatenate([scaled, -scaled])
    labels = np.concatenate([np.ones(len(scaled)), np.zeros(len(scaled))])
    model = LogisticRegression(C=1.0, fit_intercept=False, max_iter=500).fit(both, labels)
    return {name: round(float(weight), 4) for name, weight in zip(names, model.coef_[0] / spread, strict=True)}


def scores_of(one: Seen, ranking: Mapping[str, float]) -> NDArray[np.float32]:
    """(candidates,) by the fitted ranking."""
    total = sum((weight * one.columns[name] for name, weight in ranking.items()), np.float32(0.0))
    return np.asarray(total, np.float32)


def fit_confidence(
    seen: Sequence[Seen], ranking: Mapping[str, float], names: Sequence[str]
) -> tuple[dict[str, float], float, NDArray[np.float64]]:
    """Weights, bias, and each question's confidence as fitted on other stories.

    Whether a question has an answer is what declining is about, so that is what the weights are fitted on; a slope and
    a bias (Platt 1999), fitted on scores of stories held out, then make the number say how often the best is right.
    """
    rows, right = [], []
    for one in seen:
        scores = scores_of(one, ranking)
        features = question_features(scores, one.columns, one.reading)
        rows.append([features.get(name, 0.0) for name in names])
        right.append(bool(one.gold[int(np.argmax(scores))]))
    matrix, answerable = np.asarray(rows), np.asarray([one.answerable for one in seen])
    story = np.asarray([one.story for one in seen])
    mean, spread = matrix.mean(axis=0), matrix.std(axis=0) + 1e-9
    scaled = (matrix - mean) / spread
    held = np.zeros(len(seen))
    for number in np.unique(story):
        others = story != number
        model = LogisticRegression(C=0.3, max_iter=800).fit(scaled[others], answerable[others])
        held[~others] = model.decision_function(scaled[~others])
    platt = LogisticRegression(C=100.0).fit(held[:, None], np.asarray(right))
    slope, shift = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    model = LogisticRegression(C=0.3, max_iter=800).fit(scaled, answerable)
    weights = slope * model.coef_[0] / spread
    bias = slope * float(model.intercept_[0]) + shift - float((weights * mean).sum())
    sure = platt.predict_proba(held[:, None])[:, 1]
    return {n: round(float(w), 4) for n, w in zip(names, weights, strict=True)}, round(bias, 4), sure


def levels_of(held: NDArray[np.float64], seen: Sequence[Seen]) -> dict[str, float]:
    """The confidence below which each level declines: the quantile of written, answerable questions it may lose."""
    mine = np.asarray([one.answerable and one.wording.startswith("written") for one in seen])
    return {name: round(float(np.quantile(held[mine], share)), 3) for name, share in LOST.items()}


def report(
    mode: Mode,
    seen: Sequence[Seen],
    ranking: Mapping[str, float],
    held: NDArray[np.float64],
    levels: Mapping[str, float],
) -> None:
    """Print by wording: the best sentence right, how well answerable is told from not, and what each level does."""
    print(mode)
    for wording in dict.fromkeys(one.wording for one in seen):
        mine = np.asarray([one.wording == wording for one in seen])
        answerable = np.asarray([one.answerable for one in seen])
        some = [one for one in seen if one.wording == wording and one.answerable]
        figures = [f"{int(mine.sum())} questions"]
        if some:
            figures.append(f"first {np.mean([one.gold[int(np.argmax(scores_of(one, ranking)))] for one in some]):.3f}")
        against = mine | (answerable & (not some))
        if 0 < answerable[against].sum() < against.sum():
            figures.append(f"AUROC {roc_auc_score(answerable[against], held[against]):.3f}")
        for name, level in levels.items():
            low = held < level
            right, wrong = low[mine & ~answerable], low[mine & answerable]
            figures.append(
                f"{name} declines {np.mean(right) if len(right) else 0:.2f}/{np.mean(wrong) if len(wrong) else 0:.2f}"
            )
        print(f"  {wording}: " + ", ".join(figures))


def keep_models(settings: Settings, folder: Path) -> Settings:
    """The settings with an index folder of their own that has the exported encoders already."""
    models = models_folder(settings)
    models.mkdir(parents=True, exist_ok=True)
    (folder / models.name).symlink_to(models.resolve())
    return settings.model_copy(update={"index_dir": folder})


def main() -> None:
    """Fit and write, or with --dry-run print alone."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--train-dir", type=Path, default=Path("../shared/train"))
    parser.add_argument("--questions", type=int, default=30, help="questions a story of open data")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--mode", choices=["with_reader", "without_reader"], action="append")
    given = parser.parse_args()
    items = [item for item in read_sources(given.train_dir).items if item.held_out]
    made = stories_of(items)
    print(f"{len(made)} stories of held-out topics, {sum(len(story.items) for story in made)} questions")
    fitted = json.loads(TARGET.read_text(encoding="utf-8"))
    modes: list[Mode] = given.mode or ["without_reader", "with_reader"]
    settings = load_settings(reader="with_reader" in modes)
    with tempfile.TemporaryDirectory() as folder:
        here = keep_models(settings, Path(folder))
        seen = collect(made, here, given.seed, given.questions)
        seen += collect_written(held_out(read_stories()), here, len(made))
    rng = Random(given.seed)
    bare = [without_answer(one) for one in seen if one.answerable and rng.random() < REMOVED]
    seen += [one for one in bare if one is not None]
    for mode in modes:
        ranking = fit_ranking(seen, RANKED_BY[mode])
        weights, bias, held = fit_confidence(seen, ranking, JUDGED_BY[mode])
        levels = levels_of(held, seen)
        report(mode, seen, ranking, held, levels)
        # What there is no example of keeps the weight it was given by hand.
        ranking["reranker"] = fitted[mode]["sentence"]["reranker"]
        fitted[mode] = {
            "sentence": ranking,
            "question": weights,
            "question_bias": bias,
            "levels": levels,
        }
        print(json.dumps(fitted[mode]))
    if not given.dry_run:
        TARGET.write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
