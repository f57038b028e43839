"""Every kind of vector index compared with brute force, with and without filters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index.errors import GenerationDamaged
from index.store.checked_files import HashedWriter, Part, describe
from index.store.dense import EXACT_UP_TO, FILE, VectorIndex, Vectors, build_index, choose_kind
from index.store.filters import merge_runs
from index.store.generation_manifest import VectorKind

COUNT, DIMENSION = 6000, 48
KINDS: tuple[VectorKind, ...] = ("exact", "ivf")


def made_vectors(count: int = COUNT, seed: int = 3) -> NDArray[np.float16]:
    """Generates unit vectors in clusters, like those of texts."""
    rng = np.random.default_rng(seed)
    centres = rng.standard_normal((60, DIMENSION))
    vectors = centres[rng.integers(0, len(centres), count)] + 0.7 * rng.standard_normal((count, DIMENSION))
    halves: NDArray[np.float16] = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float16)
    return halves


def open_index(folder: Path, kind: VectorKind, vectors: NDArray[np.float16]) -> VectorIndex:
    folder.mkdir(parents=True)
    with HashedWriter(folder / "vectors") as file:
        file.write(vectors.astype("<f2").tobytes())
    entries = build_index(kind, vectors, folder)
    rows = Vectors(Part(folder / "vectors", file.finished()), *vectors.shape)
    return VectorIndex(kind, rows, folder / FILE, entries.get(FILE))


@pytest.fixture(scope="module")
def indexes(tmp_path_factory: pytest.TempPathFactory) -> dict[VectorKind, VectorIndex]:
    root = tmp_path_factory.mktemp("vectors")
    return {kind: open_index(root / kind, kind, made_vectors()) for kind in KINDS}


def queries(count: int = 40) -> NDArray[np.float32]:
    return made_vectors(count, seed=8).astype(np.float32)


@pytest.mark.parametrize("kind", KINDS)
def test_each_score_is_the_inner_product_of_its_vector(
    indexes: dict[VectorKind, VectorIndex], kind: VectorKind
) -> None:
    vectors = made_vectors().astype(np.float32)
    for query in queries(10):
        numbers, scores = indexes[kind].search(query, 10)
        assert len(set(numbers.tolist())) == 10
        assert scores == pytest.approx(vectors[numbers] @ query, abs=1e-5)
        assert list(scores) == sorted(scores, reverse=True)


@pytest.mark.parametrize(("kind", "least"), [("exact", 1.0), ("ivf", 0.95)])
def test_the_ten_nearest_equal_brute_force(
    indexes: dict[VectorKind, VectorIndex], kind: VectorKind, least: float
) -> None:
    vectors = made_vectors().astype(np.float32)
    found = 0
    for query in queries():
        best = set(np.argsort(-(vectors @ query), kind="stable")[:10].tolist())
        found += len(best & set(indexes[kind].search(query, 10)[0].tolist()))
    assert found / (10 * len(queries())) >= least


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("runs", [[[100, 110]], [[0, 3], [2990, 3000], [5999, 6000]], [[0, 2000], [4000, 5500]]])
@pytest.mark.parametrize("exact_within", [0, 20_000])
def test_a_filter_applies_within_the_search(
    indexes: dict[VectorKind, VectorIndex],
    kind: VectorKind,
    runs: list[list[int]],
    exact_within: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("index.store.dense.FILTERED_EXACT_UP_TO", exact_within)
    vectors = made_vectors().astype(np.float32)
    allowed = np.concatenate([np.arange(begin, end) for begin, end in runs])
    mask = np.isin(np.arange(len(vectors)), allowed)
    wanted = min(10, len(allowed))
    found = 0
    for query in queries(20):
        numbers, scores = indexes[kind].search(query, 10, mask)
        assert set(numbers.tolist()) <= set(allowed.tolist())
        assert len(numbers) == wanted  # a rare outlet gets its ten
        assert scores == pytest.approx(vectors[numbers] @ query, abs=1e-5)
        best = allowed[np.argsort(-(vectors[allowed] @ query), kind="stable")[:wanted]]
        found += len(set(best.tolist()) & set(numbers.tolist()))
    assert found / (wanted * 20) >= (1.0 if kind == "exact" or exact_within else 0.95)


def test_the_same_vectors_give_the_same_bytes(tmp_path: Path) -> None:
    vectors = made_vectors(2000)
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        build_index("ivf", vectors, tmp_path / name)
    assert (tmp_path / "first" / FILE).read_bytes() == (tmp_path / "second" / FILE).read_bytes()


@pytest.mark.parametrize("damage", ["flip", "cut", "gone", "swap"])
def test_a_damaged_faiss_file_is_refused_before_faiss_reads_it(tmp_path: Path, damage: str) -> None:
    vectors = made_vectors(2000)
    open_index(tmp_path / "index", "ivf", vectors)
    path = tmp_path / "index" / FILE
    with HashedWriter(tmp_path / "copy") as copy:
        copy.write(path.read_bytes())
    raw = bytearray(path.read_bytes())
    if damage == "flip":
        raw[len(raw) // 2] ^= 4
    elif damage == "cut":
        del raw[-7:]
    elif damage == "swap":
        raw[:100], raw[100:200] = raw[100:200], raw[:100]
    path.write_bytes(bytes(raw))
    if damage == "gone":
        path.unlink()
    rows = Vectors(Part(tmp_path / "index" / "vectors", describe(tmp_path / "index" / "vectors")), *vectors.shape)
    with pytest.raises(GenerationDamaged, match=r"vectors\.faiss"):
        VectorIndex("ivf", rows, path, copy.finished())


def test_the_kind_is_chosen_by_size_or_by_a_setting() -> None:
    assert choose_kind("auto", 10) == choose_kind("auto", EXACT_UP_TO) == "exact"
    assert choose_kind("auto", EXACT_UP_TO + 1) == "ivf"
    assert choose_kind("ivf", 5000) == "ivf"
    assert choose_kind("exact", 10**6) == "exact"
    assert choose_kind("ivf", 20) == "exact"  # too few for training


def test_adjacent_ranges_are_merged_and_empty_ones_dropped() -> None:
    assert merge_runs(np.array([0, 5, 5, 9]), np.array([5, 5, 7, 12])).tolist() == [[0, 7], [9, 12]]
    assert merge_runs(np.array([], dtype=np.int64), np.array([], dtype=np.int64)).shape == (0, 2)


def test_a_query_of_another_dimension_is_refused(indexes: dict[VectorKind, VectorIndex]) -> None:
    with pytest.raises(ValueError, match="shape"):
        indexes["exact"].search(np.ones(7, dtype=np.float32), 3)
