"""The rebuild as a whole: what it embeds, what it leaves alone, and what it refuses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from index.build import plan_rebuild, rebuild
from index.corpus.articles import read_story
from index.corpus.passages import ArticleCut, Corpus, Page, cut, cut_page
from index.errors import GenerationIncompatible, NoGeneration, StoryError, StoryNotFound
from index.facts.fact_store import RowStore
from index.models.onnx_encoder import OnnxEncoder
from index.store import analysis_cache
from index.store.analysis_cache import FINDINGS
from index.store.embedding_cache import count_texts
from index.store.generation_manifest import read_generation_manifest
from index.store.generations import list_generations, live_id
from index.store.location import index_folder, open_story_index
from index.store.row_cache import discard
from tests.index.conftest import ARTICLES, StoryFactory
from tests.index.rebuilding import again, content_bytes, live_folder


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


def test_a_second_rebuild_without_changes_says_so_and_keeps_the_live_one(
    built: StoryFactory, word_encoder: Path
) -> None:
    settings = built()
    before = live_id(index_folder(settings))
    report = again(settings, word_encoder)
    assert report.unchanged
    assert report.embedded == 0
    assert report.generation == before == live_id(index_folder(settings))
    assert len(list_generations(index_folder(settings))) == 1


def test_one_changed_article_embeds_only_its_own_texts(
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


@pytest.mark.parametrize("cache", ["whole", "missing", "damaged"])
def test_a_plan_cuts_only_articles_without_a_cached_cut_and_writes_nothing(
    built: StoryFactory, monkeypatch: pytest.MonkeyPatch, cache: str
) -> None:
    settings = built()
    (settings.story / "004_new.txt").write_text("A fourth article about the harbour master’s hat.", encoding="utf-8")
    file = index_folder(settings) / FINDINGS
    if cache != "whole":
        discard(file)
    if cache == "damaged":
        file.write_bytes(b"not a database at all")
    before = {path: path.read_bytes() for path in index_folder(settings).iterdir() if path.is_file()}
    cuts: list[str] = []

    def counted(page: Page) -> ArticleCut:
        cuts.append(page.article.name)
        return cut_page(page)

    monkeypatch.setattr(analysis_cache, "cut_page", counted)
    plan = plan_rebuild(settings)
    assert plan.changes.added == ("004_new.txt",)
    assert cuts == (["004_new.txt"] if cache == "whole" else [*plan.changes.unchanged, "004_new.txt"])
    assert plan.texts == count_texts(cut(read_story(settings.story)))
    assert {path: path.read_bytes() for path in index_folder(settings).iterdir() if path.is_file()} == before


def test_changed_metadata_makes_a_new_generation_and_embeds_only_affected_texts(
    built: StoryFactory, word_encoder: Path
) -> None:
    settings = built()
    manifest = settings.story / "articles.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("Ada Perl", "Ada Pearl"), encoding="utf-8")
    report = again(settings, word_encoder)
    assert report.changes.changed == ("001_gazette.txt",)
    assert report.embedded == 0  # the author is not part of the encoded text
    with open_story_index(settings) as generation:
        assert generation.sources[0].author == "Ada Pearl"


def test_the_content_depends_only_on_the_articles_whatever_was_built_before(
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
    assert read_generation_manifest(after_changes).content == read_generation_manifest(from_nothing).content
    assert content_bytes(after_changes) == content_bytes(from_nothing)


def test_an_unreadable_article_is_only_a_finding(story: StoryFactory, word_encoder: Path) -> None:
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


def test_a_missing_story_is_reported(story: StoryFactory, word_encoder: Path) -> None:
    settings = story()
    shutil.rmtree(settings.story)
    with pytest.raises(StoryNotFound):
        again(settings, word_encoder)


def test_a_story_that_was_never_built_names_the_command_to_build_it(story: StoryFactory) -> None:
    with pytest.raises(NoGeneration, match="storybot rebuild"):
        open_story_index(story())


def test_a_generation_of_another_model_is_refused_naming_both(built: StoryFactory) -> None:
    settings = built()
    with pytest.raises(GenerationIncompatible, match="STORYBOT_MODEL"):
        open_story_index(settings.model_copy(update={"model": "another-model"}))


def test_a_changed_model_embeds_everything_and_says_why(
    built: StoryFactory, word_encoder: Path, tmp_path: Path
) -> None:
    from tests.index.word_encoder import make_word_encoder

    settings = built()
    other = make_word_encoder(tmp_path / "other", ["some other words"], passage_prompt="passage: ")
    changed = settings.model_copy(update={"passage_prompt": "passage: "})
    report = again(changed, other)
    assert report.embedded > 0
    assert report.changes.unchanged == tuple(ARTICLES)
    assert "prompt" in report.reason


def test_files_of_analysers_are_stored_and_verified(story: StoryFactory, word_encoder: Path) -> None:
    def counts(corpus: Corpus, kept: RowStore) -> Mapping[str, bytes]:
        return {"counts.json": str(len(corpus.sentences)).encode()}

    settings = story()
    report = rebuild(settings, encoder=word_encoder, analysers=(counts,))
    with open_story_index(settings) as generation:
        assert generation.extra("counts.json") == str(report.sentences).encode()
        assert generation.extra("nothing") is None


def test_an_analysis_that_failed_is_repeated_by_the_next_rebuild(story: StoryFactory, word_encoder: Path) -> None:
    healthy = False

    def sometimes(corpus: Corpus, kept: RowStore) -> Mapping[str, bytes]:
        if not healthy:
            raise MemoryError
        return {"found.json": b"[]"}

    settings = story()
    rebuild(settings, encoder=word_encoder, analysers=(sometimes,))
    healthy = True
    assert not rebuild(settings, encoder=word_encoder, analysers=(sometimes,)).unchanged
    with open_story_index(settings) as generation:
        assert generation.extra("found.json") == b"[]"


def test_progress_counts_every_text(story: StoryFactory, word_encoder: Path) -> None:
    heard: list[tuple[str, int, int]] = []
    report = again(story(), word_encoder, progress=lambda *step: heard.append(step))
    embedded = [step for step in heard if step[0] == "embed"]
    assert embedded[0] == ("embed", 0, report.embedded)
    assert embedded[-1] == ("embed", report.embedded, report.embedded)


def test_a_rebuild_with_an_exported_encoder_imports_no_torch(built: StoryFactory, word_encoder: Path) -> None:
    settings = built()
    code = (
        "import sys; from pathlib import Path; from index.build import rebuild; from index.settings import Settings;"
        "settings = Settings(_env_file=None, story=sys.argv[1], index_dir=sys.argv[2], threads=1);"
        "rebuild(settings, encoder=Path(sys.argv[3]), analysers=());"
        "print([name for name in ('torch', 'transformers', 'sentence_transformers', 'onnx') if name in sys.modules])"
    )
    (settings.story / "004_new.txt").write_text("A fourth article about the harbour master’s hat.", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", code, str(settings.story), str(settings.index_dir), str(word_encoder)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert done.stdout.strip() == "[]"
