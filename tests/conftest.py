"""Shared by all tests: the suite is offline, and the index of the shipped story is built once per run.

`shipped_index` is the folder for the setting `index_dir`. Tests only read its index. They may add an index of another
story, and copy its `.models`, because exporting the encoder takes longest.
"""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings

from index.answer import reader_files
from tests.support.offline.sitecustomize import refuse_outside, wait_for_no_disk
from tests.support.processes import OFFLINE, ROOT, rebuild_apart

# The duration of an example depends on the load of the machine. Each run draws other examples.
settings.register_profile("suite", deadline=None, max_examples=50)
settings.load_profile("suite")

MODELS = ".models"
EXACT = "shipped-exact"
"""Beside `shipped_index`: the fp32 export that the int8 one was made from, if this run has exported it."""
FIRST = (
    "integration/test_soak.py", "stories/test_quality.py", "discord_server", "attack", "stories", "integration",
    "index/models",
)  # fmt: skip
"""Tests to start first, in this order: one process builds the index while others wait for clocks or compute."""
TOGETHER = {
    "index/models/test_export.py": "torch",
    "index/models/test_export_reranker.py": "torch",
    "index/models/test_gpu.py": "torch",
    "index/answer/test_readers.py": "torch",
    "training/test_export.py": "torch",
    "training/test_batches.py": "torch",
    "integration/test_answers.py": "a served bot",
    "integration/test_trouble.py": "a served bot",
}
"""Files that run in one process, because each process would import or start the same again, for seconds."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Starts the longest tests first, so that all processes end at about the same time."""

    def turn(item: pytest.Item) -> int:
        place = item.path.relative_to(ROOT / "tests").as_posix()
        return next((turn for turn, first in enumerate(FIRST) if place.startswith(first)), len(FIRST))

    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=turn)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Gives each file to one process, and the files of `TOGETHER` to the same one."""
    from xdist.scheduler import LoadScopeScheduling

    def scope_of(test: str) -> str:
        file = test.split("::")[0]
        return TOGETHER.get(file.removeprefix("tests/"), file)

    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = scope_of
    return scheduler


def pytest_collection_finish() -> None:
    """Spares the garbage collector the modules and tests, which live until the end, and lets it run less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)  # saves a twelfth of the time of tests that make many objects


@pytest.fixture(scope="session")
def shipped_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the shipped story's index. Reuses exported models."""
    base = tmp_path_factory.getbasetemp()
    # The xdist workers' folders share a parent, the run's: the first worker builds there.
    run = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = run / "shipped-index"
    with FileLock(run / "shipped-index.lock"):
        if not folder.exists():
            work = run / "shipped-index.building"
            exported_before = ROOT / "var" / "index" / MODELS
            if exported_before.is_dir():
                shutil.copytree(exported_before, work / MODELS, dirs_exist_ok=True)
            rebuild_apart(run, exact=run / EXACT, story=ROOT / "seeds", index_dir=work)
            work.rename(folder)
    return folder


@pytest.fixture(scope="session", autouse=True)
def fused_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Fuses the shipped reader's graph once per process, which takes half of the time of a small story's first rebuild.

    Later rebuilds get a link to it. The tests of `fuse_reader` itself import it before, and call the real one.
    """
    made = tmp_path_factory.mktemp("fused") / "reader.onnx"
    real = reader_files.fuse_reader

    def fuse_reader(target: Path) -> None:
        if not made.exists():
            real(made)
        target.hardlink_to(made)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader_files, "fuse_reader", fuse_reader)
        yield


@pytest.fixture(scope="session", autouse=True)
def offline() -> Iterator[None]:
    """Refuses every connection and name look-up that would leave this machine, in child processes, too.

    Also disables fsync, in child processes, too.
    """
    refuse_outside()
    wait_for_no_disk()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(OFFLINE), prepend=os.pathsep)
        yield
