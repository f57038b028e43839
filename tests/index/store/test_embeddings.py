"""The cache of vectors: what it keeps and drops, and that it never returns a wrong vector."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index.models.encoder import EncoderIdentity
from index.store.embedding_cache import EmbeddingCache, text_key
from index.store.row_cache import KEEP_UNUSED, CacheDamaged, discard

DIMENSION = 16
IDENTITY = EncoderIdentity("m", DIMENSION, 256, "fp32", "f" * 64)


def keys(count: int, of: EncoderIdentity = IDENTITY) -> list[bytes]:
    return [text_key(of, "passage", f"text {number}") for number in range(count)]


def vectors(count: int) -> NDArray[np.float32]:
    return np.random.default_rng(1).standard_normal((count, DIMENSION)).astype(np.float32)


def test_vectors_are_returned_as_float16_in_the_order_asked_for(tmp_path: Path) -> None:
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        cache.put(keys(1500), vectors(1500))
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        order = [7, 1499, 7, 0]
        got = cache.get([keys(1500)[number] for number in order])
        assert (got == vectors(1500)[order].astype(np.float16)).all()
        assert cache.missing([*keys(1500), b"x" * 32]) == {1500}
        with pytest.raises(KeyError):
            cache.get([b"x" * 32])


def test_a_text_in_another_role_or_of_another_encoder_has_another_key(tmp_path: Path) -> None:
    other = EncoderIdentity("m", DIMENSION, 256, "int8", "e" * 64)
    assert (
        len({text_key(IDENTITY, "query", "a"), text_key(IDENTITY, "passage", "a"), text_key(other, "query", "a")}) == 3
    )


def test_vectors_unused_by_the_last_rebuilds_are_dropped(tmp_path: Path) -> None:
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        cache.put(keys(10), vectors(10))
        cache.finish(keys(10))
        for _ in range(KEEP_UNUSED):
            assert cache.finish(keys(4)) == 0
        assert cache.finish(keys(4)) == 6
        assert cache.missing(keys(10)) == set(range(4, 10))


def test_a_damaged_vector_counts_as_missing(tmp_path: Path) -> None:
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        cache.put(keys(3), vectors(3))
    with sqlite3.connect(tmp_path / "cache") as db:
        db.execute("UPDATE vectors SET vector = zeroblob(32) WHERE rowid = (SELECT min(place) FROM vectors)")
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        assert len(cache.missing(keys(3))) == 1


def test_a_vector_under_another_texts_key_counts_as_missing(tmp_path: Path) -> None:
    # So many that some of the keys share their first bytes.
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        cache.put(keys(2000), vectors(2000))
    with sqlite3.connect(tmp_path / "cache") as db:
        rows = db.execute("SELECT place, vector, crc FROM vectors ORDER BY place").fetchall()
        for (place, _, _), (_, raw, crc) in zip(rows, [*rows[1:], rows[0]], strict=True):
            db.execute("UPDATE vectors SET vector = ?, crc = ? WHERE place = ?", (raw, crc, place))
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        assert cache.missing(keys(2000)) == set(range(2000))


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + bytes(4000)])
def test_a_file_that_is_not_a_database_is_recreated(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "cache").write_bytes(content)
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        assert len(cache.missing(keys(2))) == 2
        cache.put(keys(2), vectors(2))
        assert cache.missing(keys(2)) == set()


def test_a_cache_of_another_version_is_recreated(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "cache") as db:
        db.execute("PRAGMA user_version = 99")
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        assert len(cache.missing(keys(2))) == 2


def test_random_damage_gives_right_vectors_or_none(tmp_path: Path) -> None:
    with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
        cache.put(keys(300), vectors(300))
    whole = (tmp_path / "cache").read_bytes()
    expected = vectors(300).astype(np.float16)
    rng = np.random.default_rng(9)
    for round_number in range(60):
        raw = bytearray(whole)
        for place in rng.integers(0, len(raw), 1 + round_number):
            raw[place] ^= 1 << int(rng.integers(0, 8))
        discard(tmp_path / "cache")
        (tmp_path / "cache").write_bytes(bytes(raw))
        try:
            with EmbeddingCache(tmp_path / "cache", DIMENSION) as cache:
                there = sorted(set(range(300)) - cache.missing(keys(300)))
                got = cache.get([keys(300)[number] for number in there])
        except CacheDamaged:
            continue
        assert (got == expected[there]).all()


def test_read_only_access_creates_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cache"):
        EmbeddingCache(tmp_path / "cache", DIMENSION, read_only=True)
    assert list(tmp_path.iterdir()) == []
