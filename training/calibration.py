"""Fits the calibration: the ranking of candidates, and the confidence in the best one.

    python -m training.calibration --train-dir ../shared/train            # rewrites index/answer/data/calibration.json
    python -m training.calibration --train-dir ../shared/train --dry-run  # only prints the figures

Uses stories that the reader was not fitted on, with the real rebuild, search and reader: the held-out written stories
(`training.written_story`), and stories built from held-out topics of the open data (`training.sources`), whose
paragraphs become the articles of three outlets. Logistic models are fitted on the results: the ranking on right and
wrong sentences of each question; the confidence on whether the question is answerable, then rescaled to the probability
that the best sentence is right.
"""

from __future__ import annotations

import argparse
import json
import pickle
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from index.answer.calibrate import question_features
from index.answer.pipeline import Features
from index.answer.rerank import Mode
from index.answer.retrieve import QuestionWords
from index.settings import Settings, load_settings
from index.story import Story
from training.assembled_story import AssembledStory, share_models, stories_of
from training.chat import chat, names_in
from training.nearmiss import swap_name, swap_number
from training.sources import Item, read_sources
from training.stories import Asked, WrittenStory, kind_of_story
from training.twins import Twins
from training.written_story import held_out_stories, pose, pose_all

TARGET = Path(__file__).resolve().parent.parent / "index" / "answer" / "data" / "calibration.json"
STYLES = {
    "Q": "chat",
    "C": "careful",
    "F": "follow-up",
    "far": "far",
    "twin": "twin",
    "wording": "wording",
    "answered": "answered twin",
}
FOREIGN_QUESTIONS = 6  # questions about another story, asked of each written story
REMOVED_SHARE = 0.35  # share of answerable questions that are also asked with their answers removed
RANKING_CANDIDATES = 60  # candidates per question that the ranking is fitted on
# Per level of caution: the share of answerable written questions that may be declined, and the precision required of
# sure answers if two thirds of the questions are answerable.
MAX_DECLINED = {"cautious": 0.16, "balanced": 0.09, "eager": 0.04}
SURE_PRECISION = {"cautious": 0.86, "balanced": 0.84, "eager": 0.75}
ANSWERABLE = 2 / 3
MIN_QUESTIONS = 60  # minimum number of questions for a meaningful share
AS_ASKED = ("chat", "careful", "follow-up")
RANKED_BY: dict[Mode, tuple[str, ...]] = {
    "with_reader": (
        "reader",
        "dense",
        "passage_dense",
        "words",
        "overlap",
        "passage_overlap",
        "lacks",
        "before",
        "repeats",
    ),
    "without_reader": ("dense", "passage_dense", "words", "overlap", "passage_overlap", "lacks", "before", "repeats"),
}
# Without the reader, nothing corrects an encoder weaker than the default, so word features keep a minimum weight: with
# the default encoder, this costs 0.02 of right sentences ranked first.
HAND_SET: dict[Mode, dict[str, float]] = {
    "with_reader": {},
    "without_reader": {"dense": 0.5, "passage_dense": 0.2, "words": 0.4, "overlap": 3.0, "passage_overlap": 1.5},
}
_OF_ANY = ("gap", "dense", "dense_max", "overlap", "overlap_max", "passage_overlap", "unknown", "strange", "lacks",
           "named", "named_near", "few_words", "follow_up")  # fmt: skip
_OF_READING = ("reader", "none", "reader_best", "reader_second", "reader_mass", "reader_share", "reader_count",
               "reader_agrees", "none_least", "none_mean", "reader_elsewhere")  # fmt: skip
FITTED_BY: dict[Mode, tuple[str, ...]] = {"with_reader": (*_OF_ANY, *_OF_READING), "without_reader": _OF_ANY}


@dataclass(frozen=True, slots=True)
class Seen:
    """A question after search and reading: its columns, which candidates are gold, its words, and its story."""

    columns: dict[str, NDArray[np.float32]]
    gold: NDArray[np.bool_]
    answerable: bool
    words: QuestionWords
    story: int
    wording: str


def wordings(item: Item, elsewhere: Sequence[str], rng: Random) -> Iterator[tuple[str, str, bool]]:
    """Yields (question, wording, answerable) of an item: as is, as typed in chat, and both kinds of near misses."""
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
    """Searches and reads for one question; None if nothing is found."""
    with story.generation() as generation:
        _, features = pose(generation, question, None, story.context(generation.vocabulary()))
    return seen_of(features, gold, number, wording)


def seen_of(features: Features, gold: frozenset[int], number: int, wording: str) -> Seen | None:
    """Extracts the calibration's input from a question's features; None if nothing was found."""
    if not features.candidates:
        return None
    marked = np.asarray([one.sentence in gold for one in features.candidates], np.bool_)
    return Seen(dict(features.columns), marked, bool(gold), features.found.words, number, wording)


