"""Writes a generated story as a real generation, in a separate process, and keeps it for the next run.

    python -m bench.scale.build FOLDER --passages 1000

prints one line of JSON: the duration of each step and the peak memory. `bench.scale` calls it.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from bench.make_story import SyntheticStory, make_pool, make_story
from bench.scale.encoded import Encoded, PassageVectors, encode_pool
from bench.scale.measure import Work, save_work
from index.models.onnx_encoder import identify
from index.store.generation_manifest import GENERATION_FORMAT
from index.store.write import Parts, write_generation
from index.store.writer_lock import writing

REPORT, WORK = "build.json", "work.npz"
SEED = 2  # of the stories; the number of reranked candidates was chosen on a story of seed 1


def build(folder: Path, passages: int, cache: Path, *, vectors: str = "auto", questions: int = 400) -> dict[str, Any]:
    """Writes the generation and its questions into `folder`, unless they exist.

    Replaces what has an older format or another seed.
    """
    if (folder / REPORT).exists():
        earlier: dict[str, Any] = json.loads((folder / REPORT).read_text(encoding="utf-8"))
        if (earlier.get("format"), earlier.get("seed")) == (GENERATION_FORMAT, SEED):
            return earlier
        shutil.rmtree(folder)
    pool = make_pool()
    encoded = encode_pool(pool, cache)
    began = time.perf_counter()
    story = make_story(passages, pool, SEED)
    made = time.perf_counter()
    given = PassageVectors(story, encoded.sentences)
    parts = Parts(
        corpus=story.corpus,
        encoder=encoded.encoder,
        identity=identify(encoded.encoder),
        wish={},
        passage_vectors=given.passages,
        sentence_vectors=given.sentences,
        vectors=vectors,
    )
    before, used = _highest_mb(), time.process_time()
    with writing(folder):
        manifest = write_generation(folder, parts, why="bench")
    written, used = time.perf_counter(), time.process_time() - used
    save_work(folder / WORK, work_of(story, encoded, questions))
    report = {
        "format": GENERATION_FORMAT,
        "seed": SEED,
        "passages": passages,
        "sentences": len(story.numbers),
        "articles": len(story.corpus.articles),
        "kind": manifest.content.vectors,
        "generation": manifest.id,
        "make_s": made - began,
        "write_s": written - made,
        "write_cpu_s": used,
        "story_mb": before,
        "highest_mb": _highest_mb(),
        "disk_mb": sum(entry.size for entry in manifest.content.files.values()) / 2**20,
    }
    (folder / REPORT).write_text(json.dumps(report) + "\n", encoding="utf-8")
    return report


def work_of(story: SyntheticStory, encoded: Encoded, questions: int) -> Work:
    """Alternates questions with a planted answer in this story and others, at most `questions` in total."""
    count = len(story.pool.plants)
    placed = {one.plant: one.passage for one in story.planted}
    others = list(range(count, len(encoded.questions)))
    chosen: list[int] = []
    for number in placed:
        chosen += [number, *others[:1]]
        others = others[1:]
    chosen = chosen[:questions]
    return Work(
        [encoded.questions[number] for number in chosen],
        encoded.question_vectors[chosen],
        np.array([placed.get(number, -1) for number in chosen], dtype=np.int64),
        story.rare,
    )


def _highest_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Builds and prints; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale.build")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--passages", type=int, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    given = parser.parse_args(arguments)
    print(json.dumps(build(given.folder, given.passages, given.cache)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
