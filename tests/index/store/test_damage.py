"""Random damage to a generation: refused with its cause, or without effect on what is shown."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from index.corpus.passages import Passage
from index.corpus.sentences import Sentence
from index.errors import GenerationError, StorybotError
from index.settings import Settings
from index.store.generations import live_id, verify_generation
from index.store.location import index_folder, open_story_index
from tests.index.conftest import ARTICLES, StoryFactory

DAMAGES = 400
KINDS = ("flip", "flip", "flip", "cut", "grow", "zero", "swap", "foreign", "missing", "shuffle", "text")


@pytest.fixture
def pristine(built: StoryFactory, word_encoder: Path, tmp_path: Path) -> tuple[Settings, Path, Path]:
    """Settings, the live generation's folder, and a copy of it to restore from."""
    from index.build import rebuild

    settings = built()
    (settings.story / "004_more.txt").write_text("The harbour master lost his hat in the wind.", encoding="utf-8")
    rebuild(settings, encoder=word_encoder, analysers=(lambda corpus, kept: {"note.json": b'{"a": "b"}'},))
    folder = index_folder(settings) / "generations" / live_id(index_folder(settings))
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    return settings, folder, copy


def answers(settings: Settings) -> Iterator[tuple[str, str, str, str | None]]:
    """Returns what a reader would be shown: article, outlet, text and headline of every passage and sentence."""
    with open_story_index(settings) as generation:
        vector = generation.encoder.encode(["what did the mayor say about the bridge?"], "query")[0]
        generation.search_vectors(vector, 5)
        generation.search_words("mayor bridge", 5)
        generation.extra("note.json")
        spans: list[Passage | Sentence] = [generation.passage(number) for number in range(generation.passage_count)]
        spans += [generation.sentence(number) for number in range(generation.sentence_count)]
        for span in spans:
            cited = generation.cite(span.article, span.start, span.end)
            yield cited.source.article, cited.source.outlet, cited.text, cited.source.headline


def apply(kind: str, path: Path, others: list[Path], rng: np.random.Generator) -> None:
    raw = bytearray(path.read_bytes())
    place = int(rng.integers(0, max(len(raw), 1)))
    if kind == "missing":
        path.unlink()
        return
    if kind == "foreign":
        shutil.copyfile(others[int(rng.integers(0, len(others)))], path)
        return
    if kind == "flip" and raw:
        raw[place] ^= 1 << int(rng.integers(0, 8))
    elif kind == "cut":
        del raw[place:]
    elif kind == "grow":
        raw += bytes(rng.integers(0, 256, 1 + place % 100, dtype=np.uint8))
    elif kind == "zero":
        raw[place : place + 64] = bytes(len(raw[place : place + 64]))
    elif kind == "swap":
        half = len(raw) // 2
        raw = raw[half:] + raw[:half]
    elif kind == "shuffle":
        block = raw[place : place + 32]
        rng.shuffle(block)
        raw[place : place + 32] = block
    elif kind == "text":
        raw = raw.replace(b"e", b"a", 1 + place % 3)
    path.write_bytes(bytes(raw))


def test_no_damage_ever_shows_a_wrong_text(pristine: tuple[Settings, Path, Path]) -> None:
    settings, folder, copy = pristine
    rng = np.random.default_rng(20)
    expected = list(answers(settings))
    files = sorted(path.relative_to(copy) for path in copy.rglob("*") if path.is_file())
    refused = harmless = 0
    remedies: set[str] = set()
    for number in range(DAMAGES):
        name = files[number % len(files)]
        kind = KINDS[int(rng.integers(0, len(KINDS)))]
        apply(kind, folder / name, [copy / other for other in files if other != name], rng)
        try:
            shown = list(answers(settings))
        except GenerationError as error:
            refused += 1
            remedies.add(error.remedy)
        else:
            harmless += 1
            assert shown == expected, (kind, name)
            changed = (folder / name).exists() and (folder / name).read_bytes() != (copy / name).read_bytes()
            assert name.name == "in_use" or not changed, f"{kind} of {name} was not noticed"
        shutil.copyfile(copy / name, folder / name)
    assert refused > DAMAGES * 0.8
    assert refused + harmless == DAMAGES
    assert all("storybot rebuild" in remedy for remedy in remedies)
    assert list(answers(settings)) == expected


def test_damage_under_an_open_generation_never_shows_a_wrong_text(
    pristine: tuple[Settings, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    # With nothing held in memory, every read goes to disk, as in a story of a million passages.
    monkeypatch.setattr("index.store.checked_files.IN_MEMORY_LIMIT", -1)
    settings, folder, copy = pristine
    rng = np.random.default_rng(21)
    names = ["texts", "articles.jsonl", "passages.rows", "sentences.rows"]
    truth = {**ARTICLES, "004_more.txt": "The harbour master lost his hat in the wind."}
    wrong = refused = 0
    with open_story_index(settings) as generation:
        right = [generation.passage(number) for number in range(generation.passage_count)]
        outlets = [source.outlet for source in generation.sources]
        for number in range(200):
            name = names[number % len(names)]
            kind = ("flip", "cut", "zero", "swap", "shuffle", "text")[int(rng.integers(0, 6))]
            apply(kind, folder / name, [copy / "texts"], rng)
            try:
                for passage_number, expected in enumerate(right):
                    passage = generation.passage(passage_number)
                    cited = generation.cite(passage.article, passage.start, passage.end)
                    wrong += passage != expected
                    wrong += cited.source.outlet != outlets[passage.article]
                    wrong += truth[cited.source.article][cited.start : cited.end] != cited.text
            except StorybotError:
                refused += 1
            shutil.copyfile(copy / name, folder / name)
    assert wrong == 0
    assert refused > 60


def test_every_file_of_a_generation_has_a_checksum(pristine: tuple[Settings, Path, Path]) -> None:
    _, folder, _ = pristine
    listed = set(verify_generation(folder).content.files) | {"manifest.json", "in_use"}
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == listed


def test_a_manifest_edited_by_hand_is_refused(pristine: tuple[Settings, Path, Path]) -> None:
    settings, folder, _ = pristine
    path = folder / "manifest.json"
    path.write_text(path.read_text(encoding="utf-8").replace("Morning Post", "Evening Post"), encoding="utf-8")
    with pytest.raises(GenerationError, match=r"manifest\.json"):
        open_story_index(settings)


def test_large_files_are_sampled_on_opening_and_fully_checked_by_verify(
    pristine: tuple[Settings, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, folder, _ = pristine
    monkeypatch.setattr("index.store.checked_files.IN_MEMORY_LIMIT", 100)
    monkeypatch.setattr("index.store.checked_files.FULL_CHECK_LIMIT", 100)
    path = folder / "texts"
    path.write_bytes(path.read_bytes().replace(b"cracks", b"pearls"))
    with pytest.raises(GenerationError, match="block 0"):
        open_story_index(settings)
    with pytest.raises(GenerationError, match="SHA-256"):
        verify_generation(folder)
