"""Generations that must not be served: of another story, format or time; and invalid pointers."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from index.build import rebuild
from index.errors import GenerationDamaged, GenerationIncompatible
from index.settings import Settings
from index.store.generation_manifest import GENERATION_FORMAT
from index.store.generations import live_id, make_live
from index.store.location import index_folder, open_story_index


@pytest.mark.parametrize(
    "text", ["", "\n", "nonsense", "../../../etc/passwd", "x" * 10_000, "20240101-000000-ABCDEF01"]
)
def test_a_pointer_without_an_id_is_damage(three: Settings, text: str) -> None:
    (index_folder(three) / "live").write_text(text, encoding="utf-8")
    with pytest.raises(GenerationDamaged, match="storybot rebuild"):
        open_story_index(three)


def test_a_pointer_to_a_missing_generation_is_damage(three: Settings) -> None:
    folder = index_folder(three)
    shutil.rmtree(folder / "generations" / live_id(folder))
    with pytest.raises(GenerationDamaged, match="is not there"):
        open_story_index(three)


def test_a_generation_of_another_story_or_under_another_name_is_refused(three: Settings) -> None:
    folder = index_folder(three)
    live = live_id(folder)
    other = folder.with_name("other-12345678")
    shutil.copytree(folder, other)
    from index.store.generations import open_live

    with pytest.raises(GenerationDamaged, match="another story"):
        open_live(other)
    renamed = f"20300101-000000-{live[-8:]}"
    (folder / "generations" / live).rename(folder / "generations" / renamed)
    make_live(folder, renamed)
    with pytest.raises(GenerationDamaged, match="another generation"):
        open_story_index(three)


def write_sealed(settings: Settings, **said: object) -> None:
    """Edits the live generation's manifest and recomputes its checksum."""
    import hashlib

    folder = index_folder(settings)
    path = folder / "generations" / live_id(folder) / "manifest.json"
    body = json.loads(path.read_bytes())
    del body["checksum"]
    body |= said
    raw = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    path.write_bytes(json.dumps({**body, "checksum": hashlib.sha256(raw).hexdigest()}).encode())


def test_a_generation_with_a_graph_index_is_refused_with_the_setting_and_the_command(three: Settings) -> None:
    folder = index_folder(three)
    manifest = json.loads((folder / "generations" / live_id(folder) / "manifest.json").read_bytes())
    write_sealed(three, format=2, content=manifest["content"] | {"vectors": "hnsw"})
    with pytest.raises(GenerationIncompatible, match=r"STORYBOT_VECTORS to auto.*storybot rebuild"):
        open_story_index(three)


@pytest.mark.parametrize(("version", "kind"), [(0, "older"), (GENERATION_FORMAT + 1, "newer"), (999, "newer")])
def test_a_generation_of_another_format_is_refused_with_the_remedy(three: Settings, version: int, kind: str) -> None:
    write_sealed(three, format=version)
    with pytest.raises(GenerationIncompatible, match=f"{kind} format {version}.*storybot rebuild") as refused:
        open_story_index(three)
    assert ("Update storybot" in refused.value.remedy) is (kind == "newer")


@pytest.mark.parametrize("created", ["", "yesterday", "2024-05-06T07:08:09", "0001-01-01"])
def test_a_generation_without_a_valid_time_is_damaged(three: Settings, created: str) -> None:
    write_sealed(three, created=created)
    with pytest.raises(GenerationDamaged, match=r"manifest\.json"):
        open_story_index(three)


def test_a_rebuild_reuses_the_vectors_of_another_format_and_embeds_nothing(three: Settings, word_encoder: Path) -> None:
    write_sealed(three, format=0)
    report = rebuild(three, encoder=word_encoder, analysers=())
    assert (report.embedded, report.unchanged) == (0, False)
    with open_story_index(three) as generation:
        assert generation.id == report.generation
