"""Every public name and every file name is unique, so that a name identifies one thing."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
PACKAGES = ("index", "bot")
# Names that a framework or a convention requires in each module: the module's logger, discord.py's hook of a cog, and
# the functions that Alembic calls in a migration.
IN_EACH_MODULE = {"log", "setup", "revision", "down_revision", "upgrade"}
SEVERAL_FILES = {"__init__.py", "__main__.py"}


def public_names(tree: ast.Module) -> Iterator[str]:
    """Yields the functions, classes and constants at a module's top level, except those that begin with `_`."""
    for node in tree.body:
        targets: list[ast.expr] = []
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            targets = [ast.Name(node.name)]
        elif isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        for target in targets:
            names = target.elts if isinstance(target, ast.Tuple) else [target]
            yield from (name.id for name in names if isinstance(name, ast.Name) and not name.id.startswith("_"))


def defined_twice(sources: Mapping[str, str]) -> list[str]:
    """Returns a line for each public name defined in several modules; `sources` maps paths to source text."""
    places: dict[str, set[str]] = defaultdict(set)
    for path, source in sources.items():
        for name in public_names(ast.parse(source)):
            places[name].add(path)
    return [
        f"`{name}` is defined in {' and in '.join(sorted(found))}: name the second after what it does"
        for name, found in sorted(places.items())
        if len(found) > 1 and name not in IN_EACH_MODULE
    ]


def files_of_one_name(paths: Iterable[Path]) -> list[str]:
    """Returns a line for each duplicate file name; a cog and the card that it renders may share one."""
    places: dict[str, list[Path]] = defaultdict(list)
    for path in paths:
        places[path.name].append(path)
    return [
        f"{name} stands in {' and in '.join(sorted(str(path.parent) for path in found))}: rename one of them"
        for name, found in sorted(places.items())
        if len(found) > 1 and name not in SEVERAL_FILES and {path.parent.name for path in found} != {"cogs", "cards"}
    ]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_public_name_of_a_package_is_defined_once(package: str) -> None:
    files = sorted((PROJECT / package).rglob("*.py"))
    sources = {str(path.relative_to(PROJECT)): path.read_text("utf-8") for path in files if path.name != "__init__.py"}
    assert len(sources) > 20
    found = defined_twice(sources)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_name_in_a_package_is_unique(package: str) -> None:
    found = files_of_one_name(path.relative_to(PROJECT) for path in (PROJECT / package).rglob("*.py"))
    assert not found, "\n".join(found)


def test_the_check_sees_each_kind_of_name() -> None:
    source = (
        "def f(): ...\nasync def g(): ...\nclass H: ...\nA = B = 1\nC, D = 1, 2\nE: int = 3\n_F = 4\nG.attribute = 5\n"
    )
    assert list(public_names(ast.parse(source))) == ["f", "g", "H", "A", "B", "C", "D", "E"]


def test_the_check_finds_a_second_definition_and_ignores_private_names_methods_and_loggers() -> None:
    one = "log = 1\n_T = 1\nclass A:\n    def close(self): ...\nLIMIT = 1\n"
    assert defined_twice({"a.py": one, "b.py": "log = 1\n_T = 2\nclass B:\n    def close(self): ...\n"}) == []
    assert defined_twice({"a.py": one, "b.py": "from a import LIMIT\nclass LIMIT: ...\n"})
    assert files_of_one_name([Path("a/x.py"), Path("b/x.py")])
    assert not files_of_one_name(
        [Path("bot/cogs/x.py"), Path("bot/cards/x.py"), Path("a/__init__.py"), Path("__init__.py")]
    )
