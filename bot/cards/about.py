"""Cards about the bot: help, about, status, settings."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import accumulate

import discord
from discord import app_commands

from bot.cards.card import MOST_TEXT, Card, Text
from bot.markdown import escape_line, units
from bot.messages import command_key, language_name, t
from bot.state.servers import ServerSettings
from index import Settings, StoryStatus, __version__


@dataclass(frozen=True, slots=True)
class Health:
    """What `/status` reports beside the index: times in seconds, counts, and missing permissions in this channel."""

    latency: float
    shard: int
    shards: int
    answered: int
    declined: int
    waiting: int
    running: int
    queue: int
    uptime: float
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownSettings:
    """What `/settings` shows beside a server's settings.

    `channels`, `role`, `ignored`, `editors` and `review` are mentions, or ids of what was deleted. The operator's
    values apply where the server has set none. `stories` are the choices of the server and its channels, or None if the
    bot has only one story.
    """

    channels: tuple[str, ...]
    role: str | None
    ignored: tuple[str, ...]
    public_language: str
    operators_cooldown: float
    operators_caution: str
    stories: tuple[str, ...] | None = None
    editors: str | None = None
    review: str | None = None


def help_card(commands: Iterable[object], settings: Settings, *, moderator: bool = False) -> Card:
    """Explains how to ask, and lists the commands; those for moderators only if `moderator`."""
    commands = [one for one in commands if moderator or not _for_moderators(one)]
    listed = [
        f"- `/{t(f'{command_key(command)}.name')}` {t(f'{command_key(command)}.description')}"
        for command in sorted(
            (one for one in commands if isinstance(one, app_commands.Command | app_commands.Group)),
            key=lambda one: one.name,
        )
    ]
    menus = [t(f"{command_key(one)}.name") for one in commands if isinstance(one, app_commands.ContextMenu)]
    menu = t("help.menus", names=", ".join(f"*{name}*" for name in sorted(menus))) if menus else ""
    return Card(tuple(Text(text) for text in (_how(settings), t("help.signs"), "\n".join(listed), menu) if text))


def _for_moderators(command: object) -> bool:
    editors = bool(getattr(command, "extras", {}).get("editors"))
    return editors or getattr(command, "default_permissions", None) is not None


def about_card(status: StoryStatus | None, settings: Settings) -> Card:
    """Describes the bot: that it only quotes, what it stores about people, its version and generation.

    `status` is None if no story was chosen.
    """
    ids = t("about.log_ids" if settings.log_ids else "about.log_hashes")
    questions = t("about.log_questions" if settings.log_questions else "about.log_no_questions")
    kept = t("about.kept", ids=ids, questions=questions)
    sent = (Text(t("about.chooser", name=escape_line(status.chooser, 200))),) if status and status.chooser else ()
    generation = _generation(status) if status else t("which_story.none_chosen")
    foot = t("about.version", version=__version__, generation=generation)
    return Card((Text(_what(status)), Text(kept), *sent, Text(f"-# {foot}")))


def introduction_card(status: StoryStatus | None, settings: Settings) -> Card:
    """Answers "who are you?" and "help" in a conversation: what the bot does, how to ask, and where there is more."""
    return Card((Text(_what(status)), Text(_how(settings)), Text(f"-# {t('help.more')}")))


def _what(status: StoryStatus | None) -> str:
    if status is None:
        return t("about.what_several")
    return t("about.what", title=escape_line(status.title, 200), count=status.articles)


def _how(settings: Settings) -> str:
    return t("help.ask_in_threads" if settings.message_content else "help.ask")


def status_card(status: StoryStatus | None, health: Health) -> Card:
    """Returns the card of `/status`, for moderators."""
    measured = math.isfinite(health.latency)  # discord.py has NaN or infinity before the first heartbeat
    latency = t("status.latency", milliseconds=round(health.latency * 1000)) if measured else t("status.no_latency")
    uptime = _span(health.uptime)
    lines = [
        t("status.gateway", latency=latency, shard=health.shard + 1, shards=health.shards, uptime=uptime),
        t("which_story.none_chosen")
        if status is None
        else t(
            "status.index",
            generation=_generation(status),
            articles=t("sources.articles", count=status.articles),
            passages=t("sources.passages", count=status.passages),
            sentences=t("sources.sentences", count=status.sentences),
            model=escape_line(status.model, 80),
        ),
        t(
            "status.questions",
            answered=health.answered,
            declined=health.declined,
            running=health.running,
            waiting=health.waiting,
            queue=health.queue,
        ),
    ]
    if status and status.refused:
        lines.insert(2, t("status.refused", reason=escape_line(status.refused, 300)))
    if health.missing:
        lines.append("\n".join((t("status.missing"), *(f"- {permission}" for permission in health.missing))))
    else:
        lines.append(t("status.nothing_missing"))
    return Card((Text("\n".join(lines)),))


def settings_card(settings: ServerSettings, shown: ShownSettings) -> Card:
    """Lists the settings of a server, and the defaults for those it has not set."""
    where = _first(shown.channels) or t("settings.every_channel")
    who = shown.role or t("settings.everyone")
    seconds = max(settings.cooldown or 0, shown.operators_cooldown)
    level = t(f"choice.{settings.caution or shown.operators_caution}")
    language = language_name(shown.public_language)
    review = shown.review or t("settings.nowhere")
    lines = [
        t("settings.channels", where=where),
        t("settings.who", who=who),
        t("settings.private" if settings.private else "settings.public"),
        t("settings.cooldown" if settings.cooldown is not None else "settings.cooldown_default", seconds=seconds),
        t("settings.caution" if settings.caution else "settings.caution_default", level=level),
        t("settings.language" if settings.language else "settings.language_default", language=language),
        t("settings.questions_kept" if settings.keep_declined else "settings.questions_not_kept"),
        t("settings.editors", who=shown.editors or t("settings.moderators")),
        t("settings.found_enter" if settings.found_at_once else "settings.found", where=review),
        t("settings.ignored", who=_first(shown.ignored) or t("settings.nobody")),
    ]
    if shown.stories is not None:
        lines.insert(0, t("settings.stories", stories=_first(shown.stories) or t("which_story.none_chosen")))
    return Card((Text("\n".join(lines)),))


def _first(names: Sequence[str]) -> str:
    """Joins the names that fit into a quarter of a message, and counts the others."""
    ends = accumulate(units(name) + 2 for name in names)
    most = sum(end <= MOST_TEXT // 4 for end in ends)
    rest = (t("list.more", count=len(names) - most),) if len(names) > most else ()
    return ", ".join((*names[:most], *rest))


def _generation(status: StoryStatus) -> str:
    """Returns a generation's id and age; Discord renders the age in the reader's language."""
    name = escape_line(status.generation, 60)
    try:
        made = datetime.fromisoformat(status.created)
    except ValueError:
        return name
    if made.tzinfo is None:
        made = made.replace(tzinfo=UTC)
    return t("about.generation", generation=name, made=discord.utils.format_dt(made, "R"))


def _span(seconds: float) -> str:
    minutes, hours = int(seconds // 60), int(seconds // 3600)
    if hours >= 48:
        return t("status.days", count=hours // 24)
    return t("status.hours", hours=hours, minutes=minutes % 60) if hours else t("status.minutes", minutes=minutes)
