"""Refuses connections, datagrams and name look-ups that would leave this machine, in a Python process.

It also disables fsync, which takes half of the time of a rebuild.

It uses Python's audit events, which cover `asyncio`, `_socket` and every library written in Python, but not libraries
that open sockets in C or Rust. Standard library only.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from typing import Any, Protocol

HERE = frozenset({"localhost", "", None})
_TO_ADDRESS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_OF_NAME = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})
_OF_ADDRESS = frozenset({"socket.gethostbyaddr", "socket.getnameinfo"})


class HasFileno(Protocol):
    def fileno(self) -> int: ...


class OutsideConnection(OSError):
    """A test tried to reach another machine."""


def refuse_outside() -> None:
    """From now on this process reaches only this machine; cannot be undone."""
    sys.addaudithook(_refuse)


def wait_for_no_disk() -> None:
    """From now on `os.fsync` only checks its file: tests kill processes, but never cut the power."""
    os.fsync = _checked


def _checked(fd: int | HasFileno) -> None:
    os.fstat(fd if isinstance(fd, int) else fd.fileno())


def is_here(host: object) -> bool:
    """Whether a host as given to `socket` is this machine, without resolving it."""
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if text in HERE:
        return True
    address = _address(text)
    return address is not None and (address.is_loopback or address.is_unspecified)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event in _TO_ADDRESS:
        sock, address = arguments
        if address is not None and not _is_local(sock.family, address):
            raise OutsideConnection(f"a test tried to connect to {address!r}")
    elif event in _OF_NAME:
        host = arguments[0]
        if not is_here(host) and _address(host.decode("ascii", "replace") if isinstance(host, bytes) else host) is None:
            raise OutsideConnection(f"a test tried to look up {host!r}")
    elif event in _OF_ADDRESS:
        host = arguments[0][0] if isinstance(arguments[0], tuple) else arguments[0]
        if not is_here(host):
            raise OutsideConnection(f"a test tried to look up {host!r}")


def _is_local(family: int, address: Any) -> bool:  # noqa: ANN401
    if family in (socket.AF_INET, socket.AF_INET6):
        return is_here(address[0])
    return family == getattr(socket, "AF_UNIX", None)


def _address(host: object) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Parses an address that needs no look-up; whether it may be connected to is checked elsewhere."""
    text = str(host)
    try:
        return ipaddress.ip_address(socket.inet_ntoa(socket.inet_aton(text)))  # 127.1 and 0x7f000001 too
    except OSError:
        pass
    try:
        return ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None


if __name__ == "sitecustomize":
    refuse_outside()
    wait_for_no_disk()
