"""What a rebuild survives: interruption, a full disk, a kill at any point, a damaged cache or generation."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

from index.settings import Settings
from index.store.checked_files import HashedWriter
from index.store.generations import generations, live_id, verify_generation
from index.store.location import index_folder, open_story_index
from tests.index.conftest import StoryFactory
from tests.index.rebuilding import again, content_bytes, live_folder


def test_a_rebuild_that_is_interrupted_goes_on_with_what_it_had_embedded(
    story: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.store.embedding_cache.CHUNK", 2)
    settings = story()

    def stop(stage: str, done: int, total: int) -> None:
        if stage == "embed" and done >= 6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        again(settings, word_encoder, progress=stop)
    assert generations(index_folder(settings)) == []
    left = plan_rebuild_with(settings, word_encoder)
    report = again(settings, word_encoder)
    assert report.embedded == left
    assert 0 < report.embedded <= report.texts - 6


def plan_rebuild_with(settings: Settings, encoder: Path) -> int:
    from index.build import CACHE, read_corpus
    from index.models.exported import identify
    from index.store.embedding_cache import count_missing

    return count_missing(index_folder(settings) / CACHE, read_corpus(settings), identify(encoder))


@pytest.mark.parametrize("failing", range(0, 24, 3))
def test_a_full_disk_at_any_write_leaves_the_live_generation_and_nothing_else(
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


KILLED = """
import os, signal, sys
from pathlib import Path
from index.build import rebuild
from index.settings import Settings
import index.store.checked_files as files

settings = Settings(_env_file=None, story=sys.argv[1], index_dir=sys.argv[2], threads=1)
left = int(sys.argv[4])

def step(*_):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)

write, replace, rename = files.HashedWriter.write, Path.replace, Path.rename

def counted(function):
    def inner(*args, **more):
        step()
        result = function(*args, **more)
        step()
        return result
    return inner

files.HashedWriter.write = counted(write)
Path.replace, Path.rename = counted(replace), counted(rename)
import index.store.embedding_cache
index.store.embedding_cache.CHUNK = 4
rebuild(settings, encoder=Path(sys.argv[3]), analysers=(), progress=step)
print("finished")
"""


def test_a_rebuild_that_is_killed_anywhere_leaves_one_sound_generation_and_no_litter(
    built: StoryFactory, word_encoder: Path, tmp_path: Path
) -> None:
    settings = built()
    folder = index_folder(settings)
    old = live_id(folder)
    (settings.story / "004_new.txt").write_text("A fourth article about the harbour master’s hat.", encoding="utf-8")
    script = tmp_path / "killed.py"
    script.write_text(textwrap.dedent(KILLED), encoding="utf-8")
    killed = 0
    for point in (0, 3, 7, 12, 20, 33, 45, 50, 52, 54):
        command = [
            sys.executable,
            str(script),
            str(settings.story),
            str(settings.index_dir),
            str(word_encoder),
            str(point),
        ]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
        )
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        killed += done.returncode != 0
        verify_generation(folder / "generations" / live_id(folder))
        with open_story_index(settings) as generation:
            assert generation.article_count == (3 if generation.id == old else 4)
    assert killed >= 6
    report = again(settings, word_encoder)
    assert report.articles == 4
    assert not [path for path in (folder / "generations").iterdir() if path.name.startswith(".")]
    assert not list(folder.glob(".live*"))


def test_a_damaged_cache_is_made_anew_and_the_content_is_the_same(built: StoryFactory, word_encoder: Path) -> None:
    settings = built()
    first = content_bytes(live_folder(settings))
    cache = index_folder(settings) / "embeddings.sqlite3"
    raw = bytearray(cache.read_bytes())
    rng = np.random.default_rng(5)
    for place in rng.integers(0, len(raw), 300):
        raw[place] ^= 0xFF
    cache.write_bytes(bytes(raw))
    manifest = settings.story / "articles.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("Ada Perl", "Ada Pearl"), encoding="utf-8")
    again(settings, word_encoder)
    second = content_bytes(live_folder(settings))
    assert second["passages.vectors"] == first["passages.vectors"]
    assert second["sentences.vectors"] == first["sentences.vectors"]


def test_old_generations_are_pruned_to_the_bound(built: StoryFactory, word_encoder: Path) -> None:
    settings = built(keep_generations=2)
    for number in range(4):
        (settings.story / "003_post.txt").write_text(
            f"The mayor spoke for the {number}th time today.", encoding="utf-8"
        )
        again(settings, word_encoder)
    listed = generations(index_folder(settings))
    assert len(listed) == 2
    assert listed[0].live


def test_a_damaged_live_generation_is_built_again_though_nothing_changed(
    built: StoryFactory, word_encoder: Path
) -> None:
    settings = built()
    before = live_folder(settings)
    texts = before / "texts"
    texts.write_bytes(texts.read_bytes().replace(b"bridge", b"brigde"))
    report = again(settings, word_encoder)
    assert not report.unchanged
    verify_generation(live_folder(settings))
    assert live_folder(settings) != before
