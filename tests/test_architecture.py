"""Rules beyond the contracts of import-linter and the rules of ruff (pyproject.toml, `make lint`)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
SOURCES = sorted(path for room in ("index", "bot") for path in (PROJECT / room).rglob("*.py"))
CALLS = {"compile", "__import__"}
FLAGS = {"allow_pickle": False, "trust_remote_code": False, "shell": False, "weights_only": True}


def trusting(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yields (line, what) for every call or mapping that could execute its input; FLAGS has the harmless ones."""
    for node in ast.walk(tree):
        flags: list[tuple[object, ast.expr]] = []
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in CALLS:
                yield node.lineno, f"{node.func.id}()"
            flags = [(keyword.arg, keyword.value) for keyword in node.keywords]
        elif isinstance(node, ast.Dict):
            flags = [(getattr(key, "value", None), value) for key, value in zip(node.keys, node.values, strict=True)]
        for name, value in flags:
            if name in FLAGS and not (isinstance(value, ast.Constant) and value.value is FLAGS[str(name)]):
                yield value.lineno, f"{name}={ast.unparse(value)}"


def test_no_input_is_executed() -> None:
    found = [
        f"{path.relative_to(PROJECT)}:{line}: {what}"
        for path in SOURCES
        for line, what in trusting(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found


@pytest.mark.parametrize(
    "code",
    [
        "np.load(path, allow_pickle=True)",
        "np.load(path, allow_pickle=flag)",
        "torch.load(path, weights_only=False)",
        "SentenceTransformer(name, trust_remote_code=True)",
        "subprocess.run(line, shell=True)",
        "load(**{'trust_remote_code': True})",
        "compile(text, path, 'exec')",
        "__import__(name)",
    ],
)
def test_the_check_detects_each_way_to_execute_input(code: str) -> None:
    assert list(trusting(ast.parse(code)))


@pytest.mark.parametrize("code", ["np.load(path, allow_pickle=False)", "re.compile(text)", "session.run(None, given)"])
def test_the_check_accepts_harmless_calls(code: str) -> None:
    assert not list(trusting(ast.parse(code)))


def test_no_outlet_or_address_of_the_shipped_story_is_in_the_program() -> None:
    import tomllib

    manifest = tomllib.loads((PROJECT / "seeds" / "articles.toml").read_text(encoding="utf-8"))
    # Names that are ordinary words as well ("heat", "Global") are no evidence, so only distinctive ones are searched.
    names = [name for outlet in manifest["outlet"] for name in (outlet["name"], *outlet["aliases"])]
    telling = {name.casefold() for name in names if " " in name or "." in name or name.casefold().startswith("enstar")}
    assert len(telling) > 5
    for path in SOURCES:
        text = path.read_text(encoding="utf-8").casefold()
        assert not [name for name in telling if name in text], path
