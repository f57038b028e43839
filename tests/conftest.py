"""What all tests share: the suite is offline, and the index of the shipped story is built once a run.

`shipped_index` is the folder that the settings call `index_dir`. Tests only read the index in it. They may add one of
another story, and take a copy of its `.models`, since exporting the encoder is what takes longest.
"""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import settings

from tests.support.processes import ROOT, rebuild_apart

# How long an example takes says how busy the machine is.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")

HERE = frozenset({"localhost", "", None})
MODELS = ".models"
LONGEST = ("integration", "attack", "stories")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Two processes end at the same time if what takes longest begins first."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=lambda item: item.path.relative_to(ROOT / "tests").parts[0] not in LONGEST)


class OutsideConnection(OSError):
    """A test tried to reach something that is not this machine."""


@pytest.fixture(scope="session")
def shipped_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the index of the shipped story lives. Models that were exported before are used again."""
    base = tmp_path_factory.getbasetemp()
    # The workers of pytest-xdist have folders of their own in one that is the run's: whoever comes first builds.
    run = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = run / "shipped-index"
    with FileLock(run / "shipped-index.lock"):
        if not folder.exists():
            work = run / "shipped-index.building"
            exported_before = ROOT / "var" / "index" / MODELS
            if exported_before.is_dir():
                shutil.copytree(exported_before, work / MODELS, dirs_exist_ok=True)
            rebuild_apart(run, story=ROOT / "seeds", index_dir=work)
            work.rename(folder)
    return folder


@pytest.fixture(scope="session", autouse=True)
def offline() -> Iterator[None]:
    """Refuses every connection and every look-up of a name that would leave this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, _to_loopback_only(getattr(socket.socket, name)))
        for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
            patch.setattr(socket, name, _of_this_machine_only(getattr(socket, name)))
        yield


def is_here(host: Any) -> bool:  # noqa: ANN401
    """Whether a host as given to `socket` is this machine, known without asking anybody."""
    text = host.decode() if isinstance(host, bytes) else host
    if text in HERE:
        return True
    try:
        address = ipaddress.ip_address(str(text).partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _to_loopback_only(real: Callable[..., Any]) -> Callable[..., Any]:
    def call(sock: socket.socket, *arguments: Any) -> Any:  # noqa: ANN401
        address = arguments[-1]
        if sock.family in (socket.AF_INET, socket.AF_INET6) and not is_here(address[0]):
            raise OutsideConnection(f"a test tried to connect to {address[0]!r}")
        return real(sock, *arguments)

    return call


def _of_this_machine_only(real: Callable[..., Any]) -> Callable[..., Any]:
    def call(host: Any, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401
        text = host.decode() if isinstance(host, bytes) else host
        if not is_here(text) and not _is_address(text):
            raise OutsideConnection(f"a test tried to look up {host!r}")
        return real(host, *arguments, **named)

    return call


def _is_address(host: object) -> bool:
    """An address as it stands needs no look-up; whether it may be connected to is another question."""
    try:
        socket.inet_aton(str(host))
    except OSError:
        try:
            ipaddress.ip_address(str(host).partition("%")[0])
        except ValueError:
            return False
    return True
