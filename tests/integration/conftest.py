"""The index of the story that ships, built once for all tests of this folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.discord_server.remote import ROOT
from tests.integration.bot_process import environment

FOLDER = Path(__file__).parent
SECONDS = 1800


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """These start processes and wait for events; on a busy machine that takes longer than a test of functions may."""
    for item in items:
        if FOLDER in item.path.parents and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(SECONDS))


REBUILD = """
from index.build import rebuild
from index.settings import load_settings
print(rebuild(load_settings()).generation)
"""


def rebuild(folder: Path, index_dir: Path, **settings: object) -> str:
    """Rebuilds the index in a process of its own; the generation that is live then."""
    done = subprocess.run(
        [sys.executable, "-c", REBUILD],
        cwd=folder, env=environment(folder, index_dir, **settings), capture_output=True, text=True, timeout=900,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()[-1]


@pytest.fixture(scope="session")
def index_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the index of the shipped story lives. An encoder that was exported before is used again."""
    folder = tmp_path_factory.mktemp("index")
    kept = ROOT / "var" / "index" / ".models"
    if kept.is_dir():
        shutil.copytree(kept, folder / ".models")
    rebuild(folder, folder)
    return folder
