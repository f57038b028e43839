"""The passages of many generations in Milvus: pushed by `storybot push`, searched instead of FAISS and BM25.

One collection per dimension holds all stories, with the story as partition key. A row is a passage: its number, its
article, outlet and date for filtering, its embedding, and its BM25 scores as a sparse vector, so that Milvus ranks by
the same scores as the embedded engine. It contains no text. The same client works with Milvus Lite (a local file, for
tests and trials) and with a cluster.
"""

from __future__ import annotations

import json
import logging
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from index.command_hints import plural
from index.errors import EngineUnavailable
from index.settings import Settings
from index.store.bm25 import WordIndex
from index.store.engine import OpenEngine, Passages
from index.store.filters import Filters, Mask
from index.store.generation import Generation
from index.store.generation_manifest import GenerationManifest
from index.store.generations import ids, open_generation

if TYPE_CHECKING:
    from pymilvus import MilvusClient

log = logging.getLogger(__name__)

ROWS_PER_REQUEST = 500
MAX_RESULTS = 16_384  # Milvus's limit for one search
RETRY_AFTER = 5.0  # seconds before an unresponsive server is contacted again
# pymilvus pings an idle connection every ten seconds. A server with gRPC's default limits, such as Milvus Lite, answers
# after some minutes that these are too many, and gRPC writes that to standard error, past every log.
QUIET_WHEN_IDLE = {"grpc.keepalive_permit_without_calls": False}
PUSH_REMEDY = "Run `storybot push`."
Report = Callable[[int, int], None]
"""Called with the number of rows present and their total."""


@dataclass(frozen=True, slots=True)
class RowDifference:
    """A difference between a generation and its rows in Milvus: the number of passages and its kind."""

    passages: int
    what: str


@dataclass(slots=True)
class MilvusServer:
    """A Milvus server or a Milvus Lite file; connects on first use. Thread-safe."""

    address: str
    token: str
    seconds: float
    _client: Any = None
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _failed: float = float("-inf")

    @property
    def named(self) -> str:
        """The address without credentials."""
        return re.sub(r"//[^/@]*@", "//", self.address)

    @contextmanager
    def client(self) -> Iterator[Any]:
        """Yields the client; raises EngineUnavailable for any failure, and at once for a while after one."""
        if time.monotonic() - self._failed < RETRY_AFTER:
            raise self._unavailable("did not answer a moment ago")
        try:
            yield self._connected()
        except EngineUnavailable:
            raise
        except Exception as error:  # pymilvus passes on errors of gRPC, protobuf and its server
            self._failed = time.monotonic()
            log.warning("Milvus at %s: %s: %s", self.named, type(error).__name__, error)
            raise self._unavailable("does not answer") from None

    def _connected(self) -> MilvusClient:
        with self._lock:
            if self._client is None:
                try:
                    from pymilvus import MilvusClient  # imports pandas, so only if it is used
                except ImportError:
                    raise EngineUnavailable(
                        "The engine milvus needs the package pymilvus.", remedy="Run: pip install 'storybot[milvus]'"
                    ) from None
                if "://" not in self.address:
                    Path(self.address).expanduser().parent.mkdir(parents=True, exist_ok=True)
                # A shared connection would stay open after `close`.
                self._client = MilvusClient(
                    self.address, token=self.token, timeout=self.seconds, dedicated=True, grpc_options=QUIET_WHEN_IDLE
                )
            return self._client

    def _unavailable(self, what: str) -> EngineUnavailable:
        return EngineUnavailable(
            f"The search engine at {self.named} {what}, so nothing can be searched now.",
            remedy="Start it, or set STORYBOT_ENGINE=embedded.",
        )

    def close(self) -> None:
        """Closes the connection; the next search opens a new one."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()


def server_of(settings: Settings) -> MilvusServer:
    """Returns the configured server; equal settings share one connection."""
    token = settings.milvus_token.get_secret_value() if settings.milvus_token else ""
    return _server(settings.milvus, token, settings.milvus_seconds)


@cache
def _server(address: str, token: str, seconds: float) -> MilvusServer:
    return MilvusServer(address, token, seconds)


@dataclass(frozen=True, slots=True)
class MilvusEngine:
    """Searches one generation's rows; implements `index.store.engine.Engine`."""

    server: MilvusServer
    manifest: GenerationManifest
    words: WordIndex
    filters: Filters

    def search_vectors(self, query: NDArray[np.float32], k: int, articles: Mask | None = None) -> Passages:
        return self._search("embedding", query.tolist(), k, articles)

    def search_words(self, text: str, k: int, articles: Mask | None = None) -> Passages:
        counted = self.words.stem_counts(text)
        if not counted:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        return self._search("words", {stem: float(times) for stem, times in counted.items()}, k, articles)

    def _search(self, column: str, query: object, k: int, articles: Mask | None) -> Passages:
        passages = self.manifest.content.counts.passages
        k = min(k, passages, MAX_RESULTS)
        if k <= 0 or (articles is not None and not articles.any()):
            return np.empty(0, np.int64), np.empty(0, np.float32)
        expression = _of_generation(self.manifest)
        if articles is not None and not articles.all():
            expression = f"{expression} and {self._filter_expression(articles)}"
        with self.server.client() as client:
            hits = client.search(
                _collection(self.manifest),
                data=[query],
                anns_field=column,
                limit=k,
                filter=expression,
                output_fields=["passage"],
                search_params={"metric_type": "IP"},
                timeout=self.server.seconds,
            )[0]
        numbers = np.asarray([int(hit["entity"]["passage"]) for hit in hits], np.int64)
        scores = np.asarray([float(hit["distance"]) for hit in hits], np.float32)
        # Drop rows that this generation cannot have; excerpts are always cut from the generation.
        sound = (numbers >= 0) & (numbers < passages) & np.isfinite(scores)
        numbers, scores = numbers[sound], scores[sound]
        order = np.lexsort((numbers, -scores))
        return numbers[order], scores[order]

    def _filter_expression(self, articles: Mask) -> str:
        """Filters by outlet and date if the mask came from them, else by article. Only integers are interpolated."""
        asked = self.filters.asked_for(articles)
        if asked is None:
            return f"article in {np.flatnonzero(articles).tolist()}"
        terms = []
        if asked.outlets is not None:
            terms.append(f"outlet in {list(asked.outlets)}")
        if asked.after is not None:
            terms.append(f"published >= {asked.after}")
        if asked.until is not None:
            terms.append(f"published > 0 and published <= {asked.until}")
        return " and ".join(terms)


