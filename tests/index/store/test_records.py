"""Vectorised checksums of rows, compared with zlib's."""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np
import pytest

from index.errors import GenerationDamaged
from index.store.checked_files import HashedWriter, Part
from index.store.records import ARTICLE, PASSAGE, SENTENCE, Rows, checksums, seal


def made_rows(dtype: np.dtype[np.void], count: int) -> np.ndarray[tuple[int], np.dtype[np.void]]:
    raw = np.random.default_rng(4).integers(0, 256, count * dtype.itemsize, dtype=np.uint8)
    return np.frombuffer(raw.tobytes(), dtype=dtype).copy()


@pytest.mark.parametrize("dtype", [ARTICLE, PASSAGE, SENTENCE])
@pytest.mark.parametrize("first", [0, 1, 2**31 - 5, 2**32 - 300])
def test_the_checksum_of_each_row_equals_zlibs(dtype: np.dtype[np.void], first: int) -> None:
    rows = made_rows(dtype, 300)
    expected = [zlib.crc32(row.tobytes()[:-4], first + number) for number, row in enumerate(rows)]
    assert checksums(rows, first).tolist() == expected
    sealed = np.frombuffer(seal(rows.copy(), first), dtype=dtype)
    assert sealed["crc"].tolist() == expected
    assert all(sealed[name].tobytes() == rows[name].tobytes() for name in dtype.names or () if name != "crc")


def test_no_rows_have_no_checksums() -> None:
    assert checksums(made_rows(PASSAGE, 0)).shape == (0,)


def test_reading_all_rows_names_the_first_damaged_one(tmp_path: Path) -> None:
    raw = bytearray(seal(made_rows(PASSAGE, 50)))
    for row in (31, 17, 40):
        raw[row * PASSAGE.itemsize + 3] ^= 1
    with HashedWriter(tmp_path / "rows") as file:
        file.write(bytes(raw))
    rows = Rows(Part(file.path, file.finished()), PASSAGE, 50)
    with pytest.raises(GenerationDamaged, match="row 17"):
        rows.all()
    assert rows[16]["start"] == np.frombuffer(bytes(raw), dtype=PASSAGE)[16]["start"]
    with pytest.raises(GenerationDamaged, match="row 31"):
        rows[31]
