"""The settings and the story that a command works on."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from index.command_hints import with_story
from index.errors import SettingsError

if TYPE_CHECKING:
    from index.settings import Settings
    from index.story import Story


def discord_id(value: str) -> int:
    """Parses the id of a server or a person."""
    if not re.fullmatch("[0-9]{1,19}", value.strip()) or not int(value):
        raise typer.BadParameter(f"{value!r} is not an id; Discord's Developer Mode adds “Copy ID” to its menus")
    return int(value)


def stated(value: str) -> str:
    """Parses an argument; an empty one, as of an unset shell variable, would mean the current folder to many."""
    if not value.strip():
        raise typer.BadParameter("it is empty")
    return value


def _story(value: str) -> Path:
    """Parses `--story`; an empty value, as of an unset shell variable, would mean the current folder."""
    if not value.strip():
        raise typer.BadParameter("it is empty; give the story's folder or name")
    return Path(value)


STORY = typer.Option(
    None,
    "--story",
    metavar="FOLDER|NAME",
    parser=_story,
    help="The story's folder or name (default: STORYBOT_STORY, or seeds).",
)
_story_named: ContextVar[str | None] = ContextVar("_story_named", default=None)
"""The story of this command as `--story` takes it; None for the configured one."""
AS_JSON = typer.Option(False, "--json", help="Print JSON.")


def settings_for(story: Path | None, *, new_story: bool = False) -> Settings:
    """Loads the settings of a command on one story; `--story` takes precedence. Logs to standard error.

    Raises:
        SettingsError: a setting is invalid, or there are several stories and none was named, or none has the name.
    """
    settings = general_settings(story, new_story=new_story)
    if settings.stories is not None and story is None:
        from index.settings import story_names

        remedy = f"Add --story with one of: {', '.join(story_names(settings)) or '(there is none yet)'}."
        raise SettingsError("STORYBOT_STORIES holds several stories, and none was named.", remedy=remedy)
    return settings


def general_settings(story: Path | None = None, *, new_story: bool = False) -> Settings:
    """Loads the settings of a command that needs no story. Logs to standard error.

    Commands report errors themselves, so only warnings and above are logged unless a level is set.
    """
    from index.settings import load_settings

    settings = load_settings(story=story, new_story=new_story)
    name_story(settings, story)
    level = settings.log_level if "log_level" in settings.model_fields_set else "WARNING"
    logging.basicConfig(level=level)
    for handler in logging.getLogger().handlers:
        handler.setFormatter(_SafeFormatter("%(levelname)s %(name)s: %(message)s"))
    return settings


class _SafeFormatter(logging.Formatter):
    """Escapes line breaks and control characters in messages, for example from file names."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        from index.cli.print_answer import safe_line

        return safe_line(hint(super().formatMessage(record)))


def name_story(settings: Settings, story: Path | None) -> None:
    """Remembers for `hint` on which story this command works."""
    from index.settings import is_configured_story

    _story_named.set(None if story is None or is_configured_story(settings) else str(story))


def hint(text: str) -> str:
    """Returns a message with its commands naming this command's story; see `with_story`."""
    return with_story(text, _story_named.get())


@contextmanager
def opened(settings: Settings, *, record: Path | None = None, replay: Path | None = None) -> Iterator[Story]:
    """Opens the story until the block ends; see `open_story` for `record` and `replay`."""
    from index.story import open_story

    story = open_story(settings, record=record, replay=replay)
    try:
        yield story
    finally:
        story.close()


def parse_day(text: str | None) -> date | None:
    """Parses a day such as 2018-04-26 or, as pages print it, 26 April 2018; anything else is a usage error."""
    if text is None:
        return None
    with suppress(ValueError):
        return date.fromisoformat(text)
    from index.corpus.metadata.metadata_guess import date_from_text

    if (day := date_from_text([text])) is None:
        raise typer.BadParameter(f"{text!r} is not a date; write it as 2018-04-26")
    return day
