"""Lower bounds: the encoder's forward pass alone, FAISS's exact search alone, and memory bandwidth.

    python -m bench.limits forward|embed|memory --work FILE

prints one line of JSON. `bench.speed` runs it in a new process, with the settings in the environment:

forward  answers each question and, next to it, runs the encoder's graph alone on its tokens: {"ask", "encode",
         "forward"}, seconds each
embed    embeds stories like a rebuild does, and the same texts with the bare graph: {"ours": seconds, "raw": {way of
         using the graph: seconds}, "texts", "tokens"}
memory   {"copy": gigabytes per second, "exact": seconds per search, "exact_vectors", "exact_bytes"}
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.peers.contest import keep_to
from index import Question, load_settings, open_story
from index.build import read_corpus
from index.corpus.passages import Corpus, context_to_embed, sentence_context_to_embed
from index.models.locate import find_export
from index.models.onnx_encoder import GRAPH, TOKENIZER, EncoderConfig, OnnxEncoder, cores, read_config
from index.settings import Settings, models_folder
from index.store.embedding_cache import EmbeddingCache, embed, keys_of
from index.store.location import requested_encoder

BATCHES = (8, 32)  # 32 is sentence-transformers' default
TURNS = 3
VECTORS, DIMENSION = 100_000, 384
COPIED = 256 * 2**20


class Graph:
    """The bare graph and tokenizer of an exported encoder."""

    def __init__(self, folder: Path, threads: int) -> None:
        import onnxruntime as ort
        from tokenizers import Tokenizer

        self.config: EncoderConfig = read_config(folder)
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        if self.config.optimised:
            options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
        self._session: Any = ort.InferenceSession(str(folder / GRAPH), options, providers=["CPUExecutionProvider"])
        self._tokenizer: Any = Tokenizer.from_file(str(folder / TOKENIZER))
        self._tokenizer.enable_truncation(self.config.max_tokens)
        self._tokenizer.no_padding()

    def inputs(self, texts: Sequence[str]) -> dict[str, NDArray[np.int64]]:
        """Tokenises a batch into the graph's inputs, (texts, longest) each."""
        return self.stack(self.encodings(texts))

    def encodings(self, texts: Sequence[str]) -> list[Any]:
        """Tokenises the texts."""
        found: list[Any] = self._tokenizer.encode_batch(list(texts))
        return found

    def stack(self, encodings: Sequence[Any]) -> dict[str, NDArray[np.int64]]:
        """Pads tokenised texts into the graph's inputs."""
        longest = max(len(one.ids) for one in encodings)
        given = {name: np.zeros((len(encodings), longest), np.int64) for name in self.config.inputs}
        for row, one in enumerate(encodings):
            for name, values in (("input_ids", one.ids), ("attention_mask", one.attention_mask)):
                given[name][row, : len(values)] = values
        return given

    def tokens(self, texts: Sequence[str]) -> list[int]:
        return [len(one.ids) for one in self.encodings(texts)]

    def run(self, given: dict[str, NDArray[np.int64]]) -> None:
        self._session.run(None, given)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def exported(settings: Settings) -> Path:
    """Returns the folder of the configured encoder's export.

    Raises:
        SystemExit: it has not been exported yet.
    """
    folder = find_export(requested_encoder(settings), models_folder(settings))
    if folder is None:
        raise SystemExit("The encoder has not been exported yet: run `storybot rebuild` once.")
    return folder


def forward(questions: Sequence[str], rounds: int) -> dict[str, list[float]]:
    """See the module docstring. Alternates per question, so that load on the machine affects all alike."""
    settings = load_settings()
    graph = Graph(exported(settings), settings.threads or cores())
    story = open_story(settings)
    samples: dict[str, list[float]] = {"ask": [], "encode": [], "forward": []}
    with story.generation() as generation:
        encoder = generation.encoder
        for number in range(rounds + 1):  # the first is a warm-up
            for question in questions:
                given = graph.inputs([question])
                found = {
                    "ask": timed(partial(story.ask, Question(question))),
                    "encode": timed(partial(encoder.encode, [question], "query")),
                    "forward": timed(partial(graph.run, given)),
                }
                for name, seconds in found.items():
                    if number:
                        samples[name].append(seconds)
    story.close()
    return samples


