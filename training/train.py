"""Fits the reader on a CPU, with checkpoints from which an interrupted run resumes."""

from __future__ import annotations

import copy
import json
import logging
import math
import pickle
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from tokenizers import Tokenizer

from training.batches import Ready, in_batches, prepare, to_batch
from training.examples import Example
from training.export import read_exported
from training.groups import Group, make_groups, make_neighbours
from training.mixture import make_examples
from training.model import ReaderModel, listwise_loss, loss_of, pool, twin_loss
from training.more_sources import read_more
from training.sources import Sources
from training.story_groups import (
    Cluster,
    chosen_clusters,
    clusters_of,
    count_twins,
    groups_in_turn,
    pairs_to_measure,
    whole_groups,
)
from training.written_story import fitted_stories, held_out_stories

log = logging.getLogger("training")

CHECKPOINT_QUESTIONS = 60  # held-out story questions evaluated at each checkpoint
FINAL_QUESTIONS = 180  # and at the end


@dataclass(frozen=True, slots=True)
class Plan:
    """How to fit. `minutes` limits the time in steps; the learning rate reaches zero at whichever end comes first."""

    train_dir: Path
    out: Path
    base: Path  # folder of the weights to start from
    seed: int = 1
    passes: int = 1
    max_per_sentence: int = 6
    clozes: float = 0.5
    minutes: float = 60.0
    learning_rate: float = 1.2e-4
    batch_tokens: int = 2600
    threads: int = 2
    start_from: Path | None = None  # a model.pt, or an exported reader
    grouped: bool = False
    written: int = 0  # passes over the written stories; only if grouped
    story_groups: int = 1_000_000  # maximum number of questions of written stories, real reports and long ones first
    open_groups: int = 1_000_000  # maximum number of groups of open data
    neighbours: int = 0  # maximum number of SQuAD 2.0's unanswerable/answered pairs; only if grouped
    open_windows: int = 0  # single windows of open data among the groups, so that they are not forgotten
    margin: float = 1.0  # required margin of an answered question over its twin
    batch_loss: float = 0.0  # weight of the same loss over all questions of a batch


def held_out_figures(model: ReaderModel, ready: list[Ready]) -> dict[str, float]:
    """Measures right sentence first among answered windows; AUROC of answered windows, overall and by kind."""
    model.eval()
    best, answered, right, kinds = [], [], [], []
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(ready), 32):
            some = ready[start : start + 32]
            batch = to_batch([some])
            scores = pool(model(batch.ids, batch.mask, batch.segments).float(), batch.owner, batch.labels.shape[1])
            scores = scores.masked_fill(batch.labels < 0, -1e4)
            top = scores.argmax(1)
            for row, one in enumerate(some):
                best.append(float(scores[row].max()))
                answered.append(1 in one.labels)
                kinds.append(one.example.kind)
                if 1 in one.labels and len(one.labels) > 1:
                    right.append(one.labels[int(top[row])] == 1)
    model.train()
    yes, value, kind = np.asarray(answered), np.asarray(best), np.asarray(kinds)
    figures = {"first": float(np.mean(right)), "auroc": float(roc_auc_score(yes, value))}
    for name in sorted({name for name, answer in zip(kinds, answered, strict=True) if not answer}):
        some_rows = yes | ((kind == name) & ~yes)
        if (kind == name).sum() >= 10:
            figures[f"auroc {name}"] = float(roc_auc_score(yes[some_rows], value[some_rows]))
    return {name: round(value, 4) for name, value in figures.items()}


def story_figures(model: ReaderModel, groups: Sequence[Sequence[Ready]]) -> dict[str, float]:
    """Measures whole questions with all their windows: right sentence first; AUROC of the best sentence's score."""
    model.eval()
    best, answered, right = [], [], []
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for group in groups:
            batch = to_batch([group])
            scores = pool(model(batch.ids, batch.mask, batch.segments).float(), batch.owner, batch.labels.shape[1])
            scores = scores.masked_fill(batch.labels < 0, -1e4).flatten()
            labels = batch.labels.flatten()
            best.append(float(scores.max()))
            answered.append(bool((labels == 1).any()))
            if answered[-1]:
                right.append(bool(labels[int(scores.argmax())] == 1))
    model.train()
    return {"first": round(float(np.mean(right)), 4), "auroc": round(float(roc_auc_score(answered, best)), 4)}


def twin_accuracy(model: ReaderModel, pairs: Sequence[tuple[Sequence[Ready], Sequence[Ready]]]) -> float:
    """Returns how often the best score for a question exceeds the best for its twin over the same windows."""
    separated = [_best(model, one) > _best(model, two) for one, two in pairs]
    return round(float(np.mean(separated)), 4) if separated else 0.0


def _best(model: ReaderModel, group: Sequence[Ready]) -> float:
    model.eval()
    batch = to_batch([group])
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        scores = pool(model(batch.ids, batch.mask, batch.segments).float(), batch.owner, batch.labels.shape[1])
    model.train()
    return float(scores.masked_fill(batch.labels < 0, -1e4).max())


