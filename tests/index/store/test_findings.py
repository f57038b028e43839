"""Cached analysis results are returned unchanged, or not at all."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from index.store.analysis_cache import AnalysisCache, AnalysisRows
from index.store.row_cache import CacheDamaged, discard

KEYS = [bytes([number]) * 32 for number in range(40)]
ROWS = [random.Random(number).randbytes(50 + 20 * number) for number in range(40)]


def test_results_are_returned_in_the_order_asked_for(tmp_path: Path) -> None:
    with AnalysisRows(tmp_path / "cache") as cache:
        cache.put(KEYS[:3], ROWS[:3])
    with AnalysisRows(tmp_path / "cache") as cache:
        assert cache.get([KEYS[2], KEYS[5], KEYS[0]]) == [ROWS[2], None, ROWS[0]]


def test_a_row_under_anothers_key_counts_as_missing(tmp_path: Path) -> None:
    with AnalysisRows(tmp_path / "cache") as cache:
        cache.put(KEYS[:2], ROWS[:2])
    with sqlite3.connect(tmp_path / "cache") as db:
        finding, crc = db.execute("SELECT finding, crc FROM findings WHERE key = ?", (KEYS[0],)).fetchone()
        db.execute("UPDATE findings SET finding = ?, crc = ? WHERE key = ?", (finding, crc, KEYS[1]))
    with AnalysisRows(tmp_path / "cache") as cache:
        assert cache.get(KEYS[:2]) == [ROWS[0], None]


def test_random_damage_gives_right_results_or_none(tmp_path: Path) -> None:
    with AnalysisRows(tmp_path / "cache") as cache:
        cache.put(KEYS, ROWS)
    whole = (tmp_path / "cache").read_bytes()
    chosen = random.Random(9)
    damaged = 0
    for number in range(60):
        raw = bytearray(whole)
        for _ in range(1 + number):
            raw[chosen.randrange(len(raw))] ^= 1 << chosen.randrange(8)
        discard(tmp_path / "cache")
        (tmp_path / "cache").write_bytes(bytes(raw))
        try:
            with AnalysisRows(tmp_path / "cache") as cache:
                got = cache.get(KEYS)
        except CacheDamaged:
            damaged += 1
            continue
        assert all(one is None or one == right for one, right in zip(got, ROWS, strict=True))
        damaged += None in got
    assert damaged > 10


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + bytes(4000)])
def test_a_file_that_is_not_a_database_is_recreated(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "cache").write_bytes(content)
    with AnalysisCache(tmp_path / "cache") as kept:
        assert kept.get(KEYS[:2]) == [None, None]
        kept.put(KEYS[:2], ROWS[:2])
        assert kept.get(KEYS[:2]) == ROWS[:2]


def test_a_file_that_turns_out_to_be_damaged_is_recreated(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    with AnalysisCache(path) as kept:
        kept.put(KEYS, ROWS)
    raw = bytearray(path.read_bytes())
    raw[4096:] = bytes(len(raw) - 4096)  # all pages except the schema's
    path.write_bytes(raw)
    with AnalysisCache(path) as kept:
        assert kept.get(KEYS) == [None] * 40
        kept.put(KEYS[:2], ROWS[:2])
    with AnalysisCache(path) as kept:
        assert kept.get(KEYS[:3]) == [*ROWS[:2], None]


def test_an_unwritable_folder_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    with AnalysisCache(tmp_path / "cache") as kept:
        assert kept.get(KEYS[:2]) == [None, None]
        kept.put(KEYS[:2], ROWS[:2])
        kept.finish()


def test_an_unused_cache_creates_no_file(tmp_path: Path) -> None:
    with AnalysisCache(tmp_path / "cache") as kept:
        kept.finish()
    assert list(tmp_path.iterdir()) == []


def test_a_cache_opened_to_be_read_is_never_created_or_changed(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    with AnalysisCache(path, read_only=True) as kept:
        assert kept.get(KEYS[:2]) == [None, None]
        kept.put(KEYS[:2], ROWS[:2])
    assert not path.exists()
    with AnalysisCache(path) as kept:
        kept.put(KEYS[:2], ROWS[:2])
    for content, found in ((path.read_bytes(), ROWS[:2]), (b"not a database at all", [None, None])):
        path.write_bytes(content)
        with AnalysisCache(path, read_only=True) as kept:
            assert kept.get(KEYS[:3]) == [*found, None]
            kept.put(KEYS[2:3], ROWS[2:3])
            assert kept.get(KEYS[:3]) == [*found, None]
        assert path.read_bytes() == content


def test_a_cache_can_be_read_while_a_rebuild_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    with AnalysisRows(path) as writer:
        writer.put(KEYS[:2], ROWS[:2])
        writer._db.execute("BEGIN EXCLUSIVE")
        with AnalysisCache(path, read_only=True) as kept:
            assert kept.get(KEYS[:3]) == [*ROWS[:2], None]
        writer._db.execute("COMMIT")
        writer.put(KEYS[2:3], ROWS[2:3])
        assert writer.get(KEYS[:3]) == ROWS[:3]
