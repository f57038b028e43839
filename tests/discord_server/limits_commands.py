"""Discord's limits on an application's commands, including their localised names.

Source: the application-commands page of Discord's API documentation, and its list of locales.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.discord_server.world import Json

CHAT_INPUT, USER, MESSAGE = 1, 2, 3
AT_MOST = {CHAT_INPUT: 100, USER: 5, MESSAGE: 5}
SUBCOMMAND, GROUP = 1, 2
# https://discord.com/developers/docs/reference#locales
_LOCALES = """
id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko
"""
LOCALES = frozenset(_LOCALES.split())


def commands_problems(commands: list[Json]) -> Iterator[str]:
    """Yields everything Discord would refuse in the commands of one scope."""
    for kind in AT_MOST:
        yield from _twice([one for one in commands if one.get("type", CHAT_INPUT) == kind], "commands")
    for command in commands:
        yield from command_problems(command)
    for kind, limit in AT_MOST.items():
        count = sum(command.get("type", CHAT_INPUT) == kind for command in commands)
        if count > limit:
            yield f"{count} commands of type {kind}, at most {limit}"


def command_problems(command: Json) -> Iterator[str]:
    name, kind = str(command.get("name") or ""), command.get("type", CHAT_INPUT)
    if kind == CHAT_INPUT:
        yield from _words_problems(command, name)
        yield from _options_problems(command.get("options") or [], name)
    elif kind in (USER, MESSAGE):
        for one in _in_each_language(command, "name", name):
            if not 1 <= len(one) <= 32:
                yield f"{one!r}: a name has 1 to 32 characters"
        yield from _locale_problems(command, name)
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


def _words_problems(thing: Json, where: str) -> Iterator[str]:
    """Checks name and description of a slash command or an option, in every language."""
    yield from _locale_problems(thing, where)
    for name in _in_each_language(thing, "name", str(thing.get("name") or "")):
        yield from _name_problems(name, where)
    for description in _in_each_language(thing, "description", str(thing.get("description") or "")):
        if not 1 <= len(description) <= 100:
            yield f"{where}: a description has 1 to 100 characters"


def _in_each_language(thing: Json, field: str, default: str) -> list[str]:
    return [default, *map(str, (thing.get(f"{field}_localizations") or {}).values())]


def _locale_problems(thing: Json, where: str) -> Iterator[str]:
    for field in ("name_localizations", "description_localizations"):
        for locale in (thing.get(field) or {}).keys() - LOCALES:
            yield f"{where}: {field} has no locale {locale!r}"


def _twice(things: list[Json], where: str) -> Iterator[str]:
    """Yields duplicate sibling names, in the default or in any one language."""
    for locale in (None, *sorted(LOCALES)):
        seen: set[str] = set()
        for thing in things:
            name = str((thing.get("name_localizations") or {}).get(locale) or thing.get("name"))
            if name in seen:
                yield f"{where}: {name} stands twice{f' in {locale}' if locale else ''}"
            seen.add(name)


def _name_problems(name: str, where: str) -> Iterator[str]:
    if not re.fullmatch(r"[-\w]{1,32}", name) or name != name.lower():
        yield f"{where}: the name {name!r} has 1 to 32 lower-case letters, digits, - and _"


def _options_problems(options: list[Json], where: str) -> Iterator[str]:
    if len(options) > 25:
        yield f"{where}: {len(options)} options, at most 25"
    yield from _twice(options, where)
    optional_seen = False
    for option in options:
        place = f"{where}.{option.get('name')}"
        yield from _words_problems(option, place)
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
    """Checks the choices of an option, or of an answer to autocomplete."""
    if len(choices) > 25:
        yield f"{where}: {len(choices)} choices, at most 25"
    for choice in choices:
        for name in _in_each_language(choice, "name", str(choice.get("name") or "")):
            if not 1 <= len(name) <= 100:
                yield f"{where}: a choice's name has 1 to 100 characters, not {name!r}"
        yield from _locale_problems(choice, where)
        if isinstance(choice.get("value"), str) and len(choice["value"]) > 100:
            yield f"{where}: a choice's value has at most 100 characters"


def _characters(thing: Json) -> int:
    """Counts towards the limit: of each text the longest of its languages."""
    own = _longest(thing, "name") + _longest(thing, "description")
    own += sum(_longest(choice, "name") + len(str(choice.get("value"))) for choice in thing.get("choices") or [])
    return own + sum(_characters(option) for option in thing.get("options") or [])


def _longest(thing: Json, field: str) -> int:
    return max(map(len, _in_each_language(thing, field, str(thing.get(field) or ""))))