def texts_of(corpus: Corpus) -> list[str]:
    """Returns all texts of a story that are embedded."""
    passages = [context_to_embed(corpus, number) for number in range(len(corpus.passages))]
    within = [sentence_context_to_embed(corpus, number) for number in range(len(corpus.sentences))]
    return [*passages, *within, *(corpus.text(sentence) for sentence in corpus.sentences)]


def embed_stories(stories: Sequence[str], folder: Path) -> dict[str, object]:
    """See the module docstring; writes caches under `folder`, like a rebuild.

    Alternates story by story, several times, and takes each story's minimum: no disturbance makes work faster.
    """
    settings = load_settings()
    place = exported(settings)
    encoder = OnnxEncoder(place, bulk=True)
    graph = Graph(place, cores())
    uses = raw_uses(graph, Graph(place, 1))
    encoder.encode(["warm up"], "passage")
    ours, raw = 0.0, dict.fromkeys(uses, 0.0)
    texts = tokens = 0
    for number, story in enumerate(stories):
        corpus = read_corpus(load_settings(story=story))
        different = list(dict.fromkeys(texts_of(corpus)))

        def whole(file: Path, corpus: Corpus = corpus) -> None:
            keys = keys_of(corpus, encoder.identity)
            with EmbeddingCache(file, encoder.identity.dimension) as cache:
                embed(corpus, keys, cache, lambda _: encoder, lambda *_: None)

        found: dict[str, list[float]] = {name: [] for name in ("ours", *uses)}
        for turn in range(TURNS):
            found["ours"].append(timed(partial(whole, folder / f"{number}-{turn}.sqlite3")))
            for name, use in uses.items():
                found[name].append(timed(partial(use, different)))
        ours += min(found["ours"])
        raw = {name: seconds + min(found[name]) for name, seconds in raw.items()}
        texts += len(different)
        tokens += sum(graph.tokens(different))
    return {"ours": ours, "raw": raw, "texts": texts, "tokens": tokens}


def raw_uses(wide: Graph, narrow: Graph) -> dict[str, Callable[[Sequence[str]], None]]:
    """Returns, by name, the usual ways to run many texts through a graph, against which our batching is measured.

    Batches run on `wide`, with all cores for each run; single texts on `narrow`, with a run on each core.
    """

    def one_by_one(texts: Sequence[str]) -> None:
        with ThreadPoolExecutor(cores()) as pool:
            for _ in pool.map(lambda batch: narrow.run(narrow.stack(batch)), sorted_batches(narrow, texts, 1)):
                pass

    def batches_of(size: int) -> Callable[[Sequence[str]], None]:
        def use(texts: Sequence[str]) -> None:
            for batch in sorted_batches(wide, texts, size):
                wide.run(wide.stack(batch))

        return use

    return {f"batches of {size}": batches_of(size) for size in BATCHES} | {"one by one, a core each": one_by_one}


def sorted_batches(graph: Graph, texts: Sequence[str], size: int) -> list[list[Any]]:
    """Tokenises the texts and batches them, longest first."""
    encodings = sorted(graph.encodings(texts), key=lambda one: -len(one.ids))
    return [encodings[begin : begin + size] for begin in range(0, len(encodings), size)]


def memory() -> dict[str, float]:
    """See the module docstring; one thread each."""
    import faiss

    faiss.omp_set_num_threads(1)
    source = np.ones(COPIED, np.uint8)
    target = np.zeros_like(source)
    copies = sorted(timed(lambda: np.copyto(target, source)) for _ in range(7))
    rng = np.random.default_rng(1)
    vectors = rng.standard_normal((VECTORS, DIMENSION), np.float32)
    index = faiss.IndexFlatIP(DIMENSION)
    index.add(vectors)
    searches = sorted(timed(lambda: index.search(vectors[:1], 10)) for _ in range(21))
    return {
        "copy": 2 * COPIED / copies[3] / 1e9,  # read and written
        "exact": searches[10],
        "exact_vectors": VECTORS,
        "exact_bytes": vectors.nbytes,
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=("forward", "embed", "memory"))
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--folder", type=Path, default=Path())
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--cores", type=int, default=0)
    given = parser.parse_args()
    if given.cores:
        keep_to(given.cores)
    work = json.loads(given.work.read_text(encoding="utf-8"))
    if given.task == "forward":
        found: object = forward(work["questions"], given.rounds)
    elif given.task == "embed":
        found = embed_stories(work["stories"], given.folder)
    else:
        found = memory()
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