def rate_at(share: float, peak: float) -> float:
    """Returns the learning rate: a short warm-up, then a cosine decay to a fiftieth."""
    if share < 0.06:
        return peak * max(share, 0.001) / 0.06
    return peak * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, (share - 0.06) / 0.94))))


def _groups(tokenizer: Tokenizer, sources: Sources, plan: Plan) -> list[list[Ready]]:
    """Prepares the training data: groups of windows per question, or single windows."""
    if not plan.grouped:
        return [[one] for one in prepare(tokenizer, _windows(sources, plan))]
    made = make_groups(sources, plan.seed, max_per_sentence=plan.max_per_sentence, clozes=plan.clozes)
    made = made[: plan.open_groups]
    made += make_neighbours(sources, plan.seed)[: plan.neighbours]
    if plan.open_windows:
        made += [(one,) for one in _windows(sources, plan)[: plan.open_windows]]
    if plan.written:
        clusters = chosen_clusters(_clusters(plan).fitted, plan.story_groups, Random(plan.seed))
        log.info("%d questions of written stories, %d with a twin", *count_twins(clusters))
        made += groups_in_turn(clusters, plan.written, Random(plan.seed))
    return _prepared(tokenizer, made)


def _windows(sources: Sources, plan: Plan) -> list[Example]:
    return make_examples(
        sources, plan.seed, passes=plan.passes, max_per_sentence=plan.max_per_sentence, clozes=plan.clozes
    )


@dataclass(frozen=True, slots=True)
class _Clusters:
    """The questions of the written stories, for fitting and held out."""

    fitted: list[Cluster]
    held_out: list[Cluster]


def _clusters(plan: Plan) -> _Clusters:
    """Loads or builds the clusters; building sends every story through the real index, so the result is saved."""
    path = plan.out / "clusters.pickle"
    if not path.is_file():
        made = {"fitted": clusters_of(fitted_stories()), "held_out": clusters_of(held_out_stories())}
        with path.with_suffix(".new").open("wb") as file:
            pickle.dump(made, file)
        path.with_suffix(".new").replace(path)
    with path.open("rb") as file:
        return _Clusters(**pickle.load(file))  # noqa: S301 - we wrote it


def _prepared(tokenizer: Tokenizer, groups: Iterable[Group]) -> list[list[Ready]]:
    return [ready for ready in (prepare(tokenizer, group) for group in groups) if ready]


