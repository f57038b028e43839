"""Real vectors for generated stories: each distinct sentence is encoded once, by the shipped encoder, and cached.

Encoding a million passages would take too long for a benchmark. A passage's vector is the normalised mean of its
sentences' vectors: similar where the sentences are, unlike random vectors.
"""

from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.make_story import Pool, SyntheticStory
from bench.synthetic_news import question_about
from index.models.locate import find_export
from index.models.onnx_encoder import OnnxEncoder
from index.settings import load_settings, models_folder
from index.store.dense import in_chunks
from index.store.location import requested_encoder

CHUNK = 512  # texts encoded and saved per batch
OPEN_QUESTIONS = 400


@dataclass(frozen=True, slots=True)
class Encoded:
    """`sentences` (n, dimension) are those of the pool; `questions` are the planted ones, then others."""

    encoder: Path
    sentences: NDArray[np.float32]
    questions: tuple[str, ...]
    question_vectors: NDArray[np.float32]


def encode_pool(pool: Pool, cache: Path, *, threads: int = 0) -> Encoded:
    """Encodes the pool's sentences and questions, reading those in `cache`.

    Raises:
        SystemExit: the encoder has not been exported yet.
    """
    settings = load_settings()
    folder = find_export(requested_encoder(settings), models_folder(settings))
    if folder is None:
        raise SystemExit("The encoder has not been exported yet: run `storybot rebuild` once.")
    encoder = OnnxEncoder(folder, threads=threads, bulk=True)
    rng = random.Random(7)
    questions = [plant.question for plant in pool.plants]
    questions += [question_about(rng, rng.choice(pool.topics)) for _ in range(OPEN_QUESTIONS)]
    sentences = _encoded(encoder, pool.sentences, "passage", cache)
    return Encoded(folder, sentences, tuple(questions), _encoded(encoder, questions, "query", cache))


def _encoded(encoder: OnnxEncoder, texts: Sequence[str], role: str, cache: Path) -> NDArray[np.float32]:
    digest = hashlib.sha256("\n".join((encoder.identity.fingerprint, role, *texts)).encode()).hexdigest()[:16]
    path = cache / f"vectors-{digest}.npy"
    if path.exists():
        return np.asarray(np.load(path), np.float32)
    cache.mkdir(parents=True, exist_ok=True)
    rows: list[NDArray[np.float32]] = []
    for begin, end in in_chunks(len(texts), CHUNK):
        part = cache / f"vectors-{digest}-{begin}.npy"
        if not part.exists():
            fresh = part.with_suffix(f".{os.getpid()}.tmp.npy")
            np.save(fresh, encoder.encode(texts[begin:end], "query" if role == "query" else "passage"))
            fresh.replace(part)
        rows.append(np.load(part))
    vectors = np.concatenate(rows)
    np.save(path, vectors)
    for begin, _ in in_chunks(len(texts), CHUNK):
        (cache / f"vectors-{digest}-{begin}.npy").unlink()
    return vectors


class PassageVectors:
    """The vectors of a generated story's passages and sentences, for the writer."""

    def __init__(self, story: SyntheticStory, sentences: NDArray[np.float32]) -> None:
        self._numbers, self._sentences = story.numbers, sentences
        passages = story.corpus.passages
        self._firsts = np.array([*(passage.first for passage in passages), len(story.numbers)], dtype=np.int64)

    def passages(self, begin: int, end: int) -> NDArray[np.float16]:
        """Returns (end - begin, dimension)."""
        firsts = self._firsts[begin : end + 1]
        rows = self._sentences[self._numbers[firsts[0] : firsts[-1]]]
        sums = np.add.reduceat(rows, (firsts[:-1] - firsts[0]).tolist(), axis=0)
        halves: NDArray[np.float16] = (sums / np.linalg.norm(sums, axis=1, keepdims=True)).astype(np.float16)
        return halves

    def sentences(self, begin: int, end: int) -> NDArray[np.float16]:
        """Returns (end - begin, dimension)."""
        halves: NDArray[np.float16] = self._sentences[self._numbers[begin:end]].astype(np.float16)
        return halves
