"""Documentation is compared with the code."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from index import __version__
from index.cli import app
from index.settings import Settings
from tests.support.bare_settings import bare_settings

PROJECT = Path(__file__).resolve().parent.parent
README = (PROJECT / "README.md").read_text(encoding="utf-8")
PAGES = sorted((PROJECT / "docs").rglob("*.md"))
DOCUMENTS = [*(PROJECT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")), *PAGES]
ENV_EXAMPLE = (PROJECT / ".env.example").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
CONSTRAINTS = (PROJECT / "constraints.txt").read_text(encoding="utf-8")


def variable(field: str) -> str:
    """Returns the environment variable of a setting."""
    return "DISCORD_TOKEN" if field == "discord_token" else f"STORYBOT_{field.upper()}"


def commands(group: Any = None, before: str = "") -> Iterator[str]:  # noqa: ANN401  (typer's click is its own)
    """Returns every command as it is typed, including those of groups."""
    group = group or typer.main.get_command(app)
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}"


VARIABLES = {variable(field) for field in Settings.model_fields}
EXPLAINED = dict(re.findall(r"^# ([A-Z_]+)=(.*)$", ENV_EXAMPLE, re.M))


def test_every_setting_is_explained_in_the_example_and_nothing_else_is() -> None:
    assert set(EXPLAINED) == VARIABLES


def test_each_setting_is_explained_above_its_line() -> None:
    blocks = re.split(r"\n\n", ENV_EXAMPLE)
    for block in blocks:
        names = re.findall(r"^# ([A-Z_]+)=", block, re.M)
        words = [line for line in block.splitlines() if not re.match(r"# ([A-Z_]+)=", line)]
        assert not names or sum(len(line) for line in words) > 20, names


@pytest.mark.parametrize("field", Settings.model_fields)
def test_the_example_shows_the_default(field: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES | {"STORYBOT_DISCORD_TOKEN"}:
        monkeypatch.delenv(name, raising=False)
    default = getattr(bare_settings(), field)
    monkeypatch.setenv(variable(field), EXPLAINED[variable(field)])
    shown = getattr(bare_settings(), field)
    assert shown == default


def test_the_settings_page_lists_every_setting_and_no_other() -> None:
    table = (PROJECT / "docs" / "settings.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`((?:STORYBOT|DISCORD)_[A-Z_]+)`", table)) == VARIABLES


def test_the_readme_lists_every_command_and_no_other() -> None:
    table = README.split("## Commands")[1].split("\n## ")[0]
    listed = re.findall(r"^\| `storybot ((?:[a-z]+ ?)+)", table, re.M)
    assert sorted(name.strip() for name in listed) == sorted(commands())


def test_every_command_named_in_a_document_exists() -> None:
    known = {name.split()[0] for name in commands()}
    for path in (*DOCUMENTS, PROJECT / ".env.example"):
        for name in re.findall(r"(?:`|\$ )storybot ([a-z]+)", path.read_text(encoding="utf-8")):
            assert name in known, (path.name, name)


def test_every_command_named_in_an_error_exists() -> None:
    known = {name.split()[0] for name in commands()}
    for path in [*(PROJECT / "index").rglob("*.py"), *(PROJECT / "bot").rglob("*.py")]:
        for name in re.findall(r"`storybot ([a-z]+)", path.read_text(encoding="utf-8")):
            assert name in known, (path.name, name)


def test_every_option_named_in_the_readme_exists() -> None:
    options = {
        option
        for command in walk(typer.main.get_command(app))
        for parameter in command.params
        for option in parameter.opts
    }
    blocks = [README.split("## Commands")[1].split("\n## ")[0], *(path.read_text(encoding="utf-8") for path in PAGES)]
    for option in re.findall(r"`storybot [^`]*?(--[a-z-]+)", " ".join(blocks)):
        assert option in options | {"--help"}, option


def walk(command: Any) -> Iterator[Any]:  # noqa: ANN401  (typer's click is its own)
    """Yields a command and all of its subcommands."""
    yield command
    for below in getattr(command, "commands", {}).values():
        yield from walk(below)


def test_every_help_text_starts_with_an_example() -> None:
    for command in walk(typer.main.get_command(app)):
        if not hasattr(command, "commands"):
            first, _, rest = command.help.partition("\n")
            assert "storybot " in first, command.name
            assert rest.strip(), command.name


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_to_project_files_are_valid(path: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target


def test_every_file_and_every_function_named_in_the_architecture_page_exists() -> None:
    text = (PROJECT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:index|bot|bench|training|tests|docs)/[\w./-]+)`", text))
    assert len(named) > 20
    assert not [name for name in sorted(named) if not (PROJECT / name).exists()]
    sources = [path for package in ("index", "bot") for path in (PROJECT / package).rglob("*.py")]
    files = set(re.findall(r"`(\w+\.py)`", text))
    assert not files - {path.name for path in sources}
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    functions = set(re.findall(r"`(_?[a-z]+(?:_[a-z]+)+)`", text)) - {path.stem for path in sources}
    assert len(functions) > 5
    assert not [name for name in sorted(functions) if not re.search(rf"(?:def {name}\(|^ *{name}\b)", code, re.M)]


def test_the_changelog_has_this_version_and_so_has_the_package() -> None:
    assert f"## {__version__} " in (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert PYPROJECT["project"]["version"] == __version__


def requirements() -> list[Requirement]:
    """Returns all requirements in pyproject.toml."""
    project = PYPROJECT["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    return [Requirement(text) for texts in lists for text in texts]


def pins() -> dict[str, str]:
    """Returns the pinned versions by canonical name."""
    lines = [line for line in CONSTRAINTS.splitlines() if line and not line.startswith("#")]
    for line in lines:
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", line), line
    return {canonicalize_name(line.partition("==")[0]): line.partition("==")[2] for line in lines}


def test_every_dependency_is_pinned_to_an_allowed_version() -> None:
    for requirement in requirements():
        version = pins().get(canonicalize_name(requirement.name))
        assert version is not None, requirement.name
        assert requirement.specifier.contains(version, prereleases=True), requirement


def test_transitive_dependencies_are_pinned_too() -> None:
    from importlib.metadata import PackageNotFoundError, distribution

    waiting = [(requirement.name, requirement.extras) for requirement in requirements()]
    seen: set[str] = set()
    while waiting:
        name, extras = waiting.pop()
        if canonicalize_name(name) in seen:
            continue
        seen.add(canonicalize_name(name))
        try:
            needed = distribution(name).requires or []
        except PackageNotFoundError:
            continue  # for another platform
        for text in needed:
            requirement = Requirement(text)
            marker = requirement.marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
                assert canonicalize_name(requirement.name) in pins() or marker is not None, (name, text)
                waiting.append((requirement.name, requirement.extras))


def test_data_files_read_by_the_program_are_packaged() -> None:
    packaged = {
        path
        for package, patterns in PYPROJECT["tool"]["setuptools"]["package-data"].items()
        for pattern in patterns
        for path in (PROJECT / package.replace(".", "/")).glob(pattern)
    }
    for room in ("index", "bot"):
        for path in (PROJECT / room).rglob("*"):
            # Another process may just be writing bytecode there, under a name of its own.
            if path.is_file() and path.suffix != ".py" and path.parent.name != "__pycache__":
                assert path in packaged, path


def test_every_import_is_a_direct_dependency() -> None:
    from importlib.metadata import packages_distributions

    asked_for = {canonicalize_name(requirement.name) for requirement in requirements()}
    own = {"index", "bot"}
    brought_by = packages_distributions()
    for path in (path for room in own for path in (PROJECT / room).rglob("*.py")):
        for top in imported(path) - sys.stdlib_module_names - own:
            names = {canonicalize_name(name) for name in brought_by.get(top, [top])}
            assert names & asked_for, f"{path} imports {top}"


def imported(path: Path) -> set[str]:
    """Returns the top-level names of all modules that a file imports, at its head or inside functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found


def test_each_dependency_has_a_comment_on_its_purpose() -> None:
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    for line in text.split("dependencies = [")[1].split("[project.scripts]")[0].splitlines():
        if re.match(r'\s+"[A-Za-z]', line) and not re.search(r'"(pytest|mypy|ruff|hypothesis)', line):
            assert "#" in line, line
