"""Control: faults of Discord, on demand."""

from __future__ import annotations

from tests.discord_server.control import action
from tests.discord_server.gateway_socket import HEARTBEAT, INVALID_SESSION, RECONNECT
from tests.discord_server.server import Server
from tests.discord_server.traffic import Fault
from tests.discord_server.world import Json


@action
def fault(server: Server, **wanted: object) -> int:
    """Schedules a fault (see `traffic.Fault` for its fields); returns its number, for `struck`."""
    server.faults.append(Fault(**wanted))  # type: ignore[arg-type]
    return len(server.faults) - 1


@action
def struck(server: Server, number: int) -> int:
    """Returns how often a fault has occurred."""
    return server.faults[number].struck


@action
def clear_faults(server: Server) -> None:
    for one in server.faults:
        one.times = one.struck


@action
async def drop(server: Server, code: int | None = None, forget: bool = False) -> int:
    """Cuts every gateway socket, silently or with a close code; `forget` ends the sessions too."""
    dropped = server.gateway.live()
    if forget:
        server.gateway.sessions.clear()
    for connection in dropped:
        server.journal.note("drop", connection=connection.number, code=code)
        if code is not None:
            await connection.ws.close(code=code)
        elif connection.request.transport is not None:
            connection.request.transport.abort()
    return len(dropped)


@action
def ask_to_reconnect(server: Server) -> None:
    """Op 7."""
    _send(server, {"op": RECONNECT, "d": None, "t": None, "s": None})


@action
def invalidate(server: Server, resumable: bool) -> None:
    """Op 9; if not resumable, the sessions are gone."""
    _send(server, {"op": INVALID_SESSION, "d": resumable, "t": None, "s": None})
    if not resumable:
        for connection in server.gateway.live():
            if connection.session is not None:
                server.gateway.sessions.pop(connection.session.id, None)


@action
def request_heartbeat(server: Server) -> None:
    """Op 1."""
    _send(server, {"op": HEARTBEAT, "d": None, "t": None, "s": None})


@action
def gateway_faults(
    server: Server,
    refuse_identify: int | None = None,
    mute_acks: bool = False,
    invalidate_resumes: bool = False,
    repeat: int = 0,
) -> None:
    """Sets the gateway's faults; without arguments there are none."""
    now = server.gateway.faults
    now.refuse_identify, now.mute_acks, now.invalidate_resumes = refuse_identify, mute_acks, invalidate_resumes
    now.repeat = repeat


def _send(server: Server, payload: Json) -> None:
    for connection in server.gateway.live():
        connection.outgoing.put_nowait(payload)
