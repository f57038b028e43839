"""Sessions and their events: who is connected, what each has been sent, and what a RESUME would replay."""

from __future__ import annotations

import asyncio
import itertools
import secrets
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web

from tests.discord_server.journal import Journal
from tests.discord_server.payloads import guild_json, user_json
from tests.discord_server.world import Json, World

# Intent bits required for an event; interactions and READY require none.
GUILDS, GUILD_MESSAGES, GUILD_REACTIONS, DIRECT_MESSAGES = 1 << 0, 1 << 9, 1 << 10, 1 << 12
MESSAGE_CONTENT, MEMBERS, PRESENCES = 1 << 15, 1 << 1, 1 << 8
PRIVILEGED = MESSAGE_CONTENT | MEMBERS | PRESENCES

KEPT_EVENTS = 50_000


@dataclass(eq=False)
class Connection:
    """One socket. `beats` are the times of its heartbeats, on this process's monotonic clock."""

    number: int
    ws: web.WebSocketResponse
    request: web.Request
    interval: float
    opened: float = field(default_factory=time.monotonic)
    closed: float | None = None
    beats: list[float] = field(default_factory=list)
    outgoing: asyncio.Queue[Json | None] = field(default_factory=asyncio.Queue)
    session: Session | None = None
    received: deque[float] = field(default_factory=lambda: deque(maxlen=121))

    def lateness(self, now: float) -> float:
        """Returns the maximum delay of all heartbeats in seconds, including the pending one."""
        times = [*self.beats, self.closed or now] if self.beats else [self.opened, self.closed or now]
        gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
        return max((gap - self.interval for gap in gaps), default=0.0)


@dataclass(eq=False)
class Session:
    id: str
    shard: int
    shards: int
    intents: int
    seq: int = 0
    kept: deque[Json] = field(default_factory=lambda: deque(maxlen=KEPT_EVENTS))
    connection: Connection | None = None


@dataclass
class GatewayFaults:
    """The faults that the gateway simulates."""

    refuse_identify: int | None = None  # a closing code
    mute_acks: bool = False
    invalidate_resumes: bool = False  # op 9, false, to every RESUME
    repeat: int = 0  # number of already received events that are sent again on a RESUME


class Gateway:
    """All sessions. `grants` are the privileged intents enabled for the application."""

    def __init__(
        self, world: World, journal: Journal, *, token: str, interval: float, shards: int, grants: int
    ) -> None:
        self.world = world
        self.journal = journal
        self.token = token
        self.interval = interval
        self.shards = shards
        self.grants = grants
        self.concurrency = 1
        self.url = ""
        self.faults = GatewayFaults()
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.identifies = 0

    def live(self) -> list[Connection]:
        return [connection for connection in self.connections if connection.closed is None]

    def dispatch(self, event: str, data: Json | Callable[[int], Json], *, guild: int | None, intent: int = 0) -> int:
        """Sends an event to the sessions of the guild's shard (shard 0 for DMs); returns the number of sessions.

        `data` may be a function of the session's intents. A session without a socket keeps the event for its RESUME.
        """
        sent = 0
        for session in self.sessions.values():
            if session.shard != (0 if guild is None else (guild >> 22) % session.shards):
                continue
            if intent and not session.intents & intent:
                continue
            self.send_event(session, event, data(session.intents) if callable(data) else data)
            sent += 1
        return sent

    def send_event(self, session: Session, event: str, data: Json) -> None:
        session.seq += 1
        payload = {"op": 0, "t": event, "s": session.seq, "d": data}
        session.kept.append(payload)
        if session.connection is not None:
            session.connection.outgoing.put_nowait(payload)

    def identify(self, connection: Connection, data: Json) -> int | None:
        """Opens a session and sends READY; returns a close code if Discord would refuse."""
        self.identifies += 1
        code = self._refusal(connection, data)
        self.journal.note("identify", shard=data.get("shard"), intents=data.get("intents"), refused=code)
        if code is not None:
            return code
        shard, shards = data.get("shard") or (0, 1)
        session = Session(secrets.token_hex(16), shard, shards, data["intents"], connection=connection)
        connection.session = session
        self.sessions[session.id] = session
        mine = [g for g in self.world.guilds.values() if g.installed and (g.id >> 22) % shards == shard]
        ready = {
            "v": 10,
            "user": user_json(self.world.bot),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in mine],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.url,
            "shard": [shard, shards],
            "application": {"id": str(self.world.application), "flags": self.application_flags()},
            "private_channels": [],
        }
        self.send_event(session, "READY", ready)
        if session.intents & GUILDS:
            for guild in mine:
                self.send_event(session, "GUILD_CREATE", guild_json(self.world, guild))
        return None

    def _refusal(self, connection: Connection, data: Json) -> int | None:
        if connection.session is not None:
            return 4005
        if self.faults.refuse_identify is not None:
            return self.faults.refuse_identify
        if data.get("token") != self.token:
            return 4004
        shard = data.get("shard")
        if shard is not None and not (len(shard) == 2 and 0 <= shard[0] < shard[1]):
            return 4010
        intents = data.get("intents")
        if not isinstance(intents, int) or intents < 0:
            return 4013
        if intents & PRIVILEGED & ~self.grants:
            return 4014
        if not {"os", "browser", "device"} <= set(data.get("properties") or {}):
            self.journal.violate("identify", "properties lack os, browser or device")
            return 4002
        return None

    def application_flags(self) -> int:
        """Returns the "limited" flags of small applications, as set by the developer portal."""
        flags = {PRESENCES: 1 << 13, MEMBERS: 1 << 15, MESSAGE_CONTENT: 1 << 19}
        return sum(flag for intent, flag in flags.items() if self.grants & intent)

    def resume(self, connection: Connection, data: Json) -> bool:
        """Replays what was missed, then sends RESUMED; False if the session is gone, which is answered with op 9."""
        session = self.sessions.get(str(data.get("session_id")))
        seq = int(data.get("seq") or 0)
        known = session is not None and data.get("token") == self.token and seq <= session.seq
        accepted = known and not self.faults.invalidate_resumes
        self.journal.note("resume", accepted=accepted, seq=seq)
        if session is None or not accepted:
            return False
        connection.session = session
        missed = [payload for payload in session.kept if payload["s"] > seq - self.faults.repeat]
        for payload in missed:
            connection.outgoing.put_nowait(payload)
        session.connection = connection
        self.send_event(session, "RESUMED", {})
        return True

    def detach(self, connection: Connection, *, clean: bool) -> None:
        """Handles a closed socket. A session that the client closed with 1000 or 1001 ends; others may be resumed."""
        connection.closed = time.monotonic()
        session = connection.session
        if session is not None and session.connection is connection:
            session.connection = None
            if clean:
                self.sessions.pop(session.id, None)

    def heartbeats(self) -> Json:
        """Returns, over all connections, how many heartbeats came, and the maximum delay in seconds."""
        now = time.monotonic()
        lateness = [connection.lateness(now) for connection in self.connections]
        return {
            "interval": self.interval,
            "connections": len(self.connections),
            "beats": sum(len(connection.beats) for connection in self.connections),
            "late_by": max(lateness, default=0.0),
        }
