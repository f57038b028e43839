"""The rebuild as a whole: what it embeds, what it leaves alone, and what it survives."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from index.build import RebuildReport, plan_rebuild, rebuild
from index.compare.keeping import Store
from index.corpus.passages import Corpus
from index.encode.onnx_encoder import OnnxEncoder
from index.errors import GenerationIncompatible, NoGeneration, StoryError, StoryNotFound
from index.place import index_folder, open_story_index
from index.settings import Settings
from index.store.files import HashedWriter
from index.store.generations import generations, live_id
from index.store.manifest import read_manifest
from index.store.opening import verify_generation
from tests.index.conftest import ARTICLES, StoryFactory


def again(settings: Settings, encoder: Path, **more: object) -> RebuildReport:
    return rebuild(settings, encoder=encoder, analysers=(), **more)  # type: ignore[arg-type]


def live_folder(settings: Settings) -> Path:
    folder = index_folder(settings)
    return folder / "generations" / live_id(folder)


def content_bytes(folder: Path) -> dict[str, bytes]:
    names = read_manifest(folder).content.files
    return {name: (folder / name).read_bytes() for name in names}


def test_a_rebuilt_story_can_be_searched_and_cited(built: StoryFactory) -> None:
    settings = built()
    with open_story_index(settings) as generation:
        vector = generation.encoder.encode(["who said nobody has answered the crews?"], "query")[0]
        numbers, scores = generation.search_vectors(vector, 3)
        best = generation.passage(int(numbers[0]))
        citation = generation.cite(best.article, best.start, best.end)
        assert "Nobody has answered us yet" in citation.text
        assert citation.source.outlet == "Morning Post"
        assert ARTICLES[citation.source.article][citation.start : citation.end] == citation.text
        assert list(scores) == sorted(scores, reverse=True)


def test_a_second_rebuild_with_nothing_changed_says_so_and_leaves_the_live_one(
    built: StoryFactory, word_encoder: Path
) -> None:
    settings = built()
    before = live_id(index_folder(settings))
    report = again(settings, word_encoder)
    assert report.unchanged
    assert report.embedded == 0
    assert report.generation == before == live_id(index_folder(settings))
    assert len(generations(index_folder(settings))) == 1


def test_one_changed_article_embeds_its_own_texts_and_no_others(
    story: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = {
        f"{number:03}_x.txt": f"Ferry number {number} left the harbour at noon on day {number}." for number in range(40)
    }
    settings = story(many)
    again(settings, word_encoder)
    encoded: list[str] = []
    encode = OnnxEncoder.encode

    def listening(self: OnnxEncoder, texts: list[str], role: str) -> object:
        encoded.extend(texts)
        return encode(self, texts, role)  # type: ignore[arg-type]

    monkeypatch.setattr(OnnxEncoder, "encode", listening)
    (settings.story / "007_x.txt").write_text("The lighthouse keeper found a violin on the rocks.", encoding="utf-8")
    plan = plan_rebuild(settings)
    report = again(settings, word_encoder)
    assert report.changes.changed == ("007_x.txt",)
    assert len(report.changes.unchanged) == 39
    assert plan.changes == report.changes
    assert encoded
    assert all("violin" in text for text in encoded)
    assert report.embedded == len(encoded) <= 2


def test_changed_metadata_makes_a_new_generation_and_embeds_only_that_articles_texts(
    built: StoryFactory, word_encoder: Path
) -> None:
    settings = built()
    manifest = settings.story / "articles.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("Ada Perl", "Ada Pearl"), encoding="utf-8")
    report = again(settings, word_encoder)
    assert report.changes.changed == ("001_gazette.txt",)
    assert report.embedded == 0  # the author is not part of what is encoded
    with open_story_index(settings) as generation:
        assert generation.sources[0].author == "Ada Pearl"


def test_the_content_depends_on_the_articles_alone_whatever_was_built_before(
    story: StoryFactory, word_encoder: Path, tmp_path: Path
) -> None:
    settings = story()
    again(settings, word_encoder)
    (settings.story / "004_new.txt").write_text("A fourth article about the harbour master’s hat.", encoding="utf-8")
    again(settings, word_encoder)
    (settings.story / "002_post.txt").write_text("The ferries stopped. Nobody knows why they did.", encoding="utf-8")
    again(settings, word_encoder)
    (settings.story / "001_gazette.txt").unlink()
    again(settings, word_encoder)
    after_changes = live_folder(settings)
    fresh = settings.model_copy(update={"index_dir": tmp_path / "fresh"})
    again(fresh, word_encoder)
    from_nothing = live_folder(fresh)
    assert read_manifest(after_changes).content == read_manifest(from_nothing).content
    assert content_bytes(after_changes) == content_bytes(from_nothing)


def test_an_article_that_cannot_be_read_is_a_finding_and_stops_no_other(
    story: StoryFactory, word_encoder: Path
) -> None:
    settings = story({**ARTICLES, "004_broken.txt": bytes(range(256)) * 40, "005_empty.txt": ""})
    report = again(settings, word_encoder)
    assert report.articles == 3
    assert {finding.subject for finding in report.findings if finding.severity == "error"} == {
        "004_broken.txt",
        "005_empty.txt",
    }


def test_a_story_without_a_usable_article_is_refused_and_the_live_generation_stays(
    built: StoryFactory, word_encoder: Path
) -> None:
    settings = built()
    before = live_id(index_folder(settings))
    for path in settings.story.glob("*.txt"):
        path.write_bytes(b"")
    with pytest.raises(StoryError, match="no article that can be used"):
        again(settings, word_encoder)
    assert live_id(index_folder(settings)) == before
    open_story_index(settings).close()


def test_a_story_that_is_not_there_is_said_to_be_missing(story: StoryFactory, word_encoder: Path) -> None:
    settings = story()
    shutil.rmtree(settings.story)
    with pytest.raises(StoryNotFound):
        again(settings, word_encoder)


def test_asking_a_story_that_was_never_built_names_the_command(story: StoryFactory) -> None:
    with pytest.raises(NoGeneration, match="storybot rebuild"):
        open_story_index(story())


def test_a_generation_of_another_model_is_refused_by_name(built: StoryFactory) -> None:
    settings = built()
    with pytest.raises(GenerationIncompatible, match="STORYBOT_MODEL"):
        open_story_index(settings.model_copy(update={"model": "another-model"}))


def test_a_changed_model_embeds_all_and_says_why(built: StoryFactory, word_encoder: Path, tmp_path: Path) -> None:
    from tests.index.word_encoder import make_word_encoder

    settings = built()
    other = make_word_encoder(tmp_path / "other", ["some other words"], passage_prompt="passage: ")
    changed = settings.model_copy(update={"passage_prompt": "passage: "})
    report = again(changed, other)
    assert report.embedded > 0
    assert report.changes.unchanged == tuple(ARTICLES)
    assert "prompt" in report.reason


def test_extras_of_analysers_are_kept_and_verified(story: StoryFactory, word_encoder: Path) -> None:
    def counts(corpus: Corpus, kept: Store) -> Mapping[str, bytes]:
        return {"counts.json": str(len(corpus.sentences)).encode()}

    settings = story()
    report = rebuild(settings, encoder=word_encoder, analysers=(counts,))
    with open_story_index(settings) as generation:
        assert generation.extra("counts.json") == str(report.sentences).encode()
        assert generation.extra("nothing") is None


def test_progress_counts_every_text_up_to_the_last(story: StoryFactory, word_encoder: Path) -> None:
    heard: list[tuple[str, int, int]] = []
    report = again(story(), word_encoder, progress=lambda *step: heard.append(step))
    embedded = [step for step in heard if step[0] == "embed"]
    assert embedded[0] == ("embed", 0, report.embedded)
    assert embedded[-1] == ("embed", report.embedded, report.embedded)


def test_a_rebuild_that_is_interrupted_goes_on_with_what_it_had_embedded(
    story: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.embedding.CHUNK", 2)
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
    from index.embedding import count_missing
    from index.encode.exported import identify

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
import index.store.files as files

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
import index.embedding
index.embedding.CHUNK = 4
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


def test_a_rebuild_that_has_nothing_to_export_imports_no_torch(built: StoryFactory, word_encoder: Path) -> None:
    settings = built()
    code = (
        "import sys; from pathlib import Path; from index.build import rebuild; from index.settings import Settings;"
        "settings = Settings(_env_file=None, story=sys.argv[1], index_dir=sys.argv[2], threads=1);"
        "rebuild(settings, encoder=Path(sys.argv[3]), analysers=());"
        "print([name for name in ('torch', 'transformers', 'sentence_transformers', 'onnx') if name in sys.modules])"
    )
    (settings.story / "004_new.txt").write_text("A fourth article about the harbour master’s hat.", encoding="utf-8")
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, str(settings.story), str(settings.index_dir), str(word_encoder)],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
    assert time.monotonic() - began < 60
