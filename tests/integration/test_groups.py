"""Two groups of shards on one PostgreSQL database, replaced, killed and rebuilt by `bench/groups.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import groups
from tests.support.postgres import empty_database, needs_postgres


@needs_postgres
@pytest.mark.parametrize("questions", [30, pytest.param(500, marks=pytest.mark.slow)])
@pytest.mark.timeout(3600)
async def test_every_question_is_answered_once_while_processes_come_and_go(shipped_index: Path, questions: int) -> None:
    with empty_database() as url:
        asked = await groups.measure(questions, url.get_secret_value(), shipped_index / ".models", candidates=4)
    assert asked.questions >= questions
    assert (asked.lost, asked.doubled, asked.wrong) == ([], [], [])
