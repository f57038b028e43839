"""What tests of generations share: a story that has several, and one more of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.build import RebuildReport, rebuild
from index.settings import Settings
from tests.index.conftest import StoryFactory


@pytest.fixture
def three(built: StoryFactory, word_encoder: Path) -> Settings:
    """A story with three generations, that differ in what its third article says."""
    settings = built()
    for number in (1, 2):
        rewrite(settings, word_encoder, f"Version {number} of what the mayor said in the hall.")
    return settings


def rewrite(settings: Settings, encoder: Path, text: str) -> RebuildReport:
    (settings.story / "003_post.txt").write_text(text, encoding="utf-8")
    return rebuild(settings, encoder=encoder, analysers=())
