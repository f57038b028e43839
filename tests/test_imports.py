"""What is loaded when, checked by sys.modules in a new process rather than by time."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {"torch", "transformers", "sentence_transformers", "onnx", "sklearn", "scipy", "matplotlib", "discord"}
ANSWERING = {"faiss", "onnxruntime", "tokenizers", "bm25s", "numpy"}
READING = {"trafilatura", "lxml", "dateparser", "charset_normalizer", "regex", "yaml"}
SETTINGS = {"pydantic_settings", "rich", "aiohttp", "asyncio"}


def loaded_by(code: str, among: set[str]) -> set[str]:
    """Returns which of these top-level modules a new Python has loaded after running `code`."""
    program = f"{code}\nimport sys, json\nprint('\\n' + json.dumps(sorted({{n.split('.')[0] for n in sys.modules}})))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=True)
    return among & set(json.loads(done.stdout.splitlines()[-1]))


HELP = """
import sys
from index.cli import app
try:
    app(["--help"], prog_name="storybot")
except SystemExit as done:
    assert done.code == 0, done.code
"""


@pytest.mark.parametrize("code", ["import index", "import index.cli", HELP, HELP.replace("--help", "--version")])
def test_help_loads_only_the_parser(code: str) -> None:
    assert not loaded_by(code, HEAVY | ANSWERING | READING | SETTINGS)


def test_a_usage_error_loads_nothing_heavy_either() -> None:
    code = HELP.replace('"--help"', '"ask"').replace("== 0", "== 2")
    assert not loaded_by(code, HEAVY | ANSWERING | READING)


def test_the_public_api_of_the_index_loads_no_discord_and_the_bot_no_models() -> None:
    code = "from index import Answer, Question, StorybotError, load_settings; load_settings()"
    assert not loaded_by(code, HEAVY | ANSWERING | READING)


def test_the_bot_loads_no_language_before_it_is_used() -> None:
    code = """
import bot.client
from babel import localedata
assert not localedata._cache, sorted(localedata._cache)
"""
    assert not loaded_by(code, {"alembic", "psycopg", "prometheus_client", "wsgiref", "pymilvus"})


def test_evaluation_loads_its_libraries_only_when_it_measures() -> None:
    code = "import index.evaluate.report, index.evaluate.plots"
    assert not loaded_by(code, HEAVY - {"discord"})