def open_milvus(server: MilvusServer) -> OpenEngine:
    """Returns a function that opens a generation on this server, which must hold all of its rows.

    That function raises EngineUnavailable if the server does not answer or lacks rows.
    """

    def open_engine(manifest: GenerationManifest, words: WordIndex, filters: Filters) -> MilvusEngine:
        wanted, there = manifest.content.counts.passages, count_rows(server, manifest)
        if there != wanted:
            raise EngineUnavailable(
                f"The search engine at {server.named} has {there:,} of {plural(wanted, 'passage')} of generation "
                f"{manifest.id}.",
                generation=manifest.id,
                remedy=PUSH_REMEDY,
            )
        return MilvusEngine(server, manifest, words, filters)

    return open_engine


def count_rows(server: MilvusServer, manifest: GenerationManifest, begin: int = 0, end: int | None = None) -> int:
    """Counts the rows of a generation, or of its passages `[begin, end)`."""
    expression = _of_generation(manifest)
    if end is not None:
        expression += f" and passage >= {begin} and passage < {end}"
    with server.client() as client:
        if not client.has_collection(_collection(manifest), timeout=server.seconds):
            return 0
        counted = client.query(
            _collection(manifest),
            filter=expression,
            output_fields=["count(*)"],
            consistency_level="Strong",
            timeout=server.seconds,
        )
        return int(counted[0]["count(*)"])


def push_rows(server: MilvusServer, generation: Generation, known: Sequence[str], report: Report) -> int:
    """Sends the rows that the server lacks and removes those of the story's generations not in `known`; returns the
    number of rows sent. Resumes an interrupted push.

    Raises:
        EngineUnavailable: the server does not answer.
        GenerationDamaged: a file of the generation is damaged.
    """
    manifest, total, sent = generation.manifest, generation.passage_count, 0
    _make_collection(server, manifest)
    if count_rows(server, manifest) != total:
        rows = _Rows(generation)
        for begin in range(0, total, ROWS_PER_REQUEST):
            end = min(begin + ROWS_PER_REQUEST, total)
            if count_rows(server, manifest, begin, end) != end - begin:
                with server.client() as client:
                    client.upsert(_collection(manifest), rows.cut(begin, end), timeout=60.0)
                sent += end - begin
            report(end, total)
    _delete_others(server, manifest, known)
    return sent


def push_generation(settings: Settings, folder: Path, name: str, report: Report) -> int:
    """Calls `push_rows` for a generation of the index in `folder`; all generations stored there count as known.

    Raises:
        EngineUnavailable, GenerationError: see `push_rows` and `open_generation`.
    """
    with open_generation(folder / "generations" / name, threads=1) as generation:
        return push_rows(server_of(settings), generation, ids(folder), report)


