"""Control: a person's actions in Discord, as far as Discord permits them."""

from __future__ import annotations

from tests.discord_server.control import ControlError, action
from tests.discord_server.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL, Interaction, interaction_json
from tests.discord_server.limits_components import BUTTON, LABEL, ROW, walk
from tests.discord_server.payloads import member_json, message_json, user_json
from tests.discord_server.posting import user_message
from tests.discord_server.server import Server
from tests.discord_server.world import Channel, Json, Message

OPTION_TYPES: dict[type, int] = {str: 3, bool: 5, int: 4, float: 10}
SUBCOMMAND, GROUP = 1, 2


@action
def say(server: Server, user: str, channel: str, content: str, reply_to: str | None = None) -> Json:
    """Writes a message. `{bot}` in it mentions the bot."""
    place = server.world.channels[int(channel)]
    text = content.replace("{bot}", f"<@{server.world.bot.id}>")
    return {"id": str(user_message(server, place, int(user), text, int(reply_to) if reply_to else None).id)}


@action
def say_many(server: Server, messages: list[Json]) -> list[str]:
    """Writes many messages at once: a list of the arguments of `say`; returns their ids."""
    return [str(say(server, **one)["id"]) for one in messages]


@action
def slash(
    server: Server,
    user: str,
    channel: str,
    name: str,
    options: Json | None = None,
    focused: str | None = None,
    for_user: bool = False,
) -> Json:
    """Uses a registered slash command ("group sub" for a subcommand), or requests autocompletion of `focused`."""
    place = server.world.channels[int(channel)]
    root, *path = name.split()
    command = find_command(server, place, root, 1)
    given = [option_json(option, value, option == focused) for option, value in (options or {}).items()]
    _check_options(command, path, options or {}, complete=focused is None)
    for depth, word in enumerate(reversed(path)):
        given = [{"name": word, "type": SUBCOMMAND if depth == 0 else GROUP, "options": given}]
    data = {"id": command["id"], "name": root, "type": 1, "options": given} | _scope(command)
    return _invoke(server, COMMAND if focused is None else AUTOCOMPLETE, user, place, data, for_user=for_user)


@action
def menu(server: Server, user: str, message: str, name: str, for_user: bool = False) -> Json:
    """Picks an entry of a message's Apps menu."""
    target = server.world.find_message(int(message))
    if target is None:
        raise ControlError(f"no message {message}")
    place = server.world.channels[target.channel]
    command = find_command(server, place, name, 3)
    data = {
        "id": command["id"],
        "name": name,
        "type": 3,
        "target_id": message,
        "resolved": {"messages": {message: message_json(server.world, target)}},
    } | _scope(command)
    return _invoke(server, COMMAND, user, place, data, for_user=for_user)


@action
def click(
    server: Server, user: str, message: str, label: str | None = None, custom_id: str | None = None, number: int = 0
) -> Json:
    """Presses the `number`th button with this label (or part of it) or custom id, if this person can see it."""
    shown = server.world.find_message(int(message))
    if shown is None or (shown.only_for is not None and shown.only_for != int(user)):
        raise ControlError(f"no message {message} for this person")
    buttons = [part for part in walk(shown.components) if part.get("type") == BUTTON and "custom_id" in part]
    fitting = [
        button
        for button in buttons
        if (custom_id is None or button["custom_id"] == custom_id)
        and (label is None or label in (button.get("label") or "") or label == (button.get("emoji") or {}).get("name"))
    ]
    if number >= len(fitting):
        raise ControlError(f"no such button among {[b.get('label') or b.get('emoji') for b in buttons]}")
    if fitting[number].get("disabled"):
        raise ControlError("the button is disabled")
    data = {"custom_id": fitting[number]["custom_id"], "component_type": BUTTON, "id": fitting[number].get("id", 0)}
    place = server.world.channels[shown.channel]
    return _invoke(server, COMPONENT, user, place, data, source=shown)


@action
def submit(server: Server, interaction: str, values: Json) -> Json:
    """Fills in the modal of an interaction, by custom id, and submits it."""
    asked = next((one for one in server.interactions.values() if one.id == int(interaction)), None)
    if asked is None or asked.modal is None:
        raise ControlError("that interaction showed no modal")
    data = {"custom_id": asked.modal["custom_id"], "components": filled(asked.modal["components"], values)}
    return _invoke(server, MODAL, str(asked.user.id), asked.channel, data, source=asked.source)


