"""One suite for both engines: Milvus finds what FAISS and BM25 find in a generation."""

from __future__ import annotations

import importlib.util
import socket
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from index.build import rebuild
from index.errors import EngineUnavailable
from index.settings import Settings
from index.store import milvus
from index.store.generation import Generation
from index.store.generations import ids, live_id, open_generation
from index.store.location import index_folder, open_story_index
from tests.index.conftest import ARTICLES, MANIFEST, StoryFactory
from tests.support.bare_settings import bare_settings

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("milvus_lite") is None,
    reason="Milvus Lite is not installed: pip install 'storybot[milvus]'",
)
QUESTIONS = ("what did the mayor say?", "how much is a ticket", "mayor mayor bridge", "zzz", "the night ferries")


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory, word_encoder: Path) -> Iterator[Settings]:
    """A story that a rebuild has pushed to Milvus Lite; in a folder with a short name, because Lite opens a socket."""
    folder = tmp_path_factory.mktemp("m")
    (folder / "story").mkdir()
    for name, text in ARTICLES.items():
        (folder / "story" / name).write_text(text, "utf-8")
    (folder / "story" / "articles.toml").write_text(MANIFEST, "utf-8")
    made = bare_settings(
        story=folder / "story",
        index_dir=folder / "index",
        threads=1,
        engine="milvus",
        milvus=str(folder / "milvus.db"),
        milvus_seconds=30,
    )
    rebuild(made, encoder=word_encoder, analysers=())
    yield made
    milvus.server_of(made).close()


@pytest.fixture(scope="module")
def both(settings: Settings) -> Iterator[tuple[Generation, Generation]]:
    """The live generation with the embedded engine, and with Milvus."""
    folder = index_folder(settings)
    with open_generation(folder / "generations" / live_id(folder)) as embedded, open_story_index(settings) as remote:
        yield embedded, remote


def masks(generation: Generation) -> list[np.ndarray | None]:
    """No filter, each kind of filter, one that leaves nothing, and a mask of no outlet or date."""
    asked = [
        generation.allowed(outlet="post", after=None, until=None),
        generation.allowed(outlet="Morning Post", after=None, until=None),
        generation.allowed(outlet=None, after=date(2024, 3, 6), until=None),
        generation.allowed(outlet=None, after=None, until=date(2024, 3, 5)),
        generation.allowed(outlet="gazette", after=date(2024, 3, 6), until=None),
    ]
    return [None, *asked, np.asarray([True, False, True])]


@pytest.mark.parametrize("question", QUESTIONS)
def test_both_find_the_same_passages_by_vectors_and_by_words(
    both: tuple[Generation, Generation], question: str
) -> None:
    embedded, remote = both
    query = embedded.encoder.encode([question], "query")[0]
    for kind in range(7):
        for k in (1, 3, 1000):
            mine, theirs = masks(embedded)[kind], masks(remote)[kind]
            for (numbers, scores), (other, other_scores) in (
                (embedded.search_vectors(query, k, mine), remote.search_vectors(query, k, theirs)),
                (embedded.search_words(question, k, mine), remote.search_words(question, k, theirs)),
            ):
                assert numbers.tolist() == other.tolist()
                assert scores == pytest.approx(other_scores, abs=1e-5)


def test_a_second_push_sends_nothing_and_an_interrupted_one_resumes(settings: Settings) -> None:
    folder, server = index_folder(settings), milvus.server_of(settings)
    name, silent = live_id(folder), lambda done, total: None
    assert milvus.push_generation(settings, folder, name, silent) == 0
    with open_generation(folder / "generations" / name) as generation:
        with server.client() as client:
            client.delete("storybot_passages_" + str(generation.encoder.identity.dimension), filter="passage == 2")
        assert milvus.count_rows(server, generation.manifest) == generation.passage_count - 1
        with pytest.raises(EngineUnavailable, match=r"storybot push"):
            open_story_index(settings)
        assert milvus.compare_rows(server, generation) == (milvus.RowDifference(1, "missing"),)
        assert milvus.push_generation(settings, folder, name, silent) == generation.passage_count
        assert milvus.compare_rows(server, generation) == ()


def test_a_wrong_row_is_detected_and_never_cited(settings: Settings) -> None:
    folder, server = index_folder(settings), milvus.server_of(settings)
    with open_generation(folder / "generations" / live_id(folder)) as generation:
        collection = f"storybot_passages_{generation.encoder.identity.dimension}"
        row = milvus._Rows(generation).cut(0, 1)[0]
        forged = {**row, "id": row["id"] + "9", "passage": 10**6}
        with server.client() as client:
            client.upsert(collection, [forged, {**row, "embedding": [1.0, *[0.0] * (len(row["embedding"]) - 1)]}])
        try:
            assert milvus.compare_rows(server, generation) == (
                milvus.RowDifference(1, "different from the generation"),
                milvus.RowDifference(1, "not in the generation"),
            )
            remote = milvus.MilvusEngine(server, generation.manifest, generation._words, generation._filters)
            numbers, _ = remote.search_vectors(np.asarray(row["embedding"], np.float32), 100, None)
            assert set(numbers.tolist()) <= set(range(generation.passage_count))
        finally:
            with server.client() as client:
                client.delete(collection, filter="passage == 1000000")
                client.upsert(collection, [row])


def test_rows_of_deleted_generations_go_with_the_next_push(settings: Settings) -> None:
    folder, server = index_folder(settings), milvus.server_of(settings)
    with open_generation(folder / "generations" / live_id(folder)) as generation:
        collection = f"storybot_passages_{generation.encoder.identity.dimension}"
        row = milvus._Rows(generation).cut(0, 1)[0]
        with server.client() as client:
            client.upsert(collection, [{**row, "id": "old", "generation": "20200101-000000-00000000"}])
        milvus.push_rows(server, generation, ids(folder), lambda done, total: None)
        with server.client() as client:
            assert not client.query(collection, filter='generation == "20200101-000000-00000000"', output_fields=["id"])


def test_closing_closes_the_connection_and_the_next_search_opens_one(settings: Settings) -> None:
    from pymilvus.client.connection_manager import ConnectionManager

    def connections() -> int:
        return int(ConnectionManager.get_instance().get_stats()["total_connections"])

    server = milvus.server_of(settings)
    server.close()
    before = connections()
    with server.client() as client:
        client.list_collections()
    assert connections() == before + 1
    server.close()
    assert connections() == before


def test_a_dead_server_fails_in_time_and_is_not_asked_again_at_once(
    story: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as taken:  # bound, but not listening
        taken.bind(("127.0.0.1", 0))
        settings = story(engine="milvus", milvus=f"http://127.0.0.1:{taken.getsockname()[1]}", milvus_seconds=0.5)
        with pytest.raises(EngineUnavailable, match="does not answer") as caught:
            rebuild(settings, encoder=word_encoder, analysers=())
        assert "STORYBOT_ENGINE=embedded" in caught.value.remedy
        with pytest.raises(EngineUnavailable, match="a moment ago"), milvus.server_of(settings).client():
            pass
        monkeypatch.setattr(milvus, "RETRY_AFTER", 0.0)
        with pytest.raises(EngineUnavailable, match="does not answer"), milvus.server_of(settings).client() as client:
            client.list_collections()