def collect_written(stories: Sequence[tuple[WrittenStory, Twins]], settings: Settings, first: int) -> list[Seen]:
    """Collects every question of the written stories, numbered from `first`; see `collect_one`."""
    seen: list[Seen] = []
    for number, one in enumerate(stories, start=first):
        seen += collect_one(one, stories[number - first - 1][0], settings, number)
        print(f"{number - first + 1} of {len(stories)} written stories: {len(seen)} questions", flush=True)
    return seen


def collect_one(pair: tuple[WrittenStory, Twins], other: WrittenStory, settings: Settings, number: int) -> list[Seen]:
    """Collects every question of a written story and its twins, and some questions about `other`.

    Skips follow-ups answered only by the sentence that was just shown.
    """
    story, twins = pair
    seen: list[Seen | None] = []
    known: dict[str, frozenset[int]] = {}
    whole = replace(story, asked=(*story.asked, *_twins_asked(story, twins), *_foreign_questions(other)))
    for _, posed in pose_all(whole, settings):
        asked = posed.asked
        gold = posed.gold - known.get(asked.follows or "", frozenset())
        known.setdefault(asked.question, posed.gold)
        if bool(gold) == bool(posed.gold):
            seen.append(seen_of(posed.features, gold, number, f"{kind_of_story(story)} {STYLES[asked.style]}"))
    return [one for one in seen if one is not None]


def _twins_asked(story: WrittenStory, twins: Twins) -> Iterator[Asked]:
    """Yields the twins as questions of their story, each following what its original follows."""
    for place, ones in twins.items():
        of = story.asked[place]
        for twin in ones:
            style = twin.kind if twin.kind in ("wording", "answered") else "twin"
            yield Asked(style, twin.question, twin.gold, None if twin.gold else twin.kind, of.follows)


