"""The suite's process cannot reach anything but this machine."""

from __future__ import annotations

import socket

import pytest

from tests.conftest import OutsideConnection


@pytest.mark.parametrize("host", ["192.0.2.1", "8.8.8.8", "2001:db8::1"])
def test_a_connection_to_another_machine_is_refused(host: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as sock, pytest.raises(OutsideConnection):
        sock.connect((host, 80))


def test_a_datagram_to_another_machine_is_refused() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock, pytest.raises(OutsideConnection):
        sock.sendto(b"x", ("192.0.2.1", 53))


@pytest.mark.parametrize("host", ["example.org", b"example.org", "a.invalid"])
def test_no_name_is_looked_up(host: str | bytes) -> None:
    with pytest.raises(OutsideConnection):
        socket.getaddrinfo(host, 80)


def test_this_machine_is_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), 5) as there:
        assert there.getpeername() == server.getsockname()
