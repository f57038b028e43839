"""The long forms run where they are asked for: `pytest -m slow tests/attack`, or `python -m bench.attack`."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves the long forms out, as skipped, where no choice of markers is given."""
    if config.getoption("markexpr"):
        return
    for item in items:
        if HERE in item.path.parents and item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="the long form; ask for it with `-m slow`"))
