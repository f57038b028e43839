"""Tests of the whole bot as a process, on the index of the story that ships."""

from __future__ import annotations

from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
SECONDS = 1800


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """These start processes and wait for events; on a busy machine that takes longer than a test of functions may."""
    for item in items:
        if FOLDER in item.path.parents and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(SECONDS))


@pytest.fixture(scope="session")
def index_dir(shipped_index: Path) -> Path:
    """Where the index of the shipped story lives."""
    return shipped_index