def _foreign_questions(story: WrittenStory) -> Iterator[Asked]:
    """Yields some questions about another story, which are unanswerable here."""
    chosen = [one for one in story.asked if one.style == "Q"]
    for one in chosen[:: max(1, len(chosen) // FOREIGN_QUESTIONS)][:FOREIGN_QUESTIONS]:
        yield replace(one, style="far", gold=(), missing="far")


def collect(made: Sequence[AssembledStory], settings: Settings, seed: int, limit: int) -> list[Seen]:
    """Collects the questions of every story, in order; at most `limit` items per story."""
    rng = Random(seed)
    seen: list[Seen | None] = []
    for number, one in enumerate(made):
        with tempfile.TemporaryDirectory() as folder, closing(one.open(Path(folder), settings)) as story:
            items = rng.sample(one.items, min(limit, len(one.items)))
            # Half of the swapped-in names are from this story, half from another topic and so unknown here.
            elsewhere = [name for item in one.items[:100] for name in names_in(item.question)]
            elsewhere += [name for item in made[number - 1].items[:100] for name in names_in(item.question)]
            with story.generation() as generation:
                golds = [one.gold(item, generation) for item in items]
            for item, gold in zip(items, golds, strict=True):
                for question, wording, answerable in wordings(item, elsewhere, rng):
                    seen.append(see(story, question, gold if answerable else frozenset(), number, wording))
            # Questions about another topic are far off and must be declined.
            for other in made[number - 1].items[: limit // 10]:
                seen.append(see(story, chat(other.question, rng), frozenset(), number, "far"))
        print(f"{number + 1} of {len(made)}: {len(seen)} questions", flush=True)
    return [one for one in seen if one is not None]


def without_answer(one: Seen) -> Seen | None:
    """Returns the question as if its answers, and the windows they were read in, had not been printed."""
    gone = one.gold.copy()
    none = one.columns.get("none")
    if none is not None:  # the "none" of a window is shared by its candidates; 0 means unread
        for window in set(none[one.gold].tolist()) - {0.0}:
            gone |= none == window
    if gone.all():
        return None
    columns = {name: values[~gone] for name, values in one.columns.items()}
    return replace(one, columns=columns, gold=one.gold[~gone], answerable=False, wording=f"{one.wording}, removed")


def fit_ranking(seen: Sequence[Seen], names: Sequence[str], penalty: float = 1e-3) -> dict[str, float]:
    """Fits a listwise logistic ranking with a linear scorer (ListNet's top one; Cao et al. 2007).

    The loss is the negative log of the right sentences' share in the softmax over all candidates of their question,
    because only the first sentence counts. Columns are standardised for `penalty`.
    """
    lists = [one for one in seen if one.gold.any() and not one.gold.all()]
    matrices = [np.stack([one.columns[name] for name in names], axis=1)[:RANKING_CANDIDATES] for one in lists]
    spread = np.concatenate(matrices).std(axis=0) + 1e-9
    longest = max(len(one) for one in matrices)
    columns = torch.zeros(len(lists), longest, len(names))
    there, gold = torch.zeros(len(lists), longest, dtype=torch.bool), torch.zeros(len(lists), longest, dtype=torch.bool)
    for row, (one, matrix) in enumerate(zip(lists, matrices, strict=True)):
        columns[row, : len(matrix)] = torch.from_numpy(matrix / spread)
        there[row, : len(matrix)] = True
        gold[row, : len(matrix)] = torch.from_numpy(one.gold[:RANKING_CANDIDATES])
    found = gold.any(1)
    columns, there, gold = columns[found], there[found], gold[found]
    weights = torch.zeros(len(names), requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        scores = (columns @ weights).masked_fill(~there, -1e4)
        missed = scores.logsumexp(1) - scores.masked_fill(~gold, -1e4).logsumexp(1)
        value: torch.Tensor = missed.mean() + penalty * (weights**2).sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    fitted = weights.detach().numpy() / spread
    return {name: round(float(weight), 4) for name, weight in zip(names, fitted, strict=True)}


def scores_of(one: Seen, ranking: Mapping[str, float]) -> NDArray[np.float32]:
    """Returns the log-odds of the candidates, (candidates,), under `ranking`, which maps features to weights."""
    total = sum((weight * one.columns[name] for name, weight in ranking.items()), np.float32(0.0))
    return np.asarray(total, np.float32)


@dataclass(frozen=True, slots=True)
class Logistic:
    """A logistic model of a question's features, and its cross-validated output for each question."""

    weights: dict[str, float]
    bias: float
    held: NDArray[np.float64]


def fit_questions(
    seen: Sequence[Seen], ranking: Mapping[str, float], names: Sequence[str]
) -> tuple[Logistic, Logistic, NDArray[np.bool_]]:
    """Fits confidence and sureness; also returns whether each question's best sentence is right.

    Confidence is fitted on whether a question is answerable, which declining is about; Platt scaling (1999) then makes
    it the probability that the best sentence is right. Sureness is fitted on that directly: even a question that is
    certainly answerable may have two candidates that both seem to answer it.
    """
    rows, hits = [], []
    for one in seen:
        scores = scores_of(one, ranking)
        features = question_features(scores, one.columns, one.words)
        rows.append([features.get(name, 0.0) for name in names])
        hits.append(bool(one.gold[int(np.argmax(scores))]))
    matrix, right = np.asarray(rows), np.asarray(hits)
    answerable, story = np.asarray([one.answerable for one in seen]), np.asarray([one.story for one in seen])
    weight = weights_of(seen)
    held, model = _fit_logistic(matrix, answerable, story, weight)
    platt = LogisticRegression(C=100.0).fit(held[:, None], right, weight)
    slope, shift = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    likely = platt.predict_proba(held[:, None])[:, 1]
    confidence = _logistic(names, slope * model[0], slope * model[1] + shift, likely)
    held, model = _fit_logistic(matrix, right, story, weight)
    return confidence, _logistic(names, *model, 1 / (1 + np.exp(-held))), right


def _fit_logistic(
    matrix: NDArray[np.float64], labels: NDArray[np.bool_], story: NDArray[np.int64], weight: NDArray[np.float64]
) -> tuple[NDArray[np.float64], tuple[NDArray[np.float64], float]]:
    """Returns cross-validated log-odds, (questions,), leaving each story out, and weights and bias fitted on all."""
    mean, spread = matrix.mean(axis=0), matrix.std(axis=0) + 1e-9
    scaled = (matrix - mean) / spread
    held = np.zeros(len(labels))
    for number in np.unique(story):
        others = story != number
        model = LogisticRegression(C=0.3, max_iter=800).fit(scaled[others], labels[others], weight[others])
        held[~others] = model.decision_function(scaled[~others])
    model = LogisticRegression(C=0.3, max_iter=800).fit(scaled, labels, weight)
    weights = model.coef_[0] / spread
    return held, (weights, float(model.intercept_[0]) - float((weights * mean).sum()))


def _logistic(names: Sequence[str], weights: NDArray[np.float64], bias: float, held: NDArray[np.float64]) -> Logistic:
    rounded = {name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)}
    return Logistic(rounded, round(bias, 4), held)


def weights_of(seen: Sequence[Seen]) -> NDArray[np.float64]:
    """Returns weights that make two thirds of the questions answerable."""
    answerable = np.asarray([one.answerable for one in seen])
    share = answerable.mean()
    return np.asarray(np.where(answerable, ANSWERABLE / share, (1 - ANSWERABLE) / (1 - share)))


def levels_of(
    confidence: NDArray[np.float64], sureness: NDArray[np.float64], seen: Sequence[Seen], right: NDArray[np.bool_]
) -> dict[str, dict[str, float]]:
    """Chooses the thresholds of each level of caution from cross-validated output.

    `possible` is the quantile of answerable questions that a level may lose; `sure` the lowest sureness above which the
    required share is right, among natural questions, without twins and far ones.
    """
    of_stories = np.asarray([not one.wording.startswith("open") for one in seen])
    mine = of_stories & np.asarray([one.answerable for one in seen])
    asked = of_stories & np.asarray([one.wording.split(" ", 1)[1] in AS_ASKED for one in seen])
    order = np.flatnonzero(asked)
    order = order[np.argsort(-sureness[order], kind="stable")]
    weight = weights_of([seen[int(number)] for number in order])
    share = np.cumsum(weight * right[order]) / np.cumsum(weight)
    levels = {}
    for name, lost in MAX_DECLINED.items():
        enough = np.flatnonzero(share[MIN_QUESTIONS:] >= SURE_PRECISION[name])
        sure = float(sureness[order[MIN_QUESTIONS + enough[-1]]]) if len(enough) else 1.0
        covered = sureness[mine & asked] >= sure
        print(f"{name}: sure from {sure:.3f}, covering {covered.mean():.3f} of the answerable")
        levels[name] = {"possible": round(float(np.quantile(confidence[mine], lost)), 3), "sure": round(sure, 3)}
    return levels


def report(
    mode: Mode,
    seen: Sequence[Seen],
    ranking: Mapping[str, float],
    held: NDArray[np.float64],
    levels: Mapping[str, Mapping[str, float]],
) -> None:
    """Prints, by wording: the best sentence right, AUROC of answerability, and each level's outcomes."""
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
            low = held < level["possible"]
            right, wrong = low[mine & ~answerable], low[mine & answerable]
            figures.append(
                f"{name} declines {np.mean(right) if len(right) else 0:.2f}/{np.mean(wrong) if len(wrong) else 0:.2f}"
            )
        print(f"  {wording}: " + ", ".join(figures))


def main() -> None:
    """Fits and writes, or with --dry-run only prints."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--train-dir", type=Path, default=Path("../shared/train"))
    parser.add_argument("--questions", type=int, default=12, help="questions per story of open data")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--mode", choices=["with_reader", "without_reader"], action="append")
    parser.add_argument("--seen", type=Path, help="keep what was read in this file, or take it from there")
    given = parser.parse_args()
    seen = _seen(given.train_dir, given.seed, given.questions, given.seen)
    fitted = json.loads(TARGET.read_text(encoding="utf-8"))
    modes: list[Mode] = given.mode or ["without_reader", "with_reader"]
    for mode in modes:
        ranking = fit_ranking(seen, RANKED_BY[mode]) | HAND_SET[mode]
        confidence, sureness, right = fit_questions(seen, ranking, FITTED_BY[mode])
        levels = levels_of(confidence.held, sureness.held, seen, right)
        report(mode, seen, ranking, confidence.held, levels)
        # A feature without examples keeps its hand-set weight.
        ranking["reranker"] = fitted[mode]["sentence"]["reranker"]
        fitted[mode] = {
            "sentence": ranking,
            "question": confidence.weights,
            "question_bias": confidence.bias,
            "sure": sureness.weights,
            "sure_bias": sureness.bias,
            "levels": levels,
        }
        print(json.dumps(fitted[mode]))
    if not given.dry_run:
        TARGET.write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")


def _seen(train_dir: Path, seed: int, questions: int, kept: Path | None) -> list[Seen]:
    """Collects all questions after search and reading, some of them with their answers removed."""
    if kept is not None and kept.is_file():
        with kept.open("rb") as file:
            seen: list[Seen] = pickle.load(file)  # noqa: S301 - we wrote it
        return seen
    items = [item for item in read_sources(train_dir).items if item.held_out]
    made = stories_of(items)
    print(f"{len(made)} stories of held-out topics, {sum(len(story.items) for story in made)} questions")
    with tempfile.TemporaryDirectory() as folder:
        here = share_models(load_settings(), Path(folder))
        seen = collect_written(held_out_stories(), here, len(made))
        seen += [replace(one, wording=f"open {one.wording}") for one in collect(made, here, seed, questions)]
    rng = Random(seed)
    bare = [without_answer(one) for one in seen if one.answerable and rng.random() < REMOVED_SHARE]
    seen += [one for one in bare if one is not None]
    if kept is not None:
        with kept.open("wb") as file:
            pickle.dump(seen, file)
    return seen


if __name__ == "__main__":
    main()
