"""Costs in counts that do not depend on load: embeddings computed, bytes read, modules loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.make_story import make_pool, make_story, write_story
from index.build import RebuildReport, rebuild
from index.settings import Settings
from index.store import checked_files
from index.store.generations import live_id
from index.store.location import index_folder, open_story_index
from tests.support.bare_settings import bare_settings


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, word_encoder: Path) -> tuple[Settings, RebuildReport]:
    """A story of many articles, and the report of its first rebuild."""
    settings = write(tmp_path_factory.mktemp("costs"), 600)
    return settings, rebuild(settings, encoder=word_encoder, analysers=())


def write(folder: Path, passages: int) -> Settings:
    """A generated story of this many passages, and its settings."""
    story = make_story(passages, make_pool(topics=24, per_topic=60, plants=20))
    write_story(folder / f"story-{passages}", story)
    return bare_settings(story=folder / f"story-{passages}", index_dir=folder / "index", threads=1)


def test_one_changed_sentence_of_many_articles_costs_five_embeddings(
    made: tuple[Settings, RebuildReport], word_encoder: Path
) -> None:
    settings, first = made
    assert first.embedded > 0.8 * first.texts > 1500  # some sentences occur twice, few with the same context
    path = sorted(settings.story.glob("*.txt"))[7]
    text = path.read_text(encoding="utf-8")
    assert "crowns" in text or "said" in text
    changed = text.replace(" said", " whispered", 1) if " said" in text else text.replace("crowns", "ducats", 1)
    path.write_text(changed, encoding="utf-8")
    second = rebuild(settings, encoder=word_encoder, analysers=())
    # The sentence alone and in context, its passage, and the texts whose context includes it.
    assert 3 <= second.embedded <= 5
    assert second.embedded <= 0.01 * second.texts


def test_no_change_costs_no_embedding(made: tuple[Settings, RebuildReport], word_encoder: Path) -> None:
    again = rebuild(made[0], encoder=word_encoder, analysers=())
    assert (again.embedded, again.unchanged) == (0, True)


def test_opening_reads_large_files_in_only_a_few_places_however_long_they_are(
    tmp_path: Path, word_encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("BLOCK", 256), ("IN_MEMORY_LIMIT", 256), ("FULL_CHECK_LIMIT", 1024)):
        monkeypatch.setattr(checked_files, name, value)
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("what a handle belongs to can be looked up on Linux alone")
    found = []
    for passages in (120, 480):
        settings = write(tmp_path, passages)
        rebuild(settings, encoder=word_encoder, analysers=())
        found.append(read_on_opening(settings))
    (_, less), (large, more) = found
    few = (
        checked_files.SAMPLED_BLOCKS + 1
    ) * checked_files.BLOCK  # the sample, and less than a block of rows that opening itself reads
    for name in ("texts", "passages.rows", "sentences.rows", "sentences.vectors", "articles.jsonl", "bm25.data"):
        assert more[name] > 2 * few
        assert more[name] > 2 * less[name]
        assert 0 < large[name] <= few, name
    # The exact index reads its vectors whole, once, as opening does with the articles' rows.
    for name in ("passages.vectors", "articles.rows"):
        assert large[name] <= more[name] + few


def read_on_opening(settings: Settings) -> tuple[dict[str, int], dict[str, int]]:
    """Returns the bytes read of each of the generation's files on opening, and each file's size."""
    folder = index_folder(settings) / "generations" / live_id(index_folder(settings))
    sizes = {path.name: path.stat().st_size for path in folder.iterdir() if path.is_file()}
    read: dict[str, int] = {}
    pread = os.pread

    def counted(handle: int, length: int, offset: int) -> bytes:
        data = pread(handle, length, offset)
        name = Path(f"/proc/self/fd/{handle}").readlink().name
        read[name] = read.get(name, 0) + len(data)
        return data

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "pread", counted)
        open_story_index(settings).close()
    return read, sizes


def test_help_loads_few_modules() -> None:
    code = (
        "import sys, json\nfrom index.cli import app\ntry:\n    app(['--help'], prog_name='storybot')\n"
        "except SystemExit:\n    pass\nprint('\\n' + json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    loaded = json.loads(done.stdout.splitlines()[-1])
    ours = [name for name in loaded if name.split(".")[0] in ("index", "bot", "bench")]
    assert len(ours) <= 25, ours
    assert len(loaded) <= 450
