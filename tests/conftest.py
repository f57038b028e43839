"""What all tests share: the suite is offline, and the index of the shipped story is built once a run.

`shipped_index` is the folder that the settings call `index_dir`. Tests only read the index in it. They may add one of
another story, and take a copy of its `.models`, since exporting the encoder is what takes longest.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings

from tests.support.offline.sitecustomize import refuse_outside, wait_for_no_disk
from tests.support.processes import OFFLINE, ROOT, rebuild_apart

# How long an example takes says how busy the machine is.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")

MODELS = ".models"
FIRST = ("integration/test_soak.py", "discord_server", "attack", "stories", "integration", "index/models")
"""What begins first, in this order: one process builds the index, while another waits for clocks and one computes."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The processes end at the same time if what takes longest begins first."""

    def turn(item: pytest.Item) -> int:
        place = item.path.relative_to(ROOT / "tests").as_posix()
        return next((turn for turn, first in enumerate(FIRST) if place.startswith(first)), len(FIRST))

    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=turn)


@pytest.fixture(scope="session")
def shipped_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the index of the shipped story lives. Models that were exported before are used again."""
    base = tmp_path_factory.getbasetemp()
    # The workers of pytest-xdist have folders of their own in one that is the run's: whoever comes first builds.
    run = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = run / "shipped-index"
    with FileLock(run / "shipped-index.lock"):
        if not folder.exists():
            work = run / "shipped-index.building"
            exported_before = ROOT / "var" / "index" / MODELS
            if exported_before.is_dir():
                shutil.copytree(exported_before, work / MODELS, dirs_exist_ok=True)
            rebuild_apart(run, story=ROOT / "seeds", index_dir=work)
            work.rename(folder)
    return folder


@pytest.fixture(scope="session", autouse=True)
def offline() -> Iterator[None]:
    """Refuses every connection and every look-up of a name that would leave this machine, in started processes too.

    Nor does any of them wait for the disk.
    """
    refuse_outside()
    wait_for_no_disk()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(OFFLINE), prepend=os.pathsep)
        yield
