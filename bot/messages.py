"""The bot's messages in each language of `messages.toml`. Text of articles is never translated.

Whoever handles an event sets its language once (`speak`, or `speaking` for a block); cards only name messages. asyncio
gives each event its own context, so languages of concurrent events do not mix.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import discord
from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal
from discord import app_commands
from discord.app_commands import TranslationContextLocation, locale_str

ENGLISH = "en"
FILE = Path(__file__).with_name("messages.toml")
_LOCALES = {ENGLISH: "en-GB"}  # the English messages write the day before the month
_language: ContextVar[str] = ContextVar("language", default=ENGLISH)
spoken = _language.get
"""Returns the current language."""
speak = _language.set
"""Sets the language for the rest of this event."""

Message = str | Mapping[str, str]
"""A translation, or one per plural category of its language (CLDR: one, two, few, many, other)."""
Value = str | float | date | Sequence[str]


@cache
def languages() -> tuple[str, ...]:
    """Returns the languages of the catalogue, English first."""
    return tuple(_file()["languages"])


@cache
def catalogue() -> dict[str, dict[str, Message]]:
    """Returns each message by its key, `section.name`, in each language."""
    return dict(_messages("", {name: part for name, part in _file().items() if name != "languages"}))


def t(key: str, /, **values: Value) -> str:
    """Returns a message in the current language, or else in English, with localised numbers, dates and lists.

    `count` selects the plural form of a message that has several.

    Raises:
        KeyError: there is no such message, or a placeholder has no value.
    """
    message = catalogue()[key]
    language = spoken()
    if language not in message:
        language = ENGLISH
    form = message[language]
    if not isinstance(form, str):
        count = values["count"]
        assert isinstance(count, int | float)
        form = form.get(_locale(language).plural_form(count), form["other"])
    return form.format_map({name: localised(value, language) for name, value in values.items()})


def localised(value: Value, language: str | None = None) -> str:
    """Formats a number, a day or a list in a language, by default the current one; returns text unchanged."""
    language = language or spoken()
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return format_date(value, "long", locale=_locale(language))
    if isinstance(value, int | float):
        return format_decimal(value, locale=_locale(language))
    return format_list(list(value), locale=_locale(language))


def in_every_language(key: str) -> tuple[str, ...]:
    """Returns a message without placeholders in every language, for recognising it in older answers."""
    return tuple(form for form in catalogue()[key].values() if isinstance(form, str))


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Sets the language within the block."""
    before = _language.set(language)
    try:
        yield
    finally:
        _language.reset(before)


def supported_language(locale: discord.Locale | str | None) -> str | None:
    """Returns the catalogue's language for a locale such as `es-419`, or None."""
    language = str(locale or "").partition("-")[0]
    return language if language in languages() else None


def short_day(day: date) -> str:
    """Formats a date in the medium form of the current language."""
    return format_date(day, "medium", locale=_locale(spoken()))


def day_and_month(day: date) -> str:
    """Formats day and month, abbreviated."""
    return format_skeleton("MMMd", day, locale=_locale(spoken()))


def month(day: date) -> str:
    """Formats month and year."""
    return format_skeleton("yMMMM", day, locale=_locale(spoken()))


def language_name(language: str) -> str:
    """Returns the name of a language in the current language."""
    return str(_locale(spoken()).languages.get(language, language))


def native_names() -> list[tuple[str, str]]:
    """Returns each language's code and its name in itself, from the catalogue: Babel needs 2 MB per language."""
    return list(_file()["languages"].items())


def label(key: str) -> locale_str:
    """Returns the English text of a command or a choice, tagged with its key, by which translations are registered."""
    form = catalogue()[key][ENGLISH]
    assert isinstance(form, str)
    return locale_str(form, key=key)


def choices(*values: str) -> list[app_commands.Choice[str]]:
    """Returns the choices of an option, by value."""
    return [app_commands.Choice(name=label(f"choice.{value}"), value=value) for value in values]


class CommandTranslator(app_commands.Translator):
    """Passes the catalogue's translations of command names and descriptions to discord.py for registration."""

    async def translate(
        self, string: locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """Returns the translation, or None to keep the English."""
        language = supported_language(locale)
        if language is None or language == ENGLISH:
            return None
        key = string.extras.get("key") or _key_of(context)
        form = key and catalogue()[key].get(language)
        return form if isinstance(form, str) else None


def command_key(command: app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu) -> str:
    """Returns the catalogue section of a command, such as `command.settings.show` or `menu.ask-about-this`."""
    name = command.qualified_name
    if isinstance(command, app_commands.ContextMenu):
        return f"menu.{name.lower().replace(' ', '-')}"
    return f"command.{name.replace(' ', '.')}"


def _key_of(context: app_commands.TranslationContextTypes) -> str | None:
    """Returns the key of a name that discord.py takes from the code."""
    data: Any = context.data
    match context.location:
        case TranslationContextLocation.command_name | TranslationContextLocation.group_name:
            return f"{command_key(data)}.name"
        case TranslationContextLocation.parameter_name:
            return f"{command_key(data.command)}.option.{data.name}.name"
        case _:
            return None


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def _messages(before: str, section: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Message]]]:
    for name, part in section.items():
        if ENGLISH in part:
            yield f"{before}{name}", part
        else:
            yield from _messages(f"{before}{name}.", part)


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    return Locale.parse(_LOCALES.get(language, language), sep="-")