@action
def interaction(server: Server, id: str) -> Json:
    """Returns the state of an interaction."""
    found = next((one for one in server.interactions.values() if one.id == int(id)), None)
    if found is None:
        raise ControlError(f"no interaction {id}")
    return found.summary()


def filled(components: list[Json], values: Json) -> list[Json]:
    """Returns a modal's components as they come back when submitted."""
    result = []
    for part in components:
        if part["type"] == ROW:
            result.append({"type": ROW, "id": part.get("id", 0), "components": filled(part["components"], values)})
        elif part["type"] == LABEL:
            (inner,) = filled([part["component"]], values)
            result.append({"type": LABEL, "id": part.get("id", 0), "component": inner})
        elif "custom_id" in part:
            value = values.get(part["custom_id"], "")
            field = "values" if isinstance(value, list) else "value"
            kept = {"type": part["type"], "id": part.get("id", 0), "custom_id": part["custom_id"]}
            result.append(kept | {field: value})
    return result


def find_command(server: Server, place: Channel, name: str, kind: int) -> Json:
    """Returns the registered command that Discord would offer a person in this channel.

    Raises:
        ControlError: nobody registered it.
    """
    for scope in (place.guild, None):
        for command in server.commands.get(scope, {}).values():
            if command["name"] == name and command["type"] == kind:
                return command
    raise ControlError(f"no command {name!r} of type {kind} is registered")


def option_json(name: str, value: object, focused: bool) -> Json:
    option: Json = {"name": name, "type": OPTION_TYPES[type(value)], "value": value}
    if isinstance(value, str) and value.startswith("#"):
        option |= {"type": 7, "value": value[1:]}  # a channel, by "#id"
    elif isinstance(value, str) and value.startswith("@&"):
        option |= {"type": 8, "value": value[2:]}  # a role, by "@&id"
    return option | ({"focused": True} if focused else {})


def _check_options(command: Json, path: list[str], options: Json, *, complete: bool) -> None:
    known = command.get("options") or []
    for word in path:
        inner = next((option for option in known if option["name"] == word), None)
        if inner is None:
            raise ControlError(f"no subcommand {word!r}")
        known = inner.get("options") or []
    names = {option["name"] for option in known}
    if not set(options) <= names:
        raise ControlError(f"options {sorted(set(options) - names)} are not among {sorted(names)}")
    missing = {option["name"] for option in known if option.get("required")} - set(options)
    if complete and missing:
        raise ControlError(f"required options {sorted(missing)} are missing")


def _scope(command: Json) -> Json:
    return {"guild_id": command["guild_id"]} if "guild_id" in command else {}


def _invoke(
    server: Server,
    kind: int,
    user: str,
    place: Channel,
    data: Json,
    *,
    source: Message | None = None,
    for_user: bool = False,
) -> Json:
    person = server.world.users[int(user)]
    _resolve(server, place, data)
    made = Interaction(server.world.new_id(), kind, person, place, data, source=source, installed_for_user=for_user)
    server.interactions[made.token] = made
    server.journal.note("interaction", id=str(made.id), user=user)
    server.gateway.dispatch("INTERACTION_CREATE", interaction_json(server.world, made), guild=place.guild)
    return {"id": str(made.id)}


def _resolve(server: Server, place: Channel, data: Json) -> None:
    """Adds the objects that options refer to by id."""
    channels: Json = {}
    roles: Json = {}
    for option in data.get("options") or []:
        for inner in [option, *(option.get("options") or [])]:
            if inner.get("type") == 7:
                channel = server.world.channels[int(inner["value"])]
                channels[inner["value"]] = {
                    "id": inner["value"],
                    "name": channel.name,
                    "type": channel.type,
                    "permissions": "0",
                }
            elif inner.get("type") == 8 and place.guild is not None:
                role = server.world.guilds[place.guild].roles[int(inner["value"])]
                roles[inner["value"]] = {
                    "id": str(role.id),
                    "name": role.name,
                    "permissions": str(role.permissions),
                    "position": 1,
                    "color": 0,
                    "hoist": False,
                    "managed": False,
                    "mentionable": False,
                }
    if channels or roles:
        data.setdefault("resolved", {}).update({"channels": channels, "roles": roles})


@action
def speaks(server: Server, user: str, locale: str) -> None:
    """Sets the language of a person's Discord client, as `de` or `es-419`."""
    server.world.users[int(user)].locale = locale


@action
def whois(server: Server, user: str, guild: str | None = None) -> Json:
    """Returns a person, as a member if a guild is given."""
    if guild is None:
        return user_json(server.world.users[int(user)])
    return member_json(server.world, server.world.guilds[int(guild)], int(user))
