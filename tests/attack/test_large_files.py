"""Files too large to be read whole on opening: damaged pointers into them raise an error, never more."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.errors import GenerationDamaged
from index.store import checked_files
from index.store.bm25 import BM25_FILES, ROW, WordIndex, write_words
from index.store.checked_files import Part, describe
from index.store.dense import Vectors


@pytest.fixture(autouse=True)
def _all_are_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checked_files, "IN_MEMORY_LIMIT", -1)


def part(path: Path, data: bytes) -> Part:
    path.write_bytes(data)
    return Part(path, describe(path))


@pytest.mark.parametrize(
    "place", [(-1, 4), (0, -4), (0, 11), (10, 1), (2**31, 4), (2**63, 4), (2**64 - 1, 1), (0, 2**60)]
)
def test_a_range_outside_the_file_is_damage(tmp_path: Path, place: tuple[int, int]) -> None:
    with pytest.raises(GenerationDamaged, match="shorter"):
        part(tmp_path / "large", b"0123456789").read(*place)


def test_a_file_truncated_after_opening_is_damage(tmp_path: Path) -> None:
    opened = part(tmp_path / "large", b"0123456789")
    (tmp_path / "large").write_bytes(b"0123")

    assert opened.read(0, 4) == b"0123"
    with pytest.raises(GenerationDamaged, match="truncated"):
        opened.read(2, 4)


def test_a_file_changed_after_opening_is_not_returned_whole(tmp_path: Path) -> None:
    opened = part(tmp_path / "large", b"0123456789")
    assert opened.whole() == b"0123456789"
    (tmp_path / "large").write_bytes(b"0123056789")

    with pytest.raises(GenerationDamaged, match="does not match the checksum"):
        opened.whole()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_vector_that_is_not_finite_is_damage(tmp_path: Path, number: float) -> None:
    rows = np.ones((3, 4), dtype="<f2")
    rows[1, 2] = number
    vectors = Vectors(part(tmp_path / "vectors", rows.tobytes()), 3, 4)

    assert vectors.rows([0, 2]).tolist() == np.ones((2, 4)).tolist()
    with pytest.raises(GenerationDamaged, match="not finite"):
        vectors.rows([1])
    with pytest.raises(GenerationDamaged, match="not finite"):
        vectors.run(0, 3)


@pytest.mark.parametrize("field", ["stem", "indptr"])
@pytest.mark.parametrize("bit", [0, 20, 40, 62, 63])
def test_a_damaged_row_of_the_bm25_index_is_damage_or_finds_less(tmp_path: Path, field: str, bit: int) -> None:
    write_words(tmp_path, ["the ferry sank", "the bridge fell"], [(0, 1), (1, 2)])
    whole = {name: (tmp_path / name).read_bytes() for name in BM25_FILES}
    for row in range(len(whole["bm25.rows"]) // ROW.itemsize):
        table = np.frombuffer(whole["bm25.rows"], dtype=ROW).copy()
        table[field][row] ^= np.uint64(1 << bit)
        (tmp_path / "bm25.rows").write_bytes(table.tobytes())
        try:
            index = WordIndex(lambda name: Part(tmp_path / name, describe(tmp_path / name)), 2)
            numbers, _ = index.search("ferry bridge", 5)
            index.stems(100)
            assert set(numbers.tolist()) <= {0, 1}
        except GenerationDamaged:
            pass
