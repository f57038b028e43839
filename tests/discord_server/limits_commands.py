"""Discord's limits on the commands of an application.

Source: the application-commands page of Discord's API documentation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.discord_server.world import Json

CHAT_INPUT, USER, MESSAGE = 1, 2, 3
AT_MOST = {CHAT_INPUT: 100, USER: 5, MESSAGE: 5}
SUBCOMMAND, GROUP = 1, 2


def commands_problems(commands: list[Json]) -> Iterator[str]:
    """Everything Discord would refuse in the commands of one scope."""
    seen: set[tuple[str, int]] = set()
    for command in commands:
        kind = command.get("type", CHAT_INPUT)
        key = (str(command.get("name")), kind)
        if key in seen:
            yield f"{key[0]}: stands twice"
        seen.add(key)
        yield from command_problems(command)
    for kind, limit in AT_MOST.items():
        count = sum(command.get("type", CHAT_INPUT) == kind for command in commands)
        if count > limit:
            yield f"{count} commands of type {kind}, at most {limit}"


def command_problems(command: Json) -> Iterator[str]:
    name, kind = str(command.get("name") or ""), command.get("type", CHAT_INPUT)
    if kind == CHAT_INPUT:
        yield from _name_problems(name, name)
        yield from _description_problems(command, name)
        yield from _options_problems(command.get("options") or [], name)
    elif kind in (USER, MESSAGE):
        if not 1 <= len(name) <= 32:
            yield f"{name!r}: a name has 1 to 32 characters"
        if command.get("description") or command.get("options"):
            yield f"{name}: a context menu has no description and no options"
    else:
        yield f"{name}: type {kind}"
    characters = _characters(command)
    if characters > 8000:
        yield f"{name}: {characters} characters, at most 8000"
    if not set(command.get("contexts") or []) <= {0, 1, 2}:
        yield f"{name}: contexts {command.get('contexts')}"
    if not set(command.get("integration_types") or []) <= {0, 1}:
        yield f"{name}: integration_types {command.get('integration_types')}"


def _name_problems(name: str, where: str) -> Iterator[str]:
    if not re.fullmatch(r"[-\w]{1,32}", name) or name != name.lower():
        yield f"{where}: the name {name!r} has 1 to 32 lower-case letters, digits, - and _"


def _description_problems(thing: Json, where: str) -> Iterator[str]:
    if not 1 <= len(thing.get("description") or "") <= 100:
        yield f"{where}: a description has 1 to 100 characters"


def _options_problems(options: list[Json], where: str) -> Iterator[str]:
    if len(options) > 25:
        yield f"{where}: {len(options)} options, at most 25"
    optional_seen = False
    for option in options:
        place = f"{where}.{option.get('name')}"
        yield from _name_problems(str(option.get("name") or ""), place)
        yield from _description_problems(option, place)
        if option.get("type") in (SUBCOMMAND, GROUP):
            yield from _options_problems(option.get("options") or [], place)
            continue
        if option.get("required") and optional_seen:
            yield f"{place}: a required option behind an optional one"
        optional_seen |= not option.get("required")
        choices = option.get("choices") or []
        if choices and option.get("autocomplete"):
            yield f"{place}: choices and autocomplete together"
        yield from choices_problems(choices, place)


def choices_problems(choices: list[Json], where: str = "choices") -> Iterator[str]:
    """Of an option, or of an answer to autocomplete."""
    if len(choices) > 25:
        yield f"{where}: {len(choices)} choices, at most 25"
    for choice in choices:
        if not 1 <= len(str(choice.get("name") or "")) <= 100:
            yield f"{where}: a choice's name has 1 to 100 characters, not {choice.get('name')!r}"
        if isinstance(choice.get("value"), str) and len(choice["value"]) > 100:
            yield f"{where}: a choice's value has at most 100 characters"


def _characters(thing: Json) -> int:
    own = len(str(thing.get("name") or "")) + len(str(thing.get("description") or ""))
    own += sum(len(str(choice.get("name"))) + len(str(choice.get("value"))) for choice in thing.get("choices") or [])
    return own + sum(_characters(option) for option in thing.get("options") or [])
