"""Tests of the whole bot as a process, on the index of the shipped story."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.discord_server.remote import Discord, running_server
from tests.integration.bot_process import register_commands, running_bot


@pytest.fixture(scope="session")
def index_dir(shipped_index: Path) -> Path:
    """The folder of the shipped story's index."""
    return shipped_index


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def served(index_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Discord]:
    """A Discord with a bot whose commands are registered, for tests with their own users and channels.

    Such a test has to run on the session's loop: `@pytest.mark.asyncio(loop_scope="session")`.
    """
    folder = tmp_path_factory.mktemp("served")
    async with running_server("--heartbeat", "2") as server:
        await register_commands(server)
        async with running_bot(server, folder, index_dir):
            yield server
        assert await server.do("checks") == []
