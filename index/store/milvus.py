"""The passages of many generations in Milvus: loaded by `storybot push`, searched in place of FAISS and BM25.

One collection a dimension holds every story, the story as its partition key. A row is a passage: its number and its
article's, outlet and date to filter by, its embedding, and its BM25 scores as a sparse vector, so that Milvus ranks by
the very scores that the embedded engine does. No text is there. The same client runs on Milvus Lite (a file, for trying
out and for tests) and on a cluster.
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
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import EngineUnavailable
from index.settings import Settings
from index.store.engine import EngineParts, Passages
from index.store.filters import Mask
from index.store.generation import Generation
from index.store.generation_manifest import GenerationManifest
from index.store.generations import ids, open_generation

log = logging.getLogger(__name__)

ROWS_A_CALL = 500  # sent at a time, and looked for at a time when a push goes on
MOST_RESULTS = 16_384  # Milvus's own bound on one search
RETRY_AFTER = 5.0  # seconds in which a server that did not answer is not asked again
TO_PUSH = "Run `storybot push`."
Report = Callable[[int, int], None]
"""Hears how many rows of all are there."""


@dataclass(frozen=True, slots=True)
class RowDifference:
    """What a generation and its rows in Milvus do not agree on: a number of passages, and in what."""

    passages: int
    what: str


@dataclass(slots=True)
class MilvusServer:
    """A Milvus server or a Milvus Lite file, connected when it is first asked. Thread-safe."""

    address: str
    token: str
    seconds: float
    _client: Any = None
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _failed: float = float("-inf")

    @property
    def named(self) -> str:
        """The address without what a password may be in."""
        return re.sub(r"//[^/@]*@", "//", self.address)

    @contextmanager
    def client(self) -> Iterator[Any]:
        """The client; raises EngineUnavailable for whatever goes wrong with it, and for a while after."""
        if time.monotonic() - self._failed < RETRY_AFTER:
            raise self._unavailable("did not answer a moment ago")
        try:
            yield self._connected()
        except EngineUnavailable:
            raise
        except Exception as error:  # pymilvus lets through what gRPC, protobuf and its server raise
            self._failed = time.monotonic()
            log.warning("Milvus at %s: %s: %s", self.named, type(error).__name__, error)
            raise self._unavailable("does not answer") from None

    def _connected(self) -> Any:  # noqa: ANN401
        with self._lock:
            if self._client is None:
                try:
                    from pymilvus import MilvusClient  # imports pandas: only where it is chosen
                except ImportError:
                    raise EngineUnavailable(
                        "The engine milvus needs the package pymilvus.", remedy="Run: pip install 'storybot[milvus]'"
                    ) from None
                if "://" not in self.address:
                    Path(self.address).expanduser().parent.mkdir(parents=True, exist_ok=True)
                self._client = MilvusClient(self.address, token=self.token, timeout=self.seconds)
            return self._client

    def _unavailable(self, what: str) -> EngineUnavailable:
        return EngineUnavailable(
            f"The search engine at {self.named} {what}, so nothing can be searched now.",
            remedy="Start it, or set STORYBOT_ENGINE=embedded.",
        )

    def close(self) -> None:
        """Ends the connection; a later question opens a new one."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()


def server_of(settings: Settings) -> MilvusServer:
    """The server that the settings name; one connection for all who name the same."""
    token = settings.milvus_token.get_secret_value() if settings.milvus_token else ""
    return _server(settings.milvus, token, settings.milvus_seconds)


@cache
def _server(address: str, token: str, seconds: float) -> MilvusServer:
    return MilvusServer(address, token, seconds)


