"""What the bot tells of itself: help, about, status. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import discord
from discord import app_commands

from bot.cards.card import Card, Text
from bot.cards.escaping import shown_line
from index import Settings, StoryStatus, __version__

KEPT = (
    "**What is kept about people**: the text of what you ask, for a day, so that it can be followed up. Where you"
    " rate an answer: your rating, the question and the excerpts it is about, and your reason if you give one. "
    "Both under a salted hash of your Discord id. `/forget-me` deletes that, from the database and its log. The "
    "operator's log holds times and {ids}, {text}."
)


@dataclass(frozen=True, slots=True)
class Health:
    """What `/status` tells beside the index: seconds, counts, and the permissions missing in this channel."""

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


def help_card(commands: Iterable[object], settings: Settings, *, moderator: bool = False) -> Card:
    """How to ask, then each command with what it does; those of moderators are shown to them alone."""
    commands = [one for one in commands if moderator or getattr(one, "default_permissions", None) is None]
    follow = (
        "In a thread that I opened just ask on."
        if settings.message_content
        else "In a thread that I opened mention me to ask on."
    )
    ask = (
        "**Ask** by mentioning me, by replying to one of my answers, in a DM, or with `/ask`. A reply, a thread and a "
        f"DM carry on from the question before, and so does “and then?” within minutes. {follow} Reply to anybody's "
        "message and mention me to ask about it. ⏳ on a message means: too soon, ask again in a moment."
    )
    listed = [
        f"- `/{command.name}` {command.description}"
        for command in sorted(
            (one for one in commands if isinstance(one, app_commands.Command | app_commands.Group)),
            key=lambda one: one.name,
        )
    ]
    menus = [one.name for one in commands if isinstance(one, app_commands.ContextMenu)]
    menu = f"On a message, under Apps: {', '.join(f'*{name}*' for name in sorted(menus))}." if menus else ""
    return Card(tuple(Text(text) for text in (ask, "\n".join(listed), menu) if text))


def about_card(status: StoryStatus, settings: Settings) -> Card:
    """What the bot is, that it only quotes, what is kept about people, version and generation."""
    text = "and questions, which the operator has switched on" if settings.log_questions else "never what you ask"
    ids = "Discord ids, which the operator has switched on" if settings.log_ids else "hashes instead of Discord ids"
    what = (
        f"I answer questions about **{shown_line(status.title, 200)}** with excerpts copied letter for letter from "
        f"{status.articles} saved articles, each under the name of its outlet. I never write a sentence of my own "
        "about the story. Where the articles do not say, I say that they do not."
    )
    sent = (
        f"**A language model may choose sentences**: {shown_line(status.chooser, 200)}. Questions and sentences of the "
        "articles are sent there. No word that it writes is shown."
    )
    foot = f"-# storybot {__version__} · generation {shown_line(status.generation, 60)}{_made(status)}"
    chooses = (Text(sent),) if status.chooser else ()
    return Card((Text(what), Text(KEPT.format(text=text, ids=ids)), *chooses, Text(foot)))


def status_card(status: StoryStatus, health: Health) -> Card:
    """`/status`, for those who may manage the server."""
    latency = f"{health.latency * 1000:.0f} ms" if health.latency == health.latency else "not measured yet"
    lines = [
        f"**Gateway** {latency}, shard {health.shard + 1} of {health.shards}, up {_span(health.uptime)}",
        f"**Index** generation {shown_line(status.generation, 60)}{_made(status)}: {status.articles:,} articles, "
        f"{status.passages:,} passages, {status.sentences:,} sentences, {shown_line(status.model, 80)}",
        f"**Questions** {health.answered:,} answered, {health.declined:,} declined, {health.running} being answered, "
        f"{health.waiting} of at most {health.queue:,} waiting",
    ]
    if status.refused:
        lines.insert(2, f"**A newer generation is refused**: {shown_line(status.refused, 300)}")
    if health.missing:
        lines.append("**Missing in this channel**\n" + "\n".join(f"- {permission}" for permission in health.missing))
    else:
        lines.append("**Permissions** nothing is missing in this channel")
    return Card((Text("\n".join(lines)),))


def settings_card(channels: Sequence[int], role: int | None, private: bool) -> Card:
    """What a server has set."""
    where = ", ".join(f"<#{channel}>" for channel in channels[:30]) or "every channel I can see"
    more = f" and {len(channels) - 30} more" if len(channels) > 30 else ""
    lines = [
        f"**I answer in** {where}{more}",
        f"**Who may ask** {f'<@&{role}>' if role is not None else 'everyone'}",
        f"**Who sees an answer** {'only who asked' if private else 'everyone in the channel'}",
    ]
    return Card((Text("\n".join(lines)),))


def _made(status: StoryStatus) -> str:
    try:
        made = datetime.fromisoformat(status.created)
    except ValueError:
        return ""
    if made.tzinfo is None:
        made = made.replace(tzinfo=UTC)
    return f", made {discord.utils.format_dt(made, 'R')}"


def _span(seconds: float) -> str:
    minutes, hours = int(seconds // 60), int(seconds // 3600)
    if hours >= 48:
        return f"{hours // 24} days"
    return f"{hours} h {minutes % 60} min" if hours else f"{minutes} min"
