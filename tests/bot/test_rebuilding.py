"""The process of a rebuild: its environment, its output, and its failures."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import rebuilding
from bot.rebuilding import RebuildFailed, rebuild_in_subprocess
from tests.bot.conftest import make_settings


@pytest.fixture
def says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], object]:
    """Replaces the rebuild by a Python program."""
    program, does = tmp_path / "python", tmp_path / "does.py"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{does}" "$@"\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setenv("DISCORD_TOKEN", "a.b.c")
    return does.write_text


async def test_progress_and_generation_are_reported_and_the_token_is_not_passed_on(
    says: Callable[[str], object], tmp_path: Path
) -> None:
    says(
        "import json, os, sys\n"
        "print('a line that is no JSON')\n"
        "print(json.dumps({'stage': 'embed', 'done': 1, 'total': 2}))\n"
        "told = {name: os.environ.get(name) for name in ('DISCORD_TOKEN', 'STORYBOT_STORY', 'STORYBOT_THREADS')}\n"
        "print(json.dumps({'report': {'generation': json.dumps([told, sys.argv[1:]])}}))\n"
    )
    heard: list[tuple[str, int, int]] = []
    settings = make_settings(tmp_path, story=tmp_path / "story", threads=3)
    told, arguments = json.loads(await rebuild_in_subprocess(settings, lambda *progress: heard.append(progress)))
    assert heard == [("embed", 1, 2)]
    assert told == {"DISCORD_TOKEN": None, "STORYBOT_STORY": None, "STORYBOT_THREADS": "3"}
    assert arguments == ["-m", "index", "rebuild", "--json", f"--story={tmp_path / 'story'}"]


async def test_with_several_stories_the_rebuild_gets_the_name_of_its_own(
    says: Callable[[str], object], tmp_path: Path
) -> None:
    says(
        "import json, os, sys\n"
        "told = {name: os.environ.get(name) for name in ('STORYBOT_STORIES', 'STORYBOT_STORY')}\n"
        "print(json.dumps({'report': {'generation': json.dumps([told, sys.argv[1:]])}}))\n"
    )
    settings = make_settings(tmp_path, stories=tmp_path / "stories")
    told, arguments = json.loads(await rebuild_in_subprocess(settings, lambda *progress: None, "--a name"))
    assert told == {"STORYBOT_STORIES": str(tmp_path / "stories"), "STORYBOT_STORY": None}
    assert arguments == ["-m", "index", "rebuild", "--json", "--story=--a name"]


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ('print(\'{"error": "There is no story."}\'); raise SystemExit(1)', "There is no story."),
        ("import sys; print('The disk refuses.', file=sys.stderr); raise SystemExit(74)", "The disk refuses."),
        ("raise SystemExit(3)", "ended with code 3"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "because memory ran out"),
        ('print(\'{"stage": "embed", "done": 1}\')', "ended with code 0"),
    ],
)
async def test_the_reason_of_a_failure_is_one_sentence(
    says: Callable[[str], object], tmp_path: Path, program: str, why: str
) -> None:
    says(program)
    with pytest.raises(RebuildFailed, match=why):
        await rebuild_in_subprocess(make_settings(tmp_path), lambda stage, done, total: None)


async def test_a_silent_rebuild_is_stopped(
    says: Callable[[str], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    says("import time; time.sleep(600)")
    monkeypatch.setattr(rebuilding, "STALLED_SECONDS", 0.5)
    with pytest.raises(RebuildFailed, match="no progress"):
        await rebuild_in_subprocess(make_settings(tmp_path), lambda stage, done, total: None)
