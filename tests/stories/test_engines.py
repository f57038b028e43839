"""The questions of these stories on both engines: the same excerpts, except for ties broken by rounding.

The short version asks a tenth of the questions of one story, because Milvus Lite takes a second for each, and lets
the reader read fewer candidates, which are those that the engines found best.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from index import Answer, Decline, Question, load_settings, open_story
from index.build import rebuild
from index.evaluate.gold import read_cases
from index.store.generations import live_id
from index.store.location import index_folder
from index.store.milvus import push_generation, server_of
from tests.stories.test_quality import HERE, STORIES

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("milvus_lite") is None, reason="Milvus Lite is missing: pip install 'storybot[milvus]'"
)


def shown(result: Answer | Decline) -> tuple[object, ...]:
    """Returns what a person sees of a result."""
    excerpts = result.excerpts if isinstance(result, Answer) else result.nearest
    return type(result), tuple((one.answer.source.article, one.answer.start, one.answer.end) for one in excerpts)


def share_alike(folder: Path, every: int, candidates: int) -> float:
    """Returns the share of questions, each `every`-th, that both engines answer alike."""
    alike: list[bool] = []
    for name in STORIES if every == 1 else STORIES[:1]:
        embedded = load_settings(story=HERE / name, candidates=candidates)
        lite = {"engine": "milvus", "milvus": str(folder / "m.db"), "milvus_seconds": 60}
        remote = load_settings(story=HERE / name, candidates=candidates, **lite)
        rebuild(embedded, wait=600)  # test_quality.py builds these stories, too
        push_generation(remote, index_folder(embedded), live_id(index_folder(embedded)), lambda done, total: None)
        here, there = open_story(embedded), open_story(remote)
        try:
            for case in read_cases(HERE / name / "questions.jsonl")[::every]:
                asked = Question(case.question)
                embedded_result, remote_result = here.ask(asked), there.ask(asked)
                alike.append(shown(embedded_result) == shown(remote_result))
                if not alike[-1]:
                    print(case.question, shown(embedded_result), shown(remote_result))
        finally:
            here.close()
            there.close()
    server_of(remote).close()
    print(f"{sum(alike)} of {len(alike)} questions alike")
    return sum(alike) / len(alike)


@pytest.mark.parametrize(
    ("every", "candidates"), [(10, 8), pytest.param(1, 24, marks=[pytest.mark.slow, pytest.mark.timeout(7200)])]
)
def test_both_engines_give_the_same_excerpts(
    shipped_index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, every: int, candidates: int
) -> None:
    monkeypatch.setenv("STORYBOT_INDEX_DIR", str(shipped_index))  # has the exported encoder
    monkeypatch.setenv("STORYBOT_THREADS", "1")  # other tests use the other cores
    assert share_alike(tmp_path, every, candidates) >= 0.95
