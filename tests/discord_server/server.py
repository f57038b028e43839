"""The state shared by the server's modules, and the entry point of every REST request."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import BodyPartReader, web

from tests.discord_server.gateway import Gateway
from tests.discord_server.interactions import Interaction
from tests.discord_server.journal import Journal
from tests.discord_server.traffic import ApiError, Fault, RateLimits
from tests.discord_server.world import Json, World

API = "/api/v10"


@dataclass
class Server:
    """One loopback Discord. `commands` is by scope: None for global, else the guild's id."""

    world: World
    journal: Journal
    gateway: Gateway
    token: str
    ack_seconds: float = 3.0
    token_seconds: float = 900.0
    limits: RateLimits = field(default_factory=RateLimits)
    faults: list[Fault] = field(default_factory=list)
    interactions: dict[str, Interaction] = field(default_factory=dict)  # by token
    commands: dict[int | None, dict[int, Json]] = field(default_factory=dict)
    nonces: dict[tuple[int, str], int] = field(default_factory=dict)  # channel and nonce → message


SERVER = web.AppKey("server", Server)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def answer(data: object, status: int = 200) -> web.Response:
    """Returns JSON whose Content-Type is exactly application/json: discord.py compares the whole header."""
    if status == 204:
        return web.Response(status=204)
    response = web.Response(body=json.dumps(data).encode(), status=status)
    response.headers["Content-Type"] = "application/json"
    return response


@web.middleware
async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Logs and counts requests, simulates faults, checks the token, and turns ApiError into Discord's responses."""
    if not request.path.startswith(API):
        return await handler(request)
    server = request.app[SERVER]
    path = request.path.removeprefix(API)
    fault = next((fault for fault in server.faults if fault.matches(request.method, path)), None)
    headers = {"Via": "1.1 loopback"}
    try:
        if fault is not None:
            fault.struck += 1
            await asyncio.sleep(fault.delay)
            if fault.cut and not fault.after:
                return _cut(request)
            if fault.status and not fault.after:
                raise fault.error()
        headers |= _admit(server, request)
        response = await _handle(server, request, handler)
        if fault is not None and fault.after:
            if fault.cut:
                return _cut(request)
            raise fault.error()
    except ApiError as error:
        response = answer(error.body, error.status)
        headers |= error.headers
    response.headers.update(headers)
    server.journal.note("request", method=request.method, path=path, status=response.status)
    return response


def _admit(server: Server, request: web.Request) -> dict[str, str]:
    """Checks the token and the rate limits. Interaction callbacks and webhooks carry their own token."""
    resource = request.match_info.route.resource
    route = resource.canonical.removeprefix(API) if resource is not None else ""
    by_token = route.startswith(("/interactions/", "/webhooks/"))
    if not by_token and request.headers.get("Authorization") != f"Bot {server.token}":
        server.journal.violate("unauthorised", f"{request.method} {request.path}")
        raise ApiError(401, 0, "401: Unauthorized")
    if "DiscordBot" not in request.headers.get("User-Agent", "") and not by_token:
        server.journal.violate("user-agent", request.headers.get("User-Agent", ""))
    return server.limits.admit(request.method, route, dict(request.match_info), counted=not by_token)


async def _handle(server: Server, request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPNotFound:
        server.journal.violate("unknown route", f"{request.method} {request.path}")
        raise ApiError(404, 0, "404: Not Found") from None
    except web.HTTPMethodNotAllowed:
        server.journal.violate("unknown route", f"{request.method} {request.path}")
        raise ApiError(405, 0, "405: Method Not Allowed") from None


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


async def read_json(server: Server, request: web.Request) -> tuple[Json, list[str]]:
    """Returns the body, and the names of the uploaded files.

    Raises:
        ApiError: the body is not a JSON object as Discord requires.
    """
    files: list[str] = []
    text = ""
    if request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                continue
            content = await part.read()
            if part.name == "payload_json":
                text = content.decode()
            else:
                files.append(part.filename or "")
    elif request.content_type == "application/json":
        text = await request.text()
    else:
        server.journal.violate("content-type", f"{request.method} {request.path}: {request.content_type}")
        raise ApiError(400, 50109, "The request body contains invalid JSON.")
    try:
        payload = json.loads(text)
    except ValueError:
        payload = None
    if not isinstance(payload, dict):
        server.journal.violate("json", f"{request.method} {request.path}: {text[:80]!r}")
        raise ApiError(400, 50109, "The request body contains invalid JSON.")
    return payload, files


def refuse(server: Server, where: str, problems: list[str]) -> None:
    """Refuses a form with Discord's 50035 if it has problems.

    Raises:
        ApiError: there are problems.
    """
    if problems:
        server.journal.violate("invalid form", f"{where}: " + "; ".join(problems))
        raise ApiError(400, 50035, "Invalid Form Body: " + "; ".join(problems), errors={})


def path_id(request: web.Request, name: str) -> int:
    try:
        return int(request.match_info[name])
    except ValueError:
        raise ApiError(404, 0, "404: Not Found") from None
