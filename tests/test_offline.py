"""Neither the suite's process nor its child processes can reach another machine."""

from __future__ import annotations

import _socket
import asyncio
import socket
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.support.offline.sitecustomize import OutsideConnection, is_here
from tests.support.processes import environment

OUTSIDE = ("192.0.2.1", "8.8.8.8", "2001:db8::1", "::ffff:8.8.8.8", "fe80::1%lo")


def family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


@pytest.mark.parametrize("host", OUTSIDE)
@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
@pytest.mark.parametrize("make", [socket.socket, _socket.socket])
def test_a_connection_to_another_machine_is_refused(host: str, kind: int, make: type[_socket.socket]) -> None:
    sock = make(family(host), kind)
    for connect in (sock.connect, sock.connect_ex):
        with pytest.raises(OutsideConnection):
            connect((host, 80))
    sock.close()


@pytest.mark.parametrize("host", OUTSIDE)
def test_a_datagram_to_another_machine_is_refused(host: str) -> None:
    with socket.socket(family(host), socket.SOCK_DGRAM) as sock:
        with pytest.raises(OutsideConnection):
            sock.sendto(b"x", (host, 53))
        with pytest.raises(OutsideConnection):
            sock.sendmsg([b"x"], [], 0, (host, 53))


@pytest.mark.parametrize(
    "look_up",
    [
        lambda: socket.getaddrinfo("example.org", 80),
        lambda: socket.getaddrinfo(b"example.org", 80),
        lambda: socket.getaddrinfo("a.invalid", None),
        lambda: socket.gethostbyname("example.org"),
        lambda: socket.gethostbyname_ex("example.org"),
        lambda: socket.gethostbyaddr("8.8.8.8"),
        lambda: socket.getnameinfo(("8.8.8.8", 53), 0),
        lambda: socket.create_connection(("example.org", 80), 1),
        lambda: _socket.getaddrinfo("example.org", 80),
    ],
)
def test_no_name_is_resolved(look_up: Callable[[], object]) -> None:
    with pytest.raises(OutsideConnection):
        look_up()


async def test_the_event_loop_is_refused_too() -> None:
    loop = asyncio.get_running_loop()
    for refused in (
        loop.getaddrinfo("example.org", 80),
        loop.getnameinfo(("8.8.8.8", 53)),
        asyncio.open_connection("8.8.8.8", 80),
        asyncio.open_connection("example.org", 80),
        loop.create_datagram_endpoint(asyncio.DatagramProtocol, remote_addr=("8.8.8.8", 53)),
    ):
        with pytest.raises(OutsideConnection):
            await refused


@pytest.mark.parametrize("inherited", [True, False])
@pytest.mark.parametrize(
    "code", ["socket.create_connection(('192.0.2.1', 80), 1)", "socket.getaddrinfo('example.org', 80)"]
)
def test_a_child_process_is_refused_too(code: str, inherited: bool) -> None:
    run = [sys.executable, "-c", f"import socket; {code}"]
    ended = subprocess.run(run, env=None if inherited else environment(), capture_output=True, text=True, timeout=60)
    assert "OutsideConnection: a test tried to" in ended.stderr


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1", "::1", "", None, b"localhost", "0.0.0.0"])
def test_this_machine_can_be_reached(host: str | bytes | None) -> None:
    assert is_here(host)
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), 5) as there:
        assert there.getpeername() == server.getsockname()