@dataclass(frozen=True, slots=True)
class MilvusEngine:
    """Searches one generation's rows; implements `index.store.engine.Engine`."""

    server: MilvusServer
    parts: EngineParts

    def search_vectors(self, query: NDArray[np.float32], k: int, articles: Mask | None) -> Passages:
        """See `Engine`."""
        return self._search("embedding", query.tolist(), k, articles)

    def search_words(self, text: str, k: int, articles: Mask | None) -> Passages:
        """See `Engine`."""
        counted = self.parts.words.counted(text)
        if not counted:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        return self._search("words", {stem: float(times) for stem, times in counted.items()}, k, articles)

    def _search(self, column: str, query: object, k: int, articles: Mask | None) -> Passages:
        passages = self.parts.manifest.content.counts.passages
        k = min(k, passages, MOST_RESULTS)
        if k <= 0 or (articles is not None and not articles.any()):
            return np.empty(0, np.int64), np.empty(0, np.float32)
        expression = _of_generation(self.parts.manifest)
        if articles is not None and not articles.all():
            expression = f"{expression} and {self._narrowed(articles)}"
        with self.server.client() as client:
            hits = client.search(
                _collection(self.parts.manifest),
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
        # A row that this generation cannot have is left out: what is cited is cut from the generation alone.
        sound = (numbers >= 0) & (numbers < passages) & np.isfinite(scores)
        numbers, scores = numbers[sound], scores[sound]
        order = np.lexsort((numbers, -scores))
        return numbers[order], scores[order]

    def _narrowed(self, articles: Mask) -> str:
        """By outlet and date where the mask is one of theirs, else article by article. All of it is whole numbers."""
        asked = self.parts.filters.asked_for(articles)
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

    def close(self) -> None:
        """The connection is the server's, and outlives a generation."""


def open_milvus(server: MilvusServer) -> Callable[[EngineParts], MilvusEngine]:
    """What opens a generation on this server, which must hold all of its rows.

    Raises (what is returned):
        EngineUnavailable: the server does not answer, or lacks rows.
    """

    def open_engine(parts: EngineParts) -> MilvusEngine:
        wanted, there = parts.manifest.content.counts.passages, count_rows(server, parts.manifest)
        if there != wanted:
            raise EngineUnavailable(
                f"The search engine at {server.named} has {there:,} of the {wanted:,} passages of generation "
                f"{parts.manifest.id}.",
                generation=parts.manifest.id,
                remedy=TO_PUSH,
            )
        return MilvusEngine(server, parts)

    return open_engine


def count_rows(server: MilvusServer, manifest: GenerationManifest, begin: int = 0, end: int | None = None) -> int:
    """How many rows of a generation are there, of the passages `[begin, end)` where they are given."""
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
    """Loads what the server lacks of a generation and removes the rows of generations of the story that are not
    `known`; returns how many rows were sent. A push that was interrupted goes on where it ended.

    Raises:
        EngineUnavailable: the server does not answer.
        GenerationDamaged: a file of the generation is not what was written.
    """
    manifest, total, sent = generation.manifest, generation.passage_count, 0
    _make_collection(server, manifest)
    if count_rows(server, manifest) != total:
        rows = _Rows(generation)
        for begin in range(0, total, ROWS_A_CALL):
            end = min(begin + ROWS_A_CALL, total)
            if count_rows(server, manifest, begin, end) != end - begin:
                with server.client() as client:
                    client.upsert(_collection(manifest), rows.cut(begin, end), timeout=60.0)
                sent += end - begin
            report(end, total)
    _forget_others(server, manifest, known)
    return sent


def push_generation(settings: Settings, folder: Path, name: str, report: Report) -> int:
    """`push_rows` for one generation of the story whose index is in `folder`, with all that are stored there as known.

    Raises:
        EngineUnavailable, GenerationError: as `push_rows` and `open_generation`.
    """
    with open_generation(folder / "generations" / name, threads=1) as generation:
        return push_rows(server_of(settings), generation, ids(folder), report)


def compare_rows(server: MilvusServer, generation: Generation) -> tuple[RowDifference, ...]:
    """Every row against the generation it was made from; empty where both hold the same."""
    manifest, total = generation.manifest, generation.passage_count
    surplus = count_rows(server, manifest) - total
    missing = wrong = 0
    rows = _Rows(generation)
    for begin in range(0, total, ROWS_A_CALL):
        end = min(begin + ROWS_A_CALL, total)
        with server.client() as client:
            there = {
                row["id"]: row
                for row in client.query(
                    _collection(manifest),
                    filter=f"{_of_generation(manifest)} and passage >= {begin} and passage < {end}",
                    output_fields=[*_PLAIN, "embedding"],
                    limit=2 * ROWS_A_CALL,
                    consistency_level="Strong",
                    timeout=60.0,
                )
            }
        for row in rows.cut(begin, end):
            found = there.get(row["id"])
            missing += found is None
            wrong += found is not None and not _same(row, found)
    kinds = ((missing, "missing"), (wrong, "unlike the generation"), (max(surplus, 0), "that it has not got"))
    return tuple(RowDifference(count, what) for count, what in kinds if count)


_PLAIN = ("id", "story", "generation", "passage", "article", "outlet", "published")


def _same(row: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    plain = all(row[name] == found[name] for name in _PLAIN)
    return plain and bool(np.allclose(row["embedding"], found["embedding"], atol=1e-6))


class _Rows:
    """The rows of a generation, cut on demand."""

    def __init__(self, generation: Generation) -> None:
        self._generation = generation
        self._vectors = generation.passage_vectors()
        self._begins, self._stems, self._scores = generation.word_scores()

    def cut(self, begin: int, end: int) -> list[dict[str, Any]]:
        """The rows of the passages `[begin, end)`."""
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
    # Both are made of letters, digits and hyphens (`story_folder`, `write_generation`), so nothing has to be escaped.
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


def _forget_others(server: MilvusServer, manifest: GenerationManifest, known: Sequence[str]) -> None:
    """Removes the rows of the story's generations that are not stored any more."""
    with server.client() as client:
        client.delete(
            _collection(manifest),
            filter=f'story == "{manifest.story}" and generation not in {json.dumps(sorted({*known, manifest.id}))}',
            timeout=60.0,
        )