def compare_rows(server: MilvusServer, generation: Generation) -> tuple[RowDifference, ...]:
    """Compares every row with its generation; empty if they agree."""
    manifest, total = generation.manifest, generation.passage_count
    surplus = count_rows(server, manifest) - total
    missing = wrong = 0
    rows = _Rows(generation)
    for begin in range(0, total, ROWS_PER_REQUEST):
        end = min(begin + ROWS_PER_REQUEST, total)
        with server.client() as client:
            there = {
                row["id"]: row
                for row in client.query(
                    _collection(manifest),
                    filter=f"{_of_generation(manifest)} and passage >= {begin} and passage < {end}",
                    output_fields=[*_PLAIN, "embedding"],
                    limit=2 * ROWS_PER_REQUEST,
                    consistency_level="Strong",
                    timeout=60.0,
                )
            }
        for row in rows.cut(begin, end):
            found = there.get(row["id"])
            missing += found is None
            wrong += found is not None and not _same(row, found)
    kinds = ((missing, "missing"), (wrong, "different from the generation"), (max(surplus, 0), "not in the generation"))
    return tuple(RowDifference(count, what) for count, what in kinds if count)


_PLAIN = ("id", "story", "generation", "passage", "article", "outlet", "published")


def _same(row: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    plain = all(row[name] == found[name] for name in _PLAIN)
    return plain and bool(np.allclose(row["embedding"], found["embedding"], atol=1e-6))


class _Rows:
    """The rows of a generation, created on demand."""

    def __init__(self, generation: Generation) -> None:
        self._generation = generation
        self._vectors = generation.passage_vectors()
        self._begins, self._stems, self._scores = generation.word_scores()

    def cut(self, begin: int, end: int) -> list[dict[str, Any]]:
        """Returns the rows of the passages `[begin, end)`."""
        vectors = self._vectors.run(begin, end)
        return [self._row(number, vectors[number - begin]) for number in range(begin, end)]

    def _row(self, number: int, vector: NDArray[np.float32]) -> dict[str, Any]:
        generation = self._generation
        article = generation.passage(number).article
        source = generation.sources[article]
        first, last = self._begins[number], self._begins[number + 1]
        words = dict(zip(self._stems[first:last].tolist(), self._scores[first:last].tolist(), strict=True))
        return {
            "id": f"{generation.manifest.story}/{generation.id}/{number}",
            "story": generation.manifest.story,
            "generation": generation.id,
            "passage": number,
            "article": article,
            "outlet": generation.outlet_number(article),
            "published": source.published.toordinal() if source.published else 0,
            "embedding": vector.tolist(),
            "words": words or {0: 0.0},  # Milvus refuses an empty vector
        }


def _of_generation(manifest: GenerationManifest) -> str:
    # Both consist of letters, digits and hyphens (see `story_folder`, `write_generation`): nothing to escape.
    return f'story == "{manifest.story}" and generation == "{manifest.id}"'


def _collection(manifest: GenerationManifest) -> str:
    return f"storybot_passages_{manifest.content.encoder.dimension}"


def _make_collection(server: MilvusServer, manifest: GenerationManifest) -> None:
    with server.client() as client:
        if client.has_collection(_collection(manifest), timeout=server.seconds):
            return
        from pymilvus import DataType

        schema = client.create_schema(auto_id=False, enable_dynamic_field=False)
        schema.add_field("id", DataType.VARCHAR, is_primary=True, max_length=200)
        schema.add_field("story", DataType.VARCHAR, max_length=100, is_partition_key=True)
        schema.add_field("generation", DataType.VARCHAR, max_length=64)
        for name in ("passage", "article", "outlet", "published"):
            schema.add_field(name, DataType.INT64)
        schema.add_field("embedding", DataType.FLOAT_VECTOR, dim=manifest.content.encoder.dimension)
        schema.add_field("words", DataType.SPARSE_FLOAT_VECTOR)
        indexes = client.prepare_index_params()
        indexes.add_index("embedding", index_type="AUTOINDEX", metric_type="IP")
        indexes.add_index("words", index_type="SPARSE_INVERTED_INDEX", metric_type="IP")
        client.create_collection(_collection(manifest), schema=schema, index_params=indexes)


def _delete_others(server: MilvusServer, manifest: GenerationManifest, known: Sequence[str]) -> None:
    """Removes the rows of the story's generations that no longer exist."""
    with server.client() as client:
        client.delete(
            _collection(manifest),
            filter=f'story == "{manifest.story}" and generation not in {json.dumps(sorted({*known, manifest.id}))}',
            timeout=60.0,
        )
