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

from tests.support.offline.sitecustomize import refuse_outside
from tests.support.processes import OFFLINE, ROOT, rebuild_apart

# How long an example takes says how busy the machine is.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")

MODELS = ".models"
LONGEST = ("integration", "attack", "stories")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Two processes end at the same time if what takes longest begins first."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=lambda item: item.path.relative_to(ROOT / "tests").parts[0] not in LONGEST)


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
    """Refuses every connection and every look-up of a name that would leave this machine, in started processes too."""
    refuse_outside()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(OFFLINE), prepend=os.pathsep)
        yield
