"""The whole suite is offline: its process connects to this machine alone and looks up no name but this machine's."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")

HERE = frozenset({"localhost", "", None})


class OutsideConnection(OSError):
    """A test tried to reach something that is not this machine."""


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
