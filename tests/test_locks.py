"""The lock files pin every package that storybot requires, for every platform, by hash, without naming an index."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

PROJECT = Path(__file__).resolve().parent.parent
TABLE = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = {
    "answering": (),
    "rebuild": ("rebuild",),
    "chooser": ("chooser",),
    "milvus": ("milvus",),
    "postgres": ("postgres",),
    "dev": ("rebuild", "chooser", "milvus", "postgres", "bench", "dev"),
}
LOCKS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((PROJECT / "locks").glob("*.txt"))}


def locked(text: str) -> dict[NormalizedName, list[Requirement]]:
    """Returns the requirements of a lock file by canonical name; a package may have a version per platform."""
    found: dict[NormalizedName, list[Requirement]] = {}
    for line in re.findall(r"^(\S+==[^\\\n]*)", text, re.MULTILINE):
        requirement = Requirement(line)
        found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def asked(extras: tuple[str, ...]) -> list[Requirement]:
    lists = [TABLE["dependencies"], *(TABLE["optional-dependencies"][extra] for extra in extras)]
    return [Requirement(text) for texts in lists for text in texts]


@pytest.mark.parametrize("name", EXTRAS)
def test_every_dependency_but_torch_is_locked_to_an_allowed_version(name: str) -> None:
    pins = locked(LOCKS[name])
    for requirement in asked(EXTRAS[name]):
        found = pins.get(canonicalize_name(requirement.name))
        if requirement.name == "torch":
            assert found is None
            continue
        assert found, f"{requirement.name}: run `make lock`"
        for pin in found:
            version = next(iter(pin.specifier)).version
            assert requirement.specifier.contains(version, prereleases=True), f"{pin}: run `make lock`"


@pytest.mark.parametrize("name", LOCKS)
def test_locked_versions_equal_the_constraints(name: str) -> None:
    lines = (PROJECT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    constraints = {canonicalize_name(one.name): one for line in lines if "==" in line for one in [Requirement(line)]}
    for package, pins in locked(LOCKS[name]).items():
        if package in constraints:
            for pin in pins:
                assert pin.specifier == constraints[package].specifier, f"{pin}: run `make lock`"


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes_and_no_index_is_named(name: str) -> None:
    blocks = re.split(r"^(?=[A-Za-z0-9])", LOCKS[name], flags=re.MULTILINE)[1:]
    assert len(blocks) == sum(map(len, locked(LOCKS[name]).values()))
    for block in blocks:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", block), block.splitlines()[0]
    assert not re.search(r"index-url|find-links|://|^-e|@ ", LOCKS[name], re.MULTILINE)


def test_no_cuda_package_is_locked() -> None:
    for text in LOCKS.values():
        assert not [name for name in locked(text) if name.startswith(("nvidia-", "cuda-", "torch", "triton"))]


def test_the_development_lock_contains_the_others() -> None:
    for name in ("rebuild", "chooser"):
        assert set(locked(LOCKS["answering"])) <= set(locked(LOCKS[name])) <= set(locked(LOCKS["dev"]))
