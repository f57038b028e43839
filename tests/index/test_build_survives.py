"""Rebuilds survive interruption, a full disk and a damaged generation. `tests.attack` has the kills."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from index.settings import Settings
from index.store.checked_files import HashedWriter
from index.store.generations import list_generations, live_id, verify_generation
from index.store.location import index_folder
from tests.index.conftest import StoryFactory
from tests.index.rebuilding import again, live_folder


def test_an_interrupted_rebuild_reuses_what_it_had_embedded(
    story: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.store.embedding_cache.TEXTS_AT_ONCE", 2)
    settings = story()

    def stop(stage: str, done: int, total: int) -> None:
        if stage == "embed" and done >= 6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        again(settings, word_encoder, progress=stop)
    assert list_generations(index_folder(settings)) == []
    left = plan_rebuild_with(settings, word_encoder)
    report = again(settings, word_encoder)
    assert report.embedded == left
    assert 0 < report.embedded <= report.texts - 6


def plan_rebuild_with(settings: Settings, encoder: Path) -> int:
    from index.build import CACHE, read_corpus
    from index.models.onnx_encoder import identify
    from index.store.embedding_cache import count_missing

    return count_missing(index_folder(settings) / CACHE, read_corpus(settings), identify(encoder))


@pytest.mark.parametrize("failing", range(0, 24, 3))
def test_a_disk_full_at_any_write_leaves_only_the_live_generation(
    built: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    settings = built()
    before = live_id(index_folder(settings))
    (settings.story / "004_new.txt").write_text("A fourth article about the harbour master’s hat.", encoding="utf-8")
    writes = 0
    real = HashedWriter.write

    def full(self: HashedWriter, data: bytes) -> None:
        nonlocal writes
        writes += 1
        if writes > failing:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(self, data)

    with monkeypatch.context() as patched:
        patched.setattr(HashedWriter, "write", full)
        with pytest.raises(OSError, match="No space left"):
            again(settings, word_encoder)
    folder = index_folder(settings)
    assert live_id(folder) == before
    assert sorted(path.name for path in (folder / "generations").iterdir()) == [before]
    verify_generation(folder / "generations" / before)
    assert not again(settings, word_encoder).unchanged


def test_old_generations_are_pruned_to_the_limit(built: StoryFactory, word_encoder: Path) -> None:
    settings = built(keep_generations=2)
    for number in range(4):
        (settings.story / "003_post.txt").write_text(
            f"The mayor spoke for the {number}th time today.", encoding="utf-8"
        )
        again(settings, word_encoder)
    listed = list_generations(index_folder(settings))
    assert len(listed) == 2
    assert listed[0].live


def test_a_damaged_live_generation_is_rebuilt_without_changes(built: StoryFactory, word_encoder: Path) -> None:
    settings = built()
    before = live_folder(settings)
    texts = before / "texts"
    texts.write_bytes(texts.read_bytes().replace(b"bridge", b"brigde"))
    report = again(settings, word_encoder)
    assert not report.unchanged
    verify_generation(live_folder(settings))
    assert live_folder(settings) != before
