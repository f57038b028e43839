"""Damage to the caches of a rebuild: it costs time, but never changes the generation."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from index.build import CACHE, rebuild
from index.store.analysis_cache import FINDINGS
from index.store.location import index_folder
from tests.attack.full_disk import make_scene
from tests.attack.states import leftovers, state_of
from tests.attack.target import flip

Harm = Callable[[Path, random.Random], None]


def flip_bits(path: Path, chosen: random.Random) -> None:
    """Flips one to eight bits."""
    flip(path, chosen)


def flip_many(path: Path, chosen: random.Random) -> None:
    """Flips bits all over the file."""
    for _ in range(100):
        flip(path, chosen)


def cut_short(path: Path, chosen: random.Random) -> None:
    """Truncates the file, to anything from zero bytes to all but one."""
    os.truncate(path, chosen.randrange(path.stat().st_size))


def zero_page(path: Path, chosen: random.Random) -> None:
    """Zeroes a page, as a power cut may."""
    with path.open("r+b") as file:
        file.seek(chosen.randrange(path.stat().st_size) // 4096 * 4096)
        file.write(bytes(4096))


def swap_pages(path: Path, chosen: random.Random) -> None:
    """Swaps two pages, keeping every byte."""
    data = path.read_bytes()
    one, other = sorted(chosen.sample(range(1, len(data) // 4096), 2))
    pages = [data[start : start + 4096] for start in range(0, len(data), 4096)]
    pages[one], pages[other] = pages[other], pages[one]
    path.write_bytes(b"".join(pages))


def swap_rows(path: Path, chosen: random.Random) -> None:
    """Puts all rows under their neighbours' keys, with their own checksums."""
    table, column = ("vectors", "vector") if path.name == CACHE else ("findings", "finding")
    with closing(sqlite3.connect(path)) as db, db:
        rows = db.execute(f"SELECT place, {column}, crc FROM {table} ORDER BY place").fetchall()
        for (place, _, _), (_, raw, crc) in zip(rows, [*rows[1:], rows[0]], strict=True):
            db.execute(f"UPDATE {table} SET {column} = ?, crc = ? WHERE place = ?", (raw, crc, place))


def text_for_bytes(path: Path, chosen: random.Random) -> None:
    """Makes rows contain values of another type."""
    table, column = ("vectors", "vector") if path.name == CACHE else ("findings", "finding")
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"UPDATE {table} SET {column} = ?", (chosen.choice(["text", 1.5, 7]),))


def another_version(path: Path, chosen: random.Random) -> None:
    """Sets the version of a future program."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 77")


def another_schema(path: Path, chosen: random.Random) -> None:
    """Replaces it by a sound database with another schema."""
    path.unlink()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE rebuilds (name TEXT)")
        db.execute("INSERT INTO rebuilds VALUES ('x')")


def foreign_log(path: Path, chosen: random.Random) -> None:
    """Puts foreign bytes in the place of SQLite's log."""
    path.with_name(f"{path.name}-wal").write_bytes(chosen.randbytes(9000))


def remove(path: Path, chosen: random.Random) -> None:
    """Deletes the file."""
    path.unlink()


HARMS: tuple[Harm, ...] = (
    flip_bits, flip_bits, flip_bits, flip_many, flip_many, cut_short, cut_short, zero_page, zero_page, swap_pages,
    swap_rows, text_for_bytes, another_version, another_schema, foreign_log, remove,
)  # fmt: skip


@pytest.mark.parametrize("name", [CACHE, FINDINGS])
def test_a_rebuild_from_a_damaged_cache_equals_one_from_nothing(tmp_path: Path, name: str) -> None:
    scene = make_scene(tmp_path, articles=2, sentences=3)
    assert scene.old.digest != scene.new.digest

    for number, harm in enumerate(HARMS):
        settings = scene.copy(tmp_path)
        harm(index_folder(settings) / name, random.Random(number))
        rebuild(settings)
        assert state_of(settings) == scene.new, f"{number} {harm.__name__}"
        assert not leftovers(settings), f"{number} {harm.__name__}: {leftovers(settings)}"


def test_a_folder_in_place_of_the_cache_stops_no_rebuild(tmp_path: Path) -> None:
    scene = make_scene(tmp_path, articles=2, sentences=3)
    settings = scene.copy(tmp_path)
    path = index_folder(settings) / FINDINGS
    path.unlink()
    path.mkdir()

    rebuild(settings)

    assert state_of(settings) == scene.new
