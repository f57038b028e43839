"""Nothing that is read can become code: held over every line of the bot and the index."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for room in ("bot", "index") for path in (PROJECT / room).rglob("*.py"))
MODULES = {"pickle", "cPickle", "dill", "cloudpickle", "marshal", "shelve", "joblib", "jsonpickle"}
CALLS = {"eval", "exec", "compile", "__import__", "execfile"}
ATTRIBUTES = {
    ("os", "system"), ("os", "popen"), ("yaml", "load"), ("yaml", "unsafe_load"), ("torch", "load"),
    ("numpy", "fromregex"), ("subprocess", "getoutput"), ("subprocess", "getstatusoutput"),
}  # fmt: skip
FLAGS = {"allow_pickle", "trust_remote_code", "shell"}


def offences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, what) for everything in a module that would run what it was given."""
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Import):
            yield from ((line, f"import {one.name}") for one in node.names if one.name.split(".")[0] in MODULES)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in MODULES:
            yield line, f"from {node.module} import"
        elif isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in CALLS:
                yield line, f"{called.id}()"
            by_name = isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name)
            if by_name and tuple(ast.unparse(called).split(".")) in ATTRIBUTES:
                yield line, f"{ast.unparse(called)}()"
            for keyword in node.keywords:
                harmless = isinstance(keyword.value, ast.Constant) and not keyword.value.value
                if keyword.arg in FLAGS and not harmless:
                    yield line, f"{keyword.arg}="
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                named = isinstance(key, ast.Constant) and key.value in FLAGS
                if named and not (isinstance(value, ast.Constant) and not value.value):
                    yield line, f"{{{ast.unparse(key) if key else ''}: …}}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_no_line_runs_what_it_was_given(path: Path) -> None:
    found = list(offences(ast.parse(path.read_text(encoding="utf-8"))))

    assert not found, f"{path.relative_to(PROJECT)}: {found}"


@pytest.mark.parametrize(
    "code",
    [
        "import pickle", "from pickle import loads", "eval(text)", "exec(text)", "np.load(path, allow_pickle=True)",
        "SentenceTransformer(name, trust_remote_code=True)", "subprocess.run(line, shell=True)", "os.system(line)",
        "load(**{'trust_remote_code': True})", "np.load(path, allow_pickle=flag)", "yaml.load(text)",
    ],
)  # fmt: skip
def test_the_check_sees_each_way_to_run_it(code: str) -> None:
    assert list(offences(ast.parse(code)))


@pytest.mark.parametrize("code", ["np.load(path, allow_pickle=False)", "re.compile(text)", "session.run(None, given)"])
def test_the_check_lets_pass_what_runs_nothing(code: str) -> None:
    assert not list(offences(ast.parse(code)))