@dataclass(slots=True)
class _State:
    """Everything that an interrupted run needs to resume: weights, their average, optimiser and progress."""

    model: ReaderModel
    averaged: ReaderModel
    optimiser: torch.optim.Optimizer
    step: int = 0
    seconds: float = 0.0
    tokens: int = 0

    def save(self, path: Path) -> None:
        """Saves atomically, so that a kill leaves the previous checkpoint intact."""
        whole = {
            "model": self.model.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "seconds": self.seconds,
            "tokens": self.tokens,
            "random": torch.get_rng_state(),
        }
        torch.save(whole, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def load(self, path: Path) -> None:
        whole = torch.load(path, weights_only=True)
        self.model.load_state_dict(whole["model"])
        self.averaged.load_state_dict(whole["averaged"])
        self.optimiser.load_state_dict(whole["optimiser"])
        self.step, self.seconds, self.tokens = whole["step"], whole["seconds"], whole["tokens"]
        torch.set_rng_state(whole["random"])


def tokenizer_of(base: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def _batches(tokenizer: Tokenizer, sources: Sources, plan: Plan) -> list[list[list[Ready]]]:
    """Loads or builds the ordered batches; they are saved because a resumed run must use the same ones."""
    path = plan.out / "batches.pickle"
    if path.is_file():
        with path.open("rb") as file:
            kept: list[list[list[Ready]]] = pickle.load(file)  # noqa: S301 - we wrote it
        return kept
    groups = _groups(tokenizer, sources, plan)
    kinds = Counter(one.example.kind for group in groups for one in group)
    log.info("%s", dict(kinds.most_common()))
    batches = [list(map(list, some)) for some in in_batches(groups, plan.batch_tokens, Random(plan.seed))]
    with path.with_suffix(".new").open("wb") as file:
        pickle.dump(batches, file)
    path.with_suffix(".new").replace(path)
    return batches


def weights_in(path: Path) -> dict[str, torch.Tensor]:
    """Loads the weights of a `model.pt`, or of an exported reader."""
    if path.suffix == ".onnx":
        return read_exported(path)
    weights: dict[str, torch.Tensor] = torch.load(path, weights_only=True)
    return weights


def _start(plan: Plan) -> _State:
    """Returns the model, its running average and the optimiser, from `plan.start_from` or a checkpoint."""
    model = ReaderModel(plan.base)
    if plan.start_from:
        model.load_state_dict(weights_in(plan.start_from))
    for parameter in model.body.embeddings.word_embeddings.parameters():
        parameter.requires_grad_(False)  # a third to half of all weights; keeps the meanings of rare words
    free = [one for one in model.parameters() if one.requires_grad and one is not model.head.weight]
    optimiser = torch.optim.AdamW(
        [{"params": free, "scale": 1.0}, {"params": [model.head.weight], "scale": 5.0}], lr=1e-9, weight_decay=0.01
    )
    return _State(model, copy.deepcopy(model), optimiser)


def _loss(state: _State, some: Sequence[Sequence[Ready]], plan: Plan) -> torch.Tensor:
    """Computes the loss: the forward pass in bfloat16, which is faster; the losses in fp32."""
    batch = to_batch(some)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        tokens = state.model(batch.ids, batch.mask, batch.segments)
    tokens = tokens.float()
    loss = loss_of(tokens, batch.owner, batch.labels, batch.answer, batch.located)
    if plan.grouped:
        loss = loss + listwise_loss(tokens, batch.owner, batch.labels, batch.question)
        loss = loss + twin_loss(tokens, batch.owner, batch.labels, batch.question, batch.cluster, plan.margin)
    if plan.batch_loss:
        whole = torch.zeros_like(batch.cluster)
        loss = loss + plan.batch_loss * twin_loss(tokens, batch.owner, batch.labels, batch.question, whole)
    return loss


def _improve(state: _State, loss: torch.Tensor, rate: float) -> None:
    """Takes one optimiser step and updates the running average."""
    free = state.optimiser.param_groups[0]["params"]
    for group in state.optimiser.param_groups:
        group["lr"] = rate * group["scale"]
    state.optimiser.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(free, 1.0)
    state.optimiser.step()
    keep = min(0.995, state.step / (state.step + 20))
    pairs = zip(state.averaged.parameters(), state.model.parameters(), strict=True)
    with torch.no_grad():
        for mine, fresh in pairs:
            if fresh.requires_grad:
                mine.lerp_(fresh, 1 - keep)


def fit(plan: Plan) -> Path:
    """Fits; writes `model.pt` (averaged weights), `figures.json` and checkpoints to `plan.out`; returns model.pt.

    An interrupted run resumes from its last checkpoint when started again with the same plan.
    """
    torch.set_num_threads(plan.threads)
    torch.manual_seed(plan.seed)
    plan.out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of(plan.base)
    sources = read_more(plan.train_dir)
    batches = _batches(tokenizer, sources, plan)
    check = prepare(tokenizer, make_examples(sources, 7, held_out=True, passes=1, max_per_sentence=1))[:900]
    held = _clusters(plan).held_out if plan.written else []
    asked = _prepared(tokenizer, whole_groups(held))
    twins = [(a, b) for a, b in (_prepared(tokenizer, pair) for pair in pairs_to_measure(held)) if a and b]
    windows = [one for some in batches for group in some for one in group]
    total = sum(len(one.encoded.ids) for one in windows)
    log.info("%d windows in %d batches, %d tokens; %d held out", len(windows), len(batches), total, len(check))
    state, saved = _start(plan), plan.out / "checkpoint.pt"
    if saved.is_file():
        state.load(saved)
        log.info("resuming from step %d after %.0f s", state.step, state.seconds)
    state.model.train()
    recent: list[float] = []
    last = time.monotonic()
    while state.step < len(batches):
        share = max(state.step / len(batches), state.seconds / (plan.minutes * 60))
        if share >= 1:
            break
        some = batches[state.step]
        loss = _loss(state, some, plan)
        _improve(state, loss, rate_at(share, plan.learning_rate))
        recent.append(float(loss.detach()))
        state.step += 1
        state.tokens += sum(len(one.encoded.ids) for group in some for one in group)
        now = time.monotonic()
        state.seconds, last = state.seconds + now - last, now
        if state.step % 20 == 0:
            shown = state.step, len(batches), share, float(np.mean(recent[-20:])), state.seconds, state.tokens
            log.info("step %d/%d share %.3f loss %.4f, %.0f s, %d tokens", *shown)
        if state.step % 50 == 0:
            state.save(saved)
        if state.step % 250 == 0:
            log.info("held out %s", json.dumps(held_out_figures(state.averaged, check[:300])))
            if asked:
                some_asked = asked[:: max(1, len(asked) // CHECKPOINT_QUESTIONS)]
                log.info("held-out stories %s", json.dumps(story_figures(state.averaged, some_asked)))
                log.info(
                    "twins separated %.3f",
                    twin_accuracy(state.averaged, twins[:: max(1, len(twins) // CHECKPOINT_QUESTIONS)]),
                )
            last = time.monotonic()  # evaluation does not count towards the time limit
    state.save(saved)
    path = plan.out / "model.pt"
    torch.save(state.averaged.state_dict(), path)
    figures = held_out_figures(state.averaged, check)
    figures |= {"steps": state.step, "tokens": state.tokens, "minutes": round(state.seconds / 60, 1)}
    if asked:
        some_asked = asked[:: max(1, len(asked) // FINAL_QUESTIONS)]
        figures |= {f"stories, {name}": value for name, value in story_figures(state.averaged, some_asked).items()}
        figures["twins separated"] = twin_accuracy(state.averaged, twins[:: max(1, len(twins) // FINAL_QUESTIONS)])
    (plan.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    log.info("held out %s", json.dumps(figures))
    return path
