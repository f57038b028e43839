"""Runs the command line on a small story whose index needs no torch."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from index.cli import main
from index.models.locate import export_key
from index.models.onnx_encoder import identify
from index.settings import Settings, models_folder
from index.store.location import requested_encoder
from tests.index.conftest import StoryFactory


@dataclass(frozen=True, slots=True)
class Ran:
    """The outcome of a command."""

    code: int
    out: str
    err: str


Storybot = Callable[..., Ran]


@pytest.fixture
def storybot(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Storybot:
    """`storybot("ask", "…")` runs a command in this process, in a folder without `.env`."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        monkeypatch.setattr(sys, "argv", ["storybot", *arguments])
        try:
            code = main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


@pytest.fixture
def bridge(story: StoryFactory, word_encoder: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Makes the story about a bridge the environment's story, not indexed, with its encoder exported."""
    settings = story(reader=False, caution="eager")
    export = models_folder(settings) / export_key(requested_encoder(settings))
    shutil.copytree(word_encoder, export)
    (export / "proof.json").write_text(json.dumps({"fingerprint": identify(export).fingerprint}))
    for name in ("story", "index_dir", "threads", "reader", "caution"):
        monkeypatch.setenv(f"STORYBOT_{name.upper()}", str(getattr(settings, name)))
    monkeypatch.setenv("STORYBOT_DATABASE", str(settings.index_dir.parent / "storybot.sqlite3"))
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    return settings
