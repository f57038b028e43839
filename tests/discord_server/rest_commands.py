"""REST: registering an application's commands."""

from __future__ import annotations

from aiohttp import web

from tests.discord_server.limits_commands import commands_problems
from tests.discord_server.server import API, SERVER, Server, answer, path_id, refuse
from tests.discord_server.traffic import ApiError
from tests.discord_server.world import Json

routes = web.RouteTableDef()
GLOBAL = f"{API}/applications/{{application}}/commands"
IN_GUILD = f"{API}/applications/{{application}}/guilds/{{guild}}/commands"
CREATIONS_A_DAY = 200


def scope_of(server: Server, request: web.Request) -> int | None:
    """Returns the scope: None for global, else the guild.

    Raises:
        ApiError: another application, or a guild that the bot is not in.
    """
    if path_id(request, "application") != server.world.application:
        raise ApiError(403, 20012, "You are not authorized to perform this action on this application")
    if "guild" not in request.match_info:
        return None
    guild = server.world.guilds.get(path_id(request, "guild"))
    if guild is None or not guild.installed:
        raise ApiError(403, 50001, "Missing Access")
    return guild.id


def complete(server: Server, scope: int | None, command: Json, known: Json | None) -> Json:
    """Returns a command as Discord does: with its id, a version and explicit defaults."""
    # An app installable by servers and users offers a command in both unless it says otherwise.
    kept: Json = {
        "id": known["id"] if known else str(server.world.new_id()),
        "application_id": str(server.world.application),
        "version": str(server.world.new_id()),
        "type": 1,
        "description": "",
        "default_member_permissions": None,
        "nsfw": False,
        "name_localizations": None,
        "description_localizations": None,
        "integration_types": [0, 1],
        "contexts": None,
    }
    kept |= {name: value for name, value in command.items() if name != "options" or value}
    if scope is None:
        kept["dm_permission"] = True
    else:
        # Contexts do not apply to a guild's own commands.
        kept |= {"guild_id": str(scope), "contexts": None}
        del kept["integration_types"]
    return kept


def key(command: Json) -> tuple[str, int]:
    return str(command.get("name")), int(command.get("type", 1))


def put(server: Server, scope: int | None, commands: list[Json]) -> list[Json]:
    """Replaces all commands of a scope; a command of the same name and type keeps its id.

    Raises:
        ApiError: Discord would refuse them, or the day's 200 creations are used up.
    """
    refuse(server, "commands", list(commands_problems(commands)))
    known = {key(command): command for command in server.commands.get(scope, {}).values()}
    created = [command for command in commands if key(command) not in known]
    server.journal.counts["commands created"] += len(created)
    if server.journal.counts["commands created"] > CREATIONS_A_DAY:
        raise ApiError(400, 30034, "Max number of daily application command creates has been reached (200)")
    complete_ones = [complete(server, scope, command, known.get(key(command))) for command in commands]
    server.commands[scope] = {int(command["id"]): command for command in complete_ones}
    server.journal.note("commands", scope=scope and str(scope), count=len(commands), created=len(created))
    return complete_ones


def without_localizations(thing: Json) -> Json:
    """Returns a command as Discord lists it without localised names."""
    kept = {name: value for name, value in thing.items() if not name.endswith("_localizations")}
    for nested in ("options", "choices"):
        if nested in kept:
            kept[nested] = [without_localizations(one) for one in kept[nested]]
    return kept


@routes.get(GLOBAL)
@routes.get(IN_GUILD)
async def listed(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    commands = list(server.commands.get(scope_of(server, request), {}).values())
    whole = request.query.get("with_localizations") == "true"
    return answer(commands if whole else [without_localizations(command) for command in commands])


@routes.put(GLOBAL)
@routes.put(IN_GUILD)
async def replaced(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    scope = scope_of(server, request)
    if request.content_type != "application/json":
        raise ApiError(400, 50109, "The request body contains invalid JSON.")
    commands = await request.json()
    if not isinstance(commands, list):
        raise ApiError(400, 50035, "Invalid Form Body")
    return answer(put(server, scope, commands))


@routes.post(GLOBAL)
@routes.post(IN_GUILD)
async def added(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    scope = scope_of(server, request)
    command = await request.json()
    others = [one for one in server.commands.get(scope, {}).values() if key(one) != key(command)]
    return answer(put(server, scope, [*others, command])[-1], 201)


@routes.patch(GLOBAL + "/{command}")
@routes.patch(IN_GUILD + "/{command}")
async def changed(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    scope, number = scope_of(server, request), path_id(request, "command")
    known = server.commands.get(scope, {}).get(number)
    if known is None:
        raise ApiError(404, 10063, "Unknown application command")
    command = known | await request.json()
    others = [one for one in server.commands[scope].values() if one is not known]
    return answer(put(server, scope, [*others, command])[-1])


@routes.delete(GLOBAL + "/{command}")
@routes.delete(IN_GUILD + "/{command}")
async def removed(request: web.Request) -> web.Response:
    server = request.app[SERVER]
    if server.commands.get(scope_of(server, request), {}).pop(path_id(request, "command"), None) is None:
        raise ApiError(404, 10063, "Unknown application command")
    return answer(None, 204)
