"""Fixtures of the store's tests: a story with several generations, and BM25 computed from its formula."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index.build import RebuildReport, rebuild
from index.corpus.tokens import tokens
from index.settings import Settings
from index.store.bm25 import K1, B
from tests.index.conftest import StoryFactory


@pytest.fixture
def three(built: StoryFactory, word_encoder: Path) -> Settings:
    """A story with three generations that differ in their third article."""
    settings = built()
    for number in (1, 2):
        rewrite(settings, word_encoder, f"Version {number} of what the mayor said in the hall.")
    return settings


def rewrite(settings: Settings, encoder: Path, text: str) -> RebuildReport:
    (settings.story / "003_post.txt").write_text(text, encoding="utf-8")
    return rebuild(settings, encoder=encoder, analysers=())


def scores_by_hand(passages: Sequence[str], query: str) -> NDArray[np.float64]:
    """Computes BM25 (Lucene's form) of every passage from the formula.

    Robertson and Zaragoza, The Probabilistic Relevance Framework (2009); idf as in Lucene, without its (k1 + 1).
    """
    documents = [tokens(text) for text in passages]
    average = sum(map(len, documents)) / len(documents)
    scores = np.zeros(len(documents))
    for token in tokens(query):
        holding = sum(token in document for document in documents)
        idf = np.log(1 + (len(documents) - holding + 0.5) / (holding + 0.5))
        for number, document in enumerate(documents):
            times = document.count(token)
            scores[number] += idf * times / (times + K1 * (1 - B + B * len(document) / average))
    return scores
