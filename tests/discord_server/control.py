"""The control endpoint: `POST /control/ACTION` with the action's arguments as a JSON object.

Actions are functions of the server and keyword arguments, registered by name. Ids are strings both ways, like in
Discord's own JSON. Invalid arguments are answered with 400 and one line.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from tests.discord_server.server import SERVER, Server, answer

Action = Callable[..., Any]
ACTIONS: dict[str, Action] = {}


class ControlError(Exception):
    """A test requested something impossible."""


def action(function: Action) -> Action:
    ACTIONS[function.__name__] = function
    return function


async def control(request: web.Request) -> web.Response:
    """Runs one action and returns its result."""
    server: Server = request.app[SERVER]
    function = ACTIONS.get(request.match_info["action"])
    if function is None:
        return answer({"error": f"no action {request.match_info['action']}"}, 404)
    arguments = await request.json() if request.can_read_body else {}
    try:
        inspect.signature(function).bind(server, **arguments)
        result = function(server, **arguments)
        if isinstance(result, Awaitable):
            result = await result
    except (ControlError, TypeError, KeyError, ValueError) as error:
        return answer({"error": f"{function.__name__}: {type(error).__name__}: {error}"}, 400)
    return answer(result)
