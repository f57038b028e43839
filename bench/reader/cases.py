"""Cases to calibrate and measure with: a question, candidate sentences in their context, and which of them answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from bench.reader.chat import chat
from bench.reader.examples import words_of
from bench.reader.mixture import Maker, sample
from bench.reader.sources import Item, Sources, cut_sentences
from index.answer.runs import Candidate


@dataclass(frozen=True, slots=True)
class Case:
    """`gold` numbers the candidates that answer; empty where the question is not answered."""

    source: str
    question: str
    candidates: tuple[Candidate, ...]
    gold: frozenset[int]
    follows: str | None = None


def in_context(paragraph: Sequence[str], headline: str = "", outlet: str = "") -> list[Candidate]:
    """Each sentence of a paragraph with its neighbours."""
    return [
        Candidate(
            text,
            " ".join(paragraph[max(0, at - 2) : at]),
            paragraph[at + 1] if at + 1 < len(paragraph) else "",
            headline,
            outlet,
        )
        for at, text in enumerate(paragraph)
        if text.strip()
    ]


def held_out_cases(sources: Sources, seed: int, *, half: int, careful: bool = False, most: int = 900) -> list[Case]:
    """Questions on topics that were not fitted on, each against its paragraph and the nearest one of the same topic.

    A third as many near-misses (another name, number or kind put in) are added as questions that nothing answers.
    `half` is 0 for the questions that calibrate and 1 for those that measure. `careful` leaves the questions as they
    were written; otherwise three quarters are put as in chat.
    """
    rng = Random(seed)
    maker = Maker(sources, rng, held_out=True)
    items = sample(maker.items, rng, 2)
    rng.shuffle(items)
    cases = []
    for item in items[half:most:2]:
        asked: list[tuple[str, Item]] = [(item.question, item)]
        if item.gold and rng.random() < 0.35:
            missed = maker.swapped(item)
            if missed:
                asked.append((missed, replace(item, gold=())))
        for question, one in asked:
            near = maker.nearest[item.source, item.topic].best(item.question, item.paragraph, rng)
            own = in_context(item.paragraph, item.title)
            kept = [at for at, text in enumerate(item.paragraph) if text.strip()]
            gold = frozenset(kept.index(at) for at in one.gold if at in kept)
            candidates = tuple(own + (in_context(near, item.title) if near else []))
            wording = question if careful or rng.random() < 0.25 else chat(question, rng)
            cases.append(Case(item.source, wording, candidates, gold))
    return cases


def story_cases(eval_dir: Path, story: Path) -> list[Case]:
    """The questions of `eval_dir/questions.jsonl` against every body sentence of the story's articles."""
    lines = json.loads((eval_dir / "lines.json").read_text("utf-8"))
    asked = [json.loads(line) for line in (eval_dir / "questions.jsonl").read_text("utf-8").splitlines()]
    by_name = {one["id"]: one["question"] for one in asked}
    candidates: list[Candidate] = []
    files: list[str] = []
    for name, classed in lines.items():
        text = _decoded(story / name).splitlines()
        headline = text[classed["headline"][0] - 1] if classed.get("headline") else ""
        sentences = [
            text[number - 1][start:end]
            for number in sorted(classed.get("body", []) + classed.get("embedded_tweet", []))
            for start, end in cut_sentences(text[number - 1])
        ]
        own = in_context(sentences, headline)
        candidates += own
        files += [name] * len(own)
    cases = []
    for one in asked:
        gold = frozenset(
            at
            for at, candidate in enumerate(candidates)
            for wanted in one["gold"]
            if files[at] == wanted["file"] and _same(candidate.sentence, wanted["sentence"])
        )
        follows = by_name.get(one["follows"]) if one["follows"] else None
        cases.append(Case(one["kind"], one["question"], tuple(candidates), gold, follows))
    return cases


def _decoded(path: Path) -> str:
    """An article's text, in UTF-8 or else Windows-1252: enough for the stories that are measured on."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return path.read_bytes().decode("cp1252")


def _same(sentence: str, wanted: str) -> bool:
    """Whether a simply cut sentence is the gold one, part of it, or holds it."""
    return sentence in wanted or wanted in sentence or (len(sentence) > 60 and sentence.strip('"“”')[:60] in wanted)


def with_nearness(cases: Sequence[Case]) -> list[Case]:
    """The same cases with `dense` (cosine of MiniLM vectors) and `words` (weighted overlap over the best, 0..1)."""
    import torch
    from tokenizers import Tokenizer
    from transformers import AutoModel

    from bench.reader.model import base_folder

    body = AutoModel.from_pretrained(base_folder()).eval()
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.enable_truncation(128)
    tokenizer.enable_padding()
    texts = sorted(
        {text for case in cases for text in (case.question, *(one.sentence for one in case.candidates))}, key=len
    )
    vectors: dict[str, NDArray[np.float32]] = {}
    with torch.no_grad():
        for start in range(0, len(texts), 64):
            batch = tokenizer.encode_batch(texts[start : start + 64])
            ids = torch.tensor([one.ids for one in batch])
            mask = torch.tensor([one.attention_mask for one in batch])
            hidden = body(input_ids=ids, attention_mask=mask).last_hidden_state * mask.unsqueeze(-1)
            mean = torch.nn.functional.normalize(hidden.sum(1), dim=-1).numpy()
            vectors.update(zip(texts[start : start + 64], mean, strict=True))
    done = []
    for case in cases:
        question = vectors[case.question]
        asked = set(words_of(case.question))
        shared = [len(asked & set(words_of(one.sentence))) for one in case.candidates]
        best = max(shared, default=0) or 1
        filled = tuple(
            replace(one, dense=float(question @ vectors[one.sentence]), words=shared[at] / best)
            for at, one in enumerate(case.candidates)
        )
        done.append(replace(case, candidates=filled))
    return done
