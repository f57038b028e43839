"""Settings: their defaults, and values of earlier versions."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import SettingsError
from index.settings import Settings, as_environment, load_settings


def test_by_default_everything_is_under_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("STORY", "INDEX_DIR", "DATABASE"):
        monkeypatch.delenv(f"STORYBOT_{name}", raising=False)
    monkeypatch.chdir(tmp_path)
    settings = load_settings()
    for path, place in (
        (settings.story, "seeds"),
        (settings.index_dir, "var/index"),
        (Path(str(settings.database)), "var/storybot.sqlite3"),
    ):
        assert path.resolve() == tmp_path / place


def test_the_removed_graph_index_is_refused_with_the_setting_and_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYBOT_VECTORS", "hnsw")
    with pytest.raises(SettingsError, match=r"STORYBOT_VECTORS.*set auto and run `storybot rebuild`"):
        load_settings()


def test_another_process_gets_the_same_settings_from_its_environment_except_the_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = load_settings(
        story=Path("my story"), quantise=False, discord_token="a.b.c", milvus_token="root:secret", candidates=7
    )
    environment = as_environment(settings)
    assert "a.b.c" not in environment.values()
    monkeypatch.chdir("/")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    there = load_settings(story=tmp_path / "my story")
    changed = {"discord_token": settings.discord_token, "story": settings.story, "index_dir": settings.index_dir}
    assert there.model_copy(update={**changed, "database": settings.database}) == settings


def test_another_process_gets_one_of_several_stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`storybot run --story ferry` rebuilds that story, while the environment names the folder of all."""
    (tmp_path / "stories" / "ferry").mkdir(parents=True)
    monkeypatch.setenv("STORYBOT_STORIES", str(tmp_path / "stories"))
    settings = load_settings(story=Path("ferry"))
    for name, value in as_environment(settings).items():
        monkeypatch.setenv(name, value)
    assert load_settings(story=settings.story).story == settings.story


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_an_env_file_in_another_encoding_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("STORYBOT_STORY=café\n", encoding=encoding)
    with pytest.raises(SettingsError, match=r"\.env is not UTF-8"):
        load_settings()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("DISCORD_TOKEN a.b.c\n", 1),
        ("# The bot\n\nSTORYBOT_WORKERS=3\n\n\nDISCORD_TOKEN: a.b.c\n", 6),
        ('DISCORD_TOKEN="a.b.c\nSTORYBOT_WORKERS=3\n', 1),
        ("export STORYBOT_WORKERS=3 # fine\nNAME\nNAME=\n'QUOTED'=x\n\n", 0),
    ],
)
def test_a_line_of_the_env_file_that_sets_nothing_is_refused_without_its_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, text: str, number: int
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(text)
    if not number:
        assert load_settings().workers == 3
        return
    with pytest.raises(SettingsError, match=rf"^Line {number} of \.env is not a setting\.") as raised:
        load_settings()
    assert "a.b.c" not in str(raised.value)
    assert not caplog.records


def test_a_mapping_that_is_not_json_is_explained_without_its_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYBOT_STORY_SERVERS", '{"harbour": 123')
    with pytest.raises(SettingsError, match="STORYBOT_STORY_SERVERS cannot be used: it is not JSON") as raised:
        load_settings()
    assert raised.value.__context__ is None


def test_settings_are_hashable_even_with_a_mapping() -> None:
    one, other = (Settings(story_servers={"a": frozenset({1})}, workers=number) for number in (1, 2))
    assert {one: 1, other: 2}[one.model_copy()] == 1


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("EXCERPTS", "three", "it is not a whole number"),
        ("EXCERPTS", "0", "it is less than 1"),
        ("EXCERPTS", "9", "it is more than 5"),
        ("USER_COOLDOWN", "soon", "it is not a number"),
        ("READER", "perhaps", "it is neither true nor false"),
        ("CAUTION", "bold", "it is not one of 'cautious', 'balanced' or 'eager'"),
        ("SHARDS", "all", "it is not written as"),
        ("SHARDS", "0-0/0", "it is not written as"),
        ("EDITING_SERVERS", "mine", "it is not a list of server ids"),
    ],
)
def test_an_invalid_value_is_explained_in_our_words(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str
) -> None:
    monkeypatch.setenv(f"STORYBOT_{name}", value)
    with pytest.raises(SettingsError, match=f"STORYBOT_{name} cannot be used: {why}") as raised:
        load_settings()
    assert "Input should" not in str(raised.value)
