"""The web application: REST, gateway and control on one port."""

from __future__ import annotations

import base64
import secrets

from aiohttp import web

from tests.discord_server import (
    control_faults,
    control_people,
    control_world,
    rest,
    rest_commands,
    rest_interactions,
)
from tests.discord_server.control import control
from tests.discord_server.gateway import Gateway
from tests.discord_server.gateway_socket import serve_socket
from tests.discord_server.journal import Journal
from tests.discord_server.server import SERVER, Server, middleware
from tests.discord_server.world import World

ACTION_MODULES = (control_faults, control_people, control_world)  # imported for their actions


def make_server(
    *, token: str, heartbeat: float, shards: int, grants: int, ack_seconds: float = 3.0, token_seconds: float = 900.0
) -> Server:
    """A Discord with the application's owner and the bot in it, and nobody else."""
    world, journal = World("storybot"), Journal()
    token = token or made_up_token(world.application)
    gateway = Gateway(world, journal, token=token, interval=heartbeat, shards=shards, grants=grants)
    return Server(world, journal, gateway, token, ack_seconds=ack_seconds, token_seconds=token_seconds)


def made_up_token(application: int) -> str:
    """Returns a token like a real one: the application's id, a time and a signature, each in URL-safe base64."""
    head = base64.urlsafe_b64encode(str(application).encode()).decode().rstrip("=")
    return f"{head}.{secrets.token_urlsafe(4)[:6]}.{secrets.token_urlsafe(27)}"


def make_app(server: Server) -> web.Application:
    app = web.Application(middlewares=[middleware], client_max_size=32 * 1024 * 1024)
    app[SERVER] = server
    app.router.add_routes(rest.routes)
    app.router.add_routes(rest_commands.routes)
    app.router.add_routes(rest_interactions.routes)
    app.router.add_post("/control/{action}", control)
    app.router.add_get("/gateway", gateway)
    app.router.add_get("/gateway/", gateway)
    return app


async def gateway(request: web.Request) -> web.WebSocketResponse:
    return await serve_socket(request.app[SERVER].gateway, request)
