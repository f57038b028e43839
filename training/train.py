"""Fitting the reader, on a CPU, with checkpoints from which a killed run goes on."""

from __future__ import annotations

import copy
import json
import logging
import math
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
from training.groups import Group, make_groups
from training.mixture import make_examples
from training.model import ReaderModel, base_folder, loss_across, loss_of, pool
from training.sources import Sources, read_sources
from training.stories import read_stories
from training.story_groups import groups_of_stories, worded_anew
from training.written_story import fitted_on, held_out

log = logging.getLogger("training")

CHECKED = 60  # questions of held-out stories that are asked at each checkpoint


@dataclass(frozen=True, slots=True)
class Plan:
    """How to fit. `minutes` bounds the wall clock: the learning rate falls to zero at whichever end comes first."""

    train_dir: Path
    out: Path
    seed: int = 1
    passes: int = 1
    most_a_sentence: int = 6
    clozes: float = 0.5
    minutes: float = 60.0
    learning_rate: float = 1.2e-4
    batch_tokens: int = 2600
    threads: int = 2
    start_from: Path | None = None
    grouped: bool = False
    written: int = 0  # times that the written stories are gone through; only where grouped
    open_groups: int = 1_000_000  # groups of the open data at most


def held_out_figures(model: ReaderModel, ready: list[Ready]) -> dict[str, float]:
    """Right sentence first where one answers; AUROC of answered against unanswered windows, all and by kind."""
    model.eval()
    best, answered, right, kinds = [], [], [], []
    with torch.no_grad():
        for start in range(0, len(ready), 32):
            some = ready[start : start + 32]
            batch = to_batch(some)
            scores = pool(model(batch.ids, batch.mask, batch.segments), batch.owner, batch.labels.shape[1])
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
    """Over whole questions, each with all its windows: right sentence first; AUROC of the best sentence's score."""
    model.eval()
    best, answered, right = [], [], []
    with torch.no_grad():
        for group in groups:
            batch = to_batch(group)
            scores = pool(model(batch.ids, batch.mask, batch.segments), batch.owner, batch.labels.shape[1])
            scores = scores.masked_fill(batch.labels < 0, -1e4).flatten()
            labels = batch.labels.flatten()
            best.append(float(scores.max()))
            answered.append(bool((labels == 1).any()))
            if answered[-1]:
                right.append(bool(labels[int(scores.argmax())] == 1))
    model.train()
    return {"first": round(float(np.mean(right)), 4), "auroc": round(float(roc_auc_score(answered, best)), 4)}


def rate_at(share: float, peak: float) -> float:
    """A short rise, then a cosine down to a fiftieth."""
    if share < 0.06:
        return peak * max(share, 0.001) / 0.06
    return peak * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, (share - 0.06) / 0.94))))


def _groups(tokenizer: Tokenizer, sources: Sources, plan: Plan) -> list[list[Ready]]:
    """What is fitted on: groups of windows under one question, or single windows."""
    if plan.grouped:
        made = make_groups(sources, plan.seed, most_a_sentence=plan.most_a_sentence, clozes=plan.clozes)
        made = made[: plan.open_groups]
        if plan.written:
            written = groups_of_stories(fitted_on(read_stories()))
            made += worded_anew(written, plan.written, Random(plan.seed))
        return _prepared(tokenizer, made)
    examples = make_examples(
        sources, plan.seed, passes=plan.passes, most_a_sentence=plan.most_a_sentence, clozes=plan.clozes
    )
    return [[one] for one in prepare(tokenizer, examples)]


def _prepared(tokenizer: Tokenizer, groups: Iterable[Group]) -> list[list[Ready]]:
    return [ready for ready in (prepare(tokenizer, group) for group in groups) if ready]


def fit(plan: Plan) -> Path:
    """Fits and leaves `model.pt` (averaged weights), `figures.json` and checkpoints in `plan.out`; returns model.pt."""
    torch.set_num_threads(plan.threads)
    torch.manual_seed(plan.seed)
    plan.out.mkdir(parents=True, exist_ok=True)
    base = base_folder()
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    sources = read_sources(plan.train_dir)
    groups = _groups(tokenizer, sources, plan)
    ready = [one for group in groups for one in group]
    kinds = Counter(one.example.kind for one in ready)
    log.info("%s", dict(kinds.most_common()))
    check = prepare(tokenizer, make_examples(sources, 7, held_out=True, passes=1, most_a_sentence=3))[:700]
    asked = _prepared(tokenizer, groups_of_stories(held_out(read_stories()), rivals=8)) if plan.written else []
    total = sum(len(one.encoded.ids) for one in ready)
    log.info("%d examples, %d tokens; %d held out", len(ready), total, len(check))

    model = ReaderModel(base)
    if plan.start_from:
        model.load_state_dict(torch.load(plan.start_from, weights_only=True))
    for parameter in model.body.embeddings.word_embeddings.parameters():
        parameter.requires_grad_(False)  # 22 of 90 MB, and rare words keep what they mean
    free = [one for one in model.parameters() if one.requires_grad and one is not model.head.weight]
    optimiser = torch.optim.AdamW(
        [{"params": free, "scale": 1.0}, {"params": [model.head.weight], "scale": 5.0}], lr=1e-9, weight_decay=0.01
    )
    averaged = copy.deepcopy(model)
    batches = list(in_batches(groups, plan.batch_tokens, Random(plan.seed)))
    model.train()
    started, recent = time.monotonic(), []
    for step, some in enumerate(batches):
        share = max(step / len(batches), (time.monotonic() - started) / (plan.minutes * 60))
        if share >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = rate_at(share, plan.learning_rate) * group["scale"]
        batch = to_batch([one for group in some for one in group])
        tokens = model(batch.ids, batch.mask, batch.segments)
        loss = loss_of(tokens, batch.owner, batch.labels, batch.answer, batch.located)
        if plan.grouped:
            numbers = torch.tensor([number for number, group in enumerate(some) for _ in group])
            loss = loss + loss_across(tokens, batch.owner, batch.labels, numbers)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(free, 1.0)
        optimiser.step()
        recent.append(float(loss.detach()))
        keep = min(0.995, step / (step + 20))
        with torch.no_grad():
            for mine, fresh in zip(averaged.parameters(), model.parameters(), strict=True):
                if fresh.requires_grad:
                    mine.lerp_(fresh, 1 - keep)
        if step % 20 == 0:
            log.info("step %d/%d share %.3f loss %.4f", step, len(batches), share, float(np.mean(recent[-20:])))
        if step % 150 == 149:
            torch.save(averaged.state_dict(), plan.out / "checkpoint.pt")
            log.info("held out %s", json.dumps(held_out_figures(averaged, check[:350])))
            if asked:
                log.info(
                    "held-out stories %s", json.dumps(story_figures(averaged, asked[:: max(1, len(asked) // CHECKED)]))
                )
    path = plan.out / "model.pt"
    torch.save(averaged.state_dict(), path)
    figures = held_out_figures(averaged, check)
    if asked:
        figures |= {f"stories, {name}": value for name, value in story_figures(averaged, asked).items()}
    (plan.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    log.info("held out %s", json.dumps(figures))
    return path
